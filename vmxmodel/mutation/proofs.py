"""What was proved of the original, asked again of a mutant: only the obligations of what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from vmxmodel.engines.base import Budget
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.text_solver import TextSolver
from vmxmodel.evidence.obligations import Argument, Obligation, Part, about_step, claim, qualified, start_name
from vmxmodel.evidence.smtlib import Printer
from vmxmodel.evidence.verdict import InductiveInvariant, Verdict
from vmxmodel.mutation.delta import Delta
from vmxmodel.system.expr import Expr
from vmxmodel.system.model import Property, Scenario, System, Transition, initial_formulas

Goal = Property | Scenario

LIMIT = 2.0
"""Seconds for one obligation: what held of the original took milliseconds."""


class Proofs:
    """The invariants that are inductive together in the original, and the step properties that follow from them."""

    def __init__(self, system: System, known: Sequence[tuple[Goal, Verdict]]) -> None:
        self.system = system
        self.goals: dict[str, tuple[Property, InductiveInvariant]] = {
            goal.name: (goal, verdict.evidence)
            for goal, verdict in known
            if isinstance(goal, Property) and isinstance(verdict.evidence, InductiveInvariant)
        }
        evidence = [one for _, one in self.goals.values()]
        found = {prop.name: prop for one in evidence for prop in one.found}
        self.found = tuple(found.values())
        self._invariants = tuple(dict.fromkeys(name for one in evidence for name in one.invariants))
        self._steps = tuple(name for name, (goal, _) in self.goals.items() if about_step(system, goal))
        lemmas = {name for one in evidence for name in one.lemmas}
        self._lemmas = {name: claim(lemma) for lemma in system.lemmas if (name := qualified(lemma, system)) in lemmas}
        self._unrolled = frozenset(entry for one in evidence for entry in one.unrolled)
        self._solver: Obligations | None = None

    def lost(self, difference: Delta, budget: Budget) -> dict[str, str]:
        """The goals that the same argument does not prove of the mutant, each with the obligation that fails."""
        formulas = self._formulas(difference.after)
        failed: dict[str, str] = {}
        solver = self._open(difference, formulas, budget)
        for group in groups(self._obligations(difference, formulas)):
            for obligation, reply in solver.replies([one for one in group if one.target not in failed]):
                if reply is not Reply.UNSAT:
                    word = "is refuted" if reply is Reply.SAT else "is not decided"
                    failed.setdefault(obligation.target, f"{obligation.name} {word}")
        return dict(self._lost(failed))

    def _lost(self, failed: dict[str, str]) -> Iterator[tuple[str, str]]:
        for name, (_, evidence) in self.goals.items():
            why = next((failed[one] for one in (name, *evidence.invariants) if one in failed), None)
            if why is not None:
                yield name, why

    def _formulas(self, system: System) -> dict[str, Expr]:
        """What the names of goals and invariants say in the words of a version."""
        mine = {name: goal for name, (goal, _) in self.goals.items()}
        found = {prop.name: prop for prop in self.found}
        named = {**mine, **found, **self.system.property, **system.property}
        return {name: claim(named[name]) for name in (*self._invariants, *self._steps)}

    def _obligations(self, difference: Delta, formulas: dict[str, Expr]) -> Iterator[Obligation]:
        """Those that are not, word for word, obligations of the original."""
        system = difference.after
        invariants = {name: formulas[name] for name in self._invariants}
        argument = Argument(system, invariants, self._lemmas, self._unrolled)
        afresh = difference.elsewhere or bool(difference.asked & formulas.keys())
        if afresh or difference.starts:
            for name in invariants:
                yield argument.initially(name)
        for name, *path in sorted(self._unrolled):
            yield from argument.base(name, tuple(system.transition[step] for step in path))
        longer = {(name, path[-1]) for name, *path in self._unrolled if len(path) > 0}
        for transition in system.transitions:
            touched = afresh or transition in difference.new
            for name in invariants:
                if touched or (name, transition.name) in longer:
                    yield from argument.kept(name, (transition,))
            if touched:
                alone = Argument(_only(system, transition), invariants, self._lemmas)
                for name in self._steps:
                    yield from alone.step(name, formulas[name])

    def _open(self, difference: Delta, formulas: dict[str, Expr], budget: Budget) -> Obligations:
        """A solver that knows the formulas; most mutants leave them as they are, and share one."""
        if difference.starts or difference.asked or difference.elsewhere:
            return self._make(difference.after, formulas, budget)
        if self._solver is None:
            self._solver = self._make(self.system, formulas, budget)
        self._solver.solver.budget = budget
        return self._solver

    def _make(self, system: System, formulas: dict[str, Expr], budget: Budget) -> Obligations:
        others = (*self.found, *(goal for name, (goal, _) in self.goals.items() if name not in system.property))
        known = {**self._lemmas, **{name: formulas[name] for name in self._invariants}}
        return Obligations(system, others, known, budget)


class Obligations:
    """Obligations of one system, asked of Z3."""

    def __init__(self, system: System, others: tuple[Property, ...], known: dict[str, Expr], budget: Budget) -> None:
        self.printer = Printer(system, others)
        self.solver = TextSolver(self.printer.everything(), budget)
        for formula in initial_formulas(system):
            self.solver.add(self.printer.define(start_name(formula), formula.formula))
        for name, expr in known.items():
            self.solver.add(self.printer.define(name, expr))
            self.solver.switch(name, self.printer.by_name(name))

    def replies(self, group: Sequence[Obligation]) -> Iterator[tuple[Obligation, Reply]]:
        """The answers to obligations that have their hypotheses in common."""
        if not group:
            return
        params = dict.fromkeys(param for one in group for param in one.params)
        tables = dict.fromkeys(table for one in group for table in one.tables)
        starting = group[0].part in (Part.INITIAL, Part.BASE)
        starts = "".join(map(self.printer.by_name, group[0].assumed)) if starting else ""
        names, text = self.printer.situation(params, tables, group[0].hypotheses, starts)
        with self.solver.scope(text):
            for one in group:
                with self.solver.scope(self.printer.refutation(one, names)):
                    yield one, self.solver.ask(() if starting else one.assumed, LIMIT)


def groups(obligations: Iterator[Obligation]) -> Iterator[list[Obligation]]:
    """Neighbours that have all but their goals in common."""
    for _, group in groupby(obligations, key=lambda one: (one.part, one.path, one.assumed, one.hypotheses)):
        yield list(group)


def _only(system: System, transition: Transition) -> System:
    return replace(system, transitions=(transition,))
