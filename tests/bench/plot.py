"""The measurements as a drawing: states against time for everybody, and how our time grows. SVG, light and dark."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from statistics import median

from tests.bench.contestant import STATES
from tests.bench.report import Row, explored, proved

WIDTH, HEIGHT = 1000, 540
LINE = 17
"""Pixels between two labels."""

STYLE = """
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
.paper { fill: #ffffff } .grid { stroke: #e3e6ea } .axis { stroke: #8c959f } .small { font-size: 12px; fill: #59636e }
.title { font-weight: 600; font-size: 14px } path { fill: none }
.ours { stroke: #0969da; fill: #0969da } .spin { stroke: #bc4c00; fill: #bc4c00 }
.rumur { stroke: #1a7f37; fill: #1a7f37 } .tlc { stroke: #8250df; fill: #8250df } .guide { stroke: #8c959f }
text.ours, text.spin, text.rumur, text.tlc { stroke: none } text.ours { font-weight: 600 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .paper { fill: #0d1117 } .grid { stroke: #262c36 } .axis { stroke: #7d8590 }
  .small { fill: #9198a1 } .ours { stroke: #58a6ff; fill: #58a6ff } .spin { stroke: #f0883e; fill: #f0883e }
  .rumur { stroke: #3fb950; fill: #3fb950 } .tlc { stroke: #bc8cff; fill: #bc8cff } .guide { stroke: #7d8590 }
  text.ours, text.spin, text.rumur, text.tlc { stroke: none }
}
"""


@dataclass(frozen=True)
class Series:
    """Points with a name. `dashed`: up to symmetry."""

    name: str
    look: str  # the class of its lines
    points: Sequence[tuple[float, float]]
    dashed: bool = False


@dataclass(frozen=True)
class Axis:
    """From values to pixels."""

    low: float
    high: float
    start: float
    end: float
    log: bool

    @staticmethod
    def around(values: Sequence[float], start: float, end: float, log: bool) -> Axis:
        """Wide enough for some values: whole powers of ten, or from 0."""
        if log:
            low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
            return Axis(low, max(high, low + 1), start, end, True)
        return Axis(0, max(values) * 1.08, start, end, False)

    def at(self, value: float) -> float:
        """The pixel of a value."""
        place = math.log10(value) if self.log else value
        return self.start + (place - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Round values, as they are written."""
        if self.log:
            yield from ((10.0**n, _power(n)) for n in range(int(self.low), int(self.high) + 1))
            return
        step = 10 ** math.floor(math.log10(self.high / 2))
        step *= next(by for by in (1, 2, 2.5, 5, 10) if self.high / (step * by) <= 5)
        yield from ((n * step, f"{n * step:g}") for n in range(int(self.high / step) + 1))


def draw(rows: list[Row]) -> str:
    """The whole drawing."""
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">']
    parts += [f"<title>Time of vmxmodel and of other checkers</title><style>{STYLE}</style>"]
    parts += [f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="8"/>']
    everybody = _everybody(rows)
    if everybody:
        parts += _panel("Exploring the bench model", "states", "seconds", everybody, (70, 450), (66, 480), True)
    growth = Series("", "ours", explored(rows))
    if growth.points:
        title = "Exploring, by transitions"
        parts += _panel(title, "transitions", "seconds", [growth], (730, 970), (66, 215), True, guide=True)
    growth = Series("", "ours", proved(rows))
    if growth.points:
        title = "Proving vmx, by rungs"
        parts += _panel(title, "rungs, all safety properties", "seconds", [growth], (730, 970), (331, 480), False)
    return "\n".join([*parts, "</svg>", ""])


def _everybody(rows: list[Row]) -> list[Series]:
    """A line for each explorer of the bench model by its fastest model. Below a hundredth SPIN does not tell."""
    lines: dict[tuple[str, str, bool], list[tuple[float, float]]] = {}
    for row in rows:
        size, _, symmetric = row.work.removeprefix("explore bench ").partition(" ")
        aside = "exported" in row.name or "Python" in row.name
        if size not in STATES or not row.working or row.failed or aside:
            continue
        if median(row.working) > 0:
            name, look = _called(row.name, bool(symmetric))
            lines.setdefault((name, look, bool(symmetric)), []).append((STATES[size], median(row.working)))
    return [Series(name, look, sorted(points), dashed) for (name, look, dashed), points in lines.items()]


def _called(name: str, symmetric: bool) -> tuple[str, str]:
    look = next(
        look for look, word in (("ours", "vmx"), ("spin", "SPIN"), ("rumur", "Rumur"), ("tlc", "TLC")) if word in name
    )
    words = name.replace(", by hand", "").replace("vmxmodel, C", "vmxmodel").replace(", 2 workers", "")
    if symmetric:
        words = words.replace(", 1 thread", "").replace(", 2 threads", "") + ", symmetry"
    return words, look


def _panel(
    title: str,
    below: str,
    beside: str,
    series: list[Series],
    across: tuple[float, float],
    down: tuple[float, float],
    log: bool,
    guide: bool = False,
) -> Iterator[str]:
    (left, right), (top, bottom) = across, down
    points = [point for each in series for point in each.points]
    x = Axis.around([point[0] for point in points], left, right, log)
    y = Axis.around([point[1] for point in points], bottom, top, log)
    if guide:  # on it, every transition takes as long as in the largest instance
        count, seconds = max(points)
        begin = max(min(points)[0], count * 10**y.low / seconds)
        ends = (x.at(begin), y.at(begin * seconds / count), x.at(count), y.at(seconds))
        yield _line(*ends, "guide", ' stroke-dasharray="2 4"')
        below += f"; dotted: {seconds / count * 1e9:.0f} ns each"
    yield _text(left, top - 34, title, "title")
    yield _text((left + right) / 2, bottom + 40, below, "small", "middle")
    yield _text(left - 8, top - 12, beside, "small", "end")
    for value, words in x.ticks():
        yield _line(x.at(value), top, x.at(value), bottom, "grid")
        yield _text(x.at(value), bottom + 18, words, "small", "middle")
    for value, words in y.ticks():
        yield _line(left, y.at(value), right, y.at(value), "grid")
        yield _text(left - 8, y.at(value) + 4, words, "small", "end")
    yield f'<path class="axis" d="M{left} {top}V{bottom}H{right}"/>'
    for each in series:
        places = [(x.at(a), y.at(b)) for a, b in each.points]
        shape = "M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in places)
        dash = ' stroke-dasharray="5 4"' if each.dashed else ""
        width = 2.5 if each.look == "ours" else 1.5
        yield f'<path class="{each.look}" style="fill: none" stroke-width="{width}"{dash} d="{shape}"/>'
        yield from (f'<circle class="{each.look}" cx="{a:.1f}" cy="{b:.1f}" r="3"/>' for a, b in places)
    yield from _labels([each for each in series if each.name], x, y, right)


def _labels(series: list[Series], x: Axis, y: Axis, right: float) -> Iterator[str]:
    """Names beside the panel at the height of each line's end, moved apart where they would meet."""
    ends = sorted(
        ((y.at(each.points[-1][1]), x.at(each.points[-1][0]), each) for each in series), key=lambda end: end[0]
    )
    places: list[float] = []
    for height, _, _ in ends:
        places.append(max(height, places[-1] + LINE) if places else height)
    over = max(0.0, places[-1] - y.start) if places else 0.0
    for n in reversed(range(len(places))):  # what hangs out below moves up
        highest = places[n + 1] - LINE if n + 1 < len(places) else places[n] - over
        places[n] = min(places[n], highest)
    for (height, end, each), place in zip(ends, places, strict=True):
        yield f'<path class="axis" stroke-width="0.7" d="M{end + 5:.1f} {height:.1f}L{right + 14} {place:.1f}"/>'
        yield _text(right + 18, place + 4, each.name, each.look)


def _line(x1: float, y1: float, x2: float, y2: float, look: str, more: str = "") -> str:
    return f'<line class="{look}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"{more}/>'


def _text(x: float, y: float, words: str, look: str, anchor: str = "start") -> str:
    return f'<text class="{look}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _power(n: int) -> str:
    """A power of ten as a person writes it."""
    if -3 <= n <= 3:
        return f"{10.0**n:,.{max(0, -n)}f}"
    return "10" + str(n).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
