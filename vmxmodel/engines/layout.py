"""Packed states: every entry of every table at a fixed place in a tuple of small integers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State
from vmxmodel.system.types import OptionalType, RangeType, Type, Value

Packed = tuple[int, ...]
"""A state: one code for each cell of a layout, constants first."""


def codes(kind: Type, scope: Scope) -> range:
    """The codes of a type's values, in the order of its domain.

    A number is its own code; `none` is -1; everything else is counted from 0, so that an element of T has one code,
    whether it stands in a T or in a T?.
    """
    if isinstance(kind, RangeType):
        return range(kind.lo, kind.hi + 1)
    size = len(scope.domain(kind))
    return range(-1, size - 1) if isinstance(kind, OptionalType) else range(size)


@dataclass(frozen=True)
class Layout:
    """Where each entry of a state lies, and what its codes mean."""

    scope: Scope
    cells: tuple[Cell, ...]
    types: tuple[Type, ...]  # of each cell
    rigid: int  # how many cells, from the first, belong to constants

    @classmethod
    def of(cls, interpreter: Interpreter) -> Layout:
        """The layout of the states of a system: the order of the interpreter's cells."""
        tables = interpreter.tables
        cells = interpreter.cells
        rigid = sum(not tables[name].is_state for name, _ in cells)
        return cls(interpreter.scope, cells, tuple(tables[name].type for name, _ in cells), rigid)

    @cached_property
    def base(self) -> dict[str, int]:
        """The place of a table's first entry; its entries follow in the order of `Scope.entries`."""
        first: dict[str, int] = {}
        for place, (name, _) in enumerate(self.cells):
            first.setdefault(name, place)
        return first

    @cached_property
    def encoders(self) -> tuple[dict[Value, int], ...]:
        """For each cell the code of every value."""
        return tuple(dict(zip(self.scope.domain(kind), codes(kind, self.scope), strict=True)) for kind in self.types)

    @cached_property
    def _decoders(self) -> tuple[dict[int, Value], ...]:
        return tuple(dict(zip(codes(kind, self.scope), self.scope.domain(kind), strict=True)) for kind in self.types)

    def pack(self, state: State) -> Packed:
        """The codes of a state's values."""
        return tuple(code[state[cell]] for cell, code in zip(self.cells, self.encoders, strict=True))

    def pack_all(self, partial: State, missing: Iterable[Cell]) -> Iterator[Packed]:
        """All completions of a partial state, with any values of the missing entries, packed."""
        open_ = frozenset(missing)
        return product(
            *(
                tuple(code.values()) if cell in open_ else (code[partial[cell]],)
                for cell, code in zip(self.cells, self.encoders, strict=True)
            )
        )

    def values(self, packed: Packed) -> tuple[Value, ...]:
        """The values of a packed state, in the order of the cells."""
        return tuple(value[code] for code, value in zip(packed, self._decoders, strict=True))

    def unpack(self, packed: Packed) -> dict[Cell, Value]:
        """The state that was packed."""
        return dict(zip(self.cells, self.values(packed), strict=True))
