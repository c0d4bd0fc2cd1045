"""Sequences with their expected outcomes as a file, for other machines; and the results from there.

The file (`vectors.json`):

    format      1
    spec        name of the spec's module
    digest      of the spec, the processor and the sequences; results carry it
    processor   what the sequences are made for: `model`, `processors`, and the constants of the model
    pages       the physical address of each page; page4 is misaligned, page5 is beyond the physical-address width
    start       the state in which every sequence begins, entry by entry
    sequences   a list of sequences, each a list of steps:
                  step       the action of the spec with its arguments and those inputs that are not plain
                  action, args, inputs   the same for programs
                  records    what the conformance machine executes for it (16 bytes, hexadecimal; see machine.asm)
                  expect     the outcomes that the spec allows, if all before came out as the first outcome of each

Results are the same file with two entries more: `machine`, its name (`Bochs 2.7`), and `answers`, for each sequence a
list of the machine's answers to the records that are not silent, ten hexadecimal digits each (see machine.asm).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from vmxmodel.conformance.bench import Bench
from vmxmodel.conformance.disagreement import plain
from vmxmodel.conformance.machine import Seen
from vmxmodel.conformance.sequences import Steps
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.system.step import show_cell, show_value

FORMAT = 1


def vectors(bench: Bench, sequences: Sequence[Steps]) -> dict[str, Any]:
    """The vectors file as JSON data."""
    body = [_sequence(bench, steps) for steps in sequences]
    return {
        "format": FORMAT,
        "spec": bench.system.name,
        "digest": digest(bench, sequences),
        "processor": {"model": bench.model, "processors": bench.processors, "constants": bench.constants},
        "pages": {str(page): hex(bench.adapter.address(page)) for page in bench.scope["Page"]},
        "start": {show_cell(cell): show_value(value) for cell, value in bench.start.items()},
        "sequences": body,
    }


def digest(bench: Bench, sequences: Sequence[Steps]) -> str:
    """What vectors and results must have in common: spec, processor, sequences."""
    parts = [bench.text, bench.model, str(bench.processors)]
    parts += [str(step) for steps in sequences for step in (*steps, "")]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _sequence(bench: Bench, steps: Steps) -> list[dict[str, Any]]:
    found = []
    state = bench.start
    for stimulus in steps:
        ways = bench.ways(stimulus, state)
        found.append(
            {
                "step": plain(stimulus),
                "action": stimulus.action,
                "args": [[name, value] for name, value in stimulus.args],
                "inputs": [[table, list(indices), value] for (table, indices), value in stimulus.inputs],
                "records": [r.encode().hex() for r in bench.records(stimulus, state)],
                "expect": list(dict.fromkeys(bench.adapter.words(stimulus, way.effects, state) for way in ways)),
            }
        )
        if not ways:
            break
        state = ways[0].state
    return found


@dataclass(frozen=True)
class Results:
    """What a machine elsewhere answered."""

    machine: str
    sequences: tuple[Steps, ...]
    answers: tuple[tuple[Seen, ...], ...]


def read_results(text: str, path: str, bench: Bench) -> Results:
    """A results file for this spec and processor.

    Raises UsageError: E308 where it cannot be read, E309 where it belongs to other vectors.
    """
    try:
        data = json.loads(text)
        sequences = tuple(tuple(map(_stimulus, sequence)) for sequence in data["sequences"])
        answers = tuple(tuple(Seen.parse(str(item)) for item in sequence) for sequence in data["answers"])
        given, machine = str(data["digest"]), str(data.get("machine", "unnamed machine"))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(Diagnostic("E308", f"`{path}` is no results file: {error}")) from None
    if given != digest(bench, sequences):
        helps = "make vectors anew, with the same --cpu and --processors, and run them again"
        raise UsageError(Diagnostic("E309", f"`{path}` has results of another spec or processor", help=helps))
    lengths = [len(steps) for steps in sequences], [len(seen) for seen in answers]
    if lengths[0] != lengths[1]:
        raise UsageError(Diagnostic("E308", f"`{path}` does not have one answer for each step"))
    return Results(machine, sequences, answers)


def _stimulus(step: dict[str, Any]) -> Stimulus:
    inputs = tuple(((str(table), tuple(indices)), value) for table, indices, value in step["inputs"])
    return Stimulus(str(step["action"]), tuple((str(name), value) for name, value in step["args"]), inputs)
