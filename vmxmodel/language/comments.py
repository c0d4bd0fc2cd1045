"""The comments of a spec, which the parser takes no notice of."""

from __future__ import annotations

from vmxmodel.language.syntax import Comment


def comments(text: str) -> tuple[Comment, ...]:
    """All of them, in their order."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
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
