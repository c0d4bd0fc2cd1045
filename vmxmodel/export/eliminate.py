"""Existential quantifiers over finite domains pushed inwards and, where that is short, written out."""

from __future__ import annotations

from vmxmodel.system.expr import (
    TRUE,
    And,
    Expr,
    Implies,
    Literal,
    Not,
    Or,
    Param,
    Quantified,
    conj,
    disj,
    free_refs,
    negate,
    substitute,
    walk,
)
from vmxmodel.system.scope import Scope


def conjuncts(expr: Expr) -> list[Expr]:
    """The parts of a conjunction; `not (a or b)` and `not (a implies b)` are conjunctions too."""
    match expr:
        case And(operands):
            return [part for operand in operands for part in conjuncts(operand)]
        case Not(Or(operands)):
            return [part for operand in operands for part in conjuncts(negate(operand))]
        case Not(Implies(left, right)):
            return [*conjuncts(left), *conjuncts(negate(right))]
        case Not(Not(operand)):
            return conjuncts(operand)
    return [] if expr == TRUE else [expr]


def some(variables: tuple[Param, ...], formula: Expr, scope: Scope) -> Expr:
    """`some variables: formula`, with each quantifier around nothing but what mentions its variable.

    Written out where the result is no longer than what it stands for, and for truth values always.
    """
    parts = conjuncts(formula)
    pending = list(variables)
    while pending:
        variable = min(pending, key=lambda v: sum(v.name in free_refs(part) for part in parts))
        pending.remove(variable)
        touching = [place for place, part in enumerate(parts) if variable.name in free_refs(part)]
        if not touching:
            continue
        together = _some(variable, conj(parts[place] for place in touching), scope)
        # At the place of the last part: an index may be in its range only because of what stands before.
        parts[touching[-1] : touching[-1] + 1] = conjuncts(together)
        for place in reversed(touching[:-1]):
            del parts[place]
    return conj(parts)


def _some(variable: Param, formula: Expr, scope: Scope) -> Expr:
    domain = scope.domain(variable.type)
    cases = dict.fromkeys(substitute(formula, {variable.name: Literal(value, variable.type)}) for value in domain)
    if any(negate(case) in cases for case in cases):
        return TRUE
    written_out = disj(cases)
    if len(domain) <= 2 or _size(written_out) <= _size(formula):
        return written_out
    return Quantified("some", (variable,), formula)


def _size(expr: Expr) -> int:
    return sum(1 for _ in walk(expr))
