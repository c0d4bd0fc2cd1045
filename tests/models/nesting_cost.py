"""What nesting costs, counted: exits of the processor for one exit of a guest at level 1 to 4, played in levels.tsys.

`python -m tests.models.nesting_cost` prints the table of docs/nested.md and draws docs/nesting_cost.svg.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from tests.bench.plot import Axis
from vmxmodel.language import load
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import Value

ROOT = Path(__file__).parents[2]
LEVELS = ("l1", "l2", "l3", "l4")
ACCESSES = 8
WAYS: Mapping[str, tuple[bool, bool]] = {
    "every access exits": (False, False),
    "VMCS shadowing for L1": (True, False),
    "enlightened or PV VMCS everywhere": (False, True),
}
"""How VMREAD and VMWRITE are spared: (shadowing, enlightened)."""

_STYLE = """
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 } .paper { fill: #ffffff }
.grid { stroke: #e3e6ea } path { fill: none; stroke-width: 2 } circle { stroke: none }
.a { stroke: #0969da; fill: #0969da } .b { stroke: #bc4c00; fill: #bc4c00 } .c { stroke: #1a7f37; fill: #1a7f37 }
path.a, path.b, path.c { fill: none } text.a, text.b, text.c { stroke: none }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .paper { fill: #0d1117 } .grid { stroke: #262c36 } .a { stroke: #58a6ff; fill: #58a6ff }
  .b { stroke: #f0883e; fill: #f0883e } .c { stroke: #3fb950; fill: #3fb950 } path.a, path.b, path.c { fill: none }
}
"""


def interpreter() -> Interpreter:
    """Of levels.tsys, with the five levels that it names."""
    system = load(ROOT / "specs" / "nested" / "levels.tsys").system
    return Interpreter(system, Scope.of(system, {}))


def exits(play: Interpreter, guest: str, accesses: int, shadowing: bool, enlightened: bool) -> int:
    """Play until the guest runs again. There is never more than one step."""
    given: dict[tuple[str, tuple[Value, ...]], Value] = {
        ("guest", ()): guest,
        ("accesses", ()): accesses,
        ("shadowing", ()): shadowing,
        ("enlightened", ()): enlightened,
        ("running", ()): guest,
    }
    tower = ("l0", *LEVELS)
    for i, one in enumerate(tower):
        for j, other in enumerate(tower):
            given["runs", (one, other)] = j == i + 1
            given["below", (one, other)] = i < j
    (state,) = play.initial_states(given)
    while True:
        steps = list(play.steps(state))
        if not steps:
            assert state["running", ()] == guest
            return int(state["exits", ()] or 0)
        ((_, _, state),) = steps


def table(
    play: Interpreter, accesses: int = ACCESSES, levels: tuple[str, ...] = LEVELS
) -> Iterator[tuple[str, list[int]]]:
    """For each way the counts, level by level."""
    for name, (shadowing, enlightened) in WAYS.items():
        yield name, [exits(play, guest, accesses, shadowing, enlightened) for guest in levels]


def markdown(rows: list[tuple[str, list[int]]]) -> str:
    """The table of the docs."""
    lines = [f"| one exit of | {' | '.join(level.upper() for level in LEVELS)} |", f"|---|{'---:|' * len(LEVELS)}"]
    lines += [f"| {name} | {' | '.join(map(str, counts))} |" for name, counts in rows]
    return "\n".join(lines)


def draw(rows: list[tuple[str, list[int]]]) -> str:
    """Exits against levels, on a logarithmic scale, as SVG."""
    up = Axis.around([1, *(n for _, counts in rows for n in counts)], 330, 40, log=True)
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 380" role="img">']
    parts.append(f"<title>Exits of the processor for one exit of a guest</title><style>{_STYLE}</style>")
    parts.append('<rect class="paper" width="720" height="380"/>')
    for value, words in up.ticks():
        parts.append(f'<line class="grid" x1="60" x2="400" y1="{up.at(value):.0f}" y2="{up.at(value):.0f}"/>')
        parts.append(f'<text x="52" y="{up.at(value) + 4:.0f}" text-anchor="end">{words}</text>')
    across = [90 + 100 * n for n in range(len(LEVELS))]
    parts += [
        f'<text x="{x}" y="354" text-anchor="middle">{n.upper()}</text>' for x, n in zip(across, LEVELS, strict=True)
    ]
    for look, (name, counts) in zip("abc", rows, strict=True):
        points = [(x, up.at(n)) for x, n in zip(across, counts, strict=True)]
        parts.append(f'<path class="{look}" d="M{" L".join(f"{x} {y:.0f}" for x, y in points)}"/>')
        parts += [f'<circle class="{look}" cx="{x}" cy="{y:.0f}" r="4"/>' for x, y in points]
        parts.append(f'<text class="{look}" x="{across[-1] + 14}" y="{points[-1][1] + 4:.0f}">{escape(name)}</text>')
    parts.append('<text x="60" y="24">exits of the processor for one exit of the guest at this level</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def main() -> int:
    rows = list(table(interpreter()))
    (ROOT / "docs" / "nesting_cost.svg").write_text(draw(rows))
    print(markdown(rows))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
