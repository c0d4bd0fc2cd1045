"""Promela, for SPIN: one process whose steps are the rungs, each written once and listed for all its arguments.

A rung is an `inline` around a `d_step`, so that SPIN makes no states inside of it. Quantifiers are written out.
Elements of sorts and values of enums are numbers with names; `none` is 255. (Holzmann, The SPIN Model Checker, 2003.)
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod

from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.export.eliminate import conjuncts
from vmxmodel.export.expressions import Env, Expressions
from vmxmodel.export.files import File
from vmxmodel.export.header import about, header
from vmxmodel.export.names import Names
from vmxmodel.export.order import in_sequence
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.export.rules import Rule, rules
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Expr,
    Implies,
    Ite,
    Literal,
    Param,
    Quantified,
    Read,
    conj,
    disj,
    reads,
    substitute,
)
from vmxmodel.system.model import Table, Update
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value

RESERVED = """
active assert atomic bit bool break byte c_code c_decl c_expr c_state c_track chan d_proctype d_step do else empty
enabled eval false fi full get_priority goto hidden if init inline int len local ltl mtype nempty never nfull nocc
none notrace np_ od of pc_value pid priority proctype printf printm provided run select set_priority short show skip
timeout trace true typedef unless unsigned xr xs begin check start now auto char const continue default define
double enum extern float for long register return signed sizeof static struct switch union void volatile while line
"""

MOST = 20_000
"""Instances of rungs. SPIN writes a piece of C for each."""

NONE = 255


def why_not(goal: Goal) -> str | None:
    """Why SPIN cannot be asked, or None."""
    return "Promela has no word for `can always be reached again`" if goal.recoverable else None


def write(problem: Problem, stem: str) -> tuple[File, ...]:
    """The model. Raises UsageError (E402, E403) where it would be too large."""
    return (File(".pml", "\n".join(_Model(problem, stem).lines()) + "\n"),)


class _Words(Expressions):
    """Expressions in Promela."""

    conjunction = "&&"
    disjunction = "||"
    equality = "=="

    def __init__(self, problem: Problem, names: dict[tuple[object, Value], str], copied: frozenset[str]) -> None:
        self.problem = problem
        self.names = names
        self.copied = copied  # tables that are read from their copy

    def text(self, expr: Expr, env: Env) -> str:
        if isinstance(expr, Implies):  # `->` separates statements here
            return f"!{self.operand(expr.left, env)} || {self.operand(expr.right, env)}"
        return super().text(expr, env)

    def literal(self, literal: Literal) -> str:
        return self.value(literal.value, literal.type)

    def value(self, value: Value, kind: Type) -> str:
        if value is None:
            return "none"
        if isinstance(value, bool | int):
            return str(value).lower()
        return self.names[kind.of if isinstance(kind, OptionalType) else kind, value]

    def entry(self, read: Read, env: Env) -> str:
        copy = "before" if read.table in self.copied else "table"
        return self.place(self.names[copy, read.table], read.table, [self.text(arg, env) for arg in read.args])

    def place(self, name: str, table: str, args: list[str]) -> str:
        if not args:
            return name
        plain = _is_plain(self.problem.system.table[table])
        return f"{name}[{args[0]}]" if plain else f"{name}({', '.join(args)})"

    def ite(self, expr: Ite, env: Env) -> str:
        yes, no = self.operand(expr.yes, env), self.operand(expr.no, env)
        return f"({self.operand(expr.condition, env)} -> {yes} : {no})"

    def quantified(self, expr: Quantified, env: Env) -> str:
        join = conj if expr.kind == "all" else disj
        return self.text(join(substitute(expr.body, values) for values in self.values(expr.variables)), env)

    def values(self, variables: tuple[Param, ...]) -> Iterator[dict[str, Expr]]:
        """All values of some variables, as literals."""
        domains = [[Literal(v, p.type) for v in self.problem.scope.domain(p.type)] for p in variables]
        for row in product(*domains):
            yield dict(zip((p.name for p in variables), row, strict=True))


def _is_plain(table: Table) -> bool:
    """Whether its entries are those of a Promela array as it stands."""
    kinds = table.params
    return len(kinds) == 1 and not isinstance(kinds[0], OptionalType) and getattr(kinds[0], "lo", 0) == 0


class _Model:
    def __init__(self, problem: Problem, stem: str) -> None:
        self.problem = problem
        self.stem = stem
        self.scope = problem.scope
        self.spelling = Names(RESERVED.split())
        self.names: dict[tuple[object, Value], str] = {}
        for sort in problem.system.sorts:
            for element in self.scope[sort.name]:
                self.names[SortType(sort.name), element] = self.spelling.new(element)
        for enum in problem.system.enums:
            for value in enum.values:
                self.names[enum, value] = self.spelling.new(value)
        for table in problem.tables:
            self.names["table", table.name] = self.spelling.new(table.name)
        self.words = _Words(problem, self.names, frozenset())
        self.rules = rules(problem)
        self.copied: set[str] = set()
        self.instances = sum(prod(len(self.scope.domain(p.type)) for p in (*r.params, *r.chosen)) for r in self.rules)
        if self.instances > MOST:
            message = f"{self.instances:,} instances of rungs are too many for Promela, which lists them"
            raise UsageError(
                Diagnostic("E403", message, help="ask at a smaller scope, or restrict it with --fix, --only")
            )
        self.opens = bool(problem.open_tables or problem.beginning)
        self.checked = [goal for goal in problem.goals if not goal.of_step]

    def lines(self) -> Iterator[str]:
        """The whole file, line by line."""
        file = f"{self.stem}.pml"
        how = [
            f"spin -o2 -a {file}      (-o2: what nothing reads is a part of the state all the same)",
            "cc -O3 -DSAFETY -DNOREDUCE -DVECTORSZ=8192 -o pan pan.c && ./pan -m10000000 -c1 -n",
        ]
        counts = "`states, stored` are the states of vmxmodel"
        counts += ", and one more: that before the first state is chosen." if self.opens else "."
        yield "/*"
        yield from (f" * {line}".rstrip() for line in header(self.problem, how, counts))
        yield " */"
        body = [line for rule in self.rules for line in self.rung(rule)]
        listed = [line for rule in self.rules for line in self.calls(rule)]
        yield from self.declarations()
        yield from self.checks()
        yield from body
        yield ""
        yield "active proctype system() {"
        if self.opens:
            yield from ("  " + line for line in self.begin())
        yield from self.loop(listed)
        yield "}"

    def loop(self, listed: list[str]) -> Iterator[str]:
        yield "end:"
        if self.checked:
            listed = ["wrong()", *listed]
        if not listed:
            yield "  false  /* no rung can fire */"
            return
        yield "  do"
        yield from (f"  :: {call}" for call in listed)
        yield "  od"

    # Declarations.

    def declarations(self) -> Iterator[str]:
        system = self.problem.system
        for sort in system.sorts:
            yield f"\n/* sort {sort.name}{f': {sort.doc}' if sort.doc else ''} */"
            kind = SortType(sort.name)
            yield from (f"#define {self.names[kind, e]} {n}" for n, e in enumerate(self.scope[sort.name]))
            if len(self.scope[sort.name]) >= NONE:
                raise UsageError(Diagnostic("E402", f"{sort.name} has too many elements for a byte"))
        if system.sorts:
            yield f"#define none {NONE}"
        for enum in system.enums:
            yield f"\n/* enum {enum.name} */"
            yield from (f"#define {self.names[enum, value]} {n}" for n, value in enumerate(enum.values))
        yield ""
        for table in self.problem.tables:
            yield from self.declare(table, self.names["table", table.name], "")
        for name in sorted(self.copied):
            yield from self.declare(system.table[name], self.names["before", name], "hidden ")

    def declare(self, table: Table, name: str, kind: str) -> Iterator[str]:
        word = self.machine_type(table)
        if kind and word == "bool":
            word = "byte"  # SPIN hides no bits
        initial = table.initial
        first = ""
        if isinstance(initial, Literal) and not kind:
            text = self.words.literal(initial)
            first = f" = {text}"
        note = f"  /* {table.kind.value}{f': {_one_line(table.doc)}' if table.doc else ''} */" if not kind else ""
        if not table.params:
            yield f"{kind}{word} {name}{first};{note}"
            return
        size = prod(len(self.scope.domain(param)) for param in table.params)
        if _is_plain(table):
            yield f"{kind}{word} {name}[{size}]{first};{note}"
            return
        stored = self.spelling.new(f"{name}_")
        yield f"{kind}{word} {stored}[{size}]{first};{note}"
        letters = [f"i{n}" for n in range(1, len(table.params) + 1)]
        terms, stride = [], size
        for letter, param in zip(letters, table.params, strict=True):
            stride //= len(self.scope.domain(param))
            index = f"({letter})"
            if isinstance(param, RangeType) and param.lo:
                index = f"({index} - ({param.lo}))"
            elif isinstance(param, OptionalType):
                index = f"({index} == none -> {len(self.scope.domain(param)) - 1} : {index})"
            terms.append(index if stride == 1 else f"{index}*{stride}")
        yield f"#define {name}({','.join(letters)}) {stored}[{' + '.join(terms)}]"

    def machine_type(self, table: Table) -> str:
        match table.type:
            case BoolType():
                return "bool"
            case RangeType(lo, hi):
                if lo >= 0 and hi < 256:
                    return "byte"
                if lo >= -(1 << 15) and hi < 1 << 15:
                    return "short"
                if lo >= -(1 << 31) and hi < 1 << 31:
                    return "int"
                raise UsageError(Diagnostic("E402", f"`{table.name}`: {table.type} does not fit into 32 bits"))
            case EnumType(values=values) if len(values) > 256:
                raise UsageError(Diagnostic("E402", f"`{table.name}`: {table.type} has too many values for a byte"))
        return "byte"

    # Properties of states: a step that only a state can take that has not what it must have.

    def checks(self) -> Iterator[str]:
        if not self.checked:
            return
        yield "\ninline wrong() {"
        yield "  d_step {"
        formulas = [self._lines(self.written_out(goal.must), {}, "     ") for goal in self.checked]
        yield "    !(" + " &&\n      ".join(formulas) + ") ->"
        for goal, formula in zip(self.checked, formulas, strict=True):
            yield f"    /* {goal.asked.kind.value} {goal.name}: {_one_line(goal.asked.text)} */"
            yield f"    assert({formula});"
        yield "    skip"
        yield "  }"
        yield "}"

    def written_out(self, expr: Expr) -> Expr:
        """A quantifier at the outside as a conjunction."""
        if isinstance(expr, Quantified) and expr.kind == "all":
            return conj(substitute(expr.body, values) for values in self.words.values(expr.variables))
        return expr

    # The first state.

    def begin(self) -> Iterator[str]:
        yield "start:"
        yield "  atomic {"
        chosen: list[str] = []
        for table in self.problem.open_tables:
            if table.initial is None:
                values = [self.words.value(v, table.type) for v in self.scope.domain(table.type)]
                for entry in self.scope.entries(table.params):
                    args = [self.words.value(v, kind) for v, kind in zip(entry, table.params, strict=True)]
                    place = self.words.place(self.names["table", table.name], table.name, args)
                    chosen.append(f"{place} = 0;")  # as SPIN begins, whether or not that is a value of its type
                    yield f"    if {' '.join(f':: {place} = {value}' for value in values)} fi;"
        for table in self.problem.open_tables:
            if table.initial is not None:
                for entry in self.scope.entries(table.params):
                    args = [self.words.value(v, kind) for v, kind in zip(entry, table.params, strict=True)]
                    place = self.words.place(self.names["table", table.name], table.name, args)
                    chosen.append(f"{place} = 0;")
                    yield f"    {place} = {self.words.text(table.initial, {})};"
        formula = conj(f.formula for f in self.problem.beginning)
        if formula != TRUE:
            yield "    if"
            yield f"    :: {self._lines(formula, {}, '       ')} -> skip"
            yield "    :: else ->  /* not like this: back to where we began, which SPIN knows already */"
            yield f"       d_step {{ {' '.join(chosen)} skip }}; goto start"
            yield "    fi;"
        yield "    skip"
        yield "  };"

    # Rungs.

    def rung(self, rule: Rule) -> Iterator[str]:
        env, params = self.parameters(rule)
        updates, copied = in_sequence([each for update in rule.updates for each in self.spread(update)])
        copied |= {u.table for u in updates if any(u.table in reads(arg) for arg in u.args)}  # SPIN refuses a[a[0]] = 1
        for name in sorted(copied - self.copied):
            self.copied.add(name)
            self.names["before", name] = self.spelling.new(f"{name}_before")
        words = _Words(self.problem, self.names, copied)
        yield ""
        yield from (f"/* {line} */" for line in about(rule.transition))
        yield f"inline {self.called(rule)}({', '.join(params)}) {{"
        yield "  d_step {"
        yield f"    {self._lines(rule.guard, env, '    ')} ->"
        for check in rule.checks:
            yield f"    /* step {check.goal.name} */"
            yield f"    assert({self.words.text(check.formula, env)});"
        for name in sorted(copied):
            yield from self.copy(self.problem.system.table[name])
        for update in updates:
            place = words.place(
                self.names["table", update.table], update.table, [words.text(arg, env) for arg in update.args]
            )
            yield from _assign(words, update.condition, place, update.value, env)
        yield "    skip"
        yield "  }"
        yield "}"

    def spread(self, update: Update) -> Iterator[Update]:
        """One update for each value of the binders."""
        for values in self.words.values(update.binders):
            condition = substitute(update.condition, values)
            if condition != FALSE:
                args = tuple(substitute(arg, values) for arg in update.args)
                yield Update(update.table, (), args, condition, substitute(update.value, values))

    def copy(self, table: Table) -> Iterator[str]:
        for entry in self.scope.entries(table.params):
            args = [self.words.value(v, kind) for v, kind in zip(entry, table.params, strict=True)]
            old = self.words.place(self.names["before", table.name], table.name, args)
            yield f"    {old} = {self.words.place(self.names['table', table.name], table.name, args)};"

    def called(self, rule: Rule) -> str:
        key = ("rung", rule.name)
        if key not in self.names:
            self.names[key] = self.spelling.new(rule.name)
        return self.names[key]

    def parameters(self, rule: Rule) -> tuple[dict[str, str], list[str]]:
        env: dict[str, str] = {}
        for param in (*rule.params, *rule.chosen):
            env[param.name] = self.spelling.local(param.name, env.values())
        return env, list(env.values())

    def calls(self, rule: Rule) -> Iterator[str]:
        """The rung with all arguments for which its guard is not plainly false."""
        for values in self.words.values((*rule.params, *rule.chosen)):
            if substitute(rule.guard, values) != FALSE:
                arguments = (self.words.text(value, {}) for value in values.values())
                yield f"{self.called(rule)}({', '.join(arguments)})"

    def _lines(self, guard: Expr, env: Env, indent: str) -> str:
        """A conjunction, one part a line. The operator stands last: SPIN takes an end of line for a semicolon."""
        parts = [self.words.member(part, env) for part in conjuncts(guard)]
        return f" &&\n{indent}".join(parts) if parts else "true"


def _assign(words: _Words, condition: Expr, place: str, value: Expr, env: Env) -> Iterator[str]:
    text = f"{place} = {words.text(value, env)}"
    if condition == TRUE:
        yield f"    {text};"
    else:
        yield f"    if :: {words.text(condition, env)} -> {text} :: else fi;"


def _one_line(text: str) -> str:
    return " ".join(text.replace("*/", "* /").split())
