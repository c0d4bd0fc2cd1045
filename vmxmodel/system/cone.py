"""The cone of influence: the part of a system that a question depends on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vmxmodel.system.events import is_of_step, resolve, speaks_of_step
from vmxmodel.system.expr import TRUE, Answers, Event, Executes, Expr, Read, reads, rebuild, walk
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
    formula = goal.formula if isinstance(goal, Property) else goal
    wanted_false = isinstance(goal, Property) and goal.kind is PropertyKind.REACHABLE
    neutral = not wanted_false
    of_step = is_of_step(goal) if isinstance(goal, Property) else speaks_of_step(formula)
    asks = _Asks(formula)
    kept = _primed(formula) if of_step else reads(formula)
    if isinstance(goal, Property) and goal.kind is PropertyKind.RECOVERABLE:
        # A step too many would be a way back that the system does not have: no assumption on inputs is dropped.
        inputs = frozenset(table.name for table in system.of_kind(TableKind.INPUT))
        kept = kept.union(*(reads(f.formula) for f in system.assumptions if reads(f.formula) & inputs))
    while True:
        chosen = [t for t in system.transitions if _writes(t, kept) or (of_step and _step_matters(t, formula, neutral))]
        more = kept.union(
            *(_influences(t, kept, formula if of_step else TRUE, asks) for t in chosen),
            *_beside(system, kept),
        ) & frozenset(system.table)
        if more == kept:
            break
        kept = more
    return _slice(system, (goal,) if isinstance(goal, Property) else (), kept, chosen, asks)


def cone_of_all(system: System, goals: Iterable[Property]) -> System:
    """One slice that decides several properties: whatever is in the cone of one of them."""
    goals = tuple(goals)
    slices = [cone(system, goal) for goal in goals]
    kept = frozenset(table.name for part in slices for table in part.tables)
    named = frozenset(transition.name for part in slices for transition in part.transitions)
    asks = _Asks(*(goal.formula for goal in goals))
    # Each goal is asked of the steps of all: what it reads of those, and what they answer, is kept, too.
    asked = (TRUE, *(goal.formula for goal in goals if is_of_step(goal)))
    while True:
        chosen = [t for t in system.transitions if t.name in named or _writes(t, kept)]
        more = kept.union(
            *(_influences(t, kept, formula, asks) for t in chosen for formula in asked),
            *_beside(system, kept),
        ) & frozenset(system.table)
        if more == kept:
            break
        kept = more
    return _slice(system, goals, kept, chosen, asks)


def _slice(
    system: System, goals: tuple[Property, ...], kept: frozenset[str], chosen: Iterable[Transition], asks: _Asks
) -> System:
    return replace(
        system,
        tables=tuple(table for table in system.tables if table.name in kept),
        transitions=tuple(_trim(transition, kept, asks) for transition in chosen),
        properties=goals,
        lemmas=(),
        assumptions=_about(system.assumptions, kept),
        initial=_about(system.initial, kept),
        scenarios=(),
        diagrams=(),
        uses=(),
    )


def _beside(system: System, kept: frozenset[str]) -> Iterator[frozenset[str]]:
    """What beginnings and assumptions read together with a kept table."""
    yield from (reads(t.initial) for t in system.tables if t.initial is not None and t.name in kept)
    yield from (reads(f.formula) for f in (*system.initial, *system.assumptions) if reads(f.formula) & kept)


class _Asks:
    """What goals ask of a step besides its states."""

    def __init__(self, *formulas: Expr) -> None:
        nodes = tuple(node for formula in formulas for node in walk(formula))
        self.answers = any(isinstance(node, Answers) for node in nodes)
        self.event = any(isinstance(node, Event) for node in nodes)
        self.who = any(isinstance(node, Event) and node.by is not None for node in nodes)
        self.subject = any(isinstance(node, Executes) for node in nodes)


def _writes(transition: Transition, kept: frozenset[str]) -> bool:
    return any(update.table in kept for update in transition.updates)


def _step_matters(transition: Transition, formula: Expr, neutral: bool) -> bool:
    """Whether a goal about steps may be decided by a step of this transition that changes no kept table."""
    return decided(_unprimed(resolve(formula, transition))) is not neutral


def _primed(formula: Expr) -> frozenset[str]:
    return frozenset(node.table for node in walk(formula) if isinstance(node, Read) and node.primed)


def _unprimed(expr: Expr) -> Expr:
    if isinstance(expr, Read):
        return Read(expr.table, tuple(map(_unprimed, expr.args)), expr.type)
    return rebuild(expr, _unprimed)


def _influences(transition: Transition, kept: frozenset[str], formula: Expr, asks: _Asks) -> frozenset[str]:
    trimmed = _trim(transition, kept, asks)
    return frozenset[str]().union(*map(reads, (resolve(formula, transition), *_expressions(trimmed))))


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


def _trim(transition: Transition, kept: frozenset[str], asks: _Asks) -> Transition:
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


def _about(formulas: tuple[Formula, ...], kept: frozenset[str]) -> tuple[Formula, ...]:
    return tuple(formula for formula in formulas if reads(formula.formula) & kept)
