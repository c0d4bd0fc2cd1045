"""A scenario's trace shows what it passes: steps and states too far for the search, by its shortest beginning."""

from __future__ import annotations

import pytest

from vmxmodel.engines import looking, portfolio
from vmxmodel.engines.base import Budget
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load_text
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

TEXT = (
    """
module far
sort Core
var n[Core]: 0..30 = 0
action up(c: Core) when n[c] < 30 { n[c] := n[c] + 1 }
action top(c: Core) when n[c] == 14 { n[c] := 0 }
reachable turns: some c: Core: top(c)
reachable twelve: some c: Core: n[c] == 12
reachable twenty: some c: Core: n[c] == 20
scenario climb(c: Core) {
"""
    + "".join("  up(c)\n" for _ in range(14))
    + "  top(c)\n  up(c)\n}\n"
)


@pytest.fixture(scope="module")
def system() -> System:
    return load_text(TEXT, "far.tsys").system


def test_what_a_scenario_passes_is_reached(system: System) -> None:
    goals = (*system.properties, *system.scenarios)
    scope = Scope.of(system, {"Core": 1})
    found = looking.search(system, goals, scope, Budget(60), False)
    by_name = {verdict.name: verdict for verdict in found}
    assert by_name["climb"].status is Status.REACHED
    assert by_name["twenty"].status is Status.UNKNOWN
    for name, length in (("turns", 15), ("twelve", 12)):
        trace = by_name[name].trace
        assert trace is not None
        assert len(trace) == length
        check_trace(system, trace, system.property[name])


def test_a_person_is_shown_the_scenario_where_no_short_trace_is(system: System) -> None:
    goals = (system.property["twelve"], *system.scenarios)
    found = looking.search(system, goals, Scope.of(system, {"Core": 1}), Budget(60), True)
    assert [verdict.status for verdict in found] == [Status.REACHED, Status.REACHED]
    assert [len(verdict.trace) for verdict in found if verdict.trace is not None] == [12, 16]


ALONE = TEXT.replace("scenario climb(c: Core) {", "scenario climb(c: Core) {\n  given all d: Core: d == c")


def test_also_where_the_scenario_needs_another_scope() -> None:
    system = load_text(ALONE, "far.tsys").system
    goals = (system.property["turns"], *system.scenarios)
    found = portfolio.check(system, goals, None, Budget(20, depth=8))
    assert [(verdict.status, verdict.method) for verdict in found] == [(Status.REACHED, "bounded")] * 2
