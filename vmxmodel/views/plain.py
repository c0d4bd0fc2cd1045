"""What is shown to people as plain lines: no colours, no trailing blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType

WIDE = 160
"""Columns, whatever the terminal has: it wraps long lines itself, and names can still be copied."""


def plain(result: RenderableType) -> str:
    """The text, without a line end after the last line."""
    return "\n".join(line.rstrip() for line in _words(result).splitlines())


def _words(result: RenderableType) -> str:
    """As the console would write it; of most, nothing but colours is left to do for that, which takes time."""
    from rich.console import Console, Group
    from rich.text import Text

    match result:
        case Group():
            return "\n".join(map(_words, result.renderables))
        case Text():
            return result.plain
        case str():
            return result
    console = Console(width=WIDE, highlight=False, markup=False, emoji=False, soft_wrap=True, color_system=None)
    with console.capture() as captured:
        console.print(result, end="")
    return captured.get().removesuffix("\n")
