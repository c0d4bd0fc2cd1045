"""What the README shows is what the tool prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"

SHOWN = re.compile(r"```console\n\$ ([^\n]+)\n(.*?)```", re.DOTALL)


def blocks() -> list[tuple[str, str]]:
    """Every command that the README shows, with its output."""
    return [(match[1], match[2]) for match in SHOWN.finditer(README.read_text())] if README.exists() else []


def run(command: str) -> str:
    """What a shell prints, without the times of this run."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "vmxmodel"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m vmxmodel "$@"\n')
        program.chmod(0o755)
        path = f"{folder}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            env=environment,
        )
    return timeless(done.stdout)


def timeless(text: str) -> str:
    text = re.sub(r"\d+\.\d\d s$", "0.01 s", text, flags=re.MULTILINE)
    return re.sub(r"\(\d+\.\d s\)", "(1.0 s)", text)


def chosen_by_the_solver(text: str) -> str:
    """The output without what a trace leaves open: another version of the solver may choose otherwise."""
    text = re.sub(r"  given\n(    .*\n)*", "  given\n", text)
    return re.sub(r"^    with .*\n", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize(("command", "output"), blocks(), ids=[command for command, _ in blocks()])
def test_the_readme_shows_what_the_tool_prints(command: str, output: str) -> None:
    assert chosen_by_the_solver(run(command)) == chosen_by_the_solver(output)


def test_the_readme_shows_a_proof_and_a_counterexample() -> None:
    shown = "\n".join(output for _, output in blocks())
    assert "proved" in shown
    assert "is violated" in shown


def test_links_and_pictures_are_there() -> None:
    for document in (README, ROOT / "ARCHITECTURE.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", document.read_text()):
            assert (ROOT / target).exists(), target


def test_every_folder_of_the_house_is_on_the_map() -> None:
    shown = (ROOT / "ARCHITECTURE.md").read_text()
    for folder in (ROOT / "vmxmodel").iterdir():
        if folder.is_dir() and any(folder.glob("*.py")):
            assert f"`{folder.name}/`" in shown, folder.name


def test_the_picture_is_what_the_tool_draws(tmp_path: Path) -> None:
    """By its words and the number of its lines: another Graphviz may write the same picture in other digits."""
    fresh = tmp_path / "fresh.svg"
    printed = run(f"vmxmodel diagram specs/vmx.tsys vmcs_lifecycle -o {fresh}")
    assert "6 nodes, 11 edges; proved complete at every scope" in printed

    def content(file: Path) -> tuple[list[str], int]:
        drawing = ElementTree.parse(file).getroot()
        words = [element.text or "" for element in drawing.iter() if element.tag.endswith("}text")]
        return sorted(words), sum(element.tag.endswith("}path") for element in drawing.iter())

    assert content(fresh) == content(ROOT / "docs" / "vmcs_lifecycle.svg")
