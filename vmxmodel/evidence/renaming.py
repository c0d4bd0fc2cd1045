"""A trace with its elements called in the order in which they appear: the first core is `core1`.

The elements of a sort differ in nothing but their names, members apart, so any permutation of the others takes a trace
to a trace of the same system that shows the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vmxmodel.evidence.trace import Step, Trace
from vmxmodel.system.mention import mentioned
from vmxmodel.system.model import System
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import OptionalType, SortType, Type, Value


def by_appearance(system: System, trace: Trace) -> Trace:
    """The renamed trace. Elements that no step mentions come last, in their old order."""
    new = _names(system, trace)
    kinds = {table.name: (*table.params, table.type) for table in system.tables}
    kinds |= {c.name: (*c.params, c.type) for t in system.transitions for c in t.choices}

    def cells(values: Mapping[Cell, Value]) -> dict[Cell, Value]:
        renamed = {}
        for (table, args), value in values.items():
            *params, result = kinds[table]
            at = tuple(_renamed(new, kind, arg) for kind, arg in zip(params, args, strict=True))
            renamed[table, at] = _renamed(new, result, value)
        return {cell: renamed[cell] for cell in values}  # a permutation: the same cells, kept in their order

    def step(old: Step) -> Step:
        params = system.transition[old.transition].params
        args = {param.name: _renamed(new, param.type, old.args[param.name]) for param in params}
        inputs = {
            (table, tuple(_renamed(new, kind, arg) for kind, arg in zip(kinds[table][:-1], at, strict=True))): _renamed(
                new, kinds[table][-1], value
            )
            for (table, at), value in old.inputs.items()
        }
        return Step(old.transition, args, inputs)

    return Trace(trace.system, trace.scope, tuple(map(cells, trace.states)), tuple(map(step, trace.steps)))


def _names(system: System, trace: Trace) -> dict[str, dict[str, str]]:
    """For each sort, the new name of every element."""
    order: dict[str, dict[str, None]] = {sort: {} for sort, _ in trace.scope.elements}
    for kind, value in _appearances(system, trace):
        order[kind][value] = None
    names = {}
    for sort, elements in trace.scope.elements:
        members = system.sort[sort].members
        free = [element for element in elements if element not in members]
        wanted = [*(e for e in order[sort] if e in free), *(e for e in free if e not in order[sort])]
        names[sort] = dict(zip(wanted, free, strict=True)) | {member: member for member in members}
    return names


def _appearances(system: System, trace: Trace) -> Iterator[tuple[str, str]]:
    """Elements in the order in which the steps mention them."""
    for step in trace.steps:
        transition = system.transition[step.transition]
        used = mentioned(transition)
        for param in transition.params:
            value = step.args[param.name]
            if param.name in used and isinstance(param.type, SortType | OptionalType) and value is not None:
                yield _sort_of(param.type), str(value)


def _sort_of(kind: SortType | OptionalType) -> str:
    return kind.of.name if isinstance(kind, OptionalType) else kind.name


def _renamed(new: Mapping[str, Mapping[str, str]], kind: Type, value: Value) -> Value:
    if value is None or not isinstance(kind, SortType | OptionalType):
        return value
    return new[_sort_of(kind)][str(value)]
