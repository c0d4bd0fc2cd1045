"""Equal expressions of one instance are one object, and what they look like depends on the spec alone."""

from __future__ import annotations

from itertools import permutations

from vmxmodel.system.expr import Eq
from vmxmodel.system.sharing import Sharing
from vmxmodel.system.types import SortType

CORE = SortType("Core")


def test_the_order_of_an_equality_is_the_order_in_which_it_was_asked_for() -> None:
    """Not that of addresses: with it a solver was given other formulas in another run, and found other lemmas."""
    share = Sharing()
    names = [share.ref(f"slot {n}", CORE) for n in range(40)]
    for left, right in permutations(names, 2):
        found = share.equal(left, right)
        assert isinstance(found, Eq)
        assert found is share.equal(right, left)
        first = (left, right) if names.index(left) < names.index(right) else (right, left)
        assert (found.left, found.right) == first
