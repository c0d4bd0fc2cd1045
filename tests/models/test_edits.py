"""Single edits of the specs, each of which breaks a named property: the checker must show how."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.models.specs import Edit, edited, edits
from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load


@pytest.mark.parametrize("edit", edits(), ids=str)
def test_an_edit_breaks_its_property(edit: Edit, tmp_path: Path) -> None:
    system = load(edited(edit, tmp_path)).system
    goal = system.property[edit.breaks]
    (verdict,) = check(system, [goal], None, Budget(seconds=120), engine="bounded")
    assert verdict.status is Status.VIOLATED, verdict.reason
    assert verdict.trace is not None
    check_trace(system, verdict.trace, goal)
    assert len(verdict.trace) == edit.steps


def test_there_are_enough_edits_and_each_property_is_named_in_a_spec() -> None:
    assert len({edit.breaks for edit in edits()}) >= 11


def test_without_error_15_two_parties_hold_one_core(tmp_path: Path) -> None:
    edit = next(e for e in edits() if e.breaks == "single_vmxon_per_core")
    system = load(edited(edit, tmp_path)).system
    (verdict,) = check(system, [system.property[edit.breaks]], None, Budget(seconds=120))
    assert verdict.trace is not None
    first, second = verdict.trace.steps
    assert first.transition == second.transition == "VMXON.enter"
    assert first.args["c"] == second.args["c"]
    assert first.args["by"] != second.args["by"]
