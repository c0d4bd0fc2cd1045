"""One comparison from start to end: which sequences, on which machine, with which divergences taken for known."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from vmxmodel.conformance import bochs, qemu
from vmxmodel.conformance.bench import Bench, first_processor
from vmxmodel.conformance.bochs import Bochs
from vmxmodel.conformance.compare import Comparison, Tally, shrink
from vmxmodel.conformance.disagreement import Disagreement
from vmxmodel.conformance.divergences import Divergence, read_divergences
from vmxmodel.conformance.qemu import Qemu
from vmxmodel.conformance.report import Report, report
from vmxmodel.conformance.sequences import Cover, Steps, cover, walks, witnesses
from vmxmodel.conformance.vectors import read_results
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.engines.base import Progress, silent
from vmxmodel.engines.parallel import spread
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
    model: str | None = None  # the emulator's first that is known for the module
    processors: int = 1
    random: int = 0  # random sequences besides the systematic ones
    seed: int = 1
    pairs: bool = True
    emulator: str = "bochs"  # or qemu


def bench_for(order: Order) -> Bench:
    """The spec on the processor that is asked for. Raises SpecError and UsageError."""
    text = read_text(order.spec)
    system = load_text(text, order.spec).system
    model = order.model or first_processor(system.name, order.emulator)
    return Bench(system, order.spec, text, model, order.processors)


def emulated(bench: Bench, emulator: str) -> tuple[Bochs | Qemu, str]:
    """The machine for a bench, and the version that divergences are known by. Raises UsageError (E300, E305)."""
    if bench.emulator != emulator:
        message = f"`{bench.model}` is a processor of {bench.emulator}"
        raise UsageError(Diagnostic("E305", message, help=f"say `--on {bench.emulator}`, or another `--cpu`"))
    if emulator == "qemu":
        return Qemu(bench.model, bench.processors), qemu.version()
    return Bochs(bench.model, bench.processors), bochs.version()


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


def conform(order: Order, progress: Progress = silent) -> Report:
    """Run everything that is asked for on the emulator. Raises SpecError and UsageError.

    Random sequences are made, run and compared in processes of their own, a portion at a time. Which ones they are
    depends on the order alone.
    """
    started = time.monotonic()
    bench = bench_for(order)
    machine, version = emulated(bench, order.emulator)
    comparison = Comparison(bench, known_divergences(order.spec, version))
    comparison.thorough = order.pairs
    portions = [
        (order, min(PORTION, order.random - done), order.seed + done) for done in range(0, order.random, PORTION)
    ]
    with spread(_random_portion, portions) as tallies:
        comparison.all(systematic(bench, order, progress), machine.run, progress)
        for number, tally in enumerate(tallies):
            comparison.tally.add(tally)
            message = f"{comparison.tally.steps:,} steps compared; random sequences"
            progress(message, min((number + 1) * PORTION, order.random), order.random)
    found = list(comparison.tally.found.values())
    shrunk = []
    for number, disagreement in enumerate(found):
        progress("shrinking disagreements", number, len(found))
        shrunk.append(
            shrink(bench, disagreement, machine.run, goes_on=comparison.goes_on) if number < SHRUNK else disagreement
        )
    return report(order.spec, machine.name, comparison, shrunk, time.monotonic() - started)


def _random_portion(order: Order, number: int, seed: int) -> Tally:
    """What a portion of the random sequences shows."""
    bench = _kept_bench(order)
    machine, version = emulated(bench, order.emulator)
    comparison = Comparison(bench, known_divergences(order.spec, version))
    comparison.all(walks(bench, number, seed), machine.run)
    return comparison.tally


@lru_cache(maxsize=1)
def _kept_bench(order: Order) -> Bench:
    """A process keeps its bench between portions: it knows what most stimuli do."""
    return bench_for(order)


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
