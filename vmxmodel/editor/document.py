"""One open spec: what is wrong with it, and what its names mean. What was known of the last good text stays known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field, replace

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Span, SpecError, UsageError
from vmxmodel.language import Loaded, load_text
from vmxmodel.language.declarations import Declared, Outline, outline

_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Document:
    """What is known of a text. `loaded` and `outlines` may be those of an earlier text, while this one is wrong."""

    path: str
    text: str
    diagnostics: tuple[Diagnostic, ...] = ()
    loaded: Loaded | None = None
    outlines: Mapping[str, tuple[str, Outline]] = field(
        default_factory=dict
    )  # by path, with the texts that they are of

    def word_at(self, line: int, column: int) -> tuple[str, str] | None:
        """The name at a place, and the name before its dot: `VMXON.enter` is ("enter", "VMXON"). Both count from 1."""
        lines = self.text.split("\n")
        if not 1 <= line <= len(lines):
            return None
        shown = lines[line - 1]
        for match in _WORD.finditer(shown):
            if match.start() <= column - 1 <= match.end():
                before = re.search(r"([A-Za-z_]\w*)\.$", shown[: match.start()])
                return match[0], before[1] if before else ""
        return None

    def meaning(self, line: int, column: int) -> Declared | None:
        """What the name at a place stands for, in this module or in one that it uses."""
        word = self.word_at(line, column)
        if word is None:
            return None
        name, within = word
        here = self.outlines.get(self.path)
        found = here[1].at(name, line, column, within) if here is not None else None
        for path, (_, other) in self.outlines.items():
            if found is None and path != self.path:
                found = other.named(name, within)
        return found


def read(path: str, text: str, before: Document | None = None) -> Document:
    """Look at a text as somebody types it. Never raises for a wrong one."""
    loaded = before.loaded if before is not None else None
    diagnostics: tuple[Diagnostic, ...]
    try:
        loaded = load_text(text, path)
        diagnostics = loaded.warnings
    except (SpecError, UsageError) as error:
        diagnostics = error.diagnostics
    outlines = dict(before.outlines) if before is not None else {}
    used = {} if loaded is None else loaded.sources
    for where, source in {**used, path: text}.items():
        if where not in outlines or outlines[where][0] != source:
            with suppress(SpecError, RecursionError):  # the text is no spec; its diagnostics say so
                outlines[where] = (source, outline(source, where))
    shown = tuple(item if item.span else replace(item, span=Span(path, 1, 1, 1, 2)) for item in diagnostics)
    return Document(path, text, shown, loaded, outlines)
