"""A survey of a whole system at a scope: how many states, which rungs fire, which outcomes occur, where it stops."""

from __future__ import annotations

from collections.abc import Mapping

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.exploration import Explorer
from vmxmodel.engines.explorers import EitherExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.engines.symmetric import SymmetryReduction
from vmxmodel.evidence.trace import State
from vmxmodel.system.expr import Answers, Event, conj
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import BY, System, Transition
from vmxmodel.system.scope import Scope


@dataclass(frozen=True)
class Survey:
    """What all reachable states of a system at a scope have to say; of a part of them if not `complete`.

    `states` and `transitions` count all; `explored` are the states looked at: of those that differ only by the names of
    elements one, unless without symmetry. Of those, `fired` has for every transition how often it was counted, and
    `deadlocks` are those with no transition out. `answered` has every outcome of every transition, and whether it
    occurs.
    """

    states: int
    transitions: int
    explored: int
    depth: int
    fired: Mapping[str, int]
    answered: Mapping[tuple[str, str], bool]
    deadlocks: tuple[State, ...]
    complete: bool
    stopped: str = ""


def survey(
    system: System,
    scope: Scope,
    budget: Budget,
    progress: Progress = silent,
    explorer: Explorer | None = None,
    symmetry: bool = True,
) -> Survey:
    """Explore the whole system. Raises ModelError when a reachable step has no meaning."""
    interpreter = Interpreter(system, scope)
    questions = {
        (transition.name, outcome): _question(system, transition, outcome)
        for transition in system.transitions
        for outcome in dict.fromkeys(answer.outcome for answer in transition.answers)
    }
    queries = tuple(questions.values())
    reduction = SymmetryReduction.of(interpreter, (query.formula for query in queries)) if symmetry else None
    found = (explorer or EitherExplorer()).explore(interpreter, queries, (), budget, progress, True, reduction)
    return Survey(
        states=found.states,
        transitions=found.transitions,
        explored=len(found.explored),
        depth=found.depth,
        fired=dict(zip((t.name for t in system.transitions), found.fired, strict=True)),
        answered={key: query.name in found.hits for key, query in questions.items()},
        deadlocks=tuple(found.layout.unpack(state) for state in found.dead),
        complete=found.complete,
        stopped=found.stopped,
    )


def _question(system: System, transition: Transition, outcome: str) -> Query:
    arguments = sum(param.name != BY for param in transition.params)
    event = Event(transition.action, transition.rung, (None,) * arguments)
    answer = Answers(outcome, (None,) * len(system.outcome[outcome].params))
    return Query(f"{transition.name} => {outcome}", conj((event, answer)), True, of_step=True)
