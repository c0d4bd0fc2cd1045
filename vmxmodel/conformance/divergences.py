"""Known divergences: where an implementation parts from the manual, as data with source and reason."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase

from vmxmodel.conformance.bench import Bench
from vmxmodel.conformance.disagreement import Disagreement
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError


@dataclass(frozen=True)
class Divergence:
    """One deviation of one implementation."""

    name: str
    on: str  # "Bochs 2.7"
    rungs: tuple[str, ...]  # patterns: what the model takes the step to be
    seen: tuple[str, ...]  # patterns: what the machine answers
    source: str
    reason: str
    processors: tuple[str, ...] = ()  # models on which it occurs; empty: on all
    allowed: tuple[str, ...] = ()  # patterns: what the model allows; empty: whatever it is
    count: int | None = None  # only with so many processors
    goes_on: bool = False  # only what is told differs: what follows is compared as if the answer fitted

    def explains(self, bench: Bench, found: Disagreement) -> bool:
        """Whether a disagreement is this one."""
        return (
            self.concerns(bench)
            and any(map(self.about, found.rungs))
            and any(fnmatchcase(found.seen, pattern) for pattern in self.seen)
            and (not self.allowed or any(fnmatchcase(words, p) for words in found.allowed for p in self.allowed))
        )

    def about(self, rung: str) -> bool:
        """Whether it can show at this rung."""
        return any(fnmatchcase(rung, pattern) for pattern in self.rungs)

    def concerns(self, bench: Bench) -> bool:
        """Whether it can occur on this kind of processor."""
        return (not self.processors or bench.model in self.processors) and self.count in (None, bench.processors)


_FIELDS = {"name": str, "on": str, "rungs": list, "seen": list, "source": str, "reason": str}


def read_divergences(text: str, path: str) -> tuple[Divergence, ...]:
    """The divergences of a file. Raises UsageError (E307) for one that is not such data."""
    try:
        entries = tomllib.loads(text).get("divergence", [])
    except tomllib.TOMLDecodeError as error:
        raise UsageError(Diagnostic("E307", f"`{path}` is not TOML: {error}")) from None
    found = []
    for entry in entries:
        for name, kind in _FIELDS.items():
            if not isinstance(entry.get(name), kind):
                raise UsageError(Diagnostic("E307", f"`{path}`: divergence {entry.get('name', '?')} lacks `{name}`"))
        found.append(
            Divergence(
                entry["name"], entry["on"], tuple(entry["rungs"]), tuple(entry["seen"]), entry["source"],
                entry["reason"], tuple(entry.get("processors", ())), tuple(entry.get("allowed", ())),
                entry.get("count"), entry.get("goes_on") is True,
            )
        )  # fmt: skip
    return tuple(found)
