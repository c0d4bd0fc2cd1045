"""What replayed traces show by the way: that something is true somewhere in them, without a question to a solver."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

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
        """Whether a formula is true in a state at the end of a trace, or of a step in one: False where none is."""
        found = self._in_steps(formula) if of_step else self._in_states(formula)
        return any(true for true, _ in zip(found, range(_TRIES), strict=False))

    def _in_states(self, formula: Expr) -> Iterator[bool]:
        for trace in self._traces:
            yield self._interpreter(trace).holds(formula, trace.states[-1])

    def _in_steps(self, formula: Expr) -> Iterator[bool]:
        """First of steps of the actions that the formula names, then of any."""
        mentioned = Mentioned(formula)
        concerned = {t.name for t in self._system.transitions if mentioned.concerns(t)}
        resolved: dict[str, bool] = {}
        for trace, number in sorted(self._steps, key=lambda step: _named(*step) not in concerned):
            name = _named(trace, number)
            if name not in resolved:
                resolved[name] = resolve(formula, self._system.transition[name]) != FALSE
            if resolved[name]:
                yield of_some_inputs(self._interpreter(trace), trace, number, formula)

    @cached_property
    def _steps(self) -> tuple[tuple[Trace, int], ...]:
        """Each with the trace that it is in, and its number from 1: at first the last ones. None twice."""
        found: dict[tuple[int, int], tuple[Trace, int]] = {}
        for back in range(max((len(trace) for trace in self._traces), default=0)):
            for trace in self._traces:
                number = len(trace) - back
                if number > 0:
                    ends = (id(trace.states[number - 1]), id(trace.states[number]))
                    found.setdefault(ends, (trace, number))
        return tuple(found.values())

    def _interpreter(self, trace: Trace) -> Interpreter:
        if trace.scope not in self._interpreters:
            self._interpreters[trace.scope] = Interpreter(self._system, trace.scope)
        return self._interpreters[trace.scope]


def _named(trace: Trace, number: int) -> str:
    """The transition of a step."""
    return trace.steps[number - 1].transition
