"""What it is to explore all reachable states of a system at a scope, and what an exploration hands out.

`PythonExplorer` is the plain one; `compiled.CompiledExplorer` does the same in C. Both answer the same interface and
find the same: states, counts, depth, and the same run to whatever was asked for.

The run to a hit is the least of the shortest ones: of the initial states from which a hit is reached as soon as
possible the least, of its successors on such a run the least, and so on; states are compared as the tuples of their
codes. So it depends neither on the order in which states are found nor on symmetry.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from math import prod
from typing import Protocol

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import OutOfTime
from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.layout import Layout, Packed
from vmxmodel.engines.successors import Program, Query
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import State

Beginnings = Sequence[tuple[State, tuple[Cell, ...]]]
"""Initial states in bundles: a partial state, and the entries that may have any value."""

ANSWERED = "every question was answered"
"""Why an exploration stops that has found all it was asked for."""


class NoRoom(Exception):
    """There is no memory for what was asked. The message says what bounds it."""


class Reduction(Protocol):
    """Exploration up to symmetry: of all states that a permutation of names maps to each other, one is explored.

    What is asked (queries, and the system itself) must not change under those permutations.
    """

    def canonical(self, state: Packed) -> tuple[Packed, int]:
        """The state that stands for this one and for all that are like it, and how many those are."""
        ...

    def source(self, layout: Layout) -> str:
        """The same in C, for `compiled`, in terms of its `state`, `unpack` and `pack`:

            static uint64_t canonical(const state *s, state *representative)

        stores the state that stands for `s` and returns how many are like it. It is called from several threads, and
        keeps nothing between calls. `void unpack(const state *s, int *codes)` gives the codes of the cells in the
        order of `layout.cells` (a `Packed`), `void pack(const int *codes, state *s)` is its inverse.

            void canonical_renaming(const int *codes, signed char *names)

        stores how elements are renamed to get there, as `slots` numbers whose meaning is the reduction's.
        """
        ...

    @property
    def slots(self) -> int:
        """How many numbers make up a renaming."""
        ...


@dataclass(frozen=True)
class Reachable:
    """What an exploration found.

    `explored` are the states found; with a reduction one for each orbit, and `states` counts them all. Likewise `fired`
    counts the transitions out of explored states, by their place in the system (what counts as one is said in
    `successors.Program`), and `transitions` those out of all. `depth` is the largest number of steps that a state found
    needs. `hits` has for a query the least number of steps to a state that it hits, or to one with a step out that it
    hits; `run` is a run to there. `dead` are the explored states with no transition out.

    `distance` has for a query of the kind `again` the least number of steps to a state that it hits, for every explored
    state that has one; where a state has none, `hits` tells how far the nearest such state is.

    If `complete`, every reachable state was found and expanded; otherwise `stopped` says why not. Of a complete
    exploration, too, `distance` may lack a query: then `stopped` says why. `run` raises NoRoom when there is no memory
    to find the run. `notes` are for people: what was done otherwise than they may expect.
    """

    layout: Layout
    explored: Collection[Packed]
    states: int
    fired: tuple[int, ...]
    transitions: int
    depth: int
    hits: Mapping[str, int]
    dead: Sequence[Packed]
    distance: Mapping[str, Mapping[Packed, int]]
    run: Callable[[str], list[Packed]]
    complete: bool
    stopped: str = ""
    notes: tuple[str, ...] = field(default=())
    renaming: Callable[[Packed], Sequence[int]] | None = None  # what `canonical_renaming` says of a state

    @property
    def answered(self) -> bool:
        """Whether it stopped because there was nothing left to ask."""
        return self.stopped == ANSWERED

    @classmethod
    def nothing(cls, layout: Layout, stopped: str) -> Reachable:
        """What was found before anything was explored."""
        return cls(layout, frozenset(), 0, (), 0, 0, {}, (), {}, _no_run, False, stopped)

    def with_note(self, note: str) -> Reachable:
        """The same with one more note."""
        return replace(self, notes=(*self.notes, note))


def _no_run(name: str) -> list[Packed]:
    raise KeyError(name)


class Explorer(Protocol):
    """Explores exactly: full states, no lossy hashing."""

    def explore(
        self,
        interpreter: Interpreter,
        queries: tuple[Query, ...],
        again: tuple[Query, ...],
        budget: Budget,
        progress: Progress = silent,
        exhaust: bool = False,
        reduction: Reduction | None = None,
    ) -> Reachable:
        """Explore the interpreter's system at its scope until all queries have been hit, or to the end.

        Breadth first, and whole levels, unless the budget is spent. `again` are queries about states, asked of every
        reachable state: how far is it to a state that is hit? They are answered only if the exploration is complete.
        `exhaust` goes on to the end in any case.

        Raises ModelError when a reachable step has no meaning.
        """
        ...


def beginnings(interpreter: Interpreter, limit: int, budget: Budget) -> tuple[Beginnings, str]:
    """The initial states, or why there are too many of them to begin, or too few to find them."""
    found: list[tuple[State, tuple[Cell, ...]]] = []
    number = 0
    try:
        for case in interpreter.initial_cases(out_of_time=lambda: budget.spent):
            found.append(case)
            number += prod(len(interpreter.domain(interpreter.tables[name].type)) for name, _ in case[1])
            if number > limit:
                return (), f"there are {number:,} initial states or more, and the budget is {limit:,} states"
    except OutOfTime as error:
        return (), str(error)
    return found, ""


def initial_states(layout: Layout, bundles: Beginnings) -> Iterator[Packed]:
    """The initial states, one by one."""
    for partial, missing in bundles:
        yield from layout.pack_all(partial, missing)


def least_run(
    program: Program, bundles: Beginnings, layers: Sequence[Container[Packed]], reduction: Reduction | None
) -> list[Packed]:
    """The least of the shortest runs through these layers: `layers[k]` are explored states, k steps from the beginning,
    from which the end is reached as soon as possible."""

    def least(states: Iterable[Packed], layer: Container[Packed]) -> Packed:
        for state in sorted(set(states)):
            if (state if reduction is None else reduction.canonical(state)[0]) in layer:
                return state
        raise AssertionError("a layer has no state after the one before")

    run = [least(initial_states(program.layout, bundles), layers[0])]
    for layer in layers[1:]:
        run.append(least((after for fire in program.transitions for after in fire(run[-1])), layer))
    return run
