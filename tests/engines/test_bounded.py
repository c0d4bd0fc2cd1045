"""Bounded search agrees with the reference interpreter, trace by trace, and says nothing more than it knows."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.finite_encoding import Codes
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.language import load, load_text
from vmxmodel.system.expr import Expr
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import PropertyKind, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import BOOL, EnumType, OptionalType, RangeType, SortType

SPECS = Path(__file__).parents[1] / "specs"

LAMPS = """
module lamps
sort Lamp
var lit[Lamp]: Bool = false
const dim: Bool
action light(l: Lamp) when not lit[l] { lit[l] := true }
reachable three: some a, b, c: Lamp: a != b and b != c and a != c and lit[a] and lit[b] and lit[c]
reachable dimmed: dim
reachable none_twice: (some l: Lamp: light(l) and lit[l])
scenario two(a: Lamp, b: Lamp) {
  given dim
  light(a)
  check lit[a] and not lit[b]
  light(b) with lit[a]
}
scenario again(a: Lamp) { light(a) light(a) }
scenario named(a: Lamp, b: Lamp, c: Lamp) { light(a) light(b) light(c) }
"""


def lamps() -> System:
    return load_text(LAMPS, "lamps.tsys").system


def decide(system: System, sizes: dict[str, int] | None, budget: Budget | None = None) -> dict[str, Verdict]:
    scope = None if sizes is None else Scope.of(system, sizes)
    goals = (*system.properties, *system.scenarios)
    verdicts = Bounded().decide(Question(system, goals, scope), budget or Budget(60, depth=6))
    for goal, verdict in zip(goals, verdicts, strict=True):
        if verdict.trace is not None:
            check_trace(system, verdict.trace, goal)
    return {verdict.name: verdict for verdict in verdicts}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_finds_the_shortest_traces_that_there_are(data: st.DataObject) -> None:
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    try:
        graph = Graph.of(system, scope)
    except TooLarge:
        assume(False)
    goals = tuple(goal for goal in system.properties if goal.kind is not PropertyKind.RECOVERABLE)
    deep = max(graph.depth.values(), default=0) + 1
    assume(deep < 12)
    for goal, verdict in zip(goals, Bounded().decide(Question(system, goals, scope), Budget(60, deep)), strict=True):
        length = graph.shortest(goal)
        if length is None:
            assert verdict.status is Status.UNKNOWN
            assert verdict.reason == f"no trace of up to {deep} transitions at {scope}"
        else:
            assert verdict.status is (Status.REACHED if goal.kind is PropertyKind.REACHABLE else Status.VIOLATED)
            assert verdict.trace is not None
            assert len(verdict.trace) == length
            check_trace(system, verdict.trace, goal)


def test_goals_of_one_question_each_get_their_own_shortest_trace() -> None:
    found = decide(lamps(), {"Lamp": 3})
    assert {name: len(v.trace) for name, v in found.items() if v.trace is not None} == {
        "three": 3,
        "dimmed": 0,
        "two": 2,
        "named": 3,
    }
    assert found["none_twice"].status is Status.UNKNOWN


def test_a_bound_is_only_a_bound() -> None:
    found = decide(lamps(), {"Lamp": 3}, Budget(60, depth=2))
    assert found["three"].status is Status.UNKNOWN
    assert found["three"].reason == "no trace of up to 2 transitions at Lamp=3"
    assert found["named"].status is Status.REACHED, "a scenario has its own length"


def test_scenarios_are_decided_at_the_scope() -> None:
    assert decide(lamps(), {"Lamp": 3})["again"].status is Status.NEVER
    assert decide(lamps(), {"Lamp": 2})["named"].status is Status.NEVER, "different parameters are different elements"


def test_runs_that_end_do_not_hide_shorter_ones() -> None:
    """With one lamp no run has two steps; goals of shorter runs are found all the same."""
    found = decide(lamps(), {"Lamp": 1}, Budget(60, depth=5))
    assert found["dimmed"].status is Status.REACHED
    assert found["three"].reason == "no trace of up to 5 transitions at Lamp=1"


def test_the_wrong_bench_at_any_scope() -> None:
    system = load(SPECS / "bench_wrong.tsys").system
    (verdict,) = decide(system, None).values()
    assert verdict.status is Status.VIOLATED
    assert verdict.trace is not None
    assert len(verdict.trace) == 5
    assert verdict.notes == ("no scope has a shorter trace",)


def test_at_any_scope_a_larger_one_is_found_and_named() -> None:
    system = load_text(
        """
        module many
        sort Lamp
        var lit[Lamp]: Bool = false
        const first: Lamp
        action light(l: Lamp) { lit[l] := true }
        reachable pair: some a, b: Lamp: a != b and lit[a] and lit[b]
        reachable crowd: some a, b, c, d: Lamp: a != b and a != c and a != d and b != c and b != d and c != d
        reachable nothing: some a: Lamp: lit[a] and not lit[a]
        """,
        "many.tsys",
    ).system
    found = decide(system, None, Budget(60, depth=2))
    assert found["pair"].trace is not None
    assert len(found["pair"].trace) == 2
    assert found["crowd"].scope is not None
    assert found["crowd"].scope.sizes == {"Lamp": 4}
    assert found["nothing"].status is Status.UNKNOWN
    assert found["nothing"].reason == "no trace of up to 2 transitions at any scope"


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_every_value_has_its_code(size: int) -> None:
    scope = Scope((("Page", tuple(f"p{n}" for n in range(size))),))
    codes = Codes(scope)
    page = SortType("Page")
    for kind in (BOOL, EnumType("E", ("A", "B", "C")), page, OptionalType(page), RangeType(3, 9), RangeType(-3, 3)):
        values = scope.domain(kind)
        stored = [codes.code(value, kind) % (1 << codes.stored(kind)) for value in values]
        assert [codes.value(code, kind) for code in stored] == list(values)
        assert len(set(stored)) == len(values)
    assert [codes.code(value, page) for value in scope["Page"]] == [
        codes.code(value, OptionalType(page)) for value in scope["Page"]
    ]


SEEDED = """
import os
import subprocess
import sys
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any
from vmxmodel.engines.base import Budget
from vmxmodel.engines.looking import search
from vmxmodel.language import load
system = load(Path("SPEC")).system
for verdict in search(system, (*system.properties, *system.scenarios), None, Budget(60), True):
    print(verdict.name, verdict.trace)
"""


def test_a_trace_that_somebody_reads_is_the_same_in_every_run() -> None:
    """Python orders its sets by the hashes of texts, which differ from run to run."""
    program = SEEDED.replace("SPEC", str(SPECS / "engines" / "lock.tsys"))
    runs = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    ]
    assert "hand_over Trace(" in runs[0]
    assert len(set(runs)) == 1


def test_the_least_trace_does_not_depend_on_what_else_is_asked() -> None:
    system = load(SPECS / "engines" / "lock.tsys").system
    goals = (*system.properties, *system.scenarios)
    scope = small_scope(system, system.scenarios)
    together = Bounded().decide(Question(system, goals, scope, readable=True), Budget(60, depth=8))
    for goal, verdict in zip(goals, together, strict=True):
        (alone,) = Bounded().decide(Question(system, (goal,), scope, readable=True), Budget(60, depth=8))
        assert alone.trace == verdict.trace, goal.name


def test_building_what_is_asked_keeps_the_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    """A large system takes longer to write out at a scope than a short budget lasts."""
    system = load(SPECS / "bench.tsys").system
    question = Question(system, system.properties, Scope.of(system, {"Core": 3, "Vmcs": 3, "Hypervisor": 3}))
    looked = count()
    monkeypatch.setattr(Budget, "spent", property(lambda _: next(looked) > 0))
    grounded = 0
    ground = Instance._ground

    def counted(self: Instance, expr: Expr, env: Mapping[str, Expr]) -> Expr:
        nonlocal grounded
        grounded += 1
        return ground(self, expr, env)

    monkeypatch.setattr(Instance, "_ground", counted)
    verdicts = Bounded().decide(question, Budget(60))
    assert {verdict.status for verdict in verdicts} == {Status.UNKNOWN}
    assert {verdict.reason for verdict in verdicts} == {"no answer; then out of time"}
    assert grounded < 3000


def test_with_a_spent_budget_nothing_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    system = load(SPECS / "bench.tsys").system
    question = Question(system, system.properties, Scope.of(system, {"Core": 2}))
    monkeypatch.setattr("vmxmodel.engines.bounded.Instance", None)
    verdicts = Bounded().decide(question, Budget(0.0))
    assert {verdict.reason for verdict in verdicts} == {"no answer; then out of time"}


class _Listed(Unrolling):
    """Instead of a solver, a list of what a block may be; the answer is always the largest that is left."""

    def __init__(self, allowed: set[int]) -> None:
        self.allowed = allowed
        self.zero = 0  # bits that are to stay so
        self._model: Any = max(allowed)
        self._numbers = {}

    def _number(self, block: str, position: int) -> int:
        return int(self._model)

    def _zero(self, block: str, position: int, bits: int) -> Any:
        return bits

    def _keep_zero(self, label: Any, block: str, position: int, bits: int) -> None:
        self.zero |= bits

    def check(self, budget: Budget, *labels: Any, length: int | None = None) -> bool:
        left = [number for number in self.allowed if not number & (self.zero | labels[-1])]
        self._model = max(left, default=None)
        return bool(left)


@given(st.sets(st.integers(0, 255), min_size=1), st.permutations(range(8)))
def test_of_all_runs_the_least_is_shown(allowed: set[int], bits: list[int]) -> None:
    """Bit by bit, those that count most first: against looking at them all."""
    runs: Any = _Listed(allowed)
    assert runs._least(None, "state", 0, bits, (0, Budget(60), None))
    assert runs._model == min(allowed, key=lambda number: [number >> bit & 1 for bit in bits])


FAR = """module far
sort Core
var count: 0..9 = 0
var seen[Core]: Bool = false
action up when count < 9 { count := count + 1 }
action skip_one when count < 5 { count := count + 2 }
action see(c: Core) when count > 6 { seen[c] := true }
invariant unseen: all c: Core: not seen[c]
invariant small: count < 8
step rising: up() implies count < 6
"""


@pytest.mark.parametrize("edited", [{"up"}, {"skip_one"}, {"see"}, {"up", "see"}, {"nothing"}])
def test_where_an_edit_was_is_looked_at_first_and_changes_no_answer(edited: set[str]) -> None:
    """Not even the trace, where somebody reads it."""
    system = load_text(FAR, "far.tsys").system
    question = Question(system, system.properties, Scope.of(system, {"Core": 2}), readable=True)
    expected = Bounded().decide(question, Budget(60))
    found = Bounded().decide(replace(question, edited=frozenset(edited)), Budget(60))
    assert [verdict.status for verdict in found] == [Status.VIOLATED] * 3
    assert [verdict.trace for verdict in found] == [verdict.trace for verdict in expected]
    assert min(len(verdict.trace) for verdict in found if verdict.trace is not None) >= 4
