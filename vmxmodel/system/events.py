"""What the event atoms of a step property say of one transition: plain formulas over its parameters."""

from __future__ import annotations

from functools import lru_cache

from vmxmodel.system.expr import (
    FALSE,
    TRUE,
    Answers,
    Event,
    Executes,
    Expr,
    Quantified,
    Ref,
    bound_names,
    conj,
    disj,
    equal,
    fresh,
    names_the_step,
    quantified,
    reads_next,
    rebuild,
    substitute,
    type_of,
)
from vmxmodel.system.expr import Param as Variable
from vmxmodel.system.model import BY, Property, PropertyKind, Transition


def speaks_of_step(formula: Expr) -> bool:
    """Whether a formula is about a step rather than about a state: it has an event or a primed read."""
    return names_the_step(formula) or reads_next(formula)


def named_by(transition: Transition) -> frozenset[str]:
    """The actions by whose names a step of this transition is spoken of: its own, and that of what it executes."""
    executed = () if transition.executed is None else (transition.executed.action,)
    return frozenset((transition.action, *executed))


def is_of_step(goal: Property) -> bool:
    """Whether steps decide a property: each `step`, and a `reachable` that speaks of one. Otherwise states do."""
    return goal.kind is PropertyKind.STEP or (goal.kind is PropertyKind.REACHABLE and speaks_of_step(goal.formula))


def resolve(formula: Expr, transition: Transition) -> Expr:
    """A step property as it reads for this transition: no Event, Answers or Executes is left.

    The result mentions the transition's parameters as free names. Variables that the formula binds are renamed where
    they are called like a parameter.
    """
    return _resolve(rename_apart(formula, frozenset(p.name for p in transition.params)), transition)


def rename_apart(formula: Expr, taken: frozenset[str]) -> Expr:
    """The same formula, with no bound variable called like one of these names."""
    return _rename_apart(formula, taken) if bound_names(formula) & taken else formula


@lru_cache(maxsize=4096)
def _rename_apart(formula: Expr, taken: frozenset[str]) -> Expr:
    if bound_names(formula).isdisjoint(taken):
        return formula
    if isinstance(formula, Quantified):
        variables: list[Variable] = []
        change: dict[str, Expr] = {}
        for variable in formula.variables:
            name = fresh(variable.name, taken | {v.name for v in variables})
            variables.append(Variable(name, variable.type))
            change[variable.name] = Ref(name, variable.type)
        body = _rename_apart(substitute(formula.body, change), taken | {v.name for v in variables})
        return quantified(formula.kind, tuple(variables), body)
    return rebuild(formula, lambda child: _rename_apart(child, taken))


def _resolve(formula: Expr, transition: Transition) -> Expr:
    if not names_the_step(formula):
        return formula
    match formula:
        case Event():
            return _event(formula, transition)
        case Answers(outcome, wanted):
            return disj(
                conj((answer.condition, *_same(wanted, answer.args)))
                for answer in transition.answers
                if answer.outcome == outcome
            )
        case Executes(subject):
            runs = transition.subject
            return equal(subject, runs) if runs is not None and type_of(runs) == type_of(subject) else FALSE
    return rebuild(formula, lambda child: _resolve(child, transition))


def _event(event: Event, transition: Transition) -> Expr:
    executed = transition.executed
    if executed is not None and executed.action == event.action:
        if event.rung not in (None, executed.rung):
            return FALSE
        given = executed.args
    else:
        if transition.action != event.action or event.rung not in (None, transition.rung, transition.step or None):
            return FALSE
        given = tuple(Ref(p.name, p.type) for p in transition.params if p.name != BY)
    by: Expr = TRUE
    if event.by is not None:
        by = equal(event.by, transition.who) if transition.who is not None else FALSE
    # The operands that software leaves open (`do VMWRITE(c, _, _)`) are parameters too, after the declared ones.
    return conj((*_same(event.args, given[: len(event.args)]), by))


def _same(wanted: tuple[Expr | None, ...], given: tuple[Expr, ...]) -> list[Expr]:
    return [equal(w, g) for w, g in zip(wanted, given, strict=True) if w is not None]
