"""Records, the ROM and the answers, without a machine."""

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmxmodel.conformance import machine
from vmxmodel.conformance.machine import DONE, Base, How, Kind, Op, Operand, Program, Record, Seen
from vmxmodel.diagnostics import UsageError

HALT = Program((Record(Op.CPUID), Record(Op.STORE, how=How.SILENT, b=0x28000), Record(Op.VMXOFF)))


def test_a_record_is_sixteen_bytes_in_the_order_of_the_program():
    record = Record(Op.VMWRITE, 1, How.RING3 | How.MOV_SS, Operand.SS, Base.SECONDARY, a=0x401E, b=1 << 63)
    assert record.encode().hex() == "16010522" + "1e400000" + "0000000000000080"


@given(st.builds(Seen, st.sampled_from(list(Kind)), st.integers(0, 255), st.integers(0, 255), st.integers(0, 0xFFFF)))
def test_answers_are_read_as_they_are_printed(seen):
    assert Seen.parse(seen.text) == seen


@pytest.mark.parametrize("text", ["", "00", "0000000000 ", "0g00000000", "0f00000000", "000000000000"])
def test_other_text_is_no_answer(text):
    with pytest.raises(ValueError, match=r"answer|Kind"):
        Seen.parse(text)


def test_silent_records_have_no_answer():
    assert HALT.answers == 2


def output(*lines):
    return "\n".join(["noise of the emulator", *lines, DONE, "more noise"])


def test_answers_are_found_between_other_lines():
    answers = machine.read_answers(
        output("00000000 003f000000013f060000", "x", "00000001 04000000000000ff0000"), [HALT] * 2
    )
    assert answers[0] == (Seen(Kind.DONE, 0x3F, 0, 0), Seen(Kind.FAULT, 0x3F, 6, 0))
    assert len(answers) == 2


@pytest.mark.parametrize(
    "text",
    [
        "00000000 003f000000013f060000",  # no closing token
        output(),  # no sequence
        output("00000000 003f000000"),  # an answer is missing
        output("00000000 003f000000013f06"),  # half an answer
        output("00000000 003f000000013f060000013f060000"),  # one too many
        output("00000001 003f000000013f060000"),  # another sequence
        output("00000000 093f000000013f060000"),  # no kind of answer
    ],
)
def test_incomplete_output_is_never_taken_for_an_answer(text):
    with pytest.raises(UsageError) as caught:
        machine.read_answers(text, [HALT])
    assert caught.value.diagnostics[0].code == "E303"


def test_sequences_are_put_into_boots_in_order_and_none_is_lost():
    programs = [Program((Record(Op.CPUID),) * (1 + n % 50)) for n in range(9000)]
    portions = list(machine.batches(programs))
    assert [program for portion in portions for program in portion] == programs
    assert all(sum(len(p.records) + 1 for p in portion) <= machine.CAPACITY for portion in portions)
    assert all(len(portion) <= machine.AT_ONCE for portion in portions)


needs_nasm = pytest.mark.skipif(shutil.which("nasm") is None, reason="nasm is not installed")


@needs_nasm
def test_the_rom_has_the_table_below_and_the_program_at_the_reset_vector():
    rom = machine.rom([HALT], 2)
    assert len(rom) == machine.ROM_SIZE
    assert rom[:16] == (2).to_bytes(4, "little") + bytes(12)
    assert rom[16:32] == Record(Op.BEGIN, a=0).encode()
    assert rom[32:48] == HALT.records[0].encode()
    assert rom[16 * 5 : 16 * 6] == Record(Op.END).encode()
    assert int.from_bytes(rom[-8:-4], "little") == (1 << 32) - machine.ROM_SIZE
    assert rom[-16:-11] == b"\xea" + rom[-15:-11]  # a far jump


@needs_nasm
def test_the_program_is_assembled_the_same_every_time():
    first = machine.code()
    machine.code.cache_clear()
    assert machine.code() == first
    assert len(first) == machine.CODE_SIZE


def test_no_nasm_is_said_so(monkeypatch):
    machine.code.cache_clear()
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError) as caught:
        machine.code()
    assert caught.value.diagnostics[0].code == "E304"
