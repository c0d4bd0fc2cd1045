"""What came of a spec is taken from the cache when nothing changed, and never when anything did."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vmxmodel.diagnostics import SpecError
from vmxmodel.language import load, loading
from vmxmodel.language.loader import load_text

BELOW = "module below\nvar x: Bool = false\naction flip { x := not x }\ninvariant fine: x or not x\n"
ABOVE = "module above\nuse below\ninvariant fine_again: x or not x\n"
SPECS = Path(__file__).parents[2] / "specs"


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
        return load_text(text, path)

    monkeypatch.setattr("vmxmodel.language.loader.load_text", noted)
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
    assert load(path) == load_text(path.read_text(), str(path))


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
        assert load(above) == load_text(above.read_text(), str(above))
    except SpecError:
        assert not (above.parent / "below.tsys").exists()
    assert parsed == [str(above)] * 2


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
