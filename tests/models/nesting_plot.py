"""What nesting costs as a drawing: exits of the processor against levels, for an exit and for a page fault.

SVG, light and dark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from tests.bench.plot import Axis

Rows = Sequence[tuple[str, Sequence[int]]]
"""Names, with the counts of each level."""

WIDTH, HEIGHT = 1080, 380
LINE = 16
"""Pixels between two labels."""
STEP = 72
"""Pixels between two levels."""

_LOOKS = "abcde"
_STYLE = """
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 } .paper { fill: #ffffff }
.title { font-weight: 600 } .grid { stroke: #e3e6ea } path { fill: none; stroke-width: 2 } circle { stroke: none }
.a { stroke: #0969da; fill: #0969da } .b { stroke: #bc4c00; fill: #bc4c00 } .c { stroke: #1a7f37; fill: #1a7f37 }
.d { stroke: #8250df; fill: #8250df } .e { stroke: #57606a; fill: #57606a }
path.a, path.b, path.c, path.d, path.e { fill: none } text.a, text.b, text.c, text.d, text.e { stroke: none }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .paper { fill: #0d1117 } .grid { stroke: #262c36 } .a { stroke: #58a6ff; fill: #58a6ff }
  .b { stroke: #f0883e; fill: #f0883e } .c { stroke: #3fb950; fill: #3fb950 } .d { stroke: #bc8cff; fill: #bc8cff }
  .e { stroke: #9198a1; fill: #9198a1 } path.a, path.b, path.c, path.d, path.e { fill: none }
  text.a, text.b, text.c, text.d, text.e { stroke: none }
}
"""


def _panel(left: int, title: str, levels: Sequence[str], rows: Rows, up: Axis) -> Iterator[str]:
    """Lines in the order of their labels. Equal counts share a line; 0 lies below the logarithmic scale."""

    def height(n: int) -> float:
        return up.at(n) if n else HEIGHT - 46

    right = left + 60 + STEP * len(levels) - STEP // 2
    yield f'<text class="title" x="{left}" y="24">{escape(title)}</text>'
    for value, words in [*up.ticks(), *([(0, "0")] if any(0 in counts for _, counts in rows) else [])]:
        y = height(int(value))
        yield f'<line class="grid" x1="{left + 40}" x2="{right}" y1="{y:.0f}" y2="{y:.0f}"/>'
        yield f'<text x="{left + 34}" y="{y + 4:.0f}" text-anchor="end">{words}</text>'
    across = [left + 60 + STEP * n for n in range(len(levels))]
    for x, level in zip(across, levels, strict=True):
        yield f'<text x="{x}" y="{HEIGHT - 16}" text-anchor="middle">{level.upper()}</text>'
    lines: dict[tuple[int, ...], list[str]] = {}
    for name, counts in sorted(rows, key=lambda row: -row[1][-1]):
        lines.setdefault(tuple(counts), []).append(name)
    label = 0.0
    for look, (counts, names) in zip(_LOOKS[: len(lines)], lines.items(), strict=True):
        points = [(x, height(n)) for x, n in zip(across, counts, strict=True)]
        yield f'<path class="{look}" d="M{" L".join(f"{x} {y:.0f}" for x, y in points)}"/>'
        yield from (f'<circle class="{look}" cx="{x}" cy="{y:.0f}" r="4"/>' for x, y in points)
        for name in names:
            label = max(label + LINE, points[-1][1] + 4)
            yield f'<text class="{look}" x="{across[-1] + 14}" y="{label:.0f}">{escape(name)}</text>'


def draw(levels: Sequence[str], exits: Rows, faults: Rows) -> str:
    """Two panels, on one scale."""
    counts = [n for rows in (exits, faults) for _, row in rows for n in row if n]
    up = Axis.around(counts, HEIGHT - 84, 50, log=True)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        "<title>Exits of the processor for one exit, and for one page fault, of a guest</title>",
        f'<style>{_STYLE}</style><rect class="paper" width="{WIDTH}" height="{HEIGHT}"/>',
        *_panel(16, "Exits of the processor for one exit of …", levels, exits, up),
        *_panel(WIDTH // 2 + 20, "… and for one page fault of …", levels, faults, up),
    ]
    return "\n".join([*parts, "</svg>"]) + "\n"
