"""The lifecycle's drawing by its geometry: nothing lies on anything else, and no two arrows cross."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import pytest

from vmxmodel.system.expr import TRUE
from vmxmodel.system.model import Aspect, Diagram, NodeClass
from vmxmodel.views import diagram, rows

NODES = [
    ("Active", "Current", "Clear"),
    ("Active", "Current", "Launched"),
    ("Active", "Not Current", "Clear"),
    ("Active", "Not Current", "Launched"),
    ("Anything else",),
    ("Inactive", "Not Current", "Clear"),
]
EDGES = {
    (5, 0): ("VMPTRLD X",),
    (2, 0): ("VMPTRLD X",),
    (3, 1): ("VMPTRLD X",),
    (0, 2): ("VMPTRLD Y",),
    (1, 3): ("VMPTRLD Y",),
    (0, 1): ("VMLAUNCH",),
    **{(node, 5): ("VMCLEAR X",) for node in range(5)},
}
LOOPS = {(0, 0): ("VMPTRLD X",), (5, 5): ("VMCLEAR X",), (2, 2): ("VMPTRLD Y", "VMXON X")}
LIFECYCLE = Diagram(
    "vmcs_lifecycle",
    (),
    TRUE,
    (
        NodeClass(TRUE, (Aspect(TRUE, ("Active", "Inactive"), "active"), Aspect(TRUE, None, "launch"))),
        NodeClass(TRUE, (), "Anything else"),
    ),
)

Rectangle = tuple[float, float, float, float]


def graph(edges: dict[tuple[int, int], tuple[str, ...]]) -> nx.MultiDiGraph:
    found = nx.MultiDiGraph()
    for number, lines in enumerate(NODES):
        found.add_node(number, lines=lines)
    for (a, b), labels in edges.items():
        for label in labels:
            found.add_edge(a, b, labels=(label,))
    return found


def rectangle(at: rows.Point, width: float, height: float) -> Rectangle:
    return (at[0] - width / 2, at[1] - height / 2, at[0] + width / 2, at[1] + height / 2)


def overlap(a: Rectangle, b: Rectangle) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def side(a: rows.Point, b: rows.Point, c: rows.Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def cross(one: tuple[rows.Point, rows.Point], other: tuple[rows.Point, rows.Point]) -> bool:
    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@pytest.fixture(params=[False, True], ids=["plain", "with self loops"])
def edges(request: pytest.FixtureRequest) -> dict[tuple[int, int], tuple[str, ...]]:
    return {**EDGES, **(LOOPS if request.param else {})}


def drawing(edges: dict[tuple[int, int], tuple[str, ...]]) -> rows.Drawing:
    two = diagram._two_rows(NODES, edges, LIFECYCLE)
    assert [[NODES[n] for n in row] for row in two] == [
        [NODES[2], NODES[0], NODES[1], NODES[3]],  # as in the manual: Clear on the left, Current in the middle
        [NODES[4], NODES[5]],
    ]
    return rows.place(two, NODES, edges)


def test_no_two_boxes_or_words_overlap(edges: dict[tuple[int, int], tuple[str, ...]]) -> None:
    drawn = drawing(edges)
    found = [rectangle(box.at, box.width, box.height) for box in drawn.boxes]
    found += [
        rectangle(arrow.words, *rows.text_size(words, rows.EDGE_SIZE))
        for arrow, words in zip(drawn.arrows, edges.values(), strict=True)
    ]
    assert not any(overlap(a, b) for a, b in combinations(found, 2))


def test_no_two_arrows_cross(edges: dict[tuple[int, int], tuple[str, ...]]) -> None:
    lines = [(a.curve[0], a.tip) for a, (x, y) in zip(drawing(edges).arrows, edges, strict=True) if x != y]
    assert not any(cross(a, b) for a, b in combinations(lines, 2))


def test_words_lie_on_no_other_arrow(edges: dict[tuple[int, int], tuple[str, ...]]) -> None:
    drawn = drawing(edges)
    for number, words in enumerate(edges.values()):
        x0, y0, x1, y1 = rectangle(drawn.arrows[number].words, *rows.text_size(words, rows.EDGE_SIZE))
        sides = [((x0, y0), (x1, y1)), ((x0, y1), (x1, y0))]
        for other, (a, b) in zip(drawn.arrows, edges, strict=True):
            if other is not drawn.arrows[number] and a != b:
                assert not any(cross((other.curve[0], other.tip), diagonal) for diagonal in sides)


def test_arrows_end_at_the_boxes(edges: dict[tuple[int, int], tuple[str, ...]]) -> None:
    drawn = drawing(edges)
    for arrow, (_, b) in zip(drawn.arrows, edges, strict=True):
        box = drawn.boxes[b]
        x, y = abs(arrow.tip[0] - box.at[0]), abs(arrow.tip[1] - box.at[1])
        assert x <= box.width / 2 + 0.01
        assert y <= box.height / 2 + 0.01
        assert x > box.width / 2 - 13 or y > box.height / 2 - 13


def test_the_same_graph_gives_the_same_text() -> None:
    backwards = dict(reversed(EDGES.items()))
    assert diagram.dot(graph(EDGES), LIFECYCLE) == diagram.dot(graph(backwards), LIFECYCLE)


def test_parallel_edges_share_one_arrow() -> None:
    text = diagram.dot(graph({**EDGES, (5, 0): ("VMPTRLD X", "VMXON", "A")}), LIFECYCLE)
    assert text.count("n6 -> n1 ") == 1
    assert 'label="A\\nVMPTRLD X\\nVMXON"' in text


def test_self_loops_are_left_out_unless_asked_for() -> None:
    both = graph({**EDGES, **LOOPS})
    assert diagram.dot(both, LIFECYCLE) == diagram.dot(graph(EDGES), LIFECYCLE)
    assert "n1 -> n1" in diagram.dot(both, LIFECYCLE, self_loops=True)


def test_a_crowded_graph_is_left_to_graphviz() -> None:
    crowded = {**EDGES, **{(a, b): ("VMXOFF on another Core",) * 2 for a in range(4) for b in range(6) if a != b}}
    assert 'layout="nop2"' in diagram.dot(graph(EDGES), LIFECYCLE)
    assert 'layout="dot"' in diagram.dot(graph(crowded), LIFECYCLE)


def test_many_labels_are_running_text() -> None:
    labels = tuple(f"VM{number}" for number in range(12))
    text = diagram.dot(graph({**EDGES, (4, 5): labels}), LIFECYCLE)
    assert 'layout="dot"' in text
    assert "VM0, VM1, VM10, VM11, VM2, VM3," in text


def test_widths_are_those_of_the_font() -> None:
    assert rows.text_size(["A"], 1000) == (667, 1200)
    assert rows.text_size(["il", "W"], 10)[0] == pytest.approx(9.44)
