"""Frozen dataclasses that are written when they are first needed do what those of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vmxmodel
from vmxmodel.dataclass import dataclass

Decorator = Callable[..., Any]


def _classes(decorator: Decorator) -> dict[str, Any]:
    """Some of each form, made by one of the two decorators."""

    @decorator(frozen=True)
    class Plain:
        """With defaults."""

        one: int
        other: object = "x"
        many: list[int] = dataclasses.field(default_factory=list)

    @decorator(frozen=True, slots=True)
    class Slots:
        one: int
        other: object = "x"

    @decorator(frozen=True)
    class Single:
        one: object

    @decorator(frozen=True)
    class Nothing:
        pass

    @decorator(frozen=True, repr=False)
    class Partly:
        one: int
        unseen: object = dataclasses.field(default=0, compare=False)
        unsaid: object = dataclasses.field(default=0, repr=False, hash=False)

        def __repr__(self) -> str:
            return "partly"

    @decorator(frozen=True)
    class Own:
        one: int

        def __post_init__(self) -> None:
            if self.one < 0:
                raise ValueError("negative")

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own)

        def __hash__(self) -> int:
            return 7

    @decorator(frozen=True)
    class Heir(Single):
        more: int = 3

        @cached_property
        def twice(self) -> int:
            return 2 * self.more

    found = {one.__name__: one for one in (Plain, Slots, Single, Nothing, Partly, Own, Heir)}
    for one in found.values():
        one.__module__, one.__qualname__ = __name__, one.__name__
    return found


OURS = _classes(dataclass)
THEIRS = _classes(dataclasses.dataclass)
NAMES = sorted(OURS)

_values = st.one_of(st.integers(-2, 2), st.booleans(), st.sampled_from(["", "x"]), st.tuples(st.integers(0, 1)))
_arguments = st.tuples(
    st.lists(_values, max_size=4), st.dictionaries(st.sampled_from(["one", "other", "many", "more", "unseen"]), _values)
)


def _outcome(function: Callable[[], Any]) -> tuple[str, Any]:
    """What comes of a call, as it can be compared between the two."""
    try:
        return "found", function()
    except (TypeError, ValueError, AttributeError) as error:
        return type(error).__name__, str(error).removeprefix("_classes.<locals>.")


def _described(one: Any) -> object:
    return repr(one), {field.name: getattr(one, field.name) for field in dataclasses.fields(one)}


@given(st.sampled_from(NAMES), _arguments)
def test_made_alike(name: str, arguments: tuple[list[Any], dict[str, Any]]) -> None:
    args, named = arguments
    ours, theirs = (_outcome(lambda kind=kind: _described(kind(*args, **named))) for kind in (OURS[name], THEIRS[name]))
    assert ours == theirs


def _some(kinds: dict[str, Any], name: str, args: list[Any]) -> Any:
    wanted = [field for field in dataclasses.fields(kinds[name]) if field.init]
    values = [abs(value) if isinstance(value, int) else value for value in (*args, 0, 0, 0)]
    values = [0 if name == "Own" else value for value in values]
    return kinds[name](*values[: len(wanted)])


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.lists(_values, max_size=3), st.lists(_values, max_size=3))
def test_compared_and_hashed_alike(name: str, other: str, some: list[Any], more: list[Any]) -> None:
    ours, theirs = (
        [_some(kinds, name, some), _some(kinds, other, more), _some(kinds, name, more)] for kinds in (OURS, THEIRS)
    )
    assert [[a == b for a in ours] for b in ours] == [[a == b for a in theirs] for b in theirs]
    for one in ours:
        assert [hash(one) == hash(each) for each in ours if one == each] == [True for each in ours if one == each]


@given(st.sampled_from(NAMES), st.lists(_values, max_size=3))
def test_copied_replaced_and_packed(name: str, args: list[Any]) -> None:
    one = _some(OURS, name, args)
    assert copy.copy(one) == one
    assert copy.deepcopy(one) == one
    first = dataclasses.fields(one)[:1]
    assert dataclasses.replace(one, **{field.name: getattr(one, field.name) for field in first}) == one
    packed = pickle.dumps(one, protocol=5)  # by its name, which is that of a class of this module
    assert _described(pickle.loads(packed)) == _described(one)


def __getattr__(name: str) -> Any:
    """For `pickle`, which looks for the classes here."""
    try:
        return OURS[name]
    except KeyError:
        raise AttributeError(name) from None


@pytest.mark.parametrize("name", NAMES)
def test_nobody_writes_or_deletes(name: str) -> None:
    for kinds in (OURS, THEIRS):
        one = _some(kinds, name, [])
        others = () if kinds is THEIRS and name == "Slots" else ("strange",)  # there it complains of something else
        for field in (*(f.name for f in dataclasses.fields(one)), *others):
            with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot assign to field '{field}'"):
                setattr(one, field, 1)
            with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot delete field '{field}'"):
                delattr(one, field)


@pytest.mark.parametrize("name", NAMES)
def test_matched_by_their_fields(name: str) -> None:
    assert OURS[name].__match_args__ == THEIRS[name].__match_args__
    assert getattr(OURS[name], "__slots__", None) == getattr(THEIRS[name], "__slots__", None)


def test_a_cached_property_of_an_heir() -> None:
    assert OURS["Heir"](1).twice == 6


def test_what_is_not_frozen_is_the_standard_librarys() -> None:
    @dataclass
    class Open:
        one: int

    @dataclass(frozen=True, order=True)
    class Ordered:
        one: int

    changed = Open(1)
    changed.one = 2
    assert changed == Open(2)
    assert Ordered(1) < Ordered(2)


def _modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(vmxmodel.__path__, "vmxmodel."):
        if not found.name.endswith(("__main__", "pytest_plugin")):
            yield found.name


def test_every_frozen_class_of_the_package_is_one_of_these() -> None:
    """So that none is written with the standard library's by mistake; those with an order are."""
    late = []
    for name in _modules():
        module = import_module(name)
        for one in vars(module).values():
            if inspect.isclass(one) and one.__module__ == name and "__dataclass_params__" in vars(one):
                params = vars(one)["__dataclass_params__"]
                if params.frozen and not params.order:
                    late.append(f"{name}.{one.__name__}")
    assert not late


def test_classes_are_written_when_they_are_needed() -> None:
    """Most of those that the command line imports never are."""
    code = (
        "import vmxmodel.cli.check, vmxmodel.asking.answering, sys, dataclasses\n"
        "kinds = {v for m in list(sys.modules.values()) if m.__name__.startswith('vmxmodel')\n"
        "         for v in vars(m).values() if isinstance(v, type) and dataclasses.is_dataclass(v)}\n"
        "written = [v for v in kinds if v.__init__.__code__.co_filename == '<string>']\n"
        "print(len(written), len(kinds))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    written, every = map(int, run.stdout.split())
    assert written < every / 4
