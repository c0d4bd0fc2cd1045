"""Invariants that nobody wrote: lemmas are found that make a property inductive, at every scope.

Goal-directed. Where a formula is not kept by a transition, there is a state in which it, and all that is assumed, is
true before and false after: a counterexample to induction. Either that state cannot be reached, then some lemma
excludes it: the smallest clause is taken that is false there and true in all samples. Or no clause can tell it from
what is reached; then it counts as reached, as does the state after it: the formula falls, if it was a guess, and all
later guesses must be true in both states. So a fallen clause is replaced by those of its weakenings, one literal
longer, that its counterexample leaves. (Samples that are reached, that are bad and that imply each other: Garg,
Löding, Madhusudan, Neider, ICE, 2014. Clauses true of samples that are weakened as they fail: DuoAI, 2022.)

Counterexamples come from steps at a small scope. Nothing rests on that, or on the samples, but the choice of lemmas:
what was found goes through `induction` like an invariant that stands in the spec, and only its verdict counts. Where
that has a counterexample at a larger scope, the search goes on from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from itertools import count

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import OutOfTime, VmxmodelError
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.candidates import Candidates
from vmxmodel.engines.columns import Columns
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.lemma_search import LemmaSearch, Stuck
from vmxmodel.engines.one_step import OneStep
from vmxmodel.engines.samples import Samples, sample
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.evidence.obligations import about_step, claim
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Induction as Pair
from vmxmodel.evidence.verdict import InductiveInvariant, Status, Verdict
from vmxmodel.system.cone import cone
from vmxmodel.system.expr import And, Eq, Expr, Param, Quantified, Read, Ref, reads
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import Property, PropertyKind, Scenario, System, Table, TableKind
from vmxmodel.system.scope import Scope
from vmxmodel.system.show import show
from vmxmodel.system.types import SortType

_LARGEST = 3  # elements of a sort, besides its members, at the scope of samples and counterexamples
_GROWN = 6  # how many elements more than that, where there is no initial state
_TOLD = 3  # lemmas that are printed with a verdict; all are in the certificate
_REPAIRS = 8  # how often lemmas are repaired that hold at the scope and not at every one


class Inference:
    """Proves invariants, step properties, and that something is never reached, with lemmas that it finds."""

    name = "inference"

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """PROVED, or NEVER for something reachable, with the inductive invariant, lemmas included; else UNKNOWN.

        The reason of an UNKNOWN says where the search got stuck; the evidence then is the last counterexample.
        """
        goals = [goal for goal in question.goals if isinstance(goal, Property) and _eligible(goal)]
        found: dict[str, Verdict] = {}
        if budget.spent:
            found = {goal.name: _unknown(goal, "the time is used up") for goal in goals}
        elif goals:
            try:
                found = _with_guesses(question, goals, budget, progress)
                left = [goal for goal in goals if goal.name not in found]
                found |= _Session(question, left, budget, progress).run() if left else {}
            except VmxmodelError as error:
                found |= {goal.name: _unknown(goal, str(error)) for goal in goals if goal.name not in found}
        return [found.get(goal.name) or _unknown(goal, _not_asked(goal)) for goal in question.goals]


def _eligible(goal: Property) -> bool:
    kinds = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP, PropertyKind.REACHABLE)
    return goal.kind in kinds


def _not_asked(goal: Property | Scenario) -> str:
    kind = goal.kind if isinstance(goal, Property) else PropertyKind.SCENARIO
    return f"inference does not decide {kind.value} properties"


def _unknown(goal: Property | Scenario, reason: str, trace: Trace | None = None) -> Verdict:
    pair = Pair(trace) if trace is not None else None
    return Verdict(goal.name, Status.UNKNOWN, Inference.name, evidence=pair, reason=reason)


@dataclass
class _Session:
    """The goals of one question, one after the other: what was found for one is known for the next."""

    question: Question
    goals: Sequence[Property]
    budget: Budget
    progress: Progress
    stuck: dict[str, Stuck] = field(default_factory=dict)

    def run(self) -> dict[str, Verdict]:
        """Find lemmas for each goal, and prove all goals with them."""
        system = self.question.system
        part = slice_of(system, self.goals)
        self.progress("inference: samples")
        scope = _inhabited(part, _scope(part), self.budget)
        samples = sample(part, scope, self.budget.within(self.budget.left / 3))
        if not samples.states:
            return {goal.name: _unknown(goal, f"no initial state was found at {scope}") for goal in self.goals}
        columns = Columns.of(samples.layout, samples.states)
        try:
            step = OneStep(system, scope, self.budget)
        except OutOfTime:
            return {goal.name: _unknown(goal, "out of time") for goal in self.goals}
        inputs = {table.name for table in system.of_kind(TableKind.INPUT)}
        lemmas = [a.formula for a in system.assumptions if not reads(a.formula) & inputs]
        lemmas += [claim(p) for p in self.question.proved if not about_step(system, p)]
        within = self.budget.within(self.budget.left * 0.7)  # the rest is for the proof
        search = LemmaSearch(system, step, Candidates(part, [columns]), lemmas, within, self.progress)
        for goal in self.goals:
            if not about_step(system, goal) and columns.where(claim(goal), {}) != columns.everywhere:
                self.stuck[goal.name] = Stuck("it is false in a state that was reached")
            else:
                self._search(search, goal)
        verdicts = self._prove(search)
        for name, why in self.stuck.items():
            goal = next(goal for goal in self.goals if goal.name == name)
            verdicts[name] = _unknown(goal, why.reason + _never_fired(samples), why.trace)
        return verdicts

    def _search(self, search: LemmaSearch, goal: Property) -> None:
        try:
            search.prove(goal)
        except Stuck as why:
            self.stuck[goal.name] = why

    def _prove(self, search: LemmaSearch) -> dict[str, Verdict]:
        """The verdicts of `induction`, given the lemmas as if they stood in the spec."""
        verdicts: dict[str, Verdict] = {}
        for _ in range(_REPAIRS):
            goals = [goal for goal in self.goals if goal.name not in self.stuck]
            if not goals:
                break
            found = as_properties(search.found, self.question.system)
            answers = _induction(self.question, goals, found, self.budget, self.progress)
            verdicts = {goal.name: _with_found(answers[goal.name], found) for goal in goals}
            failed = [p for p in (*found, *goals) if not answers[p.name].decided]
            if not failed or self.budget.spent or all(verdict.decided for verdict in verdicts.values()):
                break
            pairs = [(claim(p), e.trace) for p in failed if isinstance(e := answers[p.name].evidence, Pair)]
            if not search.repair(pairs):
                break
            for goal in goals:
                self._search(search, goal)
        return verdicts


def _with_guesses(
    question: Question, goals: Sequence[Property], budget: Budget, progress: Progress
) -> dict[str, Verdict]:
    """The goals that are proved with nothing but the guesses of the question."""
    if not question.guesses:
        return {}
    found = as_properties(question.guesses, question.system)
    answers = _induction(question, goals, found, budget.share(0.3), progress)
    proved = {goal.name: _with_found(answers[goal.name], found) for goal in goals}
    return {name: verdict for name, verdict in proved.items() if verdict.decided}


def _induction(
    question: Question, goals: Sequence[Property], found: Sequence[Property], budget: Budget, progress: Progress
) -> dict[str, Verdict]:
    """What induction says of goals and of lemmas that were found, as if these stood in the spec."""
    system = question.system
    extended = replace(system, properties=(*system.properties, *found))
    asked = Question(extended, (*goals, *found), None, question.proved)
    return {verdict.name: verdict for verdict in Induction().decide(asked, budget, progress)}


def _with_found(verdict: Verdict, found: Sequence[Property]) -> Verdict:
    """The verdict with the lemmas that its proof uses."""
    evidence, notes = verdict.evidence, verdict.notes
    if isinstance(evidence, InductiveInvariant):
        used = tuple(prop for prop in found if prop.name in evidence.invariants)
        evidence = replace(evidence, found=used)
        notes = _told(used)
    return replace(verdict, method=Inference.name, evidence=evidence, notes=notes)


def _told(found: Sequence[Property]) -> tuple[str, ...]:
    """What is printed of lemmas: all if they are few."""
    if not found:
        return ()
    number = f"{len(found)} lemma{'s' if len(found) > 1 else ''} that {'were' if len(found) > 1 else 'was'} found"
    texts = "; ".join(prop.text for prop in found[:_TOLD])
    return (f"with {number}: {texts}" if len(found) <= _TOLD else f"with {number}, among them: {texts}",)


def as_properties(formulas: Sequence[Expr], system: System) -> tuple[Property, ...]:
    """Lemmas as invariants of a system: `found_1`, `found_2`, …"""
    taken = {prop.name for prop in (*system.properties, *system.lemmas)}
    names = (name for name in map("found_{}".format, count(1)) if name not in taken)
    return tuple(
        Property(name, PropertyKind.INVARIANT, formula, show(formula), module=system.name)
        for name, formula in zip(names, formulas, strict=False)
    )


def _never_fired(samples: Samples) -> str:
    if not samples.unfired:
        return ""
    more = ", …" if len(samples.unfired) > 3 else ""
    return f"; no sampled run has {', '.join(samples.unfired[:3])}{more}"


def slice_of(system: System, goals: Sequence[Property]) -> System:
    """The slice that decides all the goals, as far as they speak of states."""
    kept = {table.name for goal in goals for table in cone(system, goal).tables if table.kind is not TableKind.INPUT}
    mentions = tuple(_mention(table) for table in system.tables if table.name in kept)
    if not mentions:
        return replace(system, transitions=(), tables=(), initial=(), assumptions=())
    return cone(system, And(mentions))


def _mention(table: Table) -> Expr:
    """A formula that mentions a table."""
    variables = tuple(Param(f"i{n}", kind) for n, kind in enumerate(table.params))
    entry = Read(table.name, tuple(Ref(v.name, v.type) for v in variables), table.type)
    return Quantified("all", variables, Eq(entry, entry)) if variables else Eq(entry, entry)


def _scope(system: System) -> Scope:
    """Two or three elements of each sort besides its members."""
    wanted = small_scope(system).sizes
    return Scope.of(system, {s.name: min(wanted[s.name], _LARGEST + len(s.members)) for s in system.sorts})


def _inhabited(system: System, scope: Scope, budget: Budget) -> Scope:
    """The scope, or the next larger one with an initial state, and one element more in what was too small.

    Constants that name elements, all different (`const region[Core]: Page`), need as many.
    """
    named = {table.type for table in system.of_kind(TableKind.CONST)}
    sizes = dict(scope.sizes)
    grown = [sort.name for sort in system.sorts if SortType(sort.name) in named]
    for more in range(_GROWN):
        larger = Scope.of(system, sizes | {name: sizes[name] + more for name in grown})
        if Unrolling(Instance(system, larger)).check(budget) is not False:
            return larger if not more else Scope.of(system, {n: larger.sizes[n] + 2 * (n in grown) for n in sizes})
        if not grown:
            break
    return scope
