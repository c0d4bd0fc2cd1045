"""A diagram's quotient graph as DOT: the nodes in the spec's words, one arrow with all its labels for each two nodes.

Where a node's first aspect tells two sides apart (Active, Inactive), each side is a row, as in the manual's figures,
and everything gets its place here (`rows`); any other graph is left to Graphviz's own layout.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from itertools import permutations
from textwrap import wrap
from typing import Any

import networkx as nx

from vmxmodel.system.model import Diagram
from vmxmodel.views import rows
from vmxmodel.views.dot import attributes, fixed_size, position, quote
from vmxmodel.views.picture import FONT

_LONGEST_ROW = 7
"""Rows up to this length are ordered by trying all orders: 5,040 of them."""

_LINE = 36
"""Characters of a line of words, where an arrow has many labels."""

Edges = dict[tuple[int, int], tuple[str, ...]]


def dot(graph: nx.MultiDiGraph, diagram: Diagram, self_loops: bool = False) -> str:
    """The DOT text of a quotient. Nodes carry `lines`, edges carry `labels` (both are sequences of strings)."""
    keys = _sorted(graph)
    nodes = [tuple(graph.nodes[key]["lines"]) for key in keys]
    edges = _merged(graph, keys, self_loops)
    others = {(name.label,) for name in diagram.nodes if name.label is not None}
    styles = ["rounded,filled,dashed" if lines in others else "rounded,filled" for lines in nodes]
    two = _two_rows(nodes, edges, diagram)
    drawing = rows.place(two, nodes, edges) if two else None
    if drawing is not None and rows.is_clear(drawing, edges):
        body = _placed(nodes, styles, edges, drawing)
    else:
        body = _unplaced(nodes, styles, edges)
    head = [
        f"digraph {quote(diagram.name)} {{",
        f"  node {attributes(shape='box', fillcolor='white', fontname=FONT, fontsize=rows.NODE_SIZE)};",
        f"  edge {attributes(fontname=FONT, fontsize=rows.EDGE_SIZE, arrowsize=0.7)};",
    ]
    return "\n".join([*head, *body, "}\n"])


def as_json(graph: nx.MultiDiGraph) -> dict[str, Any]:
    """`nodes`: each a list of lines; `edges`: `from` and `to` are places in `nodes`, `labels` a list."""
    keys = _sorted(graph)
    edges = _merged(graph, keys, self_loops=True)
    return {
        "nodes": [list(graph.nodes[key]["lines"]) for key in keys],
        "edges": [{"from": a, "to": b, "labels": list(labels)} for (a, b), labels in edges.items()],
    }


def _sorted(graph: nx.MultiDiGraph) -> list[Hashable]:
    return sorted(graph.nodes, key=lambda key: tuple(graph.nodes[key]["lines"]))


def _placed(nodes: Sequence[Sequence[str]], styles: list[str], edges: Edges, drawing: rows.Drawing) -> list[str]:
    """Nodes, arrows and words with their places. `layout=nop2` tells Graphviz to keep them."""
    lines = [f"  graph {attributes(layout='nop2', outputorder='edgesfirst', pad=0.1)};"]
    for number, (words, box, style) in enumerate(zip(nodes, drawing.boxes, styles, strict=True), 1):
        size = fixed_size(box.width, box.height)
        lines.append(f"  n{number} {attributes(label=words, style=style, pos=position(box.at), **size)};")
    for number, ((edge, words), arrow) in enumerate(zip(edges.items(), drawing.arrows, strict=True), 1):
        a, b = (f"n{node + 1}" for node in edge)
        pos = f"e,{position(arrow.tip)} {' '.join(map(position, arrow.curve))}"
        width, height = rows.text_size(words, rows.EDGE_SIZE)
        size = fixed_size(width + 4, height + 1)
        look = attributes(
            label=words, pos=position(arrow.words), fontsize=rows.EDGE_SIZE, penwidth=0, style="filled", **size
        )
        lines.append(f"  {a} -> {b} {attributes(pos=pos, comment=words)};")
        lines.append(f"  l{number} {look};")
    return lines


def _unplaced(nodes: Sequence[Sequence[str]], styles: list[str], edges: Edges) -> list[str]:
    """For Graphviz's own layout. An arrow goes through its words as through a node, which keeps words apart."""
    lines = [f"  graph {attributes(layout='dot', rankdir='LR', nodesep=0.2, ranksep=0.4, pad=0.1)};"]
    for number, (words, style) in enumerate(zip(nodes, styles, strict=True), 1):
        lines.append(f"  n{number} {attributes(label=words, style=style)};")
    for number, ((a, b), words) in enumerate(edges.items(), 1):
        if a == b:
            lines.append(f"  n{a + 1} -> n{b + 1} {attributes(label=_wrapped(words))};")
            continue
        look = attributes(label=_wrapped(words), shape="plain", fontsize=rows.EDGE_SIZE, style="")
        lines.append(f"  l{number} {look};")
        lines.append(f"  n{a + 1} -> l{number} {attributes(dir='none')};")
        lines.append(f"  l{number} -> n{b + 1};")
    return lines


def _wrapped(words: Sequence[str]) -> Sequence[str]:
    """Many labels as running text."""
    return words if len(words) <= 3 else wrap(", ".join(words), _LINE, break_long_words=False)


def _merged(graph: nx.MultiDiGraph, keys: list[Hashable], self_loops: bool) -> Edges:
    """One entry for each pair of nodes that an edge joins, with all its labels in alphabetical order."""
    number = {key: at for at, key in enumerate(keys)}
    found: dict[tuple[int, int], set[str]] = {}
    for a, b, data in graph.edges(data=True):
        if a != b or self_loops:
            found.setdefault((number[a], number[b]), set()).update(data["labels"])
    return {pair: tuple(sorted(found[pair])) for pair in sorted(found)}


def _two_rows(nodes: Sequence[Sequence[str]], edges: Edges, diagram: Diagram) -> Sequence[Sequence[int]]:
    """Two rows by the first aspect; empty where that makes no good picture."""
    first = next((kind.aspects[0] for kind in diagram.nodes if kind.aspects), None)
    if first is None or first.words is None:
        return ()
    upper = [number for number, lines in enumerate(nodes) if lines[0] == first.words[0]]
    lower = [number for number in range(len(nodes)) if number not in upper]
    if not upper or not lower or max(len(upper), len(lower)) > _LONGEST_ROW:
        return ()
    return (_ordered(upper, edges), _ordered(lower, edges))


def _ordered(row: list[int], edges: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """The order with the shortest arrows inside the row; the first such order, so that it is always the same one."""
    inside = [(a, b) for a, b in edges if a in row and b in row]

    def length(order: tuple[int, ...]) -> int:
        at = {node: place for place, node in enumerate(order)}
        return sum(abs(at[a] - at[b]) for a, b in inside)

    return min(permutations(row), key=length)
