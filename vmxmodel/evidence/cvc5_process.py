"""Asks cvc5's Python package, in a process of its own: SMT-LIB 2 on standard input, one line for each answer.

Run as a file, with cvc5's options as `option=value`: it imports nothing of this project, for it is started often, and
what it answers should depend on nothing here.
"""

from __future__ import annotations

import os
import sys

ANSWERS = frozenset(("sat", "unsat", "unknown"))


def main() -> None:
    """Answer each (check-sat) as soon as it is decided; other answers of cvc5 are complaints, and are passed on."""
    import cvc5  # here, so that nothing but this process ever loads it

    terms = cvc5.TermManager()
    solver = cvc5.Solver(terms)
    solver.setOption("incremental", "true")
    for option in sys.argv[1:]:
        name, _, value = option.partition("=")
        solver.setOption(name, value or "true")
    symbols = cvc5.SymbolManager(terms)
    parser = cvc5.InputParser(solver, symbols)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, sys.stdin.read(), "input")
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, symbols)).strip()
        if answer:
            word = answer.split()[0]
            sys.stdout.write(f"{word if word in ANSWERS else answer}\n")
            sys.stdout.flush()
    os._exit(0)  # taking cvc5 apart takes as long as a question


if __name__ == "__main__":
    main()
