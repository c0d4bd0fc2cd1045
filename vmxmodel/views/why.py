"""The explanation of a message as text, on one screen, and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from vmxmodel.coexistence.messages import Message
from vmxmodel.coexistence.why import Change, Explanation
from vmxmodel.views import trace as trace_view
from vmxmodel.views.account import Account, tell
from vmxmodel.views.coexist import COSTS, value_text
from vmxmodel.views.words import call, count

WIDTH = 100
"""Columns of a screen."""

_LABEL = 9
"""Columns of the labels at the left."""


_PROSE = ("Why", "Holds", "Rung", "Misread", "Also", "Sources")
"""What is one paragraph, and no list."""


def render(one: Explanation, others: Sequence[Message], trace: bool = False) -> RenderableType:
    """The mechanism, the rung, who holds what, what to check, to change, to verify. `others`: also in the text."""
    message, mechanism = one.message, one.mechanism
    lines = [Text(message.title, "bold").append(f"  ({message.program})", "not bold dim"), Text("")]
    lines += _block("Why", [mechanism.what])
    lines += _block("Holds", ["; ".join(one.holds)] if one.holds else [])
    lines += _block("Rung", _where(one))
    lines += _block("Misread", [f"often taken for {message.misread}"] if message.misread else [])
    lines += _block("Check", mechanism.check)
    lines += _block("Change", (line for change in one.changes for line in _change(change)))
    lines += _block("Verify", mechanism.verify)
    lines += _block("Or", _alternatives(one))
    lines += _block("Also", ["; ".join(f"`{other.title}`" for other in others)] if others else [])
    lines += _block("Sources", ["; ".join(mechanism.sources)])
    parts: list[RenderableType] = [*lines]
    account = _account(one) if trace else None
    if account is not None and one.met is not None:
        steps = count(len(one.met.steps), "step")
        parts += [Text(""), Text(f"How it comes to that: {steps} at {one.met.scope}", "bold")]
        parts.append(trace_view.render(account))
    elif trace:
        parts += [Text(""), Text(f"no trace: {one.problem or 'no case of it is put together'}", "yellow")]
    return Group(*parts)


def _block(label: str, items: Iterable[str]) -> Iterator[Text]:
    """A label at the left, and its items beside it; what begins with `$ ` is a command, with ` ` hangs on another."""
    first = True
    hanging = "" if label in _PROSE else "  "
    for item in items:
        deep = "  " if item.startswith(" ") else ""
        wrapped = textwrap.wrap(
            item.strip(), WIDTH - _LABEL - len(deep), subsequent_indent=hanging, break_on_hyphens=False
        )
        style = "cyan" if item.strip().startswith("$ ") else "dim" if label == "Sources" else ""
        for line in wrapped:
            yield Text(f"{label if first else '':<{_LABEL}}", "bold").append(deep + line, f"not bold {style}".strip())
            first = False


def _where(one: Explanation) -> Iterator[str]:
    """The step and the rung, from the model; or that there is none."""
    if one.met is not None:
        account = _account(one)
        assert account is not None
        told = account.steps[-1]
        words = told.transition.name
        if told.transition.executed is not None:
            ran = told.transition.executed
            outcome = f" with {call(*told.outcome)}" if told.outcome is not None else ""
            words = f"{_place(told.transition.action, told.transition.step)}: {ran.name} answers{outcome}"
        source = f" ({told.transition.source})" if told.transition.source is not None else ""
        steps = count(len(one.met.steps), "step")
        yield f"{words}{source}. {one.case}: reached in {steps}, replayed now; `--trace` shows them"
    elif one.steps:
        places = list(dict.fromkeys(_place(t.action, t.step) for t in one.steps))
        shown = ", ".join(places[:4]) + (f" and {len(places) - 4} more" if len(places) > 4 else "")
        why = f"no trace: {one.problem}" if one.problem else "no case is put together for it, so no trace is shown"
        yield f"said by the module {one.mechanism.module} at {shown}; {why}"
    else:
        yield "no module says this: all of it is told by the sources, and nothing checked in a model"


def _place(action: str, step: str) -> str:
    return f"{action}.{step}" if step else action


def _change(change: Change) -> Iterator[str]:
    remedy = change.remedy
    how = [f"{switch.how} ({switch.name} = {value_text(value)})" for switch, value in change.switches]
    words = "; ".join([*how, *(line for line in remedy.do if not line.startswith("$ "))])
    yield f"{COSTS[change.cost]}: {words}"
    yield from (f" {line}" for line in remedy.do if line.startswith("$ "))
    if change.trace is not None:
        shown = f"then in the model: {remedy.then} ({count(len(change.trace.steps), 'step')}, replayed)"
    else:
        shown = "told, not checked in the model"
    yield f" {shown}; undo: {remedy.undo}" if remedy.undo else f" {shown}"


def _alternatives(one: Explanation) -> Iterator[str]:
    """The other mechanisms, with how to tell them apart."""
    if len(one.message.mechanisms) == 1:
        return
    for number, mechanism in enumerate(one.message.mechanisms, 1):
        what = "This one" if number == one.number else mechanism.what.split(". ")[0].rstrip(".")
        more = "" if number == one.number else f" (`--mechanism {number}`)"
        yield f"{number}. {what}{more}: {mechanism.apart}"


def _account(one: Explanation) -> Account | None:
    if one.met is None or one.system is None:
        return None
    return tell(one.system, one.met)


def listing(messages: Iterable[Message]) -> RenderableType:
    """What is known, the most telling first."""
    return Group(*(Text(f"{message.title}  ({message.program})") for message in messages))


def as_json(one: Explanation, others: Sequence[Message], trace: bool) -> dict[str, Any]:
    """The same; the trace where it is asked for."""
    account = _account(one)
    told = account.steps[-1] if account is not None else None
    mechanism = one.mechanism
    return {
        "message": one.message.name,
        "title": one.message.title,
        "program": one.message.program,
        "mechanism": one.number,
        "mechanisms": [{"what": m.what, "apart": m.apart or None} for m in one.message.mechanisms],
        "what": mechanism.what,
        "misread": one.message.misread or None,
        "module": mechanism.module or None,
        "case": one.case or None,
        "said_at": [t.name for t in one.steps],
        "met": None
        if told is None or one.met is None
        else {
            "transition": told.transition.name,
            "rung": told.transition.executed.name if told.transition.executed is not None else None,
            "outcome": call(*told.outcome) if told.outcome is not None else None,
            "source": str(told.transition.source) if told.transition.source is not None else None,
            "steps": len(one.met.steps),
            "trace": trace_view.as_json(account) if trace and account is not None else None,
        },
        "no_trace": one.problem or None,
        "holds": list(one.holds),
        "check": list(mechanism.check),
        "changes": [_change_json(change) for change in one.changes],
        "verify": list(mechanism.verify),
        "sources": list(mechanism.sources),
        "also": [{"message": other.name, "title": other.title} for other in others],
    }


def _change_json(change: Change) -> dict[str, Any]:
    return {
        "cost": change.cost.value,
        "switches": [
            {"name": switch.name, "value": value, "cost": switch.cost.value, "how": switch.how}
            for switch, value in change.switches
        ],
        "do": list(change.remedy.do),
        "then": change.remedy.then or None,
        "undo": change.remedy.undo or None,
        "checked": None if change.trace is None else {"steps": len(change.trace.steps)},
    }
