"""Every code the program can print, with the text of `vmxmodel explain CODE`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A code, its one-line title and its explanation."""

    code: str
    title: str
    explanation: str


_TEXT: dict[str, tuple[str, str]] = {}

CODES: dict[str, Code] = {code: Code(code, title, text) for code, (title, text) in _TEXT.items()}
