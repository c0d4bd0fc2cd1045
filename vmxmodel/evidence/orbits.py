"""A set of states that stands for all states that differ from one of them only by the names of elements."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache

from vmxmodel.diagnostics import EvidenceError
from vmxmodel.evidence.closed import Values
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.symmetry import Permutation, Symmetry
from vmxmodel.system.types import Value

Renaming = Callable[[Values], Permutation]
"""Proposes for a state how to rename it, so that the outcome is in the set."""


class Orbits(Collection[Values]):
    """All states that a permutation takes into a set.

    Iteration gives the states of the set only, and so does its length: what is asked of each is as true of all that
    they stand for. How to rename a state is proposed from outside and not trusted: it must be a permutation of the
    symmetry, it is carried out here, and what comes out has to be in the set.
    """

    def __init__(
        self, interpreter: Interpreter, symmetry: Symmetry, states: Collection[Values], renaming: Renaming
    ) -> None:
        self._states = states
        self._renaming = renaming
        self._symmetry = symmetry
        self._interpreter = interpreter
        self._places = {cell: place for place, cell in enumerate(interpreter.cells)}
        self._known: dict[tuple[str, ...], Callable[[Values], Values]] = {}
        self.representative = lru_cache(1 << 16)(self._representative)

    def __len__(self) -> int:
        return len(self._states)

    def __iter__(self) -> Iterator[Values]:
        return iter(self._states)

    def __contains__(self, values: object) -> bool:
        return self.representative(values) in self._states

    def of_all(self, numbers: Mapping[Values, int]) -> Mapping[Values, int]:
        """A number of each state, the same for all that it stands for."""
        return _Numbers(self, numbers)

    def _representative(self, values: Values) -> Values:
        """The state renamed as proposed. Raises EvidenceError when that is no symmetry."""
        permutation = self._renaming(values)
        key = tuple(new for names in permutation.renamed.values() for new in names.values())
        if key not in self._known:
            if permutation not in self._symmetry:
                raise EvidenceError("a state was renamed by a permutation that is no symmetry")
            self._known[key] = self._applied(permutation)
        return self._known[key](values)

    def _applied(self, permutation: Permutation) -> Callable[[Values], Values]:
        """What the permutation does to the values of a state, place by place."""
        tables, scope = self._interpreter.tables, self._interpreter.scope
        moves: list[tuple[int, dict[Value, Value]]] = [(0, {})] * len(self._places)
        of_type = {
            kind: {value: permutation.value(value, kind) for value in scope.domain(kind)}
            for kind in {tables[name].type for name, _ in self._places}
        }
        for (name, args), place in self._places.items():
            table = tables[name]
            moves[self._places[permutation.cell((name, args), table)]] = place, of_type[table.type]
        return lambda values: tuple([new[values[place]] for place, new in moves])


class _Numbers(Mapping[Values, int]):
    def __init__(self, orbits: Orbits, numbers: Mapping[Values, int]) -> None:
        self._orbits = orbits
        self._numbers = numbers

    def __getitem__(self, values: Values) -> int:
        return self._numbers[self._orbits.representative(values)]

    def __iter__(self) -> Iterator[Values]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)
