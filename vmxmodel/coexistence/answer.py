"""The four questions about a case, answered with evidence.

What can happen is shown by a trace at a small scope, found by bounded search or by exploring every state there. What
cannot happen is proved at every scope: by induction with the invariants that the modules state, else with lemmas that
are found. Whatever is neither is `unknown`, with the reason; how far it was explored is told, and is no answer.

What was found before (see `kept`) is tried first: traces are replayed, lemmas are proved again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import Enum
from functools import cached_property
from math import prod

from vmxmodel.coexistence.case import Case
from vmxmodel.coexistence.catalog import Catalog
from vmxmodel.coexistence.compose import Composition, compose
from vmxmodel.coexistence.kept import Kept
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError, SpecError
from vmxmodel.engines.base import Budget, Engine, Progress, Question, silent
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.inference import Inference, as_properties
from vmxmodel.evidence.lift import complete
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import InductiveInvariant, Status, Verdict
from vmxmodel.evidence.witnesses import Witnesses
from vmxmodel.language.lemmas import read_formula
from vmxmodel.system.expr import Expr
from vmxmodel.system.model import Property, PropertyKind, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.specialise import known_entries, known_values, specialise
from vmxmodel.system.types import Value

CORES = (1, 2)
"""The scopes that are explored, by their number of logical processors."""

FEW = 300_000
"""States that are explored before anything is proved. Most of what can happen happens among them."""

SHORT, LONG = 8, 32
"""Steps of a trace that bounded search looks for, before anything is proved and after: there may be more first states
than can be explored, and a short way from one of them."""


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
INSIDE = "run in its virtual machine"
QUESTIONS = (INSTALLED, TURNS, AT_ONCE, INSIDE, SAFE)

_DECIDES = {INSTALLED: "installed", AT_ONCE: "at_once", INSIDE: "inside"}


@dataclass(frozen=True)
class Answers:
    """All that is known of a case: each property's verdict, and the four answers that follow."""

    composition: Composition
    case: Case
    settings: Mapping[str, Value]  # of every switch
    system: System  # with these switches
    verdicts: Mapping[str, Verdict]  # of the questions and the safety properties, by their names
    answers: tuple[Answer, ...]
    proofs: Mapping[str, InductiveInvariant] = field(default_factory=dict)  # of what the modules state
    grounds: Mapping[str, System] = field(default_factory=dict)  # of what each proof is, by the name of the property

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
    kept: Kept | None = None,
    search: bool = True,
) -> Answers:
    """Answer the questions about a composition, or one of them, as the case has its switches.

    `quick`: nothing is proved of what cannot happen; it is enough to know what can, and what is safe. `kept`: what was
    found about this case before. Without `search`, nothing else is tried.
    """
    settings = composition.settings(case)
    inquiry = _Inquiry(
        composition, composition.with_settings(settings), _goals(composition, question), budget, progress
    )
    if kept is not None:
        inquiry.replay(kept)
        inquiry.prove_again([kept])
    told = [answer.reply for answer in _four(composition, inquiry.verdicts())]
    if search and (not told or Reply.UNKNOWN in told):  # what no answer waits for is not searched for
        _search(inquiry, quick)
    return _answers(composition, case, settings, inquiry)


def recalled(
    composition: Composition, cases: Sequence[Case], kept: Sequence[Kept], budget: Budget, progress: Progress = silent
) -> list[Answers]:
    """The answers to several cases by what is kept of each; only what decides an answer is asked.

    What is to be proved of several cases is proved of all of them at once: in a system whose switches may have the
    values of any of these cases. What is not proved there is tried again, case by case.
    """
    goals = tuple(name for name in _goals(composition) if not name.endswith("_joins"))
    settings = [composition.settings(case) for case in cases]
    inquiries = [_Inquiry(composition, composition.with_settings(one), goals, budget, progress) for one in settings]
    for inquiry, known in zip(inquiries, kept, strict=True):
        inquiry.replay(known)
        inquiry.leave([name for name in goals if name.endswith("_alone")])
    alike: dict[frozenset[str], list[int]] = {}
    for number, inquiry in enumerate(inquiries):
        if inquiry.something_happens():
            alike.setdefault(frozenset(inquiry.open()), []).append(number)
    for numbers in [part for found in alike.values() for part in _products(found, [case.versions for case in cases])]:
        if len(numbers) > 1:
            any_of_them = composition.with_settings(*(settings[number] for number in numbers))
            open_ones = inquiries[numbers[0]].open()
            joint = _Inquiry(composition, any_of_them, open_ones, budget, progress)
            joint.prove_again([kept[number] for number in numbers], seen=True, quick=True)
            for number in numbers:
                inquiries[number].best |= joint.best
                inquiries[number].grounds |= joint.grounds
        for number in numbers:
            inquiries[number].prove_again([kept[number]])
    each = zip(cases, settings, inquiries, strict=True)
    return [_answers(composition, case, setting, inquiry) for case, setting, inquiry in each]


def never(
    composition: Composition,
    question: str,
    fixed: Mapping[str, Value],
    without: Sequence[Mapping[str, Value]],
    kept: Sequence[Kept],
    budget: Budget,
    progress: Progress = silent,
) -> bool:
    """Whether it is proved that the answer is no, whatever the values of the switches that are not fixed.

    `without`: combinations of values that are not meant. `kept`: lemmas to prove it with; without any, all that the
    modules state. False: that is not known. What is safe cannot be answered so.
    """
    if question == SAFE:
        return False
    goals = [name for name in _goals(composition, question) if not name.endswith("_joins")]
    inquiry = _Inquiry(composition, composition.with_any_settings(fixed, without), goals, budget, progress)
    inquiry.prove_again(kept or inquiry.stated, seen=True, quick=True)
    return any(verdict.status is Status.NEVER for verdict in inquiry.best.values())


def _products(numbers: Sequence[int], versions: Sequence[tuple[str | None, ...]]) -> Iterator[list[int]]:
    """The cases in parts, of each of which every combination of the parties' versions is a case.

    What was known only of a combination that is missing would be lost: which values variables have is found out for
    each switch by itself.
    """
    columns = [set(column) for column in zip(*(versions[number] for number in numbers), strict=True)]
    if prod(map(len, columns)) == len(numbers):
        yield list(numbers)
        return
    _, party = min((len(column), party) for party, column in enumerate(columns) if len(column) > 1)
    parts: dict[str | None, list[int]] = {}
    for number in numbers:
        parts.setdefault(versions[number][party], []).append(number)
    for part in parts.values():
        yield from _products(part, versions)


def _goals(composition: Composition, question: str | None = None) -> tuple[str, ...]:
    """The names of what decides a question, or any."""
    properties = (*composition.system.properties, *composition.safety)
    return tuple(prop.name for prop in properties if _is_about(question, prop))


def _answers(composition: Composition, case: Case, settings: Mapping[str, Value], inquiry: _Inquiry) -> Answers:
    verdicts = inquiry.verdicts()
    proofs = {name: v.evidence for name, v in inquiry.best.items() if isinstance(v.evidence, InductiveInvariant)}
    four = tuple(_four(composition, verdicts))
    return Answers(composition, case, settings, inquiry.whole, verdicts, four, proofs, inquiry.grounds)


def _search(inquiry: _Inquiry, quick: bool) -> None:
    """Short traces first; then proofs, which end most searches for what there is not; then longer traces."""
    inquiry.explore(CORES[0], 0.3, FEW)
    inquiry.unroll(CORES[0], 0.2, SHORT)
    if quick:
        inquiry.leave_what_can_happen()
    inquiry.prove()
    if all(name.endswith("_alone") for name in inquiry.open()):
        return  # who did not run in a short search is told, and no answer waits for it
    inquiry.unroll(CORES[0], 0.3, LONG)
    for cores in CORES:
        inquiry.explore(cores, 0.4)
    inquiry.infer()


def whole_trace(whole: System, trace: Trace) -> Trace:
    """The trace of a specialised system as one of the whole. What is known beforehand need not be searched for."""
    first = {**known_entries(whole, trace.scope), **trace.states[0]}
    return complete(whole, replace(trace, states=(first, *trace.states[1:])))


class _Inquiry:
    """What is known so far of each goal, by its name."""

    def __init__(
        self, composition: Composition, whole: System, goals: Sequence[str], budget: Budget, progress: Progress
    ) -> None:
        self.composition = composition
        self.whole = whole
        self.goals = tuple(goals)
        self.budget = budget
        self.progress = progress
        self.best: dict[str, Verdict] = {}
        self.reasons: dict[str, list[str]] = {}
        self.grounds: dict[str, System] = {}  # of which each proof is
        self._left: set[str] = set()  # goals that are not asked for any more
        self._absent: set[tuple[str, Scope]] = set()  # goals of which a scope that was explored to its end has no trace

    @cached_property
    def system(self) -> System:
        """The system, with what is known put in. Its properties say the same of reachable states."""
        return specialise(self.whole)

    @cached_property
    def values(self) -> tuple[Property, ...]:
        return known_values(self.system)

    def open(self) -> tuple[str, ...]:
        return tuple(name for name in self.goals if name not in self.best and name not in self._left)

    def leave(self, names: Iterable[str]) -> None:
        """Ask for these no longer."""
        self._left |= set(names)

    def leave_what_can_happen(self) -> None:
        """Ask only what is safe from now on, and not even that where something is not."""
        violated = any(verdict.status is Status.VIOLATED for verdict in self.best.values())
        kinds = {prop.name: prop.kind for prop in self.whole.properties}
        self.leave(name for name in self.goals if violated or kinds[name] is PropertyKind.REACHABLE)

    def replay(self, kept: Kept) -> None:
        """Replay the traces that are kept."""
        self.progress("replaying what is kept")
        witnesses = self._witnesses(kept)
        for name in self.open() if witnesses is not None else ():
            goal = self.whole.property[name]
            try:
                trace = witnesses.trace(goal)  # type: ignore[union-attr]
            except EvidenceError:
                continue
            status = Status.REACHED if goal.kind is PropertyKind.REACHABLE else Status.VIOLATED
            self.best[name] = Verdict(name, status, "witness", trace.scope, trace)

    def prove_again(self, kept: Sequence[Kept], seen: bool = False, quick: bool = False) -> None:
        """Prove with the lemmas that are kept. `seen`: something was seen to happen, elsewhere. `quick`: without
        k-induction, which most proofs do without."""
        if not self.open() or not (seen or self.something_happens()):
            return
        names = {name for one in kept for name in one.reasons}
        stated = tuple(prop for prop in self.helping if prop.name in names)
        texts = dict.fromkeys(text for one in kept for text in one.lemmas)
        lemmas = as_properties([f for text in texts if (f := self._formula(text)) is not None], self.system)
        self._prove(Induction(depth=1) if quick else Induction(), (*stated, *lemmas), 0.5)

    def _witnesses(self, kept: Kept) -> Witnesses | None:
        try:
            return Witnesses(self.whole, kept.witnesses)
        except EvidenceError:
            return None

    def _formula(self, text: str) -> Expr | None:
        """A kept lemma; the modules may have changed since, so that it says nothing any more."""
        try:
            return read_formula(self.system, text)
        except SpecError:
            return None

    def explore(self, cores: int, share: float, states: int | None = None) -> None:
        """Look for traces in every state at a scope, or in so many. That there is none is no answer, but is told."""
        goals = self._open_goals()
        if not goals or self.budget.spent:
            return
        scope = self.composition.scope(cores)
        within = replace(self.budget.within(self.budget.left * share), states=states)
        question = Question(self.system, goals, scope)
        for goal, verdict in self._decided(ExplicitEngine(together=True), question, within):
            if verdict.trace is not None:
                self._show(goal, verdict, verdict.trace)
            elif verdict.decided:
                self._absent.add((goal.name, scope))
                self._note(goal, f"not at {verdict.scope}")
            elif states is None:
                self._note(goal, verdict.reason)
            elif goal.name.endswith("_alone"):
                self._note(goal, f"not among the first {states:,} states with one core")

    def unroll(self, cores: int, share: float, steps: int) -> None:
        """Look for traces of so many steps at most, the shortest first, at a scope that was not explored to its end."""
        scope = self.composition.scope(cores)
        goals = tuple(goal for goal in self._open_goals() if (goal.name, scope) not in self._absent)
        if not goals or self.budget.spent:
            return
        question = Question(self.system, goals, scope)
        within = replace(self.budget.within(self.budget.left * share), depth=steps)
        for goal, verdict in self._decided(Bounded(), question, within):
            if verdict.trace is not None:
                self._show(goal, verdict, verdict.trace)

    def _show(self, goal: Property, verdict: Verdict, trace: Trace) -> None:
        """A trace is replayed on the whole system: what was put in or left out beforehand is no part of the evidence.

        Raises EvidenceError.
        """
        trace = whole_trace(self.whole, trace)
        check_trace(self.whole, trace, self.whole.property[goal.name])
        self.best[goal.name] = replace(verdict, evidence=trace)

    def something_happens(self) -> bool:
        """Whether anything was seen to happen. Where nothing does, everything can be proved, and nothing is."""
        return any(verdict.trace is not None for verdict in self.best.values())

    def prove(self) -> None:
        """At every scope, with what the modules state: what is not reached never is, what is not violated holds."""
        if self.something_happens():
            self._prove(Induction(), self.helping, 0.4)
        else:
            for goal in self._open_goals():
                self._note(goal, "nothing that was asked for was seen to happen at all, so nothing was proved")

    def infer(self) -> None:
        """At every scope, with lemmas that are found."""
        if self.something_happens():
            self._prove(Inference(), (), 1.0, tuple(p for p in self.helping if p.name in self.best))

    @property
    def stated(self) -> list[Kept]:
        """All that the modules state, as if it had been kept."""
        return [Kept(tuple(prop.name for prop in self.helping))]

    @property
    def helping(self) -> tuple[Property, ...]:
        """What the modules state that is not asked for, and which values tables have at all."""
        names = {reason.name for reason in self.composition.reasons}
        return (*(prop for prop in self.system.properties if prop.name in names), *self.values)

    def _prove(
        self, engine: Engine, with_: tuple[Property, ...], share: float, proved: tuple[Property, ...] = ()
    ) -> None:
        goals = self._open_goals()
        if not goals or self.budget.spent:
            return
        known = {prop.name: prop for prop in (*with_, *proved, *goals)}
        system = replace(self.system, properties=tuple(known.values()))
        question = Question(system, (*with_, *goals), None, proved)
        for goal, verdict in self._decided(engine, question, self.budget.within(self.budget.left * share)):
            if verdict.status in (Status.PROVED, Status.NEVER):
                self.best[goal.name] = verdict
                self.grounds[goal.name] = system
            elif goal in goals:
                self._note(goal, verdict.reason)

    def _open_goals(self) -> tuple[Property, ...]:
        return tuple(self.system.property[name] for name in self.open())

    def _decided(self, engine: Engine, question: Question, budget: Budget) -> list[tuple[Property, Verdict]]:
        goals = tuple(goal for goal in question.goals if isinstance(goal, Property))
        return list(zip(goals, engine.decide(question, budget, self.progress), strict=True))

    def _note(self, goal: Property, reason: str) -> None:
        if reason:
            self.reasons.setdefault(goal.name, []).append(reason)

    def verdicts(self) -> dict[str, Verdict]:
        return {name: self.best.get(name) or self._unknown(name) for name in self.goals}

    def _unknown(self, name: str) -> Verdict:
        return Verdict(name, Status.UNKNOWN, "none", reason="; ".join(self.reasons.get(name, ["not asked"])))


def _four(composition: Composition, verdicts: Mapping[str, Verdict]) -> list[Answer]:
    questions = [prop.name for prop in composition.system.properties if prop.name in verdicts]
    turns = [verdicts[name] for name in questions if "_after_" in name]
    once = [verdicts[name] for name in questions if name == "at_once" or name.endswith("_joins")]
    safety = [verdicts[prop.name] for prop in composition.safety if prop.name in verdicts]
    found = []
    if "installed" in verdicts:
        found.append(_possible(INSTALLED, [verdicts["installed"]]))
    if "inside" in verdicts:
        found.append(_possible(INSIDE, [verdicts["inside"]]))
    if turns:
        found.append(_possible(TURNS, turns))
    if once:
        others = (verdict for verdict in once if verdict.name != "at_once")
        found.append(replace(_possible(AT_ONCE, [verdicts["at_once"]]), verdicts=(verdicts["at_once"], *others)))
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
    return prop.name == _DECIDES.get(question)
