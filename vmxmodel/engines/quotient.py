"""Diagrams computed from the transitions: a quotient of the reachable graph, searched for and then proved complete.

States are told apart by what the diagram's nodes show of its parameters. Two nodes are joined when some step leads
from a state of one to a state of the other, both in the diagram's frame; the edge says which action with which
arguments. Bounded search finds every edge with a shortest run that ends in it. That there are no others is a step
property, which induction proves for every scope; only then is the diagram called complete.
"""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterator
from itertools import product

import networkx as nx
import z3

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.book import SAFETY
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.lemmas import prove_lemmas
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.system.expr import (
    Event,
    Expr,
    Literal,
    Param,
    Ref,
    conj,
    disj,
    equal,
    implies,
    negate,
    prime,
    quantified,
    type_of,
)
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import BY, Diagram, Property, PropertyKind, System, TableKind
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import show_value
from vmxmodel.system.types import SortType, Type


@dataclass(frozen=True)
class Quotient:
    """The graph of a diagram.

    Nodes have `lines` (a tuple of str); edges have `labels` (a tuple of one str) and a `witness` (a Trace).

    `complete`: it is proved that at every scope there are no other nodes and edges. `how` says what that rests on.
    """

    graph: nx.MultiDiGraph
    complete: bool
    how: str


@dataclass(frozen=True)
class Node:
    """What the diagram shows of a state; `formula` says of which states."""

    lines: tuple[str, ...]
    formula: Expr


@dataclass(frozen=True)
class Label:
    """An action with its arguments as the diagram tells them; `formula` says of which steps."""

    text: str
    formula: Expr


Edge = tuple[int, int, int]
"""Places of source, label and target in the lists of nodes and labels."""


def quotient(
    system: System,
    diagram: Diagram,
    scope: Scope | None,
    budget: Budget,
    progress: Progress = silent,
    self_loops: bool = False,
    proved: tuple[Property, ...] | None = None,
) -> Quotient:
    """The diagram's graph, with all edges that runs of up to `budget.depth` transitions at the scope show.

    `scope` None: `frame_scope`. `self_loops`: also the steps that stay in their node. `proved` are invariants that are
    known to hold at every scope; None: those of the spec are proved here. Raises EvidenceError when a witness does not
    replay.
    """
    scope = scope or frame_scope(system, diagram, budget)
    search = _Search(system, diagram, scope, self_loops)
    proof = _Completeness(search, progress, proved)
    tried, why_not = 0, ""
    for depth in range(budget.depth + 1):
        progress(f"{diagram.name}: runs of {depth} transitions at {scope}", depth, budget.depth)
        known = len(search.edges)
        if not search.extend(budget):
            return search.result(f"edges of runs of up to {depth - 1} transitions at {scope}; then out of time")
        if tried < len(search.edges) == known:
            # A length that added nothing may be the end. If the proof fails, there may be more to find.
            tried = known
            why_not = proof.attempt(budget)
            if not why_not:
                return search.result("proved complete at every scope by induction", complete=True)
    return search.result(
        f"edges of runs of up to {budget.depth} transitions at {scope}; not proved complete: {why_not}"
    )


def frame_scope(system: System, diagram: Diagram, budget: Budget) -> Scope:
    """The diagram's parameters and two other elements of every sort; fewer where the frame allows no others.

    Of a sort that constants are mapped into there are as many as `small_scope` has: fewer may have no beginning. A
    frame like `all d: Core: d == c` is a wish for one processor.
    """
    named = {sort: sum(p.type == SortType(sort) for p in diagram.params) for sort in system.sort}
    least = {name: max(1, len(sort.members), named[name]) for name, sort in system.sort.items()}
    wide = {name: max(2, size + 2 * bool(named[name])) for name, size in least.items()}
    into = {t.type.name for t in system.of_kind(TableKind.CONST) if isinstance(t.type, SortType)}
    least, wide = ({**sizes, **{n: small_scope(system).sizes[n] for n in into}} for sizes in (least, wide))
    for narrow in ((), *((name,) for name in least), tuple(least)):
        scope = Scope.of(system, {**wide, **{name: least[name] for name in narrow}})
        names = _rigid(diagram)
        run = Unrolling(Instance(system, scope), tuple(names.values()), anywhere=True)
        formula = run.instance.ground(conj((distinct(diagram.params), diagram.frame)), names)
        label = run.label()
        run.when(label, run.formulas([formula])[0], 0)
        if run.check(budget, label):
            return scope
    return Scope.of(system, wide)


def _rigid(diagram: Diagram) -> dict[str, Ref]:
    """Names that stand for the parameters in a whole run."""
    return {p.name: Ref(f"{diagram.name}: {p.name}", p.type) for p in diagram.params}


def nodes_of(diagram: Diagram, scope: Scope) -> tuple[Node, ...]:
    """Every node that a diagram can have, reachable or not: the first class whose test holds, and its values."""
    found = []
    above: list[Expr] = []
    for kind in diagram.nodes:
        here = conj((*above, kind.test))
        above.append(negate(kind.test))
        if kind.label is not None:
            found.append(Node((kind.label,), here))
            continue
        domains = [scope.domain(type_of(aspect.value)) for aspect in kind.aspects]
        for values in product(*domains):
            lines, tests = [], [here]
            for aspect, value in zip(kind.aspects, values, strict=True):
                words = aspect.words or (f"{aspect.text}", f"not {aspect.text}")
                lines.append(words[0 if value else 1] if isinstance(value, bool) else show_value(value))
                tests.append(equal(aspect.value, Literal(value, type_of(aspect.value))))
            found.append(Node(tuple(lines), conj(tests)))
    return tuple(found)


def labels_of(system: System, diagram: Diagram) -> tuple[Label, ...]:
    """Every action with every way in which its arguments can relate to the diagram's parameters.

    `VMPTRLD X` or `VMPTRLD Y` for an operand that is x, or another. The processor that executes is left out where it
    is the diagram's, and `on another Core` where it is not.
    """
    subjects = Counter(type_of(t.subject) for t in system.transitions if t.subject is not None)
    processors = {kind for kind, _ in subjects.most_common(1)}
    labels = []
    for action, kinds in _actions(system).items():
        told = [(n, kind) for n, kind in enumerate(kinds) if any(p.type == kind for p in diagram.params)]
        for choice in product(*(_relations(diagram, kind, kind in processors) for _, kind in told)):
            operands: list[str] = []
            places: list[str] = []
            tests: list[Expr] = [Event(action, None, (None,) * len(kinds))]
            for (place, kind), (param, words) in zip(told, choice, strict=True):
                (places if kind in processors else operands).append(words)
                for other in (p for p in diagram.params if p.type == kind):
                    this = Event(action, None, tuple(_ref(other) if n == place else None for n in range(len(kinds))))
                    tests.append(this if other == param else negate(this))
            labels.append(Label(" ".join(word for word in (action, *operands, *places) if word), conj(tests)))
    return tuple(labels)


def _actions(system: System) -> dict[str, tuple[Type, ...]]:
    """What can be executed or happen, with the types of its arguments; for software, what it executes."""
    found: dict[str, tuple[Type, ...]] = {}
    for transition in system.transitions:
        if transition.executed is not None:
            found.setdefault(transition.executed.action, tuple(map(type_of, transition.executed.args)))
        else:
            found.setdefault(transition.action, tuple(p.type for p in transition.params if p.name != BY))
    return found


def _relations(diagram: Diagram, kind: Type, processor: bool) -> Iterator[tuple[Param | None, str]]:
    """The parameters that an argument can be equal to, and none of them; each with the words for it."""
    same = [param for param in diagram.params if param.type == kind]
    for number, param in enumerate(same):
        if processor:
            yield param, f"on {param.name.upper()}" if number else ""
        else:
            yield param, param.name.upper()
    if processor:
        yield None, f"on another {kind}"
    else:
        following = chr(ord(same[-1].name[-1].upper()) + 1)
        yield None, following if len(same[-1].name) == 1 and following in string.ascii_uppercase else f"another {kind}"


def _ref(param: Param) -> Ref:
    return Ref(param.name, param.type)


class _Search:
    """All nodes and edges that runs of growing length show."""

    def __init__(self, system: System, diagram: Diagram, scope: Scope, self_loops: bool) -> None:
        self.system = system
        self.diagram = diagram
        self.self_loops = self_loops
        self.nodes = nodes_of(diagram, scope)
        self.labels = labels_of(system, diagram)
        self.met: set[int] = set()
        self.edges: dict[Edge, Trace] = {}
        instance = Instance(system, scope)
        names = _rigid(diagram)
        self.unrolling = Unrolling(instance, tuple(names.values()))
        apart = instance.ground(distinct(diagram.params), names)
        of_state = [diagram.frame, *(node.formula for node in self.nodes)]
        ground = [apart, *(instance.ground(formula, names) for formula in of_state)]
        ground += [instance.of_step(label.formula, names) for label in self.labels]
        terms = self.unrolling.formulas(ground)
        self._apart, self._frame = terms[0], terms[1]
        self._node_terms = terms[2 : 2 + len(self.nodes)]
        self._label_terms = terms[2 + len(self.nodes) :]
        self._always = self.unrolling.label()
        self.unrolling.when(self._always, self._apart, 0)
        self._frames: list[z3.BoolRef] = []  # by position
        self._node_at: list[list[z3.BoolRef]] = []

    def extend(self, budget: Budget) -> bool:
        """Search the next length; False when there was no time for all of it."""
        run = self.unrolling
        if self._frames:
            run.extend()
        here = len(self._frames)
        self._frames.append(run.named(self._frame, here))
        self._node_at.append([run.named(term, here) for term in self._node_terms])
        return self._find_nodes(here, budget) and (here == 0 or self._find_edges(here, budget))

    def _find_nodes(self, here: int, budget: Budget) -> bool:
        run = self.unrolling
        query = run.label()
        run.add(z3.Implies(query, self._frames[here]))
        for number in self.met:
            run.add(z3.Implies(query, z3.Not(self._node_at[here][number])))
        while answer := run.check(budget, self._always, query):
            number = self._shown(self._node_at[here])
            self.met.add(number)
            run.add(z3.Implies(query, z3.Not(self._node_at[here][number])))
        run.add(z3.Not(query))
        return answer is False

    def _find_edges(self, here: int, budget: Budget) -> bool:
        run = self.unrolling
        before, after = self._node_at[here - 1], self._node_at[here]
        labels = [run.named(term, here - 1) for term in self._label_terms]
        query = run.label()
        run.add(z3.Implies(query, z3.And(self._frames[here - 1], self._frames[here])))

        def exclude(*parts: z3.BoolRef) -> None:
            run.add(z3.Implies(query, z3.Not(z3.And(*parts))))

        if not self.self_loops:
            for source, target in zip(before, after, strict=True):
                exclude(source, target)
        for source_, label_, target_ in self.edges:
            exclude(before[source_], labels[label_], after[target_])
        while answer := run.check(budget, self._always, query):
            edge = self._shown(before), self._shown(labels), self._shown(after)
            self.edges[edge] = run.trace(here)
            exclude(before[edge[0]], labels[edge[1]], after[edge[2]])
        run.add(z3.Not(query))
        return answer is False

    def _shown(self, names: list[z3.BoolRef]) -> int:
        (number,) = [number for number, name in enumerate(names) if self.unrolling.true(name)]
        return number

    def result(self, how: str, complete: bool = False) -> Quotient:
        """What was found, as a graph; every witness is replayed first."""
        graph = nx.MultiDiGraph()
        for number in sorted(self.met):
            graph.add_node(number, lines=self.nodes[number].lines)
        for source, label, target in sorted(self.edges):
            witness = self.edges[source, label, target]
            check_trace(self.system, witness, self._shows(source, label, target))
            graph.add_edge(source, target, labels=(self.labels[label].text,), witness=witness)
        return Quotient(graph, complete, how)

    def _shows(self, source: int, label: int, target: int) -> Property:
        """That a step is an instance of this edge, for some values of the parameters."""
        parts = (distinct(self.diagram.params), self.joined(source, target), self.labels[label].formula)
        formula = quantified("some", self.diagram.params, conj(parts))
        return Property(f"edge {self.labels[label].text}", PropertyKind.REACHABLE, formula, "")

    def joined(self, source: int, target: int) -> Expr:
        """The state before the step is in one node, the state after it in the other, both in the frame."""
        frame, states = self.diagram.frame, self.system.state_names
        after = prime(conj((frame, self.nodes[target].formula)), states)
        return conj((frame, self.nodes[source].formula, after))


def distinct(params: tuple[Param, ...]) -> Expr:
    """Different parameters of one type have different values."""
    pairs = [(a, b) for n, a in enumerate(params) for b in params[:n] if a.type == b.type]
    return conj(negate(equal(_ref(b), _ref(a))) for a, b in pairs)


class _Completeness:
    """The proof that what was found is all there is."""

    def __init__(self, search: _Search, progress: Progress, proved: tuple[Property, ...] | None) -> None:
        self.search = search
        self.progress = progress
        self._known = proved

    def attempt(self, budget: Budget) -> str:
        """Prove it at every scope by induction. Why that did not work, or nothing."""
        if self._known is None:
            self._known = self._invariants(budget.within(budget.left / 2))
        goals = (*self._nodes(), *self._edges())
        self.progress(f"proving that {self.search.diagram.name} is complete")
        verdicts = Induction().decide(Question(self.search.system, goals, None, self._known), budget, self.progress)
        missing = [v for v in verdicts if v.status is not Status.PROVED]
        return "; ".join(f"{verdict.name}: {verdict.reason or verdict.status.value}" for verdict in missing)

    def _invariants(self, budget: Budget) -> tuple[Property, ...]:
        """The spec's own invariants and those of the modules it uses, as far as they can be proved."""
        system = self.search.system
        lemmas = prove_lemmas(system, budget, self.progress)
        goals = tuple(p for p in system.properties if p.kind in SAFETY)
        verdicts = Induction().decide(Question(system, goals, None, lemmas), budget, self.progress)
        return (*lemmas, *(g for g, v in zip(goals, verdicts, strict=True) if v.status is Status.PROVED))

    def _nodes(self) -> Iterator[Property]:
        """No other node is ever reached, said of each by itself: small clauses are easier to prove than one large."""
        search, diagram = self.search, self.search.diagram
        for number, node in enumerate(search.nodes):
            if number not in search.met:
                body = negate(conj((diagram.frame, node.formula)))
                yield self._claim(f"no_node_{number}", PropertyKind.INVARIANT, body, f"not {', '.join(node.lines)}")
        some = disj(kind.test for kind in diagram.nodes)
        yield self._claim("nodes", PropertyKind.INVARIANT, implies(diagram.frame, some), "there is a node")

    def _edges(self) -> Iterator[Property]:
        """Every step within the frame follows an edge or stays in its node, said of each node by itself."""
        search, diagram = self.search, self.search.diagram
        after = frozenset(search.system.state_names)
        for source in sorted(search.met):
            here = search.nodes[source].formula
            cases = [prime(here, after)]
            for target in sorted(search.met - {source}):
                labels = [
                    search.labels[lbl].formula for s, lbl, t in sorted(search.edges) if (s, t) == (source, target)
                ]
                cases.append(conj((prime(search.nodes[target].formula, after), disj(labels))))
            within = conj((diagram.frame, here, prime(diagram.frame, after)))
            yield self._claim(f"edges_{source}", PropertyKind.STEP, implies(within, disj(cases)), "no other edge")

    def _claim(self, name: str, kind: PropertyKind, body: Expr, text: str) -> Property:
        params = self.search.diagram.params
        formula = quantified("all", params, implies(distinct(params), body))
        return Property(f"{self.search.diagram.name}_{name}", kind, formula, text, module=self.search.system.name)
