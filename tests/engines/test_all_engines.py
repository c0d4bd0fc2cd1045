"""One suite for all engines: what they decide, they decide alike; and each decides what it is there for."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.compiled import CompiledExplorer
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.exploration import Explorer
from vmxmodel.engines.portfolio import ENGINES, check
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.language import load
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.system.scope import Scope

FOLDER = Path(__file__).parents[1] / "specs" / "engines"
TABLE = tomllib.loads((FOLDER / "expected.toml").read_text())
WORDS = {
    "safe": {Status.PROVED, Status.HOLDS},
    "violated": {Status.VIOLATED},
    "reached": {Status.REACHED},
    "never": {Status.NEVER},
}


@dataclass(frozen=True)
class Expected:
    """A line of expected.toml."""

    name: str
    verdict: str
    engines: str
    steps: int | None = None


def expected(spec: str) -> tuple[list[Expected], dict[str, int]]:
    lines = dict(TABLE[spec])
    sizes = lines.pop("scope", {})
    return [Expected(name, **line) for name, line in lines.items()], sizes


def goals_of(system: System) -> dict[str, Property | Scenario]:
    return {goal.name: goal for goal in (*system.properties, *system.scenarios)}


def compare(line: Expected, verdict: Verdict, goal: Property | Scenario, system: System) -> None:
    assert verdict.status in WORDS[line.verdict] | {Status.UNKNOWN}, f"{line.name}: {verdict}"
    if verdict.trace is not None:
        check_trace(system, verdict.trace, goal)
        assert line.steps is None or len(verdict.trace) == line.steps
    else:
        assert verdict.status not in (Status.VIOLATED, Status.REACHED)
    assert verdict.decided or verdict.reason


def test_the_table_is_complete() -> None:
    assert {path.stem for path in FOLDER.glob("*.tsys")} == set(TABLE)
    for spec in TABLE:
        lines, _ = expected(spec)
        assert {line.name for line in lines} == set(goals_of(load(FOLDER / f"{spec}.tsys").system))


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("spec", TABLE)
def test_an_engine_decides_what_it_should_and_contradicts_nothing(spec: str, name: str) -> None:
    lines, sizes = expected(spec)
    system = load(FOLDER / f"{spec}.tsys").system
    goals = goals_of(system)
    scope = None if name == "induction" else Scope.of(system, sizes)
    question = Question(system, tuple(goals[line.name] for line in lines), scope)
    verdicts = ENGINES[name]().decide(question, Budget(60, depth=8))
    assert [verdict.name for verdict in verdicts] == [line.name for line in lines]
    for line, verdict in zip(lines, verdicts, strict=True):
        compare(line, verdict, goals[line.name], system)
        assert verdict.decided or name[0] not in line.engines, f"{line.name}: {verdict.reason}"


EXPLORERS: dict[str, Explorer] = {"python": PythonExplorer(), "compiled": CompiledExplorer(optimise=0)}


@pytest.mark.parametrize("symmetry", [True, False])
@pytest.mark.parametrize("explorer", EXPLORERS)
@pytest.mark.parametrize("spec", TABLE)
def test_each_explorer_decides_what_exploration_should(spec: str, explorer: str, symmetry: bool) -> None:
    lines, sizes = expected(spec)
    system = load(FOLDER / f"{spec}.tsys").system
    goals = goals_of(system)
    question = Question(system, tuple(goals[line.name] for line in lines), Scope.of(system, sizes))
    for line, verdict in zip(
        lines, ExplicitEngine(EXPLORERS[explorer], symmetry).decide(question, Budget(60)), strict=True
    ):
        compare(line, verdict, goals[line.name], system)
        assert verdict.decided or "e" not in line.engines, f"{line.name}: {verdict.reason}"
        assert not verdict.remarks  # C did not give way to Python


@pytest.mark.parametrize("spec", TABLE)
def test_the_portfolio_decides_everything(spec: str) -> None:
    lines, sizes = expected(spec)
    system = load(FOLDER / f"{spec}.tsys").system
    goals = goals_of(system)
    verdicts = check(system, tuple(goals[line.name] for line in lines), Scope.of(system, sizes), Budget(60))
    for line, verdict in zip(lines, verdicts, strict=True):
        assert verdict.decided, f"{line.name}: {verdict.reason}"
        compare(line, verdict, goals[line.name], system)


@pytest.mark.parametrize("name", ENGINES)
def test_without_time_nothing_is_decided_that_needs_a_solver(name: str) -> None:
    lines, sizes = expected("lock")
    system = load(FOLDER / "lock.tsys").system
    goals = goals_of(system)
    question = Question(system, tuple(goals[line.name] for line in lines), Scope.of(system, sizes))
    verdicts = ENGINES[name]().decide(question, Budget(0.0))
    for line, verdict in zip(lines, verdicts, strict=True):
        compare(line, verdict, goals[line.name], system)
    # What follows from the words alone, induction says without asking.
    assert name == "induction" or {verdict.status for verdict in verdicts} == {Status.UNKNOWN}
    assert Status.UNKNOWN in {verdict.status for verdict in verdicts}
