"""Diagrams: the edges are those of the explicit graph, the labels tell the arguments, completeness is proved."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reference import Graph
from vmxmodel.engines.base import Budget
from vmxmodel.engines.quotient import Quotient, frame_scope, labels_of, nodes_of, quotient
from vmxmodel.evidence.trace import Trace
from vmxmodel.language import load, load_text
from vmxmodel.system.expr import Literal as Value
from vmxmodel.system.expr import conj, substitute
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"

CARDS = """
module cards
sort Reader
sort Card
outcome Ok | No
var power[Reader]: Bool = false
var inside[Reader]: Card? = none
var stamped[Card]: Bool = false
instruction ON(r: Reader) "made up"             { on: otherwise => Ok { power[r] := true } }
instruction PUT(r: Reader, k: Card) "made up"   {
  off:  when not power[r]                                    => No
  full: when inside[r] != none                               => No
  busy: when (some other: Reader: inside[other] == k)        => No
  put:  otherwise                                            => Ok { inside[r] := k }
}
instruction TAKE(r: Reader) "made up" {
  take: when inside[r] != none => Ok { inside[r] := none }
  none: otherwise => No
}
instruction STAMP(r: Reader) "made up" {
  stamp: when inside[r] != none => Ok { for k: Card where inside[r] == k: stamped[k] := true }
  none:  otherwise => No
}
action wear(k: Card) { stamped[k] := false }
invariant one_place: all r, s: Reader, k: Card: inside[r] == k and inside[s] == k implies r == s
diagram card(r: Reader, k: Card) where power[r] "made up" {
  node when all s: Reader: s == r or inside[s] != k: inside[r] == k as "In" | "Out", stamped[k] as "Stamped" | "Blank"
  node otherwise: "Elsewhere"
}
diagram alone(r: Reader) where (all s: Reader: s == r) "made up" {
  node otherwise: "Anything"
}
"""


def cards() -> System:
    return load_text(CARDS, "cards.tsys").system


def edges(found: Quotient) -> set[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    lines = found.graph.nodes(data="lines")
    return {(lines[a], label, lines[b]) for a, b, data in found.graph.edges(data=True) for label in data["labels"]}


def explicit_edges(system: System, name: str, scope: Scope) -> set[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """The same edges from the reference interpreter's graph of all states, for each pair of elements."""
    diagram = next(d for d in system.diagrams if d.name == name)
    graph = Graph.of(system, scope, limit=5_000)
    holds = graph.interpreter.holds
    found = set()
    for reader in scope["Reader"]:
        for card in scope["Card"]:
            chosen = dict(zip(("r", "k"), (reader, card), strict=True))
            values = {p.name: Value(chosen[p.name], p.type) for p in diagram.params}
            nodes = [(n.lines, substitute(conj((diagram.frame, n.formula)), values)) for n in nodes_of(diagram, scope)]
            labels = [(label.text, substitute(label.formula, values)) for label in labels_of(system, diagram)]
            shown = {
                key: next((lines for lines, formula in nodes if holds(formula, state)), None)
                for key, state in graph.states.items()
            }
            for key, step, after in graph.steps:
                source, target = shown[key], shown[after]
                if source and target and source != target:
                    states = graph.states[key], graph.states[after]
                    (text,) = [t for t, f in labels if graph.interpreter.of_step(f, states[0], step, states[1])]
                    found.add((source, text, target))
    return found


def test_edges_are_those_of_the_explicit_graph_and_proved_complete() -> None:
    system = cards()
    diagram = system.diagrams[0]
    scope = Scope.of(system, {"Reader": 2, "Card": 2})
    found = quotient(system, diagram, scope, Budget(60))
    assert edges(found) == explicit_edges(system, "card", scope)
    assert edges(found) == {
        (("Out", "Blank"), "PUT K", ("In", "Blank")),
        (("Out", "Stamped"), "PUT K", ("In", "Stamped")),
        (("In", "Blank"), "TAKE", ("Out", "Blank")),
        (("In", "Stamped"), "TAKE", ("Out", "Stamped")),
        (("In", "Blank"), "STAMP", ("In", "Stamped")),
        (("In", "Stamped"), "wear K", ("In", "Blank")),
        (("Out", "Stamped"), "wear K", ("Out", "Blank")),
        (("Out", "Blank"), "PUT K on another Reader", ("Elsewhere",)),
        (("Out", "Stamped"), "PUT K on another Reader", ("Elsewhere",)),
        (("Elsewhere",), "TAKE on another Reader", ("Out", "Blank")),
        (("Elsewhere",), "TAKE on another Reader", ("Out", "Stamped")),
    }
    assert found.complete
    assert found.how == "proved complete at every scope by induction"


def test_a_small_depth_is_not_complete() -> None:
    system = cards()
    found = quotient(system, system.diagrams[0], Scope.of(system, {"Reader": 2, "Card": 2}), Budget(60, depth=3))
    assert not found.complete
    assert found.how.startswith("edges of runs of up to 3 transitions at Reader=2, Card=2")


def test_without_the_invariant_it_is_not_proved_complete() -> None:
    """The scope hides nothing here: what is missing is a reason why other scopes show no more."""
    system = load_text(CARDS.replace("invariant one_place", "invariant unused: true #"), "cards.tsys").system
    found = quotient(system, system.diagrams[0], Scope.of(system, {"Reader": 1, "Card": 2}), Budget(60, depth=6))
    assert not found.complete
    assert "not proved complete" in found.how


def test_witnesses_are_shortest_and_self_loops_are_left_out_unless_asked_for() -> None:
    system = cards()
    scope = Scope.of(system, {"Reader": 2, "Card": 2})
    plain = quotient(system, system.diagrams[0], scope, Budget(60))
    loops = quotient(system, system.diagrams[0], scope, Budget(60), self_loops=True)
    assert not [edge for edge in edges(plain) if edge[0] == edge[2]]
    assert edges(plain) < edges(loops)
    assert (("Out", "Blank"), "PUT L", ("Out", "Blank")) in edges(loops)
    lengths = {len(data["witness"]) for *_, data in plain.graph.edges(data=True)}
    assert min(lengths) == 2
    assert all(isinstance(data["witness"], Trace) for *_, data in plain.graph.edges(data=True))


def test_a_frame_that_wants_one_element_gets_one() -> None:
    system = cards()
    assert frame_scope(system, system.diagrams[1], Budget(60)).sizes["Reader"] == 1
    assert frame_scope(system, system.diagrams[0], Budget(60)).sizes == {"Reader": 3, "Card": 3}


X, Y, LAUNCH, CLEAR = "VMPTRLD X", "VMPTRLD Y", "VMLAUNCH", "VMCLEAR X"
INACTIVE = ("Inactive", "Not Current", "Clear")
FREE, HELD = ("Active", "Not Current", "Clear"), ("Active", "Current", "Clear")
PARKED, RUNNING = ("Active", "Not Current", "Launched"), ("Active", "Current", "Launched")
ELSE = ("Anything else",)


@pytest.mark.skipif(not (SPECS / "vmx.tsys").exists(), reason="the spec is not there")
def test_the_eleven_edges_of_the_manual() -> None:
    """SDM, figure "States of VMCS X": five named states and one other, eleven edges, proved complete."""
    system = load(SPECS / "vmx.tsys").system
    diagram = next(d for d in system.diagrams if d.name == "vmcs_lifecycle")
    found = quotient(system, diagram, None, Budget(120))
    assert edges(found) == {
        (INACTIVE, X, HELD),
        (FREE, X, HELD),
        (PARKED, X, RUNNING),
        (HELD, Y, FREE),
        (RUNNING, Y, PARKED),
        (HELD, LAUNCH, RUNNING),
        *((node, CLEAR, INACTIVE) for node in (FREE, HELD, PARKED, RUNNING, ELSE)),
    }
    assert found.complete
