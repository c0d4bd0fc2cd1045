"""Refinement: a relay is a lamp; what is refuted of each wrong relay; what the interpreters of both sides say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.support import steady, vmxmodel
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.comparison import SAFETY_ONLY, compare, limits
from vmxmodel.evidence.side_by_side import check_both, side_by_side, violations
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load_text
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[1] / "specs" / "refines"
RELAY = (SPECS / "relay.tsys").read_text()

# What is replaced, by what, and which parts of the comparison then fail.
WRONG = {
    "another rung": ("CLOSE.close(r) performs ON.on(r)", "CLOSE.close(r) performs ON.again(r)", {"simulates"}),
    "another answer": ("when not allowed[r] => Refused {", "when not allowed[r] => Done {", {"simulates", "answers"}),
    "an effect too few": ("=> Done { coil[r] := Loose }", "=> Done", {"simulates"}),
    "an effect elsewhere": ("=> Done { coil[r] := Loose }", "=> Done { coil[*] := Loose }", {"simulates"}),
    "a test too few": ("when coil[r] == Closed => Refused", "when false => Refused", {"simulates", "answers"}),
    "a map of a stuttering step": (
        "coil[r] == Closed then Bright",
        "coil[r] != Loose then Bright",
        {"simulates", "answers"},
    ),
    "other initial states": ("var   coil[Room]: Coil = Loose", "var   coil[Room]: Coil", {"starts"}),
    "an outcome that never comes": ("late:  when not allowed[r]", "late:  when false", {"simulates", "answers"}),
    "busy for ever": ("CLOSE(r: Room) when coil[r] == Pulling", "CLOSE(r: Room) when false", {"answers"}),
    "not ready again": ("=> Refused { coil[r] := Loose }", "=> Refused", {"stays_ready"}),
    "no measure": ("rank(r: Room) = if coil[r] == Pulling then 0 else 1", "rank(r: Room) = 0", {"stutters_finitely"}),
    "nothing pending": ("  pending ON(r) when coil[r] == Pulling\n", "", {"answers"}),
}


def relay(text: str) -> System:
    name = text.partition("module ")[2].split()[0]
    (refinement,) = (system := load_text(text, str(SPECS / f"{name}.tsys")).system).refinements
    return compare(system, refinement)


def proved(system: System) -> dict[str, Status]:
    verdicts = Induction().decide(Question(system, system.properties), Budget(30))
    return {verdict.name: verdict.status for verdict in verdicts}


def test_a_relay_is_a_lamp_at_every_scope() -> None:
    assert proved(relay(RELAY)) == dict.fromkeys(
        ("starts", "simulates", "stays_ready", "answers", "stutters_finitely"), Status.PROVED
    )


def test_exploration_with_both_interpreters_agrees() -> None:
    (refinement,) = (system := load_text(RELAY, str(SPECS / "relay.tsys")).system).refinements
    assert not list(violations(system, refinement, Scope.of(system, {"Room": 2}), 1000))


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_relay_is_told(name: str) -> None:
    old, new, fails = WRONG[name]
    assert old in RELAY
    system = relay(RELAY.replace(old, new))
    assert {name for name, status in proved(system).items() if status is not Status.PROVED} == fails
    scope = Scope.of(system, {"Room": 2})
    found = ExplicitEngine().decide(Question(system, system.properties, scope), Budget(30))
    assert {verdict.name for verdict in found if verdict.status is Status.VIOLATED} == fails
    # The interpreters of both sides know nothing of the formulas.
    refused = list(violations(system.uses[-1], system.compares, scope, 1000)) if system.compares else []
    assert bool(refused) == bool(fails & {"starts", "simulates"})
    assert any(row is None for _, row in refused) == ("starts" in fails)


@pytest.mark.parametrize("name", [name for name, (_, _, fails) in WRONG.items() if "simulates" in fails])
def test_the_other_side_refuses_the_last_step_of_a_trace(name: str) -> None:
    old, new, _ = WRONG[name]
    system = relay(RELAY.replace(old, new))
    question = Question(system, (system.property["simulates"],), Scope.of(system, {"Room": 2}))
    (verdict,) = Bounded().decide(question, Budget(30, 6))
    assert verdict.trace is not None
    assert system.compares is not None
    check_both(system, system.compares, verdict.trace)
    rows = side_by_side(system, system.compares, verdict.trace).rows
    assert [bool(row.refused) for row in rows] == [False] * (len(rows) - 1) + [True]


IMPLICIT = """
module twin
sort Room
enum Light = Dark | Bright
outcome Done | Refused
var   light[Room]: Light = Dark
var   switched[Room]: Bool = false
input allowed[Room]: Bool
instruction ON(r: Room) {
  refused: when not allowed[r] => Refused
  again: when light[r] == Bright => Refused
  on: otherwise => Done {
    light[r] := Bright
    switched[r] := true
  }
}
instruction OFF(r: Room) { off: otherwise => Done { light[r] := Dark } }
action forget(r: Room) { switched[r] := any }
refines lamp {
  ON performs ON
  OFF performs OFF
  stutter forget
}
"""


def test_a_stuttering_step_keeps_variables_that_are_mapped_implicitly() -> None:
    system = relay(IMPLICIT)
    assert proved(system)["simulates"] is Status.UNKNOWN
    question = Question(system, (system.property["simulates"],), Scope.of(system, {"Room": 1}))
    (verdict,) = Bounded().decide(question, Budget(30, 4))
    assert verdict.status is Status.VIOLATED
    assert verdict.trace is not None
    assert verdict.trace.steps[-1].transition == "forget"
    honest = relay(IMPLICIT.replace("switched[r] := any", "switched[r] := switched[r]"))
    assert proved(honest)["simulates"] is Status.PROVED


def test_without_a_rank_it_is_safety_only() -> None:
    system = relay(RELAY.replace("  rank(r: Room) = if coil[r] == Pulling then 0 else 1\n", ""))
    assert "stutters_finitely" not in system.property
    assert SAFETY_ONLY in system.property["simulates"].text
    assert system.compares is not None
    assert list(limits(system.compares)) == [SAFETY_ONLY]
    # Nor is an answer promised that may be put off for ever.
    assert proved(system)["answers"] is Status.UNKNOWN


DOES_NOTHING = """
module nothing
sort Room
enum Light = Dark | Bright
outcome Done | Refused
const dark: Bool
refines lamp {
  map light[r] = Dark
  map switched[r] = false
  map allowed[r] = dark
}
"""


@pytest.mark.parametrize("does", ["", "action idle { }\n"])
def test_a_module_that_does_nothing_does_not_refine(does: str) -> None:
    text = DOES_NOTHING.replace("refines", f"{does}refines")
    text = text.replace("r] = dark\n", "r] = dark\n  stutter idle\n") if does else text
    system = relay(text)
    found = proved(system)
    assert found["simulates"] is Status.PROVED
    assert found["answers"] is Status.UNKNOWN
    question = Question(system, (system.property["answers"],), Scope.of(system, {"Room": 1}))
    (verdict,) = ExplicitEngine().decide(question, Budget(30))
    assert verdict.status is Status.VIOLATED
    assert "the input allowed is read as `dark`, and as nothing else" in system.property["answers"].text


def test_what_a_person_reads(tmp_path: Path) -> None:
    (tmp_path / "lamp.tsys").write_text((SPECS / "lamp.tsys").read_text())
    (tmp_path / "relay.tsys").write_text(RELAY.replace("performs ON.on(r)", "performs ON.again(r)"))
    result = vmxmodel("check", tmp_path / "relay.tsys", "--no-rungs")
    assert result.exit_code == 1
    shown = steady(result.stdout)
    assert "ON.pull(room1) => Pulls     | stutters" in shown
    assert "CLOSE.close(room1) => Done  | ON.again(room1)" in shown
    assert "REFUSED: there it is ON.on => Done" in shown


def test_certificates_of_a_comparison_are_audited(tmp_path: Path) -> None:
    proofs = tmp_path / "proofs"
    assert vmxmodel("prove", SPECS / "relay.tsys", "-o", proofs).exit_code == 0
    assert {path.name for path in proofs.glob("relay_refines_lamp/*")} == {
        "starts.smt2",
        "simulates.smt2",
        "stays_ready.smt2",
        "answers.smt2",
        "stutters_finitely.smt2",
    }
    assert vmxmodel("audit", proofs).exit_code == 0
    file = proofs / "relay_refines_lamp" / "simulates.smt2"
    file.write_text(file.read_text().replace("(push 1)", "(push 1)\n(assert false)", 1))
    assert vmxmodel("audit", proofs).exit_code == 1
