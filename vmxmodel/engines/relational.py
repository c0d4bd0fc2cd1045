"""Bounded search on unbounded sorts."""

from __future__ import annotations

from collections.abc import Sequence

from vmxmodel.engines.base import Budget, Progress, Question
from vmxmodel.evidence.verdict import Verdict


def search_everywhere(question: Question, budget: Budget, progress: Progress) -> Sequence[Verdict]:
    """Shortest traces at any scope."""
    raise NotImplementedError
