"""A run over the mutants of one spec: what is known of the original, the mutants, and who decides them."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from threading import Lock

from vmxmodel.asking.answering import Wanted, answer
from vmxmodel.asking.kept import read_kept
from vmxmodel.conformance.recording import Recording, recordings
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.engines.base import Budget, Progress
from vmxmodel.engines.portfolio import prove_lemmas
from vmxmodel.engines.workers import each
from vmxmodel.language import load
from vmxmodel.language.opened import OpenSpec, open_spec
from vmxmodel.mutation.delta import delta
from vmxmodel.mutation.fate import Fate, Judged, Killer
from vmxmodel.mutation.judge import Baseline
from vmxmodel.mutation.mutant import Kind, Mutant
from vmxmodel.mutation.places import mutants
from vmxmodel.mutation.report import Report
from vmxmodel.system.model import Property, Scenario


@dataclass(frozen=True)
class Order:
    """What is asked for."""

    spec: str  # path
    kinds: tuple[Kind, ...] = ()  # none: all
    places: tuple[str, ...] = ()  # names, or patterns of them: `VMXON`, `VMXON.again`, `def *`; none: all
    sample: int | None = None  # so many, at random
    seed: int = 1
    seconds: float = 20.0  # for each mutant
    jobs: int | None = None  # processes; None: as many as there are processors
    vectors: bool = True  # also hold them against what processors were asked
    proofs: str = "proofs"


@dataclass(frozen=True)
class Common:
    """What every mutant is held against."""

    baseline: Baseline
    recordings: tuple[Recording, ...] = ()

    @property
    def turn(self) -> Lock:
        """One mutant at a time, whoever has threads: the judge keeps its solver from one to the next."""
        lock: Lock = self.__dict__.setdefault("lock", Lock())
        return lock

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "lock"}


Spread = Callable[
    [Callable[[Common, Judged], Judged], Common, Sequence[Judged], Callable[[Judged], Judged]],
    Iterator[tuple[int, Judged]],
]
"""Calls a function for all mutants somewhere; the results come as they are done, with their numbers."""


def mutate(order: Order, spread: Spread | None, progress: Progress) -> Report:
    """Decide the mutants that are asked about. Ctrl-C ends with what is known by then.

    Raises SpecError and UsageError: for a spec that is wrong or does not hold itself (E140), where there is nothing to
    mutate (E141).
    """
    started = time.monotonic()
    opened = open_spec(order.spec)
    there = _asked(opened, order)
    chosen = there if order.sample is None else _sample(there, order.sample, order.seed)
    baseline, left_out = _baseline(order, opened, progress)
    spread = spread or _here(order.jobs)
    work = _Work(Common(baseline), chosen, spread, progress)
    held: tuple[Recording, ...] = ()
    try:
        work.round("mutants by the spec itself", by_the_spec, tuple(Judged(m, Fate.UNDECIDED) for m in chosen))
        rest = [one for one in work.judged.values() if one.fate in (Fate.SURVIVED, Fate.UNDECIDED)]
        if rest and order.vectors:
            progress("sequences that processors were asked")
            held = recordings(order.spec, progress)
        work.common = replace(work.common, recordings=held)
        work.round("what is left", by_the_rest, sorted(rest, key=lambda one: one.mutant.number))
    except KeyboardInterrupt:
        pass
    judged = tuple(work.judged[mutant.number] for mutant in chosen if mutant.number in work.judged)
    return Report(
        order.spec,
        opened.system.name,
        len(there),
        len(chosen),
        None if order.sample is None else order.seed,
        judged,
        left_out,
        tuple(recording.words for recording in held),
        time.monotonic() - started,
    )


class _Work:
    """What is known so far, by the number of the mutant."""

    def __init__(self, common: Common, chosen: Sequence[Mutant], spread: Spread, progress: Progress) -> None:
        self.common = common
        self.chosen = chosen
        self.spread = spread
        self.progress = progress
        self.judged: dict[int, Judged] = {}

    def round(self, words: str, function: Callable[[Common, Judged], Judged], jobs: Sequence[Judged]) -> None:
        self.progress(words, 0, len(jobs))
        for done, (_, judged) in enumerate(self.spread(function, self.common, jobs, _lost), 1):
            self.judged[judged.mutant.number] = judged
            self.progress(f"{words}: {judged.mutant.name}", done, len(jobs))


def by_the_spec(common: Common, asked: Judged) -> Judged:
    """What the spec itself says of a mutant."""
    with common.turn:
        return common.baseline.judge.by_the_spec(asked.mutant)


def by_the_rest(common: Common, judged: Judged) -> Judged:
    """What sequences say of a mutant that the spec does not kill; else what tells it from the original."""
    with common.turn:
        started = time.monotonic()
        judge = common.baseline.judge
        after = judge.edited(judged.mutant)
        difference = delta(judge.system, after)
        for recording in common.recordings if not difference.elsewhere else ():
            told = recording.tells(after, difference.actions)
            if told is not None:
                last = f"{told.steps[-1].action} after {len(told.steps) - 1} steps"
                evidence = f"{last}: {told.recorded}, and here {told.instead}"
                killer = Killer("vector", recording.emulator, evidence)
                judged = replace(judged, fate=Fate.KILLED, killer=killer, reason="")
                return replace(judged, seconds=judged.seconds + time.monotonic() - started)
        return judge.apart(judged) if judged.fate is Fate.SURVIVED else judged


def _lost(judged: Judged) -> Judged:
    return replace(judged, fate=Fate.UNDECIDED, reason="the process that decided it died, twice")


def _here(jobs: int | None) -> Spread:
    """Processes on this machine."""
    workers = jobs or os.cpu_count() or 1
    return lambda function, common, asked, lost: each(function, common, asked, workers, lost)


def _asked(opened: OpenSpec, order: Order) -> tuple[Mutant, ...]:
    every = mutants(opened.spec, opened.text, opened.answers)
    if not every:
        raise UsageError(Diagnostic("E141", f"there is nothing to mutate in `{order.spec}`", help=_WHY))
    found = every
    for pattern in order.places:
        if not any(_at(mutant, pattern) for mutant in every):
            known = ", ".join(dict.fromkeys(mutant.where.partition(".")[0] for mutant in every))
            raise UsageError(Diagnostic("E141", f"there is no mutant at `{pattern}`", help=f"places: {known}"))
    if order.places:
        found = tuple(mutant for mutant in found if any(_at(mutant, pattern) for pattern in order.places))
    if order.kinds:
        found = tuple(mutant for mutant in found if mutant.kind in order.kinds)
    if not found:
        kinds = ", ".join(kind.value for kind in order.kinds)
        raise UsageError(Diagnostic("E141", f"there is no mutant of this kind: {kinds}", help=_WHY))
    return found


_WHY = "mutants are made of rungs, guards, conditions, updates, outcomes and initial values of the module itself"


def _at(mutant: Mutant, pattern: str) -> bool:
    names = (mutant.where, mutant.where.partition(".")[0], mutant.where.rpartition(" ")[2])
    return any(fnmatchcase(name, pattern) for name in names)


def _sample(there: Sequence[Mutant], number: int, seed: int) -> tuple[Mutant, ...]:
    chosen = random.Random(seed).sample(there, min(number, len(there)))
    return tuple(sorted(chosen, key=lambda mutant: mutant.number))


def _baseline(order: Order, opened: OpenSpec, progress: Progress) -> tuple[Baseline, tuple[str, ...]]:
    """The original with all that is known of it; and the goals that nobody has decided. Raises UsageError (E140)."""
    system = opened.system
    goals: tuple[Property | Scenario, ...] = (*system.properties, *system.scenarios)
    report = answer(
        order.spec, load(order.spec), Wanted(goals, True, None, None, 300, kept=read_kept(order.proofs)), progress
    )
    if not report.answers and report.diagnostics:
        raise UsageError(report.diagnostics)
    if report.missed:
        names = ", ".join(answered.goal.name for answered in report.missed)
        message = f"`{order.spec}` does not hold itself: {names}"
        raise UsageError(Diagnostic("E140", message, help=f"`vmxmodel check {order.spec}` tells more"))
    known = tuple((a.goal, a.verdict) for a in report.answers if a.verdict.decided)
    progress(f"lemmas of {system.name}")
    lemmas = prove_lemmas(system, Budget(120)) if system.uses else ()
    left_out = tuple(answered.goal.name for answered in report.answers if not answered.verdict.decided)
    return Baseline(opened, known, lemmas, order.seconds), left_out
