"""What a trace shows on its way: a scenario passes through steps and states that other goals ask for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vmxmodel.diagnostics import EvidenceError
from vmxmodel.evidence.replay import check_shows
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, System


def shown_on_the_way(system: System, verdicts: Iterable[Verdict], goals: Sequence[Property]) -> dict[int, Verdict]:
    """By the number of the goal: that it is reached, by the shortest beginning of the first trace that shows it.

    The traces of the verdicts are replayed already.
    """
    found: dict[int, Verdict] = {}
    for verdict in verdicts:
        trace = verdict.trace
        if trace is None or verdict.status is not Status.REACHED:
            continue
        interpreter = Interpreter(system, trace.scope)
        for number, goal in enumerate(goals):
            if number not in found and (beginning := _shows(interpreter, trace, goal)) is not None:
                found[number] = replace(verdict, name=goal.name, evidence=beginning, seconds=0.0)
    return found


def _shows(interpreter: Interpreter, trace: Trace, goal: Property) -> Trace | None:
    for length in range(len(trace) + 1):
        beginning = Trace(trace.system, trace.scope, trace.states[: length + 1], trace.steps[:length])
        try:
            check_shows(interpreter, beginning, goal)
        except EvidenceError:
            continue
        return beginning
    return None
