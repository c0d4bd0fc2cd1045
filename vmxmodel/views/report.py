"""What a run of `check` or `prove` found out about one spec, as data."""

from __future__ import annotations

from enum import IntEnum

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Severity
from vmxmodel.evidence.verdict import Status, Verdict, as_expected
from vmxmodel.system.model import Property, PropertyKind, Scenario, System, Transition


class ExitStatus(IntEnum):
    """What the shell is told."""

    AS_EXPECTED = 0  # everything is as the spec says
    MISSED = 1  # a property is violated, or an expectation is missed
    WRONG = 2  # the command or the spec is wrong
    UNDECIDED = 3  # something was not decided, and nothing is known to be wrong
    FAULT = 4  # a fault of the program itself
    INTERRUPTED = 130  # Ctrl-C


_GRAVITY = (
    ExitStatus.AS_EXPECTED,
    ExitStatus.UNDECIDED,
    ExitStatus.MISSED,
    ExitStatus.WRONG,
    ExitStatus.FAULT,
    ExitStatus.INTERRUPTED,
)


def gravest(statuses: list[ExitStatus]) -> ExitStatus:
    """The one status for several specs: what is known to be wrong outranks what is not known."""
    return max(statuses, key=_GRAVITY.index, default=ExitStatus.AS_EXPECTED)


@dataclass(frozen=True)
class Answered:
    """A goal and its verdict. `rung` is the transition when the question was whether it can fire."""

    goal: Property | Scenario
    verdict: Verdict
    rung: Transition | None = None

    @property
    def expected(self) -> bool | None:
        """Whether it is as the spec says; None when nothing was decided."""
        return as_expected(self.goal, self.verdict)

    @property
    def kind(self) -> PropertyKind:
        return self.goal.kind if isinstance(self.goal, Property) else PropertyKind.SCENARIO


@dataclass(frozen=True)
class Report:
    """Everything that was answered about one spec. `diagnostics` are what the examination of the spec found."""

    path: str
    system: System
    properties: tuple[Answered, ...]
    rungs: tuple[Answered, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    seconds: float = 0.0

    @property
    def answers(self) -> tuple[Answered, ...]:
        return self.properties + self.rungs

    @property
    def remarks(self) -> tuple[str, ...]:
        """What there is to say about how verdicts were found, each once."""
        return tuple(dict.fromkeys(remark for answer in self.answers for remark in answer.verdict.remarks))

    @property
    def missed(self) -> tuple[Answered, ...]:
        return tuple(answer for answer in self.answers if answer.expected is False)

    @property
    def undecided(self) -> tuple[Answered, ...]:
        return tuple(answer for answer in self.answers if answer.expected is None)

    def status(self, strict: bool = False) -> ExitStatus:
        """The exit status for this spec; `strict` takes warnings for errors."""
        found = [ExitStatus.MISSED] * bool(self.missed) + [ExitStatus.UNDECIDED] * bool(self.undecided)
        if any(strict or d.severity is Severity.ERROR for d in self.diagnostics):
            found.append(ExitStatus.WRONG)
        return gravest(found)


def shows_a_trace(answer: Answered) -> bool:
    """Whether the trace is part of the answer by itself: a violation, or a witness that was not to be."""
    return answer.verdict.trace is not None and (answer.verdict.status is Status.VIOLATED or answer.expected is False)
