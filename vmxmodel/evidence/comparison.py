"""A refinement as questions about one system: forward simulation, and what a module that does nothing would not pass.

The comparison of `turtles` with `vmx` is the system of `turtles`, with the lemmas of its invariants, and with ordinary
properties that together say: whoever sees only what is mapped cannot tell `turtles` from `vmx`.

- `starts`, an invariant about a ghost that says whether a step was made: initial states are initial states there.
- `simulates`, a step property: each transition performs the one that it names. That one can happen there, does the same
  to every mapped variable, and answers and returns the same; or nothing that is mapped changes.
- `answers`, a step property of transitions that change nothing, one for each rung of each instruction there: where it
  could answer so, the instruction can answer so here too, at once or after some steps that stutter.
- `stays_ready`: with `ready`, an instruction that was answered leaves the processor ready for the next one, and only a
  stuttering step of its own makes it busy.
- `stutters_finitely`: with `rank`, no run stutters for ever. (A step that changes nothing at all is none.)

Both sides are expressions over one system, so nothing but what proves and refutes properties is needed. (Forward
simulation: Lynch and Vaandrager, Forward and backward simulations, 1995. Refinement maps: Abadi and Lamport, The
existence of refinement mappings, 1991.)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from vmxmodel.evidence.precondition import post
from vmxmodel.evidence.reading import Reading
from vmxmodel.system.events import rename_apart
from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    And,
    Eq,
    Event,
    Expr,
    Less,
    Param,
    Read,
    Ref,
    conj,
    disj,
    equal,
    free_refs,
    fresh,
    implies,
    negate,
    prime,
    quantified,
    reads,
    substitute,
    type_of,
)
from vmxmodel.system.model import (
    BY,
    ActionKind,
    Answer,
    Expectation,
    Property,
    PropertyKind,
    System,
    Table,
    TableKind,
    Transition,
    Update,
)
from vmxmodel.system.refinement import Performed, Refinement
from vmxmodel.system.types import BOOL

PROPERTIES = ("starts", "simulates", "stays_ready", "answers", "stutters_finitely")
"""What is asked of a comparison."""

SAFETY_ONLY = "safety only: no `rank` says that it does not stutter for ever"


def compare(system: System, refinement: Refinement, actions: Collection[str] | None = None) -> System:
    """The comparison of a system with one that it refines.

    `actions`: only what concerns these, of both systems; then its properties say less than what was claimed.
    """
    return _Comparison(system, refinement, actions).system()


def comparisons(system: System) -> tuple[System, ...]:
    """A comparison for each `refines` of a system."""
    return tuple(compare(system, refinement) for refinement in system.refinements)


class _Comparison:
    def __init__(self, system: System, refinement: Refinement, actions: Collection[str] | None) -> None:
        self._own = system
        self._actions = actions
        self._refinement = refinement
        self._other = refinement.other
        self._read = Reading(refinement, system)
        # Procedures are of no account here: a transition is spoken of by its name alone.
        self._transitions = tuple(replace(t, executed=None, step="") for t in system.transitions)
        self._asked = tuple(t for t in self._transitions if actions is None or t.action in actions)
        self._by_name = {t.name: t for t in self._transitions}
        self._renamed: dict[object, tuple[Transition, dict[str, Expr]]] = {}
        self._begun = fresh("begun", [*system.table, *(t.name for t in system.tables)])

    def system(self) -> System:
        own, refinement = self._own, self._refinement
        probes, answers = self._probes()
        asked = [self._starts(), self._simulates()]
        if refinement.ready is not None:
            asked.append(self._stays_ready())
        if answers:
            text = "; ".join(("each instruction has the outcomes that it has there", *self._refinement.narrowed))
            asked.append(self._property("answers", PropertyKind.STEP, conj(answers), text))
        if refinement.rank is not None and refinement.stutters:
            asked.append(self._stutters_finitely())
        begins = Update(self._begun, (), (), TRUE, TRUE)
        lemmas = tuple(
            replace(p, module=p.module or own.name)
            for p in own.properties
            if p.kind in (PropertyKind.INVARIANT, PropertyKind.NEVER) and p.expectation is Expectation.AS_STATED
        )
        return System(
            name=refinement.name,
            sorts=own.sorts,
            enums=(*own.enums, *(enum for enum in self._other.enums if enum not in own.enums)),
            tables=(*own.tables, Table(self._begun, TableKind.GHOST, (), BOOL, FALSE, module=refinement.name)),
            outcomes=own.outcomes,
            transitions=(*(replace(t, updates=(*t.updates, begins)) for t in self._transitions), *probes),
            properties=tuple(asked),
            lemmas=(*own.lemmas, *lemmas),
            assumptions=own.assumptions,
            initial=own.initial,
            uses=(*own.uses, replace(own, refinements=())),
            doc=refinement.doc,
            path=own.path,
            absent=(*own.absent, *refinement.absent),
            compares=refinement,
        )

    def _property(self, name: str, kind: PropertyKind, formula: Expr, text: str) -> Property:
        return Property(name, kind, formula, text, module=self._refinement.name, span=self._refinement.span)

    # Initial states

    def _starts(self) -> Property:
        parts = [*self._read.initially()]
        if self._refinement.ready is not None:
            ready = self._refinement.ready
            parts.append(quantified("all", (ready.param,), ready.formula))
        begun = Read(self._begun, (), BOOL)
        text = f"initial states are initial states of {self._other.name}"
        return self._property("starts", PropertyKind.INVARIANT, disj((begun, conj(parts))), text)

    # Forward simulation

    def _simulates(self) -> Property:
        formula = conj(_when(t, self._same(t, self._refinement.step[t.name])) for t in self._asked)
        text = f"each step performs the one of {self._other.name} that it names, or stutters"
        if self._refinement.stutters and self._refinement.rank is None:
            text = f"{text}; {SAFETY_ONLY}"
        return self._property("simulates", PropertyKind.STEP, formula, text)

    def _same(self, own: Transition, performed: Performed) -> Expr:
        other = self._refinement.performs(own.name)
        taken = [p.name for p in own.params] + ([p.name for p in other.params] if other is not None else [])
        parts: list[Expr] = []
        args = dict(performed.args)
        if other is not None:
            parts += [substitute(self._read(other.guard), args), *self._read.about_inputs()]
        written = {update.table for update in own.updates}
        there = {update.table for update in other.updates} if other is not None else set()
        for table in self._read.visible:
            if table.name not in there and written.isdisjoint(reads(self._refinement.mapped[table.name].value)):
                continue  # neither side can change it
            entry = tuple(Ref(fresh(f"i{n}", taken), kind) for n, kind in enumerate(table.params, 1))
            now = Read(table.name, entry, table.type)
            after = prime(self._read(now), self._own.state_names)
            wanted = self._read(now)
            if other is not None:
                choices = dict.fromkeys((choice.name for choice in other.choices), after)
                wanted = substitute(self._read(post(now, other, self._other), choices), args)
            variables = tuple(Param(ref.name, self._refinement.here(ref.type)) for ref in entry)
            parts.append(quantified("all", variables, equal(after, wanted)))
        if other is not None:
            for answer in own.answers:
                same = self._answers_like(answer.outcome, answer.args, other, args)
                parts.append(implies(answer.condition, same))
            if other.returns is not None and own.returns is not None:
                parts.append(equal(own.returns, substitute(self._read(other.returns), args)))
            elif other.returns is not None:
                parts.append(FALSE)
        return conj(parts)

    def _answers_like(self, outcome: str, args: tuple[Expr, ...], other: Transition, values: dict[str, Expr]) -> Expr:
        """That a transition of the other system answers with the image of this outcome."""
        return disj(
            conj(
                (
                    substitute(self._read(answer.condition), values),
                    *(equal(a, substitute(self._read(b), values)) for a, b in zip(args, answer.args, strict=True)),
                )
            )
            for answer in other.answers
            if self._refinement.outcome.get(answer.outcome) == outcome
        )

    # Equal outcomes

    def _probes(self) -> tuple[tuple[Transition, ...], tuple[Expr, ...]]:
        """Transitions that stand for the rungs of the other system's instructions, and what is claimed of them."""
        gone = {name for one in self._refinement.absent for name in one.actions}
        probes: list[Transition] = []
        claims: list[Expr] = []
        for other in self._other.transitions:
            if other.kind is not ActionKind.INSTRUCTION or other.action in gone or other.unreachable is not None:
                continue
            if self._actions is not None and other.action not in self._actions:
                continue
            params = tuple(replace(p, type=self._refinement.here(p.type)) for p in other.params)
            offered = disj(self._offered(other.action, params))
            guard = conj((offered, self._read(other.guard), *self._read.about_inputs()))
            claim = conj(
                implies(self._read(answer.condition), self._can_answer(other, answer, params))
                for answer in other.answers
            )
            if guard == FALSE or claim == TRUE:
                continue
            probes.append(self._probe(f"{self._other.name}.{other.action}", other.rung, params, guard))
            claims.append(_when(probes[-1], claim))
        if self._refinement.ready is not None and claims:
            param = self._refinement.ready.param
            guard = negate(self._refinement.ready.formula)
            probes.append(self._probe("goes_on", "", (param,), guard))
            claims.append(_when(probes[-1], self._goes_on(param)))
        return tuple(probes), tuple(claims)

    def _probe(self, action: str, rung: str, params: tuple[Param, ...], guard: Expr) -> Transition:
        return Transition(action, rung, ActionKind.ACTION, params, guard, guard, module=self._other.name)

    def _offered(self, action: str, params: tuple[Param, ...]) -> tuple[Expr, ...]:
        """When the instruction with these arguments can begin, or has begun and is not yet answered; one must hold."""
        refinement = self._refinement
        refs: tuple[Expr, ...] = tuple(Ref(p.name, p.type) for p in params if p.name != BY)
        if refinement.ready is None or not refs or refinement.ready.param.type != params[0].type:
            return (TRUE,)
        begins = substitute(refinement.ready.formula, {refinement.ready.param.name: refs[0]})
        begun = (
            substitute(one.formula, dict(zip((p.name for p in one.params), refs, strict=True)))
            for one in refinement.pending
            if one.action == action
        )
        return (begins, *begun)

    def _can_answer(self, other: Transition, answer: Answer, params: tuple[Param, ...]) -> Expr:
        """That this system can give this answer to the instruction with these arguments, or come nearer to it.

        Nearer: by a step of the same processor that stutters, lowers the rank, and leaves it possible there to answer
        so to the same inputs.
        """
        wanted = self._refinement.outcome.get(answer.outcome)
        args = tuple(map(self._read, answer.args))
        there = conj((self._read(other.guard), self._read(answer.condition)))
        ways: list[Expr] = []
        for performed in self._refinement.steps:
            theirs = self._refinement.performs(performed.own)
            if theirs is not None and theirs.action != other.action:
                continue
            if theirs is not None:
                own, renamed = self._apart(performed.own, params)
                answers = disj(
                    conj((a.condition, *(equal(x, y) for x, y in zip(a.args, args, strict=True))))
                    for a in own.answers
                    if a.outcome == wanted
                )
                given = {name: substitute(value, renamed) for name, value in performed.args}
                same = [(Ref(p.name, p.type), given[p.name]) for p in params if p.name in given]
                ways.append(_possible(own, answers, same))
            elif self._refinement.rank is not None and self._by_name[performed.own].updates:
                own, _ = self._apart(performed.own, params, self._by_itself(performed, params))
                same_args = conj(equal(a, post(a, own, self._own)) for a in args)
                for way in self._offered(other.action, params):
                    before = rename_apart(conj((way, there)), frozenset(p.name for p in own.params))
                    still = conj((post(before, own, self._own), same_args))
                    if reads(still).isdisjoint(choice.name for choice in own.choices):
                        ways.append(_possible(own, still, ()))
        return disj(ways)

    def _by_itself(self, performed: Performed, params: tuple[Param, ...]) -> Mapping[str, Ref]:
        """Which parameter of a step is the processor that executes the instruction with these parameters."""
        who = self._subject(self._by_name[performed.own], performed)
        if not isinstance(who, Ref) or not params or params[0].type != who.type:
            return {}
        return {who.name: Ref(params[0].name, params[0].type)}

    def _apart(
        self, name: str, taken: tuple[Param, ...], given: Mapping[str, Ref] | None = None
    ) -> tuple[Transition, dict[str, Expr]]:
        """The transition with parameters that are called like none of those taken, and the new names.

        `given`: parameters that have values from outside; they are none any more.
        """
        key = (name, taken, tuple((given or {}).items()))
        if key not in self._renamed:
            own = self._by_name[name]
            used = [p.name for p in (*taken, *own.params)]
            clash = [p for p in own.params if any(p.name == other.name for other in taken)]
            values: dict[str, Expr] = {p.name: Ref(fresh(p.name, used), p.type) for p in clash}
            values |= given or {}
            kept = tuple(p for p in own.params if p.name not in (given or {}))
            names = {n: v.name for n, v in values.items() if isinstance(v, Ref)}
            params = tuple(Param(names.get(p.name, p.name), p.type) for p in kept)
            self._renamed[key] = replace(_put(own, values), params=params), values
        return self._renamed[key]

    def _goes_on(self, subject: Param) -> Expr:
        """A busy processor can do something, so it becomes ready some time."""
        ways = []
        for performed in self._refinement.steps:
            own, renamed = self._apart(performed.own, (subject,))
            theirs = self._refinement.performs(performed.own)
            who = self._subject(self._by_name[performed.own], performed)
            if who is not None and (own.updates if theirs is None else theirs.kind is ActionKind.INSTRUCTION):
                same = [(Ref(subject.name, subject.type), substitute(who, renamed))]
                ways.append(_possible(own, TRUE, same))
        return disj(ways)

    def _subject(self, own: Transition, performed: Performed) -> Expr | None:
        """The processor that a step is about: of an instruction its first argument, else the first of that type."""
        ready = self._refinement.ready
        theirs = self._refinement.performs(own.name)
        if ready is None:
            return None
        if theirs is not None:
            first = dict(performed.args).get(theirs.params[0].name) if theirs.params else None
            return (
                first
                if first is not None and self._refinement.here(theirs.params[0].type) == ready.param.type
                else None
            )
        return next((Ref(p.name, p.type) for p in own.params if p.type == ready.param.type), None)

    # Ready again, and no stuttering for ever

    def _stays_ready(self) -> Property:
        ready = self._refinement.ready
        assert ready is not None
        text = "an answered instruction leaves its processor ready; only a stuttering step of its own makes it busy"
        claims = []
        for own in self._transitions:
            performed = self._refinement.step[own.name]
            theirs = self._refinement.performs(own.name)
            who = self._subject(own, performed)
            d = Param(fresh("d", [p.name for p in own.params]), ready.param.type)
            before = substitute(ready.formula, {ready.param.name: Ref(d.name, d.type)})
            after = prime(before, self._own.state_names)
            others = [negate(equal(Ref(d.name, d.type), who))] if theirs is None and who is not None else []
            claim = quantified("all", (d,), implies(conj((*others, before)), after))
            if theirs is not None and theirs.kind is ActionKind.INSTRUCTION and who is not None:
                again = prime(substitute(ready.formula, {ready.param.name: who}), self._own.state_names)
                claim = conj((claim, again))
            claims.append(_when(own, claim))
        return self._property("stays_ready", PropertyKind.STEP, conj(claims), text)

    def _stutters_finitely(self) -> Property:
        rank = self._refinement.rank
        assert rank is not None
        claims = []
        for own in self._transitions:
            if self._refinement.performs(own.name) is not None or not own.updates:
                continue  # a step that changes nothing at all is none
            taken = [p.name for p in own.params]
            variables = tuple(Param(fresh(p.name, taken), p.type) for p in rank.params)
            refs: dict[str, Expr] = {p.name: Ref(v.name, v.type) for p, v in zip(rank.params, variables, strict=True)}
            now = substitute(rank.value, refs)
            after = prime(now, self._own.state_names)
            falls = quantified("some", variables, Less(after, now, strict=True))
            claims.append(_when(own, conj((quantified("all", variables, Less(after, now, strict=False)), falls))))
        text = "a step that stutters lowers the rank, and raises none"
        return self._property("stutters_finitely", PropertyKind.STEP, conj(claims), text)


def _when(transition: Transition, claim: Expr) -> Expr:
    """A claim about one transition, over its parameters by their own names: see `events.resolve`."""
    wildcards = (None,) * sum(p.name != BY for p in transition.params)
    return implies(Event(transition.action, transition.rung or None, wildcards), claim)


def _put(own: Transition, values: Mapping[str, Expr]) -> Transition:
    """The transition with parameters replaced, but for the list of them."""

    def change(expr: Expr, binders: Iterable[Param] = ()) -> Expr:
        hidden = {binder.name for binder in binders}
        return substitute(expr, {name: value for name, value in values.items() if name not in hidden})

    def change_update(update: Update) -> Update:
        args = tuple(change(arg, update.binders) for arg in update.args)
        condition, value = (change(e, update.binders) for e in (update.condition, update.value))
        return replace(update, args=args, condition=condition, value=value)

    def change_answer(answer: Answer) -> Answer:
        return replace(answer, condition=change(answer.condition), args=tuple(map(change, answer.args)))

    return replace(
        own,
        guard=change(own.guard),
        answers=tuple(map(change_answer, own.answers)),
        updates=tuple(map(change_update, own.updates)),
    )


def _possible(own: Transition, also: Expr, same: Iterable[tuple[Ref, Expr]]) -> Expr:
    """That the transition can happen, with some arguments, while `also`, which may speak of them, holds.

    `same`: what is given from outside, and the expression over its parameters that has to be equal to it.
    """
    kept = {p.name: p for p in own.params}
    values: dict[str, Expr] = {}
    equalities: list[Expr] = []
    for given, expr in same:
        if isinstance(expr, Ref) and expr.name in kept and kept[expr.name].type == given.type:
            values[expr.name] = given
            del kept[expr.name]
        else:
            equalities.append(equal(given, expr))
    body = substitute(conj((own.guard, also, *equalities)), values)
    while (point := _point(kept, body)) is not None:
        del kept[point[0]]
        body = substitute(body, {point[0]: point[1]})
    return quantified("some", tuple(kept.values()), body)


def _point(params: Mapping[str, Param], body: Expr) -> tuple[str, Expr] | None:
    """A parameter of which the formula says what it is: then it need not be quantified, nor its values written out."""
    for part in body.operands if isinstance(body, And) else (body,):
        if isinstance(part, Eq):
            for one, other in ((part.left, part.right), (part.right, part.left)):
                if not isinstance(one, Ref) or one.name not in params or one.name in free_refs(other):
                    continue
                if type_of(other) == params[one.name].type:
                    return one.name, other
    return None


def limits(refinement: Refinement) -> Iterator[str]:
    """What a reader of the verdicts has to know of their limits."""
    yield from refinement.narrowed
    if refinement.stutters and refinement.rank is None:
        yield SAFETY_ONLY
    if not any(t.kind is ActionKind.INSTRUCTION for t in refinement.other.transitions):
        yield f"{refinement.other.name} has no instructions, so there are no outcomes to compare"
