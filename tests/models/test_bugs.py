"""Bugs of real hypervisors, as patches of the specs: the scenario that must not happen does, with the patch alone."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.support import vmxmodel

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


def verdict(bug: Bug) -> dict[str, Any]:
    """What `diff --patch` says of the scenario: as it is without the patch, and with it."""
    at = ",".join(f"{sort}={number}" for sort, number in bug.size.items())
    patch = SPECS / "bugs" / f"{bug.patch}.patch"
    arguments = ("--patch", patch, "-p", bug.scenario, "--scope", at, "--only-verdicts", "--format", "json")
    result = vmxmodel("diff", SPECS, *arguments, "--timeout", "600")
    data = json.loads(result.stdout)
    found = [told for spec in data["specs"] if spec["path"] == f"{bug.spec}.tsys" for told in spec["verdicts"]]
    assert [told["name"] for told in found] == [bug.scenario], result.stderr
    assert found[0]["changed"]
    assert found[0]["as_expected"] is False  # so it was, without the patch
    assert result.exit_code == 1
    return found[0]


@pytest.mark.parametrize("bug", bugs("bug"), ids=str)
def test_a_bug_shows_with_its_patch_and_not_without(bug: Bug) -> None:
    told = verdict(bug)
    assert (told["before"]["verdict"], told["after"]["verdict"]) == ("never reached", "reached")
    assert told["trace"]["steps"]


@pytest.mark.parametrize("repair", bugs("repair"), ids=str)
def test_a_repair_takes_its_bug_away(repair: Bug) -> None:
    told = verdict(repair)
    assert (told["before"]["verdict"], told["after"]["verdict"]) == ("reached", "never reached")


def test_every_patch_is_in_the_index() -> None:
    listed = [bug.patch for kind in BUGS for bug in bugs(kind)]
    assert sorted(listed) == sorted(path.stem for path in (SPECS / "bugs").glob("*.patch"))
