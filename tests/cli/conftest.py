"""A spec with certificates and a lock, and one that uses it, to be edited."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.support import LEASE, vmxmodel

TENANT = """
module tenant
use lease
member tenant: Party
var inside[Core]: Bool = false
action enter(c: Core) do TAKE(c) {
  Done      => { inside[c] := true }
  otherwise => skip
}
action leave(c: Core) do GIVE(c) {
  Done      => { inside[c] := false }
  otherwise => skip
}
invariant inside_is_root: all c: Core: inside[c] implies mode[c] == Root
step enters_by_taking: all c: Core: not inside[c] and next(inside[c]) implies TAKE(c)
reachable comes_in: some c: Core: inside[c]
"""


@pytest.fixture(scope="session")
def proved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both. Nobody may change it: see `copy`."""
    folder = tmp_path_factory.mktemp("proved")
    shutil.copy(LEASE, folder)
    (folder / "tenant.tsys").write_text(TENANT)
    result = vmxmodel("prove", folder / "lease.tsys", folder / "tenant.tsys", "-o", folder / "proofs")
    assert result.exit_code == 0, result.stderr
    return folder


@pytest.fixture
def copy(proved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that folder, in which the test runs."""
    folder = Path(shutil.copytree(proved, tmp_path / "copy"))
    monkeypatch.chdir(folder)
    return folder
