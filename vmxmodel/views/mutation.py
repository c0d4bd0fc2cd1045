"""What the properties of a spec would not notice, for people: as text and as Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from vmxmodel.mutation.fate import Fate, Judged
from vmxmodel.mutation.mutant import Kind
from vmxmodel.mutation.report import Report
from vmxmodel.views import words
from vmxmodel.views.diff import state_of, told_apart
from vmxmodel.views.markdown import table
from vmxmodel.views.markdown import text as escaped

_OPEN = {Fate.SURVIVED: "bold red", Fate.UNDECIDED: "yellow"}


def render(report: Report) -> Text:
    """The survivors, each with what tells it from the original; then the numbers."""
    text = Text()
    for fate, style in _OPEN.items():
        for judged in report.of(fate):
            text.append(f"{fate.value}  {judged.mutant.name}", style)
            text.append(f"  {report.path}:{judged.mutant.line}\n")
            for line in _lines(judged):
                text.append(f"  {line}\n")
            text.append("\n")
    text.append("\n".join(_summary(report)))
    return text


def _lines(judged: Judged) -> Iterator[str]:
    yield from (f"- {line}" for line in judged.mutant.before)
    yield from (f"+ {line}" for line in judged.mutant.after)
    if judged.reason:
        yield judged.reason
    if judged.begins is not None:
        yield f"  begins in the mutant, and not in the original, where {state_of(judged.begins)}"
    yield from told_apart(judged.apart, "in the original", "in the mutant")


def _summary(report: Report) -> Iterator[str]:
    score = report.score
    yield f"{report.module}: {_chosen(report)}"
    parts = [f"{score.killed} killed", f"{score.survived} survived", f"{score.undecided} undecided"]
    parts += [f"{number} {word}" for number, word in _aside(report) if number]
    yield ", ".join(parts)
    if score.killed and report.vectors:
        told = score.killed - report.by_the_spec
        yield f"of those killed, {told} by {' and '.join(report.vectors)}, {report.by_the_spec} by the spec itself"
    if report.left_out:
        yield f"notice nothing: {', '.join(report.left_out)}"
    yield f"score: {_percent(score.percent)}{_interval(report)} ({report.seconds:.1f} s)"


def _aside(report: Report) -> tuple[tuple[int, str], ...]:
    return (report.score.equivalent, "equivalent (proved, not counted)"), (
        report.score.stillborn,
        "no specs (not counted)",
    )


def _chosen(report: Report) -> str:
    chosen = words.count(report.chosen, "mutant")
    if report.seed is not None and report.chosen < report.there:
        chosen += f", a random sample of {report.there} (seed {report.seed})"
    if report.interrupted:
        chosen += f"; interrupted: {len(report.judged)} were decided"
    return chosen


def _interval(report: Report) -> str:
    between = report.interval
    if between is None:
        return ""
    return f"; of all mutants, with 95 % confidence, {_percent(between[0])} to {_percent(between[1])}"


def _percent(value: float) -> str:
    """Rounded down: nothing short of all is 100 %."""
    return f"{int(value * 10) / 10:.1f} %"


def kinds(report: Report) -> list[tuple[str, ...]]:
    """One row for each kind of mutant that there is: name, killed, survived, undecided, equivalent, no spec."""
    counts = Counter((judged.mutant.kind, judged.fate) for judged in report.judged)
    found = []
    for kind in Kind:
        numbers = [counts[kind, fate] for fate in Fate]
        if any(numbers):
            found.append((kind.words, *map(str, numbers)))
    return found


def markdown(report: Report) -> str:
    """A table of kinds, the numbers, and the survivors, which can be unfolded."""
    head = ("kind", *(fate.value for fate in Fate))
    parts = [f"**{escaped(report.path)}**: {escaped(' '.join(_summary(report)))}", table(head, kinds(report))]
    for fate in _OPEN:
        for judged in report.of(fate):
            title = f"{fate.value}: {judged.mutant.name} (line {judged.mutant.line})"
            body = "\n".join(_lines(judged))
            parts.append(f"<details><summary>{escaped(title)}</summary>\n\n```diff\n{body}\n```\n\n</details>")
    return "\n\n".join(parts)
