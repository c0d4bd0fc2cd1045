"""Rules say what the transitions say, without inputs: the same states, and the same steps refute a property."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers import system_of
from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.export import Problem, problem
from vmxmodel.export.order import in_sequence
from vmxmodel.export.rules import Rule, rules
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import PropertyKind, System, TableKind, Transition
from vmxmodel.system.scope import Scope


def flat(asked: Problem, found: tuple[Rule, ...]) -> System:
    """The rules as a system of their own."""
    inputs = {table.name for table in asked.system.of_kind(TableKind.INPUT)}
    transitions = tuple(
        Transition(
            rule.transition.action,
            rule.transition.rung,
            rule.transition.kind,
            (*rule.params, *rule.chosen),
            rule.guard,
            rule.guard,
            updates=rule.updates,
        )
        for rule in found
    )
    beginning = {formula.name for formula in asked.beginning}
    return replace(
        asked.system,
        tables=tuple(table for table in asked.system.tables if table.name not in inputs),
        transitions=transitions,
        assumptions=tuple(a for a in asked.system.assumptions if a.name in beginning),
    )


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_rules_reach_the_same_states_and_refute_the_same_properties(data: st.DataObject) -> None:
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    asked = problem(system, scope)
    found = rules(asked)
    try:
        graph = Graph.of(system, scope, limit=60)
    except TooLarge:
        return
    again = Graph.of(flat(asked, found), scope, limit=61)
    assert again.states.keys() == graph.states.keys()
    assert {(a, name.transition, b) for a, name, b in again.steps} == {(a, n.transition, b) for a, n, b in graph.steps}
    if not any(rule.chosen for rule in found):
        assert len({(a, s.transition, tuple(s.args.values()), b) for a, s, b in again.steps}) == graph.counted()
    for goal in asked.goals:
        if goal.of_step:
            broken = any(
                not again.interpreter.holds(check.formula, again.states[key], step.args)
                for key, step, _ in again.steps
                for rule in found
                if rule.name == step.transition
                for check in rule.checks
                if check.goal == goal
            )
            refuted = graph.shortest(goal.asked) is not None
            assert broken == refuted, goal.name


def test_an_input_that_only_lets_a_rung_fire_is_gone() -> None:
    system = system_of("""module m
sort Core
var on[Core]: Bool = false
input level[Core]: 0..3
input ready[Core]: Bool
assume high_is_ready: all c: Core: level[c] == 3 implies ready[c]
action switch_on(c: Core) when level[c] > 1 and not ready[c] and not on[c] { on[c] := true }
""")
    (rule,) = rules(problem(system, Scope.of(system, {"Core": 2})))
    assert [param.name for param in (*rule.params, *rule.chosen)] == ["c"]
    interpreter = Interpreter(flat(problem(system, Scope.of(system, {})), (rule,)), Scope.of(system, {}))
    (state,) = interpreter.initial_states()
    assert len(list(interpreter.steps(state))) == 1


def test_an_input_that_no_assumption_allows_keeps_the_rung_from_firing() -> None:
    system = system_of("""module m
var on: Bool = false
input level: 0..3
assume low: level < 2
action switch_on when level > 1 { on := true }
""")
    asked = problem(system, Scope.of(system, {}))
    assert len(Graph.of(flat(asked, rules(asked)), asked.scope).states) == 1


def test_what_is_written_becomes_a_parameter() -> None:
    system = system_of("""module m
var level: 0..3 = 0
input wish: 0..3
action follow when wish > level { level := wish }
""")
    (rule,) = rules(problem(system, Scope.of(system, {})))
    assert [param.name for param in rule.chosen] == ["wish_1"]


@pytest.mark.parametrize(
    ("body", "order", "copied"),
    [
        ("a := b  b := c", ["a", "b"], []),
        ("b := c  a := b", ["a", "b"], []),
        ("a := b  b := a", ["a", "b"], ["a"]),
        ("a := b  b := c  c := a", ["a", "b", "c"], ["a"]),
    ],
)
def test_a_simultaneous_assignment_in_sequence(body: str, order: list[str], copied: list[str]) -> None:
    text = "module m\nvar a: Bool = false\nvar b: Bool = false\nvar c: Bool = false\n"
    system = system_of(text + "action go { " + body.replace("  ", "\n") + " }\n")
    updates, copies = in_sequence(system.transitions[0].updates)
    assert ([update.table for update in updates], sorted(copies)) == (order, copied)


def test_a_bulk_update_that_reads_other_entries_reads_the_old_ones() -> None:
    system = system_of("""module m
sort Core
var next_one[Core]: Core?  = none
action chain(d: Core) { for c: Core where next_one[d] == none: next_one[c] := d }
""")
    _, copies = in_sequence(system.transitions[0].updates)
    assert copies == {"next_one"}


def test_kinds_of_goals() -> None:
    system = system_of("""module m
var a: Bool = false
action go { a := true }
invariant i: not a
never n expect violated: a
reachable r: a
reachable u expect unreachable: a
recoverable back: a
step s: next(a)
""")
    goals = {goal.name: goal for goal in problem(system, Scope.of(system, {})).goals}
    assert {name for name, goal in goals.items() if goal.refuted} == {"n", "r"}
    assert {name for name, goal in goals.items() if goal.of_step} == {"s"}
    assert [name for name, goal in goals.items() if goal.recoverable] == ["back"]
    assert goals["back"].asked.kind is PropertyKind.RECOVERABLE
