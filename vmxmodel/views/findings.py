"""What machines are told of a check, whatever the format: a finding for each verdict that is not as the spec says, for
each that is open, and for each diagnostic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import CODES, Diagnostic, Severity, Span
from vmxmodel.views.account import Account, tell
from vmxmodel.views.plain import plain
from vmxmodel.views.report import Answered, Report, shows_a_trace
from vmxmodel.views.verdicts import render_one, where

MISSED, UNDECIDED = "not-as-the-spec-says", "undecided"

_VERDICTS = {
    MISSED: ("a verdict is not what the spec expects", "A property is violated, a witness is not reached, or one is "
             "that the spec expects not to be. The trace shows every step."),
    UNDECIDED: ("a property is undecided", "No method answered within its time, memory and bounds. The reason says "
                "what was tried. An undecided property has neither passed nor failed."),
}  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One thing to look at. `rule` is a code, MISSED or UNDECIDED; `title` fits on a line, `text` need not."""

    rule: str
    error: bool  # else it is a warning
    title: str
    text: str
    span: Span | None
    name: str  # the same in every run: `vmx.only_ring_0`, or the code with the message
    account: Account | None = None  # of the trace, where that is part of it


def findings(reports: Sequence[Report], strict: bool = False) -> list[Finding]:
    """Everything to look at in some reports, spec by spec."""
    return [finding for report in reports for finding in _of(report, strict)]


def complaints(diagnostics: Iterable[Diagnostic]) -> list[Finding]:
    """A spec or a command that is wrong."""
    return [_complaint(diagnostic, strict=False) for diagnostic in diagnostics]


def rule_texts(rule: str) -> tuple[str, str]:
    """The title and the explanation of a rule."""
    if rule in _VERDICTS:
        return _VERDICTS[rule]
    return CODES[rule].title, CODES[rule].explanation


def _of(report: Report, strict: bool) -> Iterator[Finding]:
    yield from (_complaint(diagnostic, strict) for diagnostic in report.diagnostics)
    for answer in report.answers:
        if answer.expected is not True:
            yield verdict_finding(report, answer)


def verdict_finding(report: Report, answer: Answered) -> Finding:
    """The finding for a verdict that is not as expected, or open."""
    goal, verdict = answer.goal, answer.verdict
    words = f"{goal.name} is {verdict.status.value}" if verdict.decided else f"{goal.name} is undecided"
    at = f" at {where(answer)}" if verdict.scope is not None and verdict.decided else ""
    shown = shows_a_trace(answer) and verdict.trace is not None
    return Finding(
        UNDECIDED if answer.expected is None else MISSED,
        True,
        f"{report.system.name}: {words}{at}",
        plain(render_one(report, answer)),
        goal.span or Span(report.path, 1, 1, 1, 1),
        f"{report.system.name}.{goal.name}",
        tell(report.system, verdict.trace, goal) if shown and verdict.trace is not None else None,
    )


def _complaint(diagnostic: Diagnostic, strict: bool) -> Finding:
    text = "\n".join(part for part in (diagnostic.message, diagnostic.label, diagnostic.help) if part)
    error = strict or diagnostic.severity is Severity.ERROR
    name = f"{diagnostic.code} {diagnostic.message}"
    return Finding(diagnostic.code, error, f"{diagnostic.code}: {diagnostic.message}", text, diagnostic.span, name)


def step_words(account: Account) -> list[tuple[str, Span | None]]:
    """Each step of a trace as a line, and the place of its rung."""
    from vmxmodel.views import words

    lines: list[tuple[str, Span | None]] = []
    for told in account.steps:
        by = "" if told.by is None else f" by {words.value(told.by)}"
        outcome = "" if told.outcome is None else f" => {words.call(*told.outcome)}"
        changes = ", ".join(f"{words.cell(c.cell)} := {words.content_of(c.cell[0], c.after)}" for c in told.changes)
        line = f"{told.number} {words.call(told.transition.name, told.args)}{by}{outcome}"
        lines.append((f"{line}: {changes or 'nothing changes'}", told.transition.span))
    return lines
