"""A proof as one SMT-LIB 2 file: every obligation of an inductive argument, for any solver to answer `unsat`.

A file is a header of comments, the declarations, and then one `(push 1) … (check-sat) (pop 1)` an obligation. A stock
`z3 FILE` or `cvc5 --incremental FILE` prints `unsat` once for each and nothing else.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from vmxmodel import __version__
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.evidence.obligations import (
    Argument,
    Obligation,
    Part,
    about_step,
    claim,
    qualified,
    start_name,
)
from vmxmodel.evidence.smtlib import LOGIC, Printer
from vmxmodel.evidence.verdict import InductiveInvariant, Premises
from vmxmodel.system.expr import Expr, reads
from vmxmodel.system.model import Property, PropertyKind, System, TableKind, initial_formulas

FORMAT = 1
_SECTION = "; ==== "
_TITLE = "; ---- "
_LEGEND = "; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).\n"
_PREMISES = "; from "
_NOTHING = "no invariant"
_HYPOTHESES = "; hypotheses "
_ALL, _NONE = "all", "none"
_HEAD = re.compile(r"(?:; [^\n]*\n)*(?:; [^\n]*)?")


@dataclass(frozen=True)
class Certificate:
    """A proof of one property at every scope, as text."""

    module: str
    name: str
    text: str
    obligations: tuple[str, ...]  # their names, in order
    rungs: tuple[str, ...]  # the transitions that can touch what was proved
    questions: tuple[str, ...]  # each obligation by itself, below `types`

    @property
    def path(self) -> str:
        """Where the file lies below `proofs/`."""
        return certificate_path(self.module, self.name)

    @property
    def digest(self) -> str:
        """sha256 of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True)
class Header:
    """What a certificate says of itself, and of its obligations: enough to compute the rest again from the spec."""

    version: str
    module: str
    name: str
    evidence: InductiveInvariant  # without the formulas of lemmas that were found
    found: tuple[tuple[str, str], ...] = ()  # these lemmas: name and text

    def with_found(self, formulas: Iterable[Expr]) -> InductiveInvariant:
        """The evidence, given the formulas of the lemmas that were found, in their order."""
        properties = tuple(
            Property(name, PropertyKind.INVARIANT, formula, text, module=self.module)
            for (name, text), formula in zip(self.found, formulas, strict=True)
        )
        return replace(self.evidence, found=properties)


def certificate_path(module: str, name: str) -> str:
    """`vmx/single_vmxon_per_core.smt2`"""
    return f"{module}/{name}.smt2"


def certify(system: System, prop: Property, evidence: InductiveInvariant) -> Certificate:
    """The certificate of a property that is proved at every scope. Deterministic to the byte.

    Raises EvidenceError when the evidence does not fit: an unknown name, or a property that is not part of its own
    inductive invariant.
    """
    return Certifier(system).certify(prop, evidence)


class Certifier:
    """Makes the certificates of one system. What several of them say is computed once."""

    def __init__(self, system: System, found: tuple[Property, ...] = ()) -> None:
        """`found` are properties of the system that stand in no spec."""
        self.system = system
        self._found = found
        self._others: dict[tuple[Property, ...], Certifier] = {}  # by the lemmas that were found
        self.printer = Printer(system)
        self.types = f"(set-logic {LOGIC})\n{self.printer.types()}"
        self._starts = {start_name(f): f.formula for f in initial_formulas(system)}
        self._preambles: dict[frozenset[str], tuple[str, tuple[str, ...]]] = {}
        self._definitions: dict[tuple[str, Expr], str] = {}
        self._bodies: dict[Obligation, str] = {}
        self._questions: dict[Obligation, str] = {}

    def certify(self, prop: Property, evidence: InductiveInvariant) -> Certificate:
        """See `certify`."""
        if evidence.found and evidence.found != self._found:
            return self.knowing(evidence.found).certify(prop, evidence)
        argument = build(self.system, prop, evidence)
        obligations = tuple(argument.obligations())
        steps = () if prop.name in argument.invariants else tuple(argument.step(prop.name, claim(prop)))
        every = (*obligations, *steps)
        used = {name for o in obligations for name in o.assumed if name in self._starts}
        starts = {name: formula for name, formula in self._starts.items() if name in used}
        named = {**starts, **argument.lemmas, **argument.invariants}
        mentioned = frozenset[str]().union(*(reads(e) for e in named.values()), *map(_reads, every))
        declarations, about_constants = self._preamble(mentioned)
        assumptions = (*about_constants, *_about_inputs(self.system, every))
        parts = [
            _header(self.system, prop, evidence, assumptions, every),
            f"(set-logic {LOGIC})\n\n{self.printer.types()}{declarations}\n",
            *(self._definition(name, formula) for name, formula in named.items()),
        ]
        if obligations:
            parts.append(f"\n{_SECTION}The invariant holds initially, and every transition keeps it.\n{_LEGEND}")
            parts += [_block(o, self._body(o)) for o in obligations]
        if steps:
            parts.append(
                f"\n{_SECTION}Every transition from a state in the invariant satisfies the property.\n{_LEGEND}"
            )
            parts += [_block(o, self._body(o)) for o in steps]
        questions = tuple(self._question(o, named) for o in every)
        names = tuple(o.name for o in every)
        return Certificate(self.system.name, prop.name, "".join(parts), names, _rungs(every), questions)

    def knowing(self, found: tuple[Property, ...]) -> Certifier:
        """The one for proofs with these lemmas, which were found. Raises EvidenceError when a name is taken."""
        if not found or found == self._found:
            return self
        if found not in self._others:
            self._others[found] = Certifier(with_lemmas(self.system, found), found)
        return self._others[found]

    def _preamble(self, mentioned: frozenset[str]) -> tuple[str, tuple[str, ...]]:
        """What a certificate declares that mentions these tables, without the types; and assumptions by name."""
        if mentioned not in self._preambles:
            text, assumptions = self.printer.preamble(mentioned)
            self._preambles[mentioned] = text.removeprefix(self.printer.types()), assumptions
        return self._preambles[mentioned]

    def definition(self, name: str, formula: Expr) -> str:
        """The command that defines a formula, as it stands in a certificate."""
        return self._definition(name, formula).rstrip("\n")

    def body(self, obligation: Obligation) -> str:
        """The commands of an obligation, as they stand in a certificate: without what is declared above all."""
        return f"(push 1)\n{self._body(obligation)}(check-sat)\n(pop 1)"

    def question(self, obligation: Obligation, named: Mapping[str, Expr]) -> str:
        """See `_question`; `named` are invariants and lemmas."""
        return self._question(obligation, named)

    def _definition(self, name: str, formula: Expr) -> str:
        if (name, formula) not in self._definitions:
            self._definitions[name, formula] = self.printer.define(name, formula)
        return self._definitions[name, formula]

    def _body(self, obligation: Obligation) -> str:
        if obligation not in self._bodies:
            self._bodies[obligation] = self.printer.obligation(obligation)
        return self._bodies[obligation]

    def _question(self, obligation: Obligation, named: Mapping[str, Expr]) -> str:
        """An obligation with just the declarations and definitions that it needs.

        A certificate declares and asserts at least as much. So if this is unsatisfiable, its obligation is, too; and
        obligations of several certificates that say the same are the same question.
        """
        if obligation not in self._questions:
            called = [n for n in named if n in obligation.assumed or (not obligation.path and n == obligation.target)]
            mentioned = _reads(obligation).union(*(reads(named[name]) for name in called))
            definitions = "".join(self._definition(name, named[name]) for name in called)
            self._questions[obligation] = f"{self._preamble(mentioned)[0]}{definitions}{self._body(obligation)}"
        return self._questions[obligation]


def with_lemmas(system: System, found: tuple[Property, ...]) -> System:
    """The system with lemmas that were found among its properties. Raises EvidenceError when a name is taken."""
    names = [prop.name for prop in found]
    for name in names:
        if name in system.property or names.count(name) > 1:
            raise EvidenceError(f"`{name}` was found, and is a property of `{system.name}`")
    return replace(system, properties=(*system.properties, *found))


def _block(obligation: Obligation, body: str) -> str:
    """One obligation: `unsat` means that it holds."""
    premises = ""
    if obligation.part in (Part.STEP, Part.CLAIM):
        numbers = None if obligation.stated is None else ", ".join(map(str, obligation.stated))
        hypotheses = _ALL if numbers is None else numbers or _NONE
        premises = f"{_PREMISES}{', '.join(obligation.assumed) or _NOTHING}{_HYPOTHESES}{hypotheses}\n"
    return f"\n{_TITLE}{obligation.name}\n{premises}(push 1)\n{body}(check-sat)\n(pop 1)\n"


def build(system: System, prop: Property, evidence: InductiveInvariant) -> Argument:
    """The inductive argument that the evidence names. Raises EvidenceError when it cannot be one for this property."""
    own = {p.name: p for p in system.properties}
    known = {qualified(p, system): p for p in (*system.lemmas, *system.properties)}
    for name in (*evidence.invariants, *evidence.lemmas):
        if name not in known or (name in evidence.invariants and name not in own):
            raise EvidenceError(f"`{system.name}` has no property `{name}`")
        if about_step(system, known[name]) or known[name].kind not in _ABOUT_STATES:
            raise EvidenceError(f"`{name}` is not about states, so it cannot be part of an invariant")
    if repeated := set(evidence.invariants) & set(evidence.lemmas):
        raise EvidenceError(f"`{min(repeated)}` is assumed as a lemma and is to be proved")
    if prop.name in evidence.lemmas:
        raise EvidenceError(f"`{prop.name}` would be a lemma of its own proof")
    if prop.kind not in _CERTIFIABLE:
        raise EvidenceError(f"a {prop.kind.value} property has no certificate")
    if not about_step(system, prop) and prop.name not in evidence.invariants:
        raise EvidenceError(f"`{prop.name}` is not part of the invariant that is to prove it")
    for name, *path in evidence.unrolled:
        if name not in evidence.invariants or not path or any(step not in system.transition for step in path):
            raise EvidenceError(f"`{system.name}` has no history `{name} after {' then '.join(path)}`")
    argument = Argument(
        system,
        {p.name: claim(p) for p in system.properties if p.name in evidence.invariants},
        {
            qualified(p, system): claim(p)
            for p in (*system.lemmas, *system.properties)
            if qualified(p, system) in evidence.lemmas
        },
        frozenset(evidence.unrolled),
        {premises.obligation: premises for premises in evidence.premises},
    )
    for name, premises in argument.premises.items():
        if strange := set(premises.assumed).difference(argument.assumed):
            raise EvidenceError(f"`{name}` is to be shown from `{min(strange)}`, which is not part of the proof")
    if argument.depth != evidence.depth:
        raise EvidenceError(f"induction of depth {evidence.depth} was announced, depth {argument.depth} is meant")
    return argument


_ABOUT_STATES = frozenset((PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.REACHABLE))
_CERTIFIABLE = _ABOUT_STATES | {PropertyKind.STEP}


def _header(
    system: System,
    prop: Property,
    evidence: InductiveInvariant,
    assumptions: Iterable[str],
    obligations: tuple[Obligation, ...],
) -> str:
    known = {qualified(p, system): p for p in (*system.lemmas, *system.properties)}
    words = "never reached" if prop.kind is PropertyKind.REACHABLE else prop.kind.value
    lines = [
        f"vmxmodel {__version__}, certificate format {FORMAT}",
        f"module: {system.name}",
        f"property: {prop.name}",
        f"claim: {words}: {_line(prop.text)}",
    ]
    if prop.source is not None:
        lines.append(f"source: {_line(str(prop.source))}")
        if prop.source.mark is not None:
            lines.append(f"trust: {prop.source.mark.meaning}")
    lines.append(f"method: {evidence.depth}-induction")
    ordered = [p.name for p in system.properties if p.name in evidence.invariants]
    found = {prop.name for prop in evidence.found}
    lines += [f"{'found' if name in found else 'invariant'}: {name}: {_claim_text(known[name])}" for name in ordered]
    for name in (qualified(p, system) for p in (*system.lemmas, *system.properties)):
        if name in evidence.lemmas:
            lemma = known[name]
            where = certificate_path(lemma.module or system.name, lemma.name)
            lines.append(f"lemma: {name} in {where}: {_claim_text(lemma)}")
    lines += [f"history: {name} after {' then '.join(path)}" for name, *path in sorted(evidence.unrolled)]
    texts = {f.name: f.text for f in system.assumptions}
    lines += [f"assume: {name}: {_line(texts[name])}" for name in assumptions]
    lines += [_line(str(absent)) for absent in system.absent]
    lines.append(f"transitions: {', '.join(_rungs(obligations)) or 'none'}")
    lines.append(f"obligations: {len(obligations)}, each to be answered unsat")
    return "".join(f"; {line}\n" for line in lines) + "\n"


def _about_inputs(system: System, obligations: tuple[Obligation, ...]) -> Iterator[str]:
    """The names of the assumptions about the inputs that obligations mention; those are among their hypotheses."""
    inputs = {table.name for table in system.of_kind(TableKind.INPUT)}
    mentioned = {table.name.partition("@")[0] for o in obligations for table in o.tables} & inputs
    for assumption in system.assumptions:
        if reads(assumption.formula) & mentioned:
            yield assumption.name


def _claim_text(prop: Property) -> str:
    text = _line(prop.text)
    return f"not ({text})" if prop.kind in (PropertyKind.REACHABLE, PropertyKind.NEVER) else text


def _line(text: str) -> str:
    """Text from a spec on one line of a comment."""
    return " ".join(text.split())


def _reads(obligation: Obligation) -> frozenset[str]:
    exprs: tuple[Expr, ...] = (*obligation.hypotheses, obligation.goal)
    return frozenset[str]().union(*(reads(expr) for expr in exprs))


def _rungs(obligations: tuple[Obligation, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for o in obligations for name in o.path))


def parse_header(text: str) -> Header:
    """What a certificate says it proves, and from what. Raises EvidenceError when it is no certificate."""
    fields: dict[str, list[str]] = {}
    first, *rest = _head(text) or [""]
    if not first.startswith("; vmxmodel "):
        raise EvidenceError("not a certificate: the first line does not name vmxmodel")
    for line in rest:
        key, _, value = line[2:].partition(": ")
        fields.setdefault(key, []).append(value)
    try:
        (module,), (name,), (method,) = fields["module"], fields["property"], fields["method"]
        depth = int(method.removesuffix("-induction"))
    except (KeyError, ValueError) as error:
        raise EvidenceError("not a certificate: module, property or method is missing in its header") from error
    found = tuple((value.partition(": ")[0], value.partition(": ")[2]) for value in fields.get("found", []))
    invariants = tuple(value.partition(":")[0] for value in (*fields.get("invariant", []), *fields.get("found", [])))
    lemmas = tuple(value.partition(" in ")[0] for value in fields.get("lemma", []))
    histories = (value.partition(" after ") for value in fields.get("history", []))
    unrolled = tuple((invariant, *path.split(" then ")) for invariant, _, path in histories)
    evidence = InductiveInvariant(invariants, lemmas, depth, unrolled, tuple(_premises(text)))
    return Header(first, module, name, evidence, found)


def _head(text: str) -> list[str]:
    found = _HEAD.match(text)
    return found[0].splitlines() if found is not None else []


def _premises(text: str) -> Iterator[Premises]:
    """What each obligation of a certificate needs, as far as it says so."""
    for block in _blocks(text)[1:]:
        title, line, *_ = (*block.split("\n", 2), "")
        if line.startswith(_PREMISES):
            given, _, numbers = line.removeprefix(_PREMISES).partition(_HYPOTHESES)
            assumed = () if given == _NOTHING else tuple(given.split(", "))
            stated = () if numbers == _NONE else tuple(int(n) for n in numbers.split(", ") if n.isdigit())
            yield Premises(title, assumed, None if numbers == _ALL else stated)


def titles(text: str) -> tuple[str, ...]:
    """The names of the obligations that a certificate contains, in its order."""
    return tuple(line.removeprefix(_TITLE) for line in text.splitlines() if line.startswith(_TITLE))


@dataclass(frozen=True)
class Sections:
    """A certificate taken apart: what is declared and defined, and each obligation, by its name."""

    commands: frozenset[str]
    blocks: Mapping[str, str]

    def obligation(self, name: str) -> str | None:
        """The commands of an obligation, one a line; None if the certificate has none of this name."""
        return "\n".join(_commands(self.blocks[name])) if name in self.blocks else None


def sections(text: str) -> Sections:
    """The parts of a certificate, without comments. What is no certificate has parts that fit nothing."""
    commands: list[str] = []
    head, *blocks = _blocks(text)
    for line in _commands(head):
        if line.startswith("("):
            commands.append(line)
        else:  # a command goes on
            commands[-1:] = [f"{''.join(commands[-1:])}\n{line}"]
    titled = (block.partition("\n") for block in blocks)
    return Sections(frozenset(commands), {title: body for title, _, body in titled})


def _blocks(text: str) -> list[str]:
    """What stands above the obligations of a certificate, then each of them, its title first."""
    return f"\n{text}".split(f"\n{_TITLE}")


def _commands(text: str) -> Iterator[str]:
    return (line for line in text.split("\n") if line and not line.startswith(";"))
