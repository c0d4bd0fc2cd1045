"""What sources say about a case and what users report of it (reports.toml). Neither is an answer of the model."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vmxmodel.coexistence.answer import QUESTIONS, Reply
from vmxmodel.coexistence.case import Case
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.files import read_text

FILE = "reports.toml"
KINDS = ("source", "users")


@dataclass(frozen=True)
class Report:
    """What is said of parties (`kvm`, or `kvm@6.12` for one version) on a platform, and where it stands.

    Of nested ones the outer one comes first; it may stand alone, for any other hypervisor inside. `kind`: "source" for
    code and manuals, "users" for what people saw. `mark`: how far it is to be trusted.
    """

    platform: str
    parties: tuple[str, ...]
    nested: bool
    question: str
    reply: Reply
    kind: str
    text: str
    where: str
    mark: str

    def speaks_of(self, case: Case) -> bool:
        """Whether it is about this case; the first party of a nested case is the outer one."""
        if self.platform != case.platform.name or self.nested != case.nested:
            return False
        here = [
            {party.name, f"{party.name}@{version}"} for party, version in zip(case.parties, case.versions, strict=True)
        ]
        if case.nested:
            if len(self.parties) == 1 and case.parties[1].software:
                return False  # who needs nothing of the outer one is not meant
            return all(p in names for p, names in zip(self.parties, here, strict=False))
        return len(self.parties) == len(here) and all(any(p in names for names in here) for p in self.parties)


def about(reports: Sequence[Report], case: Case) -> tuple[Report, ...]:
    return tuple(report for report in reports if report.speaks_of(case))


def read_reports(folder: Path) -> tuple[Report, ...]:
    """The reports beside a catalog; none where there is no such file. Raises UsageError (E464) for wrong data."""
    path = folder / FILE
    if not path.exists():
        return ()
    try:
        entries = tomllib.loads(read_text(path))["report"]
        return tuple(_report(entry) for entry in entries)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(Diagnostic("E464", f"`{path}` is not TOML: {error}")) from None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        message = f"`{path}` holds no reports: {type(error).__name__}: {error}"
        raise UsageError(Diagnostic("E464", message)) from None


def _report(entry: dict[str, Any]) -> Report:
    question, kind = entry["question"], entry["kind"]
    if question not in QUESTIONS:
        raise ValueError(f"no question is `{question}`")
    if kind not in KINDS:
        raise ValueError(f"`{kind}` is neither {' nor '.join(KINDS)}")
    return Report(
        entry.get("platform", "intel"),
        _parties(entry["parties"]),
        bool(entry.get("nested", False)),
        question,
        Reply(entry["answer"]),
        kind,
        entry["text"],
        entry["where"],
        entry["mark"],
    )


def _parties(named: object) -> tuple[str, ...]:
    if not isinstance(named, list) or not named or not all(isinstance(name, str) for name in named):
        raise TypeError("parties is a list of names")
    return tuple(named)
