"""What each target looks like, for a spec of a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from vmxmodel.export import TARGETS, export, problem
from vmxmodel.language import load, load_text
from vmxmodel.system.scope import Scope

LOCK = Path(__file__).parents[1] / "specs" / "engines" / "lock.tsys"


@pytest.mark.parametrize("to", TARGETS)
def test_the_text(to: str, snapshot: SnapshotAssertion) -> None:
    system = load(LOCK).system
    files, remarks = export(problem(system, Scope.of(system, {"Core": 2, "Party": 2}), spec="lock.tsys"), to, "lock")
    for file in files:
        text = file.text if isinstance(file.text, str) else file.text[file.text.index(b"\nc\n") + 3 :].decode()
        assert text == snapshot(name=file.suffix)
    assert list(remarks) == snapshot(name="remarks")


def test_the_text_is_always_the_same() -> None:
    system = load(LOCK).system
    asked = problem(system, Scope.of(system, {}))
    for to in TARGETS:
        assert export(asked, to, "x") == export(problem(system, Scope.of(system, {})), to, "x")


def test_a_truth_value_that_is_written_stands_in_brackets() -> None:
    """`up' = mode = Off` is no formula of TLA+, and of `up' = mode = Off /\\ up` the half."""
    text = """module m
enum Mode = Off | On
var mode: Mode = Off
var up: Bool = false
action A { up := mode == Off }
action B { up := mode == Off and up }
"""
    asked = problem(load_text(text, "m.tsys").system, Scope(()), spec="m.tsys")
    files, _ = export(asked, "tla", "m")
    (module,) = (file.text for file in files if file.suffix == ".tla")
    assert isinstance(module, str)
    lines = [line.strip() for line in module.splitlines() if "up' =" in line]
    assert len(lines) == 2
    assert all(line.startswith("/\\ up' = (") and line.endswith(")") for line in lines)
