"""`run`, `diagram`, `fmt`, `explain`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import LEASE, steady, vmxmodel
from vmxmodel import __version__
from vmxmodel.cli.main import COMMANDS
from vmxmodel.diagnostics import CODES

MAGIC = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF", "dot": b"digraph"}


def test_a_scenario_is_played(snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("run", LEASE, "take_twice", "--scope", "Core=1,Party=2")
    assert result.exit_code == 0
    assert steady(result.stdout) == snapshot


def test_an_impossible_scenario_is_expected_to_be() -> None:
    result = vmxmodel("run", LEASE, "free_nothing")
    assert result.exit_code == 0
    assert "free_nothing is never reached at Core=" in result.stdout


def test_a_scenario_that_cannot_happen(tmp_path: Path) -> None:
    spec = tmp_path / "lease.tsys"
    spec.write_text(Path(LEASE).read_text().replace("free_nothing(c: Core) expect impossible", "free_nothing(c: Core)"))
    result = vmxmodel("run", spec, "free_nothing", "--scope", "Core=2,Party=1")
    assert result.exit_code == 1
    assert result.stdout == "free_nothing is never reached at Core=2, Party=1\n"
    anywhere = vmxmodel("run", spec, "free_nothing")  # what is impossible at some scopes may be possible at others
    assert anywhere.exit_code == 3
    assert "impossible at Core=" in anywhere.stdout


@pytest.mark.parametrize("form", list(MAGIC))
def test_scenarios_are_drawn(form: str, tmp_path: Path) -> None:
    file = tmp_path / f"lease.{form}"
    assert vmxmodel("run", LEASE, "take_twice", "--draw", file).exit_code == 0
    assert file.read_bytes().startswith(MAGIC[form])


def test_a_scenario_as_itf_and_as_json(tmp_path: Path) -> None:
    file = tmp_path / "lease.itf.json"
    result = vmxmodel("run", LEASE, "take_twice", "--itf", file, "--format", "json")
    (found,) = json.loads(result.stdout)["specs"][0]["properties"]
    assert [step["outcome"] for step in found["evidence"]["steps"]] == ["Done", "Refused(3)", "Done"]
    assert len(json.loads(file.read_text())["states"]) == 4


@pytest.mark.parametrize("form", list(MAGIC))
def test_diagrams_are_drawn(form: str, tmp_path: Path) -> None:
    file = tmp_path / f"lease.{form}"
    result = vmxmodel("diagram", LEASE, "-o", file)
    assert result.exit_code == 0
    assert file.read_bytes().startswith(MAGIC[form])
    assert "lease, 3 nodes, 5 edges; proved complete" in result.stdout


def test_a_diagram_as_text(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("diagram", LEASE, "lease", "-o", tmp_path / "lease.dot", "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert data.pop("file") == str(tmp_path / "lease.dot")
    assert data == snapshot
    assert (tmp_path / "lease.dot").read_text() == snapshot


def test_self_loops_are_drawn_when_asked_for(tmp_path: Path) -> None:
    vmxmodel("diagram", LEASE, "-o", tmp_path / "with.dot", "--self-loops")
    vmxmodel("diagram", LEASE, "-o", tmp_path / "without.dot")
    loop = re.compile(r"(n\d) -> \1 ")
    assert loop.search((tmp_path / "with.dot").read_text())
    assert not loop.search((tmp_path / "without.dot").read_text())


def test_fmt_changes_the_layout_only_once(tmp_path: Path) -> None:
    spec = tmp_path / "lease.tsys"
    spec.write_text(Path(LEASE).read_text().replace("  := ", " := "))
    checked = vmxmodel("fmt", "--check", spec)
    assert (checked.exit_code, checked.stdout.splitlines()[0]) == (1, f"would format {spec}")
    assert vmxmodel("fmt", spec).stdout.splitlines()[0] == f"formatted {spec}"
    assert spec.read_text() == Path(LEASE).read_text()
    assert vmxmodel("fmt", "--check", spec).stdout == "1 file, 0 to format\n"


def test_fmt_of_a_wrong_spec_changes_no_other(tmp_path: Path) -> None:
    good, bad = tmp_path / "lease.tsys", tmp_path / "bad.tsys"
    good.write_text(Path(LEASE).read_text().replace("  := ", " := "))
    bad.write_text("module bad\nvar x: = 3\n")
    before = good.read_text()
    assert vmxmodel("fmt", good, bad).exit_code == 2
    assert good.read_text() == before


def test_fmt_keeps_the_mode_of_a_file_and_follows_links(tmp_path: Path) -> None:
    spec, link = tmp_path / "lease.tsys", tmp_path / "link.tsys"
    spec.write_text(Path(LEASE).read_text().replace("  := ", " := "))
    spec.chmod(0o640)
    link.symlink_to(spec)
    assert vmxmodel("fmt", link).exit_code == 0
    assert link.is_symlink()
    assert spec.read_text() == Path(LEASE).read_text()
    assert spec.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_is_explained(code: str) -> None:
    result = vmxmodel("explain", code.lower())
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{code}: ")
    assert len(CODES[code].explanation.split()) >= 8
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_every_code_in_the_source_is_in_the_list() -> None:
    source = Path(__file__).parents[2] / "vmxmodel"
    used = {code for file in source.rglob("*.py") for code in re.findall(r'"([EW]\d{3})"', file.read_text())}
    assert used - CODES.keys() == set()
    assert CODES.keys() - used == set()
    assert set(vmxmodel("explain").stdout.split()) >= CODES.keys()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = vmxmodel(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: vmxmodel {command}" in result.stdout
    assert command in vmxmodel("--help").stdout


def test_version() -> None:
    assert vmxmodel("--version").stdout == f"vmxmodel, version {__version__}\n"


def test_without_dot_and_without_pygraphviz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    result = vmxmodel("diagram", LEASE, "-o", tmp_path / "lease.svg")
    assert (result.exit_code, result.stderr[:11]) == (2, "error[E118]")
    assert list(tmp_path.iterdir()) == []
    assert vmxmodel("diagram", LEASE, "-o", tmp_path / "lease.dot").exit_code == 0


def test_copy_is_the_spec() -> None:
    """The lease spec is in the one layout, so that edits in tests can be found again."""
    assert vmxmodel("fmt", "--check", LEASE).exit_code == 0
