"""A scenario that says how many elements there are is judged where there are so many."""

from __future__ import annotations

import pytest

from vmxmodel.engines import portfolio
from vmxmodel.engines.base import Budget
from vmxmodel.engines.fitting import fitting_scope
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load_text
from vmxmodel.system.model import System

TEXT = """
module lone
sort Core
var on[Core]: Bool = false
action set(c: Core) when not on[c] { on[c] := true }
action alarm when all c: Core: on[c] { on[*] := false }
scenario one_is_all(c: Core) expect impossible {
  given all d: Core: d == c
  set(c)
  alarm
}
scenario one_sets_twice(c: Core) expect impossible {
  given all d: Core: d == c
  set(c)
  set(c)
}
scenario one_of_two(c: Core) expect impossible {
  given some d: Core: d != c
  set(c)
  alarm
}
scenario of_three(c, d, e: Core) expect impossible {
  given all f: Core: f == c or f == d or f == e
  set(c)
  alarm
}
"""


@pytest.fixture(scope="module")
def system() -> System:
    return load_text(TEXT, "lone.tsys").system


def test_the_scope_has_as_many_as_it_is_given(system: System) -> None:
    sizes = {scenario.name: fitting_scope(system, scenario).sizes for scenario in system.scenarios}
    assert sizes == {
        "one_is_all": {"Core": 1},
        "one_sets_twice": {"Core": 1},
        "one_of_two": {"Core": 2},
        "of_three": {"Core": 3},
    }


def test_what_is_impossible_for_want_of_elements_alone_is_noticed(system: System) -> None:
    verdicts = portfolio.check(system, system.scenarios, None, Budget(60))
    assert {verdict.name: verdict.status for verdict in verdicts} == {
        "one_is_all": Status.REACHED,
        "one_sets_twice": Status.NEVER,
        "one_of_two": Status.NEVER,
        "of_three": Status.NEVER,
    }
