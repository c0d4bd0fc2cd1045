"""The measurements as a table in Markdown, as JSON and as a drawing."""

from __future__ import annotations

import platform
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any


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
    failed: str = ""

    def cells(self, first: Row | None) -> list[str]:
        """What the table says of it; `first` is our row of the same work, to which it is compared."""
        if self.failed:
            return [self.work, self.name, self.failed, "", "", "", "", ""]
        again = [self, first] if first is not None and not first.failed and first is not self else []
        ratios = [_times(again, lambda row: row.process), _times(again, lambda row: row.working)]
        states = f"{self.states:,}" if self.states is not None else ""
        memory = f"{self.memory / (1 << 20):,.0f} MiB"
        return [
            self.work,
            self.name,
            _seconds(self.working),
            ratios[1],
            _seconds(self.process),
            ratios[0],
            memory,
            states,
        ]


HEAD = ["work", "who", "the work alone", "times ours", "whole process", "times ours", "memory", "states"]


def machine() -> str:
    """The processor and the system, in a line."""
    processor = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        processor = f"{names[0]}, {len(names)} processors" if names else processor
    return f"{processor}; {platform.system()}; Python {platform.python_version()}"


def table(rows: list[Row], about: str) -> str:
    """The table, with what was measured above it."""
    first: dict[str, Row] = {}
    for row in rows:
        if row.ours:
            first.setdefault(row.work, row)
    lines = [about, "", "| " + " | ".join(HEAD) + " |", "|" + " --- |" * len(HEAD)]
    lines += ["| " + " | ".join(row.cells(first.get(row.work))) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def as_json(rows: list[Row], about: str) -> dict[str, Any]:
    """Everything that was measured."""
    return {"about": about, "rows": [asdict(row) for row in rows]}


def draw(rows: list[Row], path: Path) -> bool:
    """States against time, both logarithmic, and the time of proofs against rungs. False without matplotlib."""
    try:
        import matplotlib as mpl
    except ImportError:
        return False
    mpl.use("svg")
    import matplotlib.pyplot as plt

    from tests.bench.contestants import SIZES, SPECS
    from vmxmodel.language import load

    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4.5))
    lines: dict[str, list[tuple[int, float]]] = {}
    for row in rows:
        size = SIZES.get(row.work.removeprefix("explore "))
        if size and not row.failed:
            lines.setdefault(row.name, []).append((size, median(row.working)))
    for name, points in lines.items():
        style = "o-" if name.startswith("vmxmodel") else "s--"
        left.plot(*zip(*sorted(points), strict=True), style, label=name, linewidth=2 if style == "o-" else 1)
    left.set(
        xscale="log", yscale="log", xlabel="states", ylabel="seconds of exploration", title="Exploring the bench model"
    )
    if lines:
        left.legend(fontsize=7)
    proofs = []
    for row in rows:
        name = row.work.removeprefix("prove ")
        if row.ours and not row.failed and row.name.endswith("properties alone"):
            proofs.append((len(load(SPECS / f"{name}.tsys").system.transitions), median(row.process), name))
    for rungs, seconds, name in proofs:
        right.plot([rungs], [seconds], "o", color="tab:blue")
        right.annotate(name, (rungs, seconds), textcoords="offset points", xytext=(4, 4), fontsize=8)
    right.set(
        xlabel="rungs", ylabel="seconds, whole process", title="Proving all properties at every scope", ylim=(0, None)
    )
    right.set_xlim(left=0)
    figure.tight_layout()
    figure.savefig(path)
    return True


def _seconds(values: list[float]) -> str:
    middle = median(values)
    return f"{middle:.3f} s" if middle < 1 else f"{middle:.2f} s" if middle < 10 else f"{middle:.1f} s"


def _times(pair: list[Row], of: Any) -> str:
    if not pair:
        return ""
    ratio = median(of(pair[0])) / max(median(of(pair[1])), 1e-9)
    return f"{ratio:.2f}" if ratio < 10 else f"{ratio:.0f}"
