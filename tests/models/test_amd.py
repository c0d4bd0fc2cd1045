"""The hypervisors of a machine with AMD SVM: what each relies on when it is alone, and what they do to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.model import PropertyKind
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"
HYPERVISORS = SPECS / "hypervisors"


@pytest.mark.parametrize("name", ["kvm_amd", "vmware_amd"])
def test_alone_each_is_safe_at_every_scope(name: str) -> None:
    spec = load(HYPERVISORS / f"{name}.tsys").system
    goals = [p for p in spec.properties if p.kind in (PropertyKind.INVARIANT, PropertyKind.STEP)]
    verdicts = check(spec, goals, None, Budget(120), engine="induction")
    assert {v.name: v.status for v in verdicts} == {goal.name: Status.PROVED for goal in goals}


def test_kvm_runs_a_guest_within_nine_steps() -> None:
    spec = load(HYPERVISORS / "kvm_amd.tsys").system
    scope = Scope.of(spec, {"Core": 1, "Page": 3, "Asid": 1, "Party": 1})
    (verdict,) = check(spec, [spec.property["kvm_runs"]], scope, Budget(120), engine="bounded")
    assert verdict.status is Status.REACHED
    assert verdict.trace is not None
    assert [step.transition for step in verdict.trace.steps][-1] == "kvm_run.enter.enter"
