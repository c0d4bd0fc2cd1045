"""Inference finds the lemmas that a proof needs, and never proves what is not so."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question, silent
from vmxmodel.engines.candidates import Candidates, Clause
from vmxmodel.engines.columns import Columns
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.inference import Inference
from vmxmodel.engines.layout import Layout
from vmxmodel.engines.lemma_search import LemmaSearch
from vmxmodel.engines.one_step import OneStep
from vmxmodel.engines.reasons import Reasons
from vmxmodel.engines.samples import sample
from vmxmodel.evidence.audit import Passing, audit
from vmxmodel.evidence.certificate import certify
from vmxmodel.evidence.obligations import claim
from vmxmodel.evidence.second_solver import SecondSolver
from vmxmodel.evidence.verdict import Induction as Pair
from vmxmodel.evidence.verdict import InductiveInvariant, Status, Verdict
from vmxmodel.language import load, load_text
from vmxmodel.language.lemmas import read_formula
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.show import show

BENCH = Path(__file__).parents[1] / "specs" / "bench.tsys"


def ask(text: str, seconds: float = 60) -> tuple[System, dict[str, Verdict]]:
    system = load_text(f"module m\n{text}", "m.tsys").system
    verdicts = Inference().decide(Question(system, system.properties), Budget(seconds))
    return system, {verdict.name: verdict for verdict in verdicts}


def alone(system: System, name: str) -> tuple[System, Property]:
    """The system with this property only."""
    goal = system.property[name]
    return replace(system, properties=(goal,)), goal


def found(verdict: Verdict) -> tuple[str, ...]:
    assert verdict.status is Status.PROVED, verdict.reason
    assert isinstance(verdict.evidence, InductiveInvariant)
    return tuple(lemma.text for lemma in verdict.evidence.found)


@pytest.mark.parametrize("name", load(BENCH).system.property)
def test_each_property_of_the_bench_model_is_proved_by_itself(name: str) -> None:
    system, goal = alone(load(BENCH).system, name)
    (verdict,) = Inference().decide(Question(system, (goal,)), Budget(60))
    lemmas = found(verdict)
    assert isinstance(verdict.evidence, InductiveInvariant)
    report = audit(system, certify(system, goal, verdict.evidence).text, SecondSolver(), read=read_formula)
    assert report.result() is Passing.PASSED, report
    (plain,) = Induction().decide(Question(system, (goal,)), Budget(60))
    assert bool(lemmas) == (plain.status is Status.UNKNOWN), "lemmas are found where they are needed, and only there"


def test_the_lemma_that_a_current_vmcs_is_active_where_it_is_current() -> None:
    system, goal = alone(load(BENCH).system, "guest_runs_its_own")
    (verdict,) = Inference().decide(Question(system, (goal,)), Budget(60))
    assert "all c: Core, v: Vmcs: current[c] == v implies active_on[v] == c" in found(verdict)


def test_two_runs_find_the_same() -> None:
    program = f"""
from dataclasses import replace
from vmxmodel.engines.base import Budget, Question, silent
from vmxmodel.engines.inference import Inference
from vmxmodel.language import load
system = load({str(BENCH)!r}).system
goal = system.property["guest_runs_its_own"]
(verdict,) = Inference().decide(Question(replace(system, properties=(goal,)), (goal,)), Budget(60))
print(verdict.evidence.premises, [lemma.text for lemma in verdict.evidence.found])
"""
    command = [sys.executable, "-c", program]
    first, second = (
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True)
        for seed in ("1", "2")
    )
    assert "active_on" in first.stdout
    assert first.stdout == second.stdout


# A table that only one far state tells: in all samples `low` is true, and it is false after 4000 steps.
COUNTER = """
sort Core
var count: 0..4000 = 0
var low[Core]: Bool = true
var seen[Core]: Bool = false
action up when count < 4000 { count := count + 1 }
action drop(c: Core) when count == 4000 { low[c] := false }
action see(c: Core) when not low[c] { seen[c] := true }
"""


def test_a_guess_that_holds_in_all_samples_and_is_wrong_proves_nothing() -> None:
    _, verdicts = ask(COUNTER + "invariant unseen: all c: Core: not seen[c]\n", 20)
    assert verdicts["unseen"].status is Status.UNKNOWN


def test_what_no_clause_can_say_is_unknown_with_a_counterexample() -> None:
    # What makes it true is a parity, which takes more than three literals.
    text = """
var a: Bool = false
var b: Bool = false
var d: Bool = false
var e: Bool = false
var ok: Bool = true
action ab { a := not a  b := not b }
action bd { b := not b  d := not d }
action de { d := not d  e := not e }
action test when (a iff b) and not (d iff e) { ok := false }
invariant fine: ok
"""
    system, verdicts = ask(text)
    verdict = verdicts["fine"]
    assert verdict.status is Status.UNKNOWN
    assert "test breaks fine" in verdict.reason
    assert isinstance(verdict.evidence, Pair)
    (step,) = verdict.evidence.trace.steps
    before, after = verdict.evidence.trace.states
    interpreter = Interpreter(system, verdict.evidence.trace.scope)
    assert interpreter.execute(before, step)[2] == after
    assert interpreter.holds(system.property["fine"].formula, before)
    assert not interpreter.holds(system.property["fine"].formula, after)


def test_what_is_false_is_never_proved() -> None:
    system = load(BENCH.with_name("bench_wrong.tsys")).system
    verdicts = Inference().decide(Question(system, system.properties), Budget(60))
    assert {verdict.status for verdict in verdicts} == {Status.UNKNOWN}


def test_a_transition_that_never_fires_is_reported() -> None:
    text = """
sort Core
var on[Core]: Bool = false
var lost[Core]: Bool = false
action start(c: Core) { on[c] := true }
action lose(c: Core) when on[c] and not on[c] { lost[c] := true }
action deep(c: Core) when lost[c] { on[c] := false }
invariant never_on: all c: Core: not on[c]
"""
    system, verdicts = ask(text)
    assert verdicts["never_on"].status is Status.UNKNOWN
    assert "no sampled run has lose, deep" in verdicts["never_on"].reason
    samples = sample(system, Scope.of(system, {"Core": 2}), Budget(10))
    assert samples.unfired == ("lose", "deep")


def test_step_properties_and_what_is_never_reached_get_lemmas_too() -> None:
    text = """
sort Core
sort Party
enum Mode = Off | On
var mode[Core]: Mode = Off
var owner[Core]: Party? = none
var broken[Core]: Bool = false
action enter(c: Core, g: Party) when owner[c] == none { mode[c] := On  owner[c] := g }
action leave(c: Core, g: Party) when owner[c] == g { mode[c] := Off  owner[c] := none }
action crash(c: Core) when mode[c] == On and owner[c] == none { broken[c] := true }
step entered_when_off: all c: Core: enter(c, _) implies mode[c] == Off
reachable it_breaks expect unreachable: some c: Core: broken[c]
"""
    _, verdicts = ask(text)
    assert verdicts["entered_when_off"].status is Status.PROVED, verdicts["entered_when_off"].reason
    assert verdicts["it_breaks"].status is Status.NEVER, verdicts["it_breaks"].reason
    assert {verdict.method for verdict in verdicts.values()} == {"inference"}


def test_samples_reach_what_needs_a_certain_beginning() -> None:
    """Forty truth values of the firmware have to be right: no random state has them so."""
    names = [f"right_{number}" for number in range(40)]
    text = "module m\nsort Core\n" + "".join(f"const {name}[Core]: Bool\n" for name in names)
    text += "var on[Core]: Bool = false\n"
    text += f"action start(c: Core) when {' and '.join(f'{name}[c]' for name in names)} {{ on[c] := true }}\n"
    system = load_text(text, "m.tsys").system
    samples = sample(system, Scope.of(system, {"Core": 2}), Budget(60))
    assert not samples.unfired
    both = samples.layout.base["on"]
    assert any(state[both] and state[both + 1] for state in samples.states), "one core is made the twin of the other"


def test_a_formula_goes_into_words_and_back() -> None:
    system, goal = alone(load(BENCH).system, "guest_runs_its_own")
    (verdict,) = Inference().decide(Question(system, (goal,)), Budget(60))
    assert isinstance(verdict.evidence, InductiveInvariant)
    for lemma in verdict.evidence.found:
        assert read_formula(system, lemma.text) == lemma.formula


# Parts.

RANDOM = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@RANDOM
@given(systems(), st.data())
def test_columns_and_reasons_say_what_the_interpreter_says(system: System, data: st.DataObject) -> None:
    scope = data.draw(scopes(system))
    interpreter = Interpreter(system, scope)
    try:
        states = list(Graph.of(system, scope, 200).states.values())[:40]
    except TooLarge:
        assume(False)
    assume(states)
    layout = Layout.of(interpreter)
    columns = Columns.of(layout, [layout.pack(state) for state in states])
    for prop in system.properties:
        if prop.kind.value not in ("invariant", "never"):
            continue
        bits = columns.where(prop.formula, {})
        truth = [interpreter.holds(prop.formula, state) for state in states]
        assert [bool(bits >> n & 1) for n in reversed(range(len(states)))] == truth
        for state, expected in zip(states, truth, strict=True):
            value, why = Reasons(scope, state, {}).of(prop.formula, {})
            assert bool(value) is expected
            other = {**dict(data.draw(st.sampled_from(states))), **{cell: state[cell] for cell in why}}
            assert interpreter.holds(prop.formula, other) is expected, "the reasons are reason enough"


def test_candidates_hold_in_the_samples_and_fail_in_the_state() -> None:
    system = load(BENCH).system
    scope = Scope.of(system, {"Core": 2, "Vmcs": 2, "Hypervisor": 2})
    samples = sample(system, scope, Budget(30))
    columns = Columns.of(samples.layout, samples.states)
    state = samples.layout.unpack(samples.states[0])
    state["current", ("core1",)] = "vmcs1"  # current, and not active
    bad = Columns.single(scope, state)
    clauses = [c for size in (1, 2) for c in Candidates(system, [columns]).excluding(bad, size)]
    assert Clause.canonical(clauses[0]) == clauses[0]
    texts = {show(clause.formula) for clause in clauses}
    assert "all c: Core, v: Vmcs: current[c] == v implies active_on[v] == c" in texts
    for clause in clauses:
        assert columns.where(clause.formula, {}) == columns.everywhere
        assert not bad.where(clause.formula, {})


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(), st.data())
def test_what_is_proved_holds_at_small_scopes(system: System, data: st.DataObject) -> None:
    verdicts = Inference().decide(Question(system, system.properties), Budget(10))
    proved = [p for p, v in zip(system.properties, verdicts, strict=True) if v.decided]
    assume(proved)
    try:
        graph = Graph.of(system, data.draw(scopes(system)), 200)
    except TooLarge:
        assume(False)
    for prop in proved:
        assert graph.shortest(prop) is None, prop


def test_a_repair_for_which_no_time_is_left_repairs_nothing() -> None:
    system = load_text(
        "module m\nvar on: Bool = false\nvar also: Bool = false\nvar time: Bool = false\n"
        "action both() when also { on := true }\naction tick() { time := not time }\n"
        "invariant off: not on\n",
        "m.tsys",
    ).system
    scope, budget = Scope(()), Budget(60)
    (pair,) = Induction().decide(Question(system, system.properties), budget)
    assert isinstance(pair.evidence, Pair)
    samples = sample(system, scope, budget)
    candidates = Candidates(system, [Columns.of(samples.layout, samples.states)])
    failed = [(claim(system.property["off"]), pair.evidence.trace)]

    def search(left: Budget) -> LemmaSearch:
        return LemmaSearch(system, OneStep(system, scope, budget), candidates, [], left, silent)

    assert not search(Budget(0)).repair(failed)
    assert search(budget).repair(failed)
