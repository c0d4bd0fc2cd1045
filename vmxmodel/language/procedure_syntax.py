"""The syntax tree of software: procedures with their steps, contexts, switches, and what does not happen."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.language.terms import Binder, Block, Call, Cite, Expression, Name, Star, TypeName
from vmxmodel.system.packing import packed


@packed
@dataclass(frozen=True, slots=True)
class Switch:
    """`switch nested: Bool = false cost restart_vm "what to do"`"""

    name: Name
    type: TypeName
    initial: Expression
    cost: Name
    how: str
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Without:
    """`without RESET, INIT "why"`: what used modules say may happen, and does not happen here."""

    names: tuple[Name, ...]
    why: str
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Context:
    """`context guest(c: Core, x: Page) = … traps Exit`: when code of this context runs at this place."""

    name: Name
    params: tuple[Binder, ...]
    formula: Expression
    traps: tuple[Name, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Goto:
    """keyword: next (to one of the labels), stop or answer (an outcome, to whoever asked)"""

    keyword: str
    names: tuple[Name, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Reaction:
    """What a step does besides its instruction: updates, where it goes on, what a person reads."""

    block: Block | None
    goto: Goto | None
    says: str | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Branch:
    """`VMsucceed => reaction`; outcome None is `otherwise`."""

    outcome: Name | None
    reaction: Reaction
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Place:
    """`foreign[c]`, where the value that an instruction returns goes."""

    table: Name
    indices: tuple[Expression | Star, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Execute:
    """`do place := INSTR(args) { branches } goto`"""

    place: Place | None
    call: Call
    branches: tuple[Branch, ...]
    goto: Goto | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Ask:
    """`ask kvm.create_vm(p) { branches } goto`"""

    call: Call
    branches: tuple[Branch, ...]
    goto: Goto | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Tell:
    """`answer UD to guest(c, x) for VMXON goto`: to an instruction that trapped; to any, if none is named."""

    outcome: Name
    place: Call
    instructions: tuple[Name, ...]
    goto: Goto | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Fork:
    """`if condition reaction else reaction`"""

    condition: Expression
    yes: Reaction
    no: Reaction | None
    span: Span


Act = Execute | Ask | Tell | Fork | Reaction


@packed
@dataclass(frozen=True, slots=True)
class Step:
    """`label: when guard act @ "where" unreachable "why"`"""

    label: Name
    guard: Expression | None
    act: Act
    at: Cite | None
    unreachable: str | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Procedure:
    """`procedure name(params) "source" by party in place on begin masked what { steps }`"""

    name: Name
    params: tuple[Binder, ...] | None
    cite: Cite | None
    by: Name
    place: Call | None
    begins: Name | None
    masked: Name | None
    steps: tuple[Step, ...]
    span: Span
