"""The search for lemmas that make a property inductive, driven by counterexamples to induction; see `inference`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vmxmodel.diagnostics import OutOfTime
from vmxmodel.engines.base import Budget, Progress
from vmxmodel.engines.candidates import LITERALS, Candidates, Clause
from vmxmodel.engines.columns import Columns
from vmxmodel.engines.one_step import OneStep
from vmxmodel.engines.reasons import Reasons
from vmxmodel.evidence.obligations import about_step, claim
from vmxmodel.evidence.precondition import post, unprime
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.events import resolve, speaks_of_step
from vmxmodel.system.expr import Expr
from vmxmodel.system.model import Property, System
from vmxmodel.system.scope import Cell

_CHOICE = 10  # smallest candidates that are compared
_ROUNDS = 300  # counterexamples that are looked at for one property
_ALONE = 6  # of which so many may be excluded alone, not all that have the same reasons
_BOLDLY = 60  # and so many of guesses, at the second attempt


class Stuck(Exception):
    """A property for which no more lemma is found."""

    def __init__(self, reason: str, trace: Trace | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.trace = trace


class LemmaSearch:
    """Finds lemmas for one property after the other. `found` are inductive together at the scope of `step`."""

    def __init__(
        self,
        system: System,
        step: OneStep,
        candidates: Candidates,
        lemmas: Iterable[Expr],
        budget: Budget,
        progress: Progress,
    ) -> None:
        self.system = system
        self.step = step
        self.candidates = candidates
        self.budget = budget
        self.progress = progress
        self.known = list(lemmas)  # that hold without what is found here
        self.found: list[Expr] = []
        self.proved: list[Expr] = []  # properties that `found` makes inductive
        self.alone = _ALONE
        self.boldly = 0
        self.deadline = budget

    def prove(self, goal: Property) -> None:
        """Find lemmas that make the property inductive at the scope. Raises Stuck.

        At first a guess whose counterexamples cannot be excluded for their reasons falls. If that leads nowhere,
        guesses are clung to: what samples say may be true although it takes more to show it than the reasons tell.
        """
        known = len(self.candidates.columns)
        self.boldly = 0
        self.deadline = self.budget.within(self.budget.left / 2)  # something is left for others
        try:
            self._attempt(goal)
        except Stuck:
            if self.deadline.spent or len(self.candidates.columns) == known:
                raise
            self.candidates.forget(known)
            self.boldly = _BOLDLY
            self._attempt(goal)

    def _attempt(self, goal: Property) -> None:
        formula = claim(goal)
        self.alone = _ALONE
        of_step = about_step(self.system, goal)
        alive: list[Expr] = [] if of_step else [formula]
        try:
            if not of_step and self.step.initially_false(formula) is not None:
                raise Stuck(f"{goal.name} does not hold initially")
            for done in range(_ROUNDS):
                self.progress(f"inference: {goal.name}, {len(alive)} lemmas", done)
                failing = self._failing(formula, of_step, alive)
                if failing is None:
                    self._keep(formula, of_step, alive)
                    return
                self._answer(*failing, alive, goal)
        except OutOfTime:
            raise Stuck("the time is used up") from None
        raise Stuck(f"no invariant after {_ROUNDS} counterexamples to induction")

    def repair(self, failed: Sequence[tuple[Expr, Trace]]) -> bool:
        """Exclude counterexamples of larger scopes, or drop the lemmas that they refute. Whether that was possible."""
        done = False
        self.deadline = self.budget
        for formula, trace in failed:
            try:
                # A counterexample without a step is an initial state: nothing may exclude it.
                clause = self._excluding(formula, trace, self._assumed(), guess=True) if trace.steps else None
            except OutOfTime:
                return done
            if clause is not None:
                self.found.append(clause.formula)
                done = True
            elif formula in self.found:
                self._reached(trace, self.found)
                done = True
        return done

    # Counterexamples.

    def _assumed(self) -> list[Expr]:
        return [*self.known, *self.proved, *self.found]

    def _failing(self, formula: Expr, of_step: bool, alive: Sequence[Expr]) -> tuple[Expr, Trace] | None:
        """The first formula that a step does not keep, all being true before, and that step."""
        assumed = [*self._assumed(), *alive]
        if of_step:
            trace = self.step.breaking(formula, assumed, of_step=True)
            if trace is not None:
                return formula, trace
        for one in alive:
            trace = self.step.breaking(one, assumed)
            if trace is not None:
                return one, trace
        return None

    def _answer(self, failing: Expr, trace: Trace, alive: list[Expr], goal: Property) -> None:
        """Exclude the state before, or else let fall what the step refutes."""
        clause = self._excluding(failing, trace, [*self._assumed(), *alive], guess=failing != claim(goal))
        if clause is not None:
            alive.append(clause.formula)
        elif failing == claim(goal):
            name = trace.steps[0].transition
            raise Stuck(f"not inductive: {name} breaks {goal.name}, and no lemma of the kind looked for helps", trace)
        else:
            self._reached(trace, alive, keep=claim(goal))

    def _reached(self, trace: Trace, formulas: list[Expr], keep: Expr | None = None) -> None:
        """Take states for reached: candidates must be true there, and formulas that are not fall."""
        for state in trace.states:
            columns = Columns.single(trace.scope, state)
            self.candidates.learn(columns)
            formulas[:] = [formula for formula in formulas if formula == keep or columns.where(formula, {})]

    def _keep(self, formula: Expr, of_step: bool, alive: list[Expr]) -> None:
        """Note what was found, without what can be spared."""
        lemmas = [one for one in alive if of_step or one != formula]
        for lemma in reversed(lemmas):
            rest = [one for one in lemmas if one != lemma]
            goals = rest if of_step else [formula, *rest]
            assumed = [*self._assumed(), *goals]
            if self.step.kept(goals, assumed) and not (
                of_step and self.step.breaking(formula, assumed, of_step=True) is not None
            ):
                lemmas = rest
        self.found += lemmas
        if not of_step:
            self.proved.append(formula)

    # Clauses.

    def _excluding(self, broken: Expr, trace: Trace, assumed: Sequence[Expr], guess: bool) -> Clause | None:
        """The smallest clause that excludes the first state, and of several one that is inductive already.

        The clause has to exclude every state with the same reasons to be a counterexample; for the property itself, if
        there is none, this state alone. A guess is not worth that at first: it may be wrong.
        """
        columns = Columns.single(trace.scope, trace.states[0])
        reasons = self._reasons(broken, trace)
        more = self.boldly if guess else self.alone
        for cells in (reasons, None) if more else (reasons,):
            if cells is None:
                self.boldly -= guess
                self.alone -= not guess
            for size in range(1, LITERALS + 1):
                found = self._smallest(columns, size, cells)
                if found:
                    wider = [self.candidates.widened(c) for c in found]
                    found = [
                        w if self.step.initially_false(w.formula) is None else c
                        for w, c in zip(wider, found, strict=True)
                    ]
                    inductive = (c for c in found if self.step.kept([c.formula], [*assumed, c.formula]))
                    return next(inductive, found[0])
        return None

    def _reasons(self, broken: Expr, trace: Trace) -> frozenset[Cell]:
        """The entries of the first state for which the step is possible, and the formula false after it."""
        (step,) = trace.steps
        transition = self.system.transition[step.transition]
        reasons = Reasons(trace.scope, trace.states[0], step.inputs)
        if speaks_of_step(broken):
            after = unprime(resolve(broken, transition), transition, self.system)
        else:
            after = post(broken, transition, self.system)
        possible, why = reasons.of(transition.guard, step.args)
        kept, why_not = reasons.of(after, step.args)
        return why | why_not if possible and not kept else frozenset(trace.states[0])

    def _smallest(self, columns: Columns, size: int, cells: frozenset[Cell] | None) -> list[Clause]:
        found: list[Clause] = []
        for clause in self.candidates.excluding(columns, size, cells):
            if self.deadline.spent:
                raise OutOfTime
            start = self.step.initially_false(clause.formula)
            if start is not None:
                self.candidates.learn(Columns.single(start.scope, start.states[0]))
                continue
            found.append(clause)
            if len(found) == _CHOICE:
                break
        return found
