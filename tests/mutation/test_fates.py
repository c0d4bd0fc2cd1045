"""What becomes of the mutants of small specs, and that it is so."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from tests.mutation.told import fates
from tests.reference import Graph, TooLarge
from vmxmodel.asking.mutating import Order, mutate
from vmxmodel.diagnostics import ModelError, SpecError
from vmxmodel.engines.base import Budget, silent
from vmxmodel.evidence.replay import check_trace
from vmxmodel.language.opened import OpenSpec, open_spec
from vmxmodel.mutation.delta import delta
from vmxmodel.mutation.equivalence import equivalent
from vmxmodel.mutation.fate import Fate
from vmxmodel.mutation.mutant import Kind, Text
from vmxmodel.mutation.places import mutants
from vmxmodel.mutation.report import Report
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

HERE = Path(__file__).parent / "specs"


@cache
def report(name: str) -> Report:
    return mutate(Order(str(HERE / f"{name}.tsys"), jobs=1, seconds=60), None, silent)


@pytest.mark.parametrize("name", ["lease", "software"])
def test_the_fate_of_each_and_who_killed_it(name: str, snapshot: SnapshotAssertion) -> None:
    assert fates(report(name)) == snapshot


def test_a_conjunct_that_the_invariants_imply_makes_an_equivalent() -> None:
    fates = {(one.mutant.name, one.mutant.after): one.fate for one in report("lease").judged}
    dropped = [fate for (name, _), fate in fates.items() if name == "ENTER.again: conjunct dropped"]
    assert dropped == [Fate.EQUIVALENT, Fate.EQUIVALENT]


def test_a_survivor_has_a_run_or_a_first_state_that_tells_it() -> None:
    survivors = report("lease").of(Fate.SURVIVED)
    assert len(survivors) >= 8
    for one in survivors:
        examples = [one.begins, *(rung.run for rung in one.apart)]
        shown = [example for example in examples if example is not None]
        assert shown, one.mutant.name
        for example in shown:
            check_trace(example.system, example.trace, example.goal)


def test_the_numbers_add_up() -> None:
    found = report("lease")
    score = found.score
    assert score.counted + score.equivalent + score.stillborn == found.there == found.chosen == len(found.judged)
    assert score.percent == pytest.approx(100 * score.killed / score.counted)
    assert found.interval is None
    assert not found.interrupted


BASE = """module base
sort Core
outcome Yes | No | Free
const there: Bool
var on[Core]: Bool = false
instruction SET(c: Core) {
  missing: when not there => No
  set:     otherwise      => Yes { on[c] := true }
}
invariant on_needs_it: all c: Core: on[c] implies there
"""
ASKING = """module asking
use base
instruction ASK(c: Core) {
  on:      when on[c]     => Yes
  missing: when not there => No
  off:     otherwise      => Free
}
step told: all c: Core: ASK(c) implies (answers Yes iff on[c])
"""


def test_an_equivalent_for_which_a_property_needs_a_lemma_more(tmp_path: Path) -> None:
    """`told` follows from the rungs alone; of the swapped ones it follows with the invariant of `base`."""
    (tmp_path / "base.tsys").write_text(BASE)
    (tmp_path / "asking.tsys").write_text(ASKING)
    order = Order(str(tmp_path / "asking.tsys"), places=("ASK.on",), jobs=1, seconds=60)
    found = {one.mutant.name: one.fate for one in mutate(order, None, silent).judged}
    assert found["ASK.on: neighbours swapped"] is Fate.EQUIVALENT
    assert found["ASK.on: guard negated"] is Fate.KILLED


ALONE = """module alone
sort Core
outcome Yes | No
const slow: Bool
var done[Core]: Bool = false
instruction GO(c: Core) {
  slowly: when slow and not done[c] => No { done[c] := true }
  fast:   when not done[c]          => No { done[c] := true }
  again:  otherwise                 => Yes
}
scenario goes(c: Core) {
  given all d: Core: d == c
  GO(c) => No
}
"""


def test_a_scenario_is_asked_about_where_the_original_performs_it(tmp_path: Path) -> None:
    """With two cores nobody could perform it, neither the original nor a mutant that performs it in another way."""
    (tmp_path / "alone.tsys").write_text(ALONE)
    order = Order(str(tmp_path / "alone.tsys"), places=("GO.slowly", "GO.fast"), jobs=1, seconds=60)
    changed = [one for one in mutate(order, None, silent).judged if one.mutant.kind is Kind.OUTCOME_CHANGED]
    assert [one.fate for one in changed] == [Fate.SURVIVED, Fate.SURVIVED]


# Equivalence, in general.

_GUARDS = ("on[c]", "not on[c]", "own[c] == none", "own[c] != none", "own[c] == p", "k == 0", "k < 2", "deep[p]")
_UPDATES = ("on[c] := true", "on[c] := false", "own[c] := p", "own[c] := none", "deep[p] := on[c]", "k := 1", "k := 0")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A small module with one ladder, an action and an invariant that may be false."""
    guards = st.lists(st.sampled_from(_GUARDS), min_size=1, max_size=2).map(" and ".join)
    blocks = st.lists(st.sampled_from(_UPDATES), max_size=3, unique_by=lambda update: update.partition(" ")[0])
    answers = st.sampled_from(("Yes", "No", "Code(1)"))
    rungs = "\n".join(
        f"  r{n}: when {draw(guards)} => {draw(answers)} {{ {' '.join(draw(blocks))} }}"
        for n in range(draw(st.integers(1, 3)))
    )
    return f"""module random
sort Core
sort Page
outcome Yes | No | Code(n: 0..2)
var on[Core]: Bool = false
var own[Core]: Page? = none
var deep[Page]: Bool = {draw(st.sampled_from(("false", "true")))}
var k: 0..2 = 0
instruction DO(c: Core, p: Page) {{
{rungs}
  last: otherwise => {draw(answers)} {{ {" ".join(draw(blocks))} }}
}}
action HAPPEN(c: Core, p: Page) when {draw(guards)} {{ {" ".join(draw(blocks))} }}
invariant quiet: all c: Core: on[c] implies own[c] != none
"""


def graph(system: System) -> tuple[frozenset[object], frozenset[object]]:
    """The reachable states at a small scope, and the answers and successors of each."""
    scope = Scope.of(system, {"Core": 1, "Page": 2})
    found = Graph.of(system, scope)
    steps = set()
    for key, state in found.states.items():
        for step, answered, after in found.interpreter.steps(state):
            action = system.transition[step.transition].action
            steps.add((key, action, tuple(sorted(step.args.items())), answered, found.key(after)))
    return frozenset(found.states), frozenset(steps)


def opened_of(text: str, folder: Path) -> OpenSpec:
    path = folder / "random.tsys"
    path.write_text(text)
    return open_spec(str(path))


@given(texts(), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_said_to_be_equivalent_has_the_same_states_and_steps(
    tmp_path: Path, text: str, dice: random.Random
) -> None:
    try:
        opened = opened_of(text, tmp_path)
    except SpecError:
        assume(False)
    written = Text(opened.text)
    every = mutants(opened.spec, opened.text, opened.answers)
    for mutant in dice.sample(every, min(6, len(every))):
        span = opened.spec.declarations[mutant.declaration].span
        after = opened.with_declaration(mutant.declaration, written.edited(mutant.edits, span))
        difference = delta(opened.system, after)
        if difference.none or equivalent(difference, (), Budget(10)):
            try:
                assert graph(opened.system) == graph(after), mutant
            except (TooLarge, ModelError):
                continue
