"""The program `vmxmodel`: its commands, and what becomes of everything that goes wrong in them."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Any, NoReturn

import click

from vmxmodel import __version__
from vmxmodel.cli.interrupt import prompt_interrupts
from vmxmodel.diagnostics import Diagnostic, Interrupted, OutputError, SpecError, UsageError

COMMANDS = (
    "check",
    "prove",
    "audit",
    "diff",
    "mutate",
    "run",
    "diagram",
    "conform",
    "vectors",
    "export",
    "layers",
    "coexist",
    "why",
    "fmt",
    "lsp",
    "explain",
)
"""One module of this package each, loaded when its command is called."""

REPORT_AT = "the project's issue tracker"


class _ReaderGone(Exception):
    """Whoever read our output has gone."""


class Program(click.Group):
    """Loads a command when it is called, and turns every failure into a message and an exit status."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"vmxmodel.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            close = get_close_matches(name, COMMANDS, n=1)
            known = f"did you mean `{close[0]}`?" if close else f"commands are {', '.join(COMMANDS)}"
            raise UsageError(Diagnostic("E126", f"unknown command `{name}`", help=known))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _ReaderGone from None  # click would end the process with status 1

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        """Run the command and end the process with its exit status."""
        extra["standalone_mode"] = False
        # What a command makes is mostly kept until it ends, and looking for garbage among it finds hardly any.
        gc.set_threshold(1_000_000, 20, 20)
        with prompt_interrupts(_say_interrupted) as interrupts:
            extra["obj"] = interrupts
            status = _guarded(lambda: super(Program, self).main(args, prog_name, **extra), args, interrupts.arrived)
        sys.exit(status)


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 all as the spec says, 1 violated or an expectation missed, 2 the command or the spec is "
    "wrong, 3 undecided, 4 a fault of the program, 130 interrupted.",
)
@click.version_option(__version__, prog_name="vmxmodel")
def main() -> None:
    """Check formal models of hardware virtualization, with evidence for every answer.

    A model is a text file, SPEC.tsys. Start with `vmxmodel check specs/vmx.tsys`.
    """


def program() -> NoReturn:
    """What is installed as `vmxmodel`. It ends at once: to take apart all that a check has built takes as long as a
    part of the check. Only where processes were pooled has Python more to tidy up than memory."""
    try:
        main.main(prog_name="vmxmodel")
    except SystemExit as end:
        watched = sys.getprofile() is not None or sys.gettrace() is not None  # by who wants to tell of it at the end
        if watched or "multiprocessing" in sys.modules or not isinstance(end.code, int):
            raise
        atexit._run_exitfuncs()
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
        except (OSError, ValueError):
            raise end from None  # Python has its own way to say so
        os._exit(end.code)


def _guarded(run: Any, args: Sequence[str] | None, interrupted: Callable[[], None]) -> int:
    """The exit status of a command, whatever happens in it. `interrupted` is told when an interrupt has arrived."""
    from vmxmodel.cli import console
    from vmxmodel.views.report import ExitStatus

    form = console.asked_format(sys.argv[1:] if args is None else args)
    try:
        status = int(run() or 0)
        if sys.stdout is not None:  # nobody may have given us any
            sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt, Interrupted):
        interrupted()
        _say_interrupted()
        return ExitStatus.INTERRUPTED
    except click.exceptions.Exit as wanted:
        return wanted.exit_code
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        command = context.command_path if context is not None else "vmxmodel"
        wrong = Diagnostic("E126", error.format_message(), help=f"`{command} --help` tells what it takes")
        _complain((wrong,), {}, form)
        return ExitStatus.WRONG
    except (UsageError, SpecError, OutputError) as error:
        _complain(error.diagnostics, error.sources, form)
        return ExitStatus.WRONG
    except (_ReaderGone, BrokenPipeError):
        _close_quietly()
        return 128 + 13  # as if SIGPIPE had ended us
    except OSError as error:
        return _standard_output_failed(error)
    except Exception as error:  # noqa: BLE001 - the last resort: no traceback in a user's face
        return _fault(error)
    return status


def _complain(diagnostics: tuple[Diagnostic, ...], sources: Mapping[str, str], form: str) -> None:
    """In the format that was asked for: whoever reads a machine's format shall find there what is wrong."""
    from vmxmodel.cli import console
    from vmxmodel.cli.machine import show_complaints
    from vmxmodel.cli.options import MACHINES

    if form in MACHINES:
        show_complaints(form, diagnostics)
    console.show_diagnostics(diagnostics, sources, as_json=form == "json")


def _say_interrupted() -> None:
    from vmxmodel.cli import console

    console.say_error("interrupted; no file was left half-written")


def _standard_output_failed(error: OSError) -> int:
    """Files have their own handling (`vmxmodel.files`), so what is left is standard output: a full disk behind it."""
    from vmxmodel.cli import console
    from vmxmodel.files import complaint
    from vmxmodel.views.report import ExitStatus

    if os.environ.get("VMXMODEL_DEBUG"):
        raise error
    _close_quietly()
    console.show_diagnostics((complaint(error.filename or "standard output", error),), {}, False)
    return ExitStatus.WRONG


def _fault(error: Exception) -> int:
    """A fault of the program itself."""
    from vmxmodel.cli import console
    from vmxmodel.views.report import ExitStatus

    if os.environ.get("VMXMODEL_DEBUG"):
        raise error
    console.say_error(
        f"a fault of vmxmodel itself: {type(error).__name__}: {error}\n"
        f"No answer that it gave in this run should be relied on. Please report it at {REPORT_AT},\n"
        "with the spec and the output of the same command with VMXMODEL_DEBUG=1 set."
    )
    return ExitStatus.FAULT


def _close_quietly() -> None:
    """Point standard output nowhere, so that Python's own flush at the end does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
