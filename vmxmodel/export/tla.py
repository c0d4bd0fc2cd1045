"""TLA+, for TLC: an action for each rung. Elements of sorts are model values, values of enums are strings.

(Lamport, Specifying Systems, 2002.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.export.eliminate import conjuncts
from vmxmodel.export.expressions import Env, Expressions
from vmxmodel.export.files import File
from vmxmodel.export.header import about, commented, header
from vmxmodel.export.names import Names
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.export.rules import Rule, rules
from vmxmodel.system.expr import TRUE, Expr, Ite, Literal, Or, Quantified, Read, Ref
from vmxmodel.system.model import Table, Update
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value

RESERVED = """
ASSUME ASSUMPTION AXIOM CASE CHOOSE CONSTANT CONSTANTS DOMAIN ELSE ENABLED EXCEPT EXTENDS IF IN INSTANCE LAMBDA LET
LOCAL MODULE OTHER RECURSIVE SF_ SUBSET THEN THEOREM UNCHANGED UNION VARIABLE VARIABLES WF_ WITH BOOLEAN STRING TRUE
FALSE Int Nat Integers TLC Print PrintT Assert JavaTime TLCGet TLCSet Permutations SortSeq RandomElement Any
ToString TLCEval Init Next Spec vars Symmetry none
"""


def why_not(goal: Goal) -> str | None:
    """Why TLC cannot be asked, or None."""
    return "TLA+ has no word for `can always be reached again`" if goal.recoverable else None


def write(problem: Problem, stem: str) -> tuple[File, ...]:
    """The module and TLC's configuration. Raises UsageError (E406) when the stem is no name of a module."""
    if not re.fullmatch(r"[A-Za-z_]\w*", stem) or re.fullmatch(r"_+", stem):
        message = f"`{stem}` is no name of a TLA+ module"
        raise UsageError(Diagnostic("E406", message, help="letters, digits and _, as in -o vmx.tla"))
    model = _Model(problem, stem)
    return (File(".cfg", "\n".join(model.configuration()) + "\n"), File(".tla", "\n".join(model.lines()) + "\n"))


class _Words(Expressions):
    """Expressions in TLA+."""

    true = "TRUE"
    false = "FALSE"
    negation = "~"
    conjunction = "/\\"
    disjunction = "\\/"
    implication = "=>"
    inequality = "#"
    at_most = "<="

    def __init__(self, model: _Model) -> None:
        self.names = model.names
        self.spelling = model.spelling
        self.model = model

    def literal(self, literal: Literal) -> str:
        value, kind = literal.value, literal.type
        if value is None:
            return "none"
        if isinstance(value, bool):
            return str(value).upper()
        if isinstance(value, int):
            return str(value)
        if isinstance(kind, EnumType):
            return f'"{value}"'
        return self.names[kind.of if isinstance(kind, OptionalType) else kind, value]

    def entry(self, read: Read, env: Env) -> str:
        name = self.names["table", read.table]
        return f"{name}[{', '.join(self.text(arg, env) for arg in read.args)}]" if read.args else name

    def ite(self, expr: Ite, env: Env) -> str:
        parts = (self.text(part, env) for part in (expr.condition, expr.yes, expr.no))
        return "(IF {} THEN {} ELSE {})".format(*parts)

    def quantified(self, expr: Quantified, env: Env) -> str:
        inner = dict(env)
        names = []
        for variable in expr.variables:
            inner[variable.name] = self.spelling.local(variable.name, inner.values())
            names.append(f"{inner[variable.name]} \\in {self.model.set_of(variable.type)}")
        word = "\\A" if expr.kind == "all" else "\\E"
        return f"({word} {', '.join(names)}: {self.text(expr.body, inner)})"


class _Model:
    def __init__(self, problem: Problem, stem: str) -> None:
        self.problem = problem
        self.stem = stem
        self.scope = problem.scope
        self.spelling = Names((*RESERVED.split(), stem))
        self.rules = rules(problem)
        self.names: dict[tuple[object, Value], str] = {}
        system = problem.system
        for sort in system.sorts:
            self.names["type", sort.name] = self.spelling.new(sort.name)
            for element in self.scope[sort.name]:
                self.names[SortType(sort.name), element] = self.spelling.new(element)
        for enum in system.enums:
            self.names["type", enum.name] = self.spelling.new(enum.name)
        for table in problem.tables:
            self.names["table", table.name] = self.spelling.new(table.name)
        for goal in problem.goals:
            self.names["goal", goal.name] = self.spelling.new(goal.name)
        self.words = _Words(self)

    def set_of(self, kind: Type) -> str:
        """The set of a type's values."""
        match kind:
            case BoolType():
                return "BOOLEAN"
            case RangeType(lo, hi):
                return f"({lo}..{hi})"
            case OptionalType(of):
                return f"({self.names['type', of.name]} \\cup {{none}})"
            case EnumType(name) | SortType(name):
                return self.names["type", name]

    @property
    def elements(self) -> list[str]:
        system = self.problem.system
        return [self.names[SortType(sort.name), e] for sort in system.sorts for e in self.scope[sort.name]]

    def configuration(self) -> Iterator[str]:
        """TLC's configuration file."""
        yield f"\\* Belongs to {self.stem}.tla."
        yield "SPECIFICATION Spec"
        if self.elements:
            yield "CONSTANTS"
            yield from (f"  {name} = {name}" for name in (*self.elements, "none"))
        for goal in self.problem.goals:
            if not goal.of_step:
                yield f"INVARIANT {self.names['goal', goal.name]}"
        if self.exchangeable():
            yield "\\* Takes states that differ in the names of elements alone for one:"
            yield "\\* SYMMETRY Symmetry"

    def exchangeable(self) -> list[list[str]]:
        """The elements of each sort that are no members, where there are several: no spec can tell them apart."""
        groups = [
            [self.names[SortType(sort.name), e] for e in self.scope[sort.name] if e not in sort.members]
            for sort in self.problem.system.sorts
        ]
        return [group for group in groups if len(group) > 1]

    def lines(self) -> Iterator[str]:
        """The module."""
        stem = self.stem
        how = [f"java -cp tla2tools.jar tlc2.TLC -deadlock {stem}.tla   (with {stem}.cfg beside it)"]
        counts = "TLC's distinct states are the states of vmxmodel."
        if any(isinstance(part, Or) for rule in self.rules for part in conjuncts(rule.guard)):
            counts += " `(A \\/ B) = TRUE` in an action keeps TLC from taking it once for A and once for B."
        title = f" MODULE {stem} "
        yield f"{title:-^80}"
        yield from commented(header(self.problem, how, counts), "\\*")
        yield "EXTENDS Integers, TLC"
        yield from self.declarations()
        yield from self.beginning()
        yield from (line for rule in self.rules for line in self.action(rule))
        yield from self.next()
        yield from self.properties()
        yield "=" * 80

    def declarations(self) -> Iterator[str]:
        system = self.problem.system
        if self.elements:
            yield ""
            yield f"CONSTANTS {', '.join((*self.elements, 'none'))}"
        yield ""
        for sort in system.sorts:
            members = ", ".join(self.names[SortType(sort.name), e] for e in self.scope[sort.name])
            note = f"  \\* {sort.doc}" if sort.doc else ""
            yield f"{self.names['type', sort.name]} == {{{members}}}{note}"
        for enum in system.enums:
            values = ", ".join(f'"{value}"' for value in enum.values)
            yield f"{self.names['type', enum.name]} == {{{values}}}"
        yield ""
        yield "VARIABLES"
        tables = self.problem.tables
        if not tables:
            yield "  nothing"
        for number, table in enumerate(tables):
            comma = "," if number < len(tables) - 1 else ""
            note = " ".join((f"{table.kind.value}: {table.doc}" if table.doc else table.kind.value).split())
            yield f"  {self.names['table', table.name]}{comma}  \\* {note}"
        yield ""
        yield f"vars == <<{', '.join(self.variables())}>>"

    def variables(self) -> list[str]:
        return [self.names["table", table.name] for table in self.problem.tables] or ["nothing"]

    def beginning(self) -> Iterator[str]:
        yield ""
        yield "Init =="
        if not self.problem.tables:
            yield "  /\\ nothing = 0"
        for table in self.problem.tables:
            name = self.names["table", table.name]
            if table.initial is None:
                yield f"  /\\ {name} \\in {self.functions(table)}"
            else:
                value = self.words.text(table.initial, {})
                yield f"  /\\ {name} = {f'[{self.indices(table)[0]} |-> {value}]' if table.params else value}"
        for formula in self.problem.beginning:
            yield f"  /\\ {self.plain(formula.formula, {})}"

    def functions(self, table: Table) -> str:
        if not table.params:
            return self.set_of(table.type)
        indices = " \\X ".join(map(self.set_of, table.params))
        return f"[{indices} -> {self.set_of(table.type)}]"

    def indices(self, table: Table) -> tuple[str, list[str]]:
        """`i1 \\in Core, i2 \\in Page`, and the names in it."""
        names: list[str] = []
        for number, _ in enumerate(table.params, 1):
            names.append(self.spelling.local(f"i{number}", names))
        return ", ".join(f"{n} \\in {self.set_of(k)}" for n, k in zip(names, table.params, strict=True)), names

    def plain(self, part: Expr, env: Env) -> str:
        """A conjunct of an action, or of the first state: not to be taken apart into cases."""
        text = self.words.member(part, env)
        splits = isinstance(part, Or | Ite) or (isinstance(part, Quantified) and part.kind == "some")
        return (
            f"({text.removeprefix('(').removesuffix(')') if isinstance(part, Or) else text}) = TRUE" if splits else text
        )

    # Actions.

    def called(self, rule: Rule) -> str:
        key = ("rung", rule.name)
        if key not in self.names:
            self.names[key] = self.spelling.new(rule.name)
        return self.names[key]

    def environment(self, rule: Rule) -> dict[str, str]:
        env: dict[str, str] = {}
        for param in (*rule.params, *rule.chosen):
            env[param.name] = self.spelling.local(param.name, env.values())
        return env

    def action(self, rule: Rule) -> Iterator[str]:
        name, env = self.called(rule), self.environment(rule)
        yield ""
        yield from commented(about(rule.transition), "\\*")
        yield f"{_call(name, env)} =="
        for part in conjuncts(rule.guard):
            yield f"  /\\ {self.plain(part, env)}"
        for check in rule.checks:
            yield f'  /\\ Assert({self.words.text(check.formula, env)}, "{check.goal.name}")'
        changed = list(dict.fromkeys(update.table for update in rule.updates))
        for table in changed:
            updates = [update for update in rule.updates if update.table == table]
            yield f"  /\\ {self.after(self.problem.system.table[table], updates, env)}"
        kept = [self.names["table", t.name] for t in self.problem.tables if t.name not in changed]
        kept = kept if self.problem.tables else ["nothing"]
        if kept:
            yield f"  /\\ UNCHANGED <<{', '.join(kept)}>>"

    def after(self, table: Table, updates: list[Update], env: Env) -> str:
        """The value of a table after the step."""
        name = self.names["table", table.name]
        if not table.params:
            value = name
            for update in reversed(updates):
                # Without a case distinction around it, `up' = mode = Off` would be no formula.
                words = self.words.operand if update.condition == TRUE else self.words.text
                value = self.chosen(update.condition, words(update.value, env), value, env)
            return f"{name}' = {value}"
        if not any(update.binders for update in updates) and len(updates) == 1:
            (update,) = updates
            place = ", ".join(self.words.text(arg, env) for arg in update.args)
            value = self.chosen(update.condition, self.words.text(update.value, env), "@", env)
            return f"{name}' = [{name} EXCEPT ![{place}] = {value}]"
        return f"{name}' = {self.by_cases(table, updates, env)}"

    def by_cases(self, table: Table, updates: list[Update], env: Env) -> str:
        """The new table as a function that says for each entry which update writes it."""
        outer = set(env.values())
        names: list[str] = []
        for number, _ in enumerate(table.params, 1):
            names.append(self.spelling.local(f"i{number}", (*outer, *names)))
        text = f"{self.names['table', table.name]}[{', '.join(names)}]"
        for update in reversed(updates):
            inner = dict(env)
            tests: list[str] = []
            binders = {binder.name for binder in update.binders}
            for arg, index in zip(update.args, names, strict=True):
                if isinstance(arg, Ref) and arg.name in binders and arg.name not in inner:
                    inner[arg.name] = index
            for arg, index, kind in zip(update.args, names, table.params, strict=True):
                if not (isinstance(arg, Ref) and inner.get(arg.name) == index and arg.name in binders):
                    tests.append(f"{index} = {self.words.operand(arg, inner)}")
                elif isinstance(kind, RangeType) and arg.type != kind:
                    tests.append(f"{index} \\in {self.set_of(arg.type)}")
            if update.condition != TRUE:
                tests.append(self.words.operand(update.condition, inner))
            value = self.words.text(update.value, inner)
            test = " /\\ ".join(tests)
            text = f"IF {test} THEN {value} ELSE {text}" if tests else value
        bound = ", ".join(f"{n} \\in {self.set_of(k)}" for n, k in zip(names, table.params, strict=True))
        return f"[{bound} |-> {text}]"

    def chosen(self, condition: Expr, yes: str, no: str, env: Env) -> str:
        if condition == TRUE:
            return yes
        return f"IF {self.words.text(condition, env)} THEN {yes} ELSE {no}"

    def next(self) -> Iterator[str]:
        yield ""
        yield "Next =="
        if not self.rules:
            yield "  /\\ FALSE"
            yield f"  /\\ UNCHANGED <<{', '.join(self.variables())}>>"
        for rule in self.rules:
            env = self.environment(rule)
            params = (*rule.params, *rule.chosen)
            bound = ", ".join(f"{env[p.name]} \\in {self.set_of(p.type)}" for p in params)
            some = f"\\E {bound}: " if bound else ""
            yield f"  \\/ {some}{_call(self.called(rule), env)}"
        yield ""
        yield "Spec == Init /\\ [][Next]_vars"

    # Properties.

    def properties(self) -> Iterator[str]:
        for goal in self.problem.goals:
            if not goal.of_step:
                yield ""
                yield from commented([f"{goal.asked.kind.value}: {' '.join(goal.asked.text.split())}"], "\\*")
                yield f"{self.names['goal', goal.name]} == {self.words.text(goal.must, {})}"
        groups, sep = self.exchangeable(), " \\cup "
        if groups:
            yield ""
            permutations = (f"Permutations({{{', '.join(group)}}})" for group in groups)
            yield f"Symmetry == {sep.join(permutations)}"


def _call(name: str, env: Env) -> str:
    return f"{name}({', '.join(env.values())})" if env else name
