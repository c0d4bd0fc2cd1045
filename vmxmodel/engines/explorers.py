"""The explorer that is used when nobody names one: Python for small systems, C for the others."""

from __future__ import annotations

from dataclasses import replace

from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.exploration import Explorer, Reachable, Reduction
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.system.interpreter import Interpreter

SMALL = 5_000
"""Up to so many states Python has explored before a compiler has read its input."""

SMALL_UP_TO_SYMMETRY = 300
"""Likewise with a reduction, whose canonical states take Python most of the time."""


class EitherExplorer:
    """See `exploration.Explorer`. Both find the same, so nobody sees which one did, except by the time."""

    def __init__(self, large: Explorer | None = None) -> None:
        self._large = large

    def explore(
        self,
        interpreter: Interpreter,
        queries: tuple[Query, ...],
        again: tuple[Query, ...],
        budget: Budget,
        progress: Progress = silent,
        exhaust: bool = False,
        reduction: Reduction | None = None,
    ) -> Reachable:
        """See `exploration.Explorer`."""
        few = SMALL if reduction is None else SMALL_UP_TO_SYMMETRY
        small = replace(budget, states=few if budget.states is None else min(few, budget.states))
        found = PythonExplorer().explore(interpreter, queries, again, small, progress, exhaust, reduction)
        if not found.stopped or found.answered or budget.spent or small.states == budget.states:
            return found
        if self._large is None:
            from vmxmodel.engines.compiled import CompiledExplorer  # rarely needed, and much to import

            self._large = CompiledExplorer()
        return self._large.explore(interpreter, queries, again, budget, progress, exhaust, reduction)
