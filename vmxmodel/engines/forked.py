"""A question in a copy of this process, which has at once everything that was read and built in this one.

A new interpreter imports Z3, and reads a system that others pack for it; a copy costs a few milliseconds. What a copy
lacks are the other threads of this process. Z3 ends its own before a copy is made. Those of the program wait for
Ctrl-C and draw progress, and a copy does neither: it computes, writes its result into a pipe, and is gone.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, NoReturn, TypeVar

Result = TypeVar("Result")

OURS = "vmxmodel: "
"""What the names of threads begin with that only wait, and hold nothing that a copy may need."""


class LostProcess(RuntimeError):
    """The copy died before it had a result."""


class _Remote(Exception):
    """Where something was raised in a copy, as its traceback says."""


def can_fork() -> bool:
    """Whether a copy is as good as a new process: elsewhere libraries of the system itself do not survive it, and it is
    not known what threads that are not the program's own were about to do."""
    return sys.platform == "linux" and threading.current_thread() is threading.main_thread() and not _strangers()


def _strangers() -> bool:
    """Whether there are threads that are neither this one nor of the program, nor draw its progress."""
    others = (thread for thread in threading.enumerate() if thread is not threading.main_thread())
    return any(not one.name.startswith(OURS) and type(one).__module__ != "rich.live" for one in others)


@contextmanager
def forked(function: Callable[..., Result], *args: object) -> Iterator[Callable[[], Result]]:
    """Start `function(*args)` in a copy of this process and go on; the callable that is given waits for its result, or
    raises what it raised, or LostProcess.

    The copy ends with the block, and with this process, whatever it was doing, and with it all that it has started.
    Where the system allows no more processes, the function is called here when its result is asked for.
    """
    # No exception may come while there are two of us, or pipes that nobody closes.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGUSR1))
    result, result_in = os.pipe()
    alive, alive_in = os.pipe()  # nobody writes: it is closed when this process is gone
    process = _fork()
    if process == 0:
        os.close(result)
        os.close(alive_in)
        _be_the_copy(result_in, alive, mask, function, args)
    os.close(result_in)
    os.close(alive)
    answer = os.fdopen(result, "rb")
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        yield cache(lambda: function(*args) if process is None else _read(answer.read()))
    finally:
        answer.close()
        os.close(alive_in)
        if process is not None:
            _end(process)


def _fork() -> int | None:
    """0 in the copy, its number here; None where there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that there are threads; see above
        try:
            return os.fork()
        except OSError:
            return None


def _end(process: int) -> None:
    for end in (os.killpg, os.kill):  # the second for one that has not made its group yet
        with suppress(ProcessLookupError):
            end(process, signal.SIGKILL)
    with suppress(ChildProcessError):  # where nobody is told of the end of processes, there is none to ask about
        os.waitpid(process, 0)


def _be_the_copy(
    result: int, alive: int, mask: set[int | signal.Signals], function: Callable[..., Any], args: tuple[object, ...]
) -> NoReturn:
    """Never comes back into what the other process goes on with."""
    try:
        os.setpgid(0, 0)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other process ends this one
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        threading.Thread(target=_end_with_the_other, args=(alive,), daemon=True, name=f"{OURS}life").start()
        with os.fdopen(result, "wb") as out:
            out.write(_packed(function, args))
    finally:
        os._exit(0)


def _packed(function: Callable[..., Any], args: tuple[object, ...]) -> bytes:
    """The result, or what was raised instead, with where."""
    try:
        return pickle.dumps((function(*args), None, ""), protocol=5)
    except BaseException as error:  # noqa: BLE001 - it is raised over there
        where = traceback.format_exc()
        try:
            packed = pickle.dumps((None, error, where), protocol=5)
            pickle.loads(packed)  # some exceptions can be packed, and not made again
        except Exception:  # noqa: BLE001
            return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}"), where), protocol=5)
        return packed


def _end_with_the_other(alive: int) -> None:
    os.read(alive, 1)
    os.killpg(0, signal.SIGKILL)


def _read(packed: bytes) -> Any:
    if not packed:
        raise LostProcess("a process that was asked something ended without an answer")
    found, error, where = pickle.loads(packed)
    if error is not None:
        raise error from _Remote(f"\n{where}")
    return found
