"""What is shown to people as plain lines: no colours, no trailing blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType

WIDE = 160
"""Columns, whatever the terminal has: it wraps long lines itself, and names can still be copied."""


def plain(result: RenderableType) -> str:
    """The text, without a line end after the last line."""
    from rich.console import Console

    console = Console(width=WIDE, highlight=False, markup=False, emoji=False, soft_wrap=True, color_system=None)
    with console.capture() as captured:
        console.print(result)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())
