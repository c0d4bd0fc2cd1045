"""The reference interpreter: what an expression, a step and an initial state mean at a scope.

It is plain and slow on purpose. Every engine is tested against it, and no trace is shown that it has not replayed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import product
from typing import TypeVar

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import ModelError, OutOfTime
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import (
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
    Param,
    Quantified,
    Read,
    Ref,
    reads,
)
from vmxmodel.system.model import Formula, System, Table, TableKind, Transition
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import NOTHING, Answered, Inputs, State, Step, show_cell, show_value
from vmxmodel.system.types import Type, Value

T = TypeVar("T")
Env = Mapping[str, Value]
"""Values of parameters and bound variables."""


class Unread(ModelError):
    """An entry was read whose value nobody gave: an input that a step does not mention, a cell of a partial state."""

    def __init__(self, cell: Cell) -> None:
        super().__init__(f"{show_cell(cell)} is read, but has no value here")
        self.cell = cell


class Interpreter:
    """The meaning of one system at one scope."""

    def __init__(self, system: System, scope: Scope) -> None:
        self.system = system
        self.scope = scope
        rigid = system.of_kind(TableKind.CONST)
        self.cells: tuple[Cell, ...] = tuple(cell for t in (*rigid, *system.state_tables) for cell in scope.cells(t))
        """Every entry that a state gives a value to: constants first, then variables and ghosts."""
        choices = [table for transition in system.transitions for table in transition.choices]
        self.tables: dict[str, Table] = {table.name: table for table in (*system.tables, *choices)}
        """All tables by name, choices included."""
        self.free = frozenset(t.name for t in self.tables.values() if t.kind in (TableKind.INPUT, TableKind.CHOICE))
        """The names of inputs and choices."""
        self.input_assumptions = tuple(a for a in system.assumptions if reads(a.formula) & self.free)
        """The assumptions that speak of inputs; a step whose inputs break one cannot happen."""
        self._groups = tuple(_Assumed.of(self, group) for group in _connected(self.input_assumptions, self.free))
        self._on_constants = tuple(a for a in system.assumptions if not reads(a.formula) & self.free)
        self._domains: dict[Type, tuple[Value, ...]] = {}

    # Expressions.

    def evaluate(
        self, expr: Expr, state: State, env: Env = NOTHING, inputs: Inputs = NOTHING, next_state: State | None = None
    ) -> Value:
        """The value of an expression. Operands are evaluated from left to right, and only as far as they matter.

        Raises Unread for an entry that has no value, ModelError for an entry that does not exist.
        """

        def value(inner: Expr) -> Value:
            return self.evaluate(inner, state, env, inputs, next_state)

        match expr:
            case Literal(literal):
                return literal
            case Ref(name):
                return env[name]
            case Read(table, args, _, primed):
                return self._look_up((table, tuple(map(value, args))), next_state if primed else state, inputs)
            case Not(operand):
                return not value(operand)
            case And(operands):
                return all(map(value, operands))
            case Or(operands):
                return any(map(value, operands))
            case Implies(left, right):
                return not value(left) or value(right)
            case Eq(left, right):
                return value(left) == value(right)
            case Less(left, right, strict):
                low, high = _number(value(left)), _number(value(right))
                return low < high if strict else low <= high
            case Arith(operator, left, right):
                first, second = _number(value(left)), _number(value(right))
                return first + second if operator == "+" else first - second
            case Ite(condition, yes, no):
                return value(yes) if value(condition) else value(no)
            case Quantified(kind, variables, body):
                instances = (
                    self.evaluate(body, state, {**env, **bound}, inputs, next_state)
                    for bound in self.bindings(variables)
                )
                return all(instances) if kind == "all" else any(instances)
            case Event() | Answers() | Executes():
                raise ModelError("an event has a meaning only for one step; see `of_step`")

    def holds(
        self, formula: Expr, state: State, env: Env = NOTHING, inputs: Inputs = NOTHING, next_state: State | None = None
    ) -> bool:
        """The truth value of a formula."""
        return bool(self.evaluate(formula, state, env, inputs, next_state))

    def of_step(self, formula: Expr, state: State, step: Step, next_state: State) -> bool:
        """Whether a step satisfies a formula with events and primed reads.

        Raises Unread when the formula reads an input that the step does not mention.
        """
        resolved = resolve(formula, self.transition(step))
        return self.holds(resolved, state, step.args, step.inputs, next_state)

    def _look_up(self, cell: Cell, state: State | None, inputs: Inputs) -> Value:
        if state is None:
            raise ModelError(f"next({show_cell(cell)}) has a meaning only for a step")
        values = inputs if cell[0] in self.free else state
        if cell not in values:
            self._check_entry(cell)
            raise Unread(cell)
        return values[cell]

    # Steps.

    def transition(self, step: Step) -> Transition:
        """The transition of a step. Raises ModelError when there is none, or when an argument or input is no value of
        its type."""
        transition = self.system.transition.get(step.transition)
        if transition is None:
            raise ModelError(f"{self.system.name} has no transition {step.transition}")
        if set(step.args) != {param.name for param in transition.params}:
            raise ModelError(f"{step.transition} does not have the parameters {', '.join(step.args) or '(none)'}")
        for param in transition.params:
            self._check_value(step.args[param.name], param.type, param.name)
        for cell, value in step.inputs.items():
            if cell[0] not in self.free:
                raise ModelError(f"{cell[0]} is no input")
            self._check_entry(cell)
            self._check_value(value, self.tables[cell[0]].type, cell)
        return transition

    def enabled(self, state: State, step: Step) -> bool:
        """Whether the step can happen: its guard is true, and some inputs that agree with its own keep the assumptions.

        Raises ModelError where `transition` does, and Unread when the guard reads an input that the step lacks.
        """
        transition = self.transition(step)
        return self.holds(transition.guard, state, step.args, step.inputs) and self.allowed(state, step.inputs)

    def execute(self, state: State, step: Step) -> tuple[Answered | None, Value, State]:
        """What the step answers (None for an action), what it returns, and the state after it.

        Raises ModelError when the step is not enabled or has no meaning: two writes of one place, a value out of its
        range, not exactly one answer; Unread when it reads an input that it does not mention.
        """
        if not self.enabled(state, step):
            raise ModelError(f"{step.transition} is not enabled")
        transition = self.transition(step)
        answered, returned = self.answer(transition, state, step.args, step.inputs)
        return answered, returned, {**state, **self.writes(transition, state, step.args, step.inputs)}

    def steps(self, state: State) -> Iterator[tuple[Step, Answered | None, State]]:
        """All steps out of a state, each with what it answers and the state after it.

        Arguments are enumerated in full. Of inputs and choices only those entries are, that the step really reads.
        """
        for transition in self.system.transitions:
            for args in self.bindings(transition.params):
                yield from self.firings(transition, state, args)

    def firings(
        self, transition: Transition, state: State, args: Env, inputs: Inputs = NOTHING
    ) -> Iterator[tuple[Step, Answered | None, State]]:
        """The steps of one transition with these arguments, and with inputs and choices that agree with `inputs`."""

        def attempt(given: Inputs) -> tuple[Answered | None, State] | None:
            if not self.holds(transition.guard, state, args, given) or not self.allowed(state, given):
                return None
            answered, _ = self.answer(transition, state, args, given)
            return answered, self.writes(transition, state, args, given)

        for given, done in self.completions(attempt, inputs, self.free):
            if done is not None:
                answered, written = done
                yield Step(transition.name, args, given), answered, {**state, **written}

    def writes(self, transition: Transition, state: State, args: Env, inputs: Inputs) -> dict[Cell, Value]:
        """The entries that a transition writes, with their new values. Raises ModelError as `execute` does."""
        written: dict[Cell, Value] = {}
        for update in transition.updates:
            for bound in self.bindings(update.binders):
                env = {**args, **bound}
                if not self.holds(update.condition, state, env, inputs):
                    continue
                cell = (update.table, tuple(self.evaluate(arg, state, env, inputs) for arg in update.args))
                value = self.evaluate(update.value, state, env, inputs)
                self._check_entry(cell)
                self._check_value(value, self.tables[update.table].type, cell)
                if cell in written:
                    raise ModelError(f"{transition.name} writes {show_cell(cell)} twice")
                written[cell] = value
        return written

    def answer(self, transition: Transition, state: State, args: Env, inputs: Inputs) -> tuple[Answered | None, Value]:
        """What a transition answers (None for an action) and returns (None when it returns nothing)."""
        returned = None if transition.returns is None else self.evaluate(transition.returns, state, args, inputs)
        if not transition.answers:
            return None, returned
        holding = [a for a in transition.answers if self.holds(a.condition, state, args, inputs)]
        if len(holding) != 1:
            raise ModelError(f"{transition.name} has {len(holding)} answers instead of one")
        outcome = self.system.outcome[holding[0].outcome]
        values = tuple(self.evaluate(arg, state, args, inputs) for arg in holding[0].args)
        for param, value in zip(outcome.params, values, strict=True):
            self._check_value(value, param.type, f"{outcome.name}({param.name})")
        return (outcome.name, values), returned

    def allowed(self, state: State, inputs: Inputs) -> bool:
        """Whether inputs that agree with these can satisfy all assumptions that speak of inputs.

        Assumptions that have no input in common are kept or broken each by itself.
        """
        return all(self._can_keep(group, state, inputs) for group in self._groups)

    def _can_keep(self, group: _Assumed, state: State, inputs: Inputs) -> bool:
        """The answer depends on the entries that the formulas read, and is remembered by them."""
        given = {cell: value for cell, value in inputs.items() if cell[0] in group.tables}
        key = (tuple([state.get(cell, self) for cell in group.cells]), tuple(given.items()))
        if key not in group.known:

            def kept(more: Inputs) -> bool:
                return all(self.holds(a.formula, state, {}, more) for a in group.formulas)

            group.known[key] = any(fine for _, fine in self.completions(kept, given, self.free))
        return group.known[key]

    # Initial states.

    def is_initial(self, state: State) -> bool:
        """Whether a run can begin in this state: assumptions on constants, declared values and `init` formulas hold."""
        return self.begin(state) is not None

    def initial_states(self, given: State = NOTHING) -> Iterator[State]:
        """All initial states, for all constants; or those that agree with a partial state."""
        for partial, missing in self.initial_cases(given):
            for values in product(*(self.domain(self.tables[name].type) for name, _ in missing)):
                yield {**partial, **dict(zip(missing, values, strict=True))}

    def initial_cases(
        self, given: State = NOTHING, out_of_time: Callable[[], bool] = lambda: False
    ) -> Iterator[tuple[State, tuple[Cell, ...]]]:
        """The initial states in bundles that do not overlap: a partial state, and the entries that may have any value.

        Declared values are not enumerated, and other entries only as the formulas ask for them, so that a wrong value
        is given up early. What holds of some entries is not asked again when others get their values. Where many
        formulas exclude nearly everything that can take for ever all the same: raises OutOfTime.
        """
        tests = [
            *(self._holding(part) for a in self._on_constants for part in self._conjuncts(a.formula, NOTHING)),
            self._declared,
            *(self._holding(part) for f in self.system.initial for part in self._conjuncts(f.formula, NOTHING)),
        ]
        for partial in self._passing(tests, given, out_of_time):
            yield partial, tuple(cell for cell in self.cells if cell not in partial)

    def _passing(
        self, tests: Sequence[Callable[[State], State | None]], state: State, out_of_time: Callable[[], bool]
    ) -> Iterator[State]:
        """The partial states from this one on that pass all tests, one test after the other."""
        if out_of_time():
            raise OutOfTime("the budget was spent while initial states were looked for")
        for number, test in enumerate(tests):
            try:
                passed = test(state)
            except Unread as unread:
                if unread.cell[0] in self.free:
                    raise
                for value in self.domain(self.tables[unread.cell[0]].type):
                    yield from self._passing(tests[number:], {**state, unread.cell: value}, out_of_time)
                return
            if passed is None:
                return
            state = passed
        yield state

    def _holding(self, part: tuple[Expr, Env]) -> Callable[[State], State | None]:
        return lambda state: state if self.holds(part[0], state, part[1]) else None

    def _conjuncts(self, formula: Expr, env: Env) -> Iterator[tuple[Expr, Env]]:
        """The formulas of which it is the conjunction, in the order in which they are evaluated."""
        match formula:
            case And(operands):
                for operand in operands:
                    yield from self._conjuncts(operand, env)
            case Quantified("all", variables, body):
                for bound in self.bindings(variables):
                    yield from self._conjuncts(body, {**env, **bound})
            case _:
                yield formula, env

    def begin(self, given: State) -> State | None:
        """The given entries and the declared ones, if they satisfy all that is said of initial states."""
        if not all(self.holds(assumption.formula, given) for assumption in self._on_constants):
            return None
        state = self._declared(given)
        if state is None:
            return None
        return state if all(self.holds(formula.formula, state) for formula in self.system.initial) else None

    def _declared(self, given: State) -> State | None:
        """The given entries and the declared ones, if they agree."""
        declared = {
            cell: self.evaluate(table.initial, given)
            for table in self.system.state_tables
            if table.initial is not None
            for cell in self.scope.cells(table)
        }
        state = {**given, **declared}
        return state if all(state[cell] == value for cell, value in given.items()) else None

    # Enumeration.

    def completions(
        self, compute: Callable[[State], T], given: State, among: frozenset[str]
    ) -> Iterator[tuple[State, T]]:
        """Compute with values for just those entries of the tables `among` that the computation reads.

        `compute` is called with `given` and more and more entries; it raises Unread for the next one it needs.
        """
        try:
            result = compute(given)
        except Unread as unread:
            if unread.cell[0] not in among:
                raise
            for value in self.domain(self.tables[unread.cell[0]].type):
                yield from self.completions(compute, {**given, unread.cell: value}, among)
        else:
            yield given, result

    def bindings(self, variables: tuple[Param, ...]) -> Iterator[dict[str, Value]]:
        """All values of some parameters or bound variables, by name."""
        names = [variable.name for variable in variables]
        for values in product(*(self.domain(variable.type) for variable in variables)):
            yield dict(zip(names, values, strict=True))

    def domain(self, kind: Type) -> tuple[Value, ...]:
        """All values of a type at this scope."""
        if kind not in self._domains:
            self._domains[kind] = self.scope.domain(kind)
        return self._domains[kind]

    # Checks.

    def check_state(self, state: State) -> None:
        """Raises ModelError unless the state gives every entry, and nothing else, a value of its type."""
        for cell in self.cells:
            if cell not in state:
                raise ModelError(f"{show_cell(cell)} has no value")
            self._check_value(state[cell], self.tables[cell[0]].type, cell)
        if len(state) != len(self.cells):
            extra = next(cell for cell in state if cell not in set(self.cells))
            raise ModelError(f"{show_cell(extra)} is no entry of a table of {self.system.name}")

    def _check_entry(self, cell: Cell) -> None:
        name, args = cell
        table = self.tables.get(name)
        if table is None:
            raise ModelError(f"{self.system.name} has no table {name}")
        if len(args) != len(table.params):
            raise ModelError(f"{name} has {len(table.params)} indices, not {len(args)}")
        for arg, kind in zip(args, table.params, strict=True):
            if not self.scope.has(kind, arg):
                self._check_value(arg, kind, f"the index of {show_cell(cell)}")

    def _check_value(self, value: Value, kind: Type, place: Cell | str) -> None:
        if not self.scope.has(kind, value):
            where = place if isinstance(place, str) else show_cell(place)
            raise ModelError(f"{where} cannot be {show_value(value)}: it is no value of {kind}")


@dataclass(frozen=True)
class _Assumed:
    """Assumptions on inputs that hang together: the tables and the entries of a state that they read."""

    formulas: tuple[Formula, ...]
    tables: frozenset[str]
    cells: tuple[Cell, ...]
    known: dict[object, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, interpreter: Interpreter, formulas: tuple[Formula, ...]) -> _Assumed:
        tables = frozenset[str]().union(*(reads(f.formula) for f in formulas))
        return cls(formulas, tables, tuple(cell for cell in interpreter.cells if cell[0] in tables))


def _connected(formulas: tuple[Formula, ...], tables: frozenset[str]) -> Iterator[tuple[Formula, ...]]:
    """The formulas in groups that have none of these tables in common."""
    left = list(formulas)
    while left:
        group = [left.pop(0)]
        mentioned = reads(group[0].formula) & tables
        while more := next((f for f in left if reads(f.formula) & mentioned), None):
            left.remove(more)
            group.append(more)
            mentioned |= reads(more.formula) & tables
        yield tuple(group)


def _number(value: Value) -> int:
    assert isinstance(value, int)
    return value
