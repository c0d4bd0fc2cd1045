"""Where elements of sorts occur in packed states: what renaming has to change, and what colour refinement looks at.

Every element of every sort, and the `none` of every sort, has a slot: a number from 0 on. The elements of a sort follow
its `none`, in the order of their codes. An array over the slots that holds -1 for every `none` and a code for every
element is a colouring, and if no two elements of one sort share a code, it is a renaming.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import accumulate

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.layout import Layout, codes
from vmxmodel.system.model import Table
from vmxmodel.system.symmetry import Symmetry
from vmxmodel.system.types import OptionalType, SortType, Type

_MASK = (1 << 64) - 1
_START = 0x243F6A8885A308D3  # digits of pi
FACTOR = 0x9E3779B97F4A7C15  # 2^64 divided by the golden ratio, and odd


def mix(value: int, number: int) -> int:
    """A hash of a 64-bit value and a small number, in 64 bits. The generated C has the same function."""
    mixed = ((value ^ number) * FACTOR) & _MASK
    return mixed ^ (mixed >> 32)


@dataclass(frozen=True)
class SortSlots:
    """A sort in packed states. Its first `fixed` elements never move."""

    name: str
    none: int  # the slot of `none`; that of the element with code e is none + 1 + e
    size: int
    fixed: int

    @property
    def first(self) -> int:
        """The slot of the first element."""
        return self.none + 1


@dataclass(frozen=True)
class Dimension:
    """A parameter of a table. If its values are elements, `slot` is that of the first one (of `none` if `optional`)."""

    size: int
    slot: int | None
    optional: bool


@dataclass(frozen=True)
class TablePlan:
    """A table in which elements occur: in its indices, or as its values, or both.

    `place` is where its first entry lies. An entry with code x stands for the slot `value + x`; `value` None: for none.
    `seeds` has a number for each position in which an element can occur: the dimensions with slots, then the value.
    `alike` are the pairs of positions that may hold the same element.
    """

    name: str
    place: int
    dimensions: tuple[Dimension, ...]
    value: int | None
    least: int  # the smallest code of a value that is no element
    seeds: tuple[int, ...]
    alike: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """How many entries it has."""
        return self.strides[0] * self.dimensions[0].size if self.dimensions else 1

    @cached_property
    def strides(self) -> tuple[int, ...]:
        """How far apart two entries lie that differ by one in a dimension."""
        after = list(accumulate((d.size for d in reversed(self.dimensions)), lambda a, b: a * b, initial=1))
        return tuple(reversed(after[:-1]))


@dataclass(frozen=True)
class Occurrences:
    """All sorts, and all tables in which elements occur that may move."""

    sorts: tuple[SortSlots, ...]
    tables: tuple[TablePlan, ...]

    @classmethod
    def of(cls, layout: Layout, tables: Mapping[str, Table], symmetry: Symmetry) -> Occurrences:
        """The occurrences in the packed states of a layout."""
        sorts, slot = [], 0
        for name, elements in layout.scope.elements:
            sorts.append(SortSlots(name, slot, len(elements), len(elements) - len(symmetry.movable[name])))
            slot += 1 + len(elements)
        nones = {sort.name: sort.none for sort in sorts}
        moved = {sort.name for sort in sorts if sort.fixed < sort.size}
        plans = (
            _plan(number, tables[name], layout, nones)
            for number, name in enumerate(layout.base)
            if any(_sort(kind) in moved for kind in (*tables[name].params, tables[name].type))
        )
        return cls(tuple(sorts), tuple(plans))

    @property
    def slots(self) -> int:
        """How many slots there are."""
        return sum(1 + sort.size for sort in self.sorts)

    @cached_property
    def sort_of(self) -> tuple[SortSlots, ...]:
        """The sort of each slot."""
        return tuple(sort for sort in self.sorts for _ in range(1 + sort.size))

    @cached_property
    def uncoloured(self) -> tuple[int, ...]:
        """The coarsest colouring that is fine enough: every element that never moves has a colour of its own."""
        return tuple(
            colour
            for sort in self.sorts
            for colour in (-1, *range(sort.fixed), *(sort.fixed,) * (sort.size - sort.fixed))
        )

    @cached_property
    def discrete(self) -> int:
        """The sum of all colours, when every element has its own."""
        return sum(sort.size * (sort.size - 1) // 2 - 1 for sort in self.sorts)


def _plan(number: int, table: Table, layout: Layout, nones: Mapping[str, int]) -> TablePlan:
    dimensions = []
    for kind in table.params:
        sort = _sort(kind)
        first = None if sort is None else nones[sort] + isinstance(kind, SortType)
        dimensions.append(Dimension(len(codes(kind, layout.scope)), first, isinstance(kind, OptionalType)))
    held = _sort(table.type)
    sorts = [sort for sort in (*map(_sort, table.params), held) if sort is not None]
    seed = mix(_START, number)
    return TablePlan(
        name=table.name,
        place=layout.base[table.name],
        dimensions=tuple(dimensions),
        value=None if held is None else nones[held] + 1,
        least=codes(table.type, layout.scope).start,
        seeds=tuple(mix(seed, position) for position in range(len(sorts))),
        alike=tuple((p, q) for q in range(len(sorts)) for p in range(q) if sorts[p] == sorts[q]),
    )


def _sort(kind: Type) -> str | None:
    sort = kind.of if isinstance(kind, OptionalType) else kind
    return sort.name if isinstance(sort, SortType) else None
