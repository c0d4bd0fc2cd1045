"""Measures our program beside SPIN, Rumur, TLC, ABC and Z3's Spacer on the same work, in one run.

    python -m tests.bench [--quick] [--repeat N] [--only WORDS] [--out FOLDER]

Every contestant is run N times, in turn, and the medians are compared. `the work alone` is the exploration or the proof
as the program itself tells it, or else its last command; `whole process` begins with the model's text, and has
generating and compiling in it. For the peers two models are there, one by hand and one that is exported; compare with
the faster. A contestant that does not finish in the time limit, or counts other states, is marked.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from tests.bench.contestants import ROOT, Contestant, contestants
from tests.bench.measure import run
from tests.bench.report import Row, as_json, draw, machine, table


def measure(contestant: Contestant, row: Row, limit: float) -> None:
    """One run of all its commands, entered into its row."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        started = time.monotonic()
        contestant.prepare(folder)
        preparing = time.monotonic() - started
        environment = {"XDG_CACHE_HOME": name, "PYTHONPATH": str(ROOT)}
        total, done = preparing, None
        for command in contestant.commands:
            done = run(command, folder, limit, environment)
            total += done.seconds
            row.memory = max(row.memory, done.memory)
            if done.status == -9:
                row.failed = f"not finished after {limit:.0f} s"
                return
        assert done is not None
        if contestant.ours and done.status != 0:
            row.failed = f"exit status {done.status}: {done.output.strip().splitlines()[-1:]}"
            return
        try:
            reading = contestant.read(done.output)
        except (ValueError, IndexError, KeyError) as error:
            row.failed = f"its output could not be read: {error}"
            return
        if not reading.right:
            row.failed = f"wrong: {reading.states} states"
            return
        row.states = reading.states
        row.process.append(total)
        row.working.append(reading.seconds if reading.seconds is not None else done.seconds)


def main() -> int:
    """Run all, print the table, write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small instances, once: does it work at all?")
    parser.add_argument("--repeat", type=int, metavar="N", help="runs of each contestant (5; 1 with --quick)")
    parser.add_argument("--only", default="", metavar="WORDS", help="rows that contain these words")
    parser.add_argument("--limit", type=float, default=600, metavar="SECONDS", help="for each command")
    parser.add_argument(
        "--out", type=Path, default=Path("build/bench"), metavar="FOLDER", help="for table, JSON and SVG"
    )
    asked = parser.parse_args()
    repeat = asked.repeat or (1 if asked.quick else 5)
    everyone = [c for c in contestants(asked.quick) if asked.only.lower() in f"{c.work}: {c.name}".lower()]
    rows = [Row(c.work, c.name, c.ours, failed=f"{c.missing} is missing" if c.missing else "") for c in everyone]
    for turn in range(repeat):
        for contestant, row in zip(everyone, rows, strict=True):
            if not row.failed:
                print(f"{turn + 1}/{repeat} {row.work}: {row.name}", file=sys.stderr, flush=True)
                measure(contestant, row, asked.limit)
    words = " ".join(["python -m tests.bench", *sys.argv[1:]])
    about = f"{date.today()}, {machine()}; median of {repeat}; `{words}`."
    text = table(rows, about)
    print(text)
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "bench.md").write_text(text)
    (asked.out / "bench.json").write_text(json.dumps(as_json(rows, about), indent=1) + "\n")
    if not draw(rows, asked.out / "bench.svg"):
        print("no drawing without matplotlib: pip install -e '.[bench]'", file=sys.stderr)
    return int(any(row.failed.startswith(("wrong", "exit", "its output")) for row in rows))


if __name__ == "__main__":
    sys.exit(main())
