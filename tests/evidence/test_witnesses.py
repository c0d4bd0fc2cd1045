"""Kept witnesses: what is written is replayed, and what does not replay is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import Shape, scopes, systems
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.witnesses import Witnesses
from vmxmodel.language import load, load_text
from vmxmodel.system.model import Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[1] / "specs"
Shown = list[tuple[Property | Scenario, Trace]]


@pytest.fixture(scope="module")
def lock() -> System:
    return load(SPECS / "engines" / "lock.tsys").system


def shown(system: System, scope: Scope) -> Shown:
    goals = (*(p for p in system.properties if p.kind is PropertyKind.REACHABLE), *system.scenarios)
    verdicts = Bounded().decide(Question(system, goals, scope, readable=True), Budget(60))
    return [(goal, v.trace) for goal, v in zip(goals, verdicts, strict=True) if v.trace is not None]


@pytest.fixture(scope="module")
def traces(lock: System) -> Shown:
    return shown(lock, Scope.of(lock, {"Core": 2, "Party": 2}))


def test_what_was_written_shows_the_same(lock: System, traces: Shown) -> None:
    kept = Witnesses(lock, witnesses_text(lock, traces))
    assert {goal.name for goal, _ in traces} == {"two_cores", "error_three", "hand_over"}
    for goal, trace in traces:
        again = kept.trace(goal)
        check_trace(lock, again, goal)
        assert [step.transition for step in again.steps] == [step.transition for step in trace.steps]


def test_writing_again_what_was_read_changes_nothing(lock: System, traces: Shown) -> None:
    text = witnesses_text(lock, traces)
    kept = Witnesses(lock, text)
    assert witnesses_text(lock, [(goal, kept.trace(goal)) for goal, _ in traces]) == text


def test_common_steps_stand_there_once(lock: System, traces: Shown) -> None:
    data = json.loads(witnesses_text(lock, traces))
    assert len(data["starts"]) == 1, "nothing is left open in a first state of this spec"
    assert len(data["steps"]) < sum(len(trace) for _, trace in traces)


DAMAGES: dict[str, Callable[[Any], Any]] = {
    "another format": lambda data: {**data, "format": 2},
    "another module": lambda data: {**data, "module": "other"},
    "no steps": lambda data: {key: value for key, value in data.items() if key != "steps"},
    "no list": lambda data: [],
    "steps in a circle": lambda data: {**data, "steps": [{**data["steps"][0], "after": data["steps"][0]["n"]}]},
    "no number": lambda data: {**data, "starts": [{"scope": {}}]},
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_text_that_is_no_such_file_is_refused(lock: System, traces: Shown, damage: Callable[[Any], Any]) -> None:
    data = damage(json.loads(witnesses_text(lock, traces)))
    with pytest.raises(EvidenceError, match="no witnesses of lock"):
        Witnesses(lock, json.dumps(data))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "null", '"x"'])
def test_what_is_no_json_is_refused(lock: System, text: str) -> None:
    with pytest.raises(EvidenceError, match="no witnesses of lock"):
        Witnesses(lock, text)


CHANGES: dict[str, tuple[str, str]] = {
    "an action that is not there": ('"leave.not_mine"', '"never.not_mine"'),
    "a value that is none": ('"core1"', '"core9"'),
    "no argument": ('"c":', '"d":'),
    "another step": ('"leave.not_mine"', '"enter.enter"'),
}


@pytest.mark.parametrize(("old", "new"), CHANGES.values(), ids=CHANGES.keys())
def test_a_step_that_is_not_possible_shows_nothing(lock: System, traces: Shown, old: str, new: str) -> None:
    text = witnesses_text(lock, traces)
    start, steps = text.split('"steps"')
    assert old in steps
    kept = Witnesses(lock, f'{start}"steps"{steps.replace(old, new)}')
    with pytest.raises(EvidenceError):
        kept.trace(lock.property["error_three"])


@pytest.mark.parametrize("rung", ["leave.no_more", "leave.leave"])
def test_an_action_does_what_it_does_now(lock: System, traces: Shown, rung: str) -> None:
    """A rung that has another name since, or does not fire there any more."""
    kept = Witnesses(lock, witnesses_text(lock, traces).replace('"leave.not_mine"', f'"{rung}"'))
    goal = lock.property["error_three"]
    check_trace(lock, kept.trace(goal), goal)
    with pytest.raises(EvidenceError):
        Witnesses(lock, witnesses_text(lock, traces).replace('"leave.not_mine"', f'"{rung}"'), exact=True).trace(goal)


def test_a_run_shows_only_what_it_shows(lock: System, traces: Shown) -> None:
    """A name in the wrong place is found out."""
    text = witnesses_text(lock, traces)
    swapped = text.replace("two_cores", "?").replace("error_three", "two_cores").replace("?", "error_three")
    kept = Witnesses(lock, swapped)
    for name in ("two_cores", "error_three"):
        with pytest.raises(EvidenceError, match="does not satisfy"):
            kept.trace(lock.property[name])
    with pytest.raises(EvidenceError, match="no witness of error_one is kept"):
        kept.trace(lock.property["error_one"])


def test_a_run_begins_in_an_initial_state() -> None:
    text = """
    module lamp
    sort Lamp
    const wired[Lamp]: Bool
    var lit[Lamp]: Bool
    var spare[Lamp]: Bool
    assume some_wire: some l: Lamp: wired[l]
    init dark: all l: Lamp: not lit[l]
    action light(l: Lamp) when wired[l] { lit[l] := true }
    reachable bright: some l: Lamp: lit[l]
    """
    system = load_text(text, "lamp.tsys").system
    ((goal, trace),) = shown(system, Scope.of(system, {"Lamp": 2}))
    kept = witnesses_text(system, [(goal, trace)])
    assert Witnesses(system, kept).trace(system.property["bright"]).steps[0].transition == "light"
    restless = replace(trace, states=tuple({**state, ("spare", ("lamp1",)): True} for state in trace.states))
    assert '"spare"' in witnesses_text(system, [(goal, restless)]), "what is stated stays as it is"
    rung = replace(system.property["bright"], name="rung light")
    assert '"spare"' not in witnesses_text(system, [(rung, restless)]), "no step needs it"
    wrong = kept.replace('"cells": {', '"cells": {"lit": {"#map": [["lamp1", true]]}, ')
    with pytest.raises(EvidenceError, match="no run begins there"):
        Witnesses(system, wrong).trace(system.property["bright"])
    edited = load_text(text.replace("when wired[l]", "when not wired[l]"), "lamp.tsys").system
    with pytest.raises(EvidenceError, match="light is not enabled"):
        Witnesses(edited, kept).trace(edited.property["bright"])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_witness_survives_the_file(data: st.DataObject) -> None:
    """Of any system: what is found is read back, at the same length, from the first state that the file gives."""
    system = data.draw(systems(Shape(inputs=True)))
    scope = data.draw(scopes(system))
    try:
        Graph.of(system, scope)
    except TooLarge:
        return
    traces = shown(system, scope)
    kept = Witnesses(system, witnesses_text(system, traces))
    for goal, trace in traces:
        again = kept.trace(goal)
        check_trace(system, again, goal)
        assert len(again) == len(trace)


def test_no_line_comes_after_itself(lock: System, traces: Shown) -> None:
    data = json.loads(witnesses_text(lock, traces))
    last = data["steps"][-1]
    data["steps"].append({**last, "n": data["starts"][0]["n"], "after": last["n"]})
    with pytest.raises(EvidenceError, match="two lines"):
        Witnesses(lock, json.dumps(data))


def test_a_scope_names_no_element_twice(lock: System, traces: Shown) -> None:
    data = json.loads(witnesses_text(lock, traces))
    for start in data["starts"]:
        start["scope"] = {sort: [*elements, elements[-1]] for sort, elements in start["scope"].items()}
    kept = Witnesses(lock, json.dumps(data))
    for goal, _ in traces:
        with pytest.raises(EvidenceError, match="each once"):
            kept.trace(goal)
