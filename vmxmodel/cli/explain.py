"""`vmxmodel explain`: what a code means."""

from __future__ import annotations

from difflib import get_close_matches
from textwrap import fill

import click

from vmxmodel.diagnostics import CODES, Diagnostic, UsageError

_WIDTH = 90


@click.command("explain", short_help="Tell what a code means.")
@click.argument("code", required=False, metavar="[CODE]")
def command(code: str | None) -> int:
    """Explain CODE, as in `error[E012]`. Without CODE: list all codes."""
    if code is None:
        click.echo("\n".join(f"{entry.code}  {entry.title}" for _, entry in sorted(CODES.items())))
        return 0
    entry = CODES.get(code.strip("[]").upper())
    if entry is None:
        close = get_close_matches(code.upper(), CODES, n=1)
        helps = f"did you mean `{close[0]}`?" if close else "`vmxmodel explain` lists all codes"
        raise UsageError(Diagnostic("E127", f"unknown code `{code}`", help=helps))
    click.echo(f"{entry.code}: {entry.title}\n")
    click.echo("\n".join(_wrapped(paragraph) for paragraph in entry.explanation.splitlines()))
    return 0


def _wrapped(paragraph: str) -> str:
    """A paragraph in lines of reading width; what is indented is an example and stays as it is."""
    return paragraph if paragraph.startswith(" ") else fill(paragraph, _WIDTH, break_on_hyphens=False)
