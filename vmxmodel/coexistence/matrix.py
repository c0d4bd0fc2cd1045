"""The matrix: every pair of parties, by platform, operating system and version, and each one inside the other.

A cell is the answers to one case. Which cases there are follows from the catalog and from the modules: a version that
they do not tell apart makes no cell. Cells are decided by what is kept about them, replayed and proved again (see
`kept`), and with `search` by everything else, too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, groupby, product
from pathlib import Path
from typing import Any

from vmxmodel.coexistence.answer import INSIDE, QUESTIONS, Answers, Reply, answered, recalled
from vmxmodel.coexistence.case import Case, nested_cases
from vmxmodel.coexistence.catalog import FILE as CATALOG
from vmxmodel.coexistence.catalog import Catalog, Party, Platform, Settings
from vmxmodel.coexistence.changes import changes
from vmxmodel.coexistence.compose import compose, has_version, module_of
from vmxmodel.coexistence.kept import Kept, entry_of, kept_nearby, kept_path, kept_text, read_kept, with_entry
from vmxmodel.coexistence.reports import FILE as REPORTS
from vmxmodel.coexistence.reports import Report, about
from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, silent
from vmxmodel.engines.parallel import spread
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.files import write_whole


@dataclass(frozen=True)
class Fact:
    """A property that an answer rests on. `steps`: of its trace, where it has one."""

    name: str
    verdict: str
    method: str
    steps: int | None
    reason: str

    @classmethod
    def of(cls, verdict: Verdict) -> Fact:
        steps = None if verdict.trace is None else len(verdict.trace.steps)
        return cls(verdict.name, verdict.status.value, verdict.method, steps, verdict.reason)


@dataclass(frozen=True)
class Decided:
    """An answer, and what it rests on, the decisive first. `change`: what makes it yes, where that was asked for."""

    question: str
    reply: Reply
    facts: tuple[Fact, ...]
    change: str = ""


@dataclass(frozen=True)
class Cell:
    """A case, its answers, what sources say of it and users report, and the name of the file that keeps evidence."""

    case: Case
    answers: tuple[Decided, ...]
    reports: tuple[Report, ...]
    file: str

    def reply(self, question: str) -> Reply | None:
        return next((answer.reply for answer in self.answers if answer.question == question), None)

    @property
    def decided(self) -> bool:
        return all(answer.reply is not Reply.UNKNOWN for answer in self.answers)


@dataclass(frozen=True)
class Matrix:
    """All cells, in the order of the catalog. `inputs`: a hash of all that the answers come from."""

    catalog: Catalog
    cells: tuple[Cell, ...]
    inputs: str


def answer_all(
    catalog: Catalog,
    kept: Path,
    reports: Sequence[Report],
    seconds: float,
    progress: Progress = silent,
    search: bool = False,
    keep: bool = False,
    platform: str | None = None,
    parties: Sequence[Party] = (),
) -> Matrix:
    """Answer every case (of one platform, of some parties only).

    `kept`: the folder of what is known; `seconds`: for each case. With `keep`, what is found is written there, whenever
    a group of cases is done.

    Raises SpecError where the modules of a pair do not fit.
    """
    jobs = [
        (catalog, group, kept_text(kept, group[0]), seconds, search, keep)
        for group in _groups(catalog, platform)
        if not parties or all(one in parties for one in group[0].parties)
    ]
    found: dict[int, list[Cell]] = {}
    total = sum(len(group) for _, group, *_ in jobs)
    done = 0
    progress("answering", 0, total)
    # The long ones first, so that the processors finish together.
    order = sorted(range(len(jobs)), key=lambda n: -len(jobs[n][1]))
    with spread(_answer_group, [jobs[n] for n in order]) as results:
        for number, (cells, entries) in zip(order, results, strict=True):
            found[number] = cells
            if keep:
                _write(kept, jobs[number][1][0], entries)
            done += len(jobs[number][1])
            progress("answering", done, total)
    answered_ones = [cell for number in range(len(jobs)) for cell in found[number]]
    cells = [wide for cell in answered_ones for wide in _whoever_is_inside(cell, catalog)]
    told = tuple(replace(cell, reports=about(reports, cell.case)) for cell in cells)
    return Matrix(catalog, told, inputs_of(catalog, kept))


def inputs_of(catalog: Catalog, kept: Path) -> str:
    """A hash of the specs, of what is said elsewhere, and of what is kept: where it is the same, so are the answers.

    What is kept of cases with an event is left out: the matrix has none.
    """
    here = catalog.folder
    events = tuple(f"_after_{event}.json" for event in catalog.events)
    specs = [file for folder in (here, here / "../hypervisors", here / "..") for file in folder.glob("*.tsys")]
    files = [
        *specs,
        here / CATALOG,
        here / REPORTS,
        *(file for file in kept.glob("*.json") if not file.name.endswith(events)),
    ]
    read = {f"{file.resolve().parent.name}/{file.name}": file.read_bytes() for file in files if file.is_file()}
    each = (hashlib.sha256(name.encode() + b"\0" + read[name]).digest() for name in sorted(read))
    return hashlib.sha256(b"".join(each)).hexdigest()[:16]


def _write(kept: Path, case: Case, entries: Iterable[Mapping[str, Any]]) -> None:
    text = before = kept_text(kept, case)
    for entry in entries:
        text = with_entry(text, entry)
    if text is not None and text != before:
        write_whole(kept / kept_path(case), text)


def _groups(catalog: Catalog, platform: str | None) -> list[list[Case]]:
    """The cases of each set of parties, which share a module and a file, a few at a time."""
    wanted = [catalog.platform(platform)] if platform is not None else list(catalog.platforms.values())
    groups = []
    for where in wanted:
        for system in catalog.systems:
            here = [party for party in catalog.parties.values() if (where.name, system) in party.modules]
            several = [*combinations(here, 2), *(t for t in catalog.triples if all(one in here for one in t))]
            for parties in several:
                told = [_told_apart(party, system, where, catalog) for party in parties]
                cases = [Case(where, system, parties, versions, settings) for versions, settings in _versions(told)]
                groups += [cases[n : n + _TOGETHER] for n in range(0, len(cases), _TOGETHER)]
        for outer in catalog.parties.values():
            for inner in _representatives(outer, catalog):
                groups += [[case] for case in nested_cases(outer, inner, where, catalog)]
    return groups


def cases_of(catalog: Catalog) -> Iterator[Case]:
    """Every case of the matrix, but for those for which another one stands."""
    for group in _groups(catalog, None):
        yield from group


_TOGETHER = 8
"""Versions of one pair that one process answers: their modules are read once, and what several share is proved once."""


_Version = tuple[str | None, Settings]


def _told_apart(party: Party, system: str, platform: Platform, catalog: Catalog) -> list[_Version]:
    """The versions that the party's module tells apart; where there are none, the one that it is about."""
    module = module_of(party, system, platform, catalog)
    return [found for found in party.versions.items() if has_version(module, found[1])] or [(None, {})]


def _versions(choices: Iterable[Sequence[_Version]]) -> Iterator[tuple[tuple[str | None, ...], Settings]]:
    for chosen in product(*choices):
        settings = {name: value for _, given in chosen for name, value in given.items()}
        yield tuple(version for version, _ in chosen), settings


def _representatives(outer: Party, catalog: Catalog) -> Iterator[Party]:
    """Whoever needs the processor is the same inner one of the model: one stands for all, but for the others."""
    inside = [party for party in catalog.parties.values() if party is not outer]
    yield from [party for party in inside if not party.software][:1]
    yield from (party for party in inside if party.software)


def _whoever_is_inside(cell: Cell, catalog: Catalog) -> Iterator[Cell]:
    """The cell, for all that it stands for."""
    outer, inner = cell.case.parties[:2]
    if not cell.case.nested or inner.software:
        yield cell
        return
    for party in catalog.parties.values():
        if not party.software and any(where == cell.case.platform.name for where, _ in party.modules):
            yield replace(cell, case=replace(cell.case, parties=(outer, party)))


def _answer_group(
    catalog: Catalog, cases: Sequence[Case], text: str | None, seconds: float, search: bool, keep: bool
) -> tuple[list[Cell], list[Mapping[str, Any]]]:
    """The cells, and with `keep` what is worth keeping of what was not known or not decided."""
    composition = compose(cases[0], catalog)
    settings = [composition.settings(case) for case in cases]
    own = [read_kept(text or "", one) for one in settings]
    kept = [known or kept_nearby(text or "", one) or Kept() for known, one in zip(own, settings, strict=True)]
    found = recalled(composition, cases, kept, Budget(seconds * len(cases)))
    cells = []
    entries: list[Mapping[str, Any]] = []
    for case, known, mine, recalled_one in zip(cases, kept, own, found, strict=True):
        answers = recalled_one
        if keep and mine is None and all(answer.reply is not Reply.UNKNOWN for answer in answers.answers):
            entries.append(entry_of(answers.system, answers.settings, answers.verdicts.values(), answers.proofs))
        if search and any(answer.reply is Reply.UNKNOWN for answer in answers.answers):
            answers = answered(composition, case, Budget(seconds), kept=known)
            if keep:
                entries.append(entry_of(answers.system, answers.settings, answers.verdicts.values(), answers.proofs))
        decided, changed = _decided(answers, text, seconds)
        entries += changed
        cells.append(Cell(case, decided, (), kept_path(case)))
    return cells, entries


def _decided(answers: Answers, text: str | None, seconds: float) -> tuple[tuple[Decided, ...], list[Mapping[str, Any]]]:
    """The answers; of what does not run inside, also what to change, and what is worth keeping of that."""
    decided: list[Decided] = []
    entries: list[Mapping[str, Any]] = []
    for answer in answers.answers:
        change = ""
        if answer.question == INSIDE and answer.reply is Reply.NO:
            budget = Budget(seconds)
            sought = changes(
                answers.composition, answers.case, INSIDE, budget, enough=1, kept=text, parallel=False, prove=False
            )
            change = "; ".join(switch.how for found in sought.changes for switch, _ in found.switches)
            entries += [
                found.entry for found in sought.changes if read_kept(text or "", found.entry["switches"]) is None
            ]
        decided.append(Decided(answer.question, answer.reply, tuple(map(Fact.of, answer.verdicts)), change))
    return tuple(decided), entries


def by_place(matrix: Matrix) -> Iterator[tuple[tuple[str, str], list[Cell]]]:
    """The cells of each platform and operating system."""

    def place(cell: Cell) -> tuple[str, str]:
        return cell.case.platform.name, cell.case.system

    order = {name: number for number, name in enumerate(matrix.catalog.systems)}
    cells = sorted(matrix.cells, key=lambda cell: (cell.case.platform.name != "intel", order[cell.case.system]))
    for where, found in groupby(cells, key=place):
        yield where, list(found)


def asked(cells: Iterable[Cell]) -> tuple[str, ...]:
    """The questions that some cell answers, in the order in which they are told."""
    found = {answer.question for cell in cells for answer in cell.answers}
    return tuple(question for question in QUESTIONS if question in found)
