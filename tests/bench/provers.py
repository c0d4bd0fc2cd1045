"""Who proves: our program at every scope, ABC's pdr and Z3's Spacer at one; and how our time grows with the rungs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.contestant import (
    BENCH,
    ROOT,
    SAFETY,
    VMX,
    Contestant,
    Instance,
    Reading,
    bench,
    nothing,
    number,
    ours,
    vmx,
    without,
)
from vmxmodel.language import load

GROWTH = "prove vmx, rungs: "
EVERY = "vmxmodel, every scope"


def provers(quick: bool) -> Iterator[Contestant]:
    """The rows, in the order of the table."""
    work = "prove bench"
    yield ours(work, EVERY, "prove", str(BENCH))
    for key in ("2,2,2", "3,3,2") if quick else ("3,3,2", "4,4,2"):
        yield abc(work, bench(key))
    yield spacer(work, bench("2,2,2" if quick else "3,3,2"))
    work = "prove vmx"
    yield ours(work, EVERY, "prove", str(VMX))
    two, four = vmx(Core=2, Page=2, Party=2), vmx(Core=4, Page=4, Party=2)
    yield abc(work, two)
    if not quick:
        yield abc(work, four)
        yield spacer(work, two)
    work = "check vmx, everything"
    proofs = str(ROOT / "proofs")
    yield command(work, "vmxmodel check", "check", str(VMX), "--proofs", proofs)
    if not quick:
        yield command(work, "vmxmodel check --afresh", "check", str(VMX), "--afresh")
        yield command(work, "vmxmodel audit (cvc5)", "audit", str(ROOT / "proofs" / "vmx.lock"))
    rungs = len(load(VMX).system.transitions)
    for part in (1, 2) if quick else (1, 2, 3, 4, 5):
        count = rungs * part // 5
        yield ours(f"{GROWTH}{count}", EVERY, "prove", str(VMX), "--rungs", str(count))


def abc(work: str, instance: Instance) -> Contestant:
    """ABC's `pdr` on all safety properties at once."""

    def read(output: str) -> Reading:
        return Reading(float(number(r"Time = +([\d.]+) sec\s*$", output.strip())), None, "Property proved" in output)

    line = ("berkeley-abc", "-c", "read_aiger x.aig; orpos; pdr")
    name = f"ABC pdr, {_at(instance)}"
    return Contestant(work, name, (line,), read, instance.exported("aiger", *SAFETY), without("berkeley-abc"))


def spacer(work: str, instance: Instance) -> Contestant:
    """Z3's Spacer on the exported clauses."""
    z3 = str(Path(sys.executable).with_name("z3"))

    def read(output: str) -> Reading:
        return Reading(None, None, output.strip() == "sat")

    missing = "" if Path(z3).exists() else "z3"
    name = f"Z3 Spacer, {_at(instance)}"
    return Contestant(work, name, ((z3, "x.smt2"),), read, instance.exported("smt2", *SAFETY), missing)


def command(work: str, name: str, *args: str) -> Contestant:
    """A command of ours as a person calls it; status 0 says that all is as the spec says."""
    line = (sys.executable, "-m", "vmxmodel", *args)
    return Contestant(work, name, (line,), lambda _: Reading(), nothing, ours=True)


def _at(instance: Instance) -> str:
    return f"at {','.join(map(str, instance.sizes.values()))}"
