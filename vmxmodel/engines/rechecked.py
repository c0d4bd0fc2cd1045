"""An explored set of states as those who check it see it: by values, not by codes; and without a copy of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property

from vmxmodel.engines.layout import Layout, Packed
from vmxmodel.system.types import Value

Values = tuple[Value, ...]


class Explored(Collection[Values]):
    """The states explored, by their values."""

    def __init__(self, layout: Layout, states: Collection[Packed]) -> None:
        self._layout = layout
        self._states = states

    def __len__(self) -> int:
        return len(self._states)

    def __iter__(self) -> Iterator[Values]:
        return map(self._layout.values, self._states)

    def __contains__(self, values: object) -> bool:
        return self._packed(values) in self._states  # type: ignore[arg-type]

    def look_up(self, numbers: Mapping[Packed, int]) -> Mapping[Values, int]:
        """A number of each state, by its values."""
        return _Numbers(self._packed, numbers, self)

    def _packed(self, values: Values) -> Packed:
        return tuple([code[value] for code, value in zip(self._codes, values, strict=True)])

    @cached_property
    def _codes(self) -> tuple[Mapping[Value, int], ...]:
        return self._layout.encoders


class _Numbers(Mapping[Values, int]):
    def __init__(self, pack: Callable[[Values], Packed], numbers: Mapping[Packed, int], states: Explored) -> None:
        self._pack = pack
        self._numbers = numbers
        self._states = states

    def __getitem__(self, values: Values) -> int:
        return self._numbers[self._pack(values)]

    def __iter__(self) -> Iterator[Values]:
        return iter(self._states)

    def __len__(self) -> int:
        return len(self._states)
