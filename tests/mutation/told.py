"""The fate of every mutant as text, for golden outputs."""

from __future__ import annotations

from vmxmodel.mutation.report import Report


def fates(report: Report) -> str:
    """A line for each: what became of it, and who killed it."""
    lines = []
    for one in report.judged:
        killer = "" if one.killer is None else f" by {one.killer.kind} {one.killer.name}: {one.killer.evidence}"
        lines.append(f"{one.mutant.number} {one.mutant.name}: {one.fate.value}{killer}{one.reason}")
    return "\n".join(lines)
