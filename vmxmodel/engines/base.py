"""What all engines have in common: the question, the budget, the progress they report, the one method."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import field, replace
from typing import Protocol

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.system.expr import Expr
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.system.scope import Scope


@dataclass(frozen=True)
class Question:
    """Properties and scenarios of one system. `scope` None asks for every scope.

    `proved` names properties (of this system or of used modules) that are already proved at every scope: an engine
    may use them as lemmas.
    """

    system: System
    goals: tuple[Property | Scenario, ...]
    scope: Scope | None = None
    proved: tuple[Property, ...] = ()
    readable: bool = False  # every trace is for people; otherwise only those of answers that are not as expected
    guesses: tuple[Expr, ...] = ()  # what may be a lemma: tried before others are looked for
    edited: frozenset[str] = frozenset()  # actions to be asked about first: what was proved before may fail there


class Progress(Protocol):
    """Where engines report what they are doing. The command line draws it; tests ignore it."""

    def __call__(self, message: str, done: int | None = None, total: int | None = None) -> None: ...


def silent(message: str, done: int | None = None, total: int | None = None) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True)
class Budget:
    """How much an engine may spend on one call. The clock starts when the budget is made."""

    seconds: float = 60.0
    depth: int = 20  # transitions, for bounded engines
    states: int | None = None  # for explicit exploration; None: what the explorer can hold
    started: float = field(default_factory=time.monotonic)
    memory: int | None = None  # bytes, for explicit exploration; None: a part of what is free
    threads: int | None = None  # for explicit exploration; None: as many as there are processors

    @property
    def left(self) -> float:
        """Seconds that are left, never less than 0."""
        return max(0.0, self.seconds - (time.monotonic() - self.started))

    @property
    def spent(self) -> bool:
        return self.left <= 0.0

    def fresh(self) -> Budget:
        """The same budget with its clock started now."""
        return self.within(self.seconds)

    def share(self, part: float) -> Budget:
        """A part of what is left of the budget."""
        return self.within(self.left * part)

    def within(self, seconds: float, depth: int | None = None) -> Budget:
        """The same budget for so many seconds from now (and this depth)."""
        return replace(self, seconds=seconds, depth=self.depth if depth is None else depth, started=time.monotonic())


class Engine(Protocol):
    """One method of deciding questions."""

    name: str

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """One verdict for each goal, in their order. What it cannot decide is UNKNOWN with the reason, never raised.

        Traces in verdicts are not yet replayed; whoever asked does that before showing them.
        """
        ...
