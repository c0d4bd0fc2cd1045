"""Procedures: software in steps. Each becomes a program counter, and a transition for whatever a step can meet.

A step that executes an instruction is one transition for each rung of the instruction, as `action … do` is: the
trace names the rung that the software met. Nothing downstream has to know what a procedure is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.calls import Instructions, bind, check_sight, execute
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.ladders import source
from vmxmodel.language.plan import Plan
from vmxmodel.language.routine import ASKED, Routine, Told, answers, waits
from vmxmodel.language.symbols import IDLE, ActionSymbol, Callable, ContextSymbol, OutcomeSymbol, Symbols, did_you_mean
from vmxmodel.language.updates import UpdateReader, instantiate, named
from vmxmodel.system.expr import (
    TRUE,
    Expr,
    Literal,
    Param,
    Read,
    Ref,
    conj,
    disj,
    equal,
    ite,
    negate,
    reads,
    substitute,
)
from vmxmodel.system.model import ActionKind, Says, Source, Table, TableKind, Transition, Update
from vmxmodel.system.types import EnumType

Cases = Sequence[tuple[Expr, s.Reaction | str]]
"""What happens under which condition: a reaction, or no more than going to a label."""


class ProcedureReader:
    """Elaborates one procedure of a module."""

    def __init__(
        self,
        node: s.Procedure,
        plan: Plan,
        symbol: ActionSymbol,
        symbols: Symbols,
        expressions: Expressions,
        updates: UpdateReader,
        instructions: Instructions,
        doc: str,
    ) -> None:
        self._node = node
        self._name = node.name.text
        self._plan = plan
        assert symbol.procedure is not None
        self._counter = symbol.procedure.counter
        self._symbols = symbols
        self._expressions = expressions
        self._updates = updates
        self._instructions = instructions
        self._doc = doc
        self._params = symbol.params
        self._env = Env().bind(self._params)
        self._who = expressions.party(node.by, self._env)
        self._place: tuple[Expr, ...] = ()
        self._here: Expr = TRUE
        if node.place is not None and plan.context is not None:
            self._place, self._here = self._runs_in(node.place, plan.context)
        self._told: dict[str, Told] = {}

    def read(self) -> tuple[list[Transition], Routine]:
        """The transitions, not yet linked with other procedures, and what others must know of this one."""
        found = [t for number, step in enumerate(self._node.steps) for t in self._step(step, number)]
        names = [transition.name for transition in found]
        for transition in found:
            if names.count(transition.name) > 1:
                fail("E031", f"two things that can happen are called `{transition.name}`", self._node.name.span)
        plan = self._plan
        routine = Routine(
            self._name,
            self._params,
            self._counter,
            self._node.place.name.text if self._node.place else None,
            self._place,
            plan.level,
            plan.keeps_out,
            plan.asked,
            plan.resting,
            plan.waiting,
            plan.suspended,
            plan.trapped,
            self._told,
            self._node.span,
        )
        return found, routine

    def _runs_in(self, place: s.Call, context: ContextSymbol) -> tuple[tuple[Expr, ...], Expr]:
        """The arguments of a context, and when code runs there. What decides that is no secret of the hardware's:
        software knows that it runs."""
        values = self._expressions.arguments(place, context.params, self._env)
        formula = self._expressions.formula(context.syntax.formula, Env().bind(context.params))
        return tuple(values.values()), substitute(formula, values)

    # Steps

    def _step(self, step: s.Step, number: int) -> list[Transition]:
        when = self._formula(step.guard)
        kind = self._counter.type
        assert isinstance(kind, EnumType)
        here = disj(self._stands(label) for label in self._plan.begins_at(number, kind))
        base = self._happens(step, step.label.text, conj((here, self._here, when)))
        match step.act:
            case s.Execute() as act:
                return self._execute(base, act, number)
            case s.Ask() as act:
                return self._ask(base, act, number)
            case s.Tell() as act:
                return [self._tell(base, act, number)]
            case s.Fork(condition, yes, no, span):
                test = self._formula(condition)
                cases = ((test, yes), (negate(test), no or s.Reaction(None, None, None, span)))
                return [self._reacts(base, cases, None, number)]
            case s.Reaction(goto=s.Goto("next", (_, _, *_) as names) as goto) as act:
                return [
                    self._reacts(
                        replace(base, rung=f"{base.step}.{name.text}"),
                        ((TRUE, replace(act, goto=replace(goto, names=(name,)))),),
                        None,
                        number,
                    )
                    for name in names
                ]
            case s.Reaction() as act:
                return [self._reacts(base, ((TRUE, act),), None, number)]

    def _happens(self, step: s.Step, rung: str, guard: Expr) -> Transition:
        """A transition of this procedure that does nothing yet."""
        return Transition(
            self._name,
            rung,
            ActionKind.ACTION,
            self._params,
            guard,
            guard,
            who=self._who,
            source=source(self._node.cite, step.at),
            doc=self._doc,
            module=self._counter.module,
            unreachable=step.unreachable,
            span=step.span,
            step=step.label.text,
        )

    def _execute(self, base: Transition, act: s.Execute, number: int) -> list[Transition]:
        operands = bind(self._expressions, act.call, self._instructions, self._params, self._env)
        for operand in operands.written:
            self._sees(operand, act.call.span)
        rungs = self._instructions[act.call.name.text]
        traps = self._plan.context.traps if self._plan.context else ()
        suspended = self._plan.suspended.get(waits(base.step), {})
        self._check_branches(act.branches, {a.outcome for r in rungs for a in r.answers}, act.call, bool(traps))
        if act.place is not None and all(rung.returns is None for rung in rungs):
            fail("E015", f"`{act.call.name.text}` returns nothing", act.place.span)
        found = []
        for rung in rungs:
            label = f"{base.step}.{rung.rung}"
            done = execute(rung, operands, self._params, self._who, f"{self._name}.{label}")
            done = replace(
                done,
                action=self._name,
                rung=label,
                guard=conj((base.guard, done.guard)),
                test=conj((base.guard, done.test)),
                updates=done.updates + self._result(act, done.returns),
                source=_both(base.source, rung.source),
                doc=base.doc or rung.doc,
                module=base.module,
                unreachable=base.unreachable,
                span=base.span,
                step=base.step,
            )
            cases = [
                (
                    a.condition,
                    waits(base.step) if a.outcome in traps else self._branch(act.branches, a.outcome, act.span),
                )
                for a in done.answers
            ]
            found.append(self._reacts(done, cases, act.goto, number))
        for outcome, label in suspended.items():
            resumed = replace(base, rung=label, guard=conj((self._stands(label), self._here)))
            branch = self._branch(act.branches, outcome, act.span)
            found.append(self._reacts(replace(resumed, test=resumed.guard), ((TRUE, branch),), act.goto, number))
        return found

    def _result(self, act: s.Execute, returns: Expr | None) -> tuple[Update, ...]:
        """The update that takes up what the instruction returns."""
        if act.place is None or returns is None:
            return ()
        update = self._updates.receive(act.place.table, act.place.indices, returns, self._env)
        for arg in update.args:
            self._sees(arg, act.place.span)
        return (update,)

    def _ask(self, base: Transition, act: s.Ask, number: int) -> list[Transition]:
        params, callee = self._callee(act.call)
        counter = callee.counter
        name = act.call.rung or act.call.name
        call = s.Call(name, None, act.call.arguments, act.call.span)
        args = tuple(self._expressions.arguments(call, params, self._env).values())
        for arg in args:
            if any(self._expressions.table_named(table).is_state for table in reads(arg)):
                fail("E038", "what is asked for may change before the answer comes", act.call.span)
        self._check_branches(act.branches, set(callee.answers), call, False)
        label = waits(base.step)
        asks = replace(base, guard=conj((base.guard, _at(counter, args, IDLE))), updates=(_to(counter, args, ASKED),))
        found = [self._reacts(replace(asks, test=asks.guard), ((TRUE, label),), None, number)]
        for outcome in callee.answers:
            guard = conj((self._stands(label), self._here, _at(counter, args, answers(outcome))))
            takes = replace(base, rung=f"{base.step}.{outcome}", guard=guard, test=guard)
            takes = replace(takes, updates=(_to(counter, args, IDLE),))
            branch = self._branch(act.branches, outcome, act.span)
            found.append(self._reacts(takes, ((TRUE, branch),), act.goto, number))
        return found

    def _callee(self, call: s.Call) -> tuple[tuple[Param, ...], Callable]:
        name = call.rung or call.name
        symbol = self._symbols.get(name.text)
        known = symbol.meaning if symbol is not None else None
        if symbol is None or not isinstance(known, ActionSymbol) or known.procedure is None:
            label = did_you_mean(name.text, self._symbols.names(ActionSymbol))
            fail("E013", f"unknown procedure `{name.text}`", name.span, label)
        if call.rung is not None and symbol.module != call.name.text:
            fail("E013", f"`{name.text}` is of module `{symbol.module}`", call.name.span)
        if not known.procedure.asked:
            fail("E036", f"`{name.text}` cannot be asked", name.span, help="it must be declared `on ask` or `on ipi`")
        return known.params, known.procedure

    def _tell(self, base: Transition, act: s.Tell, number: int) -> Transition:
        place = act.place
        self._outcome(act.outcome)
        symbol = self._symbols.get(place.name.text)
        if symbol is None or not isinstance(symbol.meaning, ContextSymbol):
            label = did_you_mean(place.name.text, self._symbols.names(ContextSymbol))
            fail("E013", f"unknown context `{place.name.text}`", place.name.span, label)
        for name in act.instructions:
            if name.text not in self._instructions:
                label = did_you_mean(name.text, self._instructions)
                fail("E013", f"unknown instruction `{name.text}`", name.span, label)
        args = tuple(self._expressions.arguments(place, symbol.meaning.params, self._env).values())
        for arg in args:
            self._sees(arg, place.span)
        names = tuple(name.text for name in act.instructions)
        self._told[base.name] = Told(place.name.text, args, act.outcome.text, names, act.outcome.span)
        return self._reacts(base, ((TRUE, s.Reaction(None, act.goto, None, act.span)),), None, number)

    # Parts of steps

    def _reacts(self, happens: Transition, cases: Cases, otherwise: s.Goto | None, number: int) -> Transition:
        """The transition with its reactions, and with the program counter moved on."""
        updates, choices, said = list(happens.updates), list(happens.choices), list(happens.says)
        taken = frozenset(param.name for param in happens.params)
        targets: list[tuple[Expr, Expr]] = []
        for condition, reaction in cases:
            if isinstance(reaction, str):
                targets.append((condition, self._label(reaction)))
                continue
            done = named(self._updates.read(reaction.block, self._env), happens.name, len(choices) + 1)
            for update in done.updates:
                if self._expressions.table_named(update.table).kind is not TableKind.GHOST:
                    for expr in (update.condition, update.value, *update.args):
                        self._sees(expr, update.span or reaction.span)
            updates.extend(instantiate(update, {}, condition, taken) for update in done.updates)
            choices.extend(done.choices)
            said += [Says(condition, reaction.says)] if reaction.says is not None else []
            label = self._plan.leads_to(reaction.goto or otherwise, number, reaction.span)
            targets.append((condition, self._label(label)))
        *first, (_, value) = targets
        for condition, target in reversed(first):
            value = ite(condition, target, value)
        counter = Update(self._counter.name, (), self._own(), TRUE, value, happens.span)
        return replace(happens, updates=(*updates, counter), choices=tuple(choices), says=tuple(said))

    def _branch(self, branches: Iterable[s.Branch], outcome: str, span: Span) -> s.Reaction:
        other = None
        for branch in branches:
            if branch.outcome is None:
                other = branch.reaction
            elif branch.outcome.text == outcome:
                return branch.reaction
        if other is None:
            message = f"`{self._name}` does not say what it does on {outcome}"
            fail("E024", message, span, help="add a branch, or `otherwise => …`")
        return other

    def _check_branches(self, branches: Iterable[s.Branch], possible: set[str], call: s.Call, below: bool) -> None:
        """`below`: whoever runs below may answer with any outcome."""
        for branch in branches:
            if branch.outcome is not None:
                self._outcome(branch.outcome)
                if branch.outcome.text not in possible and not below:
                    label = f"`{call.name.text}` does not answer so"
                    fail("E039", f"{branch.outcome.text} is never answered here", branch.outcome.span, label)

    def _outcome(self, name: s.Name) -> None:
        symbol = self._symbols.get(name.text)
        if symbol is None or not isinstance(symbol.meaning, OutcomeSymbol):
            label = did_you_mean(name.text, self._symbols.names(OutcomeSymbol))
            fail("E013", f"unknown outcome `{name.text}`", name.span, label)

    def _formula(self, node: s.Expression | None) -> Expr:
        if node is None:
            return TRUE
        formula = self._expressions.formula(node, self._env)
        self._sees(formula, node.span)
        return formula

    def _sees(self, expr: Expr, span: Span) -> None:
        check_sight(self._expressions, expr, self._counter.module, self._name, span)

    # The program counter

    def _own(self) -> tuple[Expr, ...]:
        return tuple(Ref(param.name, param.type) for param in self._params)

    def _label(self, label: str) -> Literal:
        return _literal(self._counter, label)

    def _stands(self, label: str) -> Expr:
        return _at(self._counter, self._own(), label)


def _literal(counter: Table, label: str) -> Literal:
    assert isinstance(counter.type, EnumType)
    return Literal(counter.type.labelled(label), counter.type)


def _at(counter: Table, args: tuple[Expr, ...], label: str) -> Expr:
    return equal(Read(counter.name, args, counter.type), _literal(counter, label))


def _to(counter: Table, args: tuple[Expr, ...], label: str) -> Update:
    return Update(counter.name, (), args, TRUE, _literal(counter, label))


def _both(own: Source | None, instruction: Source | None) -> Source | None:
    """Where the step comes from, and the rung that it met: the software's mark counts, it is the weaker source."""
    if own is None or instruction is None:
        return own or instruction
    return Source(f"{instruction}; {own.text}" if own.text else str(instruction), own.step, own.mark)
