"""What the lock of a spec would be now, and what the one that is there says otherwise."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.evidence.certificate import Certificate
from vmxmodel.files import read_text
from vmxmodel.regress.lock import Lock, read_lock
from vmxmodel.regress.locking import certificates_of, differences, lock_of
from vmxmodel.views.report import Report


def lock_now(report: Report, folder: Path) -> tuple[Lock, dict[str, Certificate]]:
    """The lock that belongs into a folder, and the certificates that it names, by property."""
    answers = [(answered.goal, answered.verdict) for answered in report.properties]
    certificates = certificates_of(report.system, answers)
    rungs = {a.rung.name: a.verdict.status.value for a in report.rungs if a.rung is not None}
    spec = Path(os.path.relpath(report.path, folder)).as_posix()
    return lock_of(report.system, spec, answers, rungs, certificates), certificates


def read_lock_of(module: str, folder: Path) -> Lock:
    """The lock that is there. Raises UsageError: E131 if there is none, E124 and E132."""
    path = folder / f"{module}.lock"
    if not path.exists():
        helps = "`vmxmodel prove SPEC` writes it"
        raise UsageError(Diagnostic("E131", f"there is no lock of `{module}`: no file `{path}`", help=helps))
    return read_lock(read_text(path), str(path))


def against_lock(report: Report, lock: Lock, folder: Path, kept: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """What the lock says that is not so. `kept` are the files beside it."""
    now, _ = lock_now(report, folder)
    output = "" if folder == Path("proofs") else f" -o {folder}"
    return tuple(differences(report.system, lock, now, kept, f"vmxmodel prove {report.path}{output}"))
