"""What replayed traces show by the way: that something is true somewhere in them, without a question to a solver."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmxmodel.evidence.obligations import Mentioned
from vmxmodel.evidence.replay import of_some_inputs
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import FALSE, Expr
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

_TRIES = 50
"""States or steps that are looked at for one formula: where that many say no, a solver is asked as quickly."""


class Seen:
    """The states and steps of traces of a system that are replayed already."""

    def __init__(self, system: System, traces: Iterable[Trace]) -> None:
        self._system = system
        self._traces = tuple(traces)
        self._interpreters: dict[Scope, Interpreter] = {}

    def somewhere(self, formula: Expr, of_step: bool) -> bool:
        """Whether a formula is true in a state, or of a step, at the end of some trace. False where none was found."""
        found = self._in_steps(formula) if of_step else self._in_states(formula)
        return any(true for true, _ in zip(found, range(_TRIES), strict=False))

    def _in_states(self, formula: Expr) -> Iterator[bool]:
        for trace in self._traces:
            yield self._interpreter(trace).holds(formula, trace.states[-1])

    def _in_steps(self, formula: Expr) -> Iterator[bool]:
        """First of the actions that the formula names, then of any."""
        mentioned = Mentioned(formula)
        ends = [(trace, self._system.transition[trace.steps[-1].transition]) for trace in self._traces if trace.steps]
        for trace, last in sorted(ends, key=lambda end: not mentioned.concerns(end[1])):
            if resolve(formula, last) != FALSE:
                yield of_some_inputs(self._interpreter(trace), trace, len(trace), formula)

    def _interpreter(self, trace: Trace) -> Interpreter:
        if trace.scope not in self._interpreters:
            self._interpreters[trace.scope] = Interpreter(self._system, trace.scope)
        return self._interpreters[trace.scope]
