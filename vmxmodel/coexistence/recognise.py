"""Finds known messages in a text: in other letters, wrapped, with numbers of CPUs, with times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import islice

from vmxmodel.coexistence.messages import Message
from vmxmodel.diagnostics import Diagnostic, UsageError

LENGTH = 60
"""Characters of a text that are shown again in a complaint."""


def plain(text: str) -> str:
    """A text in one layout: small letters, no times and columns of a log, one blank between words, no quotes, no
    numbers of CPUs, and hexadecimal numbers without zeros in front."""
    lines = "\n".join(_STAMP.sub("", line) for line in text.splitlines())
    words = _WRAPPED.sub("", lines).lower()
    words = _CPU.sub("cpu", words)
    words = _ZEROS.sub("0x", words)
    return " ".join(re.sub(r"[\"'`´‘’“”]", "", words).split())


_STAMP = re.compile(
    r"^\s*(?:"
    r"\[\s*\d+\.\d+\]\s*"  # the kernel's log
    r"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+(?:in\(\d+\)\s+)?"  # ISO 8601
    r"|[A-Z][a-z]{2}\s+\d+\s\d\d:\d\d:\d\d\s\S+\s(?:kernel: )?"  # syslog
    r"|\d\d:\d\d:\d\d(?:\.\d+)?\s+"  # VBox.log
    r"|[>|]\s+"  # quoted
    r")+"
)
_WRAPPED = re.compile(r"(?<=[A-Z]_)\s*\n\s*(?=[A-Z])|(?<=[A-Z])\s*\n\s*(?=_[A-Z])")
"""A line end within a name in capitals, such as VERR_VMX_ and the rest on the next line."""

_CPU = re.compile(r"\bcpu\s?#?\d+\b")
_ZEROS = re.compile(r"\b0x0+(?=[0-9a-f])")


def found(text: str, messages: Sequence[Message]) -> tuple[Message, ...]:
    """The messages that stand in a text, the most telling first. Raises UsageError (E466) where there is none."""
    words = plain(text)
    places = {
        message.name: [span for one in message.match for span in _places(plain(one), words)] for message in messages
    }
    known = tuple(message for message in messages if not all(_is_part(span, places) for span in places[message.name]))
    if known:
        return known
    start = " ".join(text.split())
    shown = start if len(start) <= LENGTH else start[:LENGTH] + "…"
    close = near(words, messages)
    helps = (
        f"did you mean {' or '.join(f'`{one.title}`' for one in close)}?"
        if close
        else "`vmxmodel why --list` tells what is known"
    )
    raise UsageError(Diagnostic("E466", f"no message that is known stands in `{shown}`", help=helps))


_Place = tuple[int, int]

_OFTEN = 20
"""Places of one pattern that are looked at: a log may say the same a million times."""


def _all_places(message: Message, words: str) -> list[_Place]:
    return [place for one in message.match for place in islice(_places(plain(one), words), _OFTEN)]


def _places(pattern: str, words: str) -> Iterator[_Place]:
    """Where a pattern stands in a text, begin and end, and not as a part of longer words."""
    at = words.find(pattern)
    while at >= 0:
        end = at + len(pattern)
        before, after = words[at - 1 : at], words[end : end + 1]
        if not (_is_inner(before) and _is_inner(pattern[:1])) and not (_is_inner(after) and _is_inner(pattern[-1:])):
            yield at, end
        at = words.find(pattern, at + 1)


def _is_part(place: _Place, places: Mapping[str, list[_Place]]) -> bool:
    """Whether a longer message stands around it, so that it is no message of its own."""
    return any(
        other[0] <= place[0] and place[1] <= other[1] and other != place for found in places.values() for other in found
    )


def _is_inner(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def near(words: str, messages: Iterable[Message], most: int = 3) -> list[Message]:
    """The messages that are most like a text, or have a name in common with it."""
    scored = []
    for message in messages:
        score = max(_alike(words, plain(one)) for one in message.match)
        if score >= _ALIKE:
            scored.append((score, message))
    scored.sort(key=lambda one: -one[0])
    return [message for _, message in scored[:most]]


_ALIKE = 0.6


def _alike(words: str, pattern: str) -> float:
    """How much of a pattern stands in a text, in its order; of a short text, how much they are the same."""
    if len(words) <= 3 * len(pattern):
        return SequenceMatcher(None, words, pattern, autojunk=False).ratio()
    named = list(dict.fromkeys(word for word in words.split() if len(word) > _NAME and "_" in word))[:_NAMES]
    return max((SequenceMatcher(None, word, pattern, autojunk=False).ratio() for word in named), default=0.0)


_NAME = 9
"""Letters of a word that may be the name of an error."""

_NAMES = 100
"""Such words of a long text that are compared."""
