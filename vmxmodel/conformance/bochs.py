"""Bochs as a processor: starts it without a screen, gives it a ROM, and returns what the ROM printed."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from vmxmodel.conformance.machine import DONE, SECONDS, Hang, Program, Seen, answers_so_far, read_answers, rom
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError

PROGRAM = "bochs-bin"

# The debugger is compiled in, so the run begins with its command `c`. Bochs' own complaints about what the sequences do
# (`error`) are not wanted. `panic: report` lets it go on where it finds an instruction that it does not implement. A
# reset sets the clock far ahead, so many instructions make a second: else Bochs is busy with its timers.
_CONFIGURATION = """\
config_interface: textconfig
display_library: rfb, options="timeout=0"
cpu: model={model}, count={processors}, ips=4000000000, reset_on_triple_fault=1, ignore_bad_msrs=1
memory: guest=32, host=32
romimage: file={folder}/rom.bin
plugin_ctrl: biosdev=0, speaker=0, serial=0, parallel=0
clock: sync=none
port_e9_hack: enabled=1
panic: action=fatal, {panics}
error: action=ignore
info: action=ignore
debug: action=ignore
log: {folder}/bochs.log
"""


_STOPS = 10_000
"""How often the debugger is told to go on: it stops at every triple fault."""

_INTERJECTION = re.compile(r"\(\d+\)\.\[\d+\] .*\n(?:Next at t=\d+\n)?(?:\(\d+\) \[.*\n)*(?:<bochs:\d+> )?")
"""What the debugger says to a triple fault, in the middle of the machine's output."""


@dataclass(frozen=True)
class Bochs:
    """One kind of processor of one Bochs."""

    model: str
    processors: int = 1
    seconds: float = SECONDS

    @property
    def name(self) -> str:
        return f"{version()}, {self.model}, {self.processors} processor{'s' if self.processors > 1 else ''}"

    def run(self, programs: Sequence[Program]) -> list[tuple[Seen, ...]]:
        """The answers to each sequence, all in one boot.

        Raises UsageError: E300 no Bochs, E301 another Bochs, E302 no end within the time, E303 output that is cut off.
        """
        if self.model not in models():
            message = f"{version()} does not know the processor `{self.model}`"
            raise UsageError(Diagnostic("E301", message, help="`bochs-bin --help cpu` lists those that it knows"))
        image = rom(programs, self.processors)
        with tempfile.TemporaryDirectory(prefix="vmxmodel-") as folder:
            Path(folder, "rom.bin").write_bytes(image)
            panics = ", ".join(f"cpu{n}=report" for n in range(self.processors))
            configuration = _CONFIGURATION.format(
                model=self.model, processors=self.processors, folder=folder, panics=panics
            )
            Path(folder, "bochsrc").write_text(configuration)
            Path(folder, "rc").write_text("c\n" * _STOPS)
            output = self._boot(folder)
            if DONE not in output:
                raise UsageError(_cut_off(output, folder))
        return read_answers(output, programs)

    def _boot(self, folder: str) -> str:
        command = [_program(), "-q", "-f", f"{folder}/bochsrc", "-rc", f"{folder}/rc"]
        out = Path(folder, "out")
        with out.open("wb") as stdout:
            try:
                subprocess.run(
                    command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.STDOUT,
                    timeout=self.seconds, check=False, cwd=folder,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                raise self._hang(out, folder) from None
        return _INTERJECTION.sub("", out.read_text(errors="replace"))

    def _hang(self, out: Path, folder: str) -> Hang:
        output = _INTERJECTION.sub("", out.read_text(errors="replace"))
        last = output.splitlines()[-1:]
        told = f"its last line: {last[0][-200:]}" if last else "it printed nothing"
        message = f"{PROGRAM} did not end within {self.seconds:g} seconds"
        return Hang(Diagnostic("E302", message, label=told, help=_log(folder)), answers_so_far(output))


def version() -> str:
    """`Bochs 2.7`. Raises UsageError (E300) when there is none."""
    for line in _help().splitlines():
        if "Bochs x86 Emulator" in line:
            return f"Bochs {line.split()[-1]}"
    return "Bochs"


def models() -> tuple[str, ...]:
    """The processors that this Bochs knows. Raises UsageError (E300)."""
    _, _, listed = _help().partition("Supported CPU models:")
    names = []
    for line in listed.splitlines():
        word = line.strip()
        if word.isidentifier():
            names.append(word)
        elif names and word:
            break
    return tuple(names)


@cache
def _help() -> str:
    done = subprocess.run(
        [_program(), "--help", "cpu"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False
    )
    return done.stdout + done.stderr


def _program() -> str:
    found = shutil.which(PROGRAM) or shutil.which("bochs")
    if found is None:
        raise UsageError(Diagnostic("E300", "no Bochs", help="install it from the system's packages: `bochs`"))
    return found


def _log(folder: str) -> str:
    log = Path(folder, "bochs.log")
    lines = log.read_text(errors="replace").splitlines()[-3:] if log.exists() else []
    return "its log ends: " + " / ".join(lines) if lines else "its log is empty"


def _cut_off(output: str, folder: str) -> Diagnostic:
    tail = " / ".join(output.splitlines()[-3:])[-400:]
    return Diagnostic("E303", "the output of Bochs ends before the closing token", label=tail, help=_log(folder))
