"""Software in one step: an action that executes an instruction of a used module, and reacts to what it answers."""

from __future__ import annotations

from dataclasses import replace

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.calls import Instructions, Operands, any_operands, bind, check_sight, execute
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.symbols import ActionSymbol
from vmxmodel.language.updates import UpdateReader, Updates, instantiate, named
from vmxmodel.system.expr import TRUE, Expr, conj
from vmxmodel.system.model import Answer, Table, TableKind, Transition, Update


class SoftwareReader:
    """Elaborates the software of one module: one transition for each rung of what it executes."""

    def __init__(self, expressions: Expressions, updates: UpdateReader, docs: dict[int, str], module: str) -> None:
        self._expressions = expressions
        self._updates = updates
        self._docs = docs
        self._module = module

    def software(self, node: s.Software, symbol: ActionSymbol, instructions: Instructions) -> list[Transition]:
        """A transition for each rung of the instruction that is executed (of every instruction, for `do any`)."""
        env = Env().bind(symbol.params)
        guard = self._expressions.formula(node.guard, env) if node.guard else TRUE
        self._sees(guard, node, node.guard.span if node.guard else node.span)
        who = self._expressions.party(node.by, env) if node.by else None
        if node.call is None:
            pairs = [(t, any_operands(t, symbol.params)) for rungs in instructions.values() for t in rungs]
        else:
            operands = bind(self._expressions, node.call, instructions, symbol.params, env)
            for value in operands.written:
                self._sees(value, node, node.call.span)
            pairs = [(t, operands) for t in instructions[node.call.name.text]]
        return [self._executes(node, symbol, rung, operands, guard, who, env) for rung, operands in pairs]

    def _executes(
        self,
        node: s.Software,
        symbol: ActionSymbol,
        rung: Transition,
        operands: Operands,
        guard: Expr,
        who: Expr | None,
        env: Env,
    ) -> Transition:
        label = rung.name if node.call is None else rung.rung
        name = f"{node.name.text}.{label}"
        done = execute(rung, operands, symbol.params, who, name)
        taken = frozenset(param.name for param in done.params)
        reaction = self._reaction(node, done.answers, env, name, len(done.choices) + 1, taken)
        return replace(
            done,
            action=node.name.text,
            rung=label,
            guard=conj((guard, done.guard)),
            test=conj((guard, done.test)),
            updates=done.updates + reaction.updates,
            choices=done.choices + reaction.choices,
            doc=self._docs.get(node.span.line, "") or rung.doc,
            module=self._module,
            span=node.span,
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
        check_sight(self._expressions, expr, self._module, node.name.text, span)
