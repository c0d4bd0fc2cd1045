"""The choice between the engines: the strongest verdict that can be reached in the budget, and how it was reached.

Evidence of earlier runs comes first: witnesses that are kept are replayed, whatever is to be asked.
Then one process proves while another, in a large system, looks for traces. The first, each on what is still open:

1. Certificates that still fit the spec, re-checked: whatever was proved before, at every scope.
2. The used modules' invariants and step properties are proved; what is proved is a lemma from then on.
3. Induction: invariants and step properties, at every scope.
4. Explicit exploration for `recoverable`, which nothing else decides.

The second, `search_in_parts`, on what nothing is kept of, or nothing that fits: short traces of everything, since a
proof must not meet a counterexample; scenarios, at other scopes too, and what they pass on their way; longer traces of
what the spec says can be reached. Then, with what both found:

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

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache, partial

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Engine, Progress, Question, silent
from vmxmodel.engines.book import SAFETY, Book, Goal, kind_of
from vmxmodel.engines.certified import Certified
from vmxmodel.engines.fallen import parts_of
from vmxmodel.engines.forked import LostProcess, can_fork
from vmxmodel.engines.lemmas import Lemmas, prove_lemmas
from vmxmodel.engines.looking import LONG, MIDDLE, SHORT, Look, after_runs, bounded, scripted, search_in_parts
from vmxmodel.engines.parallel import meanwhile, meanwhile_in_parts
from vmxmodel.engines.scopes import small_scope
from vmxmodel.engines.witnessed import Witnessed, known_runs, shown_by_witnesses, worth_keeping
from vmxmodel.evidence.audit import FormulaReader, Reuse
from vmxmodel.evidence.certificate import certificate_path
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.evidence.witnesses import witnesses_path
from vmxmodel.system.model import Expectation, Property, PropertyKind, System
from vmxmodel.system.scope import Scope

Replaying = Callable[[], Mapping[str, Verdict]]
"""Waits for what kept witnesses show, by the names of the goals. See `shown_by_witnesses`."""


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
    "bounded": bounded,
    "explicit": _explicit,
    "unreduced": partial(_explicit, symmetry=False),
    "spacer": _spacer,
}
"""The engines by the name that a person gives. What is not always needed is imported when it is."""

_ALL = (*SAFETY, PropertyKind.REACHABLE, PropertyKind.SCENARIO)
_EVERYWHERE = ("certificate", "witness", "induction", "inference", "bounded")
"""Engines that can be asked about every scope."""

MANY = 40
"""Transitions from which it pays to look for traces in a process of its own, where that is a new one."""

FEW = 3
"""Counterexamples for which such a process takes longer to start than they take to be looked for."""


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
    lemmas = Lemmas(system, budget, progress, tuple(holding))
    named = scope is not None
    where = scope or small_scope(system)
    book.take(begun.replayed, begun.witnesses, named)
    progress("re-checking certificates")
    if begun.certified and reuse is not None and reuse.actions:
        get_ready()
    book.take(begun.certified, begun.confirmed(), named)
    begun_of = {id(goal) for goal in begun.searched}
    if begun.doubted is not None and book.open(*SAFETY):
        book.found(zip(begun.certified, begun.doubted(), strict=True))
    left = tuple(goal for goal in book.open(*_ALL) if id(goal) not in begun_of)  # their certificates do not fit
    edited = reuse.actions if reuse is not None else frozenset()
    with _searching(system, left, scope, budget, readable, MIDDLE, edited) as others:
        _prove(book, lemmas, budget.share(0.5), progress, edited)
        _explore(book, _explicit, (PropertyKind.RECOVERABLE,), where, budget.share(0.3), progress, named)
        progress("looking for traces")
        book.take(begun.searched, begun.found(), named)
        for part in others:
            found = part
            sure = [(goal, verdict) for goal, verdict in zip(left, part, strict=True) if verdict.decided]
            book.take([goal for goal, _ in sure], [verdict for _, verdict in sure], named)
            if not {id(goal) for goal in left} & {id(goal) for goal in book.open(*_ALL)}:
                break  # what no short trace refutes is proved
        else:
            book.take(left, found, named)
    _search(book, lemmas, scope, budget, progress, readable)
    kinds = (*SAFETY, PropertyKind.REACHABLE, PropertyKind.RECOVERABLE)
    _explore(book, _explicit, kinds, where, budget.share(0.6), progress, named)
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
    doubted: Callable[[], Sequence[Verdict]] | None = None  # waits for traces of the certified, if these are looked for


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
    """Replay the witnesses that are kept; begin to re-check certificates, and to search for what nothing is kept of.

    See `check`. `replaying` waits for what kept witnesses show of these goals, and maybe of others, where another
    process is at it already. What goes on in processes of its own ends with the block.
    """
    kept = kept or {}
    there = {id(goal) for goal in goals if kind_of(goal) in _ALL and certificate_path(system.name, goal.name) in kept}
    first = tuple(goal for goal in goals if id(goal) in there and not worth_keeping(goal))
    solver = Certified(kept, read, reuse)
    with ExitStack() as beside:
        early: Callable[[], Sequence[Verdict]] | None = None
        if replaying is None:
            # The second solver works while witnesses are replayed here, on all that no witness is kept of.
            early = beside.enter_context(_confirming(solver, Question(system, first), budget.share(0.5)))
        shown = _shown(system, goals, scope, budget, kept, replaying)
        replayed = tuple(goal for goal in goals if goal.name in shown)
        done = {id(goal) for goal in (*first, *replayed)}
        left = [goal for goal in goals if id(goal) not in done and kind_of(goal) in _ALL]
        rest = tuple(goal for goal in left if id(goal) in there)
        searched = tuple(goal for goal in left if id(goal) not in there)
        certified = (*first, *rest)
        found = beside.enter_context(_searching(system, searched, scope, budget, readable))
        doubted = beside.enter_context(_doubting(system, certified, scope, budget, readable, kept, reuse))
        late = Question(system, certified if early is None else rest)
        also = beside.enter_context(solver.deciding(late, budget.share(0.5)))

        def confirmed() -> Sequence[Verdict]:
            return [*(early() if early is not None else ()), *also()]

        witnesses = tuple(shown[goal.name] for goal in replayed)
        yield Begun(replayed, witnesses, certified, confirmed, searched, cache(partial(_last, found)), doubted)


def _last(parts: Iterator[Sequence[Verdict]]) -> Sequence[Verdict]:
    """The last part has what was in the others."""
    return list(parts)[-1]


@contextmanager
def _confirming(solver: Certified, question: Question, budget: Budget) -> Iterator[Callable[[], Sequence[Verdict]]]:
    """Begin to re-check certificates: where a copy of this process can do it, their texts too are compared there."""
    if can_fork() and len(question.goals) > 1:
        with meanwhile(True, solver.decide, question, budget) as found:
            yield partial(_unless_lost, found, question.goals, solver.name)
    else:
        with solver.deciding(question, budget) as found:
            yield found


@contextmanager
def _doubting(
    system: System,
    goals: tuple[Goal, ...],
    scope: Scope | None,
    budget: Budget,
    readable: bool,
    kept: Mapping[str, str],
    reuse: Reuse | None,
) -> Iterator[Callable[[], Sequence[Verdict]] | None]:
    """Of a comparison that was edited, begin to look for counterexamples before it is known which certificates do not
    fit: to find that out takes as long."""
    edited = system.compares is not None and scope is None and reuse is not None and reuse.confirmed
    if not (edited and goals):
        yield None
        return
    runs = partial(known_runs, system, kept)
    with meanwhile(True, after_runs, system, goals, runs, budget.share(0.3), readable) as found:
        yield partial(_unless_lost, found, goals, "bounded")


def get_ready() -> None:
    """Import what is needed if a certificate does not fit, while others find out: copies then have it at once."""
    bounded()
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
    return shown_by_witnesses(system, goals, scope, budget.share(0.3), kept)


@contextmanager
def _searching(
    system: System,
    goals: tuple[Goal, ...],
    scope: Scope | None,
    budget: Budget,
    readable: bool,
    depth: int = SHORT,
    edited: frozenset[str] = frozenset(),
) -> Iterator[Iterator[Sequence[Verdict]]]:
    """Begin `search_in_parts` of these goals, if there are any."""
    if not goals:
        yield iter([()])  # one part, of no goals
        return
    part = scripted(system, goals)
    few = depth > SHORT and len(goals) <= FEW and system.compares is None
    beside = can_fork() or (len(part.transitions) > MANY and not few)
    with meanwhile_in_parts(beside, search_in_parts, part, goals, scope, budget, readable, depth, edited) as parts:
        yield _parts_unless_lost(parts, goals, "bounded")


def _parts_unless_lost(
    parts: Iterator[Sequence[Verdict]], goals: Sequence[Goal], method: str
) -> Iterator[Sequence[Verdict]]:
    """What is decided in one part is so in the last, also where the process is lost before that."""
    before: Sequence[Verdict] = ()
    try:
        for part in parts:
            before = part
            yield part
    except LostProcess as error:
        lost = _lost(error, goals, method)
        yield [known if known.decided else other for known, other in zip(before or lost, lost, strict=True)]


def _unless_lost(found: Callable[[], Sequence[Verdict]], goals: Sequence[Goal], method: str) -> Sequence[Verdict]:
    """What another process found, or that it was ended before it did."""
    try:
        return found()
    except LostProcess as error:
        return _lost(error, goals, method)


def _lost(error: LostProcess, goals: Sequence[Goal], method: str) -> Sequence[Verdict]:
    """That says nothing of any property."""
    return [Verdict(goal.name, Status.UNKNOWN, method, reason=str(error)) for goal in goals]


# The stages.


def _prove(book: Book, lemmas: Lemmas, budget: Budget, progress: Progress, edited: frozenset[str]) -> None:
    """By induction. After an edit what certificates still prove is leant on, and not proved again."""
    goals = book.open(*SAFETY)
    if goals:
        known = (*lemmas.proved, *(book.holding() if edited else ()))
        book.ask(_induction(), Question(book.system, goals, None, known, edited=edited), budget, progress)


def _search(
    book: Book, lemmas: Lemmas, scope: Scope | None, budget: Budget, progress: Progress, readable: bool
) -> None:
    """Longer traces; and proofs that there are none, before much time is spent on looking for them."""
    system = book.system
    proved = book.holding()
    kinds = (*SAFETY, PropertyKind.REACHABLE)

    look = Look(book, budget, progress, readable, scope is not None)
    first = scope or small_scope(system)
    open_ones = tuple(goal for goal in book.open(*SAFETY) if goal.expectation is Expectation.AS_STATED)
    if open_ones:
        holding, guesses = (*lemmas.proved, *proved), parts_of(book.violated())
        book.ask(_inference(), Question(system, open_ones, None, holding, guesses=guesses), budget.share(0.4), progress)
    unreached = book.open(PropertyKind.REACHABLE)
    # Of what should be reached `search` has looked for longer traces already.
    known = {id(goal) for goal in unreached if goal.expectation is Expectation.AS_STATED}
    look(first, MIDDLE, 0.3, tuple(goal for goal in book.open(*kinds) if id(goal) not in known))
    unreached = book.open(PropertyKind.REACHABLE)
    if unreached:
        question = Question(system, unreached, None, (*lemmas.proved, *proved))
        book.ask(_induction(), question, budget.share(0.3), progress)
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
