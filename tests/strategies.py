"""Hypothesis strategies for small random systems, on which all engines must agree with the reference interpreter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from vmxmodel.evidence.trace import Trace
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Answers,
    Arith,
    Event,
    Expr,
    Less,
    Literal,
    Param,
    Read,
    Ref,
    conj,
    disj,
    equal,
    implies,
    ite,
    negate,
    prime,
    quantified,
)
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import (
    ActionKind,
    Answer,
    Formula,
    Outcome,
    Property,
    PropertyKind,
    Sort,
    System,
    Table,
    TableKind,
    Transition,
    Update,
)
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import State, Step
from vmxmodel.system.types import BOOL, EnumType, OptionalType, RangeType, SortType, Type

CORE, PAGE = SortType("Core"), SortType("Page")
MODE = EnumType("Mode", ("Off", "Root", "Guest"))
COUNT = RangeType(0, 2)
SORTS = (Sort("Core", ("boot",)), Sort("Page"))
OUTCOMES = (Outcome("Done"), Outcome("Fail", (Param("error", COUNT),)))
TYPES: tuple[Type, ...] = (BOOL, MODE, COUNT, OptionalType(CORE), OptionalType(PAGE), CORE)


@dataclass(frozen=True)
class Shape:
    """What may occur in a random system."""

    may_fail: bool = False  # double writes, values and indices out of their range
    inputs: bool = True  # inputs, choices and assumptions on inputs
    free_beginning: bool = True  # constants, tables without an initial value, `init` formulas


PLAIN = Shape()


@st.composite
def systems(draw: st.DrawFn, shape: Shape = PLAIN) -> System:
    """A system of two sorts with a few tables, transitions and properties of every kind."""
    build = _Builder(draw, shape)
    tables = build.tables()
    transitions = tuple(build.transition(f"act{n}") for n in range(draw(st.integers(1, 3))))
    properties = tuple(build.property(kind) for kind in PropertyKind if kind is not PropertyKind.SCENARIO)
    return System(
        "random",
        sorts=SORTS,
        enums=(MODE,),
        tables=tables,
        outcomes=OUTCOMES,
        transitions=transitions,
        properties=properties,
        assumptions=build.assumptions(),
        initial=build.initial(),
    )


def scopes(system: System, largest: int = 2) -> st.SearchStrategy[Scope]:
    """Scopes with up to so many elements in each sort."""
    size = st.integers(1, largest)
    return st.fixed_dictionaries({sort.name: size for sort in system.sorts}).map(lambda sizes: Scope.of(system, sizes))


class _Builder:
    """Draws the parts of one system."""

    def __init__(self, draw: st.DrawFn, shape: Shape) -> None:
        self.draw = draw
        self.shape = shape
        self.readable: list[Table] = []
        self.fits = not shape.may_fail  # whether values and indices are kept in their range
        self.choices: list[Table] = []
        self.params: dict[str, list[Param]] = {}  # of each action

    def one(self, *options: Any) -> Any:
        return self.draw(st.sampled_from(options))

    # Declarations.

    def tables(self) -> tuple[Table, ...]:
        for number in range(self.draw(st.integers(1, 3))):
            self.readable.append(self.table(f"v{number}", self.one(TableKind.VAR, TableKind.VAR, TableKind.GHOST)))
        if self.shape.free_beginning and self.draw(st.booleans()):
            self.readable.append(self.table("k", TableKind.CONST))
        if self.shape.inputs and self.draw(st.booleans()):
            self.readable.append(self.table("in", TableKind.INPUT))
        return tuple(self.readable)

    def table(self, name: str, kind: TableKind) -> Table:
        params = self.one((), (CORE,), (PAGE,), (BOOL,), (COUNT,) if self.shape.may_fail else (CORE,))
        typ = self.one(*TYPES)
        table = Table(name, kind, params, typ)
        fixed = not self.shape.free_beginning or self.draw(st.booleans())
        return replace(table, initial=self.literal(typ)) if table.is_state and fixed else table

    def state_tables(self) -> list[Table]:
        return [table for table in self.readable if table.is_state]

    def initial(self) -> tuple[Formula, ...]:
        if not self.shape.free_beginning or self.draw(st.booleans()):
            return ()
        tables = [t for t in self.readable if t.kind is not TableKind.INPUT]
        return (Formula("begin", self.formula([], tables, 2), ""),)

    def assumptions(self) -> tuple[Formula, ...]:
        tables = [t for t in self.readable if t.kind in (TableKind.CONST, TableKind.INPUT)]
        if not tables or self.draw(st.booleans()):
            return ()
        return (Formula("given", self.formula([], tables, 2), ""),)

    # Transitions.

    def transition(self, name: str) -> Transition:
        params = [Param(p, t) for p, t in (("c", CORE), ("p", PAGE), ("b", BOOL)) if self.draw(st.booleans())]
        self.choices = []
        self.params[name] = params
        tables = list(self.readable)
        targets = [table for table in self.state_tables() if self.draw(st.booleans())]
        if self.shape.may_fail and targets and self.draw(st.booleans()):
            targets.append(targets[0])
        updates = tuple(self.update(f"{name}.any{n}", target, params) for n, target in enumerate(targets))
        instruction = self.draw(st.booleans())
        return Transition(
            action=name,
            rung="",
            kind=ActionKind.INSTRUCTION if instruction else ActionKind.ACTION,
            params=tuple(params),
            guard=self.formula(params, tables, 2),
            test=TRUE,
            answers=self.answers(params) if instruction else (),
            updates=updates,
            choices=tuple(self.choices),
            subject=Ref("c", CORE) if instruction and any(p.name == "c" for p in params) else None,
        )

    def update(self, choice: str, table: Table, params: list[Param]) -> Update:
        wide = bool(table.params) and (self.draw(st.booleans()) or not self.has_indices(table, params))
        binders = tuple(Param(f"i{n}", kind) for n, kind in enumerate(table.params)) if wide else ()
        env = [*params, *binders]
        if wide:
            args: tuple[Expr, ...] = tuple(Ref(b.name, b.type) for b in binders)
        else:
            args = tuple(self.term(kind, env, self.readable, 1, fits=self.fits) for kind in table.params)
        condition = self.formula(env, self.readable, 1) if self.draw(st.booleans()) else TRUE
        if self.shape.inputs and self.one(False, False, False, True):
            chosen = Table(choice, TableKind.CHOICE, table.params if wide else (), table.type)
            self.choices.append(chosen)
            value: Expr = Read(choice, args if wide else (), table.type)
        else:
            value = self.term(table.type, env, self.readable, 2, fits=self.fits)
        return Update(table.name, binders, args, condition, value)

    def answers(self, params: list[Param]) -> tuple[Answer, ...]:
        fits, self.fits = self.fits, True  # engines that need no answers do not look at them
        condition = self.formula(params, self.readable, 1)
        failed = Answer(negate(condition), "Fail", (self.term(COUNT, params, self.readable, 1),))
        self.fits = fits
        return tuple(a for a in (Answer(condition, "Done"), failed) if a.condition != FALSE)

    # Properties.

    def property(self, kind: PropertyKind) -> Property:
        tables = [t for t in self.readable if t.kind is not TableKind.INPUT]
        formula = self.formula([], tables, 3)
        if kind is PropertyKind.STEP or (kind is PropertyKind.REACHABLE and self.draw(st.booleans())):
            formula = self.about_step(formula, kind)
        return Property(kind.value, kind, formula, kind.value)

    def about_step(self, formula: Expr, kind: PropertyKind) -> Expr:
        after = prime(formula, frozenset(t.name for t in self.state_tables()))
        atom = self.one(Answers("Done", ()), Answers("Fail", (None,)), self.event())
        if kind is PropertyKind.STEP:  # a step property may read inputs, and need not speak of the step at all
            atom = self.one(atom, self.formula([], self.readable, 1))
        return self.one(implies(formula, after), disj((after, atom)), conj((negate(formula), after, atom)), atom)

    def event(self) -> Expr:
        action, params = self.one(*self.params.items())
        if params and params[0].type == CORE and self.draw(st.booleans()):
            core = Param("e", CORE)
            event = Event(action, None, (Ref("e", CORE), *(None for _ in params[1:])))
            return quantified("some", (core,), conj((event, self.formula([core], self.readable, 1))))
        return Event(action, None, tuple(None for _ in params))

    # Expressions.

    def literal(self, kind: Type) -> Literal:
        if isinstance(kind, SortType):
            return Literal("boot", kind)
        if isinstance(kind, OptionalType):
            return Literal(self.one(None, "boot") if kind.of == CORE else None, kind)
        values = (False, True) if kind == BOOL else MODE.values if kind == MODE else tuple(range(kind.lo, kind.hi + 1))
        return Literal(self.one(*values), kind)

    def term(self, kind: Type, env: list[Param], tables: list[Table], depth: int, fits: bool = True) -> Expr:
        """An expression of this type."""
        if kind == BOOL and depth:
            return self.formula(env, tables, depth)
        refs = [Ref(p.name, p.type) for p in env if p.type == kind or OptionalType(p.type) == kind]
        options: list[Callable[[], Expr]] = [lambda: self.one(*refs)] if refs else []
        if kind != PAGE:
            options.append(lambda: self.literal(kind))
        sources = [t for t in tables if t.type == kind and self.has_indices(t, env)]
        if depth and sources:
            options.append(lambda: self.read(self.one(*sources), env, tables, depth - 1))
            options.append(options[-1])
        if depth > 1:
            options.append(
                lambda: ite(
                    self.formula(env, tables, depth - 1),
                    self.term(kind, env, tables, depth - 1),
                    self.term(kind, env, tables, depth - 1),
                    kind,
                )
            )
        if not fits and kind == COUNT:
            options.append(
                lambda: Arith(
                    self.one("+", "-"), self.term(COUNT, env, tables, 1), Literal(1, RangeType(1, 1)), RangeType(-1, 3)
                )
            )
        return self.one(*options)()

    def has_indices(self, table: Table, env: list[Param]) -> bool:
        """Whether indices of the table can be written: no element of Page has a name."""
        return all(kind != PAGE or any(p.type == PAGE for p in env) for kind in table.params)

    def read(self, table: Table, env: list[Param], tables: list[Table], depth: int) -> Expr:
        if not self.fits:  # an index outside of its table that hangs on an input is noticed too early by some engines
            tables = [other for other in tables if other.kind is not TableKind.INPUT]
        args = tuple(self.term(kind, env, tables, depth, fits=self.fits) for kind in table.params)
        return Read(table.name, args, table.type)

    def formula(self, env: list[Param], tables: list[Table], depth: int) -> Expr:
        """A formula; at depth 0 it has no connective."""
        if depth:
            form = self.one("atom", "atom", "not", "and", "or", "implies", "all", "some")
            if form == "not":
                return negate(self.formula(env, tables, depth - 1))
            if form in ("and", "or", "implies"):
                left, right = (self.formula(env, tables, depth - 1) for _ in range(2))
                return {"and": conj((left, right)), "or": disj((left, right)), "implies": implies(left, right)}[form]
            if form in ("all", "some"):
                variable = Param(f"x{depth}", self.one(CORE, PAGE))
                return quantified(form, (variable,), self.formula([*env, variable], tables, depth - 1))
        return self.atom(env, tables)

    def atom(self, env: list[Param], tables: list[Table]) -> Expr:
        usable = [table for table in tables if self.has_indices(table, env)]
        if not usable:
            same = [(a, b) for a in env for b in env if a.type == b.type]
            if not same:
                return self.one(TRUE, FALSE)
            left, right = self.one(*same)
            return equal(Ref(left.name, left.type), Ref(right.name, right.type))
        table = self.one(*usable)
        read = self.read(table, env, tables, 0)
        if table.type == BOOL:
            return read
        if table.type == COUNT and self.draw(st.booleans()):
            return Less(read, self.term(COUNT, env, tables, 1), self.draw(st.booleans()))
        return equal(read, self.term(table.type, env, tables, 1))


@st.composite
def traces(draw: st.DrawFn, system: System, scope: Scope, longest: int = 4) -> Trace:
    """A random run. Where there is no initial state, the example is given up."""
    interpreter = Interpreter(system, scope)
    beginnings = list(islice(interpreter.initial_states(), 8))
    assume(beginnings)
    states: list[State] = [draw(st.sampled_from(beginnings))]
    steps: list[Step] = []
    for _ in range(draw(st.integers(0, longest))):
        choices = list(islice(interpreter.steps(states[-1]), 24))
        if not choices:
            break
        step, _, after = choices[draw(st.integers(0, len(choices) - 1))]
        steps.append(step)
        states.append(after)
    return Trace(system.name, scope, tuple(states), tuple(steps))
