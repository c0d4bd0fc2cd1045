"""The choice between the engines: the strongest verdict that can be reached in the budget, and how it was reached.

In this order, each on what the ones before left open:

0. Certificates that still fit the spec, re-checked: whatever was proved before, at every scope.
1. The used modules' invariants and step properties are proved; what is proved is a lemma from then on.
2. Induction: invariants and step properties, at every scope.
3. Bounded search for traces: short ones of everything, since a proof must not meet a counterexample; scenarios.
4. Inference: what no short trace refutes, at every scope, with lemmas that are found.
5. Induction on the negation of what was not reached soon: never, at every scope.
6. Longer traces; with one more element of each sort in turn, and of all, if the question names no scope.
7. Explicit exploration of each goal's slice: exact answers at the scope, and the only ones for `recoverable`.
8. Spacer, for what is too large to explore.

Every trace is replayed by the reference interpreter before anybody sees it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget, Engine, Progress, Question, silent
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.certified import Certified
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.inference import Inference
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.spacer import Spacer
from vmxmodel.evidence.audit import FormulaReader
from vmxmodel.evidence.certificate import certificate_path
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

Goal = Property | Scenario

ENGINES: Mapping[str, Callable[[], Engine]] = {
    "certificate": Certified,
    "induction": Induction,
    "inference": Inference,
    "bounded": Bounded,
    "explicit": ExplicitEngine,
    "spacer": Spacer,
}
"""The engines by the name that a person gives."""

SAFETY = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)
_EVERYWHERE = ("certificate", "induction", "inference", "bounded")
"""Engines that can be asked about every scope."""

SHORT, MIDDLE, LONG = 3, 6, 10
"""Transitions of the searches for traces before the one up to the bound: of everything, then of what is open."""


class Contradiction(EvidenceError):
    """A proof and a replayed trace of one property: a fault of this program. Both are kept."""

    def __init__(self, proof: Verdict, trace: Verdict) -> None:
        super().__init__(f"{proof.name}: {proof.status.value} by {proof.method}, but {trace.method} has a trace")
        self.proof = proof
        self.trace = trace

    def __reduce__(self) -> tuple[type[Contradiction], tuple[Verdict, Verdict]]:
        return Contradiction, (self.proof, self.trace)


def check(
    system: System,
    goals: Sequence[Goal],
    scope: Scope | None,
    budget: Budget,
    progress: Progress = silent,
    engine: str | None = None,
    readable: bool = False,
    certificates: Mapping[str, str] | None = None,
    read: FormulaReader | None = None,
) -> tuple[Verdict, ...]:
    """One verdict for each goal, in their order, within the budget for all of them.

    `scope` None: every scope for what can be proved, and `small_scope` for what can only be shown at one. With `engine`
    only that one is asked. `readable`: traces of witnesses are for people too, as those of violations are.
    `certificates` are proofs that were found before, by path below `proofs/`: those that fit need not be found again;
    `read` reads their lemmas.

    Raises EvidenceError when a trace does not replay, Contradiction when evidence contradicts evidence, KeyError for an
    unknown engine.
    """
    book = _Book(system, goals)
    if engine is not None:
        wanted = scope if scope is not None or engine in _EVERYWHERE else small_scope(system, goals)
        known = prove_lemmas(system, budget, progress) if engine in ("induction", "inference") else ()
        chosen: Engine = Certified(certificates, read) if engine == Certified.name else ENGINES[engine]()
        book.ask(chosen, Question(system, tuple(goals), wanted, known, readable), budget, progress)
        return book.verdicts()
    lemmas = _Lemmas(system, budget, progress)
    _confirm(book, Certified(certificates, read), _share(budget, 0.5), progress)
    _prove(book, lemmas, _share(budget, 0.5), progress)
    _search(book, lemmas, scope, budget, progress, readable)
    _explore(book, scope or small_scope(system), budget, progress, named=scope is not None)
    return book.verdicts()


def prove_lemmas(system: System, budget: Budget, progress: Progress = silent) -> tuple[Property, ...]:
    """The properties of used modules that hold at every scope. Witnesses are not taken over, nor what is unproved.

    A used module is proved by itself, with the lemmas of the modules that it uses; so lemmas cannot form a cycle.
    """
    proved: dict[tuple[str, str], Property] = {}
    for used in system.uses:
        for lemma in prove_lemmas(used, budget, progress):
            proved[lemma.module, lemma.name] = lemma
        goals = tuple(p for p in used.properties if p.kind in SAFETY and p.expectation is Expectation.AS_STATED)
        progress(f"lemmas of {used.name}")
        for engine in (Induction(), Inference()):
            goals = tuple(goal for goal in goals if (goal.module, goal.name) not in proved)
            question = Question(used, goals, None, tuple(proved.values()))
            for goal, verdict in zip(goals, engine.decide(question, budget, progress), strict=True):
                if verdict.status is Status.PROVED:
                    proved[goal.module, goal.name] = goal
    return tuple(proved.values())


class _Lemmas:
    """The lemmas of a system, proved when they are first asked for."""

    def __init__(self, system: System, budget: Budget, progress: Progress) -> None:
        self._system = system
        self._budget = budget
        self._progress = progress

    @cached_property
    def proved(self) -> tuple[Property, ...]:
        return prove_lemmas(self._system, _share(self._budget, 0.3), self._progress)


# The stages.


def _confirm(book: _Book, certified: Certified, budget: Budget, progress: Progress) -> None:
    goals = book.open(*SAFETY, PropertyKind.REACHABLE)
    known = tuple(goal for goal in goals if certificate_path(book.system.name, goal.name) in certified.certificates)
    if known:
        book.ask(certified, Question(book.system, known), budget, progress)


def _prove(book: _Book, lemmas: _Lemmas, budget: Budget, progress: Progress) -> None:
    goals = book.open(*SAFETY)
    if goals:
        book.ask(Induction(), Question(book.system, goals, None, lemmas.proved), budget, progress)


def _search(
    book: _Book, lemmas: _Lemmas, scope: Scope | None, budget: Budget, progress: Progress, readable: bool
) -> None:
    """Traces; and proofs that there are none, before much time is spent on looking for them."""
    system = book.system
    proved = tuple(goal for goal in book.goals if isinstance(goal, Property) and book.proved(goal))
    kinds = (*SAFETY, PropertyKind.REACHABLE)

    bounded = Bounded()

    def look(where: Scope, depth: int, share: float, goals: tuple[Goal, ...]) -> None:
        if goals:
            within = replace(_share(budget, share), depth=min(depth, budget.depth))
            book.ask(bounded, Question(system, goals, where, readable=readable), within, progress, scope is not None)

    scenarios = book.open(PropertyKind.SCENARIO)
    first = scope or small_scope(system, scenarios)
    look(first, SHORT, 0.2, (*book.open(*kinds), *proved))
    open_ones = tuple(goal for goal in book.open(*SAFETY) if goal.expectation is Expectation.AS_STATED)
    if open_ones:
        book.ask(
            Inference(), Question(system, open_ones, None, (*lemmas.proved, *proved)), _share(budget, 0.4), progress
        )
    look(first, budget.depth, 0.3, scenarios)
    look(first, MIDDLE, 0.3, book.open(*kinds))
    unreached = book.open(PropertyKind.REACHABLE)
    if unreached:
        question = Question(system, unreached, None, (*lemmas.proved, *proved))
        book.ask(Induction(), question, _share(budget, 0.3), progress)
    look(first, LONG, 0.3, book.open(*kinds))
    every = tuple(system.sort)
    if scope is None:
        for name in every:
            look(small_scope(system, scenarios, extra=(name,)), LONG, 0.2, book.open(*kinds))
    look(first, budget.depth, 0.3, book.open(*kinds))
    if scope is None:
        look(small_scope(system, scenarios, extra=every), budget.depth, 0.4, book.open(*kinds, PropertyKind.SCENARIO))


def _explore(book: _Book, scope: Scope, budget: Budget, progress: Progress, named: bool) -> None:
    for engine, share in ((ExplicitEngine(), 0.6), (Spacer(), 1.0)):
        kinds = (*SAFETY, PropertyKind.REACHABLE, PropertyKind.RECOVERABLE)
        goals = book.open(*kinds)
        if goals and not budget.spent:
            book.ask(engine, Question(book.system, goals, scope), _share(budget, share), progress, named)


def _share(budget: Budget, part: float) -> Budget:
    """A part of what is left of the budget."""
    return budget.within(budget.left * part)


class _Book:
    """What is known of each goal so far, and at what cost."""

    def __init__(self, system: System, goals: Sequence[Goal]) -> None:
        self.system = system
        self.goals = tuple(goals)
        self._best: dict[int, Verdict] = {}
        self._tried: dict[int, list[Verdict]] = {n: [] for n in range(len(self.goals))}
        self._place = {id(goal): n for n, goal in enumerate(self.goals)}

    def open(self, *kinds: PropertyKind) -> tuple[Goal, ...]:
        """The goals of these kinds that nothing is decided of."""
        return tuple(g for n, g in enumerate(self.goals) if n not in self._best and _kind(g) in kinds)

    def proved(self, goal: Goal) -> bool:
        verdict = self._best.get(self._place[id(goal)])
        return verdict is not None and verdict.status is Status.PROVED

    def ask(self, engine: Engine, question: Question, budget: Budget, progress: Progress, named: bool = True) -> None:
        """Ask an engine, replay its traces, and note what it says.

        That something cannot happen at a scope which nobody has `named` is an answer only if the spec expects it.
        """
        started = time.monotonic()
        for goal, answer in zip(question.goals, engine.decide(question, budget, progress), strict=True):
            verdict = answer
            if verdict.trace is not None:
                check_trace(self.system, verdict.trace, goal)
            cannot = verdict.status is Status.NEVER and verdict.scope is not None
            if cannot and not named and goal.expectation is Expectation.AS_STATED:
                reason = f"impossible at {verdict.scope}; a larger scope was not searched in full"
                verdict = replace(verdict, status=Status.UNKNOWN, evidence=None, reason=reason)
            self._note(self._place[id(goal)], verdict)
        progress(f"{engine.name}: {time.monotonic() - started:.1f} s")

    def _note(self, number: int, verdict: Verdict) -> None:
        known = self._best.get(number)
        if known is not None and verdict.decided and known.status is not verdict.status:
            raise Contradiction(known, verdict)
        if known is None:
            self._tried[number].append(verdict)
            if verdict.decided:
                self._best[number] = verdict

    def verdicts(self) -> tuple[Verdict, ...]:
        return tuple(self._verdict(n) for n in range(len(self.goals)))

    def _verdict(self, number: int) -> Verdict:
        tried = self._tried[number]
        seconds = sum(verdict.seconds for verdict in tried)
        best = self._best.get(number)
        if best is not None:
            return best.timed(seconds)
        return _undecided(self.goals[number], tried).timed(seconds)


def _undecided(goal: Goal, tried: Sequence[Verdict]) -> Verdict:
    """What all engines that were asked have to say for not knowing."""
    if not tried:
        return Verdict(goal.name, Status.UNKNOWN, "none", reason="the budget was spent before any engine was asked")
    reasons = dict.fromkeys(f"{v.method}: {v.reason}" for v in tried if v.reason)
    evidence = next((v.evidence for v in tried if v.evidence is not None), None)
    methods = ", ".join(dict.fromkeys(verdict.method for verdict in tried))
    return Verdict(goal.name, Status.UNKNOWN, methods, tried[-1].scope, evidence, "; ".join(reasons))


def _kind(goal: Goal) -> PropertyKind:
    return goal.kind if isinstance(goal, Property) else PropertyKind.SCENARIO
