"""docs/mutation.md is what the kept results say, and these are good enough.

Deciding all mutants anew takes long, and any edit of a spec would ask for it; so a row names the texts that it is
about, and `python -m tests.mutation` renews it.
"""

from __future__ import annotations

import re

import pytest

from tests.mutation.page import LEAST, PAGE, ROOT, SIZES, Row, explanations, page, read_rows, texts_of
from vmxmodel.language.opened import open_spec
from vmxmodel.mutation.fate import Fate
from vmxmodel.mutation.places import mutants

ROWS = read_rows()


def test_the_page_is_made_of_what_is_kept() -> None:
    assert PAGE.read_text() == page(ROWS), "`python -m tests.mutation --page` writes it"
    assert [row.name for row in ROWS] == list(SIZES)


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_enough_is_noticed_and_the_rest_is_explained(row: Row) -> None:
    assert row.percent >= LEAST
    assert len(row.open) == row.number(Fate.SURVIVED) + row.number(Fate.UNDECIDED)
    assert {one.text for one in row.open} == set(explanations(row.name))


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_a_row_has_every_mutant_of_its_texts(row: Row) -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", row.texts)
    if row.texts == texts_of(row.name):
        opened = open_spec(str(ROOT / "specs" / f"{row.name}.tsys"))
        there = mutants(opened.spec, opened.text, opened.answers)
        assert len(there) == row.there
    assert row.decided == min(row.there, SIZES[row.name] or row.there)
