"""Search that goes on from known runs finds what is too far from the first state, and its traces are runs."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.onward import Onward
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.language import load_text
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import PropertyKind, System
from vmxmodel.system.scope import Scope

FAR = """
module far
sort Core
const strange: Bool
const limit[Core]: 0..40
init all c: Core: limit[c] > 20
var n[Core]: 0..40 = 0
var quiet[Core]: Bool
var rung: Bool = false
action up(c: Core) when n[c] < limit[c] { n[c] := n[c] + 1 }
action ring(c: Core) when n[c] == 21 and quiet[c] { rung := true }
invariant silent: not rung
invariant never_strange: all c: Core: not (n[c] == 22 and strange)
invariant low: all c: Core: n[c] < 24
step up_only: all c: Core: n[c] == 20 and up(c) implies next(n[c]) == 20
"""


@pytest.fixture(scope="module")
def system() -> System:
    return load_text(FAR, "far.tsys").system


def climb(system: System, sizes: dict[str, int], steps: int) -> Trace:
    """A run in which core1 goes up; nothing is strange, and nobody is quiet."""
    scope = Scope.of(system, sizes)
    player = Interpreter(system, scope)
    state = next(player.initial_states({("strange", ()): False, ("limit", ("core1",)): 40}))
    states, taken = [state], []
    for _ in range(steps):
        step = next(step for step, _, _ in player.steps(states[-1]) if step.args == {"c": "core1"})
        states.append(player.execute(states[-1], step)[2])
        taken.append(step)
    return Trace(system.name, scope, tuple(states), tuple(taken))


def onward(system: System, runs: list[Trace], depth: int) -> dict[str, Verdict]:
    question = Question(system, system.properties, runs[0].scope)
    verdicts = Bounded(partial(Onward, runs=runs)).decide(question, Budget(60, depth))
    for goal, verdict in zip(system.properties, verdicts, strict=True):
        if verdict.trace is not None:
            check_trace(system, verdict.trace, goal)
    return {verdict.name: verdict for verdict in verdicts}


def test_a_few_steps_after_a_run_that_is_known(system: System) -> None:
    found = onward(system, [climb(system, {"Core": 2}, 21)], 1)
    lengths = {name: len(verdict.trace) for name, verdict in found.items() if verdict.trace is not None}
    # `quiet` and `strange` are read by no step of the run: whatever they are, it is a run.
    assert lengths == {"silent": 22, "never_strange": 22, "up_only": 21}
    assert found["low"].status is Status.UNKNOWN


def test_what_the_run_read_stays_as_it_was(system: System) -> None:
    short = climb(system, {"Core": 1}, 21)
    first = {**short.states[0], ("limit", ("core1",)): 21}
    states = tuple({**state, ("limit", ("core1",)): 21} for state in short.states)
    assert onward(system, [Trace(short.system, short.scope, (first, *states[1:]), short.steps)], 3)["low"].trace is None
    assert onward(system, [short], 3)["low"].trace is not None


def test_beginnings_that_runs_have_in_common(system: System) -> None:
    runs = [climb(system, {"Core": 2}, steps) for steps in (3, 21, 20)]
    assert onward(system, runs, 1)["silent"].status is Status.VIOLATED


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_traces_are_runs_and_are_found_where_they_are(data: st.DataObject) -> None:
    """From a run of all but the last step of a shortest trace a trace of its goal is found, and it is a run."""
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    goals = tuple(goal for goal in system.properties if goal.kind is not PropertyKind.RECOVERABLE)
    verdicts = Bounded().decide(Question(system, goals, scope), Budget(30, 4))
    for goal, known in zip(goals, verdicts, strict=True):
        if known.trace is None or len(known.trace) < 2:
            continue
        run = Trace(system.name, scope, known.trace.states[:-1], known.trace.steps[:-1])
        (verdict,) = Bounded(partial(Onward, runs=[run])).decide(Question(system, (goal,), scope), Budget(30, 1))
        assert verdict.trace is not None
        check_trace(system, verdict.trace, goal)
        assert len(verdict.trace) == len(known.trace)
