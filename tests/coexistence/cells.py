"""One guard of one module is changed, and cells of the matrix are answered anew: see cells.toml.

    python -m tests.coexistence.cells [WORDS]...

finds what is answered then, and keeps it in `tests/coexistence/cells/`, a file for each cell, of the edits whose names
have these words. What is kept is replayed and proved again by the tests, as that of the matrix is: nothing in it is an
answer.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.models.specs import SPECS, Edit
from vmxmodel.coexistence.answer import Answers, answered
from vmxmodel.coexistence.case import Case, read_case, read_nested
from vmxmodel.coexistence.catalog import Catalog, read_catalog
from vmxmodel.coexistence.compose import compose
from vmxmodel.coexistence.kept import Kept, entry_of, kept_nearby, kept_text, read_kept, with_entry
from vmxmodel.engines.base import Budget

FOLDER = Path(__file__).with_name("cells")
PROOFS = SPECS.parent / "proofs" / "coexistence"


@dataclass(frozen=True)
class Cell:
    """A cell of the matrix, as the command names it, after an edit. `expected`: its answers then."""

    edit: Edit
    words: str
    expected: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.edit.name}: {self.words}"

    @property
    def kept(self) -> Path:
        """The file of what is kept of it, after the edit."""
        name = "_".join(word for word in self.words.replace("@", "_").split() if not word.startswith("--"))
        return FOLDER / f"{self.edit.spec.replace('/', '_')}__{name}.json"

    def case(self, catalog: Catalog) -> Case:
        words = self.words.split()
        platform = words[words.index("--platform") + 1] if "--platform" in words else "intel"
        names = words[: next((n for n, word in enumerate(words) if word.startswith("--")), len(words))]
        if "--nested" in words:
            return read_nested(names[0], names[1], platform, None, catalog)[0]
        return read_case(names, platform, None, catalog)


def cells() -> Iterator[Cell]:
    """All cells of cells.toml."""
    for entry in tomllib.loads(Path(__file__).with_name("cells.toml").read_text())["edit"]:
        edit = Edit(**{name: entry[name] for name in ("name", "spec", "within", "find", "put")}, breaks="", steps=0)
        for words, expected in entry["cells"].items():
            yield Cell(edit, words, tuple(expected.split()))


def edited(edit: Edit, folder: Path) -> Catalog:
    """The catalog of a copy of all specs with the edit made."""
    copy = shutil.copytree(SPECS, folder / "specs")
    file = copy / f"{edit.spec}.tsys"
    file.write_text(edit.apply(file.read_text()))
    return read_catalog(copy / "coexistence")


def answers(cell: Cell, folder: Path, seconds: float, search: bool) -> Answers:
    """The answers after the edit, by what is kept of the cell, of it before the edit, and, if so wished, a search."""
    catalog = edited(cell.edit, folder)
    case = cell.case(catalog)
    composition = compose(case, catalog)
    settings = composition.settings(case)
    known = read_kept(cell.kept.read_text(), settings) if cell.kept.is_file() else None
    before = kept_text(PROOFS, case) or ""
    kept = known or read_kept(before, settings) or kept_nearby(before, settings) or Kept()
    return answered(composition, case, Budget(seconds), kept=kept, search=search)


def main() -> int:
    missed = False
    for cell in cells():
        if any(word not in cell.edit.name for word in sys.argv[1:]):
            continue
        with tempfile.TemporaryDirectory() as folder:
            found = answers(cell, Path(folder), 600, search=True)
        told = tuple(answer.reply.value for answer in found.answers)
        missed |= told != tuple(word.lower() for word in cell.expected)
        print(f"{cell}: {' '.join(told)}", flush=True)  # noqa: T201
        entry = entry_of(found.system, found.settings, found.verdicts.values(), found.proofs)
        FOLDER.mkdir(exist_ok=True)
        cell.kept.write_text(with_entry(None, entry))
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
