"""Everything that is asked about one case: the answers, what the second party meets, and what to change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vmxmodel.coexistence.answer import AT_ONCE, Answers, Reply, answered
from vmxmodel.coexistence.case import Case, read_settings
from vmxmodel.coexistence.catalog import Catalog
from vmxmodel.coexistence.changes import Sought, changes
from vmxmodel.coexistence.compose import compose
from vmxmodel.coexistence.kept import entry_of, kept_nearby, read_kept, with_entry
from vmxmodel.coexistence.obstacles import Obstacle, obstacles
from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Progress, silent


@dataclass(frozen=True)
class Wishes:
    """What is to be found out besides the answers. `given`: switches, as `NAME=VALUE`."""

    given: Sequence[str] = ()
    changes: bool = True
    messages: bool = False


@dataclass(frozen=True)
class Found:
    """What was found out about a case. `sought`: what to change, by question."""

    answers: Answers
    met: tuple[Obstacle, ...]
    sought: Mapping[str, Sought]

    def keep(self, text: str | None) -> str:
        """The text of a file that keeps this, too. Raises EvidenceError when a trace does not replay."""
        answers = self.answers
        text = with_entry(text, entry_of(answers.system, answers.settings, answers.verdicts.values(), answers.proofs))
        for sought in self.sought.values():
            for change in sought.changes:
                if read_kept(text, change.entry["switches"]) is None:
                    text = with_entry(text, change.entry)
        return text

    @property
    def decided(self) -> bool:
        return all(answer.reply is not Reply.UNKNOWN for answer in self.answers.answers)


def inquire(
    case: Case, catalog: Catalog, wishes: Wishes, budget: Budget, progress: Progress = silent, kept: str | None = None
) -> Found:
    """Answer the questions, with what a file keeps of earlier answers; then what else is wished for.

    Raises SpecError and UsageError for what is wrong with the case or the switches.
    """
    progress("reading the models")
    composition = compose(case, catalog)
    types = {name: table.type for name, table in composition.system.table.items()}
    case = case.with_settings(read_settings(wishes.given, composition.switches, types))
    settings = composition.settings(case)
    known = read_kept(kept, settings) or kept_nearby(kept, settings) if kept is not None else None
    answers = answered(composition, case, budget.within(budget.left * 0.6), progress, kept=known)
    met: tuple[Obstacle, ...] = ()
    at_once = [answer for answer in answers.answers if answer.question == AT_ONCE]
    if wishes.messages and at_once and at_once[0].reply is not Reply.YES:
        met = obstacles(composition, answers.system, budget.within(budget.left * 0.3), progress)
    sought: dict[str, Sought] = {}
    for answer in answers.answers if wishes.changes else ():
        if answer.reply is Reply.NO:
            sought[answer.question] = changes(composition, case, answer.question, budget, progress, kept=kept)
    return Found(answers, met, sought)
