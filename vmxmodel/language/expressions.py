"""From written expressions to typed ones: names resolved, types checked, definitions replaced by their bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Literal as OneOf
from typing import NoReturn

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.symbols import (
    IDLE,
    ActionSymbol,
    Callable,
    DefSymbol,
    OutcomeSymbol,
    Symbol,
    Symbols,
    TableSymbol,
    TypeSymbol,
    ValueSymbol,
    did_you_mean,
    word_for,
)
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Answers,
    Arith,
    Event,
    Executes,
    Expr,
    Less,
    Literal,
    Param,
    Quantified,
    Read,
    Ref,
    conj,
    disj,
    equal,
    implies,
    ite,
    negate,
    prime,
    reads,
    substitute,
    type_of,
    walk,
)
from vmxmodel.system.model import BY, Answer, Outcome, Table, TableKind
from vmxmodel.system.types import BOOL, EnumType, OptionalType, RangeType, SortType, Type, accepts


@dataclass(frozen=True, slots=True)
class Env:
    """Where an expression stands: the names that are bound around it, and whether it speaks of a whole step."""

    bound: Mapping[str, Type] = field(default_factory=dict)
    step: bool = False

    def bind(self, params: Iterable[Param]) -> Env:
        return replace(self, bound={**self.bound, **{param.name: param.type for param in params}})


def fail(code: str, message: str, span: Span, label: str = "", help: str = "") -> NoReturn:  # noqa: A002
    """Raise a SpecError with one diagnostic."""
    raise SpecError(Diagnostic(code, message, span, label, help))


class Expressions:
    """Elaborates the expressions of one module."""

    def __init__(self, symbols: Symbols, state_names: set[str]) -> None:
        self._symbols = self.symbols = symbols
        self._state = state_names
        self._values: dict[str, Expr] = {}
        self._outcomes: dict[str, tuple[Answer, ...]] = {}
        self._open: list[str] = []  # definitions being elaborated, outermost first

    # Types and binders

    def type_of_name(self, written: s.TypeName) -> Type:
        """The type that is written. Raises SpecError E011, E029, E034."""
        if isinstance(written, s.NumberRange):
            if written.lo > written.hi:
                fail("E029", f"the range {written.lo}..{written.hi} is empty", written.span, "nothing lies in it")
            return RangeType(written.lo, written.hi)
        if written.name == "Bool" and not written.optional:
            return BOOL
        symbol = self._symbols.get(written.name)
        if symbol is None or not isinstance(symbol.meaning, TypeSymbol):
            names = ["Bool", *self._symbols.names(TypeSymbol)]
            fail("E011", f"unknown type `{written.name}`", written.span, did_you_mean(written.name, names))
        found = symbol.meaning.type
        if not written.optional:
            return found
        if not isinstance(found, SortType):
            fail(
                "E034",
                f"`{written.name}?` is not a type",
                written.span,
                "only an element of a sort can be optional",
                "give the enum one more value instead",
            )
        return OptionalType(found)

    def params(self, binders: Iterable[s.Binder] | None, env: Env) -> tuple[Param, ...]:
        """The bound names with their types. Raises SpecError E010 for a name that is taken."""
        found: dict[str, Param] = {}
        for binder in binders or ():
            kind = self.type_of_name(binder.type)
            for name in binder.names:
                if name.text in found or name.text in env.bound or self._symbols.get(name.text) is not None:
                    fail("E010", f"`{name.text}` already means something here", name.span, help="choose another name")
                found[name.text] = Param(name.text, kind)
        return tuple(found.values())

    # Expressions

    def formula(self, node: s.Expression, env: Env) -> Expr:
        """An expression of type Bool."""
        return self.of_type(node, BOOL, env)

    def of_type(self, node: s.Expression, wanted: Type, env: Env) -> Expr:
        """An expression whose value certainly has the wanted type. Raises SpecError E015."""
        found = self.expr(node, env, wanted)
        if not accepts(wanted, type_of(found)):
            self._mismatch(node, wanted, type_of(found))
        return found

    def _mismatch(self, node: s.Expression, wanted: Type, given: Type) -> NoReturn:
        help_text = ""
        if isinstance(given, OptionalType) and wanted == given.of:
            help_text = f"it may be none; bind it first: `some x: {given.of}: … == x and …`"
        fail("E015", f"{article(wanted)} is wanted here", node.span, f"this is {article(given)}", help_text)

    def expr(self, node: s.Expression, env: Env, wanted: Type | None = None) -> Expr:
        """A typed expression. `wanted` only helps `none` to find its type; the caller checks the result."""
        match node:
            case s.Number(value):
                return Literal(value, RangeType(value, value))
            case s.Truth(value):
                return TRUE if value else FALSE
            case s.NoneValue(span):
                if isinstance(wanted, SortType):
                    wanted = OptionalType(wanted)
                if not isinstance(wanted, OptionalType):
                    fail("E015", "`none` does not fit here", span, "no optional value is wanted")
                return Literal(None, wanted)
            case s.ByParam(span):
                if BY not in env.bound:
                    fail("E016", "`by` has no meaning here", span, help="only an instruction is executed by a party")
                return Ref(BY, env.bound[BY])
            case s.Call(label, _, None) if isinstance(wanted, EnumType) and label.text not in env.bound:
                return self._label(node, wanted) or self._call(node, env)
            case s.Call():
                return self._call(node, env)
            case s.EventBy(call, by, span):
                event = self._call(call, env)
                if not isinstance(event, Event):
                    fail("E016", "only an instruction is executed `by` a party", span)
                return replace(event, by=self.party(by, env))
            case s.Entry():
                return self._entry(node, env)
            case s.Unary("not", operand):
                return negate(self.formula(operand, env))
            case s.Unary("parens", operand):
                return self.expr(operand, env, wanted)
            case s.Unary("next", operand, span):
                return self._next(operand, span, env)
            case s.Unary(_, operand, span):
                self._needs_step(env, span, "`executes`")
                return Executes(self.expr(operand, env))
            case s.Binary():
                return self._binary(node, env)
            case s.MemberOf(subject, values):
                return disj(self._equal(subject, value, value.span, env) for value in values)
            case s.Conditional():
                return self._conditional(node, env, wanted)
            case s.Quantifier(kind, binders, body):
                params = self.params(binders, env)
                inner = self.formula(body, env.bind(params))
                # Kept even where a variable is not used: the reader of a trace sees what was written.
                return Quantified("all" if kind == "all" else "some", params, inner)
            case s.AnswersCall(call, span):
                self._needs_step(env, span, "`answers`")
                return self.answers(call, env)

    def party(self, written: s.Name | s.ByParam, env: Env) -> Expr:
        """Who executes."""
        if isinstance(written, s.ByParam):
            return self.expr(written, env)
        return self.of_type(s.Call(written, None, None, written.span), SortType("Party"), env)

    def _needs_step(self, env: Env, span: Span, what: str) -> None:
        if not env.step:
            fail("E016", f"{what} speaks of a step", span, help="use it in a `step` or a `reachable` property")

    def _lookup(self, name: s.Name, kinds: tuple[type, ...], what: str, env: Env) -> Symbol:
        symbol = self._symbols.get(name.text)
        if symbol is None or not isinstance(symbol.meaning, kinds):
            code = "E012" if TableSymbol in kinds else "E013"
            if symbol is not None:
                word = word_for(symbol.meaning)
                fail(code, f"`{name.text}` is not a {what}", name.span, f"it is a {word}")
            candidates = [*self._symbols.names(*kinds), *(env.bound if TableSymbol in kinds else ())]
            fail(code, f"unknown {what} `{name.text}`", name.span, did_you_mean(name.text, candidates))
        return symbol

    def _call(self, node: s.Call, env: Env) -> Expr:
        name = node.name.text
        if node.rung is None and node.arguments is None:
            if name in env.bound:
                return Ref(name, env.bound[name])
            symbol = self._lookup(
                node.name, (ValueSymbol, TableSymbol, DefSymbol, ActionSymbol, OutcomeSymbol), "variable", env
            )
        else:
            symbol = self._lookup(node.name, (DefSymbol, ActionSymbol, OutcomeSymbol), "definition or action", env)
        match symbol.meaning:
            case ValueSymbol(literal):
                return literal
            case TableSymbol(table):
                if table.params:
                    self._arity(node.name, len(table.params), 0)
                return Read(table.name, (), table.type)
            case DefSymbol() as definition:
                if self.yields_outcome(definition.syntax.body):
                    fail("E020", f"`{name}` yields an outcome, not a value", node.span)
                body = self.definition(symbol, definition)
                return substitute(body, self.arguments(node, definition.params, env))
            case ActionSymbol() as action:
                self._needs_step(env, node.span, f"`{name}`")
                return self._event(node, action, env)
        return fail(
            "E020", f"`{name}` is an outcome, not a value", node.span, help=f"in a step property: `answers {name}`"
        )

    def _label(self, node: s.Call, counter: EnumType) -> Literal | None:
        """A label, where a program counter is spoken of: `run[c] == load`, `run[c] == load.waits`."""
        name = f"{node.name.text}.{node.rung.text}" if node.rung else node.name.text
        value = counter.labelled(name)
        if value in counter.values:
            return Literal(value, counter)
        if self._symbols.get(node.name.text) is None and counter.values[0] == counter.labelled(IDLE):
            labels = [label.removeprefix(f"{counter.name}.") for label in counter.values]
            help_text = f"it is at {', '.join(labels)}; the first step is taken from {labels[0]}"
            fail("E012", f"`{counter.name}` is never at `{name}`", node.span, did_you_mean(name, labels), help_text)
        return None

    def _arity(self, name: s.Name, wanted: int, given: int) -> NoReturn:
        fail("E014", f"`{name.text}` takes {_count(wanted)}, not {given}", name.span)

    def arguments(self, node: s.Call, params: tuple[Param, ...], env: Env) -> dict[str, Expr]:
        """The arguments by parameter. Raises SpecError E014, E015, E016."""
        given = node.arguments or ()
        if len(given) != len(params):
            self._arity(node.name, len(params), len(given))
        found = {}
        for param, argument in zip(params, given, strict=True):
            if isinstance(argument, s.Wildcard):
                fail("E016", "`_` has no meaning here", argument.span, help="give the argument")
            found[param.name] = self.of_type(argument, param.type, env)
        return found

    def patterns(self, node: s.Call, params: tuple[Param, ...], env: Env) -> tuple[Expr | None, ...]:
        """Arguments that may be `_`; all of them where there are no parentheses."""
        if node.arguments is None:
            return tuple(None for _ in params)
        if len(node.arguments) != len(params):
            self._arity(node.name, len(params), len(node.arguments))
        return tuple(
            None if isinstance(argument, s.Wildcard) else self._pattern(argument, param.type, env)
            for param, argument in zip(params, node.arguments, strict=True)
        )

    def _pattern(self, node: s.Expression, wanted: Type, env: Env) -> Expr:
        found = self.expr(node, env, wanted)
        if not _comparable(wanted, type_of(found)):
            self._mismatch(node, wanted, type_of(found))
        return found

    def _event(self, node: s.Call, action: ActionSymbol, env: Env) -> Event:
        if node.rung is not None and node.rung.text not in action.rungs:
            fail(
                "E013",
                f"`{node.name.text}` has no rung `{node.rung.text}`",
                node.rung.span,
                did_you_mean(node.rung.text, action.rungs),
            )
        rung = node.rung.text if node.rung else None
        return Event(node.name.text, rung, self.patterns(node, action.params, env))

    def answers(self, call: s.Call, env: Env) -> Answers:
        symbol = self._lookup(call.name, (OutcomeSymbol,), "outcome", env)
        assert isinstance(symbol.meaning, OutcomeSymbol)
        return Answers(call.name.text, self.patterns(call, symbol.meaning.outcome.params, env))

    def _entry(self, node: s.Entry, env: Env) -> Read:
        table = self.table(node.name, env)
        if len(node.indices) != len(table.params):
            self._arity(node.name, len(table.params), len(node.indices))
        pairs = zip(node.indices, table.params, strict=True)
        return Read(table.name, tuple(self.of_type(index, kind, env) for index, kind in pairs), table.type)

    def table(self, name: s.Name, env: Env | None = None) -> Table:
        """The table of this name. Raises SpecError E012."""
        known = self._symbols.get(name.text)
        if known is not None and isinstance(known.meaning, ActionSymbol) and known.meaning.procedure is not None:
            return known.meaning.procedure.counter
        symbol = self._lookup(name, (TableSymbol,), "variable", env or Env())
        assert isinstance(symbol.meaning, TableSymbol)
        return symbol.meaning.table

    def outcome_named(self, name: str) -> Outcome:
        """The outcome of this name, which must exist."""
        symbol = self._symbols.get(name)
        assert symbol is not None
        assert isinstance(symbol.meaning, OutcomeSymbol)
        return symbol.meaning.outcome

    def table_named(self, name: str) -> Table:
        """The table of this name; a choice has no name that could be looked up."""
        match self._symbols.get(name):
            case Symbol(meaning=TableSymbol(table)) | Symbol(meaning=ActionSymbol(procedure=Callable(counter=table))):
                return table
        return Table(name, TableKind.CHOICE, (), BOOL)

    def _next(self, operand: s.Expression, span: Span, env: Env) -> Expr:
        self._needs_step(env, span, "`next`")
        inner = self.expr(operand, env)
        for node in walk(inner):
            if isinstance(node, Event | Answers | Executes) or (isinstance(node, Read) and node.primed):
                fail("E016", "`next` takes an expression about one state", span)
        self._no_inputs(inner, span, "`next`")
        return prime(inner, frozenset(self._state))

    def _no_inputs(self, expr: Expr, span: Span, where: str) -> None:
        for name in sorted(reads(expr)):
            symbol = self._symbols.get(name)
            if symbol and isinstance(symbol.meaning, TableSymbol) and symbol.meaning.table.kind is TableKind.INPUT:
                fail(
                    "E016",
                    f"{where} cannot mention the input `{name}`",
                    span,
                    help="an input has a value only while a step is taken; a `step` property may speak of it",
                )

    def _binary(self, node: s.Binary, env: Env) -> Expr:
        match node.operator:
            case "and":
                return conj((self.formula(node.left, env), self.formula(node.right, env)))
            case "or":
                return disj((self.formula(node.left, env), self.formula(node.right, env)))
            case "implies":
                return implies(self.formula(node.left, env), self.formula(node.right, env))
            case "iff":
                return equal(self.formula(node.left, env), self.formula(node.right, env))
            case "==":
                return self._equal(node.left, node.right, node.span, env)
            case "!=":
                return negate(self._equal(node.left, node.right, node.span, env))
            case "+" | "-":
                return self._arith(node, env)
        left, right = self._number(node.left, env), self._number(node.right, env)
        match node.operator:
            case "<":
                return _less(left, right, True)
            case "<=":
                return _less(left, right, False)
            case ">":
                return _less(right, left, True)
        return _less(right, left, False)

    def _equal(self, left: s.Expression, right: s.Expression, span: Span, env: Env) -> Expr:
        if isinstance(left, s.NoneValue):
            left, right = right, left
        first = self._place_of(left, env) or self.expr(left, env)
        second = self.expr(right, env, type_of(first))
        one, other = type_of(first), type_of(second)
        if isinstance(right, s.NoneValue) and isinstance(one, SortType):
            fail("E015", f"{article(one)} is never `none`", span)
        if not _comparable(one, other):
            fail("E015", f"{article(one)} cannot be compared with {article(other)}", span)
        return equal(first, second)

    def _place_of(self, node: s.Expression, env: Env) -> Read | None:
        """Where a procedure without parameters is: its name, where it is compared. Elsewhere that is an event."""
        match node:
            case s.Call(name, None, None) if name.text not in env.bound:
                symbol = self._symbols.get(name.text)
                match symbol and symbol.meaning:
                    case ActionSymbol(params=(), procedure=Callable(counter=counter)):
                        return Read(counter.name, (), counter.type)
        return None

    def _number(self, node: s.Expression, env: Env) -> Expr:
        found = self.expr(node, env)
        if not isinstance(type_of(found), RangeType):
            fail("E015", "a number is wanted here", node.span, f"this is {article(type_of(found))}")
        return found

    def _arith(self, node: s.Binary, env: Env) -> Expr:
        left, right = self._number(node.left, env), self._number(node.right, env)
        one, other = type_of(left), type_of(right)
        assert isinstance(one, RangeType)
        assert isinstance(other, RangeType)
        operator: OneOf["+", "-"] = "+" if node.operator == "+" else "-"
        kind = (
            RangeType(one.lo + other.lo, one.hi + other.hi)
            if operator == "+"
            else RangeType(one.lo - other.hi, one.hi - other.lo)
        )
        return Arith(operator, left, right, kind)

    def _conditional(self, node: s.Conditional, env: Env, wanted: Type | None) -> Expr:
        condition = self.formula(node.condition, env)
        if isinstance(node.yes, s.NoneValue) and wanted is None:
            no = self.expr(node.no, env)
            yes = self.expr(node.yes, env, type_of(no))
        else:
            yes = self.expr(node.yes, env, wanted)
            no = self.expr(node.no, env, wanted or type_of(yes))
        kind = _join(type_of(yes), type_of(no))
        if kind is None:
            fail("E015", f"one branch is {article(type_of(yes))}, the other {article(type_of(no))}", node.span)
        return ite(condition, yes, no, kind)

    # Definitions

    def definition(self, symbol: Symbol, definition: DefSymbol) -> Expr:
        """The body of a definition over its parameters. Raises SpecError E017 for a recursive one."""
        if symbol.name not in self._values:
            self._enter(symbol, definition)
            env = Env(step=True).bind(definition.params)
            body = definition.syntax.body
            value = self.of_type(body, definition.declared, env) if definition.declared else self.expr(body, env)
            self._open.pop()
            self._values[symbol.name] = value
        return self._values[symbol.name]

    def _enter(self, symbol: Symbol, definition: DefSymbol) -> None:
        if symbol.name in self._open:
            way = " -> ".join([*self._open[self._open.index(symbol.name) :], symbol.name])
            self._open.clear()
            fail("E017", f"`{symbol.name}` is defined by itself", definition.syntax.name.span, way)
        self._open.append(symbol.name)

    # Outcomes

    def yields_outcome(self, node: s.Expression) -> bool:
        """Whether an expression, as written, is an outcome and not a value."""
        match node:
            case s.Conditional(_, yes, _):
                return self.yields_outcome(yes)
            case s.Unary("parens", operand):
                return self.yields_outcome(operand)
            case s.Call(name):
                symbol = self._symbols.get(name.text)
                if symbol is None:
                    return False
                if isinstance(symbol.meaning, DefSymbol):
                    if name.text in self._open:
                        return False
                    self._open.append(name.text)
                    result = self.yields_outcome(symbol.meaning.syntax.body)
                    self._open.pop()
                    return result
                return isinstance(symbol.meaning, OutcomeSymbol)
        return False

    def outcome(self, node: s.Expression, env: Env) -> tuple[Answer, ...]:
        """The outcomes that an expression may yield, each under its condition. Raises SpecError E020."""
        match node:
            case s.Conditional(condition, yes, no):
                test = self.formula(condition, env)
                return (*_under(test, self.outcome(yes, env)), *_under(negate(test), self.outcome(no, env)))
            case s.Unary("parens", operand):
                return self.outcome(operand, env)
            case s.Call(name):
                symbol = self._lookup(name, (OutcomeSymbol, DefSymbol), "outcome", env)
                if isinstance(symbol.meaning, OutcomeSymbol):
                    values = self.arguments(node, symbol.meaning.outcome.params, env)
                    return (Answer(TRUE, name.text, tuple(values.values())),)
                if isinstance(symbol.meaning, DefSymbol) and self.yields_outcome(symbol.meaning.syntax.body):
                    values = self.arguments(node, symbol.meaning.params, env)
                    return tuple(
                        Answer(
                            substitute(answer.condition, values),
                            answer.outcome,
                            tuple(substitute(arg, values) for arg in answer.args),
                        )
                        for answer in self._outcome_definition(symbol, symbol.meaning)
                    )
        return fail("E020", "an outcome is wanted here", node.span, "this is a value")

    def _outcome_definition(self, symbol: Symbol, definition: DefSymbol) -> tuple[Answer, ...]:
        if symbol.name not in self._outcomes:
            self._enter(symbol, definition)
            answers = self.outcome(definition.syntax.body, Env().bind(definition.params))
            self._open.pop()
            self._outcomes[symbol.name] = answers
        return self._outcomes[symbol.name]


def _under(condition: Expr, answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    return tuple(Answer(conj((condition, a.condition)), a.outcome, a.args) for a in answers)


def article(kind: Type) -> str:
    """A type with its article; a single number is shown as itself."""
    if isinstance(kind, RangeType):
        return f"the number {kind.lo}" if kind.lo == kind.hi else f"a number {kind}"
    return f"{'an' if str(kind)[0] in 'AEIOU' else 'a'} {kind}"


def _count(number: int) -> str:
    return "no arguments" if number == 0 else "one argument" if number == 1 else f"{number} arguments"


def _less(left: Expr, right: Expr, strict: bool) -> Expr:
    return Less(left, right, strict)


def _comparable(one: Type, other: Type) -> bool:
    return _join(one, other) is not None


def _join(one: Type, other: Type) -> Type | None:
    """The smallest type that has the values of both, if there is one."""
    if isinstance(one, RangeType) and isinstance(other, RangeType):
        return RangeType(min(one.lo, other.lo), max(one.hi, other.hi))
    if accepts(one, other):
        return one
    return other if accepts(other, one) else None
