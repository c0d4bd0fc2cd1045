"""Procedures of all modules of a system, put together: who keeps whom off a place, and who is told what below answers.

A procedure needs no state that says who holds a core: that is what program counters say. While a procedure that masks
something is under way, the steps of others at the same place have the guard that it is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from vmxmodel.diagnostics import Diagnostic, SpecError
from vmxmodel.language.routine import Level, Routine, Told
from vmxmodel.system.expr import (
    TRUE,
    Expr,
    Literal,
    Param,
    Read,
    Ref,
    conj,
    disj,
    equal,
    free_refs,
    fresh,
    implies,
    ite,
    negate,
    quantified,
    substitute,
)
from vmxmodel.system.model import Transition, Update
from vmxmodel.system.types import EnumType


def link(transitions: Iterable[Transition], routines: Sequence[Routine]) -> tuple[Transition, ...]:
    """The transitions of a system, with what its procedures do to each other.

    Left out are procedures that wait to be asked and that nobody here asks, steps that answer instructions which no
    procedure here executes, and steps that go on with an answer which no procedure here gives.

    Raises SpecError E024 where a procedure gives an answer that another does not handle.
    """
    by_name = {routine.name: routine for routine in routines}
    linked = (_linked(t, by_name[t.action], routines) if t.action in by_name else (t,) for t in transitions)
    return tuple(transition for found in linked for transition in found)


def _linked(transition: Transition, routine: Routine, routines: Sequence[Routine]) -> tuple[Transition, ...]:
    if _never_asked(routine, routines) or transition.rung in _never_told(routine, routines):
        return ()
    taken = [param.name for param in transition.params]
    guards = [transition.guard, *(_lets_run(other, routine, taken) for other in routines)]
    told = routine.told.get(transition.name)
    received = _received(told, routines) if told is not None else ()
    if told is not None and told.instructions:
        if not received:
            return ()
        guards.append(_is_awaited(told, routines, taken))
    return (replace(transition, guard=conj(guards), updates=transition.updates + received),)


def _never_asked(routine: Routine, routines: Iterable[Routine]) -> bool:
    return routine.asked and all(routine.name not in other.waiting.values() for other in routines)


def _never_told(routine: Routine, routines: Iterable[Routine]) -> frozenset[str]:
    """The labels at which a step would go on with an answer that nobody gives to its instruction."""
    told = [one for other in routines for one in other.told.values() if one.context == routine.context]
    given = {(one.outcome, name) for one in told for name in one.instructions or routine.trapped.values()}
    return frozenset(
        leads
        for label, handled in routine.suspended.items()
        for outcome, leads in handled.items()
        if (outcome, routine.trapped[label]) not in given
    )


def at(routine: Routine, args: tuple[Expr, ...], labels: Iterable[str]) -> Expr:
    """The routine's program counter stands at one of these labels."""
    counter = routine.counter
    kind = counter.type
    assert isinstance(kind, EnumType)
    now = Read(counter.name, args, kind)
    return disj(equal(now, Literal(kind.labelled(label), kind)) for label in labels)


def _lets_run(other: Routine, routine: Routine, taken: Iterable[str]) -> Expr:
    """Nothing of `other` that is under way keeps `routine` off its place."""
    if other.keeps_out is Level.NOTHING or other.keeps_out < routine.level or other.context != routine.context:
        return TRUE
    variables, values, same = _at_place(other, routine.place, taken)
    if other.name == routine.name:
        same.append(negate(conj(equal(values[p.name], Ref(p.name, p.type)) for p in routine.params)))
    waiting = (label for label, asked in other.waiting.items() if asked == routine.name)
    idle = at(other, tuple(values[p.name] for p in other.params), (*other.resting, *waiting))
    return quantified("all", tuple(variables.values()), implies(conj(same), idle))


def _at_place(
    other: Routine, place: tuple[Expr, ...], taken: Iterable[str]
) -> tuple[dict[str, Param], dict[str, Expr], list[Expr]]:
    """When another routine is at a place: which of its parameters are open, the values of all, what must be equal."""
    variables = _renamed(other.params, taken)
    values: dict[str, Expr] = {name: Ref(variable.name, variable.type) for name, variable in variables.items()}
    for mine, theirs in zip(place, other.place, strict=True):
        if isinstance(theirs, Ref) and theirs.name in variables:  # the place says which element it is
            values[theirs.name] = mine
            del variables[theirs.name]
    same = [equal(mine, substitute(its, values)) for mine, its in zip(place, other.place, strict=True)]
    return variables, values, same


def _renamed(params: Iterable[Param], taken: Iterable[str]) -> dict[str, Param]:
    """Parameters by their names, each with a name that is not taken."""
    found: dict[str, Param] = {}
    for param in params:
        found[param.name] = Param(fresh(param.name, [*taken, *(p.name for p in found.values())]), param.type)
    return found


def _awaits(told: Told, routine: Routine) -> dict[str, Mapping[str, str]]:
    """The labels at which a routine waits for what is told, each with the labels that its answers lead to."""
    if routine.context != told.context:
        return {}
    named = told.instructions
    return {label: leads for label, leads in routine.suspended.items() if not named or routine.trapped[label] in named}


def _is_awaited(told: Told, routines: Iterable[Routine], taken: Iterable[str]) -> Expr:
    """Who answers some instructions alone knows what exited: a step that executes one of them waits at the place."""
    found = []
    for routine in routines:
        awaits = _awaits(told, routine)
        if awaits:
            variables, values, same = _at_place(routine, told.args, taken)
            waits = at(routine, tuple(values[p.name] for p in routine.params), awaits)
            found.append(quantified("some", tuple(variables.values()), conj((*same, waits))))
    return disj(found)


def _received(told: Told, routines: Iterable[Routine]) -> tuple[Update, ...]:
    """Every step that is suspended at this place, on one of the instructions, goes on with the answer."""
    found = []
    for routine in routines:
        awaits = _awaits(told, routine)
        for label, handled in awaits.items():
            if told.outcome not in handled:
                raise SpecError(
                    Diagnostic(
                        "E024",
                        f"`{routine.name}` does not say what it does on {told.outcome}",
                        told.span,
                        f"the step `{label.partition('.')[0]}` may be answered so here",
                        "add a branch there, or `otherwise => …`",
                    )
                )
        if awaits:
            found.append(_receives(told, routine))
    return tuple(found)


def _receives(told: Told, routine: Routine) -> Update:
    binders = _renamed(routine.params, frozenset[str]().union(*map(free_refs, told.args)))
    refs = tuple(Ref(binder.name, binder.type) for binder in binders.values())
    values: dict[str, Expr] = dict(zip(binders, refs, strict=True))
    here = [equal(substitute(mine, values), theirs) for mine, theirs in zip(routine.place, told.args, strict=True)]
    awaits = _awaits(told, routine)
    kind = routine.counter.type
    assert isinstance(kind, EnumType)
    *first, last = awaits.items()
    value: Expr = Literal(kind.labelled(last[1][told.outcome]), kind)
    for label, handled in first:
        value = ite(at(routine, refs, (label,)), Literal(kind.labelled(handled[told.outcome]), kind), value)
    condition = conj((*here, at(routine, refs, awaits)))
    return Update(routine.counter.name, tuple(binders.values()), refs, condition, value, told.span)
