"""What an export is made of."""

from __future__ import annotations

from vmxmodel.dataclass import dataclass


@dataclass(frozen=True)
class File:
    """A file: what its name ends in, and its text; bytes where the format is binary."""

    suffix: str
    text: str | bytes
