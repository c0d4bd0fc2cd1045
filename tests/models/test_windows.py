"""The hypervisors of a Windows machine, on the whole model of VMX. `vmxmodel check` asks for all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget
from vmxmodel.engines.book import SAFETY
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load, load_text

SPECS = Path(__file__).parents[2] / "specs"

CLAIMS = [
    "coexistence/hyperv_driver",
    "coexistence/hyperv_vmware",
    "hypervisors/vmware_windows",
    "hypervisors/virtualbox_windows",
    "coexistence/nested_linux",
]


@pytest.mark.parametrize("name", CLAIMS)
def test_claims_are_proved(name: str) -> None:
    system = load(SPECS / f"{name}.tsys").system
    goals = [prop for prop in system.properties if prop.kind in SAFETY]
    verdicts = check(system, goals, None, Budget(300), engine="induction")
    assert [verdict.name for verdict in verdicts if verdict.status is not Status.PROVED] == []


@pytest.mark.parametrize(
    ("name", "scenario"),
    [
        ("coexistence/hyperv_driver", "driver_above_hyperv"),
        ("coexistence/hyperv_vmware", "off_makes_vmware_work"),
        ("coexistence/hyperv_vmware", "off_and_still_there"),
        ("hypervisors/nested", "nested_without_cooperation"),
    ],
)
def test_what_happens(name: str, scenario: str) -> None:
    system = load(SPECS / f"{name}.tsys").system
    (goal,) = [one for one in system.scenarios if one.name == scenario]
    (verdict,) = check(system, [goal], None, Budget(300))
    assert verdict.status is Status.REACHED, verdict.reason


EDITS = [
    ("hyperv", "answer HidesVmx to kernel(c)", "answer ShowsVmx to kernel(c)", "hyperv_vmware"),
    ("nested", "allow: when exposes_vmx", "allow: when l1_up[c]", "nested_linux"),
]


@pytest.mark.parametrize(("module", "old", "new", "pair"), EDITS)
def test_an_edit_breaks_the_proof(module: str, old: str, new: str, pair: str, tmp_path: Path) -> None:
    for path in [*SPECS.glob("*.tsys"), *SPECS.glob("*/*.tsys")]:
        text = path.read_text()
        if path.stem == module:
            assert text.count(old) == 1
            text = text.replace(old, new)
        copy = tmp_path / path.relative_to(SPECS)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(text)
    path = tmp_path / "coexistence" / f"{pair}.tsys"
    system = load_text(path.read_text(), str(path)).system
    goals = [prop for prop in system.properties if prop.kind in SAFETY]
    verdicts = check(system, goals, None, Budget(300), engine="induction")
    assert Status.UNKNOWN in {verdict.status for verdict in verdicts}
