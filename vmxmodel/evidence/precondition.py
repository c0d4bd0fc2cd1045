"""What a formula says of the state after a transition, said of the state before: by substitution.

This is Dijkstra's weakest precondition (Guarded commands, CACM 1975). A read of a table that the transition writes
becomes a case distinction over its updates, so no frame axiom and no new quantifier appears.
"""

from __future__ import annotations

from vmxmodel.evidence.firstorder import choose, within
from vmxmodel.system.expr import (
    Eq,
    Expr,
    Ite,
    Param,
    Quantified,
    Read,
    Ref,
    conj,
    equal,
    fresh,
    quantified,
    reads,
    reads_next,
    rebuild,
    substitute,
    walk,
)
from vmxmodel.system.model import System, Transition, Update
from vmxmodel.system.types import BOOL, RangeType, Type


def post(expr: Expr, transition: Transition, system: System) -> Expr:
    """What `expr` says of the state after the transition, said of the state before."""
    return _Substitution(transition, system, everywhere=True)(expr)


def unprime(expr: Expr, transition: Transition, system: System) -> Expr:
    """A formula about both states (`next(x)` is a primed read), said of the state before."""
    return _Substitution(transition, system, everywhere=False)(expr)


class _Substitution:
    """Replaces reads of the state after; `everywhere`: all reads of state are meant, else the primed ones."""

    def __init__(self, transition: Transition, system: System, everywhere: bool) -> None:
        self.system = system
        self.everywhere = everywhere
        self.params = frozenset(p.name for p in transition.params)
        self.updates: dict[str, list[Update]] = {}
        for update in transition.updates:
            self.updates.setdefault(update.table, []).append(update)

    def __call__(self, expr: Expr) -> Expr:
        if reads(expr).isdisjoint(self.updates) if self.everywhere else not reads_next(expr):
            return expr
        match expr:
            case Quantified(kind, variables, body):
                return self.under_binder(kind, variables, body)
            case Read(table, args, kind, primed):
                read = Read(table, tuple(self(arg) for arg in args), kind)
                return self.entry(read) if primed or self.everywhere else read
            case Eq(left, right):
                return equate(self(left), self(right))
        return rebuild(expr, self)

    def under_binder(self, kind: str, variables: tuple[Param, ...], body: Expr) -> Expr:
        taken = self.params | {v.name for v in variables}
        renamed: list[Param] = []
        change: dict[str, Expr] = {}
        for variable in variables:
            if variable.name in self.params:
                name = fresh(variable.name, taken | {v.name for v in renamed} | _names(body))
                change[variable.name] = Ref(name, variable.type)
                variable = Param(name, variable.type)  # noqa: PLW2901
            renamed.append(variable)
        return quantified("all" if kind == "all" else "some", tuple(renamed), self(substitute(body, change)))

    def entry(self, read: Read) -> Expr:
        """The entry after the step: by cases over the updates of its table, the last case being the old entry."""
        result: Expr = read
        for update in reversed(self.updates.get(read.table, [])):
            condition, value = hits(update, read.args, self.system.table[read.table].params)
            result = choose(condition, value, result, read.type)
        return result


def hits(update: Update, entry: tuple[Expr, ...], types: tuple[Type, ...]) -> tuple[Expr, Expr]:
    """When an update writes the entry with these arguments, and what it writes there."""
    binders = {binder.name: binder for binder in update.binders}
    values: dict[str, Expr] = {}
    tests: list[Expr] = []
    for arg, given, kind in zip(update.args, entry, types, strict=True):
        if isinstance(arg, Ref) and arg.name in binders and arg.name not in values:
            values[arg.name] = given
            if isinstance(arg.type, RangeType) and arg.type != kind:  # `for i: 0..3` over a longer table
                tests.append(within(given, arg.type, arg.type.lo, arg.type.hi))
    for arg, given in zip(update.args, entry, strict=True):
        wanted = substitute(arg, values)
        if wanted != given:
            tests.append(equal(given, wanted))
    return conj((*tests, substitute(update.condition, values))), substitute(update.value, values)


def equate(left: Expr, right: Expr) -> Expr:
    """left == right, pushed into case distinctions, where many cases decide themselves (`Root == Off`)."""
    if isinstance(left, Ite):
        return choose(left.condition, equate(left.yes, right), equate(left.no, right), BOOL)
    if isinstance(right, Ite):
        return choose(right.condition, equate(left, right.yes), equate(left, right.no), BOOL)
    return equal(left, right)


def _names(expr: Expr) -> frozenset[str]:
    """Every name of a parameter or a bound variable inside an expression."""
    names = {node.name for node in walk(expr) if isinstance(node, Ref)}
    names.update(v.name for node in walk(expr) if isinstance(node, Quantified) for v in node.variables)
    return frozenset(names)
