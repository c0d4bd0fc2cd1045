"""Decide all mutants of our own specs, and write docs/mutation.md: `python -m tests.mutation [NAME…]`.

Without a name all specs of `page.SPECS` are done, which takes some twenty minutes on two processors; with names these
alone (`vmx`, `nested/levels`); with --page the page is written anew from what is kept in tests/mutation/found.
Exit status 1: a score is below `page.LEAST`, or a survivor is not explained in survivors.toml.
"""

from __future__ import annotations

import argparse
import sys

from tests.mutation.page import FOUND, LEAST, PAGE, ROOT, SPECS, Row, explanations, page, read_rows, row_of
from vmxmodel.asking.mutating import Order, mutate
from vmxmodel.engines.base import silent
from vmxmodel.files import write_whole


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a spec below specs/, without its ending")
    parser.add_argument("--page", action="store_true", help="decide nothing; write the page from what is kept")
    parser.add_argument("--jobs", type=int, help="processes; one a processor without it")
    options = parser.parse_args()
    for name in [] if options.page else options.names or SPECS:
        print(name, file=sys.stderr, flush=True)  # noqa: T201
        order = Order(f"specs/{name}.tsys", jobs=options.jobs, seconds=30, proofs=str(ROOT / "proofs"))
        row = row_of(name, mutate(order, None, silent))
        write_whole(FOUND / f"{name.replace('/', '.')}.json", row.as_json())
    rows = read_rows()
    write_whole(PAGE, page(rows))
    return int(any(_wrong(row) for row in rows))


def _wrong(row: Row) -> bool:
    unexplained = [one for one in row.open if one.text not in explanations(row.name)]
    for one in unexplained:
        print(f"{row.name}: not explained: {one.text}", file=sys.stderr)  # noqa: T201
    if row.percent < LEAST:
        print(f"{row.name}: {row.percent:.1f} %", file=sys.stderr)  # noqa: T201
    return bool(unexplained) or row.percent < LEAST


if __name__ == "__main__":
    sys.exit(main())
