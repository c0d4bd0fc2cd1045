"""Stacks brought up in the model: the table of platforms, refusals, and one edit that changes what it should."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from vmxmodel.language import load
from vmxmodel.layers.catalog import read_catalog
from vmxmodel.layers.refusal import refusal
from vmxmodel.layers.stack import read_stack
from vmxmodel.layers.walk import Brought, Up, bring_up
from vmxmodel.views.layers import catchers, really

PLATFORMS = Path(__file__).parents[2] / "specs" / "platforms"


@cache
def brought(stack: str, platform: str, folder: Path = PLATFORMS) -> Brought:
    catalog = read_catalog(folder)
    asked = read_stack(stack, catalog.platform(platform), catalog)
    return bring_up(asked, load(folder / f"{asked.platform.module}.tsys").system)


def modes(result: Brought) -> tuple[str, ...]:
    """Where each layer that was written really runs, and after it where its programs do."""
    ups = {up.layer: up for up in result.up}
    found = []
    for layer in result.stack.written:
        programs = result.stack.programs_of(layer)
        found.append(really(result, ups[layer]))
        if programs is not None:
            found[-1] += f" / {really(result, ups[programs])}"
    return tuple(found)


# Which mode each layer has: the host's kernel, the hypervisor, the guest's kernel, each with its programs.
TABLE = [
    ("linux/kvm/linux", "intel-vtx", ("root ring 0 / root ring 3", "root ring 0", "non-root ring 0 / non-root ring 3")),
    ("linux/kvm/linux", "amd-v", ("host ring 0 / host ring 3", "host ring 0", "guest ring 0 / guest ring 3")),
    (
        "windows/virtualbox/linux",
        "intel-vtx",
        ("root ring 0 / root ring 3", "root ring 0", "non-root ring 0 / non-root ring 3"),
    ),
    ("hyperv/windows", "intel-vtx", ("root ring 0", "non-root ring 0 / non-root ring 3")),
    (
        "hyperv/windows/vmware-whp/linux",
        "intel-vtx",
        ("root ring 0", "non-root ring 0 / non-root ring 3", "non-root ring 3", "non-root ring 0 / non-root ring 3"),
    ),
    ("xen/dom0", "xen-pv", ("real ring 0", "real ring 3 / real ring 3")),
    ("xen/dom0", "xen-pv-32", ("real ring 0", "real ring 1 / real ring 3")),
    (
        "linux/vmware-bt/windows",
        "binary-translation",
        ("real ring 0 / real ring 3", "real ring 0", "real ring 1 / real ring 3"),
    ),
    (
        "linux/qemu-tcg/linux",
        "emulation",
        (
            "real ring 0 / real ring 3",
            "real ring 3",
            "data of an emulator in real ring 3 / data of an emulator in real ring 3",
        ),
    ),
    ("linux/container", "containers", ("real ring 0 / real ring 3", "real ring 3")),
    ("linux/kvm/linux", "arm-nvhe", ("EL1 / EL0", "EL2", "EL1, stage 2 / EL0, stage 2")),
    ("linux/kvm/linux", "arm-vhe", ("EL2 / EL0", "EL2", "EL1, stage 2 / EL0, stage 2")),
    (
        "linux/kvm/linux/kvm/linux",
        "arm-nv",
        ("EL2 / EL0", "EL2", "EL1, stage 2 / EL0, stage 2", "EL1, stage 2", "EL1, stage 2 / EL0, stage 2"),
    ),
]


@pytest.mark.parametrize(("stack", "platform", "expected"), TABLE)
def test_where_each_layer_runs(stack: str, platform: str, expected: tuple[str, ...]) -> None:
    assert modes(brought(stack, platform)) == expected


def of(result: Brought, number: int) -> Up:
    return next(up for up in result.up if up.layer.number == number)


def who(up: Up) -> set[str]:
    return {names for names, _ in catchers(up)}


def test_a_guests_exit_goes_to_the_lowest_monitor_which_hands_it_on() -> None:
    result = brought("linux/vmware/linux/vmware/linux", "intel-vtx")
    assert who(of(result, 3)) == {"2 vmware", "itself"}
    assert who(of(result, 5)) == {"2 vmware, then 4 vmware", "itself"}


def test_an_emulators_guest_traps_to_the_emulator_and_interrupts_go_to_the_real_kernel() -> None:
    guest = dict(catchers(of(brought("linux/qemu-tcg/linux", "intel-vtx"), 3)))
    assert set(guest) == {"2 qemu-tcg", "1 linux"}
    assert guest["1 linux"] == ("interrupt",)


def test_a_container_calls_the_hosts_kernel_and_nobody_else() -> None:
    assert who(of(brought("linux/container", "containers"), 2)) == {"1 linux"}


def test_sensitive_instructions_of_a_kernel_in_ring_1_are_silent_unless_they_are_rewritten() -> None:
    def silent(up: Up) -> bool:
        return any(caught.answer == "Silent" for caught in up.caught)

    assert silent(of(brought("linux/virtualbox-raw/linux", "binary-translation"), 3))
    assert not silent(of(brought("linux/vmware-bt/linux", "binary-translation"), 3))


REFUSED = [
    ("linux/kvm/linux", "emulation", 3, "TURN_ON.missing"),
    ("hyperv/windows/vmware/linux", "intel-vtx", 4, "TURN_ON.vmx_guest"),
    ("xen/linux-pv/kvm/linux", "intel-vtx", 4, "TURN_ON.privilege"),
    ("linux/qemu-tcg/linux/kvm/linux", "intel-vtx", 5, "TURN_ON.interpreted"),
    ("linux/kvm/linux", "arm-el1", 2, "INSTALL.no_el2"),
    ("linux/kvm/linux/kvm/linux", "arm-vhe", 4, "INSTALL.guest"),
]


@pytest.mark.parametrize(("stack", "platform", "layer", "rung"), REFUSED)
def test_what_the_processor_refuses(stack: str, platform: str, layer: int, rung: str) -> None:
    result = brought(stack, platform)
    assert result.refused is not None, modes(result)
    assert result.refused.number == layer
    assert rung in {attempt.rung for attempt in result.attempts}
    assert rung in refusal(result).help


def test_a_monitor_in_a_guest_needs_the_one_below_to_expose_the_support() -> None:
    assert brought("hyperv+nested/linux/kvm/linux", "intel-vtx").refused is None
    assert brought("hyperv/linux/kvm/linux", "intel-vtx").refused is not None


def edited(folder: Path, module: str, old: str, new: str) -> Path:
    """The platforms with one place of one module changed."""
    shutil.copytree(PLATFORMS, folder / "platforms")
    file = folder / "platforms" / f"{module}.tsys"
    text = file.read_text()
    assert text.count(old) == 1, text.count(old)
    file.write_text(text.replace(old, new))
    return folder / "platforms"


def test_the_ring_of_a_program_is_what_the_module_says(tmp_path: Path) -> None:
    folder = edited(tmp_path, "x86", "program: otherwise => Starts(3)", "program: otherwise => Starts(2)")
    changed = modes(brought("linux/kvm/linux", "intel-vtx", folder))
    assert changed == ("root ring 0 / root ring 2", "root ring 0", "non-root ring 0 / non-root ring 2")


def test_without_nested_turtles_no_guest_of_a_guest(tmp_path: Path) -> None:
    folder = edited(tmp_path, "x86", "  and request == TurnOn\n", "  and request == TurnOn and false\n")
    assert brought("linux/kvm/linux", "intel-vtx", folder).refused is None
    assert brought("linux/kvm/linux/kvm/linux", "intel-vtx", folder).refused is not None
