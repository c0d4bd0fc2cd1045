"""Answers about coexistence as text, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vmxmodel.coexistence.answer import AT_ONCE, SAFE, Answer, Answers, Reply
from vmxmodel.coexistence.case import Case
from vmxmodel.coexistence.certificates import UNSAT, Confirmed
from vmxmodel.coexistence.changes import Change, Sought
from vmxmodel.coexistence.inquiry import Found
from vmxmodel.coexistence.obstacles import Obstacle
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.model import Cost, Formula, Property
from vmxmodel.system.types import Value
from vmxmodel.views import trace as trace_view
from vmxmodel.views.account import tell

_STYLE = {Reply.YES: "bold green", Reply.NO: "bold red", Reply.UNKNOWN: "bold yellow"}

COSTS: Mapping[Cost, str] = {
    Cost.NOTHING: "at once",
    Cost.RESTART_VM: "restart of the virtual machine",
    Cost.REBOOT: "reboot",
    Cost.UPGRADE: "another version",
    Cost.FIRMWARE: "setup of the firmware",
    Cost.PROTECTION: "a protection is lost",
    Cost.LOCKED: "locked",
}
"""What a change costs, in words."""


def render(found: Found, traces: bool = False, confirmed: Confirmed | None = None) -> RenderableType:
    """The answers, what the second party meets, and what to change; what a second solver says of the proofs."""
    answers = found.answers
    parts: list[RenderableType] = [Text(heading(answers), "bold"), Text(_settings(answers), "dim"), Text("")]
    table = Table(box=None, pad_edge=False, show_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for answer in answers.answers:
        table.add_row(answer.question, Text(answer.reply.value, _STYLE[answer.reply]), "; ".join(grounds(answer)))
    parts += [table, *map(Text, _idle(answers)), *_met(answers, found.met)]
    given = [*map(str, answers.system.absent), *_assumed(answers)]
    parts += [Text(""), *(Text(line, "dim") for line in given)] if given else []
    for question, sought in found.sought.items():
        parts += [Text(""), *_changes(question, sought)]
    if traces:
        parts += [part for answer in answers.answers for part in _trace(answers, answer)]
    parts += [Text(""), Text(_confirmation(confirmed))] if confirmed is not None else []
    return Group(*parts)


def _assumed(answers: Answers) -> Iterable[str]:
    """What is assumed besides the switches, by the names that the modules give it."""
    names = [f"{one.module}.{one.name}" for one in _assumptions(answers)]
    return (f"assuming {', '.join(names)}",) if names else ()


def _assumptions(answers: Answers) -> list[Formula]:
    """The assumptions of the modules. The one that puts the parties together says only which they are."""
    system = answers.composition.system
    return [one for one in system.assumptions if one.module != system.name]


_NOT_UNSAT = {"sat": "refuted", "unknown": "left undecided", "": "not answered in time"}


def _confirmation(confirmed: Confirmed) -> str:
    """What the second solver says: all, or how many of which."""
    count = len(confirmed.certificates)
    made = f"{count} {'certificate' if count == 1 else 'certificates'}, {confirmed.obligations:,} obligations"
    if confirmed.complete:
        return f"{made}: all confirmed by {confirmed.solver}" if count else "nothing was proved: no certificate"
    others = [f"{number} {_NOT_UNSAT[answer]}" for answer, number in confirmed.answers.items() if answer in _NOT_UNSAT]
    return f"{made}: {', '.join(others)} by {confirmed.solver}"


def heading(answers: Answers) -> str:
    return f"{title(answers.case)}  on {answers.case.platform.title}, {answers.case.system}"


def title(case: Case) -> str:
    """The parties of a case, in words."""
    if case.nested:
        outer, inner = case.parties
        return f"{inner.title} in a virtual machine of {outer.title}"
    names = " and ".join(party.title for party in case.parties)
    return f"{names}, {case.event.title}" if case.event else names


def _settings(answers: Answers) -> str:
    return ", ".join(f"{name}={value_text(value)}" for name, value in answers.settings.items())


def value_text(value: Value) -> str:
    """A value as it is written after `--set NAME=`."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def grounds(answer: Answer) -> Iterable[str]:
    """What an answer rests on, in a few words."""
    if answer.reply is Reply.UNKNOWN:
        return (_open(answer),)
    if answer.question == SAFE and answer.reply is Reply.YES:
        count = len(answer.verdicts)
        return (f"{count} {'property' if count == 1 else 'properties'} proved at every scope",)
    told: dict[str, None] = {}
    for verdict in answer.verdicts:
        if answer.question == AT_ONCE and answer.reply is not Reply.YES and verdict.name != answer.verdicts[0].name:
            continue  # that nobody joins says the same
        if answer.reply is Reply.NO and verdict.status not in (Status.NEVER, Status.VIOLATED):
            continue
        if verdict.decided:
            told[_ground(answer, verdict)] = None
    return told


def _open(answer: Answer) -> str:
    """What is not decided, and why the first of it is not."""
    undecided = [verdict for verdict in answer.verdicts if not verdict.decided]
    reason = undecided[0].reason if undecided else "not asked"
    cut = reason if len(reason) <= _REASON else reason[:_REASON].rsplit(" ", 1)[0] + " …"
    return f"{', '.join(verdict.name for verdict in undecided)}: {cut}"


_REASON = 160
"""Characters of a reason on the screen; JSON has all of it."""


def _ground(answer: Answer, verdict: Verdict) -> str:
    what = verdict.name if len(answer.verdicts) > 1 and not (answer.question == AT_ONCE and not verdict.trace) else ""
    if verdict.trace is not None:
        count = len(verdict.trace.steps)
        return f"{what} {'is violated' if answer.question == SAFE else ''} in {count} steps".replace("  ", " ").strip()
    if verdict.decided:
        return f"{what} never: proved at every scope".strip()
    return f"{what} {verdict.reason}".strip()


def _idle(answers: Answers) -> Iterable[str]:
    """Who never runs at all here: what is said of it together with others is said of nothing."""
    if answers.case.nested:
        alone = answers.verdicts.get("outer_alone")
        if alone is not None and alone.status is not Status.REACHED:
            yield f"\nno virtual machine {_never(alone)}"
        return
    for party in answers.case.parties:
        alone = answers.verdicts.get(f"{party.prefix}_alone")
        if alone is not None and alone.status is not Status.REACHED:
            yield f"\nwith these switches, {party.title} {_never(alone)}"


def _never(alone: Verdict) -> str:
    if alone.status is Status.NEVER:
        return "never runs at all: proved at every scope"
    return f"was not seen to run at all: {alone.reason}"


def _met(answers: Answers, obstacles: Iterable[Obstacle]) -> Iterable[RenderableType]:
    titles = {party.prefix: party.title for party in answers.case.parties}
    for one in obstacles:
        source = f"  ({one.transition.source})" if one.transition.source is not None else ""
        yield Text("")
        yield Text(f'while the other one runs, {titles[one.party]} says "{one.text}"')
        yield Text(f"  at {one.transition.name}, after {len(one.trace.steps) - 1} steps{source}", "dim")


def _changes(question: str, found: Sought) -> Iterable[RenderableType]:
    if found.proved and not found.changes:
        yield Text(f"to {question}: no setting of these switches is enough: proved at every scope")
        return
    if not found.changes:
        tried = "no change" if found.complete else "no change that was tried"
        yield Text(f"to {question}: {tried} of up to three switches was seen to be enough ({found.tried} tried)")
        return
    yield Text(f"to {question}, change", "bold")
    for change in found.changes:
        yield Text(f"  {_cost(change)}: {' and '.join(_how(change))}")
        settings = " ".join(f"--set {switch.name}={value_text(value)}" for switch, value in change.switches)
        steps = f"; then in {len(change.answer.trace.steps)} steps" if change.answer.trace is not None else ""
        yield Text(f"    {settings}{steps}", "dim")
    if found.proved:
        yield Text("  (no other setting of the switches is enough: proved at every scope)", "dim")
    if not found.complete:
        yield Text(f"  (dearer changes were not tried: {found.tried} were)", "dim")


def _cost(change: Change) -> str:
    return ", ".join(dict.fromkeys(COSTS[cost] for cost in change.costs))


def _how(change: Change) -> Iterable[str]:
    for switch, value in change.switches:
        yield f"{switch.how} ({switch.name} = {value_text(value)})"


def _trace(answers: Answers, answer: Answer) -> Iterable[RenderableType]:
    if answer.trace is None:
        return
    goal = _goal(answers, next(v.name for v in answer.verdicts if v.trace is answer.trace))
    yield Text("")
    yield Text(f"{answer.question}: {goal.name}, {len(answer.trace.steps)} steps at {answer.trace.scope}", "bold")
    yield trace_view.render(tell(answers.system, answer.trace, goal))


def _goal(answers: Answers, name: str) -> Property:
    return answers.system.property[name]


def as_json(found: Found, traces: bool, confirmed: Confirmed | None = None) -> dict[str, Any]:
    """The case, its switches, the answers with their verdicts, what is met, and what to change; the certificates."""
    answers = found.answers
    case = answers.case
    return {
        "nested": case.nested,
        "event": case.event.name if case.event else None,
        "platform": case.platform.name,
        "os": case.system,
        "parties": [
            {"name": party.name, "title": party.title, "version": version}
            for party, version in zip(case.parties, case.versions, strict=True)
        ],
        "switches": dict(answers.settings),
        "absent": [{"actions": list(one.actions), "why": one.why} for one in answers.system.absent],
        "assumptions": [{"name": one.name, "module": one.module, "formula": one.text} for one in _assumptions(answers)],
        "answers": [
            {
                "question": answer.question,
                "answer": answer.reply.value,
                "verdicts": [_verdict(answers, verdict, traces) for verdict in answer.verdicts],
            }
            for answer in answers.answers
        ],
        "met": [
            {
                "party": one.party,
                "transition": one.transition.name,
                "says": one.text,
                "source": None if one.transition.source is None else str(one.transition.source),
                "steps": len(one.trace.steps),
                "trace": _told(answers, one.trace) if traces else None,
            }
            for one in found.met
        ],
        "changes": {question: _sought(sought) for question, sought in found.sought.items()},
        "certificates": None
        if confirmed is None
        else {
            "files": list(confirmed.files),
            "obligations": confirmed.obligations,
            "solver": confirmed.solver,
            "confirmed": confirmed.answers.get(UNSAT, 0),
        },
    }


def _verdict(answers: Answers, verdict: Verdict, traces: bool) -> dict[str, Any]:
    trace = verdict.trace
    return {
        "property": verdict.name,
        "verdict": verdict.status.value,
        "method": verdict.method,
        "scope": None if verdict.scope is None else {s: len(n) for s, n in verdict.scope.elements},
        "reason": verdict.reason or None,
        "steps": None if trace is None else len(trace.steps),
        "trace": _told(answers, trace, _goal(answers, verdict.name)) if trace is not None and traces else None,
    }


def _told(answers: Answers, trace: Trace, goal: Property | None = None) -> dict[str, Any]:
    return trace_view.as_json(tell(answers.system, trace, goal))


def _sought(found: Sought) -> dict[str, Any]:
    return {
        "complete": found.complete,
        "proved": found.proved,
        "tried": found.tried,
        "sets": [
            {
                "costs": [cost.value for cost in change.costs],
                "switches": [
                    {"name": switch.name, "value": value, "cost": switch.cost.value, "how": switch.how}
                    for switch, value in change.switches
                ],
                "steps": None if change.answer.trace is None else len(change.answer.trace.steps),
            }
            for change in found.changes
        ],
    }
