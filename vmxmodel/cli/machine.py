"""What `check` found, in the formats of build servers and code scanning, on standard output."""

from __future__ import annotations

from collections.abc import Sequence

import click

from vmxmodel.diagnostics import Diagnostic
from vmxmodel.views import github, junit, sarif
from vmxmodel.views.findings import complaints, findings
from vmxmodel.views.plain import plain
from vmxmodel.views.report import Report
from vmxmodel.views.verdicts import summary


def show_reports(form: str, reports: Sequence[Report], strict: bool, unlike: Sequence[Diagnostic] = ()) -> None:
    """The reports as `github`, `junit` or `sarif`; `unlike` is what is not as the locks say."""
    others = complaints(unlike)
    found = [*findings(reports, strict), *others]
    if form == "junit":
        click.echo(junit.render(reports, others, strict))
    elif form == "sarif":
        click.echo(sarif.render(found))
    else:
        click.echo(github.render(found, [plain(summary(report)) for report in reports]))


def show_complaints(form: str, diagnostics: Sequence[Diagnostic]) -> None:
    """What is wrong with the command or a spec, instead of a report."""
    wrong = complaints(diagnostics)
    if form == "junit":
        click.echo(junit.render((), wrong))
    elif form == "sarif":
        click.echo(sarif.render(wrong))
    else:
        click.echo(github.render(wrong))
