"""Names of the spec as names of another language: as they are, where they may be so."""

from __future__ import annotations

import re
from collections.abc import Iterable


class Names:
    """One space of names: each is given out once, and none is a word of the language."""

    def __init__(self, reserved: Iterable[str]) -> None:
        self._reserved = frozenset(word.lower() for word in reserved)
        self._taken: set[str] = set()

    def new(self, name: str) -> str:
        """A name like this one that nothing else has: the same if possible, `VMXON_enter` for `VMXON.enter`."""
        plain = re.sub(r"\W+", "_", name)
        if not re.match(r"[A-Za-z]", plain):
            plain = f"x{plain}"
        found, number = plain, 0
        while found in self._taken or found.lower() in self._reserved:
            number += 1
            found = f"{plain}_{number}" if number > 1 else f"{plain}_"
        self._taken.add(found)
        return found

    def local(self, name: str, others: Iterable[str] = ()) -> str:
        """A name for a parameter or bound variable: it hides nothing, but may be given out again."""
        inner = Names(())
        inner._reserved = self._reserved
        inner._taken = self._taken | set(others)
        return inner.new(name)
