"""Parses a spec declaration by declaration: of a text that was edited, only what was edited is parsed again.

A text is cut where a line begins with a word that begins a declaration. What a piece gave is kept in the user's cache
under its text, and where it stood; a piece that has moved gets other places. What a piece gives does not depend on the
others: the grammar has no other way to read on after what could be the end of the text when such a word comes (a test
looks at the parser's tables for that). Where a piece by itself is no declaration, the text is parsed as a whole, so
that complaints are about all of it.
"""

from __future__ import annotations

import io
import pickle
import re
from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.comments import comments
from vmxmodel.language.shelf import revised

BEGINNINGS = (
    *("sort", "enum", "member", "outcome", "const", "var", "ghost", "input", "init", "assume", "def", "instruction"),
    *("action", "procedure", "context", "switch", "without", "invariant", "never", "reachable", "recoverable", "step"),
    *("scenario", "diagram", "refines"),
)
"""The words that begin a declaration."""

_BEGINNING = re.compile(rf"^(?:{'|'.join(BEGINNINGS)})\b", re.MULTILINE)
_LARGE = 10_000
"""Characters from which it takes less time to look for what is known of a text than to parse it."""


@dataclass(frozen=True)
class _Piece:
    """Some lines of a spec, without comments that stand below: they are about what follows."""

    text: str
    line: int


@dataclass(frozen=True)
class _Known:
    """What parsing a piece gave, as it is kept: packed, and the line where it stood then."""

    line: int
    packed: bytes


def parse(text: str, path: str) -> tuple[s.Spec, tuple[s.Comment, ...]]:
    """What `parser.parse` gives: the syntax tree of a spec file and its comments. Raises SpecError as that does."""
    return parse_in_pieces(text, path) if len(text) >= _LARGE else (_whole(text, path), comments(text))


@lru_cache(maxsize=64)  # one process reads the same modules for one pair of parties after the other
def parse_in_pieces(text: str, path: str) -> tuple[s.Spec, tuple[s.Comment, ...]]:
    """The same, with what is known of pieces."""
    found: list[s.Spec] = []

    def again(before: Mapping[str, _Known] | None) -> Mapping[str, _Known]:
        spec, known = _from_pieces(text, path, before) if before else _cut(text, path)
        found.append(spec)
        return known

    revised(path, "pieces", (), again)
    return found[0], comments(text)


def pieces(text: str) -> tuple[_Piece, ...]:
    """The lines of a text: first its module and what that uses, then declarations."""
    starts = [0, *(match.start() for match in _BEGINNING.finditer(text))]
    found, line = [], 1
    for start, end in zip(starts, (*starts[1:], len(text)), strict=True):
        part = text[start:end]
        found.append(_Piece(_without_comments_below(part), line))
        line += part.count("\n")
    return tuple(found)


def _without_comments_below(part: str) -> str:
    lines = part.split("\n")
    while len(lines) > 1 and lines[-1].lstrip()[:1] in ("", "#"):
        lines.pop()
    return "\n".join(lines)


def _whole(text: str, path: str) -> s.Spec:
    from vmxmodel.language.parser import parse as parse_whole  # it takes long to import, and most pieces are known

    return parse_whole(text, path)[0]


def _cut(text: str, path: str) -> tuple[s.Spec, Mapping[str, _Known]]:
    """Parse a text as a whole; and what to keep of its pieces: nothing where a declaration is in more than one, or is
    nested too deeply to be packed."""
    spec = _whole(text, path)
    try:
        return spec, _by_pieces(spec, text)
    except RecursionError:
        return spec, {}


def _by_pieces(spec: s.Spec, text: str) -> Mapping[str, _Known]:
    every = pieces(text)
    rest = iter(spec.declarations)
    one = next(rest, None)
    known = {every[0].text: _Known(1, pickle.dumps((spec.module, spec.uses, spec.span), protocol=5))}
    for piece, end in zip(every[1:], (*(after.line for after in every[2:]), len(text)), strict=True):
        own: list[s.Declaration] = []
        while one is not None and one.span.end_line < end:
            own.append(one)
            one = next(rest, None)
        if not own or own[0].span.line < piece.line:
            return {}
        known[piece.text] = _Known(piece.line, pickle.dumps(tuple(own), protocol=5))
    return known


def _from_pieces(text: str, path: str, before: Mapping[str, _Known]) -> tuple[s.Spec, Mapping[str, _Known]]:
    """The tree of a text of which some pieces are known, and what to keep now."""
    try:
        known = {piece.text: before.get(piece.text) or _parsed(piece, path) for piece in pieces(text)}
    except (SpecError, RecursionError):
        return _cut(text, path)
    head, *rest = (_placed(known[piece.text], piece.line, path) for piece in pieces(text))
    module, uses, first = head
    declarations = tuple(declaration for own in rest for declaration in own)
    last = (declarations or uses or (module,))[-1].span
    span = Span(path, first.line, first.column, last.end_line, last.end_column)
    return s.Spec(module, uses, declarations, span), known


def _parsed(piece: _Piece, path: str) -> _Known:
    """Parse a piece by itself. Raises SpecError where it is none."""
    if piece.line == 1:
        spec = _whole(piece.text, path)
        return _Known(1, pickle.dumps((spec.module, spec.uses, spec.span), protocol=5))
    spec = _whole(f"module m\n{piece.text}", path)
    return _Known(2, pickle.dumps(spec.declarations, protocol=5))


def _placed(known: _Known, line: int, path: str) -> Any:
    """What a piece gave, with the places that it has where it stands now."""
    return _Unpacker(io.BytesIO(known.packed), path, line - known.line).load()


class _Unpacker(pickle.Unpickler):
    """Gives every place another line and path."""

    def __init__(self, packed: io.BytesIO, path: str, lower: int) -> None:
        super().__init__(packed)
        self._place = partial(_place, path, lower)

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name)
        return self._place if found is Span else found


def _place(path: str, lower: int, _: str, line: int, column: int, end_line: int, end_column: int) -> Span:
    return Span(path, line + lower, column, end_line + lower, end_column)
