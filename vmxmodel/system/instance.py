"""A system at a scope as a finite problem: cells with finite domains, guards and next values without quantifiers.

Parameters stay symbolic: a transition is written down once, not once for each tuple of arguments. Only one transition
happens in a step, so all transitions draw their arguments from the same few slots, and what they read in common
(`mode[c] == Root`) is one formula.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import OutOfTime
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import (
    FALSE,
    And,
    Answers,
    Arith,
    Eq,
    Event,
    Executes,
    Expr,
    Implies,
    Ite,
    Less,
    Literal,
    Not,
    Or,
    Quantified,
    Read,
    Ref,
    free_refs,
    reads,
    substitute,
    type_of,
)
from vmxmodel.system.model import System, Table, TableKind, Transition, Update, initial_formulas
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.sharing import Sharing
from vmxmodel.system.types import BOOL, Type, Value


@dataclass(frozen=True)
class Move:
    """A transition of an instance. `fired` is true in the steps that it takes."""

    transition: Transition
    fired: Ref
    args: Mapping[str, Ref]  # the slot of each parameter
    choices: Mapping[Cell, Ref]  # the slot of each entry of its choice tables
    guard: Expr


def _never() -> bool:
    return False


_SOME = 256
"""Expressions between two looks at the clock."""


class Instance:
    """A system at a scope.

    A *ground* expression has no quantifiers and no event atoms. Its leaves are literals, reads of one cell (a `Read`
    whose arguments are literals), the slots of the step (`slots`), the `fired` of moves, and names that the caller of
    `ground` put in. Equal ground expressions of one instance are the same object.

    Writing out a large system takes long: `out_of_time` is asked now and then, and ends it by raising OutOfTime. What
    was done by then is kept.
    """

    def __init__(self, system: System, scope: Scope, out_of_time: Callable[[], bool] = _never) -> None:
        self.system = system
        self.scope = scope
        self.share = Sharing()
        self.out_of_time = out_of_time
        self._memo: dict[tuple[int, ...], tuple[Expr, Expr]] = {}
        self._of_steps: dict[tuple[Expr, bool], Expr] = {}
        self._free: dict[int, tuple[Expr, tuple[str, ...]]] = {}
        self._tables: dict[str, Table] = dict(system.table)
        self._choice: dict[Cell, Ref] = {}
        self._slots: dict[str, Ref] = {}
        for transition in system.transitions:
            self._tables.update((table.name, table) for table in transition.choices)
        self.moves = tuple(self._move(transition) for transition in system.transitions)

    # What there is.

    def cells(self, *kinds: TableKind) -> tuple[tuple[Cell, Type], ...]:
        """All cells of the tables of these kinds, with their types, in the order of the spec."""
        tables = (table for table in self.system.tables if table.kind in kinds)
        return tuple((cell, table.type) for table in tables for cell in self.scope.cells(table))

    @cached_property
    def constants(self) -> tuple[tuple[Cell, Type], ...]:
        return self.cells(TableKind.CONST)

    @cached_property
    def state(self) -> tuple[tuple[Cell, Type], ...]:
        return self.cells(TableKind.VAR, TableKind.GHOST)

    @cached_property
    def inputs(self) -> tuple[tuple[Cell, Type], ...]:
        return self.cells(TableKind.INPUT)

    @property
    def slots(self) -> tuple[Ref, ...]:
        """The names from which a step takes its arguments and choices."""
        return tuple(self._slots.values())

    def _slot(self, kind: Type, word: str, number: int) -> Ref:
        name = f"{word} {kind} {number}"
        return self._slots.setdefault(name, self.share.ref(name, kind))

    def _move(self, transition: Transition) -> Move:
        used: dict[Type, int] = defaultdict(int)
        args: dict[str, Ref] = {}
        for param in transition.params:
            used[param.type] += 1
            args[param.name] = self._slot(param.type, "argument", used[param.type])
        chosen: dict[Type, int] = defaultdict(int)
        choices: dict[Cell, Ref] = {}
        for table in transition.choices:
            for cell in self.scope.cells(table):
                chosen[table.type] += 1
                choices[cell] = self._slot(table.type, "choice", chosen[table.type])
        self._choice.update(choices)
        fired = self.share.ref(f"fired {transition.name}", BOOL)
        return Move(transition, fired, args, choices, self.ground(transition.guard, args))

    # Expressions.

    def ground(self, expr: Expr, env: Mapping[str, Expr] | None = None) -> Expr:
        """The expression at this scope, with the names of `env` replaced by ground expressions."""
        env = env or {}
        if id(expr) not in self._free:
            self._free[id(expr)] = (expr, tuple(sorted(free_refs(expr))))
        free = self._free[id(expr)][1]
        key = (id(expr), *(id(env[name]) for name in free))
        if key not in self._memo:
            if len(self._memo) % _SOME == 0 and self.out_of_time():
                raise OutOfTime(f"the system was not written out at {self.scope} in time")
            # The source expression is kept with its result: an `id` is unique among living objects only.
            self._memo[key] = (expr, self._ground(expr, env))
        return self._memo[key][1]

    def _ground(self, expr: Expr, env: Mapping[str, Expr]) -> Expr:
        share = self.share
        match expr:
            case Literal(value, kind):
                return share.literal(value, kind)
            case Ref(name):
                return env[name]
            case Read(table, args, _, primed):
                declared = self._tables[table]
                return self._entry(declared, (), tuple(self.ground(a, env) for a in args), primed and declared.is_state)
            case Not(operand):
                return share.negate(self.ground(operand, env))
            case And(operands):
                return share.conj(self.ground(operand, env) for operand in operands)
            case Or(operands):
                return share.disj(self.ground(operand, env) for operand in operands)
            case Implies(left, right):
                return share.implies(self.ground(left, env), self.ground(right, env))
            case Eq(left, right):
                return share.equal(self.ground(left, env), self.ground(right, env))
            case Less(left, right, strict):
                return share.less(self.ground(left, env), self.ground(right, env), strict)
            case Arith(_, left, right):
                return share.arith(expr, self.ground(left, env), self.ground(right, env))
            case Ite(condition, yes, no, kind):
                return share.ite(self.ground(condition, env), self.ground(yes, env), self.ground(no, env), kind)
            case Quantified(word, variables, body):
                domains = [[share.literal(v, p.type) for v in self.scope.domain(p.type)] for p in variables]
                names = [p.name for p in variables]
                cases = (self.ground(body, {**env, **dict(zip(names, row, strict=True))}) for row in product(*domains))
                return share.conj(cases) if word == "all" else share.disj(cases)
            case Event() | Answers() | Executes():
                raise AssertionError("event atoms are resolved before an expression is grounded")

    def _entry(self, table: Table, known: tuple[Value, ...], args: tuple[Expr, ...], primed: bool) -> Expr:
        """The entry at `known` and then `args`: by cases over the values of the arguments that are no literals."""
        if not args:
            cell = (table.name, known)
            return self._choice.get(cell) or self.share.cell(table.name, known, table.params, table.type, primed)
        first, rest = args[0], args[1:]
        if isinstance(first, Literal):
            return self._entry(table, (*known, first.value), rest, primed)
        kind = table.params[len(known)]
        *others, last = self.scope.domain(kind)
        result = self._entry(table, (*known, last), rest, primed)
        for value in reversed(others):
            this = self.share.equal(first, self.share.literal(value, kind))
            result = self.share.ite(this, self._entry(table, (*known, value), rest, primed), result, table.type)
        return result

    def of_step(self, formula: Expr, env: Mapping[str, Expr] | None = None, negated: bool = False) -> Expr:
        """Whether the step satisfies (or refutes) a step property, which may have event atoms."""
        if env:
            return self._of_step(formula, env, negated)
        if (formula, negated) not in self._of_steps:
            self._of_steps[formula, negated] = self._of_step(formula, {}, negated)
        return self._of_steps[formula, negated]

    def _of_step(self, formula: Expr, env: Mapping[str, Expr], negated: bool) -> Expr:
        outer = {name: f"outer {name}" for name in env}  # so that no parameter of a transition is called alike
        formula = substitute(formula, {name: Ref(outer[name], type_of(value)) for name, value in env.items()})
        renamed = {outer[name]: value for name, value in env.items()}
        by_result: dict[int, tuple[Expr, list[Expr]]] = {}
        for move in self.moves:
            result = self.ground(resolve(formula, move.transition), {**renamed, **move.args})
            result = self.share.negate(result) if negated else result
            by_result.setdefault(id(result), (result, []))[1].append(move.fired)
        return self.share.disj(
            self.share.conj((result, self.share.disj(fired)))
            for result, fired in by_result.values()
            if result is not FALSE
        )

    # The transition system.

    @cached_property
    def initial(self) -> Expr:
        """What holds of an initial state and of the constants."""
        rigid = self._assumed(of_steps=False)
        return self.share.conj((*rigid, *(self.ground(f.formula) for f in initial_formulas(self.system))))

    @cached_property
    def assumed(self) -> Expr:
        """What the inputs of a step have to satisfy."""
        return self.share.conj(self._assumed(of_steps=True))

    def _assumed(self, of_steps: bool) -> list[Expr]:
        inputs = {table.name for table in self.system.of_kind(TableKind.INPUT)}
        wanted = (f.formula for f in self.system.assumptions if bool(reads(f.formula) & inputs) == of_steps)
        return [self.ground(formula) for formula in wanted]

    @cached_property
    def next_values(self) -> dict[Cell, Expr]:
        """The value of every cell of the state after the step, by cases over the moves that write it."""
        writers: dict[str, list[tuple[Move, Update]]] = defaultdict(list)
        for move in self.moves:
            for update in move.transition.updates:
                writers[update.table].append((move, update))
        return {cell: self._next(cell, kind, writers[cell[0]]) for cell, kind in self.state}

    def _next(self, cell: Cell, kind: Type, writers: list[tuple[Move, Update]]) -> Expr:
        by_value: dict[int, tuple[Expr, list[Expr]]] = {}
        for move, update in writers:
            condition, env = self._writes(move, update, cell)
            if condition is not FALSE:
                value = self.ground(update.value, env)
                by_value.setdefault(id(value), (value, []))[1].append(condition)
        table = self._tables[cell[0]]
        result = self.share.cell(cell[0], cell[1], table.params, kind, False)
        for value, conditions in by_value.values():
            result = self.share.ite(self.share.disj(conditions), value, result, kind)
        return result

    def _writes(self, move: Move, update: Update, cell: Cell) -> tuple[Expr, dict[str, Expr]]:
        """When this update writes this cell, and what its names stand for then."""
        env: dict[str, Expr] = dict(move.args)
        bound = {binder.name for binder in update.binders}
        places = zip(update.args, cell[1], self._tables[update.table].params, strict=True)
        entries = [(arg, self.share.literal(value, kind)) for arg, value, kind in places]
        for arg, value in entries:
            if isinstance(arg, Ref) and arg.name in bound:
                env[arg.name] = value
        same = [self.share.equal(self.ground(arg, env), value) for arg, value in entries]
        if any(part is FALSE for part in same):
            return FALSE, env
        return self.share.conj((move.fired, *same, self.ground(update.condition, env))), env
