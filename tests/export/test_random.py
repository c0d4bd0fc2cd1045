"""Random systems in SPIN, Rumur and TLC: as many states as the interpreter finds. Few, since each is compiled."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.export.peers import PEERS, extra
from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.export import problem


@pytest.mark.parametrize("name", ["spin", "rumur", "tlc"])
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_states_of_a_random_system(name: str, data: st.DataObject) -> None:
    system = data.draw(systems())
    asked = problem(system, data.draw(scopes(system))).without_goals()
    try:
        graph = Graph.of(asked.system, asked.scope)
    except TooLarge:
        assume(False)
    with tempfile.TemporaryDirectory() as folder:
        answer = PEERS[name].ask(asked, Path(folder))
    assert not answer.refuted
    # A sort that TLC may choose from is never empty, but the first state may not exist at all.
    assert answer.states == len(graph.states) + extra(name, asked)
