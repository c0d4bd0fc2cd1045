"""Parses a spec declaration by declaration: of a text that was edited, only what was edited is parsed again.

A text is cut where a line begins with a word that begins a declaration. What a piece gave is kept in the user's cache
under its text, and where it stood; a piece that has moved gets other places. What a piece gives does not depend on the
others: the grammar has no other way to read on after what could be the end of the text when such a word comes (a test
looks at the parser's tables for that). Where a piece by itself is no declaration, the text is parsed as a whole, so
that complaints are about all of it.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.comments import comments
from vmxmodel.language.placing import unpacked
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
class Piece:
    """Some lines of a spec, without comments that stand below: they are about what follows."""

    text: str
    line: int


class NoPiece(Exception):
    """Some lines say something by themselves that is lost when they are put together with others."""


@dataclass(frozen=True)
class Known:
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

    def again(before: Mapping[str, Known] | None) -> Mapping[str, Known]:
        spec, known = _from_pieces(text, path, before) if before else _cut(text, path)
        found.append(spec)
        return known

    revised(path, "pieces", (), again)
    return found[0], comments(text)


def pieces(text: str) -> tuple[Piece, ...]:
    """The lines of a text: first its module and what that uses, then declarations."""
    starts = [0, *(match.start() for match in _BEGINNING.finditer(text))]
    found, line = [], 1
    for start, end in zip(starts, (*starts[1:], len(text)), strict=True):
        part = text[start:end]
        found.append(Piece(_without_comments_below(part), line))
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


def _cut(text: str, path: str) -> tuple[s.Spec, Mapping[str, Known]]:
    """Parse a text as a whole; and what to keep of its pieces: nothing where a declaration is in more than one, or is
    nested too deeply to be packed."""
    spec = _whole(text, path)
    try:
        return spec, by_pieces(spec, text)
    except RecursionError:
        return spec, {}


def by_pieces(spec: s.Spec, text: str) -> Mapping[str, Known]:
    """What parsing a text gave for each of its pieces; nothing where a declaration is in more than one."""
    every = pieces(text)
    ends = [*(after.line for after in every[2:]), past_the_end(text)] if every[1:] else []
    rest = iter(spec.declarations)
    one = next(rest, None)
    known = {every[0].text: Known(1, pickle.dumps((spec.module, spec.uses, spec.span), protocol=5))}
    for piece, end in zip(every[1:], ends, strict=True):
        own: list[s.Declaration] = []
        while one is not None and one.span.end_line < end:
            own.append(one)
            one = next(rest, None)
        if not own or own[0].span.line < piece.line:
            return {}
        known[piece.text] = Known(piece.line, pickle.dumps(tuple(own), protocol=5))
    return known if one is None else {}


def past_the_end(text: str) -> int:
    """The line below the last one."""
    return text.count("\n") + 2


def _from_pieces(text: str, path: str, before: Mapping[str, Known]) -> tuple[s.Spec, Mapping[str, Known]]:
    """The tree of a text of which some pieces are known, and what to keep now."""
    try:
        known = {piece.text: before.get(piece.text) or parsed(piece, path) for piece in pieces(text)}
    except (SpecError, RecursionError, NoPiece):
        return _cut(text, path)
    head, *rest = (placed(known[piece.text], piece.line, path) for piece in pieces(text))
    module, uses, first = head
    declarations = tuple(declaration for own in rest for declaration in own)
    last = (declarations or uses or (module,))[-1].span
    span = Span(path, first.line, first.column, last.end_line, last.end_column)
    return s.Spec(module, uses, declarations, span), known


def parsed(piece: Piece, path: str) -> Known:
    """What a piece by itself gives: its declarations, or of the first one the module and what that uses.

    Raises SpecError where it is no such thing, and NoPiece where a declaration stands with the module.
    """
    if piece.line == 1:
        spec = _whole(piece.text, path)
        if spec.declarations:
            raise NoPiece
        return Known(1, pickle.dumps((spec.module, spec.uses, spec.span), protocol=5))
    spec = _whole(f"module m\n{piece.text}", path)
    return Known(2, pickle.dumps(spec.declarations, protocol=5))


def placed(known: Known, line: int, path: str) -> Any:
    """What a piece gave, with the places that it has where it stands now."""
    return unpacked(known.packed, partial(_place, path, line - known.line))


def _place(path: str, lower: int, _: str, line: int, column: int, end_line: int, end_column: int) -> Span:
    return Span(path, line + lower, column, end_line + lower, end_column)
