"""From spec text to a transition system: grammar, parser, names and types, formatter."""

from vmxmodel.language.formatter import format_text
from vmxmodel.language.loader import Loaded, load, load_text

__all__ = ["Loaded", "format_text", "load", "load_text"]
