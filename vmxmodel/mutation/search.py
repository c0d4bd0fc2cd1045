"""Evidence against a mutant: a counterexample to what was proved, or that what was reached cannot be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from types import MappingProxyType

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.explorers import SMALL
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.inference import Inference
from vmxmodel.engines.looking import scripted
from vmxmodel.engines.onward import Onward
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.scopes import small_scope
from vmxmodel.evidence.obligations import Argument, about_step, claim
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.mutation.fate import Killer
from vmxmodel.mutation.proofs import Obligations, groups
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.show import show_value
from vmxmodel.system.step import Step

Goal = Property | Scenario
Runs = Callable[[], Iterable[Trace]]

DEPTHS = (3, 6, 9)
"""Transitions of the searches for a counterexample: first of each goal, then of each again, longer."""

ONWARD = (1, 3)
"""Transitions of the searches that go on from runs that are known."""

REACH = 8
"""Transitions of the search for another way to what a trace of the original reached."""

SHARE = 0.25
"""Of the time that is left, for each method that may take all of it."""


class Search:
    """Asks about one mutant. What is built for its scope serves all questions.

    `lemmas` are properties of used modules that hold at every scope; `found` are invariants that were found for proofs
    of the original, and that may hold of the mutant, too; `runs` gives what it is known to do, if that is wanted;
    `scopes` tells where the original was asked about a scenario. `open` tells, in words, what nobody decided.
    """

    def __init__(
        self,
        system: System,
        lemmas: Sequence[Property],
        found: Sequence[Property],
        budget: Budget,
        runs: Runs = tuple,
        scopes: Mapping[str, Scope] = MappingProxyType({}),
    ) -> None:
        self.system = system
        self.lemmas = tuple(lemmas)
        self.found = tuple(found)
        self.budget = budget
        self._runs = runs
        self._scopes = scopes
        self.scope = small_scope(system)
        self.engine = Bounded()
        self.open: list[str] = []

    # What was proved.

    def refuted(self, goals: Sequence[Property], depths: Sequence[int] = DEPTHS) -> Killer | None:
        """A goal of safety with a counterexample."""
        for depth in depths:
            for goal in goals:
                verdict = self._bounded((goal,), depth)[0]
                if verdict.trace is not None:
                    return self._shown(goal, verdict)
        return None

    def refuted_onward(self, goals: Sequence[Property]) -> Killer | None:
        """The same a few transitions after what the mutant is known to do."""
        for goal, verdict in self._onward(goals):
            return self._shown(goal, verdict)
        return None

    def explored(self, goals: Sequence[Property]) -> Killer | None:
        """The same by looking at all states, where these are few: counterexamples of any length."""
        for goal in goals:
            verdict = self._explicit(goal)
            if verdict.trace is not None:
                return self._shown(goal, verdict)
        return None

    def reproved(self, goals: Sequence[Property]) -> frozenset[str]:
        """The goals that are proved of the mutant, by induction with what it states and what was found before."""
        if not goals:
            return frozenset()
        stated = replace(self.system, properties=(*self.system.properties, *self.found))
        question = Question(stated, tuple(goals), None, self.lemmas)
        verdicts = Induction().decide(question, self._share())
        return frozenset(v.name for v in verdicts if v.status in (Status.PROVED, Status.NEVER))

    def inferred(self, goals: Sequence[Property]) -> frozenset[str]:
        """The goals that are proved with lemmas that are found now."""
        if not goals:
            return frozenset()
        verdicts = Inference().decide(Question(self.system, tuple(goals), None, self.lemmas), self._share())
        return frozenset(v.name for v in verdicts if v.status in (Status.PROVED, Status.NEVER))

    # What was reached, and what was decided at a scope.

    def impossible(self, scenarios: Sequence[Scenario]) -> Killer | None:
        """A scenario that some run performed, and that no run at its scope performs now."""
        for scenario in scenarios:
            verdict = self._performed(scenario)
            if verdict.status is Status.NEVER:
                return Killer("scenario", scenario.name, f"no run at {verdict.scope} performs it")
            if verdict.trace is None:
                self.open.append(f"scenario {scenario.name}: {verdict.reason}")
        return None

    def unreachable(self, goals: Sequence[Property]) -> Killer | None:
        """A goal that was reached, and is not any more: that is proved, or so at a scope whose states are all known."""
        never = frozenset(goal.name for goal in goals if self._excluded(goal))
        never |= self.reproved([goal for goal in goals if goal.name not in never]) if not never else frozenset()
        for goal in goals:
            if goal.name in never:
                return Killer(_kind(goal), _name(goal), "proved: it cannot happen any more")
        missing = []
        if goals:
            found = self._bounded(goals, REACH)
            missing = [goal for goal, verdict in zip(goals, found, strict=True) if verdict.trace is None]
            again = {goal.name for goal, _ in self._onward(missing)}
            missing = [goal for goal in missing if goal.name not in again]
        for goal in missing:
            verdict = self._explicit(goal)
            if verdict.status is Status.NEVER:
                return Killer(_kind(goal), _name(goal), f"it cannot happen any more at {verdict.scope}")
            if verdict.trace is None:
                self.open.append(f"{goal.name} was reached, and may not be any more")
        return None

    def contrary(self, goals: Sequence[Goal]) -> Killer | None:
        """A goal that was decided at a scope without a trace, and is decided the other way now."""
        for goal in goals:
            verdict = self._performed(goal) if isinstance(goal, Scenario) else self._explicit(goal)
            if verdict.trace is not None:
                return self._shown(goal, verdict)
            if verdict.status not in (Status.NEVER, Status.HOLDS):
                self.open.append(f"{goal.name}: {verdict.reason}")
        return None

    def _excluded(self, goal: Property) -> bool:
        """Whether no step is one that the goal asks for, in any state: a quick question, with which many are done."""
        if not about_step(self.system, goal):
            return False
        solver = Obligations(self.system, (goal,), {}, self.budget)
        asked = Argument(self.system, {}, {}).step(goal.name, claim(goal))
        return all(reply is Reply.UNSAT for group in groups(asked) for _, reply in solver.replies(group))

    # Engines; every trace is replayed.

    def _bounded(self, goals: Sequence[Property], depth: int) -> Sequence[Verdict]:
        question = Question(self.system, tuple(goals), self.scope)
        return self._replayed(goals, self.engine.decide(question, self.budget.within(self.budget.left, depth=depth)))

    def _onward(self, goals: Sequence[Property]) -> Iterator[tuple[Property, Verdict]]:
        """The goals that a trace shows which goes on from a run that is known."""
        left = tuple(goals)
        for scope, runs in self._runs_by_scope.items():
            engine = Bounded(partial(Onward, runs=runs))
            for depth in ONWARD:
                if not left:
                    return
                budget = self.budget.within(self.budget.left * SHARE, depth=depth)
                verdicts = self._replayed(left, engine.decide(Question(self.system, left, scope), budget))
                shown = [pair for pair in zip(left, verdicts, strict=True) if pair[1].trace is not None]
                yield from shown
                left = tuple(goal for goal in left if goal not in [one for one, _ in shown])

    @cached_property
    def _runs_by_scope(self) -> dict[Scope, list[Trace]]:
        found: dict[Scope, list[Trace]] = {}
        for run in self._runs():
            if run.steps:
                found.setdefault(run.scope, []).append(run)
        return found

    def _performed(self, scenario: Scenario) -> Verdict:
        part = scripted(self.system, (scenario,))
        scope = self._scopes.get(scenario.name) or small_scope(self.system, (scenario,))
        question = Question(part, (scenario,), scope)
        return self._replayed((scenario,), Bounded().decide(question, self.budget.within(self.budget.left)))[0]

    def _explicit(self, goal: Property) -> Verdict:
        budget = replace(self._share(), states=SMALL)
        question = Question(self.system, (goal,), self.scope)
        return self._replayed((goal,), ExplicitEngine().decide(question, budget))[0]

    def _replayed(self, goals: Sequence[Goal], verdicts: Sequence[Verdict]) -> Sequence[Verdict]:
        for goal, verdict in zip(goals, verdicts, strict=True):
            if verdict.trace is not None:
                check_trace(self.system, verdict.trace, goal)
        return verdicts

    def _share(self) -> Budget:
        return self.budget.within(self.budget.left * SHARE)

    def _shown(self, goal: Goal, verdict: Verdict) -> Killer:
        assert verdict.trace is not None
        steps = verdict.trace.steps
        told = "; ".join(map(_step, steps)) if steps else "the first state"
        return Killer(_kind(goal), _name(goal), f"{told} at {verdict.trace.scope}")


def _kind(goal: Goal) -> str:
    if isinstance(goal, Scenario):
        return "scenario"
    return "rung" if goal.name.startswith("rung ") else goal.kind.value


def _name(goal: Goal) -> str:
    return goal.name.removeprefix("rung ")


def _step(step: Step) -> str:
    args = ", ".join(show_value(value) for value in step.args.values())
    return f"{step.transition}({args})"
