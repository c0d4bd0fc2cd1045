"""Looks for the traces of a situation, with one core: to the message, and to what its remedies show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from vmxmodel.coexistence.answer import whole_trace
from vmxmodel.coexistence.runs import WRITER, Found, kept_path
from vmxmodel.coexistence.situation import Goal, Situation
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.files import write_whole
from vmxmodel.system.specialise import specialise


def search(situation: Situation, budget: Budget, progress: Progress = silent, only_met: bool = False) -> Found:
    """The shortest trace to the message, and one for each remedy, found anew and replayed on the whole system."""
    goals = [goal for goal in situation.goals() if not goal.remedy or not only_met]
    found: dict[int, Trace] = {}
    problem = f"it is not said at {situation.composition.scope(1)}"
    for number, goal in enumerate(goals):
        progress(f"exploring: {number + 1} of {len(goals)}")
        verdict = _explored(situation, goal, budget.within(budget.left / (len(goals) - number)), progress)
        if verdict.status is Status.REACHED and verdict.trace is not None:
            found[goal.remedy] = verdict.trace
        elif not goal.remedy and not verdict.decided:
            problem = verdict.reason
    met = found.pop(0, None)
    return Found(met, found, "" if met is not None else problem)


def _explored(situation: Situation, goal: Goal, budget: Budget, progress: Progress) -> Verdict:
    """What exploration says of a goal; a trace is one of the whole system, and replayed there."""
    whole = situation.composition.with_settings(goal.settings)
    part = specialise(whole)
    asked = next(one for one in situation.goals(part) if one.remedy == goal.remedy)
    question = Question(part, (asked.prop,), situation.composition.scope(1))
    (verdict,) = Bounded().decide(question, replace(budget.within(budget.left * _SHARE), depth=_SHORT), progress)
    if not verdict.decided:
        (verdict,) = ExplicitEngine(together=True).decide(question, budget.within(budget.left), progress)
    if verdict.status is not Status.REACHED or verdict.trace is None:
        return verdict
    trace = whole_trace(whole, verdict.trace)
    check_trace(situation.base, trace, goal.prop)
    return replace(verdict, evidence=trace)


_SHORT, _SHARE = 24, 0.6
"""Steps of a trace that bounded search looks for first, and its share of the time: there may be more states with one
core than can be explored, and a short way to the message."""


def keep(situation: Situation, found: Found, folder: Path) -> None:
    """Write what was found beside the proofs."""
    traces = found.remedies if found.met is None else {0: found.met, **found.remedies}
    shown = [(goal.prop, traces[goal.remedy]) for goal in situation.goals() if goal.remedy in traces]
    write_whole(kept_path(situation, folder), witnesses_text(situation.base, shown, WRITER))
