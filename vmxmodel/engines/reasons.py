"""Which entries of a state make a formula true or false: with these alone, whatever the others are, it stays so.

For a conjunction that is false one false part is reason enough, for one that is true all parts are needed; and so on.
What is found is a reason, small where a choice is taken, not the smallest there is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.system.expr import (
    And,
    Arith,
    Eq,
    Expr,
    Implies,
    Ite,
    Less,
    Literal,
    Not,
    Or,
    Quantified,
    Read,
    Ref,
)
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import Inputs, State
from vmxmodel.system.types import Value

Reason = frozenset[Cell]
NO_REASON: Reason = frozenset()


@dataclass(frozen=True)
class Reasons:
    """Values and their reasons in one state and step. An input that has no value gets the first of its type."""

    scope: Scope
    state: State
    inputs: Inputs

    def of(self, expr: Expr, env: Mapping[str, Value]) -> tuple[Value, Reason]:
        """The value of an expression, and the cells of the state that it is owed to."""
        match expr:
            case Literal(value):
                return value, NO_REASON
            case Ref(name):
                return env[name], NO_REASON
            case Read(table, args):
                found = [self.of(arg, env) for arg in args]
                cell = table, tuple(value for value, _ in found)
                reason = NO_REASON.union(*(why for _, why in found))
                if cell in self.state:
                    return self.state[cell], reason | {cell}
                return self.inputs.get(cell, self.scope.domain(expr.type)[0]), reason
            case Not(operand):
                value, reason = self.of(operand, env)
                return not value, reason
            case And(operands):
                return self._every((self.of(operand, env) for operand in operands), wanted=True)
            case Or(operands):
                return self._every((self.of(operand, env) for operand in operands), wanted=False)
            case Implies(left, right):
                return self._every((self.of(Not(left), env), self.of(right, env)), wanted=False)
            case Quantified(kind, variables, body):
                domains = [self.scope.domain(variable.type) for variable in variables]
                names = [variable.name for variable in variables]
                rows = (dict(zip(names, values, strict=True)) for values in product(*domains))
                return self._every((self.of(body, {**env, **row}) for row in rows), wanted=kind == "all")
            case Ite(condition, yes, no):
                chosen, why = self.of(condition, env)
                value, reason = self.of(yes if chosen else no, env)
                return value, reason | why
            case Eq(left, right):
                one, other = self.of(left, env), self.of(right, env)
                return one[0] == other[0], one[1] | other[1]
            case Less(left, right, strict):
                low, high = self.of(left, env), self.of(right, env)
                assert isinstance(low[0], int)
                assert isinstance(high[0], int)
                return low[0] < high[0] or (low[0] == high[0] and not strict), low[1] | high[1]
            case Arith(operator, left, right):
                first, second = self.of(left, env), self.of(right, env)
                assert isinstance(first[0], int)
                assert isinstance(second[0], int)
                return first[0] + (second[0] if operator == "+" else -second[0]), first[1] | second[1]
        raise TypeError(f"{type(expr).__name__} has no meaning in a state; resolve it first")

    def _every(self, parts: Iterable[tuple[Value, Reason]], wanted: bool) -> tuple[Value, Reason]:
        """`wanted` if all parts are, for all their reasons; else not, for the smallest reason of one that is not."""
        every, best = NO_REASON, None
        for value, reason in parts:
            if bool(value) is wanted:
                every |= reason
            elif best is None or len(reason) < len(best):
                best = reason
        return (wanted, every) if best is None else (not wanted, best)
