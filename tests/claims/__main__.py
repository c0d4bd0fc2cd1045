"""Derive the verdicts on the claims of specs/claims.toml, and write docs/claims.md: `python -m tests.claims`.

Everything is derived anew, which takes minutes, and kept in proofs/claims; with --kept only what is not kept there, or
no longer fits.
Exit status 1: the status of a claim is not what is expected.
"""

from __future__ import annotations

import argparse
import sys

from tests.claims.claims import ROOT, read_claims, status
from tests.claims.page import page
from tests.claims.verdicts import find
from vmxmodel.files import write_whole

PAGE = ROOT / "docs" / "claims.md"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.claims", description=__doc__)
    parser.add_argument("--kept", action="store_true", help="derive only what is not kept, or no longer fits")
    options = parser.parse_args()
    claims, sources = read_claims()
    evidence = [item for claim in claims for item in claim.evidence]
    found = find(evidence, not options.kept, True, lambda spec: print(spec, file=sys.stderr, flush=True))
    weights = {item: one.weight for item, one in found.items()}
    write_whole(PAGE, page(claims, sources, found))
    wrong = [(claim, status(claim, weights)) for claim in claims if status(claim, weights) != claim.expects]
    for claim, is_so in wrong:
        print(f"{claim.says}\n  expected: {claim.expects}; it is {is_so}")
        for item in claim.evidence:
            print(f"    {item}: {found[item].verdict}")
    print(f"{len(claims)} claims, {len(wrong)} not as expected; {PAGE.relative_to(ROOT)} is written")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
