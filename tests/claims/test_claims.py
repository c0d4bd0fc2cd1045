"""docs/claims.md says what the models say, and no status comes from anywhere else."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.claims.__main__ import PAGE
from tests.claims.claims import Claim, Document, Evidence, InSpec, InStack, Weight, read_claims, status
from tests.claims.page import page
from tests.claims.verdicts import RECORD, SPECS, Found, find

AGAIN = "run `python -m tests.claims --kept`"


def without_lines(text: str) -> str:
    """An edit above a property moves it, and the link goes a few lines astray until somebody writes the page again."""
    return re.sub(r"#L\d+", "", text)


def test_every_status_is_expected_and_the_page_says_so() -> None:
    """One test, for what it rests on takes some seconds: kept traces are replayed, and stacks brought up."""
    claims, sources = read_claims()
    found = find([item for claim in claims for item in claim.evidence])
    weights = {item: one.weight for item, one in found.items()}
    assert [(claim.says, status(claim, weights)) for claim in claims if status(claim, weights) != claim.expects] == []
    assert without_lines(PAGE.read_text()) == without_lines(page(claims, sources, found)), AGAIN


def test_what_is_kept_is_what_the_claims_need() -> None:
    needed = {f"{i.spec}: {i.property}" for c in read_claims()[0] for i in c.evidence if isinstance(i, InSpec)}
    assert set(json.loads(RECORD.read_text())) == needed, AGAIN


def test_names_stand_in_the_specs() -> None:
    for claim in read_claims()[0]:
        for name in claim.names:
            assert name.text in (SPECS / f"{name.spec}.tsys").read_text(), name


def test_links_of_the_page_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https:)([^)#]+)", PAGE.read_text()):
        assert (PAGE.parent / target).exists(), target


P, W = InSpec("s", "p"), InSpec("s", "w")
YES, NO = Document("", "", "D", True), Document("", "", "D", False)


@pytest.mark.parametrize(
    ("supports", "contradicts", "documents", "expected"),
    [
        ((P,), (), (), "proved"),
        ((W,), (), (), "witnessed"),
        ((W, P), (), (), "proved, witnessed"),
        ((), (W,), (), "refuted"),
        ((P,), (W,), (), "refined"),
        ((), (), (YES,), "documented"),
        ((), (), (YES, NO), "corrected"),
        ((), (), (), "open"),
    ],
)
def test_the_status_follows_from_the_evidence(
    supports: tuple[Evidence, ...], contradicts: tuple[Evidence, ...], documents: tuple[Document, ...], expected: str
) -> None:
    claim = Claim("", "", (), "", supports, contradicts, documents)
    assert status(claim, {P: Weight.PROVED, W: Weight.WITNESSED}) == expected
    for missing in claim.evidence:
        assert status(claim, {P: Weight.PROVED, W: Weight.WITNESSED, missing: Weight.OPEN}) == "open"


def test_an_edit_of_a_guard_opens_a_claim(tmp_path: Path) -> None:
    folder = shutil.copytree(SPECS, tmp_path / "specs")
    file = folder / "platforms" / "devices.tsys"
    text = file.read_text()
    guard = "when iommu and not remapped[d, f]"
    assert text.count(guard) == 1
    item = InSpec("platforms/devices", "memory_is_left_alone")
    assert find([item], folder=folder)[item].weight is Weight.PROVED
    file.write_text(text.replace(guard, "when false"))
    found = find([item], folder=folder)[item]
    assert (found.weight, found.verdict) == (Weight.OPEN, "violated")


def test_a_layer_in_another_mode_is_no_evidence() -> None:
    item = InStack("xen/dom0", "xen-pv-32", 2, "real ring 2")
    assert find([item])[item] == Found(Weight.OPEN, "dom0 in real ring 1")
