"""The explanation of a message: its entry, joined with what the models tell about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vmxmodel.coexistence.catalog import Catalog
from vmxmodel.coexistence.holdings import holdings
from vmxmodel.coexistence.messages import Mechanism, Message, Remedy
from vmxmodel.coexistence.runs import Found
from vmxmodel.coexistence.situation import Situation, alone, said_in, situation, switches
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.model import Cost, Switch, System, Transition
from vmxmodel.system.types import Value


@dataclass(frozen=True)
class Change:
    """A remedy, the switches that it sets, and a trace that shows what it is for, if there is one."""

    remedy: Remedy
    switches: tuple[tuple[Switch, Value], ...]
    trace: Trace | None

    @property
    def cost(self) -> Cost:
        """What is dearest in it."""
        return max((self.remedy.cost, *(switch.cost for switch, _ in self.switches)), key=_COSTS.index)


_COSTS = tuple(Cost)


@dataclass(frozen=True)
class Explanation:
    """One mechanism of a message, with what the models say of it now."""

    message: Message
    number: int  # of the mechanism, from 1
    case: str  # parties and versions; "" where no case is modelled
    system: System | None  # the modules; None where none says it
    steps: tuple[Transition, ...]  # all in which it is said
    met: Trace | None
    problem: str  # why there is no `met`
    holds: tuple[str, ...]  # who holds what when it is said
    changes: tuple[Change, ...]  # cheapest first

    @property
    def mechanism(self) -> Mechanism:
        return self.message.mechanisms[self.number - 1]


def explain(
    message: Message, number: int, catalog: Catalog, find: Callable[[Situation], Found] | None = None
) -> Explanation:
    """Put together what is known of one mechanism. `find` gives the traces of a situation.

    Raises UsageError: E466 where the message has no such mechanism, E464 where entry and modules do not fit.
    """
    if not 1 <= number <= len(message.mechanisms):
        count = len(message.mechanisms)
        helps = "`--mechanism 1` is the only one" if count == 1 else f"`--mechanism` is one of 1 to {count}"
        raise UsageError(Diagnostic("E466", f"`{message.title}` has no mechanism {number}", help=helps))
    mechanism = message.mechanisms[number - 1]
    case = situation(message, number, catalog)
    if case is None:
        loaded = alone(mechanism, catalog.folder)
        system = loaded.system if loaded is not None else None
        steps = said_in(system, mechanism.module, mechanism.says) if system is not None else ()
        changes = tuple(Change(one, _told(system, one), None) for one in mechanism.remedies)
        return Explanation(
            message, number, "", system, _said(message, mechanism, steps), None, "", (), _cheapest(changes)
        )
    found = find(case) if find is not None else Found(None, {}, "nobody looked for a trace")
    changes = tuple(
        Change(one, case.switches(one), found.remedies.get(n)) for n, one in enumerate(mechanism.remedies, 1)
    )
    holds = holdings(case.base, found.met, _titles(case)) if found.met is not None else ()
    steps = _said(message, mechanism, case.said())
    name = " and ".join(_named(case))
    return Explanation(message, number, name, case.base, steps, found.met, found.problem, holds, _cheapest(changes))


def _told(system: System | None, remedy: Remedy) -> tuple[tuple[Switch, Value], ...]:
    return switches(system, remedy.settings) if system is not None else ()


def _said(message: Message, mechanism: Mechanism, steps: tuple[Transition, ...]) -> tuple[Transition, ...]:
    if mechanism.says and not steps:
        what = f"`{message.name}`: the module {mechanism.module} does not say `{mechanism.says}`"
        raise UsageError(Diagnostic("E464", what))
    return steps


def _cheapest(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda one: _COSTS.index(one.cost)))


def _titles(case: Situation) -> Mapping[str, str]:
    return {name: party.title for party in case.case.parties for name in (party.name, party.prefix)}


def _named(case: Situation) -> list[str]:
    pairs = zip(case.case.parties, case.case.versions, strict=True)
    return [f"{party.title} {version}" if version else party.title for party, version in pairs]
