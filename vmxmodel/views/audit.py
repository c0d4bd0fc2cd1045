"""What an audit found: one line a certificate, and what did not pass."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from vmxmodel.evidence.audit import AuditReport, Passing
from vmxmodel.views import words
from vmxmodel.views.columns import columns

_MARK = {
    Passing.PASSED: ("ok", "green"),
    Passing.FAILED: ("NO", "bold red"),
    Passing.UNKNOWN: ("??", "bold yellow"),
}


def render(reports: Sequence[AuditReport], solver: str) -> RenderableType:
    """A table of all certificates, the checks that did not pass, and one line that sums up."""
    rows = []
    for report in reports:
        obligations = str(report.obligations) if report.property else ""
        words_ = (title(report), obligations, _found(report))
        rows.append((_MARK[report.result()], *((word, "") for word in words_)))
    table = columns(("", "certificate", "obligations", "found"), rows, right=("obligations",))
    return Group(table, "", summary(reports, solver))


def title(report: AuditReport) -> str:
    """`vmx/current_is_active`, or `vmx, as a whole`."""
    return f"{report.module}/{report.property}" if report.property else f"{report.module}, as a whole"


def _found(report: AuditReport) -> str:
    """The first check that did not pass; otherwise what the last one says, which needs all others."""
    bad = [check for check in report.checks if check.result is not Passing.PASSED]
    if bad:
        more = f" (and {len(bad) - 1} more)" if len(bad) > 1 else ""
        return f"{bad[0].name}: {bad[0].detail}{more}"
    return f"{report.checks[-1].name}: {report.checks[-1].detail}" if report.checks else "nothing was checked"


def summary(reports: Sequence[AuditReport], solver: str) -> Text:
    """`12 certificates, 340 obligations: all recomputed from the specs and confirmed by cvc5`"""
    certificates = [report for report in reports if report.property]
    total = sum(report.obligations for report in certificates)
    text = Text(f"{words.count(len(certificates), 'certificate')}, {words.count(total, 'obligation')}: ")
    failed = sum(report.result() is Passing.FAILED for report in reports)
    unknown = sum(report.result() is Passing.UNKNOWN for report in reports)
    if failed or unknown:
        parts = [f"{failed} not passed"] * bool(failed) + [f"{unknown} undecided"] * bool(unknown)
        return text.append(", ".join(parts), "bold red" if failed else "bold yellow")
    return text.append(f"all recomputed from the specs and confirmed by {solver}", "green")


def as_json(report: AuditReport) -> dict[str, Any]:
    """`property` is null for the report about the module as a whole."""
    return {
        "module": report.module,
        "property": report.property or None,
        "result": report.result().value,
        "obligations": report.obligations,
        "checks": [
            {"name": check.name, "result": check.result.value, "detail": check.detail} for check in report.checks
        ],
    }
