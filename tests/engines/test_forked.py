"""A question in a copy of this process: what comes back, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import z3

from vmxmodel.engines.forked import LostProcess, can_fork, forked, forked_in_parts
from vmxmodel.evidence.second_solver import SecondSolver

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="copies of processes are not made here")


class Unpackable(Exception):
    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("it holds what cannot be packed")


def test_a_copy_has_what_is_here_and_changes_nothing_here() -> None:
    here = [1]
    with forked(lambda: (here.append(2), os.getpid(), tuple(here))) as result:
        assert result()[1:] == (result()[1], (1, 2)), "asked twice, it says the same"
        assert result()[1] != os.getpid()
    assert here == [1]


def test_much_comes_back() -> None:
    with forked(bytes, 10_000_000) as result:
        time.sleep(0.1)  # more than a pipe holds: the copy waits until it is asked
        assert len(result()) == 10_000_000


def test_of_several_results_each_is_there_when_it_is_asked_for() -> None:
    def count() -> Iterator[tuple[int, int]]:
        yield 1, os.getpid()
        yield 2, os.getpid()
        time.sleep(600)  # nobody waits for the third
        yield 3, os.getpid()

    with forked_in_parts(count) as parts:
        (first, copy), (second, _) = next(parts), next(parts)
    assert (first, second) == (1, 2)
    assert copy != os.getpid()
    with pytest.raises(ProcessLookupError):
        os.kill(copy, 0)


def test_results_have_an_end_and_death_is_none() -> None:
    with forked_in_parts(range, 3) as parts:
        assert list(parts) == [0, 1, 2]

    def die() -> Iterator[int]:
        yield 1
        os.kill(os.getpid(), signal.SIGKILL)

    with forked_in_parts(die) as parts:
        assert next(parts) == 1
        with pytest.raises(LostProcess):
            next(parts)


def test_after_some_results_what_is_raised_is_raised_here() -> None:
    def fail() -> Iterator[int]:
        yield 1
        raise ZeroDivisionError

    with forked_in_parts(fail) as parts:
        assert next(parts) == 1
        with pytest.raises(ZeroDivisionError):
            next(parts)


def test_what_is_raised_is_raised_here() -> None:
    with forked(divmod, 1, 0) as result, pytest.raises(ZeroDivisionError):
        result()


def test_what_cannot_be_packed_is_told_in_words() -> None:
    def fail() -> None:
        raise Unpackable("why")

    with forked(fail) as result, pytest.raises(RuntimeError, match="Unpackable: why"):
        result()
    with forked(lambda: lambda: 1) as result, pytest.raises((AttributeError, RuntimeError)):
        result()


def test_a_copy_that_dies_is_missed() -> None:
    with forked(lambda: os.kill(os.getpid(), signal.SIGKILL)) as result, pytest.raises(LostProcess):
        result()


def test_a_copy_that_died_is_missed_as_often_as_it_is_asked() -> None:
    with forked(lambda: os.kill(os.getpid(), signal.SIGKILL)) as result:
        for _ in range(2):
            with pytest.raises(LostProcess):
                result()


def test_where_there_can_be_no_more_pipes_the_question_is_answered_here(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[int, int]] = []

    def one_pipe() -> tuple[int, int]:
        if made:
            raise OSError("too many open files")
        made.append(pipe())
        return made[-1]

    pipe, mask = os.pipe, signal.pthread_sigmask(signal.SIG_BLOCK, ())
    monkeypatch.setattr(os, "pipe", one_pipe)
    with forked(os.getpid) as result:
        assert result() == os.getpid()
        assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == mask
    for end in made[0]:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(end)


def test_where_there_can_be_no_more_processes_the_question_is_answered_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError("too many processes")

    monkeypatch.setattr(os, "fork", refuse)
    with forked(os.getpid) as result:
        assert result() == os.getpid()


class Odd(Exception):
    """Packed by its arguments, which are others than it takes."""

    def __init__(self, one: int, other: int) -> None:
        super().__init__(f"{one} and {other}")


def test_what_cannot_be_made_again_is_told_in_words_and_with_its_place() -> None:
    def fail() -> None:
        raise Odd(1, 2)

    # Where a library has taught Python to pack any exception, it comes as it is.
    with forked(fail) as result, pytest.raises((RuntimeError, Odd), match="1 and 2") as caught:
        result()
    assert "raise Odd(1, 2)" in str(caught.value.__cause__)


def test_where_no_process_is_told_of_the_end_of_others_there_is_an_answer() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        with forked(os.getpid) as result:
            assert result() != os.getpid()
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_a_thread_that_is_not_the_programs_keeps_it_from_copying() -> None:
    known = can_fork()
    going = threading.Event()
    for name, harmless in (("vmxmodel: waits", known), ("a stranger", False)):
        thread = threading.Thread(target=going.wait, daemon=True, name=name)
        thread.start()
        assert can_fork() == harmless
    going.set()


INTERRUPTED = """
import os, sys, time
from vmxmodel.engines.forked import forked
here = os.getpid()
ends = time.monotonic() + 2
descriptors = len(os.listdir("/proc/self/fd"))
while time.monotonic() < ends:
    try:
        with forked(os.getpid) as result:
            result()
    except KeyboardInterrupt:
        pass
    if os.getpid() != here:
        print("a copy came back")
        os._exit(1)
print(len(os.listdir("/proc/self/fd")) - descriptors)
"""


def test_interrupts_come_before_or_after_a_copy_is_made() -> None:
    process = subprocess.Popen([sys.executable, "-c", INTERRUPTED], stdout=subprocess.PIPE, text=True)
    time.sleep(0.5)
    while process.poll() is None:
        process.send_signal(signal.SIGINT)
        time.sleep(0.003)
    assert process.stdout is not None
    printed = process.stdout.read()
    # The last lines may be interrupted, too; then nothing is printed.
    assert "came back" not in printed
    assert int(printed or 0) < 10


def test_a_solver_that_was_used_before_answers_in_the_copy() -> None:
    def hard(bits: int) -> str:
        x, y = z3.BitVecs("x y", bits)
        solver = z3.Solver()
        solver.set("timeout", 60_000)
        solver.add(x * y == 391, z3.UGT(x, 1), z3.UGT(y, x))
        return str(solver.check())

    assert hard(16) == "sat"
    with forked(hard, 16) as one, forked(hard, 16) as other:
        assert (hard(16), one(), other()) == ("sat", "sat", "sat")


def test_a_copy_ends_with_the_block() -> None:
    started = time.monotonic()
    with forked(time.sleep, 600):
        pass
    assert time.monotonic() - started < 60


SCRIPT = """
import os, sys, time
from vmxmodel.engines.forked import forked
with forked(time.sleep, 600), forked(lambda: (open(sys.argv[1], "w").write(str(os.getpid())), time.sleep(600))):
    time.sleep(600)
"""


def test_a_copy_ends_with_the_process_that_made_it(tmp_path: Path) -> None:
    mark = tmp_path / "copy"
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(mark)])
    deadline = time.monotonic() + 60
    while not (mark.exists() and mark.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    copy = int(mark.read_text())
    process.kill()
    process.wait()
    while _lives(copy) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(copy)


def _lives(process: int) -> bool:
    """Whether it does, and is not just waiting for somebody to take notice of its end."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


ENDLESS = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(600)"


def test_a_second_solver_that_a_copy_has_started_ends_with_it(tmp_path: Path) -> None:
    mark = tmp_path / "solver"
    solver = SecondSolver((sys.executable, "-c", ENDLESS, str(mark)))
    deadline = time.monotonic() + 60
    with forked(solver.ask, "(check-sat)"):
        while not (mark.exists() and mark.read_text()) and time.monotonic() < deadline:
            time.sleep(0.05)
    started = int(mark.read_text())
    while _lives(started) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(started)
