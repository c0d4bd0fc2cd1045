"""A certificate of an earlier version of a spec, fitted to the spec as it is now: the same invariant, new obligations.

What the certificate says of the premises of single proofs holds for what it shows. An obligation that is another one
now, because its rung was edited, gets every premise; the rest stays as it is, to the byte. Nothing is proved by this:
that the obligations hold is what a solver is asked.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.certificate import Certificate, Certifier, build, sections
from vmxmodel.evidence.obligations import Argument, Obligation, claim
from vmxmodel.evidence.verdict import InductiveInvariant
from vmxmodel.system.model import Property, Transition


@dataclass(frozen=True)
class Refitted:
    """The certificate of a property as the spec is now, from the invariant of an earlier one; of `refit_edited`, as far
    as it is about edited actions.

    `shown` are the obligations that stand in the earlier one too, under declarations and definitions that all stand
    here: whatever was unsatisfiable there is here.
    """

    certificate: Certificate
    evidence: InductiveInvariant
    shown: frozenset[str]

    @property
    def new(self) -> tuple[str, ...]:
        """The obligations that the earlier certificate does not show."""
        return tuple(name for name in self.certificate.obligations if name not in self.shown)


def refit(maker: Certifier, prop: Property, evidence: InductiveInvariant, text: str) -> Refitted:
    """Fit a certificate, given as text and as the evidence in its header. Raises EvidenceError where that cannot be."""
    before = sections(text)
    first = maker.certify(prop, evidence)
    now = sections(first.text)
    other = {name for name in now.blocks if before.obligation(name) != now.obligation(name)}
    kept = tuple(p for p in evidence.premises if p.obligation in now.blocks and p.obligation not in other)
    fitted = replace(evidence, premises=kept)
    certificate = maker.certify(prop, fitted) if kept != evidence.premises else first
    found = sections(certificate.text)
    same = frozenset(name for name in found.blocks if before.obligation(name) == found.obligation(name))
    return Refitted(certificate, fitted, same if before.commands <= found.commands else frozenset())


def refit_edited(
    maker: Certifier, prop: Property, evidence: InductiveInvariant, text: str, edited: Collection[str]
) -> Refitted | None:
    """Fit a certificate to a spec in which nothing is edited but these actions: only their obligations are computed.

    The caller knows that the rest is the same text, the property included, but not that the invariants and lemmas of
    the certificate are: those are compared here. None where more has to be looked at. Raises EvidenceError as `refit`.
    """
    maker = maker.knowing(evidence.found)
    argument = build(maker.system, prop, evidence)
    named = {**argument.lemmas, **argument.invariants}
    before = sections(text)
    if evidence.unrolled or any(maker.definition(n, f) not in before.commands for n, f in named.items()):
        return None
    chosen = [t for t in maker.system.transitions if t.action in edited]
    given = _of(argument, prop, chosen)
    shown = frozenset(o.name for o in given if before.obligation(o.name) == maker.body(o))
    fitted = replace(evidence, premises=tuple(p for p in evidence.premises if p.obligation in shown))
    if all(o.name in shown for o in given):
        every = given
    else:
        needed = {p.obligation: p for p in fitted.premises}
        every = _of(replace(argument, premises=needed), prop, chosen)
    names, rungs = tuple(o.name for o in every), tuple(dict.fromkeys(name for o in every for name in o.path))
    questions = tuple(maker.question(o, named) for o in every)
    return Refitted(Certificate(maker.system.name, prop.name, "", names, rungs, questions), fitted, shown)


def _of(argument: Argument, prop: Property, transitions: Sequence[Transition]) -> tuple[Obligation, ...]:
    """The obligations about these transitions, as `Certifier.certify` orders them."""
    kept = (o for t in transitions for name in argument.invariants for o in argument.kept(name, (t,)))
    steps = () if prop.name in argument.invariants else argument.step(prop.name, claim(prop), transitions)
    return (*kept, *steps)
