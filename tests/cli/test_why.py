"""`vmxmodel why`: what a system administrator reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import vmxmodel
from vmxmodel.cli.main import main
from vmxmodel.coexistence.messages import read_messages

ROOT = Path(__file__).parents[2]
MESSAGES = read_messages(ROOT / "specs" / "coexistence")
LINES = 46
"""Of a screen."""


@pytest.mark.parametrize("name", [message.name for message in MESSAGES])
def test_each_message_on_one_screen(name: str, snapshot: SnapshotAssertion) -> None:
    message = next(message for message in MESSAGES if message.name == name)
    result = vmxmodel("why", message.match[0])
    assert result.exit_code == 0, result.stderr
    lines = result.stdout.splitlines()
    assert len(lines) <= LINES
    assert max(map(len, lines)) <= 100
    assert result.stdout == snapshot


def test_another_mechanism(snapshot: SnapshotAssertion) -> None:
    assert vmxmodel("why", "VERR_VMX_IN_VMX_ROOT_MODE", "--mechanism", "2").stdout == snapshot


def test_the_trace_ends_with_the_message() -> None:
    result = vmxmodel("why", "VERR_VMX_IN_VMX_ROOT_MODE", "--trace")
    assert result.exit_code == 0
    assert result.stdout.rstrip().endswith('says "VERR_VMX_IN_VMX_ROOT_MODE"')
    assert "VMXON.enter" in result.stdout or "enable.vmxon.enter" in result.stdout


def test_json_says_the_same() -> None:
    result = vmxmodel("why", "VERR_VMX_IN_VMX_ROOT_MODE", "--trace", "--format", "json")
    told = json.loads(result.stdout)
    assert told["message"] == "in-root-mode"
    assert told["met"]["rung"] == "VMXON.again"
    assert len(told["met"]["trace"]["steps"]) == told["met"]["steps"]
    assert [change["cost"] for change in told["changes"]] == ["nothing", "nothing", "upgrade"]
    assert told["changes"][0]["switches"][0]["name"] == "enable_virt_at_load"


def test_the_most_telling_message_of_a_log(tmp_path: Path) -> None:
    log = tmp_path / "VBox.log"
    log.write_text("kvm: enabling virtualization on CPU3 failed\n00:00:02 ERROR [COM]: VERR_SVM_IN_USE\n")
    result = vmxmodel("why", "--file", log)
    assert result.stdout.startswith("VERR_SVM_IN_USE")
    assert "`kvm: enabling virtualization on CPU failed" in result.stdout


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "latin-1"])
def test_logs_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    log = tmp_path / "vmware.log"
    log.write_bytes("Gerät läuft nicht:\r\nVERR_SVM_IN_USE\r\n".encode(encoding))
    assert vmxmodel("why", "--file", log).stdout.startswith("VERR_SVM_IN_USE")
    result = CliRunner().invoke(main, ["why", "-"], input=log.read_bytes())
    assert result.stdout.startswith("VERR_SVM_IN_USE")


def test_an_empty_log(tmp_path: Path) -> None:
    log = tmp_path / "empty.log"
    log.write_text("\n")
    assert "error[E104]" in vmxmodel("why", "--file", log).stderr


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("VERR_VMX_IN_ROOT_MODE",), "E466", "did you mean `VERR_VMX_IN_VMX_ROOT_MODE`"),
        (("nothing of the kind",), "E466", "--list"),
        (("VERR_SVM_IN_USE", "--mechanism", "7"), "E466", "1 to 2"),
        (("  ",), "E104", "empty"),
        (("--file", "no such.log"), "E101", "no such file"),
    ],
)
def test_wrong_questions(args: tuple[str, ...], code: str, words: str) -> None:
    result = vmxmodel("why", *args)
    assert result.exit_code == 2
    assert f"error[{code}]" in result.stderr
    assert words in result.stderr


@pytest.mark.parametrize("args", [(), ("VERR_SVM_IN_USE", "--file", "some.log")])
def test_a_message_or_a_file(args: tuple[str, ...]) -> None:
    assert vmxmodel("why", *args).exit_code == 2


WRONG = """
[message.strange]
title = "strange"
program = "KVM"
match = ["strange words"]
[[message.strange.mechanism]]
what = "It is strange."
sources = ["[K]"]
"""


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ('module = "kvm"\nsays = "what it never says"', "does not say"),
        ('module = "kvm"\nsays = "x"\ncase = ["xen", "virtualbox"]', "no party"),
        ('modul = "kvm"', "none of"),
        ("module = kvm", "not TOML"),
    ],
)
def test_wrong_data(more: str, words: str, tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "coexistence"
    folder.mkdir(parents=True)
    for name in ("hypervisors", "vmx.tsys"):
        (tmp_path / "specs" / name).symlink_to(ROOT / "specs" / name)
    for name in ("catalog.toml", "machine.tsys"):
        (folder / name).symlink_to(ROOT / "specs" / "coexistence" / name)
    (folder / "messages.toml").write_text(WRONG + more + "\n")
    result = vmxmodel("why", "strange words", "--specs", folder)
    assert result.exit_code == 2
    assert "error[E464]" in result.stderr
    assert words in result.stderr


def test_where_the_modules_changed_the_trace_is_not_believed(tmp_path: Path) -> None:
    kept = ROOT / "proofs" / "messages" / "why_in_root_mode_1.json"
    folder = tmp_path / "messages"
    folder.mkdir()
    (folder / kept.name).write_text(kept.read_text().replace('"vbox_start.vmxon.again"', '"vbox_start.vmxon.enter"'))
    result = vmxmodel("why", "VERR_VMX_IN_VMX_ROOT_MODE", "--proofs", tmp_path)
    assert result.exit_code == 0
    assert "no trace: " in result.stdout
    assert "replayed now" not in result.stdout


def test_the_list_has_every_message() -> None:
    assert len(vmxmodel("why", "--list").stdout.splitlines()) == len(MESSAGES)


def test_traces_are_found_anew_kept_and_replayed(tmp_path: Path) -> None:
    asked = ("why", "could not be started because the hypervisor is not running", "--proofs", tmp_path)
    assert "no trace of it is kept" in vmxmodel(*asked).stdout.replace("\n         ", " ")
    assert "replayed now" in vmxmodel(*asked, "--afresh").stdout
    assert not list(tmp_path.iterdir())  # looking is not keeping
    assert "replayed now" in vmxmodel(*asked, "--keep").stdout
    kept = tmp_path / "messages" / "why_hyperv_not_running_1.json"
    assert kept.exists()
    assert vmxmodel(*asked).stdout == vmxmodel(*asked, "--afresh", "--keep").stdout
