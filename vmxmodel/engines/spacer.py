"""Z3's Spacer on a finite instance: an inductive invariant of that instance, found without help.

Spacer is property-directed reachability (Komuravelli, Gurfinkel, Chaki, "SMT-based model checking for recursive
programs", CAV 2014) on constrained Horn clauses, here over single bits. One rule says what all transitions do: a rule
for each of them was measured to be a hundred times slower. What it finds is checked again without it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

import z3

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import OutOfTime
from vmxmodel.engines.base import Budget, Progress, Question, silent
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.finite_encoding import FiniteEncoding
from vmxmodel.engines.interrupts import pass_on_interrupt
from vmxmodel.evidence.verdict import FiniteInvariant, Status, Verdict
from vmxmodel.system.cone import cone
from vmxmodel.system.events import speaks_of_step
from vmxmodel.system.instance import Instance
from vmxmodel.system.model import Property, PropertyKind, Scenario, System
from vmxmodel.system.scope import Scope


class Spacer:
    """HOLDS or NEVER at a scope with a re-checked invariant; or a trace, which a bounded search then finds."""

    name = "spacer"

    def decide(self, question: Question, budget: Budget, progress: Progress = silent) -> Sequence[Verdict]:
        """Each goal on its own slice. Needs a scope; recoverable properties and scenarios are UNKNOWN."""
        verdicts = []
        for number, goal in enumerate(question.goals):
            progress(f"spacer: {goal.name}", number, len(question.goals))
            started = time.monotonic()
            try:
                verdict = self._decide(question, goal, budget, progress)
            except OutOfTime:
                verdict = Verdict(goal.name, Status.UNKNOWN, self.name, question.scope, None, "out of time")
            verdicts.append(verdict.timed(time.monotonic() - started))
        return tuple(verdicts)

    def _decide(self, question: Question, goal: Property | Scenario, budget: Budget, progress: Progress) -> Verdict:
        def unknown(reason: str) -> Verdict:
            return Verdict(goal.name, Status.UNKNOWN, self.name, question.scope, None, reason)

        if isinstance(goal, Scenario) or goal.kind is PropertyKind.RECOVERABLE:
            return unknown("Spacer answers what is reachable in any number of steps, nothing else")
        if question.scope is None:
            return unknown("Spacer needs a scope")
        if budget.spent:
            return unknown("out of time")
        problem = _Problem(question.system, question.scope, goal, budget)
        answer, why = problem.solve(budget)
        if answer is None:
            return unknown(why)
        if answer:
            return self._trace(question, goal, budget, progress) or unknown("reachable, but no trace found in time")
        text = _text(problem.invariant())
        if not recheck(question.system, question.scope, goal, text, budget):
            return unknown("an invariant was found, but it did not pass its re-check in time")
        status = Status.NEVER if goal.kind is PropertyKind.REACHABLE else Status.HOLDS
        return Verdict(goal.name, status, self.name, question.scope, FiniteInvariant(text, rechecked=True))

    def _trace(self, question: Question, goal: Property, budget: Budget, progress: Progress) -> Verdict | None:
        """Spacer says that there is a trace: bounded search goes as deep as it must."""
        deep = budget.within(budget.left, max(budget.depth, 10_000))
        asked = replace(question, goals=(goal,))
        (verdict,) = Bounded().decide(asked, deep, progress)
        return replace(verdict, method=self.name) if verdict.decided else None


@dataclass(frozen=True)
class _Bits:
    """A bit-vector of the encoding as truth values with names."""

    vector: z3.BitVecRef
    names: tuple[str, ...]

    def bools(self, context: z3.Context) -> list[z3.BoolRef]:
        return [z3.Bool(name, context) for name in self.names]

    def value(self, context: z3.Context) -> z3.BitVecRef:
        one, zero = z3.BitVecVal(1, 1, context), z3.BitVecVal(0, 1, context)
        bits = [z3.If(bit, one, zero) for bit in reversed(self.bools(context))]
        return z3.Concat(*bits) if len(bits) > 1 else bits[0]


class _Transitions:
    """Initial states, the transition relation and what must not be reached, over truth values."""

    def __init__(self, system: System, scope: Scope, goal: Property, budget: Budget) -> None:
        """Raises OutOfTime."""
        self.context = z3.Context()
        self.instance = Instance(system, scope, lambda: budget.spent)
        self.encoding = FiniteEncoding(self.instance, self.context)
        self._blocks = {
            name: _Bits(vector, tuple(self.encoding.bit_names(name))) for name, vector in self.encoding.vectors.items()
        }
        self.state = [bit for name in ("constants", "state") for bit in self.bits(name)]
        self.after = [*self.bits("constants"), *self.bits("next")]
        self.free = [*self.bits("inputs"), *self.bits("choice")]
        self.initial = self._boolean(self.encoding.initial())
        self.step = self._boolean(self.encoding.step())
        refuting = goal.kind is not PropertyKind.REACHABLE
        self.of_step = goal.kind is PropertyKind.STEP or speaks_of_step(goal.formula)
        if self.of_step:
            bad = self.instance.of_step(goal.formula, negated=refuting)
        else:
            bad = self.instance.ground(goal.formula)
            bad = self.instance.share.negate(bad) if refuting else bad
        self.bad = self._boolean(self.encoding.formulas([bad]))

    def bits(self, block: str) -> list[z3.BoolRef]:
        return self._blocks[block].bools(self.context)

    def _boolean(self, formulas: list[z3.BoolRef]) -> z3.BoolRef:
        """The conjunction with every bit-vector replaced by its bits."""
        places = [(bits.vector, bits.value(self.context)) for bits in self._blocks.values()]
        goal = z3.Goal(ctx=self.context)
        goal.add(*(z3.substitute(formula, *places) for formula in formulas))
        (result,) = z3.Then(*(z3.Tactic(t, self.context) for t in ("simplify", "bit-blast", "simplify")))(goal)
        return result.as_expr()


class _Problem(_Transitions):
    """The Horn clauses of one goal, on its slice."""

    def __init__(self, system: System, scope: Scope, goal: Property, budget: Budget) -> None:
        super().__init__(cone(system, goal), scope, goal, budget)
        context = self.context
        self._horn = z3.Fixedpoint(ctx=context)
        self._horn.set("engine", "spacer")
        bool_sort = z3.BoolSort(context)
        self._reached = z3.Function("reached", *([bool_sort] * len(self.state)), bool_sort)
        self._error = z3.Function("error", bool_sort)
        self._horn.register_relation(self._reached, self._error)
        for bit in (*self.state, *self.bits("next"), *self.free):
            self._horn.declare_var(bit)
        now, then = self._reached(*self.state), self._reached(*self.after)
        self._horn.rule(now, self.initial)
        self._horn.rule(then, [now, self.step])
        self._horn.rule(self._error(), [now, self.bad, *([self.step] if self.of_step else [])])

    def solve(self, budget: Budget) -> tuple[bool | None, str]:
        """Whether the error is reachable; None with the reason when Spacer does not know."""
        if budget.spent:
            return None, "out of time"
        self._horn.set("timeout", ceil(budget.left * 1000) + 1)  # not before the budget is spent: see below
        try:
            answer = self._horn.query(self._error())
        except z3.Z3Exception as error:
            if "canceled" not in str(error):
                return None, f"Spacer gave up: {error}"
            if not budget.spent:  # neither time-out nor budget: somebody pressed Ctrl-C
                raise KeyboardInterrupt from error
            return None, "out of time"
        if answer == z3.unknown:
            pass_on_interrupt(self._horn.reason_unknown())
            return None, "out of time" if budget.spent else f"Spacer: {self._horn.reason_unknown()}"
        return bool(answer == z3.sat), ""

    def invariant(self) -> z3.BoolRef:
        """What Spacer found to hold of every reachable state.

        What simplification already decided comes back as an image of the rules, with quantifiers. The goal itself is
        put in place of that part; the re-check tells whether that is enough.
        """
        found: list[z3.BoolRef] = []
        answer = self._horn.get_answer()
        for part in answer.children() if z3.is_and(answer) else [answer]:
            if z3.is_quantifier(part):
                head, body = part.body().children()
                if head.decl().eq(self._reached):
                    # Variable n of the quantifier stands for the bit at whose place the head mentions it.
                    bit_of = {z3.get_var_index(head.arg(i)): bit for i, bit in enumerate(self.state)}
                    whole = z3.substitute_vars(body, *(bit_of[n] for n in range(len(self.state))))
                    conjuncts = whole.children() if z3.is_and(whole) else [whole]
                    found += [conjunct for conjunct in conjuncts if not _quantified(conjunct)]
                    if len(found) < len(conjuncts) and not self.of_step:
                        found.append(z3.Not(self.bad))
        return z3.simplify(z3.And(*found)) if found else z3.BoolVal(True, self.context)


def _quantified(formula: z3.ExprRef) -> bool:
    return any(z3.is_quantifier(node) for node in _nodes(formula))


def _text(invariant: z3.BoolRef) -> str:
    """The invariant as an SMT-LIB script over the bits of the cells that it needs."""
    names = sorted({node.sexpr() for node in _nodes(invariant) if _is_bit(node)})
    declared = "".join(f"(declare-const {name} Bool)\n" for name in names)
    return f"{declared}(assert\n  {invariant.sexpr()})\n"


def _is_bit(node: z3.ExprRef) -> bool:
    return bool(z3.is_const(node) and node.decl().kind() == z3.Z3_OP_UNINTERPRETED)


def _nodes(formula: z3.ExprRef) -> Iterator[z3.ExprRef]:
    """Every subformula once."""
    stack, seen = [formula], set[int]()
    while stack:
        node = stack.pop()
        if node.get_id() not in seen:
            seen.add(node.get_id())
            stack.extend(node.children())
            yield node


def recheck(system: System, scope: Scope, goal: Property, text: str, budget: Budget) -> bool:
    """Whether the invariant holds initially, is kept by every transition of the whole system, and implies the goal.

    Plain satisfiability, of the instance without slicing, so neither Spacer nor the slice has to be trusted. Raises
    OutOfTime.
    """
    whole = _Transitions(system, scope, goal, budget)
    before = z3.And(*z3.parse_smt2_string(text, ctx=whole.context))
    after = z3.substitute(before, *zip(whole.state, whole.after, strict=True))
    obligations = [
        [whole.initial, z3.Not(before)],
        [before, whole.step, z3.Not(after)],
        [before, whole.bad, *([whole.step] if whole.of_step else [])],
    ]
    for obligation in obligations:
        solver = z3.SolverFor("QF_FD", ctx=whole.context)
        solver.set("timeout", max(1, int(budget.left * 1000)))
        solver.add(*obligation)
        answer = solver.check()
        if answer == z3.unknown:
            pass_on_interrupt(solver.reason_unknown())
        if answer != z3.unsat:
            return False
    return True
