"""Candidates for lemmas: clauses over the tables of a system, and the search for the smallest that fit.

A clause is `all c: Core, x: Page: current[c] == x implies active[c, x]`: up to three variables, up to three literals. A
literal is an atom or its negation; an atom compares an entry of a table with a value, a variable or another entry.

What a clause says of the samples is read off bit masks: for each literal one integer, with a bit for every pair of a
sample and an assignment of the variables. A clause holds in all samples if its literals' masks cover all bits. So the
clauses that hold in all samples and fail in one given state are the covers by literals that are false there, and are
searched like hitting sets: some literal has to cover the first open bit. Most of the search looks at a few bits only,
the probes; where these mislead, the bit that tells is made a probe.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import combinations_with_replacement, permutations, product
from typing import TypeGuard

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.columns import Columns, Env
from vmxmodel.system.expr import (
    And,
    Eq,
    Expr,
    Literal,
    Not,
    Or,
    Param,
    Read,
    Ref,
    conj,
    disj,
    free_refs,
    implies,
    negate,
    quantified,
    substitute,
    walk,
)
from vmxmodel.system.model import System, Table, TableKind
from vmxmodel.system.scope import Cell
from vmxmodel.system.show import show
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type

VARIABLES = 3
LITERALS = 3
_VALUES = 4  # numbers are compared with values if there are so few


# Atoms.


def prefixes(system: System) -> list[tuple[Param, ...]]:
    """Choices of up to three variables: sorts and enums that tables are indexed by; at most two of one type."""
    kinds = dict.fromkeys(k for t in _tables(system) for k in t.params if isinstance(k, SortType | EnumType))
    values = {t.type.of for t in _tables(system) if isinstance(t.type, OptionalType)}
    values |= {t.type for t in _tables(system) if isinstance(t.type, SortType)}
    ordered = [*kinds, *(SortType(s.name) for s in system.sorts if SortType(s.name) in values - kinds.keys())]
    found = []
    for size in range(VARIABLES + 1):
        for chosen in combinations_with_replacement(ordered, size):
            limits = (2 if isinstance(kind, SortType) else 1 for kind in chosen)
            if all(chosen.count(kind) <= limit for kind, limit in zip(chosen, limits, strict=True)):
                found += [_named(chosen)]
    return found


def _named(kinds: Sequence[Type]) -> tuple[Param, ...]:
    """Variables called by the first letter of their type: `c`, `c2`, `p`."""
    names: list[str] = []
    for kind in kinds:
        letter = str(kind)[0].lower()
        number = sum(name.startswith(letter) for name in names)
        names.append(letter if not number else f"{letter}{number + 1}")
    return tuple(Param(name, kind) for name, kind in zip(names, kinds, strict=True))


def _tables(system: System) -> list[Table]:
    return [t for t in system.tables if t.kind is not TableKind.INPUT]


def atoms(system: System, variables: Sequence[Param]) -> list[Expr]:
    """All atoms about these variables."""
    entries = [
        Read(table.name, args, table.type)
        for table in _tables(system)
        for args in product(*(_elements(system, kind, variables) for kind in table.params))
    ]
    found: list[Expr] = []
    for entry in entries:
        match entry.type:
            case BoolType():
                found.append(entry)
            case EnumType(values=values):
                found += [Eq(entry, Literal(value, entry.type)) for value in values]
            case RangeType(lo, hi) if hi - lo < _VALUES:
                found += [Eq(entry, Literal(value, entry.type)) for value in range(lo, hi + 1)]
            case OptionalType(of=sort):
                found.append(Eq(entry, Literal(None, entry.type)))
                found += [Eq(entry, element) for element in _elements(system, sort, variables)]
            case SortType():
                found += [Eq(entry, element) for element in _elements(system, entry.type, variables)]
    for number, one in enumerate(entries):
        for other in entries[number + 1 :]:
            if not isinstance(one.type, BoolType) and one.type == other.type and one.table != other.table:
                found.append(Eq(one, other))
    for number, variable in enumerate(variables):
        ref = Ref(variable.name, variable.type)
        found += [Eq(ref, Ref(v.name, v.type)) for v in variables[number + 1 :] if v.type == variable.type]
        if isinstance(variable.type, EnumType):
            found += [Eq(ref, Literal(value, variable.type)) for value in variable.type.values]
            found += [substitute(test, {name: ref}) for name, kind, test in _tests(system) if kind == variable.type]
    return found


def _tests(system: System) -> list[tuple[str, Type, Expr]]:
    """What guards ask of a value alone, such as `i in {Msr, Init}`: the variable, its type and the test."""
    tests: dict[Expr, tuple[str, Type, Expr]] = {}
    for transition in system.transitions:
        for node in walk(transition.guard):
            if isinstance(node, Or | And) and not any(isinstance(inner, Read) for inner in walk(node)):
                refs = {inner for inner in walk(node) if isinstance(inner, Ref)}
                if len(refs) == 1 and isinstance((ref := next(iter(refs))).type, EnumType):
                    tests.setdefault(node, (ref.name, ref.type, node))
    return list(tests.values())


def _elements(system: System, kind: Type, variables: Sequence[Param]) -> list[Expr]:
    """The terms of a type: the variables, and the members of a sort."""
    named: list[Expr] = [Ref(v.name, v.type) for v in variables if v.type == kind]
    members = system.sort[kind.name].members if isinstance(kind, SortType) else ()
    return [*named, *(Literal(member, kind) for member in members)]


# Clauses.


@dataclass(frozen=True)
class Clause:
    """A disjunction of literals, for all values of some variables."""

    variables: tuple[Param, ...]
    literals: tuple[Expr, ...]

    @property
    def formula(self) -> Expr:
        """As a person would write it: `current[c] == x implies active[c, x]`."""
        premises = [literal.operand for literal in self.literals if isinstance(literal, Not)]
        rest: list[Expr] = [literal for literal in self.literals if not isinstance(literal, Not)]
        if premises and not rest and len(premises) > 1:
            rest = [negate(premises.pop())]
        return quantified("all", self.variables, implies(conj(premises), disj(rest)))

    def canonical(self) -> Clause:
        """The same clause with its variables named, and its literals ordered, in the one way that comes first."""
        used = frozenset[str]().union(*map(free_refs, self.literals))
        kept = [variable for variable in self.variables if variable.name in used]
        names = _named([variable.type for variable in kept])
        best: tuple[list[str], tuple[Expr, ...]] | None = None
        for order in permutations(kept):
            if [v.type for v in order] != [v.type for v in names]:
                continue
            renamed = {old.name: Ref(new.name, new.type) for old, new in zip(order, names, strict=True)}
            literals = sorted((_turned(substitute(literal, renamed)) for literal in self.literals), key=show)
            words = [show(literal) for literal in literals]
            if best is None or words < best[0]:
                best = words, tuple(literals)
        assert best is not None
        return Clause(names, best[1])


def _turned(literal: Expr) -> Expr:
    """An equality of two variables, or of two entries, has its sides in order."""
    inner = literal.operand if isinstance(literal, Not) else literal
    if isinstance(inner, Eq) and type(inner.left) is type(inner.right) and show(inner.right) < show(inner.left):
        inner = Eq(inner.right, inner.left)
    return Not(inner) if isinstance(literal, Not) else inner


def _is_element(term: Expr) -> TypeGuard[Ref | Literal]:
    return isinstance(term, Ref | Literal)


# What the samples say.


@dataclass
class _Literal:
    expr: Expr
    names: tuple[str, ...]  # the variables that it mentions
    mask: int = 0
    probes: int = 0

    def __post_init__(self) -> None:
        self._reads = [node for node in walk(self.expr) if isinstance(node, Read)]

    def cells(self, env: Env) -> Iterator[Cell]:
        """The cells that it reads."""
        for read in self._reads:
            yield read.table, tuple(env[a.name] if isinstance(a, Ref) else a.value for a in read.args if _is_element(a))


@dataclass
class Board:
    """The literals about some variables, and where they are true in the states that clauses must hold in."""

    system: System
    variables: tuple[Param, ...]
    literals: list[_Literal] = field(default_factory=list)
    bits: int = 0
    probed: list[int] = field(default_factory=list)  # positions of the probes

    def __post_init__(self) -> None:
        for atom in atoms(self.system, self.variables):
            names = tuple(v.name for v in self.variables if v.name in free_refs(atom))
            self.literals += [_Literal(atom, names), _Literal(Not(atom), names)]

    def add(self, columns: Columns) -> None:
        """More states that clauses must hold in."""
        known: dict[tuple[int, tuple[object, ...]], int] = {}
        before = self.bits
        for env in columns.bindings(self.variables, {}):
            for number, (yes, no) in enumerate(zip(self.literals[::2], self.literals[1::2], strict=True)):
                key = number, tuple(env[name] for name in yes.names)
                if key not in known:
                    known[key] = columns.where(yes.expr, env)
                yes.mask |= known[key] << self.bits
                no.mask |= (columns.everywhere ^ known[key]) << self.bits
            self.bits += columns.number
        step = max(1, (self.bits - before) // 61)
        for position in range(before, self.bits, step):
            self._probe(position)

    def _probe(self, position: int) -> None:
        bit = 1 << len(self.probed)
        self.probed.append(position)
        for literal in self.literals:
            if literal.mask >> position & 1:
                literal.probes |= bit

    def covers(self, chosen: Sequence[_Literal], size: int) -> Iterator[tuple[_Literal, ...]]:
        """The sets of so many of these literals that cover all bits, and of which none can be spared."""
        yield from self._covers(chosen, (), 0, 0, size)

    def _covers(
        self, chosen: Sequence[_Literal], taken: tuple[_Literal, ...], covered: int, first: int, more: int
    ) -> Iterator[tuple[_Literal, ...]]:
        full = (1 << len(self.probed)) - 1
        while covered == full:
            gap = self._gap(taken)
            if gap is None:
                if more == 0:
                    yield taken
                return
            self._probe(gap)  # so the probes of what was taken do not cover it
            full = (1 << len(self.probed)) - 1
        if more == 0:
            return
        missing = full & ~covered
        bit = missing & -missing
        for literal in chosen:
            if literal.probes & bit and (more > 1 or literal.probes & missing == missing):
                yield from self._covers(chosen, (*taken, literal), covered | literal.probes, 0, more - 1)

    def _gap(self, taken: Iterable[_Literal]) -> int | None:
        """A bit that these literals do not cover."""
        missing = (1 << self.bits) - 1
        for literal in taken:
            missing &= ~literal.mask
        return None if not missing else (missing & -missing).bit_length() - 1


class Candidates:
    """Finds the smallest clauses that hold in all samples and fail in a given state."""

    def __init__(self, system: System, samples: Sequence[Columns]) -> None:
        self.system = system
        self.columns = list(samples)
        self._prefixes = prefixes(system)
        self._boards: dict[tuple[Param, ...], tuple[Board, int]] = {}

    def learn(self, columns: Columns) -> None:
        """From now on clauses must hold in these states too."""
        self.columns.append(columns)

    def forget(self, kept: int) -> None:
        """Clauses need not hold any more in what was learned after the first so many."""
        if len(self.columns) > kept:
            del self.columns[kept:]
            self._boards.clear()

    def widened(self, clause: Clause) -> Clause:
        """The clause for as many values of an enum as can be: `at[c] == load implies …` also says what is so at other
        places of the procedure, where the samples were and it is true of them."""
        for place, literal in enumerate(clause.literals):
            if not (isinstance(literal, Not) and isinstance(atom := literal.operand, Eq)):
                continue
            entry, value = atom.left, atom.right
            if not (isinstance(entry, Read) and isinstance(value, Literal) and isinstance(value.type, EnumType)):
                continue
            rest = clause.literals[:place] + clause.literals[place + 1 :]
            if not rest or len(value.type.values) <= _VALUES:
                continue
            others = [Eq(entry, Literal(v, value.type)) for v in value.type.values]
            also = [one for one in others if one == atom or self._true_at(clause.variables, one, rest)]
            if len(also) > 1:
                return Clause(
                    clause.variables, (*clause.literals[:place], Not(disj(also)), *clause.literals[place + 1 :])
                )
        return clause

    def _true_at(self, variables: tuple[Param, ...], place: Expr, rest: Sequence[Expr]) -> bool:
        """Whether some sample is at the place, and in all samples the place implies one of the rest."""
        met = quantified("some", variables, place)
        said = quantified("all", variables, implies(place, disj(rest)))
        return any(c.where(met, {}) for c in self.columns) and all(
            c.where(said, {}) == c.everywhere for c in self.columns
        )

    def _board(self, variables: tuple[Param, ...]) -> Board:
        board, seen = self._boards.get(variables) or (Board(self.system, variables), 0)
        for columns in self.columns[seen:]:
            board.add(columns)
        self._boards[variables] = board, len(self.columns)
        return board

    def excluding(self, state: Columns, size: int, cells: Collection[Cell] | None = None) -> Iterator[Clause]:
        """The clauses of so many literals that hold in all samples and fail in the state, for what these cells are.

        `cells` None: for whatever reason.
        """
        found: set[Clause] = set()
        for variables in self._prefixes:
            board = self._board(variables)
            known: dict[tuple[int, tuple[object, ...]], bool] = {}
            tried = set[tuple[int, ...]]()
            for env in state.bindings(variables, {}):
                false = []
                for number, literal in enumerate(board.literals):
                    key = number, tuple(env[name] for name in literal.names)
                    if key not in known:
                        near = cells is None or all(cell in cells for cell in literal.cells(env))
                        known[key] = near and not state.where(literal.expr, env)
                    if known[key]:
                        false.append(number)
                if tuple(false) in tried:
                    continue
                tried.add(tuple(false))
                for cover in board.covers([board.literals[number] for number in false], size):
                    clause = Clause(variables, tuple(literal.expr for literal in cover)).canonical()
                    if clause not in found:
                        found.add(clause)
                        yield clause
