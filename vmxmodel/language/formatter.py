"""One layout for every spec: indented, aligned, with all comments kept and the structure of formulas shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import groupby

from vmxmodel.diagnostics import Span, VmxmodelError
from vmxmodel.language import syntax as s
from vmxmodel.language.expression_text import (
    WIDTH,
    bare,
    binders_text,
    by_text,
    call_text,
    lines,
    text,
    type_text,
)
from vmxmodel.language.parser import parse

_WIDEST = 64
"""A cell wider than this does not widen the column for its neighbours."""


def format_text(source: str, path: str = "<text>") -> str:
    """The same spec in the one layout. Raises SpecError for a text that does not parse.

    The result is parsed again and compared, so that formatting can never change what a spec says.
    """
    spec, comments = parse(source, path)
    result = _Layout(spec, comments, source).result()
    again, kept = parse(result, path)
    if _meaning(again) != _meaning(spec) or sorted(c.text for c in kept) != sorted(c.text for c in comments):
        raise VmxmodelError(f"formatting {path} would change it; nothing was written")
    return result


def _meaning(node: object) -> object:
    """A syntax tree without places and parentheses, for comparison."""
    if isinstance(node, s.Unary) and node.operator == "parens":
        return _meaning(node.operand)
    if isinstance(node, s.Binary) and node.operator in ("and", "or"):
        return (node.operator, *(_meaning(part) for part in _flat(node, node.operator)))
    if isinstance(node, s.Block):
        return tuple(_meaning(statement) for statement in node.statements)
    if isinstance(node, tuple):
        return tuple(_meaning(part) for part in node)
    if is_dataclass(node):
        values = (getattr(node, field.name) for field in fields(node))
        return (type(node).__name__, *(_meaning(value) for value in values if not isinstance(value, Span)))
    return node


def _flat(node: s.Expression, operator: str) -> list[s.Expression]:
    inner = bare(node)
    if isinstance(inner, s.Binary) and inner.operator == operator:
        return _flat(inner.left, operator) + _flat(inner.right, operator)
    return [inner]


@dataclass
class _Line:
    """A line of output: cells that may be aligned with those of its neighbours of the same group."""

    indent: int
    cells: list[str]
    group: str = ""
    comment: str = ""

    def whole(self) -> str:
        return "  " * self.indent + " ".join(cell for cell in self.cells if cell)


class _Layout:
    """Writes the declarations in order, and before each the comments that stood before it."""

    def __init__(self, spec: s.Spec, comments: Sequence[s.Comment], source: str) -> None:
        self._spec = spec
        self._alone = [comment for comment in comments if comment.alone]
        self._beside = [comment for comment in comments if not comment.alone]
        self._blank = {number for number, line in enumerate(source.splitlines(), 1) if not line.strip()}
        self._last = len(source.splitlines())
        self._out: list[_Line] = []

    def result(self) -> str:
        self._begin(self._spec.module.span.line, 0)
        self._add(0, f"module {self._spec.module.text}")
        self._comments_beside(self._spec.module.span, len(self._out) - 1)
        for use in self._spec.uses:
            self._item(use.span, 0, [_Line(0, [f"use {use.name.text}"])])
        for declaration in self._spec.declarations:
            self._declaration(declaration)
        self._begin(self._last + 1, 0)
        return _render(self._out)

    # Comments and blank lines

    def _begin(self, line: int, indent: int) -> None:
        """Put out the comments that stand before a source line, and at most one blank line where there was one."""
        while self._alone and self._alone[0].line < line:
            comment = self._alone.pop(0)
            self._gap(comment.line)
            self._out.append(_Line(indent, [comment.text]))
        if line <= self._last:
            self._gap(line)

    def _gap(self, line: int) -> None:
        opened = self._out and self._out[-1].cells[-1:] == ["{"]
        if line - 1 in self._blank and self._out and self._out[-1].cells and not opened:
            self._out.append(_Line(0, []))

    def _add(self, indent: int, *cells: str, group: str = "") -> None:
        self._out.append(_Line(indent, list(cells), group))

    def _comments_beside(self, span: Span, first: int) -> None:
        """Comments at the end of a line of an item go to the end of its first line, or of its last."""
        for comment in [c for c in self._beside if span.line <= c.line <= span.end_line]:
            self._beside.remove(comment)
            at = first if comment.line == span.line else len(self._out) - 1
            joined = f"{self._out[at].comment}  {comment.text}" if self._out[at].comment else comment.text
            self._out[at].comment = joined

    def _item(self, span: Span, indent: int, made: Iterable[_Line]) -> None:
        """An item without items inside."""
        self._begin(span.line, indent)
        first = len(self._out)
        self._out.extend(made)
        while self._alone and self._alone[0].line <= span.end_line:  # a comment inside a formula goes before it
            comment = self._alone.pop(0)
            self._out.insert(first, _Line(indent, [comment.text]))
            first += 1
        self._comments_beside(span, first)

    # Declarations

    def _declaration(self, node: s.Declaration) -> None:
        match node:
            case s.Sort(name):
                self._item(node.span, 0, [_Line(0, ["sort", name.text], "sort")])
            case s.Enum(name, values):
                cells = ["enum", name.text, f"= {' | '.join(value.text for value in values)}"]
                self._item(node.span, 0, [_Line(0, cells, "enum")])
            case s.Member(names, sort):
                self._item(node.span, 0, [_Line(0, [f"member {', '.join(n.text for n in names)}: {sort.text}"])])
            case s.Outcomes():
                self._outcomes(node)
            case s.Table():
                self._item(node.span, 0, [self._table(node)])
            case s.Constraint(keyword, name, formula):
                head = f"{keyword} {name.text}:" if name else keyword
                self._item(node.span, 0, _headed(0, head, formula))
            case s.Define(name, params, written, body):
                head = f"def {name.text}{_params(params)}{f': {type_text(written)}' if written else ''} ="
                self._item(node.span, 0, _headed(0, head, body))
            case s.Ladder():
                self._ladder(node)
            case s.Action():
                head = f"action {node.name.text}{_params(node.params)}{_cite(node.cite)}"
                self._guarded(node, head, node.guard, node.block, _at(node.at))
            case s.Software():
                self._software(node)
            case s.Property(keyword, name, expect, formula, at):
                head = f"{keyword} {name.text}{_expect(expect)}:"
                self._item(node.span, 0, _headed(0, head, formula, _at(at)))
            case s.Scenario():
                self._scenario(node)
            case s.Diagram():
                self._diagram(node)
            case s.Reserved(keyword, name):
                self._item(node.span, 0, [_Line(0, [f"{keyword} {name.text}"])])

    def _table(self, node: s.Table) -> _Line:
        index = f"[{', '.join(type_text(kind) for kind in node.index)}]" if node.index else ""
        initial = f"= {text(node.initial)}" if node.initial else ""
        return _Line(0, [node.kind, f"{node.name.text}{index}: {type_text(node.type)}", initial], "table")

    def _outcomes(self, node: s.Outcomes) -> None:
        simple = " | ".join(f"{case.name.text}{_params(case.params)}" for case in node.cases)
        if all(case.effect is None for case in node.cases):
            self._item(node.span, 0, _wrapped(f"outcome {simple}", " | "))
            return
        self._begin(node.span.line, 0)
        first = len(self._out)
        for number, case in enumerate(node.cases):
            head = f"{'outcome' if not number else '  |'} {case.name.text}{_params(case.params)}"
            if case.effect is None:
                self._add(0, head)
            else:
                self._block(case.effect, 0, [f"{head} on {_params(case.effect_params)}"], "")
        self._comments_beside(node.span, first)

    def _ladder(self, node: s.Ladder) -> None:
        returns = f": {type_text(node.returns)}" if node.returns else ""
        self._open(
            node.span, f"{node.keyword} {node.name.text}{_params(node.params)}{returns}{_cite(node.cite)}", node.guard
        )
        for item in node.rungs:
            if isinstance(item, s.Rung):
                self._rung(item, 1, node.name.text)
                continue
            self._begin(item.span.line, 1)
            self._add(1, "either", "{")
            for rung in item.rungs:
                self._rung(rung, 2, f"{node.name.text}/{item.span.line}")
            self._add(1, "}")
        self._close(node.span)

    def _open(self, span: Span, head: str, guard: s.Expression | None = None) -> None:
        self._begin(span.line, 0)
        if guard is not None and len(head) + len(text(guard)) + 8 > WIDTH:
            self._add(0, head)
            head = f"  when {text(guard)}"
        elif guard is not None:
            head += f" when {text(guard)}"
        self._add(0, head, "{")
        for comment in [c for c in self._beside if c.line == span.line]:
            self._beside.remove(comment)
            self._out[-1].comment = comment.text

    def _close(self, span: Span) -> None:
        self._begin(span.end_line, 1)
        if self._out and not self._out[-1].cells:
            self._out.pop()
        self._add(0, "}")
        self._comments_beside(span, len(self._out) - 1)

    def _rung(self, node: s.Rung, indent: int, group: str) -> None:
        test = f"when {text(node.test)}" if node.test else "otherwise"
        answer = f"=> {text(node.outcome)}" if node.outcome else "=>"
        if node.returns:
            answer += f" returns {text(node.returns)}"
        if node.outcome is None and node.block is None:
            answer = "=> skip"
        after = " ".join(word for word in (_at(node.at), _unreachable(node.unreachable)) if word)
        cells = [f"{node.name.text}:", test, answer]
        if len(" ".join(cells)) + 2 * indent + len(after) > WIDTH and node.test:
            self._begin(node.span.line, indent)
            self._add(indent, cells[0])
            first = len(self._out) - 1
            shown = lines(node.test, WIDTH - 2 * indent - 7)
            for number, line in enumerate(shown):
                self._add(indent + 1, ("when " if not number else "     ") + line)
            self._finish(node, indent + 1, [answer], after, "")
            self._comments_beside(node.span, first)
            return
        self._begin(node.span.line, indent)
        first = len(self._out)
        self._finish(node, indent, cells, after, f"rung {group}")
        self._comments_beside(node.span, first)

    def _finish(self, node: s.Rung, indent: int, cells: list[str], after: str, group: str) -> None:
        if node.block is None:
            self._out.append(_Line(indent, [*cells, after], group))
        else:
            self._block(node.block, indent, cells, after, group)

    def _block(self, block: s.Block, indent: int, head: list[str], after: str, group: str = "") -> None:
        """A block behind its head: on one line when it is one short update, else a line for each."""
        if not block.statements:
            self._out.append(_Line(indent, [*head[:-1], f"{head[-1]} {{ }}", after], group))
            return
        if len(block.statements) == 1 and isinstance(block.statements[0], s.Assign):
            short = f"{{ {_assign(block.statements[0])} }}"
            no_comment = not any(block.span.line < c.line <= block.span.end_line for c in self._alone)
            if no_comment and 2 * indent + len(" ".join([*head, short, after])) <= WIDTH - 8:
                self._out.append(_Line(indent, [*head[:-1], f"{head[-1]} {short}", after], group))
                return
        self._out.append(_Line(indent, [*head[:-1], f"{head[-1]} {{"], group))
        for comment in [c for c in self._beside if c.line == block.span.line]:
            self._beside.remove(comment)
            self._out[-1].comment = comment.text
        for statement in block.statements:
            self._statement(statement, indent + 1)
        self._begin(block.span.end_line, indent + 1)
        self._out.append(_Line(indent, [f"}} {after}".rstrip()]))

    def _statement(self, node: s.Statement, indent: int) -> None:
        match node:
            case s.Assign():
                self._item(node.span, indent, _headed(indent, f"{_places(node)} :=", node.value, group="assign"))
            case s.ForEach(binders, condition, body):
                where = f" where {text(condition)}" if condition else ""
                self._nested(node.span, indent, f"for {binders_text(binders)}{where}:", body)
            case s.IfUpdate(condition, yes, no):
                self._nested(node.span, indent, f"if {text(condition)}", yes)
                while no is not None:
                    if not no.braces and isinstance(no.statements[0], s.IfUpdate):
                        inner = no.statements[0]
                        self._nested(inner.span, indent, f"else if {text(inner.condition)}", inner.yes)
                        no = inner.no
                    else:
                        self._nested(no.span, indent, "else", no)
                        no = None

    def _nested(self, span: Span, indent: int, head: str, body: s.Block) -> None:
        self._begin(span.line, indent)
        first = len(self._out)
        if not body.braces and isinstance(body.statements[0], s.Assign):
            line = f"{head} {_assign(body.statements[0])}"
            if 2 * indent + len(line) <= WIDTH:
                self._add(indent, line)
                self._comments_beside(span, first)
                return
        self._block(body, indent, [head], "")
        self._comments_beside(Span(span.path, span.line, 0, span.line, 0), first)

    def _guarded(self, node: s.Action, head: str, guard: s.Expression | None, block: s.Block, after: str) -> None:
        self._begin(node.span.line, 0)
        first = len(self._out)
        if guard is not None and len(head) + len(text(guard)) + 10 > WIDTH:
            self._add(0, head)
            shown = lines(guard, WIDTH - 9)
            for number, line in enumerate(shown[:-1]):
                self._add(1, ("when " if not number else "     ") + line)
            self._block(block, 1, [("when " if len(shown) == 1 else "     ") + shown[-1]], after)
        else:
            self._block(block, 0, [head + (f" when {text(guard)}" if guard else "")], after)
        self._comments_beside(node.span, first)

    def _software(self, node: s.Software) -> None:
        head = f"action {node.name.text}{_params(node.params)}{_cite(node.cite)}"
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

    # Scenarios and diagrams

    def _scenario(self, node: s.Scenario) -> None:
        self._open(
            node.span, f"scenario {node.name.text}{_params(node.params)}{_expect(node.expect)}{_cite(node.cite)}"
        )
        for item in node.items:
            if item.call is None:
                assert item.condition is not None
                self._item(item.span, 1, _headed(1, item.keyword, item.condition))
                continue
            head = call_text(item.call) + (f" by {by_text(item.by)}" if item.by else "")
            wanted = f"=> {call_text(item.outcome)}" if item.outcome else ""
            with_ = f"with {text(item.condition)}" if item.condition else ""
            self._item(item.span, 1, [_Line(1, [head, with_, wanted], "play")])
        self._close(node.span)

    def _diagram(self, node: s.Diagram) -> None:
        head = f"diagram {node.name.text}{_params(node.params)}"
        where = f" where {text(node.frame)}" if node.frame else ""
        if node.frame is not None and len(head + where + _cite(node.cite)) + 2 > WIDTH:
            self._begin(node.span.line, 0)
            self._add(0, head)
            for number, line in enumerate(lines(node.frame, WIDTH - 8)):
                self._add(1, ("where " if not number else "      ") + line)
            self._add(1, _cite(node.cite).strip(), "{")
        else:
            self._open(node.span, head + where + _cite(node.cite))
        for item in node.nodes:
            test = f"when {text(item.test)}" if item.test else "otherwise"
            shown = f'"{item.label}"' if item.label is not None else ", ".join(_aspect(a) for a in item.aspects)
            line = f"node {test}: {shown}"
            if len(line) + 2 <= WIDTH:
                self._item(item.span, 1, [_Line(1, [line])])
            else:
                made = [_Line(1, [f"node {test}:"])]
                last = len(item.aspects) - 1
                made += [_Line(2, [_aspect(a) + ("," if n < last else "")]) for n, a in enumerate(item.aspects)]
                self._item(item.span, 1, made)
        self._close(node.span)


# Words ---------------------------------------------------------------------------------------------------------------


def _params(binders: tuple[s.Binder, ...] | None) -> str:
    return "" if binders is None else f"({binders_text(binders)})"


def _mark(cite: s.Cite) -> str:
    return f" [{cite.mark}]" if cite.mark else ""


def _cite(cite: s.Cite | None) -> str:
    return f' "{cite.text}"{_mark(cite)}' if cite else ""


def _at(cite: s.Cite | None) -> str:
    return f'@ "{cite.text}"{_mark(cite)}' if cite else ""


def _unreachable(why: str | None) -> str:
    return f'unreachable "{why}"' if why is not None else ""


def _expect(expect: s.Name | None) -> str:
    return f" expect {expect.text}" if expect else ""


def _aspect(aspect: s.Aspect) -> str:
    words = f' as "{aspect.words[0]}" | "{aspect.words[1]}"' if aspect.words else ""
    return text(aspect.value) + words


def _places(node: s.Assign) -> str:
    return node.table.text + (f"[{', '.join(text(index) for index in node.indices)}]" if node.indices else "")


def _assign(node: s.Assign) -> str:
    return f"{_places(node)} := {'any' if node.value is None else text(node.value)}"


def _headed(indent: int, head: str, body: s.Expression | None, after: str = "", group: str = "") -> list[_Line]:
    """A head, a formula, and what follows it: on one line if they fit."""
    shown = "any" if body is None else text(body)
    if body is None or 2 * indent + len(f"{head} {shown} {after}") <= WIDTH:
        if group:
            place, operator = head.rsplit(" ", 1)
            return [_Line(indent, [place, f"{operator} {shown}", after], group)]
        return [_Line(indent, [head, shown, after])]
    made = [_Line(indent, [head])]
    made += [_Line(indent + 1, [line]) for line in lines(body, WIDTH - 2 * indent - 2)]
    if after:
        made.append(_Line(indent + 1, [after]))
    return made


def _wrapped(line: str, separator: str) -> list[_Line]:
    """One long list on as many lines as it needs."""
    if len(line) <= WIDTH:
        return [_Line(0, [line])]
    made, current = [], ""
    for part in line.split(separator):
        if current and len(current) + len(separator) + len(part) > WIDTH:
            made.append(_Line(0, [current]))
            current = "  | " + part
        else:
            current = f"{current}{separator}{part}" if current else part
    return [*made, _Line(0, [current])]


def _render(out: list[_Line]) -> str:
    """Align the cells and the comments of neighbouring lines of one group."""
    rendered: list[str] = []
    for (group, indent, _), members in groupby(out, key=lambda line: (line.group, line.indent, bool(line.cells))):
        run = list(members)
        texts = _aligned(run, indent) if group else [line.whole() for line in run]
        # A comment behind a line that opens a block is not aligned with what is inside it.
        commented = [t for t, line in zip(texts, run, strict=True) if line.comment and len(t) <= _WIDEST + 24]
        column = max((len(t) for t in commented), default=0)
        for content, line in zip(texts, run, strict=True):
            gap = max(2, column - len(content) + 2) if group else 2
            rendered.append(f"{content}{' ' * gap}{line.comment}" if line.comment else content)
    while rendered and not rendered[-1]:
        rendered.pop()
    return "\n".join(rendered) + "\n"


def _aligned(run: list[_Line], indent: int) -> list[str]:
    columns = max(len(line.cells) for line in run)
    widths = []
    for column in range(columns):
        # The last filled cell of a line needs no padding, so it does not widen its column.
        cells = [line.cells[column] for line in run if any(line.cells[column + 1 :])]
        fitting = [len(cell) for cell in cells if len(cell) <= _WIDEST]
        widths.append(max(fitting, default=0))
    made = []
    for line in run:
        padded = [cell.ljust(width) for cell, width in zip(line.cells, widths, strict=False)]
        made.append(("  " * indent + " ".join(padded)).rstrip())
    return made
