"""Steps go from one process to another."""

from __future__ import annotations

import pickle

from vmxmodel.system.step import NOTHING, Step


def test_a_step_without_anything_free_can_be_pickled() -> None:
    step = Step("load", NOTHING, NOTHING)
    assert pickle.loads(pickle.dumps(step)) == step
