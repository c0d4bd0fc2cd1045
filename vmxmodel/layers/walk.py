"""A stack brought up in the model: the mode in which each layer runs, and where its events lead.

The stack fixes the constants of the platform's module, so that there is one initial state. From there the reference
interpreter takes every step of the module but events, breadth first, until each layer has run; the state in which a
layer runs tells its mode. Then, in that state, the interpreter is asked for every event, with every input: who runs
next has the trap, and who is reached from there by the module's own steps of passing it on may be given it. Nothing of
the answer is known here: it changes with the rungs of the module. That the mode of a layer does not depend on the way
to it is not tried, but proved in the module for every stack (`runs_in_its_mode`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, SpecError
from vmxmodel.layers.stack import Layer, Stack
from vmxmodel.system.expr import And, Expr, free_refs
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.model import System, TableKind, Transition
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import Answered, State, Step
from vmxmodel.system.types import Value

RUNNING, TRAPPED = ("running", ()), ("trapped", ())
PASSING = ("INJECT", "REFLECT")
"""Actions by which a layer gives a trap to one above it."""

_MOST = 5_000  # states: a stack that can be brought up is up after some hundreds


@dataclass(frozen=True)
class Caught:
    """Where an event of a layer leads: `first` has the trap, or nobody; `then` may be given it, in this order."""

    event: str  # "PRIVILEGED"
    answer: str  # what the processor does, in the module's word: "Exit"
    rung: str
    first: Layer | None
    then: tuple[Layer, ...]


@dataclass(frozen=True)
class Up:
    """A layer that has run: its mode, by the variables that the catalog names, and what becomes of its events."""

    layer: Layer
    mode: Mapping[str, Value]
    interpreted: bool
    caught: tuple[Caught, ...]
    run: tuple[str, ...]  # the steps by which it came to run, as the module calls them


@dataclass(frozen=True)
class Attempt:
    """What somebody did for a layer that never ran: the rung that answered, the answer, who has it then, the source."""

    rung: str
    by: Layer
    answer: str
    to: Layer | None
    source: str


@dataclass(frozen=True)
class Brought:
    """A stack as far as it could be brought up. `refused` is the lowest layer that never ran, `attempts` why."""

    stack: Stack
    up: tuple[Up, ...]
    refused: Layer | None = None
    attempts: tuple[Attempt, ...] = ()


def bring_up(stack: Stack, system: System) -> Brought:
    """Bring a stack up. Raises SpecError (E453) when the module has no beginning for it."""
    return _Walk(stack, system).result()


class _Walk:
    def __init__(self, stack: Stack, system: System) -> None:
        self.stack = stack
        self.asking = stack.platform.asking
        scope = Scope.of(system, {"Layer": len(stack.layers)})
        self.interpreter = Interpreter(system, scope)
        self.layers = {layer.element: layer for layer in stack.layers}
        self.before: dict[frozenset[tuple[object, Value]], tuple[State, str] | None] = {}
        self.reached: dict[str, State] = {}
        self._explore(self._initial(system))

    def _initial(self, system: System) -> State:
        given = dict(self.stack.constants())
        for name, value in self.stack.platform.constants.items():
            given[name, ()] = value
        for table in system.of_kind(TableKind.CONST):
            for cell in self.interpreter.scope.cells(table):
                given.setdefault(cell, self.interpreter.domain(table.type)[0])
        found = next(self.interpreter.initial_states(given), None)
        if found is None:
            message = f"`{system.name}` has no initial state for `{self.stack.text}`"
            raise SpecError(Diagnostic("E453", message, help="an `assume` or an `init` of the module excludes it"))
        return found

    def _explore(self, initial: State) -> None:
        queue = deque([initial])
        self.before[_key(initial)] = None
        while queue and len(self.reached) < len(self.layers) and len(self.before) < _MOST:
            state = queue.popleft()
            running = state[RUNNING]
            if state[TRAPPED] is None and isinstance(running, str):
                self.reached.setdefault(running, state)
            for step, _, after in self._steps(state):
                if _key(after) not in self.before:
                    self.before[_key(after)] = (state, step.transition)
                    queue.append(after)

    def _steps(self, state: State, events: bool = False) -> Iterator[tuple[Step, Answered | None, State]]:
        """The steps out of a state: those of events, or the others. Only arguments that start with who runs matter."""
        for transition in self.interpreter.system.transitions:
            if (transition.action in self.asking.events) != events or not transition.params:
                continue
            for args in self._arguments(transition, state):
                yield from self.interpreter.firings(transition, state, args)

    def _arguments(self, transition: Transition, state: State) -> Iterator[dict[str, Value]]:
        """The arguments that the guard may allow: each conjunct is asked as soon as its parameters have values."""
        conjuncts = transition.guard.operands if isinstance(transition.guard, And) else (transition.guard,)
        tests = [(conjunct, free_refs(conjunct)) for conjunct in conjuncts]
        found: list[dict[str, Value]] = [{}]
        for number, param in enumerate(transition.params):
            known = {each.name for each in transition.params[: number + 1]}
            due = [test for test, names in tests if param.name in names and names <= known]
            values = (state[RUNNING],) if number == 0 else self.interpreter.domain(param.type)
            wider = [{**args, param.name: value} for args in found for value in values]
            found = [args for args in wider if all(self._may_hold(test, state, args) for test in due)]
        yield from found

    def _may_hold(self, test: Expr, state: State, args: Mapping[str, Value]) -> bool:
        try:
            return self.interpreter.holds(test, state, args)
        except Unread:  # it asks for an input
            return True

    # What came out.

    def result(self) -> Brought:
        up = tuple(self._up(layer) for layer in self.stack.layers if layer.element in self.reached)
        missing = [layer for layer in self.stack.written if layer.element not in self.reached]
        if not missing:
            return Brought(self.stack, up)
        return Brought(self.stack, up, missing[0], self._attempts(missing[0]))

    def _up(self, layer: Layer) -> Up:
        state = self.reached[layer.element]
        mode = {name: state[name, ()] for name in self.asking.mode}
        interpreted = bool(state[self.asking.interpreted, (layer.element,)])
        return Up(layer, mode, interpreted, tuple(self._caught(state)), self._run(state))

    def _caught(self, state: State) -> Iterator[Caught]:
        """Every way in which an event can end, once."""
        found: dict[Caught, None] = {}
        for step, answered, after in self._steps(state, events=True):
            action, _, rung = step.transition.partition(".")
            first = self.layers.get(str(after[RUNNING])) if after[TRAPPED] is not None else None
            then = tuple(self._given(after)) if first is not None else ()
            found[Caught(action, answered[0] if answered else "", rung, first, then)] = None
        yield from found

    def _given(self, state: State) -> Iterator[Layer]:
        """Who may be given the trap, and by them, and so on."""
        seen = {state[RUNNING]}
        queue = deque([state])
        while queue:
            for step, _, after in self._steps(queue.popleft()):
                if step.transition in PASSING and after[RUNNING] not in seen:
                    seen.add(after[RUNNING])
                    queue.append(after)
                    yield self.layers[str(after[RUNNING])]

    def _run(self, state: State) -> tuple[str, ...]:
        steps: list[str] = []
        place = self.before[_key(state)]
        while place is not None:
            state, name = place
            steps.append(name)
            place = self.before[_key(state)]
        return tuple(reversed(steps))

    def _attempts(self, layer: Layer) -> tuple[Attempt, ...]:
        """What was done to run the layer by what it stands on, and did not run it: every answer that is no entry."""
        below = next((one for one in self.stack.layers if one.number == layer.below), layer)
        found: dict[Attempt, None] = {}
        for state in [place[0] for place in self.before.values() if place is not None]:
            if state[RUNNING] != below.element:
                continue
            for step, answered, after in self._steps(state):
                if answered is not None and after[RUNNING] != layer.element and self._is_about(step, below, layer):
                    transition = self.interpreter.system.transition[step.transition]
                    to = self.layers[str(after[RUNNING])] if after[RUNNING] != below.element else None
                    found[Attempt(step.transition, below, answered[0], to, str(transition.source or ""))] = None
        return tuple(found)

    @staticmethod
    def _is_about(step: Step, below: Layer, layer: Layer) -> bool:
        """The step is one for the layer, or names nobody but the one that stands below it."""
        return layer.element in step.args.values() or set(step.args.values()) == {below.element}


def _key(state: State) -> frozenset[tuple[object, Value]]:
    return frozenset(state.items())
