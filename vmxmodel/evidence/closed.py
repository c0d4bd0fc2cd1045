"""Checks a set of states that an explorer hands out: closed under steps, and good throughout.

The checker shares nothing with the explorers but the interpreter. To be fast enough for large sets it asks the
interpreter once for each case: a case is what a computation reads of a state. The interpreter is run on a partial
state; when it reads an entry that is not there, the case is split by the values of that entry. So every answer is the
interpreter's own, and all states that agree on what was read share it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field
from typing import Generic, TypeVar

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import TRUE, And, Expr, Not, Or, Quantified, conj, free_refs, negate
from vmxmodel.system.interpreter import Env, Interpreter, Unread
from vmxmodel.system.model import Transition
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import NOTHING, Inputs, State, Step, show_cell, show_value
from vmxmodel.system.types import Value

T = TypeVar("T")
Values = tuple[Value, ...]
"""A state: the values of `interpreter.cells`, in that order."""

OutOfTime = Callable[[], bool]


@dataclass(frozen=True)
class Claim:
    """What is claimed of a set of states.

    `always` holds in every state, `of_every_step` of every step out of one. `distance`, where it is given, claims that
    each state can reach one where `goal` holds, in so many steps.
    """

    always: tuple[Expr, ...] = ()
    of_every_step: tuple[Expr, ...] = ()
    goal: Expr | None = None
    distance: Mapping[Values, int] = field(default_factory=dict)


def check_closed(
    interpreter: Interpreter,
    states: Collection[Values],
    claim: Claim,
    out_of_time: OutOfTime,
) -> bool:
    """Check that a set has all initial states and all successors in it, and what is claimed.

    Returns whether the check came to an end before the time was up. Raises EvidenceError when the set or the claim is
    wrong. That the set has no unreachable states is not checked: it does not matter to what is claimed.
    """
    cells = interpreter.cells
    for number, state in enumerate(interpreter.initial_states()):
        if number % 64 == 0 and out_of_time():
            return False
        if tuple(state[cell] for cell in cells) not in states:
            raise EvidenceError(f"an initial state is missing from the explored ones: {_show(interpreter, state)}")
    always = [part for formula in claim.always for part in _parts(interpreter, formula, NOTHING)]
    fires = list(_fires(interpreter, claim.of_every_step))
    goal = None if claim.goal is None else _instance(interpreter, claim.goal, NOTHING)
    for number, values in enumerate(states):
        if number % 64 == 0 and out_of_time():
            return False
        if not all(test(values) for test in always):
            raise EvidenceError(f"a bad state was explored and not reported: {_show(interpreter, values)}")
        nearest = None
        for fire in fires:
            for written, fine in fire(values):
                if not fine:
                    raise EvidenceError(f"a bad step was explored and not reported, from {_show(interpreter, values)}")
                successor = list(values)
                for place, value in written:
                    successor[place] = value
                reached = tuple(successor)
                if reached not in states:
                    raise EvidenceError(
                        f"a successor is missing from the explored states: {_show(interpreter, reached)}"
                    )
                if goal is not None and (nearest is None or claim.distance[reached] < nearest):
                    nearest = claim.distance[reached]
        if goal is not None and not _nearer(claim.distance[values], goal(values), nearest):
            raise EvidenceError(f"no way back was found from {_show(interpreter, values)}")
    return True


def repeat(interpreter: Interpreter, limit: int, out_of_time: OutOfTime) -> set[Values] | None:
    """All reachable states by the interpreter alone; None when there are more than `limit`, or the time is up."""
    cells = interpreter.cells
    found: set[Values] = set()
    waiting = list(interpreter.initial_states())
    while waiting:
        state = waiting.pop()
        values = tuple(state[cell] for cell in cells)
        if values not in found:
            if len(found) == limit or out_of_time():
                return None
            found.add(values)
            waiting.extend(reached for _, _, reached in interpreter.steps(state))
    return found


def _nearer(distance: int, there: bool, nearest: int | None) -> bool:
    return there if distance == 0 else nearest is not None and nearest < distance


# Case by case.


@dataclass
class _Split:
    """The computation reads this place next."""

    place: int
    branches: dict[Value, _Split | _Leaf] = field(default_factory=dict)


@dataclass(frozen=True)
class _Leaf:
    """The computation has read all it needs."""

    result: object


class _Cases(Generic[T]):
    """A computation on states, done once for each case. It is given a partial state, and raises Unread."""

    def __init__(self, cells: tuple[Cell, ...], places: Mapping[Cell, int], compute: Callable[[State], T]) -> None:
        self._cells = cells
        self._places = places
        self._compute = compute
        self._root = self._grow({})

    def __call__(self, values: Values) -> T:
        node = self._root
        while isinstance(node, _Split):
            value = values[node.place]
            branch = node.branches.get(value)
            if branch is None:
                branch = node.branches[value] = self._grow(self._read_so_far(node, values))
            node = branch
        return node.result  # type: ignore[return-value]

    def _grow(self, given: State) -> _Split | _Leaf:
        try:
            return _Leaf(self._compute(given))
        except Unread as unread:
            return _Split(self._places[unread.cell])

    def _read_so_far(self, last: _Split, values: Values) -> dict[Cell, Value]:
        node, given = self._root, {}
        while isinstance(node, _Split):
            given[self._cells[node.place]] = values[node.place]
            if node is last:
                break
            node = node.branches[values[node.place]]
        return given


def _instance(interpreter: Interpreter, formula: Expr, env: Env) -> _Cases[bool]:
    return _cases(interpreter, lambda state: interpreter.holds(formula, state, env))


def _cases(interpreter: Interpreter, compute: Callable[[State], T]) -> _Cases[T]:
    places = {cell: place for place, cell in enumerate(interpreter.cells)}
    return _Cases(interpreter.cells, places, compute)


def _parts(interpreter: Interpreter, formula: Expr, env: Env) -> Iterator[_Cases[bool]]:
    """Smaller formulas that all hold iff the formula does: conjuncts, and instances of quantifiers. Few read much."""
    match formula:
        case And(operands):
            for operand in operands:
                yield from _parts(interpreter, operand, env)
        case Not(Or(operands)):
            yield from _parts(interpreter, conj(map(negate, operands)), env)
        case Quantified("all", variables, body):
            for bound in interpreter.bindings(variables):
                yield from _parts(interpreter, body, {**env, **bound})
        case Not(Quantified("some", variables, body)):
            yield from _parts(interpreter, Quantified("all", variables, negate(body)), env)
        case _:
            yield _instance(interpreter, formula, env)


Outcomes = tuple[tuple[tuple[tuple[int, Value], ...], bool], ...]
"""The distinct effects of a transition in one case: what it writes where, and whether the step is as claimed."""


def _fires(interpreter: Interpreter, claimed: tuple[Expr, ...]) -> Iterator[_Cases[Outcomes]]:
    for transition in interpreter.system.transitions:
        formula = conj(resolve(formula, transition) for formula in claimed)
        for args in _relevant(interpreter, transition, formula):
            yield _cases(interpreter, _firing(interpreter, transition, args, formula))


def _relevant(interpreter: Interpreter, transition: Transition, formula: Expr) -> Iterator[dict[str, Value]]:
    """Arguments; a parameter that neither the transition nor the claim mentions gets its first value only."""
    parts = [transition.guard, formula]
    for update in transition.updates:
        parts += (*update.args, update.condition, update.value)
    for answer in transition.answers:
        parts += (answer.condition, *answer.args)
    mentioned = frozenset[str]().union(*map(free_refs, parts))
    seen: set[tuple[Value, ...]] = set()
    for args in interpreter.bindings(transition.params):
        key = tuple(value for name, value in args.items() if name in mentioned)
        if key not in seen:
            seen.add(key)
            yield args


def _firing(interpreter: Interpreter, transition: Transition, args: Env, formula: Expr) -> Callable[[State], Outcomes]:
    places = {cell: place for place, cell in enumerate(interpreter.cells)}

    def fire(state: State) -> Outcomes:
        effects: dict[tuple[tuple[tuple[int, Value], ...], bool], None] = {}
        for step, _, after in interpreter.firings(transition, state, args):
            written = tuple((places[cell], value) for cell, value in after.items())
            for fine in _truth(interpreter, formula, state, step, after):
                effects[written, fine] = None
        return tuple(effects)

    return fire


def _truth(interpreter: Interpreter, formula: Expr, state: State, step: Step, after: State) -> Iterator[bool]:
    """The truth values of a formula about a step, for all inputs that the step leaves open."""
    if formula == TRUE:
        yield True
        return

    def holds(inputs: Inputs) -> bool:
        return interpreter.holds(formula, state, step.args, inputs, after)

    for inputs, fine in interpreter.completions(holds, step.inputs, interpreter.free):
        if interpreter.allowed(state, inputs):
            yield fine


def _show(interpreter: Interpreter, state: State | Values) -> str:
    values = state if isinstance(state, tuple) else tuple(state[cell] for cell in interpreter.cells)
    return ", ".join(f"{show_cell(c)}={show_value(v)}" for c, v in zip(interpreter.cells, values, strict=True))
