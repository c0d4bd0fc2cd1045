"""Ctrl-C that works at once, also while a solver computes.

A C library that runs for minutes keeps Python from seeing a signal, and Z3 even takes SIGINT for itself, now and then
to forget it. So the signal is blocked in all threads, and one thread only waits for it. That one sends the main thread
another signal, whose handler raises KeyboardInterrupt. What has not stopped after a moment's grace, because it is deep
inside a solver, is ended; files are written under another name first, so none is half-written.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_GRACE = 1.5  # seconds
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
        ended.set()  # the watcher notices by itself: waiting for it would be what a short command does most of the time
        signal.pthread_sigmask(signal.SIG_SETMASK, old_mask)
        signal.signal(signal.SIGUSR1, old_handler)
        sys.unraisablehook = old_hook


def _raise(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _watch(ended: threading.Event, complain: Callable[[], None]) -> None:
    while not ended.is_set():
        arrived = signal.sigtimedwait({signal.SIGINT}, 0.1)
        if arrived is None or arrived.si_signo != signal.SIGINT:  # Python tells of signal 0 after Ctrl-Z and `fg`
            continue
        if ended.is_set():  # whoever handles it by now shall have it
            os.kill(os.getpid(), signal.SIGINT)
            return
        sys.unraisablehook = lambda _: None  # objects that were being made when the exception came complain in vain
        signal.pthread_kill(_main_thread(), signal.SIGUSR1)
        if not ended.wait(_GRACE):
            _end_children()
            complain()
            os._exit(_INTERRUPTED)


def _end_children() -> None:
    """Worker processes would go on without us."""
    multiprocessing = sys.modules.get("multiprocessing")
    if multiprocessing is not None:
        for child in multiprocessing.active_children():
            child.kill()


def _main_thread() -> int:
    number = threading.main_thread().ident
    assert number is not None
    return number
