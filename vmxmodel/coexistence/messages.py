"""What is known of messages that people read: the words for them, and where the models say them (messages.toml).

Which rung answers and who holds what stands in no entry: that comes from the models (`situation.py`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vmxmodel.coexistence.catalog import Settings
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.files import read_text
from vmxmodel.system.model import Cost

FILE = "messages.toml"


@dataclass(frozen=True)
class Remedy:
    """Something to change. `settings`: values of switches, whose words and costs are the module's.

    `shows` is a formula over the modules of the case: what a kept trace must reach with these settings. "": nobody has
    looked, the remedy is only told.
    """

    settings: Settings
    do: tuple[str, ...]  # commands or words beside those of the switches
    cost: Cost  # of what is in `do`
    undo: str
    shows: str
    then: str  # what `shows` is, in words


@dataclass(frozen=True)
class Mechanism:
    """One way to come to a message. `parties` is empty where no case is modelled, `module` where none says it."""

    what: str
    apart: str  # how to tell it from the others
    module: str  # from the hypervisors' folder
    says: str  # the text that this module says
    parties: tuple[str, ...]  # the case, as on the command line of `coexist`
    platform: str
    system: str
    settings: Settings
    situation: str  # a formula: what holds when it is said; "": anything
    check: tuple[str, ...]
    remedies: tuple[Remedy, ...]
    verify: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """A message. `match`: what of it is found in a log, in one layout (see `recognise.py`)."""

    name: str
    title: str
    program: str  # who prints it
    match: tuple[str, ...]
    says: tuple[str, ...]  # every text of the modules that this entry explains
    misread: str
    mechanisms: tuple[Mechanism, ...]  # most likely first


def read_messages(folder: Path) -> tuple[Message, ...]:
    """The messages of a folder of compositions, the most telling first.

    Raises UsageError: E464 for wrong data, others for the file.
    """
    path = folder / FILE
    try:
        data = tomllib.loads(read_text(path))
        return tuple(_message(name, entry) for name, entry in data["message"].items())
    except tomllib.TOMLDecodeError as error:
        raise UsageError(Diagnostic("E464", f"`{path}` is not TOML: {error}")) from None
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UsageError(Diagnostic("E464", f"`{path}` is no list of messages: {error}")) from None


def _message(name: str, entry: Mapping[str, Any]) -> Message:
    mechanisms = tuple(_mechanism(one) for one in entry["mechanism"])
    _known(entry, {"title", "program", "match", "says", "misread", "mechanism"}, name)
    if not mechanisms or not entry["match"]:
        raise ValueError(f"`{name}` has no mechanism or nothing to match")
    says = dict.fromkeys((*entry.get("says", ()), *(one.says for one in mechanisms if one.says)))
    return Message(
        name,
        entry["title"],
        entry["program"],
        tuple(entry["match"]),
        tuple(says),
        entry.get("misread", ""),
        mechanisms,
    )


def _mechanism(entry: Mapping[str, Any]) -> Mechanism:
    _known(entry, _MECHANISM | _TO_DO, "mechanism")
    return Mechanism(
        entry["what"],
        entry.get("apart", ""),
        entry.get("module", ""),
        entry.get("says", ""),
        tuple(entry.get("case", ())),
        entry.get("platform", "intel"),
        entry.get("os", "linux"),
        entry.get("set", {}),
        entry.get("while", ""),
        tuple(entry.get("check", ())),
        tuple(_remedy(one) for one in entry.get("remedy", ())),
        tuple(entry.get("verify", ())),
        tuple(entry["sources"]),
    )


_MECHANISM = frozenset(("what", "apart", "module", "says", "case", "platform", "os", "set", "while"))
_TO_DO = frozenset(("check", "remedy", "verify", "sources"))


def _remedy(entry: Mapping[str, Any]) -> Remedy:
    _known(entry, {"set", "do", "cost", "undo", "shows", "then"}, "remedy")
    return Remedy(
        entry.get("set", {}),
        tuple(entry.get("do", ())),
        Cost(entry.get("cost", Cost.NOTHING.value)),
        entry.get("undo", ""),
        entry.get("shows", ""),
        entry.get("then", ""),
    )


def _known(entry: Mapping[str, Any], keys: set[str] | frozenset[str], where: str) -> None:
    for key in entry:
        if key not in keys:
            raise ValueError(f"`{where}` has `{key}`, which is none of {', '.join(sorted(keys))}")
