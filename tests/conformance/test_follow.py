"""The model along the answers: what is open stays open, and the tree of reads never changes a result."""

import random

import pytest

from vmxmodel.conformance.follow import UNKNOWN, Follower
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.language import load_text
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Scope

SPEC = """
module lamp
sort Core
enum Light = Dark | Bright
outcome Yes | No
var light[Core]: Light = Dark
var broken[Core]: Bool = false
input force[Core]: 0..3
instruction PRESS(c: Core) "test" {
  broken:  when broken[c]            => No
  too_far: when force[c] > 2         => No { broken[c] := any }
  press:   otherwise                 => Yes { light[c] := if light[c] == Dark then Bright else Dark }
}
instruction LOOK(c: Core) "test" {
  bright:  when light[c] == Bright   => Yes
  dark:    otherwise                 => No
}
"""


@pytest.fixture
def follower():
    system = load_text(SPEC).system
    return Follower(Interpreter(system, Scope.of(system, {"Core": 1})), {"force": 1})


def press(force):
    return Stimulus("PRESS", (("c", "core1"),), ((("force", ("core1",)), force),))


LOOK = Stimulus("LOOK", (("c", "core1"),))
START = {("light", ("core1",)): "Dark", ("broken", ("core1",)): False}


def test_a_step_that_is_not_open_has_one_effect(follower):
    (effect,) = follower.effects(press(1), START)
    assert (effect.rung, effect.answered) == ("PRESS.press", ("Yes", ()))
    assert effect.after(START)["light", ("core1",)] == "Bright"


def test_what_anything_may_have_become_is_unknown_until_an_answer_tells(follower):
    (effect,) = follower.effects(press(3), START)
    state = effect.after(START)
    assert state["broken", ("core1",)] == UNKNOWN
    effects = {e.rung: e.after(state) for e in follower.effects(press(1), state)}
    assert effects["PRESS.broken"]["broken", ("core1",)] is True
    assert effects["PRESS.press"]["broken", ("core1",)] is False


def test_inputs_that_are_not_given_have_their_default(follower):
    (effect,) = follower.effects(Stimulus("PRESS", (("c", "core1"),)), START)
    assert effect.rung == "PRESS.press"


def test_an_action_that_does_not_exist_has_no_effect(follower):
    assert follower.effects(Stimulus("KICK", ()), START) == ()


def test_remembered_effects_are_those_that_the_interpreter_computes():
    system = load_text(SPEC).system
    interpreter = Interpreter(system, Scope.of(system, {"Core": 1}))
    remembering = Follower(interpreter, {})
    dice = random.Random(1)
    for _ in range(300):
        state = {
            ("light", ("core1",)): dice.choice(["Dark", "Bright", UNKNOWN]),
            ("broken", ("core1",)): dice.choice([False, True, UNKNOWN]),
        }
        stimulus = dice.choice([LOOK, press(0), press(3)])
        assert remembering.effects(stimulus, state) == Follower(interpreter, {}).effects(stimulus, state)
