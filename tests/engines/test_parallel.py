"""Questions in a process of their own: their results, their failures, and their end."""

from __future__ import annotations

import os
import time

import pytest

from vmxmodel.engines.parallel import meanwhile
from vmxmodel.engines.portfolio import Contradiction
from vmxmodel.evidence.verdict import Status, Verdict


def process_and(word: str) -> tuple[int, str]:
    return os.getpid(), word


def contradict() -> None:
    raise Contradiction(Verdict("it", Status.PROVED, "induction"), Verdict("it", Status.VIOLATED, "bounded"))


def sleep_for_long() -> None:
    time.sleep(600)


@pytest.mark.parametrize("worthwhile", [True, False])
def test_the_result_comes_back(worthwhile: bool) -> None:
    with meanwhile(worthwhile, process_and, "word") as answer:
        process, word = answer()
    assert word == "word"
    assert (process == os.getpid()) == (not worthwhile or (os.cpu_count() or 1) < 2)


def test_a_contradiction_comes_back_whole() -> None:
    with meanwhile(True, contradict) as answer, pytest.raises(Contradiction) as caught:
        answer()
    assert caught.value.trace.method == "bounded"


def test_nobody_waits_for_an_answer_that_is_not_wanted() -> None:
    started = time.monotonic()
    with meanwhile((os.cpu_count() or 1) >= 2, sleep_for_long):
        pass
    assert time.monotonic() - started < 60
