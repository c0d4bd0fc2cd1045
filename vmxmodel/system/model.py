"""The transition system: tables, transitions, properties, scenarios and diagrams, with names resolved.

One rung of a ladder is one `Transition`. Its guard is complete ("its own test, and none of the tests above it"), so
nobody downstream has to know what a ladder is.
"""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.system.expr import Expr, Literal, Param, Quantified, Read, Ref, equal
from vmxmodel.system.packing import packed
from vmxmodel.system.types import EnumType, Type

if TYPE_CHECKING:
    from vmxmodel.system.refinement import Refinement

BY = "by"
"""The implicit parameter of every instruction: the party that executes it."""


class Mark(Enum):
    """How far a source is to be trusted."""

    SOURCE_CODE = "S"
    DOCUMENT = "D"
    TESTED = "T"
    INFERRED = "I"
    UNVERIFIED = "K"

    @property
    def meaning(self) -> str:
        return {
            "S": "read in source code",
            "D": "read in a manual",
            "T": "asserted by a public test suite",
            "I": "inferred from what was read",
            "K": "general knowledge, not verified",
        }[self.value]


@packed
@dataclass(frozen=True, slots=True)
class Source:
    """Where a rung or a property comes from: the cited document, the step in its ladder, the trust mark."""

    text: str
    step: str | None = None
    mark: Mark | None = None

    def __str__(self) -> str:
        words = [self.text] if self.text else []
        if self.step:
            words.append(f"step {self.step}" if self.text else self.step)
        return ", ".join(words) + (f" [{self.mark.value}]" if self.mark else "")


@packed
@dataclass(frozen=True, slots=True)
class Sort:
    """A set of unknown size that contains at least its members, which are distinct."""

    name: str
    members: tuple[str, ...] = ()
    doc: str = ""


class TableKind(Enum):
    """What a table is."""

    VAR = "var"  # state
    GHOST = "ghost"  # state that influences no guard, no variable and no outcome
    CONST = "const"  # arbitrary, but the same for a whole run
    INPUT = "input"  # chosen afresh at every step
    CHOICE = "choice"  # the value of an `:= any`, local to one transition; chosen when it fires


@packed
@dataclass(frozen=True, slots=True)
class Table:
    """A function from its parameters' types to `type`: `var current[Core]: Page?`."""

    name: str
    kind: TableKind
    params: tuple[Type, ...]
    type: Type
    initial: Expr | None = None  # the same for every entry; None: any
    doc: str = ""
    module: str = ""
    span: Span | None = None

    @property
    def is_state(self) -> bool:
        return self.kind in (TableKind.VAR, TableKind.GHOST)


@packed
@dataclass(frozen=True, slots=True)
class Outcome:
    """What an instruction can answer: `VMfailValid(error: 1..28)`."""

    name: str
    params: tuple[Param, ...] = ()
    doc: str = ""


@packed
@dataclass(frozen=True, slots=True)
class Answer:
    """One outcome of a transition, under a condition on the state before. A transition's conditions partition."""

    condition: Expr
    outcome: str
    args: tuple[Expr, ...] = ()


@packed
@dataclass(frozen=True, slots=True)
class Update:
    """`for binders where condition: table[args] := value`, reading the state before.

    Every binder is itself one of `args`, so that the new table is a definition by cases without quantifiers:
    entry `i` changes iff `condition` holds and `i` equals `args`, with the binders replaced by entries of `i`.
    """

    table: str
    binders: tuple[Param, ...]
    args: tuple[Expr, ...]
    condition: Expr
    value: Expr
    span: Span | None = None


class ActionKind(Enum):
    INSTRUCTION = "instruction"  # software executes it; it answers with an outcome
    ACTION = "action"  # it happens


@packed
@dataclass(frozen=True, slots=True)
class Executed:
    """The rung of a used module's instruction that a step of software takes, and the instruction's arguments."""

    action: str
    rung: str
    args: tuple[Expr, ...]

    @property
    def name(self) -> str:
        return f"{self.action}.{self.rung}"


@packed
@dataclass(frozen=True, slots=True)
class Says:
    """What a person reads when a transition is taken, under a condition on the state before."""

    condition: Expr
    text: str


@packed
@dataclass(frozen=True, slots=True)
class Transition:
    """One rung: a named transition. What it does not mention keeps its value."""

    action: str
    rung: str  # "" for an action without a ladder
    kind: ActionKind
    params: tuple[Param, ...]
    guard: Expr
    test: Expr  # the rung's own test, as written; the guard adds "and none above"
    answers: tuple[Answer, ...] = ()
    updates: tuple[Update, ...] = ()
    choices: tuple[Table, ...] = ()
    returns: Expr | None = None
    subject: Expr | None = None  # the processor that executes it: the first argument of an instruction
    who: Expr | None = None  # the party that executes it
    executed: Executed | None = None  # for software of a using module: the instruction it executes here
    source: Source | None = None
    doc: str = ""
    module: str = ""
    unreachable: str | None = None  # why this rung is not expected to fire
    span: Span | None = None
    step: str = ""  # of a procedure: the label; `rung` is the label and what the step met there, "load.revision"
    says: tuple[Says, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.action}.{self.rung}" if self.rung else self.action


class Cost(Enum):
    """What it costs to change a switch, cheapest first."""

    NOTHING = "nothing"
    RESTART_VM = "restart_vm"
    REBOOT = "reboot"
    UPGRADE = "upgrade"
    FIRMWARE = "firmware"
    PROTECTION = "protection"  # something that was protected no longer is
    LOCKED = "locked"  # it cannot be changed any more


@packed
@dataclass(frozen=True, slots=True)
class Switch:
    """A constant that a person can set. `table` is the constant of this name, `default` its value if nobody does."""

    name: str
    default: Literal
    cost: Cost
    how: str  # what to do, in words
    doc: str = ""
    module: str = ""
    span: Span | None = None


@packed
@dataclass(frozen=True, slots=True)
class Absent:
    """Actions that used modules declare and that do not happen in a system, with the reason."""

    actions: tuple[str, ...]
    why: str
    module: str = ""
    span: Span | None = None

    def __str__(self) -> str:
        return f"without {', '.join(self.actions)}: {self.why}"


class PropertyKind(Enum):
    INVARIANT = "invariant"  # true in every reachable state (`never P` is `not P`, kept under its own word)
    NEVER = "never"
    STEP = "step"  # true of every transition from a reachable state
    REACHABLE = "reachable"
    RECOVERABLE = "recoverable"  # from every reachable state, a state where it holds can be reached again
    SCENARIO = "scenario"


class Expectation(Enum):
    """What a spec says of a property. `AS_STATED`: holds, or is reached."""

    AS_STATED = "as stated"
    CONTRARY = "contrary"  # `expect violated`, `expect unreachable`, `expect impossible`


@packed
@dataclass(frozen=True, slots=True)
class Property:
    """A question with its formula. For `never P` the formula is already `not P`."""

    name: str
    kind: PropertyKind
    formula: Expr
    text: str  # the formula in the spec's own words
    expectation: Expectation = Expectation.AS_STATED
    source: Source | None = None
    doc: str = ""
    module: str = ""
    span: Span | None = None


@packed
@dataclass(frozen=True, slots=True)
class Formula:
    """A named constraint: an `assume` on constants and inputs, or an `init`."""

    name: str
    formula: Expr
    text: str
    module: str = ""
    span: Span | None = None


@packed
@dataclass(frozen=True, slots=True)
class ScenarioStep:
    """`VMXON(c, p) by g with cpl[c] == 0 => VMsucceed`, or `check EXPR` (then `action` is None)."""

    action: str | None
    args: tuple[Expr | None, ...] = ()  # None: any argument
    by: Expr | None = None
    rung: str | None = None
    condition: Expr | None = None  # `with`: on the state before and the inputs; or the checked formula
    outcome: str | None = None
    outcome_args: tuple[Expr | None, ...] = ()
    text: str = ""
    span: Span | None = None


@packed
@dataclass(frozen=True, slots=True)
class Scenario:
    """A fixed sequence: is there a run that does just these steps, with these outcomes? Its params are distinct."""

    name: str
    params: tuple[Param, ...]
    given: Expr
    steps: tuple[ScenarioStep, ...]
    expectation: Expectation = Expectation.AS_STATED
    source: Source | None = None
    doc: str = ""
    module: str = ""
    span: Span | None = None


@packed
@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing a diagram's node shows: an expression, and the words for its values where it is a truth value."""

    value: Expr
    words: tuple[str, str] | None  # (when true, when false)
    text: str


@packed
@dataclass(frozen=True, slots=True)
class NodeClass:
    """`node when test: aspects` or `node otherwise: "label"`; the first class whose test holds is the one."""

    test: Expr
    aspects: tuple[Aspect, ...] = ()
    label: str | None = None


@packed
@dataclass(frozen=True, slots=True)
class Diagram:
    """A quotient of the reachable graph: states are told apart by what the nodes show of `params`."""

    name: str
    params: tuple[Param, ...]
    frame: Expr  # only states in which it holds
    nodes: tuple[NodeClass, ...]
    source: Source | None = None
    doc: str = ""
    module: str = ""
    span: Span | None = None


@dataclass(frozen=True)
class System:
    """Everything a module and the modules it uses say, in the order in which they say it."""

    name: str
    sorts: tuple[Sort, ...] = ()
    enums: tuple[EnumType, ...] = ()
    tables: tuple[Table, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    transitions: tuple[Transition, ...] = ()
    properties: tuple[Property, ...] = ()  # of this module; those of used modules are in `lemmas`
    lemmas: tuple[Property, ...] = ()
    assumptions: tuple[Formula, ...] = ()
    initial: tuple[Formula, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    diagrams: tuple[Diagram, ...] = ()
    uses: tuple[System, ...] = ()
    doc: str = ""
    path: str = ""
    switches: tuple[Switch, ...] = ()  # the constants among `tables` that a person can set
    absent: tuple[Absent, ...] = ()
    refinements: tuple[Refinement, ...] = ()
    compares: Refinement | None = None  # a comparison: this system is the refining one, with what is asked of it

    @cached_property
    def memory(self) -> dict[tuple[object, ...], Any]:
        """What somebody computed of this system and may want again, by a key that begins with what it is. No part of
        the system's value: an equal one begins with nothing."""
        return {}

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "memory"}

    @cached_property
    def table(self) -> dict[str, Table]:
        """Tables by name, without the choices that belong to one transition."""
        return {table.name: table for table in self.tables}

    @cached_property
    def sort(self) -> dict[str, Sort]:
        return {sort.name: sort for sort in self.sorts}

    @cached_property
    def outcome(self) -> dict[str, Outcome]:
        return {outcome.name: outcome for outcome in self.outcomes}

    @cached_property
    def transition(self) -> dict[str, Transition]:
        return {transition.name: transition for transition in self.transitions}

    @cached_property
    def property(self) -> dict[str, Property]:
        return {prop.name: prop for prop in self.properties}

    @cached_property
    def state_tables(self) -> tuple[Table, ...]:
        return tuple(table for table in self.tables if table.is_state)

    @cached_property
    def state_names(self) -> frozenset[str]:
        return frozenset(table.name for table in self.state_tables)

    def of_kind(self, kind: TableKind) -> tuple[Table, ...]:
        return tuple(table for table in self.tables if table.kind is kind)


def initial_formulas(system: System) -> tuple[Formula, ...]:
    """What holds of an initial state: every declared initial value, and every `init`."""
    key = ("initial formulas",)
    if key not in system.memory:
        values = tuple(
            Formula(f"init_{table.name}", _initial_value(table), "", table.module, table.span)
            for table in system.state_tables
            if table.initial is not None
        )
        system.memory[key] = values + system.initial
    found: tuple[Formula, ...] = system.memory[key]
    return found


def _initial_value(table: Table) -> Expr:
    assert table.initial is not None
    variables = tuple(Param(f"i{n}" if len(table.params) > 1 else "i", t) for n, t in enumerate(table.params, 1))
    entry = Read(table.name, tuple(Ref(v.name, v.type) for v in variables), table.type)
    formula = equal(entry, table.initial)
    return Quantified("all", variables, formula) if variables else formula
