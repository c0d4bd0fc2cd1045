"""The kept traces of a situation, replayed step by step on the modules as they are now; what no longer fits is told."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from vmxmodel.coexistence.situation import Situation
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import EvidenceError, UsageError
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.witnesses import Witnesses
from vmxmodel.files import read_text

WRITER = "vmxmodel why --keep; every step is replayed by why"


@dataclass(frozen=True)
class Found:
    """Traces that are replayed: the shortest to the message, and one of each remedy that has one."""

    met: Trace | None
    remedies: Mapping[int, Trace]  # by the number of the remedy, from 1
    problem: str = ""  # why there is no `met`

    def complete(self, situation: Situation) -> bool:
        """Whether it has a trace of everything that is to be shown."""
        shown = {n for n, remedy in enumerate(situation.mechanism.remedies, 1) if remedy.shows}
        return self.met is not None and shown == set(self.remedies)


def kept_path(situation: Situation, folder: Path) -> Path:
    """Where the traces of a situation lie."""
    return folder / "messages" / f"{situation.name}.json"


def kept(situation: Situation, folder: Path) -> Found:
    """What the kept traces show, of which every step is carried out again."""
    path = kept_path(situation, folder)
    try:
        witnesses = Witnesses(situation.base, read_text(path), exact=True)
    except UsageError:
        return Found(None, {}, "no trace of it is kept")
    except EvidenceError as error:
        return Found(None, {}, str(error))
    met: Trace | None = None
    remedies: dict[int, Trace] = {}
    problem = "no trace of it is kept"
    for goal in situation.goals():
        if goal.prop.name in witnesses:
            try:
                trace = witnesses.trace(goal.prop)
            except EvidenceError as error:
                problem = f"the kept trace does not fit the modules: {error}"
                continue
            if goal.remedy:
                remedies[goal.remedy] = trace
            else:
                met = trace
    return Found(met, remedies, "" if met is not None else problem)
