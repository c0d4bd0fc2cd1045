"""The complaint about a name that nobody knows, with those that are much like it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from vmxmodel.diagnostics.diagnostic import Diagnostic
from vmxmodel.diagnostics.errors import UsageError


def unknown(code: str, what: str, name: str, known: Iterable[str]) -> UsageError:
    """``unknown party `kwm` ``, and which names are close; all names where none is."""
    names = sorted(known)
    close = get_close_matches(name, names, n=3, cutoff=0.5)
    helps = f"did you mean {' or '.join(f'`{one}`' for one in close)}?" if close else f"known: {', '.join(names)}"
    return UsageError(Diagnostic(code, f"unknown {what} `{name}`", help=helps))
