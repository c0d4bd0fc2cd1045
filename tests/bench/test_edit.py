"""The measurement of edits: both ways say the same, and the table tells how each verdict came about."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bench.contestant import ROOT
from tests.bench.edit import Answer, compare, edits, row, text


def test_an_edit_of_vmx_is_answered_as_it_would_be_anew(tmp_path: Path) -> None:
    """One that touches some slices, breaks a property and leaves a scenario open."""
    for part in ("specs", "proofs"):
        shutil.copytree(ROOT / part, tmp_path / part)
    edit = next(edit for edit in edits() if edit.name == "another error number")
    fast, anew = compare(tmp_path, edit, ("specs/vmx.tsys",), 1)
    assert fast.known == anew.known
    assert {"violated", "unknown", "proved"} <= set(fast.known.values())
    assert fast.methods["as locked"] > 25
    assert fast.methods["certificate, re-used"] >= 1
    assert fast.best < anew.best
    assert "another error number" in row(edit.name, fast, anew)


def test_a_difference_is_not_a_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def wrong(_folder: Path, _specs: object, option: str, answer: Answer, _form: str = "") -> None:
        answer.seconds.append(1.0)
        answer.cpu.append(1.0)
        answer.known = {("vmx", "single_vmxon_per_core"): "proved" if option == "--changed" else "violated"}

    monkeypatch.setattr("tests.bench.edit.answered", wrong)
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    with pytest.raises(SystemExit, match="single_vmxon_per_core"):
        compare(tmp_path, edits()[0], ("specs/vmx.tsys",), 1)


def test_what_is_written_is_whole() -> None:
    written = text(["| a comment | 0.5 s |"], 3, [0.25, 8.0], "Nobody else was there.")
    assert written.startswith("# How fast an edit is answered\n")
    assert "load 0.2 in the minute before and 8.0 in the last quarter of an hour; the fastest of 3 runs" in written
    assert "Nobody else was there.\n" in written
    assert written.endswith("\n\n| a comment | 0.5 s |\n")
