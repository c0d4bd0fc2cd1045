"""The tree of exceptions.

VmxmodelError
+-- SpecError        the spec is wrong; carries diagnostics            exit status 2
+-- UsageError       the command is wrong; carries diagnostics         exit status 2
+-- OutputError      a file could not be written                       exit status 2
+-- Interrupted      the user pressed Ctrl-C                           exit status 130
+-- ModelError       a step has no meaning: double write, out of range (raised by the interpreter)
+-- OutOfTime        the time for a question is used up; engines answer `unknown`
+-- SolverError      a solver could not be run or did not understand   exit status 4
+-- EvidenceError    evidence did not survive its re-check             exit status 4
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vmxmodel.diagnostics.diagnostic import Diagnostic


class VmxmodelError(Exception):
    """The root: whatever this program raises on purpose."""


class _Coded(VmxmodelError):
    """Carries at least one diagnostic."""

    def __init__(self, diagnostics: Diagnostic | Iterable[Diagnostic]) -> None:
        self.diagnostics = (diagnostics,) if isinstance(diagnostics, Diagnostic) else tuple(diagnostics)
        self.sources: Mapping[str, str] = {}  # the texts that the places point into, by path
        super().__init__("; ".join(f"{d.code}: {d.message}" for d in self.diagnostics))

    def __reduce__(self) -> tuple[type[_Coded], tuple[tuple[Diagnostic, ...]], dict[str, Any]]:
        return type(self), (self.diagnostics,), {"sources": dict(self.sources)}


class SpecError(_Coded):
    """The spec is wrong."""


class UsageError(_Coded):
    """The command is wrong: an unknown property, scope, engine or file."""


class OutputError(_Coded):
    """A result could not be written."""


class Interrupted(VmxmodelError):
    """The user asked to stop."""


class ModelError(VmxmodelError):
    """A step of the system has no meaning in this state: two values for one place, a value out of its range."""


class OutOfTime(VmxmodelError):
    """The time for a question is used up. Engines turn it into `unknown`."""


class SolverError(VmxmodelError):
    """A solver could not be run, or did not understand what it was asked."""


class EvidenceError(VmxmodelError):
    """A trace did not replay, or a certificate did not survive its re-check."""
