"""Whatever is done to a certificate, the audit notices; and what is right passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.audit import AuditReport, Passing, audit, audit_all
from vmxmodel.evidence.certificate import certify, parse_header
from vmxmodel.evidence.second_solver import SecondSolver
from vmxmodel.evidence.verdict import InductiveInvariant, Status
from vmxmodel.language import load, load_text
from vmxmodel.system.model import System

SPECS = Path(__file__).parents[1] / "specs"
BENCH = load(SPECS / "bench.tsys").system
GUEST = "guest_runs_its_own"


def certificates(system: System) -> dict[str, str]:
    """All certificates of a system, from what induction finds."""
    verdicts = Induction().decide(Question(system, system.properties, None, system.lemmas), Budget(30))
    made = {}
    for prop, verdict in zip(system.properties, verdicts, strict=True):
        if verdict.status in (Status.PROVED, Status.NEVER):
            assert isinstance(verdict.evidence, InductiveInvariant)
            certificate = certify(system, prop, verdict.evidence)
            made[certificate.path] = certificate.text
    return made


@pytest.fixture(scope="module")
def guest() -> str:
    return certificates(BENCH)[f"bench/{GUEST}.smt2"]


def failed(report: AuditReport) -> list[str]:
    return [f"{check.name}: {check.detail}" for check in report.checks if check.result is Passing.FAILED]


def test_a_right_certificate_passes(guest: str) -> None:
    report = audit(BENCH, guest)
    assert report.result() is Passing.PASSED, report
    assert [c.name for c in report.checks] == ["header", "complete", "recomputed", "cvc5 agrees", "not vacuous"]
    assert report.obligations == 23


def test_the_version_of_the_program_may_differ(guest: str) -> None:
    other = "; vmxmodel 7.0, certificate format 1\n" + guest.split("\n", 1)[1]
    assert audit(BENCH, other).result() is Passing.PASSED


def block(text: str, title: str) -> str:
    start = text.index(f"\n; ---- {title}\n")
    return text[start : text.index("(pop 1)\n", start) + len("(pop 1)\n")]


def drop(title: str) -> Callable[[str], str]:
    return lambda text: text.replace(block(text, title), "")


TAMPERED: list[tuple[str, Callable[[str], str], str]] = [
    ("an obligation removed", drop("VMPTRLD keeps current_is_active"), "complete: missing: VMPTRLD keeps"),
    ("no initial states", drop(f"initially {GUEST}"), f"complete: missing: initially {GUEST}"),
    ("assert false", lambda t: t.replace("(push 1)", "(assert false)\n(push 1)", 1), "recomputed: line"),
    (
        "assert false, hidden in an obligation",
        lambda t: t.replace("(check-sat)", "(assert false)\n(check-sat)", 1),
        "`(assert false)`",
    ),
    ("an invariant strengthened", lambda t: t.replace("(= (mode c) NonRoot)", "false", 1), "recomputed: line"),
    ("an axiom added", lambda t: t.replace("\n(define-fun", "\n(assert (= Off Root))\n(define-fun", 1), "recomputed"),
    (
        "an obligation twice, another left out",
        lambda t: t.replace(block(t, "VMEXIT keeps " + GUEST), block(t, "VMRESUME keeps " + GUEST)),
        "missing: VMEXIT keeps",
    ),
    (
        "an obligation nobody asked for",
        lambda t: t + block(t, "VMEXIT keeps " + GUEST).replace("EXIT", "X"),
        "not asked",
    ),
    ("another property", lambda t: t.replace(f"; property: {GUEST}", "; property: current_is_active"), "recomputed"),
    ("an unknown property", lambda t: t.replace(f"; property: {GUEST}", "; property: nothing"), "no property"),
    ("another module", lambda t: t.replace("; module: bench", "; module: other"), "does not use a module `other`"),
    (
        "the property is not in its invariant",
        lambda t: t.replace(f"; invariant: {GUEST}", "; invariant: off_iff_nobody"),
        "not part of the invariant",
    ),
    (
        "an invariant turned into a lemma",
        lambda t: t.replace("; invariant: current_is_active:", "; lemma: current_is_active in bench/c.smt2:"),
        "complete: not asked for",
    ),
    (
        "a lemma out of thin air",
        lambda t: t.replace("; method", "; lemma: wished in m/w.smt2: true\n; method"),
        "wished",
    ),
    ("a deeper induction than is shown", lambda t: t.replace("1-induction", "2-induction"), "depth 2 was announced"),
    (
        "a history out of thin air",
        lambda t: t.replace("1-induction", f"2-induction\n; history: {GUEST} after VMEXIT"),
        "complete: missing",
    ),
    ("no certificate at all", lambda _: "(assert false)\n(check-sat)\n", "header: not a certificate"),
    ("the end cut off", lambda t: t[: len(t) // 2], "complete: missing"),
    ("an empty file", lambda _: "", "header"),
]


@pytest.mark.parametrize(("change", "complaint"), [t[1:] for t in TAMPERED], ids=[t[0] for t in TAMPERED])
def test_a_changed_certificate_fails(guest: str, change: Callable[[str], str], complaint: str) -> None:
    changed = change(guest)
    assert changed != guest
    report = audit(BENCH, changed)
    assert report.result() is Passing.FAILED
    assert any(complaint in line for line in failed(report)), failed(report)


def test_a_changed_spec_fails(guest: str) -> None:
    text = (
        (SPECS / "bench.tsys")
        .read_text()
        .replace("mode[c] == Root and owner[c] == h and current[c] == v and launch[v] == Clear", "mode[c] == Root")
    )
    report = audit(load_text(text, "bench.tsys").system, guest)
    assert report.result() is Passing.FAILED
    assert "recomputed" in failed(report)[0]


def test_what_is_not_inductive_fails_though_the_text_is_right() -> None:
    wrong = load(SPECS / "bench_wrong.tsys").system
    prop = wrong.properties[0]
    text = certify(wrong, prop, InductiveInvariant((prop.name,), ())).text
    report = audit(wrong, text)
    assert failed(report) == [f"cvc5 agrees: sat: VMPTRLD keeps {prop.name}"]


def test_premises_that_are_not_enough_fail_though_the_text_is_right(guest: str) -> None:
    title = "VMXOFF keeps active_where_owned"
    evidence = parse_header(guest).evidence
    (needed,) = (each for each in evidence.premises if each.obligation == title)
    assert needed.assumed
    assert needed.hypotheses
    less = tuple(each for each in evidence.premises if each.obligation != title)
    for poorer in (replace(needed, assumed=()), replace(needed, hypotheses=needed.hypotheses[1:])):
        text = certify(BENCH, BENCH.property[GUEST], replace(evidence, premises=(*less, poorer))).text
        assert failed(audit(BENCH, text)) == [f"cvc5 agrees: sat: {title}"]


def test_the_step_case_alone_is_no_proof() -> None:
    system = load(SPECS / "engines" / "base_case.tsys").system
    prop = system.property["dark"]
    report = audit(system, certify(system, prop, InductiveInvariant(("dark",), ())).text)
    assert failed(report) == ["cvc5 agrees: sat: initially dark"]


@pytest.mark.parametrize("depth", [2, 3])
def test_a_deep_induction_needs_its_base_cases(depth: int) -> None:
    system = load(SPECS / "engines" / "deeper.tsys").system
    evidence = InductiveInvariant(("quiet",), (), depth, tuple(("quiet", *["shift"] * n) for n in range(1, depth)))
    text = certify(system, system.property["quiet"], evidence).text
    assert audit(system, text).result() is Passing.PASSED
    shorter = text.replace(block(text, "initially, after shift: quiet"), "")
    assert "missing: initially, after shift" in failed(audit(system, shorter))[0]
    # With another initial value of b the step case still holds, and the base case does not.
    other = load_text(
        (SPECS / "engines" / "deeper.tsys").read_text().replace("var b: Bool = false", "var b: Bool = true"),
        "deeper.tsys",
    ).system
    text = certify(other, other.property["quiet"], evidence).text
    assert failed(audit(other, text)) == ["cvc5 agrees: sat: initially, after shift: quiet"]


# Lemmas.

LOWER = """
module lower
sort Core
var on[Core]: Bool = false
var ever[Core]: Bool = false
instruction SWITCH(c: Core) { go: otherwise => Ok { on[c] := true  ever[c] := true } }
outcome Ok
invariant on_was_ever: all c: Core: on[c] implies ever[c]
"""
UPPER = """
module upper
use lower
var noted[Core]: Bool = false
action note(c: Core) when on[c] { noted[c] := true }
action press(c: Core) do SWITCH(c) { Ok => skip }
invariant noted_is_on: all c: Core: noted[c] implies on[c]
invariant noted_was_ever: all c: Core: noted[c] implies ever[c]
"""


@pytest.fixture
def modules(tmp_path: Path) -> tuple[System, System]:
    for name, text in (("lower", LOWER), ("upper", UPPER)):
        (tmp_path / f"{name}.tsys").write_text(text)
    return load(tmp_path / "lower.tsys").system, load(tmp_path / "upper.tsys").system


def test_lemmas_rest_on_their_own_certificates(modules: tuple[System, System]) -> None:
    lower, upper = modules
    texts = certificates(lower)
    evidence = InductiveInvariant(("noted_was_ever",), ("lower.on_was_ever",))
    certificate = certify(upper, upper.property["noted_was_ever"], evidence)
    report = audit(upper, certificate.text, certificates=texts)
    assert report.result() is Passing.PASSED, report
    assert failed(audit(upper, certificate.text)) == [
        "lemma lower.on_was_ever: its certificate lower/on_was_ever.smt2 is missing"
    ]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("(check-sat)", "(assert false)\n(check-sat)", 1),
        lambda text: text.replace("on_was_ever", "other_one"),
        lambda text: "",
    ],
)
def test_a_wrong_lemma_fails_the_proofs_that_use_it(
    modules: tuple[System, System], change: Callable[[str], str]
) -> None:
    lower, upper = modules
    texts = {path: change(text) for path, text in certificates(lower).items()}
    evidence = InductiveInvariant(("noted_was_ever",), ("lower.on_was_ever",))
    report = audit(upper, certify(upper, upper.property["noted_was_ever"], evidence).text, certificates=texts)
    assert report.result() is Passing.FAILED
    assert failed(report)[0].startswith("lemma lower.on_was_ever")


def test_a_circle_of_lemmas_proves_nothing() -> None:
    # Each is true if the other is, and both are false after one step.
    system = load_text(
        "module circle\nvar a: Bool = true\nvar b: Bool = true\naction both { a := false b := false }\n"
        "action turn_a when not b { a := false }\naction turn_b when not a { b := false }\n"
        "invariant keeps_a: a\ninvariant keeps_b: b\n",
        "circle.tsys",
    ).system
    one = certify(system, system.property["keeps_a"], InductiveInvariant(("keeps_a",), ("keeps_b",)))
    other = certify(system, system.property["keeps_b"], InductiveInvariant(("keeps_b",), ("keeps_a",)))
    texts = {one.path: one.text, other.path: other.text}
    report = audit(system, one.text, certificates=texts)
    assert report.result() is Passing.FAILED
    assert "lemmas in a circle: circle/keeps_a.smt2 <- circle/keeps_b.smt2 <- circle/keeps_a.smt2" in failed(report)[0]
    assert all(r.result() is Passing.FAILED for r in audit_all(system, texts) if r.property)


# Vacuity, and answers that are none.


def test_a_proof_from_contradictory_initial_states_is_vacuous() -> None:
    system = load(SPECS / "engines" / "no_beginning.tsys").system
    (text,) = (t for p, t in certificates(system).items() if p.endswith("a_holds.smt2"))
    report = audit(system, text)
    assert "not vacuous: not true under the invariants: there is an initial state" in failed(report)


def test_a_rung_that_the_invariant_excludes_is_told_unless_the_spec_says_so() -> None:
    text = (
        "module dead\nvar a: Bool = false\naction stay { a := a }\n"
        "action go { up: when a => { a := a }WHY\n  last: otherwise => skip }\ninvariant quiet: not a\n"
    )
    for why, passes in (("", False), (' unreachable "nothing sets a"', True)):
        system = load_text(text.replace("WHY", why), "dead.tsys").system
        report = audit(system, certificates(system)["dead/quiet.smt2"])
        assert (report.result() is Passing.PASSED) == passes
        assert passes or "not vacuous: not true under the invariants: go.up can fire" in failed(report)


def test_no_answer_in_time_has_not_passed(guest: str) -> None:
    report = audit(BENCH, guest, SecondSolver(seconds=0.001))
    assert report.result() is Passing.UNKNOWN
    assert {c.result for c in report.checks if "agrees" in c.name or "vacuous" in c.name} == {Passing.UNKNOWN}


def test_a_solver_that_cannot_be_run_fails(guest: str) -> None:
    report = audit(BENCH, guest, SecondSolver(("/nowhere/solver",)))
    assert report.result() is Passing.FAILED


def test_a_file_under_a_wrong_name_fails(guest: str) -> None:
    reports = audit_all(BENCH, {"bench/current_is_active.smt2": guest})
    assert "holds the certificate of" in failed(reports[0])[0]


def test_all_of_a_module() -> None:
    reports = audit_all(BENCH, certificates(BENCH))
    assert [r.property for r in reports] == [*sorted(p.name for p in BENCH.properties), ""]
    assert {r.result() for r in reports} == {Passing.PASSED}
