"""`vmxmodel prove`: check, and write what was proved where others can re-check it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vmxmodel.asking.kept import PROOFS
from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vmxmodel.diagnostics import Diagnostic
    from vmxmodel.regress.lock import Lock
    from vmxmodel.views.report import Report


@click.command("prove", short_help="Check, and write certificates and the verdict lock.")
@options.specs
@options.timeout(300)
@options.output_format
@click.option("-o", "--output", default=PROOFS, show_default=True, metavar="FOLDER", help="Where the evidence goes.")
@click.option("--traces", is_flag=True, help="Show the traces of witnesses too, not only of violations.")
@click.option(
    "--no-certificates",
    is_flag=True,
    help="Keep the lock and the witnesses alone: of large specs, certificates are many times as large as the spec.",
)
@options.afresh
@options.resources
@click.option("--strict", is_flag=True, help="Take warnings about the spec for errors.")
def command(
    specs: tuple[str, ...],
    timeout: float,
    form: str,
    output: str,
    traces: bool,
    no_certificates: bool,
    afresh: bool,
    memory: int | None,
    threads: int | None,
    strict: bool,
) -> int:
    """Check each SPEC and write the evidence into a folder.

    FOLDER/MODULE/PROPERTY.smt2 holds the obligations of a proof, for any SMT solver. FOLDER/MODULE.lock lists what is
    known of every property; keep it under version control and read its changes. A proof that takes over a property of
    another module needs that module's certificate too: name both specs. Certificates that are there and still fit
    are re-checked and kept. FOLDER/MODULE/witnesses.json holds the steps that lead to what can be reached, and `check`
    carries them out again.
    """
    from vmxmodel.asking.answering import Wanted, answer
    from vmxmodel.asking.choice import pick_goals
    from vmxmodel.asking.kept import read_kept
    from vmxmodel.asking.locked import note_slices
    from vmxmodel.views.data import FORMAT, report_json
    from vmxmodel.views.report import gravest
    from vmxmodel.views.verdicts import render

    specs, loaded = options.load_all(specs)
    _refuse_two_of_one_name([item.system.name for item in loaded])
    kept = {} if afresh else read_kept(output)
    goals = pick_goals([item.system for item in loaded], ())
    reports: list[Report] = []
    complaints: list[Diagnostic] = []
    for path, item, asked in zip(specs, loaded, goals, strict=True):
        # Witnesses are kept, and whoever shows them later shows the least.
        # And a proof found anew says what it needs; a re-used one would state more, and fit fewer edits.
        wanted = Wanted(asked, True, None, None, timeout, True, kept, None, memory, threads)
        with console.progress() as progress:
            report = answer(path, item, wanted, progress)
            progress(f"{item.system.name}: writing certificates")
            if report.answers:
                complaints += _write(report, Path(output), {i.system.name for i in loaded}, not no_certificates)
                note_slices(item)
        said = [remark for earlier in reports for remark in earlier.remarks]
        reports.append(report)
        if form == "text":
            console.show_diagnostics(report.diagnostics, item.sources, as_json=False)
            if report.answers:
                console.show(render(report, traces, said), apart=len(reports) > 1)
    status = gravest([report.status(strict) for report in reports])
    if form == "json":
        body = [report_json(report, strict) for report in reports]
        console.show_json({"format": FORMAT, "status": int(status), "specs": body})
    else:
        console.show_diagnostics(complaints, {}, as_json=False)
        _say_where(reports, output, not no_certificates)
    return status


def _write(report: Report, folder: Path, proved_now: set[str], keep: bool) -> Sequence[Diagnostic]:
    """Write witnesses, the lock, and certificates if they are to be kept; drop those of what is no longer proved.

    All of it is written, or nothing.

    Returns what is missing for an audit.
    """
    from vmxmodel.asking.locked import lock_now
    from vmxmodel.engines.witnessed import worth_keeping
    from vmxmodel.evidence.gather import witnesses_text
    from vmxmodel.evidence.witnesses import witnesses_path
    from vmxmodel.files import write_together
    from vmxmodel.regress.lock import lock_text

    system = report.system
    lock, certificates = lock_now(report, folder)
    if not keep:
        lock, certificates = lock.without_certificates(), {}
    text = lock_text(lock)
    shown = [(a.goal, a.verdict.trace) for a in report.answers if worth_keeping(a.goal) and a.verdict.trace is not None]
    witnesses = witnesses_text(system, shown) if shown else ""
    gone = (*(folder / system.name).glob("*.smt2"), folder / witnesses_path(system.name))
    files: dict[Path, str | None] = dict.fromkeys(sorted(gone))
    files |= {folder / certificate.path: certificate.text for certificate in certificates.values()}
    if witnesses:
        files[folder / witnesses_path(system.name)] = witnesses
    write_together({**files, folder / f"{system.name}.lock": text})
    return _missing_lemmas(lock, folder, proved_now)


def _missing_lemmas(lock: Lock, folder: Path, proved_now: set[str]) -> list[Diagnostic]:
    """A warning for each module whose certificates a proof rests on and that has none in the folder."""
    from vmxmodel.diagnostics import Diagnostic

    modules = {lemma.partition(".")[0] for entry in lock.entries for lemma in entry.lemmas if "." in lemma}
    missing = sorted(m for m in modules - proved_now if not (folder / f"{m}.lock").exists())
    return [
        Diagnostic(
            "W125",
            f"{lock.module} rests on lemmas of {module}, which has no certificates in `{folder}`",
            help=f"prove both: `vmxmodel prove {module}.tsys {lock.module}.tsys`",
        )
        for module in missing
    ]


def _refuse_two_of_one_name(names: Sequence[str]) -> None:
    from vmxmodel.diagnostics import Diagnostic, UsageError

    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise UsageError(Diagnostic("E128", f"module `{twice[0]}` is named twice on the command line"))


def _say_where(reports: Sequence[Report], output: str, keep: bool) -> None:
    from vmxmodel.evidence.verdict import InductiveInvariant
    from vmxmodel.views.words import count

    written = sum(isinstance(a.verdict.evidence, InductiveInvariant) for r in reports for a in r.properties)
    if written and not keep:
        console.show(f"\n{count(written, 'proof')}, of which no certificate is kept; the lock is in {output}/")
    elif written:
        console.show(f"\n{count(written, 'certificate')} in {output}/; re-check: vmxmodel audit {output}")
