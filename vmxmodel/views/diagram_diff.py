"""Two versions of a diagram in one drawing: what is new is green, what is gone is red and dashed."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from vmxmodel.regress.diagrams import DiagramChange
from vmxmodel.views.dot import attributes, quote
from vmxmodel.views.picture import FONT
from vmxmodel.views.rows import EDGE_SIZE, NODE_SIZE

_COLOUR = {"": "black", "+": "#2e7d32", "-": "#c62828"}
_STYLE = {"": "solid", "+": "solid", "-": "dashed"}
_LINE = 36


def dot(change: DiagramChange) -> str:
    """The DOT text. Labels of one pair of nodes that came or went together share an arrow."""
    lines = [
        f"digraph {quote(change.name)} {{",
        f"  graph {attributes(layout='dot', rankdir='LR', nodesep=0.25, ranksep=0.5, pad=0.1)};",
        f"  node {attributes(shape='box', style='rounded', fontname=FONT, fontsize=NODE_SIZE)};",
        f"  edge {attributes(fontname=FONT, fontsize=EDGE_SIZE, arrowsize=0.7)};",
    ]
    for number, (words, word) in enumerate(change.nodes):
        colour = _COLOUR[word]
        style = f"rounded,{_STYLE[word]}"
        lines.append(f"  n{number} {attributes(label=words, color=colour, fontcolor=colour, style=style)};")
    for number, (a, b, labels, word) in enumerate(_arrows(change)):
        colour = _COLOUR[word]
        text = labels if len(labels) <= 3 else wrap(", ".join(labels), _LINE, break_long_words=False)
        lines.append(f"  l{number} {attributes(label=text, shape='plain', fontsize=EDGE_SIZE, fontcolor=colour)};")
        look = {"color": colour, "style": _STYLE[word]}
        lines.append(f"  n{a} -> l{number} {attributes(dir='none', **look)};")
        lines.append(f"  l{number} -> n{b} {attributes(**look)};")
    return "\n".join([*lines, "}\n"])


def _arrows(change: DiagramChange) -> Iterator[tuple[int, int, list[str], str]]:
    groups: dict[tuple[int, int, str], list[str]] = {}
    for a, b, label, word in change.edges:
        groups.setdefault((a, b, word), []).append(label)
    for (a, b, word), labels in groups.items():
        yield a, b, labels, word
