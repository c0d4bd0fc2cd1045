"""What `vmxmodel diff` says of edits of the real specs. Would you approve the pull request on this text alone?"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.models.specs import Edit
from vmxmodel.engines.base import Budget
from vmxmodel.language import Loaded, load, load_text
from vmxmodel.regress.diff import Diff, SpecDiff, compared
from vmxmodel.views.diff import render
from vmxmodel.views.plain import plain

SPECS = Path(__file__).parents[2] / "specs"
EDITS = tomllib.loads(Path(__file__).with_name("edits.toml").read_text())["edit"]


@cache
def original(spec: str) -> Loaded:
    return load(SPECS / f"{spec}.tsys")


def edited(spec: str, within: str, find: str, put: str) -> Loaded:
    path = SPECS / f"{spec}.tsys"
    text = Edit("", spec, within, find, put, "", 0).apply(path.read_text())
    return load_text(text, str(path))


def difference(old: Loaded, new: Loaded) -> SpecDiff:
    return compared(SpecDiff("it.tsys", old, new, True), Budget(120))


@pytest.mark.parametrize("edit", EDITS, ids=[edit["name"].replace(" ", "_") for edit in EDITS])
def test_edits_of_the_real_specs(edit: dict[str, str], snapshot: SnapshotAssertion) -> None:
    old, new = original(edit["spec"]), edited(*(edit[key] for key in ("spec", "within", "find", "put")))
    found = difference(old, new)
    assert plain(render(Diff("old", "new", (found,)))) == snapshot
