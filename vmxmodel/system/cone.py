"""The cone of influence: the part of a system that a question depends on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, MutableMapping
from dataclasses import dataclass, replace

from vmxmodel.system.events import is_of_step, resolve, speaks_of_step
from vmxmodel.system.expr import TRUE, Answers, Event, Executes, Expr, Read, reads, reads_next, rebuild, walk
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
    steps = _Steps(formula, asks, notes) if of_step else _Steps(TRUE, asks)
    neutral = not (isinstance(goal, Property) and goal.kind is PropertyKind.REACHABLE)
    matters = {n for n, t in enumerate(system.transitions) if of_step and steps.decided(t) is not neutral}
    kept = _primed(formula) if of_step else reads(formula)
    if isinstance(goal, Property) and goal.kind is PropertyKind.RECOVERABLE:
        # A step too many would be a way back that the system does not have: no assumption on inputs is dropped.
        inputs = frozenset(table.name for table in system.of_kind(TableKind.INPUT))
        kept = kept.union(*(reads(f.formula) for f in system.assumptions if reads(f.formula) & inputs))
    chosen, kept = _grown(system, matters, kept, asks, (steps,))
    return Slice(system, (goal,) if isinstance(goal, Property) else (), kept, chosen, asks)


def cone_of_all(system: System, goals: Iterable[Property]) -> System:
    """One slice that decides several properties: whatever is in the cone of one of them."""
    goals = tuple(goals)
    slices = [slice_of(system, goal) for goal in goals]
    kept = frozenset[str]().union(*(part.tables for part in slices))
    named = {n for part in slices for n in part.chosen}
    asks = Asks(*(goal.formula for goal in goals))
    # Each goal is asked of the steps of all: what it reads of those, and what they answer, is kept, too.
    asked = [_Steps(goal.formula, Asks(goal.formula)) for goal in goals if is_of_step(goal)]
    chosen, kept = _grown(system, named, kept, asks, asked)
    return Slice(system, goals, kept, chosen, asks).system


def _grown(
    system: System, named: Collection[int], kept: frozenset[str], asks: Asks, asked: Iterable[_Steps]
) -> tuple[tuple[int, ...], frozenset[str]]:
    """These transitions and all that write a kept table, by number; and the tables, with whatever decides those."""
    asked = tuple(asked)
    every = frozenset(system.table)
    reading = _readings(system)
    beside = _beside(system)
    while True:
        chosen = tuple(n for n, one in enumerate(reading) if n in named or not kept.isdisjoint(one.writes))
        more = kept.union(
            *(reading[n].of(kept, asks) for n in chosen),
            *(steps.reads(system.transitions[n]) for steps in asked for n in chosen),
            *(mentioned for tied, mentioned in beside if not kept.isdisjoint(tied)),
        )
        more &= every
        if more == kept:
            return chosen, kept
        kept = more


def _beside(system: System) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """What beginnings and assumptions read together: with one of the first, all of the second is kept."""
    key = ("read together",)
    if key not in system.memory:
        beginnings = [(frozenset((t.name,)), reads(t.initial)) for t in system.tables if t.initial is not None]
        tied = [(reads(f.formula), reads(f.formula)) for f in (*system.initial, *system.assumptions)]
        system.memory[key] = (*beginnings, *tied)
    found: tuple[tuple[frozenset[str], frozenset[str]], ...] = system.memory[key]
    return found


class Asks:
    """What goals ask of a step besides its states."""

    def __init__(self, *formulas: Expr) -> None:
        nodes = tuple(node for formula in formulas for node in walk(formula))
        self.answers = any(isinstance(node, Answers) for node in nodes)
        self.event = any(isinstance(node, Event) for node in nodes)
        self.who = any(isinstance(node, Event) and node.by is not None for node in nodes)
        self.subject = any(isinstance(node, Executes) for node in nodes)
        self._actions = frozenset(node.action for node in nodes if isinstance(node, Event))
        self._outcomes = frozenset(node.outcome for node in nodes if isinstance(node, Answers))

    def key(self, transition: Transition) -> object:
        """The same for transitions of which the goals say the same, but for the names of bound variables."""
        executed = transition.executed
        if (
            transition.action in self._actions
            or (executed is not None and executed.action in self._actions)
            or any(answer.outcome in self._outcomes for answer in transition.answers)
        ):
            return id(transition)
        return (transition.subject, transition.params) if self.subject else None


class _Steps:
    """What a formula about steps says of each transition."""

    def __init__(self, formula: Expr, asks: Asks, notes: Notes | None = None) -> None:
        self._formula = formula
        self._asks = asks
        self._notes = notes
        self._found: dict[object, Expr] = {}  # by what tells transitions apart
        self._decided: dict[object, bool | None] = {}
        self._said: dict[object, Said] = {}

    def _of(self, key: object, transition: Transition) -> Expr:
        if key not in self._found:
            self._found[key] = resolve(self._formula, transition)
        return self._found[key]

    def reads(self, transition: Transition) -> frozenset[str]:
        key = self._asks.key(transition)
        return reads(self._of(key, transition)) if self._notes is None else self._noted(key, transition).reads

    def decided(self, transition: Transition) -> bool | None:
        """What the formula is for a step that changes no kept table, if its propositional structure shows that."""
        key = self._asks.key(transition)
        if self._notes is not None:
            return self._noted(key, transition).decided
        if key not in self._decided:
            self._decided[key] = decided(_unprimed(self._of(key, transition)))
        return self._decided[key]

    def _noted(self, key: object, transition: Transition) -> Said:
        if key not in self._said:
            assert self._notes is not None
            name = "" if key is None else self._notes.name(transition)
            if name not in self._notes.said:
                formula = self._of(key, transition)
                self._notes.said[name] = Said(decided(_unprimed(formula)), reads(formula))
            self._said[key] = self._notes.said[name]
        return self._said[key]


@dataclass(frozen=True)
class _Reading:
    """The tables that each part of a transition reads."""

    guard: frozenset[str]
    updates: tuple[tuple[str, frozenset[str]], ...]  # by the table written
    writes: frozenset[str]
    answers: frozenset[str]
    subject: frozenset[str]
    who: frozenset[str]
    executed: frozenset[str]

    @classmethod
    def by(cls, t: Transition) -> _Reading:
        executed = () if t.executed is None else t.executed.args
        return cls(
            reads(t.guard),
            tuple((u.table, _all((*u.args, u.condition, u.value))) for u in t.updates),
            frozenset(u.table for u in t.updates),
            _all(part for answer in t.answers for part in (answer.condition, *answer.args)),
            _all(part for part in (t.subject,) if part is not None),
            _all(part for part in (t.who,) if part is not None),
            _all(executed),
        )

    def of(self, kept: frozenset[str], asks: Asks) -> frozenset[str]:
        """What a transition reads of which the updates of kept tables are left, and what is asked for."""
        asked = ((asks.answers, self.answers), (asks.subject, self.subject), (asks.who, self.who))
        return self.guard.union(
            *(mentioned for table, mentioned in self.updates if table in kept),
            *(mentioned for wanted, mentioned in asked if wanted),
            self.executed if asks.event else (),
        )


def _all(exprs: Iterable[Expr]) -> frozenset[str]:
    return frozenset[str]().union(*map(reads, exprs))


def _readings(system: System) -> tuple[_Reading, ...]:
    key = ("reads of transitions",)
    if key not in system.memory:
        system.memory[key] = tuple(map(_Reading.by, system.transitions))
    found: tuple[_Reading, ...] = system.memory[key]
    return found


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
        answers=transition.answers if asks.answers else (),
        returns=None,
        subject=transition.subject if asks.subject else None,
        who=transition.who if asks.who else None,
        executed=transition.executed if asks.event else None,
        says=(),
    )
    names = frozenset[str]().union(*map(reads, _expressions(trimmed)))
    return replace(trimmed, choices=tuple(choice for choice in transition.choices if choice.name in names))


def about(formulas: tuple[Formula, ...], kept: frozenset[str]) -> tuple[Formula, ...]:
    return tuple(formula for formula in formulas if reads(formula.formula) & kept)
