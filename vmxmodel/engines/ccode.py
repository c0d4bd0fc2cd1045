"""Expressions as C over packed states: `s` is the state, `&t` the state after the step, `me` the worker."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from math import prod

from vmxmodel.engines.clayout import CLayout
from vmxmodel.engines.layout import codes
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
    fresh,
    type_of,
)
from vmxmodel.system.model import Table
from vmxmodel.system.types import EnumType, OptionalType, SortType, accepts

_WRITTEN_OUT = 64
"""Quantifiers with at most so many instances are written out; others become loops."""

_CHEAP = 96
"""Expressions that read at most so many entries are evaluated without branches."""

LARGEST = 1 << 28
"""Numbers in C are `int`: larger ones are left to the Python explorer."""


class Unsupported(Exception):
    """The system has something that is not compiled. The message says what."""


class CWriter:
    """Writes expressions of one system at one scope. `names` gives the C text for every parameter and input."""

    def __init__(self, tables: dict[str, Table], bits: CLayout, names: dict[str, str]) -> None:
        self.tables = tables
        self.bits = bits
        self.layout = bits.layout
        self.names = names

    def text(self, expr: Expr) -> str:
        """The expression, in brackets where it has an operator. Numbers and truth values are folded."""
        match expr:
            case Literal():
                return self.literal(expr)
            case Ref(name):
                return self.names[name]
            case Read(table, args, _, primed):
                state = "&t" if primed else "s"
                return f"get_{self.bits.tables[table].function}({state}, {self.place(table, args)})"
            case Not(operand):
                return negation(self.text(operand))
            case And(operands):
                return all_of(list(map(self.text, operands)))
            case Or(operands):
                return _or(list(map(self.text, operands)))
            case Implies(left, right):
                return _or([negation(self.text(left)), self.text(right)])
            case Eq(left, right) if self._is_bit(left) and self.text(right) == "1":
                return self.text(left)  # for compilers that make no loop of many states at once of the comparison
            case Eq(left, right):
                return _compare(self.text(left), "==", self.text(right))
            case Less(left, right, strict):
                return _compare(self.text(left), "<" if strict else "<=", self.text(right))
            case Arith(operator, left, right, kind):
                if max(abs(kind.lo), abs(kind.hi)) > LARGEST:
                    raise Unsupported(f"numbers as large as {kind}")
                return f"({self.text(left)} {operator} {self.text(right)})"
            case Ite(condition, yes, no):
                return self.choice(self.text(condition), self.text(yes), self.text(no))
            case Quantified():
                return self._quantified(expr)
        raise TypeError(f"{type(expr).__name__} has no meaning in a state; resolve it first")

    def _is_bit(self, expr: Expr) -> bool:
        return isinstance(expr, Read) and codes(expr.type, self.layout.scope) == range(2)

    def place(self, table: str, args: tuple[Expr, ...]) -> str:
        """The number of an entry in its table. An argument that may be outside of the table is checked by `at`."""
        kinds = self.tables[table].params
        ranges = [codes(kind, self.layout.scope) for kind in kinds]
        offset, terms = 0, []
        for number, (arg, kind, domain) in enumerate(zip(args, kinds, ranges, strict=True)):
            stride = prod(len(later) for later in ranges[number + 1 :])
            index = self.text(arg)
            if is_number(index) and int(index) in domain:
                offset += (int(index) - domain.start) * stride
                continue
            if not accepts(kind, type_of(arg)):
                index = f"at(me, {index}, {domain.start}, {domain.stop - 1})"
            offset -= domain.start * stride
            terms.append(index if stride == 1 else f"{index} * {stride}")
        if not terms:
            return str(offset)
        return " + ".join(terms) + (f" + {offset}" if offset > 0 else f" - {-offset}" if offset < 0 else "")

    def checks(self, table: str, args: tuple[Expr, ...]) -> list[str]:
        """A check by `at` for every argument that may be outside of the table."""
        domains = [(kind, codes(kind, self.layout.scope)) for kind in self.tables[table].params]
        return [
            f"at(me, {self.text(arg)}, {domain.start}, {domain.stop - 1})"
            for arg, (kind, domain) in zip(args, domains, strict=True)
            if not accepts(kind, type_of(arg))
        ]

    def literal(self, literal: Literal) -> str:
        """The code of a value."""
        value, kind = literal.value, literal.type
        if value is None:
            return "-1"
        if isinstance(value, bool):
            return str(int(value))
        if isinstance(value, int):
            if abs(value) > LARGEST:
                raise Unsupported(f"numbers as large as {value}")
            return str(value)
        if isinstance(kind, EnumType):
            return str(kind.values.index(value))
        assert isinstance(kind, SortType | OptionalType)
        sort = kind if isinstance(kind, SortType) else kind.of
        return str(self.layout.scope[sort.name].index(value))

    def choice(self, test: str, yes: str, no: str) -> str:
        """yes where the test is true, else no"""
        if test in ("0", "1"):
            return no if test == "0" else yes
        return f"({test} ? {yes} : {no})"

    def _quantified(self, expr: Quantified) -> str:
        names = [variable.name for variable in expr.variables]
        ranges = [codes(variable.type, self.layout.scope) for variable in expr.variables]
        if prod(map(len, ranges)) <= _WRITTEN_OUT:
            join: Callable[[list[str]], str] = all_of if expr.kind == "all" else _or
            return join(
                [
                    self._where(dict(zip(names, map(str, values), strict=True))).text(expr.body)
                    for values in product(*ranges)
                ]
            )
        # A loop inside an expression (a GNU extension that Clang has too): it ends at the first instance that decides.
        bound: dict[str, str] = {}
        for name in names:
            bound[name] = fresh(f"{name}_", (*self.names.values(), *bound.values()))
        body = self._where(bound).text(expr.body)
        result = fresh("decided", (*self.names.values(), *bound.values()))
        go_on, start = (result, 1) if expr.kind == "all" else (f"!{result}", 0)
        loops = " ".join(
            f"for (int {bound[name]} = {domain.start}; {go_on} && {bound[name]} <= {domain.stop - 1}; {bound[name]}++)"
            for name, domain in zip(names, ranges, strict=True)
        )
        return f"({{ int {result} = {start}; {loops} {result} = {body}; {result}; }})"

    def _where(self, names: dict[str, str]) -> CWriter:
        return CWriter(self.tables, self.bits, {**self.names, **names})


def negation(text: str) -> str:
    """not text"""
    if text.startswith("!(") and text.endswith(")"):
        inner = text.removeprefix("!")
        if _closes_at_end(inner):
            return inner
    return {"1": "0", "0": "1"}.get(text, f"!{text}" if text.startswith("(") else f"!({text})")


def is_plain(text: str) -> bool:
    """Whether an expression may be evaluated for nothing: it is short, complains of nothing, and has no loop."""
    return "me, " not in text and "({" not in text and "assumption_" not in text and text.count("get_") <= _CHEAP


def all_of(parts: list[str]) -> str:
    """Whether all are true"""
    return _join(parts, "&", "1", "0")


def _or(parts: list[str]) -> str:
    return _join(parts, "|", "0", "1")


def _join(parts: list[str], word: str, neutral: str, final: str) -> str:
    kept: dict[str, None] = {}
    for part in parts:
        if part != neutral:
            kept[part] = None
        if part == final:  # what comes after is never evaluated
            break
    if not kept:
        return neutral
    if len(kept) == 1:
        return next(iter(kept))
    # Truth values are 0 and 1. To evaluate them all is cheaper than a branch that goes now here, now there.
    plain = f"({f' {word} '.join(kept)})"
    return plain if is_plain(plain) else f"({f' {word * 2} '.join(kept)})"


def _compare(left: str, operator: str, right: str) -> str:
    if is_number(left) and is_number(right):
        first, second = int(left), int(right)
        return str(int({"==": first == second, "<": first < second, "<=": first <= second}[operator]))
    return f"({left} {operator} {right})"


def _closes_at_end(text: str) -> bool:
    depth = 0
    for position, letter in enumerate(text, 1):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return position == len(text)
    return False


def is_number(text: str) -> bool:
    """Whether a text is a number."""
    return text.removeprefix("-").isdigit()
