"""Canonical states in generated C: those of the Python reference, and the counts of the bench model."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import CDLL, c_byte, c_int, c_uint64
from functools import cache
from math import factorial
from random import Random

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from tests.engines.test_canonical import BIPARTITE, GRAPH, PRISM, SPECS, STRUCTURE, UNLIKE, Symmetric, cycles, graph_of
from tests.helpers import interpreter_of, system_of
from tests.strategies import systems
from vmxmodel.engines.base import Budget
from vmxmodel.engines.canonical_c import canonical_source
from vmxmodel.engines.ccompiler import compiled
from vmxmodel.engines.compiled import CompiledExplorer
from vmxmodel.engines.layout import Packed, codes
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.engines.symmetric import SymmetryReduction
from vmxmodel.language import load
from vmxmodel.system.events import is_of_step
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import PropertyKind
from vmxmodel.system.scope import Scope

SOUGHT = (PropertyKind.REACHABLE, PropertyKind.RECOVERABLE)
InC = Callable[[Packed], tuple[Packed, int]]


def in_c(system: Symmetric) -> InC:
    """The canonical state and the size of the orbit, by the generated program."""
    cells = len(system.layout.cells)
    source = canonical_source(system.occurrences, system.symmetry.order)
    exported = "uint64_t exported(const int *x, int *y, name *z) { return canonical_codes(x, y, z); }\n"
    library = CDLL(str(compiled(f"enum {{ CELLS = {cells} }};\n{source}\n{exported}", 1)))
    library.exported.restype = c_uint64

    def canonical(state: Packed) -> tuple[Packed, int]:
        result, names = (c_int * cells)(), (c_byte * system.occurrences.slots)()
        size = library.exported((c_int * cells)(*state), result, names)
        assert system.canonical.rename(state, tuple(names)) == tuple(result)
        return tuple(result), int(size)

    return canonical


def in_python(system: Symmetric, state: Packed) -> tuple[Packed, int]:
    found = system.canonical(state)
    return found.state, system.symmetry.order // found.stabiliser


@cache
def structure() -> tuple[Symmetric, InC]:
    system = Symmetric(interpreter_of(STRUCTURE, Node=6, Page=4))
    return system, in_c(system)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_random_structures(data: st.DataObject) -> None:
    """With few values for each table many elements are alike."""
    system, canonical = structure()
    scope = system.layout.scope
    few = {
        name: data.draw(st.lists(st.sampled_from(codes(table.type, scope)), min_size=1, max_size=3))
        for name, table in system.interpreter.tables.items()
    }
    state = tuple(data.draw(st.sampled_from(few[name])) for name, _ in system.layout.cells)
    assert canonical(state) == in_python(system, state)


@cache
def graphs() -> InC:
    return in_c(Symmetric(interpreter_of(GRAPH, Node=6)))


@pytest.mark.parametrize("edges", [tuple(cycles(6)), tuple(cycles(3, 3)), PRISM, BIPARTITE, tuple(cycles(4)), ()])
def test_graphs_that_refinement_does_not_tell_apart(edges: tuple[tuple[int, int], ...]) -> None:
    graph, state = graph_of(6, edges)
    for names in ((0, 1, 2, 3, 4, 5), (3, 5, 1, 0, 2, 4)):
        renamed = graph.canonical.rename(state, (-1, *names))
        assert graphs()(renamed) == in_python(graph, state)


@pytest.mark.parametrize("edges", UNLIKE)
def test_choices_that_lead_to_different_states(edges: tuple[tuple[int, int], ...]) -> None:
    graph, state = graph_of(10, edges)
    canonical = in_c(graph)
    for seed in range(20):
        renamed = graph.canonical.rename(state, (-1, *Random(seed).sample(range(10), 10)))
        assert canonical(renamed) == in_python(graph, state)


def test_more_automorphisms_than_are_remembered() -> None:
    """Five squares: each can be turned and mirrored in 8 ways, and they can be exchanged for each other."""
    graph, state = graph_of(20, cycles(4, 4, 4, 4, 4))
    canonical = in_c(graph)
    assert canonical(state) == in_python(graph, state)
    assert canonical(state)[1] == factorial(20) // (factorial(5) * 8**5)


@pytest.mark.parametrize(
    ("sizes", "states", "transitions", "everything", "depth"),
    [
        ((2, 2, 2), 107, 585, (753, 4_052), 14),
        ((3, 3, 3), 1_419, 12_565, (201_898, 1_712_988), 23),
        ((4, 4, 2), 8_158, 98_102, (5_360_481, 61_299_912), 28),
        ((4, 4, 3), 14_448, 175_550, (28_619_416, 330_746_304), 30),
    ],
)
def test_bench_counts(
    sizes: tuple[int, int, int], states: int, transitions: int, everything: tuple[int, int], depth: int
) -> None:
    spec = load(SPECS / "bench.tsys").system
    scope = Scope.of(spec, dict(zip(("Core", "Vmcs", "Hypervisor"), sizes, strict=True)))
    interpreter = Interpreter(spec, scope)
    reduction = SymmetryReduction.of(interpreter, ())
    found = CompiledExplorer().explore(interpreter, (), (), Budget(600), exhaust=True, reduction=reduction)
    assert not found.notes
    assert (len(found.explored), sum(found.fired), found.depth) == (states, transitions, depth)
    assert (found.states, found.transitions) == everything


def test_too_many_permutations_are_left_to_python() -> None:
    system = system_of(GRAPH.replace("edge[Node, Node]", "edge[Node]").replace("edge[x, x]", "edge[x]"))
    interpreter = Interpreter(system, Scope.of(system, {"Node": 21}))
    reduction = SymmetryReduction.of(interpreter, ())
    assert reduction is not None
    with pytest.raises(NotImplementedError, match="permutations"):
        reduction.source(Symmetric(interpreter).layout)


@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.data())
def test_both_explorers_find_the_same_up_to_symmetry(data: st.DataObject) -> None:
    """The same canonical states, counts, distances and runs."""
    system = data.draw(systems())
    scope = Scope.of(system, {"Core": data.draw(st.integers(3, 4)), "Page": data.draw(st.integers(1, 3))})
    interpreter = Interpreter(system, scope)
    queries = [Query(p.name, p.formula, p.kind in SOUGHT, is_of_step(p)) for p in system.properties]
    again = tuple(query for query in queries if query.name == PropertyKind.RECOVERABLE.value)
    others = tuple(query for query in queries if query not in again)
    reduction = SymmetryReduction.of(interpreter, (query.formula for query in queries))
    assert reduction is not None
    left, right = (
        explorer.explore(interpreter, others, again, Budget(60, states=20_000), exhaust=True, reduction=reduction)
        for explorer in (PythonExplorer(), CompiledExplorer(optimise=0))
    )
    assume(left.complete and not right.notes)
    assert set(left.explored) == set(right.explored)
    for name in ("states", "fired", "transitions", "depth", "hits"):
        assert getattr(left, name) == getattr(right, name)
    assert sorted(left.dead) == sorted(right.dead)
    assert {name: dict(found) for name, found in left.distance.items()} == {
        name: dict(found) for name, found in right.distance.items()
    }
    for name in left.hits:
        assert left.run(name) == right.run(name)
