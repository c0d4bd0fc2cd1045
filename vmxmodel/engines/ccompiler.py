"""Compiles generated C with the system's compiler, and keeps what was compiled by its content."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from vmxmodel.files import in_cache, prune

FLAGS = ("-std=gnu11", "-march=native", "-fPIC", "-shared", "-pthread")

_LOOPS = ("-ftree-vectorize", "-fno-tree-slp-vectorize")
"""Loops over many states at once, which some compilers leave alone; the other kind of vectors takes long to find."""

_SECONDS = 300
"""For one program; the largest take some seconds."""


class NoCompiler(Exception):
    """There is no compiler, or it does not compile. The message says which."""


def compiled(source: str, optimise: int = 2) -> Path:
    """The shared library of a program; compiled, unless it is in the cache.

    Compiler, flags, machine and text make up the name, and a library appears there whole or not at all: two processes
    that compile the same one do the same work twice, and no harm. Raises NoCompiler.
    """
    compiler = shutil.which(os.environ.get("CC", "cc"))
    if compiler is None:
        raise NoCompiler("there is no C compiler")
    binary = Path(compiler).resolve().stat()
    version = f"{compiler} {binary.st_mtime_ns} {binary.st_size}"
    flags = (*FLAGS, f"-O{optimise}", *(_LOOPS if optimise > 1 else ()))
    key = "\0".join((version, *flags, os.uname().machine, _processor(), source))
    name = hashlib.sha256(key.encode()).hexdigest()[:32]
    folder = _cache()
    library = folder / f"{name}.so"
    if in_cache(library):
        return library
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".building-") as building:
            text, made = Path(building) / "program.c", Path(building) / "program.so"
            text.write_text(source)
            command = [compiler, *flags, "-o", str(made), str(text)]
            run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_SECONDS)
            if run.returncode != 0 or not made.exists():
                said = run.stderr.strip().splitlines() or [f"exit status {run.returncode}"]
                raise NoCompiler(f"the C compiler {compiler} failed: {said[0]}")
            made.replace(library)
        prune(folder, library.suffix)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoCompiler(f"nothing could be compiled: {error}") from None
    return library


def _cache() -> Path:
    given = os.environ.get("XDG_CACHE_HOME", "")
    home = Path(given) if Path(given).is_absolute() else Path("~/.cache").expanduser()
    return home / "vmxmodel"


def _processor() -> str:
    """What the flag -march=native looks at."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return ""
    return "\n".join(sorted({line for line in lines if line.startswith(("flags", "model name", "Features"))}))
