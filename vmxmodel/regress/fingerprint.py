"""A hash of all that a property depends on: it changes when, and only when, the property's slice of the spec does."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.system.cone import Asks, Notes, Said, about, slice_of
from vmxmodel.system.expr import Expr, Param, reads
from vmxmodel.system.influence import Parts
from vmxmodel.system.model import Formula, Property, Scenario, ScenarioStep, System, Table, Transition, Update
from vmxmodel.system.show import show

AROUND = "(around)"
"""In place of the name of an action: sorts, enums, tables, assumptions, initial states."""

_DIGITS = 16
"""Hexadecimal digits of a fingerprint: enough to notice edits, few enough to read."""


def fingerprint(system: System, goal: Property | Scenario, notebook: Notebook | None = None) -> str:
    """The hash of a goal's slice. Comments, places in files, names of sources and the order of modules play no part.

    A scenario may depend on everything, so its slice is the whole system.
    """
    texts = _texts(system)
    if isinstance(goal, Scenario):
        lines = (*texts.whole(), *scenario_lines(goal))
    else:
        part = slice_of(system, goal, None if notebook is None else notebook.notes(system, goal))
        rungs = (texts.rungs[n].lines(part.tables, part.asks) for n in part.chosen)
        lines = (*texts.around(part.tables, rungs), f"{goal.kind.value} {show(goal.formula)}")
    return _hash((*lines, f"expect {goal.expectation.value}"))


@dataclass(frozen=True)
class Prints:
    """The fingerprints of a system: of slices and of what is said, by the names of properties and scenarios; of texts,
    see `text_prints`."""

    slices: Mapping[str, str]
    formulas: Mapping[str, str]
    text: Mapping[str, str]


@dataclass(frozen=True)
class Notebook:
    """What slices of an earlier version of a spec took longest to find out, and what they take from there: what each
    formula says of each transition. It is found under hashes of all that it follows from, and so is never stale."""

    before: Mapping[str, Mapping[str, Said]] = field(default_factory=dict)  # by formula and types, then by transition
    now: dict[str, dict[str, Said]] = field(default_factory=dict)

    def notes(self, system: System, goal: Property) -> Notes:
        """Those of a goal. It takes what was there `before`, and leaves in `now` what is there."""
        texts = _texts(system)
        key = _hash((*texts.types, *texts.signatures, goal.kind.value, show(goal.formula)))
        said = self.now.setdefault(key, dict(self.before.get(key, {})))
        return Notes(said, texts.hash_of)


def prints_of(system: System, sliced: Collection[str] = (), notebook: Notebook | None = None) -> Prints:
    """All of them, but of slices, which take by far the longest, only those of the goals with these names."""
    goals: tuple[Property | Scenario, ...] = (*system.properties, *system.scenarios)
    return Prints(
        {goal.name: fingerprint(system, goal, notebook) for goal in goals if goal.name in sliced},
        {goal.name: formula_print(goal) for goal in goals},
        text_prints(system),
    )


def formula_print(goal: Property | Scenario) -> str:
    """The hash of what a goal says by itself."""
    lines = scenario_lines(goal) if isinstance(goal, Scenario) else (f"{goal.kind.value} {show(goal.formula)}",)
    return _hash(lines)


def text_prints(system: System) -> dict[str, str]:
    """The hash of all that each action is and does, by its name; and of all that is no action, as AROUND."""
    texts = _texts(system)
    actions: dict[str, list[str]] = {}
    for transition, rung in zip(system.transitions, texts.rungs, strict=True):
        actions.setdefault(transition.action, []).extend(rung.whole())
    return {AROUND: _hash(texts.around(frozenset(system.table), ())), **{n: _hash(t) for n, t in actions.items()}}


def _hash(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:_DIGITS]


@dataclass(frozen=True)
class _Rung:
    """The lines of a transition, each with what decides whether it is in a slice."""

    head: str
    choices: tuple[tuple[str, str], ...]  # by name
    answers: tuple[str, ...]
    updates: tuple[tuple[str, str, frozenset[str]], ...]  # by the table written; and what the update reads
    returns: tuple[str, ...]
    subject: tuple[str, ...]
    who: tuple[str, ...]
    executed: tuple[str, ...]
    reads: tuple[frozenset[str], frozenset[str]]  # what the guard and who executes it read; what answers read
    known: dict[tuple[tuple[bool, ...], Parts], str] = field(default_factory=dict)  # its lines in slices

    @classmethod
    def of(cls, t: Transition) -> _Rung:
        runs = t.executed
        around = (t.guard, *(part for part in (t.subject, t.who) if part is not None), *(runs.args if runs else ()))
        return cls(
            _head(t),
            tuple((choice.name, _table(choice)) for choice in t.choices),
            tuple(_answers(t)),
            tuple((u.table, _update(u), _reads((*u.args, u.condition, u.value))) for u in t.updates),
            tuple(_part("returns", t.returns)),
            tuple(_part("on", t.subject)),
            tuple(_part("by", t.who)),
            () if runs is None else (f"  executes {runs.name}({_some(runs.args)}) at {t.step}",),
            (_reads(around), _reads(part for answer in t.answers for part in (answer.condition, *answer.args))),
        )

    def lines(self, tables: frozenset[str], asks: Asks) -> str:
        """Those of a slice. Slices of many goals have the same."""
        key = (tuple([table in tables for table, _, _ in self.updates]), asks.parts)
        if key not in self.known:
            self.known[key] = "\n".join(self._lines(tables, asks))
        return self.known[key]

    def _lines(self, tables: frozenset[str], asks: Asks) -> Iterator[str]:
        updates = [(line, mentioned) for table, line, mentioned in self.updates if table in tables]
        around, answers = self.reads
        mentioned = around.union(*(more for _, more in updates), answers if asks.parts.answers else ())
        yield self.head
        yield from (line for name, line in self.choices if name in mentioned)
        yield from self.answers if asks.parts.answers else ()
        yield from (line for line, _ in updates)
        yield from self.subject if asks.parts.subject else ()
        yield from self.who if asks.parts.who else ()
        yield from self.executed if asks.parts.event else ()

    def whole(self) -> Iterator[str]:
        yield self.head
        yield from (line for _, line in self.choices)
        yield from self.answers
        yield from (line for _, line, _ in self.updates)
        yield from (*self.returns, *self.subject, *self.who, *self.executed)


@dataclass(frozen=True)
class _Texts:
    """A system line by line, for the slices of all its goals."""

    system: System
    types: tuple[str, ...]
    tables: tuple[tuple[str, str], ...]  # by name
    rungs: tuple[_Rung, ...]

    @cached_property
    def signatures(self) -> tuple[str, ...]:
        """Tables without their initial values."""
        return tuple(_signature(table) for table in self.system.tables)

    @cached_property
    def hashes(self) -> Mapping[str, str]:
        named = zip(self.system.transitions, self.rungs, strict=True)
        return {t.name: _hash((t.action, t.rung, t.step, *rung.whole())) for t, rung in named}

    def hash_of(self, transition: Transition) -> str:
        """Of all that a transition is and does."""
        return self.hashes[transition.name]

    def around(self, tables: frozenset[str], rungs: Iterable[str]) -> Iterator[str]:
        yield from self.types
        yield from (line for name, line in self.tables if name in tables)
        yield from rungs
        yield from _formulas("assume", about(self.system.assumptions, tables))
        yield from _formulas("init", about(self.system.initial, tables))

    def whole(self) -> Iterator[str]:
        yield from self.types
        yield from (line for _, line in self.tables)
        yield from (line for rung in self.rungs for line in rung.whole())
        yield from _formulas("assume", self.system.assumptions)
        yield from _formulas("init", self.system.initial)


def _texts(system: System) -> _Texts:
    key = ("lines of fingerprints",)
    if key not in system.memory:
        sorts = (f"sort {sort.name} {' '.join(sort.members)}" for sort in system.sorts)
        enums = (f"enum {enum.name} {' '.join(enum.values)}" for enum in system.enums)
        tables = tuple((table.name, _table(table)) for table in system.tables)
        system.memory[key] = _Texts(system, (*sorts, *enums), tables, tuple(map(_Rung.of, system.transitions)))
    found: _Texts = system.memory[key]
    return found


def _table(table: Table) -> str:
    return f"{_signature(table)} = {'any' if table.initial is None else show(table.initial)}"


def _signature(table: Table) -> str:
    return f"{table.kind.value} {table.name}[{', '.join(map(str, table.params))}]: {table.type}"


def transition_lines(transition: Transition) -> Iterator[str]:
    yield _head(transition)
    yield from map(_table, transition.choices)
    yield from _answers(transition)
    yield from map(_update, transition.updates)
    for word, part in (("returns", transition.returns), ("on", transition.subject), ("by", transition.who)):
        yield from _part(word, part)


def _head(transition: Transition) -> str:
    return f"{transition.kind.value} {transition.name}({_params(transition.params)}) when {show(transition.guard)}"


def _answers(transition: Transition) -> Iterator[str]:
    for answer in transition.answers:
        yield f"  {show(answer.condition)} => {answer.outcome}({_some(answer.args)})"


def _part(word: str, part: Expr | None) -> Iterator[str]:
    if part is not None:
        yield f"  {word} {show(part)}"


def _update(update: Update) -> str:
    place = f"{update.table}[{_some(update.args)}]"
    return f"  for {_params(update.binders)} where {show(update.condition)}: {place} := {show(update.value)}"


def scenario_lines(scenario: Scenario) -> Iterator[str]:
    """All that a scenario says, a line a step."""
    yield f"scenario {_params(scenario.params)} given {show(scenario.given)}"
    yield from map(_scenario_step, scenario.steps)


def _scenario_step(step: ScenarioStep) -> str:
    parts = (step.by, step.condition)
    outcome = f"{step.outcome}({_some(step.outcome_args)})"
    return f"  {step.action}.{step.rung}({_some(step.args)}) {_some(parts)} => {outcome}"


def _formulas(word: str, formulas: Iterable[Formula]) -> list[str]:
    return [f"{word} {show(item.formula)}" for item in formulas]


def _params(params: Iterable[Param]) -> str:
    return ", ".join(f"{param.name}: {param.type}" for param in params)


def _some(exprs: Iterable[Expr | None]) -> str:
    return ", ".join("_" if expr is None else show(expr) for expr in exprs)


def _reads(exprs: Iterable[Expr]) -> frozenset[str]:
    return frozenset[str]().union(*map(reads, exprs))
