"""Which elements of a scope may be renamed without changing the system, and what a renaming does to states and steps.

The language names no element of a sort except its members, and orders none. So every permutation of the other
elements maps initial states to initial states and steps to steps, constants and inputs renamed along, and leaves the
truth of every formula without free parameters as it is: it is an automorphism of the transition system
(Ip and Dill: Better Verification Through Symmetry, Formal Methods in System Design 9, 1996; a sort is what they call a
scalarset).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations, product
from math import factorial, prod

from vmxmodel.dataclass import dataclass
from vmxmodel.system.expr import Expr, Literal, walk
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System, Table, Transition
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import Inputs, State, Step
from vmxmodel.system.types import OptionalType, SortType, Type, Value


@dataclass(frozen=True)
class Permutation:
    """A renaming of elements: for each sort, the new name of every element."""

    renamed: Mapping[str, Mapping[str, str]]

    def value(self, value: Value, kind: Type) -> Value:
        """The value of this type, renamed."""
        sort = kind.of if isinstance(kind, OptionalType) else kind
        if isinstance(sort, SortType) and isinstance(value, str):
            return self.renamed[sort.name][value]
        return value

    def cell(self, cell: Cell, table: Table) -> Cell:
        """The entry of this table, renamed."""
        return cell[0], tuple(map(self.value, cell[1], table.params))

    def state(self, state: State | Inputs, tables: Mapping[str, Table]) -> dict[Cell, Value]:
        """The state (or part of one, or inputs), renamed: where x stood at c, the new name of x stands at that of c."""
        return {
            self.cell(cell, tables[cell[0]]): self.value(value, tables[cell[0]].type) for cell, value in state.items()
        }

    def step(self, step: Step, interpreter: Interpreter) -> Step:
        """The step, renamed: it leads from the renamed state before to the renamed state after."""
        kinds = {param.name: param.type for param in interpreter.system.transition[step.transition].params}
        args = {name: self.value(value, kinds[name]) for name, value in step.args.items()}
        return Step(step.transition, args, self.state(step.inputs, interpreter.tables))

    @property
    def inverse(self) -> Permutation:
        """The renaming back."""
        return Permutation({sort: {new: old for old, new in names.items()} for sort, names in self.renamed.items()})


@dataclass(frozen=True)
class Symmetry:
    """The permutations that fix every named element: of each sort, those that move only `movable` elements.

    They are a group, the product of the symmetric groups of the sorts. In every sort the movable elements are the last
    ones, or there are none.
    """

    scope: Scope
    movable: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, system: System, scope: Scope, formulas: Iterable[Expr] = ()) -> Symmetry:
        """The symmetries of a system and of some formulas at a scope.

        Members are fixed, mentioned or not. A spec can name no other element. An expression that a program made may:
        then its whole sort is fixed.
        """
        named = _named((*_said(system), *formulas))
        movable = {}
        for sort in system.sorts:
            others = scope[sort.name][len(sort.members) :]
            fixed = len(others) < 2 or not named.get(sort.name, frozenset()).isdisjoint(others)
            movable[sort.name] = () if fixed else others
        return cls(scope, movable)

    @property
    def order(self) -> int:
        """How many permutations there are."""
        return prod(factorial(len(elements)) for elements in self.movable.values())

    def permutations(self) -> Iterator[Permutation]:
        """All of them, the identity first."""
        sorts = list(self.scope.sizes)
        for images in product(*(permutations(self.movable[sort]) for sort in sorts)):
            yield Permutation(
                {
                    sort: {name: name for name in self.scope[sort]} | dict(zip(self.movable[sort], image, strict=True))
                    for sort, image in zip(sorts, images, strict=True)
                }
            )

    def __contains__(self, permutation: Permutation) -> bool:
        """Whether this is a permutation, and moves movable elements only."""
        return permutation.renamed.keys() == self.movable.keys() and all(
            names.keys() == set(self.scope[sort]) == set(names.values())
            and all(old == new or old in self.movable[sort] for old, new in names.items())
            for sort, names in permutation.renamed.items()
        )


def _named(expressions: Iterable[Expr]) -> dict[str, set[str]]:
    """The elements that expressions name, by sort."""
    named: dict[str, set[str]] = {}
    for expression in expressions:
        for node in walk(expression):
            if isinstance(node, Literal) and isinstance(node.value, str):
                sort = node.type.of if isinstance(node.type, OptionalType) else node.type
                if isinstance(sort, SortType):
                    named.setdefault(sort.name, set()).add(node.value)
    return named


def _said(system: System) -> Iterator[Expr]:
    """Every expression that has to do with what runs there are."""
    for transition in system.transitions:
        yield from _of_transition(transition)
    yield from (table.initial for table in system.tables if table.initial is not None)
    yield from (formula.formula for formula in (*system.assumptions, *system.initial))


def _of_transition(transition: Transition) -> Iterator[Expr]:
    yield transition.guard
    for answer in transition.answers:
        yield from (answer.condition, *answer.args)
    for update in transition.updates:
        yield from (*update.args, update.condition, update.value)
    yield from (part for part in (transition.returns, transition.subject, transition.who) if part is not None)
    if transition.executed is not None:
        yield from transition.executed.args
