"""Sequences to ask: one shortest to every rung, one to every pair of consecutive rungs, and random walks.

Shortest witnesses come from the bounded engine, for the model fixed to the machine's processor and start. Pairs come
from the neighbourhood of the witnesses: whatever can follow at the end of one, and whatever can be put before its last
step. Two more kinds are about faults that pairs do not show: a rung must fire whatever the inputs are that only lower
rungs look at; and what a rung writes must be seen later.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import field, replace

from vmxmodel.conformance.bench import Bench, Way
from vmxmodel.conformance.follow import UNKNOWN, Effect
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.bounded import Bounded
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.expr import Event
from vmxmodel.system.model import BY, Property, PropertyKind
from vmxmodel.system.step import State

Steps = tuple[Stimulus, ...]

DEPTH = 16
"""Transitions of the longest witness that is looked for."""


@dataclass(frozen=True)
class Cover:
    """Sequences by what they show."""

    rungs: dict[str, Steps]  # by the rung that they end with
    pairs: dict[tuple[str, str], Steps] = field(default_factory=dict)  # by the last two rungs
    variants: tuple[Steps, ...] = ()  # a rung with other inputs than its witness
    writes: dict[tuple[str, str], Steps] = field(default_factory=dict)  # by a rung and a table that it writes

    @property
    def sequences(self) -> tuple[Steps, ...]:
        """All of them, without those that another one begins with; the shortest first."""
        shown = (*self.rungs.values(), *self.pairs.values(), *self.variants, *self.writes.values())
        paths = sorted(dict.fromkeys(shown), key=len, reverse=True)
        kept: list[Steps] = []
        beginnings: set[Steps] = set()
        for path in paths:
            if path not in beginnings:
                kept.append(path)
                beginnings.update(path[:n] for n in range(1, len(path) + 1))
        return tuple(reversed(kept))


def witnesses(bench: Bench, seconds: float = 120, progress: Progress = silent) -> dict[str, Steps]:
    """A shortest sequence to every rung that can be reached on the machine, as far as the time allows."""
    tables = tuple(replace(table, initial=None) for table in bench.restricted.tables)
    system = replace(bench.restricted, tables=tables, initial=bench.initial())
    goals = []
    for transition in system.transitions:
        if bench.why_not(transition.name) is None:
            free = (None,) * sum(param.name != BY for param in transition.params)
            event = Event(transition.action, transition.rung or None, free)
            goals.append(Property(transition.name, PropertyKind.REACHABLE, event, transition.name))
    verdicts = Bounded().decide(Question(system, tuple(goals), bench.scope), Budget(seconds, DEPTH), progress)
    return {v.name: _steps(bench, v.evidence) for v in verdicts if isinstance(v.evidence, Trace)}


def _steps(bench: Bench, trace: Trace) -> Steps:
    """A trace as stimuli, without the steps that the machine takes by itself."""
    steps: list[Stimulus] = []
    for state, step in zip(trace.states, trace.steps, strict=False):
        if not bench.adapter.by_itself(step.transition, dict(step.args), state):
            steps.append(bench.stimulus(step))
    return tuple(steps)


def run(bench: Bench, steps: Iterable[Stimulus]) -> Iterator[tuple[State, Way | None]]:
    """The states of a sequence, each with the first way in which the next step can come out; None at the end."""
    state = bench.start
    for stimulus in steps:
        ways = bench.ways(stimulus, state)
        if not ways:
            return
        yield state, ways[0]
        state = ways[0].state
    yield state, None


def cover(bench: Bench, progress: Progress = silent) -> Cover:
    """A sequence to every rung, to every pair of consecutive rungs that is found beside one, and the variants.

    A step that leaves the outcome open is not continued.
    """
    rungs = witnesses(bench, progress=progress)
    alphabet = tuple(sorted(bench.every_stimulus(), key=lambda stimulus: stimulus.action in bench.events))
    pairs: dict[tuple[str, str], Steps] = {}
    variants: list[Steps] = []
    for done, (rung, path) in enumerate(sorted(rungs.items())):
        progress(f"pairs of rungs: {len(pairs)}", done, len(rungs))
        states = [state for state, _ in run(bench, path)]
        if len(states) != len(path) + 1:
            continue
        for stimulus, effect, _ in _next(bench, alphabet, states[-1]):
            _note(pairs, (rung, effect.rung), (*path, stimulus))
        for stimulus, _, way in _next(bench, alphabet, states[-2]):
            for last in bench.asked(path[-1], way.state):
                _note(pairs, (way.rungs[-1], last.rung), (*path[:-1], stimulus, path[-1]))
        variants += ((*path[:-1], other) for other in _variants(bench, path[-1], states[-2]))
    progress("sequences that show what rungs write")
    writes = _observations(bench, [*rungs.values(), *pairs.values()], alphabet)
    return Cover(rungs, pairs, (*variants, *bench.more()), writes)


def _variants(bench: Bench, stimulus: Stimulus, state: State) -> Iterator[Stimulus]:
    """The same step with one or two other inputs that do not change what comes of it."""
    effects = bench.asked(stimulus, state)
    same = [other for other in bench.others(stimulus) if bench.asked(other, state) == effects]
    yield from same
    if len(stimulus.args) == 1:
        for other in same:
            yield from (more for more in bench.others(other) if bench.asked(more, state) == effects)


def _observations(bench: Bench, paths: Iterable[Steps], alphabet: tuple[Stimulus, ...]) -> dict[tuple[str, str], Steps]:
    """For each rung and each table in which it changes an entry: a sequence whose end would differ, had it not.

    The two states, with and without the change, are followed side by side until a step has different outcomes.
    """
    changes: dict[tuple[str, str], tuple[Steps, State, State]] = {}
    matter = bench.tables_that_matter
    events = bench.events
    for path in sorted(paths, key=lambda steps: (sum(step.action in events for step in steps), len(steps))):
        states = [state for state, _ in run(bench, path)]
        if len(states) != len(path) + 1:
            continue
        effects = bench.asked(path[-1], states[-2])
        if len(effects) != 1:
            continue
        for cell, value in effects[0].written:
            key = (effects[0].rung, cell[0])
            if (
                key not in changes
                and cell[0] in matter
                and UNKNOWN not in (value, states[-2][cell])
                and states[-2][cell] != value
            ):
                changes[key] = (path, states[-1], {**states[-1], cell: states[-2][cell]})
    found = {}
    for key, (path, after, without) in changes.items():
        suffix = _tell_apart(bench, after, without, alphabet)
        if suffix is not None:
            found[key] = (*path, *suffix)
    return found


_APART = 25
"""How many pairs of states are tried to tell two states apart."""


def _tell_apart(bench: Bench, left: State, right: State, alphabet: tuple[Stimulus, ...]) -> Steps | None:
    """The shortest sequence that is found whose outcome differs in these two states."""
    queue: deque[tuple[State, State, Steps]] = deque([(left, right, ())])
    seen: set[object] = set()
    for _ in range(_APART):
        if not queue:
            return None
        one, two, path = queue.popleft()
        further: dict[object, tuple[State, State, Steps]] = {}
        for stimulus in alphabet:
            first, second = bench.asked(stimulus, one), bench.asked(stimulus, two)
            if len(first) != 1 or len(second) != 1:
                continue
            if (first[0].answered, first[0].returned) != (second[0].answered, second[0].returned):
                return (*path, stimulus)
            if first[0].written or second[0].written:
                states = bench.way(first[0], one).state, bench.way(second[0], two).state
                shape = bench.shape(states[0]), bench.shape(states[1])
                if states[0] != states[1] and shape not in seen:
                    seen.add(shape)
                    further[shape] = (*states, (*path, stimulus))
        queue.extend(further.values())
    return None


def _next(bench: Bench, alphabet: Iterable[Stimulus], state: State) -> Iterator[tuple[Stimulus, Effect, Way]]:
    """The steps out of a state whose outcome is not open, one of each kind."""
    tried: set[Effect] = set()
    for stimulus in alphabet:
        effects = bench.asked(stimulus, state)
        if len(effects) == 1 and effects[0] not in tried:
            tried.add(effects[0])
            yield stimulus, effects[0], bench.way(effects[0], state)


def _note(pairs: dict[tuple[str, str], Steps], pair: tuple[str, str], path: Steps) -> None:
    if pair not in pairs or len(path) < len(pairs[pair]):
        pairs[pair] = path


def walks(bench: Bench, number: int, seed: int, length: int = 20) -> list[Steps]:
    """Random sequences, always the same ones for a seed. Most begin by making guests possible."""
    dice = random.Random(seed)
    weights = [bench.adapter.WEIGHTS.get(action, 2) for action in bench.actions]
    found = []
    for _ in range(number):
        states: tuple[State, ...] = (bench.start,)
        path: list[Stimulus] = []
        if dice.random() < _PREPARED:
            for stimulus in bench.entering():
                path.append(stimulus)
                states = bench.after(stimulus, states)
        while len(path) < length and len(states) <= _OPEN:
            (action,) = dice.choices(bench.actions, weights)
            chosen = bench.random_stimulus(action, states, dice)
            if chosen is not None:
                path.append(chosen)
                states = bench.after(chosen, states)
        found.append(tuple(path))
    return found


_OPEN = 16
"""A walk ends when the model may be in more states than this, since the machine's answers are not known yet."""

_PREPARED = 0.9
