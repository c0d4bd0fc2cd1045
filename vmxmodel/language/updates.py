"""From blocks of updates to a list of guarded assignments."""

from __future__ import annotations

from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, article, fail
from vmxmodel.system.expr import (
    TRUE,
    Expr,
    Param,
    Read,
    Ref,
    conj,
    fresh,
    negate,
    rebuild,
    substitute,
    type_of,
)
from vmxmodel.system.model import Table, TableKind, Update
from vmxmodel.system.types import RangeType, accepts


@dataclass(frozen=True, slots=True)
class Updates:
    """What a block does, and the choices that its `:= any` stand for."""

    updates: tuple[Update, ...] = ()
    choices: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a statement stands: under which condition, and inside which `for`."""

    env: Env
    condition: Expr
    binders: tuple[Param, ...]


class UpdateReader:
    """Elaborates the blocks of one module, which writes only its own variables."""

    def __init__(self, expressions: Expressions, module: str) -> None:
        self._expressions = expressions
        self._module = module

    def read(self, block: s.Block | None, env: Env) -> Updates:
        """The updates of a block. Choices are called any1, any2, …; `named` makes them unique in a system."""
        if block is None:
            return Updates()
        choices: list[Table] = []
        return Updates(tuple(self._block(block, _Place(env, TRUE, ()), choices)), tuple(choices))

    def _block(self, block: s.Block, place: _Place, choices: list[Table]) -> list[Update]:
        found: list[Update] = []
        for statement in block.statements:
            match statement:
                case s.Assign():
                    found.append(self._assign(statement, place, choices))
                case s.ForEach(binders, written, body):
                    params = self._expressions.params(binders, place.env)
                    env = place.env.bind(params)
                    test = self._expressions.formula(written, env) if written else TRUE
                    inner = _Place(env, conj((place.condition, test)), place.binders + params)
                    found.extend(self._block(body, inner, choices))
                case s.IfUpdate(written, yes, no):
                    test = self._expressions.formula(written, place.env)
                    then = replace(place, condition=conj((place.condition, test)))
                    found.extend(self._block(yes, then, choices))
                    if no:
                        otherwise = replace(place, condition=conj((place.condition, negate(test))))
                        found.extend(self._block(no, otherwise, choices))
        return found

    def _assign(self, node: s.Assign, place: _Place, choices: list[Table]) -> Update:
        table = self._expressions.table(node.table, place.env)
        self._writable(table, node)
        if len(node.indices) != len(table.params):
            fail("E014", f"`{table.name}` has {len(table.params)} indices, not {len(node.indices)}", node.table.span)
        binders = list(place.binders)
        args: list[Expr] = []
        for index, kind in zip(node.indices, table.params, strict=True):
            if isinstance(index, s.Star):
                taken = [*place.env.bound, *(b.name for b in binders)]
                binders.append(Param(fresh("i", taken), kind))
                args.append(Ref(binders[-1].name, kind))
            else:
                args.append(self._expressions.of_type(index, kind, place.env))
        for binder in binders:
            if not any(arg == Ref(binder.name, binder.type) for arg in args):
                fail(
                    "E023",
                    f"`{binder.name}` is not an index of `{table.name}` here",
                    node.span,
                    "it is not said which entry changes",
                    f"every variable of a `for` must be an index of what is written; for a test use `if some "
                    f"{binder.name}: {binder.type}: … {{ … }}`",
                )
        if node.value is None:
            choice = Table(f"any{len(choices) + 1}", TableKind.CHOICE, tuple(b.type for b in binders), table.type)
            choices.append(choice)
            value: Expr = Read(choice.name, tuple(Ref(b.name, b.type) for b in binders), choice.type)
        else:
            value = self._value(node.value, table, place.env)
        return Update(table.name, tuple(binders), tuple(args), place.condition, value, node.span)

    def receive(self, table: s.Name, indices: tuple[s.Expression | s.Star, ...], value: Expr, env: Env) -> Update:
        """`table[indices] := value`, where the value is not written here but returned by an instruction."""
        assign = s.Assign(table, indices, None, table.span)
        update = self._assign(assign, _Place(env, TRUE, ()), [])
        if update.binders:
            fail("E023", "what is returned goes to one entry", table.span)
        wanted = self._expressions.table(table, env).type
        if not accepts(wanted, type_of(value)):
            fail("E015", f"{article(wanted)} is wanted here", table.span, f"this is {article(type_of(value))}")
        return replace(update, value=value)

    def _value(self, node: s.Expression, table: Table, env: Env) -> Expr:
        value = self._expressions.expr(node, env, table.type)
        given = type_of(value)
        both_ranges = isinstance(given, RangeType) and isinstance(table.type, RangeType)
        if both_ranges and (given.hi < table.type.lo or given.lo > table.type.hi):  # type: ignore[union-attr]
            fail("E015", f"this value never lies in {table.type}", node.span, f"it is in {given}")
        if not both_ranges and not accepts(table.type, given):
            fail("E015", f"{article(table.type)} is wanted here", node.span, f"this is {article(given)}")
        return value

    def _writable(self, table: Table, node: s.Assign) -> None:
        if not table.is_state:
            fail("E021", f"`{table.name}` cannot be written", node.table.span, f"it is {_article(table.kind)}")
        if table.module != self._module:
            fail(
                "E021",
                f"`{table.name}` belongs to module `{table.module}`",
                node.table.span,
                "only the module that declares a variable writes it",
                "let an instruction or an action of that module do it",
            )


def _article(kind: TableKind) -> str:
    return {"input": "an input", "const": "a constant"}.get(kind.value, f"a {kind.value}")


def named(found: Updates, prefix: str, first: int = 1) -> Updates:
    """The same updates with choices called `prefix.anyN`, counted from `first`."""
    names = {choice.name: f"{prefix}.any{number}" for number, choice in enumerate(found.choices, first)}

    def rename(expr: Expr) -> Expr:
        if isinstance(expr, Read) and expr.table in names:
            return Read(names[expr.table], tuple(rename(arg) for arg in expr.args), expr.type, expr.primed)
        return rebuild(expr, rename)

    if not names:
        return found
    updates = tuple(replace(update, value=rename(update.value)) for update in found.updates)
    return Updates(updates, tuple(replace(choice, name=names[choice.name]) for choice in found.choices))


def instantiate(update: Update, values: dict[str, Expr], condition: Expr, taken: frozenset[str]) -> Update:
    """An update with parameters replaced and a condition added; its binders avoid the names in `taken`."""
    inner = dict(values)
    binders: list[Param] = []
    for binder in update.binders:
        name = fresh(binder.name, taken | {b.name for b in binders})
        binders.append(Param(name, binder.type))
        inner[binder.name] = Ref(name, binder.type)
    return Update(
        update.table,
        tuple(binders),
        tuple(substitute(arg, inner) for arg in update.args),
        conj((condition, substitute(update.condition, inner))),
        substitute(update.value, inner),
        update.span,
    )
