"""That no setting of the switches is enough is proved for all of them at once, where it is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.coexistence.answer import AT_ONCE, SAFE, TURNS, never
from vmxmodel.coexistence.case import read_case
from vmxmodel.coexistence.catalog import Catalog, read_catalog
from vmxmodel.coexistence.changes import changes
from vmxmodel.coexistence.compose import compose
from vmxmodel.coexistence.kept import kept_lemmas, kept_text
from vmxmodel.engines.base import Budget

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "proofs" / "coexistence"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(ROOT / "specs" / "coexistence")


def test_no_setting_lets_the_other_one_have_a_turn_after_hyperv(catalog: Catalog) -> None:
    """Hyper-V keeps the processor until the machine is switched off, whatever else is set."""
    case = read_case(["hyperv", "vmware"], "intel", None, catalog)
    found = changes(compose(case, catalog), case, TURNS, Budget(60), kept=kept_text(KEPT, case))
    assert found.proved
    assert (found.changes, found.complete, found.tried) == ((), True, 0)


def test_what_some_setting_allows_is_not_ruled_out(catalog: Catalog) -> None:
    """Beside KVM from 6.12, VirtualBox needs another kernel, or to let it enable VMX only while it runs."""
    case = read_case(["kvm", "virtualbox"], "intel", None, catalog)
    composition = compose(case, catalog)
    lemmas = kept_lemmas(kept_text(KEPT, case) or "")

    def ruled_out(question: str, *without: dict[str, object]) -> bool:
        return never(composition, question, {}, without, lemmas, Budget(60))  # type: ignore[arg-type]

    enough: list[dict[str, object]] = [
        {"hwvirtexclusive": False},
        {"linux_version": "From_6_16"},
        {"linux_version": "From_7"},
    ]
    assert not ruled_out(AT_ONCE)
    assert not ruled_out(AT_ONCE, *enough[1:])
    assert ruled_out(AT_ONCE, *enough)
    assert not ruled_out(SAFE, *enough)  # no trace shows what is safe, and that there is none is no answer
