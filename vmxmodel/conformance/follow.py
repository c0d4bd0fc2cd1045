"""The model's side of a sequence: what each step may answer, and which states are left once it has answered.

Where the model leaves something open, every outcome that it allows is kept, and the machine's answer chooses among
them. A value that anything may have become (`:= any`) is *unknown* from then on: it is never compared, and what
depends on it may come out either way, until an answer tells.

What a stimulus does depends on few entries of the state. They are remembered as a tree of reads, so that a case is
evaluated by the reference interpreter only once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.dataclass import dataclass
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.model import TableKind, Transition
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import Answered, Inputs, State
from vmxmodel.system.types import Value

UNKNOWN = "(unknown)"
"""The value of an entry that may have any value. No enum value and no element of a sort is called so."""


@dataclass(frozen=True)
class Effect:
    """One way in which a stimulus can come out."""

    rung: str  # the transition: "VMXON.enter"
    answered: Answered | None
    returned: Value
    assumed: tuple[tuple[Cell, Value], ...]  # what it takes unknown entries to have been
    written: tuple[tuple[Cell, Value], ...]  # UNKNOWN for what may now be anything

    def after(self, state: State) -> State:
        return {**state, **dict(self.assumed), **dict(self.written)}


@dataclass
class _Node:
    """A point in the tree of reads: the entry that is read next, or the effects once enough is known."""

    cell: Cell | None = None
    children: dict[Value, _Node] = field(default_factory=dict)
    effects: tuple[Effect, ...] | None = None


class _Recorder(Mapping[Cell, Value]):
    """A state that remembers in which order it was asked. An unknown entry is missing from it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.asked: dict[Cell, None] = {}

    def __contains__(self, cell: object) -> bool:
        if cell not in self.state:
            return False
        self.asked[cell] = None  # type: ignore[index]
        return self.state[cell] != UNKNOWN  # type: ignore[index]

    def __getitem__(self, cell: Cell) -> Value:
        if cell not in self:
            raise KeyError(cell)
        return self.state[cell]

    def __iter__(self) -> Iterator[Cell]:
        return iter(self.state)

    def __len__(self) -> int:
        return len(self.state)


class Follower:
    """What stimuli do to states of one system at one scope."""

    def __init__(self, interpreter: Interpreter, defaults: Mapping[str, Value]) -> None:
        self.interpreter = interpreter
        inputs = (t.name for t in interpreter.system.tables if t.kind is TableKind.INPUT)
        self._defaults = {name: defaults.get(name, False) for name in inputs}
        self._by_action: dict[str, list[Transition]] = {}
        for transition in interpreter.system.transitions:
            self._by_action.setdefault(transition.action, []).append(transition)
        self._known = frozenset(table.name for table in interpreter.system.tables if table.kind is not TableKind.INPUT)
        self._trees: dict[Stimulus, _Node] = {}

    def effects(self, stimulus: Stimulus, state: State) -> tuple[Effect, ...]:
        """All ways in which the stimulus can come out in this state; none when it cannot happen."""
        node = self._trees.setdefault(stimulus, _Node())
        while node.cell is not None:
            value = state[node.cell]
            if value not in node.children:
                break
            node = node.children[value]
        if node.effects is None:
            return self._learn(stimulus, state)
        return node.effects

    def _learn(self, stimulus: Stimulus, state: State) -> tuple[Effect, ...]:
        recorder = _Recorder(state)
        effects = tuple(self._evaluate(stimulus, recorder))
        node = self._trees[stimulus]
        for cell in recorder.asked:
            node.cell = cell
            node = node.children.setdefault(state[cell], _Node())
        node.effects = effects
        return effects

    def _evaluate(self, stimulus: Stimulus, state: _Recorder) -> Iterator[Effect]:
        interpreter, args = self.interpreter, stimulus.arg
        inputs = _Inputs(stimulus.input, self._defaults)
        assumed: dict[Cell, Value] = {}

        def attempt(given: State) -> list[Effect]:
            seen = _Overlay(state, given)
            found = []
            for transition in self._by_action.get(stimulus.action, ()):
                full = {**args, **{p.name: None for p in transition.params if p.name not in args}}
                if interpreter.holds(transition.guard, seen, full, inputs):
                    answered, returned = interpreter.answer(transition, seen, full, inputs)
                    written = self._writes(transition, seen, full, inputs)
                    found.append(Effect(transition.name, answered, returned, tuple(given.items()), written))
            return found

        for _, effects in interpreter.completions(attempt, assumed, self._known):
            yield from effects

    def _writes(
        self, transition: Transition, state: State, args: Mapping[str, Value], inputs: Inputs
    ) -> tuple[tuple[Cell, Value], ...]:
        """What a transition writes. As `Interpreter.writes`, but an `any` that nobody ordered is UNKNOWN."""
        interpreter = self.interpreter
        written: dict[Cell, Value] = {}
        choices = {choice.name for choice in transition.choices}
        for update in transition.updates:
            for bound in interpreter.bindings(update.binders):
                env = {**args, **bound}
                if not interpreter.holds(update.condition, state, env, inputs):
                    continue
                cell = (update.table, tuple(interpreter.evaluate(arg, state, env, inputs) for arg in update.args))
                try:
                    written[cell] = interpreter.evaluate(update.value, state, env, inputs)
                except Unread as unread:
                    if unread.cell[0] not in choices | self._known:
                        raise
                    written[cell] = UNKNOWN
        return tuple(written.items())


@dataclass(frozen=True)
class Replaced:
    """One system's follower, but another one's for some actions."""

    most: Follower | Replaced
    other: Follower
    actions: frozenset[str]

    @property
    def interpreter(self) -> Interpreter:
        return self.most.interpreter

    def effects(self, stimulus: Stimulus, state: State) -> tuple[Effect, ...]:
        """See `Follower.effects`."""
        return (self.other if stimulus.action in self.actions else self.most).effects(stimulus, state)


class _Inputs(Mapping[Cell, Value]):
    """The inputs of a stimulus, and defaults for those that do not matter to it. Choices have no default."""

    def __init__(self, given: Inputs, defaults: Mapping[str, Value]) -> None:
        self.given = given
        self.defaults = defaults

    def __contains__(self, cell: object) -> bool:
        return cell in self.given or (isinstance(cell, tuple) and cell[0] in self.defaults)

    def __getitem__(self, cell: Cell) -> Value:
        return self.given[cell] if cell in self.given else self.defaults[cell[0]]

    def __iter__(self) -> Iterator[Cell]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)


class _Overlay(Mapping[Cell, Value]):
    """A recorded state with values for entries that it does not know."""

    def __init__(self, below: _Recorder, given: State) -> None:
        self.below = below
        self.given = given

    def __contains__(self, cell: object) -> bool:
        return cell in self.given or cell in self.below

    def __getitem__(self, cell: Cell) -> Value:
        return self.given[cell] if cell in self.given else self.below[cell]

    def __iter__(self) -> Iterator[Cell]:
        return iter(self.below)

    def __len__(self) -> int:
        return len(self.below)
