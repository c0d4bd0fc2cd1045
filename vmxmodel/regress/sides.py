"""The two sides of a comparison as folders: files, folders, revisions of git, a patch."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.files import read_text

SUFFIX = ".tsys"

_KEPT = (SUFFIX, ".smt2", ".lock", ".json")
"""What is taken out of a revision: specs, and the evidence in `proofs/`."""


@dataclass(frozen=True)
class Side:
    """One version. `root` is the folder that specs' names are relative to; `shown` is what a person called it."""

    root: Path
    shown: str
    specs: tuple[str, ...]  # relative to the root, sorted
    proofs: Path | None = None
    is_file: bool = False  # it is one file, whatever else lies beside it
    written: bool = False  # the files were written for the comparison, so nobody knows their places


@contextmanager
def sides(old: str, new: str | None, patch: str | None) -> Iterator[tuple[Side, Side]]:
    """Both versions; what had to be written for them is gone after the block.

    Raises UsageError: E101 and others for files, E135 for a revision, E136 for a patch.
    """
    with TemporaryDirectory(prefix="vmxmodel-diff-") as scratch:
        folder = Path(scratch)
        if patch is not None:
            before = _on_disk(Path(old))
            yield before, _patched(before, patch, folder / "patched")
            return
        assert new is not None
        at = [_place(one) for one in (old, new)]
        if all(path is not None and path.is_file() for path in at):
            yield _on_disk(Path(old)), _on_disk(Path(new))
            return
        within = next((path for path in at if path is not None), Path())
        made = [
            _on_disk(path) if path is not None else _revision(one, within, folder / str(number))
            for number, (one, path) in enumerate(zip((old, new), at, strict=True))
        ]
        yield made[0], made[1]


def _place(name: str) -> Path | None:
    """The file or folder of this name; None if it may be a revision."""
    path = Path(name)
    try:
        return path if path.exists() else None
    except (OSError, ValueError):
        return None


def _on_disk(path: Path) -> Side:
    if path.is_file():
        read_text(path)
        return Side(path.parent, str(path), (path.name,), _proofs(path.parent), True)
    if not path.is_dir():
        raise UsageError(Diagnostic("E101", f"no such file: `{path}`", help="name a file, a folder or a revision"))
    found = sorted(spec.relative_to(path).as_posix() for spec in _specs(path))
    return Side(path, str(path), tuple(found), _proofs(path))


def _specs(folder: Path) -> Iterator[Path]:
    """All specs below a folder, but not in hidden ones."""
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
        yield from (Path(where) / name for name in files if name.endswith(SUFFIX))


def _proofs(folder: Path) -> Path | None:
    """The evidence that belongs to a folder of specs: `proofs` there or above, with a lock of a spec in the folder."""
    root = folder.resolve()
    for place in (root, *root.parents[:3]):
        for lock in sorted((place / "proofs").glob("*.lock")):
            named = _SPEC.search(read_text(lock))
            if named is not None and (lock.parent / named[1]).resolve().is_relative_to(root):
                return lock.parent
    return None


_SPEC = re.compile(r'^spec = "(.*)"$', re.MULTILINE)


def _git(*words: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *words], cwd=cwd, capture_output=True, check=False)
    except OSError as error:
        raise UsageError(Diagnostic("E135", f"git cannot be run: {error.strerror or error}")) from None


def _revision(name: str, within: Path, folder: Path) -> Side:
    """The specs of a revision, as the folder (or file) that the other side names stood there."""
    near = within if within.is_dir() else within.parent
    found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}", cwd=near)
    if found.returncode != 0:
        message = f"`{name}` is neither a file, nor a folder, nor a revision"
        raise UsageError(Diagnostic("E135", message, help="`git log --oneline` lists revisions"))
    commit = found.stdout.decode().strip()
    top = Path(_git("rev-parse", "--show-toplevel", cwd=near).stdout.decode().strip())
    listed = _git("ls-tree", "-r", "-z", "--name-only", commit, cwd=top).stdout.decode(errors="surrogateescape")
    endings = sorted({ending for path in listed.split("\0") for ending in _KEPT if path.endswith(ending)})
    if endings:
        patterns = (f":(glob)**/*{ending}" for ending in endings)
        packed = _git("archive", "--format=tar", commit, "--", *patterns, cwd=top).stdout
        with tarfile.open(fileobj=BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
    inside = within.resolve().relative_to(top.resolve())
    place = folder / inside
    if not place.exists():
        raise UsageError(Diagnostic("E135", f"`{inside}` is not in revision `{name}`"))
    side = _on_disk(place)
    return replace(side, shown=name, written=True)


_FILE = re.compile(r"^\+\+\+ (?:b/)?([^\t\n]+)", re.MULTILINE)


def _patched(side: Side, patch: str, folder: Path) -> Side:
    """A copy of a side with a patch applied, as `patch -p1` in its folder, or in the one above, would."""
    text = read_text(patch)
    named = [PurePosixPath(name.strip()) for name in _FILE.findall(text)]
    root = side.root.resolve()
    inside = named and not any(".." in name.parts or name.is_absolute() for name in named)
    places = (root, *root.parents[:2]) if inside else ()
    base = next((place for place in places if all((place / name).is_file() for name in named)), None)
    if base is None:
        names = ", ".join(map(str, named)) or "no file"
        raise UsageError(Diagnostic("E136", f"`{patch}` does not apply to `{side.shown}`: it speaks of {names}"))
    for spec in side.specs:
        target = folder / (root / spec).relative_to(base)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / spec, target)
    for name in named:
        if not (folder / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(base / name, folder / name)
    done = _git("apply", "--whitespace=nowarn", str(Path(patch).resolve()), cwd=folder)
    if done.returncode != 0:
        why = done.stderr.decode(errors="replace").strip().splitlines() or ["git refuses it"]
        raise UsageError(Diagnostic("E136", f"`{patch}` does not apply: {why[0].removeprefix('error: ')}"))
    return replace(side, root=folder / root.relative_to(base), shown=f"{side.shown} with {patch}", written=True)
