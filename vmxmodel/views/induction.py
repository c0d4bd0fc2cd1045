"""A counterexample to induction: two states that nobody has shown to be reachable, and the step between them."""

from __future__ import annotations

from dataclasses import replace

from rich.text import Text

from vmxmodel.evidence.verdict import Induction
from vmxmodel.system.expr import Literal
from vmxmodel.system.model import Property, System
from vmxmodel.system.scope import Cell
from vmxmodel.views import words
from vmxmodel.views.account import tell
from vmxmodel.views.trace import render as render_trace


def render(system: System, evidence: Induction, goal: Property) -> Text:
    """Every cell of the first state that is not as declared, then the step (or steps), then what breaks.

    The pair says: if the first state could be reached, the property would fail. Usually it cannot, and an invariant
    that says why not is missing.
    """
    account = tell(system, evidence.trace, goal)
    first = evidence.trace.states[0]
    shown = {cell for cell, _ in account.given} | {change.cell for told in account.steps for change in told.changes}
    if account.because is not None:
        shown |= {cell for cell, _ in account.because.facts}
    shown |= {cell for cell in first if _unusual(system, cell, first[cell])}
    steps = words.count(len(account.steps), "step")
    lines = [
        Text(f"  Were this state reachable ({evidence.trace.scope}), {steps} would break it:"),
        Text("  state", "bold"),
    ]
    lines += [Text(f"    {equation}") for equation in words.equations(i for i in first.items() if i[0] in shown)]
    return Text("\n").join([*lines, render_trace(replace(account, given=()))])


def _unusual(system: System, cell: Cell, item: object) -> bool:
    """Whether a cell differs from its declared initial value, where that is a plain value."""
    table = system.table[cell[0]]
    return table.is_state and isinstance(table.initial, Literal) and table.initial.value != item
