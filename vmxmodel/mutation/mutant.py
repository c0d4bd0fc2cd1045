"""A mutant: one small edit of a spec's text, of a kind that people make by mistake."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from itertools import accumulate

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span


class Kind(Enum):
    """What was done to the text; the value is how a person calls it."""

    RUNG_DROPPED = "drop-rung"
    RUNGS_SWAPPED = "swap-rungs"
    GUARD_NEGATED = "negate-guard"
    CONJUNCT_DROPPED = "drop-conjunct"
    COMPARISON_CHANGED = "change-comparison"
    UPDATE_DROPPED = "drop-update"
    OUTCOME_CHANGED = "change-outcome"
    INIT_WIDENED = "widen-init"

    @property
    def words(self) -> str:
        return {
            "drop-rung": "rung dropped",
            "swap-rungs": "neighbours swapped",
            "negate-guard": "guard negated",
            "drop-conjunct": "conjunct dropped",
            "change-comparison": "comparison changed",
            "drop-update": "update dropped",
            "change-outcome": "outcome changed",
            "widen-init": "init widened",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Edit:
    """Put this text where the span is."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """One edit of one declaration. `where` is what people call the place: `VMXON.again`, `def fail`, `var mode`."""

    number: int  # from 1, in the order of the spec
    kind: Kind
    where: str
    declaration: int  # its number among the declarations of the spec
    edits: tuple[Edit, ...]  # they do not overlap
    before: tuple[str, ...]  # the lines that differ
    after: tuple[str, ...]

    @property
    def line(self) -> int:
        """Where it begins."""
        return min(edit.span.line for edit in self.edits)

    @property
    def name(self) -> str:
        return f"{self.where}: {self.kind.words}"


class Text:
    """A text in which places are given by line and column, as in diagnostics."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def slice(self, span: Span) -> str:
        return self.text[self._at(span.line, span.column) : self._at(span.end_line, span.end_column)]

    def between(self, left: Span, right: Span) -> Span:
        """The place from the end of one to the beginning of another."""
        return Span(left.path, left.end_line, left.end_column, right.line, right.column)

    def _at(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column - 1

    def edited(self, edits: Iterable[Edit], within: Span) -> str:
        """What stands in a place once the edits in there are made."""
        first = self._at(within.line, within.column)
        found = self.slice(within)
        for edit in sorted(edits, key=lambda edit: (edit.span.line, edit.span.column), reverse=True):
            start = self._at(edit.span.line, edit.span.column) - first
            end = self._at(edit.span.end_line, edit.span.end_column) - first
            found = found[:start] + edit.text + found[end:]
        return found

    def everywhere(self, edits: Iterable[Edit]) -> str:
        """The whole text once the edits are made."""
        lines = self.text.split("\n")
        return self.edited(edits, Span("", 1, 1, len(lines), len(lines[-1]) + 1))

    def lines(self, edits: tuple[Edit, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lines that the edits touch, before and after, without what both have, nor blanks that do not count."""
        path = edits[0].span.path
        first, last = min(edit.span.line for edit in edits), max(edit.span.end_line for edit in edits)
        width = self._starts[last] - self._starts[last - 1] - 1 if last < len(self._starts) else 0
        whole = Span(path, first, 1, last, width + 1)
        old, new = (_words(text) for text in (self.slice(whole), self.edited(edits, whole)))
        while old and new and old[0] == new[0]:
            old, new = old[1:], new[1:]
        while old and new and old[-1] == new[-1]:
            old, new = old[:-1], new[:-1]
        return tuple(old), tuple(new)


def _words(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return [line for line in lines if line and not line.startswith("#")]
