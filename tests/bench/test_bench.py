"""The comparison itself: models by hand have our states, a wrong count is no result, and ratios are what they say."""

from __future__ import annotations

import os
from xml.etree import ElementTree

import pytest

from tests.bench.__main__ import measure
from tests.bench.contestant import BENCH, Contestant, Instance, Reading, bench, nothing
from tests.bench.explorers import explorers, rumur, spin, vmxmodel
from tests.bench.plot import draw
from tests.bench.provers import abc, provers
from tests.bench.report import Row, table


def once(contestant: Contestant) -> Row:
    if contestant.missing:
        assert not os.environ.get("VMXMODEL_PEERS_REQUIRED"), contestant.missing
        pytest.skip(f"{contestant.missing} is missing")
    row = Row(contestant.work, contestant.name, contestant.ours)
    measure(contestant, row, 120)
    return row


SMALL = bench("2,2,2")


@pytest.mark.parametrize(
    "contestant",
    [spin("w", SMALL, True), rumur("w", SMALL, "off", True), rumur("w", SMALL, "off", False), vmxmodel("w", SMALL, 1)],
)
def test_every_model_has_our_states(contestant: Contestant) -> None:
    row = once(contestant)
    assert not row.failed
    assert row.states == 753
    assert len(row.process) == len(row.working) == 1
    assert 0 <= row.working[0] <= row.process[0]
    assert row.memory > 1 << 20


def test_up_to_symmetry_there_are_fewer() -> None:
    assert once(rumur("w", SMALL, "exhaustive", True)).states == 107
    assert once(vmxmodel("w", SMALL, 1, "--symmetry")).states == 107


def test_a_prover_tells_its_time_and_that_it_proved() -> None:
    row = once(abc("w", SMALL))
    assert not row.failed
    assert 0 <= row.working[0] <= row.process[0]
    mistaken = Instance(BENCH.with_name("bench_wrong.tsys"), {"Core": 2, "Vmcs": 1, "Hypervisor": 1})
    assert once(abc("w", mistaken)).failed == "wrong"


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
    lines = [line for line in table(rows, "about").splitlines() if line.startswith("|")]
    assert lines[2] == "| w | vmxmodel | 0.200 s |  | 2.00 s |  | 1 MiB | 5 | 3 |"
    assert lines[3] == "|  | other | 2.00 s | 10 | 8.00 s | 4.00 | 3 MiB | 5 | 1 |"
    assert "spin is missing" in lines[4]


def test_what_its_clock_does_not_show_gets_no_ratio() -> None:
    rows = [Row("w", "vmxmodel", True, [2.0], [0.002], 1 << 20, 5), Row("w", "SPIN", False, [2.0], [0.0], 1 << 20, 5)]
    assert "|  | SPIN | < 0.01 s |  | 2.00 s | 1.00 |" in table(rows, "about")


def test_growth_is_told_in_a_unit() -> None:
    rows = [Row("prove vmx, rungs: 100", "vmxmodel", True, [2.0], [0.5]), Row("w", "other", False, failed="missing")]
    assert "| 100 | 0.500 s | 5.0 |" in table(rows, "about")


def test_the_drawing_has_a_line_for_everybody_and_no_line_without_points() -> None:
    rows = [
        Row("explore bench 2,2,2", "vmxmodel, C, 1 thread", True, [2.0], [0.01], 1, 753, 4052),
        Row("explore bench 3,3,2", "vmxmodel, C, 1 thread", True, [2.0], [0.1], 1, 55_107, 462_114),
        Row("explore bench 3,3,2", "SPIN -O3, by hand", False, [2.0], [0.5], 1, 55_107),
        Row("explore bench 3,3,2 up to symmetry", "TLC, 2 workers", False, [2.0], [0.5], 1, 1_032),
        Row("explore bench 2,2,2", "Rumur, 2 threads, by hand", False, failed="rumur is missing"),
    ]
    drawing = ElementTree.fromstring(draw(rows))
    words = {text.text for text in drawing.iter("{http://www.w3.org/2000/svg}text")}
    assert {"vmxmodel, 1 thread", "SPIN -O3", "TLC, symmetry"} <= words
    assert not any("Rumur" in (word or "") for word in words)
    assert "Proving vmx, by rungs" not in words
    assert ElementTree.fromstring(draw([])) is not None


def test_every_work_has_a_row_of_ours() -> None:
    for quick in (True, False):
        everyone = [*explorers(quick), *provers(quick)]
        assert {c.work for c in everyone} == {c.work for c in everyone if c.ours}
