"""What an edit changed: the specs that differ, what their rungs and properties mean now, and the verdicts."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, SpecError, UsageError
from vmxmodel.diagnostics.unknown import unknown
from vmxmodel.engines import portfolio
from vmxmodel.engines.base import Budget, Progress
from vmxmodel.evidence.audit import FormulaReader, Reuse
from vmxmodel.evidence.comparison import PROPERTIES, comparisons
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Verdict, as_expected
from vmxmodel.files import read_text
from vmxmodel.language import Loaded, load
from vmxmodel.regress.claims import ClaimChange, compare_claims, declared
from vmxmodel.regress.diagrams import DiagramChange, compare_diagrams
from vmxmodel.regress.fingerprint import fingerprint
from vmxmodel.regress.meaning import Meaning
from vmxmodel.regress.readings import ReadingChange, compare_readings
from vmxmodel.regress.rungs import RungChange, compare_rungs
from vmxmodel.regress.sides import Side
from vmxmodel.regress.steps import only_steps_of_the_other
from vmxmodel.regress.unify import unified
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.system.scope import Scope

Goal = Property | Scenario
Kept = Callable[[Path], Mapping[str, str]]
"""Reads the evidence of a folder."""


@dataclass(frozen=True)
class Asked:
    """What a comparison is to find out."""

    properties: tuple[str, ...] = ()  # verdicts of these alone; none: of all that the edit can have changed
    verdicts: bool = True
    meaning: bool = True  # what rungs and properties mean
    users: bool = False  # also of specs that use an edited one
    diagrams: bool = False
    sizes: Mapping[str, int] | None = None
    seconds: float = 60.0  # for each spec


@dataclass(frozen=True)
class VerdictChange:
    """A goal that the edit can have changed, and what is known of it on both sides (None: it is not there)."""

    goal: Goal
    before: Verdict | None
    after: Verdict | None
    reading: System | None = (
        None  # of a comparison that a `refines` asks for: the new one, or the old one if it is gone
    )

    @property
    def name(self) -> str:
        """`single_vmxon_per_core`, or `turtles_refines_vmx.simulates`."""
        return self.goal.name if self.reading is None else f"{self.reading.name}.{self.goal.name}"

    @property
    def same(self) -> bool:
        return _known(self.before) == _known(self.after)

    @property
    def expected(self) -> bool | None:
        """Whether it is as the new spec says; None: undecided. What is gone has nothing to be."""
        return True if self.after is None else as_expected(self.goal, self.after)


@dataclass(frozen=True)
class SpecDiff:
    """One module. `old` or `new` is None where a side does not have it."""

    path: str
    old: Loaded | None
    new: Loaded | None
    edited: bool  # its own text differs; else that of a module that it uses
    declared: tuple[str, ...] = ()
    rungs: tuple[RungChange, ...] = ()
    does_less: bool | None = None  # every step of the new version is one of the old
    did_less: bool | None = None  # every step of the old version is one of the new
    claims: tuple[ClaimChange, ...] = ()
    readings: tuple[ReadingChange, ...] = ()
    diagrams: tuple[DiagramChange, ...] = ()
    verdicts: tuple[VerdictChange, ...] = ()
    compared: bool = False  # rungs and properties were
    untouched: int = 0  # goals whose slice is the same text: nothing is asked of them
    asked: bool = False

    @property
    def name(self) -> str:
        loaded = self.new or self.old
        assert loaded is not None
        return loaded.system.name

    @property
    def text_only(self) -> bool:
        """Whether it is proved that nothing but words changed: every rung and property means what it meant."""
        same = all(rung.text_only for rung in self.rungs) and all(
            claim.change.value == "equivalent" and not claim.expectation for claim in self.claims
        )
        return self.compared and same and not self.declared and not self.readings


@dataclass(frozen=True)
class Diff:
    """The whole comparison. `users` are specs that use an edited one and were not asked about."""

    old: str
    new: str
    specs: tuple[SpecDiff, ...]
    users: tuple[str, ...] = ()


def compare(old: Side, new: Side, asked: Asked, kept: Kept, read: FormulaReader, progress: Progress) -> Diff:
    """Everything that differs. Raises SpecError and UsageError for a spec that is wrong on either side."""
    found: list[SpecDiff] = []
    users: list[str] = []
    sorts: set[str] = set()
    for path, before, after, edited in affected(old, new):
        if not edited and not asked.users and not _names_one((before, after), asked.properties):
            users.append(path)
            continue
        progress(f"reading {path}")
        was, now = (None if file is None else _load(file, side) for file, side in ((before, old), (after, new)))
        pair = SpecDiff(path, was, now, edited)
        sorts |= {sort.name for side in (was, now) if side is not None for sort in side.system.sorts}
        progress(f"comparing {pair.name}")
        if asked.meaning:
            pair = compared(pair, Budget(asked.seconds))
        if asked.diagrams and pair.old is not None and pair.new is not None and not pair.text_only:
            budget = Budget(asked.seconds)
            pair = replace(pair, diagrams=compare_diagrams(pair.old.system, pair.new.system, budget, progress))
        if asked.verdicts and (pair.edited or asked.users or asked.properties):
            progress(f"asking about {pair.name}")
            pair = _verdicts(pair, old, new, asked, kept, read, progress)
        found.append(pair)
    if found:
        for name in asked.sizes or {}:
            if name not in sorts:
                raise unknown("E113", "sort", name, sorts)
    return Diff(old.shown, new.shown, tuple(found), tuple(users))


def _load(file: Path, side: Side) -> Loaded:
    """A spec of a side. What is wrong with it is told by the name that a person gave the side."""
    try:
        return load(str(file))
    except SpecError as error:
        if not side.written:
            raise
        root = f"{side.root}/"
        names = {path: f"{side.shown}: {path.removeprefix(root)}" for path in error.sources}
        told = SpecError(
            replace(found, span=found.span and replace(found.span, path=names.get(found.span.path, found.span.path)))
            for found in error.diagnostics
        )
        told.sources = {names[path]: text for path, text in error.sources.items()}
        raise told from None


_USE = re.compile(r"^\s*(?:use|refines)\s+((?:\.\./|\w+/)*\w+)", re.MULTILINE)


def affected(old: Side, new: Side) -> Iterator[tuple[str, Path | None, Path | None, bool]]:
    """The specs that differ, and those that use one that does; the last value tells which. Nothing is parsed for it."""
    if old.is_file and new.is_file:  # whatever they are called
        before, after = old.root / old.specs[0], new.root / new.specs[0]
        texts = [read_text(file) for file in (before, after)]
        if texts[0] != texts[1] or _uses(before, texts[0]) != _uses(after, texts[1]):
            yield new.specs[0], before, after, texts[0] != texts[1]
        return
    paths = sorted({*old.specs, *new.specs})
    files = {path: tuple(side.root / path if path in side.specs else None for side in (old, new)) for path in paths}
    read = {path: tuple(None if file is None else read_text(file) for file in both) for path, both in files.items()}
    touched = {path for path, (before, after) in read.items() if before != after}
    edited = frozenset(touched)
    grown = True
    while grown:
        grown = False
        for path in paths:
            if path not in touched and any(used in touched for used in _used(path, read[path][1] or "")):
                touched.add(path)
                grown = True
    for path in sorted(touched, key=lambda path: (path not in edited, path)):
        yield path, files[path][0], files[path][1], path in edited


def _used(path: str, text: str) -> Iterator[str]:
    """The names, from the same root, of the specs that a text uses."""
    for name in _USE.findall(text):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(path), f"{name}.tsys"))


def _uses(file: Path, text: str) -> list[str]:
    """The texts of the modules that a file uses by itself."""
    places = [file.parent / f"{name}.tsys" for name in _USE.findall(text)]
    return [read_text(place) for place in places if place.is_file()]


def _names_one(files: tuple[Path | None, Path | None], names: tuple[str, ...]) -> bool:
    """Whether a file may declare one of these names, from its text alone."""
    return any(re.search(rf"\b{re.escape(name)}\b", read_text(file)) for file in files if file for name in names)


def _goals(system: System) -> tuple[Goal, ...]:
    return (*system.properties, *system.scenarios)


def compared(pair: SpecDiff, budget: Budget) -> SpecDiff:
    """The pair with what its rungs and properties mean now. No verdicts are asked."""
    if pair.old is None or pair.new is None or not pair.edited:
        return pair
    old, new = pair.old.system, pair.new.system
    meaning = Meaning(*unified(old, new), budget)
    rungs = compare_rungs(pair.old, pair.new, budget.within(budget.left * 0.6))
    claims = compare_claims(meaning)
    readings = compare_readings(old, new)
    pair = replace(pair, declared=declared(old, new), rungs=rungs, claims=claims, readings=readings, compared=True)
    if pair.declared or not rungs or all(rung.text_only for rung in rungs):
        return pair
    systems = (meaning.old, meaning.new)
    touched = {rung.name for rung in rungs} | {rung.other_name for rung in rungs}
    actions = frozenset(t.action for system in systems for t in system.transitions if t.name in touched)
    does_less, did_less = (only_steps_of_the_other(meaning, of_new, actions) for of_new in (True, False))
    return replace(pair, does_less=does_less, did_less=did_less)


def _verdicts(
    pair: SpecDiff, old: Side, new: Side, asked: Asked, kept: Kept, read: FormulaReader, progress: Progress
) -> SpecDiff:
    """What is known of the goals whose slices differ, on both sides; those of comparisons, too."""
    was, now = (None if one is None else one.system for one in (pair.old, pair.new))
    changes, untouched = _both(was, now, old, new, asked, kept, read, progress)
    if asked.properties and not set(asked.properties) & set(PROPERTIES):
        return replace(pair, verdicts=changes, untouched=untouched, asked=True)
    readings = [{one.name: one for one in (comparisons(system) if system else ())} for system in (was, now)]
    for name in dict.fromkeys((*readings[0], *readings[1])):
        progress(f"asking about {name}")
        before, after = readings[0].get(name), readings[1].get(name)
        more, others = _both(before, after, old, new, asked, kept, read, progress)
        changes += tuple(replace(change, reading=after or before) for change in more)
        untouched += others
    return replace(pair, verdicts=changes, untouched=untouched, asked=True)


def _both(
    was: System | None,
    now: System | None,
    old: Side,
    new: Side,
    asked: Asked,
    kept: Kept,
    read: FormulaReader,
    progress: Progress,
) -> tuple[tuple[VerdictChange, ...], int]:
    """The verdicts of goals whose slices differ, and how many do not. A side that is not there has no goals."""
    before = {} if was is None else {goal.name: goal for goal in _wanted(_goals(was), asked)}
    after = {} if now is None else {goal.name: goal for goal in _wanted(_goals(now), asked)}
    touched = {
        name
        for name in before.keys() | after.keys()
        if was is None
        or now is None
        or name not in before
        or name not in after
        or fingerprint(was, before[name]) != fingerprint(now, after[name])
    }
    then = {} if was is None else dict(_ask_named(was, before, touched, old, asked, kept, read, progress))
    today = {} if now is None else dict(_ask_named(now, after, touched, new, asked, kept, read, progress))
    order = [*after.values(), *(goal for name, goal in before.items() if name not in after)]
    changes = (VerdictChange(goal, then.get(goal.name), today.get(goal.name)) for goal in order if goal.name in touched)
    return tuple(changes), len(after.keys() - touched)


def _ask_named(
    system: System,
    goals: Mapping[str, Goal],
    names: set[str],
    side: Side,
    asked: Asked,
    kept: Kept,
    read: FormulaReader,
    progress: Progress,
) -> Iterator[tuple[str, Verdict]]:
    chosen = tuple(goal for name, goal in goals.items() if name in names)
    for goal, verdict in _ask(system, chosen, side, asked, kept, read, progress):
        yield goal.name, verdict


def _ask(
    system: System,
    goals: tuple[Goal, ...],
    side: Side,
    asked: Asked,
    kept: Kept,
    read: FormulaReader,
    progress: Progress,
) -> list[tuple[Goal, Verdict]]:
    if not goals:
        return []
    scope = _scope(system, asked.sizes)
    evidence = {} if side.proofs is None else kept(side.proofs)
    budget = Budget(asked.seconds)
    known: dict[str, Verdict] = {}
    # The formulas of a comparison speak of every step on both sides: proofs first, before a search writes them out.
    for engine in ("certificate", "induction") if system.compares is not None and scope is None else ():
        left = tuple(goal for goal in goals if goal.name not in known)
        share = budget.within(budget.left / 2)
        found = portfolio.check(system, left, None, share, progress, engine, kept=evidence, read=read, reuse=Reuse())
        known |= {verdict.name: verdict for verdict in found if verdict.decided}
    left = tuple(goal for goal in goals if goal.name not in known)
    others = portfolio.check(
        system, left, scope, budget, progress, readable=True, kept=evidence, read=read, reuse=Reuse()
    )
    known |= {verdict.name: verdict for verdict in others}
    verdicts = [known[goal.name] for goal in goals]
    return [(goal, _plainly_named(system, goal, verdict)) for goal, verdict in zip(goals, verdicts, strict=True)]


def _scope(system: System, sizes: Mapping[str, int] | None) -> Scope | None:
    """The scope with these sizes; sorts of other specs play no part. Raises UsageError (E114)."""
    if sizes is None:
        return None
    try:
        return Scope.of(system, {name: size for name, size in sizes.items() if name in system.sort})
    except ValueError as error:
        raise UsageError(Diagnostic("E114", f"impossible size for `{system.name}`: {error}")) from None


def _plainly_named(system: System, goal: Goal, verdict: Verdict) -> Verdict:
    """Elements named in the order of their appearance, as `check` does, and replayed so."""
    if verdict.trace is None:
        return verdict
    trace = by_appearance(system, verdict.trace)
    check_trace(system, trace, goal)
    return replace(verdict, evidence=trace)


def _wanted(goals: tuple[Goal, ...], asked: Asked) -> tuple[Goal, ...]:
    return tuple(goal for goal in goals if not asked.properties or goal.name in asked.properties)


def _known(verdict: Verdict | None) -> tuple[object, ...]:
    return ("absent",) if verdict is None else (verdict.status, verdict.scope)
