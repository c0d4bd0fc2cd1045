"""The models of platforms: what they say of themselves, and single edits that break a property."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status, as_expected
from vmxmodel.language import load
from vmxmodel.system.model import System

PLATFORMS = Path(__file__).parents[2] / "specs" / "platforms"


def spec(name: str, folder: Path = PLATFORMS) -> System:
    return load(folder / f"{name}.tsys").system


@pytest.mark.parametrize("name", ["devices", "arm", "x86"])
def test_every_property_is_as_the_spec_says(name: str) -> None:
    system = spec(name)
    verdicts = check(system, system.properties, None, Budget(seconds=300))
    assert [v.name for goal, v in zip(system.properties, verdicts, strict=True) if not as_expected(goal, v)] == []
    assert Status.UNKNOWN not in {v.status for v in verdicts}


EDITS = [
    ("devices", "when iommu and not remapped[d, f]", "when false", "memory_is_left_alone"),
    ("devices", "when second_level and not mapped[g, f]", "when false", "memory_is_left_alone"),
    ("x86", "when not lowering_is_safe()", "when false", "lowered_kernels_do_not_reach_their_monitor"),
    ("x86", "when cpl == 3 and ring[x] < 3", "when false", "programs_do_not_reach_their_kernel"),
    (
        "arm",
        "user:        when el == 0         => Exception",
        "user: when el == 0 => Completes",
        "no_guest_reaches_a_register_of_el2",
    ),
]


@pytest.mark.parametrize(("module", "old", "new", "broken"), EDITS)
def test_an_edit_breaks_its_property(module: str, old: str, new: str, broken: str, tmp_path: Path) -> None:
    folder = shutil.copytree(PLATFORMS, tmp_path / "platforms")
    file = folder / f"{module}.tsys"
    text = file.read_text()
    assert text.count(old) == 1
    file.write_text(text.replace(old, new))
    system = spec(module, folder)
    (verdict,) = check(system, [system.property[broken]], None, Budget(seconds=120), engine="bounded")
    assert verdict.status is Status.VIOLATED, verdict.reason
