"""`instruction X(c: Core) when …`: when an instruction can be executed, or a ladder of an action can happen, at all."""

from __future__ import annotations

from vmxmodel.language import format_text, load_text
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Scope

TEXT = """module m

sort Core

outcome Done | UD

var awake[Core]: Bool = false

instruction WAVE(c: Core) when awake[c] {
  first: when not awake[c] => UD
  wave:  otherwise         => Done
}

action WAKE(c: Core) when not awake[c] {
  wake: otherwise => { awake[c] := true }
}
"""


def test_no_rung_fires_while_the_ladder_is_shut() -> None:
    system = load_text(TEXT, "m.tsys").system
    interpreter = Interpreter(system, Scope.of(system, {"Core": 1}))
    (asleep,) = interpreter.initial_states()
    steps = [(step.transition, after) for step, _, after in interpreter.steps(asleep)]
    assert [name for name, _ in steps] == ["WAKE.wake"]
    awake = steps[0][1]
    assert [step.transition for step, _, _ in interpreter.steps(awake)] == ["WAVE.wave"]


def test_the_condition_belongs_to_the_guard_and_not_to_the_test() -> None:
    system = load_text(TEXT, "m.tsys").system
    wave = system.transition["WAVE.wave"]
    assert wave.guard != wave.test


def test_the_formatter_keeps_it() -> None:
    assert format_text(TEXT, "m.tsys") == TEXT
