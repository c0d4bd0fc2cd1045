"""A trace as data: states of a finite instance, and the steps between them."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import State, Step

__all__ = ["State", "Step", "Trace"]


@dataclass(frozen=True)
class Trace:
    """A run: `states` has one state more than `steps`. The first state is initial."""

    system: str
    scope: Scope
    states: tuple[State, ...]
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        assert len(self.states) == len(self.steps) + 1

    def __len__(self) -> int:
        return len(self.steps)
