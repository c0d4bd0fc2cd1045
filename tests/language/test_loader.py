"""Modules that use each other, and files that are not what they should be."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.diagnostics import SpecError, UsageError
from vmxmodel.language import load, load_text


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.tsys").write_text(text)


def code_of(path: Path) -> str:
    with pytest.raises(SpecError) as caught:
        load(path)
    return caught.value.diagnostics[0].code


def test_modules_are_read_once_and_in_order(tmp_path: Path) -> None:
    write(
        tmp_path,
        base="module base\nsort Core\nvar x[Core]: Bool = false",
        left="module left\nuse base\nvar y[Core]: Bool = false",
        right="module right\nuse base\nvar z[Core]: Bool = false",
        top="module top\nuse left\nuse right\ninvariant a: all c: Core: x[c] or y[c] or not z[c]",
    )
    loaded = load(tmp_path / "top.tsys")
    assert [table.name for table in loaded.system.tables] == ["x", "y", "z"]
    assert len(loaded.sources) == 4


def test_what_a_used_module_uses_is_visible(tmp_path: Path) -> None:
    write(
        tmp_path,
        base="module base\nsort Core",
        mid="module mid\nuse base",
        top="module top\nuse mid\nvar x[Core]: Bool",
    )
    assert [t.name for t in load(tmp_path / "top.tsys").system.tables] == ["x"]


def test_members_of_several_modules_are_joined(tmp_path: Path) -> None:
    write(tmp_path, base="module base\nsort Core\nmember a: Core", top="module top\nuse base\nmember b: Core")
    assert load(tmp_path / "top.tsys").system.sorts[0].members == ("a", "b")


def test_a_module_that_uses_itself(tmp_path: Path) -> None:
    write(tmp_path, a="module a\nuse b", b="module b\nuse a")
    assert code_of(tmp_path / "a.tsys") == "E008"


def test_an_unknown_module(tmp_path: Path) -> None:
    write(tmp_path, a="module a\nuse hardwear", hardware="module hardware")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "a.tsys")
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.code, diagnostic.label) == ("E007", "did you mean `hardware`?")


def test_a_used_file_that_cannot_be_read_is_blamed_on_the_use(tmp_path: Path) -> None:
    write(tmp_path, a="module a\nuse b", b="\n")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "a.tsys")
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "E104"
    assert diagnostic.span is not None
    assert diagnostic.span.line == 2


def test_a_wrong_used_module_shows_its_own_text(tmp_path: Path) -> None:
    write(tmp_path, a="module a\nuse b", b="module b\nvar x: Nothing")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "a.tsys")
    assert caught.value.diagnostics[0].code == "E011"
    assert str(tmp_path / "b.tsys") in caught.value.sources


def test_the_name_of_the_file_is_the_name_of_the_module(tmp_path: Path) -> None:
    write(tmp_path, a="module b")
    assert code_of(tmp_path / "a.tsys") == "E009"


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    for deep in ("(" * 5000 + "true" + ")" * 5000, "not " * 5000 + "true", " and ".join(["x"] * 5000)):
        try:
            load_text(f"module m\nvar x: Bool\ninvariant a: {deep}")
        except SpecError as error:
            assert error.diagnostics[0].code == "E006"  # noqa: PT017


def test_a_missing_file() -> None:
    with pytest.raises(UsageError):
        load("no/such/file.tsys")


def test_two_used_modules_cannot_declare_one_name(tmp_path: Path) -> None:
    write(
        tmp_path,
        one="module one\nvar x: Bool = false\naction go { x := true }",
        two="module two\nvar n: Bool = false\naction go when n { n := true }",
        top="module top\nuse one\nuse two\ninvariant q: not x",
    )
    assert code_of(tmp_path / "top.tsys") == "E010"


def test_an_outcome_that_writes_is_answered_only_in_its_module(tmp_path: Path) -> None:
    """Otherwise an invariant of the used module would not hold in the module that uses it."""
    write(
        tmp_path,
        base="module base\nsort Core\noutcome Ok | Bump on (c: Core) { x[c] := true }\nvar x[Core]: Bool = false\n"
        "instruction Nop(c: Core) { r: otherwise => Ok }\ninvariant never_x: all c: Core: not x[c]",
        top="module top\nuse base\ninstruction I(c: Core) { r: otherwise => Bump }",
    )
    assert code_of(tmp_path / "top.tsys") == "E021"
