"""Replay accepts what the interpreter does, and nothing else; a trace must show what its verdict claims."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.helpers import only_initial, step, system_of
from tests.strategies import scopes, systems, traces
from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.replay import check_trace, replay
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

LOCKS = """
module locks
sort Core
sort Party
outcome Taken | Busy(holder: 0..1)
var holder[Core]: Party? = none
var uses: 0..3 = 0
input hurry: Bool
instruction TAKE(c: Core) {
  busy: when holder[c] != none => Busy(1)
  take: otherwise => Taken { holder[c] := by }
}
action GIVE(c: Core) when holder[c] != none { holder[c] := none uses := if hurry then uses else 2 }

invariant always_free:   all c: Core: holder[c] == none
never busy:              some c: Core: holder[c] != none
step never_given:        all c: Core: GIVE(c) implies hurry
step never_twice:        not answers Busy(_)
reachable held:          some c: Core: holder[c] != none
reachable given_back:    some c: Core: GIVE(c) and not hurry
recoverable free:        all c: Core: holder[c] == none
scenario handover(c: Core, p: Party, q: Party) {
  given uses == 0
  TAKE(c) by p => Taken
  check holder[c] == p
  TAKE(c) by q => Busy(_)
  GIVE(c) with not hurry
  check uses == 2
}
"""


@pytest.fixture
def locks() -> System:
    return system_of(LOCKS)


def run(system: System, *steps: Step, parties: int = 2) -> Trace:
    """The run that these steps make from the initial state."""
    scope = Scope.of(system, {"Party": parties})
    interpreter = Interpreter(system, scope)
    states: list[State] = [only_initial(interpreter)]
    for one in steps:
        states.append(interpreter.execute(states[-1], one)[2])
    return Trace(system.name, scope, tuple(states), steps)


def take(party: str = "party1", rung: str = "take") -> Step:
    return step(f"TAKE.{rung}", c="core1", by=party)


def give(hurry: bool) -> Step:
    return step("GIVE", {("hurry", ()): hurry}, c="core1")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_run_replays_and_no_changed_one_does(data: st.DataObject) -> None:
    system = data.draw(systems())
    trace = data.draw(traces(system, data.draw(scopes(system))))
    replay(system, trace)
    assume(len(trace) > 0)
    interpreter = Interpreter(system, trace.scope)
    cell = data.draw(st.sampled_from(interpreter.cells))
    others = [v for v in interpreter.domain(interpreter.tables[cell[0]].type) if v != trace.states[-1][cell]]
    assume(others)
    changed = {**trace.states[-1], cell: data.draw(st.sampled_from(others))}
    number = len(trace)
    with pytest.raises(EvidenceError, match=f"^step {number}, .* becomes .*, but state {number} says"):
        replay(system, replace(trace, states=(*trace.states[:-1], changed)))


def test_what_is_wrong_is_said_with_its_place(locks: System) -> None:
    good = run(locks, take(), give(True))
    replay(locks, good)
    held = {**good.states[0], ("holder", ("core1",)): "party1"}
    cases = {
        "^state 0 is not initial": replace(good, states=(held, *good.states[1:])),
        r"^state 2: uses cannot be 9": replace(good, states=(*good.states[:2], {**good.states[2], ("uses", ()): 9})),
        r"^state 1: uses has no value": replace(
            good, states=(good.states[0], {("holder", ("core1",)): None}, good.states[2])
        ),
        r"^step 2, TAKE.take\(c=core1, by=party1\): it is not enabled in state 1": replace(
            good, steps=(good.steps[0], take())
        ),
        r"^step 2, GIVE\(c=core1\): hurry is read": replace(good, steps=(good.steps[0], step("GIVE", c="core1"))),
        "^step 1, NONE.*: .* no transition NONE": replace(good, steps=(step("NONE"), good.steps[1])),
        r"^step 2, .*: uses becomes 2, but state 2 says 0": replace(good, steps=(good.steps[0], give(False))),
        "scope .* does not name the sorts": replace(good, scope=Scope((("Core", ("core1",)),))),
    }
    for message, trace in cases.items():
        with pytest.raises(EvidenceError, match=message):
            replay(locks, trace)


GOALS = [
    ("always_free", (take(),), (take(), give(True))),
    ("busy", (take(),), ()),
    ("never_given", (take(), give(False)), (take(), give(True))),
    ("never_twice", (take(), take(rung="busy")), (take(),)),
    ("held", (take(),), (take(), give(True))),
    ("given_back", (take(), give(False)), (take(), give(True))),
    ("free", (take(),), ()),
    ("handover", (take(), take("party2", "busy"), give(False)), (take(), take("party1", "busy"), give(False))),
    ("handover", (take(), take("party2", "busy"), give(False)), (take(), take("party2", "busy"), give(True))),
    ("handover", (take("party2"), take("party1", "busy"), give(False)), (take(), take("party2", "busy"))),
]


@pytest.mark.parametrize(("name", "shows", "does_not"), GOALS)
def test_a_trace_shows_its_goal(locks: System, name: str, shows: tuple[Step, ...], does_not: tuple[Step, ...]) -> None:
    goal = locks.property[name] if name in locks.property else locks.scenarios[0]
    check_trace(locks, run(locks, *shows), goal)
    with pytest.raises(EvidenceError, match=name):
        check_trace(locks, run(locks, *does_not), goal)


def test_a_scenario_says_how_far_it_fits(locks: System) -> None:
    trace = run(locks, take(), take("party2", "busy"), give(True))
    with pytest.raises(EvidenceError, match=r"step 3, GIVE\(c=core1\), is not `GIVE.*` \(after 2 steps that fit\)"):
        check_trace(locks, trace, locks.scenarios[0])
    with pytest.raises(EvidenceError, match="no distinct values"):
        check_trace(locks, run(locks, take(), take(rung="busy"), give(False), parties=1), locks.scenarios[0])


def test_a_trace_of_a_step_has_one(locks: System) -> None:
    with pytest.raises(EvidenceError, match="speaks of a step, and the trace has none"):
        check_trace(locks, run(locks), locks.property["never_twice"])


def test_a_double_write_is_no_run() -> None:
    system = system_of("module m var a: Bool = false action TWICE { a := true a := true }")
    scope = Scope.of(system, {})
    state = only_initial(Interpreter(system, scope))
    trace = Trace("m", scope, (state, {("a", ()): True}), (step("TWICE"),))
    with pytest.raises(EvidenceError, match=r"step 1, TWICE\(\): TWICE writes a twice") as caught:
        replay(system, trace)
    assert isinstance(caught.value.__cause__, ModelError)


def test_a_scenario_with_many_parameters_is_checked_at_once() -> None:
    """Nine pages out of ten can be chosen in 3,628,800 ways; the steps say which they are."""
    names = [f"p{number}" for number in range(9)]
    system = system_of(
        "module m sort Page var hit[Page]: Bool = false action HIT(p: Page) { hit[p] := true }\n"
        f"scenario all_hit({', '.join(names)}: Page) {{ {' '.join(f'HIT({name})' for name in names)} }}"
    )
    scope = Scope.of(system, {"Page": 10})
    interpreter = Interpreter(system, scope)
    order = [f"page{number}" for number in (10, 3, 9, 1, 5, 8, 2, 7, 6)]

    def played(pages: list[str]) -> Trace:
        states: list[State] = [only_initial(interpreter)]
        steps = tuple(step("HIT", p=page) for page in pages)
        for one in steps:
            states.append(interpreter.execute(states[-1], one)[2])
        return Trace("m", scope, tuple(states), steps)

    started = time.monotonic()
    check_trace(system, played(order), system.scenarios[0])
    with pytest.raises(EvidenceError, match=r"step 9, HIT\(p=page10\), is not `HIT\(p8\)` \(after 8 steps that fit\)"):
        check_trace(system, played([*order[:8], "page10"]), system.scenarios[0])
    assert time.monotonic() - started < 30
