"""Specialisation: a system in which what is known beforehand is put in, and what can never happen is left out.

Three things are known of a system without looking at a run:

- What its assumptions fix. `assume kernel_code: all c: Core: cpl[c] == 0` says that each entry of `cpl` is 0.
- What never changes. A variable whose beginning is known and that no transition gives another value is a constant.
- Which values a variable can have at all. Those of its beginning, and those that transitions write: an enum value that
  nobody writes is never read (abstract interpretation with one set of values for each table; Cousot, Cousot 1977).

The three feed each other: a guard that asks for a value that its variable cannot have is false, so its transition never
fires and writes nothing. The sets grow from the beginnings until nothing is added, so what they say of the variables is
an inductive invariant of the system, and every simplification is an equivalence in the states in which that invariant
holds. The reachable states, the steps out of them and the truth of every formula in them are those of the system; only
entries of tables that are known are no longer told. `evidence.lift.complete` tells them again in a trace.

Cells are not told apart: `mode[c]` has one set of values for all `c`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from vmxmodel.dataclass import dataclass
from vmxmodel.system.events import is_of_step
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    And,
    Eq,
    Expr,
    Ite,
    Literal,
    Not,
    Or,
    Param,
    Quantified,
    Read,
    Ref,
    conj,
    disj,
    equal,
    free_refs,
    negate,
    reads,
    rebuild,
    type_of,
)
from vmxmodel.system.model import (
    Answer,
    Formula,
    Property,
    PropertyKind,
    Says,
    System,
    Table,
    TableKind,
    Transition,
)
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.show import show
from vmxmodel.system.types import BOOL, BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value

Values = frozenset[Value]


def specialise(system: System) -> System:
    """The system with what is known put in. Diagrams and scenarios are left out; names stay as they are.

    Properties and lemmas are simplified like everything else, so they say the same of reachable states.
    """
    known = _Known(system)
    while known.widen():
        pass
    for prop in (*system.properties, *system.lemmas):
        if _property(prop, known) is prop:
            known.keep_told(reads(prop.formula))
    for formula in system.assumptions:
        if _formula(formula, known) is formula:
            known.keep_told(reads(formula.formula))
    return _put_in(system, known)


def known_entries(system: System, scope: Scope) -> dict[Cell, Value]:
    """The entries of constants and variables that have only one value: what `specialise` no longer tells of a state."""
    known = _Known(system)
    while known.widen():
        pass
    told = {
        table: known.values[table.name] for table in system.tables if table.is_state or table.kind is TableKind.CONST
    }
    single = {table: next(iter(values)) for table, values in told.items() if values is not None and len(values) == 1}
    return {cell: value for table, value in single.items() for cell in scope.cells(table)}


def known_values(system: System) -> tuple[Property, ...]:
    """Which values the tables of a specialised system can have, as invariants `values_of_…` of it.

    The specialised system leaves them out of guards and properties, since they are true of reachable states. Induction
    begins anywhere, and may need them said again.
    """
    known = _Known(system)
    while known.widen():
        pass
    return tuple(
        _has_values(system, table, [value for value in every if value in values])
        for table in system.tables
        if table.is_state
        and (values := known.values[table.name]) is not None
        and len(values) < len(every := _in_order(table.type))
    )


def _has_values(system: System, table: Table, values: Sequence[Value]) -> Property:
    indices = tuple(Param(f"i{number}", kind) for number, kind in enumerate(table.params))
    entry = Read(table.name, tuple(Ref(index.name, index.type) for index in indices), table.type)
    one_of = disj(equal(entry, Literal(value, table.type)) for value in values)
    formula = Quantified("all", indices, one_of) if indices else one_of
    return Property(f"values_of_{table.name}", PropertyKind.INVARIANT, formula, show(formula), module=system.name)


def uniform(formulas: Iterable[Expr], tables: Mapping[str, Table]) -> Iterator[tuple[str, Values]]:
    """The values that formulas leave to every entry of a table: `all c: mode[c] == Off`, `fixed`, `a in {x, y}`."""
    for formula in formulas:
        for entry, values in _everywhere(formula, ()):
            indices = [Param(arg.name, arg.type) for arg in entry.args if isinstance(arg, Ref)]
            if len({index.name for index in indices}) == len(entry.args) and not entry.primed:
                whole = zip(indices, tables[entry.table].params, strict=True)
                if all(index.type == kind for index, kind in whole):
                    yield entry.table, values


def _everywhere(formula: Expr, variables: tuple[Param, ...]) -> Iterator[tuple[Read, Values]]:
    """The entries of which a formula says, for all values of the variables, that they are in a set."""
    match formula:
        case Quantified("all", more, body):
            yield from _everywhere(body, (*variables, *more))
        case And(operands):
            for operand in operands:
                yield from _everywhere(operand, variables)
        case _:
            found = _one_of(formula)
            if found is not None and {arg.name for arg in found[0].args if isinstance(arg, Ref)} <= {
                variable.name for variable in variables
            }:
                yield found


def _one_of(part: Expr) -> tuple[Read, Values] | None:
    """`entry in {…}`: an entry of a table and the values that this formula leaves to it."""
    match part:
        case Read(type=BoolType()):
            return part, frozenset((True,))
        case Not(Read(type=BoolType()) as entry):
            return entry, frozenset((False,))
        case Eq(Read() as entry, Literal(value)) | Eq(Literal(value), Read() as entry):
            return entry, frozenset((value,))
        case Or(operands):
            cases = [_one_of(operand) for operand in operands]
            entries = {case[0] for case in cases if case is not None}
            if None not in cases and len(entries) == 1:
                return entries.pop(), frozenset().union(*(case[1] for case in cases if case is not None))
    return None


def _all_values(table: Table) -> Values | None:
    """Every value of a type that can be listed without a scope; None for others."""
    return frozenset(_in_order(table.type)) or None


def _in_order(kind: Type) -> tuple[Value, ...]:
    """The values of a type in its own order; nothing for one that cannot be listed without a scope."""
    match kind:
        case BoolType():
            return (False, True)
        case EnumType(_, values):
            return values
        case RangeType(lo, hi) if hi - lo < _WIDEST:
            return tuple(range(lo, hi + 1))
    return ()


_WIDEST = 64
"""A range with more values is not followed value by value."""


@dataclass
class _Known:
    """What is known so far of each table: the values that its entries can have; None for any."""

    system: System
    values: dict[str, Values | None] = field(default_factory=dict)
    told: frozenset[str] = frozenset()  # tables that stay although they are known
    _clock: int = 0  # counts what became known of values
    _changed: dict[str, int] = field(default_factory=dict)  # when, of each table
    _seen: dict[str, int] = field(default_factory=dict)  # when each transition was looked at
    _forms: dict[Expr, tuple[int, Expr]] = field(default_factory=dict)  # what expressions became, and when

    def __post_init__(self) -> None:
        tables = self.system.table
        fixed = self._left(formula.formula for formula in self.system.assumptions)
        first = self._left(formula.formula for formula in self.system.initial)
        for table in self.system.tables:
            if table.is_state:
                begun = frozenset((table.initial.value,)) if isinstance(table.initial, Literal) else None
                self.values[table.name] = begun or first.get(table.name) or _all_values(tables[table.name])
            else:
                self.values[table.name] = fixed.get(table.name) or _all_values(tables[table.name])

    def _left(self, formulas: Iterable[Expr]) -> dict[str, Values]:
        found: dict[str, Values] = {}
        for name, values in uniform(formulas, self.system.table):
            found[name] = found.get(name, values) & values
        return found

    def widen(self) -> bool:
        """Add what transitions write that can fire as far as is known. False when nothing is new."""
        before = self._clock
        for transition in self.system.transitions:
            if self._stands(self._seen.get(transition.name, -1), _read_by(transition)):
                continue
            self._seen[transition.name] = self._clock
            simple = simplified(transition, self)
            if simple is not None:
                for update in simple.updates:
                    self._add(update.table, self._written(update.value))
        return self._clock != before

    def _add(self, table: str, written: Values | None) -> None:
        had = self.values[table]
        new = None if had is None or written is None else had | written
        if new != had:
            self.values[table] = new
            self._clock += 1
            self._changed[table] = self._clock

    def _stands(self, when: int, tables: Iterable[str]) -> bool:
        """Whether nothing became known of these tables since then."""
        return when >= 0 and all(self._changed.get(table, 0) <= when for table in tables)

    def keep_told(self, tables: frozenset[str]) -> None:
        """These tables stay although they are known."""
        if not tables <= self.told:
            self.told |= tables
            self._forms.clear()

    def _written(self, value: Expr) -> Values | None:
        """The values that an expression can have; None for any."""
        match value:
            case Literal():
                return frozenset((value.value,))
            case Read(table) if table in self.values:
                return self.values[table]
            case Ite(_, yes, no):
                left, right = self._written(yes), self._written(no)
                return None if left is None or right is None else left | right
        return frozenset((True, False)) if type_of(value) == BOOL else None

    def literal(self, entry: Read) -> Literal | None:
        """The value that every entry of a table has, if there is only one."""
        values = self.values.get(entry.table)
        if values is None or len(values) != 1 or entry.table in self.told:
            return None
        (value,) = values
        kind = entry.type
        return Literal(value, kind.of if isinstance(kind, OptionalType) and value is not None else kind)

    def cannot_be(self, entry: Expr, other: Expr) -> bool:
        """Whether an entry never equals this term."""
        if not isinstance(entry, Read):
            return False
        values = self.values.get(entry.table)
        if values is None:
            return False
        if isinstance(other, Literal):
            return other.value not in values
        if isinstance(type_of(other), SortType):
            return values == {None}
        more = self.values.get(other.table) if isinstance(other, Read) else None
        return more is not None and values.isdisjoint(more)

    def put_in(self, expr: Expr) -> Expr:
        """An expression that means the same in every state in which this is known."""
        if not reads(expr):
            return expr
        when, form = self._forms.get(expr, (-1, expr))
        if not self._stands(when, reads(expr)):
            form = self._form(expr)
            self._forms[expr] = self._clock, form
        return form

    def _form(self, expr: Expr) -> Expr:
        new = _decided(rebuild(expr, self.put_in))
        match new:
            case Read():
                return self.literal(new) or new
            case Eq(left, right) if self.cannot_be(left, right) or self.cannot_be(right, left):
                return FALSE
            case And(operands):
                return _joined(operands)
            case Or(operands):
                return negate(_joined(tuple(map(negate, operands))))
        return new


def _joined(operands: tuple[Expr, ...]) -> Expr:
    """The conjunction, in which no conjunct says what another has said already."""
    settled = operands
    for number in range(len(operands)):
        here = settled[number : number + 1]
        if not here:
            break
        given = _given(here[0])
        if given:
            rest = conj((_assuming(part, given) if n != number else part) for n, part in enumerate(settled))
            if rest == FALSE:
                return FALSE
            settled = rest.operands if isinstance(rest, And) else (rest,)
    return conj(settled)


def _given(unit: Expr) -> dict[Expr, Expr]:
    """What a conjunct says of terms elsewhere: itself is true, a negated one false, an entry equals a literal."""
    match unit:
        case Literal():
            return {}
        case Not(operand):
            return {operand: FALSE}
        case Eq(left, Literal() as right) | Eq(Literal() as right, left) if _fits(right.value, type_of(left)):
            return {unit: TRUE, left: right}
    return {unit: TRUE}


def _fits(value: Value, kind: Type) -> bool:
    """Whether a value may stand where terms of a type do: `none` is no index, nor is a number beyond the range."""
    match kind:
        case RangeType(lo, hi):
            return isinstance(value, int) and lo <= value <= hi
        case OptionalType(of):
            return value is None or _fits(value, of)
    return value is not None


def _assuming(expr: Expr, given: Mapping[Expr, Expr]) -> Expr:
    """The expression where these terms have these values."""
    if not given:
        return expr
    if expr in given:
        return given[expr]
    if isinstance(expr, Quantified):
        bound = frozenset(variable.name for variable in expr.variables)
        given = _without(given, bound)
    return _decided(rebuild(expr, lambda child: _assuming(child, given)))


def _decided(expr: Expr) -> Expr:
    """An element of a sort is never none. (Else `none` would be put in for it, and none is no index.)"""
    match expr:
        case Eq(Literal(None), term) | Eq(term, Literal(None)) if isinstance(type_of(term), SortType):
            return FALSE
    return expr


def _without(given: Mapping[Expr, Expr], names: frozenset[str]) -> Mapping[Expr, Expr]:
    """Only what is said of terms that do not mention these names: here they are names of something else."""
    return {term: value for term, value in given.items() if names.isdisjoint(free_refs(term))}


def _read_by(transition: Transition) -> frozenset[str]:
    """The tables on which it depends what a transition becomes."""
    parts = [transition.guard, *(said.condition for said in transition.says)]
    for update in transition.updates:
        parts += (*update.args, update.condition, update.value)
    return _NOWHERE.union(*map(reads, parts))


_NOWHERE: frozenset[str] = frozenset()


def simplified(transition: Transition, known: _Known) -> Transition | None:
    """A transition with what is known put in; None if it can never fire."""
    guard = known.put_in(transition.guard)
    if guard == FALSE:
        return None
    given: dict[Expr, Expr] = {}
    for conjunct in guard.operands if isinstance(guard, And) else (guard,):
        given |= _given(conjunct)

    def put(expr: Expr, binders: frozenset[str] = frozenset()) -> Expr:
        return known.put_in(_assuming(known.put_in(expr), _without(given, binders)))

    updates = []
    for update in transition.updates:
        binders = frozenset(binder.name for binder in update.binders)
        condition = put(update.condition, binders)
        if condition != FALSE:
            args = tuple(known.put_in(arg) for arg in update.args)
            updates.append(replace(update, args=args, condition=condition, value=put(update.value, binders)))
    answers = tuple(
        Answer(condition, answer.outcome, tuple(map(put, answer.args)))
        for answer in transition.answers
        if (condition := put(answer.condition)) != FALSE
    )
    says = tuple(Says(c, said.text) for said in transition.says if (c := put(said.condition)) != FALSE)
    executed = transition.executed
    return replace(
        transition,
        guard=guard,
        test=known.put_in(transition.test),
        answers=answers,
        updates=tuple(updates),
        returns=None if transition.returns is None else put(transition.returns),
        subject=None if transition.subject is None else known.put_in(transition.subject),
        who=None if transition.who is None else known.put_in(transition.who),
        executed=None if executed is None else replace(executed, args=tuple(map(known.put_in, executed.args))),
        says=says,
    )


def _put_in(system: System, known: _Known) -> System:
    properties = tuple(_property(prop, known) for prop in system.properties)
    lemmas = tuple(p for lemma in system.lemmas if (p := _property(lemma, known)).formula != TRUE)
    told = tuple(
        table for table in system.tables if table.name in known.told or len(known.values[table.name] or "any") > 1
    )
    names = frozenset(table.name for table in told)
    transitions = (simplified(transition, known) for transition in system.transitions)
    return replace(
        system,
        tables=told,
        transitions=tuple(_trimmed(transition, names) for transition in transitions if transition is not None),
        properties=properties,
        lemmas=lemmas,
        assumptions=tuple(_formulas(system.assumptions, known)),
        initial=tuple(_formulas(system.initial, known)),
        scenarios=(),
        diagrams=(),
        switches=tuple(switch for switch in system.switches if switch.name in names),
    )


def _trimmed(transition: Transition, told: frozenset[str]) -> Transition:
    """Without updates of tables that are no longer told, and choices that nothing mentions any more."""
    updates = tuple(update for update in transition.updates if update.table in told)
    read = frozenset[str]().union(*(reads(expr) for u in updates for expr in (*u.args, u.condition, u.value)))
    return replace(transition, updates=updates, choices=tuple(c for c in transition.choices if c.name in read))


def _property(prop: Property, known: _Known) -> Property:
    """The property simplified. One that speaks of a step still does: there may be no step at all."""
    formula = known.put_in(prop.formula)
    return prop if is_of_step(prop) != is_of_step(new := replace(prop, formula=formula)) else new


def _formulas(formulas: Iterable[Formula], known: _Known) -> Iterator[Formula]:
    for formula in formulas:
        simple = _formula(formula, known)
        if simple.formula != TRUE:
            yield simple


def _formula(formula: Formula, known: _Known) -> Formula:
    """The formula simplified. One that leaves no input to a step does not become one that leaves no first state."""
    simple = known.put_in(formula.formula)
    inputs = frozenset(table.name for table in known.system.of_kind(TableKind.INPUT))
    loses = reads(formula.formula) & inputs and not reads(simple) & inputs
    return formula if loses and simple != TRUE else replace(formula, formula=simple)
