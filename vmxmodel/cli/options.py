"""What several commands take: specs, properties, a scope, an engine, a time limit, a format. Each is checked here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vmxmodel.diagnostics import Diagnostic, UsageError

if TYPE_CHECKING:
    from vmxmodel.language import Loaded
    from vmxmodel.language.loading import Parsed

LONGEST = 1e6
"""Seconds of a time limit."""

UNITS = {"M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
"""What the letter after a size of memory stands for, in bytes."""

LEAST_MEMORY, MOST_MEMORY = 1 << 20, 1 << 46
"""Bytes of a memory bound."""

MOST_THREADS = 8
"""What exploration can use."""

F = TypeVar("F", bound=Callable[..., Any])


def specs(function: F) -> F:
    return click.argument("specs", nargs=-1, required=True, metavar="SPEC...")(function)


def spec(function: F) -> F:
    return click.argument("spec", metavar="SPEC")(function)


def scope(function: F) -> F:
    return click.option(
        "--scope",
        metavar="SORT=N,...",
        help="Ask at this size only, e.g. Core=2,Page=3. Without it: at every size where a proof is found.",
    )(function)


def engine(function: F) -> F:
    return click.option(
        "--engine",
        metavar="NAME",
        help="Ask this method only: certificate, witness, induction, inference, bounded, explicit or spacer.",
    )(function)


def afresh(function: F) -> F:
    return click.option(
        "--afresh",
        is_flag=True,
        help="Find everything anew. Otherwise certificates that still fit are re-checked, and witnesses replayed.",
    )(function)


def symmetry(function: F) -> F:
    return click.option(
        "--no-symmetry",
        is_flag=True,
        help="Explore every state, also those that differ only by the names of elements. Implies --engine explicit.",
    )(function)


def resources(function: F) -> F:
    """`memory` and `threads`: what exploration may take."""
    memory = click.option(
        "--memory",
        metavar="SIZE",
        callback=_bytes,
        help="What exploration may take, e.g. 500M or 2G. When it is full, what is open is `unknown`. "
        "Without it: half of what is free.",
    )
    threads = click.option(
        "--threads",
        type=int,
        metavar="N",
        callback=_threads,
        help=f"Threads that explore, at most {MOST_THREADS}. Without it: as many as there are processors.",
    )
    return memory(threads(function))


def _bytes(context: click.Context, option: click.Parameter, text: str | None) -> int | None:
    if text is None:
        return None
    found = re.fullmatch(r"(\d{1,15}(?:\.\d{1,6})?)\s*([MGT])(?:I?B)?", text.strip().upper(), re.ASCII)
    if found is None:
        raise click.BadParameter(f"'{text}' is not a number with M, G or T behind it, like 500M", context, option)
    number = int(float(found[1]) * UNITS[found[2]])
    if not LEAST_MEMORY <= number <= MOST_MEMORY:
        raise click.BadParameter(f"'{text}' is not between 1M and {MOST_MEMORY // UNITS['T']}T", context, option)
    return number


def _threads(context: click.Context, option: click.Parameter, number: int | None) -> int | None:
    if number is not None and not 1 <= number <= MOST_THREADS:
        raise click.BadParameter(f"{number} is not between 1 and {MOST_THREADS}", context, option)
    return number


def timeout(
    seconds: int, words: str = "Time for each spec. What is not decided by then is `unknown`."
) -> Callable[[F], F]:
    return click.option(
        "--timeout",
        type=float,
        default=float(seconds),
        show_default=True,
        metavar="SECONDS",
        callback=_positive,
        help=words,
    )


def _positive(context: click.Context, option: click.Parameter, seconds: float) -> float:
    if not 0 < seconds <= LONGEST:
        raise click.BadParameter(f"{seconds:g} is not between 0 and {LONGEST:g} seconds", context, option)
    return seconds


def properties(function: F) -> F:
    return click.option(
        "--property",
        "-p",
        "properties",
        multiple=True,
        metavar="NAME",
        help="Ask about this property or scenario only. May be given several times.",
    )(function)


def output_format(function: F) -> F:
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="How to print the results.",
    )(function)


MACHINES = ("github", "junit", "sarif")
"""Formats for those who run a check and do not read it: see `machine.py`."""


def output_formats(function: F) -> F:
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json", *MACHINES]),
        default="text",
        show_default=True,
        help="How to print the results. github: workflow commands; junit: for build servers; sarif: for code scanning.",
    )(function)


def load(path: str) -> Loaded:
    """Load a spec; an OSError on the way (a name with odd characters in it) is a complaint about the file."""
    from vmxmodel import language

    return language.load(path)


def specs_in(paths: Sequence[str]) -> tuple[str, ...]:
    """The specs named, and all that lie in the folders named. Raises UsageError (E103) for a folder without any."""
    from pathlib import Path

    found: list[str] = []
    for path in paths:
        try:
            folder = Path(path).is_dir()
        except ValueError:  # a name with a NUL in it, about which whoever reads it will complain
            folder = False
        below = sorted(str(spec) for spec in Path(path).rglob("*.tsys")) if folder else [path]
        if not below:
            raise UsageError(Diagnostic("E103", f"there is no spec in the folder `{path}`", help="specs are *.tsys"))
        found += below
    return tuple(found)


@contextmanager
def loading(paths: Sequence[str], beside: bool) -> Iterator[Callable[[], tuple[tuple[str, ...], list[Loaded]]]]:
    """`load_all`, to be called when it is needed.

    `beside`: a copy of this process parses what was edited, while this one imports what will answer, solvers and all.
    """
    if beside:
        from vmxmodel.engines.forked import can_fork

        beside = can_fork()
    if not beside:
        yield partial(load_all, paths)
        return
    from vmxmodel.engines.parallel import meanwhile

    with meanwhile(True, _parse_ahead, paths) as parsed:
        from vmxmodel.asking import answering, locked  # noqa: F401
        from vmxmodel.engines.portfolio import get_ready

        get_ready()
        yield partial(load_all, paths, partial(_unless_lost, parsed))


def _parse_ahead(paths: Sequence[str]) -> Parsed:
    from vmxmodel.language.loading import parse_ahead

    return {text: known for path in paths for text, known in parse_ahead(path).items()}


def _unless_lost(parsed: Callable[[], Parsed]) -> Parsed:
    from vmxmodel.engines.forked import LostProcess

    try:
        return parsed()
    except LostProcess:
        return {}


def load_all(paths: Sequence[str], ahead: Callable[[], Parsed] = dict) -> tuple[tuple[str, ...], list[Loaded]]:
    """Specs, and after each the comparisons that its `refines` ask for; with the path of each.

    `ahead` gives what is parsed of them already.
    """
    from dataclasses import replace

    from vmxmodel.evidence.comparison import comparisons
    from vmxmodel.language.loading import load
    from vmxmodel.language.shelf import derived

    found: list[tuple[str, Loaded]] = []
    for path in paths:
        loaded = load(path, ahead)
        found.append((path, loaded))
        if loaded.system.refinements:
            sides = derived(loaded, "comparisons", ("evidence",), partial(comparisons, loaded.system))
            found += [(path, replace(loaded, system=one, warnings=())) for one in sides]
    return tuple(path for path, _ in found), [loaded for _, loaded in found]


def without_symmetry(engine: str | None) -> str:
    """The engine that `--no-symmetry` asks for."""
    if engine not in (None, "explicit", "unreduced"):
        raise click.UsageError(f"--no-symmetry is for exploration; it says nothing to --engine {engine}")
    return "unreduced"


def parse_scope(text: str | None) -> dict[str, int] | None:
    """The sizes in `Core=2,Page=3`. Raises UsageError (E112)."""
    if text is None:
        return None
    sizes: dict[str, int] = {}
    for part in text.split(","):
        name, _, number = (piece.strip() for piece in part.partition("="))
        if not (name and number.isascii() and number.isdigit()) or name in sizes:
            why = f"`{name}` is named twice" if name in sizes else f"`{part.strip()}` is not SORT=NUMBER"
            help_ = "write it as in --scope Core=2,Page=3"
            raise UsageError(Diagnostic("E112", f"cannot read the scope `{text}`: {why}", help=help_))
        sizes[name] = int(number[:9])
    return sizes
