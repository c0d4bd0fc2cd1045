"""Proofs that were found before: certificates that still fit the spec, and that a second solver confirms once more.

Nothing is believed because it is written. Every obligation is computed anew from the spec and the invariant that the
certificate names; the text must be the same; and cvc5 is asked again (see `evidence.audit`). Of a certificate of an
earlier version of the spec the invariant may be inductive still: that, too, is what cvc5 is asked.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.evidence.audit import REUSED, AuditReport, FormulaReader, Passing, Reuse, rechecking
from vmxmodel.evidence.certificate import certificate_path
from vmxmodel.evidence.second_solver import SecondSolver
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.model import Property, PropertyKind, Scenario


class Certified:
    """Re-checks certificates: their texts, by path below `proofs/`. `read` reads lemmas that were found; `reuse` says
    that one of an earlier version of the spec will do."""

    name = "certificate"

    def __init__(
        self,
        certificates: Mapping[str, str] | None = None,
        read: FormulaReader | None = None,
        reuse: Reuse | None = None,
    ) -> None:
        self.certificates = certificates or {}
        self.read = read
        self.reuse = reuse

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """PROVED, or NEVER for something reachable, with the inductive invariant of the certificate; else UNKNOWN."""
        with self.deciding(question, budget, progress) as verdicts:
            return verdicts()

    @contextmanager
    def deciding(
        self, question: Question, budget: Budget, progress: Progress = silent
    ) -> Iterator[Callable[[], Sequence[Verdict]]]:
        """Compare the texts, and go on while the second solver works; the callable that is given waits for it."""
        started = time.monotonic()
        system = question.system
        paths = {goal.name: certificate_path(system.name, goal.name) for goal in question.goals}
        wanted = [name for name, path in paths.items() if path in self.certificates]
        if not wanted or budget.spent:
            yield lambda: [self._verdict(goal, paths[goal.name], None) for goal in question.goals]
            return
        progress(f"re-checking {len(wanted)} certificates")
        solver = SecondSolver(seconds=budget.left)
        with rechecking(system, wanted, self.certificates, solver, self.read, self.reuse) as reports:
            compared = time.monotonic() - started

            def verdicts() -> Sequence[Verdict]:
                asked = time.monotonic()
                found = reports()
                share = (compared + time.monotonic() - asked) / len(found)
                return [
                    self._verdict(goal, paths[goal.name], found.get(goal.name)).timed(
                        share if goal.name in found else 0.0
                    )
                    for goal in question.goals
                ]

            yield verdicts

    def _verdict(self, goal: Property | Scenario, path: str, report: AuditReport | None) -> Verdict:
        if report is None:
            reason = "the time is used up" if path in self.certificates else f"there is no certificate {path}"
            return Verdict(goal.name, Status.UNKNOWN, self.name, reason=reason)
        bad = next((check for check in report.checks if check.result is not Passing.PASSED), None)
        if bad is not None:
            return Verdict(goal.name, Status.UNKNOWN, self.name, reason=f"{bad.name}: {bad.detail}")
        reachable = isinstance(goal, Property) and goal.kind is PropertyKind.REACHABLE
        status = Status.NEVER if reachable else Status.PROVED
        method = self.name
        remarks: tuple[str, ...] = ()
        for check in report.checks:
            if check.name == REUSED:
                method = f"{self.name}, {REUSED}"
                remarks = (f"{method}: {check.detail}",)
        return Verdict(goal.name, status, method, evidence=report.evidence, remarks=remarks)
