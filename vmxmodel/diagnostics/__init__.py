"""What the program says when something is wrong: one Diagnostic type, one tree of exceptions, one list of codes."""

from vmxmodel.diagnostics.codes import CODES, Code
from vmxmodel.diagnostics.diagnostic import Diagnostic, Severity, Span
from vmxmodel.diagnostics.errors import (
    EvidenceError,
    Interrupted,
    ModelError,
    OutOfTime,
    OutputError,
    SolverError,
    SpecError,
    UsageError,
    VmxmodelError,
)

__all__ = [
    "CODES",
    "Code",
    "Diagnostic",
    "EvidenceError",
    "Interrupted",
    "ModelError",
    "OutOfTime",
    "OutputError",
    "Severity",
    "SolverError",
    "Span",
    "SpecError",
    "UsageError",
    "VmxmodelError",
]
