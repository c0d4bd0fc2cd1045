"""`vmxmodel fmt`: specs in the one layout."""

from __future__ import annotations

import click

from vmxmodel.cli import options


@click.command("fmt", short_help="Format specs in place.")
@options.specs
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 if a file would change.")
def command(specs: tuple[str, ...], only_check: bool) -> int:
    """Format each SPEC in place. Comments stay; the structure of formulas becomes visible.

    All files are read before any is written, so a spec that cannot be parsed leaves every file as it was.
    """
    from vmxmodel.files import read_text, write_whole
    from vmxmodel.language import format_text
    from vmxmodel.views.report import ExitStatus
    from vmxmodel.views.words import count

    formatted = []
    for path in specs:
        before = read_text(path)
        after = format_text(before, path)
        if after != before:
            formatted.append((path, after))
    for path, after in formatted:
        if not only_check:
            write_whole(path, after)
        click.echo(f"{'would format' if only_check else 'formatted'} {path}")
    click.echo(f"{count(len(specs), 'file')}, {len(formatted)} {'to format' if only_check else 'formatted'}")
    return ExitStatus.MISSED if only_check and formatted else ExitStatus.AS_EXPECTED
