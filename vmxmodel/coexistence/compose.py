"""Puts the parties of a case together: one system, with the questions and the safety properties as its goals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

from vmxmodel.coexistence.case import Case, values_of
from vmxmodel.coexistence.catalog import Catalog, Event, Party, Platform, Settings
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.language import load
from vmxmodel.language.loading import load_text
from vmxmodel.system.expr import Expr, Literal, Read, conj, disj, equal, fresh, negate, reads
from vmxmodel.system.model import Expectation, Formula, Property, PropertyKind, Switch, System
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import BOOL, Value

BELOW = "below"
"""The constant of the kernel's module that says whether a hypervisor was launched below the operating system."""

RAN_BEFORE = "ran_before"
"""The ghost variable of a case with an event that all ran before it."""

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
    pages: int | None = None  # that one core needs; None: what the parties need

    @property
    def switches(self) -> tuple[Switch, ...]:
        """The switches that can be set; a version is one, too."""
        return self.system.switches

    def settings(self, case: Case | None = None) -> dict[str, Value]:
        """The value of every switch. Raises UsageError (E462) for a version that these modules do not have."""
        given = (case or self.case).settings
        for name, value in given.items():
            if not has_version(self.system, {name: value}):
                message = f"no version of {self.case.name} here has `{name}` = `{value}`"
                where = f"on {self.case.platform.title}, {self.case.system}, the modules tell other versions apart"
                raise UsageError(Diagnostic("E462", message, help=where))
        return {switch.name: given.get(switch.name, switch.default.value) for switch in self.switches}

    def with_settings(self, *settings: Settings) -> System:
        """The system where switches have values, or those of any of several settings; its goals are all properties."""
        known = [
            Formula(
                f"setting_{name}",
                disj(self._is(name, value) for value in dict.fromkeys(s[name] for s in settings)),
                name,
            )
            for name in settings[0]
        ]
        if len(settings) > 1:
            known.append(Formula("setting", disj(map(self._are, settings)), "one of these settings"))
        return self._assuming(known)

    def with_any_settings(self, fixed: Settings, without: Iterable[Settings]) -> System:
        """The system where some switches have values, and all others may have any, but not these combinations."""
        known = [Formula(f"setting_{name}", self._is(name, value), name) for name, value in fixed.items()]
        known += [Formula(f"not_setting_{n}", negate(self._are(one)), "not so") for n, one in enumerate(without, 1)]
        return self._assuming(known)

    def _is(self, name: str, value: Value) -> Expr:
        kind = self.system.table[name].type
        return equal(Read(name, (), kind), Literal(value, kind))

    def _are(self, settings: Settings) -> Expr:
        return conj(self._is(name, value) for name, value in settings.items())

    def _assuming(self, known: list[Formula]) -> System:
        found = self.system.table.get(BELOW)
        if found is not None and not any(self.case.platform.name in party.below for party in self.case.parties):
            known.append(Formula("nothing_below", negate(Read(BELOW, (), found.type)), f"not {BELOW}"))
        return replace(
            self.system,
            assumptions=(*self.system.assumptions, *known),
            properties=(*self.system.properties, *self.safety, *self.reasons),
        )

    def scope(self, cores: int) -> Scope:
        """A scope with so many cores, and as many pages as the parties use there."""
        pages = sum(party.pages for party in self.case.parties) if self.pages is None else self.pages
        sizes = {"Core": cores, "Page": max(pages * cores + self.case.platform.pages, 1)}
        return Scope.of(self.system, {**{s.name: max(len(s.members), 1) for s in self.system.sorts}, **sizes})


def has_version(system: System, settings: Settings) -> bool:
    """Whether these switches and values are there."""
    found = system.table
    return all(name in found and value in values_of(found[name].type) for name, value in settings.items())


def module_of(party: Party, system: str, platform: Platform, catalog: Catalog) -> System:
    """The module that a party is, on an operating system and a platform."""
    return load(_hypervisors(catalog, party.modules[platform.name, system])).system


def compose(case: Case, catalog: Catalog) -> Composition:
    """Load the modules of a case together. Raises SpecError where they do not fit."""
    if case.nested:
        return _compose_nested(case, catalog)
    text = text_of(case, catalog)
    system = load_text(text, str(catalog.folder / f"{case.module}.tsys")).system
    own = [*(_module(catalog, case, party) for party in case.parties), catalog.folder / f"{case.platform.safety}.tsys"]
    stated = [prop for prop in system.properties if prop.kind in _SAFETY]
    stated += [prop for path in own for prop in load(path).system.properties]
    stated += _of_the_pair(case.parties, case, catalog, system)
    if case.event is not None:
        known = {prop.formula for prop in stated}  # the modules repeat what they need of the parties
        events = [prop for name in _event_modules(case) for prop in load(_hypervisors(catalog, name)).system.properties]
        events += _of_the_pair((*case.parties, *_known_to(case, catalog)), case, catalog, system, case.event)
        for prop in events:
            if prop.formula not in known:
                stated.append(prop)
                known.add(prop.formula)
        never = negate(Read(RAN_BEFORE, (), BOOL))  # no claim: a reason that does not hold is dropped
        stated.append(Property("nobody_ran_before", PropertyKind.INVARIANT, never, f"not {RAN_BEFORE}"))
    system = replace(system, properties=tuple(prop for prop in system.properties if prop.kind not in _SAFETY))
    asked, reasons = _told_apart(stated, system, lambda p: _is_safety(p, case))
    return Composition(
        case,
        system,
        asked,
        reasons,
        text,
        {party.modules[case.platform.name, case.system].rpartition("/")[2]: party.prefix for party in case.parties},
        sum(party.pages for party in (*case.parties, *_known_to(case, catalog))),
    )


def _compose_nested(case: Case, catalog: Catalog) -> Composition:
    outer, inner = case.parties
    how = outer.nests[case.platform.name, case.system]
    text = _nested_text(case)
    system = load_text(text, str(catalog.folder / f"{case.module}.tsys")).system
    stating = [catalog.folder / f"{how.module}.tsys"]
    if any(table.module == case.platform.nested for table in system.tables):
        stating.append(_hypervisors(catalog, case.platform.nested))
    stated = [prop for path in stating for prop in load(path).system.properties]
    asked, reasons = _told_apart(stated, system, lambda p: p.name in case.platform.nested_safety)
    return Composition(case, system, asked, reasons, text, {}, how.pages + inner.pages * inner.software)


def _nested_text(case: Case) -> str:
    outer, inner = case.parties
    how = outer.nests[case.platform.name, case.system]
    lines = [f"## {inner.title} in a virtual machine of {outer.title}.", f"module {case.module}", f"use {how.module}"]
    if inner.software:
        lines.append(f"use ../hypervisors/{next(m for (p, _), m in inner.modules.items() if p == case.platform.name)}")
    lines += [f"use {case.platform.machine}", ""]
    lines += [f"assume host_{name}: {name} == {value}" for name, value in how.settings.items()]
    runs = f"{inner.prefix}_running" if inner.software else "inner_ran[c]"
    lines += ["reachable outer_alone: some c: Core: l1_up[c]", f"reachable inside: some c: Core: l1_up[c] and {runs}"]
    return "\n".join(lines) + "\n"


def _told_apart(
    stated: Iterable[Property], system: System, is_safety: Callable[[Property], bool]
) -> tuple[tuple[Property, ...], tuple[Property, ...]]:
    """What must not happen, and invariants that may help to prove it: of what modules state, and of what they use."""
    safety = [p for p in stated if p.kind in _SAFETY and p.expectation is Expectation.AS_STATED]
    asked = [p for p in safety if is_safety(p)]
    found = {(p.module, p.name): p for p in (*safety, *system.lemmas) if p.kind is PropertyKind.INVARIANT}
    reasons = [p for p in found.values() if not is_safety(p)]
    named = list(_named_apart((*asked, *reasons), system))
    return tuple(named[: len(asked)]), tuple(named[len(asked) :])


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
    named = [*(party.safety for party in case.parties), case.event.safety if case.event else ()]
    return prop.module == case.platform.safety or any(prop.name in names for names in named)


def _event_modules(case: Case) -> list[str]:
    """The module of the event, and those of the parties whose part stands beside it."""
    if case.event is None:
        return []
    where = case.platform.name, case.system
    parts = [case.event.parts.get(party.name, {}).get(where) for party in case.parties]
    return [case.event.modules[where], *(part for part in parts if part is not None)]


def _module(catalog: Catalog, case: Case, party: Party) -> Path:
    return _hypervisors(catalog, party.modules[case.platform.name, case.system])


def _hypervisors(catalog: Catalog, module: str) -> Path:
    return catalog.folder / f"../hypervisors/{module}.tsys"


def _of_the_pair(
    parties: Sequence[Party], case: Case, catalog: Catalog, system: System, event: Event | None = None
) -> Iterator[Property]:
    """What somebody has stated of these parties together, in a module that is called after their modules or after them,
    or of one of them on the machine of compositions, in a module that is called after both.

    Only what speaks of tables that are here: a pair of the same names may be one of another operating system. With an
    event, it is called after the modules that stand beside that of the event, for the parties that have one.
    """
    where = case.platform.name, case.system
    modules = [party.modules[where] for party in parties]
    if event is None:
        called = [modules, [party.name for party in parties]]
        alone = [(case.platform.machine, module) for module in modules]
    else:
        called = [[event.parts.get(party.name, {}).get(where, party.modules[where]) for party in parties]]
        alone = []
    sizes = range(2, len(modules) + 1)
    names = dict.fromkeys(order for several in called for n in sizes for order in permutations(several, n))
    paths = [catalog.folder / f"{'_'.join(order)}.tsys" for order in (*names, *alone)]
    for path in [path for path in paths if path.exists()]:
        pair = load(path).system
        if path in paths[len(names) :] or len(set(modules) & {table.module for table in pair.tables}) > 1:
            yield from (prop for prop in pair.properties if reads(prop.formula) <= system.table.keys())


def text_of(case: Case, catalog: Catalog) -> str:
    """The module that puts the parties together and asks the questions, as text."""
    if case.nested:
        return _nested_text(case)
    lines = [f"## {' and '.join(party.title for party in case.parties)} in one machine.", f"module {case.module}"]
    lines += [f"use ../hypervisors/{p.modules[case.platform.name, case.system]}" for p in case.parties]
    lines += [f"use ../hypervisors/{module}" for module in _event_modules(case)]
    lines += [f"use {case.platform.machine}", ""]
    lines += [
        f'without {party.begins[case.platform.name]} "{party.title} is not asked about"'
        for party in _known_to(case, catalog)
    ]
    if below := [party.prefix for party in case.parties if case.platform.name in party.below]:
        lines.append(f"assume nobody_else_below: {BELOW} implies {' or '.join(f'{name}_launches' for name in below)}")
    lines += _watched(case, catalog) if case.event else []
    lines += [f"invariant {name}: {formula}" for name, formula in _together(case, catalog)]
    lines += [f"reachable {name}: {formula}" for name, formula in questions(case).items()]
    return "\n".join(lines) + "\n"


def _together(case: Case, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """What holds where nobody but the parties is there, as invariants of the language: names and formulas."""
    modules = {party.name: module_of(party, case.system, case.platform, catalog) for party in case.parties}
    executing = [name for name, module in modules.items() if _is_member(name, module)]
    for name, (start, each) in case.platform.together.items() if executing else ():
        yield name, f"{start} " + " or ".join(each.replace("PARTY", member) for member in executing)


def _is_member(name: str, module: System) -> bool:
    """Whether a module has a member for a party: whoever executes no instruction of the platform's needs none."""
    return any(name in sort.members for sort in module.sorts if sort.name == "Party")


def _known_to(case: Case, catalog: Catalog) -> list[Party]:
    """The parties that a module of the case speaks of, though they are none of the case: of them nothing happens."""
    paths = [_module(catalog, case, party) for party in case.parties]
    paths += [_hypervisors(catalog, module) for module in _event_modules(case)]
    actions = {transition.action for path in paths for transition in load(path).system.transitions}
    others = [party for party in catalog.parties.values() if party not in case.parties]
    return [party for party in others if party.begins.get(case.platform.name) in actions]


def _watched(case: Case, catalog: Catalog) -> Iterator[str]:
    """What is noted of a case with an event: that all ran before it, and who ran after it."""
    assert case.event is not None
    seen = {RAN_BEFORE: f"{_running(case)} and not {case.event.name}_begun"}
    for party in case.parties if not case.event.ends else ():
        executes = _is_member(party.name, module_of(party, case.system, case.platform, catalog))
        inside = case.platform.inside.replace("PARTY", party.name) if executes and case.platform.inside else ""
        if inside and case.system in party.inside:
            inside = f"(({inside}) or {party.inside[case.system]})"
        seen[f"{party.prefix}_again"] = f"{case.event.name}_over and {inside or f'{party.prefix}_running'}"
    for name, formula in seen.items():
        yield f"ghost {name}: Bool = false"
        yield f"action SEE_{name} {{ {name} := {name} or ({formula}) }}"


def _running(case: Case) -> str:
    return " and ".join(f"{party.prefix}_running" for party in case.parties)


def questions(case: Case) -> Mapping[str, str]:
    """What is asked about the parties of a case, as properties of the language: names and formulas."""
    prefixes = [party.prefix for party in case.parties]
    asked = {f"{prefix}_alone": f"{prefix}_running" for prefix in prefixes}
    if case.event is not None:
        after = [] if case.event.ends else [_running(case), *(f"{prefix}_again" for prefix in prefixes)]
        return {**asked, "at_once": " and ".join([RAN_BEFORE, f"{case.event.name}_over", *after])}
    asked["installed"] = " and ".join(f"{prefix}_ready" for prefix in prefixes)
    for first, second in permutations(prefixes, 2):
        asked[f"{second}_after_{first}"] = f"{first}_had_turn and not {first}_running and {second}_running"
    together = _running(case)
    for last in prefixes:
        others = [f"{prefix}_running" for prefix in prefixes if prefix != last]
        asked[f"{last}_joins"] = " and ".join([*others, f"not {last}_running", f"next({together})"])
    asked["at_once"] = together
    return asked
