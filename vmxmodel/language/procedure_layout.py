"""The layout of software: procedures, actions that execute an instruction, contexts and switches."""

from __future__ import annotations

from vmxmodel.language import syntax as s
from vmxmodel.language.expression_text import WIDTH, by_text, call_text, lines, text, type_text
from vmxmodel.language.sheet import (
    Line,
    Sheet,
    assign_text,
    at_text,
    cite_text,
    headed,
    params_text,
    places_text,
    unreachable_text,
)


class SoftwareLayout(Sheet):
    """Writes the declarations of software."""

    def _software(self, node: s.Software) -> None:
        head = f"action {node.name.text}{params_text(node.params)}{cite_text(node.cite)}"
        do = f"do {call_text(node.call) if node.call else 'any'}{f' by {by_text(node.by)}' if node.by else ''}"
        guard = f" when {text(node.guard)}" if node.guard else ""
        self._begin(node.span.line, 0)
        first = len(self._out)
        indent = 0
        if len(head) + len(guard) + len(do) + 4 <= WIDTH:
            head = f"{head}{guard} {do}"
        else:
            self._add(0, head)
            indent = 1
            if node.guard is not None:
                for number, line in enumerate(lines(node.guard, WIDTH - 7)):
                    self._add(1, ("when " if not number else "     ") + line)
            head = do
        if node.handlers is None:
            self._add(indent, head)
        else:
            self._add(indent, head, "{")
            for handler in node.handlers:
                self._begin(handler.span.line, indent + 1)
                name = handler.outcome.text if handler.outcome else "otherwise"
                if handler.block is None:
                    self._add(indent + 1, name, "=> skip", group="handler")
                else:
                    self._block(handler.block, indent + 1, [name, "=>"], "", "handler")
                self._comments_beside(handler.span, len(self._out) - 1)
            self._begin(node.span.end_line, indent + 1)
            self._add(indent, "}")
        self._comments_beside(node.span, first)

    def _switch(self, node: s.Switch) -> None:
        head = f"switch {node.name.text}: {type_text(node.type)} = {text(node.initial)}"
        tail = f'cost {node.cost.text} "{node.how}"'
        fits = len(head) + len(tail) < WIDTH
        self._item(node.span, 0, [Line(0, [head, tail])] if fits else [Line(0, [head]), Line(1, [tail])])

    def _context(self, node: s.Context) -> None:
        traps = f"traps {', '.join(name.text for name in node.traps)}" if node.traps else ""
        self._item(
            node.span, 0, headed(0, f"context {node.name.text}{params_text(node.params)} =", node.formula, traps)
        )

    def _procedure(self, node: s.Procedure) -> None:
        head = f"procedure {node.name.text}{params_text(node.params)}{cite_text(node.cite)}"
        how = f"by {node.by.text}"
        how += f" in {call_text(node.place)}" if node.place else ""
        how += f" on {node.begins.text}" if node.begins else ""
        how += f" masked {node.masked.text}" if node.masked else ""
        if len(head) + len(how) + 3 <= WIDTH:
            head = f"{head} {how}"
        else:
            self._begin(node.span.line, 0)
            self._add(0, head)
            head = f"  {how}"
        self._open(node.span, head)
        for step in node.steps:
            self._step(step)
        self._close(node.span)

    def _step(self, node: s.Step) -> None:
        self._begin(node.span.line, 1)
        first = len(self._out)
        after = " ".join(word for word in (at_text(node.at), unreachable_text(node.unreachable)) if word)
        indent = 1
        cells = [f"{node.label.text}:"]
        if node.guard is not None:
            shown = f"when {text(node.guard)}"
            if len(shown) + len(cells[0]) + len(_begins(node.act)) + 6 <= WIDTH:
                cells.append(shown)
            else:
                self._add(1, cells[0])
                for number, line in enumerate(lines(node.guard, WIDTH - 9)):
                    self._add(2, ("when " if not number else "     ") + line)
                cells, indent = [], 2
        match node.act:
            case s.Execute(place, call, branches, goto):
                self._branches([*cells, _do(place, call)], branches, goto, after, indent)
            case s.Ask(call, branches, goto):
                self._branches([*cells, f"ask {call_text(call)}"], branches, goto, after, indent)
            case s.Tell(outcome, place, instructions, goto):
                line = f"answer {outcome.text} to {call_text(place)}"
                line += f" for {', '.join(name.text for name in instructions)}" if instructions else ""
                self._add(indent, *cells, " ".join(part for part in (line, _goto(goto), after) if part), group="step")
            case s.Fork(condition, yes, no):
                self._fork([*cells, f"if {text(condition)}"], yes, no, after, indent)
            case s.Reaction() as reaction:
                self._reaction(cells, reaction, after, indent, "step")
        self._comments_beside(node.span, first)

    def _fork(self, head: list[str], yes: s.Reaction, no: s.Reaction | None, after: str, indent: int) -> None:
        if no is None:
            self._reaction(head, yes, after, indent, "step")
            return
        one, other = _short(yes), _short(no)
        whole = f"{head[-1]} {one} else {other} {after}".rstrip()
        if one and other and 2 * indent + len(" ".join([*head[:-1], whole])) <= WIDTH:
            self._add(indent, *head[:-1], whole, group="step")
            return
        self._reaction(head, yes, "", indent, "step")
        self._reaction(["else"], no, after, indent + 1, "")

    def _branches(
        self, head: list[str], branches: tuple[s.Branch, ...], goto: s.Goto | None, after: str, indent: int
    ) -> None:
        self._add(indent, *head[:-1], f"{head[-1]} {{", group="step")
        for branch in branches:
            self._begin(branch.span.line, indent + 1)
            first = len(self._out)
            name = branch.outcome.text if branch.outcome else "otherwise"
            self._reaction([name, "=>"], branch.reaction, "", indent + 1, "branch")
            self._comments_beside(branch.span, first)
        self._add(indent, " ".join(part for part in ("}", _goto(goto), after) if part))

    def _reaction(self, head: list[str], node: s.Reaction, after: str, indent: int, group: str) -> None:
        shown = _short(node)
        if node.block is None or (shown and 2 * indent + len(" ".join([*head, shown, after])) <= WIDTH):
            self._add(indent, *head, f"{shown} {after}".rstrip(), group=group)
        else:
            self._block(node.block, indent, head or [""], f"{_tail(node)} {after}".strip(), group)


def _tail(node: s.Reaction) -> str:
    """Where it goes on, and what a person reads."""
    says = f'says "{node.says}"' if node.says is not None else ""
    return " ".join(part for part in (_goto(node.goto), says) if part)


def _short(node: s.Reaction) -> str:
    """The reaction on one line, or nothing if it has several updates."""
    tail = _tail(node)
    if node.block is None:
        return tail if node.goto else f"skip {tail}".rstrip()
    if len(node.block.statements) != 1 or not isinstance(node.block.statements[0], s.Assign):
        return ""
    assign = assign_text(node.block.statements[0])
    return f"{{ {assign} }} {tail}" if tail else assign


def _goto(node: s.Goto | None) -> str:
    if node is None:
        return ""
    names = [name.text for name in node.names]
    return " ".join([node.keyword, " or ".join(names)] if names else [node.keyword])


def _do(place: s.Place | None, call: s.Call) -> str:
    return f"do {places_text(place.table, place.indices)} := {call_text(call)}" if place else f"do {call_text(call)}"


def _begins(act: s.Act) -> str:
    """The first words of a step, which should stand beside its guard."""
    match act:
        case s.Execute(place, call):
            return (
                f"do {places_text(place.table, place.indices)} := {call_text(call)}"
                if place
                else f"do {call_text(call)}"
            )
        case s.Ask(call):
            return f"ask {call_text(call)}"
        case s.Fork(condition):
            return f"if {text(condition)}"
    return ""
