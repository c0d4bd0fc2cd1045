"""Our part, as a process of its own that says as JSON how long the work itself took.

`python -m tests.bench.ours explore SPEC --scope Core=2,... [--threads 2] [--symmetry] [--explorer python]`
`python -m tests.bench.ours prove SPEC [--rungs N]`
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.bench.contestant import SAFETY, Instance
from tests.bench.explorers import KINDS
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.compiled import CompiledExplorer
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.engines.symmetric import SymmetryReduction
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.interpreter import Interpreter


class Clock:
    """Sees when the exploration itself begins: explorers tell of the first states after they generated and compiled."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.waiting = True

    def __call__(self, message: str, done: int | None = None, total: int | None = None) -> None:
        if self.waiting and message.startswith(("found", "explored")):
            self.waiting = False
            self.begun = time.monotonic()


def explore(asked: argparse.Namespace) -> dict[str, Any]:
    """Explore, with the properties of the spec asked in every state."""
    sizes = dict(part.split("=") for part in asked.scope.split(","))
    instance = Instance(
        Path(asked.spec), {name: int(size) for name, size in sizes.items()}, None, asked.fix, asked.only
    )
    problem = instance.problem(*KINDS)
    interpreter = Interpreter(problem.system, problem.scope)
    must = [goal.must for goal in problem.goals]
    queries = tuple(Query(goal.name, goal.must, False, of_step=False) for goal in problem.goals)
    explorer = CompiledExplorer() if asked.explorer == "compiled" else PythonExplorer()
    reduction = SymmetryReduction.of(interpreter, must) if asked.symmetry else None
    clock = Clock()
    budget = Budget(seconds=3600, threads=asked.threads)
    found = explorer.explore(interpreter, queries, (), budget, clock, exhaust=True, reduction=reduction)
    seconds = time.monotonic() - clock.begun
    right = found.complete and not found.hits and found.states == asked.states
    return {"seconds": seconds, "right": right, "states": len(found.explored), "transitions": found.transitions}


def prove(asked: argparse.Namespace) -> dict[str, Any]:
    """Prove all safety properties by induction at every scope, of the first so many rungs alone if that is said."""
    system = load(asked.spec).system
    goals = tuple(goal for goal in system.properties if goal.kind in SAFETY)
    if asked.rungs:
        system = replace(system, transitions=system.transitions[: asked.rungs])
    begun = time.monotonic()
    verdicts = Induction().decide(Question(system, goals), Budget(seconds=3600))
    seconds = time.monotonic() - begun
    right = bool(goals) and all(verdict.status is Status.PROVED for verdict in verdicts)
    return {"seconds": seconds, "right": right}


def main() -> int:
    """One piece of work."""
    parser = argparse.ArgumentParser(description=__doc__)
    works = parser.add_subparsers(required=True)
    exploring = works.add_parser("explore")
    exploring.add_argument("spec")
    exploring.add_argument("--scope", required=True)
    exploring.add_argument("--states", type=int, help="how many there are, symmetric ones counted")
    exploring.add_argument("--threads", type=int, default=1)
    exploring.add_argument("--symmetry", action="store_true")
    exploring.add_argument("--explorer", choices=["compiled", "python"], default="compiled")
    exploring.add_argument("--fix", action="append", default=[])
    exploring.add_argument("--only", action="append", default=[])
    exploring.set_defaults(work=explore)
    proving = works.add_parser("prove")
    proving.add_argument("spec")
    proving.add_argument("--rungs", type=int)
    proving.set_defaults(work=prove)
    asked = parser.parse_args()
    print(json.dumps(asked.work(asked)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
