"""A hypervisor in a virtual machine of another, on AMD: what is proved of it, what happens, and what breaks a proof."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget
from vmxmodel.engines.book import SAFETY
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[2] / "specs"
TIES = ["nested_linux_amd", "nested_windows_amd", "nested_tcg_amd"]


def statuses(path: Path) -> dict[str, Status]:
    system = load(path).system
    goals = [prop for prop in system.properties if prop.kind in SAFETY]
    return {v.name: v.status for v in check(system, goals, None, Budget(120), engine="induction")}


@pytest.mark.parametrize("name", ["hypervisors/nested_amd", *(f"coexistence/{tie}" for tie in TIES)])
def test_claims_are_proved_at_every_scope(name: str) -> None:
    found = statuses(SPECS / f"{name}.tsys")
    assert found
    assert {name for name, status in found.items() if status is not Status.PROVED} == set()


@pytest.mark.parametrize("scenario", ["nested_with_cooperation", "nested_without_cooperation"])
def test_the_guest_of_the_inner_one_runs_where_svm_is_offered_and_only_there(scenario: str) -> None:
    system = load(SPECS / "hypervisors" / "nested_amd.tsys").system
    (goal,) = [one for one in system.scenarios if one.name == scenario]
    sizes = {"Core": 1, "Page": 6, "Asid": 1, "Party": 2}
    (verdict,) = check(system, [goal], Scope.of(system, sizes), Budget(120), engine="bounded")
    assert verdict.status is Status.REACHED, verdict.reason


def test_in_tcg_it_needs_no_svm_below() -> None:
    system = load(SPECS / "coexistence" / "nested_tcg_amd.tsys").system
    goals = [*(prop for prop in system.properties if prop.kind not in SAFETY), *system.scenarios]
    verdicts = check(system, goals, None, Budget(60), engine="bounded")
    assert {v.name: v.status for v in verdicts} == {
        "it_nests": Status.REACHED,
        "it_is_told": Status.REACHED,
        "tcg_nests": Status.REACHED,
    }


EDITS = [
    # It lets EFER.SVME be set without offering SVM.
    ("allow: when exposes_svm", "allow: when l1_up[c]", "only_with_cooperation"),
    # It runs what the inner one wrote, as it is.
    ("VMRUN(c, l2_vmcb[c])", "VMRUN(c, inner_vmcb)", "hardware_runs_outers_vmcb"),
]


@pytest.mark.parametrize(("old", "new", "broken"), EDITS)
def test_an_edit_breaks_the_proof(old: str, new: str, broken: str, tmp_path: Path) -> None:
    for path in [*SPECS.glob("*.tsys"), *SPECS.glob("hypervisors/*_amd.tsys"), SPECS / "hypervisors/svm_software.tsys"]:
        copy = tmp_path / path.relative_to(SPECS)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(path.read_text())
    edited = tmp_path / "hypervisors" / "nested_amd.tsys"
    text = edited.read_text()
    assert text.count(old) == 1
    edited.write_text(text.replace(old, new))
    assert statuses(edited)[broken] is Status.UNKNOWN
