"""`vmxmodel conform`: the spec held against a processor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from vmxmodel.cli import console, options

F = TypeVar("F", bound=Callable[..., Any])


def sequence_options(function: F) -> F:
    """The options that decide which sequences are made."""
    for option in reversed((
        click.option("--cpu", metavar="MODEL",
                     help="The processor.  [default: the newest that the emulator has for SPEC]"),
        click.option("--processors", type=click.IntRange(1, 2), default=1, show_default=True, help="How many of them."),
        click.option("--random", type=click.IntRange(0), default=0, show_default=True, metavar="N",
                     help="Random sequences, besides the systematic ones."),
        click.option("--seed", type=int, default=1, show_default=True, metavar="S", help="Of the random sequences."),
        click.option("--no-pairs", is_flag=True, help="One sequence to every rung, none to pairs of rungs."),
    )):  # fmt: skip
        function = option(function)
    return function


@click.command("conform")
@options.spec
@sequence_options
@click.option("--on", "emulator", type=click.Choice(["bochs", "qemu"]), default="bochs", show_default=True,
              help="The emulator.")  # fmt: skip
@click.option("--results", metavar="FILE", help="Compare results that were made elsewhere, instead of an emulator.")
@options.output_format
def command(
    spec: str, cpu: str | None, processors: int, random: int, seed: int, no_pairs: bool, emulator: str,
    results: str | None, form: str,
) -> int:  # fmt: skip
    """Run the sequences of SPEC on an emulated processor and compare every outcome.

    The sequences: a shortest one to every rung, one to every pair of consecutive rungs that is found, and random ones.
    Where the emulator is known to part from the manual (SPEC's .divergences.toml), that is counted and accepted.
    Everything else is shown as the shortest sequence that shows it. Exit status 1: there is such a disagreement.
    """
    from vmxmodel.conformance.report import as_json, as_text
    from vmxmodel.conformance.session import Order, compare_results, conform
    from vmxmodel.views.report import ExitStatus

    order = Order(spec, cpu, processors, random, seed, not no_pairs, emulator)
    with console.progress() as progress:
        report = conform(order, progress) if results is None else compare_results(order, results, progress)
    if form == "json":
        console.show_json(as_json(report))
    else:
        console.show(as_text(report))
        console.show_diagnostics(report.diagnostics, {}, as_json=False)
    return ExitStatus.AS_EXPECTED if report.agrees else ExitStatus.MISSED
