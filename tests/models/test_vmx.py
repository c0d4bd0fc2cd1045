"""The VMX model: all that it says of itself, the order of its ladders, and the life cycle of a VMCS."""

from __future__ import annotations

import pytest

from tests.models.specs import SPECS
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.portfolio import check
from vmxmodel.engines.quotient import Quotient, quotient
from vmxmodel.evidence.verdict import Status, as_expected
from vmxmodel.language import load
from vmxmodel.system.expr import Event, Literal
from vmxmodel.system.model import BY, ActionKind, Property, PropertyKind, System
from vmxmodel.system.scope import Scope

SAFETY = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)


@pytest.fixture(scope="module")
def vmx() -> System:
    return load(SPECS / "vmx.tsys").system


@pytest.mark.parametrize("name", ["vmx", "any_software", "disciplined"])
def test_every_property_is_as_the_spec_says(name: str) -> None:
    system = load(SPECS / f"{name}.tsys").system
    goals = (*system.properties, *system.scenarios)
    verdicts = check(system, goals, None, Budget(seconds=600))
    assert [v.name for goal, v in zip(goals, verdicts, strict=True) if not as_expected(goal, v)] == []
    proved = {v.name for v in verdicts if v.status is Status.PROVED}
    assert proved >= {goal.name for goal in system.properties if goal.kind in SAFETY}


def test_every_rung_is_reached_or_says_why_not(vmx: System) -> None:
    wanted = [t for t in vmx.transitions if t.unreachable is None]
    goals = [
        Property(
            f"rung {t.name}",
            PropertyKind.REACHABLE,
            Event(t.action, t.rung or None, (None,) * sum(p.name != BY for p in t.params)),
            "",
        )
        for t in wanted
    ]
    verdicts = check(vmx, goals, Scope.of(vmx, {"Core": 2, "Page": 3, "Party": 1}), Budget(120), engine="bounded")
    assert [v.name for v in verdicts if v.status is not Status.REACHED] == []


# The ladders, retyped from the manual in another shape: what each instruction answers, in the order of its tests.

LADDERS = {
    "VMXON": "UD UD Exit27 GP 15 GP GP GP fault CF CF CF VMsucceed",
    "VMXOFF": "UD Exit26 GP 23 VMsucceed",
    "VMCLEAR": "UD Exit19 GP fault 2 3 VMsucceed",
    "VMPTRLD": "UD Exit21 GP fault 9 10 11 11 VMsucceed",
    "VMPTRST": "UD Exit22 GP fault VMsucceed",
    "VMREAD": "UD Exit23 GP CF 12! fault VMsucceed",
    "VMWRITE": "UD Exit25 GP CF fault 12! 13! VMsucceed",
    "VMLAUNCH": "UD Exit20 GP CF CF 26! 4! 7! 8! Late33 Late34 Late41 Entered",
    "VMRESUME": "UD Exit24 GP CF CF 26! 5! 6! 7! 8! Late33 Late34 Late41 Entered",
    "VMCALL": "UD Exit18 UD GP 1 SmmExit CF 19! 20! 22! 24! SmmExit",
    "VMFUNC": "UD UD UD Exit59 Exit59 Completes",
    "INVEPT": "UD UD Exit50 GP 28 fault 28 VMsucceed",
    "INVVPID": "UD UD Exit53 GP 28 fault 28 28 28 VMsucceed",
}
"""A number is VMfail (CF without a current VMCS), a number with `!` VMfailValid, CF is VMfailInvalid."""


def _answers(system: System, instruction: str) -> str:
    return " ".join(
        _answer([(a.outcome, *(x.value for x in a.args if isinstance(x, Literal))) for a in transition.answers])
        for transition in system.transitions
        if transition.action == instruction
    )


def _answer(outcomes: list[tuple[object, ...]]) -> str:
    match outcomes:
        case [("VMfailInvalid",), ("VMfailValid", error)] | [("VMfailValid", error), ("VMfailInvalid",)]:
            return str(error)
        case [("GP",), ("SS",), ("PF",)]:
            return "fault"
        case [("VMfailInvalid",)]:
            return "CF"
        case [("VMfailValid", error)]:
            return f"{error}!"
        case [("FailedEntry", reason)]:
            return f"Late{reason}"
        case [(name, *args)]:
            return str(name) + "".join(str(arg) for arg in args)
    return str(outcomes)


@pytest.mark.parametrize("instruction", LADDERS)
def test_a_ladder_answers_in_the_order_of_the_manual(vmx: System, instruction: str) -> None:
    assert _answers(vmx, instruction) == LADDERS[instruction]


def test_the_errors_of_the_manual_are_all_there_and_no_others(vmx: System) -> None:
    unused = {14, 21, 27}
    numbers = {
        arg.value
        for transition in vmx.transitions
        if transition.kind is ActionKind.INSTRUCTION
        for answer in transition.answers
        if answer.outcome in ("VMfailValid", "SmmFailValid")
        for arg in answer.args
        if isinstance(arg, Literal)
    }
    assert numbers == set(range(1, 29)) - unused


# The life cycle of a VMCS.

INACTIVE, READY = ("Inactive", "Not Current", "Clear"), ("Active", "Not Current", "Clear")
CURRENT, RUNNING = ("Active", "Current", "Clear"), ("Active", "Current", "Launched")
PAUSED, ELSE = ("Active", "Not Current", "Launched"), ("Anything else",)

FIGURE = {
    (INACTIVE, CURRENT, "VMPTRLD X"),
    (READY, CURRENT, "VMPTRLD X"),
    (PAUSED, RUNNING, "VMPTRLD X"),
    (CURRENT, READY, "VMPTRLD Y"),
    (RUNNING, PAUSED, "VMPTRLD Y"),
    (CURRENT, RUNNING, "VMLAUNCH"),
    *((state, INACTIVE, "VMCLEAR X") for state in (READY, CURRENT, PAUSED, RUNNING, ELSE)),
}
"""SDM, figure "States of VMCS X"."""


def _drawn(system: System, name: str, scope: Scope | None = None) -> Quotient:
    (diagram,) = (d for d in system.diagrams if d.name == name)
    return quotient(system, diagram, scope, Budget(seconds=240), proved=_proved(system))


def _proved(system: System) -> tuple[Property, ...]:
    goals = tuple(p for p in system.properties if p.kind is PropertyKind.INVARIANT)
    verdicts = Induction().decide(Question(system, goals), Budget(seconds=60))
    return tuple(goal for goal, v in zip(goals, verdicts, strict=True) if v.status is Status.PROVED)


def _edges(drawn: Quotient) -> set[tuple[tuple[str, ...], tuple[str, ...], str]]:
    lines = {node: data["lines"] for node, data in drawn.graph.nodes(data=True)}
    return {
        (lines[a], lines[b], label) for a, b, data in drawn.graph.edges(data=True) if a != b for label in data["labels"]
    }


def test_in_the_figures_frame_a_vmcs_has_the_eleven_edges(vmx: System) -> None:
    drawn = _drawn(vmx, "vmcs_lifecycle")
    assert _edges(drawn) == FIGURE
    assert len(FIGURE) == 11
    assert drawn.complete


def test_outside_the_frame_there_are_the_edges_that_the_manual_warns_of(vmx: System) -> None:
    drawn = _drawn(vmx, "vmcs_lifecycle_unframed")
    edges = _edges(drawn)
    active, current = ("Active", "Not Current"), ("Active", "Current")
    assert {
        (("Inactive", "Not Current", "Unknown"), (*current, "Unknown"), "VMPTRLD X"),  # never VMCLEARed
        ((*current, "Defined"), (*current, "Corrupt"), "VMCLEAR X on another Core"),  # stays current here
        ((*current, "Defined"), (*active, "Corrupt"), "VMXOFF"),  # stays active, is no longer current
        (("Inactive", "Not Current", "Defined"), (*active, "Defined"), "VMLAUNCH"),  # through the link pointer
        ((*current, "Defined"), (*current, "Corrupt"), "STORE_DATA X"),
    } <= edges
    assert drawn.complete
