"""`check --locked`: nothing may be otherwise than the lock says, and what is otherwise is said in words."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import edit, vmxmodel


def unseal(lock: Path) -> None:
    """As older versions wrote it: what was edited by hand is noticed only where it is not so."""
    lines = [line for line in lock.read_text().splitlines() if not line.startswith("seal = ")]
    lock.write_text("\n".join(lines) + "\n")


def complaints(text: str) -> list[str]:
    """The first lines of the complaints."""
    return re.findall(r"^error\[(E1.*)$", text, re.MULTILINE)


def test_nothing_changed(copy: Path) -> None:
    result = vmxmodel("check", "lease.tsys", "--locked")
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_comment_changes_nothing(copy: Path) -> None:
    edit(copy / "lease.tsys", "## Take a core.", "## Take a core, if it can be had.\n##")
    assert vmxmodel("check", "lease.tsys", "--locked").exit_code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "again:     when mode[c] == Root and strict => Refused(3) @",
            "again:     when mode[c] == Root => Refused(3) @",
        ),
        ("one_holder expect violated", "one_holder"),
        ("action LOSE(c: Core) when state[c] == Held", "action LOSE(c: Core) when mode[c] == Root"),
        ("reachable someone_holds", "reachable anyone_holds"),
        ("  free:   when mode[c] == Off   => Refused(1)\n", ""),
    ],
    ids=["a_guard", "an_expectation", "an_action", "a_name", "a_rung"],
)
def test_an_edit_is_told(old: str, new: str, copy: Path, snapshot: SnapshotAssertion) -> None:
    edit(copy / "lease.tsys", old, new)
    result = vmxmodel("check", "lease.tsys", "--locked")
    assert result.exit_code == 1
    assert complaints(result.stderr) == snapshot
    before = (copy / "proofs" / "lease.lock").read_text()
    assert vmxmodel("prove", "lease.tsys").exit_code in (0, 1)
    assert (copy / "proofs" / "lease.lock").read_text() != before
    assert "--locked" not in result.stderr
    assert complaints(vmxmodel("check", "lease.tsys", "--locked").stderr) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            'verdict = "violated"',
            'verdict = "proved"',
            "`one_holder`: proved (Core=2, Party=2) -> violated",
        ),
        ("steps = 2", "steps = 7", "steps 7 -> 2"),
        ("rungs = ", "rungs = 9", "rungs 9"),
        (
            '"GIVE.nobody" = "never reached"',
            '"GIVE.nobody" = "reached"',
            "rung `GIVE.nobody`: reached -> never reached",
        ),
        ('slice = "', 'slice = "0', "has changed"),
        ('spec = "../', 'spec = "../other/', "of ../other/lease.tsys, not of ../lease.tsys"),
    ],
)
def test_a_lock_that_was_edited_by_hand(old: str, new: str, words: str, copy: Path) -> None:
    lock = copy / "proofs" / "lease.lock"
    edit(lock, old, new)
    result = vmxmodel("check", "lease.tsys", "--locked")
    if old.startswith(('"GIVE', "spec")):  # what is in no entry has no seal
        assert result.exit_code == 1
    else:
        assert (result.exit_code, complaints(result.stderr)[0][:4]) == (2, "E137")
    unseal(lock)
    result = vmxmodel("check", "lease.tsys", "--locked")
    assert result.exit_code == 1
    assert words in result.stderr


def test_certificates_are_those_of_the_lock(copy: Path) -> None:
    with (copy / "proofs" / "lease" / "root_is_held.smt2").open("a") as file:
        file.write("; and a comment\n")
    (copy / "proofs" / "lease" / "only_done_changes.smt2").unlink()
    result = vmxmodel("check", "lease.tsys", "--locked")
    assert result.exit_code == 1
    assert complaints(result.stderr) == [
        "E122]: the certificate of `only_done_changes` is missing: lease/only_done_changes.smt2",
        "E121]: lease/root_is_held.smt2 is not the one that the lock was written with",
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "E131"), ("format = 2\n", "E132"), ("<<<<<<< ours\n", "E124"), ("", "E104")],
)
def test_no_lock_that_can_be_compared(content: str | None, code: str, copy: Path) -> None:
    lock = copy / "proofs" / "lease.lock"
    lock.unlink()
    if content is not None:
        lock.write_text(content)
    result = vmxmodel("check", "lease.tsys", "--locked")
    assert result.exit_code == 2
    assert f"error[{code}]" in result.stderr
    assert result.stdout == ""


def test_a_part_cannot_be_compared(copy: Path) -> None:
    result = vmxmodel("check", "lease.tsys", "--locked", "-p", "one_holder")
    assert result.exit_code == 2
    assert "error[E126]" in result.stderr


def test_machines_are_told_too(copy: Path) -> None:
    edit(copy / "proofs" / "lease.lock", "steps = 2", "steps = 7")
    unseal(copy / "proofs" / "lease.lock")
    data = json.loads(vmxmodel("check", "lease.tsys", "--locked", "--format", "json").stdout)
    assert (data["status"], [found["code"] for found in data["diagnostics"]]) == (1, ["E133"])
    assert "::error file=lease.tsys" in vmxmodel("check", "lease.tsys", "--locked", "--format", "github").stdout


def test_every_property_says_how_many_rungs_it_depends_on(copy: Path) -> None:
    lock = tomllib.loads((copy / "proofs" / "lease.lock").read_text())
    rungs = {name: entry["rungs"] for name, entry in lock["property"].items()}
    assert rungs["take_twice"] == 8  # a scenario may meet all of them
    assert rungs["lost_while_off"] == 3  # those that write mode or state
