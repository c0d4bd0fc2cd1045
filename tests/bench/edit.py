"""How fast an edit is answered: `check --changed` beside answering everything anew, for the edits of the tests.

    python -m tests.bench.edit [--repeat N] [--only WORDS]... [--folder] [--remark TEXT] [--out FOLDER]

Each answer is a process, from its start to its end, with a cache of its own. Before each of them the spec was checked
as it is, as where somebody works on it: what the cache has is of that, and of the edited declaration nothing.
What is known of every property and rung has to be the same in both columns, or the program says so and ends with
status 1. Ctrl-C ends with what there is. With `--folder` also all specs that have a lock, after an edit of the one that
most of them use.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from tests.bench.contestant import ROOT
from tests.bench.measure import run
from tests.bench.report import machine
from tests.models.specs import Edit
from vmxmodel.language import load as load_spec

EDITS = ROOT / "tests" / "regress" / "edits.toml"
SPEC = "vmx"
LIMIT = 600.0
TOLD = "junit"
"""The format that has the verdict of every property and rung, and no more to work out than text."""
RUNG = "rung "
"""What the names of questions about rungs begin with."""
ANEW, CHANGED = "--afresh", "--changed"
TEXT = """\
# How fast an edit is answered

{measured} The spec is
`specs/{spec}.tsys`, with {properties} properties and scenarios. Seconds of processors, also of those processes that
were started, stand beside those of the clock, and × is of the former: they tell less of what else the machine did.
Before each run the spec was checked as it is, as where somebody works on it; the first answer in a fresh clone takes
about a second more.{remark}

`--changed` is `vmxmodel check --changed`, see [diff.md](diff.md#an-edit-answered-at-once); `--afresh` answers
everything anew. The former is measured as it prints text, the latter as JUnit's XML, which takes hardly longer and has
the verdict of every rung. Both say the same of every property and rung, or the command fails. What takes longest is
what is looked for anew: the trace of a property that an edit breaks, another way to what cannot be reached any more as
it was, and a scenario that has become impossible, at larger and larger scopes.

{table}
"""

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


def answered(folder: Path, specs: Iterable[str], option: str, answer: Answer, form: str = TOLD) -> None:
    """Run it once more, for its time; and as `TOLD` for what it says."""
    command = (sys.executable, "-m", "vmxmodel", "check", *specs, option, "--timeout", str(LIMIT), "--format", form)
    # Compiled, as where it is installed; and with no cache but that of this measurement.
    there = {"PYTHONDONTWRITEBYTECODE": "", "XDG_CACHE_HOME": str(folder / "cache")}
    done = run(command, folder, LIMIT, there)
    answer.seconds.append(done.seconds)
    answer.cpu.append(done.cpu)
    if form == TOLD:
        cases = ElementTree.fromstring(done.output[done.output.index("<?xml") :]).iter("testcase")
        told = [
            (case.attrib, {one.get("name"): one.get("value", "") for one in case.iter("property")}) for case in cases
        ]
        answer.known = {(case["classname"], case["name"]): said["verdict"] for case, said in told if said}
        answer.methods = Counter(said["method"] for case, said in told if said and not case["name"].startswith(RUNG))


def compare(folder: Path, edit: Edit, specs: tuple[str, ...], repeat: int) -> tuple[Answer, Answer]:
    """Both ways, anew just once. Raises SystemExit when they do not say the same."""
    fast, anew, told = Answer(), Answer(), Answer()
    target = folder / "specs" / f"{SPEC}.tsys"
    original = target.read_text()
    for number in range(repeat):
        target.write_text(f"{original}# {number}\n")
        answered(folder, specs, CHANGED, Answer(), "text")
        target.write_text(f"{edit.apply(original)}# {number}\n")
        answered(folder, specs, CHANGED, fast, "text")
    answered(folder, specs, CHANGED, told)
    fast.known, fast.methods = told.known, told.methods
    answered(folder, specs, ANEW, anew)
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
    parser.add_argument("--remark", default="", metavar="TEXT", help="what else there is to say about the measurement")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", help="where the table goes")
    return parser.parse_args(given)


def locked_specs() -> tuple[str, ...]:
    """The specs that have a lock, in the order of their names."""
    named = (
        re.search(r'^spec = "\.\./(.*)"$', lock.read_text(), re.MULTILINE) for lock in (ROOT / "proofs").glob("*.lock")
    )
    return tuple(sorted({found[1] for found in named if found is not None}))


def text(lines: Sequence[str], repeat: int, load: Sequence[float], remark: str) -> str:
    """The whole of what is written. `load` is how many processes wanted a processor: in the minute before the
    measurement began, and in the quarter of an hour before it ended."""
    system = load_spec(ROOT / "specs" / f"{SPEC}.tsys").system
    measured = (
        f"`python -m tests.bench.edit` on {date.today()}; {machine()}; load {load[0]:.1f} in the minute before and"
        f" {load[1]:.1f} in the last quarter of an hour; the fastest of {repeat} runs, anew of one."
    )
    return TEXT.format(
        measured=measured,
        spec=SPEC,
        properties=len(system.properties) + len(system.scenarios),
        remark=f" {remark}" if remark else "",
        table="\n".join(lines),
    )


def main(given: list[str] | None = None) -> int:
    asked = arguments(given)
    load = [os.getloadavg()[0]]
    chosen = [edit for edit in edits() if all(words in edit.name for words in asked.only)]
    lines = [HEAD]
    print(HEAD, flush=True)
    with tempfile.TemporaryDirectory() as name:
        for part in ("specs", "proofs"):
            shutil.copytree(ROOT / part, Path(name, part))
        try:
            for edit in chosen:
                lines.append(row(edit.name, *compare(Path(name), edit, (f"specs/{SPEC}.tsys",), asked.repeat)))
                print(lines[-1], flush=True)
            if asked.folder:
                specs = locked_specs()
                edit = next(edit for edit in edits() if edit.name == "a comparison changed")
                lines.append(row(f"{edit.name}, all {len(specs)} specs", *compare(Path(name), edit, specs, 1)))
                print(lines[-1], flush=True)
        except KeyboardInterrupt:
            early = f"It was interrupted; the other edits of {EDITS.relative_to(ROOT)} are not measured."
            asked.remark = " ".join(filter(None, (asked.remark, early)))
    load.append(os.getloadavg()[2])
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "edit.md").write_text(text(lines, asked.repeat, load, asked.remark))
    return 0


if __name__ == "__main__":
    sys.exit(main())
