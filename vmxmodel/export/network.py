"""The instance over single bits: what a state, a step, a first state and a bad state are, as Boolean expressions.

A value is the number of its place in the order of its type, in as few bits as that needs. A step takes its arguments,
inputs and choices from further bits, and a number says which rung is tried; where that rung cannot fire, or a value is
no value of its type, nothing changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    And,
    Arith,
    Eq,
    Expr,
    Ite,
    Less,
    Literal,
    Not,
    Or,
    Read,
    Ref,
    type_of,
)
from vmxmodel.system.instance import Instance, Move
from vmxmodel.system.scope import Cell
from vmxmodel.system.sharing import Sharing
from vmxmodel.system.show import show
from vmxmodel.system.step import show_cell
from vmxmodel.system.types import BOOL, BoolType, RangeType, Type, Value

WIDEST = 4096
"""Values of a type, or pairs of values in a comparison, that are written out."""


@dataclass(frozen=True)
class Word:
    """Some bits that hold one value of a type. Its bits are `name` for a truth value, else `name.0` and so on."""

    name: str
    type: Type
    values: tuple[Value, ...]

    @property
    def bits(self) -> tuple[Ref, ...]:
        """The bits, lowest first; none where there is only one value."""
        if isinstance(self.type, BoolType):
            return (Ref(self.name, BOOL),)
        return tuple(Ref(f"{self.name}.{n}", BOOL) for n in range((len(self.values) - 1).bit_length()))

    def code(self, value: Value) -> tuple[bool, ...]:
        """The bits of a value."""
        number = self.values.index(value)
        return tuple(bool(number >> n & 1) for n in range(len(self.bits)))


class Network:
    """The instance of a problem over bits."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.instance = Instance(problem.system, problem.scope)
        self.share: Sharing = self.instance.share
        self._memo: dict[int, tuple[Expr, Expr]] = {}
        self._values: dict[int, tuple[Expr, dict[Value, Expr]]] = {}
        self.state: dict[Cell, Word] = {
            cell: self._word(show_cell(cell), kind) for cell, kind in (*self.instance.constants, *self.instance.state)
        }
        """The words of a state, constants first."""
        self.inputs = {cell: self._word(show_cell(cell), kind) for cell, kind in self.instance.inputs}
        self.slots = {slot.name: self._word(slot.name.replace(" ", "_"), slot.type) for slot in self.instance.slots}
        moves = self.instance.moves
        self.rung = self._word("rung", RangeType(0, max(0, len(moves) - 1)))
        self._fired = {move.fired.name: number for number, move in enumerate(moves)}

    def _word(self, name: str, kind: Type) -> Word:
        values = self.problem.scope.domain(kind) if not isinstance(kind, RangeType) else _range(kind)
        return Word(name, kind, values)

    @property
    def free(self) -> tuple[Word, ...]:
        """The words of a step: which rung, its arguments and choices, the inputs."""
        return (self.rung, *self.slots.values(), *self.inputs.values())

    # The transition system.

    @cached_property
    def legal(self) -> Expr:
        """The words of a step hold values, and the inputs are as assumed."""
        return self.share.conj((*(self.proper(word) for word in self.free), self.lower(self.instance.assumed)))

    @cached_property
    def fires(self) -> tuple[tuple[Move, Expr], ...]:
        """When each rung is the one that fires."""
        return tuple(
            (move, self.share.conj((self.holds(self.rung, number), self.legal, self.lower(move.guard))))
            for number, move in enumerate(self.instance.moves)
        )

    @cached_property
    def after(self) -> dict[str, Expr]:
        """The next value of every bit of the state. The `fired` of a move stands for when it fires."""
        found: dict[str, Expr] = {}
        for cell, word in self.state.items():
            following = self.instance.next_values.get(cell)
            if following is None:  # a constant
                found |= {bit.name: self.share.ref(bit.name, BOOL) for bit in word.bits}
            else:
                found |= zip((bit.name for bit in word.bits), self.bits_of(word, following), strict=True)
        return found

    @cached_property
    def first(self) -> Expr:
        """What holds of a first state, for cells whose first value is not declared; constants included."""
        words = [self.state[cell] for cell in self.open_cells]
        rigid = self.instance.initial
        return self.share.conj((*(self.proper(word) for word in words), self.lower(rigid)))

    @cached_property
    def declared(self) -> dict[Cell, Value]:
        """The declared first values."""
        tables = {t.name: t for t in self.problem.tables if t.initial is not None and isinstance(t.initial, Literal)}
        found: dict[Cell, Value] = {}
        for cell in self.state:
            if cell[0] in tables:
                initial = tables[cell[0]].initial
                assert isinstance(initial, Literal)
                found[cell] = initial.value
        return found

    @property
    def open_cells(self) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.state if cell not in self.declared)

    def bad(self, goal: Goal) -> Expr:
        """A state, or a step out of one, that has not what the goal says. Speaks of `fired` where it is a step."""
        if goal.of_step:
            return self.lower(self.instance.of_step(goal.must, negated=True))
        return self.share.negate(self.lower(self.instance.ground(goal.must)))

    # Words.

    def proper(self, word: Word) -> Expr:
        """The bits of a word are the number of a value."""
        if len(word.values) == 1 << len(word.bits):
            return TRUE
        return self.share.disj(self.at(word, number) for number in range(len(word.values)))

    def holds(self, word: Word, value: Value) -> Expr:
        """The word has this value."""
        return self.at(word, word.values.index(value)) if value in word.values else FALSE

    def at(self, word: Word, number: int) -> Expr:
        """The word holds this number."""
        bits = [self.share.ref(bit.name, BOOL) for bit in word.bits]
        return self.share.conj(bit if number >> place & 1 else self.share.negate(bit) for place, bit in enumerate(bits))

    def bits_of(self, word: Word, expr: Expr) -> list[Expr]:
        """The bits of the value of a ground expression."""
        if isinstance(word.type, BoolType):
            return [self.lower(expr)]
        cases = [(word.values.index(v), when) for v, when in self.values(expr).items() if v in word.values]
        return [
            self.share.disj(when for number, when in cases if number >> place & 1) for place, _ in enumerate(word.bits)
        ]

    def word_of(self, leaf: Expr) -> Word:
        """The word of a cell or slot."""
        if isinstance(leaf, Ref):
            return self.slots[leaf.name]
        assert isinstance(leaf, Read)
        entry = tuple(arg.value for arg in leaf.args if isinstance(arg, Literal))
        cell = (leaf.table, entry)
        return self.inputs[cell] if cell in self.inputs else self.state[cell]

    # Ground expressions over bits.

    def lower(self, expr: Expr) -> Expr:
        """A ground formula as one over bits (and the `fired` of moves)."""
        if id(expr) not in self._memo:
            self._memo[id(expr)] = (expr, self._lower(expr))
        return self._memo[id(expr)][1]

    def _lower(self, expr: Expr) -> Expr:
        share = self.share
        match expr:
            case Literal():
                return expr
            case Ref(name) if name in self._fired:
                return share.ref(name, BOOL)
            case Read(primed=True):
                return self._lower_after(expr)
            case Ref() | Read():
                return share.ref(self.word_of(expr).name, BOOL)
            case Not(operand):
                return share.negate(self.lower(operand))
            case And(operands):
                return share.conj(map(self.lower, operands))
            case Or(operands):
                return share.disj(map(self.lower, operands))
            case Ite(condition, yes, no):
                test = self.lower(condition)
                return self.choose(test, self.lower(yes), self.lower(no))
            case Eq():
                left, right = _in_order(expr)
                if type_of(left) == BOOL:
                    one, other = self.lower(left), self.lower(right)
                    return self.choose(one, other, share.negate(other))
                return self._pairs(left, right, lambda a, b: a == b)
            case Less(left, right, strict):
                return self._pairs(left, right, lambda a, b: a < b if strict else a <= b)
        raise AssertionError(f"not ground: {expr}")

    def _lower_after(self, expr: Read) -> Expr:
        entry = tuple(arg.value for arg in expr.args if isinstance(arg, Literal))
        return self.lower(self.instance.next_values[expr.table, entry])

    def choose(self, test: Expr, yes: Expr, no: Expr) -> Expr:
        share = self.share
        if yes is no:
            return yes
        return share.disj((share.conj((test, yes)), share.conj((share.negate(test), no))))

    def _pairs(self, left: Expr, right: Expr, wanted: object) -> Expr:
        assert callable(wanted)
        some, others = self.values(left), self.values(right)
        if len(some) * len(others) > WIDEST * 4:
            raise UsageError(Diagnostic("E402", f"{len(some)} times {len(others)} pairs of values are too many"))
        return self.share.disj(
            self.share.conj((one, other)) for a, one in some.items() for b, other in others.items() if wanted(a, b)
        )

    def values(self, expr: Expr) -> Mapping[Value, Expr]:
        """When a ground expression that is no formula has each of its values."""
        if id(expr) not in self._values:
            self._values[id(expr)] = (expr, self._cases(expr))
        return self._values[id(expr)][1]

    def _cases(self, expr: Expr) -> dict[Value, Expr]:
        match expr:
            case Literal(value):
                return {value: TRUE}
            case Read(primed=True):
                entry = tuple(arg.value for arg in expr.args if isinstance(arg, Literal))
                return dict(self.values(self.instance.next_values[expr.table, entry]))
            case Ref() | Read():
                word = self.word_of(expr)
                return {value: self.at(word, number) for number, value in enumerate(word.values)}
            case Ite(condition, yes, no):
                test = self.lower(condition)
                some, others = self.values(yes), self.values(no)
                keys = dict.fromkeys((*some, *others))
                cases = {k: self.choose(test, some.get(k, FALSE), others.get(k, FALSE)) for k in keys}
                return {value: when for value, when in cases.items() if when is not FALSE}
            case Arith(operator, left, right):
                found: dict[Value, list[Expr]] = {}
                for a, one in self.values(left).items():
                    for b, other in self.values(right).items():
                        assert isinstance(a, int)
                        assert isinstance(b, int)
                        found.setdefault(a + b if operator == "+" else a - b, []).append(self.share.conj((one, other)))
                return {value: self.share.disj(cases) for value, cases in found.items()}
        raise AssertionError(f"not ground: {expr}")


def _in_order(expr: Eq) -> tuple[Expr, Expr]:
    """The sides of an equation in an order that hangs on what they say, not on where they lie in memory."""
    if isinstance(expr.right, Literal) or show(expr.left) <= show(expr.right):
        return expr.left, expr.right
    return expr.right, expr.left


def _range(kind: RangeType) -> tuple[Value, ...]:
    if kind.hi - kind.lo >= WIDEST:
        message = f"{kind} has {kind.hi - kind.lo + 1:,} values, which are too many to tell apart bit by bit"
        raise UsageError(Diagnostic("E402", message, help=f"at most {WIDEST:,}"))
    return tuple(range(kind.lo, kind.hi + 1))


def bits(words: Sequence[Word]) -> list[str]:
    """The names of the bits of some words."""
    return [bit.name for word in words for bit in word.bits]
