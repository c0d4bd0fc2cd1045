"""Running the program in tests."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner, Result

from vmxmodel.cli.main import main

SPECS = Path(__file__).parent / "specs"
LEASE = str(SPECS / "lease.tsys")


def edit(path: Path, old: str, new: str) -> None:
    """Put something else in the place of what stands in a file, where it stands first."""
    text = path.read_text()
    assert old in text, old
    path.write_text(text.replace(old, new, 1))


def vmxmodel(*args: str | Path) -> Result:
    """The result of a command; `exit_code`, `stdout` and `stderr` are apart."""
    return CliRunner().invoke(main, [str(arg) for arg in args], prog_name="vmxmodel")


def steady(text: str) -> str:
    """Output without what differs from run to run and from place to place: times, folders."""
    text = re.sub(r" +\d+\.\d\d s$", "  TIME", text, flags=re.MULTILINE)
    text = re.sub(r"\(\d+\.\d s\)", "(TIME)", text)
    return text.replace(str(SPECS), "SPECS")
