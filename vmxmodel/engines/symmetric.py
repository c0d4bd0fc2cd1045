"""Exploration up to symmetry: the reduction that explorers are given, in Python and in C.

What may be asked under it. A query that names no element but members is as true of a state (or of a step) as of the
same one with other names. So of each orbit, one state shows whether a query hits, and how far it is; it has as many
steps out as any other of its orbit, to the same orbits, so orbit sizes count all states and all transitions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from vmxmodel.engines.canonical import Canonicaliser
from vmxmodel.engines.canonical_c import LARGEST_ORDER, canonical_source
from vmxmodel.engines.layout import Layout, Packed
from vmxmodel.engines.occurrences import Occurrences
from vmxmodel.evidence.closed import Values
from vmxmodel.system.expr import Expr
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.symmetry import Permutation, Symmetry

_REMEMBERED = 1 << 17
"""How many states are remembered with their canonical states: many steps lead to the same states."""

_BRIDGE = """
static uint64_t canonical(const state *s, state *representative)
{
    int codes[CELLS], result[CELLS];
    name names[SLOTS];
    unpack(s, codes);
    const uint64_t size = canonical_codes(codes, result, names);
    pack(result, representative);
    return size;
}

void canonical_renaming(const int *codes, signed char *names)
{
    int result[CELLS];
    canonical_codes(codes, result, names);
}
"""


class SymmetryReduction:
    """Takes states that differ only by the names of elements for one (see `exploration.Reduction`)."""

    def __init__(self, interpreter: Interpreter, symmetry: Symmetry) -> None:
        self.symmetry = symmetry
        self._layout = Layout.of(interpreter)
        self._occurrences = Occurrences.of(self._layout, interpreter.tables, symmetry)
        self._find = lru_cache(_REMEMBERED)(Canonicaliser(self._occurrences))

    @classmethod
    def of(cls, interpreter: Interpreter, formulas: Iterable[Expr]) -> SymmetryReduction | None:
        """The reduction for questions about these formulas; None when nothing may be renamed."""
        symmetry = Symmetry.of(interpreter.system, interpreter.scope, formulas)
        return cls(interpreter, symmetry) if symmetry.order > 1 else None

    def canonical(self, state: Packed) -> tuple[Packed, int]:
        """The canonical state, and the size of the orbit."""
        found = self._find(state)
        return found.state, self.symmetry.order // found.stabiliser

    def proposal(self, renaming: Callable[[Packed], Sequence[int]] | None) -> Callable[[Values], Permutation]:
        """What takes a state, given by its values, to its canonical one; by codes that an explorer proposes."""
        encoders = self._layout.encoders
        find = (lambda state: self._find(state).renaming) if renaming is None else renaming
        known: dict[tuple[int, ...], Permutation] = {}

        def propose(values: Values) -> Permutation:
            names = tuple(find(tuple([code[value] for code, value in zip(encoders, values, strict=True)])))
            if names not in known:
                known[names] = self._permutation(names)
            return known[names]

        return propose

    def _permutation(self, names: tuple[int, ...]) -> Permutation:
        renamed = {}
        for sort in self._occurrences.sorts:
            elements = self._layout.scope[sort.name]
            new = names[sort.first : sort.first + sort.size]
            renamed[sort.name] = {old: elements[code] for old, code in zip(elements, new, strict=True)}
        return Permutation(renamed)

    @property
    def slots(self) -> int:
        """How many numbers make up a renaming."""
        return self._occurrences.slots

    def source(self, layout: Layout) -> str:
        """The same in C. Raises NotImplementedError where 64 bits cannot hold the size of an orbit."""
        assert layout.cells == self._layout.cells
        if self.symmetry.order >= LARGEST_ORDER:
            raise NotImplementedError(f"{self.symmetry.order:,} permutations are too many")
        return canonical_source(self._occurrences, self.symmetry.order) + _BRIDGE
