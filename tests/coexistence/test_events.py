"""An event that happens meanwhile: what is asked then, that it follows from its module, and what is kept of it."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.coexistence.answer import AT_ONCE, SAFE, Answers, answered, never
from vmxmodel.coexistence.case import Case, read_case, with_event
from vmxmodel.coexistence.catalog import Catalog, read_catalog
from vmxmodel.coexistence.compose import Composition, compose
from vmxmodel.coexistence.kept import Kept, kept_path, read_kept
from vmxmodel.engines.base import Budget
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.witnesses import Witnesses

TOYS = Path(__file__).with_name("specs") / "coexistence"
ROOT = Path(__file__).parents[2]
REAL, KEPT = ROOT / "specs" / "coexistence", ROOT / "proofs" / "coexistence"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(TOYS)


def case_of(catalog: Catalog, parties: str, event: str, platform: str = "intel", system: str | None = None) -> Case:
    return with_event(read_case(parties.split(), platform, system, catalog), event, catalog)


def ask(catalog: Catalog, **settings: object) -> Answers:
    case = case_of(catalog, "alpha beta", "quake")
    return answered(compose(case, catalog), case.with_settings(settings), Budget(60))  # type: ignore[arg-type]


def replies(answers: Answers) -> dict[str, str]:
    return {answer.question: answer.reply.value for answer in answers.answers}


CASES = [
    ({"beta_shares": True}, {AT_ONCE: "yes", SAFE: "yes"}),
    ({"alpha_shares": True}, {AT_ONCE: "yes", SAFE: "no"}),  # Beta holds the core when the earth quakes
]


@pytest.mark.parametrize(("settings", "expected"), CASES)
def test_at_once_before_and_after_and_safe_with_it(
    catalog: Catalog, settings: dict[str, object], expected: dict[str, str]
) -> None:
    found = ask(catalog, **settings)
    assert replies(found) == expected
    for verdict in found.verdicts.values():
        if verdict.trace is not None:
            check_trace(found.system, verdict.trace, found.system.property[verdict.name])


def test_they_ran_before_and_run_after(catalog: Catalog) -> None:
    trace = ask(catalog, beta_shares=True).answer(AT_ONCE).trace
    assert trace is not None
    steps = [step.transition for step in trace.steps]
    assert steps.index("SEE_ran_before") < steps.index("shake.calm") < steps.index("SEE_beta_again")


def test_nobody_is_asked_to_run_after_an_end(catalog: Catalog) -> None:
    case = case_of(catalog, "alpha beta", "quake")
    assert case.event is not None
    text = compose(replace(case, event=replace(case.event, ends=True)), catalog).text
    assert "reachable at_once: ran_before and quake_over\n" in text
    assert "_again" not in text


def test_what_others_ask_for_changes_nothing_where_nobody_asks(catalog: Catalog) -> None:
    plain = compose(read_case(["alpha", "beta"], "intel", None, catalog), catalog)
    assert not any(transition.action == "alpha_drop" for transition in plain.system.transitions)
    event = compose(case_of(catalog, "alpha beta", "quake"), catalog)
    assert any(transition.action == "alpha_drop" for transition in event.system.transitions)
    assert "quake_in_shake" in [prop.name for prop in event.reasons]


def test_of_a_party_that_only_the_event_speaks_of_nothing_happens(catalog: Catalog) -> None:
    case = case_of(catalog, "beta", "quake").with_settings({"beta_shares": True})
    composition = compose(case, catalog)
    assert 'without alpha_load "Alpha is not asked about"\n' in composition.text
    found = answered(composition, case, Budget(60))
    assert replies(found) == {AT_ONCE: "yes", SAFE: "yes"}
    trace = found.answer(AT_ONCE).trace
    assert trace is not None
    assert not {step.transition for step in trace.steps if step.transition.startswith(("alpha_load", "alpha_start"))}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["alpha", "beta", "--after", "quak"], "did you mean `quake`?"),
        (["alpha", "beta", "--after", "flood"], "modelled: one on intel, two on intel, with alpha"),
    ],
)
def test_an_event_that_nobody_modelled(words: list[str], told: str) -> None:
    done = CliRunner().invoke(main, ["coexist", *words, "--specs", str(TOYS)])
    assert done.exit_code == 2
    assert "error[E467]" in done.output
    assert told in done.output


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("kvm xen --after suspend", "Xen: dom0 asks for it"),
        ("kvm bareflank --after suspend", "Bareflank: there is no after: its loader refuses"),
        ("kvm bareflank --after hotplug --platform amd", "Bareflank: its loader has Linux call nothing"),
        ("hyperv vmware --after crash", "Windows: the kernel that crashed writes its dump by itself"),
        ("hyperv vmware --after hotplug", "Windows: its CPUs are not unplugged"),
        ("hyperv vmware --after suspend --platform amd", "Windows: what Hyper-V and AEHD do with EFER.SVME"),
    ],
)
def test_what_is_left_out_is_said_with_its_reason(words: str, why: str) -> None:
    done = CliRunner().invoke(main, ["coexist", *words.split(), "--specs", str(REAL)])
    assert done.exit_code == 2
    assert "error[E467]" in done.output
    assert why in " ".join(done.output.split())


@pytest.mark.parametrize("words", [["alpha", "beta", "--nested"], ["--matrix"]])
def test_what_an_event_does_not_go_with(words: list[str]) -> None:
    done = CliRunner().invoke(main, ["coexist", *words, "--after", "quake", "--specs", str(TOYS)])
    assert done.exit_code == 2
    assert "--after" in done.output


def test_it_is_kept_in_a_file_of_its_own(tmp_path: Path) -> None:
    folder = shutil.copytree(TOYS.parent, tmp_path / "specs") / "coexistence"
    words = ["coexist", "alpha", "beta", "--after", "quake", "--set", "beta_shares=true", "--no-changes"]
    words += ["--format", "json", "--specs", str(folder)]
    done = CliRunner().invoke(main, [*words, "--keep"])
    assert done.exit_code == 0, done.output
    assert [path.name for path in (tmp_path / "proofs/coexistence").iterdir()] == [
        "intel_one_alpha_beta_after_quake.json"
    ]
    data = json.loads(CliRunner().invoke(main, words).stdout)
    assert data["event"] == "quake"
    assert {one["question"]: one["answer"] for one in data["answers"]} == {AT_ONCE: "yes", SAFE: "yes"}
    methods = {verdict["method"] for answer in data["answers"] for verdict in answer["verdicts"]}
    assert methods == {"witness", "induction"}


def test_a_crash_beside_qemu_is_answered_by_what_is_kept() -> None:
    case, composition, kept = read_what_is_kept("kvm qemu", "crash")
    found = answered(composition, case, Budget(100), kept=kept, search=False)
    assert replies(found) == {AT_ONCE: "yes", SAFE: "yes"}


LEASE = "kvm@6.16 virtualbox@7.2.10"


WITHOUT_KVM = ["virtualbox vmware", "virtualbox qemu", "vmware qemu"]


@pytest.mark.parametrize(
    "parties",
    ["kvm vmware", LEASE, "kvm@6.16 virtualbox@7.2.2", "kvm@7.0 virtualbox@7.2.10", *WITHOUT_KVM],
)
def test_who_runs_before_and_after_suspend(parties: str) -> None:
    before_and_after(parties, "suspend")


def test_virtualbox_is_called_before_kvm_leaves_and_after_it_is_back() -> None:
    steps = [step.transition for step in before_and_after(LEASE, "suspend").steps]
    went, came = (n for n, step in enumerate(steps) if step == "vbox_called.returns_.Granted")
    assert went < steps.index("kvm_cpu_down.begin") < steps.index("kvm_cpu_up.wanted") < came
    assert not any(step.startswith("vbox_cpu_down.vmxoff") for step in steps)  # the lessor leaves


@pytest.mark.parametrize("event", ["suspend", "crash"])
def test_a_lease_is_as_unsafe_whatever_happens_to_the_machine(event: str) -> None:
    case, composition, kept = read_what_is_kept(LEASE, event)
    found = answered(composition, case, Budget(100), kept=kept, search=False)
    assert replies(found) == {AT_ONCE: "yes", SAFE: "no"}


def test_whose_part_stands_in_a_module_of_its_own() -> None:
    catalog = read_catalog(REAL)
    used = {parties: compose(case_of(catalog, parties, "suspend"), catalog).text for parties in (LEASE, "kvm vmware")}
    assert {parties for parties, text in used.items() if "use ../hypervisors/virtualbox_power\n" in text} == {LEASE}
    assert "virtualbox_power" not in compose(case_of(catalog, LEASE, "crash"), catalog).text


@pytest.mark.parametrize(
    "parties", ["kvm qemu", "kvm vmware", "kvm@6.11 vmware", "kvm@7.0 vmware", LEASE, *WITHOUT_KVM]
)
def test_who_runs_on_a_cpu_that_was_plugged_in(parties: str) -> None:
    trace = before_and_after(parties, "hotplug")
    gone, back = (next(s for s in trace.steps if s.transition == f"cpu_away.{how}").args for how in ("begin", "back"))
    assert gone == back
    after = trace.steps[[step.transition for step in trace.steps].index("cpu_away.back") :]
    entries = [step.args["c"] for step in after if step.transition in ENTERS]
    assert set(entries) == set(back.values())


@pytest.mark.parametrize("parties", WITHOUT_KVM)
def test_linux_without_kvm_is_one_that_never_loads_it(parties: str) -> None:
    catalog = read_catalog(REAL)
    composition = compose(case_of(catalog, parties, "suspend"), catalog)
    assert 'without load_kvm "KVM is not asked about"\n' in composition.text
    assert not any(transition.action == "load_kvm" for transition in composition.system.transitions)


@pytest.mark.parametrize(
    ("parties", "event"),
    [("kvm virtualbox", "suspend"), ("kvm@6.11 virtualbox@5", "crash")],
)
def test_without_a_lease_kvm_and_virtualbox_keep_each_other_out(parties: str, event: str) -> None:
    case, composition, kept = read_what_is_kept(parties, event)
    assert never(composition, AT_ONCE, composition.settings(case), (), [kept], Budget(100))


@pytest.mark.parametrize(
    ("parties", "holder"),
    [("kvm virtualbox", "virtualbox"), ("virtualbox qemu", "virtualbox"), ("vmware qemu", "vmware")],
)
def test_whom_nobody_tells_of_a_crash_has_its_cpu_stopped_in_vmx(parties: str, holder: str) -> None:
    case, composition, kept = read_what_is_kept(parties, "crash")
    whole = composition.with_settings(composition.settings(case))
    last = Witnesses(whole, kept.witnesses).trace(whole.property["crashes_outside_vmx"]).states[-1]
    held = [place for (table, place), value in last.items() if table == "holds" and value]
    assert [party for _, party in held] == [holder]
    assert last["panic", (held[0][0],)] == "panic.halted"


ENTERS = {"run.launch.enter", "world_switch.enter.enter", "session.enter.enter"}


def read_what_is_kept(
    parties: str, event: str, platform: str = "intel", system: str | None = None
) -> tuple[Case, Composition, Kept]:
    catalog = read_catalog(REAL)
    case = case_of(catalog, parties, event, platform, system)
    composition = compose(case, catalog)
    kept = read_kept((KEPT / kept_path(case)).read_text(), composition.settings(case))
    assert kept is not None
    return case, composition, kept


def before_and_after(parties: str, event: str) -> Trace:
    """The kept trace of all running before an event and after it, replayed."""
    case, composition, kept = read_what_is_kept(parties, event)
    whole = composition.with_settings(composition.settings(case))
    return Witnesses(whole, kept.witnesses).trace(whole.property["at_once"])


ON_AMD = [
    ("kvm qemu", "suspend", "no"),  # two guests of KVM's get one ASID
    ("kvm qemu", "hotplug", "no"),
    ("kvm qemu", "crash", "yes"),
    ("kvm vmware", "suspend", "no"),  # what VMware leaves in the TLB
    ("kvm vmware", "hotplug", "no"),
    ("kvm vmware", "crash", "no"),
    ("kvm@7.0 virtualbox@7.2.10", "suspend", "no"),  # KVM's and VirtualBox's guests share an ASID, as without
    ("kvm@7.0 virtualbox@7.2.10", "hotplug", "no"),
    ("kvm@7.0 virtualbox@7.2.10", "crash", "no"),
]


@pytest.mark.parametrize(("parties", "event", "safe"), ON_AMD)
def test_what_is_kept_of_events_on_amd(parties: str, event: str, safe: str) -> None:
    case, composition, kept = read_what_is_kept(parties, event, "amd")
    found = answered(composition, case, Budget(100), kept=kept, search=False)
    assert replies(found) == {AT_ONCE: "yes", SAFE: safe}


def test_two_guests_of_kvm_get_one_asid_on_a_cpu_that_slept() -> None:
    case, composition, kept = read_what_is_kept("kvm qemu", "suspend", "amd")
    whole = composition.with_settings(composition.settings(case))
    trace = Witnesses(whole, kept.witnesses).trace(whole.property["kvm_guests_differ"])
    steps = [step.transition for step in trace.steps]
    assert steps.index("kvm_cpu_up.area.write") < len(steps) - 1 - steps[::-1].index("kvm_run.renew.store")


ON_WINDOWS = [
    ("virtualbox vmware", "yes"),
    ("hyperv vmware", "yes"),
    ("hyperv virtualbox", "yes"),
    ("hyperv vmware@15.5.4", "no"),  # it refuses under Hyper-V, before and after
    ("hyperv virtualbox@5.2", "no"),
]


@pytest.mark.parametrize(("parties", "at_once"), ON_WINDOWS)
def test_who_runs_when_windows_has_slept(parties: str, at_once: str) -> None:
    case, composition, kept = read_what_is_kept(parties, "suspend", system="windows")
    found = answered(composition, case, Budget(100), kept=kept, search=False)
    assert replies(found) == {AT_ONCE: at_once, SAFE: "yes"}


def test_hyper_v_is_there_again_before_windows() -> None:
    case, composition, kept = read_what_is_kept("hyperv vmware", "suspend", system="windows")
    whole = composition.with_settings(composition.settings(case))
    steps = [step.transition for step in Witnesses(whole, kept.witnesses).trace(whole.property["at_once"]).steps]
    left, woke = steps.index("hyperv_cpu_down.vmxoff.leave"), steps.index("wake")
    again = steps.index("hyperv_launch.enter.enter", woke)
    assert left < woke < again < steps.index("cpu_away.woke")


PAGE = (ROOT / "docs" / "events.md").read_text()
ROWS = [
    (platform, *row)
    for platform, table in zip(("intel", "amd"), PAGE.split(", Linux | ")[1:], strict=True)
    for row in re.findall(r"^\| `(.*?)` \| (.*?) \| (.*?) \| (.*?) \|$", table, re.MULTILINE)
]


@pytest.mark.parametrize(("platform", "parties", "suspend", "hotplug", "crash"), ROWS)
def test_the_page_says_what_is_kept(platform: str, parties: str, suspend: str, hotplug: str, crash: str) -> None:
    """That what is kept still holds, is tested of some of it above."""
    catalog = read_catalog(REAL)
    composition = compose(
        case_of(catalog, parties, "suspend", platform), catalog
    )  # its switches are those of all three
    stated = {prop.name for prop in composition.safety}
    for event, told in {"suspend": suspend, "hotplug": hotplug, "crash": crash}.items():
        case = case_of(catalog, parties, event, platform)
        kept = read_kept((KEPT / kept_path(case)).read_text(), composition.settings(case))
        assert kept is not None
        shown = {name for step in json.loads(kept.witnesses)["steps"] for name in step.get("shows", ())}
        unsafe = shown & (stated | set(catalog.events[event].safety))
        assert told == f"{'yes' if 'at_once' in shown else 'no'}, {'no' if unsafe else 'yes'}", (case.name, event)
