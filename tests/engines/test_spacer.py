"""Spacer's invariants are checked without Spacer, and the check can fail."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import z3
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.spacer import Spacer, _Problem, recheck
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import FiniteInvariant, Status
from vmxmodel.language import load
from vmxmodel.system.model import PropertyKind
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[1] / "specs"
FOUND = {PropertyKind.REACHABLE: Status.REACHED}
NOT_FOUND = {PropertyKind.REACHABLE: Status.NEVER}


def test_the_bench_at_a_scope_where_its_invariants_have_to_be_found() -> None:
    system = load(SPECS / "bench.tsys").system
    scope = Scope.of(system, {"Core": 2, "Vmcs": 2, "Hypervisor": 2})
    for verdict in Spacer().decide(Question(system, system.properties, scope), Budget(60)):
        assert verdict.status is Status.HOLDS
        assert isinstance(verdict.evidence, FiniteInvariant)
        assert verdict.evidence.rechecked
        assert z3.parse_smt2_string(verdict.evidence.text), "the text can be read by itself"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("(declare-const |lit[a]| Bool)\n(assert |lit[a]|)", "not true in the beginning"),
        ("(declare-const count.0 Bool)\n(assert (not count.0))", "not kept"),
        ("(assert true)", "does not imply the goal"),
    ],
)
def test_what_is_no_inductive_invariant_is_refused(text: str, why: str) -> None:
    system = load(SPECS / "engines" / "base_case.tsys").system
    goal = system.property["lit_stays"]
    scope = Scope.of(system, {})
    good = "(declare-const lit Bool)\n(assert lit)"
    assert recheck(system, scope, goal, good, Budget(60))
    assert not recheck(system, scope, goal, text.replace("|lit[a]|", "count.0"), Budget(60)), why


class Patient:
    """A solver that needs all the time that it is given."""

    milliseconds = 0

    def set(self, _option: str, milliseconds: int) -> None:
        self.milliseconds = milliseconds

    def query(self, _error: z3.BoolRef) -> None:
        time.sleep(self.milliseconds / 1000)
        raise z3.Z3Exception(b"canceled")


def test_a_time_out_is_no_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    system = load(SPECS / "engines" / "base_case.tsys").system
    problem = _Problem(system, Scope.of(system, {}), system.property["lit_stays"], Budget(60))
    monkeypatch.setattr(problem, "_horn", Patient())
    for milliseconds in (2.7, 3.8, 4.9):
        assert problem.solve(Budget(milliseconds / 1000)) == (None, "out of time")


def test_a_traceable_goal_gets_a_shortest_trace() -> None:
    system = load(SPECS / "bench_wrong.tsys").system
    scope = Scope.of(system, {"Core": 2, "Vmcs": 1, "Hypervisor": 1})
    (verdict,) = Spacer().decide(Question(system, system.properties, scope), Budget(60))
    assert verdict.status is Status.VIOLATED
    assert verdict.trace is not None
    assert len(verdict.trace) == 5
    check_trace(system, verdict.trace, system.properties[0])


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_agrees_with_the_interpreter(data: st.DataObject) -> None:
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    try:
        graph = Graph.of(system, scope)
    except TooLarge:
        assume(False)
    # What a slice drops must be able to begin and to go on (see `system.cone`); else Spacer only says less.
    interpreter = graph.interpreter
    assume(graph.states and all(interpreter.allowed(state, {}) for state in graph.states.values()))
    goals = tuple(goal for goal in system.properties if goal.kind is not PropertyKind.RECOVERABLE)
    for goal, verdict in zip(goals, Spacer().decide(Question(system, goals, scope), Budget(60)), strict=True):
        if graph.shortest(goal) is None:
            assert verdict.status in (NOT_FOUND.get(goal.kind, Status.HOLDS), Status.UNKNOWN)
        else:
            assert verdict.status is FOUND.get(goal.kind, Status.VIOLATED)
            assert verdict.trace is not None
            check_trace(system, verdict.trace, goal)
