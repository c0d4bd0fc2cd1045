"""`vmxmodel mutate`: what people and programs read, exit statuses, wrong input, Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import Result
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import vmxmodel
from vmxmodel.cli.mutate import KINDS
from vmxmodel.engines.workers import each
from vmxmodel.mutation.mutant import Kind
from vmxmodel.views import markdown

SPECS = Path(__file__).parent / "specs"
LEASE = SPECS / "lease.tsys"


def mutate(*args: object, spec: Path = LEASE) -> Result:
    return vmxmodel("mutate", spec, "--jobs", "1", *map(str, args))


def steady(text: str) -> str:
    text = re.sub(r"\(\d+\.\d s\)", "(TIME)", text)
    return text.replace(str(SPECS), "SPECS").replace(markdown.text(str(SPECS)), "SPECS")


def test_the_kinds_of_the_command_line_are_all_that_there_are() -> None:
    assert tuple(kind.value for kind in Kind) == KINDS


def test_text(snapshot: SnapshotAssertion) -> None:
    result = mutate("--only", "change-outcome", "--only", "widen-init")
    assert result.exit_code == 1
    assert steady(result.stdout) == snapshot


def test_markdown(snapshot: SnapshotAssertion) -> None:
    result = mutate("-p", "LEAVE", "--format", "markdown")
    assert steady(result.stdout) == snapshot


def test_json(snapshot: SnapshotAssertion) -> None:
    result = mutate("--rung", "SPOIL", "--format", "json")
    data = json.loads(result.stdout)
    assert data["status"] == result.exit_code == 1
    assert data["seconds"] > 0
    assert all(mutant["seconds"] > 0 for mutant in data["mutants"])
    assert re.sub(r'("seconds": )[\d.]+', r"\1TIME", steady(result.stdout)) == snapshot


def test_a_sample_says_so_and_how_far_it_can_be_trusted() -> None:
    result = mutate("--sample", 6, "--seed", 2)
    assert "6 mutants, a random sample of 39 (seed 2)" in result.stdout
    assert re.search(r"with 95 % confidence, [\d.]+ % to [\d.]+ %", result.stdout)
    again, other = mutate("--sample", 6, "--seed", 2, "--format", "json"), mutate("--sample", 6, "--format", "json")
    names = [[m["number"] for m in json.loads(r.stdout)["mutants"]] for r in (again, other)]
    assert names[0] != names[1]
    assert names[0] == sorted(names[0])


@pytest.mark.parametrize(("least", "status"), [("100", 1), ("50", 0), ("0", 0)])
def test_the_score_that_is_wanted(least: str, status: int) -> None:
    assert mutate("-p", "LEAVE", "--at-least", least).exit_code == status


def test_several_processes_find_the_same() -> None:
    one, two = (vmxmodel("mutate", LEASE, "--jobs", n, "-p", "SPOIL", "--format", "json") for n in ("1", "2"))
    fates = [[(m["number"], m["fate"], m["killer"]) for m in json.loads(r.stdout)["mutants"]] for r in (one, two)]
    assert fates[0] == fates[1]


def test_output_into_a_file(tmp_path: Path) -> None:
    result = mutate("-p", "LEAVE", "--format", "json", "-o", tmp_path / "found.json")
    assert result.stdout == ""
    assert json.loads((tmp_path / "found.json").read_text())["module"] == "lease"


NOTHING = "module empty\nsort Core\nvar on[Core]: Bool\ninvariant true_or_not: all c: Core: on[c] or not on[c]\n"
WRONG = "module wrong\nvar on: Bool = false\naction go { on := true }\ninvariant off: not on\n"


@pytest.mark.parametrize(
    ("code", "words", "text", "args"),
    [
        ("E140", "does not hold itself: off", WRONG, ()),
        ("E141", "there is nothing to mutate", NOTHING.replace("empty", "wrong"), ()),
        ("E141", "there is no mutant at `ENTR`", None, ("--rung", "ENTR")),
        ("E141", "there is no mutant of this kind: widen-init", None, ("-p", "ENTER", "--only", "widen-init")),
        ("E126", "is not one of 'drop-rung'", None, ("--only", "rungs")),
        ("E126", "not between 0", None, ("--timeout", "0")),
        ("E126", "not in the range 0<=x<=100", None, ("--at-least", "101")),
        ("E126", "a --cluster has workers of its own", None, ("--cluster", "tcp://127.0.0.1:1")),
        ("E101", "no such file", None, ("--no-such",)),
    ],
)
def test_wrong_input(code: str, words: str, text: str | None, args: tuple[str, ...], tmp_path: Path) -> None:
    spec = LEASE
    if text is not None:
        spec = tmp_path / "wrong.tsys"
        spec.write_text(text)
    if args == ("--no-such",):
        spec, args = tmp_path / "missing.tsys", ()
    result = mutate(*args, spec=spec)
    assert result.exit_code == 2
    assert f"[{code}]" in result.stderr
    assert words in result.stderr


def test_without_the_extra_a_cluster_is_a_coded_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    result = vmxmodel("mutate", LEASE, "--cluster", "tcp://127.0.0.1:1")
    assert result.exit_code == 2
    assert "pip install 'vmxmodel[cluster]'" in result.stderr


TOLD = (
    "import sys, hashlib, contextlib, vmxmodel.cli.console as c, vmxmodel.asking.mutating as m\n"
    "@contextlib.contextmanager\n"
    "def told():\n"
    "    yield lambda m, d=None, t=None: m.startswith('mutants') and print(d, file=sys.stderr, flush=True)\n"
    "c.progress = told\n"
)
STUCK = (
    "decide = m.decide\n"
    "def slow(common, mutant):\n"
    "    if mutant.number > 3:\n"
    "        hashlib.pbkdf2_hmac('sha256', b'', b'', 2**31 - 1)\n"
    "    return decide(common, mutant)\n"
    "m.decide = slow\n"
)
"""Deep inside a library, as a solver is, from the fourth mutant on."""


def interrupted(*args: str, before: str = "") -> str:
    """What stands on standard output after Ctrl-C, when three mutants have been decided."""
    words = ["mutate", str(LEASE), *args]
    code = f"{TOLD}{before}from vmxmodel.cli.main import main\nmain({words!r})\n"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stderr is not None
        assert run.stdout is not None
        for line in run.stderr:
            if line.strip() == "3":
                break
        if before:
            time.sleep(0.3)  # until it is stuck
        run.send_signal(signal.SIGINT)
        started = time.monotonic()
        found = run.stdout.read()
        assert run.wait() == 130
        assert time.monotonic() - started < 10
    return found


def test_ctrl_c_tells_what_is_known_by_then() -> None:
    data = json.loads(interrupted("--jobs", "2", "--format", "json"))
    assert data["interrupted"]
    assert data["status"] == 130
    assert 3 <= len(data["mutants"]) < data["chosen"] == 39


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_ctrl_c_tells_it_also_where_a_solver_does_not_stop(form: str, tmp_path: Path) -> None:
    output = tmp_path / "found"
    assert interrupted("--jobs", "1", "--format", form, "-o", str(output), before=STUCK) == ""
    found = output.read_text()
    assert json.loads(found)["interrupted"] if form == "json" else "interrupted: 3 were decided" in found


def test_ctrl_c_tells_it_on_standard_output_too() -> None:
    assert "interrupted: 3 were decided" in interrupted("--jobs", "1", before=STUCK)


# Processes that die.


def doubled(common: dict[str, int], job: int) -> int:
    if job == common["deadly"]:
        os.kill(os.getpid(), signal.SIGKILL)
    return job * 2


def test_a_job_that_kills_its_process_takes_no_other_with_it() -> None:
    found = dict(each(doubled, {"deadly": 3}, range(7), 2, lambda job: -job))
    assert found == {n: n * 2 if n != 3 else -3 for n in range(7)}
