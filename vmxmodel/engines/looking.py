"""Looks for traces by bounded search: short ones of everything, then longer ones of what is open, at scope after scope.

What is far from the beginning is looked for after runs that are known, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.book import SAFETY, Book, Goal
from vmxmodel.engines.scopes import small_scope
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.system.events import named_by
from vmxmodel.system.model import Expectation, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

if TYPE_CHECKING:
    from vmxmodel.engines.bounded import Bounded

Runs = Callable[[], Sequence[Trace]]
"""Gives runs that a system is known to have; they are read, and replayed, when they are wanted."""

SHORT, MIDDLE, LONG = 3, 6, 10
"""Transitions of the searches for traces before the one up to the bound: of everything, then of what is open."""

ONWARD = (1, 3)
"""Transitions of the searches that go on from runs that are known."""

_ONWARD = "bounded: the trace goes on from a run that was known; there may be a shorter one"


def bounded() -> Bounded:
    """The engine, which is imported when it is needed."""
    from vmxmodel.engines.bounded import Bounded

    return Bounded()


class Look:
    """Bounded search at several scopes and depths, with what was built for one kept for the next."""

    def __init__(
        self,
        book: Book,
        budget: Budget,
        progress: Progress,
        readable: bool,
        named: bool,
        edited: frozenset[str] = frozenset(),
    ) -> None:
        self.book = book
        self.budget = budget
        self.progress = progress
        self.readable = readable
        self.named = named
        self.edited = edited

    @cached_property
    def engine(self) -> Bounded:
        return bounded()

    def __call__(
        self, scope: Scope, depth: int, share: float, goals: tuple[Goal, ...], system: System | None = None
    ) -> None:
        """Look for traces, of the whole system or of a part of it in which nothing is missing that they need."""
        if goals:
            within = self.budget.within(self.budget.left * share, min(depth, self.budget.depth))
            part = system or self.book.system
            question = Question(part, goals, scope, readable=self.readable, edited=self.edited)
            self.book.ask(self.engine, question, within, self.progress, self.named)


def search(
    system: System, goals: tuple[Goal, ...], scope: Scope | None, budget: Budget, readable: bool, depth: int = SHORT
) -> Sequence[Verdict]:
    """The first traces: a verdict for each goal, UNKNOWN where there is none yet. See `search_in_parts`."""
    *_, found = search_in_parts(system, goals, scope, budget, readable, depth)
    return found


def search_in_parts(
    system: System,
    goals: tuple[Goal, ...],
    scope: Scope | None,
    budget: Budget,
    readable: bool,
    depth: int = SHORT,
    edited: frozenset[str] = frozenset(),
) -> Iterator[Sequence[Verdict]]:
    """The same, in two parts: what short traces show, and then all; the second need not be waited for.

    `depth` is for counterexamples: it pays to look further for those of what was proved before an edit, and cannot be
    any more, than to look for another proof. It was so before actions were `edited`, if any are named.
    """
    book = Book(system, goals)
    look = Look(book, budget, silent, readable, named=scope is not None, edited=edited)
    scenarios = book.open(PropertyKind.SCENARIO)
    first = scope or small_scope(system)
    look(first, SHORT, 0.2, book.open(*SAFETY, PropertyKind.REACHABLE))
    yield book.verdicts()
    look(first, depth, 0.3, book.open(*SAFETY) if depth > SHORT else ())
    for where, group in _by_scope(system, scenarios, scope).items():
        look(where, budget.depth, 0.3, group, system if where == first else scripted(system, group))
    book.look_back(scenarios, readable)
    for longer in (MIDDLE, LONG):
        open_ones = book.open(PropertyKind.REACHABLE)
        look(first, longer, 0.3, tuple(goal for goal in open_ones if goal.expectation is Expectation.AS_STATED))
    for goal in book.open(PropertyKind.SCENARIO) if scope is None else ():
        # The scope may be too small for it, or too large: some say that there is one core.
        for where in (small_scope(system, (goal,), more=1), small_scope(system, (goal,), extra=tuple(system.sort))):
            if goal in book.open(PropertyKind.SCENARIO):
                look(where, budget.depth, 0.4, (goal,), scripted(system, (goal,)))
    book.look_back(scenarios, readable=False)  # no short trace: what a scenario shows is better than none
    yield book.verdicts()


def after_runs(
    system: System, goals: tuple[Goal, ...], runs: Runs, budget: Budget, readable: bool
) -> Sequence[Verdict]:
    """Counterexamples a few transitions after what is known to be possible: far from the beginning, and found soon.
    UNKNOWN where there is none."""
    book = Book(system, goals)
    known: dict[Scope, list[Trace]] = {}
    for run in runs():
        if run.steps:
            known.setdefault(run.scope, []).append(run)
    for scope, some in known.items():
        engine = _onward(some)
        for further in ONWARD:
            left = tuple(g for g in book.open(*SAFETY) if g.expectation is Expectation.AS_STATED)
            if left:
                within = budget.within(budget.left * 0.3, further)
                try:
                    verdicts = engine.decide(Question(system, left, scope, readable=readable), within)
                except ModelError:
                    # Such a run cannot be gone from every first state that looked alike: it shows nothing.
                    continue
                remarked = [replace(verdict, remarks=(_ONWARD,)) for verdict in verdicts]
                book.found(zip(left, remarked, strict=True))
    return book.verdicts()


def _onward(runs: Sequence[Trace]) -> Bounded:
    from vmxmodel.engines.bounded import Bounded
    from vmxmodel.engines.onward import Onward

    return Bounded(partial(Onward, runs=runs))


def scripted(system: System, goals: Sequence[Goal]) -> System:
    """The system with nothing but what happens in scenarios, where these are all that is asked: they name each step,
    or what it executes."""
    if not all(isinstance(goal, Scenario) for goal in goals):
        return system
    actions = {step.action for goal in goals if isinstance(goal, Scenario) for step in goal.steps}
    return replace(system, transitions=tuple(t for t in system.transitions if not actions.isdisjoint(named_by(t))))


def _by_scope(system: System, scenarios: Sequence[Goal], scope: Scope | None) -> dict[Scope, tuple[Goal, ...]]:
    """Scenarios with the scope where they are looked for: some name more elements than other questions need."""
    groups: dict[Scope, tuple[Goal, ...]] = {}
    for goal in scenarios:
        where = scope or _fitting(system, goal)
        groups[where] = (*groups.get(where, ()), goal)
    return groups


def _fitting(system: System, scenario: Goal) -> Scope:
    from vmxmodel.engines.fitting import fitting_scope

    return fitting_scope(system, scenario) if isinstance(scenario, Scenario) else small_scope(system, (scenario,))
