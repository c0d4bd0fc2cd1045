"""Single steps of a system at a scope, from any state: what is not kept there is not inductive anywhere.

A counterexample to induction at a small scope is found by a SAT solver in milliseconds, whatever the formulas are. That
there is none at this scope says nothing of others: that is what `induction` is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

import z3

from vmxmodel.diagnostics import OutOfTime
from vmxmodel.engines.base import Budget
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.expr import Expr, reads
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope


class OneStep:
    """The steps of one system at one scope, and its initial states."""

    def __init__(self, system: System, scope: Scope, budget: Budget) -> None:
        self.budget = budget
        self.instance = Instance(system, scope, lambda: budget.spent)
        self._steps = Unrolling(self.instance, anywhere=True)
        self._steps.extend()
        self._beginning = Unrolling(self.instance)
        self._before: dict[Expr, z3.BoolRef] = {}
        self._broken: dict[tuple[Expr, bool], z3.BoolRef] = {}
        self._not_at_first: dict[Expr, z3.BoolRef] = {}

    def breaking(self, formula: Expr, assumed: Iterable[Expr], of_step: bool = False) -> Trace | None:
        """A step from a state in which everything assumed is true to one in which the formula is false.

        `of_step`: a step that the formula, a step property, is not true of. Raises OutOfTime.
        """
        labels = [*map(self._holds_before, assumed), self._fails(formula, of_step)]
        found = self._steps.check(self.budget, *labels)
        if found is None:
            raise OutOfTime
        return self._steps.trace(1, reads(formula)) if found else None

    def kept(self, formulas: Iterable[Expr], assumed: Iterable[Expr]) -> bool:
        """Whether every step keeps all the formulas. Raises OutOfTime."""
        label = self._steps.label()
        fails = [self._fails(formula, of_step=False) for formula in formulas]
        self._steps.add(z3.Implies(label, z3.Or(*fails, self._steps.context)) if fails else z3.Not(label))
        found = self._steps.check(self.budget, *map(self._holds_before, assumed), label)
        self._steps.add(z3.Not(label))
        if found is None:
            raise OutOfTime
        return not found

    def initially_false(self, formula: Expr) -> Trace | None:
        """An initial state in which the formula is false. Raises OutOfTime."""
        label = self._not_at_first.get(formula)
        if label is None:
            label = self._not_at_first[formula] = self._beginning.label()
            (term,) = self._beginning.formulas([self.instance.share.negate(self.instance.ground(formula))])
            self._beginning.when(label, term, 0)
        found = self._beginning.check(self.budget, label)
        if found is None:
            raise OutOfTime
        return self._beginning.trace(0) if found else None

    def _holds_before(self, formula: Expr) -> z3.BoolRef:
        if formula not in self._before:
            label = self._before[formula] = self._steps.label()
            (term,) = self._steps.formulas([self.instance.ground(formula)])
            self._steps.when(label, term, 0)
        return self._before[formula]

    def _fails(self, formula: Expr, of_step: bool) -> z3.BoolRef:
        if (formula, of_step) not in self._broken:
            label = self._broken[formula, of_step] = self._steps.label()
            if of_step:
                ground = self.instance.of_step(formula, negated=True)
            else:
                ground = self.instance.share.negate(self.instance.ground(formula))
            (term,) = self._steps.formulas([ground])
            self._steps.when(label, term, 0 if of_step else 1)
        return self._broken[formula, of_step]
