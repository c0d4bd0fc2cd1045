"""The verdict lock `proofs/MODULE.lock`: what is known of each property, one line a fact, for reviews and merges.

TOML, written by hand here so that the layout never changes: sorted tables, one value a line, lists one item a line.
Two branches that prove different properties then merge without a conflict.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.evidence.certificate import Certificate
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Exploration, InductiveInvariant, Status, Verdict
from vmxmodel.system.model import Property, Scenario

FORMAT = 1

SEAL = 12
"""Hexadecimal digits of the hash of an entry: against slips, not against malice."""

SEARCHED = 20
"""Transitions of the longest traces that bounded search is asked for; longer ones come from exploration."""


@dataclass(frozen=True)
class Entry:
    """What is known of one property.

    `facts` are the counts that a re-run must give again: `rungs` of its slice; `steps` of a trace; `states`,
    `transitions` and `depth` of a slice that was explored; `depth` of an induction.
    """

    name: str
    kind: str
    verdict: str
    where: str  # "every scope", or "Core=2, Page=3"
    method: str
    slice: str  # fingerprint of what the property depends on
    formula: str = ""  # fingerprint of the property alone
    certificate: str = ""  # relative to the folder of the lock
    sha256: str = ""
    invariants: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()
    facts: Mapping[str, int] = field(default_factory=dict)
    sealed: bool = field(default=True, compare=False)  # whether it was written with a seal, as all are now

    @property
    def seal(self) -> str:
        """A hash of all that the entry says: an edit by hand does not change it along."""
        return hashlib.sha256("\n".join(_facts(self)).encode()).hexdigest()[:SEAL]


@dataclass(frozen=True)
class Lock:
    """All that is known of one module. `spec` is relative to the folder of the lock.

    `rungs` has a word for each: a status, with the scope where it can never fire at that one (`rung_word`).
    """

    module: str
    spec: str
    entries: tuple[Entry, ...]
    rungs: Mapping[str, str] = field(default_factory=dict)
    text: Mapping[str, str] = field(default_factory=dict)  # fingerprints of actions, and of what is around them
    certificates: bool = True  # whether those of what is proved are kept

    @property
    def entry(self) -> dict[str, Entry]:
        return {entry.name: entry for entry in self.entries}

    def without_certificates(self) -> Lock:
        """The same, where none are kept."""
        entries = tuple(replace(entry, certificate="", sha256="") for entry in self.entries)
        return replace(self, entries=entries, certificates=False)


def entry_of(
    goal: Property | Scenario,
    verdict: Verdict,
    fingerprint: str,
    certificate: Certificate | None,
    rungs: int,
    formula: str = "",
) -> Entry:
    """The lock's entry for a verdict on a goal whose slice has so many rungs."""
    evidence = verdict.evidence
    method = verdict.method
    facts: dict[str, int] = {}
    invariants: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()
    match evidence:
        case Trace():
            facts = {"steps": len(evidence)}
            # The same whether the trace was found just now, or a kept one was replayed.
            method = "bounded" if len(evidence) <= SEARCHED else "explicit"
        case Exploration():
            facts = {"states": evidence.states, "transitions": evidence.transitions, "depth": evidence.depth}
        case InductiveInvariant():
            facts = {"depth": evidence.depth}
            # The same whether the proof was found just now, or its certificate was re-checked.
            method = "induction" if evidence.depth == 1 else f"{evidence.depth}-induction"
            invariants, lemmas = tuple(sorted(evidence.invariants)), tuple(sorted(evidence.lemmas))
    return Entry(
        name=goal.name,
        kind=goal.kind.value if isinstance(goal, Property) else "scenario",
        verdict=verdict.status.value,
        where="every scope" if verdict.scope is None else str(verdict.scope),
        method=method,
        slice=fingerprint,
        formula=formula,
        certificate="" if certificate is None else certificate.path,
        sha256="" if certificate is None else certificate.digest,
        invariants=invariants,
        lemmas=lemmas,
        facts={**facts, "rungs": rungs},
    )


def rung_word(verdict: Verdict) -> str:
    """What the lock says of a rung."""
    at = verdict.status is Status.NEVER and verdict.scope is not None
    return f"{verdict.status.value} at {verdict.scope}" if at else verdict.status.value


def lock_text(lock: Lock) -> str:
    """The text of a lock; the same lock always gives the same text."""
    return "\n".join(_lines(lock)) + "\n"


def _lines(lock: Lock) -> Iterator[str]:
    yield f"# What is known of module {lock.module}. Written by `vmxmodel prove`: read it in reviews, do not edit it."
    yield f"format = {FORMAT}"
    yield f"module = {_quoted(lock.module)}"
    yield f"spec = {_quoted(lock.spec)}"
    if not lock.certificates:
        yield "certificates = false"
    for entry in sorted(lock.entries, key=lambda entry: entry.name):
        yield ""
        yield from _facts(entry)
        yield f"seal = {_quoted(entry.seal)}"
    if lock.rungs:
        yield ""
        yield "[rungs]"
        yield from (f"{_quoted(name)} = {_quoted(word)}" for name, word in sorted(lock.rungs.items()))
    if lock.text:
        yield ""
        yield "[text]"
        yield from (f"{_quoted(name)} = {_quoted(word)}" for name, word in sorted(lock.text.items()))


def _facts(entry: Entry) -> Iterator[str]:
    """An entry without its seal."""
    yield f"[property.{entry.name}]"
    for key in ("kind", "verdict", "where", "method"):
        yield f"{key} = {_quoted(getattr(entry, key))}"
    for key, number in sorted(entry.facts.items()):
        yield f"{key} = {number}"
    for key in ("invariants", "lemmas"):
        yield from _list(key, getattr(entry, key))
    for key in ("certificate", "sha256"):
        if getattr(entry, key):
            yield f"{key} = {_quoted(getattr(entry, key))}"
    yield f"slice = {_quoted(entry.slice)}"
    if entry.formula:
        yield f"formula = {_quoted(entry.formula)}"


def _list(key: str, items: tuple[str, ...]) -> Iterator[str]:
    if not items:
        return
    yield f"{key} = ["
    yield from (f"  {_quoted(item)}," for item in items)
    yield "]"


def _quoted(text: str) -> str:
    """A TOML string: JSON's, but with characters beyond the first plane as they are, and DEL escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def read_lock(text: str, path: str) -> Lock:
    """The lock in a text. Raises UsageError: E132 for one of another version, E124 when it is none, E137 when an entry
    is not as it was written."""
    try:
        data = tomllib.loads(text)
        if data["format"] != FORMAT:
            raise _of_another_version(path, data["format"])
        entries = tuple(_entry(name, item, path) for name, item in data.get("property", {}).items())
        rungs = {str(name): str(word) for name, word in data.get("rungs", {}).items()}
        prints = {str(name): _text(word) for name, word in data.get("text", {}).items()}
        kept = data.get("certificates", True) is not False
        return Lock(_text(data["module"]), _text(data["spec"]), entries, rungs, prints, kept)
    except tomllib.TOMLDecodeError as error:
        raise _broken(path, str(error)) from None
    except KeyError as error:
        raise _broken(path, f"{error.args[0]} is missing") from None
    except (TypeError, ValueError, AttributeError) as error:
        raise _broken(path, str(error)) from None


_NOT_FACTS = (
    *(
        "kind",
        "verdict",
        "where",
        "method",
        "slice",
        "formula",
        "certificate",
        "sha256",
        "invariants",
        "lemmas",
        "seal",
    ),
)


def _entry(name: str, data: Mapping[str, Any], path: str) -> Entry:
    words = {key: _text(data[key]) for key in ("kind", "verdict", "where", "method", "slice")}
    entry = Entry(
        name=name,
        **words,
        formula=_text(data.get("formula", "")),
        certificate=_text(data.get("certificate", "")),
        sha256=_text(data.get("sha256", "")),
        invariants=tuple(map(_text, data.get("invariants", ()))),
        lemmas=tuple(map(_text, data.get("lemmas", ()))),
        facts={key: int(value) for key, value in data.items() if key not in _NOT_FACTS},
        sealed="seal" in data,
    )
    if entry.sealed and _text(data["seal"]) != entry.seal:
        message = f"what the lock `{path}` says of `{name}` is not what was written there"
        raise UsageError(Diagnostic("E137", message, help="renew it with `vmxmodel prove SPEC`"))
    return entry


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _of_another_version(path: str, form: object) -> UsageError:
    message = f"the lock `{path}` is of another version: format {form!r}; this program writes format {FORMAT}"
    return UsageError(Diagnostic("E132", message, help="renew it with `vmxmodel prove SPEC`, and read what changes"))


def _broken(path: str, why: str) -> UsageError:
    return UsageError(Diagnostic("E124", f"cannot read the lock `{path}`: {why}"))
