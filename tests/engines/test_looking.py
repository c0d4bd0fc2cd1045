"""Counterexamples that are looked for after runs that are known."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.looking import MIDDLE, after_runs, search, search_in_parts
from vmxmodel.engines.onward import Onward
from vmxmodel.engines.witnessed import known_runs
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.evidence.witnesses import witnesses_path
from vmxmodel.language import load
from vmxmodel.system.model import Property, System

STAYS = """module stays

outcome Done

var at: 0..9 = 0

instruction ADVANCE() {
  end: when at == 9 => Done { }
  go:  otherwise    => Done { at := at + 1 }
}
"""
RETURNS = f"""{STAYS.replace("module stays", "module returns").replace("{ }", "{ at := 0 }")}
reachable at_the_end: at == 9

refines stays {{
  map at = at
  ADVANCE performs ADVANCE
}}
"""


@pytest.fixture
def returns(tmp_path: Path) -> System:
    """It does what `stays` does, but for what comes after the end."""
    (tmp_path / "stays.tsys").write_text(STAYS)
    (tmp_path / "returns.tsys").write_text(RETURNS)
    return load(tmp_path / "returns.tsys").system


@pytest.fixture
def kept(returns: System) -> dict[str, str]:
    """The witness of `at_the_end`: nine steps."""
    (goal,) = returns.properties
    (verdict,) = search(returns, (goal,), None, Budget(30), False)
    assert verdict.trace is not None
    return {witnesses_path("returns"): witnesses_text(returns, [(goal, verdict.trace)])}


def _simulates(comparison: System) -> Property:
    return comparison.property["simulates"]


def test_what_breaks_far_from_the_beginning_is_found_after_a_run_that_leads_there(
    returns: System, kept: dict[str, str]
) -> None:
    comparison = compare(returns, returns.refinements[0])
    verdicts = after_runs(comparison, comparison.properties, partial(known_runs, comparison, kept), Budget(30), False)
    found = {verdict.name: verdict for verdict in verdicts}
    verdict = found["simulates"]
    assert verdict.status is Status.VIOLATED
    assert verdict.trace is not None
    assert len(verdict.trace) == 10
    check_trace(comparison, verdict.trace, _simulates(comparison))
    assert "goes on from a run that was known" in verdict.remarks[0]
    assert found["starts"].status is Status.UNKNOWN, "a search of this kind proves nothing"


def test_it_is_too_far_for_a_search_from_the_beginning(returns: System) -> None:
    comparison = compare(returns, returns.refinements[0])
    (verdict,) = search(comparison, (_simulates(comparison),), None, Budget(30), False, MIDDLE)
    assert verdict.status is Status.UNKNOWN


def test_of_a_search_short_traces_can_be_had_before_the_others(returns: System) -> None:
    (goal,) = returns.properties
    short, whole = search_in_parts(returns, (goal,), None, Budget(30), False)
    assert [verdict.status for verdict in (*short, *whole)] == [Status.UNKNOWN, Status.REACHED]


def test_without_a_run_nothing_is_said(returns: System) -> None:
    comparison = compare(returns, returns.refinements[0])

    def asked(kept: dict[str, str]) -> Verdict:
        runs = partial(known_runs, comparison, kept)
        return after_runs(comparison, (_simulates(comparison),), runs, Budget(30), False)[0]

    assert asked({}).status is Status.UNKNOWN
    assert asked({witnesses_path("returns"): "no file of witnesses"}).status is Status.UNKNOWN


def test_a_run_that_cannot_be_gone_on_from_shows_nothing(
    returns: System, kept: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_so(*_: object) -> None:
        raise ModelError("not from there")

    monkeypatch.setattr(Onward, "trace", not_so)
    comparison = compare(returns, returns.refinements[0])
    runs = partial(known_runs, comparison, kept)
    (verdict,) = after_runs(comparison, (_simulates(comparison),), runs, Budget(30), False)
    assert verdict.status is Status.UNKNOWN
