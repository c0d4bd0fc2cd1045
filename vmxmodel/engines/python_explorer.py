"""Exploration by generated Python: some hundred thousand transitions a second, and no compiler needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.exploration import (
    ANSWERED,
    Beginnings,
    Reachable,
    Reduction,
    beginnings,
    initial_states,
    least_run,
)
from vmxmodel.engines.layout import Layout, Packed
from vmxmodel.engines.memory import MemoryBound
from vmxmodel.engines.successors import Program, Query, generate
from vmxmodel.system.interpreter import Interpreter

LARGEST = 2_000_000
"""States, where the budget names no number: they are Python objects, of some hundred bytes each."""

_PAUSE = 512
"""How many states are expanded between two looks at the clock and the memory."""

_ASIDE = 160
"""Bytes for each state, besides itself and its place in the dictionary: its places in lists of a level, and what a set
takes that the way to a hit is found with."""

_BEFORE, _STEP = 150, 10
"""Bytes for each state and for each step, where distances are computed: who comes before, and how far it is."""


class PythonExplorer:
    """See `exploration.Explorer`."""

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
        """See `exploration.Explorer`."""
        limit = LARGEST if budget.states is None else budget.states
        bundles, stopped = beginnings(interpreter, limit, budget)
        if stopped:
            return Reachable.nothing(Layout.of(interpreter), stopped)
        program = generate(interpreter, (*queries, *again))
        search = _Search(program, queries, budget, limit, progress, reduction)
        search.run(bundles, exhaust or bool(again))
        return search.result(again, bundles)


class _Search:
    """One breadth-first search."""

    def __init__(
        self,
        program: Program,
        queries: tuple[Query, ...],
        budget: Budget,
        limit: int,
        progress: Progress,
        reduction: Reduction | None,
    ) -> None:
        self.program = program
        self.budget = budget
        self.limit = limit
        self.progress = progress
        self.reduction = reduction
        self.about_states = {query.name: program.hits[query.name] for query in queries if not query.of_step}
        self.about_steps = {query.name: program.hits[query.name] for query in queries if query.of_step}
        self.of_step = frozenset(self.about_steps)
        self.level: dict[Packed, int] = {}  # of each state found
        self.states = 0
        self.transitions = 0
        self.fired = [0] * len(program.transitions)
        self.hits: dict[str, int] = {}
        self.dead: list[Packed] = []
        self.at = 0  # the level that is being found
        self.depth = 0
        self.expanded = 0
        self.stopped = ""
        self.bound = MemoryBound.of(budget)
        self.size = 0  # bytes of one state

    def run(self, bundles: Beginnings, exhaust: bool) -> None:
        """Search, level by level: the first hit of a query is one of the nearest."""
        level: list[Packed] = []
        for number, initial in enumerate(initial_states(self.program.layout, bundles)):
            if number % _PAUSE == 0 and self._over():
                return
            self._find(initial, level)
        while level:
            for name in self.hits:  # a level is asked as a whole, so that nothing hangs on the order in it
                self.about_states.pop(name, None)
                self.about_steps.pop(name, None)
            if not (exhaust or self.about_states or self.about_steps):
                self.stopped = ANSWERED
                return
            following: list[Packed] = []
            self.at += 1
            for state in level:
                if self.expanded % _PAUSE == 0 and self._over():
                    return
                self._expand(state, following)
            level = following

    def result(self, again: Iterable[Query], bundles: Beginnings) -> Reachable:
        """What was found. Distances come last, since they need the whole graph."""
        complete = not self.stopped
        distance: dict[str, dict[Packed, int]] = {}
        for query in again if complete else ():
            if self._taken(len(distance) + 1) > self.bound.bytes:
                self.stopped = self.bound.reached
                break
            distance[query.name] = self._distances(query.name)
        for name, found in distance.items():
            stuck = [level for state, level in self.level.items() if state not in found]
            if stuck:
                self.hits[name] = min(stuck)

        def hit(name: str) -> Callable[[Packed], object]:
            return self.program.hits[name] if name not in distance else lambda state: state not in distance[name]

        def run(name: str) -> list[Packed]:
            run = least_run(self.program, bundles, self._layers(self.hits[name], hit(name)), self.reduction)
            return [*run, min(self.program.hits[name](run[-1]))] if name in self.of_step else run

        return Reachable(
            self.program.layout,
            self.level.keys(),
            self.states,
            tuple(self.fired),
            self.transitions,
            self.depth,
            self.hits,
            tuple(self.dead),
            distance,
            run,
            complete,
            self.stopped,
        )

    def _find(self, state: Packed, following: list[Packed]) -> None:
        """Take in a state, unless it is known."""
        orbit = 1
        if self.reduction is not None:
            state, orbit = self.reduction.canonical(state)
        if state in self.level:
            return
        self.level[state] = self.depth = self.at
        self.states += orbit
        following.append(state)
        for name, hit in self.about_states.items():
            if hit(state):
                self.hits[name] = self.at

    def _expand(self, state: Packed, following: list[Packed]) -> None:
        self.expanded += 1
        for name, hit in self.about_steps.items():
            if hit(state):
                self.hits[name] = self.at - 1
        total = 0
        for number, fire in enumerate(self.program.transitions):
            found = fire(state)
            if found:
                total += len(found)
                self.fired[number] += len(found)
                for successor in found:
                    if successor not in self.level:
                        self._find(successor, following)
        self.transitions += total if self.reduction is None else total * self.reduction.canonical(state)[1]
        if not total:
            self.dead.append(state)

    def _successors(self, state: Packed) -> Iterable[Packed]:
        for fire in self.program.transitions:
            for successor in fire(state):
                yield successor if self.reduction is None else self.reduction.canonical(successor)[0]

    def _over(self) -> bool:
        if len(self.level) > self.limit:
            self.stopped = f"the budget of {self.limit:,} states is spent"
        elif self.budget.spent:
            self.stopped = f"the budget of {self.budget.seconds:g} seconds is spent"
        elif self._taken() > self.bound.bytes:
            self.stopped = self.bound.reached
        self.progress(f"explored {self.expanded:,} states", self.expanded, None)
        return bool(self.stopped)

    def _taken(self, distances: int = 0) -> int:
        """Bytes for what was found, and for so many tables of distances."""
        if not self.size and self.level:
            self.size = sys.getsizeof(next(iter(self.level)))  # numbers are shared, or as large as that of any state
        steps = distances and sum(self.fired) * _STEP
        return sys.getsizeof(self.level) + len(self.level) * (self.size + _ASIDE + distances * _BEFORE) + steps

    def _layers(self, length: int, hit: Callable[[Packed], object]) -> list[set[Packed]]:
        """For each level the states on shortest runs to a hit: backwards, from the states that are hit."""
        levels: list[list[Packed]] = [[] for _ in range(length + 1)]
        for state, level in self.level.items():
            if level <= length:
                levels[level].append(state)
        layer = {state for state in levels[length] if hit(state)}
        layers = [layer]
        for states in reversed(levels[:length]):
            layer = {state for state in states if not layer.isdisjoint(self._successors(state))}
            layers.append(layer)
        return layers[::-1]

    def _distances(self, name: str) -> dict[Packed, int]:
        """Backwards over all steps, from the states that are hit."""
        before: dict[Packed, list[Packed]] = {state: [] for state in self.level}
        for state in self.level:
            for successor in self._successors(state):
                before[successor].append(state)
        hit = self.program.hits[name]
        distance = {state: 0 for state in self.level if hit(state)}
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
