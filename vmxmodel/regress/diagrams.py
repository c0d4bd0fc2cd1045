"""What an edit did to the diagrams of a module: nodes and edges that are new, and those that are gone."""

from __future__ import annotations

import networkx as nx

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress
from vmxmodel.engines.quotient import quotient
from vmxmodel.system.model import System

Lines = tuple[str, ...]


@dataclass(frozen=True)
class DiagramChange:
    """Two versions of one diagram. The word is "+", "-" or "" (in both); an edge goes from node to node by number."""

    name: str
    nodes: tuple[tuple[Lines, str], ...]
    edges: tuple[tuple[int, int, str, str], ...]  # from, to, label, word
    complete: bool  # of both versions it is proved that there are no other edges

    @property
    def same(self) -> bool:
        return not any(word for *_, word in self.nodes) and not any(word for *_, word in self.edges)


def compare_diagrams(old: System, new: System, budget: Budget, progress: Progress) -> tuple[DiagramChange, ...]:
    """The diagrams that both versions declare, computed from the transitions of each."""
    before = {diagram.name: diagram for diagram in old.diagrams}
    found = []
    for diagram in new.diagrams:
        if diagram.name in before:
            was = quotient(old, before[diagram.name], None, budget.within(budget.left / 2), progress)
            now = quotient(new, diagram, None, budget, progress)
            found.append(merged(diagram.name, was.graph, now.graph, was.complete and now.complete))
    return tuple(found)


def merged(name: str, was: nx.MultiDiGraph, now: nx.MultiDiGraph, complete: bool) -> DiagramChange:
    """Both graphs in one. Nodes are the same if they say the same."""
    nodes = [_nodes(graph) for graph in (was, now)]
    edges = [_edges(graph) for graph in (was, now)]
    every = sorted({*nodes[0], *nodes[1]})
    number = {lines: at for at, lines in enumerate(every)}
    return DiagramChange(
        name,
        tuple((lines, _word(lines in nodes[0], lines in nodes[1])) for lines in every),
        tuple(
            (number[edge[0]], number[edge[1]], edge[2], _word(edge in edges[0], edge in edges[1]))
            for edge in sorted({*edges[0], *edges[1]})
        ),
        complete,
    )


def _word(before: bool, after: bool) -> str:
    return "" if before and after else "+" if after else "-"


def _nodes(graph: nx.MultiDiGraph) -> set[Lines]:
    return {tuple(data["lines"]) for _, data in graph.nodes(data=True)}


def _edges(graph: nx.MultiDiGraph) -> set[tuple[Lines, Lines, str]]:
    return {
        (tuple(graph.nodes[a]["lines"]), tuple(graph.nodes[b]["lines"]), label)
        for a, b, data in graph.edges(data=True)
        for label in data["labels"]
        if a != b
    }
