"""Completes a trace of a slice to a trace of the whole system."""

from __future__ import annotations

from itertools import islice

from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.step import show_step

_BEGINNINGS = 16
"""How many initial states are tried. One is enough unless an assumption makes a constant forbid every step."""


def complete(system: System, trace: Trace) -> Trace:
    """The same run with the tables that the slice left out (see `system.cone`).

    They begin with any initial values and are carried along by the interpreter. Inputs that only they read get any
    values. Since a slice keeps guards whole, every step is enabled in the system too.

    Raises EvidenceError when the run cannot be completed: the part that was left out has no initial state, or a step
    that has no meaning there.
    """
    interpreter = Interpreter(system, trace.scope)
    problem = "what the slice left out has no initial state"
    for first in islice(interpreter.initial_states(trace.states[0]), _BEGINNINGS):
        states: list[State] = [first]
        steps: list[Step] = []
        try:
            for step, after in zip(trace.steps, trace.states[1:], strict=True):
                done = _follow(interpreter, states[-1], step, after)
                steps.append(done[0])
                states.append(done[1])
        except (EvidenceError, ModelError) as error:
            problem = str(error)
        else:
            return Trace(system.name, trace.scope, tuple(states), tuple(steps))
    raise EvidenceError(f"a run of a slice of {system.name} is no run of the whole: {problem}")


def _follow(interpreter: Interpreter, before: State, step: Step, after: State) -> tuple[Step, State]:
    transition = interpreter.system.transition[step.transition]
    for done, _, reached in interpreter.firings(transition, before, step.args, step.inputs):
        if all(reached[cell] == value for cell, value in after.items()):
            return done, reached
    raise EvidenceError(f"{show_step(step)} does not lead there")
