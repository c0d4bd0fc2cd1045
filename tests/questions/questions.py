"""The questions as they stand in specs/questions.toml, their answers, and the page that shows both."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from vmxmodel.cli.main import main

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "specs" / "questions.toml"
PAGE = ROOT / "docs" / "questions.md"

HEAD = """\
# Questions, answered by a command

Questions as people ask them in public trackers, each answered by one command, with what came of it there. They stand in
[`specs/questions.toml`](../specs/questions.toml); `python -m tests.questions` writes this page, and tests run every
command and compare. An answer is one of the models; what of it nobody has tried on the real programs is said.
"""


@dataclass(frozen=True)
class Thread:
    """Where it was asked, and how that ended. `name` as `owner/repository#number`."""

    name: str
    url: str
    ended: str


@dataclass(frozen=True)
class Besides:
    """Another command that the answer speaks of, and how it ends."""

    command: str
    status: int


@dataclass(frozen=True)
class Question:
    """One question. `parts`: the beginnings of the paragraphs of the output that the page shows; none: all of it."""

    asks: str
    threads: tuple[Thread, ...]
    command: str
    status: int
    shows: tuple[str, ...]  # words that make it the answer of the thread
    answer: str
    limits: str = ""
    parts: tuple[str, ...] = ()
    besides: tuple[Besides, ...] = ()


@dataclass(frozen=True)
class Given:
    """What a command printed."""

    status: int
    text: str

    def says(self, words: str) -> bool:
        """Whether the words are there, whatever the breaks of lines."""
        return " ".join(words.split()) in " ".join(self.text.split())


def read_questions(path: Path = QUESTIONS) -> tuple[Question, ...]:
    """The questions in their order. Raises KeyError or TypeError where something is misspelt."""
    data = tomllib.loads(path.read_text())
    questions = tuple(_question(dict(entry)) for entry in data.pop("question"))
    assert not data, f"{path.name} has {', '.join(data)}"
    return questions


def _question(entry: dict[str, Any]) -> Question:
    return Question(
        threads=tuple(Thread(**item) for item in entry.pop("threads")),
        shows=tuple(entry.pop("shows")),
        parts=tuple(entry.pop("parts", ())),
        besides=tuple(Besides(**item) for item in entry.pop("besides", ())),
        **entry,
    )


def ask(command: str) -> Given:
    """Run a command."""
    program, *arguments = shlex.split(command)
    assert program == "vmxmodel"
    with chdir(ROOT):
        result = CliRunner().invoke(main, arguments, prog_name="vmxmodel")
    text = re.sub(r"\d+\.\d\d s$", "0.01 s", result.output, flags=re.MULTILINE)
    text = re.sub(r"\(\d+\.\d s\)", "(1.0 s)", text)
    return Given(result.exit_code, text.strip("\n") + "\n")


def page(asked: Iterable[tuple[Question, Given]]) -> str:
    """The whole page."""
    sections = [section(number, question, given) for number, (question, given) in enumerate(asked, 1)]
    return "\n".join([HEAD, *sections])


def section(number: int, question: Question, given: Given) -> str:
    """What the page says of one question."""
    return "\n".join(_lines(number, question, given)) + "\n"


def _lines(number: int, question: Question, given: Given) -> Iterator[str]:
    yield f"## {number}. {question.asks}"
    yield ""
    for thread in question.threads:
        yield f"- [{thread.name}]({thread.url}): {thread.ended}"
    yield ""
    yield "```console"
    yield f"$ {question.command}"
    yield from _shown(given.text, question.parts)
    yield "```"
    yield ""
    yield f"**The model:** {question.answer}"
    if question.limits:
        yield ""
        yield f"*Only a model:* {question.limits}"


def _shown(text: str, parts: tuple[str, ...]) -> Iterator[str]:
    """The paragraphs that begin so: a line that is not indented, and the indented ones below it. None: everything."""
    wanted = not parts
    for line in text.rstrip("\n").split("\n"):
        if parts and not line.startswith(" "):
            wanted = line.startswith(parts)
        if wanted:
            yield line
