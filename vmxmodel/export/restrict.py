"""A smaller instance on purpose: tables fixed to one value, some actions alone. Its runs are runs of the spec."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from vmxmodel.system.expr import FALSE, TRUE, Expr, Literal, Read, equal, rebuild
from vmxmodel.system.model import Formula, Property, System, Table, Transition, Update
from vmxmodel.system.types import Value


def fix(system: System, values: Mapping[str, Value]) -> System:
    """The system with every entry of some tables fixed: constants and inputs everywhere, open variables at first.

    A fixed constant or input is replaced by its value, and rungs that can then not fire are left out. What it was
    assumed to satisfy stays as an assumption, so that a value that breaks one leaves no run at all.
    """
    rigid = {name: _value(system.table[name], value) for name, value in values.items() if not _is_state(system, name)}

    def put(expr: Expr) -> Expr:
        if isinstance(expr, Read) and expr.table in rigid:
            return rigid[expr.table]
        return rebuild(expr, put)

    tables = tuple(
        replace(table, initial=_value(table, values[table.name]))
        if table.name in values
        else table
        if table.initial is None
        else replace(table, initial=put(table.initial))
        for table in system.tables
        if table.name not in rigid
    )
    transitions = tuple(_everywhere(transition, put) for transition in system.transitions)
    return replace(
        system,
        tables=tables,
        transitions=tuple(transition for transition in transitions if transition.guard != FALSE),
        properties=tuple(_formula(goal, put) for goal in system.properties),
        lemmas=tuple(_formula(goal, put) for goal in system.lemmas),
        assumptions=_kept(system.assumptions, put),
        initial=(*_kept(system.initial, put), *_given(system, values)),
    )


def only(system: System, actions: Collection[str]) -> System:
    """The system with these actions (`VMXON`) and rungs (`VMXON.enter`) alone; for software, those that it executes."""

    def wanted(transition: Transition) -> bool:
        names = {transition.action, transition.name}
        if transition.executed is not None:
            names |= {transition.executed.action, transition.executed.name}
        return not names.isdisjoint(actions)

    return replace(system, transitions=tuple(filter(wanted, system.transitions)))


def _is_state(system: System, name: str) -> bool:
    return system.table[name].is_state


def _value(table: Table, value: Value) -> Literal:
    return Literal(value, table.type)


def _given(system: System, values: Mapping[str, Value]) -> tuple[Formula, ...]:
    """A variable that is fixed although its spec gives it a value begins with both, or never."""
    found = []
    for name, value in values.items():
        table = system.table[name]
        if table.is_state and table.initial is not None:
            found.append(Formula(f"fixed_{name}", equal(table.initial, _value(table, value)), ""))
    return tuple(formula for formula in found if formula.formula != TRUE)


def _kept(formulas: tuple[Formula, ...], put: Callable[[Expr], Expr]) -> tuple[Formula, ...]:
    changed = (replace(formula, formula=put(formula.formula)) for formula in formulas)
    return tuple(formula for formula in changed if formula.formula != TRUE)


def _formula(goal: Property, put: Callable[[Expr], Expr]) -> Property:
    return replace(goal, formula=put(goal.formula))


def _everywhere(transition: Transition, put: Callable[[Expr], Expr]) -> Transition:
    def maybe(expr: Expr | None) -> Expr | None:
        return None if expr is None else put(expr)

    return replace(
        transition,
        guard=put(transition.guard),
        answers=tuple(
            replace(answer, condition=put(answer.condition), args=tuple(map(put, answer.args)))
            for answer in transition.answers
        ),
        updates=tuple(new for update in transition.updates if (new := _update(update, put)).condition != FALSE),
        returns=maybe(transition.returns),
        subject=maybe(transition.subject),
        who=maybe(transition.who),
        executed=None
        if transition.executed is None
        else replace(transition.executed, args=tuple(map(put, transition.executed.args))),
    )


def _update(update: Update, put: Callable[[Expr], Expr]) -> Update:
    return replace(update, args=tuple(map(put, update.args)), condition=put(update.condition), value=put(update.value))
