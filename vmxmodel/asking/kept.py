"""Evidence of earlier runs: what `vmxmodel prove` wrote into a folder."""

from __future__ import annotations

from pathlib import Path

from vmxmodel.files import read_text

PROOFS = "proofs"
"""The folder, if nobody names another one."""


def read_certificates(folder: str | Path) -> dict[str, str]:
    """All certificates in a folder, by path below it; none when there is no such folder."""
    files = sorted(Path(folder).glob("*/*.smt2"))
    return {file.relative_to(folder).as_posix(): read_text(file) for file in files}


def read_kept(folder: str | Path) -> dict[str, str]:
    """All certificates and witnesses in a folder, by path below it; none when there is no such folder."""
    files = sorted(Path(folder).glob("*/witnesses.json"))
    return read_certificates(folder) | {file.relative_to(folder).as_posix(): read_text(file) for file in files}
