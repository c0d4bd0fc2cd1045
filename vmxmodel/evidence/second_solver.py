"""A second solver in a process of its own: cvc5 from its Python package, or a program that reads SMT-LIB 2 files."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import zip_longest
from pathlib import Path

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import SolverError
from vmxmodel.evidence.cvc5_process import ANSWERS

_CVC5 = (sys.executable, "-P", str(Path(__file__).with_name("cvc5_process.py")))
"""How cvc5's package is run; the folder of that file has modules whose names others use, and is not searched."""

FIND_MODELS = ("finite-model-find=true",)
"""Options for queries that should be satisfiable: without one, cvc5 answers `unknown` to those with quantifiers."""

BRIEFLY = ("tlimit-per=1000",)
"""Options for queries that may well be satisfiable, where that is not worth more than a second each."""

SHORTLY = 20.0
"""Seconds for all of those together."""

FEW = 100
"""Questions for which a second process is not worth starting."""


@dataclass(frozen=True)
class SecondSolver:
    """How to ask. `command` is a program with its options, to which a file name is added; empty for cvc5's package."""

    command: tuple[str, ...] = ()
    seconds: float = 60.0  # for one text

    @property
    def name(self) -> str:
        """What to call it in a report."""
        return Path(self.command[0]).name if self.command else "cvc5"

    def ask(self, text: str, options: Sequence[str] = ()) -> tuple[str, ...]:
        """The answers to the text's (check-sat), in order: "sat", "unsat" or "unknown".

        Fewer answers than questions mean that the time was used up. `options` are cvc5's, and go to cvc5's package
        only. Raises SolverError when the solver cannot be run, or complains about the text.
        """
        with self.asking(text, options) as answers:
            return answers()

    def ask_each(self, head: str, questions: Iterable[str], options: Sequence[str] = ()) -> dict[str, str | None]:
        """The answer to each question, asked by itself below the same declarations; None: no answer in time.

        A question is asked once, however often it is given. Many are divided between two processes.
        """
        with self.asking_each(head, questions, options) as answers:
            return answers()

    @contextmanager
    def asking_each(
        self, head: str, questions: Iterable[str], options: Sequence[str] = ()
    ) -> Iterator[Callable[[], dict[str, str | None]]]:
        """Start to ask, and go on; the callable that is given waits for the answers. See `ask_each`."""
        every = list(dict.fromkeys(questions))
        parts = [part for part in ([every] if len(every) < 2 * FEW else [every[::2], every[1::2]]) if part]
        with ExitStack() as stack:
            asked = [stack.enter_context(self.asking(in_turn(head, part), options)) for part in parts]

            def answers() -> dict[str, str | None]:
                found: dict[str, str | None] = {}
                for part, wait in zip(parts, asked, strict=True):
                    given = wait()
                    if len(given) > len(part):
                        raise SolverError(f"{self.name} gives {len(given)} answers to {len(part)} questions")
                    found |= zip_longest(part, given)
                return found

            yield answers

    @contextmanager
    def asking(self, text: str, options: Sequence[str] = ()) -> Iterator[Callable[[], tuple[str, ...]]]:
        """Start to ask, and go on; the callable that is given waits for the answers. See `ask`.

        The solver ends with the block, whatever it was doing.
        """
        with ExitStack() as stack:
            given, complaints = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(2))
            arguments = [*_CVC5, *options]
            if self.command:
                folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="vmxmodel-"))
                path = Path(folder, "question.smt2")
                path.write_text(text, encoding="utf-8")
                arguments = [*self.command, str(path)]
            else:
                given.write(text.encode())
                given.seek(0)
            try:
                # A session of its own: Ctrl-C reaches this process alone, which then ends the other one. A process that
                # does not hear Ctrl-C is ended by another, with all of its group: there the solver stays in that.
                apart = signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
                process = subprocess.Popen(
                    arguments, stdin=given, stdout=subprocess.PIPE, stderr=complaints, start_new_session=apart
                )
            except OSError as error:
                raise SolverError(f"{self.name} cannot be run: {error.strerror}") from error
            stack.enter_context(process)
            stack.callback(_end, process)
            ends = time.monotonic() + self.seconds

            def answers() -> tuple[str, ...]:
                timed_out = False
                try:
                    output, _ = process.communicate(timeout=max(0.0, ends - time.monotonic()))
                except subprocess.TimeoutExpired:
                    timed_out = True
                    process.kill()
                    output, _ = process.communicate()
                complaints.seek(0)
                return self._answers(_text_of(output), _text_of(complaints.read()), process.returncode, timed_out)

            yield answers

    def _answers(self, output: str, complaints: str, status: int, timed_out: bool) -> tuple[str, ...]:
        lines = [line.strip() for line in output.splitlines() if line.strip()]
        answers = tuple(line for line in lines if line in ANSWERS)
        strange = [line for line in lines if line not in ANSWERS]
        if strange or (status != 0 and not timed_out):
            why = (strange or complaints.strip().splitlines()[-1:] or [f"exit status {status}"])[0]
            raise SolverError(f"{self.name} did not understand the text: {why}")
        return answers


def in_turn(head: str, questions: Iterable[str]) -> str:
    """A text that asks questions one after the other, each by itself."""
    return head + "".join(f"(push 1)\n{question}(check-sat)\n(pop 1)\n" for question in questions)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
        process.wait()


def _text_of(written: bytes) -> str:
    return written.decode(errors="replace")
