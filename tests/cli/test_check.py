"""`check`: what people read, what programs read, and the exit status."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import LEASE, steady, vmxmodel
from vmxmodel.asking import answering
from vmxmodel.asking.answering import Wanted
from vmxmodel.engines.base import Progress
from vmxmodel.language import Loaded
from vmxmodel.views.report import Report

AT = ("--scope", "Core=2,Party=2")
BENCH = Path(__file__).parents[1] / "specs" / "bench.tsys"


def edited(folder: Path, old: str, new: str) -> Path:
    """The lease spec with one change."""
    text = Path(LEASE).read_text()
    assert text.count(old) == 1
    path = folder / "lease.tsys"
    path.write_text(text.replace(old, new))
    return path


def test_the_table_and_the_counterexample(snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("check", LEASE, *AT)
    assert result.exit_code == 0
    assert result.stderr == ""
    assert steady(result.stdout) == snapshot


def test_traces_of_witnesses_are_shown_when_asked_for() -> None:
    plain = vmxmodel("check", LEASE, "-p", "someone_holds", *AT)
    traced = vmxmodel("check", LEASE, "-p", "someone_holds", *AT, "--traces")
    assert "TAKE.take" not in plain.stdout
    assert "1 TAKE.take(core1) by party1 => Done" in traced.stdout


def test_json_says_the_same(snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("check", LEASE, *AT, "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert (data["format"], data["status"], len(data["specs"])) == (1, 0, 1)
    (spec,) = data["specs"]
    assert {p["name"]: (p["verdict"], p["as_expected"]) for p in spec["properties"]} == snapshot
    holder = next(p for p in spec["properties"] if p["name"] == "one_holder")
    assert holder["seconds"] >= 0
    assert {key: value for key, value in holder.items() if key != "seconds"} == snapshot
    assert {rung["name"]: rung["verdict"] for rung in spec["rungs"]} == snapshot


def test_a_violation_that_is_not_expected(tmp_path: Path) -> None:
    spec = edited(tmp_path, "one_holder expect violated", "one_holder")
    result = vmxmodel("check", spec, "-p", "one_holder", *AT)
    assert result.exit_code == 1
    assert "NO  one_holder" in result.stdout
    assert "1 not as the spec says" in result.stdout


def test_an_expected_violation_that_does_not_happen(tmp_path: Path) -> None:
    spec = edited(tmp_path, "invariant root_is_held:", "invariant root_is_held expect violated:")
    result = vmxmodel("check", spec, "-p", "root_is_held", *AT)
    assert result.exit_code == 1
    assert "proved, not expected" in result.stdout


def test_a_rung_that_fires_although_it_should_not(tmp_path: Path) -> None:
    spec = edited(tmp_path, '@ "2"', '@ "2" unreachable "nobody would"')
    result = vmxmodel("check", spec, *AT)
    assert result.exit_code == 1
    assert "reached, although the spec says unreachable: TAKE.privilege" in result.stdout
    assert "rung TAKE.privilege is reached" in result.stdout


def test_a_rung_that_never_fires(tmp_path: Path) -> None:
    spec = edited(tmp_path, ' unreachable "a core in Root is held or lost"', "")
    result = vmxmodel("check", spec, *AT)
    assert result.exit_code == 1
    assert "never reached" in result.stdout
    assert "GIVE.nobody" in result.stdout


def test_undecided_is_shown_with_a_pair_of_states() -> None:
    result = vmxmodel("check", LEASE, "-p", "lost_while_off", "--engine", "induction")
    assert result.exit_code == 3
    assert "??  lost_while_off" in result.stdout
    assert "1 undecided" in result.stdout
    assert "Were this state reachable" in result.stdout
    assert "GIVE" in result.stdout or "LOSE" in result.stdout


def test_no_time_is_undecided() -> None:
    result = vmxmodel("check", LEASE, "--timeout", "0.000001", "--no-rungs")
    assert result.exit_code == 3
    assert "??  one_holder" in result.stdout
    assert "violated" not in result.stdout
    assert "reached" not in result.stdout.replace("reachable", "")


@pytest.mark.parametrize("flag", ["--strict", "--no-rungs"])
def test_strict_takes_warnings_for_errors(tmp_path: Path, flag: str) -> None:
    spec = edited(tmp_path, "never lost_while_off", "invariant trivial: all c: Core: c == c\nnever lost_while_off")
    result = vmxmodel("check", spec, "-p", "trivial", flag)
    assert "warning[W" in result.stderr
    assert result.exit_code == (2 if flag == "--strict" else 0)


def test_traces_are_written_as_itf(tmp_path: Path) -> None:
    result = vmxmodel("check", LEASE, "-p", "one_holder", "-p", "take_twice", *AT, "--itf", tmp_path / "traces")
    assert result.exit_code == 0
    files = sorted(file.name for file in (tmp_path / "traces").iterdir())
    assert files == ["lease.one_holder.itf.json", "lease.take_twice.itf.json"]
    trace = json.loads((tmp_path / "traces" / files[0]).read_text())
    assert [state["#meta"].get("rung") for state in trace["states"]] == [None, "take", "take"]


def test_several_specs_are_answered_one_after_the_other(tmp_path: Path) -> None:
    bench = Path(__file__).parents[1] / "specs" / "bench.tsys"
    result = vmxmodel("check", LEASE, bench, "--no-rungs", "-p", "root_is_held", "-p", "off_iff_nobody")
    assert result.exit_code == 0
    assert result.stdout.index("lease: 1 property") < result.stdout.index("bench: 1 property")


def test_without_symmetry_every_state_is_explored() -> None:
    sizes = ("--scope", "Core=2,Vmcs=2,Hypervisor=2", "--no-rungs")
    with_ = vmxmodel("check", BENCH, "--engine", "explicit", *sizes)
    without = vmxmodel("check", BENCH, "--no-symmetry", *sizes)
    assert with_.exit_code == without.exit_code == 0
    assert "explored: 753 states (107 up to symmetry), 4,052 transitions, depth 14, for" in with_.stdout
    assert "explored: 753 states, 4,052 transitions, depth 14, for" in without.stdout


def test_symmetry_is_a_matter_of_exploration() -> None:
    result = vmxmodel("check", BENCH, "--no-symmetry", "--engine", "bounded")
    assert result.exit_code == 2
    assert "--no-symmetry is for exploration" in result.stderr


def test_exploration_keeps_to_its_memory() -> None:
    sizes = ("--scope", "Core=4,Vmcs=4,Hypervisor=2", "--no-rungs", "-p", "off_iff_nobody")
    result = vmxmodel("check", BENCH, "--no-symmetry", *sizes, "--memory", "1.5m", "--threads", "1")
    assert result.exit_code == 3
    found = re.search(r"the memory bound of 1.5 MB is reached; ([\d,]+) states were found", result.stdout)
    assert found is not None
    assert 50_000 < int(found[1].replace(",", "")) < 1.5 * 2**20 / 8


@pytest.mark.parametrize(("text", "number"), [("1M", 1 << 20), ("1.5 GiB", 3 << 29), ("2g", 1 << 31), ("1TB", 1 << 40)])
@pytest.mark.parametrize("command", ["check", "prove"])
def test_sizes_of_memory(command: str, text: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Wanted] = []

    def keep(path: str, loaded: Loaded, wanted: Wanted, progress: Progress) -> Report:
        given.append(wanted)
        return Report(path, loaded.system, ())

    monkeypatch.setattr(answering, "answer", keep)
    output = ("-o", tmp_path) if command == "prove" else ()
    vmxmodel(command, LEASE, *output, "--memory", text, "--threads", "2")
    assert [(wanted.memory, wanted.threads) for wanted in given] == [(number, 2)]


def test_without_a_compiler_it_says_so_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", str(tmp_path / "no-compiler"))
    copy = tmp_path / "bench.tsys"
    copy.write_text(BENCH.read_text())
    sizes = ("--scope", "Core=2,Vmcs=3,Hypervisor=2", "--no-rungs", "--threads", "1")
    arguments = (BENCH, copy, "--no-symmetry", *sizes, "-p", "off_iff_nobody", "-p", "current_is_active")
    result = vmxmodel("check", *arguments)
    assert result.exit_code == 0
    assert result.stdout.count("explored: 7,503 states") == 2
    assert result.stdout.count("explored in Python: there is no C compiler") == 1
    body = json.loads(vmxmodel("check", *arguments, "--format", "json").stdout)
    notes = [answer["notes"] for spec in body["specs"] for answer in spec["properties"]]
    assert notes == [["explored in Python: there is no C compiler"]] * 4
