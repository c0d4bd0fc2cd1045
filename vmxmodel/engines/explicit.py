"""Explicit-state exploration: exact answers at a scope, with shortest traces.

A property is explored on its cone of influence, and properties with the same cone together; states that differ only by
the names of elements are taken for one. A trace is completed to one of the whole system. That nothing was found is
re-checked by the interpreter, as far as the budget allows.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.exploration import Explorer, NoRoom, Reachable
from vmxmodel.engines.explorers import EitherExplorer
from vmxmodel.engines.rechecked import Explored
from vmxmodel.engines.successors import Query
from vmxmodel.engines.symmetric import SymmetryReduction
from vmxmodel.evidence.closed import Claim, Values, check_closed, repeat
from vmxmodel.evidence.lift import complete
from vmxmodel.evidence.orbits import Orbits
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.evidence.verdict import Exploration, Status, Verdict
from vmxmodel.system.cone import cone, cone_of_all
from vmxmodel.system.events import is_of_step
from vmxmodel.system.expr import negate
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import Inputs

REPEATED = 300
"""Up to so many states the interpreter repeats the exploration and must find the same states. With more, the state
set is checked (see `evidence.closed`)."""

CHECKED = 200_000
"""Up to so many states the set is checked: the interpreter looks at some thousand states a second. Larger ones are
explored, and not re-checked."""


class ExplicitEngine:
    """Explores every reachable state of a slice."""

    name = "explicit"

    def __init__(self, explorer: Explorer | None = None, symmetry: bool = True, together: bool = False) -> None:
        self._explorer = explorer if explorer is not None else EitherExplorer()
        self._symmetry = symmetry
        self._together = together  # all goals in one exploration, of whatever one of them depends on

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """One verdict for each goal, at the question's scope. Scenarios are left to the bounded engine.

        Raises EvidenceError when a re-check contradicts the exploration: that is a fault of the program.
        """
        if question.scope is None:
            return [self._unknown(goal, None, "needs a scope") for goal in question.goals]
        groups: dict[int, tuple[System, list[Property]]] = {}
        verdicts: dict[str, Verdict] = {}
        for goal in question.goals:
            if isinstance(goal, Scenario) or goal.kind is PropertyKind.SCENARIO:
                verdicts[goal.name] = self._unknown(goal, question.scope, "scenarios are left to the bounded engine")
                continue
            if self._together and groups:
                groups[0][1].append(goal)
                continue
            part = cone(question.system, goal)
            for slice_, goals in groups.values():
                if _same_slice(slice_, part):
                    goals.append(goal)
                    break
            else:
                groups[len(groups)] = (part, [goal])
        if self._together and groups:
            goals = groups[0][1]
            groups = {0: (cone_of_all(question.system, goals), goals)}
        for number, (slice_, goals) in enumerate(groups.values()):
            share = budget.within(budget.left / (len(groups) - number))
            verdicts |= self._explore(question.system, slice_, question.scope, goals, share, progress)
        return [verdicts[goal.name] for goal in question.goals]

    def _explore(
        self, system: System, part: System, scope: Scope, goals: list[Property], budget: Budget, progress: Progress
    ) -> dict[str, Verdict]:
        started = time.monotonic()
        remarks: tuple[str, ...] = ()
        interpreter = Interpreter(part, scope)
        again = tuple(_query(goal) for goal in goals if goal.kind is PropertyKind.RECOVERABLE)
        queries = tuple(_query(goal) for goal in goals if goal.kind is not PropertyKind.RECOVERABLE)
        try:
            formulas = (query.formula for query in (*queries, *again))
            reduction = SymmetryReduction.of(interpreter, formulas) if self._symmetry else None
            reachable = self._explorer.explore(interpreter, queries, again, budget, progress, reduction=reduction)
            remarks = reachable.notes
            found = _Findings(system, interpreter, reachable, reduction, budget)
            verdicts = [self._verdict(found, goal) for goal in goals]
            if any(verdict.evidence is None and verdict.decided for verdict in verdicts):
                progress(f"re-checking {len(reachable.explored):,} states")
                verdicts = found.with_evidence(goals, verdicts)
        except ModelError as error:
            verdicts = [self._unknown(goal, scope, f"a step has no meaning: {error}") for goal in goals]
        spent = (time.monotonic() - started) / len(goals)  # they share one exploration
        return {verdict.name: replace(verdict.timed(spent), remarks=remarks) for verdict in verdicts}

    def _verdict(self, found: _Findings, goal: Property) -> Verdict:
        """The verdict, with its trace; that nothing was found gets its evidence later."""
        witness = goal.kind is PropertyKind.REACHABLE
        again = goal.kind is PropertyKind.RECOVERABLE
        scope = found.interpreter.scope
        if goal.name not in found.reachable.hits:
            if not found.reachable.complete or (again and goal.name not in found.reachable.distance):
                return self._unknown(goal, scope, found.how_far)
            if not found.reachable.states:  # at a larger scope there may be room for one
                return self._unknown(goal, scope, "there is no first state at this scope, so nothing to look at")
            return Verdict(goal.name, Status.NEVER if witness else Status.HOLDS, self.name, scope)
        try:
            trace = found.trace(goal)
        except NoRoom as error:
            length = found.reachable.hits[goal.name]
            return self._unknown(goal, scope, f"{error}; a trace of about {length:,} steps is left to find")
        try:
            trace = complete(found.system, trace)
        except EvidenceError as error:  # what the slice dropped cannot begin, or cannot go on
            return self._unknown(goal, scope, str(error))
        return Verdict(goal.name, Status.REACHED if witness else Status.VIOLATED, self.name, scope, trace)

    def _unknown(self, goal: Property | Scenario, scope: Scope | None, reason: str) -> Verdict:
        return Verdict(goal.name, Status.UNKNOWN, self.name, scope, reason=reason)


class _Findings:
    """What an exploration of a slice says about the goals, in the names of the system."""

    def __init__(
        self,
        system: System,
        interpreter: Interpreter,
        reachable: Reachable,
        reduction: SymmetryReduction | None,
        budget: Budget,
    ) -> None:
        self.system = system
        self.interpreter = interpreter  # of the slice
        self.reachable = reachable
        self.reduction = reduction
        self.budget = budget

    @property
    def how_far(self) -> str:
        found = self.reachable
        if not found.states:
            return found.stopped
        return f"{found.stopped}; {found.states:,} states were found, up to {found.depth} steps away"

    def trace(self, goal: Property) -> Trace:
        """A shortest trace of the slice to what decides the goal."""
        layout = self.reachable.layout
        states = [layout.unpack(state) for state in self.reachable.run(goal.name)]
        steps = [self._step(before, after) for before, after in pairwise(states)]
        if is_of_step(goal):
            steps[-1] = self._step(states[-2], states[-1], goal)
        return Trace(self.system.name, self.interpreter.scope, tuple(states), tuple(steps))

    def _step(self, before: State, after: State, goal: Property | None = None) -> Step:
        """A step between two states; one that decides the goal, if one is given."""
        for step, _, reached in self.interpreter.steps(before):
            if reached == after:
                if goal is None:
                    return step
                for inputs in self._deciding(before, step, after, goal):
                    return replace(step, inputs=inputs)
        raise EvidenceError("the explorer made a step that the interpreter does not know")

    def _deciding(self, before: State, step: Step, after: State, goal: Property) -> Iterator[Inputs]:
        wanted = goal.kind is PropertyKind.REACHABLE

        def decides(inputs: Inputs) -> bool:
            return self.interpreter.of_step(goal.formula, before, replace(step, inputs=inputs), after) == wanted

        for inputs, decided in self.interpreter.completions(decides, step.inputs, self.interpreter.free):
            if decided and self.interpreter.allowed(before, inputs):
                yield inputs

    # That nothing was found.

    def with_evidence(self, goals: list[Property], verdicts: list[Verdict]) -> list[Verdict]:
        """The verdicts, those that something never happens with the exploration and whether it was re-checked."""
        pairs = list(zip(goals, verdicts, strict=True))
        silent_ones = [goal for goal, verdict in pairs if verdict.decided and verdict.evidence is None]
        rechecked = self._recheck(silent_ones)
        found = self.reachable
        names = tuple(table.name for table in self.interpreter.system.tables)
        orbits = None if self.reduction is None else len(found.explored)
        evidence = Exploration(found.states, found.transitions, found.depth, names, rechecked, orbits)
        # At a small scope a property may hold because there is too little for any step to happen.
        stuck = self.interpreter.system.transitions and not found.transitions
        notes = ("at this scope, no step that matters to it can happen",) if stuck else ()
        return [replace(v, evidence=evidence, notes=notes) if goal in silent_ones else v for goal, v in pairs]

    def _recheck(self, goals: list[Property]) -> bool:
        """Whether a second check agreed, before the time was up. Raises EvidenceError when it does not agree."""
        if len(self.reachable.explored) > CHECKED:
            return False
        explored = Explored(self.reachable.layout, self.reachable.explored)
        states: Explored | Orbits = explored
        if self.reduction is not None:
            proposal = self.reduction.proposal(self.reachable.renaming)
            states = Orbits(self.interpreter, self.reduction.symmetry, explored, proposal)
        if self.reachable.states <= REPEATED:
            again = repeat(self.interpreter, REPEATED, lambda: self.budget.spent)
            if again is None:
                return False
            if len(again) != self.reachable.states or not all(values in states for values in again):
                raise EvidenceError(f"the explorer found {self.reachable.states} states, the interpreter {len(again)}")
        never = [_query(goal) for goal in goals if goal.kind is not PropertyKind.RECOVERABLE]
        claims = [
            Claim(
                tuple(negate(query.sought) for query in never if not query.of_step),
                tuple(negate(query.sought) for query in never if query.of_step),
            )
        ]
        claims.extend(
            Claim(goal=goal.formula, distance=_through(states, explored.look_up(self.reachable.distance[goal.name])))
            for goal in goals
            if goal.kind is PropertyKind.RECOVERABLE
        )
        return all(check_closed(self.interpreter, states, claim, lambda: self.budget.spent) for claim in claims)


def _through(states: Explored | Orbits, distance: Mapping[Values, int]) -> Mapping[Values, int]:
    """Distances of the states explored as those of all that they stand for."""
    return states.of_all(distance) if isinstance(states, Orbits) else distance


def _query(goal: Property) -> Query:
    """What to look for: a refutation, or for witnesses and `recoverable` a state where the formula holds."""
    sought = goal.kind in (PropertyKind.REACHABLE, PropertyKind.RECOVERABLE)
    return Query(goal.name, goal.formula, sought, is_of_step(goal))


def _same_slice(left: System, right: System) -> bool:
    return replace(left, properties=()) == replace(right, properties=())
