"""`check --format github|junit|sarif`: valid as their readers want them, whatever goes wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import LEASE, steady, vmxmodel

AT = ("--scope", "Core=1,Party=2")
SARIF = json.loads((Path(__file__).parent / "sarif.schema.json").read_text())
FORMATS = ("github", "junit", "sarif")


@pytest.fixture
def wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A spec with a violation that is not expected, a witness that is missing, and a warning."""
    text = Path(LEASE).read_text()
    for old, new in (
        ("one_holder expect violated", "one_holder"),
        ("off_and_held expect unreachable", "off_and_held"),
        ("never lost_while_off", "invariant trivial: all c: Core: c == c\nnever lost_while_off"),
    ):
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "lease.tsys").write_text(text)
    monkeypatch.chdir(tmp_path)
    return "lease.tsys"


def sarif(text: str) -> list[dict[str, Any]]:
    """The results of a log that is valid."""
    data = json.loads(text)
    jsonschema.validate(data, SARIF)
    (run,) = data["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
    results: list[dict[str, Any]] = run["results"]
    return results


def junit(text: str) -> dict[str, str]:
    """Each case of a report with what became of it, after its sums were added up."""
    suites = ElementTree.fromstring(text)
    assert suites.tag == "testsuites"
    told: dict[str, str] = {}
    for suite in suites:
        cases = suite.findall("testcase")
        assert int(suite.attrib["tests"]) == len(cases)
        for word in ("failure", "error"):
            assert int(suite.attrib[f"{word}s"]) == sum(case.find(word) is not None for case in cases)
        assert float(suite.attrib["time"]) >= 0
        for case in cases:
            assert {"name", "classname", "time"} <= set(case.attrib)
            bad = [child for child in case if child.tag in ("failure", "error")]
            assert len(bad) <= 1
            assert all(child.attrib["message"] and child.attrib["type"] and child.text for child in bad)
            told[case.attrib["name"]] = bad[0].tag if bad else "passed"
    return told


COMMAND = re.compile(r"^::(error|warning) ((?:\w+=[^,:\n]*,?)+)::([^\n]+)$")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands, with what is escaped read again."""

    def read(part: str) -> str:
        for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            part = part.replace(code, character)
        return part

    found = [COMMAND.match(line) for line in text.splitlines() if line.startswith("::")]
    return [
        (match[1], {key: read(value) for key, value in (p.split("=", 1) for p in match[2].split(","))}, read(match[3]))
        for match in found
        if match is not None
    ]


def test_what_is_wrong_is_shown_at_its_line(wrong: str) -> None:
    result = vmxmodel("check", wrong, *AT, "--no-rungs", "--format", "github")
    assert result.exit_code == 1
    found = commands(result.stdout)
    assert [(kind, at["title"]) for kind, at, _ in found] == [
        ("warning", "W203: `trivial` follows from the types alone"),
        ("error", "lease: one_holder is violated at Core=1, Party=2"),
        ("error", "lease: off_and_held is never reached"),
    ]
    lines = Path(wrong).read_text().splitlines()
    assert all(at["file"] == wrong for _, at, _ in found)
    assert "invariant one_holder" in lines[int(found[1][1]["line"]) - 1]
    assert "holds[core1, party2]: false -> true" in found[1][2]
    assert result.stdout.splitlines()[-1].startswith("lease: 10 properties")


def test_junit_counts_what_failed(wrong: str) -> None:
    result = vmxmodel("check", wrong, *AT, "--format", "junit")
    told = junit(result.stdout)
    assert {name for name, what in told.items() if what != "passed"} == {"one_holder", "off_and_held"}
    assert told["rung TAKE.take"] == told["take_twice"] == "passed"


def test_sarif_has_the_steps(wrong: str, snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("check", wrong, *AT, "--no-rungs", "--format", "sarif")
    results = sarif(result.stdout)
    assert [found["ruleId"] for found in results] == ["W203", "not-as-the-spec-says", "not-as-the-spec-says"]
    (flow,) = results[1]["codeFlows"]
    steps = [step["location"] for step in flow["threadFlows"][0]["locations"]]
    assert [step["message"]["text"].partition(":")[0] for step in steps] == [
        "1 TAKE.take(core1) by party1 => Done",
        "2 TAKE.take(core1) by party2 => Done",
    ]
    assert steady(json.dumps(results[1], indent=1)) == snapshot


def test_fingerprints_do_not_hang_on_lines(wrong: str) -> None:
    def prints() -> list[str]:
        found = sarif(vmxmodel("check", wrong, *AT, "--no-rungs", "--format", "sarif").stdout)
        return [result["partialFingerprints"]["vmxmodel/v1"] for result in found]

    before = prints()
    assert len(set(before)) == 3
    Path(wrong).write_text("# moved\n\n" + Path(wrong).read_text())
    assert prints() == before


@pytest.mark.parametrize("form", FORMATS)
def test_all_is_well(form: str) -> None:
    result = vmxmodel("check", LEASE, *AT, "--no-rungs", "--format", form)
    assert result.exit_code == 0
    if form == "sarif":
        assert sarif(result.stdout) == []
    elif form == "junit":
        assert set(junit(result.stdout).values()) == {"passed"}
    else:
        assert commands(result.stdout) == []


def test_undecided_is_an_error_of_its_own() -> None:
    arguments = ("check", LEASE, "-p", "one_holder", "--timeout", "0.000001", "--format")
    assert "undecided" in {found["ruleId"] for found in sarif(vmxmodel(*arguments, "sarif").stdout)}
    assert junit(vmxmodel(*arguments, "junit").stdout)["one_holder"] == "error"
    assert commands(vmxmodel(*arguments, "github").stdout)[-1][1]["title"] == "lease: one_holder is undecided"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("broken.tsys",), "E"),
        (("no_such.tsys",), "E101"),
        ((LEASE, "-p", "no_such"), "E110"),
        ((LEASE, "--no"), "E126"),
    ],
)
def test_a_wrong_command_or_spec_is_told_in_the_format(
    form: str, arguments: tuple[str, ...], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken.tsys").write_text("module broken\nvar x: Boo = <&> \x0b 50%, false\n")
    result = vmxmodel("check", *arguments, "--format", form)
    assert result.exit_code == 2
    if form == "sarif":
        assert sarif(result.stdout)[0]["ruleId"].startswith(code)
    elif form == "junit":
        assert junit(result.stdout) == {"spec": "error"}
    else:
        assert commands(result.stdout)[0][1]["title"].startswith(code)
    assert "error[" in result.stderr
