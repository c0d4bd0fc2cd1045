"""Comparing: every answer of the machine against what the model allows, and what is left when they part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field, replace

from vmxmodel.conformance.adapter import usual
from vmxmodel.conformance.bench import Bench, Way, distinct
from vmxmodel.conformance.disagreement import Disagreement
from vmxmodel.conformance.divergences import Divergence
from vmxmodel.conformance.machine import Hang, Program, Seen, batches
from vmxmodel.conformance.sequences import Steps
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import UsageError
from vmxmodel.engines.base import Progress, silent
from vmxmodel.system.step import State

Run = Callable[[Sequence[Program]], list[tuple[Seen, ...]]]
"""Runs sequences on a machine: their answers, in order."""


@dataclass
class Tally:
    """What has been compared so far."""

    sequences: int = 0
    steps: int = 0
    rungs: Counter[str] = field(default_factory=Counter)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    known: Counter[str] = field(default_factory=Counter)  # known divergences that occurred
    diverging: set[str] = field(default_factory=set)  # rungs at which they did
    found: dict[tuple[tuple[str, ...], str], Disagreement] = field(default_factory=dict)  # the shortest of each kind
    count: Counter[tuple[tuple[str, ...], str]] = field(default_factory=Counter)
    hung: int = 0  # times the machine hung after a known divergence

    def add(self, other: Tally) -> None:
        """What was compared elsewhere, later than what is here."""
        self.sequences += other.sequences
        self.steps += other.steps
        self.rungs += other.rungs
        self.pairs |= other.pairs
        self.known += other.known
        self.diverging |= other.diverging
        self.count += other.count
        self.hung += other.hung
        for disagreement in other.found.values():
            self.keep(disagreement)

    def keep(self, disagreement: Disagreement) -> None:
        """Keep a disagreement, if it is the first or the shortest of its kind."""
        shortest = self.found.get(disagreement.kind)
        if shortest is None or len(disagreement.steps) < len(shortest.steps):
            self.found[disagreement.kind] = disagreement


class Comparison:
    """Compares sequences on one bench. Where a known divergence occurs, the rest of the sequence says nothing."""

    def __init__(self, bench: Bench, divergences: Iterable[Divergence]) -> None:
        self.bench = bench
        self.divergences = tuple(divergences)
        self.tally = Tally()
        self.thorough = (
            False  # whether all pairs of rungs were asked, so that every known divergence must have occurred
        )

    def all(self, sequences: Sequence[Steps], run: Run, progress: Progress = silent) -> None:
        """Run the sequences in as few boots as possible and compare all answers."""
        done = 0
        programs = [self.bench.program(steps) for steps in sequences]
        for batch in batches(programs):
            progress(f"{self.tally.steps} steps compared", done, len(sequences))
            self._batch(sequences[done : done + len(batch)], batch, run)
            done += len(batch)

    def _batch(self, sequences: Sequence[Steps], programs: Sequence[Program], run: Run) -> None:
        """Compare what one boot answers; more boots, if the machine hangs where a known divergence has led it.

        Raises Hang where nothing explains it.
        """
        while programs:
            try:
                answers: Sequence[tuple[Seen, ...]] = run(programs)
            except Hang as hang:
                answers = hang.answers
                if not answers or not self._explained(sequences[len(answers) - 1], answers[-1]):
                    raise
                self.tally.hung += 1
            except UsageError as error:
                # What a divergence has left behind can spoil the beginning of the next sequence: with another one
                # before it, it is answered.
                if len(programs) == 1 or error.diagnostics[0].code != "E303":
                    raise
                half = len(programs) // 2
                self._batch(sequences[:half], programs[:half], run)
                sequences, programs = sequences[half:], programs[half:]
                continue
            for steps, seen in zip(sequences, answers, strict=False):
                self.one(steps, seen)
            sequences, programs = sequences[len(answers) :], programs[len(answers) :]

    def _explained(self, steps: Steps, answers: Sequence[Seen]) -> bool:
        """Whether a known divergence occurs in these answers after which nothing is compared."""
        *_, last = (None, *follow(self.bench, steps, answers, self.goes_on))
        return last is not None and not last.fitting and self._explanation(parted(self.bench, steps, last)) is not None

    def one(self, steps: Steps, answers: Sequence[Seen]) -> None:
        """Compare the answers to one sequence."""
        tally = self.tally
        tally.sequences += 1
        last = ""
        for step in follow(self.bench, steps, answers, self.goes_on):
            tally.steps += 1
            if not step.fitting:
                self._parted(steps, step)
                last = ""
                continue
            rungs = {way.rungs for way in step.fitting}
            if len(rungs) > 1:
                last = ""
                continue
            for rung in next(iter(rungs)):
                tally.rungs[rung] += 1
                if last:
                    tally.pairs.add((last, rung))
                last = rung

    def _parted(self, steps: Steps, step: Followed) -> None:
        disagreement = parted(self.bench, steps, step)
        known = self._explanation(disagreement)
        if known is not None:
            self.tally.known[known.name] += 1
            self.tally.diverging.update(disagreement.rungs)
            return
        self.tally.count[disagreement.kind] += 1
        self.tally.keep(disagreement)

    def _explanation(self, disagreement: Disagreement) -> Divergence | None:
        return next((d for d in self.divergences if d.explains(self.bench, disagreement)), None)

    def goes_on(self, steps: Steps, step: Followed) -> bool:
        """Whether the machine parts from the model here in what it tells only."""
        known = self._explanation(parted(self.bench, steps, step))
        return known is not None and known.goes_on


@dataclass(frozen=True)
class Followed:
    """One step of a sequence with the machine's answer."""

    number: int
    states: tuple[State, ...]  # where the model may be before it
    ways: tuple[tuple[State, Way], ...]  # all ways in which it can come out, each with the state before
    seen: Seen
    fitting: tuple[Way, ...]  # those that the answer fits


GoesOn = Callable[[Steps, Followed], bool]
"""Whether what follows an answer that fits no way still says something."""


def _stops(steps: Steps, step: Followed) -> bool:
    del steps, step
    return False


def follow(bench: Bench, steps: Steps, answers: Sequence[Seen], goes_on: GoesOn = _stops) -> Iterable[Followed]:
    """The model along the machine's answers, up to the first that fits no way.

    Where `goes_on` says so, it goes on from there as if the answer fitted all ways.
    """
    states: tuple[State, ...] = (bench.start,)
    for number, (stimulus, seen) in enumerate(zip(steps, answers, strict=False)):
        ways = tuple((state, way) for state in states for way in bench.ways(stimulus, state))
        fitting = tuple(w for s, w in ways if bench.adapter.expected(stimulus, w.effects, s).matches(seen))
        step = Followed(number, states, ways, seen, fitting)
        yield step
        if not fitting and not goes_on(steps, step):
            return
        states = distinct(way.state for way in fitting or (way for _, way in ways))


def parted(bench: Bench, steps: Steps, step: Followed) -> Disagreement:
    """The disagreement that a step shows."""
    stimulus = steps[step.number]
    rungs = tuple(dict.fromkeys(rung for _, way in step.ways for rung in way.rungs[:1]))
    allowed = tuple(dict.fromkeys(bench.adapter.words(stimulus, way.effects, state) for state, way in step.ways))
    return Disagreement(steps[: step.number + 1], rungs, allowed, bench.adapter.describe(step.seen), step.states[0])


def shrink(bench: Bench, found: Disagreement, run: Run, tries: int = 12, goes_on: GoesOn = _stops) -> Disagreement:
    """The shortest sequence that is found to show the same: steps are left out, inputs made plain."""
    best = found
    for _ in range(tries):
        candidates = [c for c in _smaller(bench, best.steps) if _fits(bench, c)]
        programs = [bench.program(candidate) for candidate in candidates]
        try:
            answers = [seen for batch in batches(programs) for seen in run(batch)]
        except Hang:
            return best
        for candidate, seen in zip(candidates, answers, strict=True):
            *_, step = follow(bench, candidate, seen, goes_on)
            if not step.fitting and step.number == len(candidate) - 1:
                disagreement = parted(bench, candidate, step)
                if disagreement.kind == found.kind:
                    best = disagreement
                    break
        else:
            return best
    return best


def _smaller(bench: Bench, steps: Steps) -> list[Steps]:
    last = len(steps) - 1
    halves = [steps[:i] + steps[i + size :] for size in (8, 4, 2, 1) for i in range(last - size + 1)]
    plain = []
    for number, stimulus in enumerate(steps):
        for cell, value in stimulus.inputs:
            default = usual(cell[0])
            if value != default:
                changed = replace(stimulus, inputs=tuple((c, default if c == cell else v) for c, v in stimulus.inputs))
                plain.append((*steps[:number], changed, *steps[number + 1 :]))
    return [candidate for candidate in halves + plain if candidate]


def _fits(bench: Bench, steps: Steps) -> bool:
    """Whether the machine can be asked this sequence."""
    state = bench.start
    for stimulus in steps:
        if not bench.asked(stimulus, state):
            return False
        state = bench.ways(stimulus, state)[0].state
    return True
