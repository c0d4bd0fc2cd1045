"""Formulas that stand in no spec, read in the words of one: lemmas that were found, out of certificates."""

from __future__ import annotations

from collections.abc import Iterator

from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions
from vmxmodel.language.parser import parse
from vmxmodel.language.symbols import Symbol, Symbols, TableSymbol, TypeSymbol, ValueSymbol
from vmxmodel.system.expr import Expr, Literal
from vmxmodel.system.model import System
from vmxmodel.system.types import SortType


def read_formula(system: System, text: str) -> Expr:
    """The formula about a state that a text says of a system. Definitions of the spec are not known here.

    Raises SpecError for what is no such formula.
    """
    spec, _ = parse(f"module lemma\ninvariant lemma: {text}\n", "<lemma>")
    if len(spec.declarations) != 1 or not isinstance(spec.declarations[0], s.Property):
        raise SpecError(Diagnostic("E005", f"not one formula: `{text}`", Span("<lemma>", 2, 1, 2, 1)))
    symbols = Symbols(Symbol(name, meaning, "", None) for name, meaning in _meanings(system))
    return Expressions(symbols, set(system.state_names)).formula(spec.declarations[0].formula, Env())


def _meanings(system: System) -> Iterator[tuple[str, TypeSymbol | ValueSymbol | TableSymbol]]:
    for sort in system.sorts:
        kind = SortType(sort.name)
        yield sort.name, TypeSymbol(kind)
        for member in sort.members:
            yield member, ValueSymbol(Literal(member, kind))
    tables = set(system.table)
    for enum in system.enums:
        if enum.name in tables:
            continue  # the labels of a procedure, known by its program counter
        yield enum.name, TypeSymbol(enum)
        for value in enum.values:
            yield value, ValueSymbol(Literal(value, enum))
    for table in system.tables:
        yield table.name, TableSymbol(table)
