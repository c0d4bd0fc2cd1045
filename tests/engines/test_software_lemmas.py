"""What inference does for software: initial states that are hard to find, long runs, lemmas about several places."""

from __future__ import annotations

import random

from tests.engines.test_inference import ask, found
from vmxmodel.engines.base import Budget
from vmxmodel.engines.nearest import Nearest
from vmxmodel.engines.samples import sample
from vmxmodel.evidence.verdict import InductiveInvariant, Status
from vmxmodel.language import load_text
from vmxmodel.language.lemmas import read_formula
from vmxmodel.system.scope import Scope
from vmxmodel.system.show import show

REGIONS = """
sort Core
sort Page
const a[Core]: Page
const b[Core]: Page
const d[Core]: Page
assume different:
  all c, e: Core:
    a[c] != b[e] and a[c] != d[e] and b[c] != d[e] and (a[c] == a[e] or b[c] == b[e] or d[c] == d[e] implies c == e)
"""

LOADING = """
enum At = Start | First | Second | Third | Fourth | End
var at[Core]: At = Start
var current[Core]: Page? = none
action load(c: Core) when at[c] == Start { current[c] := a[c]  at[c] := First }
action go(c: Core) when at[c] == First { at[c] := Second }
action on(c: Core) when at[c] == Second { at[c] := Third }
action further(c: Core) when at[c] == Third { at[c] := Fourth }
action unload(c: Core) when at[c] == Fourth { current[c] := none  at[c] := End }
invariant still_there: all c: Core: at[c] == Fourth implies current[c] == a[c]
"""


def test_the_scope_grows_until_there_is_an_initial_state() -> None:
    _, verdicts = ask(REGIONS + LOADING)
    assert verdicts["still_there"].status is Status.PROVED, verdicts["still_there"].reason


def test_one_lemma_speaks_of_all_places_where_it_is_so() -> None:
    system, verdicts = ask(REGIONS + LOADING)
    (lemma,) = (lemma for lemma in found(verdicts["still_there"]) if "at[c]" in lemma)
    assert all(f"at[c] == {place}" in lemma for place in ("First", "Second", "Third"))
    assert not any(f"at[c] == {place}" in lemma for place in ("Start", "End"))
    evidence = verdicts["still_there"].evidence
    assert isinstance(evidence, InductiveInvariant)
    for one in evidence.found:
        assert read_formula(system, one.text) == one.formula


def test_an_initial_state_like_one_that_was_wanted() -> None:
    system = load_text("module m\n" + REGIONS).system
    pages = tuple(f"page{n}" for n in range(1, 7))
    wanted = {("a", ("core1",)): pages[0], ("b", ("core1",)): pages[0], ("d", ("core2",)): pages[3]}
    near = Nearest(system, Scope.of(system, {"Core": 2, "Page": 6}), Budget(60), random.Random(1))
    state = near.to(wanted)
    assert state is not None
    assert len(set(state.values())) == 6
    assert state["d", ("core2",)] == pages[3]
    assert [state[cell] == pages[0] for cell in list(wanted)[:2]].count(True) == 1
    assert Nearest(system, Scope.of(system, {"Core": 2, "Page": 5}), Budget(60), random.Random(1)).to(wanted) is None


def test_long_runs_go_on_from_what_is_rare() -> None:
    """Two procedures of six steps, and between them noise that is always possible."""
    steps = "\n".join(f"  s{n}: when not noise[0] or noise[1] counts[c] := {n}" for n in range(6))
    text = f"""module m
sort Core
sort Party
member kernel: Party
var noise[0..5]: Bool = false
var counts[Core]: 0..6 = 0
context host(c: Core) = true
action flip(i: 0..5) {{ noise[i] := not noise[i] }}
procedure first(c: Core) by kernel in host(c) masked irq {{
{steps}
}}
procedure second(c: Core) by kernel in host(c) masked irq {{
  begin: when counts[c] == 5 counts[c] := 6
{steps}
}}
"""
    system = load_text(text).system
    assert not sample(system, Scope.of(system, {"Core": 2}), Budget(60)).unfired


def test_a_procedure_without_parameters_has_a_counter_that_lemmas_speak_of() -> None:
    """Its labels are an enumeration of the same name, which is no second meaning of it."""
    start = "procedure start by g {\n  a: up := true\n  b: skip\n}\n"
    text = "module m\nsort Party\nmember g: Party\nvar up: Bool = false\n" + start
    system = load_text(text, "m.tsys").system
    formula = read_formula(system, "start == b implies up")
    assert show(formula) == "start == b implies up"
    assert read_formula(system, show(formula)) == formula
