"""The cone of influence: what is kept, what is dropped.

That slices decide as the whole does is tested with the explicit engine.
"""

from __future__ import annotations

import pytest

from tests.helpers import system_of
from vmxmodel.system.cone import cone, cone_of_all
from vmxmodel.system.expr import reads
from vmxmodel.system.model import System

LAYERS = """
module layers
sort Core
outcome Fine | Full(level: 0..3)
const open: Bool
const other: Bool
var a[Core]: Bool = false
var b[Core]: Bool = false
var c[Core]: Bool
var d: 0..3
var e: 0..3 = 0
ghost log[Core]: Bool = false
input i[Core]: Bool
input j: Bool
init tie: all x: Core: c[x] implies d == 0
assume limit: open implies not (some x: Core: i[x])
assume apart: j implies other
action SET_A(x: Core) when b[x] and open { a[x] := true log[x] := true }
action SET_B(x: Core) when i[x] { b[x] := true e := 0 }
action SET_C(x: Core) when j { c[x] := false }
instruction PUSH(x: Core) {
  full: when e == 3 => Full(e)
  push: otherwise => Fine { e := e + 1 }
}
invariant on_a:      all x: Core: a[x] implies b[x]
invariant on_b:      all x: Core: b[x] or not b[x]
invariant on_c:      some x: Core: c[x]
step answer_full:    all x: Core: answers Full(_) implies e == 3
step keeps_b:        all x: Core: b[x] implies next(b[x])
step moves_b:        all x: Core: next(b[x]) != b[x] implies SET_B(x)
step bounded:        next(d) <= 3
reachable pushes:    some x: Core: PUSH.push(x)
"""


@pytest.fixture(scope="module")
def layers() -> System:
    return system_of(LAYERS)


@pytest.mark.parametrize(
    ("goal", "tables", "transitions"),
    [
        # Guards of writers, and the assumption that ties their constants and inputs together.
        ("on_a", ["open", "a", "b", "i"], ["SET_A", "SET_B"]),
        ("on_b", ["open", "b", "i"], ["SET_B"]),
        # An `init` ties c and d together.
        ("on_c", ["other", "c", "d", "j"], ["SET_C"]),
        # Answers are asked for: the conditions of the rung that answers so.
        ("answer_full", ["open", "e", "i"], ["SET_B", "PUSH.full", "PUSH.push"]),
        # A step that changes nothing keeps b: syntactically so.
        ("keeps_b", ["open", "b", "i"], ["SET_B"]),
        ("moves_b", ["open", "b", "i"], ["SET_B"]),
        ("pushes", ["open", "e", "i"], ["SET_B", "PUSH.push"]),
    ],
)
def test_what_is_kept(layers: System, goal: str, tables: list[str], transitions: list[str]) -> None:
    part = cone(layers, layers.property[goal])
    assert [table.name for table in part.tables] == tables
    assert [transition.name for transition in part.transitions] == transitions


def test_where_a_stutter_is_not_plainly_fine_nothing_is_dropped(layers: System) -> None:
    part = cone(layers, layers.property["bounded"])
    assert [t.name for t in part.transitions] == [t.name for t in layers.transitions]


def test_updates_of_dropped_tables_are_dropped(layers: System) -> None:
    part = cone(layers, layers.property["on_a"])
    assert [update.table for t in part.transitions for update in t.updates] == ["a", "b"]
    assert all(not t.answers and t.returns is None for t in part.transitions)
    assert [f.name for f in part.assumptions] == ["limit"]
    assert part.initial == ()
    assert part.properties == (layers.property["on_a"],)


def test_a_slice_mentions_only_what_it_has(layers: System) -> None:
    for goal in layers.properties:
        part = cone(layers, goal)
        known = set(part.table)
        for transition in part.transitions:
            local = known | {choice.name for choice in transition.choices}
            for update in transition.updates:
                assert update.table in known
                for expr in (*update.args, update.condition, update.value):
                    assert reads(expr) <= local
            assert reads(transition.guard) <= local
            for answer in transition.answers:
                assert reads(answer.condition) <= local
        assert all(reads(f.formula) <= known for f in (*part.initial, *part.assumptions))
        assert reads(goal.formula) <= known


def test_a_slice_of_a_slice_is_the_slice(layers: System) -> None:
    for goal in layers.properties:
        part = cone(layers, goal)
        assert cone(part, goal) == part


def test_a_slice_of_several_goals_has_what_each_asks_of_the_steps_of_all() -> None:
    system = system_of("""
module m
sort Core
sort Party
outcome Done | Busy
const k[Core]: Bool
var a[Core]: Bool = false
var b[Core]: Bool = false
instruction ONE(c: Core) {
  busy: when a[c] => Busy
  go: otherwise   => Done { a[c] := true }
}
instruction TWO(c: Core) { go: otherwise => if k[c] then Done else Busy { b[c] := true } }
step s: all c: Core: ONE(c) and answers Done implies not a[c]
reachable r: some c: Core: b[c]
""")
    assert "k" not in {table.name for goal in system.properties for table in cone(system, goal).tables}
    assert "k" in {table.name for table in cone_of_all(system, system.properties).tables}
