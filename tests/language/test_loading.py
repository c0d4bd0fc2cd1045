"""What came of a spec is taken from the cache when nothing changed, and never when anything did."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vmxmodel.diagnostics import SpecError
from vmxmodel.language import load, loading
from vmxmodel.language.loaded import Loaded
from vmxmodel.language.loader import read_spec

BELOW = "module below\nvar x: Bool = false\naction flip { x := not x }\ninvariant fine: x or not x\n"
ABOVE = "module above\nuse below\ninvariant fine_again: x or not x\n"
SPECS = Path(__file__).parents[2] / "specs"


def all_of(text: str, path: str) -> Loaded:
    """What is in a spec, by loading the whole of it."""
    return read_spec(text, path).loaded


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "vmxmodel" / "specs"


@pytest.fixture
def above(tmp_path: Path) -> Path:
    (tmp_path / "below.tsys").write_text(BELOW)
    (tmp_path / "above.tsys").write_text(ABOVE)
    return tmp_path / "above.tsys"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the specs that were parsed."""
    paths: list[str] = []

    def noted(text: str, path: str) -> object:
        paths.append(path)
        return read_spec(text, path)

    monkeypatch.setattr("vmxmodel.language.loader.read_spec", noted)
    return paths


def test_the_second_time_nothing_is_parsed(above: Path, parsed: list[str]) -> None:
    first = load(above)
    assert parsed == [str(above)]
    assert load(above) == first
    assert parsed == [str(above)]


@pytest.mark.parametrize("name", ["vmx", "svm_disciplined"])
def test_what_lies_there_is_what_loading_gives(name: str) -> None:
    path = SPECS / f"{name}.tsys"
    load(path)
    assert load(path) == all_of(path.read_text(), str(path))


EDITS: dict[str, Callable[[Path], object]] = {
    "the spec": lambda above: above.write_text(ABOVE + "# more\n"),
    "a module that it uses": lambda above: (above.parent / "below.tsys").write_text(BELOW + "# more\n"),
    "a module that is gone": lambda above: (above.parent / "below.tsys").unlink(),
    "the place of a module": lambda above: _moved(above.parent / "below.tsys"),
}


def _moved(file: Path) -> None:
    (file.parent / "elsewhere").mkdir()
    shutil.move(file, file.parent / "elsewhere")
    file.symlink_to(file.parent / "elsewhere" / file.name)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_after_an_edit_it_is_loaded_anew(above: Path, parsed: list[str], edit: Callable[[Path], object]) -> None:
    load(above)
    edit(above)
    try:
        assert load(above) == all_of(above.read_text(), str(above))
    except SpecError:
        assert not (above.parent / "below.tsys").exists()
    assert parsed == [str(above)] * 2


LARGE = BELOW + "".join(f"\n# {'and so on ' * 9}\ninvariant fine_{n}: x or not x\n" for n in range(100))


@pytest.fixture
def large(tmp_path: Path) -> Path:
    (tmp_path / "below.tsys").write_text(LARGE)
    return tmp_path / "below.tsys"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x or not x\n\n", "not x or x\n\n"),
        ("x := not x", "x := x"),
        ("# and so on", "# and\n# so on"),
        ("action flip", "## It goes to and fro.\naction flip"),
    ],
)
@pytest.mark.parametrize("ahead", [False, True], ids=["alone", "ahead"])
def test_of_a_large_spec_only_what_was_edited_is_loaded_anew(
    large: Path, parsed: list[str], old: str, new: str, ahead: bool
) -> None:
    load(large)
    text = LARGE.replace(old, new, 1)
    large.write_text(text)
    found = loading.load(large, (lambda: loading.parse_ahead(large)) if ahead else dict)
    assert parsed == [str(large)]
    assert found == all_of(text, str(large))
    assert load(large) == found
    assert parsed == [str(large)], "it was kept"


@pytest.mark.parametrize("wrong", ["x := not y", "x := not", "y := not x"])
def test_what_is_wrong_in_a_large_spec_is_told_of_the_whole(large: Path, parsed: list[str], wrong: str) -> None:
    load(large)
    text = LARGE.replace("x := not x", wrong)
    large.write_text(text)
    with pytest.raises(SpecError) as told:
        loading.load(large, lambda: loading.parse_ahead(large))
    with pytest.raises(SpecError) as expected:
        all_of(text, str(large))
    assert told.value.diagnostics == expected.value.diagnostics
    assert told.value.sources == {str(large): text}


def test_what_comes_through_a_pipe_is_not_read_ahead(large: Path, parsed: list[str]) -> None:
    load(large)
    large.unlink()
    os.mkfifo(large)
    assert loading.parse_ahead(large) == {}, "it would wait for whoever writes"


def _codes(path: Path) -> list[str]:
    """What is wrong with a spec."""
    try:
        load(path)
    except SpecError as error:
        return [diagnostic.code for diagnostic in error.diagnostics]
    return []


@pytest.mark.parametrize("depth", [50, 100, 150, 200, 250, 500, 1000])
@pytest.mark.parametrize("shape", ["action deep {{ {ifs}x := false {ends}}}\n", "invariant deep: {choices}x{others}\n"])
def test_what_is_nested_deeply_is_loaded_or_said_to_be(large: Path, depth: int, shape: str) -> None:
    deep = shape.format(
        ifs="if x { " * depth, ends="} " * depth, choices="if x then " * depth, others=" else not x" * depth
    )
    for text in (LARGE + deep, LARGE.replace("x := not x", "x := x") + deep):
        large.write_text(text)
        assert _codes(large) in ([], ["E006"])


def test_another_program_loads_it_anew(above: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    load(above)
    monkeypatch.setattr(loading, "reader", lambda: b"another")
    load(above)
    load(above)
    assert parsed == [str(above)] * 2


def test_damage_is_noticed(above: Path, cache: Path, parsed: list[str]) -> None:
    first = load(above)
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    for damaged in (b"", b"nothing", whole[:-1], whole[:40] + b"X" + whole[41:], b"X" + whole[1:]):
        file.write_bytes(damaged)
        assert load(above) == first  # loaded anew
        assert load(above) == first  # taken from the file that was mended
    assert len(parsed) == 6


def test_a_wrong_spec_is_wrong_every_time(above: Path, cache: Path) -> None:
    above.write_text(ABOVE + "invariant wrong: nothing\n")
    for _ in range(2):
        with pytest.raises(SpecError):
            load(above)
    assert not cache.exists()


def test_without_a_cache_it_is_loaded_all_the_same(above: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/none")
    assert load(above).system.name == "above"
