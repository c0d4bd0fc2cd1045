"""`vmxmodel check`: every property answered as strongly as it can be."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from vmxmodel.diagnostics import Diagnostic
    from vmxmodel.views.report import Report


@click.command("check", short_help="Answer every property, with evidence.")
@options.specs
@options.properties
@options.scope
@options.engine
@options.timeout(120)
@options.output_formats
@click.option("--traces", is_flag=True, help="Show the traces of witnesses too, not only of violations.")
@click.option("--itf", metavar="FOLDER", help="Write every trace to FOLDER as ITF, for trace viewers.")
@click.option("--no-rungs", is_flag=True, help="Do not ask which rungs can fire. Saves time.")
@click.option(
    "--proofs",
    default="proofs",
    show_default=True,
    metavar="FOLDER",
    help="Where certificates and witnesses of earlier runs are, if there are any.",
)
@options.afresh
@click.option(
    "--locked", is_flag=True, help="Fail if anything is not as the verdict lock in the folder of --proofs says."
)
@click.option(
    "--changed",
    is_flag=True,
    help="Ask only what can have changed since the verdict lock was written; the rest is as it says, and not asked.",
)
@options.symmetry
@options.resources
@click.option("--strict", is_flag=True, help="Take warnings about the spec for errors.")
def command(
    specs: tuple[str, ...],
    properties: tuple[str, ...],
    scope: str | None,
    engine: str | None,
    timeout: float,
    form: str,
    traces: bool,
    itf: str | None,
    no_rungs: bool,
    proofs: str,
    afresh: bool,
    locked: bool,
    changed: bool,
    no_symmetry: bool,
    memory: int | None,
    threads: int | None,
    strict: bool,
) -> int:
    """Answer every property of each SPEC with the strongest verdict that can be reached.

    The table says what is known of each property, at which size it is known, and by which method. `proved` is for
    any number of processors, pages and parties. Below it stand the traces of violations, each replayed step by step,
    and the reason for whatever was not decided.

    Method `certificate`: `vmxmodel prove` found the proof earlier. All its obligations were computed anew from the
    spec, they are those of the certificate, and cvc5 confirmed them just now. Method `witness`: `prove` kept the trace,
    and every step of it was carried out anew: by the same rung, or, after an edit, by what its action does there now.
    What does not fit any more is of no account, and looked for again.

    With --locked everything is compared with PROOFS/MODULE.lock, which `prove` writes: verdicts, scopes, methods, what
    they rest on, certificates, and which rungs can fire. Any difference is told, and the exit status is 1.
    """
    if locked and (properties or scope or engine or no_rungs or no_symmetry):
        raise click.UsageError("--locked compares everything: leave out what limits the question")
    if changed and (locked or afresh or scope or engine or no_symmetry):
        raise click.UsageError("--changed asks what can have changed, in whatever way is fastest: leave out the others")
    with options.loading(options.specs_in(specs), beside=changed) as loading:
        from vmxmodel.asking.answering import Wanted, answer, goals_of
        from vmxmodel.asking.choice import check_engine, pick_goals, scopes_of
        from vmxmodel.asking.kept import read_kept
        from vmxmodel.asking.locked import against_lock, read_lock_of, unchanged_since
        from vmxmodel.views.report import ExitStatus, gravest

        engine = check_engine(engine)
        if no_symmetry:
            engine = options.without_symmetry(engine)
        specs, loaded = loading()
    goals = pick_goals([item.system for item in loaded], properties)
    kept = {} if afresh or changed else read_kept(proofs)
    scopes = scopes_of([item.system for item in loaded], options.parse_scope(scope))
    folder = Path(proofs)
    locks = [read_lock_of(item.system.name, folder) if locked else None for item in loaded]
    reports: list[Report] = []
    unlike: list[Diagnostic] = []
    for path, item, asked, size, lock in zip(specs, loaded, goals, scopes, locks, strict=True):
        if properties and not asked:
            continue
        rungs = not (no_rungs or properties)
        readable = traces or itf is not None or form == "json"
        wanted = Wanted(asked, rungs, size, engine, timeout, readable, kept, memory=memory, threads=threads)
        found: tuple[Diagnostic, ...] = ()
        if locked:
            wanted = replace(wanted, reuse=None)  # what `prove` would write is what is compared
        with ExitStack() as beside:
            if changed:
                before = beside.enter_context(
                    unchanged_since(path, item, folder, goals_of(item.system, wanted), timeout)
                )
                wanted = replace(wanted, kept=before.kept, reuse=before.reuse, known=before.verdicts)
                wanted = replace(wanted, lemmas=before.lemmas, examined=before.whole, edited=before.edited)
                wanted = replace(wanted, shown=traces or itf is not None, replaying=before.replaying)
                found = before.wrong
            report = answer(path, item, wanted, beside.enter_context(console.progress()))
        said = [remark for earlier in reports for remark in earlier.remarks]
        reports.append(report)
        if lock is not None and report.answers:
            found = against_lock(report, lock, folder, read_kept(folder))
        unlike += found
        if itf is not None:
            from vmxmodel.cli.traces import write_traces

            write_traces(report, itf)
        if form == "text":
            from vmxmodel.views.verdicts import render, summary

            console.show_diagnostics(report.diagnostics, item.sources, as_json=False)
            brief = changed and len(specs) > 1 and report.status(strict) is ExitStatus.AS_EXPECTED and not found
            if report.answers and brief:
                console.show(summary(report))
            elif report.answers:
                console.show(render(report, traces, said), apart=len(reports) > 1)
            console.show_diagnostics(found, item.sources, as_json=False)
    status = gravest([report.status(strict) for report in reports] + [ExitStatus.MISSED] * bool(unlike))
    if form == "json":
        from vmxmodel.views.data import FORMAT, report_json
        from vmxmodel.views.diagnostics import as_json as diagnostic_json

        body = [report_json(report, strict) for report in reports]
        told = [diagnostic_json(diagnostic) for diagnostic in unlike]
        console.show_json({"format": FORMAT, "status": int(status), "specs": body, "diagnostics": told})
    elif form != "text":
        from vmxmodel.cli.machine import show_reports

        show_reports(form, reports, strict, unlike)
    return status
