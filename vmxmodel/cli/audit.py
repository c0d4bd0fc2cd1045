"""`vmxmodel audit`: certificates re-checked by a program that did not find them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vmxmodel.diagnostics import Diagnostic
    from vmxmodel.engines.base import Progress
    from vmxmodel.evidence.audit import AuditReport
    from vmxmodel.evidence.second_solver import SecondSolver
    from vmxmodel.regress.lock import Lock
    from vmxmodel.system.model import Property, Scenario, System


@click.command("audit", short_help="Re-check certificates with a second solver.")
@click.argument("paths", nargs=-1, required=True, metavar="FOLDER|FILE...")
@options.timeout(60, "Time for the second solver on each file.")
@options.output_format
@click.option("--solver", metavar="COMMAND", help="Ask this program instead of cvc5, e.g. --solver 'z3'.")
def command(paths: tuple[str, ...], timeout: float, form: str, solver: str | None) -> int:
    """Re-check what `vmxmodel prove` wrote: a whole FOLDER, one MODULE.lock, or one certificate.

    Each certificate is computed anew from the spec and must be the same text, with no obligation missing; then the
    second solver must answer unsat to every obligation, and sat where that shows that the proof is about something.
    What a lock calls reached must have a witness, whose steps are carried out anew.
    """
    from vmxmodel.evidence.audit import Passing
    from vmxmodel.evidence.second_solver import SecondSolver
    from vmxmodel.views import audit as view
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.diagnostics import as_json as diagnostic_json
    from vmxmodel.views.report import ExitStatus

    second = SecondSolver(command=_words(solver), seconds=timeout)
    reports: list[AuditReport] = []
    complaints: list[Diagnostic] = []
    with console.progress() as progress:
        for path in paths:
            for found, wrong in _audit(Path(path), second, progress):
                reports += found
                complaints += wrong
    results = {report.result() for report in reports}
    if Passing.FAILED in results or complaints:
        status = ExitStatus.MISSED
    else:
        status = ExitStatus.UNDECIDED if Passing.UNKNOWN in results else ExitStatus.AS_EXPECTED
    if form == "json":
        found_json = [view.as_json(report) for report in reports]
        wrong_json = [diagnostic_json(complaint) for complaint in complaints]
        console.show_json(
            {"format": FORMAT, "status": int(status), "certificates": found_json, "diagnostics": wrong_json}
        )
    else:
        console.show(view.render(reports, second.name))
        console.show_diagnostics(complaints, {}, as_json=False)
    return status


def _words(command: str | None) -> tuple[str, ...]:
    import shlex

    if command is None:
        return ()
    try:
        return tuple(shlex.split(command))
    except ValueError as error:
        raise click.UsageError(f"--solver: {error}") from None


def _audit(
    path: Path, solver: SecondSolver, progress: Progress
) -> Iterator[tuple[tuple[AuditReport, ...], list[Diagnostic]]]:
    """The reports on one argument, and what is wrong with the locks."""
    from vmxmodel.asking.kept import read_certificates, read_kept
    from vmxmodel.diagnostics import Diagnostic, Severity, UsageError
    from vmxmodel.engines.base import Budget
    from vmxmodel.engines.wellformed import examine
    from vmxmodel.evidence.audit import AuditReport, Check, Passing, audit, audit_all
    from vmxmodel.evidence.witnesses import witnesses_path
    from vmxmodel.files import read_text
    from vmxmodel.language.lemmas import read_formula

    if path.is_dir():
        locks = sorted(path.glob("*.lock"))
        if not locks:
            message = f"no lock in `{path}`" + (", but certificates" if any(path.rglob("*.smt2")) else "")
            raise UsageError(Diagnostic("E120", message, help="`vmxmodel prove SPEC` writes locks and certificates"))
    elif path.suffix == ".smt2":
        lock, system = _module(path.parent.with_suffix(".lock"))
        progress(f"{lock.module}: {path.stem}")
        yield (audit(system, read_text(path), solver, read_certificates(path.parent.parent)),), []
        return
    else:
        locks = [path]
    for file in locks:
        lock, system = _module(file)
        certificates = read_certificates(file.parent)
        progress(f"{lock.module}: {len(lock.entries)} properties")
        wrong: list[Diagnostic] = []
        kept_none = Check("certificates", Passing.PASSED, "none are kept: what is proved has to be proved again")
        reports: tuple[AuditReport, ...] = (AuditReport(lock.module, "", (kept_none,)),)
        if lock.certificates:
            wrong = [found for found in examine(system, Budget(), progress) if found.severity is Severity.ERROR]
            reports = audit_all(system, certificates, solver, read_formula)
        witnesses = read_kept(file.parent).get(witnesses_path(lock.module), "")
        against = (*_against_lock(file, lock, system, certificates), *_unwitnessed(file, lock, system, witnesses))
        yield reports, [*wrong, *against]


def _module(file: Path) -> tuple[Lock, System]:
    """A lock and the system of its spec."""
    from vmxmodel.files import read_text
    from vmxmodel.regress.lock import read_lock

    lock = read_lock(read_text(file), str(file))
    _, loaded = options.load_all((str(_tidy(file.parent / lock.spec)),))
    return lock, next((one.system for one in loaded if one.system.name == lock.module), loaded[0].system)


def _tidy(path: Path) -> Path:
    """Without `..`, relative to where we are if it lies below."""
    import os

    return Path(os.path.relpath(path))


def _against_lock(file: Path, lock: Lock, system: System, certificates: dict[str, str]) -> Iterator[Diagnostic]:
    """What the lock says that is not so: certificates that are missing or other ones, verdicts of another spec."""
    import hashlib

    from vmxmodel.diagnostics import Diagnostic
    from vmxmodel.regress.fingerprint import fingerprint
    from vmxmodel.regress.unchanged import misstated

    goals: dict[str, Property | Scenario] = {}
    goals.update((prop.name, prop) for prop in system.properties)
    goals.update((scenario.name, scenario) for scenario in system.scenarios)
    again = f"run `vmxmodel prove {_tidy(file.parent / lock.spec)}`"
    for name in sorted(goals.keys() - lock.entry.keys()):
        yield Diagnostic("E129", f"`{file}` says nothing about `{name}`", help=again)
    for entry in lock.entries:
        if entry.name not in goals:
            yield Diagnostic("E129", f"`{file}` speaks of `{entry.name}`, which the spec does not have", help=again)
        elif (wrong := misstated(entry, goals[entry.name], lock.certificates)) is not None:
            yield Diagnostic("E129", f"`{file}` says of `{entry.name}` {wrong}", help=again)
        elif entry.certificate and entry.certificate not in certificates:
            yield Diagnostic("E122", f"the certificate of `{entry.name}` is missing: {entry.certificate}", help=again)
        elif entry.certificate:
            digest = hashlib.sha256(certificates[entry.certificate].encode()).hexdigest()
            if digest != entry.sha256:
                yield Diagnostic("E129", f"`{file}` was written with another {entry.certificate}", help=again)
        elif entry.slice != fingerprint(system, goals[entry.name]):
            yield Diagnostic("E129", f"what `{entry.name}` depends on has changed since it was locked", help=again)


def _unwitnessed(file: Path, lock: Lock, system: System, text: str) -> Iterator[Diagnostic]:
    """What the lock calls reached, as the spec expects, and no kept trace shows."""
    from vmxmodel.asking.answering import can_fire, own_rungs
    from vmxmodel.diagnostics import Diagnostic, EvidenceError
    from vmxmodel.engines.witnessed import worth_keeping
    from vmxmodel.evidence.verdict import Status
    from vmxmodel.evidence.witnesses import Witnesses

    reached = {entry.name for entry in lock.entries if entry.verdict == Status.REACHED.value}
    reached |= {f"rung {name}" for name, word in lock.rungs.items() if word == Status.REACHED.value}
    every: tuple[Property | Scenario, ...] = (*system.properties, *system.scenarios, *map(can_fire, own_rungs(system)))
    missing: list[str] = []
    why = "there is no file of witnesses"
    kept: Witnesses | None = None
    try:
        kept = Witnesses(system, text, exact=True) if text else None
    except EvidenceError as error:
        why = str(error)
    for goal in every:
        if goal.name in reached and worth_keeping(goal):
            try:
                if kept is not None:
                    kept.trace(goal)
                    continue
            except EvidenceError as error:
                why = str(error)
            missing.append(goal.name)
    if missing:
        names = ", ".join(f"`{name}`" for name in missing[:3]) + (" …" if len(missing) > 3 else "")
        message = f"`{file}` calls reached what no witness shows ({len(missing)}): {names}"
        yield Diagnostic("E119", message, help=f"{why}; run `vmxmodel prove {_tidy(file.parent / lock.spec)}`")
