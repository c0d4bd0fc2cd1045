"""Findings as SARIF 2.1.0 (OASIS), for code scanning: a result a finding, a code flow for a trace."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

from vmxmodel import __version__
from vmxmodel.diagnostics import Span
from vmxmodel.views.findings import Finding, rule_texts, step_words

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(found: Sequence[Finding]) -> str:
    """The log as JSON text."""
    return json.dumps(log(found), indent=2, ensure_ascii=False)


def log(found: Sequence[Finding]) -> dict[str, Any]:
    """The log: one run, with the rules that its results name."""
    rules = sorted({finding.rule for finding in found})
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "vmxmodel", "version": __version__, "rules": [_rule(rule) for rule in rules]}
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, rules.index(finding.rule)) for finding in found],
            }
        ],
    }


def _rule(rule: str) -> dict[str, Any]:
    title, explanation = rule_texts(rule)
    level = "warning" if rule.startswith("W") else "error"
    return {
        "id": rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": explanation},
        "defaultConfiguration": {"level": level},
    }


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": "error" if finding.error else "warning",
        "message": {"text": finding.text},
        "partialFingerprints": {"vmxmodel/v1": sha256(finding.name.encode()).hexdigest()},
    }
    if finding.span is not None:
        result["locations"] = [_location(finding.span)]
    if finding.account is not None:
        steps = [{"location": _location(span, line)} for line, span in step_words(finding.account) if span is not None]
        if steps:
            result["codeFlows"] = [{"threadFlows": [{"locations": steps}]}]
    return result


def _location(span: Span, message: str = "") -> dict[str, Any]:
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(span.path), "region": region}}
    if message:
        place["message"] = {"text": message}
    return place


def _artifact(path: str) -> dict[str, str]:
    """A relative path stays relative, to wherever the sources lie."""
    from urllib.parse import quote

    if PurePath(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(PurePath(path).as_posix()), "uriBaseId": "%SRCROOT%"}
