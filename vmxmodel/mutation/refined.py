"""Does a mutant still refine what its spec refines, and is it still refined? A distinguishing trace kills it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import SpecError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.verdict import Status
from vmxmodel.language.modules import Unit
from vmxmodel.language.opened_refinement import OpenRefinement
from vmxmodel.mutation.fate import Killer
from vmxmodel.mutation.search import DEPTHS, Runs, Search
from vmxmodel.system.model import System
from vmxmodel.system.refinement import Refinement

SHARE = 0.4
"""Of the time that is left, for the proof that a refinement is not broken."""

AT_ONCE = 3
"""Of several actions that differ, each gets this part of the time that is left, for most are decided at once."""


@dataclass(frozen=True)
class Refined:
    """The refinements that hold of the original and have its module on one side."""

    module: str
    refinements: tuple[OpenRefinement, ...] = ()

    def read_otherwise(self, units: Sequence[Unit]) -> bool:
        """Whether a mutant changes what a `refines` says, as an edit of a definition does that it uses."""
        for one in self.refinements:
            before = [_words(refinement) for _, refinement in one.readings(one.here, one.there)]
            if any(_words(after) not in before for _, after in self._readings(one, units)):
                return True
        return False

    def broken(
        self,
        units: Sequence[Unit],
        actions: Collection[str] | None,
        unproved: Collection[str],
        budget: Budget,
        runs: Runs = tuple,
    ) -> tuple[Killer | None, tuple[str, ...]]:
        """A refinement that the mutant breaks; and, in words, what is neither proved any more nor refuted.

        `actions` differ (None: all may); `unproved` are invariants of the original that may not hold of the mutant;
        `runs` are of the mutant.
        """
        left: tuple[str, ...] = ()
        for one in self.refinements:
            killer = None
            for system, refinement in self._readings(one, units):
                known = runs if one.here[-1].name == self.module else tuple
                killer, undecided = _refuted(system, refinement, actions, unproved, budget, known)
                if killer is None:  # read so it is not broken
                    left += undecided
                    break
            if killer is not None:
                return killer, ()
        return None, left

    def _readings(self, one: OpenRefinement, units: Sequence[Unit]) -> Iterator[tuple[System, Refinement]]:
        """Those that make sense; a mutant that cannot be read at all breaks nothing by that."""
        mine = one.here[-1].name == self.module
        try:
            yield from one.readings(units if mine else one.here, one.there if mine else units)
        except SpecError:
            return


def _refuted(
    system: System,
    refinement: Refinement,
    actions: Collection[str] | None,
    unproved: Collection[str],
    budget: Budget,
    runs: Runs,
) -> tuple[Killer | None, tuple[str, ...]]:
    """Each action by itself, where an edit of a definition or an outcome changes several.

    A small comparison is searched far more quickly, and one that is refuted is enough.
    """
    if actions is None or len(actions) < 2:
        return _compared(system, refinement, actions, unproved, budget, runs)
    left: dict[str, None] = {}
    for number, action in enumerate(sorted(actions)):
        share = budget.within(budget.left / min(len(actions) - number, AT_ONCE))
        killer, undecided = _compared(system, refinement, (action,), unproved, share, runs)
        if killer is not None:
            return killer, ()
        left |= dict.fromkeys(undecided)
    return None, tuple(left)


def _compared(
    system: System,
    refinement: Refinement,
    actions: Collection[str] | None,
    unproved: Collection[str],
    budget: Budget,
    runs: Runs,
) -> tuple[Killer | None, tuple[str, ...]]:
    comparison = compare(system, refinement, None if actions is None else _concerned(refinement, actions))
    lemmas = tuple(lemma for lemma in comparison.lemmas if lemma.name not in unproved)
    goals = comparison.properties
    verdicts = Induction().decide(Question(comparison, goals, None, lemmas), budget.within(budget.left * SHARE))
    open_ = [goal for goal, verdict in zip(goals, verdicts, strict=True) if verdict.status is not Status.PROVED]
    search = Search(comparison, (), (), budget, runs)
    killer = search.refuted(open_, DEPTHS[:1]) or search.refuted_onward(open_) or search.refuted(open_, DEPTHS[1:])
    if killer is not None:
        told = f"{killer.name}: {killer.evidence}"
        return replace(killer, kind="refines", name=refinement.other.name, evidence=told), ()
    return None, tuple(f"{comparison.name}: {goal.name} is not proved any more" for goal in open_)


def _concerned(refinement: Refinement, actions: Collection[str]) -> frozenset[str]:
    """The actions of both sides that have to do with these."""
    pairs = [
        (step.own.partition(".")[0], step.other.partition(".")[0])
        for step in refinement.steps
        if step.other is not None
    ]
    there = {other for own, other in pairs if own in actions or other in actions}
    return frozenset((*actions, *there, *(own for own, other in pairs if other in there)))


def _words(refinement: Refinement) -> tuple[object, ...]:
    """How the other module's tables, and what is ready, pending and near, are read."""
    tables = tuple((one.table, one.params, one.value) for one in refinement.tables)
    return tables, refinement.ready, refinement.pending, refinement.rank
