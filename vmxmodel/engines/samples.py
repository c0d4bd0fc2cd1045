"""Reachable states of a system at a small scope, as different from each other as can be had quickly.

What a formula says of all reachable states is first tried on samples of them. Samples come from runs: of many initial
states (constants, and what firmware left, are different in each), and from states that rare transitions lead to rather
than from those that everything leads to. For every transition that did not fire so, bounded search is asked for a run
that ends in it; the run is taken, and variants of it that begin in other states.

Seeds and order are fixed, and the work is counted, not timed: as long as the time lasts, the samples are the same.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.layout import Layout, Packed, codes
from vmxmodel.engines.nearest import Nearest
from vmxmodel.engines.successors import Fire, Program, Query, generate
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.expr import Event, Expr, Literal, Read, reads, rebuild
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import BY, Formula, Property, PropertyKind, System, TableKind, Transition
from vmxmodel.system.scope import Scope

NUMBER = 2500
"""How many states are enough."""

_REPAIRS = 200  # entries of an initial state that are drawn anew
_BEGINNINGS = 40  # initial states that runs begin in, where there are more
_LONG = 12  # transitions of a run that goes on from what is rare
_FEW = 6  # successors that are taken from one state, where there are more
_DEPTH = 7  # transitions of the runs that bounded search looks for
_WHOLE = 80  # transitions of a run from an initial state on
_GENERATIONS, _FURTHEST, _LIKE = 4, 3, 8  # how often the best initial states are varied, how many, how
_VARIANTS = 6  # of each such run


@dataclass(frozen=True)
class Samples:
    """Reachable states at a scope. `unfired` are the transitions that no run contains, in the order of the system."""

    layout: Layout
    states: tuple[Packed, ...]
    unfired: tuple[str, ...]


def sample(system: System, scope: Scope, budget: Budget, number: int = NUMBER) -> Samples:
    """About `number` reachable states or more; or all, if there are fewer and no step has a free choice.

    Raises ModelError when a step that was tried has no meaning.
    """
    return _Sampler(system, scope, budget, number).run()


class _Sampler:
    def __init__(self, system: System, scope: Scope, budget: Budget, number: int) -> None:
        self.system = system
        self.budget = budget
        self.number = number
        self.random = random.Random(1)
        decided = _decided(system, scope)
        self.names = [transition.name for transition in decided.transitions]
        interpreter = Interpreter(decided, scope)
        begins = tuple(f for f in (*system.initial, *system.assumptions) if not _about_inputs(f, system))
        queries = tuple(Query(f"begin {n}", f.formula, wanted=True, of_step=False) for n, f in enumerate(begins))
        self.program = generate(interpreter, queries)
        self.layout = self.program.layout
        nearest = Nearest(system, scope, budget, self.random)
        self.beginnings = _Beginnings(interpreter, self.program, begins, self.random, nearest)
        self.found: dict[Packed, Packed] = {}  # with the initial states that their runs began in
        self.waiting: dict[str, list[Packed]] = {}  # states to expand, by the transition that led to them
        self.led: dict[str, list[Packed]] = {}  # all states, by the transition that led to them
        self.fired = dict.fromkeys(self.names, 0)

    def run(self) -> Samples:
        """Walk; look for runs to what did not fire; walk from there."""
        for state in self.beginnings.some(_BEGINNINGS):
            self._take(state, "", state)
        self._walk(self.number // 3)
        if self._unfired() and any(transition.step for transition in self.system.transitions):
            self._stroll(self.number)
            for _ in range(_GENERATIONS):
                for origin in self._furthest():
                    for like in dict.fromkeys(self.beginnings.like(origin) for _ in range(_LIKE)):
                        self._take(like, "", like)
                        self._stroll(_WHOLE, like)
                self._stroll(self.number // 2)
        for trace in self._traces():
            for _ in range(_VARIANTS):
                self._vary(trace)
        self._walk(max(self.number, min(len(self.found), 2 * self.number) + self.number // 2))
        return Samples(self.layout, self._chosen(), tuple(self._unfired()))

    def _chosen(self) -> tuple[Packed, ...]:
        """The states, or of too many the same number of what each transition led to, as far as there are so many."""
        most = 2 * self.number
        if len(self.found) <= most:
            return tuple(self.found)
        for states in self.led.values():
            self.random.shuffle(states)
        chosen: list[Packed] = []
        for turn in range(len(self.found)):
            chosen += [states[turn] for states in self.led.values() if turn < len(states)]
            if len(chosen) >= most:
                break
        return tuple(chosen)

    def _unfired(self) -> list[str]:
        return [name for name, times in self.fired.items() if not times]

    def _take(self, state: Packed, name: str, origin: Packed) -> None:
        """Take a state in, unless it is known."""
        if state not in self.found:
            self.found[state] = origin
            self.waiting.setdefault(name, []).append(state)
            self.led.setdefault(name, []).append(state)

    def _walk(self, number: int) -> None:
        """Expand states, by turns from what each transition led to, until there are so many."""
        while not self.budget.spent:
            waiting = [states for states in self.waiting.values() if states]
            if not waiting:
                return
            for states in waiting:
                if len(self.found) >= number:
                    return
                place = self.random.randrange(len(states))
                states[place], states[-1] = states[-1], states[place]
                self._expand(states.pop())

    def _expand(self, state: Packed) -> None:
        """Take a few successors of a state, by what fired least so far."""
        found: dict[Packed, str] = {}
        for name, fire in zip(self.names, self.program.transitions, strict=True):
            for successor in fire(state):
                if successor not in self.found:
                    found.setdefault(successor, name)
        by_name: dict[str, list[Packed]] = {}
        for successor, name in found.items():
            by_name.setdefault(name, []).append(successor)
        rarest = sorted(by_name, key=lambda name: (self.fired[name], self.random.random()))
        for name in rarest[:_FEW]:
            self.fired[name] += 1
            self._take(self.random.choice(by_name[name]), name, self.found[state])
        if len(rarest) < _FEW:  # a small system: take all
            for successor, name in found.items():
                self._take(successor, name, self.found[state])

    def _stroll(self, steps: int, begin: Packed | None = None) -> None:
        """Runs from where what fired least led to, each step by what fired least so far: so a procedure ends, and what
        waited for its end begins, though that takes many steps."""
        begun = dict.fromkeys(self.names, 0)
        while steps > 0:
            state = begin
            if state is None:
                led = min(
                    (name for name in self.led if name),
                    key=lambda name: (self.fired[name] + begun[name], self.random.random()),
                    default=None,
                )
                if led is None:
                    return
                begun[led] += 1
                state = self.random.choice(self.led[led])
            for _ in range(_LONG if begin is None else steps):
                steps -= 1
                found: dict[str, list[Packed]] = {}
                for name, fire in zip(self.names, self.program.transitions, strict=True):
                    after = [successor for successor in fire(state) if successor not in self.found]
                    if after:
                        found.setdefault(name, []).extend(after)
                if not found or self.budget.spent:
                    break
                name = min(found, key=lambda name: (self.fired[name], self.random.random()))
                self.fired[name] += 1
                origin, state = self.found[state], self.random.choice(found[name])
                self._take(state, name, origin)

    def _furthest(self) -> list[Packed]:
        """The initial states from which the most transitions fired: the constants there let the most be done."""
        led: dict[Packed, int] = {}
        for states in self.led.values():
            for origin in {self.found[state] for state in states}:
                led[origin] = led.get(origin, 0) + 1
        return sorted(led, key=lambda origin: -led[origin])[:_FURTHEST]

    # Runs to what did not fire.

    def _traces(self) -> Iterator[Trace]:
        """Shortest runs that end in a transition which did not fire. Their states are taken."""
        unfired = self._unfired()
        if not unfired or self.budget.spent:
            return
        goals = tuple(_firing(self.system.transition[name]) for name in unfired)
        budget = Budget(min(self.budget.left, self.budget.seconds / 3), _DEPTH)
        for name, verdict in zip(
            unfired, Bounded().decide(Question(self.system, goals, self.layout.scope), budget), strict=True
        ):
            if verdict.trace is not None:
                self.fired[name] += 1
                led = ""
                for step, state in zip((None, *verdict.trace.steps), verdict.trace.states, strict=True):
                    led = "" if step is None else step.transition
                    self._take(self.layout.pack(state), led, self.layout.pack(verdict.trace.states[0]))
                yield verdict.trace

    def _vary(self, trace: Trace) -> None:
        """The same transitions from a similar initial state, each time to the state most like that of the trace."""
        state = origin = self.beginnings.like(self.layout.pack(trace.states[0]))
        self._take(state, "", origin)
        for step, wanted in zip(trace.steps, map(self.layout.pack, trace.states[1:]), strict=True):
            successors = [
                successor
                for name, fire in zip(self.names, self.program.transitions, strict=True)
                if name == step.transition
                for successor in fire(state)
            ]
            if not successors:
                return
            state = min(successors, key=lambda one: sum(map(int.__ne__, one, wanted)))
            self._take(state, step.transition, origin)


def _about_inputs(formula: Formula, system: System) -> bool:
    return not reads(formula.formula) <= {t.name for t in system.tables if t.kind is not TableKind.INPUT}


def _firing(transition: Transition) -> Property:
    """The question whether a transition can fire."""
    args = (None,) * sum(param.name != BY for param in transition.params)
    return Property(
        transition.name, PropertyKind.REACHABLE, Event(transition.action, transition.rung or None, args), ""
    )


# Choices.


def _decided(system: System, scope: Scope) -> System:
    """The system with a few variants of each transition instead of its free choices (`x := any`).

    A state has as many successors as there are values for all choices together, which can be many; so every value of
    each choice is in one variant at least, and no more is asked.
    """
    transitions: list[Transition] = []
    for transition in system.transitions:
        variants = max((len(scope.domain(choice.type)) for choice in transition.choices), default=1)
        transitions += [_variant(transition, scope, number) for number in range(variants)]
    return replace(system, transitions=tuple(transitions))


def _variant(transition: Transition, scope: Scope, number: int) -> Transition:
    if not transition.choices:
        return transition
    places = {choice.name: place for place, choice in enumerate(transition.choices)}

    def decide(expr: Expr) -> Expr:
        if isinstance(expr, Read) and expr.table in places:
            values = scope.domain(expr.type)
            return Literal(values[(number + places[expr.table]) % len(values)], expr.type)
        return rebuild(expr, decide)

    updates = tuple(
        replace(u, args=tuple(map(decide, u.args)), condition=decide(u.condition), value=decide(u.value))
        for u in transition.updates
    )
    return replace(transition, guard=decide(transition.guard), updates=updates, choices=())


# Initial states.


class _Beginnings:
    """Initial states. Entries without a declared value are drawn at random, a whole table alike or each by itself."""

    def __init__(
        self,
        interpreter: Interpreter,
        program: Program,
        begins: Sequence[Formula],
        chance: random.Random,
        nearest: Nearest,
    ) -> None:
        self.random = chance
        self.nearest = nearest
        self.layout = program.layout
        layout = program.layout
        self.domains = [codes(kind, layout.scope) for kind in layout.types]
        self.declared: dict[int, int] = {}
        self.free: dict[str, list[int]] = {}  # places without a declared value, by table
        for place, (name, _) in enumerate(layout.cells):
            initial = interpreter.tables[name].initial
            if initial is None:
                self.free.setdefault(name, []).append(place)
            else:
                value = layout.scope.domain(layout.types[place]).index(interpreter.evaluate(initial, {}))
                self.declared[place] = self.domains[place][value]
        self.cells = layout.cells
        self.place = {cell: place for place, cell in enumerate(layout.cells)}
        self.open = [place for places in self.free.values() for place in places]
        self.elements = [names for _, names in layout.scope.elements if len(names) > 1]
        self.tests: list[tuple[Fire, list[int]]] = []  # what holds initially, and the free places that it reads
        for number, formula in enumerate(begins):
            places = [place for name in sorted(reads(formula.formula)) for place in self.free.get(name, ())]
            self.tests.append((program.hits[f"begin {number}"], places))
        number = prod(len(self.domains[place]) for place in self.open)
        self.all: list[Packed] | None = None
        if number <= 2 * _BEGINNINGS:
            cases = interpreter.initial_cases()
            self.all = [state for partial, missing in cases for state in layout.pack_all(partial, missing)]

    def some(self, number: int) -> list[Packed]:
        """About so many initial states, or all if they are few."""
        if self.all is not None:
            return self.all
        drawn = (self._repaired(self._drawn()) for _ in range(number))
        return list(dict.fromkeys(state for state in drawn if state is not None))

    def like(self, state: Packed) -> Packed:
        """An initial state that differs from this one: one element of a sort is made the twin of another, and a few
        entries are drawn."""
        changed = list(state)
        for names in self.elements:
            if self.random.random() < 0.7:
                one, other = self.random.sample(names, 2)
                for place in self.open:
                    table, args = self.cells[place]
                    if other in args:
                        twin = table, tuple(one if arg == other else arg for arg in args)
                        changed[place] = changed[self.place[twin]]
        for place in self.open:
            if self.random.random() < 0.05:
                changed[place] = self.random.choice(self.domains[place])
        return self._repaired(changed) or state

    def _drawn(self) -> list[int]:
        state = [self.declared.get(place, 0) for place in range(len(self.domains))]
        for places in self.free.values():
            alike = self.random.choice(self.domains[places[0]]) if self.random.random() < 0.5 else None
            for place in places:
                state[place] = self.random.choice(self.domains[place]) if alike is None else alike
        return state

    def _repaired(self, state: list[int]) -> Packed | None:
        """The state, with places drawn anew that a formula reads which is not true, one after the other; where that
        does not end, an initial state like it."""
        drawn = tuple(state)
        for _ in range(_REPAIRS):
            now = tuple(state)
            places = next((places for test, places in self.tests if not test(now)), None)
            if places is None:
                return now
            if not places:
                return None
            place = self.random.choice(places)
            state[place] = self.random.choice(self.domains[place])
        values = self.layout.unpack(drawn)
        found = self.nearest.to({self.cells[place]: values[self.cells[place]] for place in self.open})
        return self.layout.pack(found) if found is not None else None
