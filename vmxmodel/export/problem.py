"""What is handed to another checker: a system at a scope, restricted and sliced, and what must hold of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import get_close_matches

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.export import restrict
from vmxmodel.system.cone import cone
from vmxmodel.system.events import is_of_step
from vmxmodel.system.expr import Expr, Literal, negate, reads
from vmxmodel.system.model import Expectation, Formula, Property, PropertyKind, System, Table, TableKind
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import RangeType, Type, Value


@dataclass(frozen=True)
class Goal:
    """A property as another checker sees it: something that must hold of every state, or of every step."""

    asked: Property

    @property
    def name(self) -> str:
        return self.asked.name

    @property
    def recoverable(self) -> bool:
        """Not about single states or steps: from every reachable state one with `must` can be reached."""
        return self.asked.kind is PropertyKind.RECOVERABLE

    @property
    def of_step(self) -> bool:
        return is_of_step(self.asked)

    @property
    def must(self) -> Expr:
        """What has to hold. For a witness: that it is not there, so that a checker which refutes it has found one."""
        formula = self.asked.formula
        return negate(formula) if self.asked.kind is PropertyKind.REACHABLE else formula

    @property
    def refuted(self) -> bool:
        """Whether the spec expects that a checker refutes it."""
        contrary = self.asked.expectation is Expectation.CONTRARY
        return contrary is not (self.asked.kind is PropertyKind.REACHABLE)


@dataclass(frozen=True)
class Problem:
    """A finite instance and its questions. `system` is what the questions depend on, when they were named."""

    system: System
    scope: Scope
    goals: tuple[Goal, ...]
    restrictions: tuple[str, ...] = ()  # as written: "--fix cpl=0", "--only VMXON"
    spec: str = ""  # the file that it comes from, as it was named

    @property
    def open_tables(self) -> tuple[Table, ...]:
        """Tables whose first value is any, or hangs on a constant."""
        rigid = self.system.of_kind(TableKind.CONST)
        return (*rigid, *(table for table in self.system.state_tables if not isinstance(table.initial, Literal)))

    @property
    def tables(self) -> tuple[Table, ...]:
        """What a state gives values to: constants, variables and ghosts."""
        return (*self.system.of_kind(TableKind.CONST), *self.system.state_tables)

    @property
    def beginning(self) -> tuple[Formula, ...]:
        """What is said of the first state besides the declared values: assumptions on constants, and `init`."""
        inputs = {table.name for table in self.system.of_kind(TableKind.INPUT)}
        rigid = tuple(a for a in self.system.assumptions if not reads(a.formula) & inputs)
        return (*rigid, *self.system.initial)

    def without_goals(self) -> Problem:
        """The same instance with no question: to count its states."""
        return replace(self, goals=())


def problem(
    system: System,
    scope: Scope,
    name: str | None = None,
    fixed: Sequence[str] = (),
    actions: Sequence[str] = (),
    spec: str = "",
) -> Problem:
    """The instance that was asked for: restricted, then sliced to the property `name` if one is named.

    Raises UsageError: E110 for the property, E404 and E405 for `fixed` (`NAME=VALUE`) and `actions`.
    """
    known = {action for t in system.transitions for action in _names_of(system, t.name)}
    for action in actions:
        if action not in known:
            raise _unknown("E405", "action or rung", action, sorted(known))
    values = dict(_fixed(system, scope, text) for text in fixed)
    smaller = restrict.only(system, actions) if actions else system
    smaller = restrict.fix(smaller, values)
    words = (*(f"--fix {text}" for text in fixed), *(f"--only {action}" for action in actions))
    if name is None:
        goals = tuple(map(Goal, smaller.properties))
        return Problem(smaller, scope, goals, words, spec)
    if name not in smaller.property:
        raise _unknown("E110", "property", name, sorted(smaller.property))
    goal = smaller.property[name]
    return Problem(cone(smaller, goal), scope, (Goal(goal),), words, spec)


def supported(asked: Problem, why_not: Callable[[Goal], str | None], target: str) -> tuple[Problem, tuple[str, ...]]:
    """The problem with the goals that a target can express, and a remark on each other one.

    Raises UsageError (E401) when that leaves nothing of what was asked.
    """
    reasons = {goal.name: why_not(goal) for goal in asked.goals}
    left = tuple(goal for goal in asked.goals if reasons[goal.name] is None)
    lost = [f"`{goal.name}` is left out: {reasons[goal.name]}" for goal in asked.goals if reasons[goal.name]]
    if asked.goals and not left:
        first = asked.goals[0]
        raise UsageError(Diagnostic("E401", f"`{first.name}` cannot be put to {target}: {reasons[first.name]}"))
    return replace(asked, goals=left), tuple(lost)


def _names_of(system: System, name: str) -> set[str]:
    transition = system.transition[name]
    names = {transition.action, transition.name}
    if transition.executed is not None:
        names |= {transition.executed.action, transition.executed.name}
    return names


def _fixed(system: System, scope: Scope, text: str) -> tuple[str, Value]:
    name, sign, value = (part.strip() for part in text.partition("="))
    if not (name and sign and value):
        raise UsageError(Diagnostic("E404", f"cannot read `{text}`", help="write it as in --fix vmx_supported=true"))
    tables = {table.name: table for table in system.tables}
    if name not in tables:
        raise _unknown("E404", "table", name, sorted(tables))
    return name, _parse(value, tables[name].type, scope, text)


def _parse(word: str, kind: Type, scope: Scope, text: str) -> Value:
    """The value that a word means. Raises UsageError (E404) when the type has no such value."""
    values = {_spelled(value): value for value in scope.domain(kind)} if not isinstance(kind, RangeType) else {}
    if isinstance(kind, RangeType) and word.removeprefix("-").isdecimal() and scope.has(kind, int(word)):
        return int(word)
    if word in values:
        return values[word]
    some = ", ".join(list(values)[:12]) if values else str(kind)
    raise UsageError(Diagnostic("E404", f"cannot fix `{text}`: {word} is no value of {kind}", help=f"values: {some}"))


def _spelled(value: Value) -> str:
    return "none" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _unknown(code: str, what: str, name: str, known: Sequence[str]) -> UsageError:
    close = get_close_matches(name, known, n=1)
    helps = f"did you mean `{close[0]}`?" if close else f"known: {', '.join(known)}"
    return UsageError(Diagnostic(code, f"unknown {what} `{name}`", help=helps))
