"""The names that a module can see, what each of them is, and what was probably meant by one that is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.language import syntax
from vmxmodel.system.expr import Literal, Param
from vmxmodel.system.model import ActionKind, Outcome, Table, Update
from vmxmodel.system.types import Type


@dataclass(frozen=True, slots=True)
class TypeSymbol:
    """A sort, an enum or Bool."""

    type: Type


@dataclass(frozen=True, slots=True)
class ValueSymbol:
    """An enum value or a member of a sort."""

    literal: Literal


@dataclass(frozen=True, slots=True)
class TableSymbol:
    table: Table


@dataclass(frozen=True, slots=True)
class DefSymbol:
    """A `def`; its body is elaborated when it is first used."""

    syntax: syntax.Define
    params: tuple[Param, ...]
    declared: Type | None


@dataclass(frozen=True, slots=True)
class OutcomeSymbol:
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Effect:
    """What an outcome does whenever it is answered: updates over `params` and the outcome's own parameters."""

    params: tuple[Param, ...]
    updates: tuple[Update, ...]
    choices: tuple[Table, ...]


IDLE = "idle"
"""The label of a procedure that is not under way."""


@dataclass(frozen=True, slots=True)
class Callable:
    """What others may know of a procedure: its program counter, whether it can be asked, and what it answers then."""

    counter: Table
    asked: bool
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActionSymbol:
    """An action, an instruction or a procedure: how it is called. `params` are without the implicit `by`."""

    kind: ActionKind
    params: tuple[Param, ...]
    rungs: tuple[str, ...]  # of a procedure: the labels of its steps
    has_by: bool
    procedure: Callable | None = None


@dataclass(frozen=True, slots=True)
class ContextSymbol:
    """Where code runs. An instruction there that answers with one of `traps` waits for whoever runs below."""

    syntax: syntax.Context
    params: tuple[Param, ...]
    traps: tuple[str, ...]


Meaning = TypeSymbol | ValueSymbol | TableSymbol | DefSymbol | OutcomeSymbol | ActionSymbol | ContextSymbol


@dataclass(frozen=True, slots=True)
class Symbol:
    """One name and what it stands for."""

    name: str
    meaning: Meaning
    module: str
    span: Span | None


_WORDS: dict[type, str] = {
    TypeSymbol: "type",
    ValueSymbol: "value",
    TableSymbol: "variable",
    DefSymbol: "definition",
    OutcomeSymbol: "outcome",
    ActionSymbol: "action",
    ContextSymbol: "context",
}


def word_for(meaning: Meaning) -> str:
    """What this kind of thing is called in a message."""
    if isinstance(meaning, TableSymbol):
        return meaning.table.kind.value if meaning.table.kind.value != "var" else "variable"
    if isinstance(meaning, ActionSymbol):
        return "procedure" if meaning.procedure is not None else meaning.kind.value
    return _WORDS[type(meaning)]


class Symbols:
    """The names of one module: its own, and those of the modules it uses."""

    def __init__(self, imported: Iterable[Symbol], used_at: Span | None = None) -> None:
        """`used_at`: the place that is blamed when two used modules declare one name, which is E010, too."""
        self._all: dict[str, Symbol] = {}
        for symbol in imported:
            other = self._all.setdefault(symbol.name, symbol)
            if other is not symbol:
                raise SpecError(
                    Diagnostic(
                        "E010",
                        f"`{symbol.name}` is declared twice",
                        used_at,
                        f"by module `{other.module}` and by module `{symbol.module}`",
                        "modules that are used together share one space of names; rename one of the two",
                    )
                )

    def declare(self, symbol: Symbol) -> None:
        """Add a name. Raises SpecError E010 when it is taken."""
        other = self._all.get(symbol.name)
        if other is not None:
            where = f"at {other.span}" if other.span else f"in module `{other.module}`"
            raise SpecError(
                Diagnostic(
                    "E010",
                    f"`{symbol.name}` is declared twice",
                    symbol.span,
                    f"already declared as a {word_for(other.meaning)}",
                    f"the first declaration is {where}; every name stands for one thing",
                )
            )
        self._all[symbol.name] = symbol

    def get(self, name: str) -> Symbol | None:
        return self._all.get(name)

    def __iter__(self) -> Iterator[Symbol]:
        return iter(self._all.values())

    def names(self, *kinds: type) -> list[str]:
        """Names of the given kinds, or all."""
        return [s.name for s in self._all.values() if not kinds or isinstance(s.meaning, kinds)]


def did_you_mean(name: str, candidates: Iterable[str]) -> str:
    """A question for the place where an unknown name stands, or nothing."""
    close = get_close_matches(name, list(candidates), n=1, cutoff=0.6)
    return f"did you mean `{close[0]}`?" if close else "not known here"
