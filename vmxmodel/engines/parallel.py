"""More than one question at the same time: each in a process of its own, where there is a processor for it."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from vmxmodel.engines.forked import can_fork, forked_in_parts, once, remembered

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Result = TypeVar("Result")


@contextmanager
def meanwhile(worthwhile: bool, function: Callable[..., Result], *args: object) -> Iterator[Callable[[], Result]]:
    """Start `function(*args)` and go on; the callable that is given waits for its result, or raises what it raised.

    See `meanwhile_in_parts`."""
    with meanwhile_in_parts(worthwhile, once, function, *args) as parts:
        yield remembered(parts)


@contextmanager
def meanwhile_in_parts(
    worthwhile: bool, function: Callable[..., Iterator[Result]], *args: object
) -> Iterator[Iterator[Result]]:
    """Start a function that gives one result after the other, and go on; each is waited for when it is asked for.

    Where it is not worthwhile to start a process, or there is only one processor, the function is called when its
    results are asked for. The process ends with the block, whatever it was doing.
    """
    if not worthwhile or (os.cpu_count() or 1) < 2 or not hasattr(signal, "pthread_sigmask"):
        yield function(*args)
        return
    if can_fork():
        with forked_in_parts(function, *args) as parts:
            yield parts
        return
    with pool(1) as one:
        # The question is packed here and not in the pool's own thread, which would read what this one goes on changing.
        with without_a_script():
            future = one.submit(_unpack_and_call, pickle.dumps((_all, (function, *args))))
        yield _parts_of(future)


@contextmanager
def spread(function: Callable[..., Result], jobs: Sequence[tuple[object, ...]]) -> Iterator[Iterator[Result]]:
    """Call `function(*job)` for every job, in as many processes as there are processors; the results come in order.

    The work begins at once, and ends with the block. What a job raises is raised where its result is asked for. With a
    single processor, or a single job, the function is called when its result is asked for.
    """
    workers = min(os.cpu_count() or 1, len(jobs))
    if workers < 2 or not hasattr(signal, "pthread_sigmask"):
        yield (function(*job) for job in jobs)
        return
    with pool(workers) as several:
        with without_a_script():
            waiting = [several.submit(_unpack_and_call, pickle.dumps((function, job))) for job in jobs]
        yield (future.result() for future in waiting)


@contextmanager
def pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that end with the block, whatever they are doing."""
    import multiprocessing  # here, because most commands start none
    from concurrent.futures import ProcessPoolExecutor

    _begin_to_track()
    # New interpreters, not copies: the pool has threads of its own, which may hold what a copy needs.
    context = multiprocessing.get_context("spawn")
    given = (gc.get_threshold(),)
    found = ProcessPoolExecutor(workers, mp_context=context, initializer=_live_like_the_parent, initargs=given)
    try:
        yield found
    finally:
        for process in list((found._processes or {}).values()):
            _terminate(process.pid)
        found.shutdown(wait=True, cancel_futures=True)


@contextmanager
def without_a_script() -> Iterator[None]:
    """Processes that start in this block do not run the user's script, which a new interpreter otherwise does to know
    what is defined there: a script that asks a question when it is run would ask it again in each of them."""
    script = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = script


def _parts_of(future: Future[list[Result]]) -> Iterator[Result]:
    yield from future.result()


def _all(function: Callable[..., Iterator[Result]], *args: object) -> list[Result]:
    """All parts: those of a new process come at once."""
    return list(function(*args))


def _unpack_and_call(packed: bytes) -> Any:
    function, args = pickle.loads(packed)
    return function(*args)


def _begin_to_track() -> None:
    """Start what Python needs to start processes. It unblocks SIGINT on the way, in all threads to come: undo that."""
    from multiprocessing import resource_tracker

    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    resource_tracker.ensure_running()
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _terminate(process: int | None) -> None:
    """End a process of the pool, and whatever it has started: an emulator would go on by itself."""
    if process is not None:
        for end in (os.killpg, os.kill):  # the second for one that has not made its group yet
            with suppress(ProcessLookupError):
                end(process, signal.SIGTERM)


def _live_like_the_parent(threshold: tuple[int, int, int]) -> None:
    """As long as it does, and with as little looking for garbage."""
    gc.set_threshold(*threshold)
    os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends this process
    threading.Thread(target=_end_with_the_parent, daemon=True, name="vmxmodel: life").start()


def _end_with_the_parent() -> None:
    import multiprocessing
    from multiprocessing import connection

    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os.killpg(0, signal.SIGKILL)
