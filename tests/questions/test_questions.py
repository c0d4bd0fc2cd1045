"""Every question of docs/questions.md is answered as there, and as its thread ended."""

from __future__ import annotations

import pytest

from tests.questions.questions import PAGE, Besides, Question, ask, read_questions, section

QUESTIONS = read_questions()
AGAIN = "run `python -m tests.questions`; before that `vmxmodel why --keep`, if a kept run no longer fits the modules"


@pytest.mark.parametrize(("number", "question"), list(enumerate(QUESTIONS, 1)), ids=[q.command for q in QUESTIONS])
def test_the_answer_is_that_of_the_thread_and_of_the_page(number: int, question: Question) -> None:
    given = ask(question.command)
    assert given.status == question.status, given.text
    assert [words for words in question.shows if not given.says(words)] == []
    assert section(number, question, given) in PAGE.read_text(), AGAIN


BESIDES = [besides for question in QUESTIONS for besides in question.besides]


@pytest.mark.parametrize("besides", BESIDES, ids=[besides.command for besides in BESIDES])
def test_what_the_answer_says_besides(besides: Besides) -> None:
    given = ask(besides.command)
    assert given.status == besides.status, given.text


def test_the_page_has_no_other_questions() -> None:
    assert PAGE.read_text().count("\n## ") == len(QUESTIONS)
    assert all(question.threads and question.shows for question in QUESTIONS)
