"""`vmxmodel export`: what it writes where, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.support import LEASE, vmxmodel

SCOPE = ["--scope", "Core=2,Party=2"]


@pytest.mark.parametrize("to", ["promela", "murphi", "tla", "smt2"])
def test_to_standard_output(to: str) -> None:
    result = vmxmodel("export", LEASE, "--to", to, *SCOPE)
    assert result.exit_code == 0, result.output
    assert "TAKE.take: Lease manual: TAKE, step 4" in result.stdout
    assert "Run:" in result.stdout
    left_out = "`can_be_free` is left out" in result.stderr
    assert left_out == (to != "murphi")


def test_into_files(tmp_path: Path) -> None:
    result = vmxmodel("export", LEASE, "--to", "tla", *SCOPE, "-p", "root_is_held", "-o", tmp_path / "held.tla")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert {path.name for path in tmp_path.iterdir()} == {"held.tla", "held.cfg"}
    assert "MODULE held" in (tmp_path / "held.tla").read_text()
    assert "INVARIANT root_is_held" in (tmp_path / "held.cfg").read_text()


def test_a_circuit_is_binary(tmp_path: Path) -> None:
    result = vmxmodel("export", LEASE, "--to", "aiger", *SCOPE, "-p", "one_holder", "-o", tmp_path / "x.aig")
    assert result.exit_code == 0
    assert (tmp_path / "x.aig").read_bytes().startswith(b"aig ")


def test_without_a_scope_it_is_the_smallest() -> None:
    result = vmxmodel("export", LEASE, "--to", "promela", "-p", "root_is_held")
    assert "at Core=1, Party=1; choose another size with --scope" in result.stderr


def test_a_restricted_instance_says_so() -> None:
    fixed = [
        "--fix",
        "strict=true",
        "--fix",
        "broken=false",
        "--fix",
        "ring=0",
        "--only",
        "TAKE",
        "--only",
        "GIVE.give",
    ]
    result = vmxmodel("export", LEASE, "--to", "murphi", *SCOPE, *fixed)
    assert result.exit_code == 0
    assert "--fix strict=true" in result.stdout
    assert "LOSE" not in result.stdout
    assert "GIVE.give" in result.stdout
    assert "TAKE.dead" in result.stdout  # `broken` is fixed in the first state only
    assert "TAKE.privilege" not in result.stdout


@pytest.mark.parametrize(
    ("code", "words", "args"),
    [
        ("E401", "`can_be_free` cannot be put to tla", ["--to", "tla", "-p", "can_be_free"]),
        ("E401", "`take_twice` is a scenario", ["--to", "tla", "-p", "take_twice"]),
        ("E404", "cannot read `strict`", ["--to", "tla", "--fix", "strict"]),
        ("E404", "did you mean `strict`?", ["--to", "tla", "--fix", "strikt=true"]),
        ("E404", "maybe is no value of Bool", ["--to", "tla", "--fix", "strict=maybe"]),
        ("E404", "4 is no value of 0..3", ["--to", "tla", "--fix", "ring=4"]),
        ("E405", "did you mean `TAKE`?", ["--to", "tla", "--only", "TKE"]),
        ("E406", "`a-b` is no name of a TLA+ module", ["--to", "tla", "-o", "a-b.tla"]),
        ("E110", "did you mean `one_holder`?", ["--to", "smt2", "-p", "one_holer"]),
        ("E126", "'xml' is not one of", ["--to", "xml"]),
    ],
)
def test_wrong_commands(
    code: str, words: str, args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = vmxmodel("export", LEASE, *args)
    assert result.exit_code == 2
    assert f"error[{code}]" in result.stderr
    assert words in result.stderr
    assert not result.stdout
    assert not list(tmp_path.iterdir())


def test_values_that_are_too_many(tmp_path: Path) -> None:
    spec = tmp_path / "wide.tsys"
    spec.write_text("module wide\nvar n: 0..5000 = 0\naction go when n < 5000 { n := n + 1 }\ninvariant i: n <= 5000\n")
    for to in ("smt2", "aiger"):
        result = vmxmodel("export", spec, "--to", to)
        assert result.exit_code == 2
        assert "error[E402]" in result.stderr
    assert vmxmodel("export", spec, "--to", "murphi").exit_code == 0


def test_rungs_that_are_too_many(tmp_path: Path) -> None:
    spec = tmp_path / "many.tsys"
    rung = "action go(c, d, e: Core) when not on[c] and not on[d] and not on[e] { on[c] := true }"
    spec.write_text(f"module many\nsort Core\nvar on[Core]: Bool = false\n{rung}\nreachable r: some c: Core: on[c]\n")
    result = vmxmodel("export", spec, "--to", "promela", "--scope", "Core=40")
    assert result.exit_code == 2
    assert "error[E403]: 64,000 instances of rungs are too many for Promela" in result.stderr
    assert vmxmodel("export", spec, "--to", "tla", "--scope", "Core=40").exit_code == 0


def test_a_spec_that_has_no_meaning_is_not_handed_on(tmp_path: Path) -> None:
    spec = tmp_path / "over.tsys"
    spec.write_text("module over\nvar n: 0..2 = 0\naction go { n := n + 1 }\ninvariant i: n <= 2\n")
    result = vmxmodel("export", spec, "--to", "tla", "-o", tmp_path / "over.tla")
    assert result.exit_code == 2
    assert "error[E2" in result.stderr
    assert not (tmp_path / "over.tla").exists()
