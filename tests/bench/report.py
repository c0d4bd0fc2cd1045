"""The measurements as tables in Markdown and as JSON."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.provers import GROWTH

FINE = 0.01
"""Seconds below which no ratio is given: SPIN and ABC tell hundredths."""


@dataclass
class Row:
    """The runs of one contestant. `failed` says why there are none, or why they do not count."""

    work: str
    name: str
    ours: bool
    process: list[float] = field(default_factory=list)  # seconds, from the first command to the end of the last
    working: list[float] = field(default_factory=list)  # seconds of the work alone
    memory: int = 0  # bytes, of the largest process
    states: int | None = None
    transitions: int | None = None
    failed: str = ""
    floor: int = 0  # bytes that every process is said to have had

    def cells(self, first: Row | None) -> list[str]:
        """What the table says of it; `first` is our row of the same work, to which it is compared."""
        if self.failed or not self.process:
            return [self.name, self.failed or "not run", *[""] * (len(HEAD) - 3)]
        other = first if first is not None and first is not self and first.process and not first.failed else None
        return [
            self.name,
            _seconds(self.working),
            _times(self, other, lambda row: row.working),
            _seconds(self.process),
            _times(self, other, lambda row: row.process),
            f"{'≤ ' if 0 < self.memory <= self.floor else ''}{self.memory / (1 << 20):,.0f} MiB",
            f"{self.states:,}" if self.states is not None else "",
            str(len(self.process)),
        ]


HEAD = ["", "who", "the work alone", "× ours", "whole process", "× ours", "memory", "states", "runs"]
RIGHT = ["---", "---", *["--:"] * (len(HEAD) - 2)]

EXPLAINED = """\
Medians. *The work alone* is the exploration or the proof as the program itself tells it; where it does not tell (Rumur,
TLC, Spacer), its last command. *Whole process* begins with the text of the model, and has generating and compiling in
it; nothing is cached. *× ours* compares with the first row of the same work. Memory is the peak of the largest process;
below what the measuring program holds itself, only that bound is known.
"""


def machine() -> str:
    """The processor and the system, in a line."""
    processor = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text().splitlines()
        names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        processor = f"{names[0]}, {len(names)} processors" if names else processor
    return f"{processor}; {platform.system()}; Python {platform.python_version()}"


def table(rows: list[Row], about: str) -> str:
    """The tables, with what was measured above them."""
    first: dict[str, Row] = {}
    for row in rows:
        if row.ours:
            first.setdefault(row.work, row)
    lines = [about, "", EXPLAINED, _line(HEAD), _line(RIGHT)]
    last = ""
    for row in rows:
        if not row.work.startswith(GROWTH):
            lines.append(_line([row.work if row.work != last else "", *row.cells(first.get(row.work))]))
            last = row.work
    return "\n".join([*lines, *_growth(rows)]) + "\n"


def as_json(rows: list[Row], about: str) -> dict[str, Any]:
    """Everything that was measured."""
    return {"about": about, "rows": [asdict(row) for row in rows]}


def explored(rows: list[Row]) -> list[tuple[int, float]]:
    """Transitions of each instance of the bench model, and seconds of our exploration, by one thread or two."""
    best: dict[int, float] = {}
    for row in rows:
        if row.ours and row.working and row.transitions and _each_state(row) and "Python" not in row.name:
            best[row.transitions] = min(best.get(row.transitions, float("inf")), median(row.working))
    return sorted(best.items())


def proved(rows: list[Row]) -> list[tuple[int, float]]:
    """Rungs of vmx.tsys, and seconds of our proof of all safety properties."""
    grown = [row for row in rows if row.work.startswith(GROWTH) and row.working and not row.failed]
    return [(int(row.work.removeprefix(GROWTH)), median(row.working)) for row in grown]


def _each_state(row: Row) -> bool:
    return row.work.startswith("explore bench") and "symmetry" not in row.work and not row.failed


def _growth(rows: list[Row]) -> list[str]:
    """How our time grows, one line a size."""
    lines = []
    for what, unit, pairs in (
        ("transitions explored, bench", "ns a transition", explored(rows)),
        ("rungs, all safety properties of vmx proved", "ms a rung", proved(rows)),
    ):
        scale = 1e9 if unit.startswith("ns") else 1e3
        cells = [[f"{count:,}", _seconds([seconds]), f"{seconds / count * scale:.1f}"] for count, seconds in pairs]
        if cells:
            lines += ["", _line([what, "seconds", unit]), _line(["--:"] * 3), *map(_line, cells)]
    return lines


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _seconds(values: list[float]) -> str:
    middle = median(values)
    if middle <= 0:
        return "< 0.01 s"  # as SPIN and ABC tell it
    return f"{middle:.3f} s" if middle < 1 else f"{middle:.2f} s" if middle < 10 else f"{middle:.1f} s"


def _times(row: Row, other: Row | None, of: Callable[[Row], list[float]]) -> str:
    if other is None or (median(of(row)) < FINE and not row.ours):
        return ""
    ratio = median(of(row)) / max(median(of(other)), 1e-9)
    return f"{ratio:.2f}" if ratio < 10 else f"{ratio:,.0f}"
