"""What a run over the mutants of one spec found, as data."""

from __future__ import annotations

from math import sqrt

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic
from vmxmodel.mutation.fate import Fate, Judged, Score, score


@dataclass(frozen=True)
class Report:
    """Mutants in the order of the spec. `judged` lacks those that an interrupt kept from being decided."""

    path: str
    module: str
    there: int  # mutants of the kinds and places that were asked about
    chosen: int  # of these, in the random sample; all, without one
    seed: int | None  # of the sample; None: there is none
    judged: tuple[Judged, ...]
    left_out: tuple[str, ...]  # what notices nothing, with the reason: undecided goals, refinements
    vectors: tuple[str, ...]  # what was held against the mutants besides the spec itself
    seconds: float
    warnings: tuple[Diagnostic, ...] = ()

    @property
    def score(self) -> Score:
        return score(self.judged)

    @property
    def by_the_spec(self) -> int:
        """How many are killed by what the spec itself says, and were not by a sequence before."""
        return sum(one.killer is not None and one.killer.kind != "vector" for one in self.judged)

    @property
    def interrupted(self) -> bool:
        return len(self.judged) < self.chosen

    def of(self, fate: Fate) -> tuple[Judged, ...]:
        return tuple(one for one in self.judged if one.fate is fate)

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where the score of all mutants is, with 95 % confidence, if these are a random sample (Wilson, 1927)."""
        counted = self.score.counted
        if self.seed is None or not counted:
            return None
        z, share = 1.96, self.score.percent / 100
        middle = (share + z * z / (2 * counted)) / (1 + z * z / counted)
        half = z * sqrt(share * (1 - share) / counted + z * z / (4 * counted * counted)) / (1 + z * z / counted)
        return max(0.0, 100 * (middle - half)), min(100.0, 100 * (middle + half))
