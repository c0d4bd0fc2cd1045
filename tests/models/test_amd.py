"""The hypervisors of a machine with AMD SVM: what each relies on when it is alone, and what they do to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.evidence.witnesses import Witnesses
from vmxmodel.language import load
from vmxmodel.system.model import Expectation, PropertyKind
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"
HYPERVISORS = SPECS / "hypervisors"
PROOFS = SPECS.parent / "proofs"
PROVED = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)
ALONE = ["kvm", "virtualbox", "vmware", "hyperv", "bareflank"]
PAIRS = ["kvm_amd_vmware", "virtualbox_amd_vmware", "aehd_amd_virtualbox_windows"]
EVENTS = ["linux_power", "linux_crash"]
SPEC = [f"hypervisors/{one}_amd" for one in (*ALONE, *EVENTS)] + [f"coexistence/{one}_amd" for one in PAIRS]


@pytest.mark.parametrize("name", SPEC)
def test_what_each_relies_on_is_proved_at_every_scope(name: str) -> None:
    spec = load(SPECS / f"{name}.tsys").system
    goals = [goal for goal in spec.properties if goal.kind in PROVED]
    verdicts = check(spec, goals, None, Budget(120), engine="induction")
    assert {v.name: v.status for v in verdicts} == {goal.name: Status.PROVED for goal in goals}


def test_kvm_lives_and_gives_everything_back() -> None:
    spec = load(HYPERVISORS / "kvm_amd.tsys").system
    verdicts = check(spec, spec.scenarios, None, Budget(120))
    wanted = {Expectation.AS_STATED: Status.REACHED, Expectation.CONTRARY: Status.NEVER}
    assert {v.name: v.status for v in verdicts} == {s.name: wanted[s.expectation] for s in spec.scenarios}


@pytest.mark.parametrize("name", EVENTS)
def test_what_happens_to_cpus_is_kept_and_replays(name: str) -> None:
    spec = load(HYPERVISORS / f"{name}_amd.tsys").system
    kept = Witnesses(spec, (PROOFS / f"{name}_amd" / "witnesses.json").read_text())
    for scenario in spec.scenarios:
        assert (scenario.name in kept) == (scenario.expectation is Expectation.AS_STATED)
        if scenario.name in kept:
            check_trace(spec, kept.trace(scenario), scenario)


def test_virtualbox_by_itself_sleeps_and_wakes() -> None:
    spec = load(HYPERVISORS / "virtualbox_power_amd.tsys").system
    scope = Scope.of(spec, {"Core": 1, "Page": 4, "Asid": 1, "Party": 5})
    (verdict,) = Bounded().decide(Question(spec, spec.scenarios, scope), Budget(120, 80))
    assert verdict.status is Status.REACHED


def test_a_lease_of_virtualbox_lets_an_asid_tag_guests_of_two() -> None:
    spec = load(HYPERVISORS / "virtualbox_amd.tsys").system
    (scenario,) = (s for s in spec.scenarios if s.name == "vbox_lease_shares_a_tag")
    (verdict,) = check(spec, [scenario], None, Budget(120), engine="bounded")
    assert verdict.status is Status.REACHED
