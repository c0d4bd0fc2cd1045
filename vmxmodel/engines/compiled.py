"""Exploration by generated C, without Python objects for states.

Python decides what is done: level by level, what is still asked, when to stop. C does it, and comes back every few
hundredths of a second, so that the clock, Ctrl-C and the progress are looked at. Where there is no compiler, or the
system has something that is not compiled, `PythonExplorer` stands in, and the result says so.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from math import prod
from typing import Any

from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.ccode import Unsupported
from vmxmodel.engines.ccompiler import NoCompiler, compiled
from vmxmodel.engines.clayout import CLayout
from vmxmodel.engines.cprogram import THREADS, c_source
from vmxmodel.engines.exploration import ANSWERED, Beginnings, NoRoom, Reachable, Reduction, beginnings, least_run
from vmxmodel.engines.layout import Layout, Packed, codes
from vmxmodel.engines.memory import MemoryBound
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Program, Query, generate
from vmxmodel.system.interpreter import Interpreter

_CALLS = """
void *explorer_new(uint64_t memory, int threads, uint64_t labels);
void explorer_free(void *e);
void explorer_ask(void *e, int query, int asked);
int explorer_begin(void *e, const int *codes, int free_cells, const int *places, const int *least, const int *sizes,
                   uint64_t number);
int64_t explorer_level(void *e);
int explorer_work(void *e, int milliseconds);
void *explorer_labels(void *e, uint64_t others);
uint64_t explorer_label(void *e, void *labels, int64_t level, int query, void *apart, uint32_t label);
void explorer_sweep(void *e, void *labels, int64_t level, uint32_t wanted, uint32_t label);
uint64_t explorer_labelled(void *e);
int64_t explorer_look_up(void *e, const int *codes, void *labels);
uint64_t explorer_count(void *e);
uint64_t explorer_number(void *e, int what);
uint64_t explorer_fired(void *e, int transition);
int explorer_hit(void *e, int query);
void explorer_complaint(void *e, int *said);
uint64_t explorer_states(void *e, int dead, uint64_t n, uint64_t number, int *codes);
void canonical_renaming(const int *codes, signed char *names);
void free(void *labels);
"""

_DONE, _PAUSED, _FULL = range(3)
_SLICE = 50  # milliseconds between two looks at the clock
_INITIAL = 20_000_000  # initial states at most, where the budget names no number
_AT_ONCE = 4096  # states that are read at once
_EVERYTHING = -1


class CompiledExplorer:
    """See `exploration.Explorer`. `optimise` is the compiler's level."""

    def __init__(self, optimise: int = 2) -> None:
        self._optimise = optimise

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
        limit = _INITIAL if budget.states is None else budget.states
        bundles, stopped = beginnings(interpreter, limit, budget)
        layout = Layout.of(interpreter)
        if stopped:
            return Reachable.nothing(layout, stopped)
        bits = CLayout(layout)
        try:
            progress("compiling")
            library = _load(c_source(interpreter, bits, (*queries, *again), reduction), self._optimise)
        except (NoCompiler, Unsupported, NotImplementedError) as error:
            note = f"explored in Python: {error}"
            progress(note)
            found = PythonExplorer().explore(interpreter, queries, again, budget, progress, exhaust, reduction)
            return found.with_note(note)
        bound = MemoryBound.of(budget)
        try:
            search = _Search(interpreter, library, layout, (queries, again), budget, bound, progress, reduction)
        except NoRoom as error:
            return Reachable.nothing(layout, str(error))
        search.run(bundles, exhaust or bool(again))
        return search.result(bundles)


class _Library:
    """A program that was compiled."""

    def __init__(self, ffi: Any, functions: Any) -> None:
        self.ffi = ffi
        self.functions = functions


def _load(source: str, optimise: int) -> _Library:
    try:
        from cffi import FFI
    except ImportError:
        raise NoCompiler("cffi is not installed") from None
    ffi = FFI()
    ffi.cdef(_CALLS)
    path = compiled(source, optimise)
    try:
        return _Library(ffi, ffi.dlopen(str(path)))
    except OSError as error:  # another machine's, or damaged: compile it anew next time
        path.unlink(missing_ok=True)
        raise NoCompiler(f"what was compiled cannot be loaded: {error}") from None


class _Memory:
    """The states that C found, and what it knows of them. Lives as long as anybody looks at them."""

    def __init__(self, library: _Library, layout: Layout, bound: MemoryBound, threads: int, labels: int) -> None:
        self.ffi = library.ffi
        self.c = library.functions
        self.layout = layout
        self.bound = bound
        pointer = self.c.explorer_new(bound.bytes, threads, labels)
        if pointer == self.ffi.NULL:
            raise NoRoom(bound.reached)
        self.pointer = self.ffi.gc(pointer, self.c.explorer_free)

    def states(self, dead: bool) -> Iterator[Packed]:
        """The states found, or those without a step."""
        cells = len(self.layout.cells)
        buffer = self.ffi.new("int[]", max(1, cells * _AT_ONCE))
        start = 0
        while number := self.c.explorer_states(self.pointer, dead, start, _AT_ONCE, buffer):
            flat = self.ffi.unpack(buffer, cells * number) if cells else []
            for n in range(number):
                yield tuple(flat[n * cells : (n + 1) * cells])
            start += number

    def look_up(self, state: Packed, labels: Any) -> int:
        """The label of a state; -1 if it was not found."""
        if len(state) != len(self.layout.cells):
            return -1
        return int(self.c.explorer_look_up(self.pointer, list(state) or self.ffi.NULL, labels))

    def renaming(self, slots: int) -> Callable[[Packed], Sequence[int]]:
        """The reduction's own function from a state to a renaming."""
        names = self.ffi.new("signed char[]", slots)

        def find(state: Packed) -> Sequence[int]:
            self.c.canonical_renaming(list(state), names)
            return self.ffi.unpack(names, slots)  # type: ignore[no-any-return]

        return find

    def labels(self, others: int) -> Any:
        """Labels, all 0; so many others are in use. Raises NoRoom."""
        labels = self.c.explorer_labels(self.pointer, others)
        if labels == self.ffi.NULL:
            raise NoRoom(self.bound.reached)
        return self.ffi.gc(labels, self.c.free)


class _Found(Collection[Packed]):
    def __init__(self, memory: _Memory) -> None:
        self._memory = memory

    def __len__(self) -> int:
        return int(self._memory.c.explorer_count(self._memory.pointer))

    def __iter__(self) -> Iterator[Packed]:
        return self._memory.states(dead=False)

    def __contains__(self, state: object) -> bool:
        return self._memory.look_up(state, self._memory.ffi.NULL) >= 0  # type: ignore[arg-type]


class _Dead(Sequence[Packed]):
    """States without a step, in order."""

    def __init__(self, memory: _Memory) -> None:
        self._memory = memory

    @cached_property
    def _states(self) -> list[Packed]:
        return sorted(self._memory.states(dead=True))

    def __len__(self) -> int:
        return int(self._memory.c.explorer_number(self._memory.pointer, 2))

    def __getitem__(self, number: Any) -> Any:
        return self._states[number]


class _Distances(Mapping[Packed, int]):
    """Labels that are a distance and 1."""

    def __init__(self, memory: _Memory, labels: Any) -> None:
        self.memory = memory
        self.labels = labels

    def __getitem__(self, state: Packed) -> int:
        label = self.memory.look_up(state, self.labels)
        if label <= 0:
            raise KeyError(state)
        return label - 1

    def __iter__(self) -> Iterator[Packed]:
        return (state for state in self.memory.states(dead=False) if state in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Layer:
    """The states with one label."""

    def __init__(self, memory: _Memory, labels: Any, label: int) -> None:
        self._memory = memory
        self._labels = labels
        self._label = label

    def __contains__(self, state: object) -> bool:
        return self._memory.look_up(state, self._labels) == self._label  # type: ignore[arg-type]


class _Search:
    """One breadth-first search."""

    def __init__(
        self,
        interpreter: Interpreter,
        library: _Library,
        layout: Layout,
        asked: tuple[tuple[Query, ...], tuple[Query, ...]],
        budget: Budget,
        bound: MemoryBound,
        progress: Progress,
        reduction: Reduction | None,
    ) -> None:
        self.interpreter = interpreter
        self.layout = layout
        self.queries, self.again = asked
        self.budget = budget
        self.progress = progress
        self.reduction = reduction
        self.bound = bound
        threads = min(budget.threads or os.cpu_count() or 1, THREADS)
        # In the end there are labels for each query of `again`, and others for the way to a state that has none.
        self.memory = _Memory(library, layout, bound, threads, len(self.again) + 1 if self.again else 0)
        self.c, self.pointer = self.memory.c, self.memory.pointer
        self.number = {query.name: number for number, query in enumerate((*self.queries, *self.again))}
        self.open = [query.name for query in self.queries]
        self.of_step = {query.name: query.of_step for query in self.queries}
        self.hits: dict[str, int] = {}
        self.levels = 0
        self.stopped = ""

    def run(self, bundles: Beginnings, exhaust: bool) -> None:
        """Search, level by level."""
        for name in self.open:
            self.c.explorer_ask(self.pointer, self.number[name], 1)
        if self._over():
            return
        for partial, missing in bundles:
            if not self._begin(partial, missing):
                self.stopped = self.bound.reached
                return
        self._collect(0, 0)
        while size := self.c.explorer_level(self.pointer):
            if size < 0:
                self.stopped = self.bound.reached
                return
            self.levels += 1
            if not (exhaust or self.open):
                self.stopped = ANSWERED
                return
            if self._over() or not self._work():
                self._collect(self.levels, self.levels - 1)
                self._complain()
                return
            self._collect(self.levels, self.levels - 1)
            self._complain()

    def _begin(self, partial: Any, missing: Any) -> bool:
        open_ = frozenset(missing)
        ffi, cells, coder = self.memory.ffi, [], self.layout.encoders
        places, least, sizes = [], [], []
        for place, (cell, code, kind) in enumerate(zip(self.layout.cells, coder, self.layout.types, strict=True)):
            cells.append(0 if cell in open_ else code[partial[cell]])
            if cell in open_:
                domain = codes(kind, self.layout.scope)
                places.append(place)
                least.append(domain.start)
                sizes.append(len(domain))
        arrays = [ffi.new("int[]", values or [0]) for values in (cells, places, least, sizes)]
        return bool(self.c.explorer_begin(self.pointer, arrays[0], len(places), *arrays[1:], prod(sizes)))

    def _collect(self, of_state: int, of_step: int) -> None:
        """Which queries were hit: states of one level, steps out of another."""
        for name in list(self.open):
            if self.c.explorer_hit(self.pointer, self.number[name]):
                self.hits[name] = of_step if self.of_step[name] else of_state
                self.open.remove(name)
                self.c.explorer_ask(self.pointer, self.number[name], 0)

    def _work(self) -> bool:
        """Do what was begun. Whether it came to its end."""
        while (state := self.c.explorer_work(self.pointer, self._milliseconds())) != _DONE:
            if state == _FULL:
                self.stopped = self.bound.reached
            if self._over():
                return False
        return True

    def _milliseconds(self) -> int:
        return max(1, min(_SLICE, int(self.budget.left * 1000)))

    def _over(self) -> bool:
        found = self.c.explorer_count(self.pointer)
        if self.stopped:
            return True
        if self.budget.states is not None and found > self.budget.states:
            self.stopped = f"the budget of {self.budget.states:,} states is spent"
        elif self.budget.spent:
            self.stopped = f"the budget of {self.budget.seconds:g} seconds is spent"
        self.progress(f"found {found:,} states", found, None)
        return bool(self.stopped)

    def _complain(self) -> None:
        said = self.memory.ffi.new("int[4]")
        self.c.explorer_complaint(self.pointer, said)
        kind, value, low, high = said
        if kind:
            what = ("an index", "a value")[min(kind, 2) - 1]
            raise ModelError(
                "a step writes one place twice" if kind == 3 else f"{what} is {value}, outside of {low}..{high}"
            )

    # What was found.

    def result(self, bundles: Beginnings) -> Reachable:
        """What was found. Distances come last, since they need the whole graph."""
        fired = tuple(
            int(self.c.explorer_fired(self.pointer, k)) for k in range(len(self.interpreter.system.transitions))
        )
        complete, depth = not self.stopped, self._depth()
        distance = self._all_distances() if complete else {}  # fires transitions again
        return Reachable(
            self.layout,
            _Found(self.memory),
            len(_Found(self.memory)) if self.reduction is None else self._all(0),
            fired,
            sum(fired) if self.reduction is None else self._all(1),
            depth,
            self.hits,
            _Dead(self.memory),
            distance,
            lambda name: self._run(name, bundles, distance),
            complete,
            self.stopped,
            renaming=None if self.reduction is None else self.memory.renaming(self.reduction.slots),
        )

    def _all(self, what: int) -> int:
        """With symmetry: all states (0), or all transitions (1)."""
        return int(self.c.explorer_number(self.pointer, what))

    def _depth(self) -> int:
        """The last level that has a state: one that was begun when the search stopped may be empty."""
        if self.stopped and self.c.explorer_level(self.pointer) > 0:
            return self.levels
        return max(0, self.levels - 1)

    def _all_distances(self) -> dict[str, _Distances]:
        found: dict[str, _Distances] = {}
        try:
            self._distances_into(found)
        except NoRoom as error:
            self.stopped = str(error)
        return found

    def _distances_into(self, found: dict[str, _Distances]) -> None:
        for query in self.again:
            labels = self.memory.labels(len(found))
            hit = self.number[query.name]
            self.c.explorer_label(self.pointer, labels, _EVERYTHING, hit, self.memory.ffi.NULL, 1)
            # Whole levels, from the first to the last and back: the way to a hit is found at once as far as it goes
            # one way through the levels. Labels only fall, each is the length of a way, and in the end none can fall.
            order, nearer = range(self.levels), 1
            while nearer:
                nearer = 0
                for level in order:
                    self.c.explorer_sweep(self.pointer, labels, level, 0, 0)
                    if self._over() or not self._work():
                        return
                    nearer += self.c.explorer_labelled(self.pointer)
                order = order[::-1]
            stuck = self.memory.labels(len(found) + 1)
            found[query.name] = _Distances(self.memory, labels)
            for level in range(self.levels):
                if self.c.explorer_label(self.pointer, stuck, level, -1, labels, 1):
                    self.hits[query.name] = level
                    break

    def _run(self, name: str, bundles: Beginnings, distance: Mapping[str, _Distances]) -> list[Packed]:
        """The least of the shortest runs: layers are labelled backwards, level by level."""
        length, labels, null = self.hits[name], self.memory.labels(len(distance)), self.memory.ffi.NULL
        if name in distance:
            self.c.explorer_label(self.pointer, labels, length, -1, distance[name].labels, length + 1)
        else:
            self.c.explorer_label(self.pointer, labels, length, self.number[name], null, length + 1)
        for level in reversed(range(length)):
            self.c.explorer_sweep(self.pointer, labels, level, level + 2, level + 1)
            while (state := self.c.explorer_work(self.pointer, _SLICE)) != _DONE:
                if state == _FULL:
                    raise NoRoom(self.bound.reached)
        layers = [_Layer(self.memory, labels, level + 1) for level in range(length + 1)]
        program = self._python
        run = least_run(program, bundles, layers, self.reduction)
        return [*run, min(program.hits[name](run[-1]))] if self.of_step.get(name) else run

    @cached_property
    def _python(self) -> Program:
        return generate(self.interpreter, (*self.queries, *self.again))
