"""Traces that are kept beside certificates: one readable file for all that a module can reach, and its replay.

A file has `starts` and `steps`, one a line. A step names its transition, its arguments, the inputs it read, and the
line that it comes after; so what several traces have in common stands there once. `shows` names what the run up to
there is a witness of. States are not written: the interpreter computes them, from the first one on. Of the first state
only those entries are written that the spec leaves open and that are not the first value of their type.

What is in a file is a hint and no more: a run counts only as far as the interpreter carries it out. Where a rung that
is written does not fire any more, its action is carried out all the same: the run may still show what it is kept for.
`gather.py` writes such files.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from copy import copy
from typing import Any

from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.itf import Values, read_scope
from vmxmodel.evidence.replay import check_scope, check_shows, rungs_now
from vmxmodel.evidence.trace import Step, Trace
from vmxmodel.system.expr import reads
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, Scenario, System, Transition
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State
from vmxmodel.system.types import Value

FORMAT = 1
_WRONG = (IndexError, KeyError, TypeError, ValueError, AttributeError, RecursionError, ModelError)
"""What reading may raise where a file, or a line of it, is no such thing."""


def witnesses_path(module: str) -> str:
    """Where the file lies below `proofs/`."""
    return f"{module}/witnesses.json"


def left_open(interpreter: Interpreter) -> dict[Cell, Value]:
    """The entries of a first state that no declaration gives a value, with the first value of each."""
    tables = interpreter.tables
    return {
        cell: interpreter.domain(tables[cell[0]].type)[0]
        for cell in interpreter.cells
        if tables[cell[0]].initial is None
    }


def _members_first(system: System, scope: Scope) -> Scope:
    """The same elements, members in the order of the spec: one that uses its modules in another order has them so."""
    found = []
    for name, elements in scope.elements:
        members = system.sort[name].members if name in system.sort else ()
        rest = tuple(element for element in elements if element not in members)
        found.append((name, (*members, *rest) if set(members) <= set(elements) else elements))
    return Scope(tuple(found))


class Witnesses:
    """The traces of a file, each replayed when it is asked for. What they have in common is replayed once."""

    def __init__(self, system: System, text: str, exact: bool = False) -> None:
        """`exact`: only the rungs that are written may fire. Raises EvidenceError when the text is no such file of this
        system."""
        self.system = system
        self._exact = exact
        try:
            data = json.loads(text)
            if data["format"] != FORMAT or data["module"] != system.name:
                raise ValueError(f"it is one of {data['module']}, format {data['format']}")
            self._records: dict[int, Any] = {}
            for line in (*data["starts"], *data["steps"]):
                if "after" in line and line["after"] not in self._records:
                    raise ValueError(
                        f"line {line['n']} comes after line {line['after']}, which does not come before it"
                    )
                if int(line["n"]) in self._records:  # it could come after itself
                    raise ValueError(f"there are two lines {line['n']}")
                self._records[int(line["n"])] = line
            self._shown = {str(name): n for n, line in self._records.items() for name in line.get("shows", ())}
        except _WRONG as error:
            raise EvidenceError(f"no witnesses of {system.name}: {type(error).__name__}: {error}") from error
        self._interpreters: dict[Scope, Interpreter] = {}
        self._runs: dict[int, Trace | EvidenceError] = {}
        self._instead: Mapping[Cell, Value] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._shown

    def runs(self) -> Iterator[Trace]:
        """The traces that are kept, as far as they can be replayed to their end."""
        for n in dict.fromkeys(self._shown.values()):
            with suppress(EvidenceError):
                yield self._run(n)

    def trace(self, goal: Property | Scenario) -> Trace:
        """The trace that shows a goal, replayed. Raises EvidenceError when there is none, or it shows no such thing."""
        if goal.name not in self._shown:
            raise EvidenceError(f"no witness of {goal.name} is kept")
        trace = self._run(self._shown[goal.name])
        check_shows(self._interpreter(trace.scope), trace, goal)
        return trace

    def _run(self, wanted: int) -> Trace:
        for n in reversed(list(self._way(wanted))):
            if n not in self._runs:
                self._runs[n] = self._replayed(n)
            run = self._runs[n]
            if isinstance(run, EvidenceError):
                raise run
        return self._runs[wanted]  # type: ignore[return-value]

    def _way(self, n: int) -> Iterator[int]:
        """The line, the one that it comes after, and so on to one that was replayed already."""
        yield n
        while n not in self._runs and "after" in self._records[n]:
            n = self._records[n]["after"]
            yield n

    def _replayed(self, n: int) -> Trace | EvidenceError:
        record = self._records[n]
        try:
            if "after" not in record:
                return self._start(record)
            before = self._runs[record["after"]]
            return before if isinstance(before, EvidenceError) else self._continued(before, record)
        except EvidenceError as error:
            return error
        except _WRONG as error:
            return EvidenceError(f"line {n}: {type(error).__name__}: {error}")

    def _start(self, record: Mapping[str, Any]) -> Trace:
        written = read_scope(self.system, record["scope"])
        scope = _members_first(self.system, written)
        check_scope(self.system, Trace(self.system.name, scope, ({},), ()))
        interpreter = self._interpreter(scope)
        # What is not written is the first value of its type, in the order of the file.
        given = {**left_open(self._interpreter(written)), **Values(interpreter).cells(record["cells"]), **self._instead}
        state = interpreter.begin(given)
        if state is None:
            raise ValueError("no run begins there")
        interpreter.check_state(state)
        return Trace(self.system.name, scope, ({cell: state[cell] for cell in interpreter.cells},), ())

    def _continued(self, trace: Trace, record: Mapping[str, Any]) -> Trace:
        """The trace with one step more: the one that is written, or what its action does in its place by now."""
        interpreter = self._interpreter(trace.scope)
        values = Values(interpreter)
        complaint: Exception = ValueError(f"{record['step']} is not enabled")
        for transition in self._rungs(record):
            try:
                step = Step(transition.name, values.args(transition, record["args"]), values.cells(record["inputs"]))
                interpreter.transition(step)
                found = next(interpreter.firings(transition, trace.states[-1], step.args, step.inputs), None)
            except _WRONG as error:
                complaint = error
                continue
            if found is not None:
                return Trace(trace.system, trace.scope, (*trace.states, found[2]), (*trace.steps, found[0]))
        raise complaint

    def _rungs(self, record: Mapping[str, Any]) -> Iterator[Transition]:
        name = str(record["step"])
        every = rungs_now(self.system, name, record["args"])
        return (transition for transition in every if not self._exact or transition.name == name)

    def beginning_with(self, entries: Mapping[Cell, Value]) -> Witnesses:
        """The same steps from first states in which these entries, too, are others."""
        found = copy(self)
        found._runs = {}
        found._instead = {**self._instead, **entries}
        return found

    def where_it_parts(self, goal: Property | Scenario) -> Iterator[tuple[Cell, Value]]:
        """Entries of the first state with other values, that may lead the run of a goal where it led before: those that
        the first rung on its way reads which does not fire any more. None where every rung fires."""
        way = self._whole_way(goal)
        for line in reversed(way):
            run, record = self._runs.get(line), self._records[line]
            if isinstance(run, Trace) and (not run.steps or run.steps[-1].transition == record["step"]):
                continue
            written = self.system.transition.get(str(record.get("step")))
            start = self._runs.get(way[-1])
            if written is not None and isinstance(start, Trace):
                yield from self._others(self._interpreter(start.scope), start.states[0], reads(written.guard))
            return

    def length(self, goal: Property | Scenario) -> int:
        """The steps of the kept run of a goal; -1 if there is none."""
        return len(self._whole_way(goal)) - 1

    def _whole_way(self, goal: Property | Scenario) -> list[int]:
        """The lines of the run of a goal, from the last one back."""
        way = [self._shown[goal.name]] if goal.name in self._shown else []
        while way and "after" in self._records[way[-1]]:
            way.append(self._records[way[-1]]["after"])
        return way

    def _others(self, interpreter: Interpreter, state: State, tables: Collection[str]) -> Iterator[tuple[Cell, Value]]:
        for cell in left_open(interpreter):
            if cell[0] in tables:
                for value in interpreter.domain(interpreter.tables[cell[0]].type):
                    if value != state[cell]:
                        yield cell, value

    def _interpreter(self, scope: Scope) -> Interpreter:
        if scope not in self._interpreters:
            self._interpreters[scope] = Interpreter(self.system, scope)
        return self._interpreters[scope]
