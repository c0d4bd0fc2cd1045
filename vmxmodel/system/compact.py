"""Equal parts of a system become one object, so that what is found out about a part is found out once.

An expression remembers what was asked of it (see `expr`). The text of a spec says the same things in many places, and
procedures repeat the ladders of the instructions that they execute: of the expressions of a module of a hypervisor, one
in eight differs from all others. (`sharing` builds new formulas so; this is for what was read.)
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from vmxmodel.diagnostics import Span
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
        self._fields: dict[type, tuple[str, ...]] = {}  # of what is taken apart; of everything else, nothing

    def system(self, system: System) -> System:
        parts = {field.name: getattr(system, field.name) for field in fields(system)}
        uses = tuple(self.system(used) for used in system.uses)
        return replace(system, **{name: self.of(part) for name, part in parts.items()} | {"uses": uses})

    def of(self, part: _T) -> _T:
        """The object that stands for this one."""
        known = self._done.get(id(part))
        if known is None:
            known = self._done[id(part)] = part, self._one(part)
        found: _T = known[1]
        return found

    def _one(self, part: Any) -> Any:
        kind = type(part)
        if kind is tuple:
            members = tuple([self.of(member) for member in part])
            return self._known.setdefault((kind, *map(id, members)), members)
        if kind in (str, int, bool):
            return self._known.setdefault((kind, part), part)
        names = self._fields.get(kind)
        if names is None:
            apart = is_dataclass(kind) and kind not in (System, Span)  # no two things are in the same place
            names = self._fields[kind] = tuple(field.name for field in fields(kind)) if apart else ()
        if not names:
            return part
        values = [self.of(getattr(part, name)) for name in names]
        key = (kind, *map(id, values))
        if key not in self._known:
            self._known[key] = kind(*values)
        return self._known[key]
