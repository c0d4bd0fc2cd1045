"""What a solver finds wrong or strange in a spec, before and after its properties are decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Severity, Span
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.lemmas import prove_lemmas
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.seen import Seen
from vmxmodel.evidence.firstorder import within
from vmxmodel.evidence.fragment import circle_of
from vmxmodel.evidence.obligations import Mentioned, about_step, claim, firing, qualified
from vmxmodel.evidence.precondition import hits, unprime
from vmxmodel.evidence.smtlib import Printer
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import FALSE, Expr, Implies, Param, Quantified, Ref, conj, negate, quantified, reads, type_of
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
from vmxmodel.system.types import RangeType, Type, accepts

if TYPE_CHECKING:
    from vmxmodel.engines.text_solver import TextSolver

_INVARIANTS = (PropertyKind.INVARIANT, PropertyKind.NEVER)

Only = Mapping[str, Collection[str] | None]
"""Properties by name, each with actions; None: all actions."""


def examine(
    system: System,
    budget: Budget,
    progress: Progress = silent,
    alive: Collection[str] = (),
    only: Only | None = None,
    edited: Collection[str] | None = None,
) -> tuple[Diagnostic, ...]:
    """What is wrong (E2xx) or strange (W2xx) by the types, the assumptions and the initial values alone.

    Where two updates could meet, or a value could leave its range, the spec's invariants are proved first and may
    exclude it. (That is no circle: up to the first such step they hold as proved.) What the solver does not decide is
    reported as W206, neither as found nor as not found. `alive` names transitions that a replayed trace shows to fire;
    `only` the properties to look at, if not all, with the actions to look at for each: what nothing else decides is
    left out then. `edited` are the actions that were edited since the spec was found to be fine, if nothing else was
    but properties: what follows from the rest is.
    """
    spec = _Spec(system, budget, progress)
    broken = tuple(_contradictions(spec)) if edited is None else ()
    if any(d.severity is Severity.ERROR for d in broken):
        return broken
    fine = alive if edited is None else {*alive, *(t.name for t in system.transitions if t.action not in edited)}
    return (*broken, *_bad_writes(spec), *_shadowed(spec, fine), *_trivial(spec, only), *_fragment(spec, only))


def review(
    system: System,
    proved: Sequence[Property],
    budget: Budget,
    progress: Progress = silent,
    alive: Collection[str] = (),
    only: Only | None = None,
    traces: Iterable[Trace] = (),
) -> tuple[Diagnostic, ...]:
    """What is strange under the proved invariants: rungs that are dead (W202), properties that are vacuous (W204).

    `alive` names transitions that need no question, because a trace shows that they fire; `only` the properties to
    look at, if not all. `traces` are replayed: what is true somewhere in them need not be asked.
    """
    spec = _Spec(system, budget, progress)
    spec.know(proved, for_good=True)
    return (*_dead(spec, alive), *_vacuous(spec, only, Seen(system, traces)))


class _Spec:
    """A system, and a solver that knows its types and its assumptions about constants."""

    def __init__(self, system: System, budget: Budget, progress: Progress) -> None:
        self.system = system
        self.budget = budget
        self.progress = progress
        self.printer = Printer(system)
        self._known: tuple[str, ...] | None = None
        self._for_good: tuple[Property, ...] = ()

    @cached_property
    def solver(self) -> TextSolver:
        """Made, and loaded, when there is something to ask: after most edits there is not."""
        from vmxmodel.engines.text_solver import TextSolver

        solver = TextSolver(self.printer.everything(), self.budget)
        for prop in self._for_good:
            name = qualified(prop, self.system)
            solver.add(self.printer.define(name, claim(prop)) + self.printer.by_name(name))
        return solver

    @property
    def own(self) -> tuple[Transition, ...]:
        """The transitions of this module; those of used modules are examined with their own spec."""
        return tuple(t for t in self.system.transitions if t.module in ("", self.system.name))

    @property
    def known(self) -> tuple[str, ...]:
        """The invariants that are proved; asked for when first needed."""
        if self._known is None:
            from vmxmodel.engines.induction import Induction  # here: most specs do not need it

            lemmas = prove_lemmas(self.system, self.budget, self.progress)
            goals = tuple(p for p in self.system.properties if p.kind in _INVARIANTS)
            verdicts = Induction().decide(Question(self.system, goals, None, lemmas), self.budget, self.progress)
            proved = (goal for goal, v in zip(goals, verdicts, strict=True) if v.status is Status.PROVED)
            self.know((*lemmas, *proved))
        return self._known or ()

    def know(self, proved: Iterable[Property], for_good: bool = False) -> None:
        """Take these properties, as far as they are about states, for true: for good, before anything is asked, or in
        queries that ask for it."""
        ours = {qualified(p, self.system): p for p in (*self.system.lemmas, *self.system.properties)}
        names = [name for p in proved if (name := qualified(p, self.system)) in ours and p.kind in _INVARIANTS]
        if for_good:
            self._for_good = tuple(ours[name] for name in names)
        else:
            for name in names:
                self.solver.add(self.printer.define(name, claim(ours[name])))
                self.solver.switch(name, self.printer.by_name(name))
        self._known = tuple(names)

    def possible(
        self,
        formulas: Iterable[Expr],
        params: Iterable[Param] = (),
        tables: Iterable[Table] = (),
        known: Iterable[str] = (),
    ) -> Reply:
        """Whether the formulas can be true together, for some values of the parameters and tables."""
        _, text = self.printer.situation(params, tables, formulas)
        with self.solver.scope(text):
            return self.solver.ask(known)

    def happens(
        self, transition: Transition, also: Iterable[Expr] = (), places: Iterable[Param] = (), known: Iterable[str] = ()
    ) -> Reply:
        """Whether the transition can fire while the other formulas hold too; `places` are further parameters."""
        can_fire = firing(self.system, transition, tuple(also))
        if FALSE in can_fire.hypotheses:
            return Reply.UNSAT
        return self.possible(can_fire.hypotheses, (*can_fire.params, *places), can_fire.tables, known)


def _undecided(spec: _Spec, question: str, span: Span | None) -> Diagnostic:
    return Diagnostic("W206", f"undecided whether {question}", span, help=spec.solver.reason)


# E203, E204: nothing can happen at all.


def _contradictions(spec: _Spec) -> Iterator[Diagnostic]:
    system = spec.system
    inputs = system.of_kind(TableKind.INPUT)
    names = frozenset(table.name for table in inputs)
    about_inputs = [f.formula for f in system.assumptions if reads(f.formula) & names]
    if system.assumptions:
        reply = spec.possible(about_inputs, (), inputs)
        where = _last_span(system.assumptions)
        if reply is Reply.UNSAT:
            every = ", ".join(f"`{f.name}`" for f in system.assumptions)
            yield Diagnostic("E204", f"no constants and inputs satisfy {every}", where)
            return
        if reply is Reply.UNKNOWN:
            yield _undecided(spec, "the assumptions can be satisfied", where)
    starts = initial_formulas(system)
    reply = spec.possible(f.formula for f in starts)
    where = _last_span(system.initial or starts)
    if reply is Reply.UNSAT:
        yield Diagnostic("E203", f"`{system.name}` has no initial state", where)
    if reply is Reply.UNKNOWN:
        yield _undecided(spec, f"`{system.name}` has an initial state", where)


def _last_span(formulas: Sequence[Formula]) -> Span | None:
    return next((f.span for f in reversed(formulas) if f.span is not None), None)


# E201, E202: steps without a meaning.


@dataclass(frozen=True)
class _Suspicion:
    """Something that must be impossible whenever a transition fires."""

    code: str
    what: str
    span: Span | None
    also: tuple[Expr, ...]
    places: tuple[Param, ...] = ()


def _bad_writes(spec: _Spec) -> Iterator[Diagnostic]:
    transitions = spec.system.transitions
    for number, transition in enumerate(transitions):
        spec.progress(f"examining {transition.name}", number, len(transitions))
        for suspicion in (*_double_writes(spec.system, transition), *_range_errors(spec.system, transition)):
            reply = spec.happens(transition, suspicion.also, suspicion.places)
            if reply is not Reply.UNSAT:
                reply = spec.happens(transition, suspicion.also, suspicion.places, spec.known)
            if reply is Reply.SAT:
                yield Diagnostic(suspicion.code, f"{transition.name}: {suspicion.what}", suspicion.span)
            if reply is Reply.UNKNOWN:
                yield _undecided(spec, f"{transition.name}: {suspicion.what}", suspicion.span)


def _double_writes(system: System, transition: Transition) -> Iterator[_Suspicion]:
    for one, other in combinations(transition.updates, 2):
        if one.table != other.table:
            continue
        places, entry = _place(transition, system.table[one.table].params)
        types = system.table[one.table].params
        also = conj((hits(one, entry, types)[0], hits(other, entry, types)[0]))
        if also != FALSE:
            span = other.span or one.span or transition.span
            yield _Suspicion("E201", f"two updates may write one entry of `{one.table}`", span, (also,), places)


def _range_errors(system: System, transition: Transition) -> Iterator[_Suspicion]:
    for update in transition.updates:
        table = system.table[update.table]
        places, entry = _place(transition, table.params)
        condition, value = hits(update, entry, table.params)
        if _outside(table.type, value):
            what = f"the value of `{table.name}` may leave {table.type}"
            yield _Suspicion(
                "E202", what, update.span or transition.span, _leaves(condition, value, table.type), places
            )
        yield from _wrong_places(system, transition, update)
    for answer in transition.answers:
        outcome = system.outcome[answer.outcome]
        for arg, param in zip(answer.args, outcome.params, strict=True):
            if _outside(param.type, arg):
                what = f"`{param.name}` of {outcome.name} may leave {param.type}"
                yield _Suspicion("E202", what, transition.span, _leaves(answer.condition, arg, param.type))


def _wrong_places(system: System, transition: Transition, update: Update) -> Iterator[_Suspicion]:
    """Arguments outside a table; those that are binders are inside by their type."""
    if update.binders:
        return
    for arg, kind in zip(update.args, system.table[update.table].params, strict=True):
        if _outside(kind, arg):
            what = f"an update of `{update.table}` may lie outside its {kind}"
            yield _Suspicion("E202", what, update.span or transition.span, _leaves(update.condition, arg, kind))


def _outside(wanted: Type, value: Expr) -> bool:
    return isinstance(wanted, RangeType) and not accepts(wanted, type_of(value))


def _leaves(condition: Expr, value: Expr, kind: Type) -> tuple[Expr, ...]:
    assert isinstance(kind, RangeType)
    return (condition, negate(within(value, kind, kind.lo, kind.hi)))


def _place(transition: Transition, types: tuple[Type, ...]) -> tuple[tuple[Param, ...], tuple[Expr, ...]]:
    """Some entry of a table, by names that no parameter has."""
    places = tuple(Param(f"place@{n}", kind) for n, kind in enumerate(types, 1))
    return places, tuple(Ref(p.name, p.type) for p in places)


# W201, W202: rungs that never fire.


def _shadowed(spec: _Spec, alive: Collection[str]) -> Iterator[Diagnostic]:
    asked = [t for t in spec.own if t.unreachable is None and t.name not in alive]
    stuck = [t for t in asked if spec.happens(t) is Reply.UNSAT]
    software = {t.action for t in spec.own if t.executed is not None}
    for transition in stuck:
        if transition.action not in software:
            yield Diagnostic("W201", _why_stuck(spec, transition), transition.span)
    for action in sorted(software):  # what software never meets is no fault of its spec; doing nothing at all is
        every = [t for t in spec.own if t.action == action]
        if all(t in stuck for t in every):
            yield Diagnostic("W201", f"{action} can never happen", every[0].span)


def _why_stuck(spec: _Spec, transition: Transition) -> str:
    if spec.possible((transition.test,), transition.params, _local(spec, transition)) is Reply.UNSAT:
        return f"the test of {transition.name} is never true"
    ladder = [t for t in spec.own if t.action == transition.action]
    above = ladder[: ladder.index(transition)]
    for rung in above:
        both = (transition.test, negate(rung.test))
        if spec.possible(both, transition.params, _local(spec, transition)) is Reply.UNSAT:
            return f"{transition.name} is shadowed by {rung.name}"
    return f"{transition.name} is shadowed by {', '.join(t.name for t in above) or 'what is asked before its ladder'}"


def _local(spec: _Spec, transition: Transition) -> tuple[Table, ...]:
    return (*spec.system.of_kind(TableKind.INPUT), *transition.choices)


def _dead(spec: _Spec, alive: Collection[str]) -> Iterator[Diagnostic]:
    """`spec` knows the invariants for good; what is stuck without them is W201 and not told again."""
    candidates = [t for t in spec.own if t.unreachable is None and t.executed is None and t.name not in alive]
    excluded = [t for t in candidates if spec.happens(t) is Reply.UNSAT]
    if excluded:
        plain = _Spec(spec.system, spec.budget, spec.progress)
        for transition in excluded:
            if plain.happens(transition) is not Reply.UNSAT:
                yield Diagnostic("W202", f"{transition.name} never fires: the invariants exclude it", transition.span)


# W203, W204: properties that say nothing.


def _trivial(spec: _Spec, only: Only | None) -> Iterator[Diagnostic]:
    for prop in _those(spec, only):
        if only is not None and only[prop.name] is not None:
            continue  # it says what it said
        if prop.kind in _INVARIANTS and spec.possible((negate(claim(prop)),)) is Reply.UNSAT:
            yield Diagnostic("W203", f"`{prop.name}` follows from the types alone", prop.span)


def _those(spec: _Spec, only: Only | None) -> Iterator[Property]:
    return (prop for prop in spec.system.properties if only is None or prop.name in only)


def _vacuous(spec: _Spec, only: Only | None, seen: Seen) -> Iterator[Diagnostic]:
    """`spec` knows the invariants for good, the property among them; if that is why, it is asked without it."""
    for prop in _those(spec, only):
        left = antecedent(prop.formula) if prop.kind in (PropertyKind.INVARIANT, PropertyKind.STEP) else None
        if left is None:
            continue
        of_step = about_step(spec.system, prop)
        actions = None if only is None else only[prop.name]
        if actions is not None and not (of_step and _speaks_of(left, spec.system, actions)):
            continue  # it can be true of what was not edited, or could not be before
        if seen.somewhere(left, of_step) or _can_hold(spec, left, of_step):
            continue
        others = _Spec(spec.system, spec.budget, spec.progress)
        every = (*spec.system.lemmas, *spec.system.properties)
        others.know((p for p in every if qualified(p, spec.system) in spec.known and p is not prop), for_good=True)
        if not _can_hold(others, left, of_step):
            yield Diagnostic("W204", f"the left side of `{prop.name}` is never true", prop.span)


def _speaks_of(formula: Expr, system: System, actions: Collection[str]) -> bool:
    """Whether a formula about steps says something of a step of these actions that it does not say of any other."""
    mentioned = Mentioned(formula)
    return any(mentioned.concerns(transition) for transition in system.transitions if transition.action in actions)


def antecedent(formula: Expr) -> Expr | None:
    """Of `all x: A implies (all y: B implies C)`: some x, y with A and B. None for a formula of another shape."""
    variables: list[Param] = []
    tests: list[Expr] = []
    while True:
        match formula:
            case Quantified("all", bound, body):
                variables += bound
                formula = body
            case Implies(left, right):
                tests.append(left)
                formula = right
            case _:
                break
    return quantified("some", tuple({v.name: v for v in variables}.values()), conj(tests)) if tests else None


def _can_hold(spec: _Spec, formula: Expr, of_step: bool) -> bool:
    """Whether some state, or some step, satisfies the formula; also true when that was not decided."""
    if not of_step:
        return spec.possible((formula,)) is not Reply.UNSAT
    for transition in spec.system.transitions:
        here = unprime(resolve(formula, transition), transition, spec.system)
        if here != FALSE and spec.happens(transition, (here,)) is not Reply.UNSAT:
            return True
    return False


# W205: outside the decidable fragment.


def _fragment(spec: _Spec, only: Only | None) -> Iterator[Diagnostic]:
    """Properties with an obligation whose sorts have a cycle, when only the property itself is assumed."""
    for prop in _those(spec, only):
        if prop.kind in (*_INVARIANTS, PropertyKind.STEP):
            circle = circle_of(spec.system, prop, None if only is None else only[prop.name])
            if circle:
                terms = "; ".join(edge.term for edge in circle)
                yield Diagnostic("W205", f"the sorts of `{prop.name}` form a circle: {terms}", prop.span)
