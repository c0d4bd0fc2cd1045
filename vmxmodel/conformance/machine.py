"""The machine's side: records that it executes, the ROM that holds them, and the answers that it prints."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from enum import IntEnum, IntFlag
from functools import cache
from pathlib import Path

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError

SOURCE = Path(__file__).with_name("machine.asm")
CODE_SIZE = 0x10000
ROM_SIZE = 0x200000
RECORD_SIZE = 16
TABLE_SIZE = 0x100000
"""Bytes for the table: the lower half of the ROM, where bit 20 of an address is 0 and A20M changes nothing."""

CAPACITY = TABLE_SIZE // RECORD_SIZE - 2
"""Records of one boot, the closing one not counted."""

AT_ONCE = 3000
"""Sequences of one boot: a few seconds."""

SECONDS = 120
"""How long one boot may take."""

DONE = "conformance machine: done"
"""The closing token: without it the output is not complete."""


class Op(IntEnum):
    """What a record asks for. From VMXON on: an instruction under test."""

    BEGIN = 0  # a: number of the sequence
    END = 1
    INIT = 2  # a: target
    SIPI = 3  # a: target
    STORE = 4  # the dword a, exclusive-ored with the base, to address b
    RESET = 5
    OUT = 6  # the byte b to port a
    RENEW = 7  # the page at address b becomes what it was at the beginning
    SET_BITS = 8  # the bits a of the dword at address b become 1
    CLEAR_BITS = 9  # or 0
    VMXON = 16
    VMXOFF = 17
    VMCLEAR = 18
    VMPTRLD = 19
    VMPTRST = 20
    VMREAD = 21
    VMWRITE = 22
    VMLAUNCH = 23
    VMRESUME = 24
    VMCALL = 25
    VMFUNC = 26
    INVEPT = 27
    INVVPID = 28
    MOV_CR0 = 29
    MOV_CR4 = 30
    WRMSR = 31
    CPUID = 32
    GETSEC = 33
    BREAKPOINT = 34
    NO_IDT = 35  # LIDT with a limit of 0: the next event is a triple fault
    LOAD = 36  # a load from address a
    INTERRUPT = 37  # a store of b to a, the interrupt command register
    VMRUN = 38
    VMLOAD = 39
    VMSAVE = 40
    VMMCALL = 41
    INVLPGA = 42
    STGI = 43
    CLGI = 44
    SKINIT = 45
    SIGNAL = 46  # a store of all 64 bits of b to a, the interrupt command register; RFLAGS.IF stays as it is


class How(IntFlag):
    """In which surroundings the instruction under test is executed."""

    PLAIN = 0  # 64-bit mode, ring 0
    RING3 = 1
    COMPATIBILITY = 2
    MOV_SS = 4
    REGISTER = 8
    BAD_ADDRESS = 16
    INTERRUPTS = 64  # with RFLAGS.IF = 1
    SILENT = 128  # no answer is printed


class Operand(IntEnum):
    """What the access to the memory operand does."""

    WORKS = 0
    GP = 1
    SS = 2
    PF = 3


class Base(IntEnum):
    """What the value is exclusive-ored with, since only the machine knows it."""

    ZERO = 0
    PIN = 1  # the pin-based controls that pass VM entry
    SECONDARY = 2  # the secondary processor-based controls that pass
    REVISION = 3  # the VMCS revision identifier


@dataclass(frozen=True)
class Record:
    """One line of the table. `b` is the operand in memory, and RAX; `a` is RCX."""

    op: Op
    cpu: int = 0
    how: How = How.PLAIN
    operand: Operand = Operand.WORKS
    base: Base = Base.ZERO
    a: int = 0
    b: int = 0

    def encode(self) -> bytes:
        """The record as the machine reads it."""
        where = self.operand | self.base << 4
        return struct.pack("<BBBBIQ", self.op, self.cpu, self.how, where, self.a & 0xFFFFFFFF, self.b & (1 << 64) - 1)


class Kind(IntEnum):
    """What came of a record."""

    DONE = 0  # the instruction completed: flags, a VM-instruction error (0xFF: not read), b pointer of VMPTRST
    FAULT = 1  # flags, a vector, b error code
    EXIT = 2  # flags exit reason 31:24, a 7:0, b 23:8
    ENTERED = 3  # the guest runs
    NOTHING = 4  # an event without an effect that its sender can see
    STARTED = 5  # the processor started afresh
    LOST = 14  # a reset or fault that the record did not ask for


@dataclass(frozen=True, order=True)
class Seen:
    """The machine's answer to one record."""

    kind: Kind
    flags: int = 0  # CF PF AF ZF SF OF from bit 0
    a: int = 0
    b: int = 0

    @property
    def text(self) -> str:
        """Ten hexadecimal digits, as the machine prints them."""
        return f"{self.kind:02x}{self.flags:02x}{self.a:02x}{self.b:04x}"

    @classmethod
    def parse(cls, text: str) -> Seen:
        """Raises ValueError when these are not ten hexadecimal digits of an answer."""
        if not re.fullmatch("[0-9a-f]{10}", text):
            raise ValueError(f"`{text}` is no answer of the machine")
        return cls(Kind(int(text[:2], 16)), int(text[2:4], 16), int(text[4:6], 16), int(text[6:], 16))


@dataclass(frozen=True)
class Program:
    """The records of one sequence; their answers are those of the records that are not silent, in order."""

    records: tuple[Record, ...]

    @property
    def answers(self) -> int:
        return sum(not record.how & How.SILENT for record in self.records)


@cache
def code() -> bytes:
    """The assembled ROM, without records. Raises UsageError (E304) when it cannot be assembled."""
    nasm = shutil.which("nasm")
    if nasm is None:
        raise UsageError(Diagnostic("E304", "no nasm", help="install it from the system's packages: `nasm`"))
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "rom.bin")
        command = [nasm, "-w-number-overflow", "-f", "bin", "-i", f"{SOURCE.parent}/", "-o", str(output), str(SOURCE)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise UsageError(Diagnostic("E304", f"nasm cannot assemble {SOURCE.name}: {done.stderr.strip()}"))
        return output.read_bytes()


def rom(programs: Sequence[Program], processors: int) -> bytes:
    """The ROM that runs these sequences, numbered from 0. At most CAPACITY records fit, a BEGIN each included.

    The last processor begins a sequence, with a reset. Bochs, when the first does it, lets no other processor run until
    that one has executed as many instructions as before the reset.
    """
    records: list[Record] = []
    for number, program in enumerate(programs):
        records += (Record(Op.BEGIN, processors - 1 if number else 0, a=number), *program.records)
    assert len(records) <= CAPACITY
    records.append(Record(Op.END))
    table = struct.pack("<I12x", processors) + b"".join(record.encode() for record in records)
    address = (1 << 32) - ROM_SIZE
    image = code()[: CODE_SIZE - 8] + struct.pack("<II", address, 0)
    return table.ljust(ROM_SIZE - CODE_SIZE, b"\0") + image


def batches(programs: Iterable[Program]) -> Iterable[list[Program]]:
    """The sequences in portions that fit into one boot."""
    batch: list[Program] = []
    size = 0
    for program in programs:
        if batch and (len(batch) == AT_ONCE or size + len(program.records) + 1 > CAPACITY):
            yield batch
            batch, size = [], 0
        batch.append(program)
        size += len(program.records) + 1
    if batch:
        yield batch


class Hang(UsageError):
    """The emulator did not end (E302). `answers` are those that it gave: of the last sequence only the first ones."""

    def __init__(
        self, diagnostics: Diagnostic | Iterable[Diagnostic], answers: Sequence[tuple[Seen, ...]] = ()
    ) -> None:
        super().__init__(diagnostics)
        self.answers = tuple(answers)


def answers_so_far(output: str) -> list[tuple[Seen, ...]]:
    """The answers in output that ends in the middle; none where it cannot be read."""
    answers: list[tuple[Seen, ...]] = []
    for number, text in _LINE.findall(output):
        if int(number, 16) != len(answers):
            return []
        try:
            answers.append(tuple(Seen.parse(text[at : at + 10]) for at in range(0, len(text), 10)))
        except ValueError:
            return []
    return answers


_LINE = re.compile(r"^([0-9a-f]{8}) ((?:[0-9a-f]{10})*)$", re.MULTILINE)


def read_answers(output: str, programs: Sequence[Program]) -> list[tuple[Seen, ...]]:
    """The answers to each sequence. Raises UsageError (E303) when some are missing or cannot be read."""
    if DONE not in output:
        raise UsageError(Diagnostic("E303", "the machine's output ends before its closing token"))
    lines = {int(number, 16): text for number, text in _LINE.findall(output)}
    answers = []
    for number, program in enumerate(programs):
        text = lines.get(number)
        if text is None or len(text) != 10 * program.answers:
            what = "no answers" if text is None else f"{len(text) / 10:g} answers instead of {program.answers}"
            raise UsageError(Diagnostic("E303", f"the machine gave {what} to sequence {number}"))
        try:
            answers.append(tuple(Seen.parse(text[at : at + 10]) for at in range(0, len(text), 10)))
        except ValueError as error:
            raise UsageError(Diagnostic("E303", str(error))) from None
    return answers
