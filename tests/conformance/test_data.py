"""Divergences, vectors and results: data that people write, and what is said when it is wrong."""

import json

import pytest

from vmxmodel.conformance.divergences import read_divergences
from vmxmodel.conformance.session import Order, bench_for, emulated, known_divergences
from vmxmodel.conformance.vectors import digest, read_results, vectors
from vmxmodel.diagnostics import UsageError

SPEC = "specs/vmx.tsys"


@pytest.fixture(scope="module")
def bench():
    return bench_for(Order(SPEC, "corei7_icelake_u"))


def code_of(call, *arguments):
    with pytest.raises(UsageError) as caught:
        call(*arguments)
    return caught.value.diagnostics[0].code


def test_the_divergences_beside_the_spec_can_be_read_and_name_rungs_of_it(bench):
    known = known_divergences(SPEC, "Bochs 2.7")
    assert known
    for divergence in known:
        assert any(divergence.about(rung) for rung in bench.rungs), divergence.name


def test_divergences_of_another_implementation_are_not_taken(bench):
    assert known_divergences(SPEC, "Bochs 9.9") == ()


@pytest.mark.parametrize("text", ["[[divergence]\n", "[[divergence]]\nname = 'x'\n", "divergence = [{name = 3}]"])
def test_wrong_divergences_are_refused(text):
    assert code_of(read_divergences, text, "x.toml") == "E307"


def test_unknown_processor_and_module_are_refused(tmp_path):
    assert code_of(bench_for, Order(SPEC, "pentium")) == "E305"
    other = tmp_path / "other.tsys"
    other.write_text("module other\nvar x: Bool = false\n")
    assert code_of(bench_for, Order(str(other), "corei7_icelake_u")) == "E305"


def test_the_emulator_and_the_module_choose_the_processor():
    assert bench_for(Order(SPEC)).model == "corei7_icelake_u"
    assert bench_for(Order("specs/svm.tsys")).model == "ryzen"
    assert bench_for(Order("specs/svm.tsys", emulator="qemu")).model == "max"
    assert code_of(bench_for, Order(SPEC, emulator="qemu")) == "E305"
    assert code_of(emulated, bench_for(Order("specs/svm.tsys", "max")), "bochs") == "E305"


def test_every_reason_for_what_cannot_be_expressed_is_about_some_rung(bench):
    for entry in bench.data["inexpressible"]:
        assert any(bench.why_not(rung) for rung in bench.rungs) or "on" in entry or "processors" in entry


def entering(bench):
    return (tuple(bench.entering()),)


def test_vectors_say_what_is_executed_and_what_the_spec_allows(bench):
    data = vectors(bench, entering(bench))
    (sequence,) = data["sequences"]
    assert [step["expect"] for step in sequence] == [["completes, flags untouched"], ["completes"]]
    assert sequence[0]["step"] == "WRMSR_FEATURE_CONTROL(core1, true, false, true)"
    assert sequence[1]["records"] == ["1e00000000000000" + "2020000000000000"]
    assert data["start"]["mode[core1]"] == "Off"
    assert json.loads(json.dumps(data)) == data


def results(bench, **changes):
    data = vectors(bench, entering(bench))
    answers = [["003f000000", "003f000000"]]
    return json.dumps({**data, "machine": "mine", "answers": answers, **changes}), "results.json", bench


def test_results_of_the_same_vectors_are_read(bench):
    read = read_results(*results(bench))
    assert (read.machine, read.sequences) == ("mine", entering(bench))
    assert [len(seen) for seen in read.answers] == [2]


def test_results_of_another_spec_never_agree(bench):
    assert code_of(read_results, *results(bench, digest="0" * 64)) == "E309"
    assert code_of(read_results, *results(bench)[:2], bench_for(Order(SPEC, "core2_penryn_t9600"))) == "E309"
    assert code_of(read_results, *results(bench, sequences=[])) == "E309"


@pytest.mark.parametrize("answers", [None, [], [["zz"]], 3, [[]] * 2, [["003f000000"]]])
def test_wrong_results_are_refused(bench, answers):
    assert code_of(read_results, *results(bench, answers=answers)) == "E308"


def test_the_digest_depends_on_spec_processor_and_sequences(bench):
    other = bench_for(Order(SPEC, "core2_penryn_t9600"))
    assert len({digest(bench, entering(bench)), digest(bench, ()), digest(other, entering(bench))}) == 3
