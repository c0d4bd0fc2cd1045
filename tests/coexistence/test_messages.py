"""messages.toml against the modules: what it says is said there, and what is said there it explains."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmxmodel.coexistence.catalog import read_catalog
from vmxmodel.coexistence.messages import Message, read_messages
from vmxmodel.coexistence.recognise import found, plain
from vmxmodel.coexistence.runs import kept
from vmxmodel.coexistence.situation import name_of
from vmxmodel.coexistence.why import Explanation, explain
from vmxmodel.diagnostics import UsageError
from vmxmodel.system.model import Mark

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "specs" / "coexistence"
MODULES = sorted((ROOT / "specs" / "hypervisors").glob("*.tsys"))
MESSAGES = read_messages(FOLDER)
CATALOG = read_catalog(FOLDER)
MECHANISMS = [(message, number) for message in MESSAGES for number in range(1, len(message.mechanisms) + 1)]
CASES = [(message, number) for message, number in MECHANISMS if message.mechanisms[number - 1].parties]

SAYS = re.compile(r'\bsays "((?:[^"\\]|\\.)*)"')


def said_by(path: Path) -> set[str]:
    lines = (line for line in path.read_text().splitlines() if not line.lstrip().startswith("##"))
    return set(SAYS.findall("\n".join(lines)))


SAID = {path.stem: said_by(path) for path in MODULES}


def named(one: tuple[Message, int]) -> str:
    return f"{one[0].name}-{one[1]}"


@pytest.mark.parametrize("module", [name for name, texts in SAID.items() if texts])
def test_every_text_of_a_module_is_explained(module: str) -> None:
    explained = {text for message in MESSAGES for text in message.says}
    assert SAID[module] <= explained


def test_every_text_that_an_entry_explains_is_said() -> None:
    said = set().union(*SAID.values())
    stale = {text for message in MESSAGES for text in message.says} - said
    assert not stale


@pytest.mark.parametrize("one", MECHANISMS, ids=named)
def test_the_module_that_an_entry_names_says_it(one: tuple[Message, int]) -> None:
    message, number = one
    mechanism = message.mechanisms[number - 1]
    if mechanism.module:
        assert mechanism.says in SAID[mechanism.module]
    else:
        assert not mechanism.says
        assert not mechanism.parties


@pytest.mark.parametrize("text", sorted({text for texts in SAID.values() for text in texts}))
def test_the_words_of_a_module_find_an_entry_that_explains_them(text: str) -> None:
    assert any(text in message.says for message in found(text, MESSAGES))


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_what_an_entry_matches_finds_it(message: Message) -> None:
    for text in message.match:
        assert message in found(f"something before\n{text.upper()}. And after", MESSAGES), text


@pytest.mark.parametrize("one", MECHANISMS, ids=named)
def test_sources_have_a_mark_of_trust(one: tuple[Message, int]) -> None:
    message, number = one
    marks = {mark.value for mark in Mark}
    for source in message.mechanisms[number - 1].sources:
        mark = re.search(r"\[(\w)\]$", source)
        assert source == "the words are ours" or (mark is not None and mark[1] in marks), source


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_several_mechanisms_are_told_apart(message: Message) -> None:
    if len(message.mechanisms) > 1:
        assert all(mechanism.apart for mechanism in message.mechanisms)


def explained(one: tuple[Message, int]) -> Explanation:
    return explain(*one, CATALOG, lambda case: kept(case, ROOT / "proofs"))


@pytest.mark.parametrize("one", CASES, ids=named)
def test_a_kept_trace_still_leads_to_the_message_and_to_what_remedies_promise(one: tuple[Message, int]) -> None:
    told = explained(one)
    assert told.met is not None, told.problem
    assert told.met.steps[-1].transition in {step.name for step in told.steps}
    assert told.holds
    for change in told.changes:
        assert bool(change.remedy.shows) == (change.trace is not None), change.remedy


def test_every_kept_trace_belongs_to_a_case() -> None:
    cases = {f"{name_of(*one)}.json" for one in CASES}
    assert {path.name for path in (ROOT / "proofs" / "messages").glob("*.json")} == cases


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("verr_vmx_in_vmx_ROOT_mode", ["in-root-mode"]),
        ("00:00:03.141592 VMSetError: rc=VERR_VMX_IN_VMX_\n  ROOT_MODE (-4011)", ["in-root-mode"]),
        (
            "Nov 20 10:00:01 host kernel: [42.0] kvm: enabling virtualization on CPU13 failed",
            ["kvm-enabling-failed"],
        ),
        ("[ 1234.567890] kvm: enabling virtualization\n[ 1234.567891]   on CPU 7 failed", ["kvm-enabling-failed"]),
        ("ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy", ["kvm-enabling-failed"]),
        (
            "2026-11-20T10:00:01.123Z In(05) vmx Virtualized Intel VT-x/EPT is not\nsupported on this platform.",
            ["vmware-nested-not-supported"],
        ),
        ("KVM: entry failed, hardware error 0x0\nEAX=00000000", ["vmcs-lost"]),
        ("vmwrite failed: field=4016 val=0 err=4\nVERR_SVM_IN_USE", ["svm-in-use", "vmcs-lost"]),
        ("kvm_intel: VMX not enabled (by BIOS) in MSR_IA32_FEAT_CTL on CPU 3", ["firmware-vtx"]),
    ],
)
def test_messages_in_a_log(text: str, names: list[str]) -> None:
    assert [message.name for message in found(text, MESSAGES)] == names


@pytest.mark.parametrize(
    ("text", "near"),
    [("VERR_VMX_IN_ROOT_MODE", "VERR_VMX_IN_VMX_ROOT_MODE"), ("VERR_SVM_INUSE", "VERR_SVM_IN_USE")],
)
def test_a_message_that_nobody_knows(text: str, near: str) -> None:
    with pytest.raises(UsageError) as caught:
        found(text, MESSAGES)
    assert caught.value.diagnostics[0].code == "E466"
    assert near in caught.value.diagnostics[0].help


GAPS = st.sampled_from([" ", "   ", "\t", "\n", "\n[ 1234.567890] ", "\n00:00:01.123456 ", "\n> ", "\r\n"])
CASES_OF_LETTERS = st.sampled_from([str, str.upper, str.lower, str.swapcase])


@given(
    text=st.sampled_from([text for message in MESSAGES for text in message.match]),
    gaps=st.lists(GAPS, min_size=30, max_size=30),
    letters=CASES_OF_LETTERS,
    before=st.sampled_from(["", "error: ", "[ 7.1] ", "Nov 20 10:00:01 host kernel: "]),
)
def test_a_message_is_found_however_it_is_wrapped(
    text: str, gaps: list[str], letters: Callable[[str], str], before: str
) -> None:
    words = letters(text).split(" ")
    wrapped = words[0] + "".join(gap + word for gap, word in zip(gaps, words[1:], strict=False))
    assert found(before + wrapped + ", and more", MESSAGES) == found(text, MESSAGES)


def test_part_of_a_name_is_not_the_name() -> None:
    with pytest.raises(UsageError):
        found("MY_VERR_SVM_IN_USE_TOO", MESSAGES)


def test_numbers_of_cpus_do_not_matter_and_other_numbers_do() -> None:
    assert plain("CPU 3: error 0x0000000A") == plain("cpu0: error 0xa")
    assert plain("0x80370302") != plain("0x80370102")
    assert plain("KVM: entry failed, hardware error 0x80000021") != plain("KVM: entry failed, hardware error 0x0")
