"""Formulas of the language in plain first-order logic: no optional values, no quantifier over a finite type.

A table into `T?` becomes a relation with one more argument, at most one of which is true. Quantifiers over Bool, enums
and ranges are written out. What is left are quantifiers over sorts, functions and relations: what SMT-LIB can say,
and, as long as the sorts are stratified (see `fragment`), what a solver can decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from vmxmodel.diagnostics import SolverError
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Answers,
    Eq,
    Event,
    Executes,
    Expr,
    Ite,
    Less,
    Literal,
    Param,
    Quantified,
    Read,
    Ref,
    conj,
    disj,
    equal,
    free_refs,
    fresh,
    implies,
    ite,
    negate,
    quantified,
    rebuild,
    substitute,
    type_of,
)
from vmxmodel.system.model import Table
from vmxmodel.system.types import BOOL, BoolType, EnumType, OptionalType, RangeType, SortType, Type


@lru_cache(maxsize=65536)
def first_order(expr: Expr) -> Expr:
    """The same formula without optional values and without quantifiers over finite types.

    Raises SolverError for what belongs to step properties only (events, primed reads): those are resolved before.
    """
    match expr:
        case Event() | Answers() | Executes() | Read(primed=True):
            raise SolverError(f"a formula about a step was given where one about a state was expected: {expr}")
        case Quantified(kind, variables, body):
            every = conj if kind == "all" else disj
            kept: list[Param] = []
            bodies = [body]
            for variable in variables:
                if isinstance(variable.type, SortType | OptionalType):
                    sort = variable.type.of if isinstance(variable.type, OptionalType) else variable.type
                    kept.append(Param(variable.name, sort))
                bodies = [substitute(b, {variable.name: value}) for b in bodies for value in _cases(variable)]
            return quantified(kind, tuple(kept), every(first_order(b) for b in bodies))
        case Eq(left, right):
            if isinstance(type_of(left), OptionalType) or isinstance(type_of(right), OptionalType):
                return _same_option(left, right)
            return equal(first_order(left), first_order(right))
    return rebuild(expr, first_order)


def _cases(variable: Param) -> Iterable[Expr]:
    if isinstance(variable.type, SortType):
        return (Ref(variable.name, variable.type),)
    if isinstance(variable.type, OptionalType):
        return (Literal(None, variable.type), Ref(variable.name, variable.type.of))
    return literals(variable.type)


def literals(kind: Type) -> tuple[Literal, ...]:
    """All values of a finite type."""
    match kind:
        case BoolType():
            return (FALSE, TRUE)
        case EnumType(values=values):
            return tuple(Literal(value, kind) for value in values)
        case RangeType(lo, hi):
            return tuple(Literal(value, kind) for value in range(lo, hi + 1))
    raise SolverError(f"{kind} is not a finite type")


def _same_option(left: Expr, right: Expr) -> Expr:
    """left == right where at least one of them may be `none`, by cases."""
    left, right = _plain(left), _plain(right)
    if isinstance(right, Ite):
        left, right = right, left
    if isinstance(left, Ite):
        yes, no = _same_option(left.yes, right), _same_option(left.no, right)
        return choose(first_order(left.condition), yes, no, BOOL)
    if _is_none(left) or (_is_element(left) and not _is_none(right)):
        left, right = right, left
    if _is_none(left):
        return TRUE
    if _is_element(left):
        return FALSE if _is_none(right) else equal(first_order(left), first_order(right))
    if _is_element(right):
        return _holds(left, first_order(right))
    kind = type_of(left)
    assert isinstance(kind, OptionalType)
    name = fresh(kind.of.name.lower()[:1], free_refs(left) | free_refs(right))
    variable, value = (Param(name, kind.of),), Ref(name, kind.of)
    if _is_none(right):
        return negate(quantified("some", variable, _holds(left, value)))
    return quantified("all", variable, equal(_holds(left, value), _holds(right, value)))


def choose(condition: Expr, yes: Expr, no: Expr, kind: Type) -> Expr:
    """if condition then yes else no, as connectives where a branch is a truth value."""
    if kind == BOOL:
        if yes == TRUE:
            return disj((condition, no))
        if yes == FALSE:
            return conj((negate(condition), no))
        if no == TRUE:
            return disj((negate(condition), yes))
        if no == FALSE:
            return conj((condition, yes))
    return ite(condition, yes, no, kind)


def _plain(expr: Expr) -> Expr:
    """A member of a sort as an element of it, also where it stands as a `T?`."""
    if isinstance(expr, Literal) and isinstance(expr.type, OptionalType) and expr.value is not None:
        return Literal(expr.value, expr.type.of)
    return expr


def _is_none(expr: Expr) -> bool:
    return isinstance(expr, Literal) and expr.value is None


def _is_element(expr: Expr) -> bool:
    return isinstance(type_of(expr), SortType)


def _holds(option: Expr, element: Expr) -> Expr:
    """The relation that stands for an optional table: `option` is this element."""
    if isinstance(option, Ref):
        return Read(relation_of(option.name), (element,), BOOL)
    if not isinstance(option, Read):
        raise SolverError(f"an optional value that is no entry of a table: {option}")
    return Read(option.table, (*(first_order(arg) for arg in option.args), element), BOOL)


def relation_of(param: str) -> str:
    """The name of the relation that stands for a parameter of type `T?`; no table is called like that."""
    return f"?{param}"


def axioms(table: Table) -> tuple[Expr, ...]:
    """What the type of a table says of it, in first-order logic: bounds of a range, at most one value of an option."""
    variables = tuple(Param(f"i{n}", kind) for n, kind in enumerate(table.params, 1))
    entry = tuple(Ref(v.name, v.type) for v in variables)
    match table.type:
        case RangeType(lo, hi):
            body = within(Read(table.name, entry, table.type), table.type, lo, hi)
            return (first_order(quantified("all", variables, body)),)
        case OptionalType(of=sort):
            one, other = Ref("x", sort), Ref("y", sort)
            unique = implies(conj(Read(table.name, (*entry, value), BOOL) for value in (one, other)), equal(one, other))
            return (first_order(quantified("all", (*variables, Param("x", sort), Param("y", sort)), unique)),)
    return ()


def within(value: Expr, kind: RangeType, lo: int, hi: int) -> Expr:
    """lo <= value <= hi"""
    return conj((Less(Literal(lo, kind), value, strict=False), Less(value, Literal(hi, kind), strict=False)))
