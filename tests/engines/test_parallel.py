"""Questions in a process of their own: their results, their failures, and their end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.engines.book import Contradiction
from vmxmodel.engines.parallel import meanwhile, spread
from vmxmodel.evidence.verdict import Status, Verdict


def process_and(word: str) -> tuple[int, str]:
    return os.getpid(), word


def contradict() -> None:
    raise Contradiction(Verdict("it", Status.PROVED, "induction"), Verdict("it", Status.VIOLATED, "bounded"))


def sleep_for_long() -> None:
    time.sleep(600)


@pytest.mark.parametrize("worthwhile", [True, False])
def test_the_result_comes_back(worthwhile: bool) -> None:
    with meanwhile(worthwhile, process_and, "word") as answer:
        process, word = answer()
    assert word == "word"
    assert (process == os.getpid()) == (not worthwhile or (os.cpu_count() or 1) < 2)


def test_a_contradiction_comes_back_whole() -> None:
    with meanwhile(True, contradict) as answer, pytest.raises(Contradiction) as caught:
        answer()
    assert caught.value.trace.method == "bounded"


def test_nobody_waits_for_an_answer_that_is_not_wanted() -> None:
    started = time.monotonic()
    with meanwhile((os.cpu_count() or 1) >= 2, sleep_for_long):
        pass
    assert time.monotonic() - started < 60


def twice(number: int) -> int:
    time.sleep(0.2 / (number + 1))  # later jobs end first
    return 2 * number


@pytest.mark.parametrize("number", [0, 1, 5])
def test_results_come_in_the_order_of_the_jobs(number: int) -> None:
    with spread(twice, [(n,) for n in range(number)]) as results:
        assert list(results) == [2 * n for n in range(number)]


def test_what_a_job_raises_comes_where_its_result_is_asked_for() -> None:
    with spread(fail_at_one, [(0,), (1,)]) as results:
        assert next(results) == 0
        with pytest.raises(ValueError, match="one"):
            next(results)


def fail_at_one(number: int) -> int:
    if number == 1:
        raise ValueError("one")
    return number


def test_jobs_end_with_the_block() -> None:
    started = time.monotonic()
    with spread(sleep_for_long, [(), ()]) as results:
        if (os.cpu_count() or 1) < 2:
            return  # nothing began
        del results
    assert time.monotonic() - started < 60


def complain(number: int) -> int:
    raise UsageError(Diagnostic("E302", f"number {number}", help="none"))


def test_a_complaint_comes_back_whole() -> None:
    with spread(complain, [(0,), (1,)]) as results, pytest.raises(UsageError) as caught:
        next(results)
    assert caught.value.diagnostics == (Diagnostic("E302", "number 0", help="none"),)


def wait_for_a_program(mark: str) -> None:
    subprocess.run([sys.executable, "-c", f"open({mark!r}, 'w'); import time; time.sleep(600)"], check=False)


def running(mark: str) -> bool:
    return subprocess.run(["pgrep", "-f", mark], stdout=subprocess.DEVNULL, check=False).returncode == 0


@pytest.mark.skipif((os.cpu_count() or 1) < 2 or shutil.which("pgrep") is None, reason="needs two processors, pgrep")
def test_what_a_process_has_started_ends_with_it(tmp_path: Path) -> None:
    mark = str(tmp_path / "begun")
    with meanwhile(True, wait_for_a_program, mark):
        while not Path(mark).exists():
            time.sleep(0.05)
        assert running(mark)
    deadline = time.monotonic() + 20
    while running(mark) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not running(mark)
