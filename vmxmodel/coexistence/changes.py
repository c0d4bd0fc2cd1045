"""What to change: the sets of switches under which an answer becomes yes, cheapest first.

Every set is tried in the model: the parties are put together with these switches, and the question is asked again. A
set is told only if no part of it is enough. Sets are ordered by what is dearest in them, then by the next, and so on:
two reboots are cheaper than one lost protection. Where it can be proved that the answer is no under all other switches,
whatever their values, nothing more is tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from itertools import combinations, product
from typing import Any

from vmxmodel.coexistence.answer import SAFE, Answer, Reply, answered, never
from vmxmodel.coexistence.case import Case, values_of
from vmxmodel.coexistence.compose import Composition
from vmxmodel.coexistence.kept import entry_of, kept_lemmas, read_kept
from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.parallel import spread
from vmxmodel.system.model import Cost, Switch
from vmxmodel.system.types import Value

MOST = 3
"""Switches in one set."""

_COSTS = tuple(Cost)


@dataclass(frozen=True)
class Change:
    """A set of switches with their new values, under which the question is answered with yes."""

    switches: tuple[tuple[Switch, Value], ...]
    answer: Answer
    entry: Mapping[str, Any]  # what is worth keeping of it

    @property
    def costs(self) -> tuple[Cost, ...]:
        """What it costs, dearest first."""
        return tuple(sorted((switch.cost for switch, _ in self.switches), key=_COSTS.index, reverse=True))


@dataclass(frozen=True)
class Sought:
    """What was found, and whether everything was tried."""

    changes: tuple[Change, ...]
    complete: bool
    tried: int
    proved: bool = False  # that nothing else is enough, at every scope and with any number of switches


Candidate = tuple[tuple[Switch, Value], ...]


def changes(
    composition: Composition,
    case: Case,
    question: str,
    budget: Budget,
    progress: Progress = silent,
    most: int = MOST,
    enough: int = 4,
    kept: str | None = None,
    parallel: bool = True,
    prove: bool = True,
) -> Sought:
    """The cheapest changes that make the answer yes, at most `enough` of them. `kept`: the text of what is kept.

    `prove`: try to prove that nothing is enough but what was found, before more is tried.
    """
    found: list[Change] = []
    tried = 0
    sure = True
    asked = -1  # of how many changes it was asked whether they are all
    for batch in _batches(candidates(composition, case, most)):
        if prove and asked < len(found) < enough and not budget.spent:
            asked = len(found)
            progress(f"proving that nothing {'else ' if found else ''}is enough")
            if _nothing_else(composition, case, question, found, budget.within(budget.left * 0.3), kept):
                return Sought(tuple(found), True, tried, True)
        open_ones = [one for one in batch if not any(_includes(one, change.switches) for change in found)]
        if budget.spent or len(found) >= enough:
            return Sought(tuple(found), False, tried)
        progress(f"trying changes: {tried}")
        open_ones.sort(key=lambda one: not _is_kept(composition, case, one, kept))
        jobs = [(composition, case, one, question, budget.within(budget.left), kept) for one in open_ones]
        with spread(_try, jobs) if parallel else nullcontext(_try(*job) for job in jobs) as answers:
            for one, (answer, entry) in zip(open_ones, answers, strict=True):
                tried += 1
                if answer.reply is Reply.YES:
                    found.append(Change(one, answer, entry))
                    if len(found) >= enough and not parallel:
                        return Sought(tuple(found), False, tried)
                elif answer.reply is Reply.UNKNOWN and not _explored(answer):
                    sure = False  # it may be enough
    return Sought(tuple(found), sure, tried)


def _nothing_else(
    composition: Composition, case: Case, question: str, found: list[Change], budget: Budget, kept: str | None
) -> bool:
    """Whether it is proved that the answer is no under all switches that include none of the changes found."""
    now = composition.settings(case)
    locked = {switch.name: now[switch.name] for switch in composition.switches if switch.cost is Cost.LOCKED}
    without = [now, *({switch.name: value for switch, value in change.switches} for change in found)]
    return never(composition, question, locked, without, kept_lemmas(kept or ""), budget)


def _is_kept(composition: Composition, case: Case, change: Candidate, kept: str | None) -> bool:
    """Whether something is known of the case with this change, so that it is tried before others of its price."""
    changed = case.with_settings({switch.name: value for switch, value in change})
    return kept is not None and read_kept(kept, composition.settings(changed)) is not None


def _try(
    composition: Composition, case: Case, change: Candidate, question: str, budget: Budget, kept: str | None
) -> tuple[Answer, Mapping[str, Any]]:
    changed = case.with_settings({switch.name: value for switch, value in change})
    settings = composition.settings(changed)
    known = read_kept(kept, settings) if kept is not None else None
    found = None
    if known is not None:
        found = answered(composition, changed, budget, question=question, quick=True, kept=known, search=False)
    if found is None or found.answer(question).reply is Reply.UNKNOWN:
        # Lemmas of this or other cases often prove a no in a second, where a search for what there is not takes many.
        lemmas = [known] if known is not None else kept_lemmas(kept or "")
        if never(composition, question, settings, (), lemmas, budget.within(budget.left * 0.3)):
            return Answer(question, Reply.NO, ()), {}
        found = answered(composition, changed, budget, question=question, quick=True)
    answer = found.answer(question)
    worth = answer.verdicts if answer.reply is Reply.YES else ()
    return answer, entry_of(found.system, found.settings, worth, found.proofs)


def _explored(answer: Answer) -> bool:
    """Whether what is open was looked for in every state of the scopes, and not there. That is no proof of safety."""
    reasons = [reason for verdict in answer.verdicts if not verdict.decided for reason in verdict.reason.split("; ")]
    return answer.question != SAFE and all(reason.startswith("not at ") for reason in reasons)


def candidates(composition: Composition, case: Case, most: int) -> list[Candidate]:
    """Every set of at most so many switches with other values than now, cheapest first."""
    now = composition.settings(case)
    kinds = {switch.name: composition.system.table[switch.name].type for switch in composition.switches}
    free = [switch for switch in composition.switches if switch.cost is not Cost.LOCKED]
    sets = []
    for size in range(1, most + 1):
        for chosen in combinations(free, size):
            others = [[v for v in values_of(kinds[switch.name]) if v != now[switch.name]] for switch in chosen]
            sets += [tuple(zip(chosen, values, strict=True)) for values in product(*others)]
    return sorted(sets, key=price)


def price(change: Candidate) -> tuple[tuple[int, ...], int]:
    """The dearest cost first; then how many there are."""
    return tuple(sorted((_COSTS.index(switch.cost) for switch, _ in change), reverse=True)), len(change)


def _batches(sets: list[Candidate]) -> Iterator[list[Candidate]]:
    """Sets of the same price and size: none of them is a part of another."""
    batch: list[Candidate] = []
    for one in sets:
        if batch and price(one) != price(batch[-1]):
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch


def _includes(one: Candidate, part: Candidate) -> bool:
    return {(switch.name, value) for switch, value in part} <= {(switch.name, value) for switch, value in one}
