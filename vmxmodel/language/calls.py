"""An instruction as software executes it: operands bound to parameters, and what follows from one of its rungs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.symbols import did_you_mean
from vmxmodel.language.updates import Updates, instantiate, named
from vmxmodel.system.expr import TRUE, Expr, Param, Ref, conj, equal, fresh, reads, substitute, type_of
from vmxmodel.system.model import BY, ActionKind, Answer, Executed, TableKind, Transition
from vmxmodel.system.types import OptionalType, SortType, accepts

Instructions = Mapping[str, list[Transition]]
"""The rungs of each instruction that software can execute."""


@dataclass(frozen=True)
class Operands:
    """The operands of an instruction: given ones by parameter, and new names for those that software leaves open.

    An operand that may be none is left open too, and `guard` says that the new name is its value: while it is none,
    the instruction is not executed.
    """

    given: Mapping[str, Expr]
    left_open: tuple[tuple[Param, str], ...]
    guard: Expr = TRUE

    @property
    def written(self) -> tuple[Expr, ...]:
        """All that is read for the operands."""
        return (*self.given.values(), self.guard)


def any_operands(rung: Transition, taken: Iterable[Param]) -> Operands:
    """All operands left open."""
    names = {param.name for param in taken}
    return _operands([(param, None) for param in rung.params if param.name != BY], names)


def bind(
    expressions: Expressions, call: s.Call, instructions: Instructions, taken: Iterable[Param], env: Env
) -> Operands:
    """The operands as they are written; `_` leaves one open. Raises SpecError E013, E014, E015, E016."""
    name = call.name.text
    if name not in instructions:
        fail("E013", f"unknown instruction `{name}`", call.name.span, did_you_mean(name, instructions))
    if call.rung is not None:
        fail("E016", "software cannot choose the rung", call.rung.span)
    params = tuple(param for param in instructions[name][0].params if param.name != BY)
    written = expressions.patterns(call, params, env)
    for param, value in zip(params, written, strict=True):
        if value is not None and not accepts(param.type, type_of(value)) and not _may_be_none(param, value):
            fail("E015", f"a {param.type} is wanted here", call.span, f"`{param.name}` is no {type_of(value)}")
    return _operands(zip(params, written, strict=True), {param.name for param in taken})


def _operands(pairs: Iterable[tuple[Param, Expr | None]], taken: set[str]) -> Operands:
    given: dict[str, Expr] = {}
    left_open: list[tuple[Param, str]] = []
    guards: list[Expr] = []
    for param, value in pairs:
        if value is not None and not _may_be_none(param, value):
            given[param.name] = value
            continue
        left_open.append((param, fresh(param.name, taken)))
        taken.add(left_open[-1][1])
        if value is not None:
            guards.append(equal(value, Ref(left_open[-1][1], param.type)))
    return Operands(given, tuple(left_open), conj(guards))


def _may_be_none(param: Param, value: Expr) -> bool:
    return isinstance(param.type, SortType) and type_of(value) == OptionalType(param.type)


def execute(rung: Transition, operands: Operands, params: tuple[Param, ...], who: Expr | None, name: str) -> Transition:
    """What software with these parameters does when it meets a rung: a transition of its own, called `name`.

    Its action, rung, module and place are still those of the instruction.
    """
    values, taken = dict(operands.given), list(params)
    for param, new in operands.left_open:
        taken.append(Param(new, param.type))
        values[param.name] = Ref(new, param.type)
    if rung.who is not None:
        if who is None:
            who = Ref(fresh(BY, [p.name for p in taken]), SortType("Party"))
            taken.append(Param(who.name, who.type))
        values[BY] = who

    def put(expr: Expr) -> Expr:
        return substitute(expr, values)

    names = frozenset(param.name for param in taken)
    inherited = named(Updates(tuple(instantiate(u, values, TRUE, names) for u in rung.updates), rung.choices), name)
    return replace(
        rung,
        kind=ActionKind.ACTION,
        params=tuple(taken),
        guard=conj((operands.guard, put(rung.guard))),
        test=conj((operands.guard, put(rung.test))),
        answers=tuple(Answer(put(a.condition), a.outcome, tuple(map(put, a.args))) for a in rung.answers),
        updates=inherited.updates,
        choices=inherited.choices,
        returns=put(rung.returns) if rung.returns is not None else None,
        subject=put(rung.subject) if rung.subject is not None else None,
        who=who,
        executed=Executed(rung.action, rung.rung, tuple(values[p.name] for p in rung.params if p.name != BY)),
        unreachable=None,
    )


def check_sight(expressions: Expressions, expr: Expr, module: str, who: str, span: Span) -> None:
    """Software knows its own variables, and constants: what a processor can do is no secret. Else SpecError E025."""
    for name in sorted(reads(expr)):
        table = expressions.table_named(name)
        if table.module not in (module, "") and table.kind is not TableKind.CONST:
            fail(
                "E025",
                f"`{who}` reads `{name}`, which software cannot see",
                span,
                f"`{name}` belongs to module `{table.module}`",
                "software knows its own variables and what instructions answer",
            )
