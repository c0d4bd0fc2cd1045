"""What lies in proofs/ belongs to the specs as they are: every certificate is computed anew and compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from vmxmodel.asking.answering import can_fire, own_rungs
from vmxmodel.cli.main import main
from vmxmodel.evidence.certificate import certify, parse_header
from vmxmodel.evidence.witnesses import Witnesses, witnesses_path
from vmxmodel.language import load
from vmxmodel.language.lemmas import read_formula
from vmxmodel.regress.lock import read_lock

ROOT = Path(__file__).parents[2]
LOCKS = sorted(ROOT.glob("proofs/*.lock"))


def test_every_spec_has_a_lock() -> None:
    specs = {path.stem for path in ROOT.glob("specs/*.tsys")}
    assert {path.stem for path in LOCKS} == specs


@pytest.mark.parametrize("path", LOCKS, ids=[path.stem for path in LOCKS])
def test_certificates_are_those_of_the_spec(path: Path) -> None:
    lock = read_lock(path.read_text(), str(path))
    system = load(ROOT / "specs" / f"{lock.module}.tsys").system
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
    system = load(ROOT / "specs" / f"{lock.module}.tsys").system
    kept = Witnesses(system, (path.parent / witnesses_path(lock.module)).read_text())
    for goal in (*system.properties, *system.scenarios):
        if lock.entry[goal.name].verdict == "reached":
            assert len(kept.trace(goal)) == lock.entry[goal.name].facts["steps"]
    for rung in own_rungs(system):
        if lock.rungs[rung.name] == "reached":
            kept.trace(can_fire(rung))


def test_a_second_solver_confirms_the_proofs_about_any_software() -> None:
    """All of them take minutes; `vmxmodel audit proofs` asks for all."""
    result = CliRunner().invoke(main, ["audit", str(ROOT / "proofs" / "svm.lock")])
    assert result.exit_code == 0, result.output
