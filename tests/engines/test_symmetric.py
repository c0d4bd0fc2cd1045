"""Exploration up to symmetry: the same answers, counts and traces as without."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.helpers import interpreter_of, system_of
from tests.reference import Graph, TooLarge
from tests.strategies import systems
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.exploration import Reachable
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.symmetric import SymmetryReduction
from vmxmodel.evidence.closed import Claim, Values, check_closed
from vmxmodel.evidence.orbits import Orbits
from vmxmodel.evidence.verdict import Exploration, Status, Verdict
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope
from vmxmodel.system.symmetry import Permutation, Symmetry


def graph_at(data: st.DataObject, system: System) -> Graph:
    """The graph by the interpreter, at a scope with something to rename."""
    scope = Scope.of(system, {"Core": data.draw(st.integers(1, 4)), "Page": data.draw(st.integers(1, 3))})
    assume(Symmetry.of(system, scope).order > 1)
    try:
        return Graph.of(system, scope)
    except TooLarge:
        assume(False)
        raise


def decide(system: System, scope: Scope, symmetry: bool) -> list[Verdict]:
    question = Question(system, system.properties, scope)
    return list(ExplicitEngine(symmetry=symmetry).decide(question, Budget(60)))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_orbits_of_what_is_explored_are_all_that_is_reachable(data: st.DataObject) -> None:
    graph = graph_at(data, data.draw(systems()))
    interpreter = graph.interpreter
    symmetry = Symmetry.of(interpreter.system, interpreter.scope)
    reduction = SymmetryReduction(interpreter, symmetry)
    found = PythonExplorer().explore(interpreter, (), (), Budget(60), exhaust=True, reduction=reduction)
    orbits = [
        {graph.key(p.state(found.layout.unpack(state), interpreter.tables)) for p in symmetry.permutations()}
        for state in found.explored
    ]
    assert set().union(*orbits) == graph.states.keys()
    assert sum(map(len, orbits)) == found.states == len(graph.states)
    assert found.transitions == graph.counted()
    assert found.depth == max(graph.depth.values(), default=0)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_verdicts_and_traces_are_the_same(data: st.DataObject) -> None:
    """Of properties of every kind."""
    system = data.draw(systems())
    graph = graph_at(data, system)
    for with_, without in zip(
        decide(system, graph.interpreter.scope, True), decide(system, graph.interpreter.scope, False), strict=True
    ):
        evidence = with_.evidence
        if isinstance(evidence, Exploration):
            assert evidence.rechecked
            evidence = replace(evidence, orbits=None)
        assert replace(with_, evidence=evidence, seconds=0.0) == replace(without, seconds=0.0)


CONSTANTS = """
module constants
sort Core
sort Page
member boot: Core
const home[Core]: Page
var at[Core]: Page?   = none
var lost[Page]: Bool  = false
assume apart: all c, d: Core: home[c] == home[d] implies c == d
action GO(c: Core) when not lost[home[c]] { at[c] := home[c] }
action LEAVE(c: Core) when c != boot { at[c] := none }
action LOSE(c: Core, p: Page) when at[c] == p { lost[p] := true  at[c] := none }
invariant at_home:      all c: Core: at[c] == none or at[c] == home[c]
invariant boot_stays:   at[boot] != none or all p: Page: not lost[p]
reachable all_lost:     all c: Core: lost[home[c]]
step nothing_is_found:  all p: Page: lost[p] implies next(lost[p])
recoverable boot_home:  at[boot] == home[boot]
"""


def test_constants_are_renamed_along() -> None:
    """Four pages, three cores, each with a page of its own: 24 ways to choose, all of them alike."""
    system = system_of(CONSTANTS)
    scope = Scope.of(system, {"Core": 3, "Page": 4})
    with_, without = decide(system, scope, True), decide(system, scope, False)
    assert [v.status for v in with_] == [Status.HOLDS, Status.VIOLATED, Status.REACHED, Status.HOLDS, Status.VIOLATED]
    assert [(v.status, v.trace) for v in with_] == [(v.status, v.trace) for v in without]
    held, all_ = with_[0].evidence, without[0].evidence
    assert isinstance(held, Exploration)
    assert isinstance(all_, Exploration)
    assert (held.states, held.transitions, held.depth) == (all_.states, all_.transitions, all_.depth)
    assert held.orbits is not None
    assert held.orbits * 24 < held.states
    assert with_[2].trace is not None
    assert len(with_[2].trace) == 6


RINGS = """
module rings
sort Node
var after[Node]: Node? = none
action JOIN(a: Node, b: Node) when after[a] == none and all x: Node: after[x] != b { after[a] := b }
reachable cut_off: some a, b: Node: after[a] == b and after[b] == none and after[a] == none
"""


def test_all_ways_to_join_nodes() -> None:
    """Injective partial maps of five points (OEIS A002720), and those up to the names of the points (A000712)."""
    system = system_of(RINGS)
    (verdict,) = decide(system, Scope.of(system, {"Node": 5}), True)
    assert isinstance(verdict.evidence, Exploration)
    assert (verdict.evidence.states, verdict.evidence.orbits) == (1546, 36)


# The re-check.


@pytest.fixture
def joined() -> tuple[Interpreter, SymmetryReduction, Reachable]:
    interpreter = interpreter_of(RINGS, Node=3)
    reduction = SymmetryReduction(interpreter, Symmetry.of(interpreter.system, interpreter.scope))
    found = PythonExplorer().explore(interpreter, (), (), Budget(60), exhaust=True, reduction=reduction)
    return interpreter, reduction, found


def orbits_of(
    joined: tuple[Interpreter, SymmetryReduction, Reachable], without: Values | None = None, renaming: Any = None
) -> Orbits:
    interpreter, reduction, found = joined
    states = {found.layout.values(state) for state in found.explored} - {without}
    return Orbits(interpreter, reduction.symmetry, states, renaming or reduction.proposal(None))


def never() -> bool:
    return False


def test_the_explored_orbits_are_closed(joined: tuple[Interpreter, SymmetryReduction, Reachable]) -> None:
    interpreter, reduction, found = joined
    assert len(found.explored) == 10
    orbits = orbits_of(joined)
    assert len(orbits) == 10
    for state in found.explored:
        for permutation in reduction.symmetry.permutations():
            renamed = permutation.state(found.layout.unpack(state), interpreter.tables)
            assert tuple(renamed[cell] for cell in interpreter.cells) in orbits
    assert check_closed(interpreter, orbits, Claim(), never)


def test_a_missing_orbit_is_found(joined: tuple[Interpreter, SymmetryReduction, Reachable]) -> None:
    interpreter, _, found = joined
    for state in found.explored:
        with pytest.raises(EvidenceError, match="missing"):
            check_closed(interpreter, orbits_of(joined, without=found.layout.values(state)), Claim(), never)


def test_a_renaming_that_is_no_symmetry_is_refused(joined: tuple[Interpreter, SymmetryReduction, Reachable]) -> None:
    names = {"node1": "node1", "node2": "node1", "node3": "node1"}
    wrong = orbits_of(joined, renaming=lambda values: Permutation({"Node": names}))
    with pytest.raises(EvidenceError, match="no symmetry"):
        check_closed(joined[0], wrong, Claim(), never)


def test_a_wrong_renaming_cannot_hide_a_missing_state(
    joined: tuple[Interpreter, SymmetryReduction, Reachable],
) -> None:
    """What is proposed is carried out, so a state is in the set only if a permutation takes it there."""
    interpreter, reduction, _ = joined
    identity = next(reduction.symmetry.permutations())
    with pytest.raises(EvidenceError, match="missing"):
        check_closed(interpreter, orbits_of(joined, renaming=lambda values: identity), Claim(), never)
