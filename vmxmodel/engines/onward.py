"""Bounded search that goes on from known runs: whatever few transitions may follow a state that one of them passes.

Software needs a long way to where mistakes show: a kernel module is loaded, VMX operation entered, a VMCS prepared.
Such a way is known, as the trace of a scenario or of a rung. Entries of the first state that it does not read, and
constants too, are left to the solver, so that one way stands for many. The traces that come out begin in a first state
and are runs like any others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

import z3

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.evidence.gather import Watched, what_it_reads
from vmxmodel.evidence.trace import Step, Trace
from vmxmodel.system.expr import Ref
from vmxmodel.system.instance import Instance
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import State
from vmxmodel.system.types import Value


@dataclass(frozen=True)
class _Way:
    """The beginning of a run: what it needs of its first state, the constants included, and what it wrote."""

    steps: tuple[Step, ...]
    needed: dict[Cell, Value]
    written: dict[Cell, Value]


@dataclass
class _Place:
    """Where a way leads, and the steps that runs take from there."""

    way: _Way
    next: dict[tuple[object, ...], _Place] = field(default_factory=dict)


class Onward(Unrolling):
    """The runs that go on from some state of these runs, which have the scope of the instance and are replayed.

    `depth` counts the transitions after that state; a trace has all of them.
    """

    def __init__(self, instance: Instance, names: Sequence[Ref], runs: Sequence[Trace]) -> None:
        super().__init__(instance, names, anywhere=True)
        self._first = z3.BitVec("first", self.encoding.widths["state"], self.context)
        state = self.encoding.vectors["state"]
        for fact in self.encoding.initial():
            self._solver.add(z3.substitute(fact, (state, self._first)))
        self._player = Interpreter(instance.system, instance.scope)
        known: dict[tuple[object, ...], tuple[z3.BoolRef, _Way]] = {}
        for way in self._ways(runs):
            where = self._where(way)
            if where not in known:
                known[where] = self.label(), way
                self._solver.add(z3.Implies(known[where][0], self._is_there(where)))
        self._ways_on = tuple(known.values())
        self._solver.add(z3.Or(*(label for label, _ in self._ways_on)))

    def _ways(self, runs: Sequence[Trace]) -> Iterator[_Way]:
        """The beginnings of runs, with one transition or more; what several have in common comes once."""
        starts: dict[frozenset[tuple[Cell, Value]], _Place] = {}
        for run in runs:
            place = starts.setdefault(frozenset(run.states[0].items()), _Place(_Way((), {}, {})))
            for before, step in zip(run.states, run.steps, strict=False):
                key = step.transition, *step.args.items(), *sorted(step.inputs.items(), key=str)
                if key not in place.next:
                    place.next[key] = _Place(self._longer(place.way, before, step))
                    yield place.next[key].way
                place = place.next[key]

    def _longer(self, way: _Way, before: State, step: Step) -> _Way:
        exact = what_it_reads(self._player, before, step)
        watched = Watched(before)
        self._player.execute(watched, exact)
        transition = self._player.transition(exact)
        read = {cell: before[cell] for cell in watched.seen - way.written.keys()}
        written = self._player.writes(transition, before, exact.args, exact.inputs)
        return _Way((*way.steps, exact), {**way.needed, **read}, {**way.written, **written})

    def _where(self, way: _Way) -> tuple[tuple[int, int], ...]:
        """Masks and bits: of the constants, of the first state, and of the state that the way leads to."""
        known = self.encoding.places_of
        return known("constants", way.needed), known("state", way.needed), known("state", way.written)

    def _is_there(self, where: tuple[tuple[int, int], ...]) -> z3.BoolRef:
        constants, reached = self._vector("constants", 0), self._vector("state", 0)
        vectors = constants, self._first, reached
        known = [vector & mask == bits for vector, (mask, bits) in zip(vectors, where, strict=True)]
        kept = ~where[-1][0] % (1 << reached.size())
        return z3.And(*known, (reached ^ self._first) & kept == 0)

    def trace(self, length: int, also: frozenset[str] = frozenset(), exact: bool = False) -> Trace:
        """The run that `check` found, from its first state on. Raises ModelError where the way cannot be gone so."""
        rest = super().trace(length, also, exact)
        way = next(way for label, way in self._ways_on if self.true(label))
        states: list[State] = [self._first_state()]
        for step in way.steps:
            states.append(self._player.execute(states[-1], step)[2])
        return Trace(rest.system, rest.scope, (*states[:-1], *rest.states), (*way.steps, *rest.steps))

    def _first_state(self) -> dict[Cell, Value]:
        cells = self.encoding.cells_of("constants", self._number("constants", 0))
        assert self._model is not None
        value = self._model.eval(self._first, model_completion=True)
        assert isinstance(value, z3.BitVecNumRef)
        return {**cells, **self.encoding.cells_of("state", int(value.as_long()))}
