"""Bounded search on unbounded sorts: traces at small scopes, and whether any scope has a shorter one.

A trace is searched at small scopes, where the search is exact. A run at any scope is one first-order formula over
copies of the tables, `mode@0`, `mode@1`, …, and Z3 is asked for a model of it, for every length below: usually there
is none, and the trace is the shortest at any scope. Where there is one, larger scopes are searched.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import z3

from vmxmodel.engines.base import Budget, Engine, Progress, Question
from vmxmodel.engines.interrupts import pass_on_interrupt
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.text_solver import LIMIT
from vmxmodel.evidence.firstorder import first_order
from vmxmodel.evidence.precondition import hits
from vmxmodel.evidence.smtlib import Printer
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.system.cone import cone
from vmxmodel.system.events import resolve, speaks_of_step
from vmxmodel.system.expr import (
    Eq,
    Expr,
    Literal,
    Param,
    Read,
    Ref,
    conj,
    disj,
    implies,
    ite,
    negate,
    quantified,
    reads,
    rebuild,
    substitute,
)
from vmxmodel.system.model import (
    Property,
    PropertyKind,
    System,
    Table,
    TableKind,
    Transition,
    initial_formulas,
)
from vmxmodel.system.types import EnumType

WIDEST = 6
"""Elements of each sort, besides its members, of the largest scope that is searched."""


def search_everywhere(question: Question, finite: Engine, budget: Budget, progress: Progress) -> Sequence[Verdict]:
    """VIOLATED and REACHED with the scope of the trace, else UNKNOWN; scenarios at a small scope.

    `finite` is the engine that searches a scope. A note says whether the trace is the shortest at any scope.
    """
    verdicts: dict[int, Verdict] = {}
    for more in (2, 3):
        # That a scenario is impossible counts at the largest scope only.
        places = [n for n in range(len(question.goals)) if n not in verdicts or verdicts[n].trace is None]
        goals = tuple(question.goals[n] for n in places)
        if goals:
            scope = small_scope(question.system, goals, more)
            within = budget.within(budget.left / 3)
            verdicts |= zip(
                places, finite.decide(Question(question.system, goals, scope), within, progress), strict=True
            )
    result = []
    for number, goal in enumerate(question.goals):
        verdict = verdicts[number]
        if isinstance(goal, Property) and goal.kind is not PropertyKind.RECOVERABLE:
            started = time.monotonic()
            within = budget.within(budget.left / (len(question.goals) - number))
            verdict = _compare(question.system, goal, verdict, finite, within, progress)
            verdict = verdict.timed(verdicts[number].seconds + time.monotonic() - started)
        result.append(verdict)
    return tuple(result)


def _compare(
    system: System, goal: Property, found: Verdict, finite: Engine, budget: Budget, progress: Progress
) -> Verdict:
    """The verdict of small scopes, or a better one, by what Z3 says of all scopes."""
    below = len(found.trace) if found.trace is not None else budget.depth + 1
    runs = _Runs(cone(system, goal), goal, budget)
    for length in range(below):
        progress(f"{goal.name}: runs of {length} transitions at any scope", length, below)
        answer = runs.ask(length)
        if answer is Reply.SAT:
            larger = _at_larger_scopes(system, goal, length, finite, budget, progress)
            if larger is not None:
                return replace(larger, notes=("no scope has a shorter trace",))
        if answer is not Reply.UNSAT:
            why = "one may exist at a scope too large to search" if answer is Reply.SAT else f"Z3 says: {runs.reason}"
            if found.decided:
                return replace(
                    found, notes=(f"whether a larger scope has a trace of {length} transitions is open: {why}",)
                )
            known = (
                f"no trace of up to {length - 1} transitions at any scope, nor of up to {budget.depth} at {found.scope}"
            )
            return replace(found, scope=None, reason=f"{known}; {why}")
    if found.decided:
        return replace(found, notes=("no scope has a shorter trace",))
    return replace(found, scope=None, reason=f"no trace of up to {budget.depth} transitions at any scope")


def _at_larger_scopes(
    system: System, goal: Property, length: int, finite: Engine, budget: Budget, progress: Progress
) -> Verdict | None:
    for more in range(4, WIDEST + 1):
        within = budget.within(budget.left / 2, length)
        question = Question(system, (goal,), small_scope(system, (), more))
        (verdict,) = finite.decide(question, within, progress)
        if verdict.decided:
            return verdict
    return None


class _Runs:
    """All runs of a system, of growing length, at all scopes."""

    def __init__(self, system: System, goal: Property, budget: Budget) -> None:
        self.system = system
        self.goal = goal
        self.refuting = goal.kind is not PropertyKind.REACHABLE
        self.of_step = goal.kind is PropertyKind.STEP or speaks_of_step(goal.formula)
        # The first value stands for no transition: an enum has at least one value, a system need not have transitions.
        self.which = EnumType("Transition", ("nothing", *(f"do {t.name}" for t in system.transitions)))
        rigid = system.of_kind(TableKind.CONST)
        copies = tuple(copy for position in range(budget.depth + 1) for copy in self._copies(position))
        # To the printer a run is one state with many tables.
        self.printer = Printer(System(system.name, system.sorts, (*system.enums, self.which), (*rigid, *copies)))
        self.budget = budget
        self.reason = ""
        self.length = -1
        self._text = [self.printer.types()]
        self._declare(rigid)

    def ask(self, length: int) -> Reply:
        """Is there a run of `length` transitions that settles the goal? Lengths are asked in order."""
        assert length == self.length + 1
        self.length = length
        self._declare(self._copies(length))
        if length == 0:
            self._assert(self._at(formula.formula, 0) for formula in initial_formulas(self.system))
            self._assert(self._assumptions(of_steps=False))
        else:
            self._assert(self._step(length - 1))
        if self.of_step:
            return self._ask(self._settled_by_step(length - 1)) if length else Reply.UNSAT
        return self._ask(self._at(negate(self.goal.formula) if self.refuting else self.goal.formula, length))

    # Formulas.

    def _step(self, position: int) -> Iterator[Expr]:
        """What is true of the step from this position."""
        yield negate(self._takes(None, position))
        for formula in self._assumptions(of_steps=True):
            yield self._at(formula, position)
        for transition in self.system.transitions:
            guard = self._at(transition.guard, position, transition)
            yield implies(self._takes(transition, position), guard)
        for table in self.system.state_tables:
            variables = tuple(Param(f"i{n}", kind) for n, kind in enumerate(table.params, 1))
            entry = tuple(Ref(v.name, v.type) for v in variables)
            after = Read(f"{table.name}@{position + 1}", entry, table.type)
            yield quantified("all", variables, Eq(after, self._value_after(table, entry, position)))

    def _value_after(self, table: Table, entry: tuple[Expr, ...], position: int) -> Expr:
        result: Expr = Read(f"{table.name}@{position}", entry, table.type)
        for transition in self.system.transitions:
            for update in transition.updates:
                if update.table == table.name:
                    condition, value = hits(update, entry, table.params)
                    taken = conj((self._takes(transition, position), self._at(condition, position, transition)))
                    result = ite(taken, self._at(value, position, transition), result, table.type)
        return result

    def _settled_by_step(self, position: int) -> Expr:
        cases = []
        for transition in self.system.transitions:
            formula = resolve(self.goal.formula, transition)
            wanted = negate(formula) if self.refuting else formula
            cases.append(conj((self._takes(transition, position), self._at(wanted, position, transition))))
        return disj(cases)

    def _takes(self, transition: Transition | None, position: int) -> Expr:
        name = "nothing" if transition is None else f"do {transition.name}"
        return Eq(Read(f"transition@{position}", (), self.which), Literal(name, self.which))

    def _assumptions(self, of_steps: bool) -> Iterator[Expr]:
        inputs = {table.name for table in self.system.of_kind(TableKind.INPUT)}
        return (f.formula for f in self.system.assumptions if bool(reads(f.formula) & inputs) == of_steps)

    def _at(self, expr: Expr, position: int, transition: Transition | None = None) -> Expr:
        """An expression about a step, or about a state, as it reads at this position of the run."""
        params = (
            {}
            if transition is None
            else {p.name: Read(f"{p.name} {p.type}@{position}", (), p.type) for p in transition.params}
        )
        return self._numbered(substitute(expr, params), position)

    def _numbered(self, expr: Expr, position: int) -> Expr:
        if isinstance(expr, Read) and "@" not in expr.table:
            declared = self.system.table.get(expr.table)
            args = tuple(self._numbered(arg, position) for arg in expr.args)
            rigid = declared is not None and declared.kind is TableKind.CONST
            name = expr.table if rigid else f"{expr.table}@{position + expr.primed}"
            return Read(name, args, expr.type)
        return rebuild(expr, lambda child: self._numbered(child, position))

    # Tables and text.

    def _copies(self, position: int) -> Iterator[Table]:
        """The tables of a state, and of the step from it. Transitions share parameters of one name and type."""
        slots = {(p.name, p.type) for t in self.system.transitions for p in t.params}
        choices = (choice for transition in self.system.transitions for choice in transition.choices)
        for table in (*self.system.state_tables, *self.system.of_kind(TableKind.INPUT), *choices):
            yield Table(f"{table.name}@{position}", TableKind.CONST, table.params, table.type)
        for name, kind in sorted(slots, key=lambda slot: (slot[0], str(slot[1]))):
            yield Table(f"{name} {kind}@{position}", TableKind.CONST, (), kind)
        yield Table(f"transition@{position}", TableKind.CONST, (), self.which)

    def _declare(self, tables: Iterable[Table]) -> None:
        for table in tables:
            self._text.append(self.printer.declare(table))

    def _assert(self, formulas: Iterable[Expr]) -> None:
        for formula in formulas:
            self._text.append(self.printer.assertion(first_order(formula), {}))

    def _ask(self, formula: Expr) -> Reply:
        """Z3's answer to the run so far with this formula."""
        solver = z3.SimpleSolver(ctx=z3.Context())
        # That each entry has its value after a step is a quantified equation. As a macro it needs no instances: with it
        # unsatisfiable lengths are answered in a hundredth of the time. Macros are found in a fresh solver only.
        solver.set("smt.macro_finder", True)
        solver.set("smt.ematching", False)
        solver.set("timeout", max(1, int(min(LIMIT, self.budget.left) * 1000)))
        solver.from_string("".join([*self._text, self.printer.assertion(first_order(formula), {})]))
        answer = solver.check()
        self.reason = solver.reason_unknown() if answer == z3.unknown else ""
        pass_on_interrupt(self.reason)
        return Reply.UNKNOWN if answer == z3.unknown else Reply.SAT if answer == z3.sat else Reply.UNSAT
