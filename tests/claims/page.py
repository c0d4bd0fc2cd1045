"""docs/claims.md: the claims as tables, with what the models say of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from tests.claims.claims import Claim, Document, Evidence, InSpec, InStack, Source, Weight, status
from tests.claims.verdicts import Found

HEAD = """\
# Claims, checked

What is commonly claimed of who can own VMX operation, and of which ring or mode runs what, held against the models. The
claims are those of two public texts; [`specs/claims.toml`](../specs/claims.toml) has them with what decides each, and
`python -m tests.claims` writes this page from the verdicts. A test fails when it is stale.

| | |
|---|---|
| **proved** | at every scope: any number of cores, pages, parties, layers |
| **witnessed** | there is a trace, which the interpreter has replayed |
| **refuted** | the contrary is proved or witnessed |
| **refined** | it holds under conditions, and does not without them: both are proved or witnessed |
| **documented**, **corrected** | no model decides it; documents confirm it, or say otherwise |

A verdict is about the models, and no better than their sources: those stand in the specs, with a mark ([S] read in
source code, [D] in a manual or document, [I] inferred, [K] not verified). What supports a claim comes first;
`against` is what shows that it does not hold, or not in general. To see for yourself: `vmxmodel check specs/SPEC.tsys
-p NAME` proves a property again, in seconds, and shows traces with `--traces`; `vmxmodel run specs/SPEC.tsys NAME`
plays a scenario; `vmxmodel layers STACK --platform NAME` brings up a stack.
"""

TAIL = """\
## What no model here decides

How fast it is: that emulation is slow, that paravirtualization helps, that the overhead of nesting is reasonable or
not, that containers have none. Time is not modelled. Neither is who uses what: that few people nest, or that
NestCloud is found in OpenStack or Azure.
"""


def page(claims: tuple[Claim, ...], sources: Mapping[str, Source], found: Mapping[Evidence, Found]) -> str:
    """The whole page."""
    return "\n".join(_lines(claims, sources, found)) + "\n"


def _lines(claims: tuple[Claim, ...], sources: Mapping[str, Source], found: Mapping[Evidence, Found]) -> Iterator[str]:
    weights = {item: one.weight for item, one in found.items()}
    counted = Counter(status(claim, weights) for claim in claims)
    yield HEAD
    yield f"{len(claims)} claims: {'; '.join(f'{number} {word}' for word, number in counted.most_common())}."
    yield ""
    numbers = {name: number for number, name in enumerate(sources, 1)}
    yield from (f"{numbers[name]}. [{source.title}]({source.url})" for name, source in sources.items())
    for topic in dict.fromkeys(claim.topic for claim in claims):
        yield from ("", f"## {topic}", "", "| claim | status | evidence | what the models say |", "|---|---|---|---|")
        for claim in claims:
            if claim.topic == topic:
                said = ", ".join(f"[{numbers[name]}]" for name in claim.said)
                cells = (
                    f"{claim.says} {said}",
                    f"**{status(claim, weights)}**",
                    "<br>".join(_evidence(claim, found)),
                    claim.note,
                )
                yield f"| {' | '.join(_cell(cell) for cell in cells)} |"
    yield ""
    yield TAIL.rstrip("\n")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _evidence(claim: Claim, found: Mapping[Evidence, Found]) -> Iterator[str]:
    yield from (_one(item, found[item]) for item in claim.supports)
    yield from (f"against: {_one(item, found[item])}" for item in claim.contradicts)
    yield from map(_document, claim.documents)


def _one(item: Evidence, one: Found) -> str:
    if isinstance(item, InStack):
        return f"`layers {item.stack} --platform {item.platform}`: {item.layer} {one.verdict}"
    link = f"[`{item.property}`](../specs/{item.spec}.tsys#L{one.line})"
    return f"{link} {_verdict(item, one)}"


def _verdict(item: InSpec, one: Found) -> str:
    if one.weight is Weight.OPEN:
        return f"**{one.verdict}**"
    if one.certificate:
        return f"[{one.verdict}](../proofs/{one.certificate})"
    return one.verdict if one.weight is not Weight.AT_A_SCOPE else f"{one.verdict} ({one.where})"


def _document(document: Document) -> str:
    return f"{document.says} ({document.source} [{document.mark}])"
