"""The parser's tables are kept between runs: never wrong ones, and none are needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.files import cache_folder
from vmxmodel.language import load_text, parser

SPEC = "module m\nvar x: Bool = false\naction flip { x := not x }\ninvariant fine: x or not x\n"


def forget() -> None:
    """As in a process that has parsed nothing yet."""
    parser._grammar.cache_clear()
    parser.parse.cache_clear()


@pytest.fixture(autouse=True)
def afresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    forget()


def test_kept_tables_parse_the_same(tmp_path: Path) -> None:
    first = load_text(SPEC, "m.tsys").system
    assert (tmp_path / "vmxmodel" / "grammar.lalr").stat().st_size > 10_000
    forget()
    assert load_text(SPEC, "m.tsys").system == first


def test_damaged_tables_are_made_anew(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first = load_text(SPEC, "m.tsys").system
    tables = tmp_path / "vmxmodel" / "grammar.lalr"
    whole = tables.read_bytes()
    for damage in (b"", b"no tables", whole[: len(whole) // 2]):
        tables.write_bytes(damage)
        forget()
        assert load_text(SPEC, "m.tsys").system == first
        assert abs(tables.stat().st_size - len(whole)) < len(whole) / 10
    assert capfd.readouterr().err == ""


def test_without_a_folder_there_are_no_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/none")
    assert cache_folder() is None
    assert load_text(SPEC, "m.tsys").system.name == "m"
