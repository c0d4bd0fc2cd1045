"""The hypervisors of a machine with AMD SVM: what each relies on when it is alone, and what they do to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.model import PropertyKind

SPECS = Path(__file__).parents[2] / "specs"
HYPERVISORS = SPECS / "hypervisors"


@pytest.mark.parametrize("name", ["kvm_amd", "vmware_amd"])
def test_alone_each_is_safe_at_every_scope(name: str) -> None:
    spec = load(HYPERVISORS / f"{name}.tsys").system
    goals = [p for p in spec.properties if p.kind in (PropertyKind.INVARIANT, PropertyKind.STEP)]
    verdicts = check(spec, goals, None, Budget(120), engine="induction")
    assert {v.name: v.status for v in verdicts} == {goal.name: Status.PROVED for goal in goals}


def test_kvm_lives_and_gives_everything_back() -> None:
    spec = load(HYPERVISORS / "kvm_amd.tsys").system
    verdicts = check(spec, spec.scenarios, None, Budget(120), engine="bounded")
    assert {v.name: v.status for v in verdicts} == {s.name: Status.REACHED for s in spec.scenarios}
