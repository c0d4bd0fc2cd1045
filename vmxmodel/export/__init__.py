"""The same finite instance for other checkers, so that anyone can compare, and so that others check our verdicts.

`problem` says what is handed over: a system at a scope, restricted and sliced. Each target is a file of its own;
`rules` is what Promela, Murphi and TLA+ have in common, `network` what SMT-LIB and AIGER have.
"""

from __future__ import annotations

from collections.abc import Callable

from vmxmodel.dataclass import dataclass
from vmxmodel.export import aiger, murphi, promela, smt2, tla
from vmxmodel.export.files import File
from vmxmodel.export.problem import Goal, Problem, problem, supported


@dataclass(frozen=True)
class Target:
    """A language that an instance can be written in."""

    name: str
    write: Callable[[Problem, str], tuple[File, ...]]
    why_not: Callable[[Goal], str | None]


TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        Target("promela", promela.write, promela.why_not),
        Target("murphi", murphi.write, murphi.why_not),
        Target("tla", tla.write, tla.why_not),
        Target("smt2", smt2.write, smt2.why_not),
        Target("aiger", aiger.write, aiger.why_not),
    )
}


def export(asked: Problem, to: str, stem: str) -> tuple[tuple[File, ...], tuple[str, ...]]:
    """The files of a target, the main one last, and a remark on each property that it cannot express.

    `stem` is what the files are called. Raises UsageError: E401 where nothing that was asked can be expressed, E402 and
    E403 where the instance is too large for the target, E406 for a stem that cannot be used.
    """
    target = TARGETS[to]
    expressible, remarks = supported(asked, target.why_not, to)
    return target.write(expressible, stem), remarks


__all__ = ["TARGETS", "File", "Goal", "Problem", "Target", "export", "problem"]
