"""What the comparison asks of a module: how its steps become records, and what its outcomes look like there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from vmxmodel.conformance import svm, vmx
from vmxmodel.conformance.follow import Effect
from vmxmodel.conformance.machine import Record, Seen
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.conformance.vmx import Pattern
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.system.step import State
from vmxmodel.system.types import Value

Action = tuple[str, tuple[tuple[str, Value], ...]]
"""A step with its arguments and plain inputs."""


class Adapter(Protocol):
    """`vmx` and `svm` are such modules."""

    SIZES: dict[str, int]  # elements of each sort but `Core`
    DEFAULTS: dict[str, Value]  # what an input is where nothing else is wanted; false where it is not listed
    VARIED: dict[str, tuple[str, ...]]  # inputs that are varied although the spec does not look at them
    INTERNAL: tuple[str, ...]  # actions that the processor may take unasked at any time, unseen
    MORE: tuple[tuple[Action, ...], ...]  # sequences for what no rung, pair or write tells apart
    WEIGHTS: dict[str, float]  # how often an action is tried in a random walk; 2 where it is not listed

    def start(self, table: str, args: tuple[Value, ...], constants: dict[str, Value]) -> Value:
        """The value of an entry when a sequence begins."""

    def entering(self, core: Value) -> Iterator[Action]:
        """The steps that make a core ready for guests: actions with their arguments."""

    def by_itself(self, transition: str, args: dict[str, Value], state: State) -> bool:
        """Whether the machine takes this step of a trace without being asked."""

    def settles(self, state: State, core: Value) -> Stimulus | None:
        """The step that the machine takes by itself next, if there is one."""

    def address(self, page: Value) -> int:
        """Where a page of the model lies."""

    def possible(self, stimulus: Stimulus, state: State) -> bool:
        """Whether the machine can take the step, apart from what the formulas about it say."""

    def number(self, core: Value) -> int:
        """The number of a logical processor."""

    def records(self, stimulus: Stimulus, state: State, running: int = 0) -> tuple[Record, ...]:
        """What the machine executes for a stimulus. `running` is a processor that can act for a platform."""

    def expected(self, stimulus: Stimulus, effects: tuple[Effect, ...], before: State) -> Pattern:
        """What the machine should answer if the step comes out so."""

    def words(self, stimulus: Stimulus, effects: tuple[Effect, ...], before: State) -> str:
        """The same in the words of the spec."""

    def describe(self, seen: Seen) -> str:
        """The machine's answer in the words of the spec."""


def adapter(module: str) -> Adapter:
    """The adapter of a module. Raises UsageError (E305) when there is none."""
    known: dict[str, Adapter] = {"vmx": vmx, "svm": svm}
    if module not in known:
        helps = f"known: {', '.join(sorted(known))}"
        raise UsageError(Diagnostic("E305", f"no machine is known for module `{module}`", help=helps))
    return known[module]


def usual(name: str) -> Value:
    """What an input is where nothing else is wanted."""
    return {**vmx.DEFAULTS, **svm.DEFAULTS}.get(name, False)
