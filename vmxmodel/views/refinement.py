"""A trace of a comparison: each step with what it performs on the other side, and what that side refuses."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from vmxmodel.evidence.side_by_side import Row, side_by_side
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.model import BY, System
from vmxmodel.system.refinement import Refinement
from vmxmodel.system.step import Step
from vmxmodel.views import words
from vmxmodel.views.account import Told, tell

_WIDEST = 58


def render(system: System, refinement: Refinement, trace: Trace) -> Text:
    """Two columns: this side, the other side. What changes is told of what is mapped."""
    account = tell(system, trace)
    both = side_by_side(system, refinement, trace)
    own = [_own(told) for told in account.steps]
    there = [_there(row) for row in both.rows] + [
        _claimed(refinement, told) for told in account.steps[len(both.rows) :]
    ]
    here = system.uses[-1].name if system.compares is not None else system.name
    width = min(_WIDEST, max([len(here), *map(len, own)]))
    lines = [Text(f"  given {', '.join(words.equations(account.given))}", "dim")] if account.given else []
    lines.append(Text(f"      {here:<{width}}  | {refinement.other.name}", "bold"))
    if both.refused:
        lines.append(Text(f"      {'(first state)':<{width}}  | {both.refused}", "bold red"))
    for number, (left, right) in enumerate(zip(own, there, strict=True), 1):
        inputs = ", ".join(words.equations(account.steps[number - 1].inputs))
        line = Text(f"  {number:>2}  {left:<{width}}  | ")
        lines.append(line.append(right, "cyan"))
        lines += [Text(f"      with {inputs}", "dim")] if inputs else []
        if number <= len(both.rows):
            row = both.rows[number - 1]
            for cell, before, after in row.changes:
                change = f"{words.cell(cell)}: {words.content_of(cell[0], before)} -> "
                lines.append(
                    Text(f"      {'':<{width}}  |   {change}").append(words.content_of(cell[0], after), "bold")
                )
            if row.refused:
                lines += _reads(row, account.steps[number - 1], width)
                lines.append(Text(f"      {'':<{width}}  | REFUSED: {row.refused}", "bold red"))
    return Text("\n").join(lines)


def _reads(row: Row, told: Told, width: int) -> list[Text]:
    """The inputs that the other side read before it refused, and this side did not."""
    read = {} if row.other is None else row.other.inputs
    more = [(cell, value) for cell, value in read.items() if cell not in dict(told.inputs)]
    shown = ", ".join(words.equations(tuple(more)))
    return [Text(f"      {'':<{width}}  |   with {shown}", "dim")] if shown else []


def _own(told: Told) -> str:
    shown = words.call(told.transition.name, told.args)
    if told.outcome is not None:
        shown += f" => {words.call(*told.outcome)}"
    return shown


def _there(row: Row) -> str:
    return "stutters" if row.other is None and not row.refused else "" if row.other is None else _step(row.other)


def _step(step: Step) -> str:
    return words.call(step.transition, tuple(value for name, value in step.args.items() if name != BY))


def _claimed(refinement: Refinement, told: Told) -> str:
    """What stands for a step of the other side that this side cannot make."""
    if told.transition.module == refinement.other.name and told.transition.name not in refinement.step:
        return f"{told.transition.name.removeprefix(f'{refinement.other.name}.')}: possible there, and never here"
    return ""


def as_json(system: System, refinement: Refinement, trace: Trace) -> dict[str, Any]:
    """`other`: the other module; `steps`: for each step what it performs there, what changes, and why it is refused."""
    both = side_by_side(system, refinement, trace)
    return {
        "other": refinement.other.name,
        "refused": both.refused or None,
        "steps": [
            {
                "transition": row.step.transition,
                "performs": None if row.other is None else row.other.transition,
                "args": {} if row.other is None else dict(row.other.args),
                "changes": [
                    {"cell": words.cell(cell), "before": before, "after": after} for cell, before, after in row.changes
                ],
                "refused": row.refused or None,
            }
            for row in both.rows
        ],
    }
