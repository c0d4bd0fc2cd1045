"""The traces that showed what the original can do, played again on a mutant: the same steps from the same first state.

Nothing is concluded from a trace that does not play any more: another one may show the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.replay import check_shows, rungs_now
from vmxmodel.evidence.trace import Step, Trace
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.mutation.delta import Delta
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, Scenario
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import State

Goal = Property | Scenario


class Replays:
    """Traces of the original with what each of them shows."""

    def __init__(self, known: Sequence[tuple[Goal, Verdict]]) -> None:
        self.traces: tuple[tuple[Goal, Trace], ...] = tuple(
            (goal, verdict.trace) for goal, verdict in known if verdict.trace is not None
        )

    def lost(self, difference: Delta, goals: Mapping[str, Goal]) -> list[Goal]:
        """The goals of the mutant (by name) that their traces do not show any more."""
        names = difference.names
        found: list[Goal] = []
        players: dict[Scope, Interpreter] = {}
        for known, trace in self.traces:
            goal = goals.get(known.name)
            if goal is None:
                continue  # the edit took it away
            affected = any(step.transition in names for step in trace.steps)
            if not (affected or difference.starts or difference.elsewhere or goal.name in difference.asked):
                continue
            player = players.setdefault(trace.scope, Interpreter(difference.after, trace.scope))
            if not _shows(player, trace, goal, names):
                found.append(goal)
        return found

    def played(self, difference: Delta) -> Iterator[Trace]:
        """Every trace as far as the mutant can play it; not those of which not even the first state is possible."""
        players: dict[Scope, Interpreter] = {}
        for _, trace in self.traces:
            player = players.setdefault(trace.scope, Interpreter(difference.after, trace.scope))
            run = _played(player, trace, difference.names)
            if run is not None:
                yield run


def _shows(player: Interpreter, trace: Trace, goal: Goal, names: frozenset[str]) -> bool:
    """Whether the same steps, or others of the same actions with the same arguments, still show it."""
    run = _played(player, trace, names)
    if run is None or len(run) < len(trace):
        return False
    try:
        check_shows(player, run, goal)
    except (EvidenceError, ModelError):
        return False
    return True


def _played(player: Interpreter, trace: Trace, names: frozenset[str]) -> Trace | None:
    """What the mutant makes of a trace, up to the first step that is not possible; None if it cannot begin so."""
    states, steps = [trace.states[0]], list[Step]()
    try:
        if player.begin(trace.states[0]) is None:
            return None
        for step, after in zip(trace.steps, trace.states[1:], strict=True):
            if step.transition not in names and states[-1] is trace.states[len(steps)]:
                states.append(after)
                steps.append(step)
                continue
            taken = _taken(player, step, states[-1])
            if taken is None:
                break
            steps.append(taken[0])
            # The trace's own state, where it is the same: then what follows need not be computed.
            states.append(after if taken[1] == after else taken[1])
    except ModelError:
        if not steps:
            return None
    return Trace(trace.system, trace.scope, tuple(states), tuple(steps))


def _taken(player: Interpreter, step: Step, state: State) -> tuple[Step, State] | None:
    """What the action does now with these arguments and inputs: by the same rung, if that still fires."""
    for rung in rungs_now(player.system, step.transition, step.args):
        taken = next(player.firings(rung, state, step.args, step.inputs), None)
        if taken is not None:
            return taken[0], taken[2]
    return None
