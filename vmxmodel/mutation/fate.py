"""What became of a mutant, and how that is known."""

from __future__ import annotations

from enum import Enum

from vmxmodel.dataclass import dataclass
from vmxmodel.mutation.mutant import Mutant
from vmxmodel.regress.meaning import Example
from vmxmodel.regress.rungs import RungChange


class Fate(Enum):
    """The words that are counted."""

    KILLED = "killed"  # somebody notices, with evidence
    SURVIVED = "survived"  # nobody does, and it is not known to be equivalent
    UNDECIDED = "undecided"  # what was proved is not proved any more, and nothing refutes it
    EQUIVALENT = "equivalent"  # proved: it does what the original does
    STILLBORN = "stillborn"  # it is no spec: the language or the examination refuses it


@dataclass(frozen=True)
class Killer:
    """Who noticed: a property, a scenario, a rung that is never met, a sequence that a processor answers otherwise."""

    kind: str  # "invariant", "step", "scenario", "reachable", "rung", "refines", "vector", …
    name: str
    evidence: str  # what shows it, in a line


@dataclass(frozen=True)
class Judged:
    """One mutant and its fate.

    `apart` is what tells a survivor from the original, as `vmxmodel diff` shows it; `begins` is a first state of the
    mutant that is none of the original.
    """

    mutant: Mutant
    fate: Fate
    killer: Killer | None = None
    reason: str = ""  # why it is undecided or stillborn
    apart: tuple[RungChange, ...] = ()
    begins: Example | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Score:
    """Numbers of mutants. Equivalent and stillborn ones do not count; what is undecided counts as not noticed."""

    killed: int
    survived: int
    undecided: int
    equivalent: int
    stillborn: int

    @property
    def counted(self) -> int:
        return self.killed + self.survived + self.undecided

    @property
    def percent(self) -> float:
        """How many of those that count are killed; 100 where none counts."""
        return 100.0 * self.killed / self.counted if self.counted else 100.0

    @property
    def best(self) -> float:
        """What it would be if all that is undecided were killed."""
        return 100.0 * (self.killed + self.undecided) / self.counted if self.counted else 100.0


def score(judged: tuple[Judged, ...]) -> Score:
    """Count them."""
    number = {fate: sum(one.fate is fate for one in judged) for fate in Fate}
    return Score(
        number[Fate.KILLED],
        number[Fate.SURVIVED],
        number[Fate.UNDECIDED],
        number[Fate.EQUIVALENT],
        number[Fate.STILLBORN],
    )
