"""Keeps what follows from the texts of specs, and takes time, in the user's cache.

It is taken from there only if it was made of the same texts, by their hashes, if these lie where they lay, and if
nothing changed in the program that reads specs. No verdict may be kept so.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import pickle
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from vmxmodel.files import cache_folder, in_cache, prune
from vmxmodel.language.loaded import Loaded

_READERS = ("language", "system", "diagnostics", "files.py")
"""The parts of the program that decide what a text means."""

_SUFFIX = ".pickle"
_DIGEST = hashlib.sha256().digest_size

Made = TypeVar("Made")


def derived(loaded: Loaded, what: str, parts: tuple[str, ...], make: Callable[[], Made]) -> Made:
    """What `make` gives, or gave for the same texts: it must follow from them alone, by these parts of the program.

    `what` is its name; there is one of each name for a spec.
    """
    slot = slot_of(f"{next(iter(loaded.sources), '')}\0{what}")
    if slot is None:
        return make()
    made_of = repr((*sorted(loaded.sources.items()), *places(loaded.sources)))
    texts = hashlib.sha256(made_of.encode(errors="surrogateescape"))
    program = reader(parts) + texts.digest()
    with contextlib.suppress(OSError):
        found: tuple[Made] | None = content(slot, program)
        if found is not None:
            return found[0]
    made = make()
    keep(slot, program, (made,))
    return made


def revised(path: str, what: str, parts: tuple[str, ...], make: Callable[[Made | None], Made]) -> Made:
    """What `make` gives of what it gave the last time, whatever the text of the spec was then; None if that is gone.

    So it may only take from there what it finds under all that this follows from. See `derived`.
    """
    slot = slot_of(f"{path}\0revised {what}")
    if slot is None:
        return make(None)
    program = reader(parts)
    before: tuple[Made] | None = None
    with contextlib.suppress(OSError):
        before = content(slot, program)
    made = make(None if before is None else before[0])
    if before is None or made != before[0]:
        keep(slot, program, (made,))
    return made


def slot_of(key: str) -> Path | None:
    """Where what came of a spec may lie, by what tells it from others."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        where = hashlib.sha256(f"{Path.cwd()}\0{key}".encode(errors="surrogateescape")).hexdigest()
    except OSError:  # the working folder is gone
        return None
    return folder / "specs" / f"{where[:32]}{_SUFFIX}"


def content(slot: Path, program: bytes) -> Any | None:
    """What a file has that this program wrote. One that is not whole is never looked into. Raises OSError."""
    whole = slot.read_bytes()
    digest, body = whole[:_DIGEST], whole[_DIGEST:]
    if digest != hashlib.sha256(program + body).digest():
        return None
    in_cache(slot)
    return pickle.loads(body)


def keep(slot: Path, program: bytes, made: Any) -> None:
    """Put it there, whole or not at all; where that cannot be done, it is not done."""
    with contextlib.suppress(OSError, RecursionError, pickle.PicklingError):
        body = pickle.dumps(made, protocol=5)
        slot.parent.mkdir(mode=0o700, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", dir=slot.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(hashlib.sha256(program + body).digest() + body)
            more = not slot.exists()
            Path(name).replace(slot)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        if more:  # it takes longer than what it is for, in a folder of thousands of files
            prune(slot.parent, _SUFFIX)


def places(sources: Iterable[str]) -> tuple[str, ...]:
    """The files that the texts are in: two names of one module are a mistake, two names of one file are none."""
    return (str(Path.cwd()), *(str(Path(path).resolve()) for path in sources))


@cache  # a program that is replaced while it runs goes on as it was
def reader(parts: tuple[str, ...] = ()) -> bytes:
    """What tells this program, and what it reads specs with, from any other; with more parts of it."""
    return "\n".join(_traits((*_READERS, *parts))).encode(errors="surrogateescape")


def _traits(parts: tuple[str, ...]) -> Iterator[str]:
    yield sys.version
    package = Path(__file__).parents[1]
    for part in (package / name for name in parts):
        files = [part] if part.is_file() else sorted(part.iterdir())
        for file in files:
            if file.suffix in (".py", ".lark"):
                about = file.stat()
                yield f"{file} {about.st_mtime_ns} {about.st_size}"
    found = importlib.util.find_spec("lark")
    if found is not None and found.origin is not None:
        about = Path(found.origin).stat()
        yield f"{found.origin} {about.st_mtime_ns} {about.st_size}"
