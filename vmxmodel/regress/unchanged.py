"""What an edit cannot have changed, by the lock: properties whose slice is the same text as when it was written.

A verdict is a fact about a slice. Where the slice is the same, by its fingerprint, the property itself included, the
verdict is the same; whether a proof of it was kept, and on which lemmas that one rested, is of no account. So nothing
has to be asked, and what is shown says that it is taken from the lock.

What was reached or violated is not taken from the lock: kept traces are replayed instead, which is nearly as fast, and
which shows that the rest of the spec, too, still lets a run begin. Where nothing changed in a spec and in the modules
that it uses but properties, no comment counted, all that the lock says of the other properties, and of rungs, still is
so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256

from vmxmodel.diagnostics import Diagnostic
from vmxmodel.evidence.audit import Reuse
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.regress.fingerprint import AROUND, Prints
from vmxmodel.regress.lock import Entry, Lock
from vmxmodel.system.events import named_by
from vmxmodel.system.model import Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope

METHOD = "as locked"
"""In place of a method: the verdict was not asked for."""

_TAKEN = (Status.PROVED, Status.HOLDS, Status.NEVER)
_EVERYWHERE = "every scope"


def as_locked(system: System, prints: Prints, lock: Lock, kept: Mapping[str, str], where: str) -> dict[str, Verdict]:
    """The verdicts of what the edit cannot have changed, by the names of the properties and scenarios.

    `prints` need not have the slices of what says something else now than when the lock was written.
    `kept` are the files beside the lock, by path below its folder. An entry whose certificate is not the file that it
    was written with is not taken. `where` is the lock's name, for people.
    """
    goals: tuple[Property | Scenario, ...] = (*system.properties, *system.scenarios)
    found: dict[str, Verdict] = {}
    for goal in goals:
        entry = lock.entry.get(goal.name)
        if entry is None or not entry.sealed or misstated(entry, goal, lock.certificates) is not None:
            continue
        verdict = _verdict(system, entry, _TAKEN) if _as_written(entry, kept) else None
        same = entry.slice == prints.slices.get(goal.name)
        played = isinstance(goal, Scenario) and _plays_nothing_edited(system, goal, prints, lock)
        if verdict is not None and (same or played):
            found[goal.name] = verdict
    remark = f"{METHOD}: taken from {where} and not asked, for the property and all that it depends on are as then"
    return {name: replace(verdict, remarks=(remark,)) for name, verdict in found.items()}


def _plays_nothing_edited(system: System, scenario: Scenario, prints: Prints, lock: Lock) -> bool:
    """Whether no action of a scenario was edited, nor what executes one, nor what is around the actions. Nothing else
    happens in it. (What executed one before, and does not any more, happens no longer: that makes nothing possible.)"""
    edited = edited_actions(prints, lock)
    if edited is None or lock.entry[scenario.name].formula != prints.formulas[scenario.name]:
        return False
    moved = frozenset[str](edited).union(*(named_by(t) for t in system.transitions if t.action in edited))
    return moved.isdisjoint(step.action for step in scenario.steps)


def same_system(
    system: System, prints: Prints, lock: Lock, kept: Mapping[str, str], where: str
) -> dict[str, Verdict] | None:
    """The verdicts of what was not edited, rungs too (`rung VMXON.enter`), if nothing was but what is asked: properties
    and scenarios; None where anything else was.

    What was undecided is left out, and what is of another kind now or has not the certificate that it was written with.
    """
    if dict(lock.text) != dict(prints.text):
        return None
    goals: dict[str, Property | Scenario] = {**system.property, **{one.name: one for one in system.scenarios}}
    decided = tuple(status for status in Status if status is not Status.UNKNOWN)
    found = {
        entry.name: _verdict(system, entry, decided)
        for entry in lock.entries
        if entry.name in goals
        and entry.sealed
        and entry.formula == prints.formulas[entry.name]
        and misstated(entry, goals[entry.name], lock.certificates) is None
        and _as_written(entry, kept)
    }
    found |= {f"rung {name}": _of_rung(system, name, word) for name, word in lock.rungs.items()}
    remark = f"{METHOD}: taken from {where} and not asked, for neither it nor what it is asked of changed since"
    return {name: replace(verdict, remarks=(remark,)) for name, verdict in found.items() if verdict is not None}


def lemmas_as_locked(
    modules: Iterable[tuple[System, Prints, Lock]], kept: Mapping[str, str], folder: str
) -> tuple[Property, ...]:
    """What is proved of used modules of which nothing was edited but properties. `folder` is that of the locks."""
    found: list[Property] = []
    for system, prints, lock in modules:
        same = same_system(system, prints, lock, kept, folder) or {}
        found += [prop for name, prop in system.property.items() if name in same and same[name].status is Status.PROVED]
    return tuple(found)


def same_properties(prints: Prints, lock: Lock) -> bool:
    """Whether the lock is of just these properties and scenarios, saying what they say now."""
    return {entry.name: entry.formula for entry in lock.entries} == dict(prints.formulas)


def reusable(locks: Iterable[tuple[Prints, Lock]], kept: Mapping[str, str]) -> Reuse:
    """How certificates can be re-used that are the files which a lock names: they were confirmed when it was written.

    `locks` are those of a module and of all that it uses, each with what its system is now.
    """
    confirmed: set[str] = set()
    edited: dict[str, frozenset[str]] = {}
    for now, lock in locks:
        actions = edited_actions(now, lock)
        for entry in lock.entries:
            if entry.certificate and entry.sealed and _as_written(entry, kept):
                confirmed.add(entry.certificate)
                if actions is not None and entry.formula == now.formulas.get(entry.name):
                    edited[entry.certificate] = actions
    return Reuse(frozenset(confirmed), edited)


def edited_actions(now: Prints, lock: Lock) -> frozenset[str] | None:
    """The actions that were edited since the lock was written, or are new; None where what is around them was."""
    actions = frozenset(name for name, text in now.text.items() if lock.text.get(name) != text)
    return None if AROUND in actions else actions


def tampered(system: System, lock: Lock, kept: Mapping[str, str], again: str) -> Iterator[Diagnostic]:
    """A complaint about every certificate that is missing, or not the file that the lock was written with."""
    places = {prop.name: prop.span for prop in system.properties}
    helps = f"it is not used; take it from version control again, or run `{again}`"
    for entry in lock.entries:
        if not entry.certificate or entry.name not in places:
            continue
        at = places[entry.name]
        if entry.certificate not in kept:
            yield Diagnostic(
                "E122", f"the certificate of `{entry.name}` is missing: {entry.certificate}", at, help=helps
            )
        elif not _as_written(entry, kept):
            message = f"{entry.certificate} is not the one that the lock was written with"
            yield Diagnostic("E121", message, at, help=helps)


def misstated(entry: Entry, goal: Property | Scenario, certificates: bool = True) -> str | None:
    """What an entry says that cannot be: of another kind, or sure of every scope without a certificate, where
    `certificates` are kept."""
    kind = goal.kind if isinstance(goal, Property) else PropertyKind.SCENARIO
    everywhere = entry.verdict == Status.PROVED.value or entry.where == _EVERYWHERE
    if entry.kind != kind.value:
        return f"that it is of kind {entry.kind}; the spec says {kind.value}"
    if everywhere and certificates and not entry.certificate:
        return f"`{entry.verdict}` at every scope, without a certificate"
    if entry.certificate and (not everywhere or entry.verdict not in {Status.PROVED.value, Status.NEVER.value}):
        return f"`{entry.verdict}`, with a certificate of a proof at every scope"
    return None


def _as_written(entry: Entry, kept: Mapping[str, str]) -> bool:
    """Whether the certificate of an entry, if it has one, is the file that the lock was written with."""
    if not entry.certificate:
        return True
    text = kept.get(entry.certificate)
    return text is not None and sha256(text.encode()).hexdigest() == entry.sha256


def _verdict(system: System, entry: Entry, taken: Collection[Status]) -> Verdict | None:
    """What an entry says; None for what is not taken from a lock, or cannot be read."""
    status = next((status for status in taken if status.value == entry.verdict), None)
    return None if status is None else _at(system, Verdict(entry.name, status, METHOD), entry.where)


def _of_rung(system: System, name: str, word: str) -> Verdict | None:
    """What a lock says of a rung, see `lock.rung_word`; None where it is undecided."""
    status, _, where = word.partition(" at ")
    known = next((one for one in (Status.REACHED, Status.NEVER) if one.value == status), None)
    return None if known is None else _at(system, Verdict(f"rung {name}", known, METHOD), where or _EVERYWHERE)


def _at(system: System, verdict: Verdict, where: str) -> Verdict | None:
    """The verdict at the scope that these words name."""
    if where == _EVERYWHERE:
        return verdict
    sizes = {name: int(number) for name, number in re.findall(r"(\w+)=(\d{1,4})(?:, |$)", where)}
    try:
        scope = Scope.of(system, sizes)
    except ValueError:
        return None
    return replace(verdict, scope=scope) if str(scope) == where else None
