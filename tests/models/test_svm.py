"""The SVM models: all that they say of themselves, the order of the ladders, and single edits that break a property."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.models.specs import SPECS, Edit, edited
from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.engines.quotient import quotient
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict, as_expected
from vmxmodel.language import load
from vmxmodel.system.expr import Event, Literal
from vmxmodel.system.model import BY, Answer, Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import Step

EDITS = [Edit(**entry) for entry in tomllib.loads(Path(__file__).with_name("svm_edits.toml").read_text())["edit"]]


def spec(name: str) -> System:
    return load(SPECS / f"{name}.tsys").system


@pytest.mark.parametrize("edit", EDITS, ids=str)
def test_an_edit_breaks_its_property(edit: Edit, tmp_path: Path) -> None:
    system = load(edited(edit, tmp_path)).system
    goal = system.property[edit.breaks]
    (verdict,) = check(system, [goal], None, Budget(seconds=120), engine="bounded")
    assert verdict.status is Status.VIOLATED, verdict.reason
    assert verdict.trace is not None
    check_trace(system, verdict.trace, goal)
    assert len(verdict.trace) == edit.steps


@pytest.mark.parametrize("name", ["svm", "svm_any_software", "svm_disciplined"])
def test_every_property_is_as_the_spec_says(name: str) -> None:
    system = spec(name)
    goals: list[Property | Scenario] = [*system.properties, *system.scenarios]
    verdicts = check(system, goals, None, Budget(seconds=240))
    assert [v.name for goal, v in zip(goals, verdicts, strict=True) if not as_expected(goal, v)] == []
    assert Status.UNKNOWN not in {v.status for v in verdicts}


def test_every_rung_is_reached() -> None:
    system = spec("svm")
    goals = [
        Property(
            f"rung {t.name}",
            PropertyKind.REACHABLE,
            Event(t.action, t.rung or None, (None,) * sum(p.name != BY for p in t.params)),
            "",
        )
        for t in system.transitions
    ]
    scope = Scope.of(system, {"Core": 2, "Page": 3, "Asid": 2, "Party": 1})
    verdicts = check(system, goals, scope, Budget(120), engine="bounded")
    assert [v.name for v in verdicts if v.status is not Status.REACHED] == []


# The ladders, retyped from the manual in another shape: what each instruction answers, in the order of its tests.

LADDERS = {
    "VMRUN": "UD GP GP #Vmrun GP VMEXIT_INVALID VMEXIT_INVALID Entered",
    "VMLOAD": "UD GP GP #Vmload Completes",
    "VMSAVE": "UD GP GP #Vmsave Completes",
    "VMMCALL": "UD #Vmmcall UD",
    "INVLPGA": "UD GP #Invlpga Completes",
    "STGI": "UD GP #Stgi Completes",
    "CLGI": "UD GP #Clgi Completes",
    "SKINIT": "UD GP #Skinit Completes",
    "WRMSR_EFER": "GP #Msr GP GP Completes",
    "WRMSR_VM_CR": "GP #Msr GP GP Completes",
    "WRMSR_SVM_KEY": "GP #Msr GP Completes Completes Completes",
    "WRMSR_VM_HSAVE_PA": "GP #Msr GP GP Completes",
}


def short(answers: tuple[Answer, ...]) -> str:
    (answer,) = answers
    codes = [arg.value for arg in answer.args if isinstance(arg, Literal)]
    return f"#{codes[0]}" if codes else answer.outcome


@pytest.mark.parametrize("action", LADDERS)
def test_ladders_are_in_the_manuals_order(action: str) -> None:
    assert " ".join(short(t.answers) for t in spec("svm").transitions if t.action == action) == LADDERS[action]


def test_the_diagram_is_complete() -> None:
    system = spec("svm")
    (diagram,) = system.diagrams
    drawn = quotient(system, diagram, None, Budget(120))
    assert drawn.complete
    assert sorted(" ".join(lines) for _, lines in drawn.graph.nodes(data="lines")) == [
        "EFER.SVME = 0",
        "Guest GIF = 0",
        "Guest GIF = 1",
        "Host GIF = 0",
        "Host GIF = 1",
    ]


SHARED = ("save_area_intact", "no_tag_reused_without_flush")


@pytest.fixture(scope="module")
def careless() -> dict[str, Verdict]:
    """What any software does to what users share."""
    system = spec("svm_any_software")
    names = (*SHARED, "save_area_is_shared")
    verdicts = check(system, [system.property[name] for name in names], None, Budget(120), engine="bounded")
    return dict(zip(names, verdicts, strict=True))


def entries(verdict: Verdict) -> list[Step]:
    assert verdict.trace is not None
    return [step for step in verdict.trace.steps if step.transition.endswith("VMRUN.enter")]


def test_careless_and_disciplined_software_answer_the_same_questions_differently(careless: dict[str, Verdict]) -> None:
    disciplined = spec("svm_disciplined")
    verdicts = check(disciplined, [disciplined.property[name] for name in SHARED], None, Budget(120))
    for name, verdict in zip(SHARED, verdicts, strict=True):
        assert disciplined.property[name].formula == spec("svm_any_software").property[name].formula
        assert careless[name].status is Status.VIOLATED
        assert verdict.status is Status.PROVED


def test_a_shared_save_area_takes_two_cores(careless: dict[str, Verdict]) -> None:
    runs = entries(careless["save_area_is_shared"])
    assert len({step.args["c"] for step in runs}) == 2


def test_a_tag_is_reused_by_two_parties_on_one_core(careless: dict[str, Verdict]) -> None:
    runs = entries(careless["no_tag_reused_without_flush"])
    assert len({step.args["c"] for step in runs}) == 1
    assert len({step.args["g"] for step in runs}) == 2


def test_one_edit_for_each_rule_of_disciplined_software() -> None:
    broken = {edit.breaks for edit in EDITS if edit.spec == "svm_disciplined"}
    invariants = {p.name for p in spec("svm_disciplined").properties if p.kind is PropertyKind.INVARIANT and p.source}
    assert invariants - {"nothing_is_undefined"} <= broken
