"""Of an invariant that does not hold the parts say together what it says; and proofs lean on those that hold."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.fallen import parts_of
from vmxmodel.engines.inference import Inference
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.audit import Passing, audit
from vmxmodel.evidence.certificate import certify
from vmxmodel.evidence.second_solver import SecondSolver
from vmxmodel.evidence.verdict import InductiveInvariant, Status
from vmxmodel.language import load_text
from vmxmodel.language.lemmas import read_formula
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.show import show

# `start` forgets to note that it is on, so that one direction of `noted` does not hold; `fine` needs the other.
NOTED = """module m
sort Core
var on[Core]: Bool = false
var seen[Core]: Bool = false
action start(c: Core) { on[c] := true }
action look(c: Core) when on[c] { seen[c] := true }
action rely(c: Core) when seen[c] { seen[c] := true }
invariant noted: all c: Core: seen[c] iff on[c]
step fine: all c: Core: rely(c) implies on[c]
"""


BOTH = "invariant both: all c: Core: (seen[c] implies on[c]) and not (on[c] and seen[c])\n"


def test_an_equivalence_has_two_directions_and_a_conjunction_its_conjuncts() -> None:
    system = load_text(NOTED + BOTH, "m.tsys").system
    assert [show(part) for part in parts_of(system.properties)] == [
        "all c: Core: seen[c] implies on[c]",
        "all c: Core: on[c] implies seen[c]",
        "all c: Core: not (on[c] and seen[c])",
    ]


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(), st.data())
def test_the_parts_together_are_the_whole(system: System, data: st.DataObject) -> None:
    scope = data.draw(scopes(system))
    interpreter = Interpreter(system, scope)
    try:
        states = list(Graph.of(system, scope, 100).states.values())
    except TooLarge:
        assume(False)
    for prop in system.properties:
        parts = parts_of([prop])
        for state in states if parts else ():
            whole = interpreter.holds(prop.formula, state)
            assert whole == all(interpreter.holds(part, state) for part in parts)


def test_what_leant_on_the_whole_is_proved_with_a_part() -> None:
    system = load_text(NOTED, "m.tsys").system
    goals = (system.property["noted"], system.property["fine"])
    noted, fine = check(system, goals, None, Budget(30))
    assert noted.status is Status.VIOLATED
    assert (fine.status, fine.method) == (Status.PROVED, "inference")
    assert isinstance(fine.evidence, InductiveInvariant)
    assert [lemma.text for lemma in fine.evidence.found] == ["all c: Core: seen[c] implies on[c]"]
    report = audit(system, certify(system, goals[1], fine.evidence).text, SecondSolver(), read=read_formula)
    assert report.result() is Passing.PASSED


def test_a_guess_that_does_not_hold_is_no_lemma() -> None:
    system = load_text(NOTED.replace("when on[c] { seen", "{ seen"), "m.tsys").system
    goal = system.property["fine"]
    guesses = parts_of([system.property["noted"]])
    (verdict,) = Inference().decide(Question(system, (goal,), guesses=guesses), Budget(20))
    assert verdict.status is Status.UNKNOWN
