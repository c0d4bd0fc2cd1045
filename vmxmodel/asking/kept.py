"""Evidence of earlier runs: what `vmxmodel prove` wrote into a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vmxmodel.files import read_text

PROOFS = "proofs"
"""The folder, if nobody names another one."""


def read_certificates(folder: str | Path, modules: Iterable[str] | None = None) -> dict[str, str]:
    """The certificates in a folder, by path below it: all, or those of some modules. None where there is no folder."""
    return _texts(Path(folder), "*.smt2", modules)


def read_kept(folder: str | Path, modules: Iterable[str] | None = None) -> dict[str, str]:
    """The certificates and witnesses in a folder, by path below it: all, or those of some modules."""
    return read_certificates(folder, modules) | _texts(Path(folder), "witnesses.json", modules)


def _texts(folder: Path, name: str, modules: Iterable[str] | None) -> dict[str, str]:
    places = sorted(folder.glob("*")) if modules is None else [folder / module for module in sorted(set(modules))]
    files = (file for place in places for file in sorted(place.glob(name)))
    return {file.relative_to(folder).as_posix(): read_text(file) for file in files}
