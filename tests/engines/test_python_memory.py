"""Without a compiler the memory bound is one in bytes, too, and reaching it is `unknown`."""

from __future__ import annotations

import gc
import tracemalloc
from dataclasses import replace

from tests.engines.test_compiled import bench
from vmxmodel.engines.base import Budget
from vmxmodel.engines.exploration import Reachable
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.system.expr import TRUE, negate

ANY = Query("any", TRUE, False, of_step=False)


def explored(memory: int, again: tuple[Query, ...] = ()) -> tuple[Reachable, int]:
    """What was found of 7,503 states, and the most bytes that Python held meanwhile."""
    interpreter = bench(2, 3, 2)
    PythonExplorer().explore(interpreter, (), (), Budget(60, states=10), exhaust=True)  # imports and tables
    gc.collect()
    tracemalloc.start()
    try:
        found = PythonExplorer().explore(interpreter, (), again, Budget(60, memory=memory), exhaust=True)
        return found, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_no_more_memory_is_taken() -> None:
    found, most = explored(1 << 20)
    assert found.stopped == "the memory bound of 1 MB is reached"
    assert not found.complete
    assert most < 1 << 20
    assert len(found.explored) > 2_000


def test_distances_need_more() -> None:
    bound = 9 << 19
    found, _ = explored(bound)
    assert found.complete
    assert not found.stopped
    found, most = explored(bound, (ANY, replace(ANY, name="none", formula=negate(TRUE))))
    assert found.complete
    assert list(found.distance) == ["any"]
    assert found.stopped == "the memory bound of 4.5 MB is reached"
    assert most < bound
