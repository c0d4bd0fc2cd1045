"""Loads a spec, or takes what loading it gave the last time: the same texts, read by the same program, give the same.

Parsing is most of what a short command does, and needs a parser that takes as long to import. So what came of a spec
lies on the shelf, under the texts of the spec and of all modules that it uses.
"""

from __future__ import annotations

from pathlib import Path

from vmxmodel.diagnostics import UsageError
from vmxmodel.files import read_text
from vmxmodel.language.loaded import Loaded
from vmxmodel.language.shelf import content, keep, places, reader, slot_of


def load(path: str | Path) -> Loaded:
    """See `loader.load`."""
    return _load(read_text(path), path, slot_of(str(path)))


def load_text(text: str, path: str | Path) -> Loaded:
    """A spec that lies in no file, as if it lay in this one. See `loader.load_text`.

    Several texts may be at home in one place: each is kept.
    """
    return _load(text, path, slot_of(f"{path}\0{text}"))


def _load(text: str, path: str | Path, slot: Path | None) -> Loaded:
    if slot is not None and (known := _known(slot, str(path), text)) is not None:
        return known
    from vmxmodel.language.loader import load_text as from_text

    loaded = from_text(text, str(path))
    if slot is not None:
        keep(slot, reader(), (places(loaded), loaded))
    return loaded


def _known(slot: Path, path: str, text: str) -> Loaded | None:
    """What lies there, if it came of just these texts."""
    try:
        found = content(slot, reader())
        if found is None:
            return None
        where, loaded = found
        if not isinstance(loaded, Loaded) or loaded.sources.get(path) != text:
            return None
        texts = {other: text if other == path else read_text(other) for other in loaded.sources}
        return loaded if where == places(loaded) and texts == loaded.sources else None
    except (OSError, UsageError):
        return None
