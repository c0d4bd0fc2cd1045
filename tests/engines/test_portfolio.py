"""The portfolio: strongest verdict, evidence replayed, the budget kept, contradictions reported."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import Shape, scopes, systems
from vmxmodel.asking.answering import can_fire, own_rungs
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines import looking, portfolio
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.book import Book, Contradiction
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.forked import LostProcess
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.lemmas import prove_lemmas
from vmxmodel.engines.portfolio import check
from vmxmodel.engines.scopes import small_scope
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.verdict import InductiveInvariant, Status, Verdict
from vmxmodel.evidence.witnesses import witnesses_path
from vmxmodel.language import load, load_text
from vmxmodel.system.model import PropertyKind, System
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[1] / "specs"


def lock() -> System:
    return load(SPECS / "engines" / "lock.tsys").system


def found(system: System, scope: Scope | None = None, engine: str | None = None) -> dict[str, Verdict]:
    goals = (*system.properties, *system.scenarios)
    return {v.name: v for v in check(system, goals, scope, Budget(60), engine=engine, readable=True)}


def test_each_question_is_answered_by_the_method_that_says_most() -> None:
    verdicts = found(lock())
    methods = {name: (verdict.status, verdict.method) for name, verdict in verdicts.items()}
    assert methods["one_holder"] == (Status.PROVED, "induction")
    assert methods["busy_changes_nothing"] == (Status.PROVED, "induction")
    assert methods["two_is_never_answered"] == (Status.VIOLATED, "bounded")
    assert methods["two_cores"] == (Status.REACHED, "bounded")
    assert methods["error_one"] == (Status.NEVER, "induction")
    assert methods["free_again"] == (Status.HOLDS, "explicit")
    assert methods["hand_over"] == (Status.REACHED, "bounded")
    assert verdicts["error_one"].scope is None, "at every scope"
    assert verdicts["free_again"].scope == small_scope(lock())
    assert verdicts["steal"].status is Status.NEVER
    assert verdicts["steal"].scope is not None
    assert verdicts["steal"].scope == small_scope(lock(), lock().scenarios), (
        "impossible, as expected, where it was asked"
    )


@pytest.mark.parametrize("spec", ["engines/lock.tsys", "bench_wrong.tsys"])
def test_two_processes_answer_what_one_answers(spec: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the last cell of every trace, whoever is first."""
    system = load(SPECS / spec).system
    alone = found(system)
    monkeypatch.setattr(portfolio, "MANY", 0)
    beside = found(system)
    for name, verdict in alone.items():
        other = beside[name]
        assert (other.status, other.method, other.scope) == (verdict.status, verdict.method, verdict.scope), name
        assert other.evidence == verdict.evidence, name


def test_the_search_for_traces_ends_with_the_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault while the other process works leaves no process behind."""
    monkeypatch.setattr(portfolio, "MANY", 0)
    monkeypatch.setattr(Induction, "decide", interrupted)
    with pytest.raises(KeyboardInterrupt):
        found(lock())
    assert multiprocessing.active_children() == []


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_verdicts_come_in_the_order_of_the_goals() -> None:
    system = lock()
    goals = tuple(reversed((*system.properties, *system.scenarios)))
    assert [v.name for v in check(system, goals, None, Budget(60))] == [goal.name for goal in goals]


def test_a_named_engine_is_the_only_one() -> None:
    scope = Scope.of(lock(), {"Core": 1, "Party": 2})
    for name in portfolio.ENGINES:
        method = "explicit" if name == "unreduced" else name  # the same engine, asked to explore every state
        assert {verdict.method for verdict in found(lock(), scope, name).values()} == {method}
    with pytest.raises(KeyError):
        found(lock(), scope, "oracle")


def test_what_needs_a_larger_scope_is_found_there() -> None:
    system = load_text(
        """
        module three
        sort Lamp
        var lit[Lamp]: Bool = false
        action light(l: Lamp) { lit[l] := true }
        reachable three: some a, b, c: Lamp: a != b and b != c and a != c and lit[a] and lit[b] and lit[c]
        scenario all_three(a: Lamp, b: Lamp, c: Lamp) { light(a) light(b) light(c) }
        """,
        "three.tsys",
    ).system
    verdicts = found(system)
    assert str(verdicts["three"].scope) == "Lamp=3"
    assert str(verdicts["all_three"].scope) == "Lamp=3"
    assert found(system, Scope.of(system, {"Lamp": 2}))["three"].status is Status.NEVER


class _Liar:
    """An engine that hands out what it was given."""

    name = "liar"

    def __init__(self, answer: Verdict) -> None:
        self.answer = answer

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        return [replace(self.answer, name=goal.name) for goal in question.goals]


def test_a_proof_and_a_replayed_trace_of_one_property_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    system = load(SPECS / "bench_wrong.tsys").system
    lie = Verdict("", Status.PROVED, "induction", None, InductiveInvariant(("one_core_per_vmcs",), ()))
    monkeypatch.setattr(portfolio, "_induction", lambda: _Liar(lie))
    monkeypatch.setattr(looking, "SHORT", 5)
    with pytest.raises(Contradiction) as caught:
        check(system, system.properties, None, Budget(60))
    assert caught.value.proof.status is Status.PROVED
    assert caught.value.trace.trace is not None
    assert isinstance(caught.value, EvidenceError)


def test_a_trace_that_does_not_replay_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    system = load(SPECS / "bench_wrong.tsys").system
    scope = Scope.of(system, {"Core": 2, "Vmcs": 1, "Hypervisor": 1})
    (honest,) = Bounded().decide(Question(system, system.properties, scope), Budget(60))
    assert honest.trace is not None
    shorter = replace(honest.trace, states=honest.trace.states[:-1], steps=honest.trace.steps[:-1])
    monkeypatch.setattr(looking, "bounded", lambda: _Liar(replace(honest, evidence=shorter)))
    with pytest.raises(EvidenceError, match="does not refute"):
        check(system, system.properties, scope, Budget(60))


def test_a_spent_budget_gives_unknown_with_a_reason() -> None:
    system = load(SPECS / "bench_wrong.tsys").system
    (verdict,) = check(system, system.properties, None, Budget(0.0))
    assert verdict.status is Status.UNKNOWN
    assert verdict.reason


def test_the_budget_bounds_the_whole_check() -> None:
    system = load(SPECS / "bench.tsys").system
    hard = tuple(p for p in system.properties if p.name == "guest_runs_its_own")
    scope = Scope.of(system, {"Core": 4, "Vmcs": 4, "Hypervisor": 3})
    started = time.process_time()  # the machine may have others to serve
    (verdict,) = check(replace(system, properties=hard), hard, scope, Budget(3.0))
    assert time.process_time() - started < 9.0
    assert verdict.status in (Status.UNKNOWN, Status.HOLDS, Status.PROVED)
    assert verdict.decided or "bounded: no trace of up to" in verdict.reason


def test_of_a_scope_the_furthest_search_is_told_once() -> None:
    system = load(SPECS / "bench.tsys").system
    scope = Scope.of(system, {"Core": 2, "Vmcs": 2, "Hypervisor": 2})
    goal = system.properties[0]
    book = Book(system, (goal,))
    for reason in ("no trace of up to 3", "no trace of up to 6", "no answer; then out of time"):
        book.take((goal,), (Verdict(goal.name, Status.UNKNOWN, "bounded", scope, reason=reason),), named=True)
    (verdict,) = book.verdicts()
    assert verdict.reason == "no trace of up to 6"
    book.take((goal,), (Verdict(goal.name, Status.UNKNOWN, "spacer", scope, reason="out of time"),), named=True)
    (verdict,) = book.verdicts()
    assert verdict.reason == "bounded: no trace of up to 6; spacer: out of time"


def test_used_modules_are_proved_first_and_only_what_is_proved_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "below.tsys").write_text(
        """
        module below
        sort Core
        var on[Core]: Bool = false
        var used[Core]: Bool = false
        action start(c: Core) { on[c] := true }
        action work(c: Core) when on[c] { used[c] := true }
        invariant used_is_on: all c: Core: used[c] implies on[c]
        invariant never_used expect violated: all c: Core: not used[c]
        reachable works: some c: Core: used[c]
        """
    )
    (tmp_path / "above.tsys").write_text(
        """
        module above
        use below
        invariant fine: all c: Core: used[c] implies on[c]
        """
    )
    system = load(tmp_path / "above.tsys").system
    assert [lemma.name for lemma in prove_lemmas(system, Budget(60))] == ["used_is_on"]
    assert found(system)["fine"].status is Status.PROVED


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_agrees_with_the_interpreter(data: st.DataObject) -> None:
    """What is proved at every scope holds at each; what is decided at a scope is what the interpreter says."""
    system = data.draw(systems(Shape(inputs=data.draw(st.booleans()))))
    scope = data.draw(scopes(system))
    try:
        graph = Graph.of(system, scope)
    except TooLarge:
        assume(False)
    interpreter = graph.interpreter
    assume(graph.states and all(interpreter.allowed(state, {}) for state in graph.states.values()))
    for goal, verdict in zip(system.properties, check(system, system.properties, scope, Budget(60)), strict=True):
        nothing = graph.shortest(goal) is None
        if goal.kind is PropertyKind.REACHABLE:
            assert verdict.status is (Status.NEVER if nothing else Status.REACHED)
        else:
            assert verdict.status in ((Status.PROVED, Status.HOLDS) if nothing else (Status.VIOLATED,))


CROWD = """
module crowd
sort Lamp
var lit[Lamp]: Bool = false
var crowded: Bool = false
instruction light(l: Lamp) "made up" {
  again: when lit[l] => Busy
  full:  when some a, b, c, d: Lamp:
           lit[a] and lit[b] and lit[c] and lit[d]
           and a != b and a != c and a != d and b != c and b != d and c != d
         => Busy { crowded := true }
  light: otherwise => Done { lit[l] := true }
}
outcome Done | Busy
reachable some_light: some l: Lamp: lit[l]
scenario all_five(a: Lamp, b: Lamp, c: Lamp, d: Lamp, e: Lamp) {
  light(a) => Done
  light(b) => Done
  light(c) => Done
  light(d) => Done
  light(e) => Busy
}
"""


@pytest.mark.parametrize("readable", [False, True])
def test_a_scenario_has_a_scope_of_its_own_and_shows_what_it_passes(readable: bool) -> None:
    system = load_text(CROWD, "crowd.tsys").system
    full = next(rung for rung in own_rungs(system) if rung.rung == "full")
    goals = (*system.properties, *system.scenarios, can_fire(full))
    some_light, all_five, fires = check(system, goals, None, Budget(60), readable=readable)
    assert str(all_five.scope) == "Lamp=5"
    assert str(some_light.scope) == "Lamp=2", "nobody else needs five"
    assert (fires.status, str(fires.scope)) == (Status.REACHED, "Lamp=5"), "four or fewer are not enough"


def test_what_a_kept_scenario_passes_need_not_be_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    system = load_text(CROWD, "crowd.tsys").system
    (scenario,) = system.scenarios
    (verdict,) = check(system, (scenario,), None, Budget(60), readable=True)
    assert verdict.trace is not None
    kept = {witnesses_path("crowd"): witnesses_text(system, [(scenario, verdict.trace)])}
    monkeypatch.setattr(Bounded, "decide", interrupted)
    full = next(rung for rung in own_rungs(system) if rung.rung == "full")
    verdicts = check(system, (scenario, can_fire(full)), None, Budget(60), kept=kept)
    assert [v.status for v in verdicts] == [Status.REACHED, Status.REACHED]


def test_the_small_scope_has_room_for_constants_that_share_no_element() -> None:
    regions = "".join(f"const r{n}[Core]: Page\n" for n in range(4))
    apart = " and ".join(f"r{m}[c] != r{n}[d]" for n in range(4) for m in range(n))
    single = " and ".join(f"(r{n}[c] == r{n}[d] implies c == d)" for n in range(4))
    text = f"module m\nsort Core\nsort Page\n{regions}assume apart: all c, d: Core: {apart} and {single}\n"
    text += "var left: Page?\nreachable one_is_left: some p: Page: left == p and all c: Core: " + " and ".join(
        f"r{n}[c] != p" for n in range(4)
    )
    system = load_text(text + "\n", "m.tsys").system
    (verdict,) = check(system, system.properties, None, Budget(60))
    assert verdict.status is Status.REACHED
    assert small_scope(system).sizes == {"Core": 2, "Page": 9}


def test_a_scenario_may_want_one_element() -> None:
    """The scope that is tried first has two of each sort."""
    system = load_text(
        "module m sort Core var on[Core]: Bool = false action start(c: Core) when not on[c] { on[c] := true }\n"
        "scenario alone(c: Core) { given all d: Core: d == c  start(c) check all d: Core: on[d] }"
    ).system
    (verdict,) = check(system, system.scenarios, None, Budget(60))
    assert (verdict.status, str(verdict.scope)) == (Status.REACHED, "Core=1")


LADDER_OF_STEPS = (
    """
module stairs
var step: 0..15 = 0
action up when step < 15 { step := step + 1 }
action down when step > 0 { step := step - 1 }
reachable at_twelve: step == 12
scenario climb {
"""
    + "  up\n" * 12
    + "}\n"
)


@pytest.mark.parametrize("readable", [False, True])
def test_where_no_short_trace_is_a_scenario_shows_a_longer_one(readable: bool) -> None:
    system = load_text(LADDER_OF_STEPS, "stairs.tsys").system
    goals = (*system.properties, *system.scenarios)
    found = looking.search(system, goals, None, Budget(60), readable)
    assert [verdict.status for verdict in found] == [Status.REACHED, Status.REACHED]


def test_what_a_search_had_found_stands_when_its_process_is_lost() -> None:
    goals = load_text("module m\nvar x: Bool = false\nreachable one: not x\nreachable two: x\n").system.properties

    def parts() -> Iterator[Sequence[Verdict]]:
        yield [Verdict("one", Status.REACHED, "bounded"), Verdict("two", Status.UNKNOWN, "bounded")]
        raise LostProcess("it is gone")

    *_, last = portfolio._parts_unless_lost(parts(), goals, "bounded")
    assert [(verdict.status, verdict.reason) for verdict in last] == [
        (Status.REACHED, ""),
        (Status.UNKNOWN, "it is gone"),
    ]
