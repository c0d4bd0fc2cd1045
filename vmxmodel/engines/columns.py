"""Formulas evaluated in many states at once: a truth value is an integer with one bit for each state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.layout import Layout, Packed, codes
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
    Param,
    Quantified,
    Read,
    Ref,
    type_of,
)
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State
from vmxmodel.system.types import BoolType, Value

Cases = Mapping[Value, int]
"""The value of an expression in every state: for each value, the states in which it is that. The bits partition."""

Env = Mapping[str, Value]


@dataclass
class Columns:
    """States of one scope, by column: for each cell and value, the states in which the cell has the value."""

    scope: Scope
    number: int  # of states
    cells: dict[Cell, Cases]

    def __post_init__(self) -> None:
        self.everywhere = (1 << self.number) - 1

    @classmethod
    def of(cls, layout: Layout, states: Sequence[Packed]) -> Columns:
        """The columns of packed states; the first state is the highest bit."""
        cells: dict[Cell, Cases] = {}
        for cell, kind, column in zip(layout.cells, layout.types, zip(*states, strict=True), strict=True):
            values = dict(zip(codes(kind, layout.scope), layout.scope.domain(kind), strict=True))
            cells[cell] = {
                values[code]: int("".join(["1" if code == other else "0" for other in column]), 2)
                for code in sorted(set(column))
            }
        return cls(layout.scope, len(states), cells)

    @classmethod
    def single(cls, scope: Scope, state: State) -> Columns:
        """The columns of one state."""
        return cls(scope, 1, {cell: {value: 1} for cell, value in state.items()})

    def where(self, formula: Expr, env: Env) -> int:
        """The states in which a formula is true. `env` has the values of its parameters."""
        match formula:
            case Literal(value):
                return self.everywhere if value else 0
            case Not(operand):
                return self.everywhere ^ self.where(operand, env)
            case And(operands):
                found = self.everywhere
                for operand in operands:
                    found &= self.where(operand, env)
                return found
            case Or(operands):
                found = 0
                for operand in operands:
                    found |= self.where(operand, env)
                return found
            case Implies(left, right):
                return (self.everywhere ^ self.where(left, env)) | self.where(right, env)
            case Eq(left, right) if isinstance(type_of(left), BoolType):
                return self.everywhere ^ self.where(left, env) ^ self.where(right, env)
            case Eq(left, right):
                ours, theirs = self.cases(left, env), self.cases(right, env)
                found = 0
                for value, bits in ours.items():
                    found |= bits & theirs.get(value, 0)
                return found
            case Less(left, right, strict):
                return self._less(left, right, strict, env)
            case Quantified(kind, variables, body):
                found = self.everywhere if kind == "all" else 0
                for inner in self.bindings(variables, env):
                    bits = self.where(body, inner)
                    found = found & bits if kind == "all" else found | bits
                return found
        return self.cases(formula, env).get(True, 0)

    def cases(self, expr: Expr, env: Env) -> Cases:
        """The value of an expression in every state."""
        match expr:
            case Literal(value):
                return {value: self.everywhere}
            case Ref(name):
                return {env[name]: self.everywhere}
            case Read(table, args):
                return self._read(table, [self.cases(arg, env) for arg in args])
            case Ite(condition, yes, no):
                chosen = self.where(condition, env)
                merged = {value: bits & chosen for value, bits in self.cases(yes, env).items()}
                for value, bits in self.cases(no, env).items():
                    merged[value] = merged.get(value, 0) | (bits & ~chosen)
                return {value: bits for value, bits in merged.items() if bits}
            case Arith(operator, left, right):
                sums: dict[Value, int] = {}
                for one, other, both in self._pairs(left, right, env):
                    value = one + other if operator == "+" else one - other
                    sums[value] = sums.get(value, 0) | both
                return sums
        true = self.where(expr, env)
        return {True: true, False: self.everywhere ^ true}

    def bindings(self, variables: Sequence[Param], env: Env) -> Iterator[Env]:
        """The environment with every choice of values for some more variables."""
        for values in product(*(self.scope.domain(variable.type) for variable in variables)):
            yield {**env, **{v.name: value for v, value in zip(variables, values, strict=True)}}

    def _read(self, table: str, args: list[Cases]) -> Cases:
        if all(len(arg) == 1 for arg in args):
            return self.cells[table, tuple(next(iter(arg)) for arg in args)]
        found: dict[Value, int] = {}
        for entry in product(*(arg.items() for arg in args)):
            here = self.everywhere
            for _, bits in entry:
                here &= bits
            cases = self.cells.get((table, tuple(value for value, _ in entry)), {}) if here else {}
            for value, bits in cases.items():
                found[value] = found.get(value, 0) | (bits & here)
        return found

    def _less(self, left: Expr, right: Expr, strict: bool, env: Env) -> int:
        found = 0
        for one, other, both in self._pairs(left, right, env):
            if one < other or (one == other and not strict):
                found |= both
        return found

    def _pairs(self, left: Expr, right: Expr, env: Env) -> Iterator[tuple[int, int, int]]:
        """Every pair of values of two numbers, and the states in which they have these."""
        for one, bits in self.cases(left, env).items():
            for other, more in self.cases(right, env).items():
                if bits & more:
                    assert isinstance(one, int)
                    assert isinstance(other, int)
                    yield one, other, bits & more
