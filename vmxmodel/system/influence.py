"""What decides what in a system, as a graph: from each table to those that its entries are computed from.

Sets of tables and of transitions are numbers here, with a bit for each member: a cone is asked for of every goal, and
most of what that takes is putting such sets together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.system.expr import Expr, reads
from vmxmodel.system.model import System, Transition

Members = int
"""A set of tables or transitions: bit n is set where the one with number n is in it."""


def members(chosen: Members) -> Iterator[int]:
    """The numbers in a set, in order."""
    while chosen:
        lowest = chosen & -chosen
        yield lowest.bit_length() - 1
        chosen ^= lowest


@dataclass(frozen=True)
class Parts:
    """What of a step is looked at besides what becomes of tables: its answers, whom it is about, who makes it, and
    what it executes."""

    answers: bool = False
    subject: bool = False
    who: bool = False
    event: bool = False


@dataclass(frozen=True)
class Edges:
    """The graph, where these parts of steps are looked at."""

    own: tuple[Members, ...]  # by transition: the tables that its guard and those parts read
    decides: tuple[Members, ...]  # by table: what the transitions that write it read for that, and what it is tied to

    def closed(self, tables: Members) -> Members:
        """These tables, and all that decides them."""
        new = tables
        while new:
            found = 0
            for table in members(new):
                found |= self.decides[table]
            new = found & ~tables
            tables |= new
        return tables


@dataclass(frozen=True)
class _Reading:
    """The tables that each part of a transition reads."""

    guard: Members
    updates: tuple[tuple[Members, Members], ...]  # by the table written
    answers: Members
    subject: Members
    who: Members
    executed: Members

    def own(self, parts: Parts) -> Members:
        """What is read to make a step, and for these parts of it."""
        found = self.guard
        found |= self.answers if parts.answers else 0
        found |= self.subject if parts.subject else 0
        found |= self.who if parts.who else 0
        return found | (self.executed if parts.event else 0)


class Influence:
    """The tables and transitions of a system, numbered as they stand there, and what they have to do with each other.

    Once for a system: see `influence`.
    """

    def __init__(self, system: System) -> None:
        self._system = system
        self._number = {table.name: n for n, table in enumerate(system.tables)}
        self._names = tuple(self._number)
        self._edges: dict[Parts, Edges] = {}

    def tables(self, names: Iterable[str]) -> Members:
        """Those with these names. Names of something else, as of the choices of a step, do not count."""
        found = 0
        for name in names:
            number = self._number.get(name)
            if number is not None:
                found |= 1 << number
        return found

    def names(self, tables: Members) -> frozenset[str]:
        return frozenset(self._names[n] for n in members(tables))

    def edges(self, parts: Parts) -> Edges:
        if parts not in self._edges:
            self._edges[parts] = self._with(parts)
        return self._edges[parts]

    def _with(self, parts: Parts) -> Edges:
        own = tuple(reading.own(parts) for reading in self._readings)
        decides = list(self._tied)
        for read, reading in zip(own, self._readings, strict=True):
            for table, mentioned in reading.updates:
                decides[table.bit_length() - 1] |= read | mentioned
        return Edges(own, tuple(decides))

    @cached_property
    def writers(self) -> tuple[Members, ...]:
        """By table: the transitions that write it."""
        found = [0] * len(self._names)
        for n, reading in enumerate(self._readings):
            for table, _ in reading.updates:
                found[table.bit_length() - 1] |= 1 << n
        return tuple(found)

    def writing(self, tables: Members) -> Members:
        """The transitions that write one of these tables."""
        found = 0
        for table in members(tables):
            found |= self.writers[table]
        return found

    @cached_property
    def _readings(self) -> tuple[_Reading, ...]:
        return tuple(map(self._reading, self._system.transitions))

    def _reading(self, t: Transition) -> _Reading:
        executed = () if t.executed is None else t.executed.args
        return _Reading(
            self._all((t.guard,)),
            tuple((self.tables((u.table,)), self._all((*u.args, u.condition, u.value))) for u in t.updates),
            self._all(part for answer in t.answers for part in (answer.condition, *answer.args)),
            self._all(part for part in (t.subject,) if part is not None),
            self._all(part for part in (t.who,) if part is not None),
            self._all(executed),
        )

    @property
    def _tied(self) -> tuple[Members, ...]:
        """By table: what it begins with reads, and what stands with it in an `init` or an assumption."""
        found = [0 if table.initial is None else self._all((table.initial,)) for table in self._system.tables]
        for formula in (*self._system.initial, *self._system.assumptions):
            together = self._all((formula.formula,))
            for table in members(together):
                found[table] |= together
        return tuple(found)

    def _all(self, exprs: Iterable[Expr]) -> Members:
        return self.tables(frozenset[str]().union(*map(reads, exprs)))

    def told_apart(self, actions: frozenset[str], outcomes: frozenset[str], by_subject: bool) -> Groups:
        """Transitions in groups: those that a formula which names these actions and outcomes may tell from all others
        stand alone; the rest is together, or, `by_subject`, as far as they have the same parameters and are about the
        same. Each group has the number of its first transition."""
        alone = 0
        for action in actions:
            alone |= self._by_action.get(action, 0)
        for outcome in outcomes:
            alone |= self._by_outcome.get(outcome, 0)
        rest = self._by_subject if by_subject else ((1 << len(self._system.transitions)) - 1,)
        together = [group & ~alone for group in rest]
        return (*((n, 1 << n) for n in members(alone)), *((next(members(g)), g) for g in together if g))

    @cached_property
    def _by_action(self) -> dict[str, Members]:
        """Those of an action, and those that execute it."""
        found: dict[str, Members] = {}
        for n, t in enumerate(self._system.transitions):
            for action in {t.action, *(() if t.executed is None else (t.executed.action,))}:
                found[action] = found.get(action, 0) | 1 << n
        return found

    @cached_property
    def _by_outcome(self) -> dict[str, Members]:
        found: dict[str, Members] = {}
        for n, t in enumerate(self._system.transitions):
            for answer in t.answers:
                found[answer.outcome] = found.get(answer.outcome, 0) | 1 << n
        return found

    @cached_property
    def _by_subject(self) -> tuple[Members, ...]:
        found: dict[object, Members] = {}
        for n, t in enumerate(self._system.transitions):
            key = (t.subject, t.params)
            found[key] = found.get(key, 0) | 1 << n
        return tuple(found.values())


Groups = tuple[tuple[int, Members], ...]
"""Transitions in groups, each with the number of one that stands for the others."""


def influence(system: System) -> Influence:
    """That of a system: made once."""
    key = ("influence",)
    if key not in system.memory:
        system.memory[key] = Influence(system)
    found: Influence = system.memory[key]
    return found
