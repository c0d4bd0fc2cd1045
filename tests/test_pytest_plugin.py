"""The pytest plugin, as other projects meet it: what it collects, what a failure says, and what it leaves alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

# Else every run in this process would load them anew: afterwards pytester throws out what was not there before.
import vmxmodel.asking.answering
import vmxmodel.engines.explicit
import vmxmodel.engines.inference
import vmxmodel.language.loader
import vmxmodel.views.verdicts  # noqa: F401

pytest_plugins = ("pytester",)

LEASE = Path(__file__).parent / "cli" / "specs" / "lease.tsys"


CACHE = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A folder with a spec, a wrong one that nobody should collect, and a test."""
    monkeypatch.setenv("XDG_CACHE_HOME", CACHE)  # pytester moves home, and the parser's tables would be made anew
    for name in ("specs", "wrong", "tests"):
        pytester.mkdir(name)
    pytester.path.joinpath("specs", "lease.tsys").write_text(LEASE.read_text())
    pytester.path.joinpath("wrong", "broken.tsys").write_text("module broken\nvar x: Boo = false\n")
    pytester.path.joinpath("tests", "test_it.py").write_text("def test_it(): pass\n")
    pytester.makeini("[pytest]\nvmxmodel_specs = specs\n")
    return pytester


def edit(project: pytest.Pytester, old: str, new: str) -> None:
    path = project.path / "specs" / "lease.tsys"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_every_property_witness_and_scenario_is_an_item(project: pytest.Pytester) -> None:
    result = project.runpytest("specs", "-v", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=9)
    result.stdout.fnmatch_lines(["specs/lease.tsys::root_is_held PASSED*", "specs/lease.tsys::take_twice PASSED*"])


def test_a_failure_is_told_by_its_trace(project: pytest.Pytester) -> None:
    edit(project, "one_holder expect violated", "one_holder")
    result = project.runpytest("specs", "-k", "one_holder")
    result.assert_outcomes(failed=1, deselected=8)
    result.stdout.fnmatch_lines(
        [
            "*one_holder is violated",
            "*invariant: all c: Core, g, h: Party: *",
            "*TAKE.take(core1) by party2 => Done  (Lease manual: TAKE, step 4)",
            "*holds[[]core1, party2[]]: false -> true",
            "*--> specs/lease.tsys:*",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_what_is_not_decided_has_not_passed(project: pytest.Pytester) -> None:
    result = project.runpytest("specs", "-k", "one_holder", "--vmxmodel-timeout", "0.000001")
    result.assert_outcomes(failed=1, deselected=8)
    result.stdout.fnmatch_lines(["*one_holder is undecided*"])


def test_kinds_can_be_selected(project: pytest.Pytester) -> None:
    result = project.runpytest("specs", "-k", "scenario", "--collect-only", "-q")
    result.stdout.fnmatch_lines(["specs/lease.tsys::take_twice", "specs/lease.tsys::free_nothing"])
    result.stdout.no_fnmatch_line("*one_holder*")


def test_specs_elsewhere_are_collected_only_when_named(project: pytest.Pytester) -> None:
    result = project.runpytest("--collect-only", "-q")
    result.stdout.fnmatch_lines(["specs/lease.tsys::*", "tests/test_it.py::test_it"])
    result.stdout.no_fnmatch_line("*broken*")
    named = project.runpytest("wrong/broken.tsys")
    named.assert_outcomes(errors=1)
    named.stdout.fnmatch_lines(["*error*E0*Boo*", "*wrong/broken.tsys:2:*"])


def test_without_a_setting_every_spec_is_collected(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\n")
    project.runpytest("--collect-only", "-q").assert_outcomes(errors=1)


def test_a_folder_that_is_not_there_is_a_complaint(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\nvmxmodel_specs = spces\n")
    result = project.runpytest("specs")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*vmxmodel_specs: there is no folder*spces*"])


def test_a_spec_that_cannot_begin_fails_each_of_its_items(project: pytest.Pytester) -> None:
    edit(project, "action LOSE", "init dead: all c: Core: state[c] == Lost\naction LOSE")
    result = project.runpytest("specs", "-k", "root_is_held or one_holder")
    result.assert_outcomes(failed=2, deselected=7)
    result.stdout.fnmatch_lines(["error[[]E2*"])


def test_junit_tells_verdicts(project: pytest.Pytester) -> None:
    project.runpytest("specs", "-k", "root_is_held", "--junitxml", "out.xml").assert_outcomes(passed=1, deselected=8)
    (case,) = ElementTree.parse(project.path / "out.xml").getroot().iter("testcase")
    told = {item.get("name"): item.get("value") for item in case.iter("property")}
    assert (told["verdict"], told["where"], told["method"]) == ("proved", "every scope", "induction")


def test_with_workers_a_spec_is_checked_by_one(project: pytest.Pytester) -> None:
    result = project.runpytest_subprocess("specs", "-k", "held or holds", "-n", "2", "-v", "-p", "no:hypothesispytest")
    result.assert_outcomes(passed=3)
    workers = set(re.findall(r"\[(gw\d)\].* PASSED specs/lease.tsys::\w+", result.stdout.str()))
    assert len(workers) == 1


def test_whoever_collects_no_spec_loads_no_solver(project: pytest.Pytester) -> None:
    project.makeconftest(
        "import sys\ndef pytest_terminal_summary():\n"
        "    print('loaded', sorted({'z3', 'lark', 'rich', 'vmxmodel.pytest_plugin'} & set(sys.modules)))\n"
    )
    project.runpytest_subprocess("tests", "-s").stdout.fnmatch_lines(["loaded [[]'vmxmodel.pytest_plugin'[]]"])
    project.runpytest_subprocess("--collect-only", "specs", "-s").stdout.no_fnmatch_line("loaded *z3*")


def test_a_refinement_is_compared(project: pytest.Pytester) -> None:
    """`refines` asks questions of its own, which are items."""
    (project.path / "specs" / "lock.tsys").write_text(
        "module lock\nsort Core\nvar held: Bool = false\n"
        "action take(c: Core) when not held { held := true }\naction give(c: Core) when held { held := false }\n"
    )
    (project.path / "specs" / "word.tsys").write_text(
        "module word\nsort Core\nvar bits: 0..1 = 0\n"
        "action swap(c: Core) when bits == 0 { bits := 1 }\naction clear(c: Core) when bits == 1 { bits := 0 }\n"
        "refines lock {\n  map held = bits == 1\n  swap(c) performs take(c)\n  clear(c) performs give(c)\n}\n"
    )
    result = project.runpytest("specs/word.tsys", "-v")
    result.stdout.fnmatch_lines(["specs/word.tsys::simulates[[]word_refines_lock[]] PASSED*"])
    assert result.ret == 0


def test_our_own_specs_pass_where_they_are() -> None:
    root = Path(__file__).parents[1]
    words = [sys.executable, "-m", "pytest", "specs/any_software.tsys", "-n0", "-p", "no:cacheprovider"]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
