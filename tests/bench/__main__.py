"""Measures our program beside SPIN, Rumur, TLC, ABC and Z3's Spacer on the same work, in one run.

    python -m tests.bench [--quick] [--repeat N] [--only WORDS]... [--list] [--out FOLDER]

Everybody does a work once, then everybody again, N times, and the medians are compared. Who has used half a minute
(`--patience`) is not asked again. For SPIN and Rumur a model by hand is there beside the exported one, since it is
smaller. Who does not finish in the time limit, or counts other states, is marked. Ctrl-C ends with what there is.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from tests.bench.contestant import ROOT, Contestant
from tests.bench.explorers import explorers
from tests.bench.measure import run
from tests.bench.plot import draw
from tests.bench.provers import provers
from tests.bench.report import Row, as_json, machine, table


def measure(contestant: Contestant, row: Row, limit: float) -> None:
    """One run of all its commands, entered into its row."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        started = time.monotonic()
        contestant.prepare(folder)
        total, done = time.monotonic() - started, None
        environment = {"XDG_CACHE_HOME": name, "PYTHONPATH": str(ROOT)}
        for command in contestant.commands:
            done = run(command, folder, limit, environment)
            total += done.seconds
            row.memory, row.floor = max(row.memory, done.memory), max(row.floor, done.floor)
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
        row.failed = f"wrong: {reading.states} states" if reading.states is not None else "wrong"
        return
    row.states, row.transitions = reading.states, reading.transitions
    row.process.append(total)
    row.working.append(reading.seconds if reading.seconds is not None else done.seconds)


def measure_all(everyone: list[Contestant], rows: list[Row], repeat: int, limit: float, patience: float) -> None:
    """All of them in turn, `repeat` times, telling how far it is."""
    begun = time.monotonic()
    for turn in range(repeat):
        for place, (contestant, row) in enumerate(zip(everyone, rows, strict=True)):
            if row.failed or sum(row.process) >= patience:
                continue
            minutes, seconds = divmod(int(time.monotonic() - begun), 60)
            where = f"{minutes:2}:{seconds:02}  turn {turn + 1}/{repeat}, {place + 1:2}/{len(rows)}"
            print(f"{where}  {row.work}: {row.name}", file=sys.stderr, end="", flush=True)
            measure(contestant, row, limit)
            print(f"  {row.failed or f'{row.process[-1]:.1f} s'}", file=sys.stderr, flush=True)


def options() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small instances, once: does it work at all?")
    parser.add_argument("--repeat", type=int, metavar="N", help="runs of each contestant (3; 1 with --quick)")
    parser.add_argument(
        "--only", action="append", default=[], metavar="WORDS", help="rows that contain these words; may be repeated"
    )
    parser.add_argument("--list", action="store_true", help="say which rows there are, and run nothing")
    parser.add_argument("--limit", type=float, default=300, metavar="SECONDS", help="for each command (300)")
    parser.add_argument(
        "--patience", type=float, default=30, metavar="SECONDS", help="who has used so much is not run again (30)"
    )
    parser.add_argument(
        "--out", type=Path, default=Path("build/bench"), metavar="FOLDER", help="for table, JSON and SVG (build/bench)"
    )
    return parser.parse_args()


def main() -> int:
    """Run all, write the files, print the table."""
    asked = options()
    repeat = asked.repeat or (1 if asked.quick else 3)
    words = [word.lower() for word in asked.only] or [""]
    everyone = [
        contestant
        for contestant in (*explorers(asked.quick), *provers(asked.quick))
        if any(word in f"{contestant.work}: {contestant.name}".lower() for word in words)
    ]
    if asked.list:
        print("\n".join(f"{contestant.work}: {contestant.name}" for contestant in everyone))
        return 0
    rows = [Row(c.work, c.name, c.ours, failed=f"{c.missing} is missing" if c.missing else "") for c in everyone]
    try:
        measure_all(everyone, rows, repeat, asked.limit, asked.patience)
    except KeyboardInterrupt:
        print("\ninterrupted: this is what there is", file=sys.stderr)
    arguments = [f"'{word}'" if " " in word else word for word in sys.argv[1:]]
    command = " ".join(["python -m tests.bench", *arguments])
    about = f"`{command}` on {date.today()}; {machine()}; up to {repeat} run{'s' * (repeat > 1)} of each, in turn."
    text = table(rows, about)
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "bench.md").write_text(text)
    (asked.out / "bench.json").write_text(json.dumps(as_json(rows, about), indent=1) + "\n")
    (asked.out / "bench.svg").write_text(draw(rows))
    print(f"written: {asked.out}/bench.md, bench.json, bench.svg", file=sys.stderr)
    print(text, end="")
    return int(any(row.failed.startswith(("wrong", "exit", "its output")) for row in rows))


if __name__ == "__main__":
    sys.exit(main())
