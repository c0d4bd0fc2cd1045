"""What several commands take: specs, properties, a scope, an engine, a time limit, a format. Each is checked here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vmxmodel.diagnostics import Diagnostic, UsageError

if TYPE_CHECKING:
    from vmxmodel.language import Loaded
    from vmxmodel.system.model import Diagram, Property, Scenario, System
    from vmxmodel.system.scope import Scope

LARGEST_SORT = 64
"""Elements of a sort in a scope. Finite instances grow with powers of it, and are too large to solve far below this."""

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


def read_certificates(folder: str | Path) -> dict[str, str]:
    """All certificates in a folder, by path below it; none when there is no such folder."""
    from vmxmodel.files import read_text

    files = sorted(Path(folder).glob("*/*.smt2"))
    return {file.relative_to(folder).as_posix(): read_text(file) for file in files}


def read_kept(folder: str | Path) -> dict[str, str]:
    """All certificates and witnesses in a folder, by path below it; none when there is no such folder."""
    from vmxmodel.files import read_text

    files = sorted(Path(folder).glob("*/witnesses.json"))
    return read_certificates(folder) | {file.relative_to(folder).as_posix(): read_text(file) for file in files}


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


def load(path: str) -> Loaded:
    """Load a spec; an OSError on the way (a name with odd characters in it) is a complaint about the file."""
    from vmxmodel import language

    return language.load(path)


def parse_scopes(systems: Sequence[System], text: str | None) -> list[Scope | None]:
    """The scope that `Core=2,Page=3` asks for, in each system. Raises UsageError (E112 to E114).

    Every sort must be known in at least one system; the others do without it.
    """
    from vmxmodel.system.scope import Scope

    if text is None:
        return [None] * len(systems)
    sizes = _sizes(text)
    known = {
        sort.name: max(len(s.sort[sort.name].members) for s in systems if sort.name in s.sort)
        for s in systems
        for sort in s.sorts
    }
    for name, size in sizes.items():
        if name not in known:
            raise _unknown("E113", "sort", name, known, *systems)
        if size > LARGEST_SORT:
            raise _wrong("E114", f"{name}={size} is too large", f"at most {LARGEST_SORT} elements can be asked for")
        if size < max(1, known[name]):
            why = f"it has {known[name]} members" if known[name] else "a sort is never empty"
            raise _wrong("E114", f"{name}={size} is too small: {why}", f"ask for at least {max(1, known[name])}")
    return [Scope.of(system, {name: size for name, size in sizes.items() if name in system.sort}) for system in systems]


def _sizes(text: str) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for part in text.split(","):
        name, _, number = (piece.strip() for piece in part.partition("="))
        if not (name and number.isascii() and number.isdigit()) or name in sizes:
            why = f"`{name}` is named twice" if name in sizes else f"`{part.strip()}` is not SORT=NUMBER"
            raise _wrong("E112", f"cannot read the scope `{text}`: {why}", "write it as in --scope Core=2,Page=3")
        sizes[name] = int(number[:9])
    return sizes


def check_engine(name: str | None) -> str | None:
    """The name of an engine. Raises UsageError (E111)."""
    from vmxmodel.engines.portfolio import ENGINES

    if name is not None and name not in ENGINES:
        raise _unknown("E111", "engine", name, ENGINES)
    return name


def without_symmetry(engine: str | None) -> str:
    """The engine that `--no-symmetry` asks for."""
    if engine not in (None, "explicit", "unreduced"):
        raise click.UsageError(f"--no-symmetry is for exploration; it says nothing to --engine {engine}")
    return "unreduced"


def pick_goals(systems: Sequence[System], names: Sequence[str]) -> list[tuple[Property | Scenario, ...]]:
    """The properties and scenarios asked for, system by system; all of them when none is named.

    Every name must be known in at least one system. Raises UsageError (E110).
    """
    goals: list[tuple[Property | Scenario, ...]] = [(*system.properties, *system.scenarios) for system in systems]
    known = {goal.name for found in goals for goal in found}
    for name in names:
        if name not in known:
            lemma = next((p for s in systems for p in s.lemmas if p.name == name), None)
            if lemma is not None:
                raise _wrong("E110", f"property `{name}` belongs to module `{lemma.module}`", "name that spec instead")
            raise _unknown("E110", "property", name, known, *systems)
    if not names:
        return goals
    return [tuple(goal for goal in found if goal.name in names) for found in goals]


def pick_scenario(system: System, name: str) -> Scenario:
    """Raises UsageError (E115)."""
    for scenario in system.scenarios:
        if scenario.name == name:
            return scenario
    raise _unknown("E115", "scenario", name, [s.name for s in system.scenarios], system)


def pick_diagram(system: System, name: str | None) -> Diagram:
    """The diagram of that name; the only one, when no name is given. Raises UsageError (E116)."""
    names = [diagram.name for diagram in system.diagrams]
    if name is None:
        if len(names) == 1:
            return system.diagrams[0]
        listed = f"name one of: {', '.join(names)}" if names else "declare one with `diagram NAME(...) { ... }`"
        raise _wrong("E116", f"`{system.name}` declares {len(names)} diagrams" if names else "no diagram", listed)
    for diagram in system.diagrams:
        if diagram.name == name:
            return diagram
    raise _unknown("E116", "diagram", name, names, system)


def _wrong(code: str, message: str, helps: str) -> UsageError:
    return UsageError(Diagnostic(code, message, help=helps))


def _unknown(code: str, what: str, name: str, known: Iterable[str], *systems: System) -> UsageError:
    """A name that nothing has, with the nearest one that something has."""
    names = sorted(known)
    close = get_close_matches(name, names, n=1)
    if close:
        helps = f"did you mean `{close[0]}`?"
    elif names:
        helps = f"known: {', '.join(names)}"
    else:
        helps = f"there is no {what} at all"
    where = f" in {', '.join(system.name for system in systems)}" if systems else ""
    return _wrong(code, f"unknown {what} `{name}`{where}", helps)
