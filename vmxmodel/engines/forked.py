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
from typing import IO, Any, NoReturn, TypeVar

Result = TypeVar("Result")

OURS = "vmxmodel: "
"""What the names of threads begin with that only wait, and hold nothing that a copy may need."""

_END = "there is no more"
"""What a copy writes after its last result."""


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
    raises what it raised, or LostProcess. See `forked_in_parts`."""
    with forked_in_parts(once, function, *args) as parts:
        yield remembered(parts)


def remembered(parts: Iterator[Result]) -> Callable[[], Result]:
    """Gives the only part, or raises what was raised instead; the same whenever it is asked."""
    found: list[Result | Exception] = []

    def result() -> Result:
        if not found:
            try:
                found.append(next(parts))
            except Exception as error:  # noqa: BLE001 - it is raised below
                found.append(error)
        (only,) = found
        if isinstance(only, Exception):
            raise only
        return only

    return result


def once(function: Callable[..., Result], *args: object) -> Iterator[Result]:
    """The result of a call as the only part of it."""
    yield function(*args)


@contextmanager
def forked_in_parts(function: Callable[..., Iterator[Result]], *args: object) -> Iterator[Iterator[Result]]:
    """The same for a function that gives one result after the other: each can be had as soon as it is there, and the
    others need not be waited for.

    The copy ends with the block, and with this process, whatever it was doing, and with it all that it has started.
    Where the system allows no more processes or pipes, the function is called here when its results are asked for.
    """
    # No exception may come while there are two of us, or pipes that nobody closes.
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGUSR1))
    pipes = _two_pipes()
    if pipes is None:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        yield function(*args)
        return
    result, result_in, alive, alive_in = pipes  # nobody writes into the second: it is closed when this process is gone
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
        yield function(*args) if process is None else _read(answer)
    finally:
        answer.close()
        os.close(alive_in)
        if process is not None:
            _end(process)


def _two_pipes() -> tuple[int, int, int, int] | None:
    """The ends of two pipes, or None where there can be no more."""
    first: tuple[int, ...] = ()
    try:
        first = os.pipe()
        return (*os.pipe(), *first)
    except OSError:
        for end in first:
            os.close(end)
        return None


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
            for packed in _packed(function, args):
                out.write(packed)
                out.flush()
    finally:
        os._exit(0)


def _packed(function: Callable[..., Iterator[Any]], args: tuple[object, ...]) -> Iterator[bytes]:
    """The results, and what was raised instead of one, with where."""
    try:
        for found in function(*args):
            yield pickle.dumps((found, None, ""), protocol=5)
        yield pickle.dumps(_END)
    except BaseException as error:  # noqa: BLE001 - it is raised over there
        where = traceback.format_exc()
        try:
            packed = pickle.dumps((None, error, where), protocol=5)
            pickle.loads(packed)  # some exceptions can be packed, and not made again
        except Exception:  # noqa: BLE001
            packed = pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}"), where), protocol=5)
        yield packed


def _end_with_the_other(alive: int) -> None:
    os.read(alive, 1)
    os.killpg(0, signal.SIGKILL)


def _read(answers: IO[bytes]) -> Iterator[Any]:
    while True:
        try:
            answer = pickle.load(answers)
        except (EOFError, pickle.UnpicklingError):
            raise LostProcess("a process that was asked something ended without an answer") from None
        if answer == _END:
            return
        found, error, where = answer
        if error is not None:
            raise error from _Remote(f"\n{where}")
        yield found
