"""Verdicts as JUnit XML, as build servers read it: a suite a spec, a case a property, scenario or rung."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from vmxmodel.views.findings import Finding, verdict_finding
from vmxmodel.views.report import Answered, Report
from vmxmodel.views.verdicts import where


def render(reports: Sequence[Report], wrong: Sequence[Finding] = (), strict: bool = False) -> str:
    """The XML. What is wrong with a spec or a command is an error of a case `spec`; undecided is an error, too."""
    from vmxmodel.views.findings import findings

    root = Element("testsuites", name="vmxmodel")
    for report in reports:
        suite = SubElement(root, "testsuite", name=report.system.name, file=report.path, time=f"{report.seconds:.3f}")
        own = [f for f in findings([report], strict) if f.rule[0] in "EW" and f.error]
        _spec_case(suite, report.system.name, own)
        for answer in report.answers:
            _case(suite, report, answer)
        _count(suite)
    if wrong:
        suite = SubElement(root, "testsuite", name="vmxmodel", time="0.000")
        _spec_case(suite, "vmxmodel", wrong)
        _count(suite)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode")


def _spec_case(suite: Element, module: str, wrong: Sequence[Finding]) -> None:
    case = SubElement(suite, "testcase", classname=module, name="spec", time="0.000")
    for finding in wrong[:1]:  # one a case; its text has all of them
        text = "\n\n".join(f"{f.title}\n{f.span or ''}\n{f.text}" for f in wrong)
        SubElement(case, "error", type=finding.rule, message=_clean(finding.title)).text = _clean(text)


def _case(suite: Element, report: Report, answer: Answered) -> None:
    verdict = answer.verdict
    case = SubElement(
        suite, "testcase", classname=report.system.name, name=answer.goal.name, time=f"{verdict.seconds:.3f}"
    )
    told = SubElement(case, "properties")
    for key, value in (("verdict", verdict.status.value), ("where", where(answer)), ("method", verdict.method)):
        SubElement(told, "property", name=key, value=value)
    if answer.expected is not True:
        finding = verdict_finding(report, answer)
        kind = "error" if answer.expected is None else "failure"
        SubElement(case, kind, type=finding.rule, message=_clean(finding.title)).text = _clean(finding.text)


def _count(suite: Element) -> None:
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    for word in ("failure", "error"):
        suite.set(f"{word}s", str(sum(case.find(word) is not None for case in cases)))


def _clean(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t")
