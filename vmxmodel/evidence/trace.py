"""A trace as data: states of a finite instance, and the steps between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.types import Value

State = Mapping[Cell, Value]
"""The value of every entry of every variable, ghost and constant at a scope. Treat as immutable."""


@dataclass(frozen=True)
class Step:
    """One transition with everything that was free in it: its arguments, the inputs it read, its choices."""

    transition: str  # "VMXON.enter"
    args: Mapping[str, Value]  # by parameter name
    inputs: Mapping[Cell, Value]  # inputs and choices that the step reads; others do not matter


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
