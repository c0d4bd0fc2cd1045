"""Where output goes: results to standard output, progress and complaints to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import click

from vmxmodel.diagnostics import Diagnostic

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from vmxmodel.engines.base import Progress


def _console(stderr: bool = False) -> Console:
    from rich.console import Console

    from vmxmodel.views.plain import WIDE

    stream = sys.stderr if stderr else sys.stdout
    return Console(file=stream, width=WIDE, highlight=False, markup=False, emoji=False, soft_wrap=True)


def show(result: RenderableType, apart: bool = False) -> None:
    """A result on standard output: with colours on a terminal, as plain lines without trailing blanks elsewhere.

    `apart` sets it off from what stands above.
    """
    from vmxmodel.views.plain import plain

    console = _console()
    if apart:
        click.echo()
    if console.is_terminal:
        console.print(result)
        return
    click.echo(plain(result))


def show_json(data: Any) -> None:
    """A result as JSON on standard output."""
    click.echo(json.dumps(data, indent=2, ensure_ascii=False))


def show_diagnostics(diagnostics: Iterable[Diagnostic], sources: Mapping[str, str], as_json: bool) -> None:
    """Diagnostics for people on standard error; as JSON, on standard output, where JSON was asked for."""
    from vmxmodel.views import diagnostics as views
    from vmxmodel.views.data import FORMAT

    found = tuple(diagnostics)
    if not found:
        return
    if as_json:
        show_json({"format": FORMAT, "diagnostics": [views.as_json(diagnostic) for diagnostic in found]})
        return
    _console(stderr=True).print(views.render_all(found, sources))


def say_error(message: str) -> None:
    """One plain complaint on standard error."""
    click.echo(f"error: {message}", err=True)


def say(message: str) -> None:
    """A remark on standard error that is no result."""
    click.echo(message, err=True)


def asked_format(args: Sequence[str]) -> str:
    """The format that a command line asks for, even one that cannot be parsed; "text" if none."""
    named = [after for before, after in pairwise(args) if before == "--format"]
    named += [arg.removeprefix("--format=") for arg in args if arg.startswith("--format=")]
    return named[-1] if named else "text"


@contextmanager
def progress() -> Iterator[Progress]:
    """Progress of long work, drawn on standard error where that is a terminal, and nowhere else."""
    from vmxmodel.engines.base import silent

    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=24), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task("", total=None)

        def report(message: str, done: int | None = None, total: int | None = None) -> None:
            bars.update(task, description=message, completed=done or 0, total=total)

        yield report
