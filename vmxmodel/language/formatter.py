"""One layout for every spec: indented, aligned, with all comments kept and the structure of formulas shown."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from vmxmodel.diagnostics import Span, VmxmodelError
from vmxmodel.language import syntax as s
from vmxmodel.language.expression_text import (
    WIDTH,
    bare,
    by_text,
    call_text,
    lines,
    text,
    type_text,
)
from vmxmodel.language.parser import parse
from vmxmodel.language.procedure_layout import SoftwareLayout
from vmxmodel.language.refinement_layout import RefinementLayout
from vmxmodel.language.sheet import (
    Line,
    aspect_text,
    at_text,
    cite_text,
    expect_text,
    headed,
    params_text,
    render,
    unreachable_text,
    wrapped,
)


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


class _Layout(SoftwareLayout, RefinementLayout):
    """Writes the declarations in order, and before each the comments that stood before it."""

    def result(self) -> str:
        self._begin(self._spec.module.span.line, 0)
        self._add(0, f"module {self._spec.module.text}")
        self._comments_beside(self._spec.module.span, len(self._out) - 1)
        for use in self._spec.uses:
            self._item(use.span, 0, [Line(0, [f"use {use.path}"])])
        for declaration in self._spec.declarations:
            self._declaration(declaration)
        self._begin(self._last + 1, 0)
        return render(self._out)

    # Declarations

    def _declaration(self, node: s.Declaration) -> None:
        match node:
            case s.Sort(name):
                self._item(node.span, 0, [Line(0, ["sort", name.text], "sort")])
            case s.Enum(name, values):
                cells = ["enum", name.text, f"= {' | '.join(value.text for value in values)}"]
                self._item(node.span, 0, [Line(0, cells, "enum")])
            case s.Member(names, sort):
                self._item(node.span, 0, [Line(0, [f"member {', '.join(n.text for n in names)}: {sort.text}"])])
            case s.Outcomes():
                self._outcomes(node)
            case s.Table():
                self._item(node.span, 0, [self._table(node)])
            case s.Constraint(keyword, name, formula):
                head = f"{keyword} {name.text}:" if name else keyword
                self._item(node.span, 0, headed(0, head, formula))
            case s.Define(name, params, written, body):
                head = f"def {name.text}{params_text(params)}{f': {type_text(written)}' if written else ''} ="
                self._item(node.span, 0, headed(0, head, body))
            case s.Ladder():
                self._ladder(node)
            case s.Action():
                head = f"action {node.name.text}{params_text(node.params)}{cite_text(node.cite)}"
                self._guarded(node, head, node.guard, node.block, at_text(node.at))
            case s.Software():
                self._software(node)
            case s.Procedure():
                self._procedure(node)
            case s.Context():
                self._context(node)
            case s.Switch():
                self._switch(node)
            case s.Without(names, why):
                self._item(node.span, 0, [Line(0, [f"without {', '.join(name.text for name in names)}", f'"{why}"'])])
            case s.Property(keyword, name, expect, formula, at):
                head = f"{keyword} {name.text}{expect_text(expect)}:"
                self._item(node.span, 0, headed(0, head, formula, at_text(at)))
            case s.Scenario():
                self._scenario(node)
            case s.Diagram():
                self._diagram(node)
            case s.Refines():
                self._refines(node)

    def _table(self, node: s.Table) -> Line:
        index = f"[{', '.join(type_text(kind) for kind in node.index)}]" if node.index else ""
        initial = f"= {text(node.initial)}" if node.initial else ""
        return Line(0, [node.kind, f"{node.name.text}{index}: {type_text(node.type)}", initial], "table")

    def _outcomes(self, node: s.Outcomes) -> None:
        simple = " | ".join(f"{case.name.text}{params_text(case.params)}" for case in node.cases)
        if all(case.effect is None for case in node.cases):
            self._item(node.span, 0, wrapped(f"outcome {simple}", " | "))
            return
        self._begin(node.span.line, 0)
        first = len(self._out)
        for number, case in enumerate(node.cases):
            head = f"{'outcome' if not number else '  |'} {case.name.text}{params_text(case.params)}"
            if case.effect is None:
                self._add(0, head)
            else:
                self._block(case.effect, 0, [f"{head} on {params_text(case.effect_params)}"], "")
        self._comments_beside(node.span, first)

    def _ladder(self, node: s.Ladder) -> None:
        returns = f": {type_text(node.returns)}" if node.returns else ""
        self._open(
            node.span,
            f"{node.keyword} {node.name.text}{params_text(node.params)}{returns}{cite_text(node.cite)}",
            node.guard,
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

    def _rung(self, node: s.Rung, indent: int, group: str) -> None:
        test = f"when {text(node.test)}" if node.test else "otherwise"
        answer = f"=> {text(node.outcome)}" if node.outcome else "=>"
        if node.returns:
            answer += f" returns {text(node.returns)}"
        if node.outcome is None and node.block is None:
            answer = "=> skip"
        after = " ".join(word for word in (at_text(node.at), unreachable_text(node.unreachable)) if word)
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
            self._out.append(Line(indent, [*cells, after], group))
        else:
            self._block(node.block, indent, cells, after, group)

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

    # Scenarios and diagrams

    def _scenario(self, node: s.Scenario) -> None:
        self._open(
            node.span,
            f"scenario {node.name.text}{params_text(node.params)}{expect_text(node.expect)}{cite_text(node.cite)}",
        )
        for item in node.items:
            if item.call is None:
                assert item.condition is not None
                self._item(item.span, 1, headed(1, item.keyword, item.condition))
                continue
            head = call_text(item.call) + (f" by {by_text(item.by)}" if item.by else "")
            wanted = f"=> {call_text(item.outcome)}" if item.outcome else ""
            with_ = f"with {text(item.condition)}" if item.condition else ""
            self._item(item.span, 1, [Line(1, [head, with_, wanted], "play")])
        self._close(node.span)

    def _diagram(self, node: s.Diagram) -> None:
        head = f"diagram {node.name.text}{params_text(node.params)}"
        where = f" where {text(node.frame)}" if node.frame else ""
        if node.frame is not None and len(head + where + cite_text(node.cite)) + 2 > WIDTH:
            self._begin(node.span.line, 0)
            self._add(0, head)
            for number, line in enumerate(lines(node.frame, WIDTH - 8)):
                self._add(1, ("where " if not number else "      ") + line)
            self._add(1, cite_text(node.cite).strip(), "{")
        else:
            self._open(node.span, head + where + cite_text(node.cite))
        for item in node.nodes:
            test = f"when {text(item.test)}" if item.test else "otherwise"
            shown = f'"{item.label}"' if item.label is not None else ", ".join(aspect_text(a) for a in item.aspects)
            line = f"node {test}: {shown}"
            if len(line) + 2 <= WIDTH:
                self._item(item.span, 1, [Line(1, [line])])
            else:
                made = [Line(1, [f"node {test}:"])]
                last = len(item.aspects) - 1
                made += [Line(2, [aspect_text(a) + ("," if n < last else "")]) for n, a in enumerate(item.aspects)]
                self._item(item.span, 1, made)
        self._close(node.span)
