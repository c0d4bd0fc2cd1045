"""SPIN, Rumur, TLC, ABC and Z3 give our verdicts, and the first three our exact state counts."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.export.peers import EXPLORERS, PEERS, extra
from tests.helpers import system_of
from vmxmodel.engines.base import Budget
from vmxmodel.engines.survey import survey
from vmxmodel.export import Goal, Problem, problem
from vmxmodel.language import load
from vmxmodel.system.model import Expectation, PropertyKind, System
from vmxmodel.system.scope import Scope

TESTS = Path(__file__).parents[1]
SPECS = TESTS.parent / "specs"
SUITE = TESTS / "specs" / "engines"
EXPECTED = tomllib.loads((SUITE / "expected.toml").read_text())
INSTANCES = tomllib.loads(Path(__file__).with_name("instances.toml").read_text())

SIZES = {
    "vmx": {"Core": 2, "Page": 4, "Party": 2},
    "any_software": {"Core": 2, "Page": 3, "Party": 2},
    "disciplined": {"Core": 2, "Page": 4, "Party": 2},
    "svm": {"Core": 2, "Page": 2, "Party": 2, "Asid": 2},
    "svm_any_software": {"Core": 2, "Page": 2, "Party": 2},
    "svm_disciplined": {"Core": 2, "Page": 3, "Party": 2, "Asid": 2},
}
"""Sizes at which each witness of a spec exists."""

_loaded: dict[Path, System] = {}


def system_in(path: Path) -> System:
    if path not in _loaded:
        _loaded[path] = load(path).system
    return _loaded[path]


def suite(spec: str) -> tuple[System, Scope, dict[str, bool]]:
    """A spec of the engine suite, its scope, and whether each property is refuted (a witness: found)."""
    lines = dict(EXPECTED[spec])
    system = system_in(SUITE / f"{spec}.tsys")
    scope = Scope.of(system, lines.pop("scope", {}))
    return system, scope, {n: lines[n]["verdict"] in ("violated", "reached") for n in lines if n in system.property}


def agrees(name: str, asked: Problem, folder: Path, refuted: bool, states: int | None = None) -> None:
    """The peer's answer is ours; where it explored everything, so is its count of states."""
    answer = PEERS[name].ask(asked, folder)
    assert answer.refuted is refuted, answer.output
    if states is not None:
        assert answer.states == states + extra(name, asked), answer.output


def can_ask(name: str, goal: Goal) -> bool:
    return not goal.recoverable or name == "rumur"


def test_the_table_names_every_spec() -> None:
    names = {path.stem for path in SPECS.glob("*.tsys")}
    assert names == set(SIZES)
    assert names == {entry["spec"] for entry in INSTANCES["instance"]}


# The engine suite.


@pytest.mark.parametrize("name", EXPLORERS)
@pytest.mark.parametrize("spec", EXPECTED)
def test_what_holds_holds_there_and_the_states_are_as_many(spec: str, name: str, tmp_path: Path) -> None:
    system, scope, refuted = suite(spec)
    asked = problem(system, scope)
    holding = tuple(goal for goal in asked.goals if not refuted[goal.name] and can_ask(name, goal))
    agrees(name, replace(asked, goals=holding), tmp_path, False, survey(system, scope, Budget(60)).states)


@pytest.mark.parametrize("name", EXPLORERS)
@pytest.mark.parametrize("spec", [spec for spec in EXPECTED if any(suite(spec)[2].values())])
def test_what_is_refuted_is_refuted_there(spec: str, name: str, tmp_path: Path) -> None:
    system, scope, refuted = suite(spec)
    goals = [goal for goal in problem(system, scope).goals if refuted[goal.name] and can_ask(name, goal)]
    if not goals:
        assert spec in ("stuck", "trap")  # their point is a `recoverable` property
        return
    agrees(name, problem(system, scope, goals[0].name), tmp_path, True)


@pytest.mark.parametrize("name", ["abc", "z3"])
@pytest.mark.parametrize("spec", EXPECTED)
def test_provers_give_each_verdict(spec: str, name: str, tmp_path: Path) -> None:
    system, scope, refuted = suite(spec)
    for goal in problem(system, scope).goals:
        if can_ask(name, goal):
            agrees(name, problem(system, scope, goal.name), tmp_path, refuted[goal.name])


BEGINS_OPEN = """module m
sort Core
var owner: Core?
var level: 3..4
init level == 4
action take(c: Core) when owner == none { owner := c }
"""
"""What SPIN begins with, 0, is no level, and means an owner."""

INDEXED_BY_ITSELF = """module m
sort Core
var link[Core]: Core
var on[Core, Bool]: Bool = false
action hop(c: Core) { link[link[c]] := c  on[c, on[c, false]] := true }
"""
"""SPIN refuses `link[link[c]] = c`."""

BEGINS_WITH_ALL = """module m
sort Core
var owner: Core?
init some c: Core: owner == c
action leave { owner := none }
"""
"""Rumur knows no element by name, and `some` of the first state is written out."""

FOUND = {"begins open": BEGINS_OPEN, "indexed by itself": INDEXED_BY_ITSELF, "begins with all": BEGINS_WITH_ALL}


@pytest.mark.parametrize("name", EXPLORERS)
@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_what_a_random_system_found(text: str, name: str, tmp_path: Path) -> None:
    system = system_of(text)
    scope = Scope.of(system, {"Core": 2})
    agrees(name, problem(system, scope), tmp_path, False, survey(system, scope, Budget(60)).states)


# The bench model.


@pytest.mark.parametrize("name", PEERS)
def test_the_bench_model(name: str, tmp_path: Path) -> None:
    system = system_in(TESTS / "specs" / "bench.tsys")
    asked = problem(system, Scope.of(system, {"Core": 2, "Vmcs": 2, "Hypervisor": 2}))
    states = 753 if name in EXPLORERS else None
    agrees(name, asked, tmp_path, False, states)
    if name in ("spin", "rumur"):
        assert PEERS[name].ask(asked, tmp_path).transitions == 4052


@pytest.mark.parametrize("name", PEERS)
def test_the_bench_model_with_its_mistake(name: str, tmp_path: Path) -> None:
    system = system_in(TESTS / "specs" / "bench_wrong.tsys")
    asked = problem(system, Scope.of(system, {"Core": 2, "Vmcs": 1, "Hypervisor": 1}), "one_core_per_vmcs")
    agrees(name, asked, tmp_path, True)


# The specs.


def expected(goal: Goal) -> bool:
    """Whether the spec says that it is refuted; `vmxmodel check` holds our engines against the same word."""
    contrary = goal.asked.expectation is Expectation.CONTRARY
    return not contrary if goal.asked.kind is PropertyKind.REACHABLE else contrary


def questions() -> list[Any]:
    return [
        pytest.param(spec, goal.name, id=f"{spec}.{goal.name}")
        for spec in SIZES
        for goal in system_in(SPECS / f"{spec}.tsys").properties
        if goal.kind is not PropertyKind.RECOVERABLE
    ]


@pytest.mark.parametrize(("spec", "goal"), questions())
def test_abc_gives_the_verdict_on_each_property(spec: str, goal: str, tmp_path: Path) -> None:
    system = system_in(SPECS / f"{spec}.tsys")
    asked = problem(system, Scope.of(system, SIZES[spec]), goal)
    agrees("abc", asked, tmp_path, expected(asked.goals[0]))


def instance(entry: dict[str, Any]) -> Problem:
    fixed = [text for text in INSTANCES["fixed"].get(entry.get("fixed"), ()) if text not in entry.get("but", ())]
    system = system_in(SPECS / f"{entry['spec']}.tsys")
    return problem(system, Scope.of(system, entry["scope"]), entry["property"], fixed, entry["only"])


@pytest.mark.parametrize("name", EXPLORERS)
@pytest.mark.parametrize("entry", INSTANCES["instance"], ids=lambda e: f"{e['spec']}.{e['property']}")
def test_explorers_give_the_verdict_and_the_states(entry: dict[str, Any], name: str, tmp_path: Path) -> None:
    asked = instance(entry)
    ours = survey(asked.system, asked.scope, Budget(60))
    assert ours.complete
    assert ours.states == entry["states"]
    refuted = expected(asked.goals[0])
    agrees(name, asked, tmp_path, refuted, None if refuted else ours.states)
    if refuted:
        agrees(name, asked.without_goals(), tmp_path, False, ours.states)
