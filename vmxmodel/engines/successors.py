"""Generates Python source that computes the successors of a packed state, one function for each transition.

The method is that of SPIN's `pan` and of Murphi: the model becomes a program. Parameters and inputs become loops; a
conjunct of the guard is tested as soon as what it mentions is known; a parameter that a conjunct fixes
(`owner[c] == h`) is read off the state instead of being enumerated. Quantifiers over small domains are written out.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable, Mapping
from itertools import product

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.layout import Layout, Packed, codes
from vmxmodel.engines.pycode import Writer, may_fail, negation, type_codes
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    And,
    Eq,
    Expr,
    Literal,
    Param,
    Quantified,
    Read,
    Ref,
    conj,
    disj,
    free_refs,
    fresh,
    negate,
    reads,
    rebuild,
    substitute,
    type_of,
    walk,
)
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Transition, Update
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import Type, Value, accepts

_CALLED = ("product", "at", "fit", "write", "allowed", "range", "list", "tuple", "set", "all", "any")
_RESERVED = (*keyword.kwlist, *_CALLED, "s", "n", "t", "found", "written")

Ends = tuple[str, str]
"""The first and the last code that a loop goes through, as text."""

Fire = Callable[[Packed], list[Packed]]
"""From a state to successors of it."""


@dataclass(frozen=True)
class Query:
    """Is there a reachable state, or a step out of one, where the formula has this truth value?"""

    name: str
    formula: Expr
    wanted: bool
    of_step: bool

    @property
    def sought(self) -> Expr:
        """What is true where the query hits."""
        return self.formula if self.wanted else negate(self.formula)


@dataclass(frozen=True)
class Program:
    """The generated program of one system at one scope. Its functions raise ModelError where a step has no meaning.

    `transitions[k](s)` lists the successors of `s` by the k-th transition. What counts as one transition is a
    transition with the values of the parameters that it mentions and the state that it leads to: inputs and choices
    with the same effect count once, and a parameter that the transition does not mention does not count at all.

    `hits[name](s)` is empty unless the query hits the state `s`, or a step out of it; then it holds `s`, or states
    that those steps lead to.

    Answers are evaluated only where a query asks for them, and operands that cannot matter may be left out: a step
    that has no meaning for such a reason alone is not noticed. An index that hangs on an input and is outside of its
    table is noticed even where the value would not be needed.
    """

    layout: Layout
    source: str
    transitions: tuple[Fire, ...]
    hits: Mapping[str, Fire]


def generate(interpreter: Interpreter, queries: tuple[Query, ...] = ()) -> Program:
    """Generate and compile the program of the interpreter's system at its scope."""
    system, layout = interpreter.system, Layout.of(interpreter)
    names = [f"fire_{k}" for k in range(len(system.transitions))]
    parts = [
        Function(interpreter, layout, transition, TRUE).text(name)
        for name, transition in zip(names, system.transitions, strict=True)
    ]
    for k, query in enumerate(queries):
        parts += _hit(interpreter, layout, query, f"hit_{k}")
    source = "\n\n".join(parts) + "\n"
    space: dict[str, Callable[..., object]] = {
        "product": product,
        "at": _at,
        "fit": _fit,
        "write": _write,
        "allowed": _Allowed(interpreter, layout),
    }
    exec(compile(source, f"<{system.name} at {interpreter.scope}>", "exec"), space)
    fires: dict[str, Fire] = space  # type: ignore[assignment]
    hits = {query.name: fires[f"hit_{k}"] for k, query in enumerate(queries)}
    return Program(layout, source, tuple(fires[name] for name in names), hits)


def _hit(interpreter: Interpreter, layout: Layout, query: Query, name: str) -> list[str]:
    if not query.of_step:
        text = Writer(interpreter.tables, layout, {}).text(query.sought)
        return [f"def {name}(s):  # {query.name}\n    return [s] if {text} else []"]
    parts, calls = [], []
    for k, transition in enumerate(interpreter.system.transitions):
        sought = sought_of(query, transition)
        if sought is not None:
            parts.append(Function(interpreter, layout, transition, sought).text(f"{name}_{k}"))
            calls.append(f"{name}_{k}(s)")
    return [*parts, f"def {name}(s):  # {query.name}\n    return {' + '.join(calls) or '[]'}"]


def sought_of(query: Query, transition: Transition) -> Expr | None:
    """What a query about steps asks of those of one transition; None if it hits none of them."""
    sought = resolve(query.sought, transition)
    return None if sought == FALSE else sought


class Function:
    """The function of one transition; with `sought`, of its steps that satisfy it."""

    def __init__(self, interpreter: Interpreter, layout: Layout, transition: Transition, sought: Expr) -> None:
        self.interpreter = interpreter
        self.layout = layout
        self.transition = transition
        self.inputs: dict[Read, Param] = {}  # inputs and choices that are read, and the variable of each
        tests = _conjuncts(self._prepare(conj((transition.guard, sought))))
        self.before = [test for test in tests if not _is_primed(test)]
        self.after = [test for test in tests if _is_primed(test)]
        self.updates = [self._update(part) for update in transition.updates for part in self._instances(update)]
        tables = [update.table for update in transition.updates]
        self.contended = {table for table in tables if tables.count(table) > 1}
        self.names: dict[str, str] = {}  # of what is known so far
        self.fragile = {  # inputs that are read at an index that may be outside of their table
            variable.name: read for read, variable in self.inputs.items() if may_fail(read, interpreter.tables)
        }
        self.lines: list[str] = []
        self.depth = 1
        self.loops: dict[str, str] = {}  # the loop variable of each parameter and input

    def text(self, name: str) -> str:
        """The source of the function."""
        self._body()
        if self.inputs:
            key = [self.names[p.name] for p in self.transition.params if p.name in self.names]
            self._line(f"found[({', '.join([*key, 't'])},)] = None")
        else:
            self._line("found.append(t)")
        head = [f"def {name}(s):  # {self.transition.name}", f"    found = {'{}' if self.inputs else '[]'}"]
        last = "    return [key[-1] for key in found]" if self.inputs else "    return found"
        return "\n".join([*head, *self.lines, last])

    def _body(self) -> None:
        """Loops and tests, and inside them the step."""
        self._test(self.before)
        mentioned = frozenset[str]().union(*(_refs(update) for update in self.updates))
        self._open(p.name for p in (*self.transition.params, *self.inputs.values()) if p.name in mentioned)
        self._keep_assumptions()
        self._write()
        if self.after:
            opened = len(self.names)
            self._test(self.after)
            if len(self.names) > opened:
                self._keep_assumptions()

    # Preparation: every input that is read becomes a variable.

    def _prepare(self, expr: Expr) -> Expr:
        return self._name_inputs(self._ground(expr))

    def _ground(self, expr: Expr) -> Expr:
        """Write out the quantifiers whose variables choose which input is read."""
        if isinstance(expr, Quantified) and self._reads_input_at(expr.body, {v.name for v in expr.variables}):
            join = conj if expr.kind == "all" else disj
            return join(self._ground(substitute(expr.body, values)) for values in self._values(expr.variables))
        return rebuild(expr, self._ground)

    def _instances(self, update: Update) -> list[Update]:
        parts = (*update.args, update.condition, update.value)
        names = {binder.name for binder in update.binders}
        if not any(self._reads_input_at(part, names) for part in parts):
            return [update]
        return [
            Update(
                update.table,
                (),
                tuple(substitute(arg, values) for arg in update.args),
                substitute(update.condition, values),
                substitute(update.value, values),
            )
            for values in self._values(update.binders)
        ]

    def _update(self, update: Update) -> Update:
        args = tuple(map(self._prepare, update.args))
        return Update(update.table, update.binders, args, self._prepare(update.condition), self._prepare(update.value))

    def _reads_input_at(self, expr: Expr, names: set[str]) -> bool:
        return any(
            isinstance(node, Read) and node.table in self.interpreter.free and free_refs(node) & names
            for node in walk(expr)
        )

    def _values(self, variables: tuple[Param, ...]) -> list[dict[str, Expr]]:
        domains = [[Literal(value, v.type) for value in self.interpreter.domain(v.type)] for v in variables]
        return [dict(zip((v.name for v in variables), values, strict=True)) for values in product(*domains)]

    def _name_inputs(self, expr: Expr) -> Expr:
        if not (isinstance(expr, Read) and expr.table in self.interpreter.free):
            return rebuild(expr, self._name_inputs)
        read = Read(expr.table, tuple(map(self._name_inputs, expr.args)), expr.type)
        if read not in self.inputs:
            taken = [p.name for p in (*self.transition.params, *self.inputs.values())]
            # A name with a blank cannot be one of the spec's own.
            self.inputs[read] = Param(fresh(f"{expr.table} ", taken), expr.type)
        variable = self.inputs[read]
        return Ref(variable.name, variable.type)

    # Loops and tests.

    def _test(self, tests: list[Expr]) -> None:
        """Emit tests, cheapest first: each as soon as what it mentions is known.

        A test that may fail stays where the guard has it: after all that come before it, before all that come after.
        """
        pending = list(tests)
        while pending:
            barrier = next((k for k, test in enumerate(pending) if self._may_fail(test)), len(pending))
            choices = pending[:barrier] or pending[:1]
            test = min(choices, key=lambda test: len(self._unknown(self._fixing(test)[1])))
            pending.remove(test)
            fixed, value = self._fixing(test)
            self._open(self._unknown(value))
            if fixed is None:
                self._unless(self._writer().text(test))
            else:
                self._fix(fixed, value)

    def _may_fail(self, test: Expr) -> bool:
        return may_fail(test, self.interpreter.tables) or bool(self._needs(test) & self.fragile.keys())

    def _fixing(self, test: Expr) -> tuple[Param | None, Expr]:
        """A parameter that the test fixes, and its value; or no parameter, and the test itself."""
        if isinstance(test, Eq):
            for left, right in ((test.left, test.right), (test.right, test.left)):
                if isinstance(left, Ref) and left.name not in self.names and left.name not in self._needs(right):
                    for param in self.transition.params:
                        if param.name == left.name:
                            return param, right
        return None, test

    def _fix(self, param: Param, value: Expr) -> None:
        name = self._name(param.name)
        self._line(f"{name} = {self._writer().text(value)}")
        self.names[param.name] = name
        if not accepts(param.type, type_of(value)):
            domain = codes(param.type, self.layout.scope)
            self._unless(f"({domain.start} <= {name} < {domain.stop})")

    def _needs(self, expr: Expr) -> frozenset[str]:
        """The parameters and inputs that must be known before an expression is."""
        needed = free_refs(expr)
        for read, variable in self.inputs.items():
            if variable.name in needed:
                needed |= frozenset[str]().union(*map(self._needs, read.args))
        return needed

    def _unknown(self, expr: Expr) -> list[str]:
        needed = self._needs(expr) - frozenset(self.names)
        return [p.name for p in (*self.transition.params, *self.inputs.values()) if p.name in needed]

    def _open(self, names: Iterable[str]) -> None:
        """Begin the loops over parameters and inputs that are not known yet; those side by side share one loop."""
        together: dict[str, Ends] = {}
        for name in names:
            if name in self.names or name in together:
                continue
            read = next((read for read, variable in self.inputs.items() if variable.name == name), None)
            if read is None:
                kind = next(p.type for p in self.transition.params if p.name == name)
                domain = codes(kind, self.layout.scope)
                together[name] = (str(domain.start), str(domain.stop - 1))
                continue
            mattering = self._mattering(name, read)
            needed = [unknown for part in (*read.args, mattering) for unknown in self._unknown(part)]
            if needed or any(variable.name in together for variable in self._maybe_same(read)):
                self._loop(together)
                together = {}
                self._open(needed)
            together[name] = self._input_values(read, mattering)
        self._loop(together)

    def _loop(self, values: dict[str, Ends]) -> None:
        """One loop over some parameters and inputs, given what each ranges over."""
        if not values:
            return
        for name in values:
            self.loops[name] = self.names[name] = self._name(name)
        self._begin_loop({self.loops[name]: ends for name, ends in values.items()})
        for name in values.keys() & self.fragile.keys():  # checked where it is read, not where its loop begins
            read = self.fragile[name]
            self.names[name] = self._checked(self._writer().checks(read.table, read.args), self.loops[name])

    def _begin_loop(self, variables: dict[str, Ends]) -> None:
        ranges = ", ".join(f"range({first}, {_after(last)})" for first, last in variables.values())
        self._line(f"for {', '.join(variables)} in {ranges if len(variables) == 1 else f'product({ranges})'}:")
        self.depth += 1

    def _checked(self, checks: list[str], value: str) -> str:
        return f"({', '.join((*checks, value))})[-1]"

    def _maybe_same(self, read: Read) -> list[Param]:
        """The other inputs that may be the same entry: of the same table, and not plainly at another index."""
        return [
            variable
            for other, variable in self.inputs.items()
            if other.table == read.table and other != read and not _apart(other.args, read.args)
        ]

    def _mattering(self, name: str, read: Read) -> Expr:
        """When the value of an input matters: where it is only written, if one of the writes is made."""
        writes = [update for update in self.updates if name in _refs(update)]
        asked = [*self.before, *self.after, *(arg for other in self.inputs for arg in other.args)]
        asked += [part for update in writes for part in (*update.args, update.condition)]
        if any(name in free_refs(part) for part in asked) or any(update.binders for update in writes):
            return TRUE
        return TRUE if self._maybe_same(read) else disj(update.condition for update in writes)

    def _input_values(self, read: Read, mattering: Expr) -> Ends:
        """All values of an input, or one if it does not matter; of an entry that is already chosen, just that one."""
        domain = codes(read.type, self.layout.scope)
        first, last = str(domain.start), str(domain.stop - 1)
        writer = self._writer()
        if mattering != TRUE:
            last = writer.choice(writer.text(mattering), last, first)
        for other, variable in self.inputs.items():
            if other.table == read.table and variable.name in self.loops:
                same = conj(Eq(left, right) for left, right in zip(read.args, other.args, strict=True) if left != right)
                test, chosen = writer.text(same), self.loops[variable.name]
                first, last = writer.choice(test, chosen, first), writer.choice(test, chosen, last)
        return first, last

    def _keep_assumptions(self) -> None:
        if not self.interpreter.input_assumptions:
            return
        tables = frozenset[str]().union(*(reads(a.formula) for a in self.interpreter.input_assumptions))
        given = [
            f"({read.table!r}, ({''.join(f'{self._writer().text(arg)}, ' for arg in read.args)}), "
            f"{self.loops[variable.name]})"
            for read, variable in self.inputs.items()
            if read.table in tables and variable.name in self.loops
        ]
        self._unless(f"allowed(s, ({''.join(f'{entry}, ' for entry in given)}))")

    # The step itself.

    def _write(self) -> None:
        if not self.updates:
            self._line("t = s")
            return
        self._line("n = list(s)")
        if self.contended:
            self._line("written = set()")
        for update in self.updates:
            depth, names = self.depth, dict(self.names)
            for binder in update.binders:
                name = self._name(binder.name)
                self._line(f"for {name} in {type_codes(binder.type, self.layout)}:")
                self.names[binder.name] = name
                self.depth += 1
            condition = self._writer().text(update.condition)
            if condition != "True":
                self._line(f"if {condition}:")
                self.depth += 1
            self._assign(update)
            self.depth, self.names = depth, names
        self._line("t = tuple(n)")

    def _assign(self, update: Update) -> None:
        table = self.interpreter.tables[update.table]
        place = self._writer().place(update.table, update.args)
        value = self._writer().text(update.value)
        if not accepts(table.type, type_of(update.value)):
            domain = codes(table.type, self.layout.scope)
            value = f"fit({value}, {domain.start}, {domain.stop - 1})"
        if update.table in self.contended:
            place = f"write({place}, written)"
        self._line(f"n[{place}] = {value}")

    # Text.

    def _writer(self) -> Writer:
        return Writer(self.interpreter.tables, self.layout, self.names)

    def _name(self, name: str) -> str:
        plain = "".join(letter if letter.isalnum() else "_" for letter in name)
        return fresh(plain, (*_RESERVED, *self.names.values()))

    def _unless(self, test: str) -> None:
        """Give up this case unless the test is true."""
        if test != "True":
            self._line(f"if {negation(test)}:")
            self._line("    continue" if self.depth > 1 else "    return []")

    def _line(self, text: str) -> None:
        self.lines.append("    " * self.depth + text)


def _after(number: str) -> str:
    return str(int(number) + 1) if number.removeprefix("-").isdigit() else f"{number} + 1"


def _apart(left: tuple[Expr, ...], right: tuple[Expr, ...]) -> bool:
    """Whether two indices plainly differ."""
    return any(
        isinstance(a, Literal) and isinstance(b, Literal) and a.value != b.value
        for a, b in zip(left, right, strict=True)
    )


def _conjuncts(expr: Expr) -> list[Expr]:
    return list(expr.operands) if isinstance(expr, And) else [] if expr == TRUE else [expr]


def _is_primed(expr: Expr) -> bool:
    return any(isinstance(node, Read) and node.primed for node in walk(expr))


def _refs(update: Update) -> frozenset[str]:
    parts = (*update.args, update.condition, update.value)
    return frozenset[str]().union(*map(free_refs, parts)) - {binder.name for binder in update.binders}


# What the generated code calls.


def _at(index: int, low: int, high: int) -> int:
    if not low <= index <= high:
        raise ModelError(f"an index is {index}, outside of {low}..{high}")
    return index


def _fit(value: int, low: int, high: int) -> int:
    if not low <= value <= high:
        raise ModelError(f"a value is {value}, outside of {low}..{high}")
    return value


def _write(place: int, written: set[int]) -> int:
    if place in written:
        raise ModelError("a step writes one place twice")
    written.add(place)
    return place


class _Allowed:
    """Whether inputs keep the assumptions: the interpreter's answer, asked for once in each case."""

    def __init__(self, interpreter: Interpreter, layout: Layout) -> None:
        self._interpreter = interpreter
        self._layout = layout
        self._known: dict[object, bool] = {}

    def __call__(self, state: Packed, inputs: tuple[tuple[str, tuple[int, ...], int], ...]) -> bool:
        """`inputs` are table, codes of the indices, code of the value."""
        rigid = self._layout.rigid
        key = (state[:rigid], inputs)
        if key not in self._known:
            constants = dict(zip(self._layout.cells[:rigid], self._layout.values(state)[:rigid], strict=True))
            given = dict(entry for entry in map(self._decode, inputs) if entry is not None)
            self._known[key] = self._interpreter.allowed(constants, given)
        return self._known[key]

    def _decode(self, entry: tuple[str, tuple[int, ...], int]) -> tuple[Cell, Value] | None:
        """An entry and its value; None for an entry that does not exist, whose reading fails."""
        name, args, code = entry
        table = self._interpreter.tables[name]
        domains = [codes(kind, self._layout.scope) for kind in table.params]
        if any(arg not in domain for arg, domain in zip(args, domains, strict=True)):
            return None
        return (name, tuple(map(self._value, table.params, args))), self._value(table.type, code)

    def _value(self, kind: Type, code: int) -> Value:
        return self._interpreter.domain(kind)[code - codes(kind, self._layout.scope).start]
