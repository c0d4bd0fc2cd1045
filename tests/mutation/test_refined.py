"""What a spec says by `refines` kills mutants of both sides, each with a trace that is replayed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import edit, vmxmodel
from tests.mutation.told import fates
from vmxmodel.asking.mutating import Order, mutate
from vmxmodel.engines.base import silent
from vmxmodel.language.modules import Unit
from vmxmodel.language.opened import OpenSpec, open_spec
from vmxmodel.language.opened_refinement import open_refinements, refining
from vmxmodel.mutation.fate import Fate
from vmxmodel.mutation.mutant import Kind
from vmxmodel.mutation.report import Report

FOLDER = Path(__file__).parents[1] / "specs" / "refines"


@cache
def report(name: str) -> Report:
    return mutate(Order(str(FOLDER / f"{name}.tsys"), jobs=1, seconds=60), None, silent)


@pytest.mark.parametrize("name", ["lamp", "relay"])
def test_the_fate_of_each_and_who_killed_it(name: str, snapshot: SnapshotAssertion) -> None:
    assert fates(report(name)) == snapshot


@pytest.mark.parametrize("name", ["lamp", "relay"])
def test_nothing_is_left_out(name: str) -> None:
    assert report(name).left_out == ()
    assert any(one.killer is not None and one.killer.kind == "refines" for one in report(name).judged)


def without_rung(opened: OpenSpec, ladder: str, rung: str) -> tuple[Unit, ...]:
    """The modules of a spec, a rung of a ladder dropped."""
    every = opened.text.splitlines()
    spans = [one.span for one in opened.spec.declarations]
    number = next(n for n, span in enumerate(spans) if every[span.line - 1].startswith(ladder))
    lines = every[spans[number].line - 1 : spans[number].end_line]
    left = [line for line in lines if f"{rung}:" not in line]
    assert len(left) == len(lines) - 1
    return opened.units_with(number, "\n".join(left))


def test_a_rung_that_is_gone_there_may_be_performed_by_another_one_of_its_ladder() -> None:
    """`ON.refused` may be dropped where `ON.again` does the same; `ON.again` is then read in its place."""
    (one,) = refining(str(FOLDER / "lamp.tsys"))
    lamp = open_spec(str(FOLDER / "lamp.tsys"))
    edited = without_rung(lamp, "instruction ON", "refused")
    performed = [
        {step.own: step.other for step in refinement.steps} for _, refinement in one.readings(one.here, edited)
    ]
    assert [steps["ON.refused"] for steps in performed] == ["ON.again", "ON.on"]
    assert [steps["CLOSE.late"] for steps in performed] == ["ON.again", "ON.on"]
    assert {steps["ON.again"] for steps in performed} == {"ON.again"}


def test_what_is_said_of_a_rung_that_is_gone_here_is_left_out() -> None:
    relay = open_spec(str(FOLDER / "relay.tsys"))
    (one,) = open_refinements(relay)
    edited = without_rung(relay, "instruction CLOSE", "late")
    ((system, refinement),) = one.readings(edited, one.there)
    assert "CLOSE.late" not in system.transition
    assert "CLOSE.late" not in refinement.step
    assert refinement.step["CLOSE.close"].other == "ON.on"


def test_a_definition_that_only_the_refinement_uses_is_no_equivalent(tmp_path: Path) -> None:
    text = (FOLDER / "relay.tsys").read_text()
    text = text.replace("\nrefines", "\ndef lit(r: Room) = coil[r] == Closed\n\nrefines").replace(
        "if coil[r] == Closed then", "if lit(r) then"
    )
    for name, written in (("relay", text), ("lamp", (FOLDER / "lamp.tsys").read_text())):
        (tmp_path / f"{name}.tsys").write_text(written)
    found = mutate(Order(str(tmp_path / "relay.tsys"), places=("lit",), jobs=1, seconds=60), None, silent)
    assert [(one.fate, one.killer and one.killer.kind) for one in found.judged] == [(Fate.KILLED, "refines")] * len(
        found.judged
    )
    assert found.judged


def test_a_file_beside_it_that_cannot_be_read_is_nobodys_business(tmp_path: Path) -> None:
    (tmp_path / "lamp.tsys").write_text((FOLDER / "lamp.tsys").read_text())
    (tmp_path / "relay.tsys").write_bytes(b"refines lamp \xff")
    assert refining(str(tmp_path / "lamp.tsys")) == ()


def test_a_refining_spec_that_cannot_be_read_is_left_out_with_a_warning(tmp_path: Path) -> None:
    for name in ("lamp", "relay"):
        (tmp_path / f"{name}.tsys").write_text((FOLDER / f"{name}.tsys").read_text())
    edit(tmp_path / "relay.tsys", "coil[r] == Closed", "coal[r] == Closed")
    result = vmxmodel("mutate", tmp_path / "lamp.tsys", "--jobs", "1", "--only", "drop-rung", "--format", "json")
    assert result.exit_code in (0, 1)
    assert "warning[W140]" in result.stderr
    (left,) = json.loads(result.stdout)["left_out"]
    assert left.startswith(f"`{tmp_path / 'relay.tsys'}` is left out, which says that it refines this spec: E")


def test_the_spec_itself_has_to_be_read(tmp_path: Path) -> None:
    (tmp_path / "relay.tsys").write_text((FOLDER / "relay.tsys").read_text())
    result = vmxmodel("mutate", tmp_path / "relay.tsys", "--jobs", "1")
    assert result.exit_code == 2
    assert "error[E007]: unknown module `lamp`" in result.stderr


BELL = """module bell
sort Room
outcome Rings | Silent
var pulled[Room]: 0..12 = 0
instruction PULL(r: Room) {
  worn: when pulled[r] == 12 => Silent
  ring: otherwise            => Rings { pulled[r] := pulled[r] + 1 }
}
"""
CLAPPER = """module clapper
sort Room
outcome Rings | Silent
var blows[Room]: 0..12 = 0
instruction PULL(r: Room) {
  worn: when blows[r] == 12 => Silent
  ring: otherwise           => Rings { blows[r] := blows[r] + 1 }
}
scenario it_wears_out(r: Room) {
PULLS
}
refines bell {
  map pulled[r] = blows[r]
  PULL performs PULL
}
"""


def test_what_a_long_run_leads_to_is_told_apart_there(tmp_path: Path) -> None:
    """The counterexample is longer than any search from the first state; the scenario alone would not notice."""
    (tmp_path / "bell.tsys").write_text(BELL)
    (tmp_path / "clapper.tsys").write_text(CLAPPER.replace("PULLS", "\n".join(["  PULL(r)  => Rings"] * 12)))
    order = Order(str(tmp_path / "clapper.tsys"), kinds=(Kind.OUTCOME_CHANGED,), places=("PULL.worn",), jobs=1)
    (one,) = mutate(order, None, silent).judged
    assert one.killer is not None
    assert one.killer.kind == "refines"
    assert one.killer.evidence.count("PULL.ring") == 12
