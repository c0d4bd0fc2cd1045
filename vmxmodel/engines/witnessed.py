"""Witnesses that were found before: kept traces that still replay, step by step, and still show what they are kept for.

Nothing is believed because it is written: the interpreter carries out every step anew (see `evidence.witnesses`). After
an edit a run may need another beginning; some are tried.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from itertools import chain

from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.on_the_way import shown_on_the_way
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.evidence.witnesses import Witnesses, witnesses_path
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

_STEPS = 1_000
"""Steps that are tried from other first states: a search for other traces takes longer, but not much longer."""


class Witnessed:
    """Replays the traces in a text of `evidence.witnesses`."""

    name = "witness"

    def __init__(self, text: str = "") -> None:
        self.text = text

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """REACHED or VIOLATED where a kept trace shows it, at the scope of the question, if any; else UNKNOWN."""
        try:
            kept = Witnesses(question.system, self.text) if self.text else None
        except EvidenceError as error:
            return [self._unknown(goal, str(error)) for goal in question.goals]
        verdicts = []
        for number, goal in enumerate(question.goals):
            if kept is None:
                verdicts.append(self._unknown(goal, "there is no file of witnesses"))
            elif budget.spent:
                verdicts.append(self._unknown(goal, "the time is used up"))
            else:
                progress("replaying witnesses", number, len(question.goals))
                verdicts.append(self._replayed(question, goal, kept))
        return verdicts if kept is None else self._from_elsewhere(question, verdicts, kept, budget)

    def _from_elsewhere(
        self, question: Question, verdicts: Sequence[Verdict], kept: Witnesses, budget: Budget
    ) -> Sequence[Verdict]:
        """The same, with runs that still go where they led if an entry of the first state is another.

        A guard that asks for the contrary now spoils many runs, and one such entry mends most of them; a second one,
        put in the same way, more.
        """
        found = list(verdicts)
        mended: tuple[Witnesses, ...] = ()
        left = _STEPS
        for number, goal in enumerate(question.goals):
            if budget.spent:
                return found
            if found[number].decided or goal.name not in kept or not worth_keeping(goal):
                continue
            bases = (kept, *mended)
            new = (base.beginning_with({cell: to}) for base in bases for cell, to in base.where_it_parts(goal))
            for other in chain(mended, new):
                left -= kept.length(goal)
                if left < 0 or budget.spent:
                    return found
                verdict = self._replayed(question, goal, other)
                if verdict.decided:
                    found[number] = verdict
                    mended = (other, *(one for one in mended if one is not other))
                    break
        return found

    def _replayed(self, question: Question, goal: Property | Scenario, kept: Witnesses) -> Verdict:
        started = time.monotonic()
        if not worth_keeping(goal):
            return self._unknown(goal, "no trace of it is kept")
        try:
            trace = kept.trace(goal)
        except EvidenceError as error:
            return self._unknown(goal, str(error))
        if question.scope is not None and trace.scope != question.scope:
            return self._unknown(goal, f"the kept trace is at {trace.scope}")
        status = Status.REACHED if _is_reached(goal) else Status.VIOLATED
        return Verdict(goal.name, status, self.name, trace.scope, trace, seconds=time.monotonic() - started)

    def _unknown(self, goal: Property | Scenario, reason: str) -> Verdict:
        return Verdict(goal.name, Status.UNKNOWN, self.name, reason=reason)


def shown_by_witnesses(
    system: System, goals: Sequence[Property | Scenario], scope: Scope | None, budget: Budget, kept: Mapping[str, str]
) -> Mapping[str, Verdict]:
    """What the witnesses among `kept`, files by their path below `proofs/`, still show, by the names of the goals.

    After an edit the kept traces of scenarios may pass a rung whose own trace does not replay any more.
    """
    text = kept.get(witnesses_path(system.name), "")
    if not text:
        return {}
    tried = Witnessed(text).decide(Question(system, tuple(goals), scope), budget)
    shown = {goal.name: verdict for goal, verdict in zip(goals, tried, strict=True) if verdict.decided}
    rungs = [
        goal
        for goal in goals
        if isinstance(goal, Property)
        and goal.kind is PropertyKind.REACHABLE
        and goal.expectation is Expectation.AS_STATED
        and goal.name not in system.property
        and goal.name not in shown
    ]
    played = [shown[goal.name] for goal in goals if isinstance(goal, Scenario) and goal.name in shown]
    passed = shown_on_the_way(system, played, rungs) if rungs else {}
    return {**shown, **{rungs[n].name: verdict for n, verdict in passed.items()}}


def known_runs(system: System, kept: Mapping[str, str]) -> Sequence[Trace]:
    """The runs among `kept` that can still be gone; of a comparison, those of the system that refines."""
    own = system if system.compares is None else system.uses[-1]
    text = kept.get(witnesses_path(own.name), "")
    try:
        return tuple(Witnesses(own, text).runs()) if text else ()
    except EvidenceError:
        return ()


def worth_keeping(goal: Property | Scenario) -> bool:
    """Whether a trace of this goal is what the spec expects: a witness, or the violation of what it says is violated.
    Of what goes wrong against expectation the shortest trace is looked for every time."""
    expected = goal.expectation is Expectation.AS_STATED
    if isinstance(goal, Scenario) or goal.kind is PropertyKind.REACHABLE:
        return expected
    return not expected and goal.kind is not PropertyKind.RECOVERABLE


def _is_reached(goal: Property | Scenario) -> bool:
    return isinstance(goal, Scenario) or goal.kind is PropertyKind.REACHABLE
