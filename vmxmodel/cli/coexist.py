"""`vmxmodel coexist`: whether parties can be installed together, take turns, run at once, and are safe at once."""

from __future__ import annotations

import json
import os
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from vmxmodel.coexistence.matrix import Matrix

OURS = Path(__file__).parents[2] / "specs" / "coexistence"
KEPT = Path("../../proofs/coexistence")  # from there


@click.command("coexist", short_help="Answer what can run beside what.")
@click.argument("parties", nargs=-1, metavar="PARTY[@VERSION]...")
@click.option("--platform", metavar="NAME", help="The processor: intel or amd. [default: intel; of the matrix: both]")
@click.option("--os", "system", metavar="NAME", help="The operating system. [default: one that all parties run on]")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a switch. May be given several times.")
@click.option("--nested", is_flag=True, help="One in a virtual machine of the other, either way round.")
@click.option("--after", metavar="EVENT", help="At once before and after an event: suspend, hotplug, crash.")
@click.option("--no-changes", is_flag=True, help="Do not look for what to change. Saves time.")
@click.option("--messages", is_flag=True, help="Tell what is read while the other one runs, too. Can take minutes.")
@click.option("--traces", is_flag=True, help="Show the traces that the answers rest on.")
@click.option(
    "--certificates", metavar="FOLDER", help="Write the proofs to FOLDER as SMT-LIB 2, and have cvc5 check them."
)
@click.option("--spec", is_flag=True, help="Print the module that puts the parties together, and ask nothing.")
@click.option("--matrix", is_flag=True, help="Answer for all pairs, by what is kept; with --keep, search for the rest.")
@click.option(
    "--output",
    "-o",
    "outputs",
    multiple=True,
    metavar="FILE",
    help="Write the matrix to FILE: .html, .md, .json, .svg.",
)
@click.option("--keep", is_flag=True, help="Keep the traces and lemmas that were found, for the next time.")
@options.afresh
@options.timeout(120, "Time for everything.")
@click.option("--specs", metavar="FOLDER", help="Where catalog.toml and the modules of coexistence are.")
@options.output_format
def command(
    parties: tuple[str, ...],
    platform: str | None,
    system: str | None,
    given: tuple[str, ...],
    nested: bool,
    after: str | None,
    no_changes: bool,
    messages: bool,
    traces: bool,
    certificates: str | None,
    spec: bool,
    matrix: bool,
    outputs: tuple[str, ...],
    keep: bool,
    afresh: bool,
    timeout: float,
    specs: str | None,
    form: str,
) -> int:
    """Answer four questions about two (or more) hypervisors in one machine: can they be installed together, take turns,
    run at once, and is that safe?

    Each yes has a trace, each no a proof at every scope; of safety it is the other way round. What is kept in
    proofs/coexistence is replayed and proved again first, which is faster than to find it. Then: what to change,
    cheapest first; with --messages, what the other one meets when it tries. With --nested: does one run in a virtual
    machine of the other? With --after suspend (or hotplug, crash): do they run at once before it and after it, and is
    that safe? After a crash nobody runs. PARTY is a name such as kvm, vmware, virtualbox, hyperv, with a version if it
    matters: kvm@6.12. Exit status 3: something is unknown.

    With --matrix, the same of every pair, version and platform (or of the pairs among PARTY...), by what is kept;
    --timeout then holds for each.
    """
    from vmxmodel.coexistence.case import read_case, read_nested, with_event
    from vmxmodel.coexistence.catalog import read_catalog
    from vmxmodel.coexistence.certificates import Confirmed, confirm
    from vmxmodel.coexistence.compose import text_of
    from vmxmodel.coexistence.inquiry import Found, Wishes, inquire
    from vmxmodel.coexistence.kept import kept_path, kept_text
    from vmxmodel.engines.base import Budget
    from vmxmodel.evidence.second_solver import SecondSolver
    from vmxmodel.files import write_whole
    from vmxmodel.views import coexist as view
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.report import ExitStatus

    if outputs and not matrix:
        raise click.UsageError("-o writes a matrix: it needs --matrix")
    if matrix:
        asked = {"--after": after, "--nested": nested, "--os": system, "--set": given, "--messages": messages}
        asked |= {
            "--traces": traces,
            "--spec": spec,
            "--certificates": certificates,
            "--no-changes": no_changes,
            "--afresh": afresh,
        }
        if ignored := [option for option, value in asked.items() if value]:
            raise click.UsageError(f"the matrix asks about all cases as they are: leave out {', '.join(ignored)}")
        return _matrix(Path(specs) if specs is not None else OURS, parties, platform, outputs, keep, timeout, form)
    if len(parties) < 2 or (nested and len(parties) > 2):
        raise click.UsageError("name two parties, as in `vmxmodel coexist kvm virtualbox`")
    if nested and after is not None:
        raise click.UsageError("--after is asked of parties in one machine, without --nested")
    catalog = read_catalog(Path(specs) if specs is not None else OURS)
    where = platform or "intel"
    if nested:
        cases = read_nested(parties[0], parties[1], where, system, catalog)
    else:
        cases = (with_event(read_case(parties, where, system, catalog), after, catalog),)
    if spec:
        click.echo("\n".join(text_of(case, catalog) for case in cases), nl=False)
        return ExitStatus.AS_EXPECTED
    wishes = Wishes(given, not no_changes, messages)
    found: list[Found] = []
    confirmed: list[Confirmed] = []
    with console.progress() as progress:
        for case in cases:
            before = kept_text(catalog.folder / KEPT, case)
            one = inquire(case, catalog, wishes, Budget(timeout / len(cases)), progress, None if afresh else before)
            found.append(one)
            if certificates is not None:
                confirmed.append(confirm(one.answers, SecondSolver(seconds=timeout), progress))
                for path, content in confirmed[-1].files.items():
                    write_whole(Path(certificates) / path, content)
            if keep:
                progress("keeping what was found")
                write_whole(catalog.folder / KEPT / kept_path(case), one.keep(before))
    decided = all(one.decided for one in found) and all(one.complete for one in confirmed)
    status = ExitStatus.AS_EXPECTED if decided else ExitStatus.UNDECIDED
    if form == "json":
        data = [view.as_json(one, traces, *known) for one, *known in zip_longest(found, confirmed)]
        console.show_json({"format": FORMAT, "status": int(status), **({"cases": data} if nested else data[0])})
        return status
    for number, (one, *known) in enumerate(zip_longest(found, confirmed)):
        console.show(view.render(one, traces, *known), apart=number > 0)
    return status


def _matrix(
    folder: Path,
    parties: tuple[str, ...],
    platform: str | None,
    outputs: tuple[str, ...],
    keep: bool,
    seconds: float,
    form: str,
) -> int:
    """Answer for all pairs, or those among some parties; on the screen as Markdown."""
    from vmxmodel.coexistence.catalog import read_catalog
    from vmxmodel.coexistence.matrix import answer_all
    from vmxmodel.coexistence.reports import read_reports
    from vmxmodel.files import write_whole
    from vmxmodel.views import matrix as view
    from vmxmodel.views.report import ExitStatus

    endings = [_ending(output) for output in outputs]
    catalog = read_catalog(folder)
    with console.progress() as progress:
        found = answer_all(
            catalog,
            folder / KEPT,
            read_reports(folder),
            seconds,
            progress,
            search=keep,
            keep=keep,
            platform=platform,
            parties=[catalog.party(name) for name in parties],
        )
    status = ExitStatus.AS_EXPECTED if all(cell.decided for cell in found.cells) else ExitStatus.UNDECIDED
    for output, ending in zip(outputs, endings, strict=True):
        write_whole(output, _written(found, ending, os.path.relpath(folder / KEPT, Path(output).parent), status))
    if form == "json":
        console.show_json(_json(found, status))
    elif not outputs:
        click.echo(view.markdown(found, os.path.relpath(folder / KEPT)), nl=False)
    else:
        click.echo(view.counted(found))
    return status


_TEXTS = ("html", "md", "json")


def _ending(output: str) -> str:
    """The form that a file name asks for. Raises UsageError (E117)."""
    from vmxmodel.views import picture

    ending = Path(output).suffix.lower().removeprefix(".")
    return ending if ending in _TEXTS else picture.format_of(output)


def _written(found: Matrix, ending: str, evidence: str, status: int) -> str | bytes:
    """The matrix in one of its forms."""
    from vmxmodel.views import matrix as view
    from vmxmodel.views import picture

    match ending:
        case "html":
            return view.page(found, evidence)
        case "md":
            return view.markdown(found, evidence)
        case "json":
            return json.dumps(_json(found, status), indent=2, ensure_ascii=False) + "\n"
    return picture.draw(view.dot(found), ending)


def _json(found: Matrix, status: int) -> dict[str, Any]:
    from vmxmodel.views import matrix as view
    from vmxmodel.views.data import FORMAT

    return {"format": FORMAT, "status": status, **view.as_json(found)}
