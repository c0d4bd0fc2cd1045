"""Puts traces into one file of witnesses: what a run does not need is left out, and what runs can share they share.

A run needs the entries of its first state that it reads before it writes them. Two runs can begin in one state where
they need nothing different of it; and where they also begin with the same steps, these are written once. Whether each
run still shows what it is to show is tried before anything is written. What the spec states is for people, who are
shown the least trace: there everything stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.itf import args_json, cells_json
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_shows, check_trace
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.evidence.witnesses import FORMAT, left_open
from vmxmodel.system.expr import reads
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import Value

Goal = Property | Scenario

WRITER = "vmxmodel prove; every step is replayed by check"
"""Who writes a file, and who replays it."""


def witnesses_text(system: System, shown: Iterable[tuple[Goal, Trace]], writer: str = WRITER) -> str:
    """The text of a file of witnesses. Raises EvidenceError when a trace does not replay."""
    starts: list[_Start] = []
    for goal, trace in shown:
        plain = by_appearance(system, trace)  # so that they have more in common
        check_trace(system, plain, goal)
        run = _Run.of(system, goal, plain)
        if not any(start.takes(run) for start in starts):
            starts.append(_Start.of(run))
    lines = _Lines()
    for start in starts:
        lines.add(start)
    head = {"format": FORMAT, "module": system.name, "written by": writer}
    parts = [json.dumps(head, indent=1, ensure_ascii=False)[:-2]]
    for name, records in (("starts", lines.starts), ("steps", lines.steps)):
        body = ",\n  ".join(json.dumps(record, ensure_ascii=False) for record in records)
        parts.append(f',\n "{name}": [\n  {body}\n ]' if body else f',\n "{name}": []')
    return "".join((*parts, "\n}\n"))


@dataclass(frozen=True)
class _Run:
    """A trace, and the entries of its first state that it needs."""

    system: System
    goal: Goal
    trace: Trace
    needed: Mapping[Cell, Value]

    @classmethod
    def of(cls, system: System, goal: Goal, trace: Trace) -> _Run:
        interpreter = Interpreter(system, trace.scope)
        also = _mentioned(goal)
        steps = tuple(
            what_it_reads(interpreter, state, step, also)
            for state, step in zip(trace.states, trace.steps, strict=False)
        )
        exact = Trace(trace.system, trace.scope, trace.states, steps)
        needed = set(left_open(interpreter))
        if goal.name not in _stated(system):
            needed &= _read_first(system, exact, goal)
        return cls(system, goal, exact, {cell: trace.states[0][cell] for cell in needed})

    def possible_from(self, interpreter: Interpreter, state: State) -> bool:
        """Whether the same steps are possible from another state, and show the goal."""
        states = [state]
        try:
            for step in self.trace.steps:
                states.append(interpreter.execute(states[-1], step)[2])
            trace = Trace(self.trace.system, self.trace.scope, tuple(states), self.trace.steps)
            check_shows(interpreter, trace, self.goal)
        except (EvidenceError, ModelError):
            return False
        return True


@dataclass
class _Start:
    """A first state, and the runs that begin there."""

    interpreter: Interpreter
    needed: dict[Cell, Value]
    state: State
    runs: list[_Run]

    @classmethod
    def of(cls, run: _Run) -> _Start:
        interpreter = Interpreter(run.system, run.trace.scope)
        state = interpreter.begin({**left_open(interpreter), **run.needed})
        if state is not None and run.possible_from(interpreter, state):
            return cls(interpreter, dict(run.needed), state, [run])
        first = run.trace.states[0]  # what is declared of first states needs more of it than the run does
        return cls(interpreter, {cell: first[cell] for cell in left_open(interpreter)}, first, [run])

    def takes(self, run: _Run) -> bool:
        """Add a run, if it can begin here. The others read nothing of what it needs, or need the same."""
        if run.trace.scope != self.interpreter.scope or any(
            self.needed.get(cell, value) != value for cell, value in run.needed.items()
        ):
            return False
        needed = {**self.needed, **run.needed}
        state = self.interpreter.begin({**left_open(self.interpreter), **needed})
        if state is None or not run.possible_from(self.interpreter, state):
            return False
        self.needed, self.state = needed, state
        self.runs.append(run)
        return True


@dataclass
class _Lines:
    """The lines of the file; what is in one already is not written again."""

    starts: list[dict[str, Any]] = field(default_factory=list)
    steps: list[dict[str, Any]] = field(default_factory=list)
    _known: dict[str, dict[str, Any]] = field(default_factory=dict)  # lines by their content

    def add(self, start: _Start) -> None:
        interpreter = start.interpreter
        first = left_open(interpreter)
        cells = {cell: start.state[cell] for cell in first if start.state[cell] != first[cell]}
        scope = {sort: list(elements) for sort, elements in interpreter.scope.elements}
        begin = self._line(self.starts, {"scope": scope, "cells": cells_json(interpreter, cells)})
        for run in start.runs:
            line = begin
            for step in run.trace.steps:
                content = {"after": line["n"], "step": step.transition, "args": args_json(step.args)}
                line = self._line(self.steps, {**content, "inputs": cells_json(interpreter, step.inputs)})
            line.setdefault("shows", []).append(run.goal.name)

    def _line(self, lines: list[dict[str, Any]], content: dict[str, Any]) -> dict[str, Any]:
        key = json.dumps(content)
        if key not in self._known:
            self._known[key] = {"n": len(self._known) + 1, **content}
            lines.append(self._known[key])
        return self._known[key]


# What a run needs.


class Watched(dict[Cell, Value]):
    """A state that notes which of its entries are read."""

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.seen: set[Cell] = set()

    def __getitem__(self, cell: Cell) -> Value:
        self.seen.add(cell)
        return super().__getitem__(cell)

    def get(self, cell: Cell, default: Any = None) -> Any:
        self.seen.add(cell)
        return super().get(cell, default)


def _read_first(system: System, trace: Trace, goal: Goal) -> set[Cell]:
    """The entries of the first state that a run reads, or its goal does, before they change."""
    interpreter = Interpreter(system, trace.scope)
    watched = tuple(map(Watched, trace.states))
    check_shows(interpreter, Trace(trace.system, trace.scope, watched, trace.steps), goal)
    for state, step in zip(watched, trace.steps, strict=False):
        interpreter.execute(state, step)
    read: set[Cell] = set()
    changed: set[Cell] = set()
    for number, state in enumerate(watched):
        if number:
            changed |= {cell for cell in state if trace.states[number][cell] != trace.states[number - 1][cell]}
        read |= state.seen - changed
    return read


def _stated(system: System) -> frozenset[str]:
    """The names of what the spec states; rungs are asked about without that."""
    return frozenset((*(prop.name for prop in system.properties), *(scenario.name for scenario in system.scenarios)))


def _mentioned(goal: Goal) -> frozenset[str]:
    """The tables that a goal itself mentions."""
    if isinstance(goal, Property):
        return reads(goal.formula)
    return frozenset[str]().union(*(reads(step.condition) for step in goal.steps if step.condition is not None))


def what_it_reads(interpreter: Interpreter, state: State, step: Step, also: frozenset[str] = frozenset()) -> Step:
    """The same step with just those inputs and choices that it reads, and those of the tables named in `also`."""
    shown = {cell: value for cell, value in step.inputs.items() if cell[0] in also}
    while True:
        try:
            interpreter.execute(state, Step(step.transition, step.args, shown))
        except Unread as unread:
            shown[unread.cell] = step.inputs[unread.cell]
        except ModelError:
            return step  # replay will say what is wrong with it
        else:
            return Step(step.transition, step.args, shown)
