"""From verdicts to a lock, and what two locks do not agree on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256

from vmxmodel.diagnostics import Diagnostic, Span
from vmxmodel.evidence.certificate import Certificate, certify
from vmxmodel.evidence.verdict import InductiveInvariant, Verdict
from vmxmodel.regress.fingerprint import fingerprint, formula_print, text_prints
from vmxmodel.regress.lock import Entry, Lock, entry_of
from vmxmodel.system.cone import cone
from vmxmodel.system.model import Property, Scenario, System

Goal = Property | Scenario
Answers = Iterable[tuple[Goal, Verdict]]


def certificates_of(system: System, answers: Answers) -> dict[str, Certificate]:
    """The certificates of what is proved, by the names of the properties."""
    return {
        goal.name: certify(system, goal, verdict.evidence)
        for goal, verdict in answers
        if isinstance(goal, Property) and isinstance(verdict.evidence, InductiveInvariant)
    }


def lock_of(
    system: System, spec: str, answers: Answers, rungs: Mapping[str, str], certificates: Mapping[str, Certificate]
) -> Lock:
    """What is known of a system. `spec` is its file, from the folder of the lock; `rungs` says what became of each."""
    entries = (
        entry_of(
            goal,
            verdict,
            fingerprint(system, goal),
            certificates.get(goal.name),
            covered(system, goal),
            formula_print(goal),
        )
        for goal, verdict in answers
    )
    return Lock(system.name, spec, tuple(entries), rungs, text_prints(system))


def covered(system: System, goal: Goal) -> int:
    """How many rungs a goal depends on: those of its slice. A scenario may depend on all."""
    part = system if isinstance(goal, Scenario) else cone(system, goal)
    return len({transition.name for transition in part.transitions})


def differences(system: System, lock: Lock, now: Lock, kept: Mapping[str, str], again: str) -> Iterator[Diagnostic]:
    """What a lock says that is not so now, property by property, then rung by rung.

    `kept` are the files beside the lock, by path below its folder; `again` is the command that renews it.
    """
    helps = f"if that is meant, renew the lock: `{again}`"
    if lock.spec != now.spec:
        yield Diagnostic("E133", f"the lock of `{lock.module}` is of {lock.spec}, not of {now.spec}", help=helps)
    goals: tuple[Goal, ...] = (*system.properties, *system.scenarios)
    places = {goal.name: goal.span for goal in goals}
    moved: list[str] = []
    for name in sorted(lock.entry.keys() | now.entry.keys()):
        old, new = lock.entry.get(name), now.entry.get(name)
        at = places.get(name)
        if old is not None and new is not None and not old.sealed:  # written before there were seals
            old = replace(old, formula=new.formula)
        if old is None:
            yield Diagnostic("E129", f"the lock says nothing of `{name}`", at, help=helps)
        elif new is None:
            yield Diagnostic("E129", f"the lock speaks of `{name}`, which the spec does not have", at, help=helps)
        else:
            if replace(old, slice=new.slice, formula=new.formula) == new and old != new:
                moved.append(name)
            yield from _entries(old, new, at, helps)
            yield from _file(old, at, kept, helps)
    if moved:
        names = ", ".join(f"`{name}`" for name in moved)
        message = f"what {names} depend{'s' * (len(moved) == 1)} on has changed; all that is known is as before"
        yield Diagnostic("E129", message, help=helps)
    yield from _rungs(system, lock, now, helps)


def _entries(old: Entry, new: Entry, at: Span | None, helps: str) -> Iterator[Diagnostic]:
    if (was := _words(old)) != (is_now := _words(new)):
        yield Diagnostic("E133", f"`{old.name}`: {was} -> {is_now}", at, help=helps)
        return
    other = list(_other(old, new))
    if other:
        yield Diagnostic("E133", f"`{old.name}`: {is_now} as before, but {', '.join(other)}", at, help=helps)


def _words(entry: Entry) -> str:
    return f"{entry.verdict} ({entry.where})"


def _other(old: Entry, new: Entry) -> Iterator[str]:
    """What else differs, in words."""
    for key in ("kind", "method"):
        was, is_now = getattr(old, key), getattr(new, key)
        if was != is_now:
            yield f"{key} {was} -> {is_now}"
    for fact in sorted(old.facts.keys() | new.facts.keys()):
        if old.facts.get(fact) != new.facts.get(fact):
            yield f"{fact} {old.facts.get(fact, 'none')} -> {new.facts.get(fact, 'none')}"
    for key in ("invariants", "lemmas"):
        before, after = set(getattr(old, key)), set(getattr(new, key))
        yield from (f"without {name}" for name in sorted(before - after))
        yield from (f"with {name}" for name in sorted(after - before))
    if old.certificate != new.certificate:
        yield f"certificate {old.certificate or 'none'} -> {new.certificate or 'none'}"
    elif old.sha256 != new.sha256:
        yield "another certificate"


def _file(entry: Entry, at: Span | None, kept: Mapping[str, str], helps: str) -> Iterator[Diagnostic]:
    """The certificate is the one that the lock was written with."""
    if not entry.certificate:
        return
    text = kept.get(entry.certificate)
    if text is None:
        yield Diagnostic("E122", f"the certificate of `{entry.name}` is missing: {entry.certificate}", at, help=helps)
    elif sha256(text.encode()).hexdigest() != entry.sha256:
        yield Diagnostic("E121", f"{entry.certificate} is not the one that the lock was written with", at, help=helps)


def _rungs(system: System, lock: Lock, now: Lock, helps: str) -> Iterator[Diagnostic]:
    places = {t.name: t.span for t in system.transitions}
    for name in sorted(lock.rungs.keys() | now.rungs.keys()):
        was, is_now = lock.rungs.get(name), now.rungs.get(name)
        at = places.get(name)
        if was is None:
            yield Diagnostic("E133", f"rung `{name}` is new, and {is_now}", at, help=helps)
        elif is_now is None:
            yield Diagnostic("E133", f"rung `{name}` is gone; it was {was}", at, help=helps)
        elif was != is_now:
            yield Diagnostic("E133", f"rung `{name}`: {was} -> {is_now}", at, help=helps)
