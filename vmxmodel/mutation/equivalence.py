"""Does a mutant do what the original does, in every state that the original's proved invariants allow?

If it begins in the same states, and from each of those every step of one version is a step of the other, with the same
answer and the same writes, then both reach the same states: by induction over the length of a run, each stays within
the invariants, which are the original's. Whatever the rungs are called, nobody can tell the two apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vmxmodel.engines.base import Budget
from vmxmodel.engines.induction import valid
from vmxmodel.engines.reply import Reply
from vmxmodel.mutation.delta import Delta
from vmxmodel.regress.meaning import Meaning
from vmxmodel.regress.rungs import same_effect, with_names_of
from vmxmodel.system.expr import Expr, Read, conj, disj, implies, quantified, rebuild
from vmxmodel.system.model import System, Table, TableKind, Transition, initial_formulas

LIMIT = 3.0
"""Seconds for one question."""


def equivalent(difference: Delta, invariants: Sequence[Expr], budget: Budget) -> bool:
    """Whether it is proved; the invariants are proved of the original, at every scope."""
    if difference.elsewhere or difference.asked:
        return False
    before, after = difference.before, difference.after
    if any(t.executed is not None and t.unreachable for t in (*difference.new, *difference.old)):
        return False
    solver = _Solver(before, after, invariants, budget)
    if difference.starts and not solver.begins_alike():
        return False
    return all(
        solver.does_no_more(rung, theirs, of_new)
        for mine, theirs, of_new in ((difference.new, before, True), (difference.old, after, False))
        for rung in mine
    )


class _Solver:
    def __init__(self, before: System, after: System, invariants: Sequence[Expr], budget: Budget) -> None:
        self.meaning = Meaning(before, after, budget)
        self.before = before
        self.after = after
        self.invariants = conj(invariants)
        self.budget = budget

    def begins_alike(self) -> bool:
        """Whether no first state of the mutant is none of the original's, and the other way round."""
        both = [conj(f.formula for f in initial_formulas(system)) for system in (self.before, self.after)]
        return self._proved(implies(both[0], both[1]), ()) and self._proved(implies(both[1], both[0]), ())

    def does_no_more(self, rung: Transition, other: System, of_new: bool) -> bool:
        """Whether each step of this rung, from a state within the invariants, is one of the other version."""
        rungs = [t for t in other.transitions if t.action == rung.action]
        options = [conj(option) for option in self._options(rung, rungs, of_new)]
        formula = implies(conj((self.invariants, rung.guard)), disj(options))
        closed = quantified("all", rung.params, formula) if rung.params else formula
        return self._proved(closed, [choice for part in (rung, *rungs) for choice in part.choices])

    def _options(self, rung: Transition, others: Sequence[Transition], of_new: bool) -> Iterator[tuple[Expr, Expr]]:
        """Where another rung fires, and does the same."""
        for other in others:
            if [p.type for p in other.params] != [p.type for p in rung.params]:
                continue
            named = _with_choices_of(with_names_of(other, rung), rung)
            if (named.who, named.subject, named.executed) != (rung.who, rung.subject, rung.executed):
                continue
            pair = (named, rung) if of_new else (rung, named)
            same = same_effect(*pair, self.meaning)
            if same is not None:
                yield named.guard, same

    def _proved(self, formula: Expr, choices: Sequence[Table]) -> bool:
        """Whether the formula is true in every state, with any inputs that are assumed."""
        if self.budget.spent:
            return False
        tables = {table.name: replace(table, kind=TableKind.VAR, initial=None) for table in self.after.tables}
        tables |= {table.name: replace(table, kind=TableKind.VAR, initial=None) for table in choices}
        given = conj(assumed.formula for assumed in self.after.assumptions)
        system = replace(
            self.after, tables=tuple(tables.values()), assumptions=(), initial=(), properties=(), lemmas=(),
            transitions=(), scenarios=(), diagrams=(), uses=(),
        )  # fmt: skip
        return valid(system, implies(given, formula), self.budget.within(min(self.budget.left, LIMIT))) is Reply.UNSAT


def _with_choices_of(other: Transition, rung: Transition) -> Transition:
    """The same rung, where what it leaves open is called as in another one: the same values may come of it."""
    if [(c.params, c.type) for c in other.choices] != [(c.params, c.type) for c in rung.choices]:
        return other
    names = {a.name: b.name for a, b in zip(other.choices, rung.choices, strict=True) if a.name != b.name}
    if not names:
        return other

    def change(part: Expr) -> Expr:
        if isinstance(part, Read) and part.table in names:
            return Read(names[part.table], tuple(map(change, part.args)), part.type, part.primed)
        return rebuild(part, change)

    updates = (
        replace(u, args=tuple(map(change, u.args)), condition=change(u.condition), value=change(u.value))
        for u in other.updates
    )
    return replace(other, updates=tuple(updates), choices=rung.choices)
