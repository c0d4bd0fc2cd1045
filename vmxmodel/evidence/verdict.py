"""A verdict: one word for what is known of a property, how it is known, and the evidence."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.trace import State, Trace
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario
from vmxmodel.system.scope import Scope


class Status(Enum):
    """What is known. A bound that was hit, a time-out, a solver's `unknown` are always UNKNOWN."""

    PROVED = "proved"  # at every scope
    HOLDS = "holds"  # at the named scope
    VIOLATED = "violated"  # there is a trace
    REACHED = "reached"  # there is a trace
    NEVER = "never reached"  # at every scope, or at the named one
    UNKNOWN = "unknown"  # nothing was decided


@dataclass(frozen=True)
class Premises:
    """What the proof of an obligation needs: invariants and lemmas, and hypotheses by number (None: all of them)."""

    obligation: str
    assumed: tuple[str, ...]
    hypotheses: tuple[int, ...] | None = None


@dataclass(frozen=True)
class InductiveInvariant:
    """Why a property is proved: names of the invariants that are inductive together, and the depth of induction.

    For a step property the invariant is what the property was proved from. `unrolled` lists (invariant, transition, …)
    where more than one state before was needed; see `obligations.Argument`. `premises` says what the proofs of single
    obligations need; one that is not listed is given everything.
    """

    invariants: tuple[str, ...]  # properties of this system, the property itself included if it is an invariant
    lemmas: tuple[str, ...]  # properties proved elsewhere: `vmx.current_is_active`
    depth: int = 1  # k of k-induction
    unrolled: tuple[tuple[str, ...], ...] = ()
    premises: tuple[Premises, ...] = ()
    found: tuple[Property, ...] = ()  # invariants among these that stand in no spec: lemmas that were found


@dataclass(frozen=True)
class Exploration:
    """All reachable states of a slice at a scope, and all transitions out of them.

    `orbits`: how many states were looked at, where those that differ only by the names of elements were taken for one.
    """

    states: int
    transitions: int
    depth: int
    slice: tuple[str, ...]  # the tables that were kept
    rechecked: bool  # whether a second check repeated it
    orbits: int | None = None


@dataclass(frozen=True)
class FiniteInvariant:
    """An inductive invariant of one finite instance, as SMT-LIB text over its cells."""

    text: str
    rechecked: bool


@dataclass(frozen=True)
class Induction:
    """A counterexample to induction: a pair of states that need not be reachable, as a trace from nowhere."""

    trace: Trace


Evidence = Trace | InductiveInvariant | Exploration | FiniteInvariant | Induction


@dataclass(frozen=True)
class Verdict:
    """The answer to one question."""

    name: str
    status: Status
    method: str  # the engine: "induction", "2-induction", "bounded", "explicit", "spacer"
    scope: Scope | None = None  # None: at every scope
    evidence: Evidence | None = None
    reason: str = ""  # for UNKNOWN: the budget, the bound, the fragment, the last counterexample to induction
    seconds: float = 0.0
    notes: tuple[str, ...] = ()  # printed below the verdict
    remarks: tuple[str, ...] = ()  # how it was found; printed once for all verdicts that say the same

    @property
    def trace(self) -> Trace | None:
        return self.evidence if isinstance(self.evidence, Trace) else None

    @property
    def decided(self) -> bool:
        return self.status is not Status.UNKNOWN

    def timed(self, seconds: float) -> Verdict:
        return replace(self, seconds=seconds)


_GOOD = {
    PropertyKind.REACHABLE: frozenset((Status.REACHED,)),
    PropertyKind.SCENARIO: frozenset((Status.REACHED,)),
}
_SAFE = frozenset((Status.PROVED, Status.HOLDS))


def as_expected(question: Property | Scenario, verdict: Verdict) -> bool | None:
    """Whether a verdict is what the spec expects; None when nothing was decided."""
    if not verdict.decided:
        return None
    kind = question.kind if isinstance(question, Property) else PropertyKind.SCENARIO
    good = verdict.status in _GOOD.get(kind, _SAFE)
    return good == (question.expectation is Expectation.AS_STATED)


__all__ = [
    "Evidence",
    "Exploration",
    "FiniteInvariant",
    "Induction",
    "InductiveInvariant",
    "Premises",
    "State",
    "Status",
    "Verdict",
    "as_expected",
]
