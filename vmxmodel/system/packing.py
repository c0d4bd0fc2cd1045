"""How small immutable objects are packed for the cache and for other processes: their class, and the values in them.

What `dataclass(frozen=True, slots=True)` brings for that looks up the fields of the class anew for each object, and a
system has tens of thousands of them. Unpacking was most of what reading a known spec took.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

_C = TypeVar("_C")


def packed(cls: type[_C]) -> type[_C]:
    """Decorates a dataclass whose fields are all parameters of its constructor, in their order."""
    names = tuple(field.name for field in fields(cls))  # type: ignore[arg-type]

    def reduce(self: Any) -> tuple[type[_C], tuple[object, ...]]:
        return cls, tuple([getattr(self, name) for name in names])

    cls.__reduce__ = reduce  # type: ignore[method-assign]
    return cls
