"""What the hypervisors do to each other, on the whole model of VMX."""

from __future__ import annotations

from pathlib import Path

from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"


def test_virtualbox_leaves_kvms_cache_stale() -> None:
    spec = load(SPECS / "coexistence" / "kvm_virtualbox.tsys").system
    scope = Scope.of(spec, {"Core": 1, "Page": 4, "Party": 2})
    (verdict,) = check(spec, spec.scenarios, scope, Budget(300))
    assert verdict.status is Status.REACHED


def test_the_specs_fit_together_and_say_what_can_be_switched() -> None:
    spec = load(SPECS / "coexistence" / "kvm_vmware.tsys").system
    assert [switch.name for switch in spec.switches] == ["linux_version", "enable_virt_at_load"]
    assert {t.action for t in spec.transitions} >= {"world_switch", "run", "enable", "RESET", "EXTERNAL_INTERRUPT"}
