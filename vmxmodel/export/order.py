"""A simultaneous assignment as a sequence of assignments, for languages that know nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from vmxmodel.system.expr import Expr, Read, reads, walk
from vmxmodel.system.model import Update


def in_sequence(updates: Sequence[Update]) -> tuple[tuple[Update, ...], frozenset[str]]:
    """The updates in an order in which what is read is still old; and the tables that must be copied before.

    An update comes before the writes of what it reads. Where that goes round in a circle, or where one update writes
    several entries of a table and reads others of it, the table is copied, and read from the copy.
    """
    copied = {update.table for update in updates if _disturbs_itself(update)}
    pending = list(updates)
    ordered: list[Update] = []
    while pending:
        free = [u for u in pending if not any(u.table in _reads(v) - copied for v in pending if v is not u)]
        if free:
            ordered.append(free[0])
            pending.remove(free[0])
        else:
            copied.add(pending[0].table)
    return tuple(ordered), frozenset(copied)


def _parts(update: Update) -> tuple[Expr, ...]:
    return (*update.args, update.condition, update.value)


def _reads(update: Update) -> frozenset[str]:
    return frozenset[str]().union(*map(reads, _parts(update)))


def _disturbs_itself(update: Update) -> bool:
    own = [node for part in _parts(update) for node in walk(part) if isinstance(node, Read)]
    return bool(update.binders) and any(r.table == update.table and r.args != update.args for r in own)
