"""The claims as they stand in specs/claims.toml, and what status their evidence gives them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CLAIMS = ROOT / "specs" / "claims.toml"


class Weight(Enum):
    """What is known of one piece of evidence."""

    PROVED = "proved"  # at every scope
    WITNESSED = "witnessed"  # there is a trace
    AT_A_SCOPE = "holds at a scope"  # the spec is right there; of larger ones nothing is known
    OPEN = "open"  # undecided, or not as the spec or the claim expects


@dataclass(frozen=True)
class InSpec:
    """A property or scenario of a spec, which has to be as the spec says."""

    spec: str  # "hypervisors/hyperv"
    property: str


@dataclass(frozen=True)
class InStack:
    """A layer of a stack that `vmxmodel layers` brings up, and the mode in which it has to run."""

    stack: str
    platform: str
    layer: int  # from 1, at the bottom
    runs: str


Evidence = InSpec | InStack


@dataclass(frozen=True)
class Document:
    """What a document says, where no model decides."""

    says: str
    source: str
    mark: str
    confirms: bool


@dataclass(frozen=True)
class Name:
    """A name that has to stand in a spec as it does here."""

    spec: str
    text: str


@dataclass(frozen=True)
class Source:
    """Where claims were made."""

    title: str
    url: str


@dataclass(frozen=True)
class Claim:
    """One claim, and what decides it. `expects` is no evidence: it is compared with the status that comes of that."""

    topic: str
    says: str
    said: tuple[str, ...]
    expects: str
    supports: tuple[Evidence, ...] = ()
    contradicts: tuple[Evidence, ...] = ()
    documents: tuple[Document, ...] = ()
    names: tuple[Name, ...] = ()
    note: str = ""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return (*self.supports, *self.contradicts)


def read_claims(path: Path = CLAIMS) -> tuple[tuple[Claim, ...], Mapping[str, Source]]:
    """The claims in their order, and the sources by name. Raises KeyError or TypeError where something is misspelt."""
    data = tomllib.loads(path.read_text())
    sources = {name: Source(**entry) for name, entry in data.pop("said").items()}
    claims = tuple(_claim(dict(entry)) for entry in data.pop("claim"))
    assert not data, f"{path.name} has {', '.join(data)}"
    return claims, sources


def _claim(entry: dict[str, Any]) -> Claim:
    return Claim(
        said=tuple(entry.pop("said")),
        supports=tuple(_evidence(entry.pop("for", ()))),
        contradicts=tuple(_evidence(entry.pop("against", ()))),
        documents=tuple(Document(**item) for item in entry.pop("documents", ())),
        names=tuple(Name(**item) for item in entry.pop("names", ())),
        **entry,
    )


def _evidence(items: list[dict[str, Any]]) -> Iterator[Evidence]:
    for item in items:
        yield InStack(**item) if "stack" in item else InSpec(**item)


def status(claim: Claim, weights: Mapping[Evidence, Weight]) -> str:
    """The status that the evidence gives a claim: see the head of specs/claims.toml; `open` where some is missing."""
    found = [weights[item] for item in claim.evidence]
    if Weight.OPEN in found:
        return Weight.OPEN.value
    if claim.contradicts:
        return "refined" if claim.supports else "refuted"
    if claim.supports:
        return ", ".join(weight.value for weight in Weight if weight in found)
    if not claim.documents:
        return Weight.OPEN.value
    return "documented" if all(document.confirms for document in claim.documents) else "corrected"
