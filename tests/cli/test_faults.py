"""What the program does when it is interrupted, when it is wrong itself, and when nobody reads its output."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.support import LEASE, vmxmodel
from vmxmodel.cli.interrupt import prompt_interrupts
from vmxmodel.diagnostics import EvidenceError, Interrupted
from vmxmodel.engines import portfolio
from vmxmodel.engines.base import Budget
from vmxmodel.engines.book import Contradiction
from vmxmodel.evidence.verdict import InductiveInvariant, Status, Verdict
from vmxmodel.language import load
from vmxmodel.system.scope import Scope

BENCH = str(Path(__file__).parents[1] / "specs" / "bench.tsys")
PROGRAM = [sys.executable, "-m", "vmxmodel"]


def raising(error: BaseException):  # type: ignore[no-untyped-def]
    def instead(*_: object, **__: object) -> None:
        raise error

    return instead


@pytest.mark.parametrize("error", [RuntimeError("oops"), EvidenceError("it did not replay"), RecursionError()])
def test_a_fault_is_one_message_and_status_4(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VMXMODEL_DEBUG", raising=False)
    monkeypatch.setattr("vmxmodel.engines.portfolio.check", raising(error))
    result = vmxmodel("check", LEASE)
    assert result.exit_code == 4
    assert f"{type(error).__name__}: {error}" in result.stderr
    assert "VMXMODEL_DEBUG=1" in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_a_fault_is_a_traceback_for_who_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VMXMODEL_DEBUG", "1")
    monkeypatch.setattr("vmxmodel.engines.portfolio.check", raising(RuntimeError("oops")))
    assert isinstance(vmxmodel("check", LEASE).exception, RuntimeError)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Interrupted()])
def test_an_interrupt_is_status_130(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vmxmodel.engines.portfolio.check", raising(error))
    result = vmxmodel("check", LEASE)
    assert result.exit_code == 130
    assert "interrupted" in result.stderr
    assert "Traceback" not in result.stderr


def test_evidence_against_evidence_is_a_fault_and_both_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proof and a trace of one property: here a true trace, and a proof that claims the contrary."""
    system = load(LEASE).system
    scope = Scope.of(system, {"Core": 1, "Party": 2})
    (trace,) = portfolio.check(system, (system.property["one_holder"],), scope, Budget(seconds=60))
    proof = Verdict("one_holder", Status.PROVED, "induction", None, InductiveInvariant(("one_holder",), ()))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("vmxmodel.engines.portfolio.check", raising(Contradiction(proof, trace)))
    result = vmxmodel("check", LEASE)
    assert result.exit_code == 4
    kept = ["contradiction.lease.one_holder.itf.json", "contradiction.lease.one_holder.smt2"]
    assert sorted(file.name for file in tmp_path.iterdir()) == kept
    assert all(name in result.stderr for name in kept)


def test_an_interrupt_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = tmp_path / "lease.tsys"
    text = Path(LEASE).read_text().replace("sort Core\n", "sort    Core\n")
    spec.write_text(text)
    monkeypatch.setattr("os.fsync", raising(KeyboardInterrupt()))
    result = vmxmodel("fmt", spec)
    assert result.exit_code == 130
    assert spec.read_text() == text
    assert [entry.name for entry in tmp_path.iterdir()] == ["lease.tsys"]


LONG = {
    "Python": ["check", BENCH, "--engine", "explicit", "--scope", "Core=5,Vmcs=5,Hypervisor=3"],
    "Z3": ["check", BENCH, "--engine", "spacer", "--scope", "Core=6,Vmcs=6,Hypervisor=6", "--timeout", "600"],
}


@pytest.mark.parametrize("what", list(LONG))
def test_ctrl_c_ends_a_long_search_soon(what: str, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, *LONG[what]],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment(),
    )
    time.sleep(4)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    _, complaints = process.communicate(timeout=60)
    assert process.returncode == 130
    assert time.monotonic() - started < 10
    assert complaints.strip() == "error: interrupted; no file was left half-written"
    assert list(tmp_path.iterdir()) == []


def test_a_search_that_was_stopped_goes_on(tmp_path: Path) -> None:
    """Ctrl-Z and `fg` are no Ctrl-C."""
    process = subprocess.Popen(
        [*PROGRAM, *LONG["Python"]], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment()
    )
    time.sleep(2)
    for _ in range(3):
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.3)
        process.send_signal(signal.SIGCONT)
        time.sleep(0.3)
    time.sleep(1)
    assert process.poll() is None
    process.kill()
    process.communicate()


def test_what_does_not_stop_is_ended() -> None:
    code = (
        "import vmxmodel.cli.check, vmxmodel.cli.main as program\n"
        "def stubborn(*_, **__):\n"
        "    import time\n"
        "    while True:\n"
        "        try:\n"
        "            time.sleep(60)\n"
        "        except KeyboardInterrupt:\n"
        "            pass\n"
        "program.main.get_command = lambda *_: type(vmxmodel.cli.check.command)('check', callback=stubborn)\n"
        "program.main(['check'])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_environment()
    )
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    _, complaints = process.communicate(timeout=30)
    assert process.returncode == 130
    assert complaints.strip() == "error: interrupted; no file was left half-written"


def test_a_command_does_not_wait_for_the_thread_that_waits_for_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    monkeypatch.setattr("signal.sigtimedwait", lambda *_: release.wait(60) and None)
    before = set(threading.enumerate())
    with prompt_interrupts(lambda: None):
        (watcher,) = set(threading.enumerate()) - before
    assert watcher.is_alive()
    release.set()
    watcher.join(60)
    assert not watcher.is_alive()


def test_an_interrupt_after_the_end_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread may be the one that the signal reaches, though the command is over."""
    release, sent = threading.Event(), []

    def late(*_: object) -> object:
        release.wait(60)
        return SimpleNamespace(si_signo=signal.SIGINT)

    monkeypatch.setattr("signal.sigtimedwait", late)
    before = set(threading.enumerate())
    with prompt_interrupts(lambda: None):
        (watcher,) = set(threading.enumerate()) - before
    monkeypatch.setattr("os.kill", lambda process, number: sent.append((process, number)))
    release.set()
    watcher.join(60)
    assert sent == [(os.getpid(), signal.SIGINT)]


def test_a_reader_that_goes_away_is_no_fault() -> None:
    process = subprocess.Popen(
        [*PROGRAM, "explain"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment()
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(timeout=30) == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_results_that_cannot_be_printed() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "explain"], stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=_environment()
        )
    assert done.returncode == 2
    assert done.stderr.startswith("error[E108]")


def test_help_is_quick_and_loads_no_solver() -> None:
    code = (
        "import sys\nfrom vmxmodel.cli.main import main\n"
        "try:\n    main(['check', '--help'])\nexcept SystemExit as end:\n    assert end.code == 0\n"
        "print(sorted({'z3', 'cvc5', 'lark', 'networkx', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_environment())
    assert done.stdout.splitlines()[-1] == "[]"


def _environment() -> dict[str, str]:
    root = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": root, "COLUMNS": "100"}
