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
from vmxmodel.language.opened_refinement import refining
from vmxmodel.mutation.fate import Fate
from vmxmodel.mutation.mutant import Kind
from vmxmodel.mutation.report import Report
from vmxmodel.views.markdown import table, text

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "mutation.md"
FOUND = Path(__file__).parent / "found"
WORDS = Path(__file__).with_name("mutation.md.template")
LEAST = 95.0
SPECS = (
    "vmx",
    "disciplined",
    "svm",
    "svm_disciplined",
    "nested/fields",
    "nested/shadowing",
    "nested/vpids",
    "nested/paging",
    "nested/nestcloud",
    "nested/enlightened",
    "nested/levels",
    "nested/nested_svm",
    "nested/turtles",
    "hypervisors/kernel",
    "hypervisors/linux",
    "hypervisors/qemu",
    "hypervisors/qemu_amd",
    "hypervisors/svm_software",
    "hypervisors/vmbus",
    "hypervisors/driver",
    "hypervisors/kernel_amd",
    "hypervisors/bareflank_amd",
    "hypervisors/xen_amd",
    "hypervisors/linux_crash_amd",
    "hypervisors/vmware_amd",
    "hypervisors/hyperv",
    "hypervisors/hyperv_amd",
    "hypervisors/aehd_amd",
    "hypervisors/kvm_amd",
    "hypervisors/xen",
    "hypervisors/vmware",
    "hypervisors/linux_crash",
    "hypervisors/bareflank",
    "hypervisors/tdx",
    "hypervisors/kvm",
    "hypervisors/linux_power",
    "hypervisors/linux_power_amd",
    "hypervisors/nested",
    "hypervisors/vmware_windows",
    "hypervisors/virtualbox_windows",
    "hypervisors/vmware_windows_amd",
    "hypervisors/virtualbox_windows_amd",
    "hypervisors/virtualbox",
    "hypervisors/virtualbox_amd",
    "hypervisors/nested_amd",
    "hypervisors/windows_power",
    "platforms/devices",
    "platforms/x86",
    "platforms/arm",
    "coexistence/nested_linux",
    "coexistence/nested_linux_amd",
    "coexistence/nested_windows",
    "coexistence/nested_windows_amd",
    "coexistence/nested_tcg",
    "coexistence/nested_tcg_amd",
)
"""Those of which at least `LEAST` percent are to be killed, in the order of the page."""

SAMPLED = {
    "nested/turtles": 200,
    "hypervisors/kvm_amd": 80,
    "hypervisors/kvm": 60,
    "hypervisors/virtualbox": 80,
    "hypervisors/virtualbox_windows_amd": 60,
    "hypervisors/virtualbox_amd": 60,
    "platforms/x86": 100,
    "platforms/arm": 60,
}
"""Those that have so many mutants, or take so long for one, that a sample stands for them."""

SIZES: dict[str, int | None] = {**dict.fromkeys(SPECS), **SAMPLED}
"""How many mutants of each are decided; None: all."""


@dataclass(frozen=True)
class Open:
    """A mutant that nobody notices: `text` says which, in one line."""

    fate: str
    text: str
    reason: str


@dataclass(frozen=True)
class Row:
    """One spec. With fewer mutants decided than are there, these are a random sample."""

    name: str
    there: int
    interval: tuple[float, float] | None  # where the score of all is with 95 % confidence, of a sample
    texts: str  # a hash of its text and of those of the modules that it uses
    fates: dict[str, dict[str, int]]  # by kind
    by_the_spec: int
    vectors: tuple[str, ...]
    left_out: tuple[str, ...]
    open: tuple[Open, ...]

    @property
    def decided(self) -> int:
        return sum(map(self.number, Fate))

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
    """A hash that changes with the text of a spec, of a module that it uses or refines, or of one that refines it."""
    path = ROOT / "specs" / f"{name}.tsys"
    sources = dict(load(path).sources)
    for one in refining(str(path)):
        sources[one.path] = Path(one.path).read_text()
    return hashlib.sha256("\0".join(sorted(sources.values())).encode()).hexdigest()[:12]


def row_of(name: str, report: Report) -> Row:
    """What a run came to."""
    fates: dict[str, Counter[str]] = {}
    for one in report.judged:
        fates.setdefault(one.mutant.kind.value, Counter())[one.fate.value] += 1
    left = [one for one in report.judged if one.fate in (Fate.SURVIVED, Fate.UNDECIDED)]
    return Row(
        name,
        report.there,
        report.interval if report.chosen < report.there else None,
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


def file_of(name: str) -> Path:
    """Where the row of a spec is kept."""
    return FOUND / f"{name.replace('/', '.')}.json"


def read_row(name: str) -> Row | None:
    """What is kept of one spec."""
    if not file_of(name).exists():
        return None
    data = json.loads(file_of(name).read_text())
    data["open"] = tuple(Open(**one) for one in data["open"])
    data["vectors"], data["left_out"] = tuple(data["vectors"]), tuple(data["left_out"])
    data["interval"] = data["interval"] and tuple(data["interval"])
    return Row(**data)


def read_rows() -> list[Row]:
    """What is kept, in the order of the page."""
    return [row for row in map(read_row, SIZES) if row is not None]


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
        decided = f"{row.decided} of {row.there}" if row.decided < row.there else row.there
        numbers = (decided, fates[0], fates[0] - row.by_the_spec, *fates[1:])
        link = f"[`{row.name}`](../specs/{row.name}.tsys)"
        lines.append((link, *map(str, numbers), _score(row), f"`{row.texts}`"))
    return table(head, lines)


def _score(row: Row) -> str:
    """Rounded down: nothing short of all is 100 %. Of a sample also the interval."""
    score, *ends = (f"{int(value * 10) / 10:.1f} %" for value in (row.percent, *(row.interval or ())))
    return f"{score} ({' to '.join(ends)})" if ends else score


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
