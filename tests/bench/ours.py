"""Our part, as a process of its own: explore an instance and say as JSON how long that took.

`python -m tests.bench.ours SPEC SCOPE --threads 2 --symmetry --explorer compiled|python`
"""

from __future__ import annotations

import argparse
import json
import sys
import time

from vmxmodel.engines.base import Budget
from vmxmodel.engines.compiled import CompiledExplorer
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.engines.symmetric import SymmetryReduction
from vmxmodel.language import load
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Scope


class Clock:
    """Sees when the exploration itself begins: explorers tell of the first states after they generated and compiled."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.waiting = True

    def __call__(self, message: str, done: int | None = None, total: int | None = None) -> None:
        if self.waiting and message.startswith(("found", "explored")):
            self.waiting = False
            self.begun = time.monotonic()


def main() -> int:
    """Explore, with the properties of the spec asked in every state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec")
    parser.add_argument("scope")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--symmetry", action="store_true")
    parser.add_argument("--explorer", choices=["compiled", "python"], default="compiled")
    asked = parser.parse_args()
    system = load(asked.spec).system
    sizes = dict(part.split("=") for part in asked.scope.split(","))
    interpreter = Interpreter(system, Scope.of(system, {name: int(size) for name, size in sizes.items()}))
    queries = tuple(Query(goal.name, goal.formula, False, of_step=False) for goal in system.properties)
    reduction = SymmetryReduction.of(interpreter, [goal.formula for goal in system.properties])
    explorer = CompiledExplorer() if asked.explorer == "compiled" else PythonExplorer()
    clock = Clock()
    found = explorer.explore(
        interpreter,
        queries,
        (),
        Budget(seconds=3600, threads=asked.threads),
        clock,
        exhaust=True,
        reduction=reduction if asked.symmetry else None,
    )
    exploring = time.monotonic() - clock.begun
    explored = len(found.explored)
    told = {"complete": found.complete, "states": found.states, "explored": explored, "violated": sorted(found.hits)}
    print(json.dumps({**told, "exploring": exploring}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
