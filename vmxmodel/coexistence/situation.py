"""The case of a mechanism, put together: where its message is said, how it comes to that, and what a remedy shows.

Traces are no part of it: `runs.py` replays kept ones, `search.py` looks for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from vmxmodel.coexistence.case import Case, read_case
from vmxmodel.coexistence.catalog import Catalog, Settings
from vmxmodel.coexistence.compose import Composition
from vmxmodel.coexistence.messages import Mechanism, Message, Remedy
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.language import Loaded, load
from vmxmodel.language.loading import load_text
from vmxmodel.system.expr import TRUE, Event, Expr, Literal, Quantified, Read, Ref, conj, disj, equal
from vmxmodel.system.model import BY, Property, PropertyKind, Switch, System, Transition
from vmxmodel.system.types import Value


@dataclass(frozen=True)
class Goal:
    """What a trace is to show, with these settings. `remedy`: the number of the remedy; 0: the message is said."""

    prop: Property
    settings: Mapping[str, Value]
    remedy: int = 0


@dataclass(frozen=True)
class Situation:
    """A mechanism with its case. `name` is the module that puts it together, and the file of its kept traces."""

    name: str
    mechanism: Mechanism
    case: Case
    composition: Composition

    @cached_property
    def base(self) -> System:
        """Whatever is switched how; goals name their settings."""
        return self.composition.with_settings({})

    @cached_property
    def settings(self) -> dict[str, Value]:
        return self.composition.settings(self.case)

    def with_remedy(self, remedy: Remedy) -> dict[str, Value]:
        return self.composition.settings(self.case.with_settings(remedy.settings))

    def said(self) -> tuple[Transition, ...]:
        """The transitions in which the module says it."""
        return said_in(self.composition.system, self.mechanism.module, self.mechanism.says)

    def goals(self, system: System | None = None) -> Iterator[Goal]:
        """That it is said, and one for each remedy that something is to be shown of.

        `system`: one with settings in place, of which the transitions are taken. None: the whole.
        """
        where = system or self.base
        there = where.property[SITUATION].formula if self.mechanism.situation else TRUE
        names = {one.name for one in self.said()}  # a part may lack the program counter that tells whose they are
        said = disj(self._says(one) for one in where.transitions if one.name in names)
        yield Goal(_reachable("says", conj((*self._set(self.settings, system), there, said))), self.settings)
        for number, remedy in enumerate(self.mechanism.remedies, 1):
            if remedy.shows:
                settings = self.with_remedy(remedy)
                formula = conj((*self._set(settings, system), where.property[f"remedy_{number}"].formula))
                yield Goal(_reachable(f"remedy {number}", formula), settings, number)

    def _says(self, transition: Transition) -> Expr:
        said = disj(one.condition for one in transition.says if one.text == self.mechanism.says)
        return happens(transition, said)

    def _set(self, settings: Mapping[str, Value], system: System | None) -> tuple[Expr, ...]:
        if system is not None:
            return ()  # they are put in already
        types = {name: self.composition.system.table[name].type for name in settings}
        return tuple(
            equal(Read(name, (), types[name]), Literal(value, types[name])) for name, value in settings.items()
        )

    def switches(self, remedy: Remedy) -> tuple[tuple[Switch, Value], ...]:
        return switches(self.composition.system, remedy.settings)


SITUATION = "situation"
"""The property that says what holds when the message is read."""


def situation(message: Message, number: int, catalog: Catalog) -> Situation | None:
    """The mechanism of a message with this number, from 1, with its case; None where no case is modelled.

    Raises UsageError and SpecError where entry, catalog and modules do not fit.
    """
    mechanism = message.mechanisms[number - 1]
    if not mechanism.parties:
        return None
    case = read_case(mechanism.parties, mechanism.platform, mechanism.system, catalog)
    case = case.with_settings(mechanism.settings)
    name = name_of(message, number)
    modules = {p.modules[case.platform.name, case.system]: p.prefix for p in case.parties}
    if mechanism.module not in modules:
        raise UsageError(
            Diagnostic("E464", f"`{message.name}`: no party of its case has the module {mechanism.module}")
        )
    text = _text(name, mechanism, case, modules)
    system = load_text(text, str(catalog.folder / f"{name}.tsys")).system
    return Situation(name, mechanism, case, Composition(case, system, (), (), text, modules))


def name_of(message: Message, number: int) -> str:
    """The module of a situation."""
    return f"why_{message.name.replace('-', '_')}_{number}"


def _text(name: str, mechanism: Mechanism, case: Case, modules: Mapping[str, str]) -> str:
    lines = [f"## What {mechanism.module} says, and when.", f"module {name}"]
    lines += [f"use ../hypervisors/{module}" for module in modules]
    lines += [f"use {case.platform.machine}", ""]
    if mechanism.situation:
        lines.append(f"reachable {SITUATION}: {mechanism.situation}")
    for party in case.parties:
        lines += [f"reachable {party.prefix}_is_{word}: {party.prefix}_{word}" for word in ("ready", "running")]
    lines += [f"reachable remedy_{n}: {r.shows}" for n, r in enumerate(mechanism.remedies, 1) if r.shows]
    return "\n".join(lines) + "\n"


def alone(mechanism: Mechanism, folder: Path) -> Loaded | None:
    """The module that says it, by itself; None where none is modelled."""
    return load(folder / f"../hypervisors/{mechanism.module}.tsys") if mechanism.module else None


def said_in(system: System, module: str, text: str) -> tuple[Transition, ...]:
    """The transitions of a module's procedures in which a text is said."""
    name = module.rpartition("/")[2]
    return tuple(
        t
        for t in system.transitions
        if any(one.text == text for one in t.says)
        and t.action in system.table
        and system.table[t.action].module == name
    )


def switches(system: System, settings: Settings) -> tuple[tuple[Switch, Value], ...]:
    """The switches that settings name. Raises UsageError (E464) for one that is not there."""
    known = {switch.name: switch for switch in system.switches}
    for name in settings:
        if name not in known:
            raise UsageError(Diagnostic("E464", f"the modules of {system.name} have no switch `{name}`"))
    return tuple((known[name], value) for name, value in settings.items())


def _reachable(name: str, formula: Expr) -> Property:
    return Property(name, PropertyKind.REACHABLE, formula, name)


def happens(transition: Transition, condition: Expr) -> Expr:
    """The step is this transition, whoever's, from a state in which this is true of its parameters."""
    params = tuple(param for param in transition.params if param.name != BY)
    event = Event(transition.action, transition.rung or None, tuple(Ref(p.name, p.type) for p in params))
    body = conj((condition, event))
    return Quantified("some", params, body) if params else body
