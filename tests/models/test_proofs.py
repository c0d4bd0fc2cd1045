"""What lies in proofs/ belongs to the specs as they are: every certificate is computed anew and compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from vmxmodel.asking.answering import can_fire, own_rungs
from vmxmodel.cli.main import main
from vmxmodel.evidence.certificate import certify, parse_header
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.witnesses import Witnesses, witnesses_path
from vmxmodel.language import load
from vmxmodel.language.lemmas import read_formula
from vmxmodel.regress.lock import Lock, read_lock
from vmxmodel.system.model import System

ROOT = Path(__file__).parents[2]
LOCKS = sorted(ROOT.glob("proofs/*.lock"))
PROVED = [*ROOT.glob("specs/*.tsys"), *ROOT.glob("specs/nested/*.tsys")]


def system_of(lock: Lock) -> System:
    """The system of a lock: of its spec, or of a comparison that the spec's `refines` asks for."""
    system = load(ROOT / "proofs" / lock.spec).system
    return next((compare(system, one) for one in system.refinements if one.name == lock.module), system)


def test_every_spec_has_a_lock() -> None:
    systems = [load(path).system for path in PROVED]
    names = {one.name for system in systems for one in (system, *system.refinements)}
    assert {path.stem for path in LOCKS} == names


@pytest.mark.parametrize("path", LOCKS, ids=[path.stem for path in LOCKS])
def test_certificates_are_those_of_the_spec(path: Path) -> None:
    lock = read_lock(path.read_text(), str(path))
    system = system_of(lock)
    for entry in lock.entries:
        if entry.certificate:
            text = (path.parent / entry.certificate).read_text()
            header = parse_header(text)
            evidence = header.with_found([read_formula(system, lemma) for _, lemma in header.found])
            assert sorted(evidence.invariants) == list(entry.invariants)
            assert sorted(evidence.lemmas) == list(entry.lemmas)
            assert certify(system, system.property[entry.name], evidence).text == text


@pytest.mark.parametrize("path", LOCKS, ids=[path.stem for path in LOCKS])
def test_all_that_is_reached_has_a_witness_that_replays(path: Path) -> None:
    lock = read_lock(path.read_text(), str(path))
    system = system_of(lock)
    if system.compares is not None:  # nothing of it is to be reached
        return
    kept = Witnesses(system, (path.parent / witnesses_path(lock.module)).read_text())
    for goal in (*system.properties, *system.scenarios):
        if lock.entry[goal.name].verdict == "reached":
            assert len(kept.trace(goal)) == lock.entry[goal.name].facts["steps"]
    for rung in own_rungs(system):
        if lock.rungs[rung.name] == "reached":
            kept.trace(can_fire(rung))


@pytest.mark.parametrize(
    ("spec", "goals"),
    [
        ("kvm_vmware", ["vmware_borrows_the_core"]),
        ("virtualbox_amd_vmware_amd", ["vbox_beside_vmware", "vbox_and_vmware_share_a_tag"]),
        ("virtualbox_windows_amd_vmware_windows_amd", ["vbox_beside_vmware", "vbox_and_vmware_share_a_tag"]),
    ],
)
def test_what_takes_minutes_to_find_has_a_witness_that_replays(spec: str, goals: list[str]) -> None:
    """Hypervisors and pairs have witnesses alone; what is here, no search finds in the time that it is given."""
    system = load(ROOT / "specs" / "coexistence" / f"{spec}.tsys").system
    kept = Witnesses(system, (ROOT / "proofs" / witnesses_path(system.name)).read_text())
    named = {goal.name: goal for goal in (*system.properties, *system.scenarios)}
    for name in goals:
        kept.trace(named[name])


def test_a_second_solver_confirms_the_proofs_about_any_software() -> None:
    """All of them take minutes; `vmxmodel audit proofs` asks for all."""
    result = CliRunner().invoke(main, ["audit", str(ROOT / "proofs" / "svm.lock")])
    assert result.exit_code == 0, result.output


def test_nothing_is_otherwise_than_the_lock_of_vmx_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them: `vmxmodel check specs/*.tsys --locked`."""
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(main, ["check", "specs/vmx.tsys", "--locked"])
    assert result.exit_code == 0, result.output
