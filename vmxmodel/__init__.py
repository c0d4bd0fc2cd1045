"""Formal models of hardware virtualization, and a checker that answers with evidence.

    >>> import vmxmodel
    >>> vmxmodel.load("specs/vmx.tsys").check("single_vmxon_per_core").verdict  # doctest: +SKIP
    'proved'

docs/python.md shows all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vmxmodel.api import Drawing, Result, Results, Run, Spec, load
    from vmxmodel.diagnostics import Diagnostic, SpecError, UsageError, VmxmodelError

__version__ = "0.1.0"

__all__ = [
    "Diagnostic",
    "Drawing",
    "Result",
    "Results",
    "Run",
    "Spec",
    "SpecError",
    "UsageError",
    "VmxmodelError",
    "load",
]

_DIAGNOSTICS = ("Diagnostic", "SpecError", "UsageError", "VmxmodelError")


def __getattr__(name: str) -> object:
    """What is public, imported when it is first used: a command that asks no solver does not wait for one."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("vmxmodel.diagnostics" if name in _DIAGNOSTICS else "vmxmodel.api"), name)
