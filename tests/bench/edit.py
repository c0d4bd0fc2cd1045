"""How fast an edit is answered: `check --changed` beside answering everything anew, for the edits of the tests.

    python -m tests.bench.edit [--repeat N] [--only WORDS]... [--folder] [--out FOLDER]

Each answer is a process, from its start to its end, on a text that no cache has: every run adds another comment to the
edited spec. What is known of every property and rung has to be the same in both columns, or the program says so and
ends with status 1. With `--folder` also all specs that have a lock, after an edit of the one that most of them use.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tests.bench.contestant import ROOT
from tests.bench.measure import run
from tests.bench.report import machine
from tests.models.specs import Edit

EDITS = ROOT / "tests" / "regress" / "edits.toml"
SPEC = "vmx"
LIMIT = 600.0
ANEW, CHANGED = "--afresh", "--changed"

Known = dict[tuple[str, str], str]
"""What is known of each property and rung, by module and name."""


@dataclass
class Answer:
    """One way of answering: the seconds of each run, on the clock and of processors, and what the last one said."""

    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    known: Known = field(default_factory=dict)
    methods: Counter[str] = field(default_factory=Counter)

    @property
    def best(self) -> float:
        return min(self.seconds)


def edits() -> list[Edit]:
    """The edits of the spec, from a comment to a swapped rung."""
    entries = tomllib.loads(EDITS.read_text())["edit"]
    places = ({key: entry[key] for key in ("name", "spec", "within", "find", "put")} for entry in entries)
    return [Edit(**place, breaks="", steps=0) for place in places if place["spec"] == SPEC]


def answered(folder: Path, specs: Iterable[str], option: str, answer: Answer) -> None:
    """Run it once more."""
    command = (sys.executable, "-m", "vmxmodel", "check", *specs, option, "--timeout", str(LIMIT), "--format", "json")
    done = run(command, folder, LIMIT, {"PYTHONDONTWRITEBYTECODE": ""})  # compiled, as where it is installed
    data = json.loads(done.output[done.output.index("{") :])
    answer.seconds.append(done.seconds)
    answer.cpu.append(done.cpu)
    answer.known = {
        (spec["module"], one["name"]): one["verdict"]
        for spec in data["specs"]
        for one in spec["properties"] + spec["rungs"]
    }
    answer.methods = Counter(one["method"] for spec in data["specs"] for one in spec["properties"])


def compare(folder: Path, edit: Edit, specs: tuple[str, ...], repeat: int) -> tuple[Answer, Answer]:
    """Both ways, anew just once. Raises SystemExit when they do not say the same."""
    fast, anew = Answer(), Answer()
    target = folder / "specs" / f"{SPEC}.tsys"
    original = target.read_text()
    for number in range(repeat):
        for option, answer in ((CHANGED, fast), (ANEW, anew))[: 1 if number else 2]:  # the slow one once
            target.write_text(f"{edit.apply(original)}# {option} {number}\n")
            answered(folder, specs, option, answer)
    target.write_text(original)
    if fast.known != anew.known:
        other = sorted(
            key for key in fast.known.keys() | anew.known.keys() if fast.known.get(key) != anew.known.get(key)
        )
        raise SystemExit(f"{edit.name}: {CHANGED} and {ANEW} do not say the same of {other}")
    return fast, anew


def row(name: str, fast: Answer, anew: Answer) -> str:
    """A line of the table."""
    counts = fast.methods
    locked, replayed = counts.pop("as locked", 0), counts.pop("witness", 0)
    reused = sum(number for method, number in counts.items() if method.startswith("certificate"))
    rest = sum(counts.values()) - reused
    cells = (
        name,
        f"{fast.best:.2f} s",
        f"{min(fast.cpu):.2f} s",
        f"{anew.best:.2f} s",
        f"{min(anew.cpu):.2f} s",
        f"{min(anew.cpu) / min(fast.cpu):.1f}",
        locked,
        reused,
        replayed,
        rest,
    )
    return f"| {' | '.join(map(str, cells))} |"


COLUMNS = (
    *("edit", "`--changed`", "processors", "`--afresh`", "processors", "×"),
    *("as locked", "re-used", "replayed", "asked anew"),
)
HEAD = f"| {' | '.join(COLUMNS)} |\n| --- |{' --: |' * (len(COLUMNS) - 1)}"


def arguments(given: list[str] | None) -> Any:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.edit", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeat", type=int, default=3, help="runs with --changed; the fastest counts (default: 3)")
    parser.add_argument("--only", action="append", default=[], metavar="WORDS", help="edits with these words alone")
    parser.add_argument("--folder", action="store_true", help="also all specs that have a lock, at once")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", help="where the table goes")
    return parser.parse_args(given)


def locked_specs() -> tuple[str, ...]:
    """The specs that have a lock, in the order of their names."""
    named = (
        re.search(r'^spec = "\.\./(.*)"$', lock.read_text(), re.MULTILINE) for lock in (ROOT / "proofs").glob("*.lock")
    )
    return tuple(sorted({found[1] for found in named if found is not None}))


def main(given: list[str] | None = None) -> int:
    asked = arguments(given)
    chosen = [edit for edit in edits() if all(words in edit.name for words in asked.only)]
    lines = [HEAD]
    print(HEAD, flush=True)
    with tempfile.TemporaryDirectory() as name:
        for part in ("specs", "proofs"):
            shutil.copytree(ROOT / part, Path(name, part))
        for edit in chosen:
            lines.append(row(edit.name, *compare(Path(name), edit, (f"specs/{SPEC}.tsys",), asked.repeat)))
            print(lines[-1], flush=True)
        if asked.folder:
            specs = locked_specs()
            edit = next(edit for edit in edits() if edit.name == "a comparison changed")
            lines.append(row(f"{edit.name}, all {len(specs)} specs", *compare(Path(name), edit, specs, 1)))
            print(lines[-1], flush=True)
    asked.out.mkdir(parents=True, exist_ok=True)
    head = (
        f"`python -m tests.bench.edit` on {date.today()}; {machine()}; the fastest of {asked.repeat} runs, anew of one."
        " Beside them the seconds of processors, and × of those: they tell less of what else the machine was doing."
    )
    (asked.out / "edit.md").write_text("\n".join((head, "", *lines)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
