"""Ctrl-C that works at once, also while a solver computes.

A C library that runs for minutes keeps Python from seeing a signal, and Z3 even takes SIGINT for itself, now and then
to forget it. So the signal is blocked in all threads, and one thread only waits for it. That one sends the main thread
another signal, whose handler raises KeyboardInterrupt. What has not stopped after a moment's grace, because it is deep
inside a solver, is ended; files are written under another name first, so none is half-written. A command that knows
something by then has its last words (`Interrupts.last_words`).
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field
from types import FrameType

from vmxmodel.dataclass import dataclass

_GRACE = 1.5  # seconds
_INTERRUPTED = 130


@dataclass
class Interrupts:
    """What is agreed with the thread that waits for Ctrl-C."""

    last_words: Callable[[], None]
    """Called in that thread before it ends the process, whatever the main thread is in the middle of."""

    ended: threading.Event = field(default_factory=threading.Event)

    def arrived(self) -> None:
        """The main thread has stopped: nobody has to end it."""
        self.ended.set()


@contextmanager
def prompt_interrupts(complain: Callable[[], None]) -> Iterator[Interrupts]:
    """Within this context Ctrl-C raises KeyboardInterrupt in the main thread soon, or else ends the process.

    `complain` says so when the process is ended. Call `arrived` when the interrupt has arrived: no other follows then.
    Where signals cannot be waited for (another system, another thread) Ctrl-C stays as it is.
    """
    interrupts = Interrupts(complain)
    if not hasattr(signal, "sigtimedwait") or threading.current_thread() is not threading.main_thread():
        yield interrupts
        return
    old_hook = sys.unraisablehook
    old_handler = signal.signal(signal.SIGUSR1, _raise)
    old_mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    watcher = threading.Thread(target=_watch, args=(interrupts, complain), daemon=True, name="vmxmodel: interrupts")
    watcher.start()
    try:
        yield interrupts
    finally:
        interrupts.arrived()  # the watcher notices by itself; a short command would wait for it most of the time
        signal.pthread_sigmask(signal.SIG_SETMASK, old_mask)
        signal.signal(signal.SIGUSR1, old_handler)
        sys.unraisablehook = old_hook


def _raise(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _watch(interrupts: Interrupts, complain: Callable[[], None]) -> None:
    ended = interrupts.ended
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
            try:
                interrupts.last_words()
            except Exception:  # noqa: BLE001 - the process has to end
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
