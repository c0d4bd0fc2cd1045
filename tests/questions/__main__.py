"""Ask the questions of specs/questions.toml, and write docs/questions.md: `python -m tests.questions`.

Exit status 1: an answer is not the one that is expected.
"""

from __future__ import annotations

import sys

from tests.questions.questions import PAGE, ROOT, ask, page, read_questions
from vmxmodel.files import write_whole


def run() -> int:
    wrong = 0
    asked = []
    for question in read_questions():
        print(question.command, file=sys.stderr, flush=True)
        given = ask(question.command)
        missing = [words for words in question.shows if not given.says(words)]
        if given.status != question.status or missing:
            print(f"{question.command}\n  ends with {given.status}; does not say: {missing}\n{given.text}")
            wrong += 1
        asked.append((question, given))
    write_whole(PAGE, page(asked))
    print(f"{len(asked)} questions, {wrong} not as expected; {PAGE.relative_to(ROOT)} is written")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(run())
