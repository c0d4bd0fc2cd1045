"""The hypervisors of a Linux machine, each by itself and beside another, on the whole model of VMX."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.lemmas import prove_lemmas
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.model import Property, PropertyKind, System
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"
PROVED = [
    "hypervisors/kvm",
    "hypervisors/vmware",
    "hypervisors/virtualbox",
    "hypervisors/bareflank",
    "hypervisors/xen",
    "hypervisors/qemu",
    "hypervisors/linux_crash",
    "hypervisors/linux_power",
    "hypervisors/virtualbox_power",
    "hypervisors/vmware_power",
    "hypervisors/windows_power",
    "hypervisors/virtualbox_windows_power",
    "hypervisors/vmware_windows_power",
    "hypervisors/hyperv_power",
    "coexistence/kvm_vmware",
    "coexistence/kvm_virtualbox_crash",
    "coexistence/kvm_virtualbox_power",
    "coexistence/kvm_xen",
    "coexistence/machine_bareflank",
]

# Scenario, and elements of each sort: what it speaks of, and the parties.
SCENARIOS = [
    ("hypervisors/kvm", "kvm_lives", {"Core": 2, "Page": 3, "Party": 1}),
    ("hypervisors/vmware", "vmware_lives", {"Core": 2, "Page": 4, "Party": 1}),
    ("hypervisors/virtualbox", "vbox_lives", {"Core": 2, "Page": 3, "Party": 1}),
    ("hypervisors/virtualbox", "vbox_takes_a_core_for_a_session", {"Core": 2, "Page": 3, "Party": 1}),
    ("hypervisors/bareflank", "bareflank_lives", {"Core": 2, "Page": 4, "Party": 1}),
    ("hypervisors/xen", "xen_lives", {"Core": 2, "Page": 5, "Party": 1}),
    ("hypervisors/qemu", "qemu_lives", {"Core": 1, "Page": 1, "Party": 1}),
    ("hypervisors/linux_power", "kvm_sleeps_and_wakes", {"Core": 1, "Page": 2, "Party": 2}),
    ("hypervisors/virtualbox_power", "vbox_sleeps_and_wakes", {"Core": 1, "Page": 3, "Party": 3}),
    ("hypervisors/virtualbox_crash", "vbox_is_stopped_in_vmx", {"Core": 1, "Page": 3, "Party": 3}),
    ("coexistence/kvm_xen", "kvm_in_dom0", {"Core": 2, "Page": 6, "Party": 2}),
    ("coexistence/kvm_virtualbox", "cache_is_stale", {"Core": 1, "Page": 4, "Party": 2}),
]


def system(name: str) -> System:
    return load(SPECS / f"{name}.tsys").system


@pytest.fixture(scope="module")
def lemmas() -> tuple[Property, ...]:
    """What holds of VMX whatever software does; all of these specs use it."""
    return prove_lemmas(system("hypervisors/qemu"), Budget(600))


@pytest.mark.parametrize("name", PROVED)
def test_what_a_hypervisor_keeps_is_proved_at_every_scope(name: str, lemmas: tuple[Property, ...]) -> None:
    spec = system(name)
    safety = tuple(p for p in spec.properties if p.kind in (PropertyKind.INVARIANT, PropertyKind.STEP))
    verdicts = Induction().decide(Question(spec, safety, None, lemmas), Budget(600))
    assert {v.name: v.status for v in verdicts} == {p.name: Status.PROVED for p in safety}


@pytest.mark.parametrize(("name", "scenario", "size"), SCENARIOS)
def test_a_hypervisor_lives(name: str, scenario: str, size: dict[str, int]) -> None:
    spec = system(name)
    wanted = next(s for s in spec.scenarios if s.name == scenario)
    (verdict,) = Bounded().decide(Question(spec, (wanted,), Scope.of(spec, size)), Budget(600, 80))
    assert verdict.status is Status.REACHED
    assert verdict.trace is not None
    check_trace(spec, verdict.trace, wanted)


def test_the_specs_fit_together_and_say_what_can_be_switched() -> None:
    spec = system("coexistence/kvm_vmware")
    assert [switch.name for switch in spec.switches] == ["vt_x", "linux_version", "enable_virt_at_load"]
    assert {t.action for t in spec.transitions} >= {"world_switch", "run", "enable", "EXTERNAL_INTERRUPT"}
    assert not {t.action for t in spec.transitions} & {"RESET", "INIT"}
