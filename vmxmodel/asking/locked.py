"""What the lock of a spec would be now, and what the one that is there says otherwise."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from vmxmodel.asking.kept import read_kept
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.forked import can_fork
from vmxmodel.engines.parallel import meanwhile
from vmxmodel.engines.portfolio import Replaying
from vmxmodel.engines.witnessed import shown_by_witnesses
from vmxmodel.evidence.audit import Reuse
from vmxmodel.evidence.certificate import Certificate
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.files import read_text
from vmxmodel.language import Loaded
from vmxmodel.language.shelf import derived, revised
from vmxmodel.regress.fingerprint import Notebook, Prints, prints_of
from vmxmodel.regress.lock import Lock, read_lock, rung_word
from vmxmodel.regress.locking import certificates_of, differences, lock_of
from vmxmodel.regress.unchanged import (
    as_locked,
    edited_actions,
    lemmas_as_locked,
    reusable,
    same_properties,
    same_system,
    tampered,
)
from vmxmodel.system.cone import Said
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.views.report import Report

_PARTS = ("evidence", "regress")
"""The parts of the program, besides those that read specs, that fingerprints follow from."""


def lock_now(report: Report, folder: Path) -> tuple[Lock, dict[str, Certificate]]:
    """The lock that belongs into a folder, and the certificates that it names, by property."""
    answers = [(answered.goal, answered.verdict) for answered in report.properties]
    certificates = certificates_of(report.system, answers)
    rungs = {a.rung.name: rung_word(a.verdict) for a in report.rungs if a.rung is not None}
    spec = Path(os.path.relpath(report.path, folder)).as_posix()
    return lock_of(report.system, spec, answers, rungs, certificates), certificates


def read_lock_of(module: str, folder: Path) -> Lock:
    """The lock that is there. Raises UsageError: E131 if there is none, E124 and E132."""
    path = folder / f"{module}.lock"
    if not path.exists():
        helps = "`vmxmodel prove SPEC` writes it"
        raise UsageError(Diagnostic("E131", f"there is no lock of `{module}`: no file `{path}`", help=helps))
    return read_lock(read_text(path), str(path))


@dataclass(frozen=True)
class Unchanged:
    """What need not be asked of a spec since its lock was written: verdicts by name, and how to re-use certificates.

    `wrong` are complaints about what lies beside the lock, and is not used."""

    kept: Mapping[str, str]
    verdicts: Mapping[str, Verdict]
    reuse: Reuse
    wrong: tuple[Diagnostic, ...]
    whole: bool = False  # nothing was edited
    edited: frozenset[str] | None = None  # the actions that were, if nothing else was but properties
    lemmas: tuple[Property, ...] = ()  # what is proved of used modules, and as locked
    replaying: Replaying | None = None  # where kept witnesses are being replayed


@contextmanager
def unchanged_since(
    path: str, loaded: Loaded, folder: Path, goals: Sequence[Property | Scenario], seconds: float
) -> Iterator[Unchanged]:
    """What the lock in a folder says that still is so; nothing where there is no lock.

    Where more was edited than properties, another process replays kept witnesses of these goals while slices are
    compared here, for a part of the seconds that there are for everything. It ends with the block.
    Raises UsageError: E124, E132 and E137 for a lock that cannot be used.
    """
    system = loaded.system
    systems = _modules(system)
    kept = read_kept(folder, systems)
    there = (module for module in systems if (folder / f"{module}.lock").exists())
    locks = {module: read_lock_of(module, folder) for module in there}
    lock = locks.get(system.name)
    if lock is None:
        yield Unchanged(kept, {}, Reuse(), ())
        return
    # To replay them takes less time than to start a new interpreter, and where nothing was edited nobody waits for it.
    with meanwhile(can_fork(), shown_by_witnesses, system, goals, None, Budget(0.3 * seconds), kept) as replaying:
        now, where = _words(loaded, system), str(folder / f"{system.name}.lock")
        wrong = tuple(tampered(system, lock, kept, _again(path, folder)))
        same = same_system(system, now, lock, kept, where)
        if same is not None and same_properties(now, lock):
            yield Unchanged(kept, same, Reuse(), wrong, whole=True)
            return
        unedited = [entry.name for entry in lock.entries if now.formulas.get(entry.name) == entry.formula]
        found = same
        if found is None:
            found = as_locked(system, _with_slices(loaded, system, unedited), lock, kept, where)
        edited = edited_actions(now, lock)
        reuse = Reuse()
        lemmas: tuple[Property, ...] = ()
        if not all(entry.name in found for entry in lock.entries if entry.certificate):
            words = {module: now if module == system.name else _words(loaded, systems[module]) for module in locks}
            reuse = reusable([(words[module], one) for module, one in locks.items()], kept)
            used = [(systems[module], words[module], one) for module, one in locks.items() if module != system.name]
            lemmas = lemmas_as_locked(used, kept, str(folder))
        yield Unchanged(
            kept, found, reuse, wrong, edited=edited, lemmas=lemmas, replaying=replaying if same is None else None
        )


def _words(loaded: Loaded, system: System) -> Prints:
    """The fingerprints of a system, which follow from its texts, but for slices."""
    return derived(loaded, f"words of {system.name}", _PARTS, lambda: prints_of(system))


def note_slices(loaded: Loaded) -> None:
    """Leave in the cache what the first edit after the lock was written will want to know."""
    system = loaded.system
    _with_slices(loaded, system, [*system.property, *(scenario.name for scenario in system.scenarios)])


def _with_slices(loaded: Loaded, system: System, sliced: Collection[str]) -> Prints:
    """The fingerprints of a system and of the slices of some goals, with what is known of earlier versions."""
    found: list[Prints] = []

    def noted(before: Mapping[str, Mapping[str, Said]] | None) -> Mapping[str, Mapping[str, Said]]:
        notebook = Notebook(before or {})
        found.append(prints_of(system, sliced, notebook))
        return notebook.now

    revised(next(iter(loaded.sources), ""), f"notes of {system.name}", _PARTS, noted)
    return found[0]


def _modules(system: System) -> dict[str, System]:
    """A system and all that it uses, by the names of the modules."""
    found = {system.name: system}
    for used in system.uses:
        found |= _modules(used)
    return found


def _again(path: str, folder: Path) -> str:
    return f"vmxmodel prove {path}{'' if folder == Path('proofs') else f' -o {folder}'}"


def against_lock(report: Report, lock: Lock, folder: Path, kept: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """What the lock says that is not so. `kept` are the files beside it."""
    now, _ = lock_now(report, folder)
    if not lock.certificates:
        now = now.without_certificates()
    return tuple(differences(report.system, lock, now, kept, _again(report.path, folder)))
