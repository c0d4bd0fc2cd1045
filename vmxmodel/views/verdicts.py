"""The verdict table, and what stands below it: rungs, traces, reasons, one line that sums up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from vmxmodel.evidence.comparison import limits
from vmxmodel.evidence.verdict import Exploration, Induction, Status
from vmxmodel.regress.unchanged import METHOD
from vmxmodel.system.model import Expectation, Property
from vmxmodel.views import words
from vmxmodel.views.account import tell
from vmxmodel.views.columns import columns
from vmxmodel.views.induction import render as render_induction
from vmxmodel.views.refinement import render as render_both
from vmxmodel.views.report import Answered, Report, shows_a_trace
from vmxmodel.views.trace import render as render_trace

_MARK = {True: ("ok", "green"), False: ("NO", "bold red"), None: ("??", "bold yellow")}


def render(report: Report, traces: bool = False, said: Collection[str] = ()) -> RenderableType:
    """The whole report; `traces` shows the traces of witnesses too. Remarks that were `said` are not repeated."""
    parts: list[RenderableType] = [_title_line(report)]
    if report.properties:
        parts.append(_table(report))
    below: list[RenderableType] = [*_explored(report), *_remarks(report, said), *_rungs(report), *_assumptions(report)]
    if below:
        parts += ["", *below]
    for answer in report.answers:
        text = _detail(report, answer, traces)
        if text is not None:
            parts += ["", text]
    return Group(*parts, "", summary(report))


def _title_line(report: Report) -> Text:
    return Text(report.system.name, "bold").append(f"  {report.path}\n", "not bold dim")


def render_one(report: Report, answer: Answered) -> RenderableType:
    """One answer with all its evidence, without a table."""
    return Group(_detail(report, answer, traces=True) or _title(answer))


_HEADINGS = ("", "property", "kind", "verdict", "where", "method", "time")


def _table(report: Report) -> Text:
    return columns(_HEADINGS, map(_row, report.properties), right=("time",))


def _row(answer: Answered) -> tuple[tuple[str, str], ...]:
    mark, style = _MARK[answer.expected]
    verdict = answer.verdict
    word = verdict.status.value
    if answer.goal.expectation is Expectation.CONTRARY and verdict.decided:
        word += ", as expected" if answer.expected else ", not expected"
    return (
        (mark, style),
        (answer.goal.name, ""),
        (answer.kind.value, ""),
        (word, style if answer.expected is not True else ""),
        (where(answer), ""),
        (verdict.method, ""),
        (f"{verdict.seconds:.2f} s", ""),
    )


def where(answer: Answered) -> str:
    """`every scope`, or the scope; nothing where nothing was decided."""
    if not answer.verdict.decided:
        return "-"
    return "every scope" if answer.verdict.scope is None else str(answer.verdict.scope)


def _explored(report: Report) -> Iterator[Text]:
    """What was explored, each with the properties that it is the evidence of."""
    groups: dict[Exploration, list[str]] = {}
    for answer in report.properties:
        if isinstance(answer.verdict.evidence, Exploration):
            groups.setdefault(answer.verdict.evidence, []).append(answer.goal.name)
    for found, names in groups.items():
        yield Text(words.explored(found)).append(f", for {', '.join(names)}", "dim")


def _remarks(report: Report, said: Collection[str]) -> Iterator[Text]:
    for remark in report.remarks:
        if remark not in said:
            yield Text(remark, "dim")


def _rungs(report: Report) -> Iterator[Text]:
    """One line for the coverage of rungs, and one for each way of not being reached."""
    if not report.rungs:
        return
    groups: dict[str, list[str]] = {}
    for answer in report.rungs:
        assert answer.rung is not None
        groups.setdefault(_coverage(answer), []).append(answer.rung.name)
    reached = len(groups.pop("reached", []))
    yield Text(f"rungs: {reached} of {len(report.rungs)} reached")
    for heading in sorted(groups):
        yield Text(f"  {heading}: {', '.join(groups[heading])}", "" if "spec" in heading else "bold red")


def _coverage(answer: Answered) -> str:
    status, expected = answer.verdict.status, answer.expected
    if expected is None:
        return "undecided"
    if status is Status.REACHED:
        return "reached" if expected else "reached, although the spec says unreachable"
    where_ = "" if answer.verdict.scope is None else f" at {answer.verdict.scope}"
    return f"unreachable{where_}, as the spec says" if expected else f"never reached{where_}"


def _assumptions(report: Report) -> Iterator[Text]:
    for formula in report.system.assumptions:
        yield Text(f"assuming {formula.name}: {formula.text}", "dim")
    for absent in report.system.absent:
        yield Text(str(absent), "dim")
    if report.system.compares is not None:
        yield from (Text(limit, "bold yellow") for limit in limits(report.system.compares))


def _detail(report: Report, answer: Answered, traces: bool) -> Text | None:
    """What there is to say about one answer, or None. Of rungs only a trace that should not be is worth the room."""
    verdict, goal = answer.verdict, answer.goal
    if answer.rung is not None and not shows_a_trace(answer):
        return None
    parts: list[Text] = []
    if verdict.trace is not None and (traces or shows_a_trace(answer)):
        steps = words.count(len(verdict.trace), "step")
        parts.append(Text(f"  {steps} at {verdict.trace.scope}, replayed by the interpreter"))
        if report.system.compares is not None:
            parts.append(render_both(report.system, report.system.compares, verdict.trace))
        else:
            parts.append(render_trace(tell(report.system, verdict.trace, goal)))
    if verdict.reason:
        parts.append(Text(f"  {verdict.reason}"))
    if isinstance(verdict.evidence, Induction) and isinstance(goal, Property):
        parts.append(render_induction(report.system, verdict.evidence, goal))
    parts += [Text(f"  {note}") for note in verdict.notes]
    if not parts:
        return None
    return Text("\n").join([_title(answer), *parts])


def _title(answer: Answered) -> Text:
    _, style = _MARK[answer.expected]
    title = Text(answer.goal.name, "bold")
    status = answer.verdict.status
    verb = "" if status is Status.HOLDS else "is "
    title.append(f" {verb}{status.value}" if answer.verdict.decided else " is undecided", style)
    if status in (Status.HOLDS, Status.NEVER):
        title.append(f" at {where(answer)}", "not bold")
    if isinstance(answer.goal, Property) and answer.rung is None:
        title.append(f"\n  {answer.kind.value}: {answer.goal.text}", "not bold")
    return title


def summary(report: Report) -> Text:
    """`vmx: 21 properties: 18 proved, 3 reached; all as the spec says (2.1 s)`"""
    counts = Counter(answer.verdict.status.value for answer in report.properties)
    text = Text(f"{report.system.name}: ", "bold")
    parts = []
    if report.properties:
        listed = ", ".join(f"{number} {status}" for status, number in counts.items())
        parts.append(f"{words.count(len(report.properties), 'property')}: {listed}")
    if report.rungs:
        reached = sum(answer.verdict.status is Status.REACHED for answer in report.rungs)
        parts.append(f"{reached} of {len(report.rungs)} rungs reached")
    locked = sum(answer.verdict.method == METHOD for answer in report.properties)
    if locked:
        parts.append(f"{locked} as locked")
    if report.missed:
        parts.append(f"{len(report.missed)} not as the spec says")
    if report.undecided:
        parts.append(f"{len(report.undecided)} undecided")
    if not report.missed and not report.undecided:
        parts.append("all as the spec says")
    text.append("; ".join(parts), "bold red" if report.missed else "bold yellow" if report.undecided else "green")
    return text.append(f" ({report.seconds:.1f} s)")
