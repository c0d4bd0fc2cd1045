"""Expressions as Python source over packed states: `s` is the state, `t` the state after the step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from math import prod

from vmxmodel.engines.layout import Layout, codes
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
    children,
    fresh,
    type_of,
)
from vmxmodel.system.model import Table
from vmxmodel.system.types import EnumType, OptionalType, SortType, Type, accepts

_WRITTEN_OUT = 64
"""Quantifiers with at most so many instances are written out; others become `all(... for ...)`."""


class Writer:
    """Writes expressions of one system at one scope.

    `names` gives the Python text for every parameter and input that an expression mentions.
    """

    def __init__(self, tables: Mapping[str, Table], layout: Layout, names: Mapping[str, str]) -> None:
        self.tables = tables
        self.layout = layout
        self.names = names

    def text(self, expr: Expr) -> str:
        """The expression, in brackets where it has an operator. Numbers and truth values are folded."""
        match expr:
            case Literal():
                return self.literal(expr)
            case Ref(name):
                return self.names[name]
            case Read(table, args, _, primed):
                return f"{'t' if primed else 's'}[{self.place(table, args)}]"
            case Not(operand):
                return negation(self.text(operand))
            case And(operands):
                return conjunction(map(self.text, operands))
            case Or(operands):
                return disjunction(map(self.text, operands))
            case Implies(left, right):
                return disjunction((negation(self.text(left)), self.text(right)))
            case Eq(left, right):
                return _comparison(self.text(left), "==", self.text(right))
            case Less(left, right, strict):
                return _comparison(self.text(left), "<" if strict else "<=", self.text(right))
            case Arith(operator, left, right):
                return f"({self.text(left)} {operator} {self.text(right)})"
            case Ite(condition, yes, no):
                return self.choice(self.text(condition), self.text(yes), self.text(no))
            case Quantified():
                return self._quantified(expr)
        raise TypeError(f"{type(expr).__name__} has no meaning in a state; resolve it first")

    def place(self, table: str, args: tuple[Expr, ...]) -> str:
        """The index of an entry in a packed state. An argument that may be outside of the table is checked by `at`."""
        kinds = self.tables[table].params
        ranges = [codes(kind, self.layout.scope) for kind in kinds]
        offset, terms = self.layout.base[table], []
        for number, (arg, kind, domain) in enumerate(zip(args, kinds, ranges, strict=True)):
            stride = prod(len(later) for later in ranges[number + 1 :])
            index = self.text(arg)
            if _is_number(index) and int(index) in domain:
                offset += (int(index) - domain.start) * stride
                continue
            if not accepts(kind, type_of(arg)):
                index = f"at({index}, {domain.start}, {domain.stop - 1})"
            offset -= domain.start * stride
            terms.append(index if stride == 1 else f"{index}*{stride}")
        if not terms:
            return str(offset)
        return " + ".join(terms) + (f" + {offset}" if offset > 0 else f" - {-offset}" if offset < 0 else "")

    def checks(self, table: str, args: tuple[Expr, ...]) -> list[str]:
        """A check by `at` for every argument that may be outside of the table."""
        domains = [(kind, codes(kind, self.layout.scope)) for kind in self.tables[table].params]
        return [
            f"at({self.text(arg)}, {domain.start}, {domain.stop - 1})"
            for arg, (kind, domain) in zip(args, domains, strict=True)
            if not accepts(kind, type_of(arg))
        ]

    def literal(self, literal: Literal) -> str:
        """The code of a value."""
        value, kind = literal.value, literal.type
        if value is None:
            return "-1"
        if isinstance(value, bool | int):
            return str(value)
        if isinstance(kind, EnumType):
            return str(kind.values.index(value))
        assert isinstance(kind, SortType | OptionalType)
        sort = kind if isinstance(kind, SortType) else kind.of
        return str(self.layout.scope[sort.name].index(value))

    def choice(self, test: str, yes: str, no: str) -> str:
        """yes where the test is true, else no"""
        if test in ("True", "False"):
            return no if test == "False" else yes
        return f"({yes} if {test} else {no})"

    def _quantified(self, expr: Quantified) -> str:
        ranges = [codes(variable.type, self.layout.scope) for variable in expr.variables]
        if prod(map(len, ranges)) <= _WRITTEN_OUT:
            join = conjunction if expr.kind == "all" else disjunction
            return join(
                self._where(dict(zip(_names(expr), map(str, values), strict=True))).text(expr.body)
                for values in product(*ranges)
            )
        bound: dict[str, str] = {}
        for name in _names(expr):
            bound[name] = fresh(f"{name}_", (*self.names.values(), *bound.values()))
        loops = " ".join(
            f"for {bound[name]} in range({domain.start}, {domain.stop})"
            for name, domain in zip(_names(expr), ranges, strict=True)
        )
        return f"{'all' if expr.kind == 'all' else 'any'}({self._where(bound).text(expr.body)} {loops})"

    def _where(self, names: dict[str, str]) -> Writer:
        return Writer(self.tables, self.layout, {**self.names, **names})


def may_fail(expr: Expr, tables: Mapping[str, Table]) -> bool:
    """Whether an expression reads an entry with an index that its type does not keep inside the table."""
    if isinstance(expr, Read) and not all(
        accepts(kind, type_of(arg)) for kind, arg in zip(tables[expr.table].params, expr.args, strict=True)
    ):
        return True
    return any(may_fail(child, tables) for child in children(expr))


def negation(text: str) -> str:
    """not text"""
    if text.startswith("(not ") and text.endswith(")") and _closes_at_end(text):
        return text.removeprefix("(not ").removesuffix(")")
    return {"True": "False", "False": "True"}.get(text, f"(not {text})")


def conjunction(parts: Iterable[str]) -> str:
    """parts joined by `and`, as far as they matter"""
    return _join(parts, "and", "True", "False")


def disjunction(parts: Iterable[str]) -> str:
    """parts joined by `or`, as far as they matter"""
    return _join(parts, "or", "False", "True")


def _join(parts: Iterable[str], word: str, neutral: str, final: str) -> str:
    kept: dict[str, None] = {}
    for part in parts:
        if part != neutral:
            kept[part] = None
        if part == final:  # what comes after is never evaluated
            break
    if not kept:
        return neutral
    return next(iter(kept)) if len(kept) == 1 else f"({f' {word} '.join(kept)})"


def _comparison(left: str, operator: str, right: str) -> str:
    if _is_number(left) and _is_number(right):
        first, second = int(left), int(right)
        return str({"==": first == second, "<": first < second, "<=": first <= second}[operator])
    if "True" in (left, right) and operator == "==":
        return right if left == "True" else left
    return f"({left} {operator} {right})"


def _closes_at_end(text: str) -> bool:
    """Whether the first bracket closes with the last character."""
    depth = 0
    for position, letter in enumerate(text, 1):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return position == len(text)
    return False


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdigit()


def _names(expr: Quantified) -> list[str]:
    return [variable.name for variable in expr.variables]


def type_codes(kind: Type, layout: Layout) -> str:
    """The codes of a type as a Python range."""
    domain = codes(kind, layout.scope)
    return f"range({domain.start}, {domain.stop})"
