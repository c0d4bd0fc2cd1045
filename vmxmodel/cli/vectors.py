"""`vmxmodel vectors`: the sequences and their expected outcomes as a file, for another machine."""

from __future__ import annotations

import click

from vmxmodel.cli import console, options
from vmxmodel.cli.conform import sequence_options


@click.command("vectors")
@options.spec
@sequence_options
@click.option("-o", "--output", required=True, metavar="FILE", help="Where to write the vectors, as JSON.")
def command(spec: str, cpu: str | None, processors: int, random: int, seed: int, no_pairs: bool, output: str) -> int:
    """Write the sequences that `vmxmodel conform` would run on SPEC, with the outcomes that SPEC allows.

    Run them on your own machine or emulator, add the answers to the file, and compare with `vmxmodel conform SPEC --cpu
    MODEL --processors N --results FILE`. vmxmodel/conformance/vectors.py describes the file.
    """
    import json

    from vmxmodel.conformance.session import Order, all_sequences, bench_for
    from vmxmodel.conformance.vectors import vectors
    from vmxmodel.files import write_whole

    order = Order(spec, cpu, processors, random, seed, not no_pairs)
    with console.progress() as progress:
        bench = bench_for(order)
        sequences = all_sequences(bench, order, progress)
        data = vectors(bench, sequences)
    write_whole(output, json.dumps(data, indent=1) + "\n")
    console.show(f"{len(sequences):,} sequences in {output}")
    return 0
