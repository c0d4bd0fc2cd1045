"""A counterexample to induction: two states that nobody has shown to be reachable, and the step between them."""

from __future__ import annotations

from dataclasses import replace

from rich.text import Text

from vmxmodel.evidence.verdict import Induction
from vmxmodel.system.expr import Literal
from vmxmodel.system.model import Property, System
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import Value
from vmxmodel.views import words
from vmxmodel.views.account import Account, tell
from vmxmodel.views.trace import render as render_trace


def render(system: System, evidence: Induction, goal: Property) -> Text:
    """The part of the first state that matters, then the step (or steps), then what breaks.

    The pair says: if the first state could be reached, the property would fail. Usually it cannot, and an invariant
    that says why not is missing. So what is shown are the cells that were read or written, and of the others those
    that are not as declared and speak of the same elements.
    """
    account = tell(system, evidence.trace, goal)
    first = evidence.trace.states[0]
    shown = {cell for cell, _ in account.given} | {change.cell for told in account.steps for change in told.changes}
    if account.because is not None:
        shown |= {cell for cell, _ in account.because.facts}
    elements = _elements(account)
    shown |= {cell for cell in first if elements.issuperset(cell[1]) and _unusual(system, cell, first[cell])}
    steps = words.count(len(account.steps), "step")
    lines = [
        Text(f"  Were this state reachable ({evidence.trace.scope}), {steps} would break it:"),
        Text("  state", "bold"),
    ]
    lines += [Text(f"    {equation}") for equation in words.equations(i for i in first.items() if i[0] in shown)]
    return Text("\n").join([*lines, render_trace(replace(account, given=()))])


def _elements(account: Account) -> set[Value]:
    """What the steps and the broken instance speak of, and what that leads to."""
    found: set[Value] = {arg for told in account.steps for arg in (*told.args, told.by)}
    if account.because is not None:
        found |= {value for _, value in account.because.names}
    found |= {change.after for told in account.steps for change in told.changes}
    return found | {change.before for told in account.steps for change in told.changes}


def _unusual(system: System, cell: Cell, item: Value) -> bool:
    """Whether a cell differs from its declared initial value, where that is a plain value."""
    table = system.table[cell[0]]
    return table.is_state and isinstance(table.initial, Literal) and table.initial.value != item
