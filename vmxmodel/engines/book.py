"""What is known of each goal so far: the strongest verdict that some engine reached, and what it cost."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget, Engine, Progress, Question
from vmxmodel.engines.on_the_way import shown_on_the_way
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

Goal = Property | Scenario

SAFETY = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)
"""What a finite trace can refute."""


class Contradiction(EvidenceError):
    """A proof and a replayed trace of one property: a fault of this program. Both are kept."""

    def __init__(self, proof: Verdict, trace: Verdict) -> None:
        super().__init__(f"{proof.name}: {proof.status.value} by {proof.method}, but {trace.method} has a trace")
        self.proof = proof
        self.trace = trace

    def __reduce__(self) -> tuple[type[Contradiction], tuple[Verdict, Verdict]]:
        return Contradiction, (self.proof, self.trace)


class Book:
    """What is known of each goal so far, and at what cost."""

    def __init__(self, system: System, goals: Sequence[Goal]) -> None:
        self.system = system
        self.goals = tuple(goals)
        self._best: dict[int, Verdict] = {}
        self._tried: dict[int, list[Verdict]] = {n: [] for n in range(len(self.goals))}
        self._place = {id(goal): n for n, goal in enumerate(self.goals)}

    def open(self, *kinds: PropertyKind) -> tuple[Goal, ...]:
        """The goals of these kinds that nothing is decided of."""
        return tuple(g for n, g in enumerate(self.goals) if n not in self._best and kind_of(g) in kinds)

    def proved(self, goal: Goal) -> bool:
        verdict = self._best.get(self._place[id(goal)])
        return verdict is not None and verdict.status is Status.PROVED

    def holding(self) -> tuple[Property, ...]:
        """The properties that are proved so far."""
        return tuple(goal for goal in self.goals if isinstance(goal, Property) and self.proved(goal))

    def violated(self) -> tuple[Property, ...]:
        """The properties that a trace has refuted so far."""
        refuted = (n for n, verdict in self._best.items() if verdict.status is Status.VIOLATED)
        return tuple(goal for n in sorted(refuted) if isinstance(goal := self.goals[n], Property))

    def ask(self, engine: Engine, question: Question, budget: Budget, progress: Progress, named: bool = True) -> None:
        """Ask an engine, replay its traces, and note what it says."""
        started = time.monotonic()
        verdicts = engine.decide(question, budget, progress)
        self._replay(zip(question.goals, verdicts, strict=True))
        self.take(question.goals, verdicts, named)
        progress(f"{engine.name}: {time.monotonic() - started:.1f} s")

    def found(self, answers: Iterable[tuple[Goal, Verdict]]) -> None:
        """Note the traces of an engine, replayed, and nothing else that it says."""
        shown = [(goal, verdict) for goal, verdict in answers if verdict.trace is not None]
        self._replay(shown)
        self.take([goal for goal, _ in shown], [verdict for _, verdict in shown], named=True)

    def _replay(self, answers: Iterable[tuple[Goal, Verdict]]) -> None:
        for goal, verdict in answers:
            if verdict.trace is not None:
                check_trace(self.system, verdict.trace, goal)

    def take(self, goals: Sequence[Goal], answers: Sequence[Verdict], named: bool) -> None:
        """Note what answers say whose traces are replayed.

        That something cannot happen at a scope which nobody has `named` is an answer only if the spec expects it.
        """
        for goal, answer in zip(goals, answers, strict=True):
            verdict = answer
            cannot = verdict.status is Status.NEVER and verdict.scope is not None
            if cannot and not named and goal.expectation is Expectation.AS_STATED:
                reason = f"impossible at {verdict.scope}; a larger scope was not searched in full"
                verdict = replace(verdict, status=Status.UNKNOWN, evidence=None, reason=reason)
            self._note(self._place[id(goal)], verdict)

    def look_back(self, scenarios: Sequence[Goal], readable: bool) -> None:
        """Note what the traces of scenarios show on their way, of what is expected to be reached.

        If they are to be `readable`, only of what the spec does not state: nobody reads how a rung is reached.
        """
        stated = self.system.property if readable else {}
        wanted = [
            goal
            for goal in self.open(PropertyKind.REACHABLE)
            if isinstance(goal, Property) and goal.expectation is Expectation.AS_STATED and goal.name not in stated
        ]
        played = [self._best[number] for goal in scenarios if (number := self._place[id(goal)]) in self._best]
        for number, verdict in shown_on_the_way(self.system, played, wanted).items():
            self.take([wanted[number]], [verdict], named=True)

    def _note(self, number: int, verdict: Verdict) -> None:
        known = self._best.get(number)
        if known is not None and verdict.decided and known.status is not verdict.status:
            raise Contradiction(known, verdict)
        if known is None:
            self._tried[number].append(verdict)
            if verdict.decided:
                self._best[number] = verdict

    def verdicts(self) -> tuple[Verdict, ...]:
        return tuple(self._verdict(n) for n in range(len(self.goals)))

    def _verdict(self, number: int) -> Verdict:
        tried = self._tried[number]
        seconds = sum(verdict.seconds for verdict in tried)
        best = self._best.get(number)
        if best is not None:
            return best.timed(seconds)
        return _undecided(self.goals[number], tried).timed(seconds)


def _undecided(goal: Goal, tried: Sequence[Verdict]) -> Verdict:
    """What all engines that were asked have to say for not knowing."""
    if not tried:
        return Verdict(goal.name, Status.UNKNOWN, "none", reason="the budget was spent before any engine was asked")
    # Of one method at one scope the last word counts, which looked furthest; unless its time was up before that.
    last: dict[tuple[str, Scope | None], str] = {}
    for verdict in tried:
        place = verdict.method, verdict.scope
        if verdict.reason and not (place in last and verdict.reason.endswith(("out of time", "the time is used up"))):
            last[place] = verdict.reason
    reasons = dict.fromkeys(f"{method}: {reason}" if len(last) > 1 else reason for (method, _), reason in last.items())
    evidence = next((v.evidence for v in tried if v.evidence is not None), None)
    methods = ", ".join(dict.fromkeys(verdict.method for verdict in tried))
    remarks = tuple(dict.fromkeys(remark for verdict in tried for remark in verdict.remarks))
    reason = "; ".join(reasons)
    return Verdict(goal.name, Status.UNKNOWN, methods, tried[-1].scope, evidence, reason, remarks=remarks)


def kind_of(goal: Goal) -> PropertyKind:
    """The kind of a property, or that it is a scenario."""
    return goal.kind if isinstance(goal, Property) else PropertyKind.SCENARIO
