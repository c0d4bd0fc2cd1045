"""A second solver in a process of its own: cvc5 from its Python package, or a program that reads SMT-LIB 2 files.

Run as `python -m vmxmodel.evidence.second_solver [option=value …]`, this file is that process: it reads SMT-LIB 2 from
standard input and answers every (check-sat) on a line of its own.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vmxmodel.diagnostics import SolverError

ANSWERS = frozenset(("sat", "unsat", "unknown"))

FIND_MODELS = ("finite-model-find=true",)
"""Options for queries that should be satisfiable: without one, cvc5 answers `unknown` to those with quantifiers."""


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
        if not self.command:
            arguments = [sys.executable, "-m", "vmxmodel.evidence.second_solver", *options]
            return self._run(arguments, text)
        with tempfile.TemporaryDirectory(prefix="vmxmodel-") as folder:
            path = Path(folder, "question.smt2")
            path.write_text(text, encoding="utf-8")
            return self._run([*self.command, str(path)], "")

    def _run(self, arguments: list[str], given: str) -> tuple[str, ...]:
        try:
            # A session of its own: Ctrl-C reaches this process alone, which then ends the other one.
            process = subprocess.Popen(
                arguments,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                encoding="utf-8",
                start_new_session=True,
            )
        except OSError as error:
            raise SolverError(f"{self.name} cannot be run: {error.strerror}") from error
        timed_out = False
        try:
            output, complaints = process.communicate(given, timeout=self.seconds)
        except subprocess.TimeoutExpired:
            timed_out = True
            process.kill()
            output, complaints = process.communicate()
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        return self._answers(output, complaints, process.returncode, timed_out)

    def _answers(self, output: str, complaints: str, status: int, timed_out: bool) -> tuple[str, ...]:
        lines = [line.strip() for line in output.splitlines() if line.strip()]
        answers = tuple(line for line in lines if line in ANSWERS)
        strange = [line for line in lines if line not in ANSWERS]
        if strange or (status != 0 and not timed_out):
            why = (strange or complaints.strip().splitlines()[-1:] or [f"exit status {status}"])[0]
            raise SolverError(f"{self.name} did not understand the text: {why}")
        return answers


def serve(text: str, options: Sequence[str]) -> int:
    """Answer a text with cvc5 on standard output, each answer as soon as it is there."""
    import cvc5  # here, so that nothing but this process ever loads it

    terms = cvc5.TermManager()
    solver = cvc5.Solver(terms)
    solver.setOption("incremental", "true")
    for option in options:
        name, _, value = option.partition("=")
        solver.setOption(name, value or "true")
    symbols = cvc5.SymbolManager(terms)
    parser = cvc5.InputParser(solver, symbols)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "input")
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, symbols)).strip()
        if answer:
            word = answer.split()[0]
            sys.stdout.write(f"{word if word in ANSWERS else answer}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(serve(sys.stdin.read(), sys.argv[1:]))
