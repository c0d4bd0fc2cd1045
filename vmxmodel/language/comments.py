"""The comments of a spec, which the parser takes no notice of."""

from __future__ import annotations

from collections.abc import Iterable

from vmxmodel.language.syntax import Comment


def comments(text: str) -> tuple[Comment, ...]:
    """All of them, in their order."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if "#" not in line:
            continue
        quoted = False
        for column, character in enumerate(line):
            if character == '"':
                quoted = not quoted
            elif character == "#" and not quoted:
                found.append(Comment(line[column:].rstrip(), number, not line[:column].strip()))
                break
    return tuple(found)


def doc_comments(found: Iterable[Comment]) -> dict[int, str]:
    """The doc comment of each line: the `##` lines directly above it."""
    docs: dict[int, str] = {}
    block: list[str] = []
    last = 0
    for comment in found:
        if not comment.is_doc:
            continue
        if comment.line != last + 1:
            block = []
        block.append(comment.text.lstrip("#").strip())
        last = comment.line
        docs.pop(comment.line, None)
        docs[comment.line + 1] = " ".join(line for line in block if line)
    return docs
