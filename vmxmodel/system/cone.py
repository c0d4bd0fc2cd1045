"""The cone of influence: the part of a system that a question depends on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.system.events import is_of_step, resolve, speaks_of_step
from vmxmodel.system.expr import Answers, Event, Executes, Expr, Read, reads, reads_next, rebuild, walk
from vmxmodel.system.influence import Members, Parts, influence, members
from vmxmodel.system.model import Formula, Property, PropertyKind, System, TableKind, Transition
from vmxmodel.system.propositional import decided


def cone(system: System, goal: Property | Expr) -> System:
    """The slice of a system that decides a property, or the truth of a formula in the reachable states.

    Kept are the tables that the goal mentions, and with a table whatever decides it: the guards of the transitions
    that write it, the conditions, places and values of those writes, and the `init` formulas and assumptions that
    mention it together with others. Kept transitions keep the updates of kept tables, and their answers only where
    the goal asks for answers. A transition that writes no kept table is dropped: in the slice it would change nothing.
    If the goal speaks of a step, such a transition is dropped only where the goal, read for it with `next(x)` as `x`,
    is decided by its propositional structure (true for a step property, false for a witness). Tables in `next` are
    kept to begin with.

    Why it is sound. Every step of the system is, on the kept tables, a step of the slice or changes nothing; and every
    step of the slice is one of the system, since guards are kept whole. So the reachable states of the slice are the
    projections of those of the system, provided that what was dropped has an initial state and its assumptions on
    inputs can be kept. Where they cannot, the slice has more states, never fewer: that something never happens is safe
    to say, and a trace counts only after it was completed and replayed. What can be reached again is asked with all
    assumptions on inputs kept. The method is cone-of-influence reduction
    (Clarke, Grumberg, Peled: Model Checking, 1999, section 13.1); it preserves what cannot count stuttering steps.

    Tables, transitions and updates keep their order. Properties other than the goal, scenarios, diagrams and lemmas
    are left out; sorts, enums and outcomes stay, so that a scope of the system is one of the slice.
    """
    return slice_of(system, goal).system


@dataclass(frozen=True)
class Slice:
    """What of a system decides a goal, by name; `system` is made of it when somebody asks."""

    whole: System
    goals: tuple[Property, ...]
    tables: frozenset[str]
    chosen: tuple[int, ...]  # transitions, by their number in the whole
    asks: Asks

    @property
    def system(self) -> System:
        return replace(
            self.whole,
            tables=tuple(table for table in self.whole.tables if table.name in self.tables),
            transitions=tuple(_trim(self.whole.transitions[n], self.tables, self.asks) for n in self.chosen),
            properties=self.goals,
            lemmas=(),
            assumptions=about(self.whole.assumptions, self.tables),
            initial=about(self.whole.initial, self.tables),
            scenarios=(),
            diagrams=(),
            uses=(),
        )


@dataclass(frozen=True)
class Said:
    """What a formula about steps says of a transition."""

    decided: bool | None  # for a step that changes no kept table, if its propositional structure shows that
    reads: frozenset[str]


@dataclass(frozen=True)
class Notes:
    """What is known of a goal's formula from before: it follows from the formula, the transition and the types alone.

    `said` is by what `name` calls transitions, "" for those of which the formula says the same as of most; what is
    missing there is added.
    """

    said: MutableMapping[str, Said]
    name: Callable[[Transition], str]


def slice_of(system: System, goal: Property | Expr, notes: Notes | None = None) -> Slice:
    """See `cone`."""
    formula = goal.formula if isinstance(goal, Property) else goal
    of_step = is_of_step(goal) if isinstance(goal, Property) else speaks_of_step(formula)
    asks = Asks(formula)
    graph = influence(system)
    steps = _Steps(system, formula, asks, notes) if of_step else None
    neutral = not (isinstance(goal, Property) and goal.kind is PropertyKind.REACHABLE)
    kept = graph.tables(_primed(formula) if of_step else reads(formula))
    if isinstance(goal, Property) and goal.kind is PropertyKind.RECOVERABLE:
        # A step too many would be a way back that the system does not have: no assumption on inputs is dropped.
        inputs = frozenset(table.name for table in system.of_kind(TableKind.INPUT))
        kept |= graph.tables(name for f in system.assumptions if reads(f.formula) & inputs for name in reads(f.formula))
    matters = 0 if steps is None else steps.matter(neutral)
    goals = (goal,) if isinstance(goal, Property) else ()
    return _slice(system, goals, asks, matters, kept, () if steps is None else (steps,))


def cone_of_all(system: System, goals: Iterable[Property]) -> System:
    """One slice that decides several properties: whatever is in the cone of one of them."""
    goals = tuple(goals)
    slices = [slice_of(system, goal) for goal in goals]
    kept, named = 0, 0
    for part in slices:
        kept |= influence(system).tables(part.tables)
        named |= sum(1 << n for n in part.chosen)
    asks = Asks(*(goal.formula for goal in goals))
    # Each goal is asked of the steps of all: what it reads of those, and what they answer, is kept, too.
    asked = [_Steps(system, goal.formula, Asks(goal.formula)) for goal in goals if is_of_step(goal)]
    return _slice(system, goals, asks, named, kept, asked).system


def _slice(
    system: System, goals: tuple[Property, ...], asks: Asks, named: Members, kept: Members, asked: Sequence[_Steps]
) -> Slice:
    """These transitions and all that write a kept table; and the tables, with whatever decides those."""
    graph = influence(system)
    edges = graph.edges(asks.parts)
    for n in members(named):
        kept |= edges.own[n]
    while True:
        kept = edges.closed(kept)
        chosen = named | graph.writing(kept)
        more = kept
        for steps in asked:
            more |= steps.read(chosen)
        if more == kept:
            return Slice(system, goals, graph.names(kept), tuple(members(chosen)), asks)
        kept = more


class Asks:
    """What goals ask of a step besides its states."""

    def __init__(self, *formulas: Expr) -> None:
        nodes = tuple(node for formula in formulas for node in walk(formula))
        self.parts = Parts(
            answers=any(isinstance(node, Answers) for node in nodes),
            subject=any(isinstance(node, Executes) for node in nodes),
            who=any(isinstance(node, Event) and node.by is not None for node in nodes),
            event=any(isinstance(node, Event) for node in nodes),
        )
        self.actions = frozenset(node.action for node in nodes if isinstance(node, Event))
        self.outcomes = frozenset(node.outcome for node in nodes if isinstance(node, Answers))


class _Steps:
    """What a formula about steps says of each transition: the same of all that it cannot tell apart."""

    def __init__(self, system: System, formula: Expr, asks: Asks, notes: Notes | None = None) -> None:
        self._graph = influence(system)
        self._formula = formula
        self._notes = notes
        self._groups = tuple(
            _Group(system.transitions[first], group, like_most=not asks.parts.subject and group.bit_count() > 1)
            for first, group in self._graph.told_apart(asks.actions, asks.outcomes, asks.parts.subject)
        )
        self._resolved: dict[int, Expr] = {}  # by the group's members

    def matter(self, neutral: bool) -> Members:
        """The transitions whose steps, where they change no kept table, need not make the formula this."""
        found = 0
        for group in self._groups:
            if self._decided(group) is not neutral:
                found |= group.members
        return found

    def read(self, chosen: Members) -> Members:
        """The tables that the formula reads, of these transitions."""
        found = 0
        for group in self._groups:
            if group.members & chosen:
                found |= self._graph.tables(self._reads(group))
        return found

    def _decided(self, group: _Group) -> bool | None:
        return decided(_unprimed(self._of(group))) if self._notes is None else self._noted(group, self._notes).decided

    def _reads(self, group: _Group) -> frozenset[str]:
        return reads(self._of(group)) if self._notes is None else self._noted(group, self._notes).reads

    def _of(self, group: _Group) -> Expr:
        if group.members not in self._resolved:
            self._resolved[group.members] = resolve(self._formula, group.first)
        return self._resolved[group.members]

    def _noted(self, group: _Group, notes: Notes) -> Said:
        name = "" if group.like_most else notes.name(group.first)
        if name not in notes.said:
            formula = self._of(group)
            notes.said[name] = Said(decided(_unprimed(formula)), reads(formula))
        return notes.said[name]


@dataclass(frozen=True)
class _Group:
    """Transitions of which a formula says the same, but for the names of bound variables."""

    first: Transition
    members: Members
    like_most: bool


def _primed(formula: Expr) -> frozenset[str]:
    return frozenset(node.table for node in walk(formula) if isinstance(node, Read) and node.primed)


def _unprimed(expr: Expr) -> Expr:
    if not reads_next(expr):
        return expr
    if isinstance(expr, Read):
        return Read(expr.table, tuple(map(_unprimed, expr.args)), expr.type)
    return rebuild(expr, _unprimed)


def _expressions(transition: Transition) -> Iterator[Expr]:
    """Everything that a transition says."""
    yield transition.guard
    for update in transition.updates:
        yield from (*update.args, update.condition, update.value)
    for answer in transition.answers:
        yield from (answer.condition, *answer.args)
    yield from (part for part in (transition.returns, transition.subject, transition.who) if part is not None)
    if transition.executed is not None:
        yield from transition.executed.args


def _trim(transition: Transition, kept: frozenset[str], asks: Asks) -> Transition:
    trimmed = replace(
        transition,
        updates=tuple(update for update in transition.updates if update.table in kept),
        answers=transition.answers if asks.parts.answers else (),
        returns=None,
        subject=transition.subject if asks.parts.subject else None,
        who=transition.who if asks.parts.who else None,
        executed=transition.executed if asks.parts.event else None,
        says=(),
    )
    names = frozenset[str]().union(*map(reads, _expressions(trimmed)))
    return replace(trimmed, choices=tuple(choice for choice in transition.choices if choice.name in names))


def about(formulas: tuple[Formula, ...], kept: frozenset[str]) -> tuple[Formula, ...]:
    return tuple(formula for formula in formulas if reads(formula.formula) & kept)
