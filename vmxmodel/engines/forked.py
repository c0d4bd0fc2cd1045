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
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, NoReturn, TypeVar

Result = TypeVar("Result")


class LostProcess(RuntimeError):
    """The copy died before it had a result."""


def can_fork() -> bool:
    """Whether a copy is as good as a new process: elsewhere libraries of the system itself do not survive it, and what
    another thread than the first one was about to do is not known."""
    return sys.platform == "linux" and threading.current_thread() is threading.main_thread()


@contextmanager
def forked(function: Callable[..., Result], *args: object) -> Iterator[Callable[[], Result]]:
    """Start `function(*args)` in a copy of this process and go on; the callable that is given waits for its result, or
    raises what it raised, or LostProcess.

    The copy ends with the block, and with this process, whatever it was doing, and with it all that it has started.
    Where the system allows no more processes, the function is called here when its result is asked for.
    """
    result, result_in = os.pipe()
    alive, alive_in = os.pipe()  # nobody writes: it is closed when this process is gone
    process = _fork()
    if process is None:
        for pipe in (result, result_in, alive, alive_in):
            os.close(pipe)
        yield cache(lambda: function(*args))
        return
    if process == 0:
        os.close(result)
        os.close(alive_in)
        _be_the_copy(result_in, alive, function, args)
    os.close(result_in)
    os.close(alive)
    answer = os.fdopen(result, "rb")
    try:
        yield cache(lambda: _read(answer.read()))
    finally:
        answer.close()
        for end in (os.killpg, os.kill):  # the second for one that has not made its group yet
            with suppress(ProcessLookupError):
                end(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(alive_in)


def _fork() -> int | None:
    """0 in the copy, its number here; None where there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that there are threads; see above
        try:
            return os.fork()
        except OSError:
            return None


def _be_the_copy(result: int, alive: int, function: Callable[..., Any], args: tuple[object, ...]) -> NoReturn:
    """Never comes back into what the other process goes on with."""
    try:
        os.setpgid(0, 0)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other process ends this one
        threading.Thread(target=_end_with_the_other, args=(alive,), daemon=True).start()
        with os.fdopen(result, "wb") as out:
            out.write(_packed(function, args))
    finally:
        os._exit(0)


def _packed(function: Callable[..., Any], args: tuple[object, ...]) -> bytes:
    """The result, or what was raised instead."""
    try:
        return pickle.dumps((function(*args), None), protocol=5)
    except BaseException as error:  # noqa: BLE001 - it is raised over there
        try:
            return pickle.dumps((None, error), protocol=5)
        except Exception:  # noqa: BLE001 - some exceptions hold what cannot be packed
            return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")), protocol=5)


def _end_with_the_other(alive: int) -> None:
    os.read(alive, 1)
    os.killpg(0, signal.SIGKILL)


def _read(packed: bytes) -> Any:
    if not packed:
        raise LostProcess("a process that was asked something ended without an answer")
    found, error = pickle.loads(packed)
    if error is not None:
        raise error
    return found
