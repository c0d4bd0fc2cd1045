"""Proofs that were found before: they count as long as they fit, and not because they are written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from vmxmodel.engines import portfolio
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.certified import Certified
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.certificate import certify
from vmxmodel.evidence.verdict import InductiveInvariant, Status
from vmxmodel.language import load, load_text
from vmxmodel.system.model import System

BENCH = Path(__file__).parents[1] / "specs" / "bench.tsys"


def proofs(system: System) -> dict[str, str]:
    verdicts = Induction().decide(Question(system, system.properties), Budget())
    made = {}
    for prop, verdict in zip(system.properties, verdicts, strict=True):
        if isinstance(verdict.evidence, InductiveInvariant):
            certificate = certify(system, prop, verdict.evidence)
            made[certificate.path] = certificate.text
    return made


@pytest.fixture(scope="module")
def bench() -> System:
    return load(BENCH).system


@pytest.fixture(scope="module")
def texts(bench: System) -> dict[str, str]:
    return proofs(bench)


def test_a_certificate_that_fits_is_a_proof_with_the_same_evidence(bench: System, texts: dict[str, str]) -> None:
    again = portfolio.check(bench, bench.properties, None, Budget(), kept=texts)
    assert {(v.status, v.method) for v in again} == {(Status.PROVED, "certificate")}
    for prop, verdict in zip(bench.properties, again, strict=True):
        assert isinstance(verdict.evidence, InductiveInvariant)
        certificate = certify(bench, prop, verdict.evidence)
        assert certificate.text == texts[certificate.path]


def test_without_certificates_it_says_so(bench: System) -> None:
    verdicts = Certified().decide(Question(bench, bench.properties), Budget())
    assert {v.status for v in verdicts} == {Status.UNKNOWN}
    assert verdicts[0].reason == f"there is no certificate bench/{bench.properties[0].name}.smt2"


def test_a_certificate_that_does_not_fit_is_of_no_account(bench: System, texts: dict[str, str]) -> None:
    one, *_ = texts
    damaged = {**texts, one: texts[one].replace("(check-sat)", "(assert false)\n(check-sat)", 1)}
    verdicts = {v.name: v for v in Certified(damaged).decide(Question(bench, bench.properties), Budget())}
    name = Path(one).stem
    assert verdicts[name].status is Status.UNKNOWN
    assert verdicts[name].reason.startswith("recomputed: line")
    again = {v.name: v for v in portfolio.check(bench, bench.properties, None, Budget(), kept=damaged)}
    assert (again[name].status, again[name].method) == (Status.PROVED, "induction")


def test_a_proof_of_another_spec_proves_nothing(texts: dict[str, str]) -> None:
    """The bug that the bench model is about: VMPTRLD asks nothing of the VMCS that it loads."""
    text = BENCH.read_text()
    guard = "vowner[v] == h and (active_on[v] == none or active_on[v] == c)"
    assert guard in text
    wrong = load_text(text.replace(guard, "vowner[v] == h"), "bench.tsys").system
    named = replace(wrong, name="bench")
    verdicts = {v.name: v for v in portfolio.check(named, named.properties, None, Budget(), kept=texts)}
    assert verdicts["current_is_active"].status is Status.VIOLATED


def test_a_lie_in_the_right_form_is_refuted(bench: System) -> None:
    """A certificate with the text that the spec gives, of a property that is not inductive by itself."""
    prop = bench.property["guest_runs_its_own"]
    lie = certify(bench, prop, InductiveInvariant((prop.name,), ()))
    (verdict,) = Certified({lie.path: lie.text}).decide(Question(bench, (prop,)), Budget())
    assert verdict.status is Status.UNKNOWN
    assert verdict.reason.startswith("cvc5 agrees: sat: ")


def test_no_time_no_proof(bench: System, texts: dict[str, str]) -> None:
    verdicts = Certified(texts).decide(Question(bench, bench.properties), Budget(0.0))
    assert {v.reason for v in verdicts} == {"the time is used up"}
