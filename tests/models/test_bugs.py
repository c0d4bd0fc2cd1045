"""Bugs of real hypervisors, as patches of the specs: the scenario that must not happen does, with the patch alone."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.portfolio import scripted
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"
BUGS = tomllib.loads((SPECS / "bugs" / "bugs.toml").read_text())


@dataclass(frozen=True)
class Bug:
    patch: str
    spec: str
    scenario: str
    size: dict[str, int]
    source: str
    seen: str

    def __str__(self) -> str:
        return self.patch


def bugs(kind: str) -> list[Bug]:
    return [Bug(**entry) for entry in BUGS[kind]]


def patched(bug: Bug, folder: Path) -> Path:
    shutil.copytree(SPECS, folder / "specs")
    with (SPECS / "bugs" / f"{bug.patch}.patch").open() as patch:
        subprocess.run(["patch", "-p1", "--quiet"], cwd=folder, stdin=patch, check=True)
    return folder / "specs"


def happens(bug: Bug, specs: Path) -> bool:
    """Whether the scenario can be played at its size. Raises AssertionError where that is not decided."""
    system = load(specs / f"{bug.spec}.tsys").system
    scenario = next(s for s in system.scenarios if s.name == bug.scenario)
    question = Question(scripted(system, (scenario,)), (scenario,), Scope.of(system, bug.size))
    (verdict,) = Bounded().decide(question, Budget(600, len(scenario.steps) + 1))
    assert verdict.status in (Status.REACHED, Status.NEVER), verdict.reason
    if verdict.trace is not None:
        check_trace(system, verdict.trace, scenario)
    return verdict.status is Status.REACHED


@pytest.mark.parametrize("bug", bugs("bug"), ids=str)
def test_a_bug_shows_with_its_patch_and_not_without(bug: Bug, tmp_path: Path) -> None:
    assert happens(bug, patched(bug, tmp_path))
    assert not happens(bug, SPECS)


@pytest.mark.parametrize("repair", bugs("repair"), ids=str)
def test_a_repair_takes_its_bug_away(repair: Bug, tmp_path: Path) -> None:
    assert not happens(repair, patched(repair, tmp_path))


def test_every_patch_is_in_the_index() -> None:
    listed = [bug.patch for kind in BUGS for bug in bugs(kind)]
    assert sorted(listed) == sorted(path.stem for path in (SPECS / "bugs").glob("*.patch"))
