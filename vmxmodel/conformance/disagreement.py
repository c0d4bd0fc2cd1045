"""What is left when machine and model part: a sequence whose last step the model does not allow to come out so."""

from __future__ import annotations

from dataclasses import replace

from vmxmodel.conformance.adapter import usual
from vmxmodel.conformance.sequences import Steps
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.dataclass import dataclass
from vmxmodel.system.step import State


@dataclass(frozen=True)
class Disagreement:
    """A sequence whose last step the machine answers as the model does not allow."""

    steps: Steps
    rungs: tuple[str, ...]  # what the model takes the last step to be
    allowed: tuple[str, ...]  # what the model allows, in the words of the spec
    seen: str  # what the machine answered
    state: State  # before the last step

    @property
    def kind(self) -> tuple[tuple[str, ...], str]:
        """Disagreements of one kind have one cause, as a rule."""
        return (*self.rungs, *self.allowed), self.seen


def plain(stimulus: Stimulus) -> str:
    """A stimulus with only those inputs that are not the default."""
    odd = tuple((cell, value) for cell, value in stimulus.inputs if value != usual(cell[0]))
    return str(replace(stimulus, inputs=odd))
