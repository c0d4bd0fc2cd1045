"""What loading a spec gives."""

from __future__ import annotations

from collections.abc import Mapping

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic
from vmxmodel.system.model import System


@dataclass(frozen=True)
class Loaded:
    """A system, and the texts that it came from, by path: for excerpts in messages."""

    system: System
    sources: Mapping[str, str]
    warnings: tuple[Diagnostic, ...] = ()
