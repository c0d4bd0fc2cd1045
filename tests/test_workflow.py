"""The workflow and the hooks that the docs offer: well-formed, and their commands do what they say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[1]
WORKFLOW = ROOT / "docs" / "github-workflow.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
LEASE = ROOT / "tests" / "cli" / "specs" / "lease.tsys"


def yaml(text: str) -> Any:
    return YAML(typ="safe").load(text)


def commands() -> list[str]:
    steps = yaml(WORKFLOW.read_text())["jobs"]["check"]["steps"]
    return [step["run"] for step in steps if "vmxmodel " in step.get("run", "")]


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a step as GitHub does, with our program in front of the path."""
    program = folder / "bin" / "vmxmodel"
    program.parent.mkdir(exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m vmxmodel "$@"\n')
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["bash", "-e", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "lease.tsys").write_text(LEASE.read_text())
    return tmp_path


def test_the_workflow_is_one() -> None:
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*checker, str(WORKFLOW)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("command", commands())
def test_steps_pass_on_a_spec_that_is_as_it_says(command: str, project: Path) -> None:
    done = shell(command, project)
    assert done.returncode == 0, done.stderr


def test_steps_fail_on_one_that_is_not_and_there_is_a_log_all_the_same(project: Path) -> None:
    spec = project / "specs" / "lease.tsys"
    spec.write_text(spec.read_text().replace("off_and_held expect unreachable", "off_and_held"))
    fmt, check, scan = commands()
    assert [shell(command, project).returncode for command in (fmt, check, scan)] == [0, 1, 0]
    assert '"not-as-the-spec-says"' in (project / "vmxmodel.sarif").read_text()


def test_hooks_have_what_pre_commit_wants() -> None:
    known = {"id", "name", "description", "entry", "language", "files", "require_serial"}
    hooks = yaml(HOOKS.read_text())
    for hook in hooks:
        assert {"id", "name", "entry", "language"} <= set(hook) <= known
        assert hook["language"] == "python"
        assert re.search(hook["files"], "specs/vmx.tsys")
        assert not re.search(hook["files"], "specs/vmx.toml")
    page = (ROOT / "docs" / "places.md").read_text()
    (block,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert {used["id"] for used in yaml(block)["repos"][0]["hooks"]} == {hook["id"] for hook in hooks}


@pytest.mark.parametrize("number", [0, 1])
def test_hooks_run(number: int, project: Path) -> None:
    hook = yaml(HOOKS.read_text())[number]
    done = shell(f"{hook['entry']} specs/lease.tsys", project)
    assert done.returncode == 0, done.stderr
