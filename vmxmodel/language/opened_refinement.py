"""A `refines` held open for edits on either side: read anew for edited modules, and no file is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import SpecError, UsageError
from vmxmodel.files import read_text
from vmxmodel.language import syntax as s
from vmxmodel.language.assemble import assemble
from vmxmodel.language.loader import SUFFIX, Loader
from vmxmodel.language.modules import Unit
from vmxmodel.language.opened import OpenSpec, open_spec
from vmxmodel.language.refinement_syntax import Item
from vmxmodel.language.refinements import refine
from vmxmodel.system.model import System, Transition
from vmxmodel.system.refinement import Refinement


@dataclass(frozen=True)
class OpenRefinement:
    """One `refines`, with the modules of both sides; the last of each is the one that is meant."""

    path: str  # of the spec that says it
    node: s.Refines
    here: tuple[Unit, ...]
    there: tuple[Unit, ...]

    def readings(self, here: Sequence[Unit], there: Sequence[Unit]) -> Iterator[tuple[System, Refinement]]:
        """How it is read where one side was edited; more than once where a rung is gone there that is performed here.

        Then it is read once for each rung of the same ladder that may be performed in its place. What is said of rungs
        that are gone here is left out. Raises SpecError for what makes no sense any more.
        """
        system, other = assemble(here), assemble(there)
        own = [item for item in (_without_the_gone(item, system) for item in self.node.items) if item is not None]
        lost = list(_lost(own, system, other))
        if not lost:
            yield system, refine(replace(self.node, items=tuple(own)), system, here, other)
            return
        ladders = {item.other.name.text for item, _ in lost}
        for rung in dict.fromkeys(t.rung for t in other.transitions if t.action in ladders):
            instead = [_performs(item, transition, rung) for item, transition in lost]
            left = [item for item in own if not (_of_a_rung(item) and any(item is one for one, _ in lost))]
            node = replace(self.node, items=(*left, *instead))
            yield system, refine(node, system, here, other)


def open_refinements(opened: OpenSpec) -> tuple[OpenRefinement, ...]:
    """What a spec says by `refines`. Raises SpecError."""
    found = []
    for node in opened.spec.declarations:
        if isinstance(node, s.Refines):
            loader = Loader()
            loader.open_file(node, Path(opened.path).parent)
            found.append(OpenRefinement(opened.path, node, opened.units, tuple(loader.units)))
    return tuple(found)


Wrong = Callable[[str, SpecError | UsageError], None]
"""Is told of the path of a spec, and what is wrong with it."""


def refining(path: str, wrong: Wrong | None = None) -> tuple[OpenRefinement, ...]:
    """What the other specs of a folder say by `refines` of the spec with this path.

    One of them that cannot be read is left out, and `wrong` is told. Without that, raises SpecError and UsageError.
    """
    mine = Path(path)
    says = re.compile(rf"^refines\s+{re.escape(mine.stem)}\b", re.MULTILINE)
    found: list[OpenRefinement] = []
    for file in sorted(mine.parent.glob(f"*{SUFFIX}")):
        if file.name == mine.name or not says.search(_text(file)):
            continue
        try:
            found += (one for one in open_refinements(open_spec(str(file))) if one.node.path == mine.stem)
        except (SpecError, UsageError) as error:
            if wrong is None:
                raise
            wrong(str(file), error)
    return tuple(found)


def _text(file: Path) -> str:
    """The text of a file that nobody named; nothing of one that cannot be read."""
    try:
        return read_text(file)
    except UsageError:
        return ""


def _without_the_gone(item: Item, system: System) -> Item | None:
    """An item without the rungs that are not there any more; None if nothing is left of it."""

    def there(call: s.Call) -> bool:
        rungs = [(t.rung, t.step) for t in system.transitions if t.action == call.name.text]
        return call.rung is None or any(call.rung.text in names for names in rungs)

    match item:
        case s.Performs(own) if not there(own):
            return None
        case s.Stutters(calls) if not all(map(there, calls)):
            left = tuple(call for call in calls if there(call))
            return replace(item, calls=left) if left else None
    return item


def _lost(items: Sequence[Item], system: System, other: System) -> Iterator[tuple[s.Performs, Transition]]:
    """The transitions that would perform a rung that is not there, each with the item that says so."""
    told = [item for item in items if isinstance(item, s.Performs)]
    calls = [*(item.own for item in told), *(c for item in items if isinstance(item, s.Stutters) for c in item.calls)]
    exact = {(call.name.text, call.rung.text) for call in calls if call.rung is not None}
    for item in told:
        for transition in system.transitions:
            if transition.action != item.own.name.text:
                continue
            if item.own.rung is None and (transition.action, transition.rung) in exact:
                continue
            if item.own.rung is not None and item.own.rung.text != transition.rung:
                continue
            rung = item.other.rung.text if item.other.rung is not None else transition.rung
            name = f"{item.other.name.text}.{rung}" if rung else item.other.name.text
            if name not in other.transition:
                yield item, transition


def _of_a_rung(item: Item) -> bool:
    return isinstance(item, s.Performs) and item.own.rung is not None


def _performs(item: s.Performs, transition: Transition, rung: str) -> s.Performs:
    own = replace(item.own, rung=s.Name(transition.rung, item.own.span))
    return replace(item, own=own, other=replace(item.other, rung=s.Name(rung, item.other.span)))
