"""Software: an action that executes an instruction of a used module, and reacts to what it answers."""

from __future__ import annotations

from collections.abc import Iterable

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.symbols import ActionSymbol, Symbol, did_you_mean
from vmxmodel.language.updates import UpdateReader, Updates, instantiate, named
from vmxmodel.system.expr import TRUE, Expr, Param, Ref, conj, fresh, reads, substitute, type_of
from vmxmodel.system.model import BY, ActionKind, Answer, Executed, Table, TableKind, Transition, Update
from vmxmodel.system.types import SortType, accepts


class SoftwareReader:
    """Elaborates the software of one module: one transition for each rung of what it executes."""

    def __init__(self, expressions: Expressions, updates: UpdateReader, docs: dict[int, str], module: str) -> None:
        self._expressions = expressions
        self._updates = updates
        self._docs = docs
        self._module = module

    def software(
        self, node: s.Software, symbol: ActionSymbol, instructions: dict[str, list[Transition]], callee: Symbol | None
    ) -> list[Transition]:
        """A transition for each rung of the instruction that is executed (of every instruction, for `do any`)."""
        env = Env().bind(symbol.params)
        guard = self._expressions.formula(node.guard, env) if node.guard else TRUE
        self._sees(guard, node, node.guard.span if node.guard else node.span)
        who = self._expressions.party(node.by, env) if node.by else None
        if node.call is None:
            rungs = [t for transitions in instructions.values() for t in transitions]
            values_of: dict[str, tuple[dict[str, Expr], tuple[tuple[Param, str], ...]]] = {
                t.action: ({}, self._free_params(t, symbol)) for t in rungs
            }
        else:
            name = node.call.name.text
            if callee is None or name not in instructions:
                fail("E013", f"unknown instruction `{name}`", node.call.name.span, did_you_mean(name, instructions))
            if node.call.rung is not None:
                fail("E016", "software cannot choose the rung", node.call.rung.span)
            rungs = instructions[name]
            values_of = {name: self._arguments(node.call, rungs[0], symbol, env)}
        found = []
        for rung in rungs:
            values, more = values_of[rung.action]
            found.append(self._executes(node, symbol, rung, dict(values), more, guard, who, env))
        return found

    def _free_params(self, rung: Transition, symbol: ActionSymbol) -> tuple[tuple[Param, str], ...]:
        """New parameters of the software for those of the instruction that it leaves open."""
        taken = {param.name for param in symbol.params}
        found: list[tuple[Param, str]] = []
        for param in rung.params:
            if param.name != BY:
                found.append((param, fresh(param.name, taken)))
                taken.add(found[-1][1])
        return tuple(found)

    def _arguments(
        self, call: s.Call, rung: Transition, symbol: ActionSymbol, env: Env
    ) -> tuple[dict[str, Expr], tuple[tuple[Param, str], ...]]:
        params = tuple(param for param in rung.params if param.name != BY)
        given = self._expressions.patterns(call, params, env)
        if call.arguments is None and params:
            given = tuple(None for _ in params)
        values: dict[str, Expr] = {}
        more = []
        taken = {param.name for param in symbol.params}
        for param, argument in zip(params, given, strict=True):
            if argument is None:
                more.append((param, fresh(param.name, taken)))
                taken.add(more[-1][1])
            elif not accepts(param.type, type_of(argument)):
                fail("E015", f"a {param.type} is wanted here", call.span, f"`{param.name}` is no {type_of(argument)}")
            else:
                values[param.name] = argument
        return values, tuple(more)

    def _executes(
        self,
        node: s.Software,
        symbol: ActionSymbol,
        rung: Transition,
        values: dict[str, Expr],
        more: Iterable[tuple[Param, str]],
        guard: Expr,
        who: Expr | None,
        env: Env,
    ) -> Transition:
        params = list(symbol.params)
        for param, name in more:
            params.append(Param(name, param.type))
            values[param.name] = Ref(name, param.type)
        if rung.who is not None:
            if who is None:
                who = Ref(fresh(BY, [p.name for p in params]), SortType("Party"))
                params.append(Param(who.name, who.type))
            values[BY] = who
        taken = frozenset(param.name for param in params)
        args = tuple(values[param.name] for param in rung.params if param.name != BY)
        answers = tuple(
            Answer(substitute(a.condition, values), a.outcome, tuple(substitute(x, values) for x in a.args))
            for a in rung.answers
        )
        name = f"{node.name.text}.{rung.name if node.call is None else rung.rung}"
        updates = [instantiate(u, values, TRUE, taken) for u in rung.updates]
        inherited = named(Updates(tuple(updates), rung.choices), name)
        reaction = self._reaction(node, answers, env, name, len(inherited.choices) + 1, taken)
        return Transition(
            node.name.text,
            rung.name if node.call is None else rung.rung,
            ActionKind.ACTION,
            tuple(params),
            conj((guard, substitute(rung.guard, values))),
            conj((guard, substitute(rung.test, values))),
            answers,
            inherited.updates + reaction.updates,
            inherited.choices + reaction.choices,
            substitute(rung.returns, values) if rung.returns is not None else None,
            substitute(rung.subject, values) if rung.subject is not None else None,
            who,
            Executed(rung.action, rung.rung, args),
            rung.source,
            self._docs.get(node.span.line, "") or rung.doc,
            self._module,
            None,
            node.span,
        )

    def _reaction(
        self, node: s.Software, answers: tuple[Answer, ...], env: Env, name: str, first: int, taken: frozenset[str]
    ) -> Updates:
        if node.handlers is None:
            return Updates()
        updates: list[Update] = []
        choices: list[Table] = []
        for answer in answers:
            handler = next((h for h in node.handlers if h.outcome and h.outcome.text == answer.outcome), None)
            handler = handler or next((h for h in node.handlers if h.outcome is None), None)
            if handler is None:
                fail(
                    "E024",
                    f"`{node.name.text}` does not say what it does on {answer.outcome}",
                    node.name.span,
                    help="add a handler, or `otherwise => skip`",
                )
            done = named(self._updates.read(handler.block, env), name, first + len(choices))
            self._check_updates(done, node)
            updates.extend(instantiate(u, {}, answer.condition, taken) for u in done.updates)
            choices.extend(done.choices)
        return Updates(tuple(updates), tuple(choices))

    def _check_updates(self, done: Updates, node: s.Software) -> None:
        for update in done.updates:
            if self._expressions.table_named(update.table).kind is not TableKind.GHOST:
                for expr in (update.condition, update.value, *update.args):
                    self._sees(expr, node, update.span or node.span)

    def _sees(self, expr: Expr, node: s.Software, span: Span) -> None:
        """Software knows its own variables, and constants: what a processor can do is no secret."""
        for name in sorted(reads(expr)):
            table = self._expressions.table_named(name)
            if table.module not in (self._module, "") and table.kind is not TableKind.CONST:
                fail(
                    "E025",
                    f"`{node.name.text}` reads `{name}`, which software cannot see",
                    span,
                    f"`{name}` belongs to module `{table.module}`",
                    "software knows its own variables and what instructions answer",
                )
