"""A diagnostic as people read it (rustc's layout) and as programs read it (JSON)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from rich.text import Text

from vmxmodel.diagnostics import Diagnostic, Severity, Span

WIDEST = 120
"""Columns of an excerpt; longer lines are cut on both sides of the marked place."""

_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow"}


def render(diagnostic: Diagnostic, sources: Mapping[str, str] | None = None) -> Text:
    """The diagnostic with the marked line of its file, without a line end after it.

    `sources` maps paths to texts that were read already. A file that is not among them is read again, and the excerpt
    is left out when that fails.
    """
    style = _STYLE[diagnostic.severity]
    text = Text()
    text.append(f"{diagnostic.severity.value}[{diagnostic.code}]", style)
    text.append(f": {diagnostic.message}", "bold")
    gutter = len(str(diagnostic.span.line)) if diagnostic.span else 1
    if diagnostic.span is not None:
        text.append(f"\n{' ' * gutter}--> ", "blue")
        text.append(str(diagnostic.span))
        text.append_text(_excerpt(diagnostic.span, diagnostic.label, style, sources or {}))
    elif diagnostic.label:
        text.append(f"\n  {diagnostic.label}")
    if diagnostic.help:
        first, *rest = diagnostic.help.splitlines()
        text.append(f"\n{' ' * gutter} = ", "blue")
        text.append("help", "bold")
        text.append(f": {first}")
        for line in rest:
            text.append(f"\n{' ' * gutter}         {line}")
    return text


def render_all(diagnostics: Iterable[Diagnostic], sources: Mapping[str, str] | None = None) -> Text:
    """Several diagnostics with a blank line between them."""
    return Text("\n\n").join(render(diagnostic, sources) for diagnostic in diagnostics)


def as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """`code`, `severity`, `message`, `label`, `help`, and `place`: null, or a path with lines and columns from 1."""
    span = diagnostic.span
    place = None
    if span is not None:
        place = {
            "path": span.path,
            "line": span.line,
            "column": span.column,
            "end_line": span.end_line,
            "end_column": span.end_column,
        }
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "label": diagnostic.label,
        "help": diagnostic.help,
        "place": place,
    }


def _excerpt(span: Span, label: str, style: str, sources: Mapping[str, str]) -> Text:
    line = _line(span, sources)
    gutter = " " * len(str(span.line))
    text = Text()
    if line is None:
        if label:
            text.append(f"\n{gutter} = {label}")
        return text
    start = min(max(span.column, 1) - 1, len(line))
    end = len(line) if span.end_line > span.line else min(max(span.end_column - 1, start), len(line))
    line, start, end = _cut(line, start, end)
    text.append(f"\n{gutter} |\n{span.line} | ", "blue")
    text.append(line)
    text.append(f"\n{gutter} | ", "blue")
    text.append(" " * cell_len(line[:start]))
    marks = "^" * max(1, cell_len(line[start:end]))
    text.append(f"{marks} {label}".rstrip(), style)
    return text


def _line(span: Span, sources: Mapping[str, str]) -> str | None:
    """The marked line, printable: a tab or a control character takes one column, as the span counts it."""
    source = sources.get(span.path)
    if source is None:
        try:
            source = Path(span.path).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return None
    lines = source.split("\n")
    if not 1 <= span.line <= len(lines):
        return None
    raw = lines[span.line - 1].rstrip()
    return "".join(c if c.isprintable() else " " if c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in raw)


def _cut(line: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a long line around the marked place, with the place's new columns."""
    if len(line) <= WIDEST:
        return line, start, end
    first = max(0, min(start - WIDEST // 3, len(line) - WIDEST))
    part = line[first : first + WIDEST]
    if first > 0:
        part = "..." + part[3:]
    if first + WIDEST < len(line):
        part = part[:-3] + "..."
    return part, start - first, min(end - first, len(part))
