"""Z3, fed with SMT-LIB text: what it is asked is what a certificate says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import z3

from vmxmodel.diagnostics import SolverError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.reply import Reply

LIMIT = 10.0
"""Seconds for one query, if the budget leaves that much."""


class TextSolver:
    """An incremental Z3 solver in a context of its own. Declarations in the text are scoped like its assertions."""

    def __init__(self, preamble: str, budget: Budget) -> None:
        self.budget = budget
        self._context = z3.Context()
        self._parser = z3.ParserContext(self._context)
        self._solver = z3.SolverFor("ALL", ctx=self._context)
        self._solver.add(self.read(preamble))
        self._literals: dict[str, z3.BoolRef] = {}
        self.core: frozenset[str] = frozenset()
        self.reason = ""

    def read(self, text: str) -> list[z3.BoolRef]:
        """The assertions in a text. Raises SolverError when Z3 does not understand it."""
        try:
            return list(self._parser.from_string(text))
        except z3.Z3Exception as error:
            raise SolverError(f"Z3 does not understand its input: {error}") from error

    def add(self, text: str) -> None:
        """Declare and assert for good."""
        self._solver.add(self.read(text))

    def switch(self, name: str, text: str) -> None:
        """Assert the text under a name: it holds in queries that assume the name."""
        literal = z3.Bool(f"assume {name}", self._context)
        self._literals[name] = literal
        self._solver.add([z3.Implies(literal, formula) for formula in self.read(text)])

    @contextmanager
    def scope(self, text: str) -> Iterator[None]:
        """Declare and assert for the time of a `with` block."""
        self._parser.from_string("(push 1)")
        self._solver.push()
        try:
            self._solver.add(self.read(text))
            yield
        finally:
            self._solver.pop()
            self._parser.from_string("(pop 1)")

    def ask(self, assumed: Iterable[str] = (), limit: float = LIMIT, effort: int = 0) -> Reply:
        """Is everything asserted, with these assumptions, satisfiable? After UNSAT, `core` holds those it took.

        `effort`: give up after so many of Z3's units of work, which are the same on every machine; 0 for any number.
        """
        self.core, self.reason = frozenset(), ""
        seconds = min(limit, self.budget.left)
        if seconds <= 0:
            self.reason = "the time is used up"
            return Reply.UNKNOWN
        self._solver.set("timeout", max(1, int(seconds * 1000)))
        self._solver.set("rlimit", effort)
        names = {self._literals[name].get_id(): name for name in assumed}
        answer = self._solver.check([self._literals[name] for name in names.values()])
        if answer == z3.unsat:
            self.core = frozenset(names[literal.get_id()] for literal in self._solver.unsat_core())
            return Reply.UNSAT
        if answer == z3.sat:
            return Reply.SAT
        why = self._solver.reason_unknown()
        if "interrupted from keyboard" in why:  # Z3 takes the signal; Python never sees it
            raise KeyboardInterrupt
        self.reason = f"no answer within {seconds:.0f} s" if why in {"timeout", "canceled"} else f"Z3: {why}"
        return Reply.UNKNOWN

    def model(self) -> z3.ModelRef:
        """The model of the last query, which was SAT."""
        return self._solver.model()
