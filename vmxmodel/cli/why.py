"""`vmxmodel why`: what a message of a hypervisor means, and what to do about it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from vmxmodel.coexistence.catalog import Catalog
    from vmxmodel.coexistence.messages import Message
    from vmxmodel.coexistence.runs import Found
    from vmxmodel.coexistence.situation import Situation
    from vmxmodel.engines.base import Progress

_ROOT = Path(__file__).parents[2]


@click.command("why", short_help="Explain a message of a hypervisor.")
@click.argument("message", nargs=-1)
@click.option("--file", "log", metavar="LOG", help="Look for messages in this file.")
@click.option("--mechanism", type=int, default=1, show_default=True, metavar="N", help="Which way to come to it.")
@click.option("--trace", is_flag=True, help="Show how it comes to that, step by step.")
@click.option("--afresh", is_flag=True, help="Look for the trace anew, even where a kept one fits.")
@click.option(
    "--keep", is_flag=True, help="Keep its traces in `proofs`; without MESSAGE: of all whose kept ones do not fit."
)
@click.option("--list", "listed", is_flag=True, help="Tell which messages are known.")
@options.timeout(60, "Time to look for a trace.")
@click.option("--specs", metavar="FOLDER", help="Where messages.toml and the modules of coexistence are.")
@click.option("--proofs", metavar="FOLDER", help="Where traces are kept.")
@options.output_format
def command(
    message: tuple[str, ...],
    log: str | None,
    mechanism: int,
    trace: bool,
    afresh: bool,
    keep: bool,
    listed: bool,
    timeout: float,
    specs: str | None,
    proofs: str | None,
    form: str,
) -> int:
    """Explain MESSAGE: by which mechanism it comes to that, which rung answers, who holds what, what to check, what to
    change, how to verify it and how to undo it.

    MESSAGE is what a program prints, or a log with it; `-` reads standard input. Of several messages the most telling
    is explained. Words come from messages.toml; rungs and holdings from the models, by a trace that is replayed now.
    """
    from vmxmodel.coexistence.catalog import read_catalog
    from vmxmodel.coexistence.messages import read_messages
    from vmxmodel.coexistence.recognise import found
    from vmxmodel.coexistence.runs import kept
    from vmxmodel.coexistence.why import explain
    from vmxmodel.views import why as view
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.report import ExitStatus

    folder = Path(specs) if specs is not None else _ROOT / "specs" / "coexistence"
    proved = Path(proofs) if proofs is not None else _ROOT / "proofs"
    known = read_messages(folder)
    if listed:
        if form == "json":
            names = [{"message": m.name, "title": m.title, "program": m.program} for m in known]
            console.show_json({"format": FORMAT, "status": int(ExitStatus.AS_EXPECTED), "messages": names})
        else:
            console.show(view.listing(known))
        return ExitStatus.AS_EXPECTED
    catalog = read_catalog(folder)
    if keep and not message and log is None:
        return _keep_all(known, catalog, proved, timeout, afresh)
    first, *others = found(_text(message, log), known)
    with console.progress() as progress:

        def find(situation: Situation) -> Found:
            if keep or afresh:
                return _search(situation, timeout, progress, proved if keep else None)
            again = kept(situation, proved)
            return again if again.met is not None or not trace else _search(situation, timeout, progress, None)

        one = explain(first, mechanism, catalog, find)
    if form == "json":
        data = view.as_json(one, others, trace)
        console.show_json({"format": FORMAT, "status": int(ExitStatus.AS_EXPECTED), **data})
    else:
        console.show(view.render(one, others, trace))
    return ExitStatus.AS_EXPECTED


def _search(situation: Situation, timeout: float, progress: Progress, folder: Path | None) -> Found:
    from vmxmodel.coexistence.search import keep, search
    from vmxmodel.engines.base import Budget

    anew = search(situation, Budget(timeout), progress, only_met=folder is None)
    if folder is not None and anew.met is not None:
        keep(situation, anew, folder)
    return anew


def _keep_all(known: tuple[Message, ...], catalog: Catalog, folder: Path, timeout: float, afresh: bool) -> int:
    """Look for the traces of every case of which nothing is kept that fits. Exit status 3: one was not found."""
    from vmxmodel.coexistence.runs import kept
    from vmxmodel.coexistence.situation import situation
    from vmxmodel.views.report import ExitStatus

    status = ExitStatus.AS_EXPECTED
    with console.progress() as progress:
        for message in known:
            for number in range(1, len(message.mechanisms) + 1):
                case = situation(message, number, catalog)
                if case is None or (not afresh and kept(case, folder).complete(case)):
                    continue
                again = _search(case, timeout, progress, folder)
                if not again.complete(case):
                    status = ExitStatus.UNDECIDED
                console.say(f"{case.name}: {'kept' if again.complete(case) else 'not everything was found'}")
    return status


def _text(words: tuple[str, ...], log: str | None) -> str:
    """What was given: words, a file, or standard input."""
    from vmxmodel.diagnostics import Diagnostic, UsageError
    from vmxmodel.files import LIMIT, decode_log, read_log

    if (log is None) == (not words):
        raise click.UsageError("give a message, or `--file LOG`, or `-` for standard input")
    if log is not None:
        return read_log(log)
    text = " ".join(words)
    if text == "-":
        data = sys.stdin.buffer.read(LIMIT + 1)
        if len(data) > LIMIT:
            raise UsageError(Diagnostic("E106", f"standard input is larger than {LIMIT:,} bytes"))
        text = decode_log(data)
    if not text.strip():
        raise UsageError(Diagnostic("E104", "the text is empty"))
    return text
