"""What every builder of syntax trees needs: places and plain tokens. And the builder for software."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lark import Token, Transformer, v_args
from lark.tree import Meta

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s


class Builder(Transformer[Token, Any]):
    """Bottom-up: one method a rule."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def _span(self, meta: Meta) -> Span:
        if meta.empty:
            return Span(self._path, 1, 1, 1, 1)
        return Span(self._path, meta.line, meta.column, meta.end_line, meta.end_column)

    def _token_span(self, token: Token) -> Span:
        assert token.line is not None
        assert token.column is not None
        return Span(self._path, token.line, token.column, token.line, token.column + len(token))

    def _last_name(self, path: Token) -> s.Name:
        name = str(path).rpartition("/")[2]
        span = self._token_span(path)
        return s.Name(name, replace(span, column=span.end_column - len(name)))

    def _as_block(self, body: Any) -> s.Block:
        return body if isinstance(body, s.Block) else s.Block((body,), False, body.span)

    def NAME(self, token: Token) -> s.Name:  # noqa: N802
        return s.Name(str(token), self._token_span(token))

    def STRING(self, token: Token) -> str:  # noqa: N802
        return str(token)[1:-1]

    def MARK(self, token: Token) -> str:  # noqa: N802
        return str(token)[1:-1]

    def STAR(self, token: Token) -> s.Star:  # noqa: N802
        return s.Star(self._token_span(token))

    def WILDCARD(self, token: Token) -> s.Wildcard:  # noqa: N802
        return s.Wildcard(self._token_span(token))

    def BY_PARAM(self, token: Token) -> s.ByParam:  # noqa: N802
        return s.ByParam(self._token_span(token))


@v_args(meta=True)
class SoftwareBuilder(Builder):
    """Procedures, contexts and switches."""

    def procedure(self, meta: Meta, parts: list[Any]) -> s.Procedure:
        name, params, cite, by, place, begins, masked, *steps = parts
        return s.Procedure(name, params, cite, by, place, begins, masked, tuple(steps), self._span(meta))

    def step(self, meta: Meta, parts: list[Any]) -> s.Step:
        label, guard, act, at, unreachable = parts
        return s.Step(label, guard, act, at, unreachable, self._span(meta))

    def execute(self, meta: Meta, parts: list[Any]) -> s.Execute:
        result, call, *branches, goto = parts
        return s.Execute(result, call, tuple(branches), goto, self._span(meta))

    def result(self, meta: Meta, parts: list[Any]) -> s.Place:
        return s.Place(parts[0], parts[1] or (), self._span(meta))

    def ask(self, meta: Meta, parts: list[Any]) -> s.Ask:
        call, *branches, goto = parts
        return s.Ask(call, tuple(branches), goto, self._span(meta))

    def tell(self, meta: Meta, parts: list[Any]) -> s.Tell:
        outcome, place, instructions, goto = parts
        return s.Tell(outcome, place, instructions or (), goto, self._span(meta))

    def only_for(self, meta: Meta, parts: list[Any]) -> tuple[s.Name, ...]:
        return tuple(parts)

    def fork(self, meta: Meta, parts: list[Any]) -> s.Fork:
        condition, yes, no = parts
        return s.Fork(condition, yes, no, self._span(meta))

    def branch(self, meta: Meta, parts: list[Any]) -> s.Branch:
        outcome, reaction = parts
        return s.Branch(outcome if isinstance(outcome, s.Name) else None, reaction, self._span(meta))

    def reaction(self, meta: Meta, parts: list[Any]) -> s.Reaction:
        *does, says = parts
        block = next((self._as_block(part) for part in does if isinstance(part, s.Block | s.Assign)), None)
        goto = next((part for part in does if isinstance(part, s.Goto)), None)
        return s.Reaction(block, goto, says, self._span(meta))

    def goto_next(self, meta: Meta, parts: list[Any]) -> s.Goto:
        return s.Goto("next", tuple(parts), self._span(meta))

    def goto_stop(self, meta: Meta, parts: list[Any]) -> s.Goto:
        return s.Goto("stop", (), self._span(meta))

    def goto_answer(self, meta: Meta, parts: list[Any]) -> s.Goto:
        return s.Goto("answer", tuple(parts), self._span(meta))

    def context(self, meta: Meta, parts: list[Any]) -> s.Context:
        name, params, formula, *traps = parts
        return s.Context(name, params, formula, tuple(t for t in traps if t is not None), self._span(meta))

    def without(self, meta: Meta, parts: list[Any]) -> s.Without:
        *names, why = parts
        return s.Without(tuple(names), why, self._span(meta))

    def switch(self, meta: Meta, parts: list[Any]) -> s.Switch:
        name, kind, initial, cost, how = parts
        return s.Switch(name, kind, initial, cost, how, self._span(meta))
