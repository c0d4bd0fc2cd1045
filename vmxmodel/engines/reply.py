"""What a solver answers. Apart from the solver, so that who needs no answer need not load it."""

from __future__ import annotations

from enum import Enum


class Reply(Enum):
    """A solver's answer. UNKNOWN is a time-out or an incomplete fragment, never anything else."""

    UNSAT = "unsat"
    SAT = "sat"
    UNKNOWN = "unknown"
