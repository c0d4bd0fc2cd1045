"""Certificates: complete, the same to the byte each time, readable, and accepted by stock solvers."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from vmxmodel.diagnostics import EvidenceError, SolverError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.certificate import Certificate, certify, parse_header, titles
from vmxmodel.evidence.second_solver import FIND_MODELS, SecondSolver
from vmxmodel.evidence.verdict import InductiveInvariant, Premises, Status
from vmxmodel.language import load, load_text
from vmxmodel.system.model import System

SPECS = Path(__file__).parents[1] / "specs"

TICKET = """
module ticket
sort Core
enum Mode = Idle | Busy
const spare: Bool
input key[Core]: 0..3
assume keys_fit: all c: Core: key[c] != 3
var mode[Core]: Mode = Idle
var holder: Core? = none
var spins: 0..2 = 0
init nobody_spins: spins == 0

## Take the ticket.
action take(c: Core) "The Manual" {
  free:  when holder == none and key[c] < 2 => { holder := c  mode[c] := Busy } @ "1"
  again: when spins < 2 => { spins := spins + 1 } @ "2"
  wait:  otherwise => skip
}
action leave(c: Core) when mode[c] == Busy { mode[c] := Idle  holder := none }

invariant busy_holds: all c: Core: mode[c] == Busy implies holder == c  @ "The Manual" [I]
invariant spins_fit: spins <= 2
never two_busy: some c, d: Core: c != d and mode[c] == Busy and mode[d] == Busy
step keys_matter: all c: Core: take.free(c) implies key[c] < 2 and next(mode[c]) == Busy
reachable overflow expect unreachable: some c: Core: mode[c] == Busy and holder != c
"""

DEEPER = (SPECS / "engines" / "deeper.tsys").read_text()


def prove(text: str, name: str) -> tuple[System, Certificate]:
    system = load_text(text, "inline").system
    prop = system.property[name]
    (verdict,) = Induction().decide(Question(system, (prop,)), Budget(30))
    assert verdict.status in (Status.PROVED, Status.NEVER), verdict.reason
    assert isinstance(verdict.evidence, InductiveInvariant)
    return system, certify(system, prop, verdict.evidence)


def without_version(text: str) -> str:
    return "; vmxmodel\n" + text.split("\n", 1)[1]


@pytest.mark.parametrize("name", ["two_busy", "keys_matter"])
def test_a_certificate_reads_like_this(name: str, snapshot: SnapshotAssertion) -> None:
    assert without_version(prove(TICKET, name)[1].text) == snapshot


def test_a_certificate_of_k_induction_reads_like_this(snapshot: SnapshotAssertion) -> None:
    assert without_version(prove(DEEPER, "quiet")[1].text) == snapshot


CASES = [(TICKET, "busy_holds"), (TICKET, "two_busy"), (TICKET, "keys_matter"), (TICKET, "overflow"), (DEEPER, "quiet")]


@pytest.mark.parametrize(("text", "name"), CASES)
@pytest.mark.parametrize("solver", ["cvc5", "z3"])
def test_solvers_answer_unsat_to_every_obligation(text: str, name: str, solver: str) -> None:
    _, certificate = prove(text, name)
    program = Path(sys.executable).with_name("z3")  # z3-solver installs it beside Python
    asked = SecondSolver() if solver == "cvc5" else SecondSolver((str(program),))
    assert asked.ask(certificate.text) == ("unsat",) * len(certificate.obligations)
    assert titles(certificate.text) == certificate.obligations


@pytest.mark.parametrize(("text", "name"), CASES)
def test_certificates_are_deterministic_and_say_what_they_are(text: str, name: str) -> None:
    system, certificate = prove(text, name)
    header = parse_header(certificate.text)
    assert (header.module, header.name) == (system.name, name)
    again = certify(load_text(text, "elsewhere").system, system.property[name], header.evidence)
    assert again.text == certificate.text
    assert again.digest == certificate.digest
    assert certificate.path == f"{system.name}/{name}.smt2"


def test_the_order_of_the_evidence_does_not_matter() -> None:
    system = load(SPECS / "bench.tsys").system
    names = tuple(p.name for p in system.properties)
    texts = {certify(system, system.properties[0], InductiveInvariant(n, ())).text for n in (names, names[::-1])}
    assert len(texts) == 1


def test_every_transition_that_can_matter_has_its_obligation() -> None:
    system = load(SPECS / "bench.tsys").system
    names = tuple(p.name for p in system.properties)
    certificate = certify(system, system.properties[0], InductiveInvariant(names, ()))
    for prop in system.properties:
        assert f"initially {prop.name}" in certificate.obligations
    writes_active = [t.name for t in system.transitions if any(u.table == "active_on" for u in t.updates)]
    assert writes_active == ["VMCLEAR", "VMPTRLD"]
    for name in writes_active:
        assert f"{name} keeps current_is_active" in certificate.obligations
    assert "VMEXIT keeps current_is_active" not in certificate.obligations


def test_obligations_state_what_their_proof_needs() -> None:
    _, certificate = prove(TICKET, "two_busy")
    premises = {each.obligation: each for each in parse_header(certificate.text).evidence.premises}
    assert premises["leave keeps busy_holds"].assumed == ("busy_holds",)
    taken = premises["take.free keeps busy_holds"]
    assert taken.assumed == ("busy_holds",)
    assert taken.hypotheses == (1,)  # holder == none; not the second, key[c] < 2, nor the assumption about keys
    assert "key" not in certificate.text.partition("(set-logic")[2]
    assert set(certificate.obligations) - set(premises) == {"initially busy_holds", "initially two_busy"}


def test_a_step_property_has_no_obligation_where_nothing_is_to_show() -> None:
    text = "module m\nvar a: Bool\nvar b: Bool\naction set { a := true }\naction flip { b := not b }\n"
    text += "step stays: a implies next(a)\nstep falls: a and b implies next(b)\n"
    system = load_text(text, "m.tsys").system
    stays, falls = (certify(system, p, InductiveInvariant((), ())) for p in system.properties)
    assert stays.obligations == ()
    assert falls.obligations == ("flip satisfies falls",)  # and it is false


@pytest.mark.parametrize(
    ("evidence", "complaint"),
    [
        (InductiveInvariant(("spins_fit",), ()), "not part of the invariant"),
        (InductiveInvariant(("two_busy", "nothing"), ()), "no property `nothing`"),
        (InductiveInvariant(("two_busy", "keys_matter"), ()), "not about states"),
        (InductiveInvariant(("two_busy", "busy_holds"), ("busy_holds",)), "assumed as a lemma and is to be proved"),
        (InductiveInvariant(("busy_holds",), ("two_busy",)), "lemma of its own proof"),
        (InductiveInvariant(("two_busy",), (), depth=2), "depth 2 was announced"),
        (InductiveInvariant(("two_busy",), (), 1, (("two_busy", "nowhere"),)), "no history"),
        (
            InductiveInvariant(("two_busy",), (), premises=(Premises("leave keeps two_busy", ("spins_fit",)),)),
            "to be shown from `spins_fit`, which is not part of the proof",
        ),
    ],
)
def test_evidence_that_does_not_fit_is_refused(evidence: InductiveInvariant, complaint: str) -> None:
    system = load_text(TICKET, "ticket.tsys").system
    with pytest.raises(EvidenceError, match=complaint):
        certify(system, system.property["two_busy"], evidence)


@pytest.mark.parametrize(
    "text", ["", "hello", "; vmxmodel 0.1.0\n; module: m\n", "; vmxmodel 1\n; method: 1-induction\n"]
)
def test_what_is_no_certificate_is_refused(text: str) -> None:
    with pytest.raises(EvidenceError, match="not a certificate"):
        parse_header(text)


def test_a_second_solver_that_cannot_answer_says_so() -> None:
    with pytest.raises(SolverError, match="cannot be run"):
        SecondSolver(("/nowhere/solver",)).ask("(check-sat)")
    with pytest.raises(SolverError, match="did not understand"):
        SecondSolver().ask("(set-logic ALL)\n(assert unknown_name)\n(check-sat)\n")


INFINITE = """
(set-logic ALL)
(declare-sort S 0)
(declare-fun a () S)
(declare-fun f (S) S)
(check-sat)
(assert (forall ((x S) (y S)) (=> (= (f x) (f y)) (= x y))))
(assert (forall ((x S)) (not (= (f x) a))))
(check-sat)
"""


def test_a_solver_that_finds_no_answer_gives_none() -> None:
    # The formulas have infinite models only: the search for a finite one never ends.
    assert SecondSolver(seconds=2).ask(INFINITE, FIND_MODELS) == ("sat",)
    assert SecondSolver(seconds=20).ask(INFINITE) == ("sat", "unknown")
