"""What the modules of a system must know of each other's procedures, so that they can be put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import IntEnum

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.system.expr import Expr, Param
from vmxmodel.system.model import Table

ASKED = "asked"
"""The label of a procedure that was asked and has not begun."""


def waits(label: str) -> str:
    """The label of a step that waits for an answer."""
    return f"{label}.waits"


def answered(label: str, outcome: str) -> str:
    """The label of a step whose instruction was answered by the layer below."""
    return f"{label}.{outcome}"


def answers(outcome: str) -> str:
    """The label of a procedure that has answered, until whoever asked takes the answer."""
    return f"answers.{outcome}"


class Level(IntEnum):
    """What a procedure can come in between: each level interrupts those below it, unless they are masked."""

    NOTHING = -1
    TASK = 0
    INTERRUPT = 1
    NMI = 2


@dataclass(frozen=True)
class Told:
    """`answer OUTCOME to CONTEXT(args) for INSTRUCTIONS`"""

    context: str
    args: tuple[Expr, ...]
    outcome: str
    instructions: tuple[str, ...]  # none: whatever waits there
    span: Span


@dataclass(frozen=True)
class Routine:
    """A procedure as others meet it. Labels are values of its counter, without the procedure's name."""

    name: str
    params: tuple[Param, ...]
    counter: Table
    context: str | None
    place: tuple[Expr, ...]  # the arguments of the context, over `params`
    level: Level
    keeps_out: Level  # this level and those below do not run at its place while it is under way
    asked: bool
    resting: tuple[str, ...]  # labels at which it is not under way
    waiting: Mapping[str, str] = field(default_factory=dict)  # label -> the procedure that it has asked
    suspended: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # label -> answer -> label
    trapped: Mapping[str, str] = field(default_factory=dict)  # label of `suspended` -> the instruction
    told: Mapping[str, Told] = field(default_factory=dict)  # by the name of its transition
    span: Span | None = None
