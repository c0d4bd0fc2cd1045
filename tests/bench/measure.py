"""Runs a command and measures it: seconds on the clock, and the most memory that it or a child of it held."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One run of a command. `memory` is the peak resident set in bytes of the largest process of it.

    Linux counts what this process held when it began the command; so a `memory` of no more than `floor` is a bound.
    """

    seconds: float
    memory: int
    floor: int
    status: int
    output: str
    cpu: float = 0.0  # seconds of processors, of the command and of all that it waited for


def run(command: Sequence[str], folder: Path, limit: float, environment: dict[str, str] | None = None) -> Run:
    """Run it to its end, or kill it and what it started after `limit` seconds (status -9), or with Ctrl-C."""
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    with tempfile.TemporaryFile() as out:
        started = time.monotonic()
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
        try:
            while True:
                done, status, used = os.wait4(process.pid, os.WNOHANG)
                if done:
                    break
                if time.monotonic() - started > limit:
                    os.killpg(process.pid, signal.SIGKILL)
                    _, status, used = os.wait4(process.pid, 0)
                    break
                time.sleep(0.002)
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        seconds = time.monotonic() - started
        out.seek(0)
        text = out.read().decode(errors="replace")
    return Run(seconds, used.ru_maxrss * 1024, floor, process.returncode, text, used.ru_utime + used.ru_stime)
