"""Bit-vectors for a finite instance: where each cell lies, and ground formulas as SMT-LIB text that Z3 reads.

A state is one bit-vector, so a model is read with a few calls. Terms are written as text and parsed, since building
them through the Python binding takes longer; one text defines every shared subformula once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import z3

from vmxmodel.dataclass import dataclass
from vmxmodel.system.expr import And, Arith, Eq, Expr, Ite, Less, Literal, Not, Or, Read, Ref, children, type_of
from vmxmodel.system.instance import Instance, Move
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import show_cell
from vmxmodel.system.types import BOOL, BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value


def _bits(largest: int) -> int:
    """How many bits the numbers 0..largest need; at least one."""
    return max(1, largest.bit_length())


class Codes:
    """The number that stands for each value. The first value of a type is 0; `none` follows the elements."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._numbers: dict[Type, dict[Value, int]] = {}

    def _number(self, kind: Type) -> dict[Value, int]:
        if kind not in self._numbers:
            match kind:
                case SortType(name) | OptionalType(SortType(name)):
                    values: tuple[Value, ...] = (*self.scope[name], None)
                case _:
                    values = self.scope.domain(kind)
            self._numbers[kind] = {value: number for number, value in enumerate(values)}
        return self._numbers[kind]

    def code(self, value: Value, kind: Type) -> int:
        if isinstance(kind, RangeType):
            assert isinstance(value, int)
            return value % (1 << self.width(kind))
        return self._number(kind)[value]

    def value(self, code: int, kind: Type) -> Value:
        if isinstance(kind, RangeType):
            return code - (1 << self.stored(kind)) if kind.lo < 0 and code >> (self.stored(kind) - 1) else code
        return (
            self.scope.domain(kind)[code]
            if not isinstance(kind, OptionalType)
            else (*self.scope[kind.of.name], None)[code]
        )

    def width(self, kind: Type) -> int:
        """Bits of a term. Elements and optional elements of a sort have the same; numbers have a sign."""
        match kind:
            case BoolType():
                return 1
            case EnumType(values=values):
                return _bits(len(values) - 1)
            case SortType(name) | OptionalType(SortType(name)):
                return _bits(len(self.scope[name]))
            case RangeType(lo, hi):
                return 1 + max(_bits(max(hi, 0)), _bits(max(-lo - 1, 0)))

    def stored(self, kind: Type) -> int:
        """Bits of a cell: no more than its values need."""
        match kind:
            case SortType(name):
                return _bits(len(self.scope[name]) - 1)
            case RangeType(lo, hi) if lo >= 0:
                return _bits(hi)
        return self.width(kind)

    def domain(self, term: str, kind: Type) -> str | None:
        """That the stored bits `term` are a value of this type, or None if all of them are."""
        bits = self.stored(kind)
        match kind:
            case BoolType():
                return None
            case RangeType(lo, hi):
                if hi - lo == (1 << bits) - 1:
                    return None
                least, greatest = (f"(_ bv{bound % (1 << bits)} {bits})" for bound in (lo, hi))
                at_most = "bvsle" if lo < 0 else "bvule"
                return f"(and ({at_most} {least} {term}) ({at_most} {term} {greatest}))"
            case SortType(name):
                last = len(self.scope[name]) - 1
            case OptionalType(SortType(name)):
                last = len(self.scope[name])
            case EnumType(values=values):
                last = len(values) - 1
        return None if last == (1 << bits) - 1 else f"(bvule {term} (_ bv{last} {bits}))"


@dataclass(frozen=True)
class Field:
    """Some bits of a block: where they begin, and what they mean."""

    block: str
    offset: int
    type: Type


class Block:
    """A bit-vector with fields. Blocks of an instance: constants, state, next, inputs, choice (of the transition)."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.width = 0

    def add(self, kind: Type, width: int) -> Field:
        field = Field(self.name, self.width, kind)
        self.width += width
        return field


BLOCKS = ("constants", "state", "next", "inputs", "choice")


class FiniteEncoding:
    """The bit-vectors of an instance, and Z3 terms for its ground formulas.

    `names` are further free names that stand for the whole run (the parameters of a scenario); they lie in the
    constants.
    """

    def __init__(self, instance: Instance, context: z3.Context, names: Iterable[Ref] = ()) -> None:
        self.instance = instance
        self.context = context
        self.codes = Codes(instance.scope)
        blocks = {name: Block(name) for name in BLOCKS}
        self._cells: dict[tuple[Cell, bool], Field] = {}
        self._refs: dict[str, Field] = {}
        self._fired: dict[str, int] = {}
        for cell, kind in instance.constants:
            self._cells[cell, False] = blocks["constants"].add(kind, self.codes.stored(kind))
        for name in names:
            self._refs[name.name] = blocks["constants"].add(name.type, self.codes.stored(name.type))
        for cell, kind in instance.state:
            self._cells[cell, False] = blocks["state"].add(kind, self.codes.stored(kind))
            self._cells[cell, True] = blocks["next"].add(kind, self.codes.stored(kind))
        for cell, kind in instance.inputs:
            self._cells[cell, False] = blocks["inputs"].add(kind, self.codes.stored(kind))
        self._selector = blocks["choice"].add(BOOL, _bits(len(instance.moves) - 1))
        for number, move in enumerate(instance.moves):
            self._fired[move.fired.name] = number
        for slot in instance.slots:
            self._refs[slot.name] = blocks["choice"].add(slot.type, self.codes.stored(slot.type))
        self.widths = {name: max(1, block.width) for name, block in blocks.items()}
        self.vectors = {name: z3.BitVec(name, width, context) for name, width in self.widths.items()}

    # Formulas.

    def formulas(self, expressions: Sequence[Expr]) -> list[z3.BoolRef]:
        """Z3 terms over the blocks for these ground formulas."""
        writer = _Writer(self)
        names = [writer.term(expression) for expression in expressions]
        return self._parse([*writer.lines, *(f"(assert {name})" for name in names)], len(expressions))

    def step(self) -> list[z3.BoolRef]:
        """The transition relation over state, next, inputs and choice; inputs and arguments are in their domains."""
        writer = _Writer(self)
        instance = self.instance
        count, bits = len(instance.moves), self.selector_width
        facts = [f"(bvult {self._selected()} (_ bv{count} {bits}))"] if count < 1 << bits else []
        facts.append(writer.term(instance.assumed))
        facts += [f"(=> {writer.term(move.fired)} {writer.term(move.guard)})" for move in instance.moves]
        facts += [writer.assign(self._cells[c, True], kind, instance.next_values[c]) for c, kind in instance.state]
        facts += self._domains("inputs", "choice")
        return self._parse([*writer.lines, *(f"(assert {fact})" for fact in facts)], len(facts))

    def initial(self) -> list[z3.BoolRef]:
        """What holds of constants and state at the beginning, their domains included."""
        writer = _Writer(self)
        facts = [writer.term(self.instance.initial), *self._domains("constants", "state")]
        return self._parse([*writer.lines, *(f"(assert {fact})" for fact in facts)], len(facts))

    def domains(self, *blocks: str) -> list[z3.BoolRef]:
        """That every field of these blocks has a value of its type."""
        facts = self._domains(*blocks)
        return self._parse([f"(assert {fact})" for fact in facts], len(facts))

    def _domains(self, *blocks: str) -> list[str]:
        fields = (*self._cells.values(), *self._refs.values())
        texts = (self.codes.domain(self.bits(f), f.type) for f in fields if f.block in blocks)
        return [text for text in texts if text is not None]

    def _parse(self, lines: Sequence[str], count: int) -> list[z3.BoolRef]:
        head = [f"(declare-const {name} (_ BitVec {width}))" for name, width in self.widths.items()]
        found = list(z3.parse_smt2_string("\n".join([*head, *lines]), ctx=self.context))
        assert len(found) == count
        return found

    # Places.

    @property
    def selector_width(self) -> int:
        """Bits of the choice block that say which transition it is; they are its lowest."""
        return _bits(len(self.instance.moves) - 1)

    def _selected(self) -> str:
        return f"((_ extract {self.selector_width - 1} 0) choice)"

    def bits(self, field: Field) -> str:
        return f"((_ extract {field.offset + self.codes.stored(field.type) - 1} {field.offset}) {field.block})"

    def leaf(self, expr: Read | Ref) -> str:
        """A cell, a slot or a `fired` as a term."""
        if isinstance(expr, Ref) and expr.name in self._fired:
            return f"(= {self._selected()} (_ bv{self._fired[expr.name]} {self.selector_width}))"
        if isinstance(expr, Read):
            entry = tuple(arg.value for arg in expr.args if isinstance(arg, Literal))
            field = self._cells[(expr.table, entry), expr.primed]
        else:
            field = self._refs[expr.name]
        if field.type == BOOL:
            return f"(= {self.bits(field)} #b1)"
        missing = self.codes.width(field.type) - self.codes.stored(field.type)
        return f"((_ zero_extend {missing}) {self.bits(field)})" if missing else self.bits(field)

    def bit_names(self, block: str) -> list[str]:
        """A name for every bit of a block, the lowest first: `holds[core1, kvm]`, or `current[core1].0` for bit 0."""
        names = [f"{block}.{n}" for n in range(self.widths[block])]
        fields = [(show_cell(cell), field) for (cell, _), field in self._cells.items()]
        fields += list(self._refs.items())
        for name, field in fields:
            if field.block == block:
                for bit in range(self.codes.stored(field.type)):
                    part = name if field.type == BOOL else f"{name}.{bit}"
                    names[field.offset + bit] = f"next {part}" if block == "next" else part
        return names

    # Values from a model.

    def _value(self, field: Field, number: int) -> Value:
        code = number >> field.offset & ((1 << self.codes.stored(field.type)) - 1)
        return self.codes.value(code, field.type)

    def cells_of(self, block: str, number: int) -> dict[Cell, Value]:
        """The cells in a block, when the block's bits are this number."""
        return {
            cell: self._value(field, number) for (cell, primed), field in self._cells.items() if field.block == block
        }

    def places_of(self, block: str, cells: Mapping[Cell, Value]) -> tuple[int, int]:
        """Where these cells lie in a block (a mask), and the bits that are their values; others are left out."""
        mask = bits = 0
        for cell, value in cells.items():
            field = self._cells[cell, False]
            if field.block == block:
                stored = (1 << self.codes.stored(field.type)) - 1
                mask |= stored << field.offset
                bits |= (self.codes.code(value, field.type) & stored) << field.offset
        return mask, bits

    def move_of(self, number: int) -> tuple[Move, dict[str, Value], dict[Cell, Value]]:
        """The transition in a choice block, its arguments and its choices."""
        move = self.instance.moves[number & ((1 << self.selector_width) - 1)]
        args = {name: self._value(self._refs[slot.name], number) for name, slot in move.args.items()}
        choices = {cell: self._value(self._refs[slot.name], number) for cell, slot in move.choices.items()}
        return move, args, choices


class _Writer:
    """Writes ground expressions as SMT-LIB text, each shared one as one definition."""

    def __init__(self, encoding: FiniteEncoding) -> None:
        self._encoding = encoding
        self._codes = encoding.codes
        self._names: dict[int, str] = {}
        self.lines: list[str] = []

    def term(self, expr: Expr) -> str:
        name = self._names.get(id(expr))
        if name is None:
            for child in children(expr) if not isinstance(expr, Read) else ():
                if id(child) not in self._names:
                    self.term(child)
            name = self._names[id(expr)] = self._define(expr)
        return name

    def _define(self, expr: Expr) -> str:
        if isinstance(expr, Literal):
            if isinstance(expr.value, bool):
                return "true" if expr.value else "false"
            return f"(_ bv{self._codes.code(expr.value, expr.type)} {self._codes.width(expr.type)})"
        kind = type_of(expr)
        sort = "Bool" if kind == BOOL else f"(_ BitVec {self._codes.width(kind)})"
        name = f"x{len(self.lines)}"
        self.lines.append(f"(define-fun {name} () {sort} {self._text(expr)})")
        return name

    def _text(self, expr: Expr) -> str:
        match expr:
            case Read() | Ref():
                return self._encoding.leaf(expr)
            case Not(operand):
                return f"(not {self.term(operand)})"
            case And(operands):
                return f"(and {' '.join(map(self.term, operands))})"
            case Or(operands):
                return f"(or {' '.join(map(self.term, operands))})"
            case Eq(left, right):
                width = self._common(type_of(left), type_of(right))
                return f"(= {self._wide(left, width)} {self._wide(right, width)})"
            case Less(left, right, strict):
                width = self._common(type_of(left), type_of(right))
                return f"({'bvslt' if strict else 'bvsle'} {self._wide(left, width)} {self._wide(right, width)})"
            case Arith(operator, left, right, kind):
                width = self._common(type_of(left), type_of(right), kind)
                word = "bvadd" if operator == "+" else "bvsub"
                result = f"({word} {self._wide(left, width)} {self._wide(right, width)})"
                return f"((_ extract {self._codes.width(kind) - 1} 0) {result})"
            case Ite(condition, yes, no, kind):
                width = self._codes.width(kind)
                return f"(ite {self.term(condition)} {self._wide(yes, width)} {self._wide(no, width)})"
        raise AssertionError(f"not ground: {expr}")

    def _common(self, *kinds: Type) -> int:
        return max(self._codes.width(kind) for kind in kinds)

    def _wide(self, expr: Expr, width: int) -> str:
        """A term with so many bits. Numbers of a wider type are cut: their types promise that nothing is lost."""
        kind, text = type_of(expr), self.term(expr)
        missing = width - self._codes.width(kind)
        if kind == BOOL or missing == 0:
            return text
        if missing < 0:
            return f"((_ extract {width - 1} 0) {text})"
        return f"((_ {'sign' if isinstance(kind, RangeType) else 'zero'}_extend {missing}) {text})"

    def assign(self, field: Field, kind: Type, value: Expr) -> str:
        """That the cell at `field` has this value."""
        bits = self._encoding.bits(field)
        if kind == BOOL:
            return f"(= (= {bits} #b1) {self.term(value)})"
        return f"(= {bits} ((_ extract {self._codes.stored(kind) - 1} 0) {self._wide(value, self._codes.width(kind))}))"


def number_of(model: z3.ModelRef, vector: z3.BitVecRef) -> int:
    """The value of a bit-vector in a model; bits that do not matter are 0."""
    value = model.eval(vector, model_completion=True)
    assert isinstance(value, z3.BitVecNumRef)
    return int(value.as_long())
