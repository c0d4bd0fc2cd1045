"""The tree of `refines` out of the parser, and its layout."""

from __future__ import annotations

from typing import Any

from lark import v_args
from lark.tree import Meta

from vmxmodel.language import syntax as s
from vmxmodel.language.builder import Builder
from vmxmodel.language.expression_text import call_text
from vmxmodel.language.sheet import Line, Sheet, headed, params_text, wrapped


@v_args(meta=True)
class RefinementBuilder(Builder):
    """One method a rule."""

    def refines(self, meta: Meta, parts: list[Any]) -> s.Refines:
        path, *items = parts
        return s.Refines(self._last_name(path), str(path), tuple(items), self._span(meta))

    def map_table(self, meta: Meta, parts: list[Any]) -> s.MapTable:
        name, *indices, value = parts
        return s.MapTable(name, tuple(i for i in indices if i is not None), value, self._span(meta))

    def map_sort(self, meta: Meta, parts: list[Any]) -> s.MapName:
        return s.MapName("sort", parts[0], parts[1], self._span(meta))

    def map_outcome(self, meta: Meta, parts: list[Any]) -> s.MapName:
        return s.MapName("outcome", parts[0], parts[1], self._span(meta))

    def performs(self, meta: Meta, parts: list[Any]) -> s.Performs:
        return s.Performs(parts[0], parts[1], self._span(meta))

    def stutters(self, meta: Meta, parts: list[Any]) -> s.Stutters:
        return s.Stutters(tuple(parts), self._span(meta))

    def ready(self, meta: Meta, parts: list[Any]) -> s.Ready:
        return s.Ready(parts[0], parts[1], self._span(meta))

    def pending(self, meta: Meta, parts: list[Any]) -> s.Pending:
        return s.Pending(parts[0], parts[1], self._span(meta))

    def rank(self, meta: Meta, parts: list[Any]) -> s.Rank:
        return s.Rank(parts[0], parts[1], self._span(meta))


class RefinementLayout(Sheet):
    """Writes a `refines`, one item a line."""

    def _refines(self, node: s.Refines) -> None:
        self._open(node.span, f"refines {node.path}")
        for item in node.items:
            self._item(item.span, 1, _lines(item))
        self._close(node.span)


def _lines(item: Any) -> list[Line]:
    match item:
        case s.MapTable(name, indices, value):
            place = f"{name.text}[{', '.join(i.text for i in indices)}]" if indices else name.text
            return headed(1, f"map {place} =", value, group="map")
        case s.MapName(keyword, other, own):
            return [Line(1, [f"{keyword} {other.text}", f"= {own.text}"], "map")]
        case s.Performs(own, other):
            return [Line(1, [call_text(own), f"performs {call_text(other)}"], "performs")]
        case s.Stutters(calls):
            listed = wrapped(f"stutter {', '.join(call_text(call) for call in calls)}", ", ", "        ")
            return [Line(line.indent + 1, line.cells) for line in listed]
        case s.Ready(params, formula):
            return headed(1, f"ready{params_text(params)} =", formula)
        case s.Pending(call, formula):
            return headed(1, f"pending {call_text(call)} when", formula)
        case s.Rank(params, value):
            return headed(1, f"rank{params_text(params)} =", value)
    assert isinstance(item, s.Without)
    return [Line(1, [f"without {', '.join(name.text for name in item.names)}", f'"{item.why}"'])]
