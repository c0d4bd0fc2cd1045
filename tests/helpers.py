"""Small helpers for tests: systems from text, steps and states in few words."""

from __future__ import annotations

from vmxmodel.language import load_text
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State, Step
from vmxmodel.system.types import Value


def system_of(text: str) -> System:
    """The system that a spec text says."""
    return load_text(text).system


def interpreter_of(text: str, **sizes: int) -> Interpreter:
    """An interpreter of a spec text at a scope."""
    system = system_of(text)
    return Interpreter(system, Scope.of(system, sizes))


def only_initial(interpreter: Interpreter) -> State:
    """The initial state, where there is just one."""
    (state,) = interpreter.initial_states()
    return state


def step(transition: str, inputs: dict[Cell, Value] | None = None, **args: Value) -> Step:
    """A step with these arguments."""
    return Step(transition, args, inputs or {})
