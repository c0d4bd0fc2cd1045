"""A bench: one system fixed to one processor, the steps that can be asked of it, and what each may answer."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import combinations, product
from pathlib import Path
from typing import Any

from vmxmodel.conformance.adapter import adapter
from vmxmodel.conformance.follow import UNKNOWN, Effect, Follower, Replaced
from vmxmodel.conformance.machine import Program, Record
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.language import load_text
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import FALSE, Literal, Read, conj, equal, reads
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import BY, ActionKind, Formula, System, TableKind, Transition
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State, Step
from vmxmodel.system.types import OptionalType, SortType, Type, Value

_HERE = Path(__file__).parent
SETTLES = 8
"""Steps that a core takes by itself before somebody asks it again: few in a model, any number in a wrong one."""

PREFIX = "machine_"
"""How the properties are called that say what the machine can express."""


@dataclass(frozen=True)
class Way:
    """One way in which a stimulus comes out, with the steps that the machine takes by itself afterwards."""

    effects: tuple[Effect, ...]
    state: State

    @property
    def rungs(self) -> tuple[str, ...]:
        return tuple(effect.rung for effect in self.effects)


def first_processor(module: str, emulator: str) -> str:
    """The processor that is taken where none is named. Raises UsageError (E305)."""
    known: dict[str, dict[str, Any]] = _machine_data(module)["processors"]
    for name, processor in known.items():
        if processor["on"] == emulator:
            return name
    message = f"no processor of {emulator} is known that can execute `{module}`"
    raise UsageError(Diagnostic("E305", message, help=_processors(known)))


def _processors(known: dict[str, dict[str, Any]]) -> str:
    return "known: " + ", ".join(f"{name} on {processor['on']}" for name, processor in sorted(known.items()))


def _machine_data(module: str) -> dict[str, Any]:
    adapter(module)  # complains of a module that no machine executes
    return tomllib.loads(_HERE.joinpath(f"{module}_machine.toml").read_text())


class Bench:
    """One system on one kind of processor, with one or two of them."""

    def __init__(self, system: System, path: str, text: str, model: str, processors: int) -> None:
        self.adapter = adapter(system.name)
        self.data = _machine_data(system.name)
        known: dict[str, dict[str, Any]] = self.data["processors"]
        if model not in known:
            message = f"nothing is known of what the processor `{model}` can do"
            raise UsageError(Diagnostic("E305", message, help=_processors(known)))
        self.text = text
        self.model = model
        self.processors = processors
        self.constants: dict[str, Value] = {name: v for name, v in known[model].items() if isinstance(v, bool)}
        self.emulator: str = known[model]["on"]
        self.absent: tuple[str, ...] = tuple(known[model].get("absent", ()))
        self.system = _without_ghosts(system)
        self.limits = _limits(text, path, system.name)
        self.scope = Scope.of(system, {"Core": processors, **self.adapter.SIZES})
        self.restricted = self._restrict()
        self._follower: Follower | Replaced = Follower(Interpreter(self.system, self.scope), self.adapter.DEFAULTS)
        self._asked = Follower(Interpreter(self.restricted, self.scope), self.adapter.DEFAULTS)
        self._inputs = {name: _inputs(self.system, name) for name in self.actions}
        for name, more in self.adapter.VARIED.items():
            self._inputs[name] = tuple(dict.fromkeys((*self._inputs[name], *more)))
        self._allowed: dict[object, bool] = {}
        self.internal = tuple(self._stimuli_without_inputs(self.adapter.INTERNAL))

    def where(self, system: System, actions: frozenset[str]) -> Bench:
        """The same bench, where these actions do what another version of the system says."""
        found = copy(self)
        found._follower = Replaced(
            self._follower, Follower(Interpreter(_without_ghosts(system), self.scope), self.adapter.DEFAULTS), actions
        )
        return found

    @cached_property
    def actions(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(transition.action for transition in self.system.transitions))

    @cached_property
    def rungs(self) -> tuple[str, ...]:
        return tuple(transition.name for transition in self.system.transitions)

    @cached_property
    def events(self) -> frozenset[str]:
        """Actions that are no instructions. They are asked too, but instructions come first."""
        return frozenset(t.action for t in self.system.transitions if t.kind is ActionKind.ACTION)

    @cached_property
    def tables_that_matter(self) -> frozenset[str]:
        """Tables that a guard or an answer looks at."""
        transitions = self.system.transitions
        parts = [t.guard for t in transitions] + [t.returns for t in transitions if t.returns is not None]
        parts += [answer.condition for t in transitions for answer in t.answers]
        return frozenset[str]().union(*map(reads, parts))

    @cached_property
    def start(self) -> State:
        """The state in which every sequence begins."""
        cells = self._follower.interpreter.cells
        return {cell: self.adapter.start(cell[0], cell[1], self.constants) for cell in cells}

    # What can be asked.

    def _restrict(self) -> System:
        """The system with only those steps that the machine can take, from the machine's start."""
        transitions = []
        for transition in self.system.transitions:
            if transition.action in self.absent:
                continue
            guard = conj((transition.guard, *(resolve(limit, transition) for limit in self.limits)))
            if guard != FALSE:
                transitions.append(replace(transition, guard=guard))
        return replace(self.system, transitions=tuple(transitions))

    def initial(self) -> tuple[Formula, ...]:
        """The machine's start as `init` formulas."""
        tables = self.system.table
        cells = []
        for (name, args), value in self.start.items():
            table = tables[name]
            entry = Read(name, tuple(Literal(a, kind) for a, kind in zip(args, table.params, strict=True)), table.type)
            cells.append(equal(entry, Literal(value, table.type)))
        return (Formula("machine_start", conj(cells), "the machine's start"),)

    def why_not(self, rung: str) -> str | None:
        """Why the machine cannot show a rung; None when it can."""
        for entry in self.data["inexpressible"]:
            if entry.get("processors", self.processors) != self.processors:
                continue
            if self.model not in entry.get("on", (self.model,)) or rung in entry.get("except", ()):
                continue
            if any(fnmatchcase(rung, pattern) for pattern in entry["rungs"]):
                return str(entry["reason"])
        return None

    def _stimuli_without_inputs(self, actions: Sequence[str]) -> Iterator[Stimulus]:
        interpreter = self._follower.interpreter
        for action in actions:
            transition = next((t for t in self.system.transitions if t.action == action), None)
            if transition is not None:
                for values in interpreter.bindings(tuple(p for p in transition.params if p.name != BY)):
                    yield Stimulus(action, tuple(values.items()))

    def stimulus(self, step: Step) -> Stimulus:
        """A step of the model as a stimulus: its inputs, and defaults for those that it does not mention."""
        transition = self.system.transition[step.transition]
        args = tuple((p.name, step.args[p.name]) for p in transition.params if p.name != BY)
        return self.complete(transition.action, args, dict(step.inputs))

    def complete(self, action: str, args: tuple[tuple[str, Value], ...], given: dict[Cell, Value]) -> Stimulus:
        core = dict(args).get("c")
        inputs: dict[Cell, Value] = {}
        for name in self._inputs[action]:
            cell = (name, (core,)) if self._follower.interpreter.tables[name].params else (name, ())
            inputs[cell] = given.get(cell, self.adapter.DEFAULTS.get(name, False))
        return Stimulus(action, args, tuple(inputs.items()))

    def asked(self, stimulus: Stimulus, state: State) -> tuple[Effect, ...]:
        """What comes of a step that the machine can take here; nothing when it cannot."""
        return self._asked.effects(stimulus, state) if self.adapter.possible(stimulus, state) else ()

    # What it may answer.

    def ways(self, stimulus: Stimulus, state: State) -> list[Way]:
        """All ways in which a stimulus can come out, what follows by itself included."""
        return [self.way(effect, state) for effect in self._follower.effects(stimulus, state)]

    def way(self, effect: Effect, state: State) -> Way:
        """One effect, with what follows by itself."""
        return self._settle(Way((effect,), self._forget(effect.after(state))))

    def _settle(self, way: Way) -> Way:
        for core in self.scope["Core"]:
            for _ in range(SETTLES):
                follows = self.adapter.settles(way.state, core)
                found = () if follows is None else self._follower.effects(follows, way.state)
                if not found:
                    break
                effect = found[0]
                way = Way((*way.effects, effect), self._forget(effect.after(way.state)))
        return way

    def _forget(self, state: State) -> State:
        """The state with everything unknown that the processor may change by itself."""
        for stimulus in self.internal:
            for effect in self._follower.effects(stimulus, state):
                state = {**state, **{cell: UNKNOWN for cell, _ in effect.written}}
        return state

    @cached_property
    def _cores(self) -> tuple[tuple[Cell, bool], ...]:
        """The entries that belong to a core alone, and whether they hold a page."""
        tables = self.system.table
        cells = [cell for cell in self.start if len(cell[1]) == 1 and cell[1][0] in self.scope["Core"]]
        return tuple((cell, _is_page(tables[cell[0]].type)) for cell in cells)

    @cached_property
    def _page_cells(self) -> tuple[tuple[Value, tuple[Cell, ...]], ...]:
        """The entries that belong to each page, with a core or without."""
        names = {table.name for table in self.system.state_tables} - {"vm_error"}
        cells = [cell for cell in self.start if cell[0] in names]
        return tuple((page, tuple(cell for cell in cells if page in cell[1])) for page in self.scope["Page"])

    def shape(self, state: State) -> object:
        """What a state looks like when nobody asks which page is which."""
        parts: list[Value] = []
        pointers: dict[Value, list[str]] = {}
        for cell, is_page in self._cores:
            value = state[cell]
            if is_page and value is not None:
                pointers.setdefault(value, []).append(cell[0])
            parts.append(value is not None if is_page else value)
        pages = [(*pointers.get(page, ()), *(str(state[cell]) for cell in cells)) for page, cells in self._page_cells]
        return tuple(parts), tuple(sorted(pages))

    def entering(self) -> Iterator[Stimulus]:
        """The steps that make each core ready for guests."""
        for core in self.scope["Core"]:
            for action, args in self.adapter.entering(core):
                yield self.complete(action, args, {})

    # Sequences.

    def more(self) -> tuple[tuple[Stimulus, ...], ...]:
        """Sequences that the module's adapter adds, as far as there are the processors."""
        cores = set(self.scope["Core"])
        return tuple(
            tuple(self.complete(action, args, {}) for action, args in steps)
            for steps in self.adapter.MORE
            if all(value in cores for _, args in steps for name, value in args if name == "c")
        )

    def program(self, stimuli: Sequence[Stimulus]) -> Program:
        """The records of a sequence."""
        records: list[Record] = []
        state = self.start
        for stimulus in stimuli:
            records += self.records(stimulus, state)
            ways = self.ways(stimulus, state)
            if not ways:
                break
            state = ways[0].state
        return Program(tuple(records))

    def records(self, stimulus: Stimulus, state: State) -> tuple[Record, ...]:
        """What the machine executes for one step. Raises UsageError (E306) for one that nobody has told it."""
        try:
            return self.adapter.records(stimulus, state, self._running(state))
        except KeyError as error:
            message = f"the machine does not know {error} of `{stimulus.action}`"
            raise UsageError(Diagnostic("E306", message)) from None

    def _running(self, state: State) -> int:
        """A processor that executes records."""
        cores = [core for core in self.scope["Core"] if state["activity", (core,)] == "Running"]
        return self.adapter.number(cores[0]) if cores else 0

    # Random stimuli.

    def random_stimulus(self, action: str, states: Sequence[State], dice: random.Random) -> Stimulus | None:
        """A stimulus of an action that the machine can take in all these states; None when ten throws gave none."""
        params, inputs = self._dice[action]
        for _ in range(10):
            args = tuple((name, dice.choice(domain if dice.random() < _FAR else domain[:2])) for name, domain in params)
            core = (args[0][1],) if args and args[0][0] == "c" else ()
            given: dict[Cell, Value] = {}
            for name, usual, domain in inputs:
                odd = usual is None or dice.random() < _ODD
                given[name, core if self._indexed[name] else ()] = dice.choice(domain) if odd else usual
            stimulus = Stimulus(action, args, tuple(given.items()))
            if self.allowed(stimulus) and all(self.asked(stimulus, state) for state in states):
                return stimulus
        return None

    @cached_property
    def _indexed(self) -> dict[str, bool]:
        return {name: bool(table.params) for name, table in self._follower.interpreter.tables.items()}

    @cached_property
    def _dice(self) -> dict[str, Any]:
        """For each action its parameters with their values, and its inputs with their default (none: no default)."""
        interpreter = self._follower.interpreter
        sides = {}
        for action in self.actions:
            transition = next(t for t in self.system.transitions if t.action == action)
            params = [(p.name, interpreter.domain(p.type)) for p in transition.params if p.name != BY]
            inputs = []
            for name in self._inputs[action]:
                table = interpreter.tables[name]
                usual = None if table.kind is TableKind.CHOICE else self.adapter.DEFAULTS.get(name, False)
                inputs.append((name, usual, interpreter.domain(table.type)))
            sides[action] = (params, inputs)
        return sides

    def allowed(self, stimulus: Stimulus) -> bool:
        """Whether the inputs keep the spec's assumptions."""
        inputs = stimulus.inputs
        if inputs not in self._allowed:
            self._allowed[inputs] = self._follower.interpreter.allowed(self.start, stimulus.input)
        return self._allowed[inputs]

    def after(self, stimulus: Stimulus, states: Sequence[State]) -> tuple[State, ...]:
        """Where the model may be after a step, whatever the machine answers."""
        return distinct(way.state for state in states for way in self.ways(stimulus, state))

    def others(self, stimulus: Stimulus) -> Iterator[Stimulus]:
        """The same step with one input changed from its default."""
        interpreter = self._follower.interpreter
        for cell, value in stimulus.inputs:
            if value == self.adapter.DEFAULTS.get(cell[0], False):
                for other in interpreter.domain(interpreter.tables[cell[0]].type):
                    inputs = tuple((c, other if c == cell else v) for c, v in stimulus.inputs)
                    changed = Stimulus(stimulus.action, stimulus.args, inputs)
                    if other != value and self.allowed(changed):
                        yield changed

    def every_stimulus(self) -> Iterator[Stimulus]:
        """All actions with all arguments and plain inputs; then, with one choice of arguments, with other inputs.

        At most one input differs from its default, or two where the action has no argument but the core.
        """
        interpreter = self._follower.interpreter
        for action in self.actions:
            transition = next(t for t in self.system.transitions if t.action == action)
            params = tuple(p for p in transition.params if p.name != BY)
            cores = set()
            for values in product(*(interpreter.domain(p.type) for p in params)):
                args = tuple(zip((p.name for p in params), values, strict=True))
                yield self.complete(action, args, {})
                core = dict(args).get("c")
                if core not in cores:
                    cores.add(core)
                    yield from self._odd(action, args, 2 if len(args) == 1 else 1)

    def _odd(self, action: str, args: tuple[tuple[str, Value], ...], most: int) -> Iterator[Stimulus]:
        interpreter = self._follower.interpreter
        plain = self.complete(action, args, {})
        others = [
            (cell, value)
            for cell, usual in plain.inputs
            for value in interpreter.domain(interpreter.tables[cell[0]].type)
            if value != usual
        ]
        for size in range(1, most + 1):
            for chosen in combinations(others, size):
                stimulus = self.complete(action, args, dict(chosen))
                if len(dict(chosen)) == size and self.allowed(stimulus):
                    yield stimulus


def _is_page(kind: Type) -> bool:
    return (kind.of if isinstance(kind, OptionalType) else kind) == SortType("Page")


def distinct(states: Iterable[State]) -> tuple[State, ...]:
    """The states without repetitions."""
    found = tuple(states)
    if len(found) < 2:
        return found
    return tuple({frozenset(state.items()): state for state in found}.values())


_FAR = 0.5
"""How often an argument may be any value, and not only one of the first two: so that steps meet on the same page."""

_ODD = 0.08
"""How often an input is not its default in a random stimulus."""


def _limits(text: str, path: str, module: str) -> tuple[Any, ...]:
    """What the machine can express, as formulas about a step of this spec."""
    more = _HERE.joinpath(f"{module}_machine.tsys").read_text()
    system = load_text(f"{text}\n{more}", path).system
    return tuple(p.formula for p in system.properties if p.name.startswith(PREFIX))


def _without_ghosts(system: System) -> System:
    """The same system without what nobody sees, properties included."""
    ghosts = {table.name for table in system.tables if table.kind is TableKind.GHOST}

    def trim(transition: Transition) -> Transition:
        return replace(transition, updates=tuple(u for u in transition.updates if u.table not in ghosts))

    return replace(
        system,
        tables=tuple(table for table in system.tables if table.name not in ghosts),
        transitions=tuple(map(trim, system.transitions)),
        properties=(), lemmas=(), scenarios=(), diagrams=(), uses=(),
    )  # fmt: skip


def _inputs(system: System, action: str) -> tuple[str, ...]:
    """The inputs and choices that an action's transitions read, in the order of the spec."""
    inputs = {table.name for table in system.of_kind(TableKind.INPUT)}
    used: dict[str, None] = {}
    for transition in system.transitions:
        if transition.action == action:
            names = reads(transition.guard).union(*(reads(u.condition) | reads(u.value) for u in transition.updates))
            names = names.union(*(reads(a.condition) for a in transition.answers))
            used.update((name, None) for name in sorted(names & inputs))
            if action == "A20M":
                used.update((choice.name, None) for choice in transition.choices)
    return tuple(used)
