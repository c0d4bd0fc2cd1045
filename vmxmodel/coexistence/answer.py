"""The four questions about a case, answered with evidence.

What can happen is shown by a trace at a small scope, found by exploring every state there. What cannot happen is proved
at every scope: by induction with the invariants that the modules state, else with lemmas that are found. Whatever is
neither is `unknown`, with the reason; how far it was explored is told, and is no answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from vmxmodel.coexistence.case import Case
from vmxmodel.coexistence.catalog import Catalog
from vmxmodel.coexistence.compose import Composition, compose
from vmxmodel.engines.base import Budget, Engine, Progress, Question, silent
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.inference import Inference
from vmxmodel.evidence.lift import complete
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.model import Property, PropertyKind, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.specialise import known_entries, specialise
from vmxmodel.system.types import Value

CORES = (1, 2)
"""The scopes that are explored, by their number of logical processors."""


class Reply(Enum):
    """An answer in one word."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    """One of the four questions: the reply, and the verdicts that it rests on, the decisive ones first."""

    question: str  # as a person asks it
    reply: Reply
    verdicts: tuple[Verdict, ...]

    @property
    def trace(self) -> Trace | None:
        """The trace that shows it, if there is one to show."""
        wanted = (Status.VIOLATED,) if self.question == SAFE else (Status.REACHED,)
        return next((v.trace for v in self.verdicts if v.status in wanted and v.trace is not None), None)


INSTALLED, TURNS, AT_ONCE, SAFE = "installed together", "take turns", "run at once", "safe at once"
QUESTIONS = (INSTALLED, TURNS, AT_ONCE, SAFE)


@dataclass(frozen=True)
class Answers:
    """All that is known of a case: each property's verdict, and the four answers that follow."""

    composition: Composition
    case: Case
    settings: Mapping[str, Value]  # of every switch
    system: System  # with these switches
    verdicts: Mapping[str, Verdict]  # of the questions and the safety properties, by their names
    answers: tuple[Answer, ...]

    def answer(self, question: str) -> Answer:
        return next(answer for answer in self.answers if answer.question == question)


def ask(case: Case, catalog: Catalog, budget: Budget, progress: Progress = silent) -> Answers:
    """Answer the four questions about a case. Raises SpecError and UsageError for what is wrong with it."""
    return answered(compose(case, catalog), case, budget, progress)


def answered(
    composition: Composition,
    case: Case,
    budget: Budget,
    progress: Progress = silent,
    question: str | None = None,
    quick: bool = False,
) -> Answers:
    """Answer the questions about a composition, or one of them, as the case has its switches.

    `quick`: nothing is proved of what cannot happen; it is enough to know what can, and what is safe.
    """
    settings = composition.settings(case)
    whole = composition.with_settings(settings)
    system = specialise(whole)
    named = {prop.name for prop in (*composition.system.properties, *composition.safety)}
    goals = tuple(prop for prop in system.properties if prop.name in named and _is_about(question, prop))
    inquiry = _Inquiry(composition, whole, system, goals, budget, progress)
    inquiry.explore(CORES[0], 0.4)
    if quick:
        inquiry.goals = tuple(goal for goal in goals if goal.kind is not PropertyKind.REACHABLE)
        if any(verdict.status is Status.VIOLATED for verdict in inquiry.best.values()):
            inquiry.goals = ()
    inquiry.prove()
    for cores in CORES[1:]:
        inquiry.explore(cores, 0.5)
    inquiry.goals = goals
    verdicts = inquiry.verdicts()
    return Answers(composition, case, settings, whole, verdicts, tuple(_four(composition, verdicts)))


def whole_trace(whole: System, trace: Trace) -> Trace:
    """The trace of a specialised system as one of the whole. What is known beforehand need not be searched for."""
    first = {**known_entries(whole, trace.scope), **trace.states[0]}
    return complete(whole, replace(trace, states=(first, *trace.states[1:])))


class _Inquiry:
    """What is known so far of each goal."""

    def __init__(
        self,
        composition: Composition,
        whole: System,
        system: System,
        goals: Sequence[Property],
        budget: Budget,
        progress: Progress,
    ) -> None:
        self.composition = composition
        self.whole = whole
        self.system = system  # the same, with what is known put in
        self.goals = goals
        self.budget = budget
        self.progress = progress
        self.best: dict[str, Verdict] = {}
        self.reasons: dict[str, list[str]] = {}

    def open(self) -> tuple[Property, ...]:
        return tuple(goal for goal in self.goals if goal.name not in self.best)

    def explore(self, cores: int, share: float) -> None:
        """Look for traces in every state at a scope. That there is none is no answer, but is told."""
        goals = self.open()
        if not goals or self.budget.spent:
            return
        scope = self.composition.scope(cores)
        for goal, verdict in self._decided(ExplicitEngine(together=True), goals, scope, share):
            if verdict.trace is not None:
                # Replayed on the whole system: what was put in or left out beforehand is no part of the evidence.
                trace = whole_trace(self.whole, verdict.trace)
                check_trace(self.whole, trace, self.whole.property[goal.name])
                self.best[goal.name] = replace(verdict, evidence=trace)
            elif verdict.decided:
                self._note(goal, f"not at {verdict.scope}")
            else:
                self._note(goal, verdict.reason)

    def prove(self) -> None:
        """At every scope: what was not reached never is, what was not violated holds."""
        if not any(verdict.trace is not None for verdict in self.best.values()):
            for goal in self.open():  # where nothing was seen to happen, everything can be proved
                self._note(goal, "nothing that was asked for was seen to happen at all, so nothing was proved")
            return
        helping = tuple(p for p in self.system.properties if p.name in {r.name for r in self.composition.reasons})
        goals = tuple(goal for goal in self.open() if not goal.name.endswith("_alone"))
        for engine, share, with_reasons in ((Induction(), 0.3, True), (Inference(), 0.7, False)):
            goals = tuple(goal for goal in goals if goal.name not in self.best)
            if not goals or self.budget.spent:
                return
            asked = (*helping, *goals) if with_reasons else goals
            proved = tuple(p for p in helping if self.best.get(p.name) is not None) if not with_reasons else ()
            for goal, verdict in self._decided(engine, asked, None, share, proved):
                if verdict.status in (Status.PROVED, Status.NEVER):
                    self.best[goal.name] = verdict
                elif goal in goals:
                    self._note(goal, verdict.reason)

    def _decided(
        self,
        engine: Engine,
        goals: tuple[Property, ...],
        scope: Scope | None,
        share: float,
        proved: tuple[Property, ...] = (),
    ) -> list[tuple[Property, Verdict]]:
        question = Question(self.system, goals, scope, proved)
        within = self.budget.within(self.budget.left * share)
        return list(zip(goals, engine.decide(question, within, self.progress), strict=True))

    def _note(self, goal: Property, reason: str) -> None:
        if reason:
            self.reasons.setdefault(goal.name, []).append(reason)

    def verdicts(self) -> dict[str, Verdict]:
        return {goal.name: self.best.get(goal.name) or self._unknown(goal) for goal in self.goals}

    def _unknown(self, goal: Property) -> Verdict:
        return Verdict(goal.name, Status.UNKNOWN, "none", reason="; ".join(self.reasons.get(goal.name, ["not asked"])))


def _four(composition: Composition, verdicts: Mapping[str, Verdict]) -> list[Answer]:
    questions = [prop.name for prop in composition.system.properties if prop.name in verdicts]
    turns = [verdicts[name] for name in questions if "_after_" in name]
    once = [verdicts[name] for name in questions if name == "at_once" or name.endswith("_joins")]
    safety = [verdicts[prop.name] for prop in composition.safety if prop.name in verdicts]
    found = []
    if "installed" in verdicts:
        found.append(_possible(INSTALLED, [verdicts["installed"]]))
    if turns:
        found.append(_possible(TURNS, turns))
    if once:
        found.append(replace(_possible(AT_ONCE, [verdicts["at_once"]]), verdicts=(verdicts["at_once"], *once[:-1])))
    if safety:
        found.append(_safe(safety))
    return found


def _possible(question: str, verdicts: list[Verdict]) -> Answer:
    """Yes if all can happen; no if one of them cannot."""
    never = [verdict for verdict in verdicts if verdict.status is Status.NEVER]
    if never:
        return Answer(question, Reply.NO, (*never, *(v for v in verdicts if v not in never)))
    reached = all(verdict.status is Status.REACHED for verdict in verdicts)
    return Answer(question, Reply.YES if reached else Reply.UNKNOWN, tuple(verdicts))


def _safe(verdicts: list[Verdict]) -> Answer:
    """No if something is violated; yes if everything is proved."""
    violated = [verdict for verdict in verdicts if verdict.status is Status.VIOLATED]
    violated.sort(key=lambda verdict: len(verdict.trace.steps) if verdict.trace is not None else 0)
    if violated:
        return Answer(SAFE, Reply.NO, (*violated, *(v for v in verdicts if v not in violated)))
    proved = all(verdict.status is Status.PROVED for verdict in verdicts)
    return Answer(SAFE, Reply.YES if proved else Reply.UNKNOWN, tuple(verdicts))


def _is_about(question: str | None, prop: Property) -> bool:
    """Whether a property decides a question."""
    if question is None:
        return True
    if prop.kind is not PropertyKind.REACHABLE or prop.name.endswith("_alone"):
        return question == SAFE  # nothing is proved safe where nobody was seen to run
    if "_after_" in prop.name:
        return question == TURNS
    return prop.name == {INSTALLED: "installed", AT_ONCE: "at_once"}.get(question)
