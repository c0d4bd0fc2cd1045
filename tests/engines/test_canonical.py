"""Canonical states: compared with all permutations, one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations
from math import factorial
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers import interpreter_of
from tests.strategies import scopes, systems
from vmxmodel.engines.canonical import Canonicaliser
from vmxmodel.engines.layout import Layout, Packed, codes
from vmxmodel.engines.occurrences import Occurrences
from vmxmodel.engines.successors import generate
from vmxmodel.language import load
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Scope
from vmxmodel.system.symmetry import Symmetry

SPECS = Path(__file__).parents[1] / "specs"


class Symmetric:
    """A system at a scope with all that these tests need."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter = interpreter
        self.layout = Layout.of(interpreter)
        self.symmetry = Symmetry.of(interpreter.system, interpreter.scope)
        self.occurrences = Occurrences.of(self.layout, interpreter.tables, self.symmetry)
        self.canonical = Canonicaliser(self.occurrences)

    def orbit(self, state: Packed) -> set[Packed]:
        """By brute force."""
        unpacked = self.layout.unpack(state)
        tables = self.interpreter.tables
        return {self.layout.pack(p.state(unpacked, tables)) for p in self.symmetry.permutations()}


def check(system: Symmetric, state: Packed) -> None:
    """The canonical state is in the orbit, is that of all the orbit, and the size of the orbit is right."""
    orbit = system.orbit(state)
    found = system.canonical(state)
    assert found.state in orbit
    assert found.state == system.canonical.rename(state, found.renaming)
    assert {system.canonical(other).state for other in orbit} == {found.state}
    assert found.stabiliser * len(orbit) == system.symmetry.order


STRUCTURE = """
module structure
enum Side = Left | Right
sort Node
sort Page
member root: Node
const k[Page]: Node
var edge[Node, Node]: Bool
var next[Node]: Node?
var of[Side, Node]: Page
var n[Bool, Page]: 3..5
action STEP(x: Node) { next[x] := none }
"""

GRAPH = """
module graph
sort Node
var edge[Node, Node]: Bool
action STEP(x: Node) { edge[x, x] := true }
"""


@pytest.fixture(scope="module")
def structure() -> Symmetric:
    return Symmetric(interpreter_of(STRUCTURE, Node=5, Page=3))


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_random_structures(structure: Symmetric, data: st.DataObject) -> None:
    """With few values for each table many elements are alike."""
    scope = structure.layout.scope
    few = {
        name: data.draw(st.lists(st.sampled_from(codes(table.type, scope)), min_size=1, max_size=3))
        for name, table in structure.interpreter.tables.items()
    }
    state = tuple(data.draw(st.sampled_from(few[name])) for name, _ in structure.layout.cells)
    check(structure, state)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_random_systems(data: st.DataObject) -> None:
    drawn = data.draw(systems())
    system = Symmetric(Interpreter(drawn, data.draw(scopes(drawn, largest=4))))
    kinds = system.layout.types
    check(system, tuple(data.draw(st.sampled_from(codes(kind, system.layout.scope))) for kind in kinds))


def graph_of(size: int, edges: Iterable[tuple[int, int]]) -> tuple[Symmetric, Packed]:
    """A graph without loops, as a state."""
    graph = Symmetric(interpreter_of(GRAPH, Node=size))
    joined = {frozenset(edge) for edge in edges}
    return graph, tuple(int(frozenset((a, b)) in joined) for a in range(size) for b in range(size))


def cycles(*lengths: int) -> Iterator[tuple[int, int]]:
    """The edges of some cycles side by side."""
    first = 0
    for length in lengths:
        yield from ((first + n, first + (n + 1) % length) for n in range(length))
        first += length


PRISM = (*cycles(3, 3), (0, 3), (1, 4), (2, 5))
BIPARTITE = tuple((a, b) for a in range(3) for b in range(3, 6))


@pytest.mark.parametrize(
    ("edges", "automorphisms"),
    [
        (cycles(6), 12),
        (cycles(3, 3), 72),
        (PRISM, 12),
        (BIPARTITE, 72),
        (cycles(4), 8 * 2),
        (((0, 1), (2, 3), (4, 5)), 48),
        ((), 720),
        (combinations(range(6), 2), 720),
    ],
)
def test_graphs_that_refinement_does_not_tell_apart(edges: Iterable[tuple[int, int]], automorphisms: int) -> None:
    """In a regular graph all nodes have one colour: only choices tell two triangles from a hexagon."""
    graph, state = graph_of(6, edges)
    check(graph, state)
    assert graph.canonical(state).stabiliser == automorphisms


def test_a_large_regular_graph() -> None:
    """Ten nodes have 3,628,800 permutations: without pruning by automorphisms this would not end."""
    outer, spokes, inner = cycles(5), ((n, n + 5) for n in range(5)), ((5 + n, 5 + (n + 2) % 5) for n in range(5))
    petersen, state = graph_of(10, (*outer, *spokes, *inner))
    found = petersen.canonical(state)
    assert found.stabiliser == 120
    mirrored = petersen.canonical.rename(state, (-1, *reversed(range(10))))
    assert mirrored != state
    assert petersen.canonical(mirrored).state == found.state
    prism, other = graph_of(10, (*cycles(5, 5), *((n, n + 5) for n in range(5))))
    assert prism.canonical(other).stabiliser == 20
    assert prism.canonical(other).state != found.state


UNLIKE = (  # regular graphs of ten nodes that are not all alike: choices lead to different leaves
    (*cycles(3, 3, 4),),
    (*cycles(3, 7),),
    (*cycles(4, 6),),
    (*cycles(4), (0, 2), (1, 3), *((a + 4, b + 4) for a, b in PRISM)),
    (*cycles(10), (0, 2), (1, 6), (3, 8), (4, 9), (5, 7)),
)


@pytest.mark.parametrize("edges", UNLIKE)
def test_choices_that_lead_to_different_states(edges: tuple[tuple[int, int], ...]) -> None:
    graph, state = graph_of(10, edges)
    found = graph.canonical(state)
    for seed in range(20):
        renamed = graph.canonical.rename(state, (-1, *Random(seed).sample(range(10), 10)))
        assert replace(graph.canonical(renamed), renaming=()) == replace(found, renaming=())


def test_all_alike_needs_no_choices() -> None:
    graph, state = graph_of(40, ())
    assert graph.canonical(state).stabiliser == factorial(40)


@pytest.mark.parametrize(
    ("sizes", "states", "transitions", "everything"),
    [
        ((1, 1, 1), 7, 16, (7, 16)),
        ((2, 2, 2), 107, 585, (753, 4_052)),
        ((2, 3, 2), 390, 2_748, (7_503, 51_894)),
        ((3, 3, 2), 1_032, 8_951, (55_107, 462_114)),
    ],
)
def test_bench_counts(sizes: tuple[int, int, int], states: int, transitions: int, everything: tuple[int, int]) -> None:
    """States and transitions up to symmetry, and from the sizes of orbits how many there are without."""
    spec = load(SPECS / "bench.tsys").system
    scope = Scope.of(spec, dict(zip(("Core", "Vmcs", "Hypervisor"), sizes, strict=True)))
    system = Symmetric(Interpreter(spec, scope))
    fires = generate(system.interpreter).transitions
    (first,) = system.interpreter.initial_states()
    start = system.canonical(system.layout.pack(first))
    found, waiting, fired = {start.state: start}, [start.state], {}
    while waiting:
        state = waiting.pop()
        successors = [successor for fire in fires for successor in fire(state)]
        fired[state] = len(successors)
        for canonical in map(system.canonical, successors):
            if canonical.state not in found:
                found[canonical.state] = canonical
                waiting.append(canonical.state)
    orbit = {state: system.symmetry.order // canonical.stabiliser for state, canonical in found.items()}
    assert (len(found), sum(fired.values())) == (states, transitions)
    assert (sum(orbit.values()), sum(orbit[state] * fired[state] for state in found)) == everything
