"""From spec text to a transition system: grammar, parser, names and types, formatter.

The parser is imported when it is needed: see `loading.py`.
"""

from __future__ import annotations

from vmxmodel.language.loaded import Loaded
from vmxmodel.language.loading import load

__all__ = ["Loaded", "format_text", "load", "load_text"]


def load_text(text: str, path: str = "<text>") -> Loaded:
    """See `loader.load_text`."""
    from vmxmodel.language.loader import load_text as from_text

    return from_text(text, path)


def format_text(source: str, path: str = "<text>") -> str:
    """See `formatter.format_text`."""
    from vmxmodel.language.formatter import format_text as in_one_layout

    return in_one_layout(source, path)
