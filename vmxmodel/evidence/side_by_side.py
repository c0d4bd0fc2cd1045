"""A run of a refining system and what it performs on the other side, played by the interpreters of both.

This does not read the formulas of the comparison (see `comparison.py`): states are mapped cell by cell, and the other
system's interpreter is asked to make the step that is named. So it is a second opinion on what the formulas say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.expr import Read
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.model import System, TableKind, Transition
from vmxmodel.system.refinement import Performed, Refinement
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import Answered, Inputs, State, Step, show_cell, show_value
from vmxmodel.system.types import Value


@dataclass(frozen=True)
class Row:
    """One step: what it performs there (None: it stutters), what that answers, what becomes of the mapped variables.

    `refused` says why the other side does not make that step; empty where it does.
    """

    step: Step
    answered: Answered | None
    other: Step | None
    changes: tuple[tuple[Cell, Value, Value], ...]
    refused: str = ""


@dataclass(frozen=True)
class SideBySide:
    """`refused` is about the first state; the rows end with the first one that the other side refuses."""

    first: State
    rows: tuple[Row, ...]
    refused: str = ""


def side_by_side(system: System, refinement: Refinement, trace: Trace) -> SideBySide:
    """Play a trace of a system that replays, and the other side of it. Probes of a comparison end it."""
    both = Both(system, refinement, trace.scope)
    first = both.map(trace.states[0])
    why = "" if both.begins(trace.states[0]) else f"no run of {refinement.other.name} begins so"
    rows: list[Row] = []
    for number, step in enumerate(trace.steps):
        if step.transition not in refinement.step:
            break
        rows.append(both.row(trace.states[number], step, trace.states[number + 1]))
        if rows[-1].refused:
            break
    return SideBySide(first, tuple(rows), why)


class Both:
    """Two interpreters at one scope, and the map between them."""

    def __init__(self, system: System, refinement: Refinement, scope: Scope) -> None:
        self.refinement = refinement
        self.own = Interpreter(system, scope)
        sorts = dict(refinement.sorts)
        names = tuple((sort.name, scope[sorts[sort.name]]) for sort in refinement.other.sorts)
        self.other = Interpreter(refinement.other, Scope(names))
        self._state = [cell for cell in self.other.cells if cell[0] in refinement.mapped]

    def map(self, state: State, inputs: Inputs | None = None) -> dict[Cell, Value]:
        """The constants and mapped variables of the other side in this state."""
        return {cell: self._value(cell, state, inputs or {}) for cell in self._state}

    def _value(self, cell: Cell, state: State, inputs: Inputs) -> Value:
        mapped = self.refinement.mapped[cell[0]]
        env = dict(zip((p.name for p in mapped.params), cell[1], strict=True))
        return self.own.evaluate(mapped.value, state, env, inputs)

    def begins(self, state: State) -> bool:
        """Whether the state is mapped to an initial one, for some values of ghosts that are not mapped."""
        return next(iter(self.other.initial_cases(self.map(state))), None) is not None

    def row(self, before: State, step: Step, after: State) -> Row:
        """What a step performs, and why the other side refuses it if it does."""
        performed = self.refinement.step[step.transition]
        there = self.refinement.performs(step.transition)
        was, now = self.map(before), self.map(after)
        changes = tuple((cell, was[cell], now[cell]) for cell in was if was[cell] != now[cell])
        transition = self.own.system.transition[step.transition]
        answered, returned = self.own.answer(transition, before, step.args, step.inputs)
        if there is None:
            what = ", ".join(show_cell(cell) for cell, _, _ in changes)
            return Row(step, answered, None, changes, f"it stutters, but {what} changes" if changes else "")
        # Inputs that the step does not read may have any value: one that is refused counts.
        result = Row(step, answered, None, changes, "no inputs are allowed there")
        for _, found in self.own.completions(
            lambda given: self._performed(performed, there, (before, step, given), (was, now), (answered, returned)),
            step.inputs,
            self.own.free,
        ):
            result = Row(step, answered, found[0], changes, found[1])
            if found[1]:
                break
        return result

    def _performed(
        self,
        performed: Performed,
        there: Transition,
        at: tuple[State, Step, Inputs],
        states: tuple[State, State],
        said: tuple[Answered | None, Value],
    ) -> tuple[Step, str]:
        before, step, given = at
        was, now = states
        args = {name: self.own.evaluate(value, before, step.args) for name, value in performed.args}
        for param in there.params:
            args.setdefault(param.name, self.other.domain(param.type)[0])  # a party that does not matter
        state = {**self._ghosts(), **was}
        other = Step(there.name, args, self._choices(there, state, args, now))
        while True:
            try:
                answered, returned, reached = self.other.execute(state, other)
                break
            except Unread as unread:
                read = {unread.cell: self._value(unread.cell, before, given)}
                other = replace(other, inputs={**other.inputs, **read})
            except ModelError as error:
                return other, self._instead(there, state, other) or str(error)
        for cell, value in now.items():
            if reached[cell] != value:
                shown = f"{show_cell(cell)} becomes {show_value(value)}"
                return other, f"{shown}, there {show_value(reached[cell])}"
        return other, self._said(said, answered, returned)

    def _said(self, here: tuple[Answered | None, Value], answered: Answered | None, returned: Value) -> str:
        if answered is not None:
            image = (self.refinement.outcome.get(answered[0]), answered[1])
            if image != here[0]:
                return f"it answers {_shown(here[0])}, there {_shown(answered)}"
        return "" if returned == here[1] else f"it returns {show_value(here[1])}, there {show_value(returned)}"

    def _ghosts(self) -> dict[Cell, Value]:
        """Any values for what nobody mapped: it influences nothing."""
        return {
            cell: self.other.domain(self.other.tables[cell[0]].type)[0]
            for cell in self.other.cells
            if cell[0] not in self.refinement.mapped
        }

    def _choices(self, there: Transition, state: State, args: dict[str, Value], now: State) -> Inputs:
        """The values of `:= any`: those that the entries get, as far as somebody knows them."""
        names = {choice.name for choice in there.choices}
        found: dict[Cell, Value] = {}
        for update in there.updates:
            if not isinstance(update.value, Read) or update.value.table not in names:
                continue
            for bound in self.other.bindings(update.binders):
                env = {**args, **bound}
                cell = (update.table, tuple(self.other.evaluate(a, state, env) for a in update.args))
                choice = (update.value.table, tuple(self.other.evaluate(a, state, env) for a in update.value.args))
                kind = self.other.tables[update.table].type
                found[choice] = now[cell] if cell in now else self.other.domain(kind)[0]
        return found

    def _instead(self, there: Transition, state: State, step: Step) -> str:
        """Which rung of the ladder the other side takes instead."""
        ladder = [t for t in self.other.system.transitions if t.action == there.action and t.name != there.name]
        inputs = {c: v for c, v in step.inputs.items() if self.other.tables[c[0]].kind is TableKind.INPUT}
        for transition in ladder:
            for _, answered, _ in self.other.firings(transition, state, step.args, inputs):
                return f"there it is {transition.name}" + (f" => {_shown(answered)}" if answered else "")
        return f"{there.name} is not possible there"


def _shown(answered: Answered | None) -> str:
    if answered is None:
        return "nothing"
    return f"{answered[0]}({', '.join(map(show_value, answered[1]))})" if answered[1] else answered[0]


def check_both(system: System, refinement: Refinement, trace: Trace) -> None:
    """That the other side makes every step of a trace of the comparison but the last, which is what is refused.

    Raises EvidenceError where the interpreters of the two sides say otherwise.
    """
    found = side_by_side(system, refinement, trace)
    early = [row for row in found.rows[:-1] if row.refused]
    if early or (found.rows and len(found.rows) == len(trace.steps) and not found.rows[-1].refused):
        raise EvidenceError(f"{refinement.name}: what is said of a step and what the other side does are not the same")


def violations(system: System, refinement: Refinement, scope: Scope, limit: int) -> Iterator[tuple[State, Row | None]]:
    """Everything that the other side refuses in states that can be reached, by exploration with both interpreters.

    An initial state that is none there comes with no row. Raises ModelError when there are more states than `limit`.
    """
    both = Both(system, refinement, scope)
    seen: set[tuple[Value, ...]] = set()
    queue: list[State] = []

    def enter(state: State) -> bool:
        key = tuple(state[cell] for cell in both.own.cells)
        if key in seen:
            return False
        if len(seen) >= limit:
            raise ModelError(f"more than {limit} states at {scope}")
        seen.add(key)
        queue.append(state)
        return True

    for state in both.own.initial_states():
        if enter(state) and not both.begins(state):
            yield state, None
    while queue:
        before = queue.pop()
        for step, _, after in both.own.steps(before):
            row = both.row(before, step, after)
            if row.refused:
                yield before, row
            enter(after)
