"""A case: parties with their versions, the platform, the operating system, and what is switched how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from vmxmodel.coexistence.catalog import Catalog, Event, Party, Platform, Settings
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.diagnostics.unknown import unknown
from vmxmodel.system.model import Switch
from vmxmodel.system.types import BOOL, EnumType, RangeType, Value


@dataclass(frozen=True)
class Case:
    """Two parties (or more) in one machine. Switches that `settings` does not name are as nobody has set them.

    `nested`: the second one is in a virtual machine of the first one, whose operating system it is then.
    """

    platform: Platform
    system: str  # the operating system
    parties: tuple[Party, ...]
    versions: tuple[str | None, ...]  # of each party, by the catalog's names
    settings: Settings = field(default_factory=dict)
    nested: bool = False
    event: Event | None = None  # what happens meanwhile

    @property
    def name(self) -> str:
        """As it is written on the command line: `kvm@6.12 virtualbox`."""
        return " ".join(p.name + (f"@{v}" if v else "") for p, v in zip(self.parties, self.versions, strict=True))

    @property
    def module(self) -> str:
        """The name of the module that puts the parties together."""
        if self.nested:
            outer, inner = self.parties  # whoever needs the processor for it is the inner one of the model
            return f"{inner.name if inner.software else 'hypervisor'}_in_{outer.name}"
        return "_".join(("machine_with", *sorted(party.name for party in self.parties), *self.after))

    @property
    def after(self) -> tuple[str, ...]:
        """What names get of the event, if there is one."""
        return ("after", self.event.name) if self.event else ()

    def with_settings(self, settings: Settings) -> Case:
        return replace(self, settings={**self.settings, **settings})


def read_case(names: Sequence[str], platform: str, system: str | None, catalog: Catalog) -> Case:
    """The case that words name: parties as `kvm` or `kvm@6.12`.

    Raises UsageError: E460 for an
    unknown party, E461 for an unknown platform or operating system, E462 for a version that nobody has modelled, E463
    for parties that no machine can have together.
    """
    where = catalog.platform(platform)
    parties, versions = [], []
    settings: dict[str, Value] = {}
    for word in names:
        name, _, version = word.partition("@")
        party = catalog.party(name)
        if party in parties:
            raise UsageError(Diagnostic("E463", f"`{party.name}` is named twice", help="name two different parties"))
        if version and version not in party.versions:
            raise unknown("E462", f"version of {party.title}", version, party.versions)
        parties.append(party)
        versions.append(version or None)
        settings |= party.versions[version] if version else {}
    return Case(where, _system(parties, where, system, catalog), tuple(parties), tuple(versions), settings)


def with_event(case: Case, name: str | None, catalog: Catalog) -> Case:
    """The case in which an event happens, too. Raises UsageError (E467) for one that is not modelled here."""
    if name is None:
        return case
    if name not in catalog.events:
        raise unknown("E467", "event", name, catalog.events)
    event = catalog.events[name]
    if event.concerns(case.parties) and (case.platform.name, case.system) in event.modules:
        return replace(case, event=event)
    names = " and ".join(party.title for party in case.parties)
    where = f"{catalog.systems[case.system]} on {case.platform.title}"
    message = f"{event.title} is not modelled for {names} with {where}"
    raise UsageError(Diagnostic("E467", message, help="; ".join(_left_out(case, event, catalog))))


def _left_out(case: Case, event: Event, catalog: Catalog) -> Iterator[str]:
    """Why an event is not modelled for a case, and for what it is."""
    if (case.platform.name, case.system) not in event.modules:
        for place in (f"{case.system}_{case.platform.name}", case.system):
            if place in event.left_out:
                yield f"{catalog.systems[case.system]}: {event.left_out[place]}"
    for party in case.parties:
        if party.name not in event.parties and party.name in event.left_out:
            yield f"{party.title}: {event.left_out[party.name]}"
    places = ", ".join(f"{system} on {platform}" for platform, system in event.modules)
    yield f"modelled: {places}, with {', '.join(event.parties)}"


def read_nested(first: str, second: str, platform: str, system: str | None, catalog: Catalog) -> tuple[Case, ...]:
    """The cases of one party in a virtual machine of the other: either way round, as far as somebody modelled it.

    What of a version matters there is a switch. Raises UsageError as `read_case` does; E463 where neither is modelled.
    """
    where = catalog.platform(platform)
    if system is not None and system not in catalog.systems:
        raise unknown("E461", "operating system", system, catalog.systems)
    names = [catalog.party(word.partition("@")[0]) for word in (first, second)]
    cases = tuple(
        case
        for parties in (names, names[::-1])
        for case in nested_cases(parties[0], parties[1], where, catalog)
        if system in (None, case.system)
    )
    if cases:
        return cases
    on = f"{where.title}{', ' + catalog.systems[system] if system else ''}"
    able = [party.title for party in catalog.parties.values() if any(p == platform for p, _ in party.nests)]
    message = f"how {' or '.join(party.title for party in names)} nests is not modelled on {on}"
    raise UsageError(Diagnostic("E463", message, help=f"modelled: {', '.join(able) or 'nobody'}"))


def nested_cases(outer: Party, inner: Party, platform: Platform, catalog: Catalog) -> Iterator[Case]:
    """The cases of a party in a virtual machine of another (or of another of its kind), by operating system."""
    for system in catalog.systems:
        if (platform.name, system) in outer.nests:
            yield Case(platform, system, (outer, inner), (None, None), {}, nested=True)


def _system(parties: Sequence[Party], platform: Platform, wanted: str | None, catalog: Catalog) -> str:
    """The operating system on which all parties run: the one that is wanted, or the first that they share."""
    if wanted is not None and wanted not in catalog.systems:
        raise unknown("E461", "operating system", wanted, catalog.systems)
    shared = [s for s in catalog.systems if all(s in party.systems(platform.name) for party in parties)]
    if wanted in shared:
        return wanted
    if wanted is None and shared:
        return shared[0]
    tells = "; ".join(
        f"{party.title}: {', '.join(catalog.systems[s] for s in party.systems(platform.name)) or 'none'}"
        for party in parties
    )
    what = catalog.systems[wanted] if wanted is not None else "one operating system"
    names = " and ".join(party.title for party in parties)
    raise UsageError(Diagnostic("E463", f"{names} are not both modelled with {what} on {platform.title}", help=tells))


def read_settings(given: Sequence[str], switches: Sequence[Switch], types: Mapping[str, object]) -> Settings:
    """`NAME=VALUE` for switches. Raises UsageError (E465) for an unknown switch or a value that it does not have."""
    found: dict[str, Value] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if name not in {switch.name for switch in switches}:
            raise unknown("E465", "switch", name, (switch.name for switch in switches))
        values = values_of(types[name])
        named = {_shown(one): one for one in values}
        if not equals or value not in named:
            helps = f"`{name}` is one of {', '.join(named)}"
            raise UsageError(Diagnostic("E465", f"`{text}` sets no switch", help=helps))
        if name in found and found[name] != named[value]:
            raise UsageError(Diagnostic("E465", f"`{name}` is set twice, and differently"))
        found[name] = named[value]
    return found


def values_of(kind: object) -> tuple[Value, ...]:
    """All values of a switch's type."""
    match kind:
        case EnumType(_, values):
            return values
        case RangeType(lo, hi):
            return tuple(range(lo, hi + 1))
    assert kind == BOOL
    return (False, True)


def _shown(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
