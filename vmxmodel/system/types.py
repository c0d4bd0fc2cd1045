"""The types of the language: what a table, a parameter or an expression can be."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.system.packing import packed


@packed
@dataclass(frozen=True, slots=True)
class BoolType:
    """`Bool`."""

    def __str__(self) -> str:
        return "Bool"


@packed
@dataclass(frozen=True, slots=True)
class RangeType:
    """`lo..hi`: the integers from lo to hi, both included. Nothing wraps."""

    lo: int
    hi: int

    def __str__(self) -> str:
        return f"{self.lo}..{self.hi}"


@packed
@dataclass(frozen=True, slots=True)
class EnumType:
    """An `enum`: a fixed list of named values. Value names are unique in a whole system."""

    name: str
    values: tuple[str, ...]

    def __str__(self) -> str:
        return self.name

    def labelled(self, label: str) -> str:
        """The value that stands for a label of the procedure of this name: labels are unique in it alone."""
        return f"{self.name}.{label}"


@packed
@dataclass(frozen=True, slots=True)
class SortType:
    """A `sort`: any non-empty set. A proof is for every size, a scope fixes one."""

    name: str

    def __str__(self) -> str:
        return self.name


@packed
@dataclass(frozen=True, slots=True)
class OptionalType:
    """`T?`: an element of the sort T, or `none`."""

    of: SortType

    def __str__(self) -> str:
        return f"{self.of}?"


FiniteType = BoolType | RangeType | EnumType
Type = FiniteType | SortType | OptionalType

BOOL = BoolType()

Value = bool | int | str | None
"""A value at run time: bool, int, the name of an enum value or of an element of a sort, or None for `none`."""


def accepts(wanted: Type, given: Type) -> bool:
    """Whether a value of type `given` may stand where `wanted` is asked for without any further check.

    `none` has type `T?`; an element of `T` is also a `T?`. A range is accepted by a range that contains it.
    """
    if isinstance(wanted, RangeType) and isinstance(given, RangeType):
        return wanted.lo <= given.lo and given.hi <= wanted.hi
    if isinstance(wanted, OptionalType) and isinstance(given, SortType):
        return wanted.of == given
    return wanted == given
