"""Witnesses that were found before: kept traces that still replay, step by step, and still show what they are kept for.

Nothing is believed because it is written: the interpreter carries out every step anew (see `evidence.witnesses`). After
an edit a run may need another beginning; some are tried.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import chain

from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.evidence.witnesses import Witnesses
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario

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


def worth_keeping(goal: Property | Scenario) -> bool:
    """Whether a trace of this goal is what the spec expects: a witness, or the violation of what it says is violated.
    Of what goes wrong against expectation the shortest trace is looked for every time."""
    expected = goal.expectation is Expectation.AS_STATED
    if isinstance(goal, Scenario) or goal.kind is PropertyKind.REACHABLE:
        return expected
    return not expected and goal.kind is not PropertyKind.RECOVERABLE


def _is_reached(goal: Property | Scenario) -> bool:
    return isinstance(goal, Scenario) or goal.kind is PropertyKind.REACHABLE
