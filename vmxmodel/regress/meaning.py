"""Do two formulas mean the same? Asked about any state of two versions of a system, reachable or not.

A claim is proved for every size of every sort, or refuted by a state that the interpreter has evaluated, or open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.induction import valid
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.scopes import small_scope
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.expr import Expr, Literal, Param, Read, Ref, conj, implies, quantified, reads, walk
from vmxmodel.system.model import Formula, Property, PropertyKind, Scenario, Sort, System, Table, TableKind
from vmxmodel.system.show import show
from vmxmodel.system.types import EnumType, OptionalType, SortType, Type


@dataclass(frozen=True)
class Example:
    """A run that shows a difference, or a single state (a run without steps). `system` is what it was replayed in."""

    system: System
    trace: Trace
    goal: Property | Scenario


@dataclass(frozen=True)
class Claim:
    """Something that may be true of every state, for all values of its parameters."""

    name: str
    params: tuple[Param, ...]
    formula: Expr


@dataclass(frozen=True)
class Settled:
    """What came of a claim. `holds` None: nobody knows, and `reason` says why."""

    holds: bool | None
    example: Example | None = None
    reason: str = ""


class Meaning:
    """Two versions of a system, as one space of states: what both declare alike is the same there."""

    def __init__(self, old: System, new: System, budget: Budget) -> None:
        self.old = old
        self.new = new
        self.budget = budget

    @cached_property
    def tables(self) -> dict[str, Table]:
        """The tables of both. Everything is a variable here: a claim speaks of any values."""
        return {table.name: _free(table) for table in (*self.old.tables, *self.new.tables)}

    def retyped(self, old: System, new: System) -> bool:
        """Whether these are not the systems as they were written: enums were made wider to compare them."""
        return self.old is not old or self.new is not new

    def obstacle(self, *expressions: Expr) -> str:
        """Why these cannot be compared: something that they mention is of another type now. Empty if they can."""
        for expression in expressions:
            for node in walk(expression):
                if isinstance(node, Read) and (table := self._conflict(node.table)) is not None:
                    return f"`{table}` is of another type now"
                kind = node.type if isinstance(node, Read | Ref | Literal) else None
                if isinstance(kind, EnumType) and (enum := self._other_values(kind)) is not None:
                    return f"enum `{enum}` has other values now"
        return ""

    def _conflict(self, name: str) -> str | None:
        old, new = self.old.table.get(name), self.new.table.get(name)
        if old is None or new is None or (old.params, old.type) == (new.params, new.type):
            return None
        return name

    def _other_values(self, kind: EnumType) -> str | None:
        both = [enum for system in (self.old, self.new) for enum in system.enums if enum.name == kind.name]
        return kind.name if any(enum != kind for enum in both) else None

    def settle(self, claims: Sequence[Claim], extra: Iterable[Table] = ()) -> list[Settled]:
        """What comes of each claim; `extra` are tables that neither system declares by itself (choices of a rung)."""
        known = {**self.tables, **{table.name: _free(table) for table in extra}}
        goals = [self._goal(claim) for claim in claims]
        replies = [self._valid(goal, known) for goal in goals]
        left = [goal for goal, reply in zip(goals, replies, strict=True) if reply is not Reply.UNSAT]
        found = {id(goal): settled for goal, settled in zip(left, self._refuted(left, known), strict=True)}
        return [found.get(id(goal), Settled(True)) for goal in goals]

    def _goal(self, claim: Claim) -> Property:
        formula = quantified("all", claim.params, claim.formula) if claim.params else claim.formula
        return Property(claim.name, PropertyKind.INVARIANT, formula, show(formula))

    def _assumptions(self, formula: Expr, known: dict[str, Table]) -> tuple[Formula, ...]:
        """What both versions assume of tables that a goal mentions."""
        mentioned = reads(formula)
        old = {assumed.formula for assumed in self.old.assumptions}
        return tuple(
            assumed
            for assumed in self.new.assumptions
            if assumed.formula in old and reads(assumed.formula) & mentioned and reads(assumed.formula) <= known.keys()
        )

    def _valid(self, goal: Property, known: dict[str, Table]) -> Reply:
        if self.budget.spent:
            return Reply.UNKNOWN
        given = conj(assumed.formula for assumed in self._assumptions(goal.formula, known))
        formula = implies(given, goal.formula)
        return valid(self._system([goal], known), formula, self.budget.within(min(self.budget.left, 10)))

    def _refuted(self, goals: list[Property], known: dict[str, Table]) -> Iterator[Settled]:
        """States in which they are false, at a small scope."""
        if not goals:
            return
        system = self._system(goals, known)
        question = Question(system, tuple(goals), small_scope(system), readable=True)
        verdicts = Bounded().decide(question, self.budget.within(self.budget.left * 0.5, depth=0))
        for goal, verdict in zip(goals, verdicts, strict=True):
            if verdict.trace is None:
                yield Settled(None, reason="no solver decided it")
            else:
                trace = by_appearance(system, verdict.trace)
                check_trace(system, trace, goal)
                yield Settled(False, Example(system, trace, goal))

    def _system(self, goals: Sequence[Property], known: dict[str, Table]) -> System:
        """Any state of the tables that the goals mention; nothing happens."""
        initial = {one.formula: one for goal in goals for one in self._assumptions(goal.formula, known)}
        said = [*(goal.formula for goal in goals), *initial]
        mentioned = frozenset[str]().union(*map(reads, said))
        kept = tuple(table for name, table in known.items() if name in mentioned)
        sorts: dict[str, Sort] = {}
        for sort in (*self.old.sorts, *self.new.sorts):
            before = sorts.get(sort.name, Sort(sort.name))
            sorts[sort.name] = replace(before, members=tuple(dict.fromkeys((*before.members, *sort.members))))
        enums = {enum.name: enum for enum in (*self.old.enums, *self.new.enums)}
        used = {name for formula in said for name in _sorts(formula)} | {n for t in kept for n in _sorts_of(t)}
        return System(
            name=self.new.name,
            sorts=tuple(sort for sort in sorts.values() if sort.name in used),
            enums=tuple(enums.values()),
            tables=kept,
            properties=tuple(goals),
            initial=tuple(initial.values()),
        )


def _free(table: Table) -> Table:
    return replace(table, kind=TableKind.VAR, initial=None)


def _sorts(expression: Expr) -> Iterator[str]:
    for node in walk(expression):
        for variable in getattr(node, "variables", ()):
            yield from _sorts_in(variable.type)
        if isinstance(node, Read | Ref | Literal):
            yield from _sorts_in(node.type)


def _sorts_of(table: Table) -> Iterator[str]:
    for kind in (*table.params, table.type):
        yield from _sorts_in(kind)


def _sorts_in(kind: Type) -> Iterator[str]:
    if isinstance(kind, SortType):
        yield kind.name
    elif isinstance(kind, OptionalType):
        yield kind.of.name
