"""What is asked of model and machine alike: an action with its arguments and everything else that is free in it."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import show_cell, show_value
from vmxmodel.system.types import Value


@dataclass(frozen=True)
class Stimulus:
    """One action of the model, without the rung: which rung it is, is the answer."""

    action: str
    args: tuple[tuple[str, Value], ...]
    inputs: tuple[tuple[Cell, Value], ...] = ()  # every input that matters to the action, and choices that are ordered

    @property
    def arg(self) -> dict[str, Value]:
        return dict(self.args)

    @property
    def input(self) -> dict[Cell, Value]:
        return dict(self.inputs)

    def __str__(self) -> str:
        inputs = ", ".join(f"{show_cell(cell)} = {show_value(value)}" for cell, value in self.inputs)
        return f"{self.action}({', '.join(show_value(value) for _, value in self.args)})" + (
            f" with {inputs}" if inputs else ""
        )
