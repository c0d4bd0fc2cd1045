"""The syntax tree of `refines`, with places, before anything is resolved."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.language.procedure_syntax import Without
from vmxmodel.language.terms import Binder, Call, Expression, Name
from vmxmodel.system.packing import packed


@packed
@dataclass(frozen=True, slots=True)
class MapTable:
    """`map mode[c] = value`"""

    name: Name
    indices: tuple[Name, ...]
    value: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class MapName:
    """`sort Core = Vcpu`, `outcome UD = InvalidOpcode`: the other module's name, and the one here."""

    keyword: str
    other: Name
    own: Name
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Performs:
    """`START.late(c) performs VMLAUNCH.guest_state(c)`"""

    own: Call
    other: Call
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Stutters:
    """`stutter TRAP, START.merge`"""

    calls: tuple[Call, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Ready:
    """`ready(c: Core) = formula`"""

    params: tuple[Binder, ...]
    formula: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Pending:
    """`pending VMLAUNCH(c) when formula`"""

    call: Call
    formula: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Rank:
    """`rank(c: Core) = value`"""

    params: tuple[Binder, ...] | None
    value: Expression
    span: Span


Item = MapTable | MapName | Performs | Stutters | Ready | Pending | Rank | Without


@packed
@dataclass(frozen=True, slots=True)
class Refines:
    """`refines ../vmx { items }`: `name` is the other module's, `path` its file's, as in `use`."""

    name: Name
    path: str
    items: tuple[Item, ...]
    span: Span
