"""SMT-LIB constrained Horn clauses over single bits, for Z3's Spacer, Golem or Eldarica.

One clause says what all rungs do: with a clause for each, Spacer was measured to be a hundred times slower. The clauses
have a solution iff the properties hold, so `sat` means that nothing bad can be reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmxmodel.export.files import File
from vmxmodel.export.header import about, commented, header
from vmxmodel.export.network import Network, bits
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.system.expr import TRUE, And, Expr, Literal, Not, Or, Ref, children
from vmxmodel.system.sharing import Sharing
from vmxmodel.system.types import BOOL


def why_not(goal: Goal) -> str | None:
    """Why Horn clauses cannot ask it, or None."""
    return "Horn clauses cannot say `can always be reached again`" if goal.recoverable else None


def write(problem: Problem, stem: str) -> tuple[File, ...]:
    """The clauses. Raises UsageError (E402) where a type has too many values to be told apart bit by bit."""
    return (File(".smt2", "\n".join(_Clauses(problem, stem).lines()) + "\n"),)


class _Clauses:
    def __init__(self, problem: Problem, stem: str) -> None:
        self.problem = problem
        self.stem = stem
        self.network = Network(problem)
        self.state = bits(tuple(self.network.state.values()))
        self.next = [f"{name}'" for name in self.state]
        self.free = bits(self.network.free)

    def lines(self) -> Iterator[str]:
        """The whole file, line by line."""
        how = [f"z3 {self.stem}.smt2      (Golem and Eldarica read it too)"]
        counts = "`sat`: what is asked holds; `unsat`: it is refuted. "
        counts += "A value is the number of its place in its type, `mode[core1].0` its lowest bit."
        yield from commented(header(self.problem, how, counts), ";")
        yield "(set-logic HORN)"
        yield from self.legend()
        yield from self.initial()
        yield from self.transition()
        yield from self.properties()
        yield from self.clauses()

    def legend(self) -> Iterator[str]:
        """What the numbers mean."""
        yield ""
        seen: dict[str, str] = {}
        for word in (*self.network.state.values(), *self.network.inputs.values()):
            if word.bits and str(word.type) != "Bool" and not str(word.type)[-1].isdigit():
                seen[str(word.type)] = ", ".join("none" if v is None else str(v) for v in word.values)
        yield from (f"; {kind}, from 0: {values}" for kind, values in seen.items())

    def initial(self) -> Iterator[str]:
        network = self.network
        declared = []
        for cell, value in network.declared.items():
            word = network.state[cell]
            declared += [
                network.share.ref(bit.name, BOOL) if one else network.share.negate(network.share.ref(bit.name, BOOL))
                for bit, one in zip(word.bits, word.code(value), strict=True)
            ]
        yield ""
        yield f"(define-fun init ({_declared(self.state)}) Bool"
        yield from _body((network.share.conj((*declared, network.first)),), (), network.share)
        yield ")"

    def transition(self) -> Iterator[str]:
        network = self.network
        share = network.share
        yield ""
        yield "; Which rung fires, if one does, and the state after it."
        yield f"(define-fun trans ({_declared((*self.state, *self.free, *self.next))}) Bool"
        equal = [
            share.disj((share.conj((after, value)), share.conj((share.negate(after), share.negate(value)))))
            for after, value in ((share.ref(f"{name}'", BOOL), value) for name, value in network.after.items())
        ]
        yield from _body((share.conj(equal),), self.rungs(), share)
        yield ")"

    def rungs(self) -> tuple[tuple[str, Expr, list[str]], ...]:
        """The name, the condition and the comment of each rung."""
        return tuple((m.fired.name, fires, about(m.transition)) for m, fires in self.network.fires)

    def properties(self) -> Iterator[str]:
        for number, goal in enumerate(self.problem.goals, 1):
            yield ""
            yield f"; {goal.asked.kind.value} {goal.name}: {' '.join(goal.asked.text.split())}"
            names = (*self.state, *self.free) if goal.of_step else self.state
            yield f"(define-fun bad{number} ({_declared(names)}) Bool"
            yield from _body((self.network.bad(goal),), self.rungs() if goal.of_step else (), self.network.share)
            yield ")"

    def clauses(self) -> Iterator[str]:
        state, free, after = _quoted(self.state), _quoted(self.free), _quoted(self.next)
        yield ""
        yield f"(declare-fun reached ({' '.join('Bool' for _ in self.state)}) Bool)"
        yield _clause(self.state, [_call("init", state)], _call("reached", state))
        yield _clause(
            [*self.state, *self.free, *self.next],
            [_call("reached", state), _call("trans", [*state, *free, *after])],
            _call("reached", after),
        )
        for number, goal in enumerate(self.problem.goals, 1):
            names = [*self.state, *self.free] if goal.of_step else self.state
            yield _clause(names, [_call("reached", state), _call(f"bad{number}", _quoted(names))], "false")
        yield "(check-sat)"


def _clause(names: Iterable[str], body: list[str], head: str) -> str:
    inner = f"(=> (and {' '.join(body)})\n    {head})"
    declared = _declared(names)
    return f"(assert (forall ({declared})\n  {inner}))" if declared else f"(assert {inner})"


def _call(name: str, args: list[str]) -> str:
    return f"({name} {' '.join(args)})" if args else name


def _quoted(names: Iterable[str]) -> list[str]:
    return [f"|{name}|" for name in names]


def _declared(names: Iterable[str]) -> str:
    return " ".join(f"(|{name}| Bool)" for name in names)


def _body(results: tuple[Expr, ...], rungs: tuple[tuple[str, Expr, list[str]], ...], share: Sharing) -> Iterator[str]:
    """A formula with a `let` for each rung and for everything that is used more than once."""
    writer = _Lets(share)
    lines: list[str] = []
    for name, fires, comment in rungs:
        lines += [*(line for line in writer.before(fires)), *(f"  ; {line}" for line in comment)]
        lines.append(f"  (let ((|{name}| {writer.text(fires)}))")
        writer.opened += 1
    for result in results:
        lines += writer.before(result)
        lines.append(f"  {writer.text(result)}{')' * writer.opened}")
    yield from lines


class _Lets:
    """Writes formulas, each part that is used more than once under a name of its own."""

    def __init__(self, share: Sharing) -> None:
        self.share = share
        self.names: dict[int, str] = {}
        self.opened = 0

    def before(self, expr: Expr) -> list[str]:
        """The `let`s that the text of an expression needs."""
        uses: dict[int, int] = {}
        order: list[Expr] = []
        stack: list[tuple[Expr, bool]] = [(expr, False)]
        while stack:
            node, done = stack.pop()
            if done:
                order.append(node)
                continue
            uses[id(node)] = uses.get(id(node), 0) + 1
            if uses[id(node)] == 1 and id(node) not in self.names:
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(children(node)))
        lines = []
        for node in order:
            if uses[id(node)] > 1 and isinstance(node, And | Or) and id(node) not in self.names:
                text = self.text(node)
                self.names[id(node)] = f"n{len(self.names) + 1}"
                lines.append(f"  (let (({self.names[id(node)]} {text}))")
                self.opened += 1
        return lines

    def text(self, expr: Expr) -> str:
        if id(expr) in self.names:
            return self.names[id(expr)]
        match expr:
            case Literal():
                return "true" if expr == TRUE else "false"
            case Ref(name):
                return f"|{name}|"
            case Not(operand):
                return f"(not {self.text(operand)})"
            case And(operands):
                return f"(and {' '.join(map(self.text, operands))})"
            case Or(operands):
                return f"(or {' '.join(map(self.text, operands))})"
        raise AssertionError(f"not over bits: {expr}")
