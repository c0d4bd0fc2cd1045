"""The syntax tree: what was written, with places, before names and types are known."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.language.procedure_syntax import (
    Act,
    Ask,
    Branch,
    Context,
    Execute,
    Fork,
    Goto,
    Place,
    Procedure,
    Reaction,
    Step,
    Switch,
    Tell,
    Without,
)
from vmxmodel.language.refinement_syntax import (
    MapName,
    MapTable,
    Pending,
    Performs,
    Rank,
    Ready,
    Refines,
    Stutters,
)
from vmxmodel.language.terms import (
    AnswersCall,
    Assign,
    Binary,
    Binder,
    Block,
    ByParam,
    Call,
    Cite,
    Conditional,
    Entry,
    EventBy,
    Expression,
    ForEach,
    IfUpdate,
    MemberOf,
    Name,
    NamedType,
    NoneValue,
    Number,
    NumberRange,
    Quantifier,
    Star,
    Statement,
    Truth,
    TypeName,
    Unary,
    Wildcard,
)
from vmxmodel.system.packing import packed

# Declarations --------------------------------------------------------------------------------------------------------


@packed
@dataclass(frozen=True, slots=True)
class Sort:
    name: Name
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Enum:
    name: Name
    values: tuple[Name, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Member:
    names: tuple[Name, ...]
    sort: Name
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Outcome:
    name: Name
    params: tuple[Binder, ...] | None
    effect_params: tuple[Binder, ...] | None
    effect: Block | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Outcomes:
    cases: tuple[Outcome, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Table:
    kind: str
    name: Name
    index: tuple[TypeName, ...]
    type: TypeName
    initial: Expression | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Constraint:
    """keyword: init or assume"""

    keyword: str
    name: Name | None
    formula: Expression
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Define:
    name: Name
    params: tuple[Binder, ...] | None
    type: TypeName | None
    body: Expression
    span: Span


@packed
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


@packed
@dataclass(frozen=True, slots=True)
class Either:
    rungs: tuple[Rung, ...]
    span: Span


@packed
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


@packed
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


@packed
@dataclass(frozen=True, slots=True)
class Handler:
    """`VMsucceed => { block }`; outcome None is `otherwise`, block None `skip`."""

    outcome: Name | None
    block: Block | None
    span: Span


@packed
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


@packed
@dataclass(frozen=True, slots=True)
class Property:
    keyword: str
    name: Name
    expect: Name | None
    formula: Expression
    at: Cite | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class ScenarioItem:
    """keyword: given, check (formula in `condition`) or play"""

    keyword: str
    call: Call | None
    by: Name | ByParam | None
    condition: Expression | None
    outcome: Call | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Scenario:
    name: Name
    params: tuple[Binder, ...] | None
    expect: Name | None
    cite: Cite | None
    items: tuple[ScenarioItem, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Aspect:
    value: Expression
    words: tuple[str, str] | None
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Node:
    test: Expression | None
    aspects: tuple[Aspect, ...]
    label: str | None
    span: Span


@packed
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
    | Refines
    | Ladder
    | Action
    | Software
    | Procedure
    | Context
    | Switch
    | Without
    | Property
    | Scenario
    | Diagram
)


@packed
@dataclass(frozen=True, slots=True)
class Use:
    """`use ../vmx`: `name` is the module's, `path` the file's, without its ending, as seen from this spec's folder."""

    name: Name
    path: str
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Spec:
    """One file."""

    module: Name
    uses: tuple[Use, ...]
    declarations: tuple[Declaration, ...]
    span: Span


@packed
@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its `#`. `alone`: nothing but blanks stands before it on its line."""

    text: str
    line: int
    alone: bool

    @property
    def is_doc(self) -> bool:
        return self.alone and self.text.startswith("##")


__all__ = [
    "Act",
    "Action",
    "AnswersCall",
    "Ask",
    "Aspect",
    "Assign",
    "Binary",
    "Binder",
    "Block",
    "Branch",
    "ByParam",
    "Call",
    "Cite",
    "Comment",
    "Conditional",
    "Constraint",
    "Context",
    "Declaration",
    "Define",
    "Diagram",
    "Either",
    "Entry",
    "Enum",
    "EventBy",
    "Execute",
    "Expression",
    "ForEach",
    "Fork",
    "Goto",
    "Handler",
    "IfUpdate",
    "Ladder",
    "MapName",
    "MapTable",
    "Member",
    "MemberOf",
    "Name",
    "NamedType",
    "Node",
    "NoneValue",
    "Number",
    "NumberRange",
    "Outcome",
    "Outcomes",
    "Pending",
    "Performs",
    "Place",
    "Procedure",
    "Property",
    "Quantifier",
    "Rank",
    "Reaction",
    "Ready",
    "Refines",
    "Rung",
    "Scenario",
    "ScenarioItem",
    "Software",
    "Sort",
    "Spec",
    "Star",
    "Statement",
    "Step",
    "Stutters",
    "Switch",
    "Table",
    "Tell",
    "Truth",
    "TypeName",
    "Unary",
    "Use",
    "Wildcard",
    "Without",
]
