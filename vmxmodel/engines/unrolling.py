"""Runs of a finite instance as one growing formula: state 0 is initial, and a transition leads to each next state.

Bounded model checking (Biere, Cimatti, Clarke, Zhu, "Symbolic model checking without BDDs", TACAS 1999), with one
incremental solver for all questions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import z3

from vmxmodel.engines.base import Budget
from vmxmodel.engines.finite_encoding import FiniteEncoding, number_of
from vmxmodel.engines.interrupts import pass_on_interrupt
from vmxmodel.evidence.gather import what_it_reads
from vmxmodel.evidence.trace import Step, Trace
from vmxmodel.system.expr import Expr, Ref, reads
from vmxmodel.system.instance import Instance
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Transition
from vmxmodel.system.scope import Scope


class Unrolling:
    """All runs of an instance with `depth` transitions.

    `names` are free names that stand for the whole run. `start` says which states a run begins in: the initial ones,
    or any (then the traces are no runs from the beginning).
    """

    def __init__(self, instance: Instance, names: Sequence[Ref] = (), anywhere: bool = False) -> None:
        self.instance = instance
        self.context = z3.Context()
        self.names = frozenset(names)
        self.encoding = FiniteEncoding(instance, self.context, names)
        self.depth = 0
        self._go: list[z3.BoolRef] = []  # while the n-th is true, the n-th transition takes place
        # Bit-vectors only: Z3 answers with its SAT solver. The first value of a type is all zeros, so trying `false`
        # first makes what does not matter in a trace the first value.
        self._solver = z3.SolverFor("QF_FD", ctx=self.context)
        self._solver.set("phase", "always_false")
        self._step = z3.And(*self.encoding.step())
        beginning = self.encoding.domains("constants", "state") if anywhere else self.encoding.initial()
        for fact in beginning:
            self._solver.add(self._at(fact, 0))
        self._model: z3.ModelRef | None = None
        self._labels = 0
        self._reads: dict[str, frozenset[str]] = {}
        self._labelled: dict[tuple[str, int, int], z3.BoolRef] = {}  # by block, position and bits
        self._numbers: dict[tuple[str, int], int] = {}  # what blocks are in the model

    def extend(self) -> None:
        """One more transition, for runs that are that long: a shorter run may end where nothing can happen."""
        self._go.append(self.label())
        self._solver.add(z3.Implies(self._go[-1], self._at(self._step, self.depth)))
        self.depth += 1

    def when(self, label: z3.BoolRef, formula: z3.BoolRef, position: int) -> None:
        """While `label` is true, `formula` holds of state `position`, and of the step from there."""
        self._solver.add(z3.Implies(label, self._at(formula, position)))

    def named(self, formula: z3.BoolRef, position: int) -> z3.BoolRef:
        """A label that is true if and only if the formula holds there."""
        label = self.label()
        self._solver.add(label == self._at(formula, position))
        return label

    def label(self) -> z3.BoolRef:
        """A fresh truth value."""
        self._labels += 1
        return z3.Bool(f"label {self._labels}", self.context)

    def add(self, *facts: z3.BoolRef) -> None:
        """Facts about labels."""
        self._solver.add(*facts)

    def check(self, budget: Budget, *labels: z3.BoolRef, length: int | None = None) -> bool | None:
        """Whether there is a run of this length (None: `depth`) in which these labels are true.

        None when the solver did not find out in time.
        """
        if budget.spent:
            return None
        self._solver.set("timeout", max(1, int(budget.left * 1000)))
        answer = self._solver.check(*self._go[:length], *labels)
        if answer == z3.unknown:
            pass_on_interrupt(self._solver.reason_unknown())
        self._model, self._numbers = (self._solver.model() if answer == z3.sat else None), {}
        return None if answer == z3.unknown else bool(answer == z3.sat)

    def core(self, labels: Sequence[z3.BoolRef]) -> list[z3.BoolRef]:
        """Of the labels that `check` was asked about and said no to, some that suffice for that; in their order."""
        found = {term.get_id() for term in self._solver.unsat_core()}
        return [label for label in labels if label.get_id() in found]

    def tidy(self, length: int, budget: Budget, goal: z3.BoolRef) -> None:
        """Look for the least run with this label, and keep it for `trace`.

        The run that `check` found has what the solver happened to choose. Of two runs the one is less that has the
        earlier transitions in the order of the spec, compared step by step; then arguments, constants, the first state
        and inputs with the first values. Bit by bit: one that is zero in the last run found stays so, another is asked
        to be. The result depends on nothing but the instance, the goal and the length, unless time runs out.
        """
        least = self.label()
        for block, position, bits in self._significance(length):
            if not self._least(least, block, position, bits, (length, budget, goal)):
                return

    def _least(
        self,
        least: z3.BoolRef,
        block: str,
        position: int,
        bits: Sequence[int],
        asked: tuple[int, Budget, z3.BoolRef],
    ) -> bool:
        """Make these bits of a block as small as they can be, the first ones first. False when the time is used up.

        Where several in a row could be made zero, more are tried together: a run costs the solver more than a refusal.
        """
        length, budget, goal = asked
        done, ahead = 0, 1
        while done < len(bits):
            number = self._number(block, position)
            ones = [n for n in range(done, len(bits)) if number >> bits[n] & 1]
            last = ones[min(ahead, len(ones)) - 1] if ones else len(bits) - 1
            self._keep_zero(least, block, position, _mask(bits[done : ones[0] if ones else len(bits)]))
            if not ones:
                break
            before = self._model, self._numbers
            zero = self._zero(block, position, _mask(bits[ones[0] : last + 1]))
            answer = self.check(budget, goal, least, zero, length=length)
            if answer:
                self._keep_zero(least, block, position, _mask(bits[ones[0] : last + 1]))
                done, ahead = last + 1, 2 * ahead
                continue
            self._model, self._numbers = before
            if answer is None:
                return False
            done, ahead = (ones[0] + 1 if ahead == 1 or len(ones) == 1 else ones[0]), max(1, ahead // 4)
        return True

    def _significance(self, length: int) -> Iterator[tuple[str, int, Sequence[int]]]:
        """The bits that make a run: block, position, and bits there; those that count most come first."""
        selector, widths = self.encoding.selector_width, self.encoding.widths
        for n in range(length):
            yield "choice", n, range(selector - 1, -1, -1)
        for n in range(length):
            yield "choice", n, range(selector, widths["choice"])
        yield "constants", 0, range(widths["constants"])
        yield "state", 0, range(widths["state"])
        for n in range(length):
            yield "inputs", n, range(widths["inputs"])

    def _zero(self, block: str, position: int, bits: int) -> z3.BoolRef:
        """A label that says that bits of a block are zero."""
        place = (block, position, bits)
        if place not in self._labelled:
            self._labelled[place] = self.label()
            self._keep_zero(self._labelled[place], block, position, bits)
        return self._labelled[place]

    def _keep_zero(self, label: z3.BoolRef, block: str, position: int, bits: int) -> None:
        """While `label` is true, these bits of a block are zero."""
        if bits:
            vector = self._vector(block, position)
            self._solver.add(z3.Implies(label, vector & z3.BitVecVal(bits, vector.size(), self.context) == 0))

    def formulas(self, expressions: list[Expr]) -> list[z3.BoolRef]:
        """Ground formulas as terms for `when`."""
        return self.encoding.formulas(expressions)

    def true(self, label: z3.BoolRef) -> bool:
        """Whether a label is true in the run that `check` found."""
        assert self._model is not None
        return bool(z3.is_true(self._model[label]))

    def trace(self, length: int, also: frozenset[str] = frozenset(), exact: bool = False) -> Trace:
        """The first `length` transitions of the run that `check` found.

        A step shows the inputs that its transition mentions, and those named in `also`; if `exact`, only those entries
        that it really reads, as the interpreter says.
        """
        encoding = self.encoding
        interpreter = Interpreter(self.instance.system, self.scope)
        constants = encoding.cells_of("constants", self._number("constants", 0))
        states = [
            {**constants, **encoding.cells_of("state", self._number("state", position))}
            for position in range(length + 1)
        ]
        steps = []
        for position in range(length):
            move, args, choices = encoding.move_of(self._number("choice", position))
            shown = also | self._read_by(move.transition)
            inputs = encoding.cells_of("inputs", self._number("inputs", position))
            inputs = {cell: value for cell, value in inputs.items() if cell[0] in shown}
            step = Step(move.transition.name, args, {**inputs, **choices})
            if exact:
                step = what_it_reads(interpreter, states[position], step, also)
            steps.append(step)
        return Trace(self.instance.system.name, self.instance.scope, tuple(states), tuple(steps))

    @property
    def scope(self) -> Scope:
        return self.instance.scope

    def _read_by(self, transition: Transition) -> frozenset[str]:
        if transition.name not in self._reads:
            self._reads[transition.name] = tables_read(transition)
        return self._reads[transition.name]

    def _vector(self, block: str, position: int) -> z3.BitVecRef:
        name = block if block == "constants" else f"{block}@{position}"
        return z3.BitVec(name, self.encoding.widths[block], self.context)

    def _number(self, block: str, position: int) -> int:
        assert self._model is not None
        if (block, position) not in self._numbers:
            self._numbers[block, position] = number_of(self._model, self._vector(block, position))
        return self._numbers[block, position]

    def _at(self, formula: z3.BoolRef, position: int) -> z3.BoolRef:
        """A formula over one step as it reads for the step from state `position`."""
        vectors = self.encoding.vectors
        places = [(vectors["next"], self._vector("state", position + 1))]
        places += [(vectors[block], self._vector(block, position)) for block in ("state", "inputs", "choice")]
        return z3.substitute(formula, *places)


def _mask(bits: Sequence[int]) -> int:
    return sum(1 << bit for bit in bits)


def tables_read(transition: Transition) -> frozenset[str]:
    """The tables that a step of this transition reads."""
    expressions = [transition.guard, *(answer.condition for answer in transition.answers)]
    expressions += [arg for answer in transition.answers for arg in answer.args]
    expressions += [part for u in transition.updates for part in (*u.args, u.condition, u.value)]
    expressions += [transition.returns] if transition.returns is not None else []
    return frozenset[str]().union(*map(reads, expressions))
