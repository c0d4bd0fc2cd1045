"""Ctrl-C that works at once, also while a solver computes.

A C library that runs for minutes keeps Python from seeing a signal, and Z3 even takes SIGINT for itself, now and then
to forget it. So the signal is blocked in all threads but one, which only waits for it. That one tells every Z3 context
to stop and sends the main thread another signal, whose handler raises KeyboardInterrupt. What then still does not stop
is ended after a moment's grace; files are written under another name first, so none is half-written.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_GRACE = 3.0  # seconds
_INTERRUPTED = 130


@contextmanager
def prompt_interrupts(complain: Callable[[], None]) -> Iterator[Callable[[], None]]:
    """Within this context Ctrl-C raises KeyboardInterrupt in the main thread soon, or else ends the process.

    `complain` says so when the process is ended. Call what the context yields when the interrupt has arrived: no other
    follows then. Where signals cannot be waited for (another system, another thread) Ctrl-C stays as it is.
    """
    if not hasattr(signal, "sigtimedwait") or threading.current_thread() is not threading.main_thread():
        yield lambda: None
        return
    ended = threading.Event()
    old_hook = sys.unraisablehook
    old_handler = signal.signal(signal.SIGUSR1, _raise)
    old_mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    watcher = threading.Thread(target=_watch, args=(ended, complain), daemon=True)
    watcher.start()
    try:
        yield ended.set
    finally:
        ended.set()
        watcher.join()
        signal.pthread_sigmask(signal.SIG_SETMASK, old_mask)
        signal.signal(signal.SIGUSR1, old_handler)
        sys.unraisablehook = old_hook


def _raise(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _watch(ended: threading.Event, complain: Callable[[], None]) -> None:
    while not ended.is_set():
        if signal.sigtimedwait({signal.SIGINT}, 0.1) is None:
            continue
        sys.unraisablehook = lambda _: None  # objects that were being made when the exception came complain in vain
        deadline = time.monotonic() + _GRACE
        while not ended.is_set() and time.monotonic() < deadline:
            signal.pthread_kill(_main_thread(), signal.SIGUSR1)
            _stop_solvers()
            ended.wait(1.0)
        if not ended.is_set():
            complain()
            os._exit(_INTERRUPTED)


def _main_thread() -> int:
    number = threading.main_thread().ident
    assert number is not None
    return number


def _stop_solvers() -> None:
    """Tell every Z3 context to give up what it is doing. (This one call is meant for other threads.)"""
    z3 = sys.modules.get("z3")
    if z3 is not None:
        for thing in gc.get_objects():
            if type(thing) is z3.Context:  # not isinstance, which asks every object for its class
                with contextlib.suppress(AttributeError, z3.Z3Exception):  # one that is only being made
                    thing.interrupt()
