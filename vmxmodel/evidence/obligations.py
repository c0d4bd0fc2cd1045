"""What has to be shown for a property to be proved, as formulas: initiation, consecution, safety.

The state after a transition never appears: what a formula says of it is said of the state before (`precondition.py`).
For k-induction the substitution is composed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from enum import Enum
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.precondition import post, unprime
from vmxmodel.evidence.verdict import Premises
from vmxmodel.system.events import rename_apart, resolve, speaks_of_step
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    And,
    Answers,
    Event,
    Expr,
    Not,
    Or,
    Param,
    Read,
    Ref,
    conj,
    free_refs,
    negate,
    reads,
    rebuild,
    substitute,
    walk,
)
from vmxmodel.system.model import (
    Formula,
    Property,
    PropertyKind,
    System,
    Table,
    TableKind,
    Transition,
    Update,
    initial_formulas,
)
from vmxmodel.system.propositional import decided


class Part(Enum):
    """Which part of the argument an obligation is."""

    INITIAL = "initially"
    BASE = "base"  # k-induction: after some steps from an initial state
    STEP = "kept"  # consecution
    CLAIM = "step property"


@dataclass(frozen=True)
class Obligation:
    """Show that `assumed` and `hypotheses` imply `goal`, whatever the parameters, inputs and choices are.

    `assumed` names formulas about the first state (invariants, lemmas, what holds initially). `tables` are inputs and
    choices; those of the n-th step of a longer path are called `name@n`, as are its parameters. Hypotheses are the
    conjuncts of guards, and assumptions about inputs; by their numbers, from 1, `stated` are those that are here.
    """

    name: str
    part: Part
    target: str  # the property
    path: tuple[str, ...]  # transitions, by name
    assumed: tuple[str, ...]
    params: tuple[Param, ...]
    tables: tuple[Table, ...]
    hypotheses: tuple[Expr, ...]
    goal: Expr
    stated: tuple[int, ...] | None = None  # None: all hypotheses


# What is claimed.


def about_step(system: System, prop: Property) -> bool:
    """Whether a property speaks of transitions (events, `next`, inputs) and not of states."""
    inputs = frozenset(table.name for table in system.of_kind(TableKind.INPUT))
    return prop.kind is PropertyKind.STEP or speaks_of_step(prop.formula) or bool(reads(prop.formula) & inputs)


def claim(prop: Property) -> Expr:
    """What must be true at every scope for the property to be `proved` (or, if reachable, `never reached`)."""
    return negate(prop.formula) if prop.kind is PropertyKind.REACHABLE else prop.formula


def qualified(prop: Property, system: System) -> str:
    """The name under which a property is spoken of in this system: `vmx.current_is_active` if it is taken over."""
    return f"{prop.module}.{prop.name}" if prop.module and prop.module != system.name else prop.name


# Obligations.


@dataclass(frozen=True)
class Argument:
    """An inductive argument: formulas that are inductive together, and lemmas that are known to hold.

    `unrolled` lists (invariant, t1, …, tn) where the state before t1 is not enough to know that the invariant holds
    after tn. There the obligation is split over every transition that may have come before t1; and since nothing need
    have come before, a base case shows the invariant after t1, …, tn from an initial state. By induction over the
    length of a run this covers every run: one that is long enough by a step obligation, a shorter one by a base case.
    (k-induction of Sheeran, Singh and Stalmarck, 2000, unrolled only where it is needed.)

    `premises` has, by the name of an obligation, what its proof needs, if not everything. What a formula is after a
    transition is remembered from one argument about a system to the next.
    """

    system: System
    invariants: Mapping[str, Expr]
    lemmas: Mapping[str, Expr]
    unrolled: frozenset[tuple[str, ...]] = frozenset()
    premises: Mapping[str, Premises] = field(default_factory=dict)

    @property
    def depth(self) -> int:
        """The k of k-induction."""
        return max((len(entry) for entry in self.unrolled), default=1)

    @property
    def assumed(self) -> tuple[str, ...]:
        """What is known of a state that is not initial."""
        return (*self.lemmas, *self.invariants)

    def _from(self, premises: Premises | None) -> tuple[str, ...]:
        """What an obligation assumes of its first state."""
        return self.assumed if premises is None else tuple(name for name in self.assumed if name in premises.assumed)

    @cached_property
    def _tables(self) -> dict[str, frozenset[str]]:
        return {name: reads(formula) for name, formula in self.invariants.items()}

    def touched(self, name: str, transition: Transition) -> bool:
        """Whether a transition writes a table that the invariant mentions. If not, it keeps the invariant."""
        return any(update.table in self._tables[name] for update in transition.updates)

    def obligations(self) -> Iterator[Obligation]:
        """All of them, in a fixed order: initial states, base cases, every transition.

        Raises KeyError when `unrolled` names what the system does not have.
        """
        for name in self.invariants:
            yield self.initially(name)
        for name, *path in sorted(self.unrolled):
            yield from self.base(name, tuple(self.system.transition[step] for step in path))
        for transition in self.system.transitions:
            for name in self.invariants:
                yield from self.kept(name, (transition,))

    def initially(self, name: str) -> Obligation:
        goal = self.invariants[name]
        starts = related(initial_formulas(self.system), reads(goal))
        return Obligation(
            f"initially {name}", Part.INITIAL, name, (), tuple(start_name(f) for f in starts), (), (), (), goal
        )

    def base(self, name: str, path: tuple[Transition, ...]) -> Iterator[Obligation]:
        if not self.touched(name, path[-1]):
            return
        hypotheses, goal = self._along(path, self.invariants[name], ())
        params, tables = _free(self.system, _numbered(path, self.system), (*hypotheses, goal))
        if goal != TRUE and FALSE not in hypotheses:
            mentioned = reads(goal).union(*(reads(h) for h in hypotheses))
            starts = tuple(start_name(f) for f in related(initial_formulas(self.system), mentioned))
            text = f"initially, after {_path(path)}: {name}"
            yield Obligation(text, Part.BASE, name, _names_of(path), starts, params, tables, hypotheses, goal)

    def kept(self, name: str, path: tuple[Transition, ...]) -> Iterator[Obligation]:
        """That the last transition of the path keeps the invariant; none where it cannot change it."""
        if not self.touched(name, path[-1]):
            return
        if (name, *_names_of(path)) in self.unrolled:
            for before in self.system.transitions:
                yield from self.kept(name, (before, *path))
            return
        if len(path) > 1:
            formulas = (*self.lemmas.values(), *self.invariants.values())
            hypotheses, goal = self._along(path, self.invariants[name], formulas)
        else:
            key = ("after", path[0].name, self.invariants[name])
            if key not in self.system.memory:
                self.system.memory[key] = self._along(path, self.invariants[name], ())
            hypotheses, goal = self.system.memory[key]
        if goal != TRUE and FALSE not in hypotheses:
            yield self._obligation(f"{_path(path)} keeps {name}", Part.STEP, name, path, hypotheses, goal)

    def step(self, name: str, formula: Expr, transitions: Iterable[Transition] | None = None) -> Iterator[Obligation]:
        """That a step property holds of every transition, or of these, from a state in the invariant.

        None for a transition where its propositional structure shows that: mostly one that writes nothing it mentions.
        """
        apart = rename_apart(formula, _parameters(self.system))
        mentioned = Mentioned(apart)
        trivial: set[Expr | None] = set()  # for unmentioned transitions the goal depends on the subject only
        for transition in self.system.transitions if transitions is None else transitions:
            idle = not mentioned.concerns(transition)
            if transition.guard == FALSE or (idle and transition.subject in trivial):
                continue
            key = ("satisfies", transition.name, apart)
            if key not in self.system.memory:
                self.system.memory[key] = self._claimed(apart, transition)
            hypotheses, goal = self.system.memory[key]
            if goal == TRUE:
                trivial |= {transition.subject} if idle else set()
            else:
                text = f"{transition.name} satisfies {name}"
                yield self._obligation(text, Part.CLAIM, name, (transition,), hypotheses, goal)

    def _claimed(self, formula: Expr, transition: Transition) -> tuple[tuple[Expr, ...], Expr]:
        """What a step property is for a transition; TRUE where its propositional structure shows it."""
        goal = unprime(resolve(formula, transition), transition, self.system)
        if decided(goal) is True:
            return (), TRUE
        return _conjuncts((transition.guard, *_input_assumptions(self.system, (transition.guard, goal)))), goal

    def _obligation(
        self, text: str, part: Part, target: str, path: tuple[Transition, ...], every: tuple[Expr, ...], goal: Expr
    ) -> Obligation:
        """One with the premises that its proof needs."""
        premises = self.premises.get(text)
        stated = premises.hypotheses if premises is not None else None
        hypotheses = every if stated is None else tuple(h for n, h in enumerate(every, 1) if n in stated)
        params, tables = _free(self.system, _numbered(path, self.system), (*hypotheses, goal))
        assumed = self._from(premises)
        return Obligation(text, part, target, _names_of(path), assumed, params, tables, hypotheses, goal, stated)

    def _along(
        self, path: tuple[Transition, ...], goal: Expr, between: Iterable[Expr]
    ) -> tuple[tuple[Expr, ...], Expr]:
        """Guards along a path and formulas that hold between its steps; the goal after it."""
        system = self.system
        steps = _numbered(path, system)
        hypotheses: list[Expr] = []
        for done, transition in enumerate(steps):
            here = [transition.guard]
            if done:
                here += [formula for formula in between if touches(steps[done - 1], formula)]
            number = done + 1 if len(path) > 1 else None
            here += _input_assumptions(system, (transition.guard, *_update_parts(transition)), number)
            for formula in here:
                for earlier in reversed(steps[:done]):
                    formula = post(formula, earlier, system)  # noqa: PLW2901
                hypotheses.append(formula)
        for transition in reversed(steps):
            goal = post(goal, transition, system)
        return ((FALSE,) if conj(hypotheses) == FALSE else _conjuncts(hypotheses)), goal


def _parameters(system: System) -> frozenset[str]:
    """The names of the parameters of all transitions."""
    key = ("names of parameters",)
    if key not in system.memory:
        system.memory[key] = frozenset(param.name for t in system.transitions for param in t.params)
    found: frozenset[str] = system.memory[key]
    return found


class Mentioned:
    """What a step property mentions of a step: tables after it, actions, outcomes."""

    def __init__(self, formula: Expr) -> None:
        nodes = tuple(walk(formula))
        self.after = frozenset(node.table for node in nodes if isinstance(node, Read) and node.primed)
        self.actions = frozenset(node.action for node in nodes if isinstance(node, Event))
        self.outcomes = frozenset(node.outcome for node in nodes if isinstance(node, Answers))

    def concerns(self, transition: Transition) -> bool:
        """False for a transition of which the property says nothing but by its subject (`executes`)."""
        executed = transition.executed.action if transition.executed is not None else None
        return (
            transition.action in self.actions
            or executed in self.actions
            or any(answer.outcome in self.outcomes for answer in transition.answers)
            or any(update.table in self.after for update in transition.updates)
        )


def _conjuncts(formulas: Iterable[Expr]) -> tuple[Expr, ...]:
    """The conjuncts of formulas, each once and in order."""
    return tuple(dict.fromkeys(part for formula in formulas for part in _parts(formula)))


def _parts(formula: Expr) -> Iterator[Expr]:
    match formula:
        case And(operands):
            for operand in operands:
                yield from _parts(operand)
        case Not(Or(operands)):
            for operand in operands:
                yield from _parts(negate(operand))
        case _ if formula != TRUE:
            yield formula


def _numbered(path: tuple[Transition, ...], system: System) -> tuple[Transition, ...]:
    return path if len(path) == 1 else tuple(numbered(t, n, system) for n, t in enumerate(path, 1))


@dataclass(frozen=True)
class Firing:
    """When a transition can happen: its guard, and the assumptions about the inputs that it reads."""

    params: tuple[Param, ...]
    tables: tuple[Table, ...]
    hypotheses: tuple[Expr, ...]


def firing(system: System, transition: Transition, extra: tuple[Expr, ...] = ()) -> Firing:
    """What must be satisfiable for a transition to happen; `extra` are further formulas about the same step."""
    mentioned = (transition.guard, *extra, *_update_parts(transition))
    hypotheses = tuple(h for h in (transition.guard, *_input_assumptions(system, mentioned), *extra) if h != TRUE)
    return Firing(*_free(system, (transition,), hypotheses), hypotheses)


def touches(transition: Transition, formula: Expr) -> bool:
    """Whether a transition writes a table that the formula mentions."""
    mentioned = reads(formula)
    return any(update.table in mentioned for update in transition.updates)


def related(formulas: Iterable[Formula], tables: frozenset[str]) -> tuple[Formula, ...]:
    """The formulas that are connected with these tables, directly or through each other, in their order."""
    every = tuple(formulas)
    found: set[int] = set()
    while hit := [n for n, f in enumerate(every) if n not in found and _connected(f, tables)]:
        found.update(hit)
        tables = tables.union(*(reads(every[n].formula) for n in hit))
    return tuple(f for n, f in enumerate(every) if n in found)


def _connected(formula: Formula, tables: frozenset[str]) -> bool:
    mentioned = reads(formula.formula)
    return not mentioned or bool(mentioned & tables)


def start_name(formula: Formula) -> str:
    """The name under which obligations speak of something that holds initially; no property is called like that."""
    return f"init {formula.module} {formula.name}"


def numbered(transition: Transition, number: int, system: System) -> Transition:
    """The same transition with its parameters, inputs and choices called `name@number`."""
    values: dict[str, Expr] = {p.name: Ref(f"{p.name}@{number}", p.type) for p in transition.params}
    local = frozenset(t.name for t in (*system.of_kind(TableKind.INPUT), *transition.choices))

    def change(expr: Expr, inner: Mapping[str, Expr] = values) -> Expr:
        return _rename_tables(substitute(expr, inner), local, number)

    def change_update(update: Update) -> Update:
        inner = {name: value for name, value in values.items() if all(name != b.name for b in update.binders)}
        return replace(
            update,
            args=tuple(change(arg, inner) for arg in update.args),
            condition=change(update.condition, inner),
            value=change(update.value, inner),
        )

    return replace(
        transition,
        params=tuple(Param(f"{p.name}@{number}", p.type) for p in transition.params),
        guard=change(transition.guard),
        updates=tuple(change_update(update) for update in transition.updates),
        choices=tuple(replace(t, name=f"{t.name}@{number}") for t in transition.choices),
    )


def _rename_tables(expr: Expr, tables: frozenset[str], number: int) -> Expr:
    if isinstance(expr, Read):
        args = tuple(_rename_tables(arg, tables, number) for arg in expr.args)
        name = f"{expr.table}@{number}" if expr.table in tables else expr.table
        return Read(name, args, expr.type, expr.primed)
    return rebuild(expr, lambda child: _rename_tables(child, tables, number))


def _update_parts(transition: Transition) -> Iterator[Expr]:
    for update in transition.updates:
        yield from (*update.args, update.condition, update.value)


def _input_assumptions(system: System, mentioned: Iterable[Expr], number: int | None = None) -> list[Expr]:
    """The assumptions about the inputs that these formulas mention."""
    key = ("about inputs",)
    if key not in system.memory:
        names = frozenset(t.name for t in system.of_kind(TableKind.INPUT))
        system.memory[key] = names, tuple(f for f in system.assumptions if reads(f.formula) & names)
    inputs, about_inputs = system.memory[key]
    if not about_inputs:
        return []
    wanted = frozenset[str]().union(*(reads(expr) for expr in mentioned))
    if number is not None:
        wanted |= {name.removesuffix(f"@{number}") for name in wanted}
    found = [f.formula for f in related(about_inputs, wanted & inputs)]
    return [_rename_tables(f, inputs, number) for f in found] if number is not None else found


def _free(
    system: System, path: tuple[Transition, ...], formulas: tuple[Expr, ...]
) -> tuple[tuple[Param, ...], tuple[Table, ...]]:
    """The parameters, and the inputs and choices, that the formulas mention, in a fixed order."""
    named = frozenset[str]().union(*(free_refs(formula) for formula in formulas))
    mentioned = frozenset[str]().union(*(reads(formula) for formula in formulas))
    params = tuple(p for t in path for p in t.params if p.name in named)
    inputs = system.of_kind(TableKind.INPUT)
    copies = inputs if len(path) == 1 else ()
    if len(path) > 1:
        copies = tuple(replace(t, name=f"{t.name}@{n}") for n in range(1, len(path) + 1) for t in inputs)
    tables = (*copies, *(t for transition in path for t in transition.choices))
    return params, tuple(t for t in tables if t.name in mentioned)


def _names_of(path: tuple[Transition, ...]) -> tuple[str, ...]:
    return tuple(transition.name for transition in path)


def _path(path: tuple[Transition, ...]) -> str:
    return " then ".join(_names_of(path))
