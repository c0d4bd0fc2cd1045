"""Exploration up to symmetry: the reduction that explorers are given, in Python and in C.

What may be asked under it. A query that names no element but members is as true of a state (or of a step) as of the
same one with other names. So of each orbit, one state shows whether a query hits, and how far it is; it has as many
steps out as any other of its orbit, to the same orbits, so orbit sizes count all states and all transitions.
"""

from __future__ import annotations

from collections.abc import Iterable
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
    unpack(s, codes);
    const uint64_t size = canonical_codes(codes, result);
    pack(result, representative);
    return size;
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

    def renaming(self, values: Values) -> Permutation:
        """A permutation that takes a state, given by its values, to its canonical one."""
        found = self._find(tuple([code[value] for code, value in zip(self._layout.encoders, values, strict=True)]))
        renamed = {}
        for sort in self._occurrences.sorts:
            names = self._layout.scope[sort.name]
            new = found.renaming[sort.first : sort.first + sort.size]
            renamed[sort.name] = {old: names[code] for old, code in zip(names, new, strict=True)}
        return Permutation(renamed)

    def source(self, layout: Layout) -> str:
        """The same in C. Raises NotImplementedError where 64 bits cannot hold the size of an orbit."""
        assert layout.cells == self._layout.cells
        if self.symmetry.order >= LARGEST_ORDER:
            raise NotImplementedError(f"{self.symmetry.order:,} permutations are too many")
        return canonical_source(self._occurrences, self.symmetry.order) + _BRIDGE
