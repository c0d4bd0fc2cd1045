"""The judge of mutants: cheap questions first, and no verdict without evidence.

1. Is it a spec at all?
2. Does what was proved of the original follow by the same argument? Only obligations of what differs are asked.
3. Do the traces that showed what the original can do still play?
4. Where nothing is lost: is it equivalent, in every state within the original's invariants?
5. Where something is lost: a counterexample, or a proof that something cannot happen any more, kills it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Severity, SpecError, VmxmodelError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.wellformed import examine
from vmxmodel.evidence.obligations import about_step, claim
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import InductiveInvariant, Verdict
from vmxmodel.language import Loaded
from vmxmodel.language.modules import Unit
from vmxmodel.language.opened import OpenSpec
from vmxmodel.language.opened_refinement import OpenRefinement
from vmxmodel.language.syntax import Define
from vmxmodel.mutation.delta import Delta, delta
from vmxmodel.mutation.equivalence import equivalent
from vmxmodel.mutation.fate import Fate, Judged, Killer
from vmxmodel.mutation.mutant import Mutant, Text
from vmxmodel.mutation.proofs import Proofs
from vmxmodel.mutation.refined import Refined
from vmxmodel.mutation.replays import Replays
from vmxmodel.mutation.search import DEPTHS, Search
from vmxmodel.regress.fingerprint import fingerprint
from vmxmodel.regress.meaning import Example
from vmxmodel.regress.rungs import compare_rungs
from vmxmodel.system.expr import Event, Expr, conj, negate
from vmxmodel.system.model import Property, PropertyKind, Scenario, System, initial_formulas
from vmxmodel.system.scope import Scope
from vmxmodel.system.show import show

Goal = Property | Scenario


@dataclass(frozen=True)
class Baseline:
    """The original, and what is known of it: every goal with the verdict that the spec expects of it."""

    opened: OpenSpec
    known: tuple[tuple[Goal, Verdict], ...]
    lemmas: tuple[Property, ...]  # of used modules, proved at every scope
    seconds: float  # for each mutant
    refinements: tuple[OpenRefinement, ...] = ()  # proved, with this module on either side

    @cached_property
    def judge(self) -> Judge:
        """The judge; what it has worked out of the original serves all mutants."""
        return Judge(self)

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "judge"}


class Judge:
    """Decides one mutant after the other."""

    def __init__(self, baseline: Baseline) -> None:
        self.baseline = baseline
        self.opened = baseline.opened
        self.system = baseline.opened.system
        self.text = Text(baseline.opened.text)
        self.proofs = Proofs(self.system, baseline.known)
        self.replays = Replays(baseline.known)
        self.refined = Refined(baseline.opened.unit.name, baseline.refinements)

    @cached_property
    def scopes(self) -> dict[str, Scope]:
        """Where scenarios were decided of the original: elsewhere none of them may be possible for want of elements."""
        known = {goal.name: verdict for goal, verdict in self.baseline.known if isinstance(goal, Scenario)}
        scopes = {name: verdict.trace.scope if verdict.trace else verdict.scope for name, verdict in known.items()}
        return {name: scope for name, scope in scopes.items() if scope is not None}

    @cached_property
    def invariants(self) -> tuple[Expr, ...]:
        """What holds in every reachable state of the original."""
        mine = [
            claim(goal)
            for goal, verdict in self.baseline.known
            if isinstance(goal, Property)
            and isinstance(verdict.evidence, InductiveInvariant)
            and goal.kind in (PropertyKind.INVARIANT, PropertyKind.NEVER)
            and not about_step(self.system, goal)
        ]
        return (*mine, *(claim(lemma) for lemma in self.baseline.lemmas if lemma in self.system.lemmas))

    def edited(self, mutant: Mutant) -> System:
        """The system of a mutant. Raises SpecError where it is no spec."""
        return self.opened.assembled(self._units(mutant))

    def _units(self, mutant: Mutant) -> tuple[Unit, ...]:
        span = self.opened.spec.declarations[mutant.declaration].span
        return self.opened.units_with(mutant.declaration, self.text.edited(mutant.edits, span))

    def by_the_spec(self, mutant: Mutant) -> Judged:
        """What the spec's own properties, scenarios and rungs say of it."""
        started = time.monotonic()
        try:
            judged = self._judged(mutant, Budget(self.baseline.seconds))
        except SpecError as error:
            judged = Judged(mutant, Fate.STILLBORN, reason=error.diagnostics[0].message)
        except VmxmodelError as error:
            judged = Judged(mutant, Fate.UNDECIDED, reason=str(error))
        return replace(judged, seconds=time.monotonic() - started)

    def _judged(self, mutant: Mutant, budget: Budget) -> Judged:
        units = self._units(mutant)
        after = self.opened.assembled(units)
        difference = delta(self.system, after)
        otherwise = self._is_def(mutant) and self.refined.read_otherwise(units)
        if difference.none and not otherwise:
            return Judged(mutant, Fate.EQUIVALENT)
        unproved = self.proofs.lost(difference, budget)
        goals = self._goals(after)
        unplayed = self.replays.lost(difference, goals)
        if not (unproved or otherwise) and equivalent(difference, self.invariants, budget.within(budget.left / 3)):
            return Judged(mutant, Fate.EQUIVALENT)
        runs = partial(self.replays.played, difference)
        search = Search(after, self.baseline.lemmas, self.proofs.found, budget, runs, self.scopes)
        try:
            killer = self._killer(search, goals, unproved, unplayed, self._at_a_scope(difference, goals))
        except VmxmodelError as error:  # a run that has no meaning: a place written twice, a value out of its range
            killer, search.open = None, [str(error)]
        # The argument for a property fails, for it leans on little; all that is known of the original may do.
        again = killer is None and unproved and not otherwise
        if again and equivalent(difference, self.invariants, Budget(self.baseline.seconds / 3)):
            return Judged(mutant, Fate.EQUIVALENT)
        if killer is None and self.baseline.refinements:
            actions = None if otherwise or difference.elsewhere else difference.actions
            killer, undecided = self.refined.broken(units, actions, unproved, Budget(self.baseline.seconds), runs)
            search.open += undecided
        if killer is not None:
            return Judged(mutant, Fate.KILLED, killer)
        # What differs is all that can be wrong now.
        part = replace(after, transitions=difference.new, properties=(), lemmas=(), uses=())
        wrong = [d for d in examine(part, budget.within(budget.left / 2)) if d.severity is Severity.ERROR]
        if wrong:
            return Judged(mutant, Fate.STILLBORN, reason=wrong[0].message)
        if search.open:
            return Judged(mutant, Fate.UNDECIDED, reason=search.open[0])
        return Judged(mutant, Fate.SURVIVED)

    def _is_def(self, mutant: Mutant) -> bool:
        return isinstance(self.opened.spec.declarations[mutant.declaration], Define)

    def _killer(
        self,
        search: Search,
        goals: dict[str, Goal],
        unproved: dict[str, str],
        unplayed: Sequence[Goal],
        decided: Sequence[Goal],
    ) -> Killer | None:
        """Whoever notices, cheap searches first. What was lost may also be found again, in another way."""
        suspected = [goal for name in unproved if isinstance(goal := goals.get(name), Property)]
        # Those whose own obligation fails come before those that only lean on them.
        suspected.sort(key=lambda goal: f" {goal.name} is " not in unproved[goal.name])
        scenarios = [goal for goal in unplayed if isinstance(goal, Scenario)]
        reached = [goal for goal in unplayed if not isinstance(goal, Scenario)]
        not_to_be = [goal for goal in decided if isinstance(goal, Scenario)]
        killer = (
            search.impossible(scenarios)
            or search.contrary(not_to_be)
            or search.refuted(suspected, DEPTHS[:1])
            or search.refuted_onward(suspected)
            or search.refuted(suspected, DEPTHS[1:])
            or search.contrary([goal for goal in decided if not isinstance(goal, Scenario)])
            or search.unreachable(reached)
        )
        if killer is not None or not suspected:
            return killer
        again = search.reproved(suspected)
        left = [goal for goal in suspected if goal.name not in again]
        killer = search.explored(left)
        if killer is None:
            inferred = search.inferred(left)
            search.open += [unproved[goal.name] for goal in left if goal.name not in inferred]
        return killer

    def _goals(self, after: System) -> dict[str, Goal]:
        """The goals of the original, as the mutant has them; a rung that it does not have is not asked about."""
        found: dict[str, Goal] = {goal.name: goal for goal in after.properties}
        found |= {goal.name: goal for goal in after.scenarios}
        for goal, _ in self.baseline.known:
            if goal.name not in found and isinstance(goal, Property) and isinstance(goal.formula, Event):
                action, rung = goal.formula.action, goal.formula.rung
                if any(t.action == action and rung in (None, t.rung, t.step) for t in after.transitions):
                    found[goal.name] = goal
        return found

    def _at_a_scope(self, difference: Delta, goals: dict[str, Goal]) -> list[Goal]:
        """The goals that were decided without a proof or a trace, and that the edit can concern."""
        return [
            goals[known.name]
            for known, verdict in self.baseline.known
            if verdict.trace is None
            and not isinstance(verdict.evidence, InductiveInvariant)
            and known.name in goals
            and fingerprint(difference.before, known) != fingerprint(difference.after, goals[known.name])
        ]

    def apart(self, judged: Judged) -> Judged:
        """The same, with what tells the mutant from the original: shortest runs of one that the other does not have."""
        sources = {**self.opened.sources, self.opened.path: self.text.everywhere(judged.mutant.edits)}
        before, after = Loaded(self.system, self.opened.sources), Loaded(self.edited(judged.mutant), sources)
        rungs = compare_rungs(before, after, Budget(self.baseline.seconds))
        return replace(judged, apart=rungs, begins=_begins(self.system, after.system))


def _begins(before: System, after: System) -> Example | None:
    """A first state of the system after that is none of the one before; None if none is found."""
    if not delta(before, after).starts:
        return None
    formula = negate(conj(formula.formula for formula in initial_formulas(before)))
    goal = Property("another first state", PropertyKind.REACHABLE, formula, show(formula))
    stated = replace(after, properties=(goal,))
    (verdict,) = Bounded().decide(Question(stated, (goal,), small_scope(after), readable=True), Budget(10, depth=0))
    if verdict.trace is None:
        return None
    trace = by_appearance(after, verdict.trace)
    check_trace(after, trace, goal)
    return Example(after, trace, goal)
