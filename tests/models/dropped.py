"""Every mutant of a spec that drops one rung of an instruction, and what its refinement says of it.

`python -m tests.models.dropped [INSTRUCTION…]` tries all of turtles.tsys, which takes minutes. A mutant that L1 cannot
tell from the original is explained in the spec, and listed in `EQUIVALENT`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vmxmodel.diagnostics import Span
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load_text
from vmxmodel.language import syntax as s
from vmxmodel.language.parser import parse
from vmxmodel.system.model import System

TURTLES = Path(__file__).parents[2] / "specs" / "nested" / "turtles.tsys"
EQUIVALENT = frozenset(("VMLAUNCH.unnoticed", "VMRESUME.unnoticed"))
"""L0 may find everything in the controls of vmcs12 itself: the processor is then never left to find it."""

_GO_ON = {"VMLAUNCH": "LAUNCH02", "VMRESUME": "RESUME02", "LAUNCH02": "VMLAUNCH", "RESUME02": "VMRESUME"}


@dataclass(frozen=True)
class Mutant:
    """The text of the spec without a rung. `actions` are what it concerns, here and on the other side."""

    name: str
    text: str
    actions: frozenset[str]

    def __str__(self) -> str:
        return self.name

    def system(self) -> System:
        """The comparison of what the mutant concerns."""
        (refinement,) = (system := load_text(self.text, str(TURTLES)).system).refinements
        return compare(system, refinement, self.actions)

    def told(self) -> frozenset[str]:
        """The parts of the comparison that are not proved any more."""
        system = self.system()
        goals = tuple(p for p in system.properties if p.name in ("simulates", "answers"))
        verdicts = Induction().decide(Question(system, goals, None, system.lemmas), Budget(60))
        return frozenset(verdict.name for verdict in verdicts if verdict.status is not Status.PROVED)


def mutants(path: Path = TURTLES) -> Iterator[Mutant]:
    """One for each rung with a test, in the order of the spec."""
    text = path.read_text()
    spec, _ = parse(text, str(path))
    for ladder in spec.declarations:
        if isinstance(ladder, s.Ladder) and ladder.keyword == "instruction":
            for item in ladder.rungs:
                for rung in item.rungs if isinstance(item, s.Either) else (item,):
                    if rung.test is not None:
                        yield _without(text, ladder.name.text, rung)


def _without(text: str, action: str, rung: s.Rung) -> Mutant:
    name = f"{action}.{rung.name.text}"
    rest = _cut(text, rung.span)
    kept = [line for line in rest.split("\n") if not line.strip().startswith(f"{name}(")]  # what it performed
    rest = "\n".join(kept).replace(f", {name}", "").replace(f"stutter {name}, ", "stutter ")
    head, refines, pairs = rest.partition("\nrefines ")
    head = head.replace(f"{name}(", f"{action}(")  # a scenario that names it
    return Mutant(name, f"{head}{refines}{pairs}", frozenset((action, _GO_ON.get(action, action))))


def _cut(text: str, span: Span) -> str:
    lines = text.split("\n")
    first, last = lines[span.line - 1][: span.column - 1], lines[span.end_line - 1][span.end_column - 1 :]
    # What stands behind the rung on its last line goes too: it is a comment.
    last = "" if last.strip().startswith("#") else last
    return "\n".join([*lines[: span.line - 1], first + last, *lines[span.end_line :]])


def main() -> int:
    """Prints what tells each mutant; 1 if some mutant is not told and not explained, or the other way round."""
    wrong = 0
    for mutant in mutants():
        if sys.argv[1:] and mutant.name.partition(".")[0] not in sys.argv[1:]:
            continue
        told = mutant.told()
        fine = bool(told) != (mutant.name in EQUIVALENT)
        wrong += not fine
        print(f"{'ok' if fine else 'NO'}  {mutant.name}: {', '.join(sorted(told)) or 'not told'}", flush=True)  # noqa: T201
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
