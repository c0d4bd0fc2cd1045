"""What of a system is asked about: properties, scenarios, diagrams, scopes. Wrong names and sizes are complaints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.system.model import Diagram, Property, Scenario, System
from vmxmodel.system.scope import Scope

LARGEST_SORT = 64
"""Elements of a sort in a scope. Finite instances grow with powers of it, and are too large to solve far below this."""


def scopes_of(systems: Sequence[System], sizes: Mapping[str, int] | None) -> list[Scope | None]:
    """The scope with these sizes, in each system; None where no sizes are given. Raises UsageError (E113, E114).

    Every sort must be known in at least one system; the others do without it.
    """
    if sizes is None:
        return [None] * len(systems)
    known = {
        sort.name: max(len(s.sort[sort.name].members) for s in systems if sort.name in s.sort)
        for s in systems
        for sort in s.sorts
    }
    for name, size in sizes.items():
        if name not in known:
            raise _unknown("E113", "sort", name, known, *systems)
        if size > LARGEST_SORT:
            raise _wrong("E114", f"{name}={size} is too large", f"at most {LARGEST_SORT} elements can be asked for")
        if size < max(1, known[name]):
            why = f"it has {known[name]} members" if known[name] else "a sort is never empty"
            raise _wrong("E114", f"{name}={size} is too small: {why}", f"ask for at least {max(1, known[name])}")
    return [Scope.of(system, {name: size for name, size in sizes.items() if name in system.sort}) for system in systems]


def check_engine(name: str | None) -> str | None:
    """The name of an engine. Raises UsageError (E111)."""
    from vmxmodel.engines.portfolio import ENGINES

    if name is not None and name not in ENGINES:
        raise _unknown("E111", "engine", name, ENGINES)
    return name


def pick_goals(systems: Sequence[System], names: Sequence[str]) -> list[tuple[Property | Scenario, ...]]:
    """The properties and scenarios asked for, system by system; all of them when none is named.

    Every name must be known in at least one system. Raises UsageError (E110).
    """
    goals: list[tuple[Property | Scenario, ...]] = [(*system.properties, *system.scenarios) for system in systems]
    known = {goal.name for found in goals for goal in found}
    for name in names:
        if name not in known:
            lemma = next((p for s in systems for p in s.lemmas if p.name == name), None)
            if lemma is not None:
                raise _wrong("E110", f"property `{name}` belongs to module `{lemma.module}`", "name that spec instead")
            raise _unknown("E110", "property", name, known, *systems)
    if not names:
        return goals
    return [tuple(goal for goal in found if goal.name in names) for found in goals]


def pick_scenario(system: System, name: str) -> Scenario:
    """Raises UsageError (E115)."""
    for scenario in system.scenarios:
        if scenario.name == name:
            return scenario
    raise _unknown("E115", "scenario", name, [s.name for s in system.scenarios], system)


def pick_diagram(system: System, name: str | None) -> Diagram:
    """The diagram of that name; the only one, when no name is given. Raises UsageError (E116)."""
    names = [diagram.name for diagram in system.diagrams]
    if name is None:
        if len(names) == 1:
            return system.diagrams[0]
        listed = f"name one of: {', '.join(names)}" if names else "declare one with `diagram NAME(...) { ... }`"
        raise _wrong("E116", f"`{system.name}` declares {len(names)} diagrams" if names else "no diagram", listed)
    for diagram in system.diagrams:
        if diagram.name == name:
            return diagram
    raise _unknown("E116", "diagram", name, names, system)


def _wrong(code: str, message: str, helps: str) -> UsageError:
    return UsageError(Diagnostic(code, message, help=helps))


def _unknown(code: str, what: str, name: str, known: Iterable[str], *systems: System) -> UsageError:
    """A name that nothing has, with the nearest one that something has."""
    names = sorted(known)
    close = get_close_matches(name, names, n=1)
    if close:
        helps = f"did you mean `{close[0]}`?"
    elif names:
        helps = f"known: {', '.join(names)}"
    else:
        helps = f"there is no {what} at all"
    where = f" in {', '.join(system.name for system in systems)}" if systems else ""
    return _wrong(code, f"unknown {what} `{name}`{where}", helps)
