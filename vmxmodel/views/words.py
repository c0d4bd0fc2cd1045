"""Values, cells and steps in the spec's own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vmxmodel.evidence.verdict import Exploration
from vmxmodel.system.mention import mentioned
from vmxmodel.system.model import BY
from vmxmodel.system.scope import Cell
from vmxmodel.system.show import show_value as value
from vmxmodel.system.types import Value


def cell(item: Cell) -> str:
    """`mode[core1]`, or the bare name of a table without parameters."""
    table, args = item
    return f"{table}[{', '.join(map(value, args))}]" if args else table


def call(name: str, args: Sequence[Value | str]) -> str:
    """`VMfailValid(15)`, or the bare name where there are no arguments."""
    return f"{name}({', '.join(map(value, args))})" if args else name


def equations(facts: Iterable[tuple[Cell, Value]]) -> list[str]:
    """`aligned[page1] = aligned[page2] = true`: neighbours of one table with one value share a line."""
    groups: list[tuple[str, Value, list[str]]] = []
    for item, content in facts:
        same = next((g for g in groups if g[0] == item[0] and g[1] == content and type(g[1]) is type(content)), None)
        if same is None:
            same = (item[0], content, [])
            groups.append(same)
        same[2].append(cell(item))
    return [" = ".join([*cells, content_of(table, content)]) for table, content, cells in groups]


def content_of(table: str, content: Value) -> str:
    """The value of an entry of this table; a program counter's without the name of its procedure."""
    return value(content).removeprefix(f"{table}.")


def count(number: int, noun: str) -> str:
    """`1 step`, `2 steps`, `3 properties`."""
    if number == 1:
        return f"1 {noun}"
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {plural}"


def explored(found: Exploration) -> str:
    """`explored 5,360,481 states (8,158 up to symmetry), 61,299,912 transitions, depth 28`"""
    symmetry = "" if found.orbits is None else f" ({found.orbits:,} up to symmetry)"
    checked = "" if found.rechecked else ", not re-checked"
    sizes = f"{found.states:,} states{symmetry}, {found.transitions:,} transitions, depth {found.depth}"
    return f"explored{checked}: {sizes}"


__all__ = ["BY", "call", "cell", "content_of", "count", "equations", "explored", "mentioned", "value"]
