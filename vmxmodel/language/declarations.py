"""What a text declares, and where: names with their places, for whoever shows a spec to people.

This is about the text alone: nothing is resolved, so a spec with a wrong type in it still has declarations.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.parser import parse


@dataclass(frozen=True)
class Declared:
    """One name. `place` is where the name stands, `whole` the declaration; `scope` where it is known, None: everywhere.

    `within` is the action of a rung, or the procedure of a step: `VMXON.enter` is known everywhere by both names.
    """

    name: str
    kind: str  # the language's own word: var, instruction, rung, step, invariant, …
    place: Span
    whole: Span
    text: str  # as it is written
    doc: str = ""
    within: str = ""
    scope: Span | None = None


@dataclass(frozen=True)
class Outline:
    """Everything that one file declares."""

    path: str
    module: str
    declared: tuple[Declared, ...]
    uses: tuple[tuple[Span, str], ...]  # places of `use`, and the modules' paths

    @cached_property
    def _by_name(self) -> dict[str, tuple[Declared, ...]]:
        found: dict[str, tuple[Declared, ...]] = {}
        for declared in self.declared:
            found[declared.name] = (*found.get(declared.name, ()), declared)
        return found

    def at(self, name: str, line: int, column: int, within: str = "") -> Declared | None:
        """What a name means at a place of this file: the innermost that is known there.

        With `within` the rung or step of that action. Lines and columns count from 1.
        """
        known = [
            d
            for d in self._by_name.get(name, ())
            if (d.within == within if within else d.scope is None or covers(d.scope, line, column))
        ]
        return min(known, key=lambda d: (d.scope is None, _size(d.scope or d.whole)), default=None)

    def named(self, name: str, within: str = "") -> Declared | None:
        """What a name means outside this file."""
        known = [d for d in self._by_name.get(name, ()) if (d.within == within if within else d.scope is None)]
        return known[0] if known else None


def outline(text: str, path: str) -> Outline:
    """The declarations of a spec. Raises SpecError where the text is no spec."""
    spec, comments = parse(text, path)
    lines = text.split("\n")
    docs = {comment.line: comment.text.lstrip("#").strip() for comment in comments if comment.is_doc}
    found = [item for declaration in spec.declarations for item in _declared(declaration, lines, docs)]
    uses = tuple((use.span, use.path) for use in spec.uses)
    return Outline(path, spec.module.text, tuple(found), uses)


def covers(span: Span, line: int, column: int) -> bool:
    """Whether a place lies in a span."""
    return (span.line, span.column) <= (line, column) <= (span.end_line, span.end_column)


def _size(span: Span) -> tuple[int, int]:
    return (span.end_line - span.line, span.end_column - span.column)


def _declared(node: s.Declaration, lines: list[str], docs: dict[int, str]) -> Iterator[Declared]:
    whole = node.span
    doc = _doc(whole, docs)
    written = _written(whole, lines)
    yield from _binders(node, whole, lines)
    match node:
        case s.Enum():
            yield Declared(node.name.text, "enum", node.name.span, whole, written, doc)
            for value in node.values:
                yield Declared(value.text, "value", value.span, whole, written, doc)
        case s.Member():
            for name in node.names:
                yield Declared(name.text, "member", name.span, whole, written, doc)
        case s.Outcomes():
            for case in node.cases:
                name = case.name
                yield Declared(name.text, "outcome", name.span, case.span, _written(case.span, lines), doc)
        case s.Ladder():
            head = written.partition("{")[0].rstrip()
            yield Declared(node.name.text, node.keyword, node.name.span, whole, head, doc)
            for part in node.rungs:
                for rung in part.rungs if isinstance(part, s.Either) else (part,):
                    yield _inner(rung.name, "rung", rung.span, node.name.text, whole, lines, docs)
        case s.Procedure():
            head = written.partition("{")[0].rstrip()
            yield Declared(node.name.text, "procedure", node.name.span, whole, head, doc)
            for step in node.steps:
                yield _inner(step.label, "step", step.span, node.name.text, whole, lines, docs)
        case s.Table() | s.Constraint() | s.Property():
            kind = node.kind if isinstance(node, s.Table) else node.keyword
            if node.name is not None:
                yield Declared(node.name.text, kind, node.name.span, whole, written, doc)
        case s.Without() | s.Refines():
            return
        case _:
            words = {s.Define: "def", s.Software: "action"}
            kind = words.get(type(node), type(node).__name__.lower())
            yield Declared(node.name.text, kind, node.name.span, whole, written, doc)


def _inner(
    name: s.Name, kind: str, span: Span, within: str, scope: Span, lines: list[str], docs: dict[int, str]
) -> Declared:
    return Declared(name.text, kind, name.span, span, _written(span, lines), _doc(span, docs), within, scope)


def _binders(node: object, scope: Span, lines: list[str]) -> Iterator[Declared]:
    """The parameters and bound variables in a declaration. Each is known in the smallest part that has a place."""
    if isinstance(node, s.Binder):
        for name in node.names:
            text = f"{name.text}: {_written(node.type.span, lines)}"
            yield Declared(name.text, "parameter", name.span, node.span, text, scope=scope)
        return
    inner = getattr(node, "span", scope)
    for item in _children(node):
        yield from _binders(item, inner, lines)


def _children(node: object) -> Iterator[object]:
    if isinstance(node, tuple):
        yield from node
    elif is_dataclass(node) and not isinstance(node, Span | s.Name):
        for field in fields(node):
            yield getattr(node, field.name)


def _written(span: Span, lines: list[str]) -> str:
    part = lines[span.line - 1 : span.end_line]
    if not part:
        return ""
    part[-1] = part[-1][: span.end_column - 1]
    part[0] = part[0][span.column - 1 :]
    return "\n".join(part)


def _doc(span: Span, docs: dict[int, str]) -> str:
    """The comment of two hashes that stands right above."""
    first = span.line
    while first - 1 in docs:
        first -= 1
    return "\n".join(docs[line] for line in range(first, span.line))
