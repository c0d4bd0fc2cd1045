"""The syntax tree of names, types, expressions and updates, with places, before anything is resolved."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.system.packing import packed

# Types and binders ---------------------------------------------------------------------------------------------------


@packed
@dataclass(frozen=True, slots=True)
class NamedType:
    name: str
    optional: bool
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class NumberRange:
    lo: int
    hi: int
    span: Span


TypeName = NamedType | NumberRange


@packed
@dataclass(frozen=True, slots=True)
class Name:
    text: str
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Binder:
    """`p, q: Page`"""

    names: tuple[Name, ...]
    type: TypeName
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Cite:
    """A cited document, or with `@` a step of the cited ladder; and the trust mark."""

    text: str
    mark: str | None
    span: Span


# Expressions ---------------------------------------------------------------------------------------------------------


@packed
@dataclass(frozen=True, slots=True)
class Number:
    value: int
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Truth:
    value: bool
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class NoneValue:
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class ByParam:
    """The implicit parameter `by` of an instruction."""

    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Wildcard:
    """`_`, an argument that may be anything."""

    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Star:
    """`*`, every entry."""

    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Call:
    """`x`, `f(e, _)` or `VMXON.enter(c, _)`; `arguments` is None where there are no parentheses."""

    name: Name
    rung: Name | None
    arguments: tuple[Expression | Wildcard, ...] | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class EventBy:
    """`VMXON(c, _) by g`"""

    call: Call
    by: Name | ByParam
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Entry:
    """`t[e, f]`"""

    name: Name
    indices: tuple[Expression, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Unary:
    """operator: not, next, executes, parens"""

    operator: str
    operand: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Binary:
    """operator: and, or, implies, iff, a comparison, + or -"""

    operator: str
    left: Expression
    right: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class MemberOf:
    """`e in {a, b}`"""

    subject: Expression
    values: tuple[Expression, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Conditional:
    condition: Expression
    yes: Expression
    no: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Quantifier:
    kind: str
    binders: tuple[Binder, ...]
    body: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class AnswersCall:
    """`answers Exit(_)`"""

    call: Call
    span: Span


Expression = (
    Number
    | Truth
    | NoneValue
    | ByParam
    | Call
    | EventBy
    | Entry
    | Unary
    | Binary
    | MemberOf
    | Conditional
    | Quantifier
    | AnswersCall
)

# Updates -------------------------------------------------------------------------------------------------------------


@packed
@dataclass(frozen=True, slots=True)
class Assign:
    """`t[e, *] := value`; value None is `any`."""

    table: Name
    indices: tuple[Expression | Star, ...]
    value: Expression | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class ForEach:
    binders: tuple[Binder, ...]
    condition: Expression | None
    body: Block
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class IfUpdate:
    condition: Expression
    yes: Block
    no: Block | None
    span: Span


Statement = Assign | ForEach | IfUpdate


@packed
@dataclass(frozen=True, slots=True)
class Block:
    """Updates in braces, or one without them."""

    statements: tuple[Statement, ...]
    braces: bool
    span: Span
