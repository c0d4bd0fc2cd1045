"""Ctrl-C while Z3 works: Z3 takes the signal and answers `unknown`, so Python never sees it."""

from __future__ import annotations


def pass_on_interrupt(reason: str) -> None:
    """Raise KeyboardInterrupt if this is why a solver did not answer."""
    if "interrupted from keyboard" in reason:
        raise KeyboardInterrupt
