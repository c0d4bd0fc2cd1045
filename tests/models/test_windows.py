"""The hypervisors of a Windows machine, on the whole model of VMX. `vmxmodel check` asks for all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status, as_expected
from vmxmodel.language import load
from vmxmodel.system.model import System

SPECS = Path(__file__).parents[2] / "specs"


def spec(name: str) -> System:
    return load(SPECS / f"{name}.tsys").system


@pytest.mark.parametrize(
    "name",
    [
        "hypervisors/hyperv",
        "hypervisors/vmware_windows",
        "hypervisors/virtualbox_windows",
        "coexistence/hyperv_driver",
        "coexistence/hyperv_vmware",
    ],
)
def test_lives_and_claims(name: str) -> None:
    system = spec(name)
    verdicts = check(system, (*system.properties, *system.scenarios), None, Budget(300))
    goals = (*system.properties, *system.scenarios)
    assert [v.name for goal, v in zip(goals, verdicts, strict=True) if not as_expected(goal, v)] == []
    assert Status.UNKNOWN not in {v.status for v in verdicts}
