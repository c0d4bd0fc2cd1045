"""Transitions without inputs: guarded rules over the state alone, as other checkers know them.

An input that only decides whether a rung fires is quantified away: the rung can fire iff some value lets it. An input
or an `:= any` whose value is written becomes a parameter of the rule. What is assumed of inputs goes into the guard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations, product

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.precondition import unprime
from vmxmodel.export.eliminate import some
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Eq,
    Expr,
    Literal,
    Param,
    Quantified,
    Read,
    Ref,
    bound_names,
    conj,
    disj,
    equal,
    free_refs,
    fresh,
    implies,
    negate,
    quantified,
    reads,
    rebuild,
    substitute,
    walk,
)
from vmxmodel.system.model import Formula, TableKind, Transition, Update
from vmxmodel.system.types import OptionalType, SortType


@dataclass(frozen=True)
class Check:
    """What must hold of every step of a rule, said of the state before."""

    goal: Goal
    formula: Expr


@dataclass(frozen=True)
class Rule:
    """A transition over the state alone. Different values of `params` count as different transitions."""

    transition: Transition
    params: tuple[Param, ...]
    chosen: tuple[Param, ...]  # values of inputs and choices that are written: parameters too
    guard: Expr
    updates: tuple[Update, ...]
    checks: tuple[Check, ...]

    @property
    def name(self) -> str:
        return self.transition.name


def rules(problem: Problem) -> tuple[Rule, ...]:
    """One rule for each transition, in the order of the spec."""
    return tuple(_Flat(problem, transition).rule() for transition in problem.system.transitions)


class _Flat:
    """Makes the rule of one transition."""

    def __init__(self, problem: Problem, transition: Transition) -> None:
        self.problem = problem
        self.transition = transition
        system = problem.system
        self.free = {table.name for table in (*system.of_kind(TableKind.INPUT), *transition.choices)}
        self.named: dict[Read, Param] = {}
        self.taken = {p.name for p in transition.params} | set(system.table)

    def rule(self) -> Rule:
        transition = self.transition
        guard = self.prepare(transition.guard)
        updates = tuple(self.update(part) for update in transition.updates for part in self.instances(update))
        assumed = self.assumptions()  # may name further inputs
        inputs = tuple(self.named.values())
        whole = conj((guard, *self.aliases(), *assumed))
        mentioned = free_refs(transition.guard).union(*map(_refs, transition.updates))
        params = tuple(param for param in transition.params if param.name in mentioned)
        left = tuple(param for param in transition.params if param.name not in mentioned)
        written = frozenset[str]().union(*map(_refs, updates))
        chosen = tuple(variable for variable in inputs if variable.name in written)

        def among_others(variables: Iterable[Param]) -> tuple[Param, ...]:
            return tuple(variable for variable in variables if variable not in chosen)

        musts = [(goal, self.prepare(self.must(goal))) for goal in self.problem.goals if goal.of_step]
        assumed = self.assumptions()
        others = among_others(self.named.values())
        step = conj((guard, *self.aliases(), *assumed))
        checks = []
        for goal, must in musts:
            formula = must
            if free_refs(must) & {variable.name for variable in others}:
                formula = negate(some(others, conj((step, negate(must))), self.problem.scope))
            if formula != TRUE:
                checks.append(Check(goal, quantified("all", left, formula)))
        settled = [self.settled(variable, updates, (whole, *(must for _, must in musts))) for variable in chosen]
        reduced = some(among_others(inputs), whole, self.problem.scope)
        return Rule(transition, params, chosen, conj((reduced, *settled)), updates, tuple(checks))

    def must(self, goal: Goal) -> Expr:
        return unprime(resolve(goal.must, self.transition), self.transition, self.problem.system)

    # Every input that is read becomes a variable.

    def prepare(self, expr: Expr) -> Expr:
        return self.name(self.ground(expr))

    def ground(self, expr: Expr) -> Expr:
        """Write out the quantifiers whose variables choose which input is read."""
        if isinstance(expr, Quantified) and self.chooses(expr.body, {v.name for v in expr.variables}):
            join = conj if expr.kind == "all" else disj
            return join(self.ground(substitute(expr.body, values)) for values in self.values(expr.variables))
        return rebuild(expr, self.ground)

    def instances(self, update: Update) -> list[Update]:
        names = {binder.name for binder in update.binders}
        if not any(self.chooses(part, names) for part in (*update.args, update.condition, update.value)):
            return [update]
        return [
            Update(
                update.table,
                (),
                tuple(substitute(arg, values) for arg in update.args),
                substitute(update.condition, values),
                substitute(update.value, values),
            )
            for values in self.values(update.binders)
        ]

    def update(self, update: Update) -> Update:
        args = tuple(map(self.prepare, update.args))
        return Update(update.table, update.binders, args, self.prepare(update.condition), self.prepare(update.value))

    def chooses(self, expr: Expr, names: set[str]) -> bool:
        return any(
            isinstance(node, Read) and node.table in self.free and free_refs(node) & names for node in walk(expr)
        )

    def values(self, variables: tuple[Param, ...]) -> list[dict[str, Expr]]:
        domains = [[Literal(value, v.type) for value in self.problem.scope.domain(v.type)] for v in variables]
        return [dict(zip((v.name for v in variables), row, strict=True)) for row in product(*domains)]

    def name(self, expr: Expr) -> Expr:
        if not (isinstance(expr, Read) and expr.table in self.free):
            return rebuild(expr, self.name)
        return self.variable(Read(expr.table, tuple(map(self.name, expr.args)), expr.type))

    def variable(self, read: Read) -> Ref:
        if read not in self.named:
            words = [read.table.rpartition(".")[2], *(_word(arg) for arg in read.args)]
            name = fresh(re.sub(r"\W+", "_", "_".join(words)), self.taken)
            self.taken.add(name)
            self.named[read] = Param(name, read.type)
        variable = self.named[read]
        return Ref(variable.name, variable.type)

    # What is assumed of them.

    def assumptions(self) -> list[Expr]:
        """What the variables must satisfy, so that there are inputs which agree with them and keep all assumptions."""
        inputs = {table.name for table in self.problem.system.of_kind(TableKind.INPUT)}
        about = tuple(a for a in self.problem.system.assumptions if reads(a.formula) & inputs)
        if not about:
            return []
        used = {read.table for read in self.named} & inputs
        if all(_pointwise(a, inputs) for a in about):
            return self.pointwise(about, used)
        for assumption in about:
            self.everywhere(assumption.formula, inputs)
        return [self.prepare(assumption.formula) for assumption in about]

    def pointwise(self, about: Sequence[Formula], used: set[str]) -> list[Expr]:
        """Where each assumption speaks of the inputs at one index, it is asked of the indices that are read.

        At any other index the inputs are independent of those here; that some would do there is asked as well.
        """
        found: list[Expr] = []
        for tables, group in _connected(about, {t.name for t in self.problem.system.of_kind(TableKind.INPUT)}):
            bodies = []
            for assumption in group:
                assert isinstance(assumption.formula, Quantified)
                bodies.append((assumption.formula.variables[0], assumption.formula.body))
            index = Param(fresh("i", self.taken), bodies[0][0].type)
            here = conj(substitute(body, {v.name: Ref(index.name, index.type)}) for v, body in bodies)
            own = {n: Param(fresh(f"{n}_i", self.taken), self.problem.system.table[n].type) for n in sorted(tables)}

            def standing_for(expr: Expr, own: dict[str, Param] = own) -> Expr:
                if isinstance(expr, Read) and expr.table in own:
                    return Ref(own[expr.table].name, own[expr.table].type)
                return rebuild(expr, lambda child: standing_for(child, own))

            somewhere = some(tuple(own.values()), standing_for(here), self.problem.scope)
            found.append(quantified("all", (index,), somewhere))
            places = dict.fromkeys(read.args for read in self.named if read.table in tables & used)
            found += [self.prepare(substitute(here, {index.name: place[0]})) for place in places]
        return found

    def everywhere(self, formula: Expr, inputs: set[str]) -> None:
        """Make a variable for every entry of the tables that an assumption speaks of."""
        for table in self.problem.system.of_kind(TableKind.INPUT):
            if table.name in reads(formula) & inputs:
                for entry in self.problem.scope.entries(table.params):
                    args = tuple(Literal(value, kind) for value, kind in zip(entry, table.params, strict=True))
                    self.variable(Read(table.name, args, table.type))

    def aliases(self) -> list[Expr]:
        """Two reads of one table are equal where their indices are."""
        found = []
        for (left, one), (right, other) in combinations(self.named.items(), 2):
            if left.table == right.table:
                same = conj(equal(a, b) for a, b in zip(left.args, right.args, strict=True))
                if same != FALSE:
                    found.append(implies(same, Eq(Ref(one.name, one.type), Ref(other.name, other.type))))
        return found

    def settled(self, variable: Param, updates: Iterable[Update], asked: Iterable[Expr]) -> Expr:
        """A value that is written only sometimes is one fixed value otherwise: fewer transitions with one effect."""
        writes = [update for update in updates if variable.name in _refs(update)]
        elsewhere = [*asked, *(part for update in writes for part in (*update.args, update.condition))]
        if isinstance(variable.type, SortType | OptionalType) or any(variable.name in free_refs(e) for e in elsewhere):
            return TRUE
        if any(update.binders for update in writes):
            return TRUE
        first = Literal(self.problem.scope.domain(variable.type)[0], variable.type)
        written = disj(update.condition for update in writes)
        return disj((written, equal(Ref(variable.name, variable.type), first)))


def _pointwise(assumption: Formula, inputs: set[str]) -> bool:
    """Whether it is `all v: …` and reads inputs at `v` alone."""
    formula = assumption.formula
    if not (isinstance(formula, Quantified) and formula.kind == "all" and len(formula.variables) == 1):
        return False
    index = Ref(formula.variables[0].name, formula.variables[0].type)
    own = [node for node in walk(formula.body) if isinstance(node, Read) and node.table in inputs]
    return all(node.args == (index,) for node in own) and index.name not in bound_names(formula.body)


def _connected(about: Sequence[Formula], inputs: set[str]) -> list[tuple[set[str], list[Formula]]]:
    """Assumptions that speak of the same inputs, together; the inputs of each group."""
    groups: list[tuple[set[str], list[Formula]]] = []
    for assumption in about:
        tables, group = set(reads(assumption.formula) & inputs), [assumption]
        for other in [g for g in groups if g[0] & tables]:
            groups.remove(other)
            tables, group = tables | other[0], [*other[1], *group]
        groups.append((tables, group))
    return groups


def _refs(update: Update) -> frozenset[str]:
    parts = (*update.args, update.condition, update.value)
    return frozenset[str]().union(*map(free_refs, parts)) - {binder.name for binder in update.binders}


def _word(arg: Expr) -> str:
    """A short word for an index."""
    match arg:
        case Ref(name):
            return name
        case Literal(value):
            return str(value)
        case Read(table, args):
            return "_".join((table, *map(_word, args)))
    return "x"
