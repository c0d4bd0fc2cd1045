"""Every wrong input: a coded message, exit status 2, no traceback, nothing half-written."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.cli.support import LEASE, vmxmodel
from vmxmodel.diagnostics import CODES

COMMANDS_OF_ONE_SPEC = {
    "check": [],
    "prove": [],
    "fmt": [],
    "run": ["take_twice"],
    "diagram": ["-o", "lease.svg"],
}


@pytest.mark.parametrize(
    ("code", "words", "args"),
    [
        ("E126", "did you mean `check`?", ["chekc"]),
        ("E126", "commands are check, prove", ["xyz"]),
        ("E126", "No such option", ["check", LEASE, "--no-such-option"]),
        ("E126", "Missing argument", ["check"]),
        ("E126", "'yaml' is not one of", ["check", LEASE, "--format", "yaml"]),
        ("E126", "not between 0", ["check", LEASE, "--timeout", "0"]),
        ("E126", "not between 0", ["check", LEASE, "--timeout", "nan"]),
        ("E126", "not between 0", ["check", LEASE, "--timeout", "inf"]),
        ("E126", "is not a valid float", ["check", LEASE, "--timeout", "soon"]),
        ("E126", "'500' is not a number with M, G or T behind it", ["check", LEASE, "--memory", "500"]),
        ("E126", "'much' is not a number", ["check", LEASE, "--memory", "much"]),
        ("E126", "'0.5M' is not between 1M and 64T", ["prove", LEASE, "--memory", "0.5M"]),
        ("E126", "'65T' is not between", ["check", LEASE, "--memory", "65T"]),
        ("E126", "0 is not between 1 and 8", ["check", LEASE, "--threads", "0"]),
        ("E126", "9 is not between 1 and 8", ["prove", LEASE, "--threads", "9"]),
        ("E126", "is not a valid int", ["check", LEASE, "--threads", "two"]),
        ("E126", "unexpected extra argument", ["run", LEASE, "take_twice", "take_thrice"]),
        ("E126", "No closing quotation", ["audit", ".", "--solver", "z3 '"]),
        ("E110", "did you mean `one_holder`?", ["check", LEASE, "-p", "one_holer"]),
        ("E110", "unknown property `x` in lease", ["check", LEASE, "-p", "x"]),
        ("E111", "did you mean `induction`?", ["check", LEASE, "--engine", "inducton"]),
        ("E112", "`Core` is not SORT=NUMBER", ["check", LEASE, "--scope", "Core"]),
        ("E112", "`` is not SORT=NUMBER", ["check", LEASE, "--scope", ""]),
        ("E112", "`Core=-1` is not SORT=NUMBER", ["check", LEASE, "--scope", "Core=-1"]),
        ("E112", "is named twice", ["check", LEASE, "--scope", "Core=1,Core=2"]),
        ("E113", "did you mean `Core`?", ["check", LEASE, "--scope", "Cor=2"]),
        ("E114", "too small", ["check", LEASE, "--scope", "Core=0"]),
        ("E114", "too large", ["check", LEASE, "--scope", "Core=9999999999999999999999"]),
        ("E115", "did you mean `take_twice`?", ["run", LEASE, "take_twise"]),
        ("E116", "did you mean `lease`?", ["diagram", LEASE, "leas", "-o", "x.svg"]),
        ("E117", "`.jpeg` is no picture format", ["diagram", LEASE, "-o", "x.jpeg"]),
        ("E117", "has no ending", ["diagram", LEASE, "-o", "x"]),
        ("E117", "`.txt` is no picture format", ["run", LEASE, "take_twice", "--draw", "x.txt"]),
        ("E127", "did you mean `E128`?", ["explain", "E1288"]),
        ("E127", "lists all codes", ["explain", "nonsense"]),
        ("E128", "is named twice", ["prove", LEASE, LEASE]),
    ],
)
def test_wrong_commands(
    code: str, words: str, args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = vmxmodel(*args)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"error[{code}]: ")
    assert words in result.stderr
    assert result.stdout == ""
    assert code in CODES
    assert list(tmp_path.iterdir()) == []


def empty(path: Path) -> None:
    path.write_text("")


def blank(path: Path) -> None:
    path.write_text(" \n\n")


def binary(path: Path) -> None:
    path.write_bytes(b"\x7fELF\0\0\0\1")


def latin_1(path: Path) -> None:
    path.write_bytes("module lease # Prozeßor".encode("latin-1"))


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)  # a hole: takes no room


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def link_in_a_circle(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("E101", lambda _: None),
        ("E102", link_in_a_circle),
        ("E103", Path.mkdir),
        ("E103", device),
        ("E104", empty),
        ("E104", blank),
        ("E105", binary),
        ("E105", latin_1),
        ("E106", huge),
    ],
)
@pytest.mark.parametrize("command", list(COMMANDS_OF_ONE_SPEC))
def test_wrong_files(command: str, code: str, make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    spec = tmp_path / "lease.tsys"
    make(spec)
    before = list(tmp_path.iterdir())
    result = vmxmodel(command, spec, *COMMANDS_OF_ONE_SPEC[command])
    assert (result.exit_code, result.stderr[:11]) == (2, f"error[{code}]")
    assert list(tmp_path.iterdir()) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    spec = tmp_path / "lease.tsys"
    shutil.copy(LEASE, spec)
    spec.chmod(0)
    result = vmxmodel("check", spec)
    assert (result.exit_code, result.stderr[:11]) == (2, "error[E102]")


def test_a_name_with_a_nul_is_no_file() -> None:
    result = vmxmodel("check", "a\0b.tsys")
    assert (result.exit_code, result.stderr[:11]) == (2, "error[E102]")


def test_a_missing_file_with_a_near_neighbour(tmp_path: Path) -> None:
    shutil.copy(LEASE, tmp_path / "lease.tsys")
    result = vmxmodel("check", tmp_path / "leas.tsys")
    assert f"did you mean `{tmp_path / 'lease.tsys'}`?" in result.stderr.replace("\n", "")


def test_a_spec_error_is_shown_with_its_place(tmp_path: Path) -> None:
    spec = tmp_path / "lease.tsys"
    spec.write_text(Path(LEASE).read_text().replace("when mode[c] == Off ", "when mod[c] == Off "))
    result = vmxmodel("check", spec)
    assert result.exit_code == 2
    assert "did you mean `mode`?" in result.stderr
    assert "^^^" in result.stderr


def test_complaints_are_json_where_json_is_asked_for() -> None:
    for args in (["check", "nowhere.tsys", "--format", "json"], ["check", "--format=json", "nowhere.tsys"]):
        result = vmxmodel(*args)
        assert result.exit_code == 2
        data = json.loads(result.stdout)
        assert [d["code"] for d in data["diagnostics"]] == ["E101"]
        assert result.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    "args",
    [
        ["diagram", LEASE, "-o", "full.svg"],
        ["run", LEASE, "take_twice", "--itf", "full.itf.json"],
        ["run", LEASE, "take_twice", "--draw", "full.pdf"],
    ],
)
def test_no_space_for_the_output(args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / args[-1]).symlink_to("/dev/full")
    result = vmxmodel(*args)
    assert (result.exit_code, result.stderr[:11]) == (2, "error[E108]")


@pytest.mark.parametrize(
    "args",
    [
        ["diagram", LEASE, "-o", "file/lease.svg"],
        ["diagram", LEASE, "-o", "folder.svg"],
        ["prove", LEASE, "-o", "file"],
        ["check", LEASE, "-p", "one_holder", "--itf", "file"],
        ["diagram", LEASE, "-o", f"{'x' * 300}.svg"],
    ],
)
def test_outputs_that_cannot_be_written(args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("precious")
    (tmp_path / "folder.svg").mkdir()
    result = vmxmodel(*args)
    assert (result.exit_code, result.stderr[:11]) == (2, "error[E107]")
    assert (tmp_path / "file").read_text() == "precious"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder.svg"]
    assert list((tmp_path / "folder.svg").iterdir()) == []
