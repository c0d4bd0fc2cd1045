"""What written specs become: guards of rungs, effects of outcomes, software, lemmas."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.language import load, load_text
from vmxmodel.system.model import ActionKind, Expectation, System, Transition
from vmxmodel.system.show import show

HEAD = """
module m
sort Core
sort Page
sort Party
enum Mode = Off | Root | NonRoot
outcome Done | Fault | Exit(reason: 0..127)
outcome Error(n: 1..28) on (c: Core) { for p: Page where current[c] == p: error[p] := n }
var mode[Core]: Mode = Off
var current[Core]: Page? = none
var error[Page]: 0..28 = 0
var active[Core, Page]: Bool = false
ghost holds[Core, Party]: Bool = false
input cpl[Core]: 0..3
def fail(c: Core, n: 1..28) = if current[c] == none then Fault else Error(n)
"""


def system(text: str) -> System:
    return load_text(HEAD + text).system


def updates(transition: Transition) -> list[str]:
    found = []
    for update in transition.updates:
        binders = "".join(f"{b.name} " for b in update.binders)
        places = ", ".join(show(arg) for arg in update.args)
        found.append(f"{binders}| {show(update.condition)} | {update.table}[{places}] := {show(update.value)}")
    return found


def test_a_rung_is_its_own_test_and_none_of_those_above() -> None:
    spec = system("""
instruction I(c: Core) {
  one:   when mode[c] == Off => Fault
  two:   when cpl[c] > 0     => Fault
  three: otherwise           => Done
}""")
    assert {t.name: show(t.guard) for t in spec.transitions} == {
        "I.one": "mode[c] == Off",
        "I.two": "mode[c] != Off and 0 < cpl[c]",
        "I.three": "mode[c] != Off and not 0 < cpl[c]",
    }


def test_rungs_of_either_do_not_exclude_each_other_but_what_stands_below() -> None:
    spec = system("""
instruction I(c: Core) {
  one: when mode[c] == Off => Fault
  either {
    two:   when cpl[c] == 1            => Exit(7)
    three: when mode[c] == NonRoot     => Exit(8)
  }
  four: otherwise => Done
}""")
    guards = {t.rung: show(t.guard) for t in spec.transitions}
    assert guards["two"] == "mode[c] != Off and cpl[c] == 1"
    assert guards["three"] == "mode[c] != Off and mode[c] == NonRoot"
    assert guards["four"] == "mode[c] != Off and cpl[c] != 1 and mode[c] != NonRoot"


def test_a_definition_may_yield_an_outcome_and_the_rung_stays_one_transition() -> None:
    spec = system("instruction I(c: Core) { again: otherwise => fail(c, 15) }")
    (rung,) = spec.transitions
    assert [(show(a.condition), a.outcome, [show(x) for x in a.args]) for a in rung.answers] == [
        ("current[c] == none", "Fault", []),
        ("current[c] != none", "Error", ["15"]),
    ]
    assert updates(rung) == ["p | current[c] != none and current[c] == p | error[p] := 15"]


def test_an_effect_does_not_confuse_its_names_with_those_of_the_instruction() -> None:
    spec = system("instruction I(c: Core, p: Page) { again: otherwise => Error(2) }")
    assert updates(spec.transitions[0]) == ["p_1 | current[c] == p_1 | error[p_1] := 2"]


def test_an_instruction_is_executed_by_a_party() -> None:
    spec = system("instruction I(c: Core) { go: otherwise => Done { holds[c, by] := true  active[c, *] := false } }")
    (rung,) = spec.transitions
    assert rung.kind is ActionKind.INSTRUCTION
    assert [p.name for p in rung.params] == ["c", "by"]
    assert updates(rung) == ["| true | holds[c, by] := true", "i | true | active[c, i] := false"]


def test_if_and_any_in_updates() -> None:
    spec = system("""action A(c: Core, p: Page) {
  if mode[c] == Off { error[p] := any } else if current[c] == p { current[c] := none } else { mode[c] := Off }
}""")
    (action,) = spec.transitions
    assert updates(action) == [
        "| mode[c] == Off | error[p] := A.any1",
        "| mode[c] != Off and current[c] == p | current[c] := none",
        "| mode[c] != Off and current[c] != p | mode[c] := Off",
    ]
    assert [choice.name for choice in action.choices] == ["A.any1"]


def test_a_bulk_choice_is_a_table_over_the_entries() -> None:
    spec = system("action A(c: Core) { active[c, *] := any }")
    (choice,) = spec.transitions[0].choices
    assert [str(kind) for kind in choice.params] == ["Page"]
    assert updates(spec.transitions[0]) == ["i | true | active[c, i] := A.any1[i]"]


def test_never_is_kept_as_the_negation() -> None:
    spec = system("never a: some c: Core: mode[c] == Off")
    assert show(spec.property["a"].formula) == "not (some c: Core: mode[c] == Off)"
    assert spec.property["a"].text == "some c: Core: mode[c] == Off"


def test_expectations_sources_and_docs() -> None:
    spec = system("""
## First line.
## Second line.
reachable a expect unreachable: some c: Core: mode[c] == NonRoot @ "SDM 3C" [I]
""")
    prop = spec.property["a"]
    assert prop.expectation is Expectation.CONTRARY
    assert str(prop.source) == "SDM 3C [I]"
    assert prop.doc == "First line. Second line."


def test_a_step_property_may_speak_of_inputs_events_and_answers() -> None:
    spec = system("""
instruction I(c: Core) { go: otherwise => Done }
step a: all c: Core, g: Party:
  I.go(c) by g and answers Exit(_) and executes(c) implies next(mode[c]) == Off or cpl[c] == 0
""")
    assert show(spec.property["a"].formula) == (
        "all c: Core, g: Party: "
        "I.go(c) by g and answers Exit(_) and executes(c) implies next(mode[c]) == Off or cpl[c] == 0"
    )


HARDWARE = (
    HEAD.replace("module m", "module hardware")
    + """
instruction ENTER(c: Core, p: Page) {
  again: when mode[c] == Root => fail(c, 15)
  enter: otherwise            => Done { mode[c] := Root  holds[c, by] := true  error[p] := any }
}
action RESET(c: Core) { mode[c] := Off }
invariant root_is_held: all c: Core: mode[c] == Root implies some g: Party: holds[c, g]
step s: all c: Core: ENTER(c, _) implies mode[c] == Off
reachable r: some c: Core: mode[c] == Root
"""
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "hardware.tsys").write_text(HARDWARE)
    return tmp_path


def test_an_open_module_lets_anybody_execute_its_instructions(folder: Path) -> None:
    spec = load(folder / "hardware.tsys").system
    assert [t.name for t in spec.transitions] == ["RESET", "ENTER.again", "ENTER.enter"]


def test_software_executes_an_instruction_rung_by_rung(folder: Path) -> None:
    (folder / "software.tsys").write_text("""
module software
use hardware
member alice: Party
var mine[Core]: Bool = false
action take(c: Core) when not mine[c] do ENTER(c, _) by alice {
  Done      => { mine[c] := true }
  otherwise => skip
}
""")
    spec = load(folder / "software.tsys").system
    assert [t.name for t in spec.transitions] == ["RESET", "take.again", "take.enter"]
    enter = spec.transition["take.enter"]
    assert [p.name for p in enter.params] == ["c", "p"]
    assert show(enter.guard) == "not mine[c] and mode[c] != Root"
    assert enter.executed is not None
    assert enter.executed.name == "ENTER.enter"
    assert updates(enter) == [
        "| true | mode[c] := Root",
        "| true | holds[c, alice] := true",
        "| true | error[p] := take.enter.any1",
        "| true | mine[c] := true",
    ]
    again = spec.transition["take.again"]
    assert updates(again) == ["p_1 | current[c] != none and current[c] == p_1 | error[p_1] := 15"]


def test_invariants_are_taken_over_as_lemmas_and_nothing_else_is(folder: Path) -> None:
    (folder / "software.tsys").write_text("module software\nuse hardware\n")
    spec = load(folder / "software.tsys").system
    assert [lemma.name for lemma in spec.lemmas] == ["root_is_held"]
    assert [used.name for used in spec.uses] == ["hardware"]
    assert spec.properties == ()
    assert [t.name for t in spec.transitions] == ["RESET"]


def test_what_closes_instructions_hands_on_no_lemmas(folder: Path) -> None:
    (folder / "tame.tsys").write_text("module tame\nuse hardware\ninvariant quiet: all c: Core: mode[c] == Off\n")
    (folder / "wild.tsys").write_text("module wild\nuse hardware\nuse tame\naction x(g: Party) do any by g\n")
    spec = load(folder / "wild.tsys").system
    # `quiet` holds where nobody executes ENTER; here somebody does.
    assert [lemma.name for lemma in spec.lemmas] == ["root_is_held"]


def test_do_any_executes_every_instruction_with_any_arguments(folder: Path) -> None:
    (folder / "anybody.tsys").write_text("module anybody\nuse hardware\naction somebody(g: Party) do any by g\n")
    spec = load(folder / "anybody.tsys").system
    names = [t.name for t in spec.transitions]
    assert names == ["RESET", "somebody.ENTER.again", "somebody.ENTER.enter"]
    enter = spec.transition["somebody.ENTER.enter"]
    assert [p.name for p in enter.params] == ["g", "c", "p"]
    assert show(enter.who or enter.guard) == "g"


def test_operands_that_do_any_leaves_open_have_names_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "base.tsys").write_text(
        "module base\nsort Core\nsort Party\noutcome Ok\nvar x[Core, Core]: Bool = false\n"
        "instruction I(c: Core, c_1: Core) { r: otherwise => Ok { x[c, c_1] := true } }\n"
    )
    (tmp_path / "top.tsys").write_text("module top\nuse base\naction anyone(g: Party, c: Core) do any by g\n")
    (rung,) = load(tmp_path / "top.tsys").system.transitions
    names = [param.name for param in rung.params]
    assert len(names) == len(set(names)) == 4


@pytest.mark.parametrize("odd", ["\f", "\v", "\x1c", "\x85", "\u2028"])
def test_a_line_ends_where_the_parser_says(odd: str) -> None:
    """Some characters end a line for Python and not for the grammar; what is quoted of the spec is of its lines."""
    text = f"module m\n# a comment{odd} with more\nvar x: Bool\n## It is shown.\ninvariant fine: x or not x\n"
    system = load_text(text, "m.tsys").system
    (prop,) = system.properties
    assert (prop.text, prop.doc) == ("x or not x", "It is shown.")
