"""From units to a system: a module together with the modules that it uses."""

from __future__ import annotations

from collections.abc import Sequence

from vmxmodel.language.linking import link
from vmxmodel.language.modules import Unit
from vmxmodel.system.model import Expectation, PropertyKind, Sort, System

# A step property is not taken over: it need not hold of a step that the used module does not know.
_CARRIED_OVER = frozenset((PropertyKind.INVARIANT, PropertyKind.NEVER))


def assemble(units: Sequence[Unit]) -> System:
    """The system of the last unit; `units` are it and all it uses, each after those it uses itself.

    A module that declares instructions is open: anybody may execute any instruction that it can see. In a module
    without instructions of its own, the actions of used modules happen, but an instruction is executed only by `do`.

    Properties of a used module are lemmas if nothing that it left open is closed here, and nothing that it closed is
    open: that is so when every instruction that it can see is open in it.
    """
    unit = units[-1]
    by_name = {u.name: u for u in units}
    is_open = bool(unit.instructions)
    absent = tuple(one for u in units for one in u.absent)
    never = frozenset(name for one in absent for name in one.actions)
    transitions = tuple(
        transition
        for u in units
        for transition in (
            *u.actions,
            *(rung for rungs in u.instructions.values() for rung in rungs if is_open),
        )
        if transition.action not in never
    )
    uses = tuple(assemble(_closure(by_name[u.name], by_name)) for u in units[:-1] if _carries_over(u, by_name))
    members = [member for u in units for member in u.members]
    return System(
        name=unit.name,
        sorts=tuple(
            Sort(name, tuple(member for sort, member in members if sort == name)) for u in units for name in u.sorts
        ),
        enums=tuple(enum for u in units for enum in u.enums),
        tables=tuple(table for u in units for table in u.tables),
        outcomes=tuple(outcome for u in units for outcome in u.outcomes),
        transitions=link(transitions, [routine for u in units for routine in u.routines]),
        properties=unit.properties,
        lemmas=tuple(
            prop
            for system in uses
            for prop in system.properties
            if prop.kind in _CARRIED_OVER and prop.expectation is Expectation.AS_STATED
        ),
        assumptions=tuple(formula for u in units for formula in u.assumptions),
        initial=tuple(formula for u in units for formula in u.initial),
        scenarios=unit.scenarios,
        diagrams=unit.diagrams,
        uses=uses,
        doc=unit.doc,
        path=unit.path,
        switches=tuple(one for u in units for one in u.switches),
        absent=absent,
    )


def _closure(unit: Unit, by_name: dict[str, Unit]) -> list[Unit]:
    found: list[Unit] = []

    def visit(one: Unit) -> None:
        for name in one.uses:
            visit(by_name[name])
        if one not in found:
            found.append(one)

    visit(unit)
    return found


def _carries_over(unit: Unit, by_name: dict[str, Unit]) -> bool:
    everything = _closure(unit, by_name)
    if any(routine.asked or routine.suspended for u in everything for routine in u.routines):
        return False  # alone, nobody asks or answers them
    if any(told.instructions for u in everything for routine in u.routines for told in routine.told.values()):
        return False  # alone, nobody waits for these answers, so the steps that give them are left out
    return bool(unit.instructions) or not any(u.instructions for u in everything)
