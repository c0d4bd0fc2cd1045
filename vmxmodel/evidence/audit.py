"""Re-checks certificates: recomputed from the spec, complete, answered by a second solver, not vacuous.

`(assert false)` is unsatisfiable too, so a file that a solver likes proves nothing by itself. The certificate is
computed again from the spec and the names in the file, and must be the same text; only then is the solver asked. It is
asked for every obligation by itself, with no more declared and asserted than in the certificate; and what several
certificates have in common, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import field, replace
from enum import Enum
from itertools import zip_longest

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError, SolverError, SpecError
from vmxmodel.evidence.certificate import Certificate, Certifier, Header, certificate_path, parse_header, titles
from vmxmodel.evidence.firstorder import first_order
from vmxmodel.evidence.obligations import claim, firing, qualified, start_name
from vmxmodel.evidence.refit import Refitted, refit, refit_edited
from vmxmodel.evidence.second_solver import BRIEFLY, FIND_MODELS, SHORTLY, SecondSolver
from vmxmodel.evidence.smtlib import LOGIC, Printer
from vmxmodel.evidence.verdict import InductiveInvariant
from vmxmodel.system.expr import Expr
from vmxmodel.system.model import Property, System, initial_formulas

REUSED = "re-used"
"""The check of a certificate that was fitted to the spec as it is now; its detail says what was asked of a solver."""

ANEW = "the invariant of an earlier version is inductive still: every obligation was asked anew"
SHOWN = "the invariant is inductive still: obligations that a kept certificate shows were not asked again"

FormulaReader = Callable[[System, str], Expr]
"""Reads a formula in the words of a spec, which is not this floor's business. Raises SpecError for what is none."""


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
    evidence: InductiveInvariant | None = None  # what the certificate rests on, if it is the certificate of the spec

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
    read: FormulaReader | None = None,
) -> AuditReport:
    """Re-check one certificate of this system. `certificates` holds those of its lemmas, by path below `proofs/`.

    `read` reads lemmas that were found; without it a certificate with such lemmas has not passed.
    """
    auditor = _Auditor(system, second_solver or SecondSolver(), certificates or {}, read)
    (report,) = auditor.reports({"": text})
    if report.result() is Passing.FAILED:
        return report
    vacuity = auditor.vacuity(system, auditor.evidence([text]))
    return AuditReport(report.module, report.property, (*report.checks, *vacuity), report.obligations, report.evidence)


def audit_all(
    system: System,
    certificates: Mapping[str, str],
    second_solver: SecondSolver | None = None,
    read: FormulaReader | None = None,
) -> tuple[AuditReport, ...]:
    """Re-check all certificates of a system; those of used modules are looked at as far as they are lemmas.

    The last report is about the module: that nothing was proved from contradictory invariants.
    """
    auditor = _Auditor(system, second_solver or SecondSolver(), certificates, read)
    own = {path: text for path, text in sorted(certificates.items()) if path.startswith(f"{system.name}/")}
    reports = auditor.reports(own)
    passed = [text for text, r in zip(own.values(), reports, strict=True) if r.result() is Passing.PASSED]
    module = AuditReport(system.name, "", auditor.vacuity(system, auditor.evidence(passed)))
    return (*reports, module)


@contextmanager
def rechecking(
    system: System,
    wanted: Iterable[str],
    certificates: Mapping[str, str],
    second_solver: SecondSolver | None = None,
    read: FormulaReader | None = None,
    reuse: Reuse | None = None,
) -> Iterator[Callable[[], dict[str, AuditReport]]]:
    """Begin to re-check the certificates of the properties with these names, as far as there are any: all but vacuity.

    The texts are compared at once. The second solver goes on by itself; the callable that is given waits for it. With
    `reuse`, one that is of an earlier version of the spec is fitted to this one (see `evidence.refit`).
    """
    auditor = _Auditor(system, second_solver or SecondSolver(), certificates, read, reuse)
    paths = {name: certificate_path(system.name, name) for name in wanted}
    there = {name: path for name, path in paths.items() if path in certificates}
    with auditor.begun({path: certificates[path] for path in there.values()}) as reports:
        yield lambda: dict(zip(there, reports(), strict=True))


@dataclass(frozen=True)
class Reuse:
    """What to do with certificates of an earlier version of a spec: re-use them.

    `confirmed` are paths of certificates that were confirmed as they stand, by whoever asks: obligations that such a
    one shares with the spec as it is now are not asked again. For some of these `edited` has the actions that were
    edited since; where it does, everything else in the spec and the property itself are the same text.
    """

    confirmed: frozenset[str] = frozenset()
    edited: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def actions(self) -> frozenset[str]:
        """All that were edited, as far as that is known."""
        return frozenset[str]().union(*self.edited.values())


@dataclass(frozen=True)
class _Read:
    """A certificate whose text was compared with what the spec gives."""

    header: Header
    system: System
    checks: tuple[Check, ...]
    fresh: Certificate | None = None
    evidence: InductiveInvariant | None = None
    shown: frozenset[str] = frozenset()  # obligations that need not be asked again
    fitted: bool = False  # it is of an earlier version, and may be wrong in this one

    @property
    def questions(self) -> Iterator[tuple[str, str]]:
        """What is asked of a solver: obligations by name, each as a text."""
        if self.fresh is not None:
            every = zip(self.fresh.obligations, self.fresh.questions, strict=True)
            yield from ((name, question) for name, question in every if name not in self.shown)

    @property
    def sound(self) -> bool:
        """Whether the text is what it should be, so that asking a solver makes sense."""
        return all(check.result is Passing.PASSED for check in self.checks)


def _unasked(one: _Read) -> _Read:
    """A certificate that is the spec's, and that was confirmed as it stands."""
    assert one.fresh is not None
    checks = (*one.checks, Check(REUSED, Passing.PASSED, SHOWN))
    return replace(one, checks=checks, shown=frozenset(one.fresh.obligations))


def _fitted(header: Header, system: System, fitted: Refitted, shown: frozenset[str], detail: str) -> _Read:
    check = Check(REUSED, Passing.PASSED, detail)
    return _Read(header, system, (check,), fitted.certificate, fitted.evidence, shown, fitted=True)


@dataclass
class _Auditor:
    system: System
    solver: SecondSolver
    certificates: Mapping[str, str]
    read: FormulaReader | None = None
    reuse: Reuse | None = None
    _makers: dict[str, Certifier] = field(default_factory=dict)  # by module
    _done: dict[str, AuditReport] = field(default_factory=dict)  # by path
    _open: list[str] = field(default_factory=list)  # paths that are being audited, for cycles
    _answers: dict[tuple[str, str], str | None] = field(default_factory=dict)  # by module and question
    _failures: dict[str, str] = field(default_factory=dict)  # of the solver, by module

    def reports(self, texts: Mapping[str, str]) -> list[AuditReport]:
        """All checks but vacuity of certificates, given by path; "" stands for anywhere."""
        with self.begun(texts) as reports:
            return reports()

    @contextmanager
    def begun(self, texts: Mapping[str, str]) -> Iterator[Callable[[], list[AuditReport]]]:
        """First all texts are compared; then the solver is asked, once for every question, whoever has it.

        The callable that is given waits for its answers. See `reports`.
        """
        read = {path: self._read(text, path) for path, text in texts.items()}
        known = {path: one for path, one in read.items() if path and isinstance(one, _Read)}
        for one in read.values():
            if isinstance(one, _Read):
                self._read_lemmas(one, known)
        every = [*known.values(), *(one for path, one in read.items() if not path and isinstance(one, _Read))]
        with self._asking(every) as answered:

            def reports() -> list[AuditReport]:
                answered()
                return [one if isinstance(one, AuditReport) else self._report(one, known) for one in read.values()]

            yield reports

    def _read(self, text: str, path: str) -> _Read | AuditReport:
        """The certificate in a text, or a report when it is none, or not where it should be."""
        try:
            header = parse_header(text)
        except EvidenceError as error:
            return AuditReport("", path, (Check("header", Passing.FAILED, str(error)),))
        where = certificate_path(header.module, header.name)
        if path and path != where:
            detail = f"the file {path} holds the certificate of {where}"
            return AuditReport(header.module, header.name, (Check("header", Passing.FAILED, detail),))
        system = _find(self.system, header.module)
        if system is None:
            detail = f"`{self.system.name}` does not use a module `{header.module}`"
            return AuditReport(header.module, header.name, (Check("header", Passing.FAILED, detail),))
        return self._compared(header, system, text)

    def _compared(self, header: Header, system: System, text: str) -> _Read:
        prop = system.property.get(header.name)
        if prop is None:
            detail = f"`{header.module}` has no property `{header.name}`"
            return _Read(header, system, (Check("header", Passing.FAILED, detail),))
        if system.name not in self._makers:
            self._makers[system.name] = Certifier(system)
        maker = self._makers[system.name]
        try:
            evidence = self._evidence(header, system)
            path = certificate_path(header.module, header.name)
            if self.reuse is not None and path in self.reuse.confirmed and path in self.reuse.edited:
                fitted = refit_edited(maker, prop, evidence, text, self.reuse.edited[path])
                if fitted is not None:
                    return _fitted(header, system, fitted, fitted.shown, SHOWN)
            fresh = maker.certify(prop, evidence)
        except EvidenceError as error:
            return _Read(header, system, (Check("header", Passing.FAILED, str(error)),))
        fits = Check("header", Passing.PASSED, f"{header.evidence.depth}-induction")
        compared = _Read(header, system, (fits, _complete(fresh, text), _recomputed(fresh, text)), fresh, evidence)
        if self.reuse is None:
            return compared
        if compared.sound:
            return _unasked(compared) if path in self.reuse.confirmed else compared
        return self._refitted(compared, prop, text, self.reuse)

    def _refitted(self, one: _Read, prop: Property, text: str, reuse: Reuse) -> _Read:
        """A certificate of an earlier version of the spec, fitted to this one."""
        assert one.evidence is not None
        path = certificate_path(one.header.module, one.header.name)
        try:
            fitted = refit(self._makers[one.system.name], prop, one.evidence, text)
        except EvidenceError as error:
            return replace(one, checks=(Check("header", Passing.FAILED, str(error)),))
        shown = fitted.shown if path in reuse.confirmed else frozenset()
        return _fitted(one.header, one.system, fitted, shown, SHOWN if shown else ANEW)

    def _evidence(self, header: Header, system: System) -> InductiveInvariant:
        """What a header says, with the formulas of lemmas that were found. Raises EvidenceError."""
        if not header.found:
            return header.evidence
        if self.read is None:
            raise EvidenceError("there is nothing to read the lemmas with that were found")
        formulas = []
        for name, text in header.found:
            try:
                formulas.append(self.read(system, text))
            except SpecError as error:
                raise EvidenceError(f"`{name}` was found, and cannot be read: {error}") from error
        return header.with_found(formulas)

    def evidence(self, texts: Iterable[str]) -> list[InductiveInvariant]:
        """What certificates of this system say that have passed."""
        return [self._evidence(parse_header(text), self.system) for text in texts]

    def _read_lemmas(self, one: _Read, known: dict[str, _Read]) -> None:
        """Read the certificates of the lemmas of a certificate, and of their lemmas."""
        for path in self._lemma_paths(one).values():
            if path not in known and path in self.certificates:
                lemma = self._read(self.certificates[path], path)
                if isinstance(lemma, AuditReport):
                    self._done[path] = lemma
                else:
                    known[path] = lemma
                    self._read_lemmas(lemma, known)

    def _lemma_paths(self, one: _Read) -> dict[str, str]:
        known = {qualified(p, one.system): p for p in (*one.system.lemmas, *one.system.properties)}
        names = (name for name in one.header.evidence.lemmas if name in known)
        return {name: certificate_path(known[name].module or one.system.name, known[name].name) for name in names}

    @contextmanager
    def _asking(self, certificates: Iterable[_Read]) -> Iterator[Callable[[], None]]:
        """Ask everything that stands in certificates whose text is right; the callable notes the answers."""
        questions: dict[tuple[str, bool], list[str]] = {}
        for one in certificates:
            if one.fresh is not None and one.sound:
                asked = (question for _, question in one.questions)
                questions.setdefault((one.system.name, one.fitted), []).extend(asked)
        waiting: dict[tuple[str, bool], Callable[[], dict[str, str | None]]] = {}
        with ExitStack() as stack:
            for (module, fitted), group in questions.items():
                options = BRIEFLY if fitted else ()
                solver = replace(self.solver, seconds=min(self.solver.seconds, SHORTLY)) if fitted else self.solver
                try:
                    begun = solver.asking_each(self._makers[module].types, group, options)
                    waiting[module, fitted] = stack.enter_context(begun)
                except SolverError as error:
                    self._failures[module] = str(error)

            def answered() -> None:
                for (module, fitted), wait in waiting.items():
                    try:
                        self._note(module, wait(), fitted)
                    except SolverError as error:
                        self._failures[module] = str(error)

            yield answered

    def _note(self, module: str, answers: dict[str, str | None], fitted: bool) -> None:
        unsure = [question for question, answer in answers.items() if answer == "unknown"]
        if unsure and not fitted:  # those that are satisfiable need another search
            found = self.solver.ask_each(self._makers[module].types, unsure, FIND_MODELS)
            answers |= {question: answer for question, answer in found.items() if answer is not None}
        self._answers |= {(module, question): answer for question, answer in answers.items()}

    def _report(self, one: _Read, known: Mapping[str, _Read]) -> AuditReport:
        where = certificate_path(one.header.module, one.header.name)
        if where not in self._done:
            self._open.append(where)
            checks = [*one.checks]
            if one.fresh is not None and one.sound:
                checks += self._lemmas(one, known)
                if all(check.result is not Passing.FAILED for check in checks):
                    checks.append(self._answered(one.system.name, one))
            self._open.pop()
            count = len(one.fresh.obligations) if one.fresh is not None else 0
            kept = _to_the_first_failure(checks)
            self._done[where] = AuditReport(one.header.module, one.header.name, kept, count, one.evidence)
        return self._done[where]

    def _lemmas(self, one: _Read, known: Mapping[str, _Read]) -> Iterator[Check]:
        for name, path in self._lemma_paths(one).items():
            if path in self._open:
                cycle = " <- ".join((*self._open[self._open.index(path) :], path))
                yield Check(f"lemma {name}", Passing.FAILED, f"lemmas in a circle: {cycle}")
            elif path not in self.certificates:
                yield Check(f"lemma {name}", Passing.FAILED, f"its certificate {path} is missing")
            else:
                report = self._done[path] if path in self._done else self._report(known[path], known)
                bad = next((c for c in report.checks if c.result is not Passing.PASSED), None)
                yield Check(f"lemma {name}", report.result(), f"{bad.name}: {bad.detail}" if bad else path)

    def _answered(self, module: str, one: _Read) -> Check:
        """What the second solver said to the obligations of a certificate."""
        name = f"{self.solver.name} agrees"
        if module in self._failures:
            return Check(name, Passing.FAILED, self._failures[module])
        questions = tuple(one.questions)
        if not questions:
            why = "no transition can touch the property" if not one.shown else "the certificate shows all"
            return Check(name, Passing.PASSED, f"nothing to ask: {why}")
        for obligation, question in questions:
            answer = self._answers.get((module, question))
            if answer is None:
                return Check(name, Passing.UNKNOWN, f"no answer within {self.solver.seconds:.0f} s: {obligation}")
            if answer != "unsat":
                result = Passing.FAILED if answer == "sat" else Passing.UNKNOWN
                return Check(name, result, f"{answer}: {obligation}")
        return Check(name, Passing.PASSED, f"{len(questions)} times unsat")

    # Not vacuous.

    def vacuity(self, system: System, evidence: Sequence[InductiveInvariant]) -> tuple[Check, ...]:
        """That the initial states exist, and that every live rung can fire in the invariant that was proved.

        Rungs of used modules are audited there: that this module excludes some of them may be what it is for. For the
        same reason software must be able to act, but need not meet every rung of the instruction that it executes.
        """
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
        found = dict.fromkeys(prop.formula for e in evidence for prop in e.found)
        parts += [printer.assertion(first_order(formula), {}) for formula in found]
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


def _to_the_first_failure(checks: Iterable[Check]) -> tuple[Check, ...]:
    """What follows a failure says nothing."""
    kept: list[Check] = []
    for check in checks:
        kept.append(check)
        if check.result is Passing.FAILED:
            break
    return tuple(kept)


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
