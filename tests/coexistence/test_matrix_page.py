"""docs/matrix.md says what `vmxmodel coexist --matrix` says now, and its picture is of the same answers.

Everything anew takes a minute. So the page carries a hash of all that the answers come from, and some cells are asked.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.coexistence.answer import Reply
from vmxmodel.coexistence.catalog import read_catalog
from vmxmodel.coexistence.matrix import Cell, answer_all, cases_of, inputs_of
from vmxmodel.coexistence.reports import read_reports
from vmxmodel.views import matrix as view

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "specs" / "coexistence"
KEPT = ROOT / "proofs" / "coexistence"
PAGE = ROOT / "docs" / "matrix.md"
ANEW = "`vmxmodel coexist --matrix -o docs/matrix.md -o docs/matrix.svg` writes them"


def test_the_page_is_of_these_specs_and_of_what_is_kept_now() -> None:
    stamp = view.stamp(inputs_of(read_catalog(FOLDER), KEPT))
    assert PAGE.read_text().rstrip().endswith(stamp), f"it is stale: {ANEW}"
    assert stamp.strip("<!-> ") in (ROOT / "docs" / "matrix.svg").read_text(), f"the picture is stale: {ANEW}"


@pytest.mark.parametrize("names", [("hyperv", "vmware"), ("kvm", "qemu")])
def test_some_cells_are_what_the_page_says(names: tuple[str, ...]) -> None:
    catalog = read_catalog(FOLDER)
    parties = [catalog.party(name) for name in names]
    found = answer_all(catalog, KEPT, read_reports(FOLDER), 60, platform="intel", parties=parties)
    lines = PAGE.read_text().splitlines()
    assert len(found.cells) >= 2
    for cell in found.cells:
        assert any(line.startswith(_row(cell)) for line in lines), f"{_row(cell)}: {ANEW}"


def _row(cell: Cell) -> str:
    marks = " | ".join(view.mark(cell, answer.question) for answer in cell.answers)
    return f"| {view.title_of(cell)} | {marks} |"


def test_every_cell_is_decided() -> None:
    assert "\n## What is undecided\n\nNothing.\n" in PAGE.read_text()


def test_every_report_speaks_of_a_case() -> None:
    cases = list(cases_of(read_catalog(FOLDER)))
    for report in read_reports(FOLDER):
        assert any(report.speaks_of(case) for case in cases), report.text


def test_the_page_has_all_parties_on_both_platforms() -> None:
    text = PAGE.read_text()
    catalog = read_catalog(FOLDER)
    for title in ("Hyper-V", "VMware Workstation", "VirtualBox", "KVM", "Xen", "Bareflank", "QEMU (TCG)"):
        assert title in text
    for platform in catalog.platforms.values():
        assert f"## {platform.title}" in text
    assert Reply.YES.value in text
