"""The cache does not grow for ever: what was used least lately goes first, and what is in use never does."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from vmxmodel.files import LATELY, in_cache, prune


def put(folder: Path, name: str, age: float, size: int = 100) -> Path:
    file = folder / name
    file.write_bytes(bytes(size))
    os.utime(file, (time.time() - age, time.time() - 1_000_000))
    return file


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    for name, age in (("b.so", 3), ("a.so", 9), ("c.so", 5), ("d.so", 2)):
        put(tmp_path, name, age * LATELY)
    put(tmp_path, "grammar.lalr", 99 * LATELY, 10_000)
    prune(tmp_path, ".so", 400)
    assert len(names(tmp_path)) == 5
    prune(tmp_path, ".so", 250)
    assert names(tmp_path) == {"b.so", "d.so", "grammar.lalr"}


def test_what_was_found_lately_stays(tmp_path: Path) -> None:
    old, other = put(tmp_path, "a.so", 9 * LATELY), put(tmp_path, "b.so", 8 * LATELY)
    written = old.stat().st_mtime
    assert in_cache(old)
    assert not in_cache(tmp_path / "c.so")
    prune(tmp_path, ".so", 0)
    assert old.exists()
    assert not other.exists()
    assert old.stat().st_mtime == written


def test_scraps_of_a_killed_process_go(tmp_path: Path) -> None:
    for name, age in ((".building-old", 2 * LATELY), (".building-new", 1)):
        (tmp_path / name).mkdir()
        put(tmp_path / name, "program.c", age)
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    prune(tmp_path, ".so")
    assert names(tmp_path) == {".building-new"}


def test_many_may_prune_at_once(tmp_path: Path) -> None:
    for number in range(400):
        put(tmp_path, f"{number}.so", (1 + number) * LATELY + 60)
    program = (
        "import sys; from pathlib import Path; from vmxmodel.files import prune; prune(Path(sys.argv[1]), '.so', 1000)"
    )
    many = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path)]) for _ in range(3)]
    assert [process.wait() for process in many] == [0, 0, 0]
    assert names(tmp_path) == {f"{number}.so" for number in range(10)}


def test_a_folder_that_is_not_there_is_no_fault(tmp_path: Path) -> None:
    prune(tmp_path / "none", ".so")
    assert names(tmp_path) == set()
