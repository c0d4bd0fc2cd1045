"""What is known of the modules that a system uses: properties that are proved of them, each by itself."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.book import SAFETY
from vmxmodel.evidence.verdict import Status
from vmxmodel.system.model import Expectation, Property, System


def prove_lemmas(
    system: System, budget: Budget, progress: Progress = silent, known: Collection[Property] = ()
) -> tuple[Property, ...]:
    """The properties of used modules that hold at every scope. Witnesses are not taken over, nor what is unproved.

    A used module is proved by itself, with the lemmas of the modules that it uses; so lemmas cannot form a cycle.
    `known` are some that need not be proved again.
    """
    if not system.uses:
        return ()
    from vmxmodel.engines.induction import Induction  # here: most specs use no module, or their lemmas are known
    from vmxmodel.engines.inference import Inference

    proved: dict[tuple[str, str], Property] = {}
    given = {(prop.module, prop.name) for prop in known}
    for used in system.uses:
        for lemma in prove_lemmas(used, budget, progress, known):
            proved[lemma.module, lemma.name] = lemma
        goals = tuple(p for p in used.properties if p.kind in SAFETY and p.expectation is Expectation.AS_STATED)
        proved |= {named: goal for goal in goals if (named := (goal.module, goal.name)) in given}
        progress(f"lemmas of {used.name}")
        for engine in (Induction, Inference):
            goals = tuple(goal for goal in goals if (goal.module, goal.name) not in proved)
            question = Question(used, goals, None, tuple(proved.values()))
            for goal, verdict in zip(goals, engine().decide(question, budget, progress), strict=True):
                if verdict.status is Status.PROVED:
                    proved[goal.module, goal.name] = goal
    return tuple(proved.values())


class Lemmas:
    """The lemmas of a system, proved when they are first asked for; and what is known to hold already."""

    def __init__(self, system: System, budget: Budget, progress: Progress, holding: tuple[Property, ...]) -> None:
        self._holding = holding
        self._system = system
        self._budget = budget
        self._progress = progress

    @cached_property
    def proved(self) -> tuple[Property, ...]:
        budget = self._budget.share(0.3)
        return (*prove_lemmas(self._system, budget, self._progress, self._holding), *self._holding)
