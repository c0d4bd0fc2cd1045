"""QEMU's TCG as a processor: starts it without a screen, gives it a ROM, and returns what the ROM printed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from vmxmodel.conformance.machine import DONE, SECONDS, Hang, Program, Seen, answers_so_far, read_answers, rom
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError

PROGRAM = "qemu-system-x86_64"


@dataclass(frozen=True)
class Qemu:
    """One kind of processor of one QEMU, emulated in software."""

    model: str
    processors: int = 1
    seconds: float = SECONDS

    @property
    def name(self) -> str:
        return f"{_release()}, {self.model}, {self.processors} processor{'s' if self.processors > 1 else ''}"

    def run(self, programs: Sequence[Program]) -> list[tuple[Seen, ...]]:
        """The answers to each sequence, all in one boot.

        Raises UsageError: E300 no QEMU, E302 no end within the time, E303 output that is cut off.
        """
        with tempfile.TemporaryDirectory(prefix="vmxmodel-") as folder:
            image, out = Path(folder, "rom.bin"), Path(folder, "out")
            image.write_bytes(rom(programs, self.processors))
            # One thread for all processors: they wait for each other in turn. A sequence begins with a reset, so no
            # -no-reboot.
            command = [
                _program(), "-accel", "tcg,thread=single", "-machine", "pc", "-cpu", self.model,
                "-smp", str(self.processors), "-m", "64", "-bios", str(image), "-display", "none", "-nodefaults",
                "-debugcon", f"file:{out}", "-device", "isa-debug-exit,iobase=0x8900,iosize=4",
            ]  # fmt: skip
            try:
                done = subprocess.run(
                    command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=self.seconds, check=False
                )
            except subprocess.TimeoutExpired:
                raise self._hang(out) from None
            output = out.read_text(errors="replace") if out.exists() else ""
            if DONE not in output:
                raise UsageError(_cut_off(output, done.stderr))
        return read_answers(output, programs)

    def _hang(self, out: Path) -> Hang:
        output = out.read_text(errors="replace") if out.exists() else ""
        last = output.splitlines()[-1:]
        told = f"its last line: {last[0][-200:]}" if last else "it printed nothing"
        message = f"{PROGRAM} did not end within {self.seconds:g} seconds"
        return Hang(Diagnostic("E302", message, label=told), answers_so_far(output))


def version() -> str:
    """`QEMU 7.2`: what divergences are known by. Raises UsageError (E300) when there is none."""
    return ".".join(_release().split(".")[:2])


@cache
def _release() -> str:
    """`QEMU 7.2.22`."""
    done = subprocess.run([_program(), "--version"], capture_output=True, text=True, timeout=30, check=False)
    words = done.stdout.split()
    return f"QEMU {words[words.index('version') + 1]}" if "version" in words else "QEMU"


def _program() -> str:
    found = shutil.which(PROGRAM)
    if found is None:
        raise UsageError(Diagnostic("E300", "no QEMU", help="install it from the system's packages: `qemu-system-x86`"))
    return found


def _cut_off(output: str, stderr: str) -> Diagnostic:
    tail = " / ".join(output.splitlines()[-3:])[-400:]
    said = stderr.strip()[-400:]
    return Diagnostic(
        "E303", "the output of QEMU ends before the closing token", label=tail,
        help=f"it said: {said}" if said else "it said nothing",
    )  # fmt: skip
