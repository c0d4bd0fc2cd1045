"""The project's specs, as they are and with one edit, for tests of the models."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

SPECS = Path(__file__).parents[2] / "specs"


@dataclass(frozen=True)
class Edit:
    """A change of one spec: see edits.toml."""

    name: str
    spec: str
    within: str
    find: str
    put: str
    breaks: str
    steps: int
    seen: str = ""

    def __str__(self) -> str:
        return self.name

    def apply(self, text: str) -> str:
        """The edited text. Raises AssertionError when the place is not found."""
        start = re.search(rf"^{re.escape(self.within)}\b", text, re.MULTILINE)
        assert start is not None, f"no line begins with {self.within!r}"
        pattern = r"\s+".join(re.escape(word) for word in self.find.split())
        place = re.compile(pattern).search(text, start.start())
        assert place is not None, f"{self.find!r} is not there"
        return text[: place.start()] + self.put + text[place.end() :]


def edits() -> list[Edit]:
    """The edits of edits.toml."""
    data = tomllib.loads(Path(__file__).with_name("edits.toml").read_text())
    return [Edit(**entry) for entry in data["edit"]]


def edited(edit: Edit, folder: Path) -> Path:
    """A copy of the specs with the edit made; the path of the edited one."""
    for path in SPECS.glob("*.tsys"):
        text = path.read_text()
        (folder / path.name).write_text(edit.apply(text) if path.stem == edit.spec else text)
    return folder / f"{edit.spec}.tsys"
