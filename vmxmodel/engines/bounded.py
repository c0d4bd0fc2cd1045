"""Bounded search: the shortest traces that refute, reach or perform what is asked, up to a number of transitions.

All goals of a question share one unrolling. At each length the solver is asked for a run that settles any goal which
is still open, again and again until there is none. So every trace is as short as a trace of its goal can be. Nothing
is ever concluded from finding none.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import field

import z3

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import OutOfTime
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.relational import search_everywhere
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.events import speaks_of_step
from vmxmodel.system.expr import Answers, Event, Expr, Ref, reads
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario, ScenarioStep
from vmxmodel.system.scope import Scope

_FAR = 4
"""Transitions from which it pays to tell the solver where to look first."""


class Bounded:
    """Shortest counterexamples and witnesses, at a scope or, without one, at any."""

    name = "bounded"

    def __init__(self, unroll: Callable[[Instance, Sequence[Ref]], Unrolling] = Unrolling) -> None:
        """`unroll` says where runs begin."""
        self._unroll = unroll
        # What was built for a scope serves every later question about the same system there.
        self._sessions: dict[Scope, Unrolling] = {}

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """VIOLATED and REACHED with a shortest trace, NEVER for a scenario that the scope excludes, else UNKNOWN."""
        if question.scope is None:
            return search_everywhere(question, self, budget, progress)
        started = time.monotonic()
        try:
            search = _Search(question, self._session(question, question.scope, budget), budget, progress)
        except OutOfTime:
            spent = time.monotonic() - started
            reason = "no answer; then out of time"
            return [
                Verdict(goal.name, Status.UNKNOWN, self.name, question.scope, reason=reason, seconds=spent)
                for goal in question.goals
            ]
        search.run()
        return search.verdicts()

    def _session(self, question: Question, scope: Scope, budget: Budget) -> Unrolling:
        """Raises OutOfTime."""
        if budget.spent:
            raise OutOfTime
        known = self._sessions.get(scope)
        scenarios = [goal for goal in question.goals if isinstance(goal, Scenario)]
        names = {_rigid(s, p.name)[1] for s in (*question.system.scenarios, *scenarios) for p in s.params}
        if known is not None and known.instance.system is question.system and names <= known.names:
            known.instance.out_of_time = lambda: budget.spent
            return known
        ordered = sorted(names, key=lambda ref: ref.name)
        self._sessions[scope] = self._unroll(Instance(question.system, scope, lambda: budget.spent), ordered)
        return self._sessions[scope]


@dataclass
class _Goal:
    """What a run has to show: `formula` of its last state, or of its last step."""

    number: int  # its place in the question
    of_step: bool
    formula: z3.BoolRef
    inputs: frozenset[str]
    labels: dict[int, z3.BoolRef] = field(default_factory=dict)  # by length of the run


class _Search:
    def __init__(self, question: Question, unrolling: Unrolling, budget: Budget, progress: Progress) -> None:
        self.question = question
        self.scope = unrolling.scope
        self.budget = budget
        self.progress = progress
        self.started = time.monotonic()
        self.instance = unrolling.instance
        self.unrolling = unrolling
        self.found: dict[int, Verdict] = {}
        self.open = self._goals()
        stated: tuple[Property | Scenario, ...] = (*question.system.properties, *question.system.scenarios)
        self.read = {goal.name for goal in stated if question.readable or _surprising(goal)}
        self.searched = -1  # runs of up to this length have been searched in full

    def _goals(self) -> dict[int, _Goal]:
        instance = self.instance
        wanted: list[tuple[int, bool, Expr, frozenset[str]]] = []
        for number, goal in enumerate(self.question.goals):
            if isinstance(goal, Scenario) or goal.kind is PropertyKind.RECOVERABLE:
                continue
            refuting = goal.kind is not PropertyKind.REACHABLE
            of_step = goal.kind is PropertyKind.STEP or speaks_of_step(goal.formula)
            if of_step:
                formula = instance.of_step(goal.formula, negated=refuting)
            else:
                formula = instance.ground(goal.formula)
                formula = instance.share.negate(formula) if refuting else formula
            wanted.append((number, of_step, formula, reads(goal.formula)))
        terms = self.unrolling.formulas([formula for _, _, formula, _ in wanted])
        return {n: _Goal(n, step, term, inputs) for (n, step, _, inputs), term in zip(wanted, terms, strict=True)}

    def run(self) -> None:
        """Search runs of length 0, 1, 2, … until everything is settled, or the budget is spent.

        A scenario has its own length, whatever the bound.
        """
        scenarios = {n: goal for n, goal in enumerate(self.question.goals) if isinstance(goal, Scenario)}
        waiting = {number: _length(goal) for number, goal in scenarios.items()}
        for length in range(max(self.budget.depth, *waiting.values(), 0) + 1):
            if not self.open and not waiting:
                return
            self.progress(f"runs of {length} transitions at {self.scope}", length, self.budget.depth)
            if length > self.unrolling.depth:
                self.unrolling.extend()
            for number in [n for n, steps in waiting.items() if steps == length]:
                del waiting[number]
                with suppress(OutOfTime):
                    self._perform(number, scenarios[number])
            if length <= self.budget.depth:
                if not self._settle(length):
                    return
                self.searched = length

    def _settle(self, length: int) -> bool:
        """Find traces of this length until no open goal has one. False when the budget is spent."""
        candidates = [goal for goal in self.open.values() if length > 0 or not goal.of_step]
        if not candidates:
            return True
        for goal in candidates:
            label = goal.labels[length] = self.unrolling.label()
            self.unrolling.when(label, goal.formula, length - 1 if goal.of_step else length)
        some = self.unrolling.label()
        self.unrolling.add(z3.Implies(some, z3.Or(*(goal.labels[length] for goal in candidates))))
        hint = self._edited_last(length)
        while candidates:
            answer = self.unrolling.check(self.budget, some, *hint, length=length)
            if answer is None:
                return False
            if not answer and not hint:
                break
            if not answer:
                hint = ()
                continue
            for goal in [goal for goal in candidates if self.unrolling.true(goal.labels[length])]:
                candidates.remove(goal)
                self._found(goal, length)
        self.unrolling.add(z3.Not(some))
        return True

    def _edited_last(self, length: int) -> tuple[z3.BoolRef, ...]:
        """That the last transition is of an edited action: what was proved before an edit mostly fails there first."""
        edited = [move.fired for move in self.instance.moves if move.transition.action in self.question.edited]
        if not edited or length < _FAR:
            return ()
        label = self.unrolling.label()
        (formula,) = self.unrolling.formulas([self.instance.share.disj(edited)])
        self.unrolling.when(label, formula, length - 1)
        return (label,)

    def _found(self, goal: _Goal, length: int) -> None:
        asked = self.question.goals[goal.number]
        self._tidy(asked, length, goal.labels[length])
        self.unrolling.add(z3.Not(goal.labels[length]))
        del self.open[goal.number]
        reached = isinstance(asked, Property) and asked.kind is PropertyKind.REACHABLE
        status = Status.REACHED if reached else Status.VIOLATED
        self._verdict(goal.number, status, self.unrolling.trace(length, goal.inputs, asked.name in self.read))

    def _tidy(self, goal: Property | Scenario, length: int, label: z3.BoolRef) -> None:
        """A trace that somebody will read says nothing that does not matter. Others are many and hardly ever read."""
        if goal.name in self.read:
            self.unrolling.tidy(length, self.budget, label)

    def _verdict(self, number: int, status: Status, evidence: Trace | None = None, reason: str = "") -> None:
        name = self.question.goals[number].name
        seconds = time.monotonic() - self.started
        self.found[number] = Verdict(name, status, Bounded.name, self.scope, evidence, reason, seconds)

    # Scenarios.

    def _perform(self, number: int, scenario: Scenario) -> None:
        """Is there a run that takes just these steps? Its length is given, so `no` is final at this scope."""
        facts = list(self._script(scenario))
        terms = self.unrolling.formulas([formula for _, formula in facts])
        label = self.unrolling.label()
        for (position, _), term in zip(facts, terms, strict=True):
            self.unrolling.when(label, term, position)
        answer = self.unrolling.check(self.budget, label, length=_length(scenario))
        if answer:
            self._tidy(scenario, _length(scenario), label)
            also = frozenset[str]().union(*(reads(s.condition) for s in scenario.steps if s.condition is not None))
            self._verdict(
                number, Status.REACHED, self.unrolling.trace(_length(scenario), also, scenario.name in self.read)
            )
        elif answer is False:
            self._verdict(number, Status.NEVER)
        self.unrolling.add(z3.Not(label))

    def _script(self, scenario: Scenario) -> Iterator[tuple[int, Expr]]:
        """The scenario as formulas, each about one position of the run."""
        instance = self.instance
        names = dict(_rigid(scenario, param.name) for param in scenario.params)
        refs = list(names.values())
        for n, ref in enumerate(refs):
            for other in refs[:n]:
                if other.type == ref.type:
                    yield 0, instance.share.negate(instance.share.equal(other, ref))
        yield 0, instance.ground(scenario.given, names)
        position = 0
        for step in scenario.steps:
            if step.action is None:
                assert step.condition is not None
                yield position, instance.ground(step.condition, names)
            else:
                for formula in _constraints(step):
                    yield position, instance.of_step(formula, names)
                position += 1

    # What came out.

    def verdicts(self) -> tuple[Verdict, ...]:
        return tuple(self.found.get(n) or self._undecided(n) for n in range(len(self.question.goals)))

    def _undecided(self, number: int) -> Verdict:
        goal = self.question.goals[number]
        seconds = time.monotonic() - self.started
        return Verdict(goal.name, Status.UNKNOWN, Bounded.name, self.scope, None, self._reason(goal), seconds)

    def _reason(self, goal: Property | Scenario) -> str:
        if isinstance(goal, Scenario):
            return f"out of time at {self.scope}"
        if goal.kind is PropertyKind.RECOVERABLE:
            return "bounded search says nothing about what can be reached again"
        done = f"no trace of up to {self.searched} transitions at {self.scope}" if self.searched >= 0 else "no answer"
        return f"{done}; then out of time" if self.searched < self.budget.depth else done


def _surprising(goal: Property | Scenario) -> bool:
    """Whether a trace of this goal is not what the spec expects."""
    witnessed = isinstance(goal, Scenario) or goal.kind is PropertyKind.REACHABLE
    return witnessed == (goal.expectation is Expectation.CONTRARY)


def _length(scenario: Scenario) -> int:
    return sum(step.action is not None for step in scenario.steps)


def _rigid(scenario: Scenario, name: str) -> tuple[str, Ref]:
    """A parameter of a scenario, and the name that stands for it in the whole run."""
    kind = next(param.type for param in scenario.params if param.name == name)
    return name, Ref(f"{scenario.name}: {name}", kind)


def _constraints(step: ScenarioStep) -> Iterator[Expr]:
    assert step.action is not None
    yield Event(step.action, step.rung, step.args, step.by)
    if step.outcome is not None:
        yield Answers(step.outcome, step.outcome_args)
    if step.condition is not None:
        yield step.condition
