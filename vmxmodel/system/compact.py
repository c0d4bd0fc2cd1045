"""Equal parts of a system become one object, so that what is found out about a part is found out once.

An expression remembers what was asked of it (see `expr`). The text of a spec says the same things in many places, and
procedures repeat the ladders of the instructions that they execute: of the expressions of a module of a hypervisor, one
in eight differs from all others.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar, cast

from vmxmodel.system.model import System

_T = TypeVar("_T")


def compact(system: System) -> System:
    """The same system, in which equal parts are the same object."""
    return _Pool().system(system)


class _Pool:
    """One object of each kind that was seen. Parts are told apart by what they are made of, which was shared before."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Any] = {}
        self._done: dict[int, tuple[Any, Any]] = {}  # by the identity of what was looked at, which is kept alive

    def system(self, system: System) -> System:
        parts = {field.name: getattr(system, field.name) for field in fields(system)}
        uses = tuple(self.system(used) for used in system.uses)
        return replace(system, **{name: self.of(part) for name, part in parts.items()} | {"uses": uses})

    def of(self, part: _T) -> _T:
        """The object that stands for this one."""
        if id(part) not in self._done:
            self._done[id(part)] = part, self._one(part)
        return cast(_T, self._done[id(part)][1])

    def _one(self, part: Any) -> Any:
        if isinstance(part, System):
            return part
        if isinstance(part, tuple):
            members = tuple([self.of(member) for member in part])
            return self._known.setdefault((tuple, *map(id, members)), members)
        if is_dataclass(part) and not isinstance(part, type | Enum):
            values = [self.of(getattr(part, field.name)) for field in fields(part)]
            key = (type(part), *map(id, values))
            if key not in self._known:
                self._known[key] = type(part)(*values)
            return self._known[key]
        if isinstance(part, str | int) and not isinstance(part, Enum):
            return self._known.setdefault((type(part), part), part)
        return part
