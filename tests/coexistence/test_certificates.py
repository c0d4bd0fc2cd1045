"""What was proved of a case is written down, and a second solver reads it: it confirms a proof, and not a wrong one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import z3
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.coexistence.answer import Answers, ask
from vmxmodel.coexistence.case import read_case
from vmxmodel.coexistence.catalog import read_catalog
from vmxmodel.coexistence.certificates import confirm
from vmxmodel.engines.base import Budget
from vmxmodel.evidence.second_solver import SecondSolver
from vmxmodel.evidence.verdict import InductiveInvariant

SPECS = Path(__file__).with_name("specs") / "coexistence"


@pytest.fixture(scope="module")
def answers() -> Answers:
    catalog = read_catalog(SPECS)
    return ask(read_case(["alpha", "beta"], "intel", None, catalog), catalog, Budget(60))


def test_every_proof_has_a_certificate_that_is_confirmed(answers: Answers) -> None:
    found = confirm(answers, SecondSolver())
    proved = {name for name, v in answers.verdicts.items() if isinstance(v.evidence, InductiveInvariant)}
    assert proved
    assert {certificate.name for certificate in found.certificates} >= proved
    assert found.complete
    assert found.answers == {"unsat": found.obligations}
    assert found.certificates[0].text.startswith(
        "; case: alpha beta, on a processor, one\n; switches: alpha_keeps = true"
    )


def test_any_solver_reads_them(answers: Answers) -> None:
    for certificate in confirm(answers, SecondSolver()).certificates:
        context = z3.Context()
        said = z3.Z3_eval_smtlib2_string(context.ref(), certificate.text).split()
        assert said == ["unsat"] * len(certificate.obligations)


def test_what_does_not_follow_is_not_confirmed(answers: Answers) -> None:
    """Without what it leans on, a proof is none."""
    name = next(
        name
        for name, v in answers.verdicts.items()
        if isinstance(v.evidence, InductiveInvariant) and len(v.evidence.invariants) > 1
    )
    verdict = answers.verdicts[name]
    assert isinstance(verdict.evidence, InductiveInvariant)
    alone = replace(verdict.evidence, invariants=(name,) if name in verdict.evidence.invariants else (), premises=())
    wrong = replace(answers, verdicts={name: replace(verdict, evidence=alone)})
    found = confirm(wrong, SecondSolver())
    assert not found.complete
    assert found.answers["sat"] > 0


def test_the_command_writes_them(tmp_path: Path) -> None:
    words = ["alpha", "beta", "--specs", str(SPECS), "--no-changes", "--certificates", str(tmp_path)]
    result = CliRunner().invoke(main, ["coexist", *words, "--format", "json"])
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)["certificates"]
    assert told["confirmed"] == told["obligations"] > 0
    assert sorted(told["files"]) == sorted(str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*.smt2"))
    text = CliRunner().invoke(main, ["coexist", *words]).stdout
    assert text.endswith("obligations: all confirmed by cvc5\n")


def test_a_pair_of_hypervisors_is_confirmed(tmp_path: Path) -> None:
    words = ["coexist", "hyperv", "virtualbox", "--platform", "amd", "--no-changes", "--certificates", str(tmp_path)]
    result = CliRunner().invoke(main, [*words, "--format", "json"])
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)["certificates"]
    assert told["confirmed"] == told["obligations"] > 100


def test_no_case_writes_over_another_one(tmp_path: Path) -> None:
    """KVM in VirtualBox is a module of one name with Linux and with Windows."""
    words = ["coexist", "kvm", "virtualbox", "--nested", "--no-changes", "--certificates", str(tmp_path)]
    result = CliRunner().invoke(main, [*words, "--format", "json"])
    assert result.exit_code == 0, result.output
    told = [file for case in json.loads(result.stdout)["cases"] for file in case["certificates"]["files"]]
    assert len(told) == len(set(told)) == len(list(tmp_path.rglob("*.smt2")))
    assert {Path(file).parts[0] for file in told} == {"intel_linux", "intel_windows"}


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    words = ["coexist", "alpha", "beta", "--specs", str(SPECS), "--no-changes"]
    result = CliRunner().invoke(main, [*words, "--certificates", str(tmp_path / "file")])
    assert result.exit_code == 2
    assert "error[E107]" in result.stderr
