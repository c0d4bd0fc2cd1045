"""The machine on which the catalog's parties meet: it has a first state, with a hypervisor below and without."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from vmxmodel.coexistence.case import read_case
from vmxmodel.coexistence.catalog import Catalog, read_catalog
from vmxmodel.coexistence.compose import compose
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.evidence.verdict import Status
from vmxmodel.language.lemmas import read_formula
from vmxmodel.system.model import Property, PropertyKind
from vmxmodel.system.specialise import specialise

SPECS = Path(__file__).parents[2] / "specs" / "coexistence"
LAUNCHED = {"xen": "xen_boots", "hyperv": "hypervisorlaunchtype_auto", "bareflank": "bareflank_starts"}


PAIRS = [  # whoever is launched below, with each of them and with two who are not
    ("linux", "xen", "bareflank"),
    ("linux", "xen", "qemu"),
    ("linux", "xen", "vmware"),
    ("linux", "bareflank", "qemu"),
    ("linux", "bareflank", "vmware"),
    ("windows", "hyperv", "vmware"),
]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(SPECS)


@pytest.mark.parametrize(("system", "first", "second"), PAIRS)
def test_a_pair_on_amd_has_a_first_state_however_it_is_booted(
    catalog: Catalog, system: str, first: str, second: str
) -> None:
    case = read_case((first, second), "amd", system, catalog)
    composition = compose(case, catalog)
    switches = [LAUNCHED[name] for name in (first, second) if name in LAUNCHED]
    for values in product((False, True), repeat=len(switches)):
        settings = composition.settings(case.with_settings(dict(zip(switches, values, strict=True))))
        part = specialise(composition.with_settings(settings))
        here = Property("here", PropertyKind.REACHABLE, read_formula(part, "true"), module=part.name, text="true")
        question = Question(replace(part, properties=(here,)), (here,), composition.scope(2))
        (verdict,) = Bounded().decide(question, replace(Budget(30), depth=0))
        assert verdict.status is Status.REACHED, settings
