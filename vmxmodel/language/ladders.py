"""Actions, and ladders, which elaborate to one named transition a rung: its own test, and none of those above."""

from __future__ import annotations

from dataclasses import replace

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.symbols import ActionSymbol, Effect
from vmxmodel.language.updates import UpdateReader, Updates, instantiate, named
from vmxmodel.system.expr import TRUE, Expr, Param, Ref, conj, negate
from vmxmodel.system.model import BY, ActionKind, Answer, Mark, Source, Transition
from vmxmodel.system.types import SortType, Type


def source(cite: s.Cite | None, at: s.Cite | None) -> Source | None:
    """The source of a rung: the document that its ladder cites, and the step; the nearer mark counts."""
    if cite is None and at is None:
        return None
    mark = (at.mark if at else None) or (cite.mark if cite else None)
    return Source(cite.text if cite else "", at.text if at else None, Mark(mark) if mark else None)


class Ladders:
    """Elaborates the actions and instructions of one module."""

    def __init__(
        self,
        expressions: Expressions,
        updates: UpdateReader,
        effects: dict[str, Effect],
        docs: dict[int, str],
        module: str,
    ) -> None:
        self._expressions = expressions
        self._updates = updates
        self._effects = effects
        self._docs = docs
        self._module = module

    # Ladders

    def ladder(self, node: s.Ladder, symbol: ActionSymbol) -> list[Transition]:
        """The transitions of an instruction or of an action with rungs. Raises SpecError E018, E019, E020, E031."""
        params = symbol.params + ((Param(BY, SortType("Party")),) if symbol.has_by else ())
        env = Env().bind(params)
        returns = self._expressions.type_of_name(node.returns) if node.returns else None
        guard = self._expressions.formula(node.guard, env) if node.guard else TRUE
        above: list[Expr] = []
        found: list[Transition] = []
        self._check_shape(node)
        for item in node.rungs:
            group = item.rungs if isinstance(item, s.Either) else (item,)
            tests = [self._expressions.formula(rung.test, env) if rung.test else TRUE for rung in group]
            guard_above = [negate(test) for test in above]
            for rung, test in zip(group, tests, strict=True):
                transition = Transition(
                    node.name.text,
                    rung.name.text,
                    symbol.kind,
                    params,
                    conj((guard, *guard_above, test)),
                    test,
                    source=source(node.cite, rung.at),
                    doc=self._docs.get(rung.span.line, "") or self._docs.get(node.span.line, ""),
                    module=self._module,
                    unreachable=rung.unreachable,
                    span=rung.span,
                )
                if symbol.kind is ActionKind.INSTRUCTION:
                    subject = Ref(params[0].name, params[0].type) if symbol.params else None
                    who = Ref(BY, SortType("Party")) if symbol.has_by else None
                    transition = replace(transition, subject=subject, who=who)
                found.append(self._consequence(transition, rung, returns, env))
            above.extend(tests)
        return found

    def _check_shape(self, node: s.Ladder) -> None:
        names: dict[str, Span] = {}
        rungs = [r for item in node.rungs for r in (item.rungs if isinstance(item, s.Either) else (item,))]
        for rung in rungs:
            if rung.name.text in names:
                fail("E031", f"`{node.name.text}` has two rungs `{rung.name.text}`", rung.name.span)
            names[rung.name.text] = rung.name.span
        for item in node.rungs[:-1]:
            if isinstance(item, s.Rung) and item.test is None:
                fail("E019", "`otherwise` must be the last rung", item.name.span, "no rung below can ever fire")
        for item in node.rungs:
            for rung in item.rungs if isinstance(item, s.Either) else ():
                if rung.test is None:
                    fail("E019", "`otherwise` has no place in `either`", rung.name.span)
        last = node.rungs[-1]
        if node.keyword == "instruction" and (isinstance(last, s.Either) or last.test is not None):
            fail(
                "E018",
                f"the ladder of `{node.name.text}` is not total",
                node.name.span,
                "no rung for the remaining cases",
                "end it with a rung `name: otherwise => …`",
            )

    def _consequence(self, transition: Transition, rung: s.Rung, returns: Type | None, env: Env) -> Transition:
        is_instruction = transition.kind is ActionKind.INSTRUCTION
        if is_instruction and rung.outcome is None:
            fail("E020", f"rung `{rung.name.text}` has no outcome", rung.name.span, "an instruction always answers")
        if not is_instruction and rung.outcome is not None:
            fail("E020", "an action has no outcome", rung.outcome.span, help="write `=> { updates }` or `=> skip`")
        own = named(self._updates.read(rung.block, env), transition.name)
        answers = self._expressions.outcome(rung.outcome, env) if rung.outcome else ()
        value = None
        if rung.returns is not None:
            if returns is None:
                fail("E015", f"`{transition.action}` returns nothing", rung.returns.span)
            value = self._expressions.of_type(rung.returns, returns, env)
        found = self._with_effects(own, answers, transition, rung.span)
        return replace(transition, answers=answers, returns=value, updates=found.updates, choices=found.choices)

    def _with_effects(self, own: Updates, answers: tuple[Answer, ...], transition: Transition, span: Span) -> Updates:
        updates, choices = list(own.updates), list(own.choices)
        taken = frozenset(param.name for param in transition.params)
        types = {param.name: param.type for param in transition.params}
        for answer in answers:
            effect = self._effects.get(answer.outcome)
            if effect is None:
                continue
            for update in effect.updates:
                owner = self._expressions.table_named(update.table).module
                if owner != self._module:
                    fail(
                        "E021",
                        f"`{answer.outcome}` writes `{update.table}`, which belongs to module `{owner}`",
                        span,
                        "only the module that declares a variable writes it",
                        f"an instruction that answers `{answer.outcome}` belongs into module `{owner}`",
                    )
            for param in effect.params:
                if types.get(param.name) != param.type:
                    fail(
                        "E033",
                        f"`{answer.outcome}` needs a parameter `{param.name}: {param.type}`",
                        span,
                        f"`{transition.action}` has none",
                        "an effect speaks of the parameters of the instruction that answers, by their names",
                    )
            values = dict(zip((p.name for p in self._outcome_params(answer)), answer.args, strict=True))
            done = named(Updates(effect.updates, effect.choices), transition.name, len(choices) + 1)
            updates.extend(instantiate(u, values, answer.condition, taken) for u in done.updates)
            choices.extend(done.choices)
        return Updates(tuple(updates), tuple(choices))

    def _outcome_params(self, answer: Answer) -> tuple[Param, ...]:
        return self._expressions.outcome_named(answer.outcome).params

    # Actions without a ladder

    def action(self, node: s.Action, symbol: ActionSymbol) -> Transition:
        """The one transition of an action."""
        env = Env().bind(symbol.params)
        guard = self._expressions.formula(node.guard, env) if node.guard else TRUE
        found = named(self._updates.read(node.block, env), node.name.text)
        return Transition(
            node.name.text,
            "",
            ActionKind.ACTION,
            symbol.params,
            guard,
            guard,
            updates=found.updates,
            choices=found.choices,
            source=source(node.cite, node.at),
            doc=self._docs.get(node.span.line, ""),
            module=self._module,
            span=node.span,
        )
