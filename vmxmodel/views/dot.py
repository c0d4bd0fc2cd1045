"""The few words of Graphviz's DOT language that the drawings need."""

from __future__ import annotations

from collections.abc import Sequence


def quote(text: str) -> str:
    """A DOT string; line ends become centred lines, control characters are dropped."""
    clean = "".join(c for c in text if c.isprintable() or c == "\n")
    escaped = clean.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


class Markup(str):
    """An HTML-like label, written between angle brackets."""

    __slots__ = ()


def attributes(**items: str | float | Sequence[str]) -> str:
    """`[label="Active", fontsize=10]`; a sequence is lines of text."""
    return "[" + ", ".join(f"{key}={_value(item)}" for key, item in items.items()) + "]"


def _value(item: str | float | Sequence[str]) -> str:
    if isinstance(item, int | float):
        return str(item)
    if isinstance(item, Markup):
        return f"<{item}>"
    return quote(item if isinstance(item, str) else "\n".join(item))


def position(at: tuple[float, float]) -> str:
    """A point in DOT's own unit, points, with y upwards."""
    return f"{at[0]:.1f},{at[1]:.1f}"


def fixed_size(width: float, height: float) -> dict[str, float | str]:
    """The attributes of a node with a size given in points."""
    return {"width": round(width / 72, 3), "height": round(height / 72, 3), "fixedsize": "true"}


def html(text: str) -> str:
    """Text inside an HTML-like label."""
    clean = "".join(c for c in text if c.isprintable())
    return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
