"""One row of the comparison: commands that do a piece of work, and how to read what they say."""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from vmxmodel.export import Problem, export, problem
from vmxmodel.language import load
from vmxmodel.system.model import PropertyKind
from vmxmodel.system.scope import Scope

ROOT = Path(__file__).parents[2]
BENCH = ROOT / "tests" / "specs" / "bench.tsys"
VMX = ROOT / "specs" / "vmx.tsys"

SAFETY = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)
"""What provers are asked about: no trace can be the answer to it."""


@dataclass(frozen=True)
class Reading:
    """What an output says: the seconds of the work itself where it tells them, and what was counted."""

    seconds: float | None = None
    states: int | None = None
    right: bool = True
    transitions: int | None = None


@dataclass(frozen=True)
class Contestant:
    """One row. `prepare` writes its files into a folder; `commands` are run there, the last one does the work."""

    work: str
    name: str
    commands: tuple[tuple[str, ...], ...]
    read: Callable[[str], Reading]
    prepare: Callable[[Path], None]
    missing: str = ""
    ours: bool = False


@dataclass(frozen=True)
class Instance:
    """A spec at a size, made smaller on purpose where that is said, and how many states it has."""

    spec: Path
    sizes: Mapping[str, int]
    states: int | None = None
    fixed: Sequence[str] = field(default=())
    actions: Sequence[str] = field(default=())

    @property
    def scope(self) -> str:
        """As on the command line."""
        return ",".join(f"{name}={size}" for name, size in self.sizes.items())

    def problem(self, *kinds: PropertyKind) -> Problem:
        """The instance with the questions of some kinds."""
        system = load(self.spec).system
        asked = problem(system, Scope.of(system, dict(self.sizes)), None, self.fixed, self.actions)
        return replace(asked, goals=tuple(goal for goal in asked.goals if goal.asked.kind in kinds))

    @property
    def before(self) -> int:
        """The state before the first one is chosen, which SPIN and Rumur count in an exported model."""
        asked = self.problem()
        return int(bool(asked.open_tables or asked.beginning))

    def exported(self, to: str, *kinds: PropertyKind) -> Callable[[Path], None]:
        """Writes it for another checker."""

        def write(folder: Path) -> None:
            for file in export(self.problem(*kinds), to, "x")[0]:
                data = file.text if isinstance(file.text, bytes) else file.text.encode()
                (folder / f"x{file.suffix}").write_bytes(data)

        return write


def bench(key: str) -> Instance:
    """The bench model with so many cores, VMCSs and hypervisors: `4,4,2`."""
    sizes = dict(zip(("Core", "Vmcs", "Hypervisor"), map(int, key.split(",")), strict=True))
    return Instance(BENCH, sizes, STATES[key])


def vmx(**sizes: int) -> Instance:
    """The whole of vmx.tsys at a size."""
    return Instance(VMX, sizes)


def small_vmx() -> Instance:
    """Eight instructions of vmx.tsys with the constants fixed, so that its states can be counted."""
    instances = tomllib.loads((ROOT / "tests" / "export" / "instances.toml").read_text())
    actions = ("VMXON", "VMXOFF", "VMCLEAR", "VMPTRLD", "VMLAUNCH", "VMRESUME", "CPUID", "MOV_TO_CR4")
    return Instance(VMX, {"Core": 1, "Page": 2, "Party": 1}, 149_698, tuple(instances["fixed"]["vmx"]), actions)


STATES = {
    "2,2,2": 753,
    "2,3,2": 7_503,
    "3,3,2": 55_107,
    "3,3,3": 201_898,
    "4,3,2": 328_131,
    "3,4,2": 709_059,
    "4,3,3": 1_570_720,
    "4,4,2": 5_360_481,
    "4,4,3": 28_619_416,
}
"""States of the bench model by cores, VMCSs, hypervisors; who counts all states has to find as many."""


def ours(work: str, name: str, *args: str) -> Contestant:
    """A process that does the work with our engines and tells as JSON how it went."""
    import json

    def read(output: str) -> Reading:
        told = json.loads(output.splitlines()[-1])
        return Reading(told["seconds"], told.get("states"), told["right"], told.get("transitions"))

    command = (sys.executable, "-m", "tests.bench.ours", *args)
    return Contestant(work, name, (command,), read, nothing, ours=True)


def nothing(folder: Path) -> None:
    """No files are needed."""


def without(*programs: str) -> str:
    """Which of these programs are not there."""
    return ", ".join(program for program in programs if shutil.which(program) is None)


def number(pattern: str, text: str) -> str:
    """What a pattern finds. Raises ValueError where it finds nothing."""
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"no {pattern} in: {text[-500:]}")
    return found[1]
