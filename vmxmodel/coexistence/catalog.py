"""The names that questions about coexistence use: platforms, parties with their modules and versions (catalog.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.diagnostics.unknown import unknown
from vmxmodel.files import read_text
from vmxmodel.system.types import Value

FILE = "catalog.toml"

Settings = Mapping[str, Value]
"""Values of switches, by their names."""


@dataclass(frozen=True)
class Platform:
    """A kind of processor: the modules that every composition on it uses, beside the catalog."""

    name: str
    title: str
    machine: str
    safety: str
    pages: int = 0  # that are nobody's
    nested: str = ""  # the hypervisors' module with an outer and an inner one
    nested_safety: tuple[str, ...] = ()
    """Its properties that keep a hypervisor apart from the one in its virtual machine."""
    inside: str = ""
    """That a guest of a party (PARTY) runs, as a formula."""
    together: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """What holds of the parties together: by name, the start of a formula, and what follows for one of them (PARTY)."""


@dataclass(frozen=True)
class Event:
    """What may happen to the machine while parties run. `modules`: by platform and operating system.

    The module for an event called `suspend` has the definitions `suspend_begun` and `suspend_over`.
    """

    name: str
    title: str
    modules: Mapping[tuple[str, str], str]
    parties: tuple[str, ...]  # whose part in it is modelled, or who have none
    safety: tuple[str, ...] = ()  # properties of its module that a party may break
    ends: bool = False  # nobody runs after it
    parts: Mapping[str, Mapping[tuple[str, str], str]] = field(default_factory=dict)  # party -> modules beside these
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Why it is not modelled, for `windows`, `windows_amd` or a party."""

    def concerns(self, parties: tuple[Party, ...]) -> bool:
        """Whether it is modelled for these parties together."""
        return {party.name for party in parties} <= set(self.parties)


@dataclass(frozen=True)
class Nesting:
    """How a party hosts another hypervisor: a module beside the catalog, and what is set in it to say who the host is.

    The module has `l1_up` (its virtual machine runs on a core) and `inner_ran` (a guest ran in there). `pages`: what
    one core needs.
    """

    module: str
    pages: int
    settings: Settings


@dataclass(frozen=True)
class Party:
    """A hypervisor, or what starts like one. `modules`: by platform and operating system, from the hypervisors' folder.

    The module of a party called `kvm` has the definitions `kvm_ready` and `kvm_running`, the table `kvm_had_turn`, and
    a member `kvm` of the sort Party, unless it executes nothing.
    """

    name: str
    title: str
    prefix: str
    modules: Mapping[tuple[str, str], str]
    versions: Mapping[str, Settings]
    pages: int  # that one core of it needs, for VMXON regions, VMCSs and the like
    below: tuple[str, ...] = ()  # platforms on which it is launched before the operating system, which runs above it
    begins: Mapping[str, str] = field(default_factory=dict)
    """The procedure without which nothing of it happens, by platform."""
    safety: tuple[str, ...] = ()  # properties of its module that another party may break
    also: tuple[str, ...] = ()  # other names that people give it
    software: bool = False  # it executes no instruction of hardware virtualization
    nests: Mapping[tuple[str, str], Nesting] = field(default_factory=dict)  # by platform and operating system
    inside: Mapping[str, str] = field(default_factory=dict)
    """The definition that a guest of its runs in what another party holds, by operating system."""

    def systems(self, platform: str) -> tuple[str, ...]:
        """The operating systems that it runs with, on a platform."""
        return tuple(system for where, system in self.modules if where == platform)


@dataclass(frozen=True)
class Catalog:
    """Everything in a catalog file. `folder` is where it lies."""

    folder: Path
    platforms: Mapping[str, Platform]
    parties: Mapping[str, Party]
    systems: Mapping[str, str]  # titles of operating systems
    triples: tuple[tuple[Party, ...], ...] = ()  # that the matrix asks about besides all pairs
    events: Mapping[str, Event] = field(default_factory=dict)

    def platform(self, name: str) -> Platform:
        """Raises UsageError (E461)."""
        if name not in self.platforms:
            raise unknown("E461", "platform", name, self.platforms)
        return self.platforms[name]

    def party(self, name: str) -> Party:
        """By its name or one that people give it. Raises UsageError (E460)."""
        for party in self.parties.values():
            if name.lower() in (party.name, *party.also):
                return party
        names = [name for party in self.parties.values() for name in (party.name, *party.also)]
        raise unknown("E460", "party", name, names)


def read_catalog(folder: Path) -> Catalog:
    """The catalog in a folder of compositions. Raises UsageError: E464 for wrong data, others for the file."""
    path = folder / FILE
    text = read_text(path)
    try:
        data = tomllib.loads(text)
        platforms = {name: _platform(name, entry) for name, entry in data["platform"].items()}
        parties = {name: _party(name, entry, platforms) for name, entry in data["party"].items()}
        several = data.get("matrix", {}).get("triples", ())
        triples = tuple(tuple(parties[name] for name in one) for one in several)
        events = {name: _event(name, entry) for name, entry in data.get("event", {}).items()}
        return Catalog(folder, platforms, parties, data["system"], triples, events)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(Diagnostic("E464", f"`{path}` is not TOML: {error}")) from None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(Diagnostic("E464", f"`{path}` is no catalog: {type(error).__name__}: {error}")) from None


def _platform(name: str, entry: Mapping[str, Any]) -> Platform:
    return Platform(
        name,
        entry["title"],
        entry["machine"],
        entry["safety"],
        entry.get("pages", 0),
        entry.get("nested", ""),
        tuple(entry.get("nested_safety", ())),
        entry.get("inside", ""),
        {stated: (start, each) for stated, (start, each) in entry.get("together", {}).items()},
    )


def _event(name: str, entry: Mapping[str, Any]) -> Event:
    return Event(
        name,
        entry["title"],
        _modules(entry),
        tuple(entry["parties"]),
        tuple(entry.get("safety", ())),
        entry.get("ends") is True,
        {party: _modules({"modules": found}) for party, found in entry.get("parts", {}).items()},
        dict(entry.get("left_out", {})),
    )


def _modules(entry: Mapping[str, Any]) -> Mapping[tuple[str, str], str]:
    return {(where, system): file for where, found in entry["modules"].items() for system, file in found.items()}


def _party(name: str, entry: Mapping[str, Any], platforms: Iterable[str]) -> Party:
    return Party(
        name,
        entry["title"],
        entry.get("prefix", name),
        _modules(entry),
        entry.get("versions", {}),
        entry["pages"],
        tuple(p for p in platforms if entry.get("below") is True or p in (entry.get("below") or ())),
        dict(entry.get("begins", {})),
        tuple(entry.get("safety", ())),
        tuple(entry.get("also", ())),
        entry.get("software") is True,
        {
            (where, system): Nesting(how["module"], how["pages"], how.get("settings", {}))
            for where, found in entry.get("nests", {}).items()
            for system, how in found.items()
        },
        dict(entry.get("inside", {})),
    )
