"""A report as JSON: stable names, documented in docs/json.md; new keys may come, old ones stay."""

from __future__ import annotations

from typing import Any

from vmxmodel.evidence.comparison import limits
from vmxmodel.evidence.verdict import Exploration, FiniteInvariant, Induction, InductiveInvariant
from vmxmodel.system.model import Expectation, Property
from vmxmodel.views.account import tell
from vmxmodel.views.diagnostics import as_json as diagnostic_json
from vmxmodel.views.refinement import as_json as both_json
from vmxmodel.views.report import Answered, Report
from vmxmodel.views.trace import as_json as trace_json

FORMAT = 1
"""The version of the JSON that all commands write under the key `format`."""


def report_json(report: Report, strict: bool = False) -> dict[str, Any]:
    """One spec's part of the output of `check` and `prove`."""
    return {
        "path": report.path,
        "module": report.system.name,
        "status": int(report.status(strict)),
        "seconds": round(report.seconds, 3),
        "assumptions": [{"name": a.name, "formula": a.text} for a in report.system.assumptions],
        "refines": None if report.system.compares is None else report.system.compares.other.name,
        "limits": [] if report.system.compares is None else list(limits(report.system.compares)),
        "absent": [{"actions": list(a.actions), "why": a.why} for a in report.system.absent],
        "properties": [_answer(report, answer) for answer in report.properties],
        "rungs": [_rung(answer) for answer in report.rungs],
        "diagnostics": [diagnostic_json(diagnostic) for diagnostic in report.diagnostics],
    }


def _answer(report: Report, answer: Answered) -> dict[str, Any]:
    goal, verdict = answer.goal, answer.verdict
    return {
        "name": goal.name,
        "kind": answer.kind.value,
        "formula": goal.text if isinstance(goal, Property) else None,
        "source": None if goal.source is None else str(goal.source),
        "expects_contrary": goal.expectation is Expectation.CONTRARY,
        "verdict": verdict.status.value,
        "as_expected": answer.expected,
        "scope": None if verdict.scope is None else verdict.scope.sizes,
        "method": verdict.method,
        "reason": verdict.reason,
        "notes": [*verdict.notes, *verdict.remarks],
        "seconds": round(verdict.seconds, 3),
        "evidence": _evidence(report, answer),
    }


def _rung(answer: Answered) -> dict[str, Any]:
    assert answer.rung is not None
    verdict = answer.verdict
    return {
        "name": answer.rung.name,
        "unreachable": answer.rung.unreachable,
        "verdict": verdict.status.value,
        "as_expected": answer.expected,
        "scope": None if verdict.scope is None else verdict.scope.sizes,
        "method": verdict.method,
        "reason": verdict.reason,
    }


def _evidence(report: Report, answer: Answered) -> dict[str, Any] | None:
    """Told apart by `type`: trace, induction, exploration, invariant, counterexample-to-induction."""
    evidence = answer.verdict.evidence
    match evidence:
        case None:
            return None
        case InductiveInvariant(invariants, lemmas, depth):
            return {"type": "induction", "invariants": list(invariants), "lemmas": list(lemmas), "depth": depth}
        case Exploration():
            return {
                "type": "exploration",
                "states": evidence.states,
                "transitions": evidence.transitions,
                "orbits": evidence.orbits,
                "depth": evidence.depth,
                "slice": list(evidence.slice),
                "rechecked": evidence.rechecked,
            }
        case FiniteInvariant(text, rechecked):
            return {"type": "invariant", "text": text, "rechecked": rechecked}
        case Induction(trace):
            kind = "counterexample-to-induction"
        case _:
            trace, kind = evidence, "trace"
    told = {"type": kind, **trace_json(tell(report.system, trace, answer.goal))}
    if report.system.compares is not None and kind == "trace":
        told["other"] = both_json(report.system, report.system.compares, trace)
    return told
