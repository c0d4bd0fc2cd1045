"""Expressions in the words of the spec language: for certificates, diagnostics and lemmas."""

from __future__ import annotations

from vmxmodel.system.expr import (
    And,
    Answers,
    Arith,
    Eq,
    Event,
    Executes,
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
from vmxmodel.system.types import BoolType, Value

# How tightly an operator binds; an operand that binds less tightly is put in parentheses.
_LOOSE, _IFF, _IMPLIES, _OR, _AND, _NOT, _COMPARE, _SUM, _PRIMARY = range(9)


def show(expr: Expr) -> str:
    """The expression as a spec would say it."""
    return _show(expr, _LOOSE)


def show_value(value: Value) -> str:
    """A value as a spec would write it."""
    if value is None:
        return "none"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _show(expr: Expr, around: int) -> str:
    text, strength = _words(expr)
    return f"({text})" if strength < around else text


def _words(expr: Expr) -> tuple[str, int]:
    match expr:
        case Literal(value=value, type=kind):
            return show_value(value).removeprefix(f"{kind}."), _PRIMARY  # a label of a procedure
        case Ref(name=name):
            return name, _PRIMARY
        case Read():
            return _read(expr), _PRIMARY
        case Not(Eq(left, right)) if not isinstance(type_of(left), BoolType):
            return f"{_show(left, _SUM)} != {_show(right, _SUM)}", _COMPARE
        case Not(operand):
            return f"not {_show(operand, _NOT)}", _NOT
        case And(operands):
            return " and ".join(_show(operand, _NOT) for operand in operands), _AND
        case Or(operands):
            # Parentheses around `and` inside `or`: nobody should have to know which binds tighter.
            return " or ".join(_show(operand, _NOT) for operand in operands), _OR
        case Implies(left, right):
            return f"{_show(left, _OR)} implies {_show(right, _IMPLIES)}", _IMPLIES
        case Eq(left, right) if isinstance(type_of(left), BoolType):
            return f"{_show(left, _IMPLIES)} iff {_show(right, _IMPLIES)}", _IFF
        case Eq(left, right):
            return f"{_show(left, _SUM)} == {_show(right, _SUM)}", _COMPARE
        case Less(left, right, strict):
            return f"{_show(left, _SUM)} {'<' if strict else '<='} {_show(right, _SUM)}", _COMPARE
        case Arith(operator, left, right):
            return f"{_show(left, _SUM)} {operator} {_show(right, _PRIMARY)}", _SUM
        case Ite(condition, yes, no):
            return f"if {show(condition)} then {_show(yes, _IFF)} else {show(no)}", _LOOSE
        case Quantified(kind, variables, body):
            return f"{kind} {show_params(variables)}: {show(body)}", _LOOSE
        case Event(action, rung, args, by):
            name = f"{action}.{rung}" if rung else action
            who = f" by {show(by)}" if by is not None else ""
            return f"{name}({_patterns(args)}){who}", _PRIMARY
        case Answers(outcome, args):
            return f"answers {outcome}({_patterns(args)})" if args else f"answers {outcome}", _NOT
        case Executes(subject):
            return f"executes({show(subject)})", _PRIMARY


def _read(read: Read) -> str:
    args = ", ".join(show(arg) for arg in read.args)
    text = f"{read.table}[{args}]" if args else read.table
    return f"next({text})" if read.primed else text


def _patterns(args: tuple[Expr | None, ...]) -> str:
    return ", ".join("_" if arg is None else show(arg) for arg in args)


def show_params(params: tuple[Param, ...]) -> str:
    """`c: Core, p, q: Page`"""
    groups: list[tuple[list[str], str]] = []
    for param in params:
        if groups and groups[-1][1] == str(param.type):
            groups[-1][0].append(param.name)
        else:
            groups.append(([param.name], str(param.type)))
    return ", ".join(f"{', '.join(names)}: {kind}" for names, kind in groups)
