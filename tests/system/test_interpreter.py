"""The reference interpreter: values, steps, initial states, and what has no meaning."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.helpers import interpreter_of, only_initial, step, system_of
from vmxmodel.diagnostics import ModelError
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.scope import Scope

COUNTERS = """
module counters
sort Core
enum Mode = Off | On
outcome Fine | Full(level: 0..3)
var mode[Core]: Mode = Off
var level: 0..3 = 0
var last: Core? = none
input push[Core]: 0..3
instruction RAISE(c: Core) {
  full:  when level == 3  => Full(level)
  off:   when mode[c] == Off => Fine { mode[c] := On last := c }
  other: otherwise => Fine { level := level + 1 }
}
action SET(c: Core) when push[c] > 1 { level := push[c] }
action RESET { mode[*] := Off last := none }
action SWAP(c: Core, d: Core) when c != d { mode[c] := mode[d] mode[d] := mode[c] }
"""


def counters(cores: int = 2) -> Interpreter:
    return interpreter_of(COUNTERS, Core=cores)


def test_a_step_reads_the_old_state_and_keeps_the_rest() -> None:
    interpreter = counters()
    state = only_initial(interpreter)
    answered, returned, after = interpreter.execute(state, step("RAISE.off", c="core2"))
    assert answered == ("Fine", ())
    assert returned is None
    assert after == {**state, ("mode", ("core2",)): "On", ("last", ()): "core2"}
    _, _, swapped = interpreter.execute(after, step("SWAP", c="core1", d="core2"))
    assert swapped == {**after, ("mode", ("core1",)): "On", ("mode", ("core2",)): "Off"}


def test_a_rung_needs_that_no_rung_above_it_applies() -> None:
    interpreter = counters()
    state = {**only_initial(interpreter), ("level", ()): 3}
    assert interpreter.enabled(state, step("RAISE.full", c="core1"))
    assert not interpreter.enabled(state, step("RAISE.off", c="core1"))
    assert interpreter.execute(state, step("RAISE.full", c="core1"))[0] == ("Full", (3,))


def test_a_bulk_update_writes_every_entry() -> None:
    interpreter = counters()
    state = {**only_initial(interpreter), ("mode", ("core1",)): "On", ("mode", ("core2",)): "On"}
    _, _, after = interpreter.execute(state, step("RESET"))
    assert after == only_initial(interpreter)


def test_only_inputs_that_are_read_are_enumerated() -> None:
    interpreter = counters()
    steps = list(interpreter.steps(only_initial(interpreter)))
    found = {(s.transition, s.args.get("c"), s.inputs.get(("push", (s.args.get("c"),)))) for s, _, _ in steps}
    assert found == {
        ("RAISE.off", "core1", None),
        ("RAISE.off", "core2", None),
        ("SET", "core1", 2),
        ("SET", "core1", 3),
        ("SET", "core2", 2),
        ("SET", "core2", 3),
        ("RESET", None, None),
        ("SWAP", "core1", None),
        ("SWAP", "core2", None),
    }
    assert len(steps) == len(found)


def test_an_input_that_the_step_does_not_mention_is_unread() -> None:
    interpreter = counters()
    with pytest.raises(Unread, match=r"push\[core1\]"):
        interpreter.enabled(only_initial(interpreter), step("SET", c="core1"))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (step("NOTHING"), "no transition NOTHING"),
        (step("RESET", c="core1"), "does not have the parameters"),
        (step("RAISE.off", c="core9"), "no value of Core"),
        (step("SET", {("push", ("core1",)): 9}, c="core1"), "no value of 0..3"),
        (step("SET", {("mode", ("core1",)): "On"}, c="core1"), "mode is no input"),
        (step("RAISE.full", c="core1"), "not enabled"),
    ],
)
def test_a_step_that_is_none(wrong: object, message: str) -> None:
    interpreter = counters()
    with pytest.raises(ModelError, match=message):
        interpreter.execute(only_initial(interpreter), wrong)  # type: ignore[arg-type]


def test_a_value_out_of_its_range_has_no_meaning() -> None:
    interpreter = interpreter_of("module m var n: 0..2 = 2 action UP { n := n + 1 }")
    with pytest.raises(ModelError, match=r"n cannot be 3"):
        interpreter.execute(only_initial(interpreter), step("UP"))


def test_two_writes_of_one_place_have_no_meaning_even_if_they_agree() -> None:
    interpreter = interpreter_of(
        "module m sort Core var on[Core]: Bool = false action BOTH(c: Core, d: Core) { on[c] := true on[d] := true }",
        Core=2,
    )
    state = only_initial(interpreter)
    assert interpreter.execute(state, step("BOTH", c="core1", d="core2"))
    with pytest.raises(ModelError, match=r"BOTH writes on\[core1\] twice"):
        interpreter.execute(state, step("BOTH", c="core1", d="core1"))


def test_initial_states_are_those_that_the_formulas_allow() -> None:
    interpreter = interpreter_of(
        """
        module m
        sort Core
        const most: 0..3
        const unused: Bool
        var level[Core]: 0..3
        var fixed: Bool = true
        assume some_room: most > 1
        init low: all c: Core: level[c] < most
        """,
        Core=2,
    )
    states = [dict(state) for state in interpreter.initial_states()]
    assert len(states) == (2 * 2 + 3 * 3) * 2  # most is 2 or 3; unused is anything
    assert all(interpreter.is_initial(state) for state in states)
    assert len({tuple(sorted(state.items())) for state in states}) == len(states)
    assert not interpreter.is_initial({**states[0], ("fixed", ()): False})
    assert not interpreter.is_initial({**states[0], ("most", ()): 0})
    given = {("level", ("core1",)): 2}
    assert all(state[("level", ("core1",))] == 2 for state in interpreter.initial_states(given))
    assert len(list(interpreter.initial_states(given))) == 3 * 2


def test_declared_values_are_not_enumerated() -> None:
    interpreter = interpreter_of("module m sort Core var v[Core]: 0..127 = 5 var w[Core]: 0..127", Core=30)
    assert len(list(islice(interpreter.initial_states(), 10))) == 10
    ((partial, missing),) = interpreter.initial_cases()
    assert (len(partial), len(missing)) == (30, 30)


def test_what_holds_of_a_first_state_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    interpreter = interpreter_of("module m sort Core var v[Core]: Bool init set: all c: Core: v[c]", Core=40)
    asked = []
    holds = Interpreter.holds
    monkeypatch.setattr(Interpreter, "holds", lambda *given: asked.append(given) or holds(*given))
    assert len(list(interpreter.initial_states())) == 1
    assert len(asked) <= 3 * 40  # for each core before it has a value, and with either


def test_inputs_must_keep_the_assumptions() -> None:
    interpreter = interpreter_of(
        """
        module m
        input ring: 0..3
        input user: Bool
        var seen: 0..3 = 0
        assume rings: user implies ring == 3
        action LOOK when user { seen := ring }
        action IDLE when ring == 0 { seen := 0 }
        """
    )
    state = only_initial(interpreter)
    steps = [(s.transition, dict(s.inputs)) for s, _, _ in interpreter.steps(state)]
    assert steps == [
        ("LOOK", {("user", ()): True, ("ring", ()): 3}),
        ("IDLE", {("ring", ()): 0}),  # `user` can still be false
    ]
    assert not interpreter.enabled(state, step("LOOK", {("user", ()): True, ("ring", ()): 0}))


def test_a_step_property_is_read_for_one_step() -> None:
    interpreter = interpreter_of(COUNTERS + "step full_stays: answers Full(_) implies next(level) == level", Core=1)
    formula = interpreter.system.property["full_stays"].formula
    state = {**only_initial(interpreter), ("level", ()): 3}
    lower = {**state, ("level", ()): 1}
    assert interpreter.of_step(formula, state, step("RAISE.full", c="core1"), state)
    assert not interpreter.of_step(formula, state, step("RAISE.full", c="core1"), lower)
    assert interpreter.of_step(formula, state, step("RESET"), lower)


def test_an_event_has_no_meaning_in_a_state() -> None:
    interpreter = interpreter_of(COUNTERS + "step p: answers Fine", Core=1)
    with pytest.raises(ModelError, match="only for one step"):
        interpreter.holds(interpreter.system.property["p"].formula, only_initial(interpreter))


@pytest.mark.parametrize("change", ["missing", "extra", "out of range"])
def test_a_state_gives_every_entry_a_value_of_its_type(change: str) -> None:
    interpreter = counters()
    state = dict(only_initial(interpreter))
    interpreter.check_state(state)
    if change == "missing":
        del state[("level", ())]
    else:
        state[("level", ()) if change == "out of range" else ("level", (1,))] = 4
    with pytest.raises(ModelError, match="level"):
        interpreter.check_state(state)


def test_assumptions_with_no_input_in_common_are_kept_each_by_itself() -> None:
    """And what was found for one state is not taken for another."""
    system = system_of(
        """
        module m
        sort Core
        const strict: Bool
        const on[Core]: Bool
        var gone[Core]: Bool = false
        input x[Core]: Bool
        input y[Core]: Bool
        assume about_x: all c: Core: strict implies not x[c]
        assume about_y: all c: Core: on[c] implies y[c]
        action go(c: Core) when x[c] and not y[c] { gone[c] := true }
        """
    )
    interpreter = Interpreter(system, Scope.of(system, {"Core": 2}))
    for strict in (False, True):
        for on in (False, True):
            state = {("strict", ()): strict, ("on", ("core1",)): on, ("on", ("core2",)): False}
            for _ in range(2):
                assert interpreter.allowed(state, {})
                assert interpreter.allowed(state, {("x", ("core1",)): True}) is (not strict)
                assert interpreter.allowed(state, {("y", ("core1",)): False}) is (not on)
                both = {("x", ("core2",)): True, ("y", ("core1",)): False}
                assert interpreter.allowed(state, both) is (not strict and not on)
    with pytest.raises(Unread):
        interpreter.allowed({("on", ("core1",)): False, ("on", ("core2",)): False}, {})
