"""What a trace tells: for each step what fired, why and what changed; and which unknowns mattered.

The text, the JSON and the drawing of a trace are made from this account. What matters is found by watching the
reference interpreter: the cells that it reads while it evaluates the guards of the steps that fired.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import ModelError
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import (
    And,
    Answers,
    Event,
    Executes,
    Expr,
    Implies,
    Not,
    Or,
    Quantified,
    Read,
    Ref,
    walk,
)
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import BY, Property, PropertyKind, Scenario, System, TableKind, Transition
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import SortType, Value
from vmxmodel.views.words import mentioned

Facts = tuple[tuple[Cell, Value], ...]
"""Cells with their values, in the order of the spec."""


@dataclass(frozen=True)
class Change:
    """A cell that has another value after the step."""

    cell: Cell
    before: Value
    after: Value


@dataclass(frozen=True)
class Told:
    """One step. `args` are the arguments without `by`; an argument that makes no difference is "_"."""

    number: int  # from 1
    transition: Transition
    args: tuple[Value, ...]
    by: Value  # the party that executes it, None where there is none
    subject: tuple[str, Value] | None  # the sort and the element that it happens on: the drawing's lane
    outcome: tuple[str, tuple[Value, ...]] | None
    returned: Value
    inputs: Facts  # inputs and choices that mattered
    changes: tuple[Change, ...]
    says: tuple[str, ...] = ()  # what a person reads


@dataclass(frozen=True)
class Because:
    """Why the last state (or step) shows it: values for the quantified variables, and the cells that say so."""

    names: tuple[tuple[str, Value], ...]
    facts: Facts


@dataclass(frozen=True)
class Account:
    """A whole trace. `given` are constants and undeclared initial values that some guard read."""

    trace: Trace
    given: Facts
    steps: tuple[Told, ...]
    because: Because | None


class _Watched(Mapping[Cell, Value]):
    """A state that remembers which of its cells were read."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.read: set[Cell] = set()

    def __getitem__(self, cell: Cell) -> Value:
        self.read.add(cell)
        return self._state[cell]

    def __iter__(self) -> Iterator[Cell]:
        return iter(self._state)

    def __len__(self) -> int:
        return len(self._state)


def tell(system: System, trace: Trace, goal: Property | Scenario | None = None) -> Account:
    """The account of a trace that replays; `goal` is what it shows, so that the end can be explained."""
    interpreter = Interpreter(system, trace.scope)
    steps = []
    matters: set[Cell] = set()
    written: set[Cell] = set()
    for number, step in enumerate(trace.steps, 1):
        before, after = trace.states[number - 1], trace.states[number]
        seen, inputs = _Watched(before), _Watched(step.inputs)
        _watch(interpreter, system.transition[step.transition], step, seen, inputs)
        matters |= seen.read - written
        told = _step(system, interpreter, number, step, (before, after), inputs.read)
        written |= {change.cell for change in told.changes}
        steps.append(told)
    because = _because(system, interpreter, trace, goal) if goal is not None else None
    if because is not None and goal is not None:
        matters |= {cell for cell, _ in because.facts} - written
    given = tuple((cell, value) for cell, value in trace.states[0].items() if cell in matters and _open(system, cell))
    return Account(trace, given, tuple(steps), because)


def _open(system: System, cell: Cell) -> bool:
    """Whether the spec leaves the first value of this cell open, so that the trace has chosen it."""
    table = system.table[cell[0]]
    return table.kind is TableKind.CONST or table.initial is None


def _watch(interpreter: Interpreter, transition: Transition, step: Step, state: _Watched, inputs: _Watched) -> None:
    """Evaluate what decided the step: its guard, its answer, the places and values of its updates."""

    def value(expr: Expr) -> Value:
        return interpreter.evaluate(expr, state, step.args, inputs)

    value(transition.guard)
    for answer in transition.answers:
        if value(answer.condition):
            for arg in answer.args:
                value(arg)
    for update in transition.updates:
        if not update.binders and value(update.condition):
            for part in (*update.args, update.value):
                value(part)
    if transition.returns is not None:
        value(transition.returns)


def _step(
    system: System, interpreter: Interpreter, number: int, step: Step, states: tuple[State, State], read: set[Cell]
) -> Told:
    before, after = states
    transition = system.transition[step.transition]
    outcome, returned, _ = interpreter.execute(before, step)
    used = mentioned(transition)
    chosen = {choice.name for choice in transition.choices}
    inputs = [(cell, item) for cell, item in step.inputs.items() if cell in read or cell[0] in chosen]
    order = {name: at for at, name in enumerate([*system.table, *sorted(chosen)])}
    return Told(
        number=number,
        transition=transition,
        args=tuple(step.args[p.name] if p.name in used else "_" for p in transition.params if p.name != BY),
        by=None if transition.who is None else interpreter.evaluate(transition.who, before, step.args, step.inputs),
        subject=_subject(interpreter, step, before, transition),
        outcome=outcome,
        returned=returned,
        inputs=tuple(sorted(inputs, key=lambda item: order.get(item[0][0], len(order)))),
        changes=tuple(Change(cell, before[cell], after[cell]) for cell in before if before[cell] != after[cell]),
        says=tuple(
            said.text for said in transition.says if interpreter.holds(said.condition, before, step.args, step.inputs)
        ),
    )


def _subject(interpreter: Interpreter, step: Step, before: State, transition: Transition) -> tuple[str, Value] | None:
    """Where a step happens: the processor of an instruction, else the action's first argument of a sort."""
    if transition.subject is not None and isinstance(transition.subject, Ref):
        subject = interpreter.evaluate(transition.subject, before, step.args, step.inputs)
        return str(transition.subject.type), subject
    for param in transition.params:
        if isinstance(param.type, SortType) and param.name in mentioned(transition):
            return param.type.name, step.args[param.name]
    return None


def _because(system: System, interpreter: Interpreter, trace: Trace, goal: Property | Scenario) -> Because | None:
    """The instance of the property that the end of the trace refutes (or, for a witness, satisfies)."""
    if isinstance(goal, Scenario) or goal.kind is PropertyKind.RECOVERABLE:
        return None
    wanted = goal.kind is PropertyKind.REACHABLE
    formula, env = goal.formula, {}
    state, after, inputs = trace.states[-1], None, {}
    about_steps = goal.kind is PropertyKind.STEP or _speaks_of_steps(formula)
    if about_steps:
        if not trace.steps:
            return None
        step = trace.steps[-1]
        state, after = trace.states[-2], trace.states[-1]
        formula, env, inputs = resolve(formula, system.transition[step.transition]), dict(step.args), dict(step.inputs)
    blame = _Blame(interpreter, state, after, env, inputs)
    try:
        return blame.explain(formula, wanted)
    except ModelError:
        return None


def _speaks_of_steps(formula: Expr) -> bool:
    return any(isinstance(e, Event | Answers | Executes) or (isinstance(e, Read) and e.primed) for e in walk(formula))


class _Blame:
    """Narrows a formula down to the instance that makes it what it is."""

    def __init__(
        self,
        interpreter: Interpreter,
        state: State,
        after: State | None,
        env: dict[str, Value],
        inputs: Mapping[Cell, Value],
    ) -> None:
        self.interpreter = interpreter
        self.state = state
        self.after = after
        self.env = dict(env)
        self.inputs = inputs
        self.names: list[tuple[str, Value]] = []

    def value(self, formula: Expr, env: Mapping[str, Value]) -> Value:
        return self.interpreter.evaluate(formula, self.state, env, self.inputs, self.after)

    def explain(self, formula: Expr, wanted: bool) -> Because | None:
        """None when the formula does not have the wanted value after all."""
        if bool(self.value(formula, self.env)) != wanted:
            return None
        formula = self._narrow(formula, wanted)
        seen = _Watched(self.state)
        later = _Watched(self.after) if self.after is not None else None
        self.interpreter.evaluate(formula, seen, self.env, self.inputs, later)
        cells = (seen.read | later.read) if later is not None else seen.read
        shown = self.after if self.after is not None else self.state
        return Because(tuple(self.names), tuple((cell, value) for cell, value in shown.items() if cell in cells))

    def _narrow(self, formula: Expr, wanted: bool) -> Expr:
        """Follow the connectives to the part that decides, and bind the quantified variables on the way."""
        match formula:
            case Not(operand):
                return self._narrow(operand, not wanted)
            case And(operands) if not wanted:
                return self._narrow(self._first(operands, wanted), wanted)
            case Or(operands) if wanted:
                return self._narrow(self._first(operands, wanted), wanted)
            case Implies(left, right) if wanted:
                return self._narrow(right if self.value(right, self.env) else Not(left), wanted)
            case Quantified(kind, variables, body) if (kind == "some") == wanted:
                domains = (self.interpreter.scope.domain(v.type) for v in variables)
                for values in product(*domains):
                    env = self.env | {v.name: item for v, item in zip(variables, values, strict=True)}
                    if bool(self.value(body, env)) == wanted:
                        self.env = env
                        self.names += [(v.name, env[v.name]) for v in variables]
                        return self._narrow(body, wanted)
        return formula

    def _first(self, operands: tuple[Expr, ...], wanted: bool) -> Expr:
        return next(part for part in operands if bool(self.value(part, self.env)) == wanted)
