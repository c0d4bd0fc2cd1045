"""Which parameters a transition speaks of. The value of any other makes no difference."""

from __future__ import annotations

from vmxmodel.system.expr import free_refs
from vmxmodel.system.model import Transition


def mentioned(transition: Transition) -> frozenset[str]:
    """The names of the parameters in the guard, the answers, the updates, and in what the instruction returns."""
    names = set(free_refs(transition.guard))
    for answer in transition.answers:
        names |= free_refs(answer.condition).union(*map(free_refs, answer.args))
    for update in transition.updates:
        bound = {binder.name for binder in update.binders}
        parts = (update.condition, update.value, *update.args)
        names |= frozenset[str]().union(*map(free_refs, parts)) - bound
    for part in (transition.returns, transition.subject, transition.who):
        if part is not None:
            names |= free_refs(part)
    if transition.executed is not None:
        names = names.union(*map(free_refs, transition.executed.args))
    return frozenset(names)
