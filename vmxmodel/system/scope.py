"""A scope: how many elements each sort has, and what they are called. It belongs to a question, not to a module."""

from __future__ import annotations

from functools import cached_property
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.system.model import System, Table
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value

Cell = tuple[str, tuple[Value, ...]]
"""One entry of a table: its name and its arguments."""


@dataclass(frozen=True)
class Scope:
    """The elements of every sort: its members first, then `core1`, `core2`, … up to the size asked for."""

    elements: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def of(cls, system: System, sizes: dict[str, int]) -> Scope:
        """A scope with these sizes. Sizes count members; a sort that is not named gets its members, or one element.

        Raises ValueError when a size is smaller than the number of members, or less than 1.
        """
        elements = []
        for sort in system.sorts:
            size = sizes.get(sort.name, max(1, len(sort.members)))
            if size < max(1, len(sort.members)):
                raise ValueError(f"{sort.name}={size} is smaller than its {len(sort.members)} members")
            others = (f"{sort.name.lower()}{n}" for n in range(1, size - len(sort.members) + 1))
            elements.append((sort.name, sort.members + tuple(others)))
        return cls(tuple(elements))

    @cached_property
    def _by_sort(self) -> dict[str, tuple[str, ...]]:
        return dict(self.elements)

    def __getitem__(self, sort: str) -> tuple[str, ...]:
        return self._by_sort[sort]

    @property
    def sizes(self) -> dict[str, int]:
        return {sort: len(names) for sort, names in self.elements}

    def __str__(self) -> str:
        return ", ".join(f"{sort}={len(names)}" for sort, names in self.elements)

    def domain(self, kind: Type) -> tuple[Value, ...]:
        """All values of a type, in a fixed order."""
        match kind:
            case BoolType():
                return (False, True)
            case RangeType(lo, hi):
                return tuple(range(lo, hi + 1))
            case EnumType(values=values):
                return values
            case SortType(name):
                return self[name]
            case OptionalType(of=of):
                return (None, *self[of.name])

    def has(self, kind: Type, value: Value) -> bool:
        """Whether this is a value of the type; truth values are no numbers here."""
        match kind:
            case BoolType():
                return isinstance(value, bool)
            case RangeType(lo, hi):
                return isinstance(value, int) and not isinstance(value, bool) and lo <= value <= hi
            case OptionalType(of=of):
                return value is None or value in self[of.name]
            case _:
                return value in self.domain(kind)

    def entries(self, params: tuple[Type, ...]) -> tuple[tuple[Value, ...], ...]:
        """All argument tuples of a table with these parameter types."""
        return tuple(product(*(self.domain(kind) for kind in params)))

    def cells(self, table: Table) -> tuple[Cell, ...]:
        """All entries of a table."""
        return tuple((table.name, args) for args in self.entries(table.params))
