"""Initial states like one that was drawn at random, which may be none: entries that contradict others are given up."""

from __future__ import annotations

import random
from collections.abc import Mapping

import z3

from vmxmodel.engines.base import Budget
from vmxmodel.engines.unrolling import Unrolling
from vmxmodel.system.expr import Eq, Literal, Read
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import System
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State
from vmxmodel.system.types import Value


class Nearest:
    """The initial states of a system at a scope, by a SAT solver."""

    def __init__(self, system: System, scope: Scope, budget: Budget, chance: random.Random) -> None:
        self.budget = budget
        self.random = chance
        self._system = system
        self._scope = scope
        self._run: Unrolling | None = None
        self._labels: dict[tuple[Cell, Value], z3.BoolRef] = {}

    def to(self, wanted: Mapping[Cell, Value]) -> State | None:
        """An initial state with these entries, but for some that contradict others; None where there is none at all."""
        if self._run is None:
            self._run = Unrolling(Instance(self._system, self._scope))
        labels = [self._label(self._run, cell, value) for cell, value in wanted.items()]
        while not self.budget.spent:
            answer = self._run.check(self.budget, *labels)
            if answer is None:
                return None
            if answer:
                return self._run.trace(0).states[0]
            core = self._run.core(labels)
            if not core:
                return None
            labels.remove(self.random.choice(core))
        return None

    def _label(self, run: Unrolling, cell: Cell, value: Value) -> z3.BoolRef:
        if (cell, value) not in self._labels:
            name, args = cell
            table = self._system.table[name]
            entry = Read(name, tuple(Literal(a, k) for a, k in zip(args, table.params, strict=True)), table.type)
            ground = run.instance.ground(Eq(entry, Literal(value, table.type)))
            label = self._labels[cell, value] = run.label()
            (term,) = run.formulas([ground])
            run.when(label, term, 0)
        return self._labels[cell, value]
