"""The choice between the engines: the strongest verdict that can be reached in the budget, and how it was reached.

Evidence of earlier runs comes first: witnesses that are kept are replayed, whatever is to be asked.
Then one process proves while another, in a large system, looks for traces. The first, each on what is still open:

1. Certificates that still fit the spec, re-checked: whatever was proved before, at every scope.
2. The used modules' invariants and step properties are proved; what is proved is a lemma from then on.
3. Induction: invariants and step properties, at every scope.
4. Explicit exploration for `recoverable`, which nothing else decides.

The second, `search`, on what nothing is kept of, or nothing that fits: short traces of everything, since a proof must
not meet a counterexample; scenarios, at other scopes too, and what they pass on their way; longer traces of what the
spec says can be reached. Then, with what both found:

5. Inference: what no short trace refutes, at every scope, with lemmas that are found.
6. Induction on the negation of what was not reached: never, at every scope.
7. Longer traces; with one more element of each sort in turn, and of all, if the question names no scope.
8. Explicit exploration of each goal's slice: exact answers at the scope.
9. Spacer, for what is too large to explore.

Nothing depends on which process is first: both are waited for, and a proof and a trace of one property is a fault. What
each finds, and in which order, is the same where there is only one process.
Every trace is replayed by the reference interpreter before anybody sees it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Engine, Progress, Question, silent
from vmxmodel.engines.book import Book, Goal, kind_of
from vmxmodel.engines.certified import Certified
from vmxmodel.engines.forked import LostProcess, can_fork
from vmxmodel.engines.parallel import meanwhile
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.witnessed import Witnessed, shown_by_witnesses, worth_keeping
from vmxmodel.evidence.audit import FormulaReader, Reuse
from vmxmodel.evidence.certificate import certificate_path
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.evidence.witnesses import witnesses_path
from vmxmodel.system.events import named_by
from vmxmodel.system.model import Expectation, Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

if TYPE_CHECKING:
    from vmxmodel.engines.bounded import Bounded

Replaying = Callable[[], Mapping[str, Verdict]]
"""Waits for what kept witnesses show, by the names of the goals. See `shown_by_witnesses`."""


def _bounded() -> Bounded:
    from vmxmodel.engines.bounded import Bounded

    return Bounded()


def _fitting(system: System, scenario: Goal) -> Scope:
    from vmxmodel.engines.fitting import fitting_scope

    return fitting_scope(system, scenario) if isinstance(scenario, Scenario) else small_scope(system, (scenario,))


def _induction() -> Engine:
    from vmxmodel.engines.induction import Induction

    return Induction()


def _inference() -> Engine:
    from vmxmodel.engines.inference import Inference

    return Inference()


def _explicit(symmetry: bool = True) -> Engine:
    from vmxmodel.engines.explicit import ExplicitEngine

    return ExplicitEngine(symmetry=symmetry)


def _spacer() -> Engine:
    from vmxmodel.engines.spacer import Spacer

    return Spacer()


ENGINES: Mapping[str, Callable[[], Engine]] = {
    "certificate": Certified,
    "witness": Witnessed,
    "induction": _induction,
    "inference": _inference,
    "bounded": _bounded,
    "explicit": _explicit,
    "unreduced": partial(_explicit, symmetry=False),
    "spacer": _spacer,
}
"""The engines by the name that a person gives. What is not always needed is imported when it is."""

SAFETY = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)
_ALL = (*SAFETY, PropertyKind.REACHABLE, PropertyKind.SCENARIO)
_EVERYWHERE = ("certificate", "witness", "induction", "inference", "bounded")
"""Engines that can be asked about every scope."""

MANY = 40
"""Transitions from which it pays to look for traces in a process of its own, where that is a new one."""

FEW = 3
"""Counterexamples for which such a process takes longer to start than they take to be looked for."""

SHORT, MIDDLE, LONG = 3, 6, 10
"""Transitions of the searches for traces before the one up to the bound: of everything, then of what is open."""


def check(
    system: System,
    goals: Sequence[Goal],
    scope: Scope | None,
    budget: Budget,
    progress: Progress = silent,
    engine: str | None = None,
    readable: bool = False,
    kept: Mapping[str, str] | None = None,
    read: FormulaReader | None = None,
    begun: Begun | None = None,
    reuse: Reuse | None = None,
    holding: Sequence[Property] = (),
) -> tuple[Verdict, ...]:
    """One verdict for each goal, in their order, within the budget for all of them.

    `scope` None: every scope for what can be proved, and `small_scope` for what can only be shown at one. With `engine`
    only that one is asked. `readable`: traces of witnesses are for people too, as those of violations are.
    `kept` is what was found before, by path below `proofs/`: certificates and witnesses that fit need not be found
    again; `read` reads the lemmas of certificates, and `reuse` says that those of an earlier version of the spec will
    do. `begun` is what `searching` gives for these goals, where somebody has called it. `holding` are other properties
    of the system, and of modules that it uses, that are known to hold at every scope.

    Raises EvidenceError when a trace does not replay, Contradiction when evidence contradicts evidence, KeyError for an
    unknown engine.
    """
    book = Book(system, goals)
    if engine is not None:
        wanted = scope if scope is not None or engine in _EVERYWHERE else small_scope(system, goals)
        known = prove_lemmas(system, budget, progress) if engine in ("induction", "inference") else ()
        chosen = _with_what_is_kept(engine, system, kept or {}, read, reuse) or ENGINES[engine]()
        book.ask(chosen, Question(system, tuple(goals), wanted, known, readable), budget, progress)
        return book.verdicts()
    if begun is None:
        with searching(system, goals, scope, budget, readable, kept, read, reuse) as now:
            return check(system, goals, scope, budget, progress, None, readable, kept, read, now, reuse, holding)
    lemmas = _Lemmas(system, budget, progress, tuple(holding))
    named = scope is not None
    where = scope or small_scope(system)
    book.take(begun.replayed, begun.witnesses, named)
    progress("re-checking certificates")
    if begun.certified and reuse is not None and reuse.actions:
        _get_ready()
    book.take(begun.certified, begun.confirmed(), named)
    begun_of = {id(goal) for goal in begun.searched}
    left = tuple(goal for goal in book.open(*_ALL) if id(goal) not in begun_of)  # their certificates do not fit
    with _searching(system, left, scope, budget, readable, MIDDLE) as others:
        _prove(book, lemmas, _share(budget, 0.5), progress, reuse.actions if reuse is not None else frozenset())
        _explore(book, _explicit, (PropertyKind.RECOVERABLE,), where, _share(budget, 0.3), progress, named)
        progress("looking for traces")
        book.take(begun.searched, begun.found(), named)
        book.take(left, others(), named)
    _search(book, lemmas, scope, budget, progress, readable)
    kinds = (*SAFETY, PropertyKind.REACHABLE, PropertyKind.RECOVERABLE)
    _explore(book, _explicit, kinds, where, _share(budget, 0.6), progress, named)
    _explore(book, _spacer, kinds, where, budget, progress, named)
    return book.verdicts()


def _with_what_is_kept(
    engine: str, system: System, kept: Mapping[str, str], read: FormulaReader | None, reuse: Reuse | None
) -> Engine | None:
    """The engine of this name, if it is one that looks at evidence of earlier runs."""
    if engine == Certified.name:
        return Certified(kept, read, reuse)
    return Witnessed(kept.get(witnesses_path(system.name), "")) if engine == Witnessed.name else None


@dataclass(frozen=True)
class Begun:
    """What goes on in other processes: cvc5 on certificates, and a search for traces; and what was replayed before.

    Goals with a certificate are searched for only when that turns out not to fit.
    """

    replayed: tuple[Goal, ...]
    witnesses: tuple[Verdict, ...]  # of these
    certified: tuple[Goal, ...]
    confirmed: Callable[[], Sequence[Verdict]]  # waits for what becomes of their certificates
    searched: tuple[Goal, ...]
    found: Callable[[], Sequence[Verdict]]  # waits for the traces of these


@contextmanager
def searching(
    system: System,
    goals: Sequence[Goal],
    scope: Scope | None,
    budget: Budget,
    readable: bool = False,
    kept: Mapping[str, str] | None = None,
    read: FormulaReader | None = None,
    reuse: Reuse | None = None,
    replaying: Replaying | None = None,
) -> Iterator[Begun]:
    """Replay the witnesses that are kept; begin to re-check certificates, and `search` for what nothing is kept of.

    See `check`. `replaying` waits for what kept witnesses show of these goals, and maybe of others, where another
    process is at it already. What goes on in processes of its own ends with the block.
    """
    kept = kept or {}
    there = {id(goal) for goal in goals if kind_of(goal) in _ALL and certificate_path(system.name, goal.name) in kept}
    # The second solver works while witnesses are replayed, on all that no witness is kept of.
    first = tuple(goal for goal in goals if id(goal) in there and not worth_keeping(goal))
    solver = Certified(kept, read, reuse)
    with _confirming(solver, Question(system, first), _share(budget, 0.5)) as confirmed:
        shown = _shown(system, goals, scope, budget, kept, replaying)
        replayed = tuple(goal for goal in goals if goal.name in shown)
        done = {id(goal) for goal in (*first, *replayed)}
        left = [goal for goal in goals if id(goal) not in done and kind_of(goal) in _ALL]
        rest = tuple(goal for goal in left if id(goal) in there)
        searched = tuple(goal for goal in left if id(goal) not in there)
        with (
            _searching(system, searched, scope, budget, readable) as found,
            solver.deciding(Question(system, rest), _share(budget, 0.5)) as also,
        ):
            yield Begun(
                replayed,
                tuple(shown[goal.name] for goal in replayed),
                (*first, *rest),
                lambda: [*confirmed(), *also()],
                searched,
                found,
            )


@contextmanager
def _confirming(solver: Certified, question: Question, budget: Budget) -> Iterator[Callable[[], Sequence[Verdict]]]:
    """Begin to re-check certificates: where a copy of this process can do it, their texts too are compared there."""
    if can_fork() and len(question.goals) > 1:
        with meanwhile(True, solver.decide, question, budget) as found:
            yield partial(_unless_lost, found, question.goals, solver.name)
    else:
        with solver.deciding(question, budget) as found:
            yield found


def _get_ready() -> None:
    """Import what is needed if a certificate does not fit, while others find out: copies then have it at once."""
    _bounded()
    _induction()


def _shown(
    system: System,
    goals: Sequence[Goal],
    scope: Scope | None,
    budget: Budget,
    kept: Mapping[str, str],
    replaying: Replaying | None,
) -> Mapping[str, Verdict]:
    """What kept witnesses still show, by the names of the goals."""
    if replaying is not None:
        try:
            return replaying()
        except LostProcess:
            pass
    return shown_by_witnesses(system, goals, scope, _share(budget, 0.3), kept)


@contextmanager
def _searching(
    system: System, goals: tuple[Goal, ...], scope: Scope | None, budget: Budget, readable: bool, depth: int = SHORT
) -> Iterator[Callable[[], Sequence[Verdict]]]:
    """Begin `search` of these goals, if there are any."""
    if not goals:
        yield tuple
        return
    part = scripted(system, goals)
    few = depth > SHORT and len(goals) <= FEW and system.compares is None
    beside = can_fork() or (len(part.transitions) > MANY and not few)
    with meanwhile(beside, search, part, goals, scope, budget, readable, depth) as found:
        yield partial(_unless_lost, found, goals, "bounded")


def _unless_lost(found: Callable[[], Sequence[Verdict]], goals: Sequence[Goal], method: str) -> Sequence[Verdict]:
    """What another process found, or that it was ended before it did: that says nothing of any property."""
    try:
        return found()
    except LostProcess as error:
        return [Verdict(goal.name, Status.UNKNOWN, method, reason=str(error)) for goal in goals]


def scripted(system: System, goals: Sequence[Goal]) -> System:
    """The system with nothing but what happens in scenarios, where these are all that is asked: they name each step,
    or what it executes."""
    if not all(isinstance(goal, Scenario) for goal in goals):
        return system
    actions = {step.action for goal in goals if isinstance(goal, Scenario) for step in goal.steps}
    return replace(system, transitions=tuple(t for t in system.transitions if not actions.isdisjoint(named_by(t))))


def search(
    system: System, goals: tuple[Goal, ...], scope: Scope | None, budget: Budget, readable: bool, depth: int = SHORT
) -> Sequence[Verdict]:
    """The first traces: a verdict for each goal, UNKNOWN where there is none yet.

    `depth` is for counterexamples: it pays to look further for those of what was proved before an edit, and cannot be
    any more, than to look for another proof.
    """
    book = Book(system, goals)
    look = _Look(book, budget, silent, readable, named=scope is not None)
    scenarios = book.open(PropertyKind.SCENARIO)
    first = scope or small_scope(system)
    look(first, SHORT, 0.2, book.open(*SAFETY, PropertyKind.REACHABLE))
    look(first, depth, 0.3, book.open(*SAFETY) if depth > SHORT else ())
    for where, group in _by_scope(system, scenarios, scope).items():
        look(where, budget.depth, 0.3, group, system if where == first else scripted(system, group))
    book.look_back(scenarios, readable)
    for longer in (MIDDLE, LONG):
        open_ones = book.open(PropertyKind.REACHABLE)
        look(first, longer, 0.3, tuple(goal for goal in open_ones if goal.expectation is Expectation.AS_STATED))
    for goal in book.open(PropertyKind.SCENARIO) if scope is None else ():
        # The scope may be too small for it, or too large: some say that there is one core.
        for where in (small_scope(system, (goal,), more=1), small_scope(system, (goal,), extra=tuple(system.sort))):
            if goal in book.open(PropertyKind.SCENARIO):
                look(where, budget.depth, 0.4, (goal,), scripted(system, (goal,)))
    book.look_back(scenarios, readable=False)  # no short trace: what a scenario shows is better than none
    return book.verdicts()


def _by_scope(system: System, scenarios: Sequence[Goal], scope: Scope | None) -> dict[Scope, tuple[Goal, ...]]:
    """Scenarios with the scope where they are looked for: some name more elements than other questions need."""
    groups: dict[Scope, tuple[Goal, ...]] = {}
    for goal in scenarios:
        where = scope or _fitting(system, goal)
        groups[where] = (*groups.get(where, ()), goal)
    return groups


def prove_lemmas(
    system: System, budget: Budget, progress: Progress = silent, known: Collection[Property] = ()
) -> tuple[Property, ...]:
    """The properties of used modules that hold at every scope. Witnesses are not taken over, nor what is unproved.

    A used module is proved by itself, with the lemmas of the modules that it uses; so lemmas cannot form a cycle.
    `known` are some that need not be proved again.
    """
    proved: dict[tuple[str, str], Property] = {}
    given = {(prop.module, prop.name) for prop in known}
    for used in system.uses:
        for lemma in prove_lemmas(used, budget, progress, known):
            proved[lemma.module, lemma.name] = lemma
        goals = tuple(p for p in used.properties if p.kind in SAFETY and p.expectation is Expectation.AS_STATED)
        proved |= {named: goal for goal in goals if (named := (goal.module, goal.name)) in given}
        progress(f"lemmas of {used.name}")
        for engine in (_induction, _inference):
            goals = tuple(goal for goal in goals if (goal.module, goal.name) not in proved)
            question = Question(used, goals, None, tuple(proved.values()))
            for goal, verdict in zip(goals, engine().decide(question, budget, progress), strict=True):
                if verdict.status is Status.PROVED:
                    proved[goal.module, goal.name] = goal
    return tuple(proved.values())


class _Lemmas:
    """The lemmas of a system, proved when they are first asked for; and what is known to hold already."""

    def __init__(self, system: System, budget: Budget, progress: Progress, holding: tuple[Property, ...]) -> None:
        self._holding = holding
        self._system = system
        self._budget = budget
        self._progress = progress

    @cached_property
    def proved(self) -> tuple[Property, ...]:
        budget = _share(self._budget, 0.3)
        return (*prove_lemmas(self._system, budget, self._progress, self._holding), *self._holding)


# The stages.


def _prove(book: Book, lemmas: _Lemmas, budget: Budget, progress: Progress, edited: frozenset[str]) -> None:
    """By induction. After an edit what certificates still prove is leant on, and not proved again."""
    goals = book.open(*SAFETY)
    if goals:
        known = (*lemmas.proved, *(book.holding() if edited else ()))
        book.ask(_induction(), Question(book.system, goals, None, known, edited=edited), budget, progress)


def _search(
    book: Book, lemmas: _Lemmas, scope: Scope | None, budget: Budget, progress: Progress, readable: bool
) -> None:
    """Longer traces; and proofs that there are none, before much time is spent on looking for them."""
    system = book.system
    proved = book.holding()
    kinds = (*SAFETY, PropertyKind.REACHABLE)

    look = _Look(book, budget, progress, readable, scope is not None)
    first = scope or small_scope(system)
    open_ones = tuple(goal for goal in book.open(*SAFETY) if goal.expectation is Expectation.AS_STATED)
    if open_ones:
        book.ask(
            _inference(), Question(system, open_ones, None, (*lemmas.proved, *proved)), _share(budget, 0.4), progress
        )
    unreached = book.open(PropertyKind.REACHABLE)
    # Of what should be reached `search` has looked for longer traces already.
    known = {id(goal) for goal in unreached if goal.expectation is Expectation.AS_STATED}
    look(first, MIDDLE, 0.3, tuple(goal for goal in book.open(*kinds) if id(goal) not in known))
    unreached = book.open(PropertyKind.REACHABLE)
    if unreached:
        question = Question(system, unreached, None, (*lemmas.proved, *proved))
        book.ask(_induction(), question, _share(budget, 0.3), progress)
    look(first, LONG, 0.3, book.open(*kinds))
    every = tuple(system.sort)
    if scope is None:
        for name in every:
            look(small_scope(system, extra=(name,)), LONG, 0.2, book.open(*kinds))
    look(first, budget.depth, 0.3, book.open(*kinds))
    if scope is None:
        look(small_scope(system, extra=every), budget.depth, 0.4, book.open(*kinds))


def _explore(
    book: Book,
    engine: Callable[[], Engine],
    kinds: tuple[PropertyKind, ...],
    scope: Scope,
    budget: Budget,
    progress: Progress,
    named: bool,
) -> None:
    goals = book.open(*kinds)
    if goals and not budget.spent:
        book.ask(engine(), Question(book.system, goals, scope), budget, progress, named)


class _Look:
    """Bounded search at several scopes and depths, with what was built for one kept for the next."""

    def __init__(self, book: Book, budget: Budget, progress: Progress, readable: bool, named: bool) -> None:
        self.book = book
        self.budget = budget
        self.progress = progress
        self.readable = readable
        self.named = named

    @cached_property
    def engine(self) -> Bounded:
        return _bounded()

    def __call__(
        self, scope: Scope, depth: int, share: float, goals: tuple[Goal, ...], system: System | None = None
    ) -> None:
        """Look for traces, of the whole system or of a part of it in which nothing is missing that they need."""
        if goals:
            within = self.budget.within(self.budget.left * share, min(depth, self.budget.depth))
            question = Question(system or self.book.system, goals, scope, readable=self.readable)
            self.book.ask(self.engine, question, within, self.progress, self.named)


def _share(budget: Budget, part: float) -> Budget:
    """A part of what is left of the budget."""
    return budget.within(budget.left * part)
