"""What nesting costs, counted: exits of the processor for an exit, and for a page fault, of a guest at level 1 to 4.

Played in levels.tsys. `python -m tests.models.nesting_cost` prints the tables of docs/nested.md and draws
docs/nesting_cost.svg.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.models.nesting_plot import draw
from vmxmodel.language import load
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import Value

ROOT = Path(__file__).parents[2]
TOWER = ("l0", "l1", "l2", "l3", "l4")
LEVELS = TOWER[1:]
ACCESSES = 8
WAYS: Mapping[str, tuple[bool, bool]] = {
    "every access exits": (False, False),
    "VMCS shadowing for L1": (True, False),
    "enlightened or PV VMCS everywhere": (False, True),
}
"""How VMREAD and VMWRITE are spared: (shadowing, enlightened)."""


@dataclass(frozen=True)
class Fault:
    """A page that the guest's own page tables lack. `forgot`: hypervisors whose EPT lacks it, too."""

    paging: str
    bypassing: bool = False
    forgot: tuple[str, ...] = ()


FAULTS: Mapping[str, Fault] = {
    "shadow on shadow": Fault("ShadowOnShadow"),
    "shadow on shadow, bypassing": Fault("ShadowOnShadow", bypassing=True),
    "shadow on EPT": Fault("ShadowOnEpt"),
    "shadow on EPT, bypassing": Fault("ShadowOnEpt", bypassing=True),
    "virtual EPT, new memory": Fault("EptOnEpt", forgot=TOWER),
    "virtual EPT, L0 forgot it": Fault("EptOnEpt", forgot=("l0",)),
    "virtual EPT, memory in use": Fault("EptOnEpt"),
}


def interpreter() -> Interpreter:
    """Of levels.tsys, with the five levels that it names."""
    system = load(ROOT / "specs" / "nested" / "levels.tsys").system
    return Interpreter(system, Scope.of(system, {}))


def exits(
    play: Interpreter, guest: str, accesses: int, shadowing: bool, enlightened: bool, fault: Fault | None = None
) -> int:
    """Play until the guest runs again, or until its access succeeds. There is never more than one step."""
    given: dict[tuple[str, tuple[Value, ...]], Value] = {
        ("guest", ()): guest,
        ("accesses", ()): accesses,
        ("shadowing", ()): shadowing,
        ("enlightened", ()): enlightened,
        ("event", ()): "PageFault" if fault else "Intercepted",
        ("paging", ()): fault.paging if fault else "EptOnEpt",
        ("bypassing", ()): fault is not None and fault.bypassing,
        ("running", ()): guest,
    }
    for i, one in enumerate(TOWER):
        given["has", (one,)] = (
            fault is not None and fault.paging == "EptOnEpt" and i < TOWER.index(guest) and one not in fault.forgot
        )
        for j, other in enumerate(TOWER):
            given["runs", (one, other)] = j == i + 1
            given["below", (one, other)] = i < j
    (state,) = play.initial_states(given)
    while True:
        steps = list(play.steps(state))
        if not steps:
            assert state["running", ()] == guest
            assert state["has", (guest,)] == (fault is not None)
            return int(state["exits", ()] or 0)
        ((_, _, state),) = steps


def table(
    play: Interpreter, accesses: int = ACCESSES, levels: tuple[str, ...] = LEVELS
) -> Iterator[tuple[str, list[int]]]:
    """For each way the counts, level by level."""
    for name, (shadowing, enlightened) in WAYS.items():
        yield name, [exits(play, guest, accesses, shadowing, enlightened) for guest in levels]


def fault_table(
    play: Interpreter, accesses: int = ACCESSES, levels: tuple[str, ...] = LEVELS
) -> Iterator[tuple[str, list[tuple[int, ...]]]]:
    """For each way to translate addresses, level by level, the counts in the ways to spare accesses."""
    for name, fault in FAULTS.items():
        yield (
            name,
            [tuple(exits(play, guest, accesses, *way, fault) for way in WAYS.values()) for guest in levels],
        )


def cell(counts: tuple[int, ...]) -> str:
    """One number, if all are the same."""
    return str(counts[0]) if len(set(counts)) == 1 else " / ".join(map(str, counts))


def markdown(head: str, rows: list[tuple[str, list[str]]]) -> str:
    """A table of the docs."""
    lines = [f"| {head} | {' | '.join(level.upper() for level in LEVELS)} |", f"|---|{'---:|' * len(LEVELS)}"]
    lines += [f"| {name} | {' | '.join(cells)} |" for name, cells in rows]
    return "\n".join(lines)


def picture(plain: list[tuple[str, list[int]]], faults: list[tuple[str, list[tuple[int, ...]]]]) -> str:
    """The drawing of the docs. Of page faults where every access exits, and of one way with enlightened VMCSs."""
    chosen = [(name, [c[0] for c in counts]) for name, counts in faults if FAULTS[name].paging != "ShadowOnEpt"]
    name, counts = faults[0]
    return draw(LEVELS, plain, [*chosen, (f"{name}, enlightened", [c[-1] for c in counts])])


def main() -> int:
    play = interpreter()
    plain = list(table(play))
    faults = list(fault_table(play))
    (ROOT / "docs" / "nesting_cost.svg").write_text(picture(plain, faults))
    print(markdown("one exit of", [(name, [str(n) for n in counts]) for name, counts in plain]))  # noqa: T201
    print()  # noqa: T201
    print(markdown("one page fault of", [(name, [cell(c) for c in counts]) for name, counts in faults]))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
