"""A sheet on which a spec is laid out: lines with cells that align, and the comments where they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.language import syntax as s
from vmxmodel.language.expression_text import WIDTH, binders_text, lines, text

_WIDEST = 64
"""A cell wider than this does not widen the column for its neighbours."""


@dataclass
class Line:
    """A line of output: cells that may be aligned with those of its neighbours of the same group."""

    indent: int
    cells: list[str]
    group: str = ""
    comment: str = ""

    def whole(self) -> str:
        return "  " * self.indent + " ".join(cell for cell in self.cells if cell)


class Sheet:
    """Lines of output; before each item the comments that stood before it."""

    def __init__(self, spec: s.Spec, comments: Sequence[s.Comment], source: str) -> None:
        self._spec = spec
        self._alone = [comment for comment in comments if comment.alone]
        self._beside = [comment for comment in comments if not comment.alone]
        self._blank = {number for number, line in enumerate(source.splitlines(), 1) if not line.strip()}
        self._last = len(source.splitlines())
        self._out: list[Line] = []

    # Comments and blank lines

    def _begin(self, line: int, indent: int) -> None:
        """Put out the comments that stand before a source line, and at most one blank line where there was one."""
        while self._alone and self._alone[0].line < line:
            comment = self._alone.pop(0)
            self._gap(comment.line)
            self._out.append(Line(indent, [comment.text]))
        if line <= self._last:
            self._gap(line)

    def _gap(self, line: int) -> None:
        opened = self._out and self._out[-1].cells[-1:] == ["{"]
        if line - 1 in self._blank and self._out and self._out[-1].cells and not opened:
            self._out.append(Line(0, []))

    def _add(self, indent: int, *cells: str, group: str = "") -> None:
        self._out.append(Line(indent, list(cells), group))

    def _comments_beside(self, span: Span, first: int) -> None:
        """Comments at the end of a line of an item go to the end of its first line, or of its last."""
        for comment in [c for c in self._beside if span.line <= c.line <= span.end_line]:
            self._beside.remove(comment)
            at = first if comment.line == span.line else len(self._out) - 1
            joined = f"{self._out[at].comment}  {comment.text}" if self._out[at].comment else comment.text
            self._out[at].comment = joined

    def _item(self, span: Span, indent: int, made: Iterable[Line]) -> None:
        """An item without items inside."""
        self._begin(span.line, indent)
        first = len(self._out)
        self._out.extend(made)
        while self._alone and self._alone[0].line <= span.end_line:  # a comment inside a formula goes before it
            comment = self._alone.pop(0)
            self._out.insert(first, Line(indent, [comment.text]))
            first += 1
        self._comments_beside(span, first)

    # Blocks

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

    def _block(self, block: s.Block, indent: int, head: list[str], after: str, group: str = "") -> None:
        """A block behind its head: on one line when it is one short update, else a line for each."""
        if not block.statements:
            self._out.append(Line(indent, [*head[:-1], f"{head[-1]} {{ }}", after], group))
            return
        if len(block.statements) == 1 and isinstance(block.statements[0], s.Assign):
            short = f"{{ {assign_text(block.statements[0])} }}"
            no_comment = not any(block.span.line < c.line <= block.span.end_line for c in self._alone)
            if no_comment and 2 * indent + len(" ".join([*head, short, after])) <= WIDTH - 8:
                self._out.append(Line(indent, [*head[:-1], f"{head[-1]} {short}", after], group))
                return
        self._out.append(Line(indent, [*head[:-1], f"{head[-1]} {{"], group))
        for comment in [c for c in self._beside if c.line == block.span.line]:
            self._beside.remove(comment)
            self._out[-1].comment = comment.text
        for statement in block.statements:
            self._statement(statement, indent + 1)
        self._begin(block.span.end_line, indent + 1)
        self._out.append(Line(indent, [f"}} {after}".rstrip()]))

    def _statement(self, node: s.Statement, indent: int) -> None:
        match node:
            case s.Assign():
                self._item(
                    node.span,
                    indent,
                    headed(indent, f"{places_text(node.table, node.indices)} :=", node.value, group="assign"),
                )
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
            line = f"{head} {assign_text(body.statements[0])}"
            if 2 * indent + len(line) <= WIDTH:
                self._add(indent, line)
                self._comments_beside(span, first)
                return
        self._block(body, indent, [head], "")
        self._comments_beside(Span(span.path, span.line, 0, span.line, 0), first)


# Words ---------------------------------------------------------------------------------------------------------------


def params_text(binders: tuple[s.Binder, ...] | None) -> str:
    return "" if binders is None else f"({binders_text(binders)})"


def mark_text(cite: s.Cite) -> str:
    return f" [{cite.mark}]" if cite.mark else ""


def cite_text(cite: s.Cite | None) -> str:
    return f' "{cite.text}"{mark_text(cite)}' if cite else ""


def at_text(cite: s.Cite | None) -> str:
    return f'@ "{cite.text}"{mark_text(cite)}' if cite else ""


def unreachable_text(why: str | None) -> str:
    return f'unreachable "{why}"' if why is not None else ""


def expect_text(expect: s.Name | None) -> str:
    return f" expect {expect.text}" if expect else ""


def aspect_text(aspect: s.Aspect) -> str:
    words = f' as "{aspect.words[0]}" | "{aspect.words[1]}"' if aspect.words else ""
    return text(aspect.value) + words


def places_text(table: s.Name, indices: tuple[s.Expression | s.Star, ...]) -> str:
    return table.text + (f"[{', '.join(text(index) for index in indices)}]" if indices else "")


def assign_text(node: s.Assign) -> str:
    return f"{places_text(node.table, node.indices)} := {'any' if node.value is None else text(node.value)}"


def headed(indent: int, head: str, body: s.Expression | None, after: str = "", group: str = "") -> list[Line]:
    """A head, a formula, and what follows it: on one line if they fit."""
    shown = "any" if body is None else text(body)
    if body is None or 2 * indent + len(f"{head} {shown} {after}") <= WIDTH:
        if group:
            place, operator = head.rsplit(" ", 1)
            return [Line(indent, [place, f"{operator} {shown}", after], group)]
        return [Line(indent, [head, shown, after])]
    made = [Line(indent, [head])]
    made += [Line(indent + 1, [line]) for line in lines(body, WIDTH - 2 * indent - 2)]
    if after:
        made.append(Line(indent + 1, [after]))
    return made


def wrapped(line: str, separator: str, further: str = "  | ") -> list[Line]:
    """One long list on as many lines as it needs."""
    if len(line) <= WIDTH:
        return [Line(0, [line])]
    made, current = [], ""
    for part in line.split(separator):
        if current and len(current) + len(separator) + len(part) > WIDTH:
            made.append(Line(0, [current + separator.rstrip() if further.isspace() else current]))
            current = further + part
        else:
            current = f"{current}{separator}{part}" if current else part
    return [*made, Line(0, [current])]


def render(out: list[Line]) -> str:
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


def _aligned(run: list[Line], indent: int) -> list[str]:
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
