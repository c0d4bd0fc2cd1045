"""What an edit changed in how one module is read as another: the maps, steps and conditions of `refines`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import ndiff

from vmxmodel.dataclass import dataclass
from vmxmodel.system.expr import Expr, Param, Ref
from vmxmodel.system.model import System
from vmxmodel.system.refinement import Mapped, Performed, Refinement
from vmxmodel.system.show import show, show_params


@dataclass(frozen=True)
class ReadingChange:
    """One `refines`, by the name of its comparison. `lines` begin with "- " and "+ "."""

    name: str
    change: str  # added, removed, changed
    lines: tuple[str, ...]


def compare_readings(old: System, new: System) -> tuple[ReadingChange, ...]:
    """The `refines` that say otherwise. Names of definitions, comments and reasons play no part."""
    was = {one.name: one for one in old.refinements}
    now = {one.name: one for one in new.refinements}
    found = []
    for name in dict.fromkeys((*was, *now)):
        before = tuple(_lines(was[name])) if name in was else ()
        after = tuple(_lines(now[name])) if name in now else ()
        word = "removed" if name not in now else "added" if name not in was else "changed"
        if before != after:
            lines = (line for line in ndiff(before, after) if line[:2] in ("- ", "+ "))
            found.append(ReadingChange(name, word, tuple(lines) if word == "changed" else ()))
    return tuple(found)


def _lines(one: Refinement) -> Iterator[str]:
    """All that a `refines` says, a line each, with what it leaves to names that are the same."""
    yield from (f"sort {there} is {here}" for there, here in one.sorts if there != here)
    yield from (f"outcome {here} is {there}" for here, there in one.outcomes if there != here)
    yield from (f"without {', '.join(absent.actions)}" for absent in one.absent)
    yield from map(_map, one.tables)
    yield from map(_step, one.steps)
    if one.ready is not None:
        yield f"ready({_params((one.ready.param,))}) = {show(one.ready.formula)}"
    yield from (f"pending {p.action}({_params(p.params)}) when {show(p.formula)}" for p in one.pending)
    if one.rank is not None:
        yield f"rank({_params(one.rank.params)}) = {show(one.rank.value)}"


def _map(one: Mapped) -> str:
    index = f"[{', '.join(param.name for param in one.params)}]" if one.params else ""
    return f"map {one.table}{index} = {show(one.value)}"


def _step(one: Performed) -> str:
    if one.other is None:
        return f"stutter {one.own}"
    given = ", ".join(f"{name} = {show(arg)}" for name, arg in one.args if not _same(name, arg))
    return f"{one.own} performs {one.other}" + (f" with {given}" if given else "")


def _same(name: str, arg: Expr) -> bool:
    return isinstance(arg, Ref) and arg.name == name


def _params(params: Iterable[Param]) -> str:
    return show_params(tuple(params))
