"""What a spec answers along sequences, recorded, so that another version of it can be held against that.

The sequences are those of `vmxmodel conform`: a processor was asked them, and answered as the spec does but for the
known divergences. A version whose answers differ is told by asking no processor at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cached_property

from vmxmodel.conformance.bench import Bench, Way, distinct
from vmxmodel.conformance.divergences import Divergence
from vmxmodel.conformance.sequences import Steps
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.conformance.vmx import Pattern
from vmxmodel.dataclass import dataclass
from vmxmodel.system.model import System
from vmxmodel.system.step import State


@dataclass(frozen=True)
class Told:
    """A sequence whose last step one version answers otherwise than the recorded one."""

    steps: Steps
    recorded: str
    instead: str


@dataclass(eq=False)
class _Node:
    """After the beginning of some sequences: the state, and what comes next."""

    state: State
    stimuli: Steps
    further: dict[Stimulus, _Edge] = field(default_factory=dict)


@dataclass(eq=False)
class _Edge:
    """A step, all that may come of it, and where it leads; None where it leaves the outcome open."""

    ways: tuple[Way, ...]
    patterns: tuple[Pattern, ...]
    vouched: bool  # no processor is known to answer otherwise always
    node: _Node | None


class Recorded:
    """The answers of one system on one bench to many sequences."""

    def __init__(self, bench: Bench, sequences: Sequence[Steps], divergences: Sequence[Divergence]) -> None:
        self.bench = bench
        self.sequences = tuple(sequences)
        self._always = tuple(d for d in divergences if d.concerns(bench) and d.seen == ("*",) and not d.allowed)

    def __len__(self) -> int:
        return len(self.sequences)

    def tells(self, system: System, actions: frozenset[str]) -> Told | None:
        """A sequence that a version answers otherwise, in which these actions differ. It is tried where they occur."""
        bench = self.bench.where(system, actions)
        for node, stimulus in self._places(actions):
            edge = node.further[stimulus]
            ways = tuple(bench.ways(stimulus, node.state))
            if _effects(ways) == _effects(edge.ways):
                continue
            told = self._compared(bench, node, stimulus, (node.state,))
            if told is not None:
                return told
        return None

    def _places(self, actions: frozenset[str]) -> Iterator[tuple[_Node, Stimulus]]:
        for action in sorted(actions):
            yield from self._by_action.get(action, ())

    @cached_property
    def _by_action(self) -> dict[str, list[tuple[_Node, Stimulus]]]:
        """Every step of every sequence, once for each beginning; by the actions that are taken in it."""
        found: dict[str, list[tuple[_Node, Stimulus]]] = {}
        nodes = [_Node(self.bench.start, ())]
        for steps in self.sequences:
            node: _Node | None = nodes[0]
            for stimulus in steps:
                assert node is not None
                if stimulus not in node.further:
                    edge = node.further[stimulus] = self._step(node, stimulus)
                    taken = {effect.rung.partition(".")[0] for way in edge.ways for effect in way.effects}
                    for action in sorted(taken | {stimulus.action}):
                        found.setdefault(action, []).append((node, stimulus))
                node = node.further[stimulus].node
                if node is None:
                    break
        return found

    def _step(self, node: _Node, stimulus: Stimulus) -> _Edge:
        ways = tuple(self.bench.ways(stimulus, node.state))
        patterns = tuple(self.bench.adapter.expected(stimulus, way.effects, node.state) for way in ways)
        vouched = not any(d.about(way.effects[0].rung) for d in self._always for way in ways)
        after = _Node(ways[0].state, (*node.stimuli, stimulus)) if len(ways) == 1 else None
        return _Edge(ways, patterns, vouched, after)

    def _compared(self, bench: Bench, node: _Node, stimulus: Stimulus, states: tuple[State, ...]) -> Told | None:
        """What tells the version at this step or after it, if it may be in these states."""
        edge = node.further[stimulus]
        pairs = [(state, way) for state in states for way in bench.ways(stimulus, state)]
        shown = [(way, _pattern(bench, stimulus, way, state)) for state, way in pairs]
        fitting = [way for way, mine in shown if mine is not None and any(_meet(mine, one) for one in edge.patterns)]
        if not fitting:
            steps = (*node.stimuli, stimulus)
            return Told(steps, _words(edge.ways), _words([way for _, way in pairs])) if edge.vouched else None
        if edge.node is None:
            return None
        after = distinct(way.state for way in fitting)
        if len(after) == 1 and after[0] == edge.node.state:
            return None  # from here on it is in the recorded state
        for further in edge.node.further:
            told = self._compared(bench, edge.node, further, after)
            if told is not None:
                return told
        return None


def _effects(ways: Sequence[Way]) -> list[object]:
    """What comes of a step, whatever the rungs are called."""
    return [(tuple((e.answered, e.returned, e.assumed, e.written) for e in way.effects), way.rungs[1:]) for way in ways]


def _pattern(bench: Bench, stimulus: Stimulus, way: Way, state: State) -> Pattern | None:
    """What a machine would show; None for an answer that no machine has."""
    try:
        return bench.adapter.expected(stimulus, way.effects, state)
    except (KeyError, AssertionError):
        return None


def _meet(one: Pattern, other: Pattern) -> bool:
    """Whether some answer fits both."""
    pairs = ((one.flags, other.flags), (one.a, other.a), (one.b, other.b))
    return one.kind == other.kind and all(None in pair or pair[0] == pair[1] for pair in pairs)


def _words(ways: Sequence[Way]) -> str:
    """What comes of a step, for people."""
    return " or ".join(dict.fromkeys(map(_answer, ways))) or "nothing"


def _answer(way: Way) -> str:
    answered = way.effects[0].answered
    if answered is None:
        return way.effects[0].rung
    return f"{answered[0]}({', '.join(map(str, answered[1]))})" if answered[1] else answered[0]
