"""What a comparison has shown: rungs covered, steps compared, disagreements each as its shortest sequence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vmxmodel.conformance.bench import Bench
from vmxmodel.conformance.compare import Comparison
from vmxmodel.conformance.disagreement import Disagreement, plain
from vmxmodel.conformance.divergences import Divergence
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic

FORMAT = 1
"""Of the JSON report. It changes when a reader of the older form would go wrong."""


@dataclass(frozen=True)
class Report:
    """One spec against one machine."""

    spec: str
    machine: str
    sequences: int
    steps: int
    rungs: Mapping[str, int]  # how often each rung was executed and agreed
    diverging: tuple[str, ...]  # rungs that were executed, and met only a known divergence
    inexpressible: Mapping[str, str]  # rung: reason
    missed: tuple[str, ...]  # rungs that the machine could show, and that no sequence reached
    all_rungs: int
    pairs: int
    known: tuple[tuple[Divergence, int], ...]
    hung: int  # times the machine hung after a known divergence
    disagreements: tuple[tuple[Disagreement, int], ...]
    diagnostics: tuple[Diagnostic, ...]
    seconds: float

    @property
    def agrees(self) -> bool:
        """No unexplained disagreement, no divergence that is gone, no rung executed that is said to be impossible."""
        return not self.disagreements and not self.diagnostics


def report(spec: str, machine: str, comparison: Comparison, shrunk: Sequence[Disagreement], seconds: float) -> Report:
    """The report of what has been compared. `shrunk` are the disagreements, one of each kind."""
    bench, tally = comparison.bench, comparison.tally
    reasons = {rung: why for rung in bench.rungs if (why := bench.why_not(rung)) is not None}
    seen = set(tally.rungs)
    diverging = tuple(rung for rung in bench.rungs if rung in tally.diverging - seen)
    apart = {rung for found in shrunk for rung in found.rungs}
    missed = tuple(r for r in bench.rungs if r not in seen | set(reasons) | set(diverging) | apart)
    known = tuple((d, tally.known[d.name]) for d in comparison.divergences if tally.known[d.name])
    return Report(
        spec, machine, tally.sequences, tally.steps, dict(tally.rungs), diverging, reasons, missed, len(bench.rungs),
        len(tally.pairs), known, tally.hung, tuple((found, tally.count[found.kind]) for found in shrunk),
        _complaints(bench, comparison, seen, reasons), seconds,
    )  # fmt: skip


def _complaints(
    bench: Bench, comparison: Comparison, seen: set[str], reasons: Mapping[str, str]
) -> tuple[Diagnostic, ...]:
    # With two processors the pairs are spread over both, and not every divergence needs to be met.
    thorough = comparison.thorough and bench.processors == 1
    found = [
        Diagnostic("E310", f"the known divergence `{divergence.name}` did not occur")
        for divergence in comparison.divergences
        if thorough and divergence.concerns(bench) and not comparison.tally.known[divergence.name]
    ]
    for rung in sorted(seen & set(reasons)):
        message = f"{rung} was executed, although the machine is said not to express it: {reasons[rung]}"
        found.append(Diagnostic("E306", message))
    return tuple(found)


def as_json(given: Report) -> dict[str, Any]:
    """The report as JSON data."""
    return {
        "format": FORMAT,
        "spec": given.spec,
        "machine": given.machine,
        "agrees": given.agrees,
        "sequences": given.sequences,
        "steps": given.steps,
        "rungs": {
            "all": given.all_rungs,
            "covered": dict(sorted(given.rungs.items())),
            "diverging": list(given.diverging),
            "not_reached": list(given.missed),
            "inexpressible": dict(given.inexpressible),
        },
        "pairs": given.pairs,
        "known_divergences": [
            {"name": d.name, "times": times, "source": d.source, "reason": d.reason} for d, times in given.known
        ],
        "hung": given.hung,
        "disagreements": [
            {
                "rung": " or ".join(d.rungs), "spec": list(d.allowed), "machine": d.seen, "times": times,
                "steps": [plain(step) for step in d.steps],
            }
            for d, times in given.disagreements
        ],
        "diagnostics": [{"code": d.code, "message": d.message} for d in given.diagnostics],
        "seconds": round(given.seconds, 3),
    }  # fmt: skip


def as_text(given: Report) -> str:
    """The report for people."""
    expressible = given.all_rungs - len(given.inexpressible)
    covered = len(given.rungs) + len(given.diverging)
    lines = [
        f"{given.spec} on {given.machine}",
        f"  rungs covered {covered} of {expressible} expressible, {given.all_rungs} in all; "
        f"pairs of consecutive rungs {given.pairs:,}",
        f"  {given.steps:,} steps of {given.sequences:,} sequences compared in {given.seconds:.0f} s",
    ]
    for divergence, times in given.known:
        lines += [f"  known divergence, {_times(times)}: {divergence.name}", f"    {divergence.source}"]
    if given.hung:
        lines.append(f"  the machine hung where a known divergence had led it, {_times(given.hung)}")
    if given.missed:
        lines.append(f"  expressible and not reached: {', '.join(given.missed)}")
    for reason, rungs in _by_reason(given.inexpressible).items():
        lines.append(f"  not expressible, {len(rungs)}: {reason}")
        lines.append(f"    {', '.join(rungs)}")
    for number, (found, times) in enumerate(given.disagreements, 1):
        lines += [
            "",
            f"disagreement {number}: {' or '.join(found.rungs)}, {_times(times)}",
            f"  the spec: {' or '.join(found.allowed)}",
            f"  the machine: {found.seen}",
            *(f"    {n}. {plain(step)}" for n, step in enumerate(found.steps, 1)),
        ]
    lines += ["", "agrees" if given.agrees else "DISAGREES"]
    return "\n".join(lines)


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number:,} times"


def _by_reason(reasons: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for rung, reason in reasons.items():
        found.setdefault(reason, []).append(rung)
    return found
