"""What is known of the evidence: derived now, or what was derived from the same slice of the spec and kept.

proofs/claims/verdicts.json keeps verdicts with the fingerprint of all that they depend on; beside it lie the traces.
A trace is replayed whenever it is read. A verdict whose fingerprint no longer fits is not used, but derived anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.claims.claims import ROOT, Evidence, InSpec, InStack, Weight
from vmxmodel.asking.kept import read_kept
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.engines.witnessed import worth_keeping
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.verdict import Status, Verdict, as_expected
from vmxmodel.evidence.witnesses import Witnesses, witnesses_path
from vmxmodel.files import write_whole
from vmxmodel.language import load
from vmxmodel.language.lemmas import read_formula
from vmxmodel.layers.catalog import read_catalog
from vmxmodel.layers.stack import read_stack
from vmxmodel.layers.walk import Brought, bring_up
from vmxmodel.regress.fingerprint import fingerprint
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.views.layers import really

KEPT = ROOT / "proofs" / "claims"
RECORD = KEPT / "verdicts.json"
EVERYWHERE = "every scope"
SPECS = ROOT / "specs"

Goal = Property | Scenario
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Found:
    """What is known of one piece of evidence, in the words of a report. `line` is where it stands in its spec."""

    weight: Weight
    verdict: str
    where: str = ""
    line: int = 0
    certificate: str = ""  # below proofs/, where there is one
    slice: str = ""


def find(
    evidence: Iterable[Evidence],
    afresh: bool = False,
    keep: bool = False,
    progress: Progress = lambda _: None,
    folder: Path = SPECS,
) -> dict[Evidence, Found]:
    """What is known of each piece: kept, or derived. `afresh`: derive everything. `keep`: keep what was derived."""
    wanted = dict.fromkeys(evidence)
    found: dict[Evidence, Found] = {}
    specs = dict.fromkeys(item.spec for item in wanted if isinstance(item, InSpec))
    for spec in specs:
        progress(spec)
        items = [item for item in wanted if isinstance(item, InSpec) and item.spec == spec]
        found |= _of_spec(folder, items, afresh, keep)
    for item in wanted:
        if isinstance(item, InStack):
            found[item] = _of_stack(item)
    if keep:
        _keep(found)
    return found


# Properties and scenarios --------------------------------------------------------------------------


def goal_of(item: InSpec, system: System) -> Goal:
    """Raises KeyError where the spec has no such property."""
    return {goal.name: goal for goal in (*system.properties, *system.scenarios)}[item.property]


def _of_spec(folder: Path, items: list[InSpec], afresh: bool, keep: bool) -> dict[Evidence, Found]:
    """All these are of one spec, and are derived together."""
    system = load(folder / f"{items[0].spec}.tsys").system
    goals = {item: goal_of(item, system) for item in items}
    found: dict[Evidence, Found] = {}
    if not afresh:
        traces = _traces(system)
        kept = {item: _kept(goal, system, items[0].spec, traces) for item, goal in goals.items()}
        found = {item: one for item, one in kept.items() if one is not None}
        if len(found) == len(goals):
            return found
    asked = list(goals.values()) if keep else [goal for item, goal in goals.items() if item not in found]
    before = {} if afresh else read_kept(ROOT / "proofs") | read_kept(KEPT)
    verdicts = check(system, asked, None, Budget(600), readable=True, kept=before, read=read_formula)
    derived = {goal.name: verdict for goal, verdict in zip(asked, verdicts, strict=True)}
    for item, goal in goals.items():
        if goal.name in derived:
            verdict = derived[goal.name]
            where = EVERYWHERE if verdict.scope is None else str(verdict.scope)
            found[item] = _found(goal, system, verdict.status, where, fingerprint(system, goal))
    if keep:
        _keep_traces(system, asked, verdicts)
    return found


def _found(goal: Goal, system: System, status: Status, where: str, slice_: str) -> Found:
    certificate = f"{system.name}/{goal.name}.smt2"
    return Found(
        _weight(goal, status, where),
        status.value,
        where,
        goal.span.line if goal.span is not None else 0,
        certificate if (ROOT / "proofs" / certificate).exists() else "",
        slice_,
    )


def _weight(goal: Goal, status: Status, where: str) -> Weight:
    if as_expected(goal, Verdict(goal.name, status, "")) is not True:
        return Weight.OPEN
    if status in (Status.REACHED, Status.VIOLATED):
        return Weight.WITNESSED
    return Weight.PROVED if where == EVERYWHERE else Weight.AT_A_SCOPE


def _kept(goal: Goal, system: System, spec: str, traces: list[Witnesses]) -> Found | None:
    """What is kept of a goal, if it is of this very slice; of what is reached, if the kept trace replays."""
    entry = _record().get(f"{spec}: {goal.name}")
    if entry is None:
        return None
    status, where = Status(entry["verdict"]), entry["where"]
    if status is Status.REACHED and worth_keeping(goal):
        scope = next(_scopes(goal, traces), None)
        return None if scope is None else _found(goal, system, status, scope, entry["slice"])
    return _found(goal, system, status, where, entry["slice"]) if entry["slice"] == fingerprint(system, goal) else None


def _scopes(goal: Goal, traces: list[Witnesses]) -> Iterator[str]:
    """The scopes of the kept traces of a goal, each replayed."""
    for kept in traces:
        with suppress(EvidenceError):
            yield str(kept.trace(goal).scope)


def _traces(system: System) -> list[Witnesses]:
    """The kept traces of a module."""
    files = [folder / witnesses_path(system.name) for folder in (KEPT, ROOT / "proofs")]
    return [Witnesses(system, file.read_text()) for file in files if file.exists()]


@cache
def _record() -> Mapping[str, Mapping[str, str]]:
    return json.loads(RECORD.read_text()) if RECORD.exists() else {}


def _keep(found: Mapping[Evidence, Found]) -> None:
    """Write what was derived: a line for each."""
    lines = []
    for item, one in sorted(((i, f) for i, f in found.items() if isinstance(i, InSpec)), key=lambda pair: str(pair[0])):
        entry = {"verdict": one.verdict, "where": one.where, "slice": one.slice}
        lines.append(f"{json.dumps(f'{item.spec}: {item.property}')}: {json.dumps(entry)}")
    write_whole(RECORD, "{\n" + ",\n".join(lines) + "\n}\n")
    _record.cache_clear()


def _keep_traces(system: System, goals: list[Goal], verdicts: Iterable[Verdict]) -> None:
    """Write the traces of what is reached, but for modules whose traces are kept anyway."""
    shown = [(g, v.trace) for g, v in zip(goals, verdicts, strict=True) if worth_keeping(g) and v.trace is not None]
    at = KEPT / witnesses_path(system.name)
    if shown and not (ROOT / "proofs" / witnesses_path(system.name)).exists():
        write_whole(at, witnesses_text(system, shown))


# Stacks --------------------------------------------------------------------------------------------


def _of_stack(item: InStack) -> Found:
    brought = _brought_up(item.stack, item.platform)
    if brought.refused is not None:
        return Found(Weight.OPEN, "refused")
    (up,) = (up for up in brought.up if up.layer.number == item.layer and not up.layer.implied)
    runs = really(brought, up)
    return Found(Weight.WITNESSED if runs == item.runs else Weight.OPEN, f"{up.layer.name} in {runs}")


@cache
def _brought_up(text: str, platform: str) -> Brought:
    catalog = read_catalog(SPECS / "platforms")
    stack = read_stack(text, catalog.platform(platform), catalog)
    return bring_up(stack, load(catalog.folder / f"{stack.platform.module}.tsys").system)
