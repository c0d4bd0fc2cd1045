"""A trace as text and as JSON: only what changed, the rung that fired, its source, and the unknowns that mattered."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from vmxmodel.system.types import Value
from vmxmodel.views import words
from vmxmodel.views.account import Account, Because, Facts, Told

_INDENT = "    "


def render(account: Account) -> Text:
    """The account as text. The last line has no line end."""
    lines: list[Text] = []
    width = len(str(len(account.steps)))
    inner = " " * (width + 3)
    if account.given:
        lines.append(Text("  given", "bold"))
        lines += [Text(f"{_INDENT}{equation}") for equation in words.equations(account.given)]
    for told in account.steps:
        lines.append(_heading(told, width))
        lines += [Text(f"{inner}with {', '.join(words.equations(told.inputs))}")] if told.inputs else []
        for change in told.changes:
            before, after = (words.content_of(change.cell[0], v) for v in (change.before, change.after))
            line = Text(f"{inner}{words.cell(change.cell)}: {before} -> ")
            lines.append(line.append(after, "bold"))
        if not told.changes:
            lines.append(Text(f"{inner}nothing changes", "dim"))
        lines += [Text(f'{inner}says "{said}"', "yellow") for said in told.says]
    if account.because is not None and (account.because.names or account.because.facts):
        lines += _so(account.because)
    return Text("\n").join(lines)


def _heading(told: Told, width: int) -> Text:
    line = Text(f"  {told.number:>{width}} ")
    line.append(words.call(told.transition.name, told.args), "bold cyan")
    if told.by is not None:
        line.append(f" by {words.value(told.by)}")
    if told.outcome is not None:
        line.append(" => ")
        line.append(words.call(*told.outcome), "bold")
    if told.returned is not None:
        line.append(f" returns {words.value(told.returned)}")
    if told.transition.source is not None:
        line.append(f"  ({told.transition.source})", "dim")
    return line


def _so(because: Because) -> list[Text]:
    chosen = ", ".join(f"{name} = {words.value(item)}" for name, item in because.names)
    head = Text("  so", "bold")
    if chosen:
        head.append(f" for {chosen}", "not bold")
    return [head, *(Text(f"{_INDENT}{equation}") for equation in words.equations(because.facts))]


def as_json(account: Account) -> dict[str, Any]:
    """`scope`, `given`, `steps` and `because`; cells are written as in the text, values are JSON's own."""
    because = account.because
    return {
        "scope": {sort: list(names) for sort, names in account.trace.scope.elements},
        "given": _facts(account.given),
        "steps": [_step(told) for told in account.steps],
        "because": None if because is None else {"names": dict(because.names), "facts": _facts(because.facts)},
    }


def _step(told: Told) -> dict[str, Any]:
    transition = told.transition
    source = transition.source
    return {
        "number": told.number,
        "transition": transition.name,
        "action": transition.action,
        "rung": transition.rung or None,
        "args": list(told.args),
        "by": told.by,
        "outcome": None if told.outcome is None else words.call(*told.outcome),
        "returned": told.returned,
        "source": None if source is None else str(source),
        "inputs": _facts(told.inputs),
        "says": list(told.says),
        "changes": [
            {"cell": words.cell(change.cell), "before": change.before, "after": change.after} for change in told.changes
        ],
    }


def _facts(facts: Facts) -> dict[str, Value]:
    return {words.cell(cell): item for cell, item in facts}
