"""Breadth-first exploration of all reachable states of a system at a scope, and the seam behind which it is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import Protocol

from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.layout import Layout, Packed
from vmxmodel.engines.successors import Program, Query, generate
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import State

_PAUSE = 512
"""How many states are expanded between two looks at the clock."""


@dataclass(frozen=True)
class Reachable:
    """What an exploration found.

    `parents` has every state found, in the order of breadth-first search, with the state from which it was found
    first (None for an initial state). `fired` counts transitions by their place in the system (what counts as one is
    said in `successors.Program`). `depth` is the largest number of steps that a state found needs. `hits` has for a
    query the state that it hits, or the state before and the state after the step that it hits: one of the nearest.
    `distance` has for a query of the kind `again` the least number of steps to a state that it hits, for every state
    that has one. If `complete`, every reachable state was expanded; otherwise `stopped` says why not.
    """

    layout: Layout
    parents: Mapping[Packed, Packed | None]
    fired: tuple[int, ...]
    depth: int
    hits: Mapping[str, tuple[Packed, ...]]
    dead: tuple[Packed, ...]  # expanded states with no transition out
    distance: Mapping[str, Mapping[Packed, int]]
    complete: bool
    stopped: str = ""

    @property
    def transitions(self) -> int:
        return sum(self.fired)

    def path(self, state: Packed) -> list[Packed]:
        """The states of a shortest run to a state, from an initial one."""
        path = [state]
        while (parent := self.parents[path[-1]]) is not None:
            path.append(parent)
        return path[::-1]


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
    ) -> Reachable:
        """Explore the interpreter's system at its scope until all queries have been hit, or to the end.

        `again` are queries about states, asked of every reachable state: how far is it to a state that is hit? They
        are answered only if the exploration is complete. `exhaust` goes on to the end in any case.

        Raises ModelError when a reachable step has no meaning.
        """
        ...


class PythonExplorer:
    """Exploration by generated Python: some hundred thousand transitions a second."""

    def explore(
        self,
        interpreter: Interpreter,
        queries: tuple[Query, ...],
        again: tuple[Query, ...],
        budget: Budget,
        progress: Progress = silent,
        exhaust: bool = False,
    ) -> Reachable:
        """See Explorer."""
        beginnings, number = [], 0
        for case in interpreter.initial_cases():
            beginnings.append(case)
            number += prod(len(interpreter.domain(interpreter.tables[name].type)) for name, _ in case[1])
            if number > budget.states:
                stopped = f"there are {number:,} initial states or more, and the budget is {budget.states:,} states"
                return Reachable(Layout.of(interpreter), {}, (), 0, {}, (), {}, False, stopped)
        search = _Search(generate(interpreter, (*queries, *again)), queries, budget, progress)
        search.run(beginnings, exhaust or bool(again))
        return search.result(again)


class _Search:
    """One breadth-first search."""

    def __init__(
        self,
        program: Program,
        queries: tuple[Query, ...],
        budget: Budget,
        progress: Progress,
    ) -> None:
        self.program = program
        self.budget = budget
        self.progress = progress
        self.about_states = {query.name: program.hits[query.name] for query in queries if not query.of_step}
        self.about_steps = {query.name: program.hits[query.name] for query in queries if query.of_step}
        self.parents: dict[Packed, Packed | None] = {}
        self.fired = [0] * len(program.transitions)
        self.hits: dict[str, tuple[Packed, ...]] = {}
        self.dead: list[Packed] = []
        self.depth = 0
        self.expanded = 0
        self.stopped = ""

    def run(self, beginnings: Iterable[tuple[State, tuple[Cell, ...]]], exhaust: bool) -> None:
        """Search, level by level: the first hit of a query is one of the nearest."""
        level: list[Packed] = []
        for partial, missing in beginnings:
            for initial in self.program.layout.pack_all(partial, missing):
                if len(level) % _PAUSE == 0 and self._over():
                    return
                self._find(initial, None, level)
        while level:
            following: list[Packed] = []
            for state in level:
                if self.expanded % _PAUSE == 0 and self._over():
                    return
                if not (exhaust or self.about_states or self.about_steps):
                    self.stopped = "every question was answered"
                    return
                self._expand(state, following)
            self.depth += bool(following)
            level = following

    def result(self, again: Iterable[Query]) -> Reachable:
        """What was found. Distances come last, since they need the whole graph."""
        distance = {} if self.stopped else {query.name: self._distances(query.name) for query in again}
        return Reachable(
            self.program.layout,
            self.parents,
            tuple(self.fired),
            self.depth,
            self.hits,
            tuple(self.dead),
            distance,
            not self.stopped,
            self.stopped,
        )

    def _find(self, state: Packed, parent: Packed | None, following: list[Packed]) -> None:
        """Take in a state, unless it is known."""
        if state in self.parents:
            return
        self.parents[state] = parent
        following.append(state)
        for name in [name for name, hit in self.about_states.items() if hit(state)]:
            self.hits[name] = (state,)
            del self.about_states[name]

    def _expand(self, state: Packed, following: list[Packed]) -> None:
        self.expanded += 1
        for name, reached in [(name, hit(state)) for name, hit in self.about_steps.items()]:
            if reached:
                self.hits[name] = (state, reached[0])
                del self.about_steps[name]
        alive = False
        for number, fire in enumerate(self.program.transitions):
            found = fire(state)
            if found:
                alive = True
                self.fired[number] += len(found)
                for successor in found:
                    if successor not in self.parents:
                        self._find(successor, state, following)
        if not alive:
            self.dead.append(state)

    def _over(self) -> bool:
        if len(self.parents) > self.budget.states:
            self.stopped = f"the budget of {self.budget.states:,} states is spent"
        elif self.budget.spent:
            self.stopped = f"the budget of {self.budget.seconds:g} seconds is spent"
        self.progress(f"explored {self.expanded:,} states", self.expanded, None)
        return bool(self.stopped)

    def _distances(self, name: str) -> dict[Packed, int]:
        """Backwards over all steps, from the states that are hit."""
        before: dict[Packed, list[Packed]] = {state: [] for state in self.parents}
        for state in self.parents:
            for fire in self.program.transitions:
                for successor in fire(state):
                    before[successor].append(state)
        hit = self.program.hits[name]
        distance = {state: 0 for state in self.parents if hit(state)}
        level, steps = list(distance), 0
        while level:
            steps += 1
            following = []
            for state in level:
                for previous in before[state]:
                    if previous not in distance:
                        distance[previous] = steps
                        following.append(previous)
            level = following
        return distance
