"""Which scope to search when the question names none."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from vmxmodel.system.model import Property, Scenario, Sort, System, TableKind
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import OptionalType, SortType


def small_scope(
    system: System, goals: Iterable[Property | Scenario] = (), more: int = 2, extra: Collection[str] = ()
) -> Scope:
    """`more` elements of each sort besides its members, and one more of the sorts in `extra`.

    One more, too, of a sort that some table has optional values of (`current[Core]: Page?`): each of two others can
    have its own, and one is left. At least as many as a scenario has parameters of that sort. A sort that another is
    mapped into (`const region[Core]: Page`) gets as many again: the map may be one to one, and what it leaves must not
    be empty. Where there are several such constants, none may share an element with another.
    """
    scenarios = [goal for goal in goals if isinstance(goal, Scenario)]
    into = {
        sort.name: {
            kind.name
            for table in system.tables
            if table.type == SortType(sort.name)
            for kind in table.params
            if isinstance(kind, SortType) and kind != table.type
        }
        for sort in system.sorts
    }

    def mapped(sort: Sort) -> int:
        """How many elements the constants that map into a sort need, if they share none."""
        maps = (t for t in system.tables if t.kind is TableKind.CONST and t.type == SortType(sort.name))
        return sum(more ** sum(isinstance(kind, SortType) for kind in table.params) for table in maps)

    def size(sort: Sort) -> int:
        named = (sum(param.type == SortType(sort.name) for param in scenario.params) for scenario in scenarios)
        optional = any(table.type == OptionalType(SortType(sort.name)) for table in system.tables)
        size = len(sort.members) + more + optional + more * len(into[sort.name]) + (sort.name in extra)
        return max(size, mapped(sort) + 1 + (sort.name in extra), *named, 1)

    return Scope.of(system, {sort.name: size(sort) for sort in system.sorts})
