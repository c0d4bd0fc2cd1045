"""Formulas and obligations as SMT-LIB 2 text: readable, in a fixed order, with the names of the spec.

This is the only way from a system to a solver's input. Z3 parses the text, `proofs/` stores it, cvc5 re-checks it: what
was proved is what is written. No solver is imported here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from vmxmodel.diagnostics import SolverError
from vmxmodel.evidence.firstorder import axioms, first_order, relation_of, within
from vmxmodel.evidence.obligations import Obligation, Part, qualified, start_name
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
    Param,
    Quantified,
    Read,
    Ref,
    fresh,
    negate,
    reads,
)
from vmxmodel.system.model import Property, System, Table, TableKind, initial_formulas
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type

LOGIC = "UFDTLIA"
"""Uninterpreted functions and sorts, enumerations, linear integer arithmetic, with quantifiers."""

WIDTH = 110
SExp = str | tuple["SExp", ...]

_SIMPLE = re.compile(r"[A-Za-z~!$%^&*_+=<>.?/-][A-Za-z0-9~!@$%^&*_+=<>.?/-]*\Z")
_RESERVED = frozenset(
    """! _ as let exists forall match par and or not xor true false ite distinct select store div mod abs is
    BINARY DECIMAL HEXADECIMAL NUMERAL STRING implies iff if int real to_real to_int is_int pi euler lambda
    nil insert head tail mk-pair first second const default map iand exp sin cos tan sqrt tuple seq set bag
    update divisible emp sep pto wand assert check-sat push pop echo exit""".split()  # noqa: SIM905
)
_RESERVED_SORTS = frozenset(
    """Bool Int Real Array String List Seq Set Bag Tuple Pair RegLan RegEx BitVec Unicode RoundingMode Float16 Float32
    Float64 Float128 FloatingPoint Table Relation UnitTuple FiniteField Nullable Char Proof""".split()  # noqa: SIM905
)


class Printer:
    """Prints what belongs to one system. Symbols are given in the order of the spec, so they never depend on use."""

    def __init__(self, system: System, others: tuple[Property, ...] = ()) -> None:
        self.system = system
        self._others = others  # properties that are asked for and stand in no spec
        used = set(_RESERVED)
        self.tables = _allocate(((t.name, t.name) for t in self._all_tables()), used)
        self.members = _allocate(((m, m) for sort in system.sorts for m in sort.members), used)
        self.values = _allocate(((v, v) for enum in system.enums for v in enum.values), used)
        self.formulas = _allocate(self._all_formulas(), used)
        sorts = set(_RESERVED_SORTS)
        self.sorts = _allocate(((s.name, s.name) for s in system.sorts), sorts)
        self.enums = _allocate(((e.name, e.name) for e in system.enums), sorts)
        self.used = frozenset(used)

    def _all_tables(self) -> Iterator[Table]:
        yield from self.system.tables
        for transition in self.system.transitions:
            yield from transition.choices

    def _all_formulas(self) -> Iterator[tuple[str, str]]:
        """Formulas that obligations call by name: what holds initially, and properties; with the wish for a symbol."""
        for formula in initial_formulas(self.system):
            yield start_name(formula), formula.name
        for prop in (*self.system.lemmas, *self.system.properties, *self._others):
            name = qualified(prop, self.system)
            yield name, name

    # Declarations.

    def types(self) -> str:
        """The sorts with their members, and the enums."""
        lines = []
        for sort in self.system.sorts:
            lines.append(f"(declare-sort {quoted(self.sorts[sort.name])} 0)")
            members = [quoted(self.members[m]) for m in sort.members]
            lines += [f"(declare-fun {m} () {quoted(self.sorts[sort.name])})" for m in members]
            if len(members) > 1:
                lines.append(f"(assert (distinct {' '.join(members)}))")
        for enum in self.system.enums:
            values = " ".join(f"({quoted(self.values[v])})" for v in enum.values)
            lines.append(f"(declare-datatypes (({quoted(self.enums[enum.name])} 0)) (({values})))")
        return "".join(f"{line}\n" for line in lines)

    def declare(self, table: Table, local: str | None = None) -> str:
        """A table with what its type says of it."""
        symbol = local or self.tables[table.name]
        params = [self.sort(kind) for kind in table.params]
        if isinstance(table.type, OptionalType):
            params.append(self.sort(table.type.of))
        result = "Bool" if isinstance(table.type, OptionalType) else self.sort(table.type)
        lines = [f"(declare-fun {quoted(symbol)} ({' '.join(params)}) {result})\n"]
        names = {table.name: symbol}
        return "".join([*lines, *(self.assertion(axiom, names) for axiom in axioms(table))])

    def declare_param(self, param: Param, symbol: str) -> str:
        """A parameter of a transition: some value of its type."""
        if isinstance(param.type, OptionalType):
            return self.declare(Table(relation_of(param.name), TableKind.CHOICE, (), param.type), symbol)
        text = f"(declare-fun {quoted(symbol)} () {self.sort(param.type)})\n"
        if isinstance(param.type, RangeType):
            bounds = within(Ref(param.name, param.type), param.type, param.type.lo, param.type.hi)
            text += self.assertion(bounds, {param.name: symbol})
        return text

    def sort(self, kind: Type) -> str:
        """The SMT-LIB sort of a type that is not optional."""
        match kind:
            case BoolType():
                return "Bool"
            case RangeType():
                return "Int"
            case EnumType(name=name):
                return quoted(self.enums[name])
            case SortType(name):
                return quoted(self.sorts[name])
        raise SolverError(f"a table or a quantified relation over the optional type {kind} cannot be printed")

    # Formulas.

    def define(self, name: str, formula: Expr) -> str:
        """A formula under its name, to be asserted by it."""
        term = self.term(first_order(formula), {})
        return pretty(("define-fun", quoted(self.formulas[name]), "()", "Bool", term)) + "\n"

    def assertion(self, formula: Expr, names: Mapping[str, str]) -> str:
        """(assert formula), where the formula is in first-order form already."""
        return pretty(("assert", self.term(formula, names))) + "\n"

    def by_name(self, name: str) -> str:
        """The assertion of a formula that is defined."""
        return f"(assert {quoted(self.formulas[name])})\n"

    def negation(self, formula: Expr) -> str:
        """The assertion that a formula about a state is false."""
        return self.assertion(first_order(negate(formula)), {})

    def obligation(self, obligation: Obligation) -> str:
        """Declarations and assertions whose unsatisfiability is the obligation; without push and check-sat."""
        assumed = "".join(self.by_name(name) for name in obligation.assumed)
        names, text = self.situation(obligation.params, obligation.tables, obligation.hypotheses, assumed)
        return text + self.refutation(obligation, names)

    def situation(
        self, params: Iterable[Param], tables: Iterable[Table], hypotheses: Iterable[Expr], assumed: str = ""
    ) -> tuple[dict[str, str], str]:
        """Declarations and hypotheses of an obligation, or of several with the same hypotheses; and the symbols."""
        params, tables = tuple(params), tuple(tables)
        names = self.symbols(params, tables)
        parts = [self.declare_param(param, names[param.name]) for param in params]
        parts += [self.declare(table, names[table.name]) for table in tables]
        return names, "".join([*parts, assumed, *(self.assertion(first_order(h), names) for h in hypotheses)])

    def refutation(self, obligation: Obligation, names: Mapping[str, str]) -> str:
        """The assertion that the goal is false."""
        if obligation.part is Part.INITIAL:
            return f"(assert (not {quoted(self.formulas[obligation.target])}))\n"
        return self.assertion(first_order(negate(obligation.goal)), names)

    def symbols(self, params: Iterable[Param], tables: Iterable[Table]) -> dict[str, str]:
        """Symbols for parameters, and for inputs and choices, also those of the n-th step of a path."""
        names: dict[str, str] = {}
        taken = set(self.used)
        for param in params:
            names[param.name] = names[relation_of(param.name)] = fresh(param.name, taken)
            taken.add(names[param.name])
        for table in tables:
            names[table.name] = self.tables.get(table.name) or fresh(table.name, taken)
            taken.add(names[table.name])
        return names

    def term(self, expr: Expr, names: Mapping[str, str]) -> SExp:
        """A first-order formula as an S-expression; `names` are the symbols of parameters and local tables."""
        match expr:
            case Literal(value, kind):
                return self._literal(value, kind)
            case Ref(name=name):
                return quoted(names[name])
            case Read(table, args):
                symbol = quoted(self.tables[table] if table in self.tables else names[table])
                return (symbol, *(self.term(arg, names) for arg in args)) if args else symbol
            case Not(operand):
                return ("not", self.term(operand, names))
            case And(operands):
                return ("and", *(self.term(o, names) for o in operands))
            case Or(operands):
                return ("or", *(self.term(o, names) for o in operands))
            case Implies(left, right):
                return ("=>", self.term(left, names), self.term(right, names))
            case Eq(left, right):
                return ("=", self.term(left, names), self.term(right, names))
            case Less(left, right, strict):
                return ("<" if strict else "<=", self.term(left, names), self.term(right, names))
            case Arith(operator, left, right):
                return (operator, self.term(left, names), self.term(right, names))
            case Ite(condition, yes, no):
                return ("ite", self.term(condition, names), self.term(yes, names), self.term(no, names))
            case Quantified(kind, variables, body):
                return self._quantified("forall" if kind == "all" else "exists", variables, body, names)
        raise SolverError(f"not a first-order formula: {expr}")

    def _quantified(self, word: str, variables: tuple[Param, ...], body: Expr, names: Mapping[str, str]) -> SExp:
        inner = dict(names)
        taken = self.used | set(names.values())
        binders: list[SExp] = []
        for variable in variables:
            symbol = fresh(variable.name, taken)
            taken |= {symbol}
            inner[variable.name] = symbol
            binders.append((quoted(symbol), self.sort(variable.type)))
        return (word, tuple(binders), self.term(body, inner))

    def _literal(self, value: bool | int | str | None, kind: Type) -> SExp:
        match value:
            case bool():
                return "true" if value else "false"
            case int():
                return str(value) if value >= 0 else ("-", str(-value))
            case str():
                return quoted(self.values[value] if isinstance(kind, EnumType) else self.members[value])
        raise SolverError("`none` outside an equality")

    def everything(self) -> str:
        """The preamble of all constants and state tables."""
        return self.preamble(frozenset(t.name for t in self.system.tables))[0]

    def preamble(self, mentioned: frozenset[str]) -> tuple[str, tuple[str, ...]]:
        """Types, constants and state tables of these names, assumptions about them; and the assumptions' names."""
        system = self.system
        inputs = frozenset(t.name for t in system.of_kind(TableKind.INPUT))
        about_constants = tuple(f for f in system.assumptions if not reads(f.formula) & inputs)
        assumed = [f for f in about_constants if not reads(f.formula) or reads(f.formula) & mentioned]
        while extra := frozenset[str]().union(*(reads(f.formula) for f in assumed)) - mentioned:
            mentioned |= extra
            assumed = [f for f in about_constants if not reads(f.formula) or reads(f.formula) & mentioned]
        parts = [self.types()]
        parts += [self.declare(t) for t in system.tables if t.name in mentioned and t.kind is not TableKind.INPUT]
        for formula in assumed:
            parts.append(f"; assume {formula.name}\n")
            parts.append(self.assertion(first_order(formula.formula), {}))
        return "".join(parts), tuple(f.name for f in assumed)


def _allocate(names: Iterable[tuple[str, str]], used: set[str]) -> dict[str, str]:
    symbols: dict[str, str] = {}
    for name, wish in names:
        if name not in symbols:
            symbols[name] = fresh(wish, used)
            used.add(symbols[name])
    return symbols


def quoted(symbol: str) -> str:
    """A symbol as SMT-LIB writes it: |between bars| where it is not a simple one."""
    return symbol if _SIMPLE.match(symbol) else f"|{symbol}|"


def pretty(expr: SExp, indent: int = 0) -> str:
    """An S-expression on one line where it fits, else its parts below each other."""
    lines: dict[int, str] = {}
    _flat(expr, lines)
    return _laid_out(expr, indent, lines)


def _flat(expr: SExp, lines: dict[int, str]) -> str:
    """An S-expression on one line; `lines` gets that of each part of it, by identity."""
    if isinstance(expr, str):
        return expr
    line = lines[id(expr)] = f"({' '.join([_flat(part, lines) for part in expr])})"
    return line


def _laid_out(expr: SExp, indent: int, lines: Mapping[int, str]) -> str:
    line = expr if isinstance(expr, str) else lines[id(expr)]
    if isinstance(expr, str) or len(line) + indent <= WIDTH:
        return line
    rest = list(expr)
    head: list[str] = []
    while rest and (isinstance(rest[0], str) or head in (["forall"], ["exists"])):
        first = rest.pop(0)
        head.append(first if isinstance(first, str) else lines[id(first)])
    if not head:
        head.append(_laid_out(rest.pop(0), indent + 1, lines))
    parts = [f"({' '.join(head)}"]
    parts += [" " * (indent + 2) + _laid_out(part, indent + 2, lines) for part in rest]
    return "\n".join(parts) + ")"
