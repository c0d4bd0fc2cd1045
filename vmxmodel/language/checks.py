"""Who may see what: ghosts influence nothing, and only properties speak of whole steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vmxmodel.diagnostics import Diagnostic
from vmxmodel.system.events import speaks_of_step
from vmxmodel.system.expr import Expr, reads
from vmxmodel.system.model import Table, TableKind, Transition


def forbidden(formula: Expr, tables: Mapping[str, Table], allowed: Iterable[TableKind]) -> Table | None:
    """The first table, by name, that a formula must not mention."""
    kinds = frozenset(allowed)
    return next((tables[name] for name in sorted(reads(formula)) if tables[name].kind not in kinds), None)


def problems(transitions: Iterable[Transition], tables: Mapping[str, Table]) -> Iterator[Diagnostic]:
    """Diagnostics E016 and E022 for the transitions of one module."""
    seen: set[Diagnostic] = set()
    for transition in transitions:
        for diagnostic in (*_steps(transition), *_ghosts(transition, tables)):
            if diagnostic not in seen:
                seen.add(diagnostic)
                yield diagnostic


def _steps(transition: Transition) -> Iterator[Diagnostic]:
    for expr in (transition.guard, *(u.value for u in transition.updates), *(u.condition for u in transition.updates)):
        if speaks_of_step(expr):
            yield Diagnostic(
                "E016",
                f"`{transition.name}` speaks of its own step",
                transition.span,
                help="guards and updates read the state before the step",
            )


def _deciding(transition: Transition, tables: Mapping[str, Table]) -> Iterator[tuple[Expr, str]]:
    """What decides the transition's visible behaviour, and what it decides."""
    yield transition.guard, "the guard"
    for answer in transition.answers:
        yield answer.condition, "the outcome"
        yield from ((arg, "the outcome") for arg in answer.args)
    if transition.returns is not None:
        yield transition.returns, "the returned value"
    for update in transition.updates:
        if tables[update.table].kind is not TableKind.GHOST:
            yield from ((e, f"`{update.table}`") for e in (update.condition, update.value, *update.args))


def _ghosts(transition: Transition, tables: Mapping[str, Table]) -> Iterator[Diagnostic]:
    for expr, what in _deciding(transition, tables):
        for name in sorted(reads(expr)):
            if name in tables and tables[name].kind is TableKind.GHOST:
                yield Diagnostic(
                    "E022",
                    f"the ghost `{name}` influences {what} of `{transition.name}`",
                    transition.span,
                    "a ghost only watches",
                    "make it a `var`, or leave it out here",
                )
