"""A Z3 model of an obligation as a finite state with named elements, and the step that leads out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import z3

from vmxmodel.diagnostics import ModelError
from vmxmodel.evidence.obligations import Obligation
from vmxmodel.evidence.smtlib import Printer
from vmxmodel.evidence.trace import State, Step, Trace
from vmxmodel.system.expr import TRUE, Expr
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.model import System, Table, TableKind
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.types import BoolType, EnumType, OptionalType, RangeType, SortType, Type, Value


class ModelReader:
    """Reads values out of a Z3 model. What the model leaves open gets the first value of its type."""

    def __init__(self, printer: Printer, model: z3.ModelRef) -> None:
        self.printer = printer
        self._model = model
        self._symbols = {decl.name(): decl for decl in model.decls()}
        self._elements = {sort.name: self._universe(sort.name, sort.members) for sort in printer.system.sorts}
        self.scope = Scope(tuple((sort, tuple(names)) for sort, names in self._elements.items()))

    def _universe(self, name: str, members: tuple[str, ...]) -> dict[str, z3.ExprRef | None]:
        """The elements of a sort by name: members first. None for an element that the model does not mention."""
        symbol = self.printer.sorts[name]
        sort = next((s for s in self._model.sorts() if s.name() == symbol), None)
        rest = [] if sort is None else list(self._model.get_universe(sort) or ())
        found: dict[str, z3.ExprRef | None] = {}
        for member in members:
            decl = self._symbols.get(self.printer.members[member])
            element = self._model.eval(decl()) if decl is not None else None
            rest = [other for other in rest if element is None or not other.eq(element)]
            found[member] = element
        for number, element in enumerate(rest, 1):
            found[f"{name.lower()}{number}"] = element
        return found or {f"{name.lower()}1": None}

    def table(self, table: Table, symbol: str) -> dict[Cell, Value]:
        """Every entry of a table."""
        return {cell: self._entry(table, symbol, cell[1]) for cell in self.scope.cells(table)}

    def _entry(self, table: Table, symbol: str, args: tuple[Value, ...]) -> Value:
        if isinstance(table.type, OptionalType):
            elements = self.scope[table.type.of.name]
            kinds = (*table.params, table.type.of)
            return next((e for e in elements if self._value(symbol, (*args, e), kinds, BoolType()) is True), None)
        return self._value(symbol, args, table.params, table.type)

    def value(self, symbol: str, kind: Type) -> Value:
        """The value of a constant, for instance of a parameter."""
        if isinstance(kind, OptionalType):
            return self._entry(Table(symbol, TableKind.CHOICE, (), kind), symbol, ())
        return self._value(symbol, (), (), kind)

    def _value(self, symbol: str, args: tuple[Value, ...], kinds: tuple[Type, ...], kind: Type) -> Value:
        decl = self._symbols.get(symbol)
        if decl is None:
            return self._default(kind)
        terms = [self._term(decl.domain(n), arg, k) for n, (arg, k) in enumerate(zip(args, kinds, strict=True))]
        if any(term is None for term in terms):
            return self._default(kind)
        return self._named(self._model.eval(decl(*terms), model_completion=True), kind)

    def _term(self, sort: z3.SortRef, value: Value, kind: Type) -> z3.ExprRef | None:
        match value:
            case bool():
                return z3.BoolVal(value, sort.ctx)
            case int():
                return z3.IntVal(value, sort.ctx)
            case str() if isinstance(kind, EnumType):
                wanted = self.printer.values[value]
                return next(c() for n in range(sort.num_constructors()) if (c := sort.constructor(n)).name() == wanted)
            case str() if isinstance(kind, SortType):
                return self._elements[kind.name][value]
        raise ModelError(f"{value} is no argument of a table")

    def _named(self, term: z3.ExprRef, kind: Type) -> Value:
        match kind:
            case BoolType():
                return bool(z3.is_true(term))
            case RangeType():
                return int(term.as_long())
            case EnumType(values=values):
                symbol = term.decl().name()
                return next(value for value in values if self.printer.values[value] == symbol)
            case SortType(name):
                elements = self._elements[name]
                return next(
                    (e for e, other in elements.items() if other is not None and other.eq(term)), next(iter(elements))
                )
        raise ModelError(f"no value of type {kind}")

    def _default(self, kind: Type) -> Value:
        return self.scope.domain(kind)[0]


def counterexample(
    printer: Printer, model: z3.ModelRef, obligation: Obligation, names: Mapping[str, str], claim: Expr = TRUE
) -> Trace | None:
    """The state, and the one step out of it, in which an obligation about one transition fails.

    `names` are the symbols of the parameters, inputs and choices.
    `claim` is the step property, if that is what fails; the inputs that it reads are part of the step.

    None when the interpreter cannot do that step: the model then was no model of the system.
    """
    system = printer.system
    reader = ModelReader(printer, model)
    state = state_of(reader, system)
    if not obligation.path:
        return Trace(system.name, reader.scope, (state,), ())
    inputs: dict[Cell, Value] = {}
    for table in obligation.tables:
        inputs.update(reader.table(table, names[table.name]))
    transition = system.transition[obligation.path[0]]
    args = {
        p.name: reader.value(names[p.name], p.type) if p.name in names else reader.scope.domain(p.type)[0]
        for p in transition.params
    }
    return _one_step(Interpreter(system, reader.scope), state, transition.name, args, inputs, claim)


def state_of(reader: ModelReader, system: System) -> State:
    """The value of every constant, variable and ghost."""
    state: dict[Cell, Value] = {}
    for table in (*system.of_kind(TableKind.CONST), *system.state_tables):
        state.update(reader.table(table, reader.printer.tables[table.name]))
    return state


def _one_step(
    interpreter: Interpreter,
    state: State,
    name: str,
    args: Mapping[str, Value],
    inputs: Mapping[Cell, Value],
    claim: Expr,
) -> Trace | None:
    """The step with just those inputs and choices that it, or what is claimed of it, reads."""
    step = Step(name, args, {})
    while True:
        try:
            _, _, after = interpreter.execute(state, step)
            interpreter.of_step(claim, state, step, after)
        except Unread as unread:
            kind = interpreter.tables[unread.cell[0]].type
            value = inputs.get(unread.cell, interpreter.scope.domain(kind)[0])
            step = replace(step, inputs={**step.inputs, unread.cell: value})
        except ModelError:
            return None
        else:
            return Trace(interpreter.system.name, interpreter.scope, (state, after), (step,))
