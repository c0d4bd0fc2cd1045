"""Builds expressions so that equal ones are one object: large formulas stay small, and are compared by identity."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    And,
    Arith,
    Eq,
    Expr,
    Ite,
    Less,
    Literal,
    Not,
    Or,
    Read,
    Ref,
    type_of,
)
from vmxmodel.system.types import BOOL, BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value


class Sharing:
    """Hash consing (Ershov, "On programming of arithmetic operations", 1958) for quantifier-free expressions.

    Two calls that would build equal expressions return the same object, and what is plainly simpler is simplified. The
    objects live as long as this one does, so `id` is a safe key meanwhile.
    """

    def __init__(self) -> None:
        self._nodes: dict[Hashable, Expr] = {}

    def _one(self, key: Hashable, build: Callable[[], Expr]) -> Expr:
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = build()
        return node

    # Leaves.

    def literal(self, value: Value, kind: Type) -> Expr:
        """A constant, with the narrowest type that has it, so that equal values are equal literals."""
        match kind:
            case BoolType():
                return TRUE if value else FALSE
            case RangeType():
                assert isinstance(value, int)
                kind = RangeType(value, value)
            case OptionalType(of) if value is not None:
                kind = of
        return self._one((Literal, kind, value), lambda: Literal(value, kind))

    def ref(self, name: str, kind: Type) -> Ref:
        node = self._one((Ref, name, kind), lambda: Ref(name, kind))
        assert isinstance(node, Ref)
        return node

    def cell(self, table: str, entry: tuple[Value, ...], params: tuple[Type, ...], kind: Type, primed: bool) -> Expr:
        """The value of one entry of a table."""

        def build() -> Expr:
            args = tuple(self.literal(value, param) for value, param in zip(entry, params, strict=True))
            return Read(table, args, kind, primed)

        return self._one((Read, table, entry, primed), build)

    # Truth values.

    def negate(self, operand: Expr) -> Expr:
        if operand is TRUE:
            return FALSE
        if operand is FALSE:
            return TRUE
        if isinstance(operand, Not):
            return operand.operand
        return self._one((Not, id(operand)), lambda: Not(operand))

    def conj(self, operands: Iterable[Expr]) -> Expr:
        kept = self._joined(operands, TRUE, FALSE)
        if len(kept) <= 1:
            return kept[0] if kept else TRUE
        return self._one((And, *map(id, kept)), lambda: And(kept))

    def disj(self, operands: Iterable[Expr]) -> Expr:
        kept = self._joined(operands, FALSE, TRUE)
        if len(kept) <= 1:
            return kept[0] if kept else FALSE
        return self._one((Or, *map(id, kept)), lambda: Or(kept))

    def _joined(self, operands: Iterable[Expr], neutral: Expr, absorbing: Expr) -> tuple[Expr, ...]:
        kept: dict[int, Expr] = {}
        for operand in operands:
            if operand is absorbing or id(self.negate(operand)) in kept:
                return (absorbing,)
            if operand is not neutral:
                kept[id(operand)] = operand
        return tuple(kept.values())

    def implies(self, left: Expr, right: Expr) -> Expr:
        return self.disj((self.negate(left), right))

    def ite(self, condition: Expr, yes: Expr, no: Expr, kind: Type) -> Expr:
        if isinstance(condition, Not):
            condition, yes, no = condition.operand, no, yes
        if condition is TRUE or yes is no:
            return yes
        if condition is FALSE:
            return no
        if kind == BOOL:
            if yes is TRUE or yes is condition:
                return self.disj((condition, no))
            if yes is FALSE:
                return self.conj((self.negate(condition), no))
            if no is TRUE:
                return self.disj((self.negate(condition), yes))
            if no is FALSE or no is condition:
                return self.conj((condition, yes))
        return self._one((Ite, id(condition), id(yes), id(no), kind), lambda: Ite(condition, yes, no, kind))

    # Comparisons. One with a literal moves into the branches of an `if`, where it is mostly decided.

    def equal(self, left: Expr, right: Expr) -> Expr:
        if left is right:
            return TRUE
        if isinstance(left, Literal):
            left, right = right, left
        if isinstance(right, Literal):
            return self._is(left, right)
        one, other = sorted((id(left), id(right)))  # in the formula they stand as they came: where they lie is chance
        return self._one((Eq, one, other), lambda: Eq(left, right))

    def _is(self, operand: Expr, value: Literal) -> Expr:
        if isinstance(operand, Literal):
            return TRUE if operand.value == value.value else FALSE
        if value is TRUE:
            return operand
        if value is FALSE:
            return self.negate(operand)
        if not _possible(value.value, type_of(operand)):
            return FALSE

        def build() -> Expr:
            if isinstance(operand, Ite):
                yes, no = self._is(operand.yes, value), self._is(operand.no, value)
                return self.ite(operand.condition, yes, no, BOOL)
            return Eq(operand, value)

        return self._one((Eq, id(operand), id(value)), build)

    def less(self, left: Expr, right: Expr, strict: bool) -> Expr:
        def build() -> Expr:
            match left, right:
                case Literal(value=int() as low), Literal(value=int() as high):
                    return TRUE if (low < high if strict else low <= high) else FALSE
                case Ite(condition, yes, no), Literal():
                    return self.ite(condition, self.less(yes, right, strict), self.less(no, right, strict), BOOL)
                case Literal(), Ite(condition, yes, no):
                    return self.ite(condition, self.less(left, yes, strict), self.less(left, no, strict), BOOL)
            return Less(left, right, strict)

        return self._one((Less, id(left), id(right), strict), build)

    def arith(self, source: Arith, left: Expr, right: Expr) -> Expr:
        """`source` with other operands."""

        def build() -> Expr:
            match left, right:
                case Literal(value=int() as a), Literal(value=int() as b):
                    return self.literal(a + b if source.operator == "+" else a - b, source.type)
            return Arith(source.operator, left, right, source.type)

        return self._one((Arith, source.operator, id(left), id(right), source.type), build)


def _possible(value: Value, kind: Type) -> bool:
    """Whether an expression of this type can have this value at all (elements of sorts: as far as the type tells)."""
    match kind:
        case RangeType(lo, hi):
            return isinstance(value, int) and lo <= value <= hi
        case EnumType(values=values):
            return value in values
        case SortType():
            return value is not None
    return True
