"""The spec on Bochs: it agrees, and deliberate faults in it do not go unnoticed."""

import json
import re
import shutil
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.conformance import bochs
from vmxmodel.conformance.bench import Bench
from vmxmodel.conformance.bochs import Bochs
from vmxmodel.conformance.compare import Comparison, follow
from vmxmodel.conformance.machine import Base, How, Kind, Op, Operand, Program, Record, Seen, batches
from vmxmodel.conformance.sequences import cover, walks
from vmxmodel.conformance.session import Order, conform, known_divergences
from vmxmodel.diagnostics import UsageError
from vmxmodel.language import load_text

SPEC = "specs/vmx.tsys"
MODEL = "corei7_icelake_u"

needs_bochs = pytest.mark.skipif(
    shutil.which("bochs-bin") is None or shutil.which("nasm") is None, reason="bochs or nasm is not installed"
)


def bench_of(text):
    return Bench(load_text(text, SPEC).system, SPEC, text, MODEL, 1)


@pytest.fixture(scope="module")
def bench():
    return bench_of(Path(SPEC).read_text())


@pytest.fixture(scope="module")
def recorded(bench):
    """Sequences, and what Bochs answers to them: the same for all tests."""
    sequences = [*cover(bench).sequences, *walks(bench, 900, seed=9)]
    programs = [bench.program(steps) for steps in sequences]
    machine = Bochs(MODEL)
    return list(zip(sequences, (seen for batch in batches(programs) for seen in machine.run(batch)), strict=True))


def compared(bench, recorded):
    comparison = Comparison(bench, known_divergences(SPEC, bochs.version()))
    for steps, answers in recorded:
        comparison.one(steps, answers)
    return comparison.tally


@pytest.fixture(scope="module")
def tally(bench, recorded):
    return compared(bench, recorded)


@needs_bochs
def test_the_spec_agrees(tally):
    assert not tally.found


@needs_bochs
def test_every_rung_that_can_be_shown_is_shown_and_no_other(bench, tally):
    shown = set(tally.rungs) | tally.diverging | {rung for rungs, _ in tally.found for rung in rungs}
    assert shown == {rung for rung in bench.rungs if bench.why_not(rung) is None}


@needs_bochs
def test_every_known_divergence_occurs(bench, tally):
    known = known_divergences(SPEC, bochs.version())
    assert {d.name for d in known if d.concerns(bench)} == set(tally.known)


def instruction(text, name):
    """Where an instruction begins and ends."""
    start = text.index(f"instruction {name}(")
    return start, text.index("\n}", start)


def edit(text, name, change):
    start, end = instruction(text, name)
    changed = change(text[start:end])
    assert changed != text[start:end]
    return text[:start] + changed + text[end:]


def drop(name, pattern):
    """The line with this pattern is left out."""
    return lambda text: edit(text, name, lambda body: re.sub(rf"\n[^\n]*{pattern}[^\n]*", "", body, count=1))


def swap(name, first, second):
    """Two rungs change places."""

    def change(body):
        lines = body.split("\n")
        one, two = (
            next(n for n, line in enumerate(lines) if line.lstrip().startswith(r + ":")) for r in (first, second)
        )
        lines[one], lines[two] = lines[two], lines[one]
        return "\n".join(lines)

    return lambda text: edit(text, name, change)


def say(name, old, new):
    """An instruction says something else."""
    return lambda text: edit(text, name, lambda body: body.replace(old, new, 1))


@needs_bochs
def test_a_guest_takes_faults_again_after_a_triple_fault(bench):
    pages = [
        bench.complete("VMXON", (("c", "core1"), ("p", "page1")), {}),
        bench.complete("VMPTRLD", (("c", "core1"), ("x", "page2")), {}),
    ]
    actions = [*bench.entering(), *pages]
    core = (("c", "core1"),)
    actions += [bench.complete(name, core, {}) for name in ("VMLAUNCH", "TRIPLE_FAULT", "VMRESUME", "VMFUNC")]
    comparison = Comparison(bench, known_divergences(SPEC, bochs.version()))
    comparison.all([tuple(actions)], Bochs(MODEL).run)
    assert comparison.tally.rungs["VMFUNC.switched_off"] == 1
    assert not comparison.tally.found


@needs_bochs
def test_random_sequences_are_the_same_whoever_compares_them(monkeypatch):
    """Two portions, each in a process of its own, or both here: one report."""
    monkeypatch.setattr("vmxmodel.conformance.session.PORTION", 20)
    monkeypatch.setattr("vmxmodel.conformance.session.systematic", lambda *_: [])
    order = Order(SPEC, MODEL, random=40, pairs=False)
    spread_out = conform(order)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    here = conform(order)
    assert replace(spread_out, seconds=0) == replace(here, seconds=0)
    assert here.sequences == 40


FAULTS = {
    "VMXON does not look at CPL": drop("VMXON", r"privilege:"),
    "VMXON in root operation at CPL 3 fails before it faults": swap("VMXON", "privilege", "again"),
    "VMXON ignores the shadow-VMCS indicator": drop("VMXON", r"shadow_bit:"),
    "VMXOFF stays in VMX operation": drop("VMXOFF", r"mode\[c\] +:= Off"),
    "VMCLEAR keeps the launch state": drop("VMCLEAR", r"launch\[x\] +:= Clear"),
    "VMCLEAR keeps the VMCS current": drop("VMCLEAR", r"if current\[c\] == x"),
    "VMCLEAR of the VMXON region has another error number": say("VMCLEAR", "fail(c, 3)", "fail(c, 2)"),
    "VMPTRLD does not make the VMCS current": drop("VMPTRLD", r"current\[c\] +:= x"),
    "VMREAD exits with VMWRITE's reason": say("VMREAD", "Exit(23)", "Exit(25)"),
    "VMLAUNCH does not set the launch state": drop("VMLAUNCH", r":= Launched"),
    "VMLAUNCH looks at the launch state before MOV SS": swap("VMLAUNCH", "mov_ss", "not_clear"),
    "VMRESUME does not ask for a launched VMCS": drop("VMRESUME", r"not_launched:"),
    "WRMSR_FEATURE_CONTROL writes though it is locked": drop("WRMSR_FEATURE_CONTROL", r"locked:"),
    "MOV_TO_CR4 may clear VMXE in VMX operation": drop("MOV_TO_CR4", r"fixed:"),
    "INVVPID of all contexts wants a VPID": say("INVVPID", " and not all_contexts[c]", ""),
}


@needs_bochs
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_spec_is_found(recorded, tally, fault):
    """By sequences that execute the faulty instruction."""
    name = fault.partition(" ")[0]
    comparison = Comparison(bench_of(FAULTS[fault](Path(SPEC).read_text())), known_divergences(SPEC, bochs.version()))
    for steps, answers in recorded:
        if any(step.action == name for step in steps):
            comparison.one(steps, answers)
            if set(comparison.tally.found) - set(tally.found):
                return
    pytest.fail("no sequence shows it")


@needs_bochs
def test_conform_shows_a_fault_as_the_shortest_sequence(tmp_path):
    spec = tmp_path / "vmx.tsys"
    spec.write_text(FAULTS["VMREAD exits with VMWRITE's reason"](Path(SPEC).read_text()))
    shutil.copy("specs/vmx.divergences.toml", tmp_path)
    arguments = ["conform", str(spec), "--no-pairs", "--random", "20", "--format", "json"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 1
    found = {d["rung"]: d for d in json.loads(done.output)["disagreements"]}["VMREAD.guest"]
    assert (found["spec"], found["machine"]) == (["Exit(25)"], "Exit(23)")
    names = [step.partition("(")[0] for step in found["steps"]]
    assert sorted(names[:2]) == ["MOV_TO_CR4", "WRMSR_FEATURE_CONTROL"]
    assert names[2:] == ["VMXON", "VMPTRLD", "VMLAUNCH", "VMREAD"]


@needs_bochs
def test_results_from_elsewhere_are_compared(tmp_path):
    options = [SPEC, "--cpu", "core2_penryn_t9600", "--no-pairs"]
    done = CliRunner().invoke(main, ["vectors", *options, "-o", str(tmp_path / "vectors.json")])
    assert done.exit_code == 0, done.output
    data = json.loads((tmp_path / "vectors.json").read_text())
    programs = [
        Program(tuple(decoded(record) for step in sequence for record in step["records"]))
        for sequence in data["sequences"]
    ]
    answers = [[seen.text for seen in answer] for answer in Bochs("core2_penryn_t9600").run(programs)]
    results = tmp_path / "results.json"
    compare = ["conform", *options, "--results", str(results), "--format", "json"]

    results.write_text(json.dumps({**data, "machine": bochs.version(), "answers": answers}))
    done = CliRunner().invoke(main, compare)
    assert (done.exit_code, json.loads(done.output)["disagreements"]) == (0, [])

    answers[-1][-1] = "0100060000"
    results.write_text(json.dumps({**data, "machine": bochs.version(), "answers": answers}))
    done = CliRunner().invoke(main, compare)
    assert done.exit_code == 1
    assert len(json.loads(done.output)["disagreements"]) == 1


def decoded(text):
    """The record of 32 hexadecimal digits."""
    op, cpu, how, where, a, b = struct.unpack("<BBBBIQ", bytes.fromhex(text))
    return Record(Op(op), cpu, How(how), Operand(where & 15), Base(where >> 4), a, b)


@needs_bochs
def test_two_processors_have_their_own_state():
    store = Record(Op.STORE, 1, How.SILENT, a=1, b=0x28800)
    answers = Bochs(MODEL, 2).run(
        [
            Program(
                (Record(Op.VMXOFF, 1), store, Record(Op.MOV_CR4, 1, b=0x2020), Record(Op.VMXON, 0), Record(Op.VMXON, 1))
            )
        ]
    )
    assert [seen.a for seen in answers[0]] == [6, 0xFF, 6, 13]


@needs_bochs
def test_a_run_that_takes_too_long_is_said_so_with_where_it_was():
    with pytest.raises(UsageError) as caught:
        Bochs(MODEL, 1, seconds=0.02).run([Program((Record(Op.CPUID),) * 50)] * 500)
    assert caught.value.diagnostics[0].code == "E302"
    assert caught.value.diagnostics[0].label.startswith(("its last line", "it printed nothing"))


@needs_bochs
def test_a_machine_that_dies_is_said_so_with_the_sequence_it_was_at():
    deadly = Program((Record(Op.OUT, a=0x92, b=0), Record(Op.INIT)))  # INIT begins where A20M leaves no program
    with pytest.raises(UsageError) as caught:
        Bochs(MODEL, 1, seconds=20).run([Program((Record(Op.CPUID),)), deadly])
    assert caught.value.diagnostics[0].code in {"E302", "E303"}, "it hangs, or its output is cut off; never an answer"
    assert "00000001" in caught.value.diagnostics[0].label


@needs_bochs
def test_an_unknown_processor_is_refused():
    with pytest.raises(UsageError) as caught:
        Bochs("corei7_imaginary").run([Program((Record(Op.CPUID),))])
    assert caught.value.diagnostics[0].code == "E301"


def test_what_the_debugger_says_in_between_is_taken_out():
    said = (
        "000002aa 0300000000(0).[2903399] [0x0f0b4e] 0008:00f0b4e (unk. ctxt): int 0x30   ; cd30\n"
        "Next at t=2907694\n"
        "(0) [0x0000fffffff0] f000:fff0 (unk. ctxt): jmpf 0xf000:0000  ; ea000000f0\n"
        "(1) [0x0000000f0718] 0008:f0718 (unk. ctxt): jb .-38  ; 72da\n"
        "0e00000000\n"
        "000002ab 0300000000(0).[3088083] [0x0f0b4e] 0008:00f0b4e (unk. ctxt): int 0x30   ; cd30\n"
        "0200020000\n"
    )
    assert bochs._INTERJECTION.sub("", said) == "000002aa 03000000000e00000000\n000002ab 03000000000200020000\n"


def test_no_bochs_is_said_so(monkeypatch):
    bochs._help.cache_clear()
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError) as caught:
        bochs.version()
    assert caught.value.diagnostics[0].code == "E300"


def test_what_a_processor_answers_otherwise_is_a_disagreement(bench):
    steps = tuple(bench.entering())
    good = [Seen(Kind.DONE, 0x3F, 0xFF), Seen(Kind.DONE, 0x3F, 0xFF)]
    assert all(step.fitting for step in follow(bench, steps, good))
    bad = [Seen(Kind.FAULT, 0x3F, 13), Seen(Kind.DONE, 0x3F, 0xFF)]
    assert [bool(step.fitting) for step in follow(bench, steps, bad)] == [False]
