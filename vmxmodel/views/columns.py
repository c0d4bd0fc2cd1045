"""Rows of words under headings, each column as wide as its widest word. Nothing is folded: names can be copied."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from rich.cells import cell_len
from rich.text import Text

_GAP = "  "


def columns(headings: Sequence[str], rows: Iterable[Sequence[tuple[str, str]]], right: Collection[str] = ()) -> Text:
    """The lines, the headings first. `rows` have a word and its style for each heading; `right` are the headings of
    columns whose words end below each other."""
    lines = [[(heading, "dim") for heading in headings], *map(list, rows)]
    widths = [max(cell_len(line[n][0]) for line in lines) for n in range(len(headings))]
    parts: list[str | tuple[str, str]] = []
    for line in lines:
        parts += ["\n"] if parts else []
        for n, (heading, width, (word, style)) in enumerate(zip(headings, widths, line, strict=True)):
            blanks = " " * (width - cell_len(word))
            parts += [_GAP] if n else []
            parts += [blanks, (word, style)] if heading in right else [(word, style), blanks]
    return Text.assemble(*parts)
