"""One guard of one real module is changed: the cells of the matrix that should change do, and the others do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.coexistence.cells import Cell, answers, cells
from tests.models.specs import SPECS
from vmxmodel.coexistence.case import Case
from vmxmodel.coexistence.catalog import read_catalog

PAGE = SPECS.parent / "docs" / "matrix.md"
MARKS = {"✓ yes": "yes", "✗ no": "no"}
BOTH_WAYS = ("yes", "no")


def row(case: Case) -> tuple[str, ...]:
    """The answers that the generated page of the matrix has for a case. A test says when that page is stale."""
    titles = [
        party.title + (f" {version}" if version else "")
        for party, version in zip(case.parties, case.versions, strict=True)
    ]
    name = f"{titles[1]} in a virtual machine of {titles[0]}" if case.nested else " and ".join(titles)
    other = name if case.nested else " and ".join(reversed(titles))
    place = f"{case.platform.title}, {read_catalog(SPECS / 'coexistence').systems[case.system]}"
    heading = ""
    for line in PAGE.read_text().splitlines():
        if line.startswith("## "):
            heading = line[3:].partition(":")[0]
        parts = [part.strip() for part in line.split(" | ")]
        if heading == place and parts[0].removeprefix("| ") in (name, other):
            return tuple(MARKS[part.partition(" (")[0]] for part in parts[1:] if part.partition(" (")[0] in MARKS)
    raise AssertionError(f"no row {name} for {place}")


@pytest.mark.parametrize("cell", tuple(cells()), ids=str)
def test_a_guard_changes_the_cells_that_it_should(cell: Cell, tmp_path: Path) -> None:
    """By the edited modules: kept runs are replayed there and lemmas proved there, or the answer is unknown."""
    before = row(cell.case(read_catalog(SPECS / "coexistence")))
    found = answers(cell, tmp_path, 120, search=False)
    after = tuple(answer.reply.value for answer in found.answers)
    assert after == tuple(word.lower() for word in cell.expected)
    written = tuple(word.isupper() for word in cell.expected)  # what cells.toml says has changed
    assert tuple(one != other for one, other in zip(before, after, strict=True)) == written


def test_both_ways() -> None:
    """A yes becomes a no, and a no a yes; and there are cells that an edit leaves as they are."""
    changed = {word for cell in cells() for word in cell.expected if word.isupper()}
    assert changed == {word.upper() for word in BOTH_WAYS}
    assert any(not any(word.isupper() for word in cell.expected) for cell in cells())
