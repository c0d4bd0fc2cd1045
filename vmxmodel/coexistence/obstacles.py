"""What a party meets when it tries while the other one runs: the steps in which a person is told something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vmxmodel.coexistence.answer import whole_trace
from vmxmodel.coexistence.compose import Composition
from vmxmodel.coexistence.situation import happens
from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.system.expr import conj
from vmxmodel.system.model import Property, PropertyKind, System, Transition
from vmxmodel.system.specialise import specialise


@dataclass(frozen=True)
class Obstacle:
    """A step of `party` while the others run, what is read then, and how it comes to that."""

    party: str
    transition: Transition
    text: str
    trace: Trace


def obstacles(
    composition: Composition, system: System, budget: Budget, progress: Progress = silent
) -> tuple[Obstacle, ...]:
    """What each party can be told while all the others run, by the length of the way there, each text once."""
    part = specialise(system)
    sought = list(_goals(composition, part, system))
    goals = {goal.name: (party, t, text) for party, t, text, goal in sought}
    if not goals:
        return ()
    asked = tuple(goal for *_, goal in sought)
    question = Question(part, asked, composition.scope(1))
    found: dict[tuple[str, str], Obstacle] = {}
    for goal, verdict in zip(asked, ExplicitEngine(together=True).decide(question, budget, progress), strict=True):
        if verdict.status is Status.REACHED and verdict.trace is not None:
            check_trace(part, verdict.trace, goal)
            trace = whole_trace(system, verdict.trace)
            party, transition, text = goals[goal.name]
            known = found.get((party, text))
            if known is None or len(trace.steps) < len(known.trace.steps):
                found[party, text] = Obstacle(party, transition, text, trace)
    return tuple(sorted(found.values(), key=lambda one: (len(one.trace.steps), one.party, one.text)))


def _goals(composition: Composition, part: System, whole: System) -> Iterator[tuple[str, Transition, str, Property]]:
    """A witness for every step in which somebody is told something, while all others run."""
    running = {p.prefix: part.property[f"{p.prefix}_alone"].formula for p in composition.case.parties}
    modules = composition.modules
    for transition in part.transitions:
        for number, one in enumerate(transition.says):
            party = modules.get(_declares(composition, transition))
            if party is None:
                continue
            others = [formula for prefix, formula in running.items() if prefix != party]
            formula = conj((*others, happens(transition, one.condition)))
            name = f"{transition.name}_{number}"
            goal = Property(name, PropertyKind.REACHABLE, formula, one.text)
            yield party, whole.transition[transition.name], one.text, goal


def _declares(composition: Composition, transition: Transition) -> str:
    """The module that declares a procedure: that of its program counter."""
    table = composition.system.table.get(transition.action)
    return table.module if table is not None else ""


def texts(found: Sequence[Obstacle], party: str) -> tuple[str, ...]:
    """What a party's user reads."""
    return tuple(dict.fromkeys(one.text for one in found if one.party == party))
