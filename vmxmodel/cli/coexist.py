"""`vmxmodel coexist`: whether parties can be installed together, take turns, run at once, and are safe at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from vmxmodel.coexistence.answer import Answer

OURS = Path(__file__).parents[2] / "specs" / "coexistence"
KEPT = Path("../../proofs/coexistence")  # from there


@click.command("coexist", short_help="Answer what can run beside what.")
@click.argument("parties", nargs=-1, metavar="PARTY[@VERSION]...")
@click.option("--platform", default="intel", show_default=True, metavar="NAME", help="The processor: intel or amd.")
@click.option("--os", "system", metavar="NAME", help="The operating system. [default: one that all parties run on]")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Set a switch. May be given several times.")
@click.option("--no-changes", is_flag=True, help="Do not look for what to change. Saves time.")
@click.option("--messages", is_flag=True, help="Tell what is read while the other one runs, too. Can take minutes.")
@click.option("--traces", is_flag=True, help="Show the traces that the answers rest on.")
@click.option("--spec", is_flag=True, help="Print the module that puts the parties together, and ask nothing.")
@click.option("--keep", is_flag=True, help="Keep the traces and lemmas that were found, for the next time.")
@options.afresh
@options.timeout(120, "Time for everything.")
@click.option("--specs", metavar="FOLDER", help="Where catalog.toml and the modules of coexistence are.")
@options.output_format
def command(
    parties: tuple[str, ...],
    platform: str,
    system: str | None,
    given: tuple[str, ...],
    no_changes: bool,
    messages: bool,
    traces: bool,
    spec: bool,
    keep: bool,
    afresh: bool,
    timeout: float,
    specs: str | None,
    form: str,
) -> int:
    """Answer four questions about two (or more) hypervisors in one machine: can they be installed together, take turns,
    run at once, and is that safe?

    Each yes has a trace, each no a proof at every scope. What is kept in proofs/coexistence is replayed and proved
    again first, which is faster than to find it. Then: what to change, cheapest first; with --messages, what the other
    one meets when it tries. PARTY is a name such as kvm, vmware, virtualbox, hyperv, with a version if it
    matters: kvm@6.12. Exit status 3: something is unknown.
    """
    from vmxmodel.coexistence.answer import AT_ONCE, Reply, answered
    from vmxmodel.coexistence.case import read_case, read_settings
    from vmxmodel.coexistence.catalog import read_catalog
    from vmxmodel.coexistence.changes import Sought, changes
    from vmxmodel.coexistence.compose import compose, text_of
    from vmxmodel.coexistence.kept import entry_of, kept_path, read_kept, with_entry
    from vmxmodel.coexistence.obstacles import obstacles
    from vmxmodel.engines.base import Budget
    from vmxmodel.files import write_whole
    from vmxmodel.views import coexist as view
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.report import ExitStatus

    if len(parties) < 2:
        raise click.UsageError("name two parties, as in `vmxmodel coexist kvm virtualbox`")
    catalog = read_catalog(Path(specs) if specs is not None else OURS)
    case = read_case(parties, platform, system, catalog)
    if spec:
        click.echo(text_of(case, catalog), nl=False)
        return ExitStatus.AS_EXPECTED
    budget = Budget(timeout)
    with console.progress() as progress:
        progress("reading the models")
        composition = compose(case, catalog)
        types = {name: table.type for name, table in composition.system.table.items()}
        case = case.with_settings(read_settings(given, composition.switches, types))
        file = catalog.folder / KEPT / kept_path(case)
        before = file.read_text("utf-8") if file.is_file() else None
        kept = read_kept(before, composition.settings(case)) if before is not None and not afresh else None
        answers = answered(composition, case, budget.within(budget.left * 0.6), progress, kept=kept)
        if keep:
            progress("keeping what was found")
            entry = entry_of(answers.system, answers.settings, answers.verdicts.values(), answers.proofs)
            write_whole(file, with_entry(before, entry))
        at_once = answers.answer(AT_ONCE)
        met = () if not messages else obstacles(composition, answers.system, budget.within(budget.left * 0.3), progress)
        sought: dict[str, Sought] = {}
        for answer in answers.answers:
            if answer.reply is Reply.NO and not no_changes:
                sought[answer.question] = changes(composition, case, answer.question, budget, progress)
    if form == "json":
        status = _status(answers.answers)
        console.show_json({"format": FORMAT, "status": int(status), **view.as_json(answers, met, sought, traces)})
        return status
    console.show(view.render(answers, met if at_once.reply is not Reply.YES else (), sought, traces))
    return _status(answers.answers)


def _status(answers: tuple[Answer, ...]) -> int:
    from vmxmodel.coexistence.answer import Reply
    from vmxmodel.views.report import ExitStatus

    unknown = any(answer.reply is Reply.UNKNOWN for answer in answers)
    return ExitStatus.UNDECIDED if unknown else ExitStatus.AS_EXPECTED
