"""Sequences to ask: one shortest to every rung, one to every pair of consecutive rungs, and random walks.

Shortest witnesses come from the bounded engine, for the model fixed to the machine's processor and start. Pairs come
from the neighbourhood of the witnesses: whatever can follow at the end of one, and whatever can be put before its last
step.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vmxmodel.conformance.bench import Bench, Way
from vmxmodel.conformance.follow import Effect
from vmxmodel.conformance.stimulus import Stimulus
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
    """Sequences by the rung, or the pair of rungs, that they end with."""

    rungs: dict[str, Steps]
    pairs: dict[tuple[str, str], Steps]

    @property
    def sequences(self) -> tuple[Steps, ...]:
        """All of them, without those that another one begins with; the shortest first."""
        paths = sorted({*self.rungs.values(), *self.pairs.values()}, key=len, reverse=True)
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
    """A sequence to every rung, and to every pair of consecutive rungs that is found beside one.

    A step that leaves the outcome open is not continued.
    """
    rungs = witnesses(bench, progress=progress)
    alphabet = tuple(bench.every_stimulus())
    pairs: dict[tuple[str, str], Steps] = {}
    for done, (rung, path) in enumerate(sorted(rungs.items())):
        progress(f"pairs of rungs: {len(pairs)}", done, len(rungs))
        states = [state for state, _ in run(bench, path)]
        if len(states) != len(path) + 1:
            continue
        for stimulus, effect, way in _next(bench, alphabet, states[-1]):
            _note(pairs, (rung, effect.rung), (*path, stimulus))
            del way
        for stimulus, effect, way in _next(bench, alphabet, states[-2]):
            for last in bench.asked(path[-1], way.state):
                _note(pairs, (way.rungs[-1], last.rung), (*path[:-1], stimulus, path[-1]))
            del effect
    return Cover(rungs, pairs)


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
