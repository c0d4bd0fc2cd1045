"""Murphi, for Rumur and CMurphi: a rule for each rung, in rulesets over its arguments.

A sort is a scalarset where nothing tells its elements apart, so that the checkers may use the symmetry; otherwise it is
a range. `none` is the undefined value. (Dill, The Murphi verification system, CAV 1996.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from vmxmodel.export.eliminate import conjuncts
from vmxmodel.export.expressions import Env, Expressions, in_brackets
from vmxmodel.export.files import File
from vmxmodel.export.first import first_value
from vmxmodel.export.header import about, commented, header
from vmxmodel.export.names import Names
from vmxmodel.export.order import in_sequence
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.export.rules import Rule, rules
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Arith,
    Expr,
    Ite,
    Literal,
    Param,
    Quantified,
    Read,
    Ref,
    conj,
    substitute,
    type_of,
    walk,
)
from vmxmodel.system.model import Table, Update
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value

RESERVED = """
alias array assert assume begin boolean by case clear const cover do else elsif end endalias endexists endfor
endforall endfunction endif endprocedure endrecord endrule endruleset endstartstate endswitch endwhile enum error
exists false for forall function if in invariant isundefined liveness map of procedure property put record return
rule ruleset scalarset startstate switch then to traceuntil true type undefine union var while begun
"""


def why_not(goal: Goal) -> str | None:
    """Why Murphi cannot be asked, or None: Rumur's `liveness` is our `recoverable`."""
    return None


def write(problem: Problem, stem: str) -> tuple[File, ...]:
    """The model."""
    return (File(".m", "\n".join(_Model(problem, stem).lines()) + "\n"),)


class _Words(Expressions):
    """Expressions in Murphi."""

    def __init__(self, model: _Model, copied: frozenset[str]) -> None:
        self.names = model.names
        self.spelling = model.spelling
        self.types = model
        self.copied = copied

    def literal(self, literal: Literal) -> str:
        value, kind = literal.value, literal.type
        if isinstance(value, bool | int):
            return str(value).lower()
        assert value is not None, "`none` is compared and assigned by itself"
        return self.names[kind.of if isinstance(kind, OptionalType) else kind, value]

    def entry(self, read: Read, env: Env) -> str:
        name = self.names["before" if read.table in self.copied else "table", read.table]
        return name + "".join(f"[{self.text(arg, env)}]" for arg in read.args)

    def ite(self, expr: Ite, env: Env) -> str:
        yes, no = self.operand(expr.yes, env), self.operand(expr.no, env)
        return f"({self.operand(expr.condition, env)} ? {yes} : {no})"

    def quantified(self, expr: Quantified, env: Env) -> str:
        inner, heads = dict(env), []
        word = "forall" if expr.kind == "all" else "exists"
        for variable in expr.variables:
            inner[variable.name] = self.spelling.local(variable.name, inner.values())
            heads.append(f"{word} {inner[variable.name]}: {self.types.type(variable.type)} do ")
        return f"{''.join(heads)}{self.text(expr.body, inner)}{' end' * len(heads)}"

    # A value of `T?` may be undefined, and then not even be compared.

    def equal(self, left: Expr, right: Expr, env: Env, wanted: bool) -> str:
        if not (_may_be_none(left) or _may_be_none(right)):
            return super().equal(left, right, env, wanted)
        text = self.same(left, right, env)
        return text if wanted else f"!{in_brackets(text)}"

    def same(self, left: Expr, right: Expr, env: Env) -> str:
        """That two values are equal, each of which may be `none`."""
        for one, other in ((left, right), (right, left)):
            if isinstance(one, Ite):
                condition = self.operand(one.condition, env)
                yes, no = self.same(one.yes, other, env), self.same(one.no, other, env)
                return f"({condition} ? {in_brackets(yes)} : {in_brackets(no)})"
        if _is_none(left) or _is_none(right):
            return self.none(left if _is_none(right) else right, env)
        here, there = (self.none(side, env) for side in (left, right))
        both = super().equal(left, right, env, True)
        if here == "false" or there == "false":
            defined = f"!{in_brackets(there if here == 'false' else here)}"
            return f"{defined} & ({both})"
        return f"({here} ? {there} : (!{there} & ({both})))"

    def none(self, expr: Expr, env: Env) -> str:
        """That a value is `none`."""
        match expr:
            case Literal(None):
                return "true"
            case Ite(condition, yes, no):
                test = self.operand(condition, env)
                return f"({test} ? {in_brackets(self.none(yes, env))} : {in_brackets(self.none(no, env))})"
            case Read() if isinstance(expr.type, OptionalType):
                return f"isundefined({self.entry(expr, env)})"
        return "false"


def _may_be_none(expr: Expr) -> bool:
    return isinstance(type_of(expr), OptionalType)


def _is_none(expr: Expr) -> bool:
    return isinstance(expr, Literal) and expr.value is None


class _Model:
    def __init__(self, problem: Problem, stem: str) -> None:
        self.problem = problem
        self.stem = stem
        self.scope = problem.scope
        self.spelling = Names(RESERVED.split())
        self.rules = [each for rule in rules(problem) for each in without_optional(rule)]
        self.names: dict[tuple[object, Value], str] = {}
        system = problem.system
        for sort in system.sorts:
            self.names["type", sort.name] = self.spelling.new(sort.name)
            for element in self.scope[sort.name]:
                self.names[SortType(sort.name), element] = self.spelling.new(element)
        for enum in system.enums:
            self.names["type", enum.name] = self.spelling.new(enum.name)
            for value in enum.values:
                self.names[enum, value] = self.spelling.new(value)
        for table in problem.tables:
            self.names["table", table.name] = self.spelling.new(table.name)
        self.copied: set[str] = set()
        self.opens = bool(problem.open_tables or problem.beginning)
        self.words = _Words(self, frozenset())
        self.symmetric = {sort.name for sort in system.sorts} - self.told_apart()

    def told_apart(self) -> set[str]:
        """The sorts with an element that is named somewhere, or that index what the first state leaves open."""
        system = self.problem.system
        found = {sort.name for sort in system.sorts if sort.members}
        for formula in (*self.formulas(), self.opening()):
            for node in walk(formula):
                if isinstance(node, Literal) and isinstance(node.value, str):
                    kind = node.type.of if isinstance(node.type, OptionalType) else node.type
                    found |= {kind.name} if isinstance(kind, SortType) else set()
        for table in self.problem.open_tables:
            found |= {kind.name for kind in table.params if isinstance(kind, SortType)}
        return found

    def opening(self) -> Expr:
        """What is said of the first state, as it is written: without quantifiers, and so with names of elements."""
        chosen = {(table.name, entry): Ref("chosen", table.type) for table, entry in self.open_cells()}
        return first_value(conj(f.formula for f in self.problem.beginning), self.problem, chosen)

    def open_cells(self) -> list[tuple[Table, tuple[Value, ...]]]:
        """The entries that the first state leaves open."""
        return [
            (table, entry)
            for table in self.problem.open_tables
            if table.initial is None
            for entry in self.scope.entries(table.params)
        ]

    def formulas(self) -> Iterator[Expr]:
        """Every expression of the model."""
        yield from (goal.must for goal in self.problem.goals if not goal.of_step)
        yield from (f.formula for f in self.problem.beginning)
        yield from (table.initial for table in self.problem.tables if table.initial is not None)
        for rule in self.rules:
            yield rule.guard
            yield from (check.formula for check in rule.checks)
            for update in rule.updates:
                yield from (*update.args, update.condition, update.value)

    def numbers(self) -> set[int]:
        """The bounds of all sums and differences. Rumur chooses its machine type by the types that are declared."""
        sums = (node.type for formula in self.formulas() for node in walk(formula) if isinstance(node, Arith))
        return {bound for kind in sums for bound in (kind.lo, kind.hi)}

    def type(self, kind: Type) -> str:
        """The name of a type. `T?` is T, undefined where it is none."""
        match kind:
            case BoolType():
                return "boolean"
            case RangeType(lo, hi):
                return f"{lo}..{hi}"
            case OptionalType(of):
                return self.names["type", of.name]
            case EnumType(name) | SortType(name):
                return self.names["type", name]

    def lines(self) -> Iterator[str]:
        """The whole file, line by line."""
        stem = self.stem
        how = [
            f"rumur --deadlock-detection off --symmetry-reduction off --output {stem}.c {stem}.m",
            f"cc -O3 -mcx16 -o {stem} {stem}.c -lpthread -latomic && ./{stem}",
        ]
        counts = "The states that Rumur counts are the states of vmxmodel"
        counts += ", and one more: that before the first state is chosen." if self.opens else "."
        if self.symmetric:
            counts += " With --symmetry-reduction exhaustive they are counted up to symmetry."
        yield from commented(header(self.problem, how, counts), "--")
        body = [line for rule in self.rules for line in self.rule(rule)]
        yield from self.types()
        yield from self.variables()
        yield from self.start()
        yield from body
        yield from self.properties()

    # Declarations.

    def types(self) -> Iterator[str]:
        system = self.problem.system
        for sort in system.sorts:
            if sort.name not in self.symmetric:
                yield ""
                yield "const"
                for number, element in enumerate(self.scope[sort.name]):
                    yield f"  {self.names[SortType(sort.name), element]}: {number};"
        numbers = self.numbers()
        if system.sorts or system.enums or numbers:
            yield ""
            yield "type"
        if numbers:
            name = self.spelling.new("Number")
            yield f"  {name}: {min(numbers)}..{max(numbers)};  -- sums and differences, so that none overflows"
        for sort in system.sorts:
            size = len(self.scope[sort.name])
            text = f"scalarset({size})" if sort.name in self.symmetric else f"0..{size - 1}"
            yield f"  {self.names['type', sort.name]}: {text};{f'  -- {sort.doc}' if sort.doc else ''}"
        for enum in system.enums:
            values = ", ".join(self.names[enum, value] for value in enum.values)
            yield f"  {self.names['type', enum.name]}: enum {{ {values} }};"

    def variables(self) -> Iterator[str]:
        yield ""
        yield "var"
        for table in self.problem.tables:
            note = f"  -- {table.kind.value}{f': {table.doc}' if table.doc else ''}"
            yield f"  {self.names['table', table.name]}: {self.array(table)};{' '.join(note.splitlines())}"
        if self.opens:
            yield "  begun: boolean;  -- whether the first state is chosen"
        elif not self.problem.tables:
            yield "  nothing: boolean;"

    def array(self, table: Table) -> str:
        return "".join(f"array [{self.type(kind)}] of " for kind in table.params) + self.type(table.type)

    # The first state.

    def start(self) -> Iterator[str]:
        yield ""
        yield "startstate"
        yield "begin"
        if self.opens:
            yield "  begun := false;"
        else:
            if not self.problem.tables:
                yield "  nothing := false;"
            yield from self.declared({})
        yield "end;"
        if self.opens:
            yield from self.choice()

    def declared(self, env: Env) -> Iterator[str]:
        """The declared initial values."""
        for table in self.problem.tables:
            if table.initial is not None:
                loops, entry = self.loops(table)
                value = table.initial
                if isinstance(value, Literal) and value.value is None:
                    text = f"undefine {entry};"
                    yield f"  {loops[0]}{text}{loops[1]}"
                else:
                    for line in self.assign(self.words, entry, value, env, ""):
                        yield f"  {loops[0]}{line}{loops[1]}"

    def loops(self, table: Table) -> tuple[tuple[str, str], str]:
        """Loops over a table, and the entry inside."""
        names: list[str] = []
        for _ in table.params:
            names.append(self.spelling.local(f"i{len(names) + 1}", names))
        head = "".join(f"for {n}: {self.type(k)} do " for n, k in zip(names, table.params, strict=True))
        return (head, " end;" * len(names)), self.names["table", table.name] + "".join(f"[{n}]" for n in names)

    def choice(self) -> Iterator[str]:
        """A rule that chooses the first state: a parameter for each entry that is open."""
        cells = self.open_cells()
        optional = [n for n, (table, _) in enumerate(cells) if isinstance(table.type, OptionalType)]
        for chosen in product((False, True), repeat=len(optional)):
            nothing = {n for n, none in zip(optional, chosen, strict=True) if none}
            yield from self.first(cells, nothing)

    def first(self, cells: list[tuple[Table, tuple[Value, ...]]], nothing: set[int]) -> Iterator[str]:
        values: dict[tuple[str, tuple[Value, ...]], Expr] = {}
        env: dict[str, str] = {}
        params = []
        for number, (table, entry) in enumerate(cells):
            if number in nothing:
                values[table.name, entry] = Literal(None, table.type)
                continue
            kind = table.type.of if isinstance(table.type, OptionalType) else table.type
            word = "_".join((table.name, *(str(value).lower() for value in entry)))
            env[f" {number}"] = self.spelling.local(word, env.values())
            params.append(f"{env[f' {number}']}: {self.type(kind)}")
            values[table.name, entry] = Ref(f" {number}", kind)
        formula = conj(f.formula for f in self.problem.beginning)
        formula = first_value(formula, self.problem, values)
        if formula == FALSE:
            return
        yield ""
        yield from (f"ruleset {param} do" for param in params)
        yield '  rule "the first state"'
        yield f"    {self.guard(formula, env, '    ', '!begun')}"
        yield "  ==> begin"
        yield "    begun := true;"
        for (name, entry), value in values.items():
            table = self.problem.system.table[name]
            place = self.place(
                self.words, name, tuple(Literal(v, k) for v, k in zip(entry, table.params, strict=True)), {}
            )
            yield from (f"    {line}" for line in self.assign(self.words, place, value, env, ""))
        yield from (f"  {line}" for line in self.declared(env))
        yield "  end;"
        yield from ("end;" for _ in params)

    # Rules.

    def rule(self, rule: Rule) -> Iterator[str]:
        env: dict[str, str] = {}
        for param in (*rule.params, *rule.chosen):
            env[param.name] = self.spelling.local(param.name, env.values())
        updates, copied = in_sequence(rule.updates)
        copies = []
        for name in sorted(copied):
            self.names["before", name] = self.spelling.local(f"{name}_before", env.values())
            copies.append(name)
        words = _Words(self, copied)
        params = (*rule.params, *rule.chosen)
        yield ""
        yield from commented(about(rule.transition), "--")
        for param in params:
            yield f"ruleset {env[param.name]}: {self.type(param.type)} do"
        yield f'  rule "{rule.name}"'
        yield f"    {self.guard(rule.guard, env, '    ', 'begun' if self.opens else '')}"
        yield "  ==>"
        for name in copies:
            yield f"  var {self.names['before', name]}: {self.array(self.problem.system.table[name])};"
        yield "  begin"
        for check in rule.checks:
            yield f'    assert "{check.goal.name}" {self.words.text(check.formula, env)};'
        for name in copies:
            yield f"    {self.names['before', name]} := {self.names['table', name]};"
        for update in updates:
            yield from self.update(words, update, env)
        yield "  end;"
        yield from ("end;" for _ in params)

    def update(self, words: _Words, update: Update, env: Env) -> Iterator[str]:
        inner = dict(env)
        indent = "    "
        for binder in update.binders:
            inner[binder.name] = self.spelling.local(binder.name, inner.values())
            yield f"{indent}for {inner[binder.name]}: {self.type(binder.type)} do"
            indent += "  "
        if update.condition != TRUE:
            yield f"{indent}if {words.text(update.condition, inner)} then"
            indent += "  "
        place = self.place(words, update.table, update.args, inner)
        yield from self.assign(words, place, update.value, inner, indent)
        if update.condition != TRUE:
            indent = indent[2:]
            yield f"{indent}end;"
        for _ in update.binders:
            indent = indent[2:]
            yield f"{indent}end;"

    def place(self, words: _Words, table: str, args: tuple[Expr, ...], env: Env) -> str:
        return self.names["table", table] + "".join(f"[{words.text(arg, env)}]" for arg in args)

    def assign(self, words: _Words, place: str, value: Expr, env: Env, indent: str) -> Iterator[str]:
        match value:
            case Literal(None):
                yield f"{indent}undefine {place};"
            case Ite(condition, yes, no) if _may_be_none(value):
                yield f"{indent}if {words.text(condition, env)} then"
                yield from self.assign(words, place, yes, env, indent + "  ")
                yield f"{indent}else"
                yield from self.assign(words, place, no, env, indent + "  ")
                yield f"{indent}end;"
            case Read() if _may_be_none(value):
                text = words.entry(value, env)
                yield f"{indent}if isundefined({text}) then undefine {place}; else {place} := {text}; end;"
            case _:
                yield f"{indent}{place} := {words.text(value, env)};"

    def guard(self, guard: Expr, env: Env, indent: str, first: str) -> str:
        parts = [first] if first else []
        parts += [self.words.member(part, env) for part in conjuncts(guard)]
        return f"\n{indent}& ".join(parts) or "true"

    # Properties.

    def properties(self) -> Iterator[str]:
        for goal in self.problem.goals:
            if not goal.of_step:
                word = "liveness" if goal.recoverable else "invariant"
                text = self.words.text(goal.must, {})
                yield ""
                yield f"-- {goal.asked.kind.value} {goal.name}: {' '.join(goal.asked.text.split())}"
                yield f'{word} "{goal.name}" {f"!begun | ({text})" if self.opens else text};'


def without_optional(rule: Rule) -> Iterator[Rule]:
    """The rule once for each way in which its optional parameters may be none: `T?` is no type here."""
    optional = [p for p in (*rule.params, *rule.chosen) if isinstance(p.type, OptionalType)]
    for chosen in product((False, True), repeat=len(optional)):
        values: dict[str, Expr] = {}
        kinds: dict[str, Type] = {}
        for param, none in zip(optional, chosen, strict=True):
            assert isinstance(param.type, OptionalType)
            values[param.name] = Literal(None, param.type) if none else Ref(param.name, param.type.of)
            kinds[param.name] = param.type.of
        guard = _put(rule.guard, values)
        if guard == FALSE:
            continue
        absent = {name for name, value in values.items() if isinstance(value, Literal)}

        def left(
            params: tuple[Param, ...], absent: set[str] = absent, kinds: dict[str, Type] = kinds
        ) -> tuple[Param, ...]:
            return tuple(replace(p, type=kinds.get(p.name, p.type)) for p in params if p.name not in absent)

        yield Rule(
            rule.transition,
            left(rule.params),
            left(rule.chosen),
            guard,
            tuple(
                Update(u.table, u.binders, tuple(_put(a, values) for a in u.args), condition, _put(u.value, values))
                for u in rule.updates
                if (condition := _put(u.condition, values)) != FALSE
            ),
            tuple(replace(check, formula=_put(check.formula, values)) for check in rule.checks),
        )


def _put(expr: Expr, values: dict[str, Expr]) -> Expr:
    return substitute(expr, values) if values else expr
