"""The graph of what decides what: sets as numbers, and closing them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers import system_of
from vmxmodel.system.influence import Edges, Parts, influence, members

SPEC = """
module links
outcome Done
var a: Bool = false
var b: Bool = false
var c: Bool = false
var tied: Bool
init together: tied iff c
instruction MOVE() {
  first: when a => Done { b := c }
  second: when c => Done { c := false }
  rest: otherwise => Done
}
action OTHER() { a := not a }
"""

NAMES = ("OTHER", "MOVE.first", "MOVE.second", "MOVE.rest")


@given(st.sets(st.integers(0, 200)))
def test_a_set_has_its_members_in_order(numbers: set[int]) -> None:
    assert list(members(sum(1 << n for n in numbers))) == sorted(numbers)


@given(st.lists(st.integers(0, 2**12 - 1), min_size=12, max_size=12), st.integers(0, 2**12 - 1))
def test_what_is_closed_is_the_least_such_set(decides: list[int], tables: int) -> None:
    closed = Edges((), tuple(decides)).closed(tables)
    slowly = tables
    for _ in range(12):
        for table in members(slowly):
            slowly |= decides[table]
    assert closed == slowly


def test_a_table_is_decided_by_whatever_its_writers_read() -> None:
    graph = influence(system_of(SPEC))
    closed = graph.edges(Parts()).closed
    assert graph.names(closed(graph.tables({"a"}))) == {"a"}
    assert graph.names(closed(graph.tables({"c"}))) == {"a", "c", "tied"}, "the second rung fires where not a"
    assert graph.names(closed(graph.tables({"b"}))) == {"a", "b", "c", "tied"}


def test_what_a_formula_names_stands_alone() -> None:
    system = system_of(SPEC)
    other, first, second, rest = (system.transitions.index(t) for t in map(system.transition.get, NAMES) if t)
    graph = influence(system)
    assert graph.told_apart(frozenset({"OTHER"}), frozenset(), by_subject=False) == (
        (other, 1 << other),
        (first, 1 << first | 1 << second | 1 << rest),
    )
    alone = graph.told_apart(frozenset(), frozenset({"Done"}), by_subject=True)
    assert alone == ((first, 1 << first), (second, 1 << second), (rest, 1 << rest), (other, 1 << other))
