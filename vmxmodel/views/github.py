"""Findings as workflow commands of GitHub Actions, which shows them at the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmxmodel.views.findings import Finding


def render(found: Iterable[Finding], summaries: Iterable[str] = ()) -> str:
    """One command a finding, then plain lines that sum up."""
    return "\n".join([*map(_command, found), *summaries])


def _command(finding: Finding) -> str:
    place = ",".join(f"{key}={_property(value)}" for key, value in _place(finding))
    return f"::{'error' if finding.error else 'warning'} {place}::{_data(finding.text)}"


def _place(finding: Finding) -> Iterator[tuple[str, str]]:
    span = finding.span
    if span is not None:
        yield "file", span.path
        yield "line", str(span.line)
        yield "endLine", str(span.end_line)
        if span.end_line == span.line:  # columns are taken within one line only
            yield "col", str(span.column)
            yield "endColumn", str(span.end_column)
    yield "title", finding.title


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
