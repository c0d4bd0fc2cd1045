"""Loads a spec, or takes what loading it gave the last time: the same texts, read by the same program, give the same.

Parsing is most of what a short command does, and needs a parser that takes as long to import. So what came of a spec
lies on the shelf, with the texts of the spec and of all modules that it uses. Where the spec was edited since, it is
loaded from there as far as that goes: see `edited`.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import SpecError, UsageError
from vmxmodel.files import read_text
from vmxmodel.language.loaded import Loaded
from vmxmodel.language.shelf import content, keep, places, reader, slot_of

if TYPE_CHECKING:
    from vmxmodel.language.pieces import Known

Parsed = Mapping[str, "Known"]
"""What parsing gave of pieces of specs, by their texts. See `pieces`."""


def load(path: str | Path, ahead: Callable[[], Parsed] = dict) -> Loaded:
    """See `loader.load_text`. `ahead` waits for what `parse_ahead` gives of this spec, where that has been begun."""
    return _load(read_text(path), str(path), slot_of(str(path)), ahead)


def parse_ahead(path: str | Path) -> Parsed:
    """Parse what was edited of a spec since it was loaded: another process can do so, while this one does other things.

    Nothing where that is not all that is to be read again, or where something is wrong: `load` will say what.
    """
    slot = slot_of(str(path)) if Path(path).is_file() else None  # what comes through a pipe is read only once
    kept = _content(slot) if slot is not None else None
    if kept is None or kept.basis is None or str(path) not in kept.sources:
        return {}
    from vmxmodel.language.edited import parse_changed
    from vmxmodel.language.pieces import NoPiece

    try:
        return parse_changed(kept.sources[str(path)], read_text(path), str(path))
    except (SpecError, RecursionError, NoPiece, UsageError):
        return {}


def load_text(text: str, path: str | Path) -> Loaded:
    """A spec that lies in no file, as if it lay in this one. See `loader.load_text`.

    Several texts may be at home in one place: each is kept.
    """
    return _load(text, str(path), slot_of(f"{path}\0{text}"), None)


@dataclass(frozen=True)
class _Kept:
    """What lies on the shelf. Only what is needed is unpacked."""

    where: tuple[str, ...]
    sources: Mapping[str, str]
    system: bytes
    basis: bytes | None  # of a spec that is large enough for `edited`


_LARGE = 10_000
"""Characters from which it takes less time to look for what was edited than to load all."""


def _load(text: str, path: str, slot: Path | None, ahead: Callable[[], Parsed] | None) -> Loaded:
    """`ahead` None: another text will not lie in this slot."""
    kept = _content(slot) if slot is not None else None
    if kept is not None and _others_are_the_same(kept, path):
        if kept.sources[path] == text:
            return Loaded(pickle.loads(kept.system), kept.sources)
        if (
            ahead is not None
            and kept.basis is not None
            and (loaded := _edited(kept, text, path, slot, ahead)) is not None
        ):
            return loaded
    return _anew(text, path, slot, may_be_edited=ahead is not None and len(text) >= _LARGE)


def _content(slot: Path) -> _Kept | None:
    try:
        found = content(slot, reader())
    except OSError:
        return None
    return found if isinstance(found, _Kept) else None


def _others_are_the_same(kept: _Kept, path: str) -> bool:
    """Whether the modules that the spec uses say what they said, and where."""
    if path not in kept.sources or kept.where != places(kept.sources):
        return False
    try:
        return all(other == path or read_text(other) == text for other, text in kept.sources.items())
    except (OSError, UsageError):
        return False


def _edited(kept: _Kept, text: str, path: str, slot: Path | None, ahead: Callable[[], Parsed]) -> Loaded | None:
    from vmxmodel.language.edited import edited

    assert kept.basis is not None
    found = edited(kept.system, kept.basis, kept.sources[path], text, path, ahead)
    if found is None:
        return None
    system, basis = found
    loaded = Loaded(system, {**kept.sources, path: text})
    _keep(slot, loaded, basis)
    return loaded


def _anew(text: str, path: str, slot: Path | None, may_be_edited: bool) -> Loaded:
    from vmxmodel.language.edited import basis_of
    from vmxmodel.language.loader import read_spec

    found = read_spec(text, path)
    wanted = slot is not None and may_be_edited
    _keep(slot, found.loaded, basis_of(found.spec, text, found.units, found.loaded.system) if wanted else None)
    return found.loaded


def _keep(slot: Path | None, loaded: Loaded, basis: object) -> None:
    if slot is None:
        return
    try:
        system = pickle.dumps(loaded.system, protocol=5)
        packed = None if basis is None else pickle.dumps(basis, protocol=5)
    except (RecursionError, pickle.PicklingError):
        return
    keep(slot, reader(), _Kept(places(loaded.sources), loaded.sources, system, packed))
