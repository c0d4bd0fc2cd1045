"""`vmxmodel mutate`: what the properties of a spec would not notice."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import field
from threading import Lock
from typing import TYPE_CHECKING

import click

from vmxmodel.asking.kept import PROOFS
from vmxmodel.cli import console, options
from vmxmodel.cli.interrupt import Interrupts
from vmxmodel.dataclass import dataclass

if TYPE_CHECKING:
    from vmxmodel.asking.mutating import Spread
    from vmxmodel.mutation.report import Report
    from vmxmodel.views.report import ExitStatus

KINDS = (
    "drop-rung",
    "swap-rungs",
    "negate-guard",
    "drop-conjunct",
    "change-comparison",
    "drop-update",
    "change-outcome",
    "widen-init",
)
"""See `mutation.mutant.Kind`; here, too, because it is loaded when the command runs."""


@click.command("mutate", short_help="Tell which small mistakes in a spec nothing would notice.")
@options.spec
@click.option("--only", "kinds", multiple=True, type=click.Choice(KINDS), help="Only mutants of this kind.")
@click.option(
    "--rung",
    "-p",
    "places",
    multiple=True,
    metavar="NAME",
    help="Only mutants at this rung, action, def, outcome or variable; a pattern such as 'VMX*' or '*.privilege'.",
)
@click.option("--sample", type=click.IntRange(1, 1_000_000), metavar="N", help="A random sample of N mutants.")
@click.option("--seed", type=int, default=1, show_default=True, metavar="N", help="Which sample.")
@click.option("--no-vectors", is_flag=True, help="Hold mutants against the spec alone, not against sequences.")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="Processes. Without it: one a processor.")
@click.option("--cluster", "address", metavar="ADDRESS", help="Decide mutants on this Dask cluster, tcp://host:port.")
@click.option(
    "--at-least",
    type=click.FloatRange(0, 100),
    default=95.0,
    show_default=True,
    metavar="PERCENT",
    help="The score from which on the exit status is 0.",
)
@options.timeout(20, "Time for each mutant. What is not decided by then counts as not noticed.")
@click.option("--proofs", default=PROOFS, show_default=True, metavar="FOLDER", help="Evidence of earlier runs.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="How to print the results.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of to standard output.")
@click.pass_obj
def command(
    interrupts: Interrupts,
    spec: str,
    kinds: tuple[str, ...],
    places: tuple[str, ...],
    sample: int | None,
    seed: int,
    no_vectors: bool,
    jobs: int | None,
    address: str | None,
    at_least: float,
    timeout: float,
    proofs: str,
    form: str,
    output: str | None,
) -> int:
    """Make every small mistake in SPEC that is of a usual kind, one at a time, and tell which of them nothing notices.

    A mutant is killed by a property with a counterexample, by a scenario that cannot happen any more, by a rung or
    witness that is proved out of reach, by a run on which it parts from what SPEC refines, or on which it is not
    refined any more by a spec beside it; and, where a processor is known for the module, by a sequence whose answer
    differs. One that is proved to do what the original does is equivalent, and does not count. A survivor is shown
    with a shortest run that tells it from the original: a property about that run is missing.

    The score is the share of mutants killed among those that count; what is undecided counts as not killed. Exit
    status: 0 from --at-least on, 3 if the undecided ones could reach it, else 1.
    """
    from vmxmodel.asking.mutating import Order, mutate
    from vmxmodel.mutation.mutant import Kind

    order = Order(spec, tuple(map(Kind, kinds)), places, sample, seed, timeout, jobs, not no_vectors, proofs)
    if address is None:
        where: AbstractContextManager[Spread | None] = nullcontext()
    else:
        if jobs is not None:
            raise click.UsageError("--jobs is for this machine; a --cluster has workers of its own")
        from vmxmodel.asking.cluster import cluster

        where = cluster(address)
    telling = _Telling(form, output, at_least)

    def begun(known: Callable[[], Report]) -> None:
        interrupts.last_words = lambda: telling.tell(known())

    with where as spread, console.progress() as progress:
        report = mutate(order, spread, progress, begun)
    telling.tell(report)
    return _status(report, at_least)


@dataclass
class _Telling:
    """What was found is told once: by the main thread, or, where Ctrl-C finds that deep inside a solver, by another."""

    form: str
    output: str | None
    at_least: float
    done: bool = False
    turn: Lock = field(default_factory=Lock)

    def tell(self, report: Report) -> None:
        """Raises OutputError."""
        with self.turn:
            if not self.done:
                self._tell(report)
                self.done = True

    def _tell(self, report: Report) -> None:
        from vmxmodel.files import write_whole

        console.show_diagnostics(report.warnings, {}, as_json=False)
        if self.form == "text" and self.output is None:
            from vmxmodel.views.mutation import render

            console.show(render(report))
            return
        text = _as(self.form, report, int(_status(report, self.at_least)))
        if self.output is None:
            click.echo(text)
        else:
            write_whole(self.output, f"{text}\n")


def _as(form: str, report: Report, status: int) -> str:
    import json

    from vmxmodel.views import mutation, mutation_json
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.plain import plain

    match form:
        case "json":
            found = {"format": FORMAT, "status": status, **mutation_json.as_json(report)}
            return json.dumps(found, indent=2, ensure_ascii=False)
        case "markdown":
            return mutation.markdown(report)
    return plain(mutation.render(report))


def _status(report: Report, at_least: float) -> ExitStatus:
    from vmxmodel.views.report import ExitStatus

    if report.interrupted:
        return ExitStatus.INTERRUPTED
    if report.score.percent >= at_least:
        return ExitStatus.AS_EXPECTED
    return ExitStatus.UNDECIDED if report.score.best >= at_least else ExitStatus.MISSED
