"""Decides a formula where its propositional structure alone does: `p implies p`, `x == A and x == B`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from vmxmodel.system.expr import (
    And,
    Eq,
    Expr,
    Implies,
    Ite,
    Literal,
    Not,
    Or,
    Quantified,
    bound_names,
    rebuild,
    type_of,
)
from vmxmodel.system.types import BOOL

_ATOMS = 10
"""Formulas with more atoms are left undecided."""


def decided(formula: Expr) -> bool | None:
    """The truth value that a formula has whatever its atoms are; None when it depends on them, or has too many.

    Atoms are independent of each other, except that a term does not equal two different literals. A quantified
    formula is an atom unless its body is decided.
    """
    formula = _settle(formula)
    atoms = list(dict.fromkeys(_atoms(formula)))
    if len(atoms) > _ATOMS:
        return None
    found: bool | None = None
    for choice in product((False, True), repeat=len(atoms)):
        truth = dict(zip(atoms, choice, strict=True))
        value = _value(formula, truth)
        if value is not found and _possible(truth):
            if found is not None:
                return None
            found = value
    return found


def _settle(expr: Expr) -> Expr:
    if not bound_names(expr):
        return expr
    if isinstance(expr, Quantified):
        value = decided(expr.body)
        return expr if value is None else Literal(value, BOOL)
    return rebuild(expr, _settle)


def _parts(expr: Expr) -> tuple[Expr, ...] | None:
    """The operands of a connective; None for an atom."""
    match expr:
        case Not(operand):
            return (operand,)
        case And(operands) | Or(operands):
            return operands
        case Implies(left, right):
            return (left, right)
        case Eq(left, right) if type_of(left) == BOOL:
            return (left, right)
        case Ite(condition, yes, no):
            return (condition, yes, no)
    return None


def _atoms(expr: Expr) -> Iterator[Expr]:
    parts = _parts(expr)
    if parts is not None:
        for part in parts:
            yield from _atoms(part)
    elif not isinstance(expr, Literal):
        yield expr


def _value(expr: Expr, truth: Mapping[Expr, bool]) -> bool:
    match expr:
        case Literal(value):
            return bool(value)
        case Not(operand):
            return not _value(operand, truth)
        case And(operands):
            return all(_value(operand, truth) for operand in operands)
        case Or(operands):
            return any(_value(operand, truth) for operand in operands)
        case Implies(left, right):
            return not _value(left, truth) or _value(right, truth)
        case Ite(condition, yes, no):
            return _value(yes if _value(condition, truth) else no, truth)
        case Eq(left, right) if type_of(left) == BOOL:
            return _value(left, truth) == _value(right, truth)
    return truth[expr]


def _possible(truth: Mapping[Expr, bool]) -> bool:
    """No term equals two different literals."""
    found: dict[Expr, object] = {}
    for atom, value in truth.items():
        if value and isinstance(atom, Eq):
            for term, literal in ((atom.left, atom.right), (atom.right, atom.left)):
                if isinstance(literal, Literal) and found.setdefault(term, literal.value) != literal.value:
                    return False
    return True
