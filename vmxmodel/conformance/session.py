"""One comparison from start to end: which sequences, on which machine, with which divergences taken for known."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vmxmodel.conformance.bench import Bench
from vmxmodel.conformance.bochs import Bochs
from vmxmodel.conformance.compare import Comparison, Disagreement, shrink
from vmxmodel.conformance.divergences import Divergence, read_divergences
from vmxmodel.conformance.qemu import Qemu
from vmxmodel.conformance.report import Report, report
from vmxmodel.conformance.sequences import Cover, Steps, cover, walks, witnesses
from vmxmodel.conformance.vectors import read_results
from vmxmodel.engines.base import Progress, silent
from vmxmodel.files import read_text
from vmxmodel.language import load_text

PORTION = 2000
"""Random sequences that are made, run and forgotten together."""

SHRUNK = 12
"""Kinds of disagreement that are shrunk; of the others the shortest sequence seen is shown."""


@dataclass(frozen=True)
class Order:
    """What is asked for."""

    spec: str  # path
    model: str
    processors: int = 1
    random: int = 0  # random sequences besides the systematic ones
    seed: int = 1
    pairs: bool = True


def bench_for(order: Order) -> Bench:
    """The spec on the processor that is asked for. Raises SpecError and UsageError."""
    text = read_text(order.spec)
    return Bench(load_text(text, order.spec).system, order.spec, text, order.model, order.processors)


def known_divergences(spec: str, emulator: str) -> tuple[Divergence, ...]:
    """Those of an emulator, from NAME.divergences.toml beside the spec; none where there is no such file."""
    path = Path(spec).with_suffix(".divergences.toml")
    if not path.exists():
        return ()
    return tuple(d for d in read_divergences(read_text(path), str(path)) if d.on == emulator)


def systematic(bench: Bench, order: Order, progress: Progress = silent) -> list[Steps]:
    """A sequence to every rung; and, if they are asked for, to every pair of rungs."""
    if order.pairs:
        return list(cover(bench, progress).sequences)
    return list(Cover(witnesses(bench, progress=progress)).sequences)


def all_sequences(bench: Bench, order: Order, progress: Progress = silent) -> list[Steps]:
    """All sequences of an order."""
    found = systematic(bench, order, progress)
    progress("random sequences")
    return found + walks(bench, order.random, order.seed)


def conform(order: Order, machine: Bochs | Qemu, emulator: str, progress: Progress = silent) -> Report:
    """Run everything that is asked for on an emulator. Raises SpecError and UsageError."""
    started = time.monotonic()
    bench = bench_for(order)
    comparison = Comparison(bench, known_divergences(order.spec, emulator))
    comparison.thorough = order.pairs
    comparison.all(systematic(bench, order, progress), machine.run, progress)
    done = 0
    while done < order.random:
        portion = min(PORTION, order.random - done)
        progress(f"{comparison.tally.steps:,} steps compared; random sequences", done, order.random)
        comparison.all(walks(bench, portion, order.seed + done), machine.run)
        done += portion
    found = list(comparison.tally.found.values())
    shrunk = []
    for number, disagreement in enumerate(found):
        progress("shrinking disagreements", number, len(found))
        shrunk.append(
            shrink(bench, disagreement, machine.run, goes_on=comparison.goes_on) if number < SHRUNK else disagreement
        )
    return report(order.spec, machine.name, comparison, shrunk, time.monotonic() - started)


def compare_results(order: Order, path: str, progress: Progress = silent) -> Report:
    """Compare results that were made elsewhere, for the vectors of this order. Raises SpecError and UsageError.

    The divergences that are known of an implementation count where the results name it as their machine.
    """
    started = time.monotonic()
    bench = bench_for(order)
    results = read_results(read_text(path, limit=1_000_000_000), path, bench)
    comparison = Comparison(bench, known_divergences(order.spec, results.machine))
    for number, (steps, seen) in enumerate(zip(results.sequences, results.answers, strict=True)):
        progress(f"{comparison.tally.steps:,} steps compared", number, len(results.sequences))
        comparison.one(steps, seen)
    found: Sequence[Disagreement] = tuple(comparison.tally.found.values())
    return report(order.spec, results.machine, comparison, found, time.monotonic() - started)
