"""Reading files whole and writing them whole or not at all, with a coded complaint when it fails."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from vmxmodel.diagnostics import Diagnostic, OutputError, Span, UsageError

LIMIT = 4_000_000
"""Bytes. The largest spec here has a hundredth of it, the largest certificate a tenth."""


CACHED = 256 << 20
"""Bytes. What is kept because it took time to make: a compiled program has some 30 KB to 1 MB."""

LATELY = 3600
"""Seconds. What somebody used in the last hour, perhaps only just found, is not thrown away."""


def read_text(path: str | Path, limit: int = LIMIT, span: Span | None = None) -> str:
    """The text of a UTF-8 file, line ends as `\\n`. `span` is the place that named the file, where a file did.

    Raises UsageError (E101 to E106) when it is missing, unreadable, not a file, empty, not text, or too large.
    """
    return _decode(_read(path, limit, span), path, span)


def read_log(path: str | Path, limit: int = 4 * LIMIT) -> str:
    """The text of a log in whatever encoding, as far as it can be read. Raises UsageError, see `read_text`."""
    text = decode_log(_read(path, limit, None))
    if not text.strip():
        raise UsageError(Diagnostic("E104", f"`{path}` is empty"))
    return text


def decode_log(data: bytes) -> str:
    """What can be read of a log: UTF-16 where it says so, as on Windows; else UTF-8, with what is odd replaced."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding, errors="replace").replace("\r\n", "\n")


def _read(path: str | Path, limit: int, span: Span | None) -> bytes:
    file = Path(path)
    try:
        mode = file.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            what = "a folder" if stat.S_ISDIR(mode) else "no regular file"
            raise UsageError(Diagnostic("E103", f"`{path}` is {what}", span, help="name a file"))
        with file.open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        raise UsageError(Diagnostic("E101", f"no such file: `{path}`", span, help=_nearby(file))) from None
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise UsageError(Diagnostic("E102", f"cannot read `{path}`: {reason}", span)) from None
    if len(data) > limit:
        raise UsageError(Diagnostic("E106", f"`{path}` is larger than {limit:,} bytes", span))
    return data


def _decode(data: bytes, path: str | Path, span: Span | None) -> str:
    zero = data.find(b"\0")
    if zero >= 0:
        raise UsageError(Diagnostic("E105", f"`{path}` is not text: byte {zero} is 0", span))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"`{path}` is not UTF-8 text: byte {error.start} is 0x{data[error.start]:02x}"
        raise UsageError(Diagnostic("E105", message, span)) from None
    if not text.strip():
        raise UsageError(Diagnostic("E104", f"`{path}` is empty", span))
    return text.replace("\r\n", "\n")


def _nearby(file: Path) -> str:
    """A file in the same folder whose name is much like the missing one."""
    from difflib import get_close_matches

    with contextlib.suppress(OSError):
        names = [entry.name for entry in file.parent.iterdir()]
        close = get_close_matches(file.name, names, n=1, cutoff=0.6)
        if close:
            return f"did you mean `{file.parent / close[0]}`?"
    return ""


def write_whole(path: str | Path, data: str | bytes) -> None:
    """Write a file so that it is there whole or not at all: under another name first, then renamed.

    A device such as /dev/stdout is written to directly. Folders on the way are made. Raises OutputError (E107, E108).
    """
    file = Path(path)
    content = data.encode() if isinstance(data, str) else data
    try:
        if file.exists() and not file.is_file():
            with file.open("wb", buffering=0) as device:
                device.write(content)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        _replace(file, content)
    except OSError as error:
        raise OutputError(complaint(path, error)) from None


def write_together(files: Mapping[Path, str | None]) -> None:
    """Write files that belong together: all of them, or none. None in place of a text: the file is to go.

    A file that has its content already is not touched. Raises OutputError (E107, E108).
    """
    ready: list[tuple[Path, Path | None]] = []
    done: list[tuple[Path, bytes | None]] = []
    path: Path | None = None
    try:
        for path, text in files.items():
            old = path.read_bytes() if path.exists() else None
            if text is not None and old != text.encode():
                path.parent.mkdir(parents=True, exist_ok=True)
                ready.append((path, _beside(path.resolve(), text.encode())))
            elif text is None and old is not None:
                ready.append((path, None))
        for path, temporary in ready:
            done.append((path, path.read_bytes() if path.exists() else None))
            if temporary is None:
                path.unlink()
            else:
                temporary.replace(path.resolve())
    except BaseException as error:  # Ctrl-C too
        for changed, before in reversed(done):
            if before is None:
                changed.unlink(missing_ok=True)
            else:
                _replace(changed, before)
        for _, temporary in ready:
            if temporary is not None:
                temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OutputError(complaint(path or "", error)) from None
        raise


def _replace(file: Path, content: bytes) -> None:
    target = file.resolve()  # a link stays a link, its target is replaced
    temporary = _beside(target, content)
    try:
        temporary.replace(target)
    except BaseException:  # Ctrl-C too: no scrap is left behind
        temporary.unlink(missing_ok=True)
        raise


def _beside(target: Path, content: bytes) -> Path:
    """A file with this content, under another name in the same folder, to be renamed."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_mode(target))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, or that of a new one under the process's umask."""
    with contextlib.suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def complaint(path: str | Path, error: OSError) -> Diagnostic:
    """What to say when something could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Diagnostic("E108", f"no space left to write `{path}`")
    return Diagnostic("E107", f"cannot write `{path}`: {error.strerror or error}")


def cache_folder() -> Path | None:
    """A folder for what can be made again; None where there is none and none can be made."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    try:
        home = Path(given) if Path(given).is_absolute() else Path("~/.cache").expanduser()
        folder = home / "vmxmodel"
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):  # RuntimeError: nobody knows where home is
        return None
    return folder


def in_cache(file: Path) -> bool:
    """Whether a file is in the cache; if so it counts as used now, and stays for the next hour."""
    try:
        os.utime(file, ns=(time.time_ns(), file.stat().st_mtime_ns))
    except FileNotFoundError:
        return False
    except OSError:  # somebody else's cache, which may be read alone
        return file.exists()
    return True


def prune(folder: Path, suffix: str, bound: int = CACHED) -> None:
    """Throw away what was not used for longest, until the files with this suffix have at most so many bytes together.

    Other processes may use the folder and prune it, too: what one has removed is no fault for another, and what was
    used lately stays, even above the bound. Hidden folders are scraps of a process that was killed; old ones go.
    """
    files: list[tuple[float, int, Path]] = []
    now = time.time()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                if entry.name.endswith(suffix) and stat.S_ISREG(found.st_mode):
                    files.append((found.st_atime, found.st_size, folder / entry.name))
                elif entry.name.startswith(".") and stat.S_ISDIR(found.st_mode) and now - found.st_mtime > LATELY:
                    shutil.rmtree(folder / entry.name, ignore_errors=True)
    total = sum(size for _, size, _ in files)
    for used, size, file in sorted(files):
        if total <= bound or now - used <= LATELY:
            return
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
        total -= size
