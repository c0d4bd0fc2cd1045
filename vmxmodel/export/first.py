"""What is said of the first state, in terms of the values that are chosen for it."""

from __future__ import annotations

from collections.abc import Mapping

from vmxmodel.export.problem import Problem
from vmxmodel.system.expr import Expr, Literal, Read, rebuild
from vmxmodel.system.instance import Instance
from vmxmodel.system.scope import Cell


def first_value(formula: Expr, problem: Problem, chosen: Mapping[Cell, Expr]) -> Expr:
    """The formula with every entry replaced by what was chosen for it, or by its declared value."""

    def put(expr: Expr) -> Expr:
        if not isinstance(expr, Read):
            return rebuild(expr, put)
        entry = tuple(arg.value for arg in expr.args if isinstance(arg, Literal))
        if (expr.table, entry) in chosen:
            return chosen[expr.table, entry]
        initial = problem.system.table[expr.table].initial
        assert initial is not None, "an entry without a value is chosen"
        return put(initial)

    return put(Instance(problem.system, problem.scope).ground(formula))
