"""Induction proves what is inductive, says what is not, and never more than the solver said."""

from __future__ import annotations

import time

import pytest
import z3
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction, valid
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.text_solver import TextSolver
from vmxmodel.evidence.certificate import certify
from vmxmodel.evidence.second_solver import SecondSolver
from vmxmodel.evidence.verdict import Induction as Pair
from vmxmodel.evidence.verdict import InductiveInvariant, Status, Verdict
from vmxmodel.language import load_text
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System


def ask(text: str, seconds: float = 30) -> tuple[System, dict[str, Verdict]]:
    system = load_text(f"module m\n{text}", "m.tsys").system
    verdicts = Induction().decide(Question(system, system.properties), Budget(seconds))
    return system, {verdict.name: verdict for verdict in verdicts}


def evidence(verdict: Verdict) -> InductiveInvariant:
    assert verdict.status in (Status.PROVED, Status.NEVER), verdict.reason
    assert isinstance(verdict.evidence, InductiveInvariant)
    return verdict.evidence


OWNERS = """
sort Core
sort Party
member kernel: Party
enum Mode = Off | On
var mode[Core]: Mode = Off
var owner[Core]: Party? = none
ghost held[Core, Party]: Bool = false
action enter(c: Core, g: Party) when mode[c] == Off { mode[c] := On  owner[c] := g  held[c, g] := true }
action leave(c: Core, g: Party) when owner[c] == g { mode[c] := Off  owner[c] := none  held[c, *] := false }
"""


def test_what_is_inductive_is_proved_with_no_more_than_it_needs() -> None:
    _, verdicts = ask(
        OWNERS + "invariant owned_when_on: all c: Core: mode[c] == On iff owner[c] != none\n"
        "invariant held_by_owner: all c: Core, g: Party: held[c, g] implies owner[c] == g\n"
        "invariant one_holder: all c: Core, g, h: Party: held[c, g] and held[c, h] implies g == h\n"
        "never held_while_off: some c: Core, g: Party: held[c, g] and mode[c] == Off\n"
        "step only_entering: all c: Core: mode[c] == Off and next(mode[c]) == On implies enter(c, _)\n"
    )
    assert {v.status for v in verdicts.values()} == {Status.PROVED}
    assert {v.method for v in verdicts.values()} == {"induction"}
    assert evidence(verdicts["owned_when_on"]).invariants == ("owned_when_on",)
    assert "only_entering" not in evidence(verdicts["only_entering"]).invariants
    assert "held_while_off" in evidence(verdicts["held_while_off"]).invariants
    assert evidence(verdicts["one_holder"]).invariants == ("one_holder", "held_while_off")


def test_what_is_not_inductive_is_dropped_with_a_pair_of_states() -> None:
    system, verdicts = ask(
        OWNERS + "invariant never_kernel: all c: Core: owner[c] != kernel\n"
        "invariant owned_when_on: all c: Core: mode[c] == On iff owner[c] != none\n"
    )
    verdict = verdicts["never_kernel"]
    assert verdict.status is Status.UNKNOWN
    assert verdict.reason.startswith("not inductive: enter keeps never_kernel is refuted")
    assert isinstance(verdict.evidence, Pair)
    trace = verdict.evidence.trace
    interpreter = Interpreter(system, trace.scope)
    before, after = trace.states
    assert trace.scope["Party"][0] == "kernel"
    for prop in system.properties:  # all that is proved, and the property itself, hold before
        assert interpreter.holds(prop.formula, before)
    assert interpreter.execute(before, trace.steps[0])[2] == after
    assert not interpreter.holds(system.property["never_kernel"].formula, after)
    assert verdicts["owned_when_on"].status is Status.PROVED


def test_dropping_one_drops_what_leaned_on_it() -> None:
    _, verdicts = ask(
        "var a: Bool = false\nvar b: Bool = false\nvar c: Bool = false\n"
        "action break_a { a := true }\naction copy_a { b := a }\naction copy_b { c := b }\n"
        "invariant not_c: not c\ninvariant not_b: not b\ninvariant not_a: not a\ninvariant fine: c or not c or b\n"
    )
    unknown = {name for name, v in verdicts.items() if v.status is Status.UNKNOWN}
    assert unknown == {"not_a", "not_b", "not_c"}


def test_the_step_case_without_the_base_case_proves_nothing() -> None:
    system, verdicts = ask("var lit: Bool = true\naction tick { lit := lit }\ninvariant dark: not lit\n")
    verdict = verdicts["dark"]
    assert verdict.status is Status.UNKNOWN
    assert verdict.reason == "dark does not hold initially"
    assert isinstance(verdict.evidence, Pair)
    (state,) = verdict.evidence.trace.states
    assert Interpreter(system, verdict.evidence.trace.scope).is_initial(state)


SHIFT = "var a: Bool = false\nvar b: Bool = {b}\nvar c: Bool = {c}\naction shift when not c {{ a := b  b := c }}\n"


def test_k_induction_finds_how_far_to_look_back() -> None:
    system, verdicts = ask(SHIFT.format(b="false", c="false") + "invariant quiet: not a\n")
    assert verdicts["quiet"].method == "2-induction"
    assert evidence(verdicts["quiet"]).unrolled == (("quiet", "shift"),)
    certificate = certify(system, system.property["quiet"], evidence(verdicts["quiet"]))
    assert SecondSolver().ask(certificate.text) == ("unsat",) * 3


def test_k_induction_with_a_failing_base_case_proves_nothing() -> None:
    # The step case of 2-induction holds as before; but a is true after one step.
    _, verdicts = ask(SHIFT.format(b="true", c="false") + "invariant quiet: not a\n")
    assert verdicts["quiet"].status is Status.UNKNOWN
    assert "initially, after shift: quiet is not shown" in verdicts["quiet"].reason


def test_three_steps_back() -> None:
    text = "".join(f"var v{n}: Bool = false\n" for n in range(4))
    text += "action shift when not v3 { v0 := v1  v1 := v2  v2 := v3 }\n"
    _, verdicts = ask(text + "invariant quiet: not v0\n")
    assert verdicts["quiet"].method == "3-induction"
    # With something that happens in between and changes nothing, no number of steps is enough.
    _, verdicts = ask(text + "action wait when not v3 { v3 := v3 }\ninvariant quiet: not v0\n")
    assert verdicts["quiet"].status is Status.UNKNOWN


def test_optional_values() -> None:
    _, verdicts = ask(
        "sort Core\nsort Page\nvar current[Core]: Page? = none\nvar last[Core]: Page? = none\n"
        "action load(c: Core, p: Page) { last[c] := current[c]  current[c] := p }\n"
        "action clear(c: Core) { current[c] := none  last[c] := none }\n"
        "action move(c: Core, d: Core) when c != d { current[d] := current[c]  last[d] := last[c] }\n"
        "invariant last_needs_current: all c: Core: last[c] != none implies current[c] != none\n"
        "invariant same: all c: Core: current[c] == last[c] implies current[c] == none or last[c] != none\n"
        "step loads: all c: Core, p: Page: load(c, p) implies next(current[c]) == p and next(last[c]) == current[c]\n"
        "step moves: all c, d: Core: move(c, d) implies next(current[d]) == current[c]\n"
        "invariant wrong: all c: Core: current[c] != last[c] or current[c] == none\n"
    )
    assert {name for name, v in verdicts.items() if v.status is Status.PROVED} == {
        "last_needs_current",
        "same",
        "loads",
        "moves",
    }


def test_ranges_and_finite_tables() -> None:
    _, verdicts = ask(
        "enum Side = Left | Right\nvar level[Side]: 0..9 = 0\nvar total: 0..9 = 0\n"
        "action up(s: Side) when level[s] < 4 and total < 9 { level[s] := level[s] + 1  total := total + 1 }\n"
        "action swap { for s: Side: level[s] := if s == Left then level[Right] else level[Left] }\n"
        "invariant low: all s: Side: level[s] <= 4\n"
        "invariant sums: level[Left] <= total\n"
        "invariant sums_right: level[Right] <= total\n"
        "invariant too_low: all s: Side: level[s] <= 3\n"
        "invariant by_type: level[Left] >= 0\n"
    )
    assert verdicts["low"].status is Status.PROVED
    assert verdicts["sums"].status is Status.PROVED
    assert verdicts["too_low"].status is Status.UNKNOWN
    assert verdicts["by_type"].status is Status.PROVED


def test_false_only_at_some_scope_is_not_proved() -> None:
    _, verdicts = ask(
        "sort Core\nvar on[Core]: Bool = false\naction go(c: Core) { on[c] := true }\n"
        "invariant one: all c, d: Core: on[c] and on[d] implies c == d\n"
    )
    assert verdicts["one"].status is Status.UNKNOWN
    assert isinstance(verdicts["one"].evidence, Pair)
    assert len(verdicts["one"].evidence.trace.scope["Core"]) >= 2


def test_inputs_and_assumptions_belong_to_one_step() -> None:
    _, verdicts = ask(
        "sort Core\ninput key[Core]: 0..3\nconst limit: 0..3\nassume small: limit <= 1\n"
        "assume keys: all c: Core: key[c] <= limit\nvar seen[Core]: 0..3 = 0\n"
        "action press(c: Core) { seen[c] := key[c] }\naction jump(c: Core) when key[c] == 3 { seen[c] := 3 }\n"
        "action guess(c: Core) { seen[c] := any }\n"
        "step keys_fit: all c: Core: press(c) implies next(seen[c]) <= 1\n"
        "step no_jump: all c: Core: not jump(c)\n"
        "invariant seen_small: all c: Core: seen[c] <= 1\n"
    )
    assert verdicts["keys_fit"].status is Status.PROVED
    assert verdicts["no_jump"].status is Status.PROVED
    assert verdicts["seen_small"].reason.startswith("not inductive: guess keeps")


def test_never_reached() -> None:
    system, verdicts = ask(
        OWNERS + "invariant owned_when_on: all c: Core: mode[c] == On iff owner[c] != none\n"
        "reachable lost expect unreachable: some c: Core: mode[c] == On and owner[c] == none\n"
        "reachable odd_step expect unreachable: some c: Core: leave(c, _) and mode[c] == Off\n"
        "reachable on: some c: Core: mode[c] == On\n"
    )
    assert verdicts["lost"].status is Status.NEVER
    assert verdicts["odd_step"].status is Status.NEVER
    assert verdicts["on"].status is Status.UNKNOWN
    for name in ("lost", "odd_step"):
        certificate = certify(system, system.property[name], evidence(verdicts[name]))
        assert set(SecondSolver().ask(certificate.text)) == {"unsat"}


def test_lemmas_are_used_and_named() -> None:
    text = OWNERS + (
        "invariant held_by_owner: all c: Core, g: Party: held[c, g] implies owner[c] == g\n"
        "invariant one_holder: all c: Core, g, h: Party: held[c, g] and held[c, h] implies g == h\n"
        "invariant owned_when_on: all c: Core: mode[c] == On iff owner[c] != none\n"
    )
    system = load_text(f"module m\n{text}", "m.tsys").system
    lemmas = (system.property["held_by_owner"],)
    goals = (system.property["one_holder"], system.property["held_by_owner"])
    one, other = Induction().decide(Question(system, goals, None, lemmas), Budget(30))
    assert evidence(one).lemmas == ("held_by_owner",)
    assert "held_by_owner" not in evidence(one).invariants
    assert other.status is Status.PROVED


# What the solver does not know.


def test_without_time_nothing_is_known() -> None:
    _, verdicts = ask(OWNERS + "invariant owned_when_on: all c: Core: mode[c] == On iff owner[c] != none\n", 0)
    verdict = verdicts["owned_when_on"]
    assert verdict.status is Status.UNKNOWN
    assert "the time is used up" in verdict.reason


ENDLESS = """
sort Core
var next_one[Core]: Core
var first: Core
var on: Bool = false
init chain: (all c, d: Core: next_one[c] == next_one[d] implies c == d) and (all c: Core: next_one[c] != first)
action go when (all c, d: Core: next_one[c] == next_one[d] implies c == d) and (all c: Core: next_one[c] != first) {
  on := true
}
invariant off: not on
"""


def test_a_search_without_end_is_reported_as_unknown() -> None:
    # A counterexample needs infinitely many elements: no finite one exists, and none is claimed.
    started = time.monotonic()
    _, verdicts = ask(ENDLESS, 4)
    verdict = verdicts["off"]
    assert verdict.status is Status.UNKNOWN
    assert verdict.evidence is None
    assert verdict.reason.startswith("undecided: go keeps off")
    assert time.monotonic() - started < 15


def test_a_solver_that_gives_up_is_reported_as_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(z3.Solver, "check", lambda *_: z3.unknown)
    monkeypatch.setattr(z3.Solver, "reason_unknown", lambda _: "(incomplete quantifiers)")
    _, verdicts = ask(
        "var a: Bool = false\naction tick { a := a }\ninvariant no: not a\nstep s: tick implies next(a) == a\n"
    )
    assert verdicts["no"].status is Status.UNKNOWN
    assert "incomplete quantifiers" in verdicts["no"].reason


def test_ctrl_c_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    # Z3 takes the signal while it searches and answers `unknown`.
    monkeypatch.setattr(z3.Solver, "check", lambda *_: z3.unknown)
    monkeypatch.setattr(z3.Solver, "reason_unknown", lambda _: "interrupted from keyboard")
    with pytest.raises(KeyboardInterrupt):
        ask("var a: Bool = false\naction tick { a := a }\ninvariant no: not a\n")


def test_what_it_is_not_for() -> None:
    _, verdicts = ask("var a: Bool = false\naction tick { a := not a }\nrecoverable back: not a\n")
    assert verdicts["back"].status is Status.UNKNOWN
    assert "recoverable" in verdicts["back"].reason


def test_valid_formulas() -> None:
    system, _ = ask(
        "sort Core\nsort Page\nvar current[Core]: Page?\ninvariant f: all c: Core, x, y: Page: "
        "current[c] == x and current[c] == y implies x == y\ninvariant g: all c: Core: current[c] == none\n"
    )
    assert valid(system, system.property["f"].formula, Budget(10)) is Reply.UNSAT
    assert valid(system, system.property["g"].formula, Budget(10)) is Reply.SAT


def test_cores_name_what_was_taken() -> None:
    solver = TextSolver("(declare-fun a () Bool)(declare-fun b () Bool)", Budget(10))
    solver.switch("one", "(assert a)")
    solver.switch("two", "(assert b)")
    with solver.scope("(assert (not b))"):
        assert solver.ask(["one"]) is Reply.SAT
        assert solver.ask(["one", "two"]) is Reply.UNSAT
        assert solver.core == frozenset(["two"])
    assert solver.ask(["one", "two"]) is Reply.SAT


# Against the interpreter.


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_what_is_proved_holds_in_every_reachable_state(data: st.DataObject) -> None:
    system = data.draw(systems())
    verdicts = Induction().decide(Question(system, system.properties), Budget(20))
    proved = [p for p, v in zip(system.properties, verdicts, strict=True) if v.decided]
    for verdict in verdicts:
        if isinstance(verdict.evidence, Pair):
            for state in verdict.evidence.trace.states:
                Interpreter(system, verdict.evidence.trace.scope).check_state(state)
    assume(proved)
    try:
        graph = Graph.of(system, data.draw(scopes(system)), 200)
    except TooLarge:
        assume(False)
    for prop in proved:
        assert graph.shortest(prop) is None, prop


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(systems())
def test_the_second_solver_never_contradicts(system: System) -> None:
    verdicts = Induction().decide(Question(system, system.properties), Budget(20))
    for prop, verdict in zip(system.properties, verdicts, strict=True):
        if verdict.decided:
            certificate = certify(system, prop, evidence(verdict))
            answers = SecondSolver(seconds=20).ask(certificate.text)
            assert "sat" not in answers
            assert len(answers) == len(certificate.obligations)
