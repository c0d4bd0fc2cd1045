"""Equal parts of a system become one object, and it says the same."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given

from tests.strategies import systems
from vmxmodel.language.loader import load_text
from vmxmodel.system import expr
from vmxmodel.system.compact import compact
from vmxmodel.system.model import System

SPECS = Path(__file__).parents[2] / "specs"


def expressions(system: System) -> Iterator[object]:
    """Every expression in a system, as an object."""
    seen: set[int] = set()
    rest: list[object] = [*system.transitions, *system.properties, *system.lemmas]
    while rest:
        part = rest.pop()
        if id(part) not in seen and (isinstance(part, tuple) or type(part).__module__.startswith("vmxmodel.system")):
            seen.add(id(part))
            rest += [one for one in gc.get_referents(part) if not isinstance(one, type)]
            if type(part).__module__ == expr.__name__:
                yield part


@pytest.mark.parametrize("name", ["vmx", "hypervisors/virtualbox"])
def test_what_is_loaded_has_no_expression_twice(name: str) -> None:
    path = SPECS / f"{name}.tsys"
    found = list(expressions(load_text(path.read_text(), str(path)).system))
    assert len(found) > 500
    assert len(found) == len(set(found))


@given(systems())
def test_it_is_the_same_system(system: System) -> None:
    compacted = compact(system)
    assert compacted == system
    assert pickle.loads(pickle.dumps(compacted)) == system
