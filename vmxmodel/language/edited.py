"""Loads a spec of which some declarations were edited: the others are taken from what the spec was before.

A declaration means what it says and what the names in it mean. So of a text with the same declarations as before,
those are elaborated again whose text is another, or its doc comment; and those that mention a name whose meaning may be
another now, until there are no more. All others stay, at the lines where they stand now. That is so for actions, for
ladders, for definitions and for what is asked. Where anything else was edited, or something is wrong, the spec is
loaded as a whole. (Tests edit specs in many ways, and compare with that.)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.comments import comments, doc_comments
from vmxmodel.language.modules import Unit, elaborate
from vmxmodel.language.pieces import Known, NoPiece, Piece, by_pieces, parsed, past_the_end, pieces, placed
from vmxmodel.language.placing import unpacked
from vmxmodel.language.symbols import DefSymbol
from vmxmodel.system.model import Diagram, Property, Scenario, System, Transition

_ALONE = (s.Ladder, s.Action, s.Define, s.Property, s.Scenario, s.Diagram)
"""What may be elaborated by itself."""

_NO_CODE = re.compile(r'"[^"\n]*"|#.*')
"""Quoted texts and comments."""

_Head = tuple[str, str, str]
"""What tells a declaration from all others: the kind, the keyword and the name."""

_Asked = TypeVar("_Asked", Property, Scenario, Diagram)


@dataclass(frozen=True)
class Basis:
    """What is needed of a module, and of those that it uses, when some of its declarations are elaborated again."""

    module: s.Name
    uses: tuple[s.Use, ...]
    units: tuple[Unit, ...]  # names and tables alone; the module itself is the last
    heads: tuple[tuple[_Head, ...], ...]  # of the declarations in each piece of its text
    known: Mapping[str, Known]  # of the pieces


def basis_of(spec: s.Spec, text: str, units: Sequence[Unit], system: System) -> Basis | None:
    """The basis of a spec that was loaded; None for one in which declarations depend on more than on names.

    Procedures are linked with each other, and a refinement is checked against all of the system.
    """
    if system.refinements or system.absent or any(unit.routines for unit in units):
        return None
    try:
        known = by_pieces(spec, text)
    except RecursionError:
        return None
    if not known:
        return None
    starts = [piece.line for piece in pieces(text)]
    heads: list[list[_Head]] = [[] for _ in starts]
    for declaration in spec.declarations:
        heads[bisect_right(starts, declaration.span.line) - 1].append(_head(declaration))
    return Basis(spec.module, spec.uses, tuple(map(_names_alone, units)), tuple(map(tuple, heads)), known)


def _names_alone(unit: Unit) -> Unit:
    return replace(
        unit,
        actions=(),
        instructions={},
        properties=(),
        assumptions=(),
        initial=(),
        scenarios=(),
        diagrams=(),
        switches=(),
        doc="",
    )


def _head(node: s.Declaration) -> _Head:
    name = getattr(node, "name", None)
    return type(node).__name__, getattr(node, "keyword", ""), name.text if isinstance(name, s.Name) else ""


def parse_changed(before: str, text: str, path: str) -> Mapping[str, Known]:
    """What parsing the edited pieces of a text gives; nothing where `edited` would give up. Raises SpecError."""
    old, new = pieces(before), pieces(text)
    if len(old) != len(new):
        return {}
    there = {piece.text for piece in old}
    return {piece.text: parsed(piece, path) for piece in new[1:] if piece.text not in there}


def edited(
    system: bytes, basis: bytes, before: str, text: str, path: str, ahead: Callable[[], Mapping[str, Known]] = dict
) -> tuple[System, Basis] | None:
    """The system of a text, and its basis, from those of the text before, which are packed. None: load it as a whole.

    What the modules that it uses say must be as it was. `ahead` gives what `parse_changed` does, if that is known.
    """
    old, new = pieces(before), pieces(text)
    if len(old) != len(new):
        return None
    docs = list(zip(_docs(before, old), _docs(text, new), strict=True))
    changed = {n for n in range(len(new)) if old[n].text != new[n].text or docs[n][0] != docs[n][1]}
    place = partial(_place, path, [piece.line for piece in old], [piece.line for piece in new])
    known: Basis = unpacked(basis, place)
    try:
        found = _Edited(known, new, text, path, ahead).elaborated(changed)
    except (SpecError, RecursionError, NoPiece):
        return None  # all that is wrong is said of the whole
    if found is None:
        return None
    unit, again = found
    whole = _spliced(unpacked(system, place), unit)
    return None if whole is None else (whole, again)


def _docs(text: str, parts: Sequence[Piece]) -> Iterator[tuple[tuple[int, str], ...]]:
    """The doc comments of each piece, with their lines in it."""
    docs = sorted(doc_comments(comments(text)).items())
    ends = [*(part.line for part in parts[1:]), past_the_end(text)]
    at = 0
    for part, end in zip(parts, ends, strict=True):
        first = at
        while at < len(docs) and docs[at][0] < end:
            at += 1
        yield tuple((line - part.line, doc) for line, doc in docs[first:at])


def _place(
    own: str,
    old: Sequence[int],
    new: Sequence[int],
    path: str,
    line: int,
    column: int,
    end_line: int,
    end_column: int,
) -> Span:
    """Where something stands now, by the first lines of pieces then and now."""
    if path != own:
        return Span(path, line, column, end_line, end_column)
    piece = bisect_right(old, line) - 1
    lower = new[piece] - old[piece]
    return Span(path, line + lower, column, end_line + lower, end_column)


class _Edited:
    """Elaborates some pieces of a text again."""

    def __init__(
        self, basis: Basis, parts: Sequence[Piece], text: str, path: str, ahead: Callable[[], Mapping[str, Known]]
    ) -> None:
        self._basis = basis
        self._parts = parts
        self._text = text
        self._path = path
        self._ahead = ahead

    def elaborated(self, changed: set[int]) -> tuple[Unit, Basis] | None:
        """What these pieces declare, and all that may depend on it; and the basis with them in it.

        Raises SpecError for what is wrong in them.
        """
        *used, own = self._basis.units
        known = dict(self._basis.known)
        while True:
            if 0 in changed:  # the name of the module, and what it uses
                return None
            for part in (self._parts[piece] for piece in changed):
                if part.text not in known:
                    known[part.text] = self._ahead().get(part.text) or parsed(part, self._path)
            nodes = {piece: self._declarations(piece, known) for piece in sorted(changed)}
            if not all(self._may_be_alone(piece, found) for piece, found in nodes.items()):
                return None
            unit = self._elaborate(tuple(node for found in nodes.values() for node in found))
            depending = self._mentioning(_renewed(own, unit))
            if depending <= changed:
                break
            changed = changed | depending
        symbols = {symbol.name: symbol for symbol in unit.symbols}
        new = replace(own, symbols=tuple(symbols.get(symbol.name, symbol) for symbol in own.symbols))
        now = {part.text: known[part.text] for part in self._parts}
        return unit, replace(self._basis, units=(*used, new), known=now)

    def _declarations(self, piece: int, known: Mapping[str, Known]) -> tuple[s.Declaration, ...]:
        part = self._parts[piece]
        found: tuple[s.Declaration, ...] = placed(known[part.text], part.line, self._path)
        return found

    def _may_be_alone(self, piece: int, nodes: Sequence[s.Declaration]) -> bool:
        """Whether a piece declares what it did, and nothing that other declarations hang on in other ways."""
        return all(isinstance(node, _ALONE) for node in nodes) and self._basis.heads[piece] == tuple(map(_head, nodes))

    def _elaborate(self, nodes: tuple[s.Declaration, ...]) -> Unit:
        """These declarations as if they were all of the module, and used the rest of it."""
        *used, own = self._basis.units
        # Questions have names of their own: `var on` and `invariant on` are two things.
        names = {node.name.text for node in nodes if isinstance(node, s.Ladder | s.Action | s.Define)}
        rest = replace(own, symbols=tuple(symbol for symbol in own.symbols if symbol.name not in names))
        spec = s.Spec(self._basis.module, self._basis.uses, nodes, self._basis.module.span)
        return elaborate(spec, comments(self._text), self._text, (*used, rest))

    def _mentioning(self, names: Iterable[str]) -> set[int]:
        """The pieces in which one of these names stands."""
        if not names:
            return set()
        # A name may follow a number at once: `1bump` is two words.
        pattern = re.compile(rf"(?<![A-Za-z_])(?:{'|'.join(map(re.escape, sorted(names)))})\b")
        mentioning = (number for number, part in enumerate(self._parts) if pattern.search(part.text))
        return {number for number in mentioning if pattern.search(_NO_CODE.sub("", self._parts[number].text))}


def _renewed(own: Unit, unit: Unit) -> set[str]:
    """The names in a unit that may mean something else than they did: all definitions, and ladders with other rungs.

    They are names that the module had before, since its declarations have the heads that they had."""
    before = {symbol.name: symbol.meaning for symbol in own.symbols}
    return {
        symbol.name
        for symbol in unit.symbols
        if isinstance(symbol.meaning, DefSymbol) or symbol.meaning != before[symbol.name]
    }


def _spliced(system: System, unit: Unit) -> System | None:
    """The system with what a unit declares in place of what had the same names. None where something had not."""
    rungs = {name: tuple(found) for name, found in unit.instructions.items()}
    for transition in unit.actions:
        rungs[transition.action] = (*rungs.get(transition.action, ()), transition)
    transitions: list[Transition] = []
    for transition in system.transitions:
        if transition.module != unit.name or transition.action not in rungs:
            transitions.append(transition)
        elif not any(one.action == transition.action for one in transitions):
            transitions.extend(rungs[transition.action])
    properties = _replaced(system.properties, unit.properties)
    scenarios = _replaced(system.scenarios, unit.scenarios)
    diagrams = _replaced(system.diagrams, unit.diagrams)
    if properties is None or scenarios is None or diagrams is None:
        return None
    if not rungs.keys() <= {transition.action for transition in transitions}:
        return None
    return replace(
        system, transitions=tuple(transitions), properties=properties, scenarios=scenarios, diagrams=diagrams
    )


def _replaced(old: tuple[_Asked, ...], new: tuple[_Asked, ...]) -> tuple[_Asked, ...] | None:
    by_name = {one.name: one for one in new}
    return tuple(by_name.get(one.name, one) for one in old) if by_name.keys() <= {one.name for one in old} else None
