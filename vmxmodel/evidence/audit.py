"""Re-checks certificates: recomputed from the spec, complete, answered by a second solver, not vacuous.

`(assert false)` is unsatisfiable too, so a file that a solver likes proves nothing by itself. The certificate is
computed again from the spec and the names in the file's header, and must be the same text; only then is the solver
asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest

from vmxmodel.diagnostics import EvidenceError, SolverError
from vmxmodel.evidence.certificate import Certificate, Header, certificate_path, certify, parse_header, titles
from vmxmodel.evidence.obligations import claim, firing, qualified, start_name
from vmxmodel.evidence.second_solver import FIND_MODELS, SecondSolver
from vmxmodel.evidence.smtlib import LOGIC, Printer
from vmxmodel.system.model import System, initial_formulas


class Passing(Enum):
    """What came of a check. A time-out or a solver's `unknown` has not passed."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Check:
    """One thing that was checked, and what was found."""

    name: str
    result: Passing
    detail: str = ""


@dataclass(frozen=True)
class AuditReport:
    """All checks of one certificate, or, with an empty property, of a module as a whole."""

    module: str
    property: str
    checks: tuple[Check, ...]
    obligations: int = 0

    def result(self) -> Passing:
        """PASSED when every check passed; FAILED when one failed."""
        results = [check.result for check in self.checks]
        if Passing.FAILED in results or not results:
            return Passing.FAILED
        return Passing.UNKNOWN if Passing.UNKNOWN in results else Passing.PASSED


def audit(
    system: System,
    text: str,
    second_solver: SecondSolver | None = None,
    certificates: Mapping[str, str] | None = None,
) -> AuditReport:
    """Re-check one certificate of this system. `certificates` holds those of its lemmas, by path below `proofs/`."""
    auditor = _Auditor(system, second_solver or SecondSolver(), certificates or {})
    report = auditor.certificate(text, None)
    if report.result() is Passing.FAILED:
        return report
    vacuity = auditor.vacuity(system, [parse_header(text)])
    return AuditReport(report.module, report.property, (*report.checks, *vacuity), report.obligations)


def audit_all(
    system: System, certificates: Mapping[str, str], second_solver: SecondSolver | None = None
) -> tuple[AuditReport, ...]:
    """Re-check all certificates of a system; those of used modules are looked at as far as they are lemmas.

    The last report is about the module: that nothing was proved from contradictory invariants.
    """
    auditor = _Auditor(system, second_solver or SecondSolver(), certificates)
    own = {path: text for path, text in sorted(certificates.items()) if path.startswith(f"{system.name}/")}
    reports = [auditor.certificate(text, path) for path, text in own.items()]
    headers = [
        parse_header(text) for text, r in zip(own.values(), reports, strict=True) if r.result() is Passing.PASSED
    ]
    module = AuditReport(system.name, "", auditor.vacuity(system, headers))
    return (*reports, module)


@dataclass
class _Auditor:
    system: System
    solver: SecondSolver
    certificates: Mapping[str, str]
    _done: dict[str, AuditReport] = field(default_factory=dict)  # by path
    _open: list[str] = field(default_factory=list)  # paths that are being audited, for cycles
    _asked: dict[str, tuple[str, ...]] = field(default_factory=dict)  # answers by text without its header

    def certificate(self, text: str, path: str | None) -> AuditReport:
        """All checks of one certificate but vacuity."""
        try:
            header = parse_header(text)
        except EvidenceError as error:
            return AuditReport("", path or "", (Check("header", Passing.FAILED, str(error)),))
        where = certificate_path(header.module, header.name)
        if path is not None and path != where:
            detail = f"the file {path} holds the certificate of {where}"
            return AuditReport(header.module, header.name, (Check("header", Passing.FAILED, detail),))
        if where in self._done:
            return self._done[where]
        self._open.append(where)
        checks: list[Check] = []
        count = 0
        for check, count in self._checks(header, text):  # noqa: B007
            checks.append(check)
            if check.result is Passing.FAILED:
                break
        self._open.pop()
        report = AuditReport(header.module, header.name, tuple(checks), count)
        self._done[where] = report
        return report

    def _checks(self, header: Header, text: str) -> Iterator[tuple[Check, int]]:
        system = _find(self.system, header.module)
        if system is None:
            yield Check("header", Passing.FAILED, f"`{self.system.name}` does not use a module `{header.module}`"), 0
            return
        prop = system.property.get(header.name)
        if prop is None:
            detail = f"`{header.module}` has no property `{header.name}`"
            yield Check("header", Passing.FAILED, detail), 0
            return
        try:
            fresh = certify(system, prop, header.evidence)
        except EvidenceError as error:
            yield Check("header", Passing.FAILED, str(error)), 0
            return
        yield Check("header", Passing.PASSED, f"{header.evidence.depth}-induction"), len(fresh.obligations)
        yield _complete(fresh, text), len(fresh.obligations)
        yield _recomputed(fresh, text), len(fresh.obligations)
        for check in self._lemmas(system, header):
            yield check, len(fresh.obligations)
        yield self._answers(fresh), len(fresh.obligations)

    def _lemmas(self, system: System, header: Header) -> Iterator[Check]:
        known = {qualified(p, system): p for p in (*system.lemmas, *system.properties)}
        for name in header.evidence.lemmas:
            lemma = known[name]
            path = certificate_path(lemma.module or system.name, lemma.name)
            if path in self._open:
                cycle = " <- ".join((*self._open[self._open.index(path) :], path))
                yield Check(f"lemma {name}", Passing.FAILED, f"lemmas in a circle: {cycle}")
            elif path not in self.certificates:
                yield Check(f"lemma {name}", Passing.FAILED, f"its certificate {path} is missing")
            else:
                report = self.certificate(self.certificates[path], path)
                bad = next((c for c in report.checks if c.result is not Passing.PASSED), None)
                yield Check(f"lemma {name}", report.result(), f"{bad.name}: {bad.detail}" if bad else path)

    def _answers(self, certificate: Certificate) -> Check:
        name = f"{self.solver.name} agrees"
        if not certificate.obligations:
            return Check(name, Passing.PASSED, "nothing to ask: no transition can touch the property")
        try:
            answers = self._ask(certificate.text)
        except SolverError as error:
            return Check(name, Passing.FAILED, str(error))
        if len(answers) > len(certificate.obligations):
            return Check(name, Passing.FAILED, f"{len(answers)} answers to {len(certificate.obligations)} questions")
        for obligation, answer in zip_longest(certificate.obligations, answers):
            if answer is None:
                return Check(name, Passing.UNKNOWN, f"no answer within {self.solver.seconds:.0f} s: {obligation}")
            if answer != "unsat":
                result = Passing.FAILED if answer == "sat" else Passing.UNKNOWN
                return Check(name, result, f"{answer}: {obligation}")
        return Check(name, Passing.PASSED, f"{len(answers)} times unsat")

    def _ask(self, text: str) -> tuple[str, ...]:
        """The second solver's answers. Properties that need each other have one text but for the header."""
        body = text[text.index("(set-logic") :]
        if body not in self._asked:
            answers = self.solver.ask(body)
            if "unknown" in answers:  # those that are satisfiable need another search
                others = self.solver.ask(body, FIND_MODELS)
                answers = tuple(b if a == "unknown" and b else a for a, b in zip_longest(answers, others) if a)
            self._asked[body] = answers
        return self._asked[body]

    # Not vacuous.

    def vacuity(self, system: System, headers: Iterable[Header]) -> tuple[Check, ...]:
        """That the initial states exist, and that every live rung can fire in the invariant that was proved.

        Rungs of used modules are audited there: that this module excludes some of them may be what it is for. For the
        same reason software must be able to act, but need not meet every rung of the instruction that it executes.
        """
        evidence = [header.evidence for header in headers]
        wanted = {name for e in evidence for name in (*e.invariants, *e.lemmas)}
        printer = Printer(system)
        starts = {start_name(f): f.formula for f in initial_formulas(system)}
        known = {qualified(p, system): p for p in (*system.lemmas, *system.properties)}
        formulas = {name: claim(p) for name, p in known.items() if name in wanted}
        live = [t for t in system.transitions if t.unreachable is None and t.module in ("", system.name)]
        parts = [f"(set-logic {LOGIC})\n{printer.everything()}"]
        parts += [printer.define(name, formula) for name, formula in starts.items()]
        parts.append(_question("".join(printer.by_name(name) for name in starts)))
        parts += [printer.define(name, formula) + printer.by_name(name) for name, formula in formulas.items()]
        for transition in live:
            can_fire = firing(system, transition)
            _, text = printer.situation(can_fire.params, can_fire.tables, can_fire.hypotheses)
            parts.append(_question(text))
        acting = [t.name if t.executed is None else t.action for t in live]
        questions = ["there is an initial state", *(f"{name} can fire" for name in acting)]
        return self._satisfiable("".join(parts), questions)

    def _satisfiable(self, text: str, questions: list[str]) -> tuple[Check, ...]:
        name = "not vacuous"
        try:
            answers = self.solver.ask(text, FIND_MODELS)
        except SolverError as error:
            return (Check(name, Passing.FAILED, str(error)),)
        answers_to: dict[str, list[str | None]] = {}  # one question may be put in several ways: one yes is enough
        for question, answer in zip_longest(questions, answers[: len(questions)]):
            answers_to.setdefault(question, []).append(answer)
        checks = []
        for question, given in answers_to.items():
            if "sat" in given:
                continue
            if all(answer == "unsat" for answer in given):
                checks.append(Check(name, Passing.FAILED, f"not true under the invariants: {question}"))
            else:
                why = f"no answer within {self.solver.seconds:.0f} s" if None in given else "unknown"
                checks.append(Check(name, Passing.UNKNOWN, f"{why}: {question}"))
        if not checks:
            checks.append(Check(name, Passing.PASSED, f"initial states exist, {len(answers_to) - 1} rungs can fire"))
        return tuple(checks)


def _question(text: str) -> str:
    return f"(push 1)\n{text}(check-sat)\n(pop 1)\n"


def _find(system: System, module: str) -> System | None:
    """The system of a module: this one, or one that it uses."""
    if system.name == module:
        return system
    return next((found for used in system.uses if (found := _find(used, module)) is not None), None)


def _complete(fresh: Certificate, text: str) -> Check:
    """That every obligation is in the file, and no other."""
    there = titles(text)
    missing = [name for name in fresh.obligations if name not in there]
    surplus = [name for name in there if name not in fresh.obligations]
    if missing:
        return Check("complete", Passing.FAILED, f"missing: {', '.join(missing[:3])}{' …' if len(missing) > 3 else ''}")
    if surplus:
        return Check("complete", Passing.FAILED, f"not asked for: {surplus[0]}")
    return Check("complete", Passing.PASSED, f"{len(there)} obligations")


def _recomputed(fresh: Certificate, text: str) -> Check:
    """That the file is what the spec gives, to the byte; its first line (the version of the program) may differ."""
    wanted, given = fresh.text.split("\n")[1:], text.split("\n")[1:]
    for number, (one, other) in enumerate(zip_longest(wanted, given), 2):
        if one != other:
            detail = f"line {number} should be {_shown(one)}, but is {_shown(other)}"
            return Check("recomputed", Passing.FAILED, detail)
    return Check("recomputed", Passing.PASSED, "the same text from the spec")


def _shown(line: str | None) -> str:
    return "the end of the file" if line is None else f"`{line.strip()[:80]}`"
