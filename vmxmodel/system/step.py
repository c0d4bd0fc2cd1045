"""What a run is made of: a state, and a step with everything that was free in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import Value

State = Mapping[Cell, Value]
"""The value of every entry of every variable, ghost and constant at a scope. Treat as immutable."""

Inputs = Mapping[Cell, Value]
"""Values of some entries of inputs and choices."""

NOTHING: Mapping[Any, Value] = MappingProxyType({})
"""No values at all."""

Answered = tuple[str, tuple[Value, ...]]
"""An outcome with its arguments: ("VMfailValid", (15,))."""


@dataclass(frozen=True)
class Step:
    """One transition with everything that was free in it: its arguments, the inputs it read, its choices."""

    transition: str  # "VMXON.enter"
    args: Mapping[str, Value]  # by parameter name
    inputs: Inputs  # inputs and choices that the step reads; others do not matter

    def __reduce__(self) -> tuple[type[Step], tuple[str, dict[str, Value], dict[Cell, Value]]]:
        """So that every step goes from one process to another, also one with NOTHING."""
        return Step, (self.transition, dict(self.args), dict(self.inputs))


def show_value(value: Value) -> str:
    """A value as the spec writes it: `true`, `none`, `15`, `core1`."""
    if value is None:
        return "none"
    return str(value).lower() if isinstance(value, bool) else str(value)


def show_cell(cell: Cell) -> str:
    """An entry as the spec writes it: `mode[core1]`."""
    name, args = cell
    return f"{name}[{', '.join(map(show_value, args))}]" if args else name


def show_step(step: Step) -> str:
    """A step in one line: `VMXON.enter(c=core1, by=kvm)`."""
    return f"{step.transition}({', '.join(f'{name}={show_value(value)}' for name, value in step.args.items())})"
