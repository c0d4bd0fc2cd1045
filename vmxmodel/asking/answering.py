"""Asking everything that `check` and `prove` ask about one spec."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import field, replace

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError, Severity
from vmxmodel.engines import portfolio
from vmxmodel.engines.base import Budget, Progress
from vmxmodel.engines.book import Contradiction
from vmxmodel.engines.wellformed import examine, review
from vmxmodel.evidence.audit import Reuse
from vmxmodel.evidence.certificate import certificate_path, certify
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import FiniteInvariant, InductiveInvariant, Status, Verdict, as_expected
from vmxmodel.files import write_whole
from vmxmodel.language import Loaded
from vmxmodel.system.expr import Event, Expr
from vmxmodel.system.model import BY, Expectation, Property, PropertyKind, Scenario, System, Transition
from vmxmodel.system.scope import Scope
from vmxmodel.views.report import Answered, Report


@dataclass(frozen=True)
class Wanted:
    """What is asked of one spec."""

    goals: tuple[Property | Scenario, ...]
    rungs: bool
    scope: Scope | None
    engine: str | None
    seconds: float
    readable: bool = False  # somebody reads the traces of witnesses, too
    kept: Mapping[str, str] = field(default_factory=dict)  # certificates and witnesses of earlier runs, by path
    reuse: Reuse | None = field(default_factory=Reuse)  # whether certificates of an earlier version of the spec will do
    memory: int | None = None  # bytes, for exploration; None: a part of what is free
    threads: int | None = None  # for exploration; None: as many as there are processors
    known: Mapping[str, Verdict] = field(default_factory=dict)  # what is not asked, by name, but for traces to be shown
    shown: bool = False  # all traces are to be shown
    examined: bool = False  # whether this very spec was examined before
    lemmas: tuple[Property, ...] = ()  # of used modules, that are known to hold
    edited: Collection[str] | None = None  # all actions that were edited since; None: anything may have been
    replaying: portfolio.Replaying | None = None  # where a process is replaying witnesses of what is wanted already


def answer(path: str, loaded: Loaded, wanted: Wanted, progress: Progress) -> Report:
    """Examine the spec, then ask about the goals and the rungs. A spec that is wrong gets no verdicts."""
    started = time.monotonic()
    try:
        return _answer(path, loaded, wanted, started, progress)
    except Contradiction as fault:
        raise EvidenceError(f"{fault}; kept in {', '.join(keep(loaded.system, fault))}") from fault


def _answer(path: str, loaded: Loaded, wanted: Wanted, started: float, progress: Progress) -> Report:
    budget = Budget(seconds=wanted.seconds, memory=wanted.memory, threads=wanted.threads)
    system = loaded.system
    rungs = own_rungs(system) if wanted.rungs else ()
    every = goals_of(system, wanted)
    known = {goal.name: verdict for goal in every if (verdict := _taken(goal, wanted)) is not None}
    left = tuple(goal for goal in every if goal.name not in known)
    if wanted.examined and not left:
        return Report(
            path,
            system,
            tuple(Answered(goal, known[goal.name]) for goal in wanted.goals),
            tuple(
                Answered(goal, known[goal.name], rung) for goal, rung in zip(map(can_fire, rungs), rungs, strict=True)
            ),
            loaded.warnings,
            time.monotonic() - started,
        )
    first = {**known, **_proved_at_once(system, left, wanted, budget, progress)}
    goals = tuple(goal for goal in every if goal.name not in first)
    edited = {} if wanted.reuse is None else wanted.reuse.edited
    asked_about = {goal.name: edited.get(certificate_path(system.name, goal.name)) for goal in left} if known else None
    with ExitStack() as beside:
        # Traces are looked for while the spec is examined, and its properties are proved.
        begun = (
            beside.enter_context(
                portfolio.searching(
                    system,
                    goals,
                    wanted.scope,
                    budget,
                    wanted.readable,
                    wanted.kept,
                    read_formula,
                    wanted.reuse,
                    wanted.replaying,
                )
            )
            if wanted.engine is None
            else None
        )
        progress(f"{system.name}: examining the spec")
        shown = {goal.name for goal in begun.replayed} if begun is not None else set()
        shown |= {name for name, verdict in known.items() if verdict.status is Status.REACHED}
        alive = {rung.name for rung in rungs if can_fire(rung).name in shown and rung.executed is None}
        strange = (*loaded.warnings, *examine(system, budget, progress, alive, asked_about, wanted.edited))
        if any(diagnostic.severity is Severity.ERROR for diagnostic in strange):
            return Report(path, system, (), (), strange, time.monotonic() - started)
        others = portfolio.check(
            system,
            goals,
            wanted.scope,
            budget,
            progress,
            wanted.engine,
            wanted.readable,
            wanted.kept,
            read_formula,
            begun,
            wanted.reuse,
            [
                *wanted.lemmas,
                *(p for p in system.properties if p.name in known and known[p.name].status is Status.PROVED),
            ],
        )
    answers = {**first, **{goal.name: verdict for goal, verdict in zip(goals, others, strict=True)}}
    verdicts = tuple(answers[goal.name] for goal in every)
    asked, reached = verdicts[: len(wanted.goals)], verdicts[len(wanted.goals) :]
    proved = [goal for goal, verdict in zip(wanted.goals, asked, strict=True) if verdict.status is Status.PROVED]
    safe = tuple(goal for goal in proved if isinstance(goal, Property))
    # Nobody asked for dead rungs when only some properties were asked about.
    firing = {r.name for r, v in zip(rungs, reached, strict=True) if v.status is Status.REACHED}
    fires = firing if rungs else frozenset(system.transition)
    traces = [verdict.trace for verdict in verdicts if verdict.trace is not None]
    return Report(
        path,
        system,
        tuple(Answered(g, with_plain_names(system, g, v)) for g, v in zip(wanted.goals, asked, strict=True)),
        tuple(Answered(can_fire(rung), verdict, rung) for rung, verdict in zip(rungs, reached, strict=True)),
        (*strange, *review(system, safe, budget, progress, fires, asked_about, traces)),
        time.monotonic() - started,
    )


def goals_of(system: System, wanted: Wanted) -> tuple[Property | Scenario, ...]:
    """Everything that is asked: the goals, then whether each rung can fire."""
    return (*wanted.goals, *map(can_fire, own_rungs(system) if wanted.rungs else ()))


def _taken(goal: Property | Scenario, wanted: Wanted) -> Verdict | None:
    """What is known of a goal, if nobody is to see a trace of it: none comes with that."""
    verdict = wanted.known.get(goal.name)
    if verdict is None or verdict.status not in (Status.REACHED, Status.VIOLATED):
        return verdict
    return None if wanted.shown or not as_expected(goal, verdict) else verdict


def _proved_at_once(
    system: System, goals: Sequence[Property | Scenario], wanted: Wanted, budget: Budget, progress: Progress
) -> dict[str, Verdict]:
    """What is proved of a comparison before anybody looks for traces; nothing of other systems.

    Its formulas speak of every step on both sides. Writing them out for a search takes far longer than the proof.
    """
    if system.compares is None or wanted.engine is not None or wanted.scope is not None:
        return {}
    new = tuple(goal for goal in goals if certificate_path(system.name, goal.name) not in wanted.kept)
    if not new:
        return {}
    found = portfolio.check(system, new, None, budget.within(budget.left / 2), progress, "induction")
    return {verdict.name: verdict for verdict in found if verdict.status is Status.PROVED}


def read_formula(system: System, text: str) -> Expr:
    """See `language.lemmas`; the parser is imported for proofs whose lemmas were found, and for no others."""
    from vmxmodel.language.lemmas import read_formula as in_words_of_the_spec

    return in_words_of_the_spec(system, text)


def with_plain_names(system: System, goal: Property | Scenario, verdict: Verdict) -> Verdict:
    """The verdict with the elements of its trace named in the order of their appearance, and replayed so."""
    if verdict.trace is None:
        return verdict
    trace = by_appearance(system, verdict.trace)
    if trace == verdict.trace:  # which was replayed before anybody got it
        return verdict
    check_trace(system, trace, goal)
    return replace(verdict, evidence=trace)


def keep(system: System, fault: Contradiction) -> tuple[str, ...]:
    """Write both pieces of evidence that contradict each other into the working folder; the names of the files."""
    from vmxmodel.evidence import itf

    name = f"contradiction.{system.name}.{fault.proof.name.replace(' ', '_')}"
    proof, trace = fault.proof.evidence, fault.trace.trace
    kept = []
    if trace is not None:
        kept.append(f"{name}.itf.json")
        write_whole(kept[-1], itf.dumps(system, trace))
    if isinstance(proof, InductiveInvariant) and fault.proof.name in system.property:
        kept.append(f"{name}.smt2")
        write_whole(kept[-1], certify(system, system.property[fault.proof.name], proof).text)
    elif isinstance(proof, FiniteInvariant):
        kept.append(f"{name}.smt2")
        write_whole(kept[-1], proof.text)
    return tuple(kept)


def own_rungs(system: System) -> tuple[Transition, ...]:
    """The rungs that the module itself declares; those of used modules are asked of their own spec.

    Of software it is asked whether it can act at all, and of a procedure whether each step can be taken: which rungs
    of an instruction it meets, which answers it gets, and which it never does, is what its rules are for.
    """
    own: dict[str, Transition] = {}
    for transition in system.transitions:
        if transition.module in ("", system.name):
            rung = transition.step if transition.step or transition.executed else transition.rung
            own.setdefault(f"{transition.action}.{rung}", replace(transition, rung=rung))
    return tuple(own.values())


def can_fire(rung: Transition) -> Property:
    """The question whether a rung can ever fire. A rung that says why it cannot is expected never to."""
    arity = sum(param.name != BY for param in rung.params) if rung.executed is None else 0
    return Property(
        name=f"rung {rung.name}",
        kind=PropertyKind.REACHABLE,
        formula=Event(rung.action, rung.rung or None, (None,) * arity),
        text=f"{rung.name} fires",
        expectation=Expectation.CONTRARY if rung.unreachable is not None else Expectation.AS_STATED,
        source=rung.source,
        doc=rung.doc,
        module=rung.module,
        span=rung.span,
    )
