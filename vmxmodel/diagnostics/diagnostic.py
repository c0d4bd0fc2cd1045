"""One Diagnostic: what is wrong, where, why, and what helps."""

from __future__ import annotations

from enum import Enum

from vmxmodel.dataclass import dataclass


class Severity(Enum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file: lines and columns count from 1; `end_column` is the column after the last character."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    def __reduce__(self) -> tuple[type[Span], tuple[object, ...]]:
        """There are many of them in what is kept of a spec: see `system/packing.py`."""
        return Span, (self.path, self.line, self.column, self.end_line, self.end_column)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A coded message. `label` stands under the marked place, `help` below the excerpt."""

    code: str
    message: str
    span: Span | None = None
    label: str = ""
    help: str = ""

    @property
    def severity(self) -> Severity:
        """Codes that begin with W are warnings, all others are errors."""
        return Severity.WARNING if self.code.startswith("W") else Severity.ERROR
