"""Assumptions about inputs, in C: can the inputs that a step reads be completed so that all assumptions hold?

Every assumption is written out for the scope and split at its conjunctions. Conjuncts that share inputs make up a
clause, and clauses do not influence each other: each becomes a function with loops over its inputs, where a given one
has one value. A conjunct is tested as soon as its inputs are known. Constants are read from the state.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import product
from math import prod

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.ccode import CWriter, Unsupported, negation
from vmxmodel.engines.clayout import CLayout
from vmxmodel.engines.layout import codes
from vmxmodel.engines.pycode import may_fail
from vmxmodel.system.expr import (
    TRUE,
    And,
    Expr,
    Literal,
    Quantified,
    Read,
    Ref,
    conj,
    disj,
    equal,
    free_refs,
    fresh,
    ite,
    reads,
    rebuild,
    substitute,
    type_of,
    walk,
)
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Cell
from vmxmodel.system.step import Inputs
from vmxmodel.system.types import Type

LARGEST_CLAUSE = 1 << 16
"""Values of all inputs of a clause together: a step may have to try each of them."""

LARGEST_TEXT = 10_000
"""Instances of quantifiers and of indices that are written out, for all assumptions together."""


@dataclass(frozen=True)
class Clause:
    """Conjuncts that share inputs, with those inputs."""

    conjuncts: tuple[Expr, ...]
    inputs: tuple[Cell, ...]


class InputAssumptions:
    """The assumptions about inputs of one system at one scope. Raises Unsupported where they are too much for C."""

    def __init__(self, interpreter: Interpreter, bits: CLayout) -> None:
        self._interpreter = interpreter
        self._bits = bits
        self._room = LARGEST_TEXT
        formulas = [assumption.formula for assumption in interpreter.input_assumptions]
        if any(may_fail(formula, interpreter.tables) for formula in formulas):
            raise Unsupported("assumptions about inputs that may read outside of a table")
        self.tables = frozenset(read.table for formula in formulas for read in self._inputs(formula))
        """The inputs that they speak of."""
        self.clauses = self._clauses(conj(map(self._ground, formulas)))
        for clause in self.clauses:
            if prod(len(self._codes(cell)) for cell in clause.inputs) > LARGEST_CLAUSE:
                raise Unsupported("an assumption about so many values of inputs")
        cells = [cell for name in sorted(self.tables) for cell in interpreter.scope.cells(interpreter.tables[name])]
        self.places: Mapping[Cell, int] = {cell: place for place, cell in enumerate(cells)}
        """The number of each input that an assumption may speak of."""

    def __bool__(self) -> bool:
        return bool(self._interpreter.input_assumptions)

    def first(self, table: str) -> int:
        """The number of the first entry of a table; the others follow."""
        return min(place for cell, place in self.places.items() if cell[0] == table)

    def asked(self, given: frozenset[str]) -> list[int]:
        """The clauses that may fail where inputs of these tables are given, and others are not."""
        return [
            number
            for number, clause in enumerate(self.clauses)
            if not given.isdisjoint(name for name, _ in clause.inputs) or not self._always[number]
        ]

    @cached_property
    def _always(self) -> list[bool]:
        """Of each clause whether some inputs satisfy it, whatever the constants are."""
        return [self._satisfiable(clause) for clause in self.clauses]

    def _satisfiable(self, clause: Clause) -> bool:
        free = self._interpreter.free
        if any(reads(part) - free for part in clause.conjuncts):
            return False  # it hangs on a constant

        def kept(given: Inputs) -> bool:
            return all(self._interpreter.holds(part, {}, {}, given) for part in clause.conjuncts)

        return any(fine for _, fine in self._interpreter.completions(kept, {}, free))

    # From formulas to clauses.

    def _inputs(self, expr: Expr) -> list[Read]:
        return [node for node in walk(expr) if isinstance(node, Read) and node.table in self._interpreter.free]

    def _cells(self, expr: Expr) -> tuple[Cell, ...]:
        return tuple(dict.fromkeys(map(_cell, self._inputs(expr))))

    def _ground(self, expr: Expr) -> Expr:
        """With every input read at a fixed index: quantifiers over indices are written out, computed ones as cases."""
        if isinstance(expr, Quantified):
            names = [variable.name for variable in expr.variables]
            if any(free_refs(read) & set(names) for read in self._inputs(expr.body)):
                domains = [self._literals(variable.type) for variable in expr.variables]
                self._spend(prod(map(len, domains)))
                join = conj if expr.kind == "all" else disj
                cases = (dict(zip(names, values, strict=True)) for values in product(*domains))
                return join(self._ground(substitute(expr.body, case)) for case in cases)
        expr = rebuild(expr, self._ground)
        if not isinstance(expr, Read) or expr.table not in self._interpreter.free:
            return expr
        kinds = self._interpreter.tables[expr.table].params
        choices = [
            (arg,) if isinstance(arg, Literal) else self._literals(kind)
            for arg, kind in zip(expr.args, kinds, strict=True)
        ]
        self._spend(prod(map(len, choices)) - 1)
        *others, result = (Read(expr.table, index, expr.type) for index in product(*choices))
        spelt: Expr = result
        for read in reversed(others):
            here = conj(equal(arg, value) for arg, value in zip(expr.args, read.args, strict=True))
            spelt = ite(here, read, spelt, expr.type)
        return spelt

    def _literals(self, kind: Type) -> tuple[Literal, ...]:
        return tuple(Literal(value, kind) for value in self._interpreter.domain(kind))

    def _spend(self, instances: int) -> None:
        self._room -= instances
        if self._room < 0:
            raise Unsupported("so many instances of assumptions about inputs")

    def _clauses(self, formula: Expr) -> tuple[Clause, ...]:
        found: list[Clause] = []
        parts = formula.operands if isinstance(formula, And) else () if formula == TRUE else (formula,)
        for part in parts:
            merged = Clause((part,), self._cells(part))
            apart = []
            for clause in found:
                if set(clause.inputs).isdisjoint(merged.inputs):
                    apart.append(clause)
                else:
                    inputs = tuple(dict.fromkeys((*clause.inputs, *merged.inputs)))
                    merged = Clause((*clause.conjuncts, *merged.conjuncts), inputs)
            found = [*apart, merged]
        return tuple(found)

    def _codes(self, cell: Cell) -> range:
        return codes(self._interpreter.tables[cell[0]].type, self._bits.layout.scope)

    # The text.

    def source(self) -> str:
        """What keeps the given inputs, and a function for each clause."""
        if not self:
            return ""
        parts = [
            "/* Assumptions about inputs. A step gives some inputs; can the others be chosen so that all hold? */\n\n"
            f"enum {{ INPUTS = {max(1, len(self.places))}, ANY = -0x7fffffff }};\n\n"
            "static inline void nothing_given(int *given) {\n"
            "    for (int k = 0; k < INPUTS; k++) given[k] = ANY;\n}\n"
        ]
        return "\n".join([*parts, *(self._function(number) for number in range(len(self.clauses)))])

    def _function(self, number: int) -> str:
        clause = self.clauses[number]
        names: dict[Cell, str] = {}
        for name, index in clause.inputs:
            plain = "_".join(["in", name, *map(str, index)])
            text = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in plain)
            names[name, index] = fresh(text, names.values())
        known: set[Cell] = set()
        pending = list(clause.conjuncts)
        lines: list[str] = []

        def test() -> None:
            for part in list(pending):
                if known.issuperset(self._cells(part)):
                    pending.remove(part)
                    give_up = "continue;" if known else "return 0;"
                    lines.append(f"{'    ' * len(known)}if ({negation(self._text(part, names))}) {give_up}")

        test()
        for cell in clause.inputs:
            domain, place, name = self._codes(cell), self.places[cell], names[cell]
            lines.append(
                f"{'    ' * len(known)}for (int {name} = given[{place}] == ANY ? {domain.start} : given[{place}], "
                f"{name}_last = given[{place}] == ANY ? {domain.stop - 1} : {name}; "
                f"{name} <= {name}_last; {name}++) {{"
            )
            known.add(cell)
            test()
        lines.append(f"{'    ' * len(known)}return 1;")
        lines += ["    " * depth + "}" for depth in reversed(range(len(known)))]
        if known:
            lines.append("return 0;")
        head = f"static int assumption_{number}(const state *s, const int *given) {{"
        return "\n".join([head, "    (void)s, (void)given;", *(f"    {line}" for line in lines), "}\n"])

    def _text(self, part: Expr, names: Mapping[Cell, str]) -> str:
        variables: dict[str, str] = {}

        def named(expr: Expr) -> Expr:
            if not isinstance(expr, Read) or expr.table not in self._interpreter.free:
                return rebuild(expr, named)
            cell = _cell(expr)
            variable = f"{cell[0]} {self.places[cell]}"  # a name with a blank cannot be one of the spec's own
            variables[variable] = names[cell]
            return Ref(variable, type_of(expr))

        formula = named(part)
        return CWriter(self._interpreter.tables, self._bits, variables).text(formula)


def _cell(read: Read) -> Cell:
    """The entry that is read, at fixed indices."""
    return read.table, tuple(arg.value for arg in read.args if isinstance(arg, Literal))
