"""A spec held open for edits of single declarations: only the edited one is parsed again, and no file is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.files import read_text
from vmxmodel.language import syntax as s
from vmxmodel.language.assemble import assemble
from vmxmodel.language.loader import Loader
from vmxmodel.language.modules import Unit, elaborate
from vmxmodel.language.parser import parse
from vmxmodel.language.symbols import DefSymbol, OutcomeSymbol
from vmxmodel.system.model import System
from vmxmodel.system.types import RangeType


@dataclass(frozen=True)
class OpenSpec:
    """One spec, parsed, with the modules that it uses. Its systems are without `refines`: see opened_refinement.py."""

    path: str
    text: str
    spec: s.Spec
    comments: tuple[s.Comment, ...]
    used: tuple[Unit, ...]
    unit: Unit
    sources: Mapping[str, str]

    @cached_property
    def system(self) -> System:
        return assemble(self.units)

    @property
    def units(self) -> tuple[Unit, ...]:
        return (*self.used, self.unit)

    def with_declaration(self, number: int, text: str) -> System:
        """The system where a declaration is written so, or is not there (""). Raises SpecError for what is wrong."""
        return self.assembled(self.units_with(number, text))

    def assembled(self, units: Sequence[Unit]) -> System:
        """The system of an edited version. Raises SpecError."""
        try:
            return assemble(units)
        except RecursionError:
            raise self._too_deep() from None

    def units_with(self, number: int, text: str) -> tuple[Unit, ...]:
        """The modules, the last one with a declaration that is written so. Raises SpecError."""
        before = self.spec.declarations[number].span
        # At its place in the file, for messages; the parser takes no notice of empty lines.
        padding = "\n" * (before.line - 1) + " " * (before.column - 1)
        written, _ = parse(f"module {self.unit.name}{padding}{text}", self.path)
        found = self.spec.declarations
        changed = replace(self.spec, declarations=(*found[:number], *written.declarations, *found[number + 1 :]))
        try:
            return (*self.used, elaborate(changed, self.comments, self.text, self.used))
        except RecursionError:
            raise self._too_deep() from None

    def _too_deep(self) -> SpecError:
        return SpecError(Diagnostic("E006", "the spec is nested too deeply", Span(self.path, 1, 1, 1, 1)))

    @property
    def answers(self) -> dict[str, tuple[tuple[int, int] | None, ...]]:
        """What a rung can be said to answer, in the order of declaration: outcomes, and definitions that yield one;
        with the range of each parameter that is a number."""
        symbols = [symbol for unit in (*self.used, self.unit) for symbol in unit.symbols]
        outcomes = {symbol.name for symbol in symbols if isinstance(symbol.meaning, OutcomeSymbol)}
        bodies = {
            symbol.name: symbol.meaning.syntax.body for symbol in symbols if isinstance(symbol.meaning, DefSymbol)
        }
        found: dict[str, tuple[tuple[int, int] | None, ...]] = {}
        for symbol in symbols:
            match symbol.meaning:
                case OutcomeSymbol(outcome):
                    params = outcome.params
                case DefSymbol(definition, params) if outcomes & set(_named(definition.body, bodies)):
                    pass
                case _:
                    continue
            found[symbol.name] = tuple(
                (param.type.lo, param.type.hi) if isinstance(param.type, RangeType) else None for param in params
            )
        return found


def open_spec(path: str) -> OpenSpec:
    """Open a file. Raises SpecError for a wrong spec and UsageError for a file that cannot be read."""
    loader = Loader()
    text = read_text(path)
    try:
        spec = loader.module(text, path)
    except SpecError as error:
        error.sources = dict(loader.sources)
        raise
    return OpenSpec(path, text, spec, parse(text, path)[1], tuple(loader.units[:-1]), loader.units[-1], loader.sources)


def _named(body: s.Expression, definitions: Mapping[str, s.Expression], depth: int = 20) -> Iterator[str]:
    """The names that stand where an expression, or a definition that it calls, has its value."""
    match body:
        case s.Conditional(_, yes, no):
            yield from _named(yes, definitions, depth)
            yield from _named(no, definitions, depth)
        case s.Unary("parens", operand):
            yield from _named(operand, definitions, depth)
        case s.Call(name):
            yield name.text
            if name.text in definitions and depth:
                yield from _named(definitions[name.text], definitions, depth - 1)
