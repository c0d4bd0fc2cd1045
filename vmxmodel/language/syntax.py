"""The syntax tree: what was written, with places, before names and types are known."""

from __future__ import annotations

from dataclasses import dataclass

from vmxmodel.diagnostics import Span

# Types and binders ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NamedType:
    name: str
    optional: bool
    span: Span


@dataclass(frozen=True, slots=True)
class NumberRange:
    lo: int
    hi: int
    span: Span


TypeName = NamedType | NumberRange


@dataclass(frozen=True, slots=True)
class Name:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Binder:
    """`p, q: Page`"""

    names: tuple[Name, ...]
    type: TypeName
    span: Span


@dataclass(frozen=True, slots=True)
class Cite:
    """A cited document, or with `@` a step of the cited ladder; and the trust mark."""

    text: str
    mark: str | None
    span: Span


# Expressions ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Number:
    value: int
    span: Span


@dataclass(frozen=True, slots=True)
class Truth:
    value: bool
    span: Span


@dataclass(frozen=True, slots=True)
class NoneValue:
    span: Span


@dataclass(frozen=True, slots=True)
class ByParam:
    """The implicit parameter `by` of an instruction."""

    span: Span


@dataclass(frozen=True, slots=True)
class Wildcard:
    """`_`, an argument that may be anything."""

    span: Span


@dataclass(frozen=True, slots=True)
class Star:
    """`*`, every entry."""

    span: Span


@dataclass(frozen=True, slots=True)
class Call:
    """`x`, `f(e, _)` or `VMXON.enter(c, _)`; `arguments` is None where there are no parentheses."""

    name: Name
    rung: Name | None
    arguments: tuple[Expression | Wildcard, ...] | None
    span: Span


@dataclass(frozen=True, slots=True)
class EventBy:
    """`VMXON(c, _) by g`"""

    call: Call
    by: Name | ByParam
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """`t[e, f]`"""

    name: Name
    indices: tuple[Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Unary:
    """operator: not, next, executes, parens"""

    operator: str
    operand: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class Binary:
    """operator: and, or, implies, iff, a comparison, + or -"""

    operator: str
    left: Expression
    right: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class MemberOf:
    """`e in {a, b}`"""

    subject: Expression
    values: tuple[Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Conditional:
    condition: Expression
    yes: Expression
    no: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class Quantifier:
    kind: str
    binders: tuple[Binder, ...]
    body: Expression
    span: Span


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


@dataclass(frozen=True, slots=True)
class Assign:
    """`t[e, *] := value`; value None is `any`."""

    table: Name
    indices: tuple[Expression | Star, ...]
    value: Expression | None
    span: Span


@dataclass(frozen=True, slots=True)
class ForEach:
    binders: tuple[Binder, ...]
    condition: Expression | None
    body: Block
    span: Span


@dataclass(frozen=True, slots=True)
class IfUpdate:
    condition: Expression
    yes: Block
    no: Block | None
    span: Span


Statement = Assign | ForEach | IfUpdate


@dataclass(frozen=True, slots=True)
class Block:
    """Updates in braces, or one without them."""

    statements: tuple[Statement, ...]
    braces: bool
    span: Span


# Declarations --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sort:
    name: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Enum:
    name: Name
    values: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Member:
    names: tuple[Name, ...]
    sort: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Outcome:
    name: Name
    params: tuple[Binder, ...] | None
    effect_params: tuple[Binder, ...] | None
    effect: Block | None
    span: Span


@dataclass(frozen=True, slots=True)
class Outcomes:
    cases: tuple[Outcome, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    kind: str
    name: Name
    index: tuple[TypeName, ...]
    type: TypeName
    initial: Expression | None
    span: Span


@dataclass(frozen=True, slots=True)
class Constraint:
    """keyword: init or assume"""

    keyword: str
    name: Name | None
    formula: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class Define:
    name: Name
    params: tuple[Binder, ...] | None
    type: TypeName | None
    body: Expression
    span: Span


@dataclass(frozen=True, slots=True)
class Reserved:
    """A word of the language that is not supported yet."""

    keyword: str
    name: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Rung:
    """`name: when test => outcome returns value { block } @ step`; test None is `otherwise`, outcome None `skip`."""

    name: Name
    test: Expression | None
    outcome: Expression | None
    returns: Expression | None
    block: Block | None
    at: Cite | None
    unreachable: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Either:
    rungs: tuple[Rung, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Ladder:
    """keyword: instruction or action; guard: when it can be executed, or happen, at all"""

    keyword: str
    name: Name
    params: tuple[Binder, ...] | None
    returns: TypeName | None
    cite: Cite | None
    guard: Expression | None
    rungs: tuple[Rung | Either, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Action:
    """An action with one transition."""

    name: Name
    params: tuple[Binder, ...] | None
    cite: Cite | None
    guard: Expression | None
    block: Block
    at: Cite | None
    span: Span


@dataclass(frozen=True, slots=True)
class Handler:
    """`VMsucceed => { block }`; outcome None is `otherwise`, block None `skip`."""

    outcome: Name | None
    block: Block | None
    span: Span


@dataclass(frozen=True, slots=True)
class Software:
    """`action name(params) when guard do INSTR(args) by g { handlers }`; call None is `do any`."""

    name: Name
    params: tuple[Binder, ...] | None
    cite: Cite | None
    guard: Expression | None
    call: Call | None
    by: Name | ByParam | None
    handlers: tuple[Handler, ...] | None
    span: Span


@dataclass(frozen=True, slots=True)
class Property:
    keyword: str
    name: Name
    expect: Name | None
    formula: Expression
    at: Cite | None
    span: Span


@dataclass(frozen=True, slots=True)
class ScenarioItem:
    """keyword: given, check (formula in `condition`) or play"""

    keyword: str
    call: Call | None
    by: Name | ByParam | None
    condition: Expression | None
    outcome: Call | None
    span: Span


@dataclass(frozen=True, slots=True)
class Scenario:
    name: Name
    params: tuple[Binder, ...] | None
    expect: Name | None
    cite: Cite | None
    items: tuple[ScenarioItem, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Aspect:
    value: Expression
    words: tuple[str, str] | None
    span: Span


@dataclass(frozen=True, slots=True)
class Node:
    test: Expression | None
    aspects: tuple[Aspect, ...]
    label: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Diagram:
    name: Name
    params: tuple[Binder, ...]
    frame: Expression | None
    cite: Cite | None
    nodes: tuple[Node, ...]
    span: Span


Declaration = (
    Sort
    | Enum
    | Member
    | Outcomes
    | Table
    | Constraint
    | Define
    | Reserved
    | Ladder
    | Action
    | Software
    | Property
    | Scenario
    | Diagram
)


@dataclass(frozen=True, slots=True)
class Use:
    name: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Spec:
    """One file."""

    module: Name
    uses: tuple[Use, ...]
    declarations: tuple[Declaration, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its `#`. `alone`: nothing but blanks stands before it on its line."""

    text: str
    line: int
    alone: bool

    @property
    def is_doc(self) -> bool:
        return self.alone and self.text.startswith("##")
