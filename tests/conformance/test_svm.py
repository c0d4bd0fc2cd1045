"""module svm on QEMU and on Bochs: they agree, and deliberate faults in the spec do not go unnoticed."""

import itertools
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from vmxmodel.conformance import bochs, qemu
from vmxmodel.conformance.bench import Bench
from vmxmodel.conformance.bochs import Bochs
from vmxmodel.conformance.compare import Comparison, follow
from vmxmodel.conformance.machine import Hang, Kind, Program, Seen, batches
from vmxmodel.conformance.qemu import Qemu
from vmxmodel.conformance.report import report
from vmxmodel.conformance.sequences import cover, walks
from vmxmodel.conformance.session import known_divergences
from vmxmodel.conformance.svm import EXIT_CODES, INVALID, NARROW_INVALID, describe
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.language import load_text

SPEC = "specs/svm.tsys"
MACHINES = {"qemu": (Qemu("max"), qemu), "bochs": (Bochs("ryzen"), bochs)}
PROGRAMS = {"qemu": qemu.PROGRAM, "bochs": bochs.PROGRAM}

on = pytest.mark.parametrize(
    "on",
    [
        pytest.param(name, marks=pytest.mark.skipif(not (shutil.which(program) and shutil.which("nasm")), reason=name))
        for name, program in PROGRAMS.items()
    ],
    scope="module",
)


def bench_of(on, text):
    return Bench(load_text(text, SPEC).system, SPEC, text, MACHINES[on][0].model, 1)


@pytest.fixture(scope="module")
def recorded():
    """The sequences for a machine and what it answers, made once."""
    made = {}

    def of(on):
        if on not in made:
            bench = bench_of(on, Path(SPEC).read_text())
            sequences = [*cover(bench).sequences, *walks(bench, 200, seed=1)]
            programs = [bench.program(steps) for steps in sequences]
            answers = [seen for batch in batches(programs) for seen in MACHINES[on][0].run(batch)]
            made[on] = bench, list(zip(sequences, answers, strict=True))
        return made[on]

    return of


def compared(on, bench, recorded):
    comparison = Comparison(bench, known_divergences(SPEC, MACHINES[on][1].version()))
    comparison.thorough = True
    for steps, answers in recorded:
        comparison.one(steps, answers)
    return comparison


@on
def test_the_machine_agrees(on, recorded):
    bench, answers = recorded(on)
    comparison = compared(on, bench, answers)
    result = report(SPEC, on, comparison, list(comparison.tally.found.values()), 0)
    assert result.agrees, (result.disagreements, result.diagnostics)
    assert result.missed == ()
    assert result.steps > 8000


@pytest.mark.skipif(not (shutil.which(qemu.PROGRAM) and shutil.which("nasm")), reason="qemu")
def test_a_shared_save_area_explains_what_an_exit_tells():
    machine = Qemu("max", 2)
    bench = Bench(load_text(Path(SPEC).read_text(), SPEC).system, SPEC, Path(SPEC).read_text(), machine.model, 2)
    comparison = Comparison(bench, known_divergences(SPEC, qemu.version()))
    comparison.all(list(bench.more()), machine.run)
    assert not comparison.tally.found
    assert any("one save area" in name for name in comparison.tally.known)


FAULTS = {
    "the intercept of VMRUN is not asked for": ("  not vmcb_intercepts[x, Vmrun]\n  or not", "  not"),
    "ASID 0 is taken": ("  or not usable_asid[vmcb_asid[x]]\n", ""),
    "CLGI does nothing": ("Completes { gif[c] := false }", "Completes"),
    "STGI tests no privilege": (
        "  privilege:   when cpl[c] > 0                => GP                           @ \"2\"\n", ""
    ),
    "#VMEXIT leaves GIF alone": ("  in_guest[c] := false\n  gif[c]      := false\n", "  in_guest[c] := false\n"),
    "VMMCALL outside a guest completes": (
        'not_intercepted: otherwise                    => UD ', 'not_intercepted: otherwise => Completes '
    ),
    "INVLPGA in a guest is never intercepted": (
        '  guest:       when intercepted(c, Invlpga) => VMEXIT(Invlpga) @ "3"\n', ""
    ),
}  # fmt: skip


@on
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_spec_is_found(on, recorded, fault):
    _, answers = recorded(on)
    text = Path(SPEC).read_text()
    right, wrong = FAULTS[fault]
    assert text.count(right) == 1
    bench = bench_of(on, text.replace(right, wrong))
    assert compared(on, bench, answers).tally.found


def test_exit_codes_are_told_by_their_names():
    told = {describe(exit_code(code)) for code in EXIT_CODES.values()}
    assert told == {f"VMEXIT({name})" for name in EXIT_CODES}
    assert describe(exit_code(INVALID)) == "VMEXIT_INVALID"
    assert describe(exit_code(NARROW_INVALID)) != "VMEXIT_INVALID"


def exit_code(code):
    return Seen(Kind.EXIT, code >> 24, code & 0xFF, code >> 8 & 0xFFFF)


@on
def test_a_processor_that_the_emulator_does_not_have_is_an_error(on):
    with pytest.raises(UsageError):
        type(MACHINES[on][0])("imaginary", seconds=5).run([Program(())])


@on
def test_a_sequence_that_is_spoilt_by_another_is_asked_again(on, recorded):
    bench, answers = recorded(on)
    answers = list(dict(answers).items())[:40]
    usual = compared(on, bench, answers)
    told = {bench.program(steps): seen for steps, seen in answers}
    first, second = (bench.program(answers[n][0]) for n in (18, 19))

    def run(programs):
        pairs = list(itertools.pairwise(programs))
        if (first, second) in pairs or (len(programs) == 1 and programs[0] is broken):
            raise UsageError(Diagnostic("E303", "the machine gave 0 answers"))
        return [told[program] for program in programs]

    broken = None
    comparison = compared(on, bench, [])
    comparison.all([steps for steps, _ in answers], run)
    assert comparison.tally == usual.tally
    broken = bench.program(answers[0][0])
    with pytest.raises(UsageError):
        compared(on, bench, []).all([answers[0][0]], lambda _: run([broken]))


def hanging(recorded, stop):
    """A machine that answers as recorded, and hangs in one sequence after some of its answers; and that sequence."""
    answers = dict(recorded)
    order = [steps for steps, _ in recorded]

    def run(programs):
        mine = order[-len(programs) :]
        if stop[0] not in mine:
            return [answers[steps] for steps in mine]
        before = mine[: mine.index(stop[0])]
        raise Hang(Diagnostic("E302", "it hangs"), [*map(answers.get, before), answers[stop[0]][: stop[1]]])

    return run


@on
def test_a_hang_is_forgiven_only_where_a_known_divergence_leads_to_it(on, recorded):
    bench, answers = recorded(on)
    answers = list(dict(answers).items())
    usual = compared(on, bench, answers)
    parting = next(
        (steps, last.number + 1)
        for steps, seen in answers
        if not (last := list(follow(bench, steps, seen, usual.goes_on))[-1]).fitting and last.number < len(steps) - 1
    )
    comparison = compared(on, bench, [])
    comparison.all([steps for steps, _ in answers], hanging(answers, parting))
    assert comparison.tally.hung == 1
    assert replace(comparison.tally, hung=0, steps=usual.tally.steps) == usual.tally
    agreeing = next(s for s, seen in answers if len(s) > 2 and all(f.fitting for f in follow(bench, s, seen)))
    with pytest.raises(Hang):
        compared(on, bench, []).all([steps for steps, _ in answers], hanging(answers, (agreeing, 1)))
