"""From text to syntax tree; syntax errors become diagnostics that say what was expected."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources
from typing import Any

from lark import Lark, Token, UnexpectedCharacters, UnexpectedEOF, UnexpectedToken, v_args
from lark.exceptions import VisitError
from lark.tree import Meta

from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.files import cache_folder
from vmxmodel.language import syntax as s
from vmxmodel.language.builder import SoftwareBuilder
from vmxmodel.language.comments import comments
from vmxmodel.language.refinement_layout import RefinementBuilder


@lru_cache(maxsize=64)  # one process reads the same modules for one pair of parties after the other
def parse(text: str, path: str) -> tuple[s.Spec, tuple[s.Comment, ...]]:
    """The syntax tree of a spec file and its comments. Raises SpecError for a syntax error."""
    try:
        tree = _grammar().parse(text)
    except UnexpectedToken as error:
        raise SpecError(_unexpected_token(error, path, text)) from None
    except UnexpectedCharacters as error:
        raise SpecError(_unexpected_character(error, path)) from None
    except UnexpectedEOF:
        raise SpecError(_unexpected_end(path, text, set())) from None
    try:
        spec: s.Spec = _Builder(path).transform(tree)
    except VisitError as error:
        raise error.orig_exc from None  # a RecursionError
    return spec, comments(text)


@cache
def _grammar() -> Lark:
    """The parser. Its tables take longer to make than all else that is done with a small spec, so they are kept; Lark
    makes them anew when grammar, options or versions are others, or the file is damaged."""
    grammar = resources.files(__package__).joinpath("grammar.lark").read_text(encoding="utf-8")
    folder = cache_folder()
    tables = str(folder / "grammar.lalr") if folder is not None else False
    return Lark(grammar, start="spec", parser="lalr", propagate_positions=True, maybe_placeholders=True, cache=tables)


# Syntax errors -------------------------------------------------------------------------------------------------------

_WORDS = {
    "NAME": "a name",
    "NUMBER": "a number",
    "STRING": "a text in quotes",
    "MARK": "a trust mark such as [S]",
    "COMPARE": "a comparison",
    "SIGN": "`+` or `-`",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "LSQB": "`[`",
    "RSQB": "`]`",
    "LBRACE": "`{`",
    "RBRACE": "`}`",
    "EQUAL": "`=`",
    "COLON": "`:`",
    "COMMA": "`,`",
    "VBAR": "`|`",
    "DOT": "`.`",
    "STAR": "`*`",
    "AT": "`@`",
    "QMARK": "`?`",
    "WILDCARD": "`_`",
    "PATH": "a name",
    "TABLE": "a declaration",
    "PROPERTY": "a declaration",
    "QUANTIFIER": "an expression",
    "TRUTH": "an expression",
    "NONE": "an expression",
    "BY_PARAM": "an expression",
    "_NOT": "an expression",
    "_IF": "an expression",
    "_NEXT": "an expression",
    "_EXECUTES": "an expression",
    "_ANSWERS": "an expression",
    "__ANON_0": "`..`",
    "__ANON_1": "`=>`",
    "__ANON_2": "`:=`",
    "$END": "the end of the file",
}
_DECLARATIONS = frozenset(
    [
        "_SORT",
        "_ENUM",
        "_MEMBER",
        "_OUTCOME",
        "_INIT",
        "_ASSUME",
        "_DEF",
        "_INSTRUCTION",
        "_ACTION",
        "_PROCEDURE",
        "_CONTEXT",
        "_SWITCH",
        "_SCENARIO",
        "_DIAGRAM",
        "_REFINES",
    ]
)
_OPERATORS = frozenset(["_AND", "_OR", "_IMPLIES", "_IFF", "_IN", "COMPARE", "SIGN"])


def _expected(names: set[str]) -> str:
    words: dict[str, None] = {}
    if "_NOT" in names:
        names = names - {"NAME", "NUMBER", "LPAR"}
    for name in sorted(names):
        if name in _OPERATORS:
            words["an operator"] = None
        elif name in _DECLARATIONS:
            words["a declaration"] = None
        else:
            words[_WORDS.get(name, f"`{name.strip('_').lower()}`")] = None
    return " or ".join([", ".join(list(words)[:-1]), list(words)[-1]]) if len(words) > 1 else next(iter(words), "")


def _unexpected_token(error: UnexpectedToken, path: str, text: str) -> Diagnostic:
    expected = set(error.accepts or error.expected)
    if error.token.type == "$END":
        return _unexpected_end(path, text, expected)
    word = str(error.token)
    line, column = error.token.line or 1, error.token.column or 1
    span = Span(path, line, column, error.token.end_line or line, error.token.end_column or column + len(word))
    return Diagnostic("E005", f"unexpected `{word}`", span, "not expected here", _help(word, expected))


def _unexpected_character(error: UnexpectedCharacters, path: str) -> Diagnostic:
    span = Span(path, error.line, error.column, error.line, error.column + 1)
    expected = set(error.allowed or ())
    return Diagnostic("E005", f"unexpected `{error.char}`", span, "not expected here", _help(error.char, expected))


def _unexpected_end(path: str, text: str, expected: set[str]) -> Diagnostic:
    lines = text.splitlines() or [""]
    span = Span(path, len(lines), len(lines[-1]) + 1, len(lines), len(lines[-1]) + 2)
    return Diagnostic("E005", "the file ends too early", span, "something is missing here", _help("", expected))


def _help(found: str, expected: set[str]) -> str:
    if found == "=":
        return "write `==` to compare, `:=` to update, `=>` before an outcome"
    if found == ":" and "__ANON_2" in expected:
        return "write `:=` to update"
    if found in ("&", "|", "!") and "_AND" in expected:
        return "write `and`, `or`, `not`"
    if found == '"':
        return "a text in quotes must end on its line"
    words = _expected(expected)
    return f"expected {words}" if words else ""


# The tree ------------------------------------------------------------------------------------------------------------


@v_args(meta=True)
class _Builder(SoftwareBuilder, RefinementBuilder):
    """Bottom-up: one method a rule, in the order of the grammar."""

    def spec(self, meta: Meta, parts: list[Any]) -> s.Spec:
        uses = tuple(part for part in parts if isinstance(part, s.Use))
        return s.Spec(parts[0], uses, tuple(parts[1 + len(uses) :]), self._span(meta))

    def module(self, meta: Meta, parts: list[Any]) -> s.Name:
        name: s.Name = parts[0]
        return name

    def use(self, meta: Meta, parts: list[Any]) -> s.Use:
        path = parts[0]
        return s.Use(self._last_name(path), str(path), self._span(meta))

    def sort(self, meta: Meta, parts: list[Any]) -> s.Sort:
        return s.Sort(parts[0], self._span(meta))

    def enum(self, meta: Meta, parts: list[Any]) -> s.Enum:
        return s.Enum(parts[0], tuple(parts[1:]), self._span(meta))

    def member(self, meta: Meta, parts: list[Any]) -> s.Member:
        return s.Member(tuple(parts[:-1]), parts[-1], self._span(meta))

    def outcomes(self, meta: Meta, parts: list[Any]) -> s.Outcomes:
        return s.Outcomes(tuple(parts), self._span(meta))

    def outcome(self, meta: Meta, parts: list[Any]) -> s.Outcome:
        name, params, effect = parts
        on, block = effect if effect else (None, None)
        return s.Outcome(name, params, on, block, self._span(meta))

    def effect(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def table(self, meta: Meta, parts: list[Any]) -> s.Table:
        kind, name, index, type_, initial = parts
        return s.Table(str(kind), name, index or (), type_, initial, self._span(meta))

    def index_types(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def init(self, meta: Meta, parts: list[Any]) -> s.Constraint:
        return s.Constraint("init", parts[0], parts[1], self._span(meta))

    def assume(self, meta: Meta, parts: list[Any]) -> s.Constraint:
        return s.Constraint("assume", parts[0], parts[1], self._span(meta))

    def define(self, meta: Meta, parts: list[Any]) -> s.Define:
        name, params, written, body = parts
        return s.Define(name, params, written, body, self._span(meta))

    def params(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(part for part in parts if part is not None)

    def binder(self, meta: Meta, parts: list[Any]) -> s.Binder:
        return s.Binder(tuple(parts[:-1]), parts[-1], self._span(meta))

    def named_type(self, meta: Meta, parts: list[Any]) -> s.NamedType:
        return s.NamedType(parts[0].text, False, self._span(meta))

    def optional_type(self, meta: Meta, parts: list[Any]) -> s.NamedType:
        return s.NamedType(parts[0].text, True, self._span(meta))

    def range_type(self, meta: Meta, parts: list[Any]) -> s.NumberRange:
        return s.NumberRange(int(parts[0]), int(parts[1]), self._span(meta))

    # Ladders

    def instruction(self, meta: Meta, parts: list[Any]) -> s.Ladder:
        name, params, returns, cite, guard, *rungs = parts
        return s.Ladder("instruction", name, params, returns, cite, guard, tuple(rungs), self._span(meta))

    def ladder_action(self, meta: Meta, parts: list[Any]) -> s.Ladder:
        name, params, cite, guard, *rungs = parts
        return s.Ladder("action", name, params, None, cite, guard, tuple(rungs), self._span(meta))

    def action(self, meta: Meta, parts: list[Any]) -> s.Action:
        name, params, cite, guard, block, at = parts
        return s.Action(name, params, cite, guard, block, at, self._span(meta))

    def software(self, meta: Meta, parts: list[Any]) -> s.Software:
        name, params, cite, guard, call, by, handlers = parts
        call = call if isinstance(call, s.Call) else None
        return s.Software(name, params, cite, guard, call, by, handlers, self._span(meta))

    def rung(self, meta: Meta, parts: list[Any]) -> s.Rung:
        name, test, consequence, at, unreachable = parts
        outcome, returns, block = consequence
        test = None if isinstance(test, Token) else test
        return s.Rung(name, test, outcome, returns, block, at, unreachable, self._span(meta))

    def either(self, meta: Meta, parts: list[Any]) -> s.Either:
        return s.Either(tuple(parts), self._span(meta))

    def consequence(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        if len(parts) == 3:
            return tuple(parts)
        return (None, None, parts[0] if isinstance(parts[0], s.Block) else None)

    def returns(self, meta: Meta, parts: list[Any]) -> Any:
        return parts[0]

    def at(self, meta: Meta, parts: list[Any]) -> s.Cite:
        return s.Cite(parts[0], parts[1], self._span(meta))

    cite = at

    def unreachable(self, meta: Meta, parts: list[Any]) -> Any:
        return parts[0]

    def by(self, meta: Meta, parts: list[Any]) -> Any:
        return parts[0]

    def handlers(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def handler(self, meta: Meta, parts: list[Any]) -> s.Handler:
        outcome, block = parts
        return s.Handler(
            outcome if isinstance(outcome, s.Name) else None,
            block if isinstance(block, s.Block) else None,
            self._span(meta),
        )

    # Updates

    def block(self, meta: Meta, parts: list[Any]) -> s.Block:
        return s.Block(tuple(parts), True, self._span(meta))

    def assign(self, meta: Meta, parts: list[Any]) -> s.Assign:
        table, indices, value = parts
        value = None if isinstance(value, Token) else value
        return s.Assign(table, indices or (), value, self._span(meta))

    def places(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def for_each(self, meta: Meta, parts: list[Any]) -> s.ForEach:
        *binders, condition, body = parts
        return s.ForEach(tuple(binders), condition, self._as_block(body), self._span(meta))

    def if_update(self, meta: Meta, parts: list[Any]) -> s.IfUpdate:
        condition, yes, no = parts
        return s.IfUpdate(condition, yes, self._as_block(no) if no is not None else None, self._span(meta))

    # Properties

    def property(self, meta: Meta, parts: list[Any]) -> s.Property:
        keyword, name, expect, formula, at = parts
        return s.Property(str(keyword), name, expect, formula, at, self._span(meta))

    def expect(self, meta: Meta, parts: list[Any]) -> Any:
        return parts[0]

    def scenario(self, meta: Meta, parts: list[Any]) -> s.Scenario:
        name, params, expect, cite, *items = parts
        return s.Scenario(name, params, expect, cite, tuple(items), self._span(meta))

    def given(self, meta: Meta, parts: list[Any]) -> s.ScenarioItem:
        return s.ScenarioItem("given", None, None, parts[0], None, self._span(meta))

    def check(self, meta: Meta, parts: list[Any]) -> s.ScenarioItem:
        return s.ScenarioItem("check", None, None, parts[0], None, self._span(meta))

    def play(self, meta: Meta, parts: list[Any]) -> s.ScenarioItem:
        call, by, condition, outcome = parts
        return s.ScenarioItem("play", call, by, condition, outcome, self._span(meta))

    def diagram(self, meta: Meta, parts: list[Any]) -> s.Diagram:
        name, params, frame, cite, *nodes = parts
        return s.Diagram(name, params, frame, cite, tuple(nodes), self._span(meta))

    def node(self, meta: Meta, parts: list[Any]) -> s.Node:
        test, *shown = parts
        test = None if isinstance(test, Token) else test
        if isinstance(shown[0], str):
            return s.Node(test, (), shown[0], self._span(meta))
        return s.Node(test, tuple(shown), None, self._span(meta))

    def aspect(self, meta: Meta, parts: list[Any]) -> s.Aspect:
        value, yes, no = parts
        return s.Aspect(value, (yes, no) if yes is not None else None, self._span(meta))

    # Expressions

    def _binary(self, operator: str, meta: Meta, parts: list[Any]) -> s.Binary:
        return s.Binary(operator, parts[0], parts[1], self._span(meta))

    def iff(self, meta: Meta, parts: list[Any]) -> s.Binary:
        return self._binary("iff", meta, parts)

    def implies(self, meta: Meta, parts: list[Any]) -> s.Binary:
        return self._binary("implies", meta, parts)

    def or_(self, meta: Meta, parts: list[Any]) -> s.Binary:
        return self._binary("or", meta, parts)

    def and_(self, meta: Meta, parts: list[Any]) -> s.Binary:
        return self._binary("and", meta, parts)

    def not_(self, meta: Meta, parts: list[Any]) -> s.Unary:
        return s.Unary("not", parts[0], self._span(meta))

    def quantified(self, meta: Meta, parts: list[Any]) -> s.Quantifier:
        kind, *binders, body = parts
        return s.Quantifier(str(kind), tuple(binders), body, self._span(meta))

    def conditional(self, meta: Meta, parts: list[Any]) -> s.Conditional:
        condition, yes, no = parts
        return s.Conditional(condition, yes, no, self._span(meta))

    def answers(self, meta: Meta, parts: list[Any]) -> s.AnswersCall:
        return s.AnswersCall(parts[0], self._span(meta))

    def compare(self, meta: Meta, parts: list[Any]) -> s.Binary:
        return s.Binary(str(parts[1]), parts[0], parts[2], self._span(meta))

    def member_of(self, meta: Meta, parts: list[Any]) -> s.MemberOf:
        return s.MemberOf(parts[0], tuple(parts[1:]), self._span(meta))

    arith = compare

    def number(self, meta: Meta, parts: list[Any]) -> s.Number:
        return s.Number(int(parts[0]), self._span(meta))

    def truth(self, meta: Meta, parts: list[Any]) -> s.Truth:
        return s.Truth(str(parts[0]) == "true", self._span(meta))

    def none(self, meta: Meta, parts: list[Any]) -> s.NoneValue:
        return s.NoneValue(self._span(meta))

    def by_param(self, meta: Meta, parts: list[Any]) -> Any:
        return parts[0]

    def event_by(self, meta: Meta, parts: list[Any]) -> s.EventBy:
        return s.EventBy(parts[0], parts[1], self._span(meta))

    def entry(self, meta: Meta, parts: list[Any]) -> s.Entry:
        return s.Entry(parts[0], tuple(parts[1:]), self._span(meta))

    def next_(self, meta: Meta, parts: list[Any]) -> s.Unary:
        return s.Unary("next", parts[0], self._span(meta))

    def executes(self, meta: Meta, parts: list[Any]) -> s.Unary:
        return s.Unary("executes", parts[0], self._span(meta))

    def parens(self, meta: Meta, parts: list[Any]) -> s.Unary:
        return s.Unary("parens", parts[0], self._span(meta))

    def call(self, meta: Meta, parts: list[Any]) -> s.Call:
        name, rung, arguments = parts
        return s.Call(name, rung, arguments, self._span(meta))

    def arguments(self, meta: Meta, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(part for part in parts if part is not None)
