"""`vmxmodel coexist --nested`: what runs in whose virtual machine, by the project's own modules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.coexistence.answer import INSIDE, answered
from vmxmodel.coexistence.case import read_nested
from vmxmodel.coexistence.catalog import read_catalog
from vmxmodel.coexistence.compose import compose
from vmxmodel.coexistence.kept import kept_nearby, kept_text
from vmxmodel.engines.base import Budget

ROOT = Path(__file__).parents[2]


def test_kvm_and_qemu_run_in_each_other_on_amd() -> None:
    words = ["coexist", "kvm", "qemu", "--nested", "--platform", "amd", "--format", "json"]
    done = CliRunner().invoke(main, words, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    cases = json.loads(done.stdout)["cases"]
    told = [({p["name"] for p in c["parties"]}, {a["question"]: a["answer"] for a in c["answers"]}) for c in cases]
    assert told == [({"kvm", "qemu"}, {INSIDE: "yes", "safe at once": "yes"})] * 2


@pytest.mark.parametrize(
    ("outer", "inner", "settings", "reply"),
    [
        ("qemu", "kvm", {"tcg_has_svm": True}, "yes"),
        ("qemu", "kvm", {"tcg_has_svm": False}, "no"),
        ("kvm", "xen", {"kvm_nested": False}, "no"),
    ],
)
def test_it_depends_on_what_the_outer_one_offers(outer: str, inner: str, settings: dict[str, bool], reply: str) -> None:
    catalog = read_catalog(ROOT / "specs" / "coexistence")
    case = read_nested(outer, inner, "amd", None, catalog)[0].with_settings(settings)
    found = answered(compose(case, catalog), case, Budget(60))
    assert found.answer(INSIDE).reply.value == reply


@pytest.mark.parametrize(
    ("system", "setting", "version", "reply"),
    [
        ("linux", "virtualbox_nested", "VirtualBox_from_6_1", "yes"),
        ("linux", "virtualbox_nested", "VirtualBox_to_6_0", "no"),
        ("windows", "vbox_nested", "VirtualBox_from_6_1", "yes"),
        ("windows", "vbox_nested", "VirtualBox_to_6_0", "no"),
    ],
)
def test_virtualbox_nests_on_intel_from_6_1_on(system: str, setting: str, version: str, reply: str) -> None:
    catalog = read_catalog(ROOT / "specs" / "coexistence")
    case = read_nested("virtualbox", "kvm", "intel", system, catalog)[0]
    assert case.parties[0].name == "virtualbox"
    case = case.with_settings({setting: True, "virtualbox_version": version})
    composition = compose(case, catalog)
    text = kept_text(ROOT / "proofs" / "coexistence", case)
    kept = kept_nearby(text, composition.settings(case)) if text else None
    assert answered(composition, case, Budget(60), kept=kept).answer(INSIDE).reply.value == reply
