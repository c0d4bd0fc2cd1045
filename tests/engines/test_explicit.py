"""Explicit exploration: exact counts, and agreement with the reference interpreter on random systems."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.helpers import system_of
from tests.reference import Graph, TooLarge
from tests.strategies import Shape, scopes, systems
from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.exploration import Reachable
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.survey import survey
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Exploration, Status, Verdict
from vmxmodel.language import load
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import PropertyKind, System
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[1] / "specs"
FOUND = {PropertyKind.REACHABLE: Status.REACHED}
NOT_FOUND = {PropertyKind.REACHABLE: Status.NEVER}


def bench(name: str, cores: int, vmcss: int, hypervisors: int) -> tuple[System, Scope]:
    system = load(SPECS / f"{name}.tsys").system
    return system, Scope.of(system, {"Core": cores, "Vmcs": vmcss, "Hypervisor": hypervisors})


def decide(system: System, scope: Scope | None, budget: Budget | None = None, symmetry: bool = True) -> list[Verdict]:
    engine = ExplicitEngine(symmetry=symmetry)
    return list(engine.decide(Question(system, system.properties, scope), budget or Budget(60)))


def explore(system: System, scope: Scope, budget: Budget | None = None) -> Reachable:
    return PythonExplorer().explore(Interpreter(system, scope), (), (), budget or Budget(60), exhaust=True)


@pytest.mark.parametrize(
    ("sizes", "states", "transitions", "depth", "orbits"),
    [
        ((1, 1, 1), 7, 16, 5, None),
        ((2, 2, 2), 753, 4_052, 14, 107),
        ((2, 3, 2), 7_503, 51_894, 18, 390),
        ((3, 3, 2), 55_107, 462_114, 21, 1_032),
    ],
)
def test_bench_counts(
    sizes: tuple[int, int, int], states: int, transitions: int, depth: int, orbits: int | None
) -> None:
    """With symmetry and without: the same states and transitions, whether looked at or counted by their orbits."""
    tables = ("owner", "mode", "current", "active_on", "launch", "vowner")
    for symmetry in (True, False):
        verdicts = decide(*bench("bench", *sizes), symmetry=symmetry)
        assert [verdict.status for verdict in verdicts] == [Status.HOLDS] * 4
        seen = orbits if symmetry else None
        for verdict in verdicts:
            assert verdict.evidence == Exploration(states, transitions, depth, tables, rechecked=True, orbits=seen)


def test_wrong_bench_has_a_shortest_counterexample_of_five_steps() -> None:
    system, scope = bench("bench_wrong", 2, 1, 1)
    (verdict,) = decide(system, scope)
    assert verdict.status is Status.VIOLATED
    assert verdict.trace is not None
    assert len(verdict.trace) == 5
    check_trace(system, verdict.trace, system.properties[0])


def test_survey_of_the_bench() -> None:
    for symmetry, explored, fired in ((True, 107, 585), (False, 753, 4_052)):
        found = survey(*bench("bench", 2, 2, 2), Budget(60), symmetry=symmetry)
        assert (found.states, found.transitions, found.depth, found.complete) == (753, 4_052, 14, True)
        assert (found.explored, sum(found.fired.values())) == (explored, fired)
        assert all(found.fired.values())
        assert found.deadlocks == ()


def test_without_a_scope_nothing_is_decided() -> None:
    system, _ = bench("bench", 1, 1, 1)
    assert {(v.status, v.reason) for v in decide(system, None)} == {(Status.UNKNOWN, "needs a scope")}


@pytest.mark.parametrize("budget", [Budget(60, states=100), Budget(0.0)])
def test_a_spent_budget_is_unknown(budget: Budget) -> None:
    verdicts = decide(*bench("bench", 3, 3, 2), budget)
    assert {verdict.status for verdict in verdicts} == {Status.UNKNOWN}
    assert all("budget" in verdict.reason for verdict in verdicts)


def test_a_scope_at_which_nothing_can_happen_is_noted() -> None:
    system = system_of(
        """
        module m
        sort Core
        var on[Core]: Bool = false
        action SET(c: Core, d: Core) when c != d { on[c] := true }
        never all_on: all c: Core: on[c]
        """
    )
    (alone,) = decide(system, Scope.of(system, {"Core": 1}))
    assert (alone.status, alone.notes) == (Status.HOLDS, ("at this scope, no step that matters to it can happen",))
    (two,) = decide(system, Scope.of(system, {"Core": 2}))
    assert (two.status, two.notes) == (Status.VIOLATED, ())


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_explores_what_the_interpreter_explores(data: st.DataObject) -> None:
    """States, transitions and depth agree, and so does whether a step has no meaning."""
    system = data.draw(systems(Shape(may_fail=data.draw(st.booleans()))))
    scope = data.draw(scopes(system))
    try:
        graph = Graph.of(system, scope)
    except TooLarge:
        assume(False)
    except ModelError:
        with pytest.raises(ModelError):
            explore(system, scope)
        return
    found = explore(system, scope)
    assert {found.layout.values(state) for state in found.explored} == graph.states.keys()
    assert found.transitions == graph.counted()
    assert found.depth == max(graph.depth.values(), default=0)
    assert {found.layout.values(state) for state in found.dead} == graph.states.keys() - {
        key for key, *_ in graph.steps
    }


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_decides_what_the_interpreter_decides(data: st.DataObject) -> None:
    """Verdicts on slices agree with the graph of the whole system, and traces are shortest and replay."""
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    try:
        graph = Graph.of(system, scope)
    except TooLarge:
        assume(False)
    interpreter = graph.interpreter
    # What a slice drops must be able to begin and to go on (see `system.cone`).
    assume(graph.states and all(interpreter.allowed(state, {}) for state in graph.states.values()))
    for goal, verdict in zip(system.properties, decide(system, scope), strict=True):
        length = graph.shortest(goal)
        if length is None:
            assert verdict.status is NOT_FOUND.get(goal.kind, Status.HOLDS)
            assert isinstance(verdict.evidence, Exploration)
            assert verdict.evidence.rechecked
        else:
            assert verdict.status is FOUND.get(goal.kind, Status.VIOLATED)
            assert verdict.trace is not None
            assert len(verdict.trace) == length
            check_trace(system, verdict.trace, goal)


def test_a_scope_without_a_first_state_decides_nothing() -> None:
    system = system_of("""
module m
sort Core
const first: Core
const second: Core
assume apart: first != second
var a: Bool = false
action go { a := true }
invariant never_a: not a
reachable some_a: a
""")
    small, large = (Scope.of(system, {"Core": size}) for size in (1, 2))
    assert [verdict.status for verdict in decide(system, small)] == [Status.UNKNOWN, Status.UNKNOWN]
    assert [verdict.status for verdict in decide(system, large)] == [Status.VIOLATED, Status.REACHED]


def test_looking_for_initial_states_ends_with_the_time() -> None:
    """A linear order on eight elements is one of 2^64 relations, and here every one is excluded at last."""
    system = system_of("""module m
sort S
const below[S, S]: Bool
var on: Bool = false
assume transitive: all i, j, k: S: below[i, j] and below[j, k] implies below[i, k]
assume total: all i, j: S: i == j or below[i, j] or below[j, i]
assume strict: some i, j: S: below[i, j] and below[j, i]
assume irreflexive: all i: S: not below[i, i]
action flip { on := not on }
reachable r: on and some i, j: S: below[i, j]
""")
    started = time.monotonic()
    (verdict,) = decide(system, Scope.of(system, {"S": 8}), Budget(0.3))
    assert verdict.status is Status.UNKNOWN
    assert verdict.reason == "the budget was spent while initial states were looked for"
    assert time.monotonic() - started < 5
