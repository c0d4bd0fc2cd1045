"""What an edit made of a system: the transitions that differ, and whether anything else does."""

from __future__ import annotations

from collections.abc import Iterable

from vmxmodel.dataclass import dataclass
from vmxmodel.system.model import Scenario, System, Table, Transition, initial_formulas


@dataclass(frozen=True)
class Delta:
    """Two systems and where they differ. Places in files and words about things play no part."""

    before: System
    after: System
    new: tuple[Transition, ...]  # of the system after: those that differ from what has their name before, or have none
    old: tuple[Transition, ...]  # of the system before, likewise
    starts: bool  # it can begin elsewhere
    asked: frozenset[str]  # properties and scenarios whose formulas differ: a definition in them does
    elsewhere: bool  # something else differs: what it is made of, or what is assumed

    @property
    def none(self) -> bool:
        return not (self.new or self.old or self.starts or self.asked or self.elsewhere)

    @property
    def names(self) -> frozenset[str]:
        """The transitions that differ, on whichever side."""
        return frozenset(t.name for t in (*self.new, *self.old))

    @property
    def actions(self) -> frozenset[str]:
        return frozenset(t.action for t in (*self.new, *self.old))


def delta(before: System, after: System) -> Delta:
    """Where two versions of a module differ."""
    old = {t.name: _meaning(t) for t in before.transitions}
    new = {t.name: _meaning(t) for t in after.transitions}
    return Delta(
        before,
        after,
        tuple(t for t in after.transitions if old.get(t.name) != new[t.name]),
        tuple(t for t in before.transitions if new.get(t.name) != old[t.name]),
        _starts(before) != _starts(after),
        frozenset(_differing(before, after)),
        _frame(before) != _frame(after),
    )


def _meaning(transition: Transition) -> tuple[object, ...]:
    updates = tuple((u.table, u.binders, u.args, u.condition, u.value) for u in transition.updates)
    return (
        transition.params,
        transition.guard,
        transition.answers,
        updates,
        _tables(transition.choices),
        transition.returns,
        transition.subject,
        transition.who,
        transition.executed,
        transition.unreachable is None,
    )


def _tables(tables: Iterable[Table]) -> tuple[object, ...]:
    return tuple((table.name, table.kind, table.params, table.type) for table in tables)


def _starts(system: System) -> list[object]:
    return [(formula.name, formula.formula) for formula in initial_formulas(system)]


def _frame(system: System) -> tuple[object, ...]:
    assumed = tuple((formula.name, formula.formula) for formula in system.assumptions)
    lemmas = tuple((lemma.name, lemma.formula) for lemma in system.lemmas)
    return system.sorts, system.enums, _tables(system.tables), system.outcomes, assumed, lemmas


def _differing(before: System, after: System) -> Iterable[str]:
    for old, new in zip(before.properties, after.properties, strict=True):
        if old.formula != new.formula:
            yield new.name
    for was, now in zip(before.scenarios, after.scenarios, strict=True):
        if _script(was) != _script(now):
            yield now.name


def _script(scenario: Scenario) -> tuple[object, ...]:
    steps = ((s.action, s.args, s.by, s.rung, s.condition, s.outcome, s.outcome_args) for s in scenario.steps)
    return scenario.params, scenario.given, tuple(steps)
