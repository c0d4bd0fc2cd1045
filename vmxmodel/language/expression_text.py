"""Written expressions back to text: the fewest parentheses that still show the structure, and lines that fit."""

from __future__ import annotations

from collections.abc import Iterable

from vmxmodel.language import syntax as s

WIDTH = 118
"""Columns that a formatted line may take."""

# How tightly an operator binds.
_LOOSE, _IFF, _IMPLIES, _OR, _AND, _NOT, _COMPARE, _SUM, _PRIMARY = range(9)
_STRENGTH = {"iff": _IFF, "implies": _IMPLIES, "or": _OR, "and": _AND, "+": _SUM, "-": _SUM}


def text(node: s.Expression | s.Wildcard | s.Star) -> str:
    """The expression on one line."""
    return _text(node, _LOOSE, tail=True)


def type_text(written: s.TypeName) -> str:
    if isinstance(written, s.NumberRange):
        return f"{written.lo}..{written.hi}"
    return written.name + ("?" if written.optional else "")


def binders_text(binders: Iterable[s.Binder]) -> str:
    """`c: Core, p, q: Page`"""
    return ", ".join(f"{', '.join(name.text for name in b.names)}: {type_text(b.type)}" for b in binders)


def call_text(node: s.Call) -> str:
    name = f"{node.name.text}.{node.rung.text}" if node.rung else node.name.text
    if node.arguments is None:
        return name
    return f"{name}({', '.join(text(argument) for argument in node.arguments)})"


def by_text(by: s.Name | s.ByParam) -> str:
    return by.text if isinstance(by, s.Name) else "by"


def bare(node: s.Expression) -> s.Expression:
    """The expression without parentheses around the whole of it."""
    while isinstance(node, s.Unary) and node.operator == "parens":
        node = node.operand
    return node


def chain(node: s.Expression, operator: str) -> list[s.Expression]:
    """The operands of a run of `and`s or `or`s, in order."""
    inner = bare(node)
    if isinstance(inner, s.Binary) and inner.operator == operator:
        return chain(inner.left, operator) + chain(inner.right, operator)
    return [inner]


def _text(node: s.Expression | s.Wildcard | s.Star, around: int, tail: bool) -> str:
    """`tail`: nothing follows on the right, so that a quantifier may reach to the end without parentheses."""
    if isinstance(node, s.Wildcard):
        return "_"
    if isinstance(node, s.Star):
        return "*"
    node = bare(node)
    strength = _strength(node)
    open_end = strength == _LOOSE and tail and around <= _NOT
    if strength < around and not open_end:
        return f"({_words(node, tail=True)})"
    return _words(node, tail)


def _strength(node: s.Expression) -> int:
    match node:
        case s.Quantifier() | s.Conditional():
            return _LOOSE
        case s.Binary(operator):
            return _STRENGTH.get(operator, _COMPARE)
        case s.MemberOf():
            return _COMPARE
        case s.Unary("not") | s.AnswersCall():
            return _NOT
    return _PRIMARY


def _words(node: s.Expression, tail: bool) -> str:
    match node:
        case s.Number(value):
            return str(value)
        case s.Truth(value):
            return "true" if value else "false"
        case s.NoneValue():
            return "none"
        case s.ByParam():
            return "by"
        case s.Call():
            return call_text(node)
        case s.EventBy(call, by):
            return f"{call_text(call)} by {by_text(by)}"
        case s.Entry(name, indices):
            return f"{name.text}[{', '.join(text(index) for index in indices)}]"
        case s.Unary("not", operand):
            # `not a == b` means `not (a == b)`; the parentheses say so.
            return f"not {_text(operand, _PRIMARY if _strength(bare(operand)) == _COMPARE else _NOT, tail)}"
        case s.Unary(operator, operand):
            return f"{operator}({text(operand)})"
        case s.Binary("and" | "or" as operator):
            *first, last = chain(node, operator)
            parts = [_text(part, _NOT, tail=False) for part in first] + [_text(last, _NOT, tail)]
            return f" {operator} ".join(parts)
        case s.Binary("implies", left, right):
            return f"{_text(left, _OR, tail=False)} implies {_text(right, _IMPLIES, tail)}"
        case s.Binary("iff", left, right):
            return f"{_text(left, _OR, tail=False)} iff {_text(right, _OR, tail)}"
        case s.Binary("+" | "-" as operator, left, right):
            return f"{_text(left, _SUM, tail=False)} {operator} {_text(right, _PRIMARY, tail=False)}"
        case s.Binary(operator, left, right):
            return f"{_text(left, _SUM, tail=False)} {operator} {_text(right, _SUM, tail=False)}"
        case s.MemberOf(subject, values):
            return f"{_text(subject, _SUM, tail=False)} in {{{', '.join(text(value) for value in values)}}}"
        case s.Conditional(condition, yes, no):
            return f"if {text(condition)} then {_text(yes, _IFF, tail=False)} else {_text(no, _LOOSE, tail)}"
        case s.Quantifier(kind, binders, body):
            return f"{kind} {binders_text(binders)}: {_text(body, _LOOSE, tail)}"
        case s.AnswersCall(call):
            return f"answers {call_text(call)}"
    raise AssertionError(node)


def lines(node: s.Expression, room: int, tail: bool = True) -> list[str]:
    """The expression on as many lines as it needs, broken at its loosest operators; `room` columns are free. `tail`:
    nothing follows, as for one line."""
    node = bare(node)
    whole = _text(node, _LOOSE, tail)
    if len(whole) <= room:
        return [whole]
    match node:
        case s.Quantifier(kind, binders, body):
            return [f"{kind} {binders_text(binders)}:", *_indent(lines(body, room - 2))]
        case s.Binary("implies", left, right):
            first = _broken(left, _OR, room, tail=False)
            room -= 2 + len("implies ")
            # An `iff` there needs its parentheses; a quantifier or an `if` reaches as far as it can without them.
            rest = (
                _broken(right, _IMPLIES, room, tail) if isinstance(bare(right), s.Binary) else lines(right, room, tail)
            )
            return [*first, *_after("  implies ", rest)]
        case s.Binary("and" | "or" as operator):
            found: list[str] = []
            parts = chain(node, operator)
            for number, part in enumerate(parts, 1):
                prefix = f"{operator} " if number > 1 else ""
                found.extend(_after(prefix, _broken(part, _NOT, room - len(prefix), tail and number == len(parts))))
            return found
        case s.Conditional(condition, yes, no):
            return [
                *_after("if ", lines(condition, room - 3)),
                *_after("then ", _broken(yes, _IFF, room - 5)),
                *_after("else ", lines(no, room - 5)),
            ]
    return [whole]


def _broken(node: s.Expression, around: int, room: int, tail: bool = True) -> list[str]:
    node = bare(node)
    if _strength(node) >= around:
        return lines(node, room, tail)
    inner = lines(node, room - 2)
    return (
        [f"({inner[0]}", *(f" {line}" for line in inner[1:-1]), f" {inner[-1]})"]
        if len(inner) > 1
        else [f"({inner[0]})"]
    )


def _indent(found: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in found]


def _after(prefix: str, found: list[str]) -> list[str]:
    return [prefix + found[0], *(" " * len(prefix) + line for line in found[1:])]
