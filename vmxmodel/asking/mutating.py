"""A run over the mutants of one spec: what is known of the original, the mutants, and who decides them."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import field
from fnmatch import fnmatchcase
from threading import Lock

from vmxmodel.asking.answering import Wanted, answer
from vmxmodel.asking.kept import read_kept
from vmxmodel.conformance.recording import Recording, recordings
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, SpecError, UsageError
from vmxmodel.engines.base import Budget, Progress
from vmxmodel.engines.lemmas import prove_lemmas
from vmxmodel.engines.workers import each
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import Loaded, load
from vmxmodel.language.opened import OpenSpec, open_spec
from vmxmodel.language.opened_refinement import OpenRefinement, open_refinements, refining
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
    [Callable[[Common, Mutant], Judged], Common, Sequence[Mutant], Callable[[Mutant], Judged]],
    Iterator[tuple[int, Judged]],
]
"""Calls a function for all mutants somewhere; the results come as they are done, with their numbers."""


Begun = Callable[[Callable[[], Report]], None]
"""Is handed, as a run begins, what tells at any time what is known by then: from any thread."""


def mutate(order: Order, spread: Spread | None, progress: Progress, begun: Begun = lambda _: None) -> Report:
    """Decide the mutants that are asked about. Ctrl-C ends with what is known by then.

    Raises SpecError and UsageError: for a spec that is wrong or does not hold itself (E140), where there is nothing to
    mutate (E141).
    """
    opened = open_spec(order.spec)
    there = _asked(opened, order)
    run = _Run(order, opened, len(there), there if order.sample is None else _sample(there, order.sample, order.seed))
    begun(run.report)
    with suppress(KeyboardInterrupt):
        run.decide(spread or _here(order.jobs), progress)
    return run.report()


@dataclass
class _Run:
    """What is known of a run that is under way."""

    order: Order
    opened: OpenSpec
    there: int
    chosen: Sequence[Mutant]
    judged: dict[int, Judged] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    held: tuple[Recording, ...] = ()
    warnings: tuple[Diagnostic, ...] = ()
    started: float = field(default_factory=time.monotonic)

    def decide(self, spread: Spread, progress: Progress) -> None:
        """Raises KeyboardInterrupt, and UsageError: see `mutate`."""
        baseline, self.left_out, self.warnings = _baseline(self.order, self.opened, progress)
        if self.order.vectors:
            progress("sequences that processors were asked")
            self.held = recordings(self.order.spec, progress)
        progress("mutants", 0, len(self.chosen))
        for done, (_, one) in enumerate(spread(decide, Common(baseline, self.held), self.chosen, _lost), 1):
            self.judged[one.mutant.number] = one
            progress(f"mutants: {one.mutant.name}", done, len(self.chosen))

    def report(self) -> Report:
        judged = dict(self.judged)
        return Report(
            self.order.spec,
            self.opened.system.name,
            self.there,
            len(self.chosen),
            None if self.order.sample is None else self.order.seed,
            tuple(judged[mutant.number] for mutant in self.chosen if mutant.number in judged),
            self.left_out,
            tuple(recording.words for recording in self.held),
            time.monotonic() - self.started,
            self.warnings,
        )


def decide(common: Common, mutant: Mutant) -> Judged:
    """One mutant: held against sequences, then against the spec; a survivor with what tells it from the original."""
    with common.turn:
        judged = _by_sequences(common, mutant) or common.baseline.judge.by_the_spec(mutant)
        return common.baseline.judge.apart(judged) if judged.fate is Fate.SURVIVED else judged


def _by_sequences(common: Common, mutant: Mutant) -> Judged | None:
    """A mutant that answers some sequence otherwise: far the quickest way to find out."""
    if not common.recordings:
        return None
    started = time.monotonic()
    judge = common.baseline.judge
    try:
        after = judge.edited(mutant)
    except SpecError:
        return None
    difference = delta(judge.system, after)
    for recording in common.recordings if not difference.elsewhere else ():
        told = recording.tells(after, difference.actions)
        if told is not None:
            last = f"{told.steps[-1].action} after {len(told.steps) - 1} steps"
            killer = Killer("vector", recording.emulator, f"{last}: {told.recorded}, and here {told.instead}")
            return Judged(mutant, Fate.KILLED, killer, seconds=time.monotonic() - started)
    return None


def _lost(mutant: Mutant) -> Judged:
    return Judged(mutant, Fate.UNDECIDED, reason="the process that decided it died, twice")


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


def _baseline(
    order: Order, opened: OpenSpec, progress: Progress
) -> tuple[Baseline, tuple[str, ...], tuple[Diagnostic, ...]]:
    """The original with all that is known of it; what is left out, for nobody has decided it; and warnings (W140).

    Raises UsageError (E140).
    """
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
    left_out = tuple(f"{a.goal.name} (undecided)" for a in report.answers if not a.verdict.decided)
    refinements: list[OpenRefinement] = []
    wrong: list[Diagnostic] = []
    beside = refining(order.spec, lambda path, error: wrong.append(_unreadable(path, error)))
    left_out += tuple(one.message for one in wrong)
    for one in (*open_refinements(opened), *beside):
        progress(f"whether {one.here[-1].name} refines {one.there[-1].name}")
        if _holds(one, order.proofs, progress):
            refinements.append(one)
        else:
            left_out += (f"{one.here[-1].name} refines {one.there[-1].name} (not proved)",)
    return Baseline(opened, known, lemmas, order.seconds, tuple(refinements)), left_out, tuple(wrong)


def _unreadable(path: str, error: SpecError | UsageError) -> Diagnostic:
    """A warning about a spec that refines the one that is asked about."""
    first = error.diagnostics[0]
    message = f"`{path}` is left out, which says that it refines this spec: {first.code}: {first.message}"
    return Diagnostic("W140", message, first.span, first.label, f"`vmxmodel check {path}` tells more")


def _holds(refinement: OpenRefinement, proofs: str, progress: Progress) -> bool:
    """Whether all that is asked of a refinement is proved, at every scope."""
    (read,) = refinement.readings(refinement.here, refinement.there)
    comparison = compare(*read)
    wanted = Wanted(comparison.properties, False, None, None, 120, kept=read_kept(proofs))
    report = answer(refinement.path, Loaded(comparison, {}), wanted, progress)
    return bool(report.answers) and all(one.verdict.status is Status.PROVED for one in report.answers)
