"""The check of explored states: it accepts the reachable ones, and finds what is missing or wrong."""

from __future__ import annotations

import pytest

from tests.helpers import interpreter_of
from tests.reference import Graph
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.evidence.closed import Claim, Values, check_closed, repeat
from vmxmodel.system.interpreter import Interpreter

RING = """
module ring
var n: 0..5 = 0
input jump: Bool
action UP   when n < 4 { n := n + 1 }
action BACK when n == 4 and jump { n := 0 }
invariant small:   n < 5
invariant below_4: n < 4
step up:           next(n) > n or jump
step only_up:      next(n) > n
recoverable home:  n == 0
"""


@pytest.fixture
def ring() -> Interpreter:
    return interpreter_of(RING)


def reachable(interpreter: Interpreter) -> set[Values]:
    return set(Graph.of(interpreter.system, interpreter.scope).states)


def claim(interpreter: Interpreter, name: str) -> Claim:
    formula = interpreter.system.property[name].formula
    return Claim(of_every_step=(formula,)) if name.endswith("up") else Claim(always=(formula,))


def never() -> bool:
    return False


@pytest.mark.parametrize("name", ["small", "up"])
def test_what_is_true_is_accepted(ring: Interpreter, name: str) -> None:
    assert reachable(ring) == {(n,) for n in range(5)}
    assert check_closed(ring, reachable(ring), claim(ring, name), never)


@pytest.mark.parametrize(("name", "message"), [("below_4", r"bad state .*: n=4"), ("only_up", r"bad step .* n=4")])
def test_what_is_false_is_found(ring: Interpreter, name: str, message: str) -> None:
    with pytest.raises(EvidenceError, match=message):
        check_closed(ring, reachable(ring), claim(ring, name), never)


def test_a_missing_state_is_found(ring: Interpreter) -> None:
    with pytest.raises(EvidenceError, match=r"initial state is missing .*: n=0"):
        check_closed(ring, reachable(ring) - {(0,)}, Claim(), never)
    with pytest.raises(EvidenceError, match=r"successor is missing .*: n=3"):
        check_closed(ring, reachable(ring) - {(3,)}, Claim(), never)


def test_distances_must_lead_to_the_goal(ring: Interpreter) -> None:
    goal = ring.system.property["home"].formula
    right = {(n,): (5 - n) % 5 for n in range(5)}
    assert check_closed(ring, set(right), Claim(goal=goal, distance=right), never)
    for wrong in ({**right, (2,): 2}, {**right, (3,): 0}):
        with pytest.raises(EvidenceError, match="no way back"):
            check_closed(ring, set(right), Claim(goal=goal, distance=wrong), never)


def test_out_of_time_is_no_success(ring: Interpreter) -> None:
    assert not check_closed(ring, reachable(ring), Claim(), lambda: True)
    assert repeat(ring, 100, lambda: True) is None


def test_repeat_finds_the_reachable_states_or_gives_up(ring: Interpreter) -> None:
    assert repeat(ring, 5, never) == reachable(ring)
    assert repeat(ring, 4, never) is None
