"""Expressions about one system, read through the map of a refinement: as expressions about the refining system."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vmxmodel.system.expr import (
    Expr,
    Literal,
    Param,
    Quantified,
    Read,
    Ref,
    prime,
    quantified,
    reads,
    rebuild,
    substitute,
)
from vmxmodel.system.model import System, Table, TableKind, initial_formulas
from vmxmodel.system.refinement import Refinement


class Reading:
    """Reads what is said of the other system as said of this one."""

    def __init__(self, refinement: Refinement, system: System) -> None:
        self.refinement = refinement
        self.other = refinement.other
        self._state = system.state_names

    @property
    def visible(self) -> tuple[Table, ...]:
        """The variables of the other system that are mapped, implicitly too; a ghost only where somebody maps it."""
        return tuple(t for t in self.other.state_tables if t.name in self.refinement.mapped)

    def __call__(self, expr: Expr, choices: Mapping[str, Expr] | None = None) -> Expr:
        """The expression over this system. Its free names keep their names; `choices` are values of `:= any`."""
        match expr:
            case Literal(value, kind):
                return Literal(value, self.refinement.here(kind))
            case Ref(name, kind):
                return Ref(name, self.refinement.here(kind))
            case Read(table, args, _, primed):
                if choices is not None and table in choices:
                    return choices[table]
                mapped = self.refinement.mapped[table]
                given = (self(arg, choices) for arg in args)
                entry = substitute(mapped.value, dict(zip((p.name for p in mapped.params), given, strict=True)))
                return prime(entry, self._state) if primed else entry
            case Quantified(kind, variables, body):
                here = tuple(Param(v.name, self.refinement.here(v.type)) for v in variables)
                return quantified(kind, here, self(body, choices))
        return rebuild(expr, lambda child: self(child, choices))

    def initially(self) -> Iterator[Expr]:
        """What the other system says of its initial states and its constants, but for ghosts that nobody maps."""
        for formula in (*self.other.assumptions, *initial_formulas(self.other)):
            if reads(formula.formula) <= set(self.refinement.mapped) and not self._of_inputs(formula.formula):
                yield self(formula.formula)

    def about_inputs(self) -> Iterator[Expr]:
        """What the other system assumes of its inputs."""
        for assumption in self.other.assumptions:
            if self._of_inputs(assumption.formula):
                yield self(assumption.formula)

    def _of_inputs(self, formula: Expr) -> bool:
        return any(self.other.table[name].kind is TableKind.INPUT for name in reads(formula))
