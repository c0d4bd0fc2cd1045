"""Verdicts as Markdown: in a notebook, in a comment on a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from vmxmodel.system.model import Expectation, Property, System
from vmxmodel.views.plain import plain
from vmxmodel.views.report import Answered, Report, shows_a_trace
from vmxmodel.views.verdicts import render_one, summary, where

_MARK = {True: "✓", False: "**✗**", None: "**?**"}


def spec_table(system: System) -> str:
    """What a module states."""
    rows = [
        (f"`{p.name}`", p.kind.value, code(p.text), _contrary(p.expectation), text(str(p.source or "")))
        for p in system.properties
    ]
    rows += [
        (f"`{s.name}`", "scenario", f"{len(s.steps)} steps", _contrary(s.expectation), text(str(s.source or "")))
        for s in system.scenarios
    ]
    return f"**{system.name}** {text(system.doc)}\n\n" + table(("name", "kind", "says", "expected", "source"), rows)


def report_text(report: Report) -> str:
    """A table of verdicts, then what there is to say about those that are not as the spec says."""
    rows = [
        (
            _MARK[answer.expected],
            f"`{answer.goal.name}`",
            answer.kind.value,
            answer.verdict.status.value + _contrary(answer.goal.expectation, ", as expected", answer.expected is True),
            where(answer),
            answer.verdict.method,
        )
        for answer in report.properties
    ]
    parts = [table(("", "property", "kind", "verdict", "where", "method"), rows)]
    parts += [_block(report, answer) for answer in report.answers if answer.expected is not True]
    return "\n\n".join([*parts, text(plain(summary(report)))])


def answer_text(report: Report, answer: Answered) -> str:
    """One verdict, with its trace if that is part of the answer."""
    goal = answer.goal
    says = f"\n\n{code(goal.text)}" if isinstance(goal, Property) else ""
    head = f"{_MARK[answer.expected]} `{goal.name}` ({answer.kind.value}): **{answer.verdict.status.value}**"
    line = f"{head}, {where(answer)}, by {answer.verdict.method}{says}"
    return "\n\n".join([line, _block(report, answer)]) if shows_a_trace(answer) or answer.expected is None else line


def _block(report: Report, answer: Answered) -> str:
    shown = plain(render_one(report, answer))
    fence = "```"
    while fence in shown:
        fence += "`"
    return f"{fence}text\n{shown}\n{fence}"


def _contrary(expectation: Expectation, words: str = "contrary", shown: bool = True) -> str:
    return words if expectation is Expectation.CONTRARY and shown else ""


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; cells are Markdown already."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def code(formula: str) -> str:
    """Text as it is, in a cell too."""
    return "`" + " ".join(formula.split()).replace("|", "\\|") + "`" if formula.strip() else ""


def text(words: str) -> str:
    """Plain words, with nothing in them that Markdown reads."""
    one_line = " ".join(words.split())
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|" else c for c in one_line)
