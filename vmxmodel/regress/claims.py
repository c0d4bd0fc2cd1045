"""What an edit did to what a module states: properties compared by the solver, the rest by its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import ndiff
from enum import Enum

from vmxmodel.dataclass import dataclass
from vmxmodel.regress.fingerprint import scenario_lines
from vmxmodel.regress.meaning import Claim, Example, Meaning
from vmxmodel.system.expr import Answers, Event, Executes, Expr, Read, children, implies, rebuild, type_of
from vmxmodel.system.model import Property, PropertyKind, Scenario, System, Table, TableKind
from vmxmodel.system.show import show
from vmxmodel.system.types import BOOL

_NAMED = "named"
_ASSUMED = "assumed"


class Claims(Enum):
    """What became of a property: of what it says, not of whether that is so."""

    ADDED = "added"
    REMOVED = "removed"
    STRENGTHENED = "strengthened"  # says more
    WEAKENED = "weakened"  # says less
    EQUIVALENT = "equivalent"  # other words; proved
    INCOMPARABLE = "incomparable"
    OTHER_STEPS = "with other steps"  # of a scenario
    OTHER_KIND = "another kind"
    OPEN = "undecided"
    UNTOUCHED = "untouched"  # the same text; only its expectation changed


@dataclass(frozen=True)
class ClaimChange:
    """One goal whose text changed. `less` shows what it lets pass now, `more` what it no longer does."""

    name: str
    kind: str
    change: Claims
    lines: tuple[str, ...]  # "- …", "+ …"
    less: Example | None = None
    more: Example | None = None
    reason: str = ""
    assumed: bool = False  # it is an assumption, and no property
    expectation: str = ""  # what the spec expects now, where that changed


def compare_claims(meaning: Meaning) -> tuple[ClaimChange, ...]:
    """What became of properties and scenarios, in the order of the new version, then those that are gone."""
    old, new = meaning.old, meaning.new
    before = {goal.name: goal for goal in (*_assumed(old), *_goals(old))}
    after = {goal.name: goal for goal in (*_assumed(new), *_goals(new))}
    changes = []
    for name, goal in after.items():
        was = before.get(name)
        if was is None:
            changes.append(ClaimChange(name, _kind(goal), Claims.ADDED, (f"+ {_said(goal)}",)))
        elif (found := _compared(was, goal, meaning)) is not None:
            changes.append(found)
    for name, goal in before.items():
        if name not in after:
            changes.append(ClaimChange(name, _kind(goal), Claims.REMOVED, (f"- {_said(goal)}",)))
    assumed = {goal.name for goal in (*_assumed(old), *_assumed(new))}
    return tuple(replace(change, assumed=change.name in assumed) for change in changes)


def declared(old: System, new: System) -> tuple[str, ...]:
    """What else is declared otherwise: tables, types, assumptions, what holds initially. "- …" and "+ …"."""
    lines = ndiff([*_declarations(old)], [*_declarations(new)])
    return tuple(line for line in lines if line[:2] in ("- ", "+ "))


def _declarations(system: System) -> Iterator[str]:
    own = ("", system.name)
    places = {transition.action for transition in system.transitions if transition.step}  # program counters
    yield from (f"sort {sort.name} {', '.join(sort.members)}".rstrip() for sort in system.sorts)
    yield from (f"enum {e.name} = {' | '.join(e.values)}" for e in system.enums if e.name not in places)
    yield from (_table(table) for table in system.tables if table.module in own and table.name not in places)
    yield from (f"init {formula.text}" for formula in system.initial if formula.module in own)
    yield from map(str, system.absent)


def _table(table: Table) -> str:
    index = f"[{', '.join(map(str, table.params))}]" if table.params else ""
    initial = "" if table.initial is None else f" = {show(table.initial)}"
    return f"{table.kind.value} {table.name}{index}: {table.type}{initial}"


def _goals(system: System) -> tuple[Property | Scenario, ...]:
    return (*system.properties, *system.scenarios)


def _assumed(system: System) -> tuple[Property, ...]:
    """The module's assumptions, as if each were a property: what holds of a weaker one is more."""
    return tuple(
        Property(f"assume {formula.name}", PropertyKind.INVARIANT, formula.formula, formula.text, module=_ASSUMED)
        for formula in system.assumptions
        if formula.module in ("", system.name)
    )


def _kind(goal: Property | Scenario) -> str:
    return goal.kind.value if isinstance(goal, Property) else PropertyKind.SCENARIO.value


def _said(goal: Property | Scenario) -> str:
    if isinstance(goal, Property) and goal.module == _ASSUMED:
        return f"{goal.name}: {' '.join(goal.text.split())}"
    if isinstance(goal, Property):
        return f"{goal.kind.value} {goal.name}: {' '.join(goal.text.split())}"
    return f"scenario {goal.name}: {len(goal.steps)} steps"


def _compared(was: Property | Scenario, goal: Property | Scenario, meaning: Meaning) -> ClaimChange | None:
    expectation = "" if was.expectation is goal.expectation else goal.expectation.value
    change: ClaimChange | None
    if _kind(was) != _kind(goal):
        change = ClaimChange(goal.name, _kind(goal), Claims.OTHER_KIND, (f"- {_said(was)}", f"+ {_said(goal)}"))
    elif isinstance(goal, Property) and isinstance(was, Property):
        change = _properties(was, goal, meaning)
    else:
        assert isinstance(goal, Scenario)
        assert isinstance(was, Scenario)
        change = _scenarios(was, goal)
    if change is None and expectation:
        change = ClaimChange(goal.name, _kind(goal), Claims.UNTOUCHED, ())
    return None if change is None else replace(change, expectation=expectation)


def _scenarios(was: Scenario, goal: Scenario) -> ClaimChange | None:
    before, after = list(scenario_lines(was)), list(scenario_lines(goal))
    if before == after:
        return None
    was_text, now_text = ([" ".join(step.text.split()) for step in scenario.steps] for scenario in (was, goal))
    lines = tuple(line for line in ndiff(was_text, now_text) if line[:2] in ("- ", "+ "))
    return ClaimChange(goal.name, _kind(goal), Claims.OTHER_STEPS, lines)


def _properties(was: Property, goal: Property, meaning: Meaning) -> ClaimChange | None:
    if was.formula == goal.formula:
        if " ".join(was.text.split()) == " ".join(goal.text.split()):
            return None
        words = (f"- {_said(was)}", f"+ {_said(goal)}")
        return ClaimChange(goal.name, goal.kind.value, Claims.EQUIVALENT, words)
    change = ClaimChange(goal.name, goal.kind.value, Claims.OPEN, (f"- {_said(was)}", f"+ {_said(goal)}"))
    obstacle = meaning.obstacle(was.formula, goal.formula)
    if obstacle:
        return replace(change, reason=obstacle)
    stood: dict[tuple[object, ...], Table] = {}
    before, after = (_about_a_state(formula, stood, meaning) for formula in (was.formula, goal.formula))
    more, less = meaning.settle(
        [Claim("says no more", (), implies(before, after)), Claim("says no less", (), implies(after, before))],
        stood.values(),
    )
    opaque = any(key[0] == _NAMED for key in stood)
    if opaque and more.holds is not less.holds:
        known = "says no more (proved), perhaps less" if more.holds else "says no less (proved), perhaps more"
        return replace(change, reason=f"it {known}; what it says of steps is not compared")
    if more.holds is None or less.holds is None or (opaque and not more.holds):
        return replace(change, reason=more.reason or less.reason or "it speaks of steps, which are not compared")
    word = {
        (True, True): Claims.EQUIVALENT,
        (True, False): Claims.WEAKENED,
        (False, True): Claims.STRENGTHENED,
        (False, False): Claims.INCOMPARABLE,
    }[more.holds, less.holds]
    return replace(change, change=word, less=less.example, more=more.example)


def _about_a_state(formula: Expr, stood: dict[tuple[object, ...], Table], meaning: Meaning) -> Expr:
    """The formula with a table of its own for the values after a step, and one for each way to name the step.

    Whatever follows then follows in any case; that something does not follow says nothing where a step is named.
    """
    match formula:
        case Read(table, args, kind, True):
            name = f"next_{table}"
            stood.setdefault(("next", table), replace(meaning.tables[table], name=name))
            return Read(name, tuple(_about_a_state(arg, stood, meaning) for arg in args), kind)
        case Event(action, rung, args, by):
            key: tuple[object, ...] = (action, rung, tuple(arg is None for arg in args), by is None)
        case Answers(outcome, args):
            key = (outcome, tuple(arg is None for arg in args))
        case Executes():
            key = ("executes",)
        case _:
            return rebuild(formula, lambda part: _about_a_state(part, stood, meaning))
    said = tuple(_about_a_state(arg, stood, meaning) for arg in children(formula))
    types = tuple(map(type_of, said))
    named = stood.setdefault((_NAMED, *key, types), Table(f"named_{len(stood)}", TableKind.VAR, types, BOOL))
    return Read(named.name, said, BOOL)
