"""Is every step of one version a step of the other, whatever the rungs are called: the same answers and writes?"""

from __future__ import annotations

from collections.abc import Iterator

from vmxmodel.regress.meaning import Claim, Meaning
from vmxmodel.regress.rungs import own_rungs, same_effect, text_of, with_names_of
from vmxmodel.system.expr import TRUE, Expr, conj, disj, implies
from vmxmodel.system.model import Transition


def only_steps_of_the_other(meaning: Meaning, of_new: bool, actions: frozenset[str]) -> bool | None:
    """Whether each step of these actions, of the new version (or of the old one), is one of the other version.

    That is so in every state, reachable or not, if it is true; None: it is not known.
    """
    olds, news = own_rungs(meaning.old), own_rungs(meaning.new)
    mine, theirs = (news, olds) if of_new else (olds, news)
    claims: list[Claim] = []
    choices = {}
    for rung in mine.values():
        if rung.action in actions:
            others = [other for other in theirs.values() if other.action == rung.action]
            if any(meaning.obstacle(part.guard) for part in (rung, *others)):
                return None
            options = [conj(option) for option in _options(rung, others, meaning, of_new)]
            claims.append(Claim(rung.name, rung.params, implies(rung.guard, disj(options))))
            choices.update({choice.name: choice for part in (rung, *others) for choice in part.choices})
    found = {settled.holds for settled in meaning.settle(claims, choices.values())}
    return False if False in found else None if None in found else True


def _options(rung: Transition, others: list[Transition], meaning: Meaning, of_new: bool) -> Iterator[tuple[Expr, Expr]]:
    """Where another rung fires, and does the same."""
    for other in others:
        if [p.type for p in other.params] != [p.type for p in rung.params]:
            continue
        named = with_names_of(other, rung)
        if text_of(named) == text_of(rung):
            yield (named.guard, TRUE)
        elif (same := same_effect(*((named, rung) if of_new else (rung, named)), meaning)) is not None:
            yield (named.guard, same)
