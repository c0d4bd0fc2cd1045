"""The reachable graph of a system by the reference interpreter alone: what engines are compared with."""

from __future__ import annotations

from dataclasses import dataclass, field

from vmxmodel.system.events import speaks_of_step
from vmxmodel.system.expr import free_refs
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, PropertyKind, System, Transition
from vmxmodel.system.scope import Scope
from vmxmodel.system.step import State, Step
from vmxmodel.system.types import Value

Key = tuple[Value, ...]


class TooLarge(Exception):
    """More states than a test should look at."""


@dataclass
class Graph:
    """All reachable states with their distance from an initial one, and all steps between them."""

    interpreter: Interpreter
    states: dict[Key, State] = field(default_factory=dict)
    depth: dict[Key, int] = field(default_factory=dict)
    steps: list[tuple[Key, Step, Key]] = field(default_factory=list)

    @classmethod
    def of(cls, system: System, scope: Scope, limit: int = 400) -> Graph:
        """Explore breadth first. Raises TooLarge, and ModelError where a step has no meaning."""
        graph = cls(Interpreter(system, scope))
        level = [graph._add(state, 0, limit) for state in graph.interpreter.initial_states()]
        depth = 0
        while level:
            depth += 1
            following = []
            for key in dict.fromkeys(level):
                for step, _, after in graph.interpreter.steps(graph.states[key]):
                    known = graph.key(after) in graph.states
                    reached = graph._add(after, depth, limit)
                    graph.steps.append((key, step, reached))
                    if not known:
                        following.append(reached)
            level = following
        return graph

    def key(self, state: State) -> Key:
        return tuple(state[cell] for cell in self.interpreter.cells)

    def _add(self, state: State, depth: int, limit: int) -> Key:
        key = self.key(state)
        if key not in self.states:
            if len(self.states) == limit:
                raise TooLarge
            self.states[key] = state
            self.depth[key] = depth
        return key

    def counted(self) -> int:
        """Transitions as the explicit engine counts them."""
        return len({(key, step.transition, self._relevant(step), after) for key, step, after in self.steps})

    def _relevant(self, step: Step) -> Key:
        mentioned = _mentioned(self.interpreter.system.transition[step.transition])
        return tuple(value for name, value in step.args.items() if name in mentioned)

    def shortest(self, goal: Property) -> int | None:
        """The length of the shortest trace that refutes the goal, or reaches it; None when there is none."""
        wanted = goal.kind is PropertyKind.REACHABLE
        if goal.kind is PropertyKind.RECOVERABLE:
            lengths = [self.depth[key] for key in self.states.keys() - self._can_reach(goal)]
        elif goal.kind is PropertyKind.STEP or speaks_of_step(goal.formula):
            lengths = [self.depth[key] + 1 for key, step, after in self.steps if self._decides(goal, key, step, after)]
        else:
            holds = self.interpreter.holds
            lengths = [self.depth[key] for key, state in self.states.items() if holds(goal.formula, state) == wanted]
        return min(lengths, default=None)

    def _decides(self, goal: Property, key: Key, step: Step, after: Key) -> bool:
        before, reached = self.states[key], self.states[after]
        wanted = goal.kind is PropertyKind.REACHABLE
        return any(
            truth == wanted and self.interpreter.allowed(before, inputs)
            for inputs, truth in self.interpreter.completions(
                lambda inputs: self.interpreter.of_step(
                    goal.formula, before, Step(step.transition, step.args, inputs), reached
                ),
                step.inputs,
                self.interpreter.free,
            )
        )

    def _can_reach(self, goal: Property) -> set[Key]:
        found = {key for key, state in self.states.items() if self.interpreter.holds(goal.formula, state)}
        while True:
            more = {key for key, _, after in self.steps if after in found} - found
            if not more:
                return found
            found |= more


def _mentioned(transition: Transition) -> frozenset[str]:
    names = free_refs(transition.guard)
    for update in transition.updates:
        for part in (*update.args, update.condition, update.value):
            names |= free_refs(part)
    return names
