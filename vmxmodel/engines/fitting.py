"""The scope where a scenario is looked for first.

That a scenario is impossible which says that there is one core tells nothing where there are two.
"""

from __future__ import annotations

from dataclasses import replace

from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.scopes import small_scope
from vmxmodel.evidence.verdict import Status
from vmxmodel.system.expr import Expr, Quantified, children
from vmxmodel.system.model import Expectation, Scenario, System
from vmxmodel.system.scope import Scope

SECONDS = 5.0
"""To find out whether anything can begin as a scenario is given."""


def fitting_scope(system: System, scenario: Scenario) -> Scope:
    """The usual elements; of a scenario that is expected to be impossible others, if nothing begins as it is given."""
    usual = small_scope(system, (scenario,))
    if scenario.expectation is Expectation.AS_STATED or not _counts(scenario.given):
        return usual
    beginning = replace(scenario, steps=())
    still = replace(system, transitions=())
    fewer, more = small_scope(system, (scenario,), more=1), small_scope(system, (scenario,), extra=tuple(system.sort))
    for where in (usual, fewer, more):
        (verdict,) = Bounded().decide(Question(still, (beginning,), where), Budget(SECONDS))
        if verdict.status is not Status.NEVER:
            return where
    return usual


def _counts(formula: Expr) -> bool:
    """Whether a formula may depend on how many elements there are."""
    return isinstance(formula, Quantified) or any(map(_counts, children(formula)))
