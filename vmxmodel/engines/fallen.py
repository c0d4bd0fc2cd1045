"""What may hold still of an invariant that does not: the parts of which it says that all hold.

An edit mostly breaks one of them: of an equivalence one direction, of a conjunction one conjunct. Other proofs leant on
the whole, and may need the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmxmodel.system.expr import And, Eq, Expr, Implies, Quantified, implies, type_of
from vmxmodel.system.model import Property, PropertyKind
from vmxmodel.system.types import BOOL


def parts_of(fallen: Iterable[Property]) -> tuple[Expr, ...]:
    """The parts of invariants that do not hold, each a formula by itself; nothing of one that has no parts."""
    goals = (goal for goal in fallen if goal.kind in (PropertyKind.INVARIANT, PropertyKind.NEVER))
    found = (part for goal in goals for part in _parts(goal.formula) if part != goal.formula)
    return tuple(dict.fromkeys(found))


def _parts(formula: Expr) -> Iterator[Expr]:
    match formula:
        case Quantified("all", variables, body):
            yield from (Quantified("all", variables, part) for part in _parts(body))
        case And(operands):
            for operand in operands:
                yield from _parts(operand)
        case Implies(left, right):
            yield from (implies(left, part) for part in _parts(right))
        case Eq(left, right) if type_of(left) == BOOL:
            yield implies(left, right)
            yield implies(right, left)
        case _:
            yield formula
