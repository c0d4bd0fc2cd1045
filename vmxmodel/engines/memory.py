"""How much memory an exploration may take: what a person allows, and never more than there is."""

from __future__ import annotations

from pathlib import Path

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget

_UNKNOWN = 1 << 30  # bytes, where nobody says what is free


@dataclass(frozen=True)
class MemoryBound:
    """A number of bytes, and what it is, for people."""

    bytes: int
    name: str

    @classmethod
    def of(cls, budget: Budget) -> MemoryBound:
        """The budget's bound, or nine tenths of what is free if that is less. Without one, half of what is free."""
        free = _free()
        if budget.memory is None:
            return cls(free // 2, "memory bound")
        if budget.memory <= free // 10 * 9:
            return cls(budget.memory, "memory bound")
        return cls(free // 10 * 9, "free memory")

    @property
    def reached(self) -> str:
        """What is said when there is no room for more."""
        return f"the {self.name} of {size(self.bytes)} is reached"


def _free() -> int:
    """Bytes that this process may take without anything being thrown out; a container's limit counts, too."""
    free = _UNKNOWN
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                free = int(line.split()[1]) * 1024
    except (OSError, ValueError):
        return free
    try:
        group = Path("/sys/fs/cgroup")
        most, used = (int((group / name).read_text()) for name in ("memory.max", "memory.current"))
        free = min(free, max(0, most - used))
    except (OSError, ValueError):  # no such limit
        pass
    return free


def size(number: int) -> str:
    """A number of bytes, for people."""
    for unit, name in ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")):
        if number >= unit:
            return f"{number / unit:.4g} {name}"
    return f"{number} bytes"
