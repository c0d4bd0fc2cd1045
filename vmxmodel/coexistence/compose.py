"""Puts the parties of a case together: one system, with the questions and the safety properties as its goals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

from vmxmodel.coexistence.case import Case, values_of
from vmxmodel.coexistence.catalog import Catalog, Party, Settings
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.language import load, load_text
from vmxmodel.system.expr import Literal, Read, equal, fresh, negate, reads
from vmxmodel.system.model import Expectation, Formula, Property, PropertyKind, Switch, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import Value

BELOW = "below"
"""The constant of the kernel's module that says whether a hypervisor was launched below the operating system."""

_SAFETY = (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.STEP)


@dataclass(frozen=True)
class Composition:
    """The parties of a case in one system, whatever is switched how."""

    case: Case
    system: System  # its properties are the questions
    safety: tuple[Property, ...]  # what must not happen: of the machine, and each party's own
    reasons: tuple[Property, ...]  # invariants that modules state, which may help to prove
    text: str
    modules: Mapping[str, str]  # the prefix of the party that a module is

    @property
    def switches(self) -> tuple[Switch, ...]:
        """The switches that can be set; a version is one, too."""
        return self.system.switches

    def settings(self, case: Case | None = None) -> dict[str, Value]:
        """The value of every switch. Raises UsageError (E462) for a version that these modules do not have."""
        given = (case or self.case).settings
        for name, value in given.items():
            if name not in self.system.table or value not in values_of(self.system.table[name].type):
                message = f"no version of {self.case.name} here has `{name}` = `{value}`"
                where = f"on {self.case.platform.title}, {self.case.system}, the modules tell other versions apart"
                raise UsageError(Diagnostic("E462", message, help=where))
        return {switch.name: given.get(switch.name, switch.default.value) for switch in self.switches}

    def with_settings(self, settings: Settings) -> System:
        """The system where all switches have values; its goals are all properties."""
        types = {name: table.type for name, table in self.system.table.items()}
        known = [
            Formula(f"setting_{name}", equal(Read(name, (), types[name]), Literal(value, types[name])), name)
            for name, value in settings.items()
        ]
        if BELOW in types and not any(party.below for party in self.case.parties):
            known.append(Formula("nothing_below", negate(Read(BELOW, (), types[BELOW])), f"not {BELOW}"))
        return replace(
            self.system,
            assumptions=(*self.system.assumptions, *known),
            properties=(*self.system.properties, *self.safety, *self.reasons),
        )

    def scope(self, cores: int) -> Scope:
        """A scope with so many cores, and as many pages as the parties use there."""
        pages = sum(party.pages for party in self.case.parties)
        sizes = {"Core": cores, "Page": max(pages * cores + self.case.platform.pages, 1)}
        return Scope.of(self.system, {**{s.name: max(len(s.members), 1) for s in self.system.sorts}, **sizes})


def compose(case: Case, catalog: Catalog) -> Composition:
    """Load the modules of a case together. Raises SpecError where they do not fit."""
    text = text_of(case, catalog)
    system = load_text(text, str(catalog.folder / f"{case.module}.tsys")).system
    own = [*(_module(catalog, case, party) for party in case.parties), catalog.folder / f"{case.platform.safety}.tsys"]
    stated = [prop for path in own for prop in load(path).system.properties]
    stated += _of_the_pair(case, catalog, system)
    safety = [p for p in stated if p.kind in _SAFETY and p.expectation is Expectation.AS_STATED]
    asked = [p for p in safety if _is_safety(p, case)]
    reasons = [p for p in safety if p.kind is PropertyKind.INVARIANT and not _is_safety(p, case)]
    known = {(p.module, p.name) for p in stated}
    reasons += [p for p in system.lemmas if p.kind is PropertyKind.INVARIANT and (p.module, p.name) not in known]
    named = list(_named_apart((*asked, *reasons), system))
    return Composition(
        case,
        system,
        tuple(named[: len(asked)]),
        tuple(named[len(asked) :]),
        text,
        {party.modules[case.platform.name, case.system].rpartition("/")[2]: party.prefix for party in case.parties},
    )


def _named_apart(stated: Iterable[Property], system: System) -> Iterator[Property]:
    """The properties as those of the system, no two with one name: modules that do not use each other may share some,
    and verdicts are known by names."""
    taken = set(system.property)
    for prop in stated:
        name = prop.name if prop.name not in taken else fresh(f"{prop.name}_of_{prop.module}", taken)
        taken.add(name)
        yield replace(prop, name=name, module=system.name)


def _is_safety(prop: Property, case: Case) -> bool:
    """What must not happen: whatever the platform's module says, and what a party's module is asked for."""
    return prop.module == case.platform.safety or any(prop.name in party.safety for party in case.parties)


def _module(catalog: Catalog, case: Case, party: Party) -> Path:
    return catalog.folder / f"../hypervisors/{party.modules[case.platform.name, case.system]}.tsys"


def _of_the_pair(case: Case, catalog: Catalog, system: System) -> Iterator[Property]:
    """What somebody has stated of these parties together, in a module that is called after their modules or after them.

    Only what speaks of tables that are here: a pair of the same names may be one of another operating system.
    """
    modules = [party.modules[case.platform.name, case.system] for party in case.parties]
    names = dict.fromkeys((*permutations(modules), *permutations(party.name for party in case.parties)))
    paths = (catalog.folder / f"{'_'.join(order)}.tsys" for order in names)
    for path in [path for path in paths if path.exists()]:
        pair = load(path).system
        if set(modules) <= {table.module for table in pair.tables}:
            yield from (prop for prop in pair.properties if reads(prop.formula) <= system.table.keys())


def text_of(case: Case, catalog: Catalog) -> str:
    """The module that puts the parties together and asks the questions, as text."""
    lines = [f"## {' and '.join(party.title for party in case.parties)} in one machine.", f"module {case.module}"]
    lines += [f"use ../hypervisors/{p.modules[case.platform.name, case.system]}" for p in case.parties]
    lines += [f"use {case.platform.machine}", ""]
    lines += [f"reachable {name}: {formula}" for name, formula in questions(case).items()]
    return "\n".join(lines) + "\n"


def questions(case: Case) -> Mapping[str, str]:
    """What is asked about the parties of a case, as properties of the language: names and formulas."""
    prefixes = [party.prefix for party in case.parties]
    asked = {f"{prefix}_alone": f"{prefix}_running" for prefix in prefixes}
    asked["installed"] = " and ".join(f"{prefix}_ready" for prefix in prefixes)
    for first, second in permutations(prefixes, 2):
        asked[f"{second}_after_{first}"] = f"{first}_had_turn and not {first}_running and {second}_running"
    together = " and ".join(f"{prefix}_running" for prefix in prefixes)
    for last in prefixes:
        others = [f"{prefix}_running" for prefix in prefixes if prefix != last]
        asked[f"{last}_joins"] = " and ".join([*others, f"not {last}_running", f"next({together})"])
    asked["at_once"] = together
    return asked
