"""Decide all mutants of our own specs, and write docs/mutation.md: `python -m tests.mutation [NAME…]`.

Without a name all specs of `page.SIZES` are done whose texts differ from those that the kept row is about, or with
--anew all; with names these alone (`vmx`, `nested/levels`); with --page the page is written from what is kept in
tests/mutation/found. Exit status 1: a score is below `page.LEAST`, or a survivor is not explained in survivors.toml.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from tests.mutation.page import (
    LEAST,
    PAGE,
    ROOT,
    SIZES,
    Row,
    explanations,
    file_of,
    page,
    read_row,
    read_rows,
    row_of,
    texts_of,
)
from vmxmodel.asking.mutating import Order, mutate
from vmxmodel.engines.base import silent
from vmxmodel.files import write_whole
from vmxmodel.mutation.fate import Fate
from vmxmodel.mutation.report import Report

LONGER = 120.0
"""Seconds for a mutant that was undecided."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a spec below specs/, without its ending")
    parser.add_argument("--page", action="store_true", help="decide nothing; write the page from what is kept")
    parser.add_argument("--anew", action="store_true", help="decide those of which a row is kept, too")
    parser.add_argument("--jobs", type=int, help="processes; one a processor without it")
    options = parser.parse_args()
    for name in [] if options.page else options.names or SIZES:
        kept = read_row(name)
        if kept is not None and kept.texts == texts_of(name) and not (options.anew or options.names):
            continue
        print(name, file=sys.stderr, flush=True)  # noqa: T201
        path = f"specs/{name}.tsys"
        order = Order(path, sample=SIZES.get(name), jobs=options.jobs, seconds=30, proofs=str(ROOT / "proofs"))
        write_whole(file_of(name), row_of(name, _decided(order)).as_json())
    rows = read_rows()
    write_whole(PAGE, page(rows))
    wrong = [row for row in rows if _wrong(row)]
    return int(bool(wrong))


def _decided(order: Order) -> Report:
    """A run; what is undecided by then is asked again, with more time: the machine may have been busy."""
    report = mutate(order, None, silent)
    places = {one.mutant.where for one in report.of(Fate.UNDECIDED)}
    if not places or report.interrupted:
        return report
    longer = mutate(replace(order, sample=None, places=tuple(sorted(places)), seconds=LONGER), None, silent)
    now = {one.mutant.number: one for one in longer.judged}
    judged = (now.get(one.mutant.number, one) if one.fate is Fate.UNDECIDED else one for one in report.judged)
    return replace(report, judged=tuple(judged))


def _wrong(row: Row) -> bool:
    unexplained = [one for one in row.open if one.text not in explanations(row.name)]
    for one in unexplained:
        print(f"{row.name}: not explained: {one.text}", file=sys.stderr)  # noqa: T201
    if row.percent < LEAST:
        print(f"{row.name}: {row.percent:.1f} %", file=sys.stderr)  # noqa: T201
    return bool(unexplained) or row.percent < LEAST


if __name__ == "__main__":
    sys.exit(main())
