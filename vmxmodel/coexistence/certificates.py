"""The proofs of a case as certificates: SMT-LIB 2 files that any solver can read, and what a second solver says.

A proof is about the module that puts the parties together, with the values of its switches put in (see
`system/specialise`). So a certificate says which switches it is about. That it is the right formula is not audited, as
it is of the certificates in `proofs/`: that would mean to specialise a second time, by other means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from vmxmodel.coexistence.answer import Answers
from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Progress, silent
from vmxmodel.evidence.certificate import Certificate, Certifier
from vmxmodel.evidence.second_solver import FIND_MODELS, SecondSolver
from vmxmodel.evidence.verdict import InductiveInvariant
from vmxmodel.system.model import System
from vmxmodel.system.types import Value

UNSAT = "unsat"


@dataclass(frozen=True)
class Confirmed:
    """The certificates of a case, and the answers that a second solver gave to their obligations."""

    place: str  # the platform and the operating system: modules of the same name are others there
    certificates: tuple[Certificate, ...]
    solver: str
    answers: Mapping[str, int]  # how many obligations got "unsat", "sat", "unknown", or no answer in time: ""

    @property
    def files(self) -> Mapping[str, str]:
        """The texts, by where they lie below a folder."""
        return {f"{self.place}/{certificate.path}": certificate.text for certificate in self.certificates}

    @property
    def obligations(self) -> int:
        """How many there are; those of several certificates that say the same are one."""
        return sum(self.answers.values())

    @property
    def complete(self) -> bool:
        return set(self.answers) <= {UNSAT}


def confirm(answers: Answers, solver: SecondSolver, progress: Progress = silent) -> Confirmed:
    """Make the certificates of everything that was proved of a case, and ask the second solver.

    Raises EvidenceError for a proof that is none, and SolverError when the solver cannot be run.
    """
    certifiers: dict[int, Certifier] = {}
    made: list[Certificate] = []
    questions: dict[int, list[str]] = {}
    for name, system, evidence in _proofs(answers):
        progress(f"certificate of {name}")
        certifier = certifiers.setdefault(id(system), Certifier(system))
        certificate = certifier.certify(system.property[name], evidence)
        made.append(replace(certificate, text=_about(answers) + certificate.text))
        questions.setdefault(id(system), []).extend(certificate.questions)
    given: dict[str, int] = {}
    for which, asked in questions.items():
        types = certifiers[which].types
        progress(f"{solver.name}: {len(set(asked)):,} obligations")
        found = solver.ask_each(types, asked)
        unsure = [question for question, answer in found.items() if answer == "unknown"]
        found |= solver.ask_each(types, unsure, FIND_MODELS)  # which takes longer, and decides more
        for answer in found.values():
            given[answer or ""] = given.get(answer or "", 0) + 1
    place = f"{answers.case.platform.name}_{answers.case.system}"
    return Confirmed(place, tuple(made), solver.name, given)


def _proofs(answers: Answers) -> Iterator[tuple[str, System, InductiveInvariant]]:
    """What was proved, each with the system that it was proved of; then what it leans on that was proved before it."""
    proofs = {name: v.evidence for name, v in answers.verdicts.items() if isinstance(v.evidence, InductiveInvariant)}
    rest = list(proofs)
    while rest:
        name = rest.pop(0)
        yield name, answers.grounds[name], proofs[name]
        for lemma in proofs[name].lemmas:
            if lemma not in proofs and lemma in answers.proofs:
                proofs[lemma] = answers.proofs[lemma]
                rest.append(lemma)


def _about(answers: Answers) -> str:
    """What the certificates are about, in the first lines of each."""
    case = answers.case
    switches = ", ".join(f"{name} = {_word(value)}" for name, value in answers.settings.items())
    return f"; case: {case.name}, on {case.platform.title}, {case.system}\n; switches: {switches}\n"


def _word(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
