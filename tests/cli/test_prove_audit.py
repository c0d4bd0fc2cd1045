"""`prove` writes evidence; `audit` believes none of it without looking."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import LEASE, steady, vmxmodel

USING = """
module tenant
use lease

var mine[Core]: Bool = false

action take(c: Core, p: Party) do TAKE(c) by p {
  Done      => { mine[c] := true }
  otherwise => skip
}

invariant mine_is_held: all c: Core: mode[c] == Root implies state[c] != Free
invariant held_is_mine: all c: Core: state[c] == Held implies mine[c]
reachable taken: some c: Core: mine[c]
"""


@pytest.fixture(scope="module")
def proved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the lease spec and its proofs."""
    folder = tmp_path_factory.mktemp("proved")
    shutil.copy(LEASE, folder)
    result = vmxmodel("prove", folder / "lease.tsys", "-o", folder / "proofs")
    assert result.exit_code == 0
    assert "certificates in" in result.stdout
    return folder


@pytest.fixture
def copy(proved: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may spoil."""
    return Path(shutil.copytree(proved, tmp_path / "copy"))


def files(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_what_is_written(proved: Path, snapshot: SnapshotAssertion) -> None:
    assert files(proved / "proofs") == [
        "lease.lock",
        "lease/lost_while_off.smt2",
        "lease/off_and_held.smt2",
        "lease/only_done_changes.smt2",
        "lease/root_is_held.smt2",
        "lease/witnesses.json",
    ]
    lock = tomllib.loads((proved / "proofs" / "lease.lock").read_text())
    assert lock["spec"] == "../lease.tsys"
    kept = {
        name: {key: value for key, value in entry.items() if key not in ("sha256", "slice", "formula", "seal")}
        for name, entry in lock["property"].items()
    }
    assert kept == snapshot
    assert lock["rungs"] == snapshot


def test_proving_twice_changes_nothing(copy: Path) -> None:
    before = {name: (copy / name).read_bytes() for name in files(copy)}
    assert vmxmodel("prove", copy / "lease.tsys", "-o", copy / "proofs").exit_code == 0
    assert {name: (copy / name).read_bytes() for name in files(copy)} == before


def test_stale_certificates_go(copy: Path) -> None:
    stale = copy / "proofs" / "lease" / "old_name.smt2"
    stale.write_text("; no longer")
    assert vmxmodel("prove", copy / "lease.tsys", "-o", copy / "proofs").exit_code == 0
    assert not stale.exists()


def test_audit_confirms(proved: Path, snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("audit", proved / "proofs")
    assert result.exit_code == 0
    assert steady(result.stdout) == snapshot
    assert result.stderr == ""


def test_audit_of_one_lock_and_of_one_certificate(proved: Path) -> None:
    assert "4 certificates" in vmxmodel("audit", proved / "proofs" / "lease.lock").stdout
    result = vmxmodel("audit", proved / "proofs" / "lease" / "root_is_held.smt2")
    assert result.exit_code == 0
    assert "1 certificate," in result.stdout


def test_audit_as_json(proved: Path) -> None:
    data = json.loads(vmxmodel("audit", proved / "proofs", "--format", "json").stdout)
    assert data["status"] == 0
    assert {c["property"]: c["result"] for c in data["certificates"]} == {
        "lost_while_off": "passed",
        "off_and_held": "passed",
        "only_done_changes": "passed",
        "root_is_held": "passed",
        None: "passed",
    }


def test_what_the_lock_calls_reached_needs_a_witness(copy: Path) -> None:
    file = copy / "proofs" / "lease" / "witnesses.json"
    text = file.read_text()
    assert '"TAKE.take"' in text
    file.write_text(text.replace('"TAKE.take"', '"TAKE.never"'))
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "error[E119]" in result.stderr
    assert "calls reached what no witness shows" in result.stderr
    assert "`someone_holds`" in result.stderr
    file.unlink()
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "there is no file of witnesses" in result.stderr
    file.write_text("{}")
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "no witnesses of lease" in result.stderr


def test_a_certificate_that_says_less_is_not_believed(copy: Path) -> None:
    file = copy / "proofs" / "lease" / "root_is_held.smt2"
    text = file.read_text()
    assert text.count("(check-sat)") > 1
    file.write_text(text.replace("(check-sat)", "(assert false)\n(check-sat)", 1))
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "NO  lease/root_is_held" in result.stdout
    assert "recomputed" in result.stdout


def test_a_spec_that_was_edited_is_noticed(copy: Path) -> None:
    spec = copy / "lease.tsys"
    spec.write_text(spec.read_text().replace("{ state[c] := Lost }", "{ state[c] := Free }"))
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "NO  lease/root_is_held" in result.stdout
    assert "error[E129]: what `one_holder` depends on has changed" in result.stderr


def test_an_edit_that_no_proof_leans_on_is_noticed_by_the_lock(copy: Path) -> None:
    spec = copy / "lease.tsys"
    spec.write_text(spec.read_text().replace("mode[c] == Root and strict ", "mode[c] == Root "))
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "NO" not in result.stdout
    assert "error[E129]: what `one_holder` depends on has changed" in result.stderr


def test_an_ill_formed_spec_is_never_audited_as_fine(tmp_path: Path) -> None:
    """Two updates of one entry have no meaning; what is said of such steps proves nothing."""
    text = "module twice\nvar a: Bool = false\nvar b: Bool = false\naction set { b := true UPDATE }\n"
    text += "invariant a_is_false: not a\n"
    spec = tmp_path / "twice.tsys"
    spec.write_text(text.replace("UPDATE", ""))
    assert vmxmodel("prove", spec, "-o", tmp_path / "proofs").exit_code == 0
    assert vmxmodel("audit", tmp_path / "proofs").exit_code == 0
    spec.write_text(text.replace("UPDATE", "b := false"))
    result = vmxmodel("audit", tmp_path / "proofs")
    assert result.exit_code == 1
    assert "error[E201]" in result.stderr
    again = vmxmodel("check", spec, "--proofs", tmp_path / "proofs")  # the certificate of a_is_false still fits
    assert again.exit_code == 2
    assert "proved" not in again.stdout


def test_check_re_checks_certificates_unless_told_to_prove_afresh(copy: Path) -> None:
    asked = ("check", copy / "lease.tsys", "-p", "root_is_held", "--proofs", copy / "proofs", "--format", "json")
    (again,) = json.loads(vmxmodel(*asked).stdout)["specs"][0]["properties"]
    assert (again["verdict"], again["method"]) == ("proved", "certificate")
    (afresh,) = json.loads(vmxmodel(*asked, "--afresh").stdout)["specs"][0]["properties"]
    assert (afresh["verdict"], afresh["method"]) == ("proved", "induction")
    assert again["evidence"] == afresh["evidence"]


def test_prove_keeps_what_still_fits(copy: Path) -> None:
    files = sorted((copy / "proofs").rglob("*"))
    before = {file: file.read_text() for file in files if file.is_file()}
    assert vmxmodel("prove", copy / "lease.tsys", "-o", copy / "proofs").exit_code == 0
    assert {file: file.read_text() for file in files if file.is_file()} == before


def test_a_comment_changes_nothing(copy: Path) -> None:
    spec = copy / "lease.tsys"
    spec.write_text(spec.read_text().replace("## Take a core.", "\n\n## Take a core, or not.\n"))
    assert vmxmodel("audit", copy / "proofs").exit_code == 0


def test_a_missing_certificate_is_noticed(copy: Path) -> None:
    (copy / "proofs" / "lease" / "root_is_held.smt2").unlink()
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "error[E122]: the certificate of `root_is_held` is missing" in result.stderr


def test_a_new_property_is_noticed(copy: Path) -> None:
    spec = copy / "lease.tsys"
    spec.write_text(spec.read_text() + "\nreachable lost: some c: Core: state[c] == Lost\n")
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "error[E129]" in result.stderr
    assert "`lost`" in result.stderr


def test_another_solver_can_be_asked(proved: Path, tmp_path: Path) -> None:
    liar = tmp_path / "liar"
    liar.write_text("#!/bin/sh\ngrep '^(check-sat)' \"$1\" | sed 's/.*/unknown/'\n")
    liar.chmod(0o755)
    result = vmxmodel("audit", proved / "proofs" / "lease" / "root_is_held.smt2", "--solver", liar)
    assert result.exit_code == 3
    assert "undecided" in result.stdout
    absent = vmxmodel("audit", proved / "proofs" / "lease" / "root_is_held.smt2", "--solver", tmp_path / "absent")
    assert absent.exit_code == 1
    assert "cannot be run" in absent.stdout


@pytest.mark.parametrize(
    ("code", "spoil", "what"),
    [
        ("E120", lambda p: (p / "lease.lock").unlink(), "proofs"),
        ("E101", lambda _: None, "nowhere"),
        ("E101", lambda _: None, "proofs/nobody.lock"),
        ("E101", lambda _: None, "proofs/lease/nothing.smt2"),
        ("E101", lambda p: (p.parent / "lease.tsys").unlink(), "proofs"),
        ("E105", lambda p: (p / "lease.lock").write_bytes(b"\0"), "proofs"),
        ("E124", lambda p: (p / "lease.lock").write_text("format = 1\nmodule = 3\n"), "proofs"),
        ("E124", lambda p: (p / "lease.lock").write_text("<<<<<<< HEAD\n"), "proofs"),
        ("E132", lambda p: (p / "lease.lock").write_text("format = 99\n"), "proofs"),
    ],
)
def test_nothing_to_audit(code: str, spoil, what: str, copy: Path) -> None:  # type: ignore[no-untyped-def]
    spoil(copy / "proofs")
    result = vmxmodel("audit", copy / what)
    assert (result.exit_code, result.stderr[:11]) == (2, f"error[{code}]")


def test_lemmas_of_used_modules(copy: Path) -> None:
    tenant = copy / "tenant.tsys"
    tenant.write_text(USING)
    alone = vmxmodel("prove", tenant, "-o", copy / "elsewhere")
    both = vmxmodel("prove", copy / "lease.tsys", tenant, "-o", copy / "proofs")
    assert both.exit_code == 0, both.stderr
    assert "W125" not in both.stderr
    assert vmxmodel("audit", copy / "proofs").exit_code == 0
    lock = tomllib.loads((copy / "proofs" / "tenant.lock").read_text())
    rests = [lemma for entry in lock["property"].values() for lemma in entry.get("lemmas", [])]
    assert ("warning[W125]" in alone.stderr) == bool(rests)


def test_a_wrong_spec_writes_nothing(tmp_path: Path) -> None:
    spec = tmp_path / "lease.tsys"
    spec.write_text(Path(LEASE).read_text().replace("assume only_two_rings: all", "assume none: 1 == 2\nassume o: all"))
    result = vmxmodel("prove", spec, "-o", tmp_path / "proofs")
    assert result.exit_code == 2
    assert "error[E2" in result.stderr
    assert not (tmp_path / "proofs").exists()


def test_a_lock_cannot_say_proved_without_a_certificate(copy: Path) -> None:
    lock = copy / "proofs" / "lease.lock"
    lines = [
        line for line in lock.read_text().splitlines() if not line.startswith(("certificate =", "sha256 =", "seal ="))
    ]
    lock.write_text("\n".join(lines) + "\n")
    result = vmxmodel("audit", copy / "proofs")
    assert result.exit_code == 1
    assert "without a certificate" in result.output
