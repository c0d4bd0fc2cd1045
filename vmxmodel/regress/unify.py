"""Two versions of a system whose enums differ, made comparable: each gets the values of both.

An edit of a procedure changes the labels where it can be, and with them the type of its program counter.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from vmxmodel.diagnostics import Span
from vmxmodel.system.model import System
from vmxmodel.system.types import EnumType


def unified(old: System, new: System) -> tuple[System, System]:
    """Both systems, with equal types where both declare an enum of one name."""
    before = {enum.name: enum for enum in old.enums}
    both = {
        enum.name: EnumType(enum.name, tuple(dict.fromkeys((*before[enum.name].values, *enum.values))))
        for enum in new.enums
        if enum.name in before and before[enum.name] != enum
    }
    if not both:
        return old, new
    return _with(old, both), _with(new, both)


def _with(system: System, enums: dict[str, EnumType]) -> System:
    change = _Retyping(enums)
    parts = {
        field.name: change(getattr(system, field.name))
        for field in fields(System)
        if field.name not in ("uses", "lemmas", "diagrams")
    }
    return replace(system, **parts)


class _Retyping:
    """Puts the wider enums into everything that mentions the narrower ones."""

    def __init__(self, enums: dict[str, EnumType]) -> None:
        self._enums = enums
        self._known: dict[int, tuple[Any, Any]] = {}  # by identity, with what it is the identity of

    def __call__(self, part: Any) -> Any:
        if isinstance(part, tuple):
            changed = tuple(map(self, part))
            return part if all(one is other for one, other in zip(part, changed, strict=True)) else changed
        if not is_dataclass(part) or isinstance(part, Span | type):
            return part
        known = self._known.get(id(part))
        if known is None:
            known = self._known[id(part)] = (part, self._changed(part))
        return known[1]

    def _changed(self, part: Any) -> Any:
        if isinstance(part, EnumType):
            return self._enums.get(part.name, part)
        old = {field.name: getattr(part, field.name) for field in fields(part)}
        new = {name: self(value) for name, value in old.items()}
        return part if all(new[name] is value for name, value in old.items()) else replace(part, **new)
