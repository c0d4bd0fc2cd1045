"""Turtles: what L1 cannot tell from a processor, and how it would tell if L0 forgot a rung."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.models.dropped import EQUIVALENT, TURTLES, Mutant, mutants
from tests.models.test_vmx import FIGURE, _edges
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.looking import scripted
from vmxmodel.engines.quotient import quotient
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.side_by_side import check_both
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load, load_text
from vmxmodel.system.model import PropertyKind
from vmxmodel.system.scope import Scope
from vmxmodel.views.refinement import render

SIZE = {"Core": 1, "Page": 2, "Frame": 4, "Msr": 1, "Party": 1}
SAMPLE = ("VMPTRLD.privilege", "LAUNCH02.early", "VMXOFF.guest")


@cache
def every() -> dict[str, Mutant]:
    return {mutant.name: mutant for mutant in mutants()}


def test_there_is_a_mutant_for_every_rung_of_the_twelve_instructions() -> None:
    assert len(every()) > 100
    assert EQUIVALENT | set(SAMPLE) <= set(every())


@pytest.mark.parametrize("name", SAMPLE)
def test_l1_can_tell_when_a_rung_is_dropped(name: str) -> None:
    """A sample; `python -m tests.models.dropped` tries all."""
    assert every()[name].told()


def test_a_rung_that_may_be_dropped_is_explained() -> None:
    assert not every()["VMLAUNCH.unnoticed"].told()
    assert "Without\n## the rung `unnoticed` L1 would see the same" in TURTLES.read_text()


def test_nothing_is_assumed_of_inputs_but_while_l2_is_entered() -> None:
    (refinement,) = load(TURTLES).system.refinements
    assert [limit.split()[2] for limit in refinement.narrowed] == ["cpl", "execution", "mov_ss_blocking"]
    assert all("enters(c)" in limit for limit in refinement.narrowed)


def test_only_what_l0_does_not_offer_is_left_out() -> None:
    (refinement,) = load(TURTLES).system.refinements
    gone = {name for one in refinement.absent for name in one.actions}
    assert gone == {
        "GETSEC_SENTER",
        "GETSEC_SEXIT",
        "A20M",
        "RETURN_FROM_SMM",
        "SMI",
        "POWER_DOWN",
        "WRITE_BACK",
    }
    performed = {refinement.other.transition[step.other].action for step in refinement.steps if step.other is not None}
    assert performed | gone == {t.action for t in refinement.other.transitions}


# What is put in the place of something, and the part of the comparison that tells.
EDITS = [
    ("    launch12[x]     := Clear\n", ""),
    ("  stutter TRAP, KEPT, PREPARE\n", "  stutter KEPT, PREPARE\n  TRAP(c, _, p, _, _, _) performs INIT(c)\n"),
]


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_an_edit_of_an_effect_or_of_a_step(old: str, new: str) -> None:
    text = TURTLES.read_text()
    assert old in text
    (refinement,) = (system := load_text(text.replace(old, new), str(TURTLES)).system).refinements
    comparison = compare(system, refinement, {"VMCLEAR", "TRAP"})
    goals = (comparison.property["simulates"],)
    (verdict,) = Induction().decide(Question(comparison, goals, None, comparison.lemmas), Budget(60))
    assert verdict.status is Status.UNKNOWN
    assert "is refuted" in verdict.reason


def test_user_code_that_takes_vmx_is_refused_by_the_processor(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    """CVE-2018-12904, as the refinement tells it."""
    folder = tmp_path / "specs" / "nested"
    folder.mkdir(parents=True)
    for path in (TURTLES, TURTLES.parents[1] / "vmx.tsys"):
        (tmp_path / path.relative_to(TURTLES.parents[2])).write_text(path.read_text())
    with (TURTLES.parents[1] / "bugs" / "nested_no_privilege_check.patch").open() as patch:
        subprocess.run(["patch", "-p1", "--quiet"], cwd=tmp_path, stdin=patch, check=True)
    system = load(folder / "turtles.tsys").system
    scenario = next(one for one in system.scenarios if one.name == "user_code_takes_vmx")
    question = Question(scripted(system, (scenario,)), (scenario,), Scope.of(system, SIZE), (), True)
    (verdict,) = Bounded().decide(question, Budget(60, 2))
    assert verdict.trace is not None
    check_both(system, system.refinements[0], verdict.trace)
    assert render(system, system.refinements[0], verdict.trace).plain == snapshot


def test_the_picture_of_a_vmcs_is_the_processors() -> None:
    """LAUNCH02 is the step of a VMLAUNCH of L1's that L1 sees. Takes some seconds: runs of 17 steps are searched."""
    system = load(TURTLES).system
    (refinement,) = system.refinements
    diagram = next(one for one in system.diagrams if one.name == "vmcs12_lifecycle")
    size = Scope.of(system, {"Core": 1, "Page": 3, "Frame": 3, "Msr": 1, "Party": 1})
    kept = tuple(p for p in system.properties if p.kind is PropertyKind.INVARIANT)  # with certificates: test_proofs.py
    drawn = quotient(system, diagram, size, Budget(240), proved=kept)
    performs = {
        step.own.partition(".")[0]: str(step.other).partition(".")[0] for step in refinement.steps if step.other
    }

    def seen(label: str) -> str:
        action, _, rest = label.partition(" ")
        return f"{performs[action]} {rest}".strip()

    assert drawn.complete
    assert {(one, other, seen(label)) for one, other, label in _edges(drawn)} == FIGURE
