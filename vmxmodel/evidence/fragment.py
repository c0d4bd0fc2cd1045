"""Whether a formula is in the decidable fragment: which sorts get an element for each element of which other.

A total table from one sort into another is such an edge, and so is every alternation `all x: S: … some y: T` (each x
may have a y of its own). While the edges have no cycle, only finitely many terms can be built, and solvers decide the
formula (stratified sorts; Abadi, Rabinovich and Sagiv, Decidable fragments of many-sorted logic, 2010). With a cycle,
`unsat` is still sound, and anything else is no answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from itertools import chain, pairwise

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.firstorder import first_order
from vmxmodel.evidence.obligations import Argument, Obligation, about_step, claim
from vmxmodel.system.expr import (
    And,
    Eq,
    Expr,
    Implies,
    Ite,
    Not,
    Or,
    Quantified,
    children,
    free_refs,
    reads,
    type_of,
)
from vmxmodel.system.model import Property, System, TableKind
from vmxmodel.system.show import show
from vmxmodel.system.types import BOOL, SortType


@dataclass(frozen=True)
class Edge:
    """For each element of `source` there is one of `target`, by this term."""

    source: str
    target: str
    term: str
    table: str = ""  # if the term is an entry of a total table


def table_edges(system: System) -> Iterator[Edge]:
    """The edges of total tables into sorts."""
    for table in system.tables:
        if isinstance(table.type, SortType):
            for kind in table.params:
                if isinstance(kind, SortType):
                    term = f"`{table.name}`, a {table.type} for each {kind}"
                    yield Edge(kind.name, table.type.name, term, table.name)


@lru_cache(maxsize=8192)
def formula_edges(formula: Expr, positive: bool = True) -> tuple[Edge, ...]:
    """The edges of a first-order formula that is asserted, or whose negation is."""
    return tuple(_edges(formula, positive, {}))


def _edges(formula: Expr, positive: bool, scope: Mapping[str, frozenset[str]]) -> Iterator[Edge]:
    """`scope` gives for each variable the sorts of the universal variables that its value may depend on."""
    match formula:
        case Not(operand):
            yield from _edges(operand, not positive, scope)
        case And(operands) | Or(operands):
            for operand in operands:
                yield from _edges(operand, positive, scope)
        case Implies(left, right):
            yield from _edges(left, not positive, scope)
            yield from _edges(right, positive, scope)
        case Ite(condition, yes, no):
            yield from _both(condition, scope)
            yield from _edges(yes, positive, scope)
            yield from _edges(no, positive, scope)
        case Eq(left, right) if type_of(left) == BOOL:
            yield from _both(left, scope)
            yield from _both(right, scope)
        case Quantified(kind, variables, body):
            sorts = {v.name: v.type.name for v in variables if isinstance(v.type, SortType)}
            if (kind == "all") == positive:
                inner = {**scope, **{name: frozenset((sort,)) for name, sort in sorts.items()}}
            else:
                sources = frozenset[str]().union(*(scope.get(name, ()) for name in free_refs(formula)))
                for source in sorted(sources):
                    for target in sorted(set(sorts.values())):
                        yield Edge(source, target, f"a {target} for each {source} in `{show(formula)}`")
                inner = {**scope, **dict.fromkeys(sorts, sources)}
            yield from _edges(body, positive, inner)
        case _:
            for child in children(formula):
                if type_of(child) == BOOL:
                    yield from _both(child, scope)
                else:
                    yield from _edges(child, positive, scope)


def _both(formula: Expr, scope: Mapping[str, frozenset[str]]) -> Iterator[Edge]:
    yield from _edges(formula, True, scope)
    yield from _edges(formula, False, scope)


def cycle(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """Edges that form a circle; empty when there is none."""
    first: dict[tuple[str, str], Edge] = {}
    for edge in edges:
        first.setdefault((edge.source, edge.target), edge)
        if edge.source == edge.target:
            return (edge,)
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for edge in first.values():
        sorter.add(edge.source, edge.target)
    try:
        sorter.prepare()
    except CycleError as error:
        nodes: list[str] = error.args[1]  # each is a predecessor of the next; `add` took targets as predecessors
        return tuple(first[after, before] for before, after in pairwise(nodes))
    return ()


def circle_of(system: System, prop: Property, actions: Collection[str] | None = None) -> tuple[Edge, ...]:
    """Edges between sorts that form a circle in one obligation of a property; empty when all are decidable.

    With `actions` only their obligations are looked at."""
    chosen = [t for t in system.transitions if actions is None or t.action in actions]
    inputs = frozenset(table.name for table in system.of_kind(TableKind.INPUT))
    tables = tuple(table_edges(system))
    assumed = [f.formula for f in system.assumptions if not reads(f.formula) & inputs]
    if about_step(system, prop):
        obligations = Argument(system, {}, {}).step(prop.name, claim(prop), chosen)
    else:
        argument = Argument(system, {prop.name: claim(prop)}, {})
        kept = (obligation for t in chosen for obligation in argument.kept(prop.name, (t,)))
        obligations = chain((argument.initially(prop.name),), kept)
        assumed.append(claim(prop))
    always = [edge for formula in assumed for edge in formula_edges(first_order(formula))]
    known = frozenset[str]().union(*(reads(formula) for formula in assumed))
    for obligation in obligations:
        mentioned = known.union(reads(obligation.goal), *(reads(h) for h in obligation.hypotheses))
        own = (edge for edge in tables if edge.table in mentioned)
        if circle := cycle((*own, *always, *_obligation_edges(obligation))):
            return circle
    return ()


def _obligation_edges(obligation: Obligation) -> Iterator[Edge]:
    for hypothesis in obligation.hypotheses:
        yield from formula_edges(first_order(hypothesis))
    yield from formula_edges(first_order(obligation.goal), positive=False)
