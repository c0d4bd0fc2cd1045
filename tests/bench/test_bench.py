"""The comparison itself: models by hand have our states, a wrong count is no result, and ratios are what they say."""

from __future__ import annotations

import os

import pytest

from tests.bench.__main__ import measure
from tests.bench.contestants import Contestant, Reading, contestants, nothing, ours, rumur, spin
from tests.bench.report import Row, table


def once(contestant: Contestant) -> Row:
    if contestant.missing:
        assert not os.environ.get("VMXMODEL_PEERS_REQUIRED"), contestant.missing
        pytest.skip(f"{contestant.missing} is missing")
    row = Row(contestant.work, contestant.name, contestant.ours)
    measure(contestant, row, 120)
    return row


@pytest.mark.parametrize("contestant", [spin("2,2,2", True), rumur("2,2,2", "off", True), ours("2,2,2", 1, False)])
def test_a_model_by_hand_has_our_states(contestant: Contestant) -> None:
    row = once(contestant)
    assert not row.failed
    assert row.states == 753
    assert len(row.process) == len(row.working) == 1
    assert 0 <= row.working[0] <= row.process[0]
    assert row.memory > 1 << 20


def test_up_to_symmetry_there_are_fewer() -> None:
    assert once(rumur("2,2,2", "exhaustive", True)).states == 107
    assert once(ours("2,2,2", 1, True)).states == 107


def test_what_is_wrong_or_late_is_marked() -> None:
    wrong = Contestant("w", "n", (("true",),), lambda _: Reading(right=False, states=7), nothing)
    assert once(wrong).failed == "wrong: 7 states"
    row = Row("w", "n", False)
    measure(Contestant("w", "n", (("sleep", "9"),), lambda _: Reading(), nothing), row, 0.1)
    assert row.failed == "not finished after 0 s"
    assert once(Contestant("w", "n", (("false",),), lambda _: Reading(), nothing, ours=True)).failed.startswith("exit")


def test_ratios_are_medians_against_our_first_row() -> None:
    rows = [
        Row("w", "vmxmodel", True, [2.0, 1.0, 9.0], [0.5, 0.1, 0.2], 1 << 20, 5),
        Row("w", "other", False, [8.0], [2.0], 3 << 20, 5),
        Row("w", "third", False, failed="spin is missing"),
    ]
    lines = table(rows, "about").splitlines()
    assert lines[4] == "| w | vmxmodel | 0.200 s |  | 2.00 s |  | 1 MiB | 5 |"
    assert lines[5] == "| w | other | 2.00 s | 10 | 8.00 s | 4.00 | 3 MiB | 5 |"
    assert "spin is missing" in lines[6]


def test_every_work_has_a_row_of_ours() -> None:
    for quick in (True, False):
        everyone = contestants(quick)
        assert {c.work for c in everyone} == {c.work for c in everyone if c.ours}
