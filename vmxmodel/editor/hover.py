"""What an editor shows about a name: how it is declared, what the manual says, what is known of it. As Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vmxmodel.asking.kept import PROOFS
from vmxmodel.diagnostics import UsageError
from vmxmodel.editor.document import Document
from vmxmodel.files import read_text
from vmxmodel.language.declarations import Declared
from vmxmodel.regress.fingerprint import fingerprint
from vmxmodel.regress.lock import Entry, Lock, read_lock
from vmxmodel.system.model import Property, Scenario, Source, System
from vmxmodel.views.markdown import text

_LINES = 12
"""Lines of a declaration that are shown."""


def hover(document: Document, declared: Declared) -> str:
    """Everything there is to say about a name."""
    return "\n\n".join(_parts(document, declared))


def _parts(document: Document, declared: Declared) -> Iterator[str]:
    lines = declared.text.splitlines()
    if len(lines) > _LINES:
        lines = [*lines[:_LINES], "…"]
    yield "```tsys\n" + "\n".join(lines) + "\n```"
    where = f" of `{declared.within}`" if declared.within else ""
    at = "" if declared.place.path == document.path else f", {text(Path(declared.place.path).name)}"
    yield f"*{declared.kind}*{where}{at}"
    if declared.doc:
        yield text(declared.doc)
    system = document.loaded.system if document.loaded is not None else None
    if system is not None:
        source = _source(system, declared)
        if source is not None and (source.text or source.step):
            mark = f" ({source.mark.meaning})" if source.mark else ""
            yield f"Source: {text(str(source))}{mark}"
        if (known := _verdict(document, system, declared)) is not None:
            yield known


def _source(system: System, declared: Declared) -> Source | None:
    """What a rung, an action or a property cites."""
    if declared.within:
        transition = next((t for t in system.transitions if _is(declared, t.action, t.step or t.rung)), None)
        return None if transition is None else transition.source
    goal = _goal(system, declared)
    if goal is not None:
        return goal.source
    first = next((t for t in system.transitions if t.action == declared.name and t.source is not None), None)
    return None if first is None or first.source is None else Source(first.source.text, None, first.source.mark)


def _is(declared: Declared, action: str, rung: str) -> bool:
    return (declared.within, declared.name) == (action, rung)


def _goal(system: System, declared: Declared) -> Property | Scenario | None:
    goals: tuple[Property | Scenario, ...] = (*system.properties, *system.scenarios)
    return next((goal for goal in goals if goal.name == declared.name and declared.scope is None), None)


def _verdict(document: Document, system: System, declared: Declared) -> str | None:
    """What the lock says of a property, or of a rung of the document's own module; nothing is asked now."""
    goal = _goal(system, declared)
    if declared.place.path != document.path or (goal is None and declared.kind not in ("rung", "step")):
        return None
    found = find_lock(document.path, system.name)
    if found is None:
        return None
    path, lock = found
    where = text(str(path))
    if goal is None:
        known = lock.rungs.get(f"{declared.within}.{declared.name}")
        return None if known is None else f"**{known}** ({where})"
    entry = lock.entry.get(goal.name)
    if entry is None:
        return f"not in {where}: `vmxmodel prove`"
    if entry.slice != fingerprint(system, goal):
        return f"out of date: {_words(entry)} of an earlier text ({where})"
    return f"{_words(entry)} ({where})"


def _words(entry: Entry) -> str:
    return f"**{entry.verdict}**, {entry.where}, by {entry.method}"


def find_lock(path: str, module: str) -> tuple[Path, Lock] | None:
    """The lock of a spec: `proofs/MODULE.lock` in a folder above it, and of just this file."""
    spec = Path(path).resolve()
    for folder in spec.parents:
        file = folder / PROOFS / f"{module}.lock"
        if file.is_file():
            try:
                lock = read_lock(read_text(file), str(file))
            except UsageError:
                return None
            if (file.parent / lock.spec).resolve() == spec:
                return file.relative_to(folder), lock
    return None
