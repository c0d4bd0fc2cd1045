"""`vmxmodel diff`: what an edit changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vmxmodel.cli import console, options

if TYPE_CHECKING:
    from vmxmodel.regress.diff import Diff
    from vmxmodel.views.report import ExitStatus


@click.command("diff", short_help="Tell what an edit changed, in the words of the spec.")
@click.argument("old", metavar="OLD")
@click.argument("new", required=False, metavar="NEW")
@click.option("--patch", metavar="FILE", help="Compare OLD with what it is after this patch, instead of with NEW.")
@options.properties
@options.scope
@click.option("--users", is_flag=True, help="Ask about specs that use an edited one, too. Can take minutes.")
@click.option("--no-verdicts", is_flag=True, help="Ask no verdicts: compare what rungs and properties mean alone.")
@click.option("--only-verdicts", is_flag=True, help="Ask verdicts alone: do not compare rungs and properties.")
@click.option("--diagrams", is_flag=True, help="Compare the diagrams of edited specs. Takes seconds for each.")
@options.timeout(60)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown", "html"]),
    default="text",
    show_default=True,
    help="How to print it; markdown is for a comment on a pull request.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of to standard output.")
def command(
    old: str,
    new: str | None,
    patch: str | None,
    properties: tuple[str, ...],
    scope: str | None,
    users: bool,
    no_verdicts: bool,
    only_verdicts: bool,
    diagrams: bool,
    timeout: float,
    form: str,
    output: str | None,
) -> int:
    """Tell what changed between OLD and NEW: files, folders, or revisions of git, as in `vmxmodel diff main~3 specs`.

    Rungs: added, removed, renamed, moved; wider or narrower, with a state and a shortest run that one version has and
    the other has not; or the same in other words, which is proved. Properties: stronger, weaker, equivalent or
    incomparable. Verdicts: of what the edit can have changed, on both sides; the rest is untouched and not asked.

    Exit status: 0 if all that was asked is as NEW says, 1 if something is not, 3 if something is undecided.
    """
    from functools import cache

    from vmxmodel.asking.kept import read_kept
    from vmxmodel.files import write_whole
    from vmxmodel.language.lemmas import read_formula
    from vmxmodel.regress.diff import Asked, compare
    from vmxmodel.regress.sides import sides
    from vmxmodel.views import diff as view

    if (new is None) == (patch is None):
        raise click.UsageError("name NEW, or a --patch; not both")
    if no_verdicts and only_verdicts:
        raise click.UsageError("--no-verdicts and --only-verdicts leave nothing to ask")
    asked = Asked(properties, not no_verdicts, not only_verdicts, users, diagrams, options.parse_scope(scope), timeout)
    with sides(old, new, patch) as (before, after), console.progress() as progress:
        found = compare(before, after, asked, cache(read_kept), read_formula, progress)
    status = _status(found)
    if form == "text" and output is None:
        console.show(view.render(found))
        return status
    text = _as(form, found, int(status))
    if output is None:
        click.echo(text)
    else:
        write_whole(output, f"{text}\n")
    return status


def _as(form: str, found: Diff, status: int) -> str:
    import json

    from vmxmodel.views import diff as view
    from vmxmodel.views import diff_html, diff_json
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.plain import plain

    match form:
        case "json":
            return json.dumps({"format": FORMAT, "status": status, **diff_json.as_json(found)}, indent=2)
        case "markdown":
            return view.markdown(found)
        case "html":
            return diff_html.render(found).rstrip()
    return plain(view.render(found))


def _status(found: Diff) -> ExitStatus:
    from vmxmodel.views.report import ExitStatus, gravest

    expected = {change.expected for spec in found.specs for change in spec.verdicts}
    words = {False: ExitStatus.MISSED, None: ExitStatus.UNDECIDED, True: ExitStatus.AS_EXPECTED}
    return gravest([words[one] for one in expected])
