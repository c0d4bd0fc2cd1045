"""A hash of all that a property depends on: it changes when, and only when, the property's slice of the spec does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from vmxmodel.system.cone import cone
from vmxmodel.system.expr import Expr, Param
from vmxmodel.system.model import Formula, Property, Scenario, ScenarioStep, System, Table, Transition, Update
from vmxmodel.system.show import show

_DIGITS = 16
"""Hexadecimal digits of a fingerprint: enough to notice edits, few enough to read."""


def fingerprint(system: System, goal: Property | Scenario) -> str:
    """The hash of a goal's slice. Comments, places in files, names of sources and the order of modules play no part.

    A scenario may depend on everything, so its slice is the whole system.
    """
    if isinstance(goal, Scenario):
        lines = (*_system(system), *scenario_lines(goal))
    else:
        lines = (*_system(cone(system, goal)), f"{goal.kind.value} {show(goal.formula)}")
    text = "\n".join((*lines, f"expect {goal.expectation.value}"))
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def _system(system: System) -> Iterator[str]:
    for sort in system.sorts:
        yield f"sort {sort.name} {' '.join(sort.members)}"
    for enum in system.enums:
        yield f"enum {enum.name} {' '.join(enum.values)}"
    yield from map(_table, system.tables)
    for transition in system.transitions:
        yield from transition_lines(transition)
    yield from _formulas("assume", system.assumptions)
    yield from _formulas("init", system.initial)


def _table(table: Table) -> str:
    initial = "any" if table.initial is None else show(table.initial)
    return f"{table.kind.value} {table.name}[{', '.join(map(str, table.params))}]: {table.type} = {initial}"


def transition_lines(transition: Transition) -> Iterator[str]:
    yield f"{transition.kind.value} {transition.name}({_params(transition.params)}) when {show(transition.guard)}"
    yield from map(_table, transition.choices)
    for answer in transition.answers:
        yield f"  {show(answer.condition)} => {answer.outcome}({_some(answer.args)})"
    yield from map(_update, transition.updates)
    for word, part in (("returns", transition.returns), ("on", transition.subject), ("by", transition.who)):
        if part is not None:
            yield f"  {word} {show(part)}"


def _update(update: Update) -> str:
    place = f"{update.table}[{_some(update.args)}]"
    return f"  for {_params(update.binders)} where {show(update.condition)}: {place} := {show(update.value)}"


def scenario_lines(scenario: Scenario) -> Iterator[str]:
    """All that a scenario says, a line a step."""
    yield f"scenario {_params(scenario.params)} given {show(scenario.given)}"
    yield from map(_scenario_step, scenario.steps)


def _scenario_step(step: ScenarioStep) -> str:
    parts = (step.by, step.condition)
    outcome = f"{step.outcome}({_some(step.outcome_args)})"
    return f"  {step.action}.{step.rung}({_some(step.args)}) {_some(parts)} => {outcome}"


def _formulas(word: str, formulas: Iterable[Formula]) -> list[str]:
    return [f"{word} {show(item.formula)}" for item in formulas]


def _params(params: Iterable[Param]) -> str:
    return ", ".join(f"{param.name}: {param.type}" for param in params)


def _some(exprs: Iterable[Expr | None]) -> str:
    return ", ".join("_" if expr is None else show(expr) for expr in exprs)
