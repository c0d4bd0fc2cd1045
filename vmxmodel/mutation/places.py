"""All mutants of a spec, found in its syntax tree: where each kind of mistake can be made.

The tree gives the places, and the text is edited there: so a mutant is a spec that somebody could have written. Only
what the module says about behaviour is edited, never what it asks: no property, scenario or diagram.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.mutation.mutant import Edit, Kind, Mutant, Text

Answers = Mapping[str, tuple[tuple[int, int] | None, ...]]
"""What an instruction can be answered with: outcomes, and definitions that yield one; the ranges of their numbers."""

_Found = tuple[Kind, str, tuple[Edit, ...]]
_OTHER = {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def mutants(spec: s.Spec, text: str, answers: Answers) -> tuple[Mutant, ...]:
    """Every mutant, in the order of the text. `answers`: what rungs can answer, in the order of declaration."""
    written = Text(text)
    found: list[Mutant] = []
    for number, declaration in enumerate(spec.declarations):
        places = sorted(_Places(written, answers).of(declaration), key=lambda one: (_first(one[2]), one[0].value))
        for kind, where, edits in places:
            before, after = written.lines(edits)
            found.append(Mutant(len(found) + 1, kind, where, number, edits, before, after))
    return tuple(found)


def _first(edits: tuple[Edit, ...]) -> tuple[int, int]:
    return min((edit.span.line, edit.span.column) for edit in edits)


class _Places:
    """The mutants of one declaration."""

    def __init__(self, text: Text, answers: Answers) -> None:
        self.text = text
        self.answers = answers

    def of(self, node: s.Declaration) -> Iterator[_Found]:
        match node:
            case s.Table("var" | "ghost", name, _, kind, initial) if initial is not None:
                place = Span(kind.span.path, kind.span.end_line, kind.span.end_column, *_end(initial.span))
                yield self._one(Kind.INIT_WIDENED, f"{node.kind} {name.text}", place, "")
            case s.Constraint("init", name, formula):
                where = f"init {name.text}" if name else "init"
                yield self._one(Kind.INIT_WIDENED, where, node.span, "")
                yield from self._parts_of(formula, where)
            case s.Define(name, _, _, body):
                yield from self._parts_of(body, f"def {name.text}")
                yield from self._other_answers(body, f"def {name.text}")
            case s.Outcomes(cases):
                for case in cases:
                    yield from self._block(case.effect, f"outcome {case.name.text}")
            case s.Ladder(_, name, _, _, _, guard, rungs):
                yield from self._guard(guard, name.text)
                yield from self._ladder(rungs, name.text)
            case s.Action(name, _, _, guard, block):
                yield from self._guard(guard, name.text)
                yield from self._block(block, name.text)
            case s.Software(name, _, _, guard, _, _, handlers):
                yield from self._guard(guard, name.text)
                for handler in handlers or ():
                    yield from self._block(handler.block, name.text)
            case s.Context(name, _, formula):
                yield from self._parts_of(formula, f"context {name.text}")
            case s.Procedure(name, steps=steps):
                for step in steps:
                    yield from self._step(step, f"{name.text}.{step.label.text}")

    def _one(self, kind: Kind, where: str, place: Span, text: str) -> _Found:
        return kind, where, (Edit(place, text),)

    # Ladders.

    def _ladder(self, items: tuple[s.Rung | s.Either, ...], ladder: str) -> Iterator[_Found]:
        for number, item in enumerate(items):
            rungs = item.rungs if isinstance(item, s.Either) else (item,)
            for rung in rungs:
                where = f"{ladder}.{rung.name.text}"
                if rung.test is not None:
                    place = item.span if len(rungs) == 1 else rung.span
                    yield self._one(Kind.RUNG_DROPPED, where, place, "")
                yield from self._guard(rung.test, where)
                yield from self._block(rung.block, where)
                yield from self._other_answers(rung.outcome, where)
            below = items[number + 1] if number + 1 < len(items) else None
            if below is not None and not (isinstance(below, s.Rung) and below.test is None):
                places = (item.span, below.span)
                edits = tuple(Edit(a, self.text.slice(b)) for a, b in (places, places[::-1]))
                yield Kind.RUNGS_SWAPPED, f"{ladder}.{rungs[0].name.text}", edits

    def _step(self, step: s.Step, where: str) -> Iterator[_Found]:
        """A step of a procedure: its guard, what it tells, and what it does besides its instruction."""
        yield from self._guard(step.guard, where)
        act = step.act
        if isinstance(act, s.Fork):
            yield from self._guard(act.condition, where)
        if isinstance(act, s.Tell):
            yield from self._renamed(act.outcome, where)
        for reaction in _reactions(act):
            if reaction.block is not None and not reaction.block.braces:
                yield self._one(Kind.UPDATE_DROPPED, where, reaction.block.span, "skip")
            else:
                yield from self._block(reaction.block, where)

    # Conditions.

    def _guard(self, test: s.Expression | None, where: str) -> Iterator[_Found]:
        if test is None:
            return
        yield self._one(Kind.GUARD_NEGATED, where, test.span, self._negated(test))
        yield from self._parts_of(test, where)

    def _negated(self, test: s.Expression) -> str:
        bare = _bare(test)
        if isinstance(bare, s.Unary) and bare.operator == "not":
            return self.text.slice(bare.operand.span)
        text = self.text.slice(test.span)
        alone = isinstance(bare, s.Call | s.Entry | s.Truth | s.EventBy) or bare is not test
        return f"not {text}" if alone else f"not ({text})"

    def _parts_of(self, expression: s.Expression, where: str) -> Iterator[_Found]:
        """Operands of `and` and `or` dropped, comparisons changed, values of a set dropped."""
        for node in _walk(expression):
            match node:
                case s.Binary("and" | "or" as operator, left, right):
                    for part, other in ((left, right), (right, left)):
                        inner = _bare(part)
                        if not (isinstance(inner, s.Binary) and inner.operator == operator):
                            yield self._one(Kind.CONJUNCT_DROPPED, where, node.span, self.text.slice(other.span))
                case s.Binary(operator, left, right) if operator in _OTHER:
                    place = self.text.between(left.span, right.span)
                    yield self._one(Kind.COMPARISON_CHANGED, where, place, f" {_OTHER[operator]} ")
                case s.MemberOf(_, values) if len(values) > 1:
                    place = Span(values[0].span.path, *_start(values[0].span), *_end(values[-1].span))
                    for gone in values:
                        rest = ", ".join(self.text.slice(value.span) for value in values if value is not gone)
                        yield self._one(Kind.COMPARISON_CHANGED, where, place, rest)

    # Updates.

    def _block(self, block: s.Block | None, where: str) -> Iterator[_Found]:
        for statement in block.statements if block is not None else ():
            yield from self._statement(statement, where, statement.span)

    def _statement(self, statement: s.Statement, where: str, whole: Span) -> Iterator[_Found]:
        """`whole` goes where the statement is dropped: the loop, too, of which it is all."""
        match statement:
            case s.Assign(_, _, value):
                yield self._one(Kind.UPDATE_DROPPED, where, whole, "")
                if value is not None:
                    yield from self._parts_of(value, where)
            case s.ForEach(_, condition, body):
                yield from self._guard(condition, where)
                if body.braces:
                    yield from self._block(body, where)
                else:
                    for inner in body.statements:
                        yield from self._statement(inner, where, whole)
            case s.IfUpdate(condition, yes, no):
                yield from self._guard(condition, where)
                yield from self._block(yes, where)
                yield from self._block(no, where)

    # Answers.

    def _other_answers(self, outcome: s.Expression | None, where: str) -> Iterator[_Found]:
        match outcome:
            case s.Conditional(_, yes, no):
                yield from self._other_answers(yes, where)
                yield from self._other_answers(no, where)
            case s.Unary("parens", operand):
                yield from self._other_answers(operand, where)
            case s.Call(name, None, arguments) if name.text in self.answers:
                ranges = self.answers[name.text]
                numbers = [
                    (argument, limits)
                    for argument, limits in zip(arguments or (), ranges, strict=False)
                    if isinstance(argument, s.Number) and limits is not None and limits[0] < limits[1]
                ]
                for number, (least, most) in numbers:
                    other = number.value + 1 if number.value < most else number.value - 1
                    if least <= other:
                        yield self._one(Kind.OUTCOME_CHANGED, where, number.span, str(other))
                if not numbers and (plain := self._other(name.text)) is not None:
                    yield self._one(Kind.OUTCOME_CHANGED, where, outcome.span, plain)

    def _renamed(self, outcome: s.Name, where: str) -> Iterator[_Found]:
        if (other := self._other(outcome.text)) is not None:
            yield self._one(Kind.OUTCOME_CHANGED, where, outcome.span, other)

    def _other(self, name: str) -> str | None:
        """The next outcome without parameters; what has some is answered by the first."""
        plain = [outcome for outcome, params in self.answers.items() if not params]
        at = plain.index(name) + 1 if name in plain else 0
        others = [one for one in (*plain[at:], *plain[:at]) if one != name]
        return others[0] if others else None


def _bare(node: s.Expression) -> s.Expression:
    while isinstance(node, s.Unary) and node.operator == "parens":
        node = node.operand
    return node


def _reactions(act: s.Act) -> Iterator[s.Reaction]:
    match act:
        case s.Reaction():
            yield act
        case s.Fork(_, yes, no):
            yield from (one for one in (yes, no) if one is not None)
        case s.Execute(branches=branches) | s.Ask(branches=branches):
            yield from (branch.reaction for branch in branches)


def _walk(node: Any) -> Iterator[Any]:
    """The node and all below it."""
    if isinstance(node, tuple):
        for part in node:
            yield from _walk(part)
    elif is_dataclass(node) and not isinstance(node, Span):
        yield node
        for field in fields(node):
            yield from _walk(getattr(node, field.name))


def _start(span: Span) -> tuple[int, int]:
    return span.line, span.column


def _end(span: Span) -> tuple[int, int]:
    return span.end_line, span.end_column
