"""What the mutants of our own specs came to, kept as data, and docs/mutation.md made of it."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from vmxmodel.language import load
from vmxmodel.mutation.fate import Fate
from vmxmodel.mutation.mutant import Kind
from vmxmodel.mutation.report import Report
from vmxmodel.views.markdown import table, text

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "mutation.md"
FOUND = Path(__file__).parent / "found"
WORDS = Path(__file__).with_name("mutation.md.template")
LEAST = 95.0
SPECS = ("vmx", "disciplined", "svm", "svm_disciplined")
"""In the order of the page."""


@dataclass(frozen=True)
class Open:
    """A mutant that nobody notices: `text` says which, in one line."""

    fate: str
    text: str
    reason: str


@dataclass(frozen=True)
class Row:
    """One spec."""

    name: str
    texts: str  # a hash of its text and of those of the modules that it uses
    fates: dict[str, dict[str, int]]  # by kind
    by_the_spec: int
    vectors: tuple[str, ...]
    left_out: tuple[str, ...]
    open: tuple[Open, ...]

    def number(self, fate: Fate) -> int:
        return sum(kind.get(fate.value, 0) for kind in self.fates.values())

    @property
    def percent(self) -> float:
        killed = self.number(Fate.KILLED)
        counted = killed + self.number(Fate.SURVIVED) + self.number(Fate.UNDECIDED)
        return 100.0 * killed / counted if counted else 100.0

    def as_json(self) -> str:
        return json.dumps(asdict(self), indent=1) + "\n"


def texts_of(name: str) -> str:
    """A hash that changes with the text of a spec, or of a module that it uses."""
    sources = load(ROOT / "specs" / f"{name}.tsys").sources
    return hashlib.sha256("\0".join(sorted(sources.values())).encode()).hexdigest()[:12]


def row_of(name: str, report: Report) -> Row:
    """What a run came to."""
    fates: dict[str, Counter[str]] = {}
    for one in report.judged:
        fates.setdefault(one.mutant.kind.value, Counter())[one.fate.value] += 1
    left = [one for one in report.judged if one.fate in (Fate.SURVIVED, Fate.UNDECIDED)]
    return Row(
        name,
        texts_of(name),
        {kind: dict(counts) for kind, counts in sorted(fates.items())},
        report.by_the_spec,
        report.vectors,
        report.left_out,
        tuple(
            Open(one.fate.value, _line(one.mutant.name, one.mutant.before, one.mutant.after), one.reason)
            for one in left
        ),
    )


def _line(name: str, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    return f"{name}: {' '.join(before)} -> {' '.join(after) or '(nothing)'}"


def read_rows() -> list[Row]:
    """What is kept, in the order of the page."""
    rows = []
    for name in SPECS:
        file = FOUND / f"{name.replace('/', '.')}.json"
        if file.exists():
            data = json.loads(file.read_text())
            data["open"] = tuple(Open(**one) for one in data["open"])
            data["vectors"], data["left_out"] = tuple(data["vectors"]), tuple(data["left_out"])
            rows.append(Row(**data))
    return rows


def explanations(name: str) -> dict[str, str]:
    """Why a mutant of a spec is not noticed, by its line."""
    data = tomllib.loads(Path(__file__).with_name("survivors.toml").read_text())
    return {one["mutant"]: one["why"] for one in data.get("survivor", []) if one["spec"] == name}


def page(rows: list[Row]) -> str:
    """The page."""
    parts = {"specs": _specs(rows), "kinds": _kinds(rows), "open": _open(rows)}
    return Template(WORDS.read_text()).substitute(parts)


def _specs(rows: list[Row]) -> str:
    head = (
        "spec",
        "mutants",
        "killed",
        "of these by sequences",
        "survived",
        "undecided",
        "equivalent",
        "score",
        "texts",
    )
    lines = []
    for row in rows:
        fates = [row.number(fate) for fate in (Fate.KILLED, Fate.SURVIVED, Fate.UNDECIDED, Fate.EQUIVALENT)]
        numbers = (sum(row.number(fate) for fate in Fate), fates[0], fates[0] - row.by_the_spec, *fates[1:])
        link = f"[`{row.name}`](../specs/{row.name}.tsys)"
        lines.append((link, *map(str, numbers), f"{int(row.percent * 10) / 10:.1f} %", f"`{row.texts}`"))
    return table(head, lines)


def _kinds(rows: list[Row]) -> str:
    lines = []
    for kind in Kind:
        counts: Counter[str] = Counter()
        for row in rows:
            counts.update(row.fates.get(kind.value, {}))
        counted = (counts[fate.value] for fate in (Fate.KILLED, Fate.SURVIVED, Fate.UNDECIDED, Fate.EQUIVALENT))
        lines.append((f"`{kind.value}`", _DONE[kind], *map(str, counted)))
    return table(("kind", "what is done", "killed", "survived", "undecided", "equivalent"), lines)


_DONE = {
    Kind.RUNG_DROPPED: "a rung of a ladder is dropped",
    Kind.RUNGS_SWAPPED: "a rung changes places with the next one",
    Kind.GUARD_NEGATED: "the guard of a rung, an action, a step or an update is negated",
    Kind.CONJUNCT_DROPPED: "one operand of an `and` or an `or` is dropped",
    Kind.COMPARISON_CHANGED: "`==` becomes `!=`, `<` becomes `<=`, and so on; or a value of a set is dropped",
    Kind.UPDATE_DROPPED: "an assignment is dropped",
    Kind.OUTCOME_CHANGED: "an error number or exit reason is one more; another outcome is answered",
    Kind.INIT_WIDENED: "a variable begins with any value; an `init` is dropped",
}


def _open(rows: list[Row]) -> str:
    parts = []
    for row in rows:
        known = explanations(row.name)
        lines = [(f"`{one.text}`", one.fate, text(known.get(one.text, one.reason))) for one in row.open]
        if lines:
            parts.append(f"### {row.name}\n\n{table(('mutant', 'fate', 'why'), lines)}")
    return "\n\n".join(parts) if parts else "None."
