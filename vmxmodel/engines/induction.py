"""Induction at every scope: the largest inductive subset of the declared invariants (Houdini), then k-induction.

A formula is proved when it holds initially and every transition keeps it. All invariants of a spec are tried together,
each being assumed of the state before. What does not hold initially, or is not kept, is dropped, and what leaned on it
is asked again; at the end the rest is inductive together (Flanagan and Leino, Houdini, 2001). Every answer of the
solver names the assumptions that it took, so only what leaned on a dropped formula is repeated, and the evidence of a
property holds only what its proof needs.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from itertools import groupby

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import VmxmodelError
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.model_reader import counterexample
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.text_solver import TextSolver
from vmxmodel.evidence.firstorder import first_order
from vmxmodel.evidence.fragment import circle_of
from vmxmodel.evidence.obligations import Argument, Obligation, about_step, claim, qualified, start_name
from vmxmodel.evidence.smtlib import Printer
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Induction as Pair
from vmxmodel.evidence.verdict import InductiveInvariant, Premises, Status, Verdict
from vmxmodel.system.expr import TRUE, Expr
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario, System, initial_formulas

MAX_DEPTH = 3
"""The largest k that k-induction tries."""

_LITTLE = 5_000
"""Of Z3's units of work. What a formula alone implies is mostly shown with less than a third of that; that it does not
imply it would take ten times as much to find out."""

_INVARIANTS = (PropertyKind.INVARIANT, PropertyKind.NEVER)
_GOALS = (*_INVARIANTS, PropertyKind.STEP, PropertyKind.REACHABLE)


class Induction:
    """Proves invariants, step properties, and that something is never reached, at every scope. Refutes nothing.

    `depth`: the largest k that k-induction tries.
    """

    name = "induction"

    def __init__(self, depth: int = MAX_DEPTH) -> None:
        self.depth = depth

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """PROVED, or NEVER for something reachable, with the inductive invariant; else UNKNOWN.

        The reason of an UNKNOWN names the obligation that failed. If that was refuted, the evidence is a pair of
        states: all that is proved holds in the first, which need not be reachable.
        """
        if not any(_eligible(goal) for goal in question.goals):
            return [self._not_asked(goal) for goal in question.goals]
        try:
            proof = _Proof(question, budget, progress, self.depth)
            proof.run()
        except VmxmodelError as error:
            return [Verdict(goal.name, Status.UNKNOWN, self.name, reason=str(error)) for goal in question.goals]
        return [proof.verdict(goal) if _eligible(goal) else self._not_asked(goal) for goal in question.goals]

    def _not_asked(self, goal: Property | Scenario) -> Verdict:
        kind = goal.kind.value if isinstance(goal, Property) else PropertyKind.SCENARIO.value
        return Verdict(goal.name, Status.UNKNOWN, self.name, reason=f"induction does not decide {kind} properties")


def _eligible(goal: Property | Scenario) -> bool:
    return isinstance(goal, Property) and goal.kind in _GOALS


def valid(system: System, formula: Expr, budget: Budget) -> Reply:
    """Whether a formula about a state follows from the types alone: UNSAT when it does, SAT when it does not."""
    printer = Printer(system)
    solver = TextSolver(printer.everything(), budget)
    with solver.scope(printer.negation(formula)):
        return solver.ask()


@dataclass
class _Failure:
    """Why something is not proved."""

    reason: str
    trace: Trace | None = None


@dataclass
class _Tried:
    """An obligation, and the assumptions that its proof took."""

    obligation: Obligation
    core: frozenset[str] | None = None  # None: not shown, or shown with something that was dropped since
    stated: tuple[int, ...] | None = None  # the hypotheses that it took; None: not asked one by one


@dataclass
class _Proved:
    """What a formula's proof leaned on."""

    premises: tuple[Premises, ...]
    unrolled: tuple[tuple[str, ...], ...] = ()
    between: frozenset[str] = frozenset()  # what was assumed between the steps of a longer history

    @property
    def used(self) -> frozenset[str]:
        return self.between.union(*(premises.assumed for premises in self.premises))


@dataclass
class _Proof:
    question: Question
    budget: Budget
    progress: Progress
    depth: int
    proved: dict[str, _Proved] = field(default_factory=dict)
    failed: dict[str, _Failure] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        system = self.system = self.question.system
        self.order = sorted(system.transitions, key=lambda t: t.action not in self.question.edited)
        goals = [goal for goal in self.question.goals if isinstance(goal, Property) and _eligible(goal)]
        known = {qualified(p, system) for p in (*system.lemmas, *system.properties)}
        self.lemmas = {
            qualified(p, system): claim(p)
            for p in self.question.proved
            if p.kind in _INVARIANTS and not about_step(system, p) and qualified(p, system) in known
        }
        self.steps = {p.name: claim(p) for p in goals if about_step(system, p)}
        asked = {p.name for p in goals}
        self.states = {
            p.name: claim(p)
            for p in (*system.properties, *(g for g in goals if g not in system.properties))
            if (p.name in asked or p.kind in _INVARIANTS)
            and p.kind in _GOALS
            and not about_step(system, p)
            and p.name not in self.lemmas
        }
        self.printer = Printer(system, tuple(goals))
        self.solver = TextSolver(self.printer.everything(), self.budget)
        # A witness that the spec expects to exist is not worth a longer history.
        self.by_name = {p.name: p for p in (*goals, *system.properties)}
        self.deep = {
            name
            for name in self.states
            if self.by_name[name].kind in _INVARIANTS or self.by_name[name].expectation is Expectation.CONTRARY
        }
        self.starts = {start_name(formula): formula.formula for formula in initial_formulas(system)}
        for name, expr in self.starts.items():
            self.solver.add(self.printer.define(name, expr))
        for name, expr in (*self.lemmas.items(), *self.states.items()):
            self.solver.add(self.printer.define(name, expr))
            self.solver.switch(name, self.printer.by_name(name))

    def run(self) -> None:
        """Houdini, k-induction for what it dropped, and again as long as that proves something new."""
        candidates = dict(self.states)
        while candidates:
            self._houdini(candidates)
            rest = [name for name in candidates if name not in self.proved]
            news = sum(self._deepen(name) for name in rest if name in self.deep)
            if not news:
                break
            candidates = {name: candidates[name] for name in rest if name not in self.proved}
        self._step_properties()

    def verdict(self, goal: Property | Scenario) -> Verdict:
        """What is known of a goal."""
        seconds = self.seconds.get(goal.name, 0.0)
        name = goal.name
        if name in self.lemmas:
            evidence = InductiveInvariant((), (name,))
            return Verdict(name, Status.PROVED, "induction", evidence=evidence, notes=("proved before",))
        if name not in self.proved:
            failure = self.failed.get(name, _Failure("the time is used up"))
            pair = Pair(failure.trace) if failure.trace is not None else None
            return Verdict(name, Status.UNKNOWN, "induction", evidence=pair, reason=failure.reason, seconds=seconds)
        evidence = self._evidence(name)
        status = Status.NEVER if isinstance(goal, Property) and goal.kind is PropertyKind.REACHABLE else Status.PROVED
        method = "induction" if evidence.depth == 1 else f"{evidence.depth}-induction"
        return Verdict(name, status, method, evidence=evidence, seconds=seconds)

    def _evidence(self, name: str) -> InductiveInvariant:
        """The formulas that the proof leans on, directly or through each other."""
        needed, rest = set[str](), {name}
        while rest:
            one = rest.pop()
            needed.add(one)
            if one in self.proved:
                rest |= self.proved[one].used - needed
        proofs = [self.proved[one] for one in needed if one in self.proved]
        unrolled = tuple(sorted(entry for proof in proofs for entry in proof.unrolled))
        premises = (each for proof in proofs for each in proof.premises)
        return InductiveInvariant(
            tuple(one for one in self.states if one in needed),
            tuple(one for one in self.lemmas if one in needed),
            max((len(entry) for entry in unrolled), default=1),
            unrolled,
            tuple(sorted(premises, key=lambda each: each.obligation)),
        )

    # Houdini.

    def _houdini(self, candidates: dict[str, Expr]) -> None:
        """Prove the largest subset of the candidates that is inductive together with what is proved."""
        argument = Argument(self.system, candidates, {})
        alive = {name for name in candidates if self._holds_initially(argument, name)}
        tried = [
            _Tried(obligation)
            for transition in self.order
            for name in candidates
            if name in alive
            for obligation in argument.kept(name, (transition,))
        ]
        while open_ones := [t for t in tried if t.core is None and t.obligation.target in alive]:
            done = 0
            for group in _groups(open_ones):
                self.progress(f"induction: {group[0].obligation.name}", done, len(open_ones))
                done += len(group)
                if not any(one.obligation.target in alive for one in group):
                    continue
                with self._situation(group) as names:
                    for one in group:
                        target = one.obligation.target
                        if target not in alive:
                            continue
                        assumed = [*self.lemmas, *self.proved, *(n for n in candidates if n in alive)]
                        failure = self._attempt(one, assumed, names)
                        if failure is not None:
                            alive.remove(target)
                            self.failed[target] = failure
                            for other in tried:
                                if other.core is not None and target in other.core:
                                    other.core = None
        for name in alive:
            self.proved[name] = _Proved(_cores(one for one in tried if one.obligation.target == name))
            self.failed.pop(name, None)

    def _holds_initially(self, argument: Argument, name: str) -> bool:
        failure = self._alone(_Tried(argument.initially(name)), ())
        if failure is not None:
            self.failed[name] = failure
        return failure is None

    # Single obligations.

    @contextmanager
    def _situation(self, group: Sequence[_Tried]) -> Iterator[dict[str, str]]:
        """Assert what a group of obligations has in common: declarations and hypotheses. Gives the symbols."""
        obligations = [one.obligation for one in group]
        params = dict.fromkeys(param for o in obligations for param in o.params)
        tables = dict.fromkeys(table for o in obligations for table in o.tables)
        starts = "".join(self.printer.by_name(n) for n in obligations[0].assumed if n in self.starts)
        # A path of several steps has formulas between the steps, which depend on what else is proved.
        hypotheses = obligations[0].hypotheses
        single = len(obligations[0].path) == 1
        names, text = self.printer.situation(params, tables, () if single else hypotheses, starts)
        with self.solver.scope(text):
            if single:
                for number, hypothesis in enumerate(hypotheses, 1):
                    self.solver.switch(_hypothesis(number), self.printer.assertion(first_order(hypothesis), names))
            yield names

    def _alone(self, one: _Tried, assumed: Iterable[str]) -> _Failure | None:
        with self._situation([one]) as names:
            return self._attempt(one, assumed, names)

    def _attempt(
        self, one: _Tried, assumed: Iterable[str], names: dict[str, str], formula: Expr = TRUE
    ) -> _Failure | None:
        """Ask for one obligation in its situation; fill in its core, or tell why it fails."""
        obligation, started = one.obligation, time.monotonic()
        with self.solver.scope(self.printer.refutation(obligation, names)):
            # Most transitions keep an invariant by themselves: asked first, that keeps the evidence small.
            wanted = list(assumed)
            numbers = range(1, len(obligation.hypotheses) + 1) if len(obligation.path) == 1 else ()
            hypotheses = [_hypothesis(number) for number in numbers]
            reply = Reply.SAT
            if obligation.target in wanted and len(wanted) > 1:
                reply = self.solver.ask([*hypotheses, obligation.target], effort=_LITTLE)
            if reply is not Reply.UNSAT:
                reply = self.solver.ask([*hypotheses, *wanted])
            failure = self._failure(obligation, reply, names, formula)
        if failure is None:
            one.core = self.solver.core.difference(hypotheses)
            if len(obligation.path) == 1:
                one.stated = tuple(number for number in numbers if _hypothesis(number) in self.solver.core)
        spent = time.monotonic() - started
        self.seconds[obligation.target] = self.seconds.get(obligation.target, 0.0) + spent
        return failure

    def _failure(self, obligation: Obligation, reply: Reply, names: dict[str, str], formula: Expr) -> _Failure | None:
        if reply is Reply.UNSAT:
            return None
        if reply is Reply.UNKNOWN:
            return _Failure(f"undecided: {obligation.name} ({self.solver.reason}){self._fragment(obligation)}")
        if not obligation.path:
            pair = counterexample(self.printer, self.solver.model(), obligation, names)
            return _Failure(f"{obligation.target} does not hold initially", pair)
        if len(obligation.path) > 1:
            return _Failure(f"not inductive: {obligation.name} is refuted")
        pair = counterexample(self.printer, self.solver.model(), obligation, names, formula)
        return _Failure(f"not inductive: {obligation.name} is refuted", pair)

    def _fragment(self, obligation: Obligation) -> str:
        """Why the solver may have given up: the terms that lead out of the decidable fragment, if any do."""
        prop = self.by_name.get(obligation.target)
        circle = circle_of(self.system, prop) if prop is not None and not self.budget.spent else ()
        return "; the sorts form a circle: " + ", ".join(edge.term for edge in circle) if circle else ""

    # k-induction.

    def _deepen(self, name: str) -> bool:
        """Prove one formula by k-induction, k up to `depth`, from itself and all that is proved."""
        first = self.failed.get(name)
        if first is None or self.depth < 2 or self.budget.spent or not self._holds_initially_still(name):
            return False
        formulas = {name: self.states[name], **{n: self.states[n] for n in self.proved if n in self.states}}
        unrolled: set[tuple[str, ...]] = set()
        shown: list[_Tried] = []
        self.progress(f"induction: {name}, with a longer history")
        argument = Argument(self.system, formulas, self.lemmas)
        for transition in self.order:
            for failed in self._unroll(argument, name, (transition.name,), unrolled, shown):
                first.reason += f"; with {self.depth} steps, {failed}" if failed else ""
                return False
        longer = any(len(one.obligation.path) > 1 for one in shown)
        between = frozenset(argument.assumed if longer else ())
        self.proved[name] = _Proved(_cores(shown), tuple(sorted(unrolled)), between)
        self.failed.pop(name)
        return True

    def _holds_initially_still(self, name: str) -> bool:
        one = _Tried(Argument(self.system, self.states, {}).initially(name))
        return self._alone(one, ()) is None

    def _unroll(
        self, argument: Argument, name: str, path: tuple[str, ...], unrolled: set[tuple[str, ...]], shown: list[_Tried]
    ) -> Iterator[str]:
        """Show that a path keeps the formula, or else every longer one that ends in it. Yields what fails."""
        steps = tuple(self.system.transition[step] for step in path)
        for obligation in argument.kept(name, steps):
            one = _Tried(obligation)
            if self._alone(one, argument.assumed) is None:
                shown.append(one)
                continue
            if len(path) == self.depth:
                yield f"{obligation.name} is not shown"
                return
            for base in argument.base(name, steps):
                if self._alone(_Tried(base), ()) is not None:
                    yield f"{base.name} is not shown"
                    return
            unrolled.add((name, *path))
            for before in self.system.transitions:
                yield from self._unroll(argument, name, (before.name, *path), unrolled, shown)

    # Step properties.

    def _step_properties(self) -> None:
        """Show each from what is proved, one transition after the other."""
        known = [*self.lemmas, *(n for n in self.states if n in self.proved)]
        argument = Argument(self.system, {n: self.states[n] for n in known if n in self.states}, self.lemmas)
        position = {transition.name: n for n, transition in enumerate(self.order)}
        failed: set[str] = set()
        shown: list[_Tried] = []

        def until_it_fails(name: str) -> Iterator[_Tried]:
            for obligation in argument.step(name, self.steps[name], self.order):
                if name in failed:
                    return
                yield _Tried(obligation)

        every = heapq.merge(*map(until_it_fails, self.steps), key=lambda one: position[one.obligation.path[0]])
        for group in _groups(every):
            first = group[0].obligation
            self.progress(f"induction: {first.name}", position[first.path[0]], len(position))
            with self._situation(group) as names:
                for one in group:
                    target = one.obligation.target
                    if target in failed:
                        continue
                    failure = self._attempt(one, known, names, self.steps[target])
                    if failure is None:
                        shown.append(one)
                    else:
                        failed.add(target)
                        self.failed[target] = failure
        for name in self.steps:
            if name not in failed:
                self.proved[name] = _Proved(_cores(one for one in shown if one.obligation.target == name))


def _cores(tried: Iterable[_Tried]) -> tuple[Premises, ...]:
    """The premises of obligations that were shown."""
    return tuple(
        Premises(one.obligation.name, tuple(sorted(one.core)), one.stated) for one in tried if one.core is not None
    )


def _hypothesis(number: int) -> str:
    """The name by which a hypothesis is switched on."""
    return f"hypothesis {number}"


def _groups(tried: Iterable[_Tried]) -> Iterator[list[_Tried]]:
    """Neighbours with the same hypotheses."""
    for _, group in groupby(tried, key=lambda one: (one.obligation.path, one.obligation.hypotheses)):
        yield list(group)
