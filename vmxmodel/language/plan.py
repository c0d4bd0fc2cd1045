"""The plan of a procedure: which labels its program counter has, and where each step begins and leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.calls import Instructions
from vmxmodel.language.expressions import fail
from vmxmodel.language.routine import ASKED, Level, answered, answers, waits
from vmxmodel.language.symbols import IDLE, ContextSymbol, Symbols, did_you_mean
from vmxmodel.system.types import EnumType

_BEGINS = {None: Level.TASK, "ask": Level.TASK, "irq": Level.INTERRUPT, "ipi": Level.INTERRUPT, "nmi": Level.NMI}
_MASKS = {"preemption": Level.TASK, "irq": Level.INTERRUPT}

STOP = "stop"
"""What stands for no step among those that `next one or stop` chooses from."""


class Plan:
    """Computed from the text of one procedure. Raises SpecError E010, E013, E031, E035, E036, E037."""

    def __init__(self, node: s.Procedure, symbols: Symbols, instructions: Instructions) -> None:
        self._node = node
        self._instructions = instructions
        self.labels = [step.label.text for step in node.steps]
        self._check_labels()
        begins = node.begins.text if node.begins else None
        if begins not in _BEGINS:
            assert node.begins is not None
            fail("E035", f"`on {begins}` means nothing here", node.begins.span, help="write `on ask`, irq, ipi or nmi")
        self.level = _BEGINS[begins]
        self.asked = begins in ("ask", "ipi")
        self.keeps_out = self._keeps_out(node.masked)
        self.context = self._find_context(symbols)

    def _check_labels(self) -> None:
        for number, step in enumerate(self._node.steps):
            if step.label.text in (IDLE, ASKED, STOP):
                fail(
                    "E010",
                    f"`{step.label.text}` is no label for a step",
                    step.label.span,
                    "it has a meaning of its own",
                )
            if step.label.text in self.labels[:number]:
                fail("E031", f"`{self._node.name.text}` has two steps `{step.label.text}`", step.label.span)

    def _keeps_out(self, masked: s.Name | None) -> Level:
        if masked is None:
            return self.level if self.level is not Level.TASK else Level.NOTHING
        if masked.text not in _MASKS:
            fail("E035", f"`masked {masked.text}` means nothing", masked.span, help="write `masked irq` or preemption")
        if self._node.place is None:
            fail("E035", "nothing can be masked nowhere", masked.span, "say where with `in`")
        if self.level is not Level.TASK:
            fail("E035", "what comes as an interrupt is not interrupted by its like", masked.span, "leave this out")
        return _MASKS[masked.text]

    def _find_context(self, symbols: Symbols) -> ContextSymbol | None:
        if self._node.place is None:
            return None
        name = self._node.place.name
        symbol = symbols.get(name.text)
        if symbol is None or not isinstance(symbol.meaning, ContextSymbol):
            label = did_you_mean(name.text, symbols.names(ContextSymbol))
            fail("E013", f"unknown context `{name.text}`", name.span, label)
        return symbol.meaning

    # Labels

    @cached_property
    def answers(self) -> tuple[str, ...]:
        """What the procedure answers, in the order in which it says so."""
        gotos = [goto for goto in _gotos(self._node) if goto.keyword == "answer"]
        for goto in gotos:
            if not self.asked:
                fail("E036", f"nobody asks `{self._node.name.text}`", goto.span, help="say `on ask`, or `stop` here")
        return tuple(dict.fromkeys(goto.names[0].text for goto in gotos))

    @cached_property
    def suspended(self) -> Mapping[str, Mapping[str, str]]:
        """Of each step whose instruction may trap: the label where it waits, and what it may be answered there."""
        found = {}
        for step in self._node.steps:
            if not isinstance(step.act, s.Execute) or self.context is None or not self.context.traps:
                continue
            outcomes = [branch.outcome.text for branch in step.act.branches if branch.outcome]
            if any(branch.outcome is None for branch in step.act.branches):
                rungs = self._instructions.get(step.act.call.name.text, ())
                outcomes += [a.outcome for rung in rungs for a in rung.answers if a.outcome not in self.context.traps]
            label = step.label.text
            found[waits(label)] = {outcome: answered(label, outcome) for outcome in outcomes}
        return found

    @property
    def trapped(self) -> Mapping[str, str]:
        """Of each step whose instruction may trap: the label where it waits, and the instruction."""
        executes = ((step.label.text, step.act) for step in self._node.steps if isinstance(step.act, s.Execute))
        return {waits(label): act.call.name.text for label, act in executes if waits(label) in self.suspended}

    @cached_property
    def waiting(self) -> Mapping[str, str]:
        """Of each step that asks: the label where it waits, and whom it has asked."""
        asks = ((step.label.text, step.act.call) for step in self._node.steps if isinstance(step.act, s.Ask))
        return {waits(label): (call.rung or call.name).text for label, call in asks}

    @cached_property
    def resting(self) -> tuple[str, ...]:
        """The labels at which the procedure is not under way."""
        return (IDLE, *((ASKED,) if self.asked else ()), *(answers(outcome) for outcome in self.answers))

    def counter_type(self) -> EnumType:
        """All labels. That of the first step is there only if some step leads back to it."""
        targets = {name.text for goto in _gotos(self._node) if goto.keyword == "next" for name in goto.names}
        labels = list(self.resting)
        for number, label in enumerate(self.labels):
            labels += [label] if number or label in targets else []
            labels += [waits(label)] if waits(label) in self.waiting or waits(label) in self.suspended else []
            labels += self.suspended.get(waits(label), {}).values()
        kind = EnumType(self._node.name.text, ())
        return EnumType(kind.name, tuple(kind.labelled(label) for label in labels))

    def begins_at(self, number: int, kind: EnumType) -> list[str]:
        """The labels at which a step can be taken."""
        label = self.labels[number]
        found = [label] if kind.labelled(label) in kind.values else []
        return [ASKED if self.asked else IDLE, *found] if number == 0 else found

    def leads_to(self, goto: s.Goto | None, number: int, span: Span) -> str:
        """The label at which the procedure goes on after a step."""
        if goto is not None and len(goto.names) > 1:
            fail("E037", "only a step without branches can choose", goto.span, help="let this lead to such a step")
        stops = goto is not None and (goto.keyword == "stop" or goto.names[0].text == STOP)
        if goto is not None and goto.keyword == "next" and not stops:
            name = goto.names[0]
            if name.text not in self.labels:
                fail("E037", f"unknown label `{name.text}`", name.span, did_you_mean(name.text, self.labels))
            return name.text
        if goto is not None and goto.keyword == "answer":
            return answers(goto.names[0].text)
        if not stops and number + 1 < len(self.labels):
            return self.labels[number + 1]
        if self.asked:
            fail("E036", f"`{self._node.name.text}` was asked and does not answer", span, help="write `answer OUTCOME`")
        return IDLE


def _gotos(node: s.Procedure) -> Iterator[s.Goto]:
    """Everything that says where a step leads."""
    for step in node.steps:
        match step.act:
            case s.Execute(branches=branches, goto=goto) | s.Ask(branches=branches, goto=goto):
                yield from (branch.reaction.goto for branch in branches if branch.reaction.goto)
                yield from (goto,) if goto else ()
            case s.Tell(goto=goto) | s.Reaction(goto=goto):
                yield from (goto,) if goto else ()
            case s.Fork(_, yes, no):
                yield from (part.goto for part in (yes, no) if part and part.goto)
