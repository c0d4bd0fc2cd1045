"""Typed expressions: the terms and formulas that guards, updates and properties are made of.

An expression is a tree of frozen dataclasses. Names are resolved and every `def` is already replaced by its body:
a reader of this file needs no symbol table. Formulas are expressions of type Bool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from typing import Literal as OneOf
from typing import TypeVar

from vmxmodel.dataclass import dataclass
from vmxmodel.system.packing import packed
from vmxmodel.system.types import BOOL, RangeType, Type, Value


@packed
@dataclass(frozen=True, slots=True)
class Param:
    """A name with a type: a parameter of a transition, or a variable bound by a quantifier."""

    name: str
    type: Type


class _Node:
    """What every expression remembers of itself once it was asked: expressions are compared and walked all the time."""

    __slots__ = ("_bound", "_children", "_free_refs", "_hash", "_of_step", "_primed", "_reads")
    _bound: frozenset[str]
    _children: tuple[Expr, ...]
    _free_refs: frozenset[str]
    _hash: int
    _of_step: bool
    _primed: bool
    _reads: frozenset[str]


_N = TypeVar("_N", bound=_Node)


def _node(cls: type[_N]) -> type[_N]:
    compute: Callable[[_N], int] = cls.__hash__

    def remembered(self: _N) -> int:
        try:
            return self._hash
        except AttributeError:
            object.__setattr__(self, "_hash", compute(self))
            return self._hash

    cls.__hash__ = remembered  # type: ignore[assignment]
    return packed(cls)


@_node
@dataclass(frozen=True, slots=True)
class Literal(_Node):
    """A constant: a truth value, a number, an enum value, a member of a sort, or `none` (value None)."""

    value: Value
    type: Type


@_node
@dataclass(frozen=True, slots=True)
class Ref(_Node):
    """A parameter of the transition, or a bound variable."""

    name: str
    type: Type


@_node
@dataclass(frozen=True, slots=True)
class Read(_Node):
    """An entry of a table (`mode[c]`); `primed` is its value after the step, `next(mode[c])`."""

    table: str
    args: tuple[Expr, ...]
    type: Type
    primed: bool = False


@_node
@dataclass(frozen=True, slots=True)
class Not(_Node):
    operand: Expr


@_node
@dataclass(frozen=True, slots=True)
class And(_Node):
    operands: tuple[Expr, ...]


@_node
@dataclass(frozen=True, slots=True)
class Or(_Node):
    operands: tuple[Expr, ...]


@_node
@dataclass(frozen=True, slots=True)
class Implies(_Node):
    left: Expr
    right: Expr


@_node
@dataclass(frozen=True, slots=True)
class Eq(_Node):
    """Equality of any two values of one type (an element of T may be compared with a `T?`); `iff` for Bool."""

    left: Expr
    right: Expr


@_node
@dataclass(frozen=True, slots=True)
class Less(_Node):
    """`left < right`, or `left <= right` when `strict` is false; integers only."""

    left: Expr
    right: Expr
    strict: bool


@_node
@dataclass(frozen=True, slots=True)
class Arith(_Node):
    """`left + right` or `left - right`; its type is the exact range of the results."""

    operator: OneOf["+", "-"]
    left: Expr
    right: Expr
    type: RangeType


@_node
@dataclass(frozen=True, slots=True)
class Ite(_Node):
    """`if condition then yes else no`."""

    condition: Expr
    yes: Expr
    no: Expr
    type: Type


@_node
@dataclass(frozen=True, slots=True)
class Quantified(_Node):
    """`all x: S: body` or `some x: S: body`. At least one variable; names differ from each other."""

    kind: OneOf["all", "some"]
    variables: tuple[Param, ...]
    body: Expr


@_node
@dataclass(frozen=True, slots=True)
class Event(_Node):
    """`VMXON(c, _) by g` or `VMXON.enter(c, _)`: the step is this action (and rung), with these arguments.

    Only in step properties. An argument None is the wildcard `_`; `by` None means whoever.
    """

    action: str
    rung: str | None
    args: tuple[Expr | None, ...]
    by: Expr | None = None


@_node
@dataclass(frozen=True, slots=True)
class Answers(_Node):
    """`answers Exit(27)`: the step is an instruction, and this is its outcome. Only in step properties."""

    outcome: str
    args: tuple[Expr | None, ...]


@_node
@dataclass(frozen=True, slots=True)
class Executes(_Node):
    """`executes(c)`: the step is an instruction with an argument c (a logical processor). Only in step properties."""

    subject: Expr


Atom = Literal | Ref | Read | Eq | Less | Event | Answers | Executes
Expr = (
    Literal | Ref | Read | Not | And | Or | Implies | Eq | Less | Arith | Ite | Quantified | Event | Answers | Executes
)

TRUE = Literal(True, BOOL)
FALSE = Literal(False, BOOL)


def type_of(expr: Expr) -> Type:
    """The type of an expression."""
    if isinstance(expr, Literal | Ref | Read | Arith | Ite):
        return expr.type
    return BOOL


# Constructors that simplify what is plainly simpler, and nothing else.


def negate(operand: Expr) -> Expr:
    """not operand"""
    if isinstance(operand, Literal):
        return FALSE if operand.value else TRUE
    if isinstance(operand, Not):
        return operand.operand
    return Not(operand)


def conj(operands: Iterable[Expr]) -> Expr:
    """The conjunction; `true` when there is nothing to join. Nested conjunctions are flattened, repeats dropped."""
    flat: dict[Expr, None] = {}
    for operand in operands:
        if operand == FALSE:
            return FALSE
        parts = operand.operands if isinstance(operand, And) else (operand,)
        flat.update((part, None) for part in parts if part != TRUE)
    parts = tuple(flat)
    return TRUE if not parts else parts[0] if len(parts) == 1 else And(parts)


def disj(operands: Iterable[Expr]) -> Expr:
    """The disjunction; `false` when there is nothing to join. Nested disjunctions are flattened, repeats dropped."""
    flat: dict[Expr, None] = {}
    for operand in operands:
        if operand == TRUE:
            return TRUE
        parts = operand.operands if isinstance(operand, Or) else (operand,)
        flat.update((part, None) for part in parts if part != FALSE)
    parts = tuple(flat)
    return FALSE if not parts else parts[0] if len(parts) == 1 else Or(parts)


def implies(left: Expr, right: Expr) -> Expr:
    """left implies right"""
    if left == TRUE or right == TRUE:
        return right
    if left == FALSE:
        return TRUE
    if right == FALSE:
        return negate(left)
    return Implies(left, right)


def equal(left: Expr, right: Expr) -> Expr:
    """left == right, decided where both sides are literals or the same expression."""
    if left == right:
        return TRUE
    if isinstance(left, Literal) and isinstance(right, Literal):
        return TRUE if left.value == right.value else FALSE
    if left in (TRUE, FALSE):
        left, right = right, left
    if right == TRUE:
        return left
    if right == FALSE:
        return negate(left)
    return Eq(left, right)


def ite(condition: Expr, yes: Expr, no: Expr, wanted: Type | None = None) -> Expr:
    """if condition then yes else no; `wanted` is the common type where the branches' types differ."""
    if condition == TRUE or yes == no:
        return yes
    if condition == FALSE:
        return no
    if (yes, no) == (TRUE, FALSE):
        return condition
    if (yes, no) == (FALSE, TRUE):
        return negate(condition)
    return Ite(condition, yes, no, wanted if wanted is not None else type_of(yes))


def quantified(kind: OneOf["all", "some"], variables: tuple[Param, ...], body: Expr) -> Expr:
    """A quantifier over variables that the body mentions (sorts are never empty, so the others may go)."""
    used = free_refs(body)
    kept = tuple(variable for variable in variables if variable.name in used)
    return Quantified(kind, kept, body) if kept else body


# Walking and rebuilding.


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct subexpressions, in the order in which they are written."""
    try:
        return expr._children
    except AttributeError:
        object.__setattr__(expr, "_children", _children(expr))
        return expr._children


def _children(expr: Expr) -> tuple[Expr, ...]:
    match expr:
        case Read(args=args):
            return args
        case Not(operand=operand):
            return (operand,)
        case And(operands=operands) | Or(operands=operands):
            return operands
        case Implies(left, right) | Eq(left, right):
            return (left, right)
        case Less(left, right) | Arith(_, left, right):
            return (left, right)
        case Ite(condition, yes, no):
            return (condition, yes, no)
        case Quantified(body=body):
            return (body,)
        case Event(args=args, by=by):
            return tuple(a for a in (*args, by) if a is not None)
        case Answers(args=args):
            return tuple(a for a in args if a is not None)
        case Executes(subject=subject):
            return (subject,)
    return ()


def rebuild(expr: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """The same node with every direct subexpression changed; simplified by the constructors above."""
    old = children(expr)
    new = [change(child) for child in old]
    for one, other in zip(new, old, strict=True):  # a loop: this is called for every node of everything
        if one is not other:
            return _with_children(expr, new)
    return expr


def _with_children(expr: Expr, new: list[Expr]) -> Expr:
    match expr:
        case Read(table, _, kind, primed):
            return Read(table, tuple(new), kind, primed)
        case Not():
            return negate(new[0])
        case And():
            return conj(new)
        case Or():
            return disj(new)
        case Implies():
            return implies(*new)
        case Eq():
            return equal(*new)
        case Less(strict=strict):
            return _less(new[0], new[1], strict)
        case Arith(operator, _, _, kind):
            return _arith(operator, new[0], new[1], kind)
        case Ite(type=wanted):
            return ite(new[0], new[1], new[2], wanted)
        case Quantified(kind, variables, _):
            return quantified(kind, variables, new[0])
        case Event(action, rung, args, by):
            rest = iter(new)
            return Event(action, rung, _patterns(args, rest), next(rest) if by is not None else None)
        case Answers(outcome, args):
            return Answers(outcome, _patterns(args, iter(new)))
        case Executes():
            return Executes(new[0])
    return expr


def _patterns(args: tuple[Expr | None, ...], new: Iterator[Expr]) -> tuple[Expr | None, ...]:
    """The new arguments where there were any; a wildcard stays."""
    return tuple(None if arg is None else next(new) for arg in args)


def _less(left: Expr, right: Expr, strict: bool) -> Expr:
    if isinstance(left, Literal) and isinstance(right, Literal):
        low, high = _number(left), _number(right)
        return TRUE if (low < high if strict else low <= high) else FALSE
    return Less(left, right, strict)


def _arith(operator: OneOf["+", "-"], left: Expr, right: Expr, kind: RangeType) -> Expr:
    if isinstance(left, Literal) and isinstance(right, Literal):
        result = _number(left) + _number(right) if operator == "+" else _number(left) - _number(right)
        return Literal(result, RangeType(result, result))
    return Arith(operator, left, right, kind)


def _number(literal: Literal) -> int:
    assert isinstance(literal.value, int)
    return literal.value


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and everything inside it, outermost first."""
    stack = [expr]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(children(node)))


def reads(expr: Expr) -> frozenset[str]:
    """The names of the tables that an expression mentions."""
    try:
        return expr._reads
    except AttributeError:
        own = frozenset((expr.table,)) if isinstance(expr, Read) else _NOTHING
        object.__setattr__(expr, "_reads", _NOTHING.union(own, *(reads(child) for child in children(expr))))
        return expr._reads


def free_refs(expr: Expr) -> frozenset[str]:
    """The names of the parameters that an expression mentions and does not bind."""
    try:
        return expr._free_refs
    except AttributeError:
        found = _NOTHING.union(*(free_refs(child) for child in children(expr)))
        if isinstance(expr, Ref):
            found = frozenset((expr.name,))
        elif isinstance(expr, Quantified):
            found -= {variable.name for variable in expr.variables}
        object.__setattr__(expr, "_free_refs", found)
        return found


def bound_names(expr: Expr) -> frozenset[str]:
    """The names of the variables that quantifiers inside an expression bind."""
    try:
        return expr._bound
    except AttributeError:
        found = _NOTHING.union(*(bound_names(child) for child in children(expr)))
        if isinstance(expr, Quantified):
            found |= {variable.name for variable in expr.variables}
        object.__setattr__(expr, "_bound", found)
        return found


def names_the_step(expr: Expr) -> bool:
    """Whether an expression has an Event, Answers or Executes inside."""
    try:
        return expr._of_step
    except AttributeError:
        found = isinstance(expr, Event | Answers | Executes) or any(names_the_step(c) for c in children(expr))
        object.__setattr__(expr, "_of_step", found)
        return found


def reads_next(expr: Expr) -> bool:
    """Whether an expression has a primed read inside."""
    try:
        return expr._primed
    except AttributeError:
        found = (isinstance(expr, Read) and expr.primed) or any(reads_next(child) for child in children(expr))
        object.__setattr__(expr, "_primed", found)
        return found


_NOTHING: frozenset[str] = frozenset()


def substitute(expr: Expr, values: Mapping[str, Expr]) -> Expr:
    """Replace parameters by expressions. Bound variables are renamed where they would catch a name put in."""
    if free_refs(expr).isdisjoint(values):
        return expr
    match expr:
        case Ref(name=name):
            return values.get(name, expr)
        case Quantified(kind, variables, body):
            inner = {name: value for name, value in values.items() if all(name != v.name for v in variables)}
            taken = reduce(frozenset.union, (free_refs(value) for value in inner.values()), frozenset[str]())
            renamed = tuple(_rename(v, taken, free_refs(body) | {w.name for w in variables}) for v in variables)
            for old, new in zip(variables, renamed, strict=True):
                if old != new:
                    inner[old.name] = Ref(new.name, new.type)
            return quantified(kind, renamed, substitute(body, inner))
    return rebuild(expr, lambda child: substitute(child, values))


def _rename(variable: Param, caught: frozenset[str], others: frozenset[str]) -> Param:
    if variable.name not in caught:
        return variable
    return Param(fresh(variable.name, caught | others), variable.type)


def fresh(name: str, taken: Iterable[str]) -> str:
    """`name`, or the first of name_1, name_2, … that is not taken."""
    used = frozenset(taken)
    if name not in used:
        return name
    number = 1
    while f"{name}_{number}" in used:
        number += 1
    return f"{name}_{number}"


def prime(expr: Expr, tables: frozenset[str]) -> Expr:
    """The same expression about the state after the step: reads of `tables` are primed."""
    if isinstance(expr, Read):
        args = tuple(prime(arg, tables) for arg in expr.args)
        return Read(expr.table, args, expr.type, expr.primed or expr.table in tables)
    return rebuild(expr, lambda child: prime(child, tables))
