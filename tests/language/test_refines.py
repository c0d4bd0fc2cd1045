"""`refines`: what its words mean to each transition, and that they stay names elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.language import format_text, load_text
from vmxmodel.system.refinement import Refinement
from vmxmodel.system.show import show

SPECS = Path(__file__).parents[1] / "specs" / "refines"
RELAY = (SPECS / "relay.tsys").read_text()


def refinement(text: str = RELAY) -> Refinement:
    (found,) = load_text(text, str(SPECS / "relay.tsys")).system.refinements
    return found


def test_every_transition_performs_something_or_stutters() -> None:
    steps = {step.own: (step.other, [(n, show(e)) for n, e in step.args]) for step in refinement().steps}
    assert steps == {
        "ON.refused": ("ON.refused", [("r", "r")]),
        "ON.again": ("ON.again", [("r", "r")]),
        "ON.pull": (None, []),
        "CLOSE.late": ("ON.refused", [("r", "r")]),
        "CLOSE.close": ("ON.on", [("r", "r")]),
        "OFF.off": ("OFF.off", [("r", "r")]),
    }


def test_what_has_the_same_name_stands_for_it() -> None:
    tables = {one.table: (show(one.value), one.implicit) for one in refinement().tables}
    assert tables["allowed"] == ("allowed[i1]", True)
    assert tables["switched"] == ("used[r]", False)
    assert dict(refinement().outcomes) == {"Done": "Done", "Refused": "Refused"}
    assert refinement().narrowed == ()


def test_an_outcome_and_a_sort_of_another_name() -> None:
    text = RELAY.replace("Room", "Place").replace("Refused", "No")
    text = text.replace("refines lamp {", "refines lamp {\n  sort Room = Place\n  outcome Refused = No")
    assert dict(refinement(text).sorts) == {"Room": "Place"}
    assert refinement(text).outcome["Refused"] == "No"


@pytest.mark.parametrize("word", ["map", "performs", "stutter", "ready", "pending", "rank"])
def test_words_of_refines_are_names_elsewhere(word: str) -> None:
    text = f"""module m

sort Core

var x[Core]: Bool      = false
var {word}[Core]: Bool = false

action a(c: Core) {{
  x[c] := true
  {word}[c] := x[c]
}}
def b(c: Core) = {word}[c]
invariant i: all c: Core: {word}[c] implies x[c]
"""
    load_text(text)
    assert word in format_text(text)


def test_the_layout_keeps_what_is_said() -> None:
    crowded = RELAY.replace("  stutter ON.pull\n", "stutter   ON.pull # not yet\n")
    assert "  stutter ON.pull  # not yet\n" in format_text(crowded)
