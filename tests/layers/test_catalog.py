"""The catalog and the stacks that it allows: near matches, what stands where, data that are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.layers.catalog import FILE, read_catalog
from vmxmodel.layers.stack import read_stack

PLATFORMS = Path(__file__).parents[2] / "specs" / "platforms"


def complaint(stack: str, platform: str = "intel-vtx") -> Diagnostic:
    catalog = read_catalog(PLATFORMS)
    with pytest.raises(UsageError) as raised:
        read_stack(stack, catalog.platform(platform), catalog)
    (diagnostic,) = raised.value.diagnostics
    return diagnostic


@pytest.mark.parametrize(
    ("stack", "code", "words"),
    [
        ("linux/vmwar/linux", "E450", "vmware"),
        ("linux/kvm+tested/linux", "E450", "+nested"),
        ("linux//linux", "E450", "known"),
        ("linux/linux", "E452", "hypervisor"),
        ("kvm/linux", "E452", "`linux`"),
        ("windows/kvm/linux", "E452", "`linux`"),
        ("program", "E452", "kernel"),
        ("linux/hyperv", "E452", "hypervisor"),
        ("dom0", "E452", "monitor"),
        ("/".join(["linux", "kvm"] * 8), "E452", "at most"),
    ],
)
def test_a_stack_that_cannot_be(stack: str, code: str, words: str) -> None:
    found = complaint(stack)
    assert found.code == code
    assert words in found.help


def test_an_unknown_platform() -> None:
    with pytest.raises(UsageError, match="E451") as raised:
        read_catalog(PLATFORMS).platform("intel-vt")
    assert "`intel-vtx`" in raised.value.diagnostics[0].help


@pytest.mark.parametrize("text", ["[module", "[platform.x]\ntitle = 1\n", "module = 3\n"])
def test_wrong_data(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(UsageError, match="E454"):
        read_catalog(tmp_path)


def test_every_layer_can_stand_somewhere_and_has_a_source_unless_it_is_plain() -> None:
    catalog = read_catalog(PLATFORMS)
    for kind in catalog.kinds.values():
        assert kind.source or kind.name in {"linux", "windows", "program"}, kind.name
        assert kind.kind in {"Kernel", "Monitor", "Program"}
