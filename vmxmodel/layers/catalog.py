"""The names that a stack may use: platforms, layers and what each asks of the layer below (catalog.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.diagnostics.unknown import unknown
from vmxmodel.files import read_text

FILE = "catalog.toml"


@dataclass(frozen=True)
class Asking:
    """How a module is asked: which variables are a layer's mode, and which actions are events that may trap."""

    mode: tuple[str, ...]  # the first chooses the words
    words: Mapping[str, str]  # by the first variable's value: a text with {variable} and {term}
    interpreted: str  # the table that tells whether the processor ever sees the layer's instructions
    believes: Mapping[str, str]  # by kind
    events: tuple[str, ...]


@dataclass(frozen=True)
class Platform:
    """A machine: a module with some of its constants fixed."""

    name: str
    title: str
    module: str
    extension: str  # what layers may expose
    terms: Mapping[str, str]
    constants: Mapping[str, Any]
    source: str
    asking: Asking


@dataclass(frozen=True)
class Kind:
    """What may stand in a stack. `hosted`: it stands on a kernel, on one of these if any are named."""

    name: str
    kind: str
    guests: str | None = None
    way: str | None = None
    hosted: tuple[str, ...] | None = None
    exposes: tuple[str, ...] = ()
    lends: bool = False
    source: str = ""

    @property
    def stands_on_a_kernel(self) -> bool:
        return self.hosted is not None or self.kind == "Program"


@dataclass(frozen=True)
class Catalog:
    """Everything in a catalog file. `folder` is where its modules lie."""

    folder: Path
    platforms: Mapping[str, Platform]
    kinds: Mapping[str, Kind]

    def platform(self, name: str) -> Platform:
        """Raises UsageError (E451)."""
        if name not in self.platforms:
            raise unknown("E451", "platform", name, self.platforms)
        return self.platforms[name]

    def kind(self, name: str) -> Kind:
        """Raises UsageError (E450)."""
        if name not in self.kinds:
            raise unknown("E450", "layer", name, self.kinds)
        return self.kinds[name]


def read_catalog(folder: Path) -> Catalog:
    """The catalog in a folder of platforms. Raises UsageError: E454 for wrong data, E101 and others for the file."""
    path = folder / FILE
    text = read_text(path)
    try:
        data = tomllib.loads(text)
        askings = {name: _asking(entry) for name, entry in data["module"].items()}
        platforms = {name: _platform(name, entry, askings) for name, entry in data["platform"].items()}
        kinds = {name: _kind(name, entry) for name, entry in data["layer"].items()}
    except tomllib.TOMLDecodeError as error:
        raise UsageError(Diagnostic("E454", f"`{path}` is not TOML: {error}")) from None
    except (KeyError, TypeError, AttributeError) as error:
        raise UsageError(Diagnostic("E454", f"`{path}` is no catalog: {type(error).__name__}: {error}")) from None
    return Catalog(folder, platforms, kinds)


def _asking(entry: Mapping[str, Any]) -> Asking:
    return Asking(tuple(entry["mode"]), entry["words"], entry["interpreted"], entry["believes"], tuple(entry["events"]))


def _platform(name: str, entry: Mapping[str, Any], askings: Mapping[str, Asking]) -> Platform:
    return Platform(
        name,
        entry["title"],
        entry["module"],
        entry["extension"],
        entry["terms"],
        entry["constants"],
        entry["source"],
        askings[entry["module"]],
    )


def _kind(name: str, entry: Mapping[str, Any]) -> Kind:
    hosted = entry.get("hosted")
    return Kind(
        name,
        entry["kind"],
        entry.get("guests"),
        entry.get("way"),
        None if hosted is None else tuple(hosted),
        tuple(entry.get("exposes", ())),
        entry.get("lends") is True,
        entry.get("source", ""),
    )
