"""Traces as files: the Informal Trace Format of Apalache, in JSON, written and read.

The format is Apalache's ADR-015 (https://apalache-mc.org/docs/adr/015adr-trace.html). A table without indices is a
value; a table with them is a `#map` from an index, or a `#tup` of indices, to values. Enum values and elements of sorts
are strings; `none` is the string "none", which is a word of the language and so no name. Integers are JSON numbers, or
`#bigint` beyond 2^53 - 1. Constants are `params`: they stand in the first state only. The `#meta` of the file has the
elements of every sort, so that a file can be replayed; the `#meta` of a state tells which step led to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System, Table, TableKind, Transition
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import show_value
from vmxmodel.system.types import OptionalType, Type, Value

FORMAT = "https://apalache-mc.org/docs/adr/015adr-trace.html"
_SAFE = 2**53 - 1
"""The largest integer that every JSON reader reads exactly (RFC 7159)."""


def dumps(system: System, trace: Trace, description: str = "") -> str:
    """A trace as the text of an `.itf.json` file, one state a line."""
    data = to_itf(system, trace, description)
    states = data.pop("states")
    head = json.dumps(data, indent=1, ensure_ascii=False)[:-2]
    body = ",\n  ".join(json.dumps(state, ensure_ascii=False) for state in states)
    return f'{head},\n "states": [\n  {body}\n ]\n}}\n'


def loads(system: System, text: str) -> Trace:
    """The trace in the text of an `.itf.json` file. Raises EvidenceError when it is not one of this system."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise EvidenceError(f"the trace is not JSON: {error}") from error
    return from_itf(system, data)


def to_itf(system: System, trace: Trace, description: str = "") -> dict[str, Any]:
    """A trace as an ITF object."""
    interpreter = Interpreter(system, trace.scope)
    constants, variables = system.of_kind(TableKind.CONST), system.state_tables
    first = _tables(trace.scope, (*constants, *variables), trace.states[0])
    states: list[dict[str, Any]] = [{"#meta": {"index": 0}, **first}]
    for index, (step, state) in enumerate(zip(trace.steps, trace.states[1:], strict=True), 1):
        meta = {"index": index, **_step(interpreter, trace.states[index - 1], step)}
        states.append({"#meta": meta, **_tables(trace.scope, variables, state)})
    return {
        "#meta": {
            "format": "ITF",
            "format-description": FORMAT,
            "description": description,
            "source": system.path,
            "system": system.name,
            "scope": {sort: list(elements) for sort, elements in trace.scope.elements},
        },
        "params": [table.name for table in constants],
        "vars": [table.name for table in variables],
        "states": states,
    }


def from_itf(system: System, data: object) -> Trace:
    """The trace in an ITF object. Raises EvidenceError when it is not one of this system. It is not yet replayed."""
    try:
        return _Reader(system, data).trace()
    except (IndexError, KeyError, TypeError, ValueError, AttributeError, ModelError) as error:
        words = f"{type(error).__name__}: {error}"
        raise EvidenceError(f"the file holds no trace of {system.name}: {words}") from error


# Writing.


def _tables(scope: Scope, tables: Iterable[Table], state: State) -> dict[str, Any]:
    return {table.name: _table(table, {cell: state[cell] for cell in scope.cells(table)}) for table in tables}


def _table(table: Table, entries: Mapping[Cell, Value]) -> Any:
    """All or some entries of one table."""
    if not table.params:
        return _json(entries[table.name, ()])
    return {"#map": [[_key(args), _json(value)] for (_, args), value in entries.items()]}


def _key(args: tuple[Value, ...]) -> Any:
    return _json(args[0]) if len(args) == 1 else {"#tup": [_json(arg) for arg in args]}


def _json(value: Value) -> Any:
    if value is None:
        return "none"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _SAFE:
        return {"#bigint": str(value)}
    return value


def _step(interpreter: Interpreter, before: State, step: Step) -> dict[str, Any]:
    transition = interpreter.transition(step)
    answered, returned, _ = interpreter.execute(before, step)
    meta: dict[str, Any] = {
        "action": transition.action,
        "rung": transition.rung,
        "args": args_json(step.args),
    }
    if transition.who is not None:
        meta["by"] = _json(interpreter.evaluate(transition.who, before, step.args, step.inputs))
    if transition.executed is not None:
        meta["executes"] = transition.executed.name
    if answered is not None:
        name, values = answered
        meta["outcome"] = f"{name}({', '.join(map(show_value, values))})" if values else name
    if transition.returns is not None:
        meta["returns"] = _json(returned)
    if transition.source is not None:
        meta["source"] = str(transition.source)
    meta["inputs"] = cells_json(interpreter, step.inputs)
    return meta


def args_json(args: Mapping[str, Value]) -> dict[str, Any]:
    """The arguments of a step."""
    return {name: _json(value) for name, value in args.items()}


def cells_json(interpreter: Interpreter, cells: Mapping[Cell, Value]) -> dict[str, Any]:
    """Some entries of tables, by table."""
    by_table: dict[str, dict[Cell, Value]] = {}
    for cell, value in cells.items():
        by_table.setdefault(cell[0], {})[cell] = value
    return {name: _table(interpreter.tables[name], entries) for name, entries in by_table.items()}


# Reading.


def read_scope(system: System, elements: Any) -> Scope:
    """The elements of every sort."""
    return Scope(tuple((sort.name, tuple(map(str, elements[sort.name]))) for sort in system.sorts))


class Values:
    """Reads values by the types of a system at a scope. What does not fit raises KeyError, TypeError or ValueError."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.system = interpreter.system
        self.scope = interpreter.scope
        self.tables = interpreter.tables

    def args(self, transition: Transition, data: Any) -> dict[str, Value]:
        """The arguments of a step."""
        return {param.name: self._value(data[param.name], param.type) for param in transition.params}

    def cells(self, data: Any) -> dict[Cell, Value]:
        """Entries of tables, by table."""
        return {cell: value for name, entries in data.items() for cell, value in self.table(self.tables[name], entries)}

    def table(self, table: Table, data: Any) -> list[tuple[Cell, Value]]:
        """All or some entries of one table."""
        if not table.params:
            return [((table.name, ()), self._value(data, table.type))]
        entries = []
        for key, value in data["#map"]:
            args = [key] if len(table.params) == 1 else key["#tup"]
            index = tuple(self._value(arg, kind) for arg, kind in zip(args, table.params, strict=True))
            entries.append(((table.name, index), self._value(value, table.type)))
        return entries

    def _value(self, data: Any, kind: Type) -> Value:
        value: Value = None if data == "none" and isinstance(kind, OptionalType) else data
        if isinstance(data, dict):
            value = int(data["#bigint"])
        if not self.scope.has(kind, value):
            raise ValueError(f"{data!r} is no value of {kind}")
        return value


class _Reader:
    """Reads one file by the types of a system."""

    def __init__(self, system: System, data: Any) -> None:
        self.system = system
        self.data = data
        self.scope = read_scope(system, data["#meta"]["scope"])
        self.values = Values(Interpreter(system, self.scope))

    def trace(self) -> Trace:
        if self.data["#meta"].get("system") != self.system.name:
            raise ValueError(f"it is one of {self.data['#meta'].get('system')}")
        constants, variables = self.system.of_kind(TableKind.CONST), self.system.state_tables
        first = self.data["states"][0]
        rigid = {cell: value for table in constants for cell, value in self.values.table(table, first[table.name])}
        states = [
            {**rigid, **self.values.cells({table.name: state[table.name] for table in variables})}
            for state in self.data["states"]
        ]
        steps = [self._step(state["#meta"]) for state in self.data["states"][1:]]
        return Trace(self.system.name, self.scope, tuple(states), tuple(steps))

    def _step(self, meta: Any) -> Step:
        name = f"{meta['action']}.{meta['rung']}" if meta["rung"] else meta["action"]
        transition = self._transition(name)
        return Step(name, self.values.args(transition, meta["args"]), self.values.cells(meta["inputs"]))

    def _transition(self, name: str) -> Transition:
        if name not in self.system.transition:
            raise ValueError(f"there is no transition {name}")
        return self.system.transition[name]
