"""What stands at the top of an exported file: what it is, how to run it, what to expect; and comments on rungs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from vmxmodel.export.problem import Goal, Problem
from vmxmodel.system.model import PropertyKind, Source, Transition

WIDTH = 108
"""Columns of a comment."""


def header(problem: Problem, how: Sequence[str], counts: str) -> list[str]:
    """The lines of the comment, without comment signs. `how` are shell commands, `counts` says what they count."""
    system = problem.system
    sizes = str(problem.scope) or "no sorts"
    what = f"{system.name} at {sizes}, exported by vmxmodel"
    lines = [what + (f" from {problem.spec}." if problem.spec else ".")]
    if problem.restrictions:
        words = ", ".join(problem.restrictions)
        lines += _wrapped(f"Restricted by {words}: fewer runs than the spec has, so what never happens here may there.")
    if len(problem.goals) == 1:
        lines += _wrapped("Only what can influence the property is here (its cone of influence).")
    lines += ["", "Run:", *(f"  {command}" for command in how), ""]
    for goal in problem.goals:
        lines += _wrapped(expected(goal), "  ")
    if not problem.goals:
        lines.append("No property is asked.")
    return [*lines, *([""] if counts else []), *_wrapped(counts)]


def expected(goal: Goal) -> str:
    """What the spec expects of a goal."""
    word = goal.asked.kind.value
    if goal.asked.kind is PropertyKind.REACHABLE:
        found = "refuted: the trace is the witness" if goal.refuted else "confirmed: it is never reached"
        return f"{word} {goal.name}: put as `it never happens`; expected to be {found}."
    return f"{word} {goal.name}: expected to {'be refuted' if goal.refuted else 'hold'}."


def about(transition: Transition) -> list[str]:
    """The comment on a rung: its name, its source, its words."""
    source: Source | None = transition.source
    first = transition.name + (f": {source}" if source is not None and str(source) else "")
    return [*_wrapped(first), *_wrapped(transition.doc)]


def _wrapped(text: str, indent: str = "") -> list[str]:
    return [
        line
        for paragraph in text.splitlines()
        for line in textwrap.wrap(paragraph, WIDTH, subsequent_indent=indent, break_on_hyphens=False)
    ]


def commented(lines: Iterable[str], sign: str) -> list[str]:
    """The lines behind a comment sign."""
    return [f"{sign} {line}".rstrip() for line in lines]
