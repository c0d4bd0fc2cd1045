"""Procedures of all modules of a system, put together: who keeps whom off a place, and who is told what below answers.

A procedure needs no state that says who holds a core: that is what program counters say. While a procedure that masks
something is under way, the steps of others at the same place have the guard that it is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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

    Raises SpecError E024 where a procedure gives an answer that another does not handle.
    """
    by_name = {routine.name: routine for routine in routines}
    return tuple(_linked(t, by_name[t.action], routines) if t.action in by_name else t for t in transitions)


def _linked(transition: Transition, routine: Routine, routines: Sequence[Routine]) -> Transition:
    taken = [param.name for param in transition.params]
    free = [_lets_run(other, routine, taken) for other in routines]
    told = routine.told.get(transition.name)
    received = _received(told, routines) if told is not None else ()
    return replace(transition, guard=conj((transition.guard, *free)), updates=transition.updates + received)


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
    variables = _renamed(other.params, taken)
    values: dict[str, Expr] = {name: Ref(variable.name, variable.type) for name, variable in variables.items()}
    for mine, theirs in zip(routine.place, other.place, strict=True):
        if isinstance(theirs, Ref) and theirs.name in variables:  # the place says which element it is
            values[theirs.name] = mine
            del variables[theirs.name]
    same = [equal(mine, substitute(its, values)) for mine, its in zip(routine.place, other.place, strict=True)]
    if other.name == routine.name:
        same.append(negate(conj(equal(values[p.name], Ref(p.name, p.type)) for p in routine.params)))
    waiting = (label for label, asked in other.waiting.items() if asked == routine.name)
    idle = at(other, tuple(values[p.name] for p in other.params), (*other.resting, *waiting))
    return quantified("all", tuple(variables.values()), implies(conj(same), idle))


def _renamed(params: Iterable[Param], taken: Iterable[str]) -> dict[str, Param]:
    """Parameters by their names, each with a name that is not taken."""
    found: dict[str, Param] = {}
    for param in params:
        found[param.name] = Param(fresh(param.name, [*taken, *(p.name for p in found.values())]), param.type)
    return found


def _received(told: Told, routines: Iterable[Routine]) -> tuple[Update, ...]:
    """Every step that is suspended at this place goes on with the answer."""
    found = []
    for routine in routines:
        if routine.context != told.context or not routine.suspended:
            continue
        for label, handled in routine.suspended.items():
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
        found.append(_receives(told, routine))
    return tuple(found)


def _receives(told: Told, routine: Routine) -> Update:
    binders = _renamed(routine.params, frozenset[str]().union(*map(free_refs, told.args)))
    refs = tuple(Ref(binder.name, binder.type) for binder in binders.values())
    values: dict[str, Expr] = dict(zip(binders, refs, strict=True))
    here = [equal(substitute(mine, values), theirs) for mine, theirs in zip(routine.place, told.args, strict=True)]
    kind = routine.counter.type
    assert isinstance(kind, EnumType)
    *first, last = routine.suspended.items()
    value: Expr = Literal(kind.labelled(last[1][told.outcome]), kind)
    for label, handled in first:
        value = ite(at(routine, refs, (label,)), Literal(kind.labelled(handled[told.outcome]), kind), value)
    condition = conj((*here, at(routine, refs, routine.suspended)))
    return Update(routine.counter.name, tuple(binders.values()), refs, condition, value, told.span)
