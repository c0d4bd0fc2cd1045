"""AIGER 1.9: the instance as a sequential circuit of and-gates, for ABC and every other hardware model checker.

A latch holds one bit of a cell. `begun` is 0 in the first state, in which inputs stand for cells whose first value is
open; `lawful` remembers that they were as the spec says, and nothing is bad where they were not. So the circuit needs
neither constraints nor uninitialized latches, which not every tool reads. (Biere, Heljanko, Wieringa: AIGER 1.9 And
Beyond, 2011.)
"""

from __future__ import annotations

from collections.abc import Iterator

from vmxmodel.export.files import File
from vmxmodel.export.header import about, header
from vmxmodel.export.network import Network, Word, bits
from vmxmodel.export.problem import Goal, Problem
from vmxmodel.system.expr import TRUE, And, Expr, Literal, Not, Or, Ref


def why_not(goal: Goal) -> str | None:
    """Why a circuit with bad states cannot ask it, or None."""
    return "a circuit with bad states cannot say `can always be reached again`" if goal.recoverable else None


def write(problem: Problem, stem: str) -> tuple[File, ...]:
    """The circuit, in AIGER's binary format, which ABC reads.

    Raises UsageError (E402) where a type has too many values to be told apart bit by bit.
    """
    return (File(".aig", _Circuit(problem, stem).data()),)


class _Gates:
    """And-gates over literals, each pair once: 0 is false, 1 is true, an odd literal negates the even one."""

    def __init__(self, inputs: int) -> None:
        self.last = inputs  # the variables below are inputs and latches
        self.made: dict[tuple[int, int], int] = {}

    def both(self, left: int, right: int) -> int:
        low, high = sorted((left, right))
        if low == 0 or low == high ^ 1:
            return 0
        if low in (1, high):
            return high
        if (high, low) not in self.made:
            self.last += 1
            self.made[high, low] = 2 * self.last
        return self.made[high, low]

    def either(self, left: int, right: int) -> int:
        return self.both(left ^ 1, right ^ 1) ^ 1

    def choose(self, test: int, yes: int, no: int) -> int:
        return self.either(self.both(test, yes), self.both(test ^ 1, no))


class _Circuit:
    def __init__(self, problem: Problem, stem: str) -> None:
        self.problem = problem
        self.stem = stem
        network = self.network = Network(problem)
        self.open = [network.state[cell] for cell in network.open_cells]
        self.inputs = [*bits(network.free), *(f"first {name}" for name in bits(self.open))]
        self.latches = bits(tuple(network.state.values()))
        self.begins = bool(self.open or problem.beginning)
        if self.begins:
            self.latches += ["begun", "lawful"]
        self.variable = {name: 2 * n for n, name in enumerate((*self.inputs, *self.latches), 1)}
        self.gates = _Gates(len(self.variable))
        self.memo: dict[int, int] = {}
        self.literal = self.current()

    def current(self) -> dict[str, int]:
        """The literal of every bit that expressions mention, as it is in this step."""
        found = dict(self.variable)
        for word in self.open:
            for name in bits((word,)):
                found[name] = self.gates.choose(self.variable["begun"], found[name], found[f"first {name}"])
        return found

    def data(self) -> bytes:
        """The whole file."""
        network = self.network
        for move, fires in network.fires:
            self.literal[move.fired.name] = self.of(fires)
        after = {name: self.of(value) for name, value in network.after.items()}
        lawful = 1
        if self.begins:
            lawful = self.gates.choose(self.variable["begun"], self.variable["lawful"], self.of(network.first))
            after |= {"begun": 1, "lawful": lawful}
        bad = [self.gates.both(lawful, self.of(network.bad(goal))) for goal in self.problem.goals]
        reset = self.reset()
        gates = self.gates.made
        numbers = [self.gates.last, len(self.inputs), len(self.latches), 0, len(gates), *([len(bad)] if bad else [])]
        head = [f"aig {' '.join(map(str, numbers))}"]
        head += [f"{after[name]}" + (" 1" if reset.get(name) else "") for name in self.latches]
        head += map(str, bad)
        names = [f"i{n} {name}" for n, name in enumerate(self.inputs)]
        names += [f"l{n} {name}" for n, name in enumerate(self.latches)]
        names += [f"b{n} {goal.name}" for n, goal in enumerate(self.problem.goals)]
        deltas = b"".join(_number(gate - high) + _number(high - low) for (high, low), gate in gates.items())
        return _text(head) + deltas + _text([*names, "c", *self.comment()])

    def reset(self) -> dict[str, bool]:
        """The latches that are 1 at first."""
        found: dict[str, bool] = {}
        for cell, value in self.network.declared.items():
            word = self.network.state[cell]
            found |= dict(zip((bit.name for bit in word.bits), word.code(value), strict=True))
        return found

    def of(self, expr: Expr) -> int:
        """The literal of a formula over bits."""
        if id(expr) not in self.memo:
            self.memo[id(expr)] = self._of(expr)
        return self.memo[id(expr)]

    def _of(self, expr: Expr) -> int:
        match expr:
            case Literal():
                return 1 if expr == TRUE else 0
            case Ref(name):
                return self.literal[name]
            case Not(operand):
                return self.of(operand) ^ 1
            case And(operands):
                return self._all([self.of(operand) for operand in operands])
            case Or(operands):
                return self._all([self.of(operand) ^ 1 for operand in operands]) ^ 1
        raise AssertionError(f"not over bits: {expr}")

    def _all(self, literals: list[int]) -> int:
        """A balanced tree."""
        while len(literals) > 1:
            pairs = [literals[n : n + 2] for n in range(0, len(literals), 2)]
            literals = [self.gates.both(*pair) if len(pair) == 2 else pair[0] for pair in pairs]
        return literals[0] if literals else 1

    def comment(self) -> Iterator[str]:
        """What stands behind the `c`: the header, what the numbers mean, and the rungs."""
        stem = self.stem
        how = [f"berkeley-abc -c 'read_aiger {stem}.aig; pdr'"]
        counts = "Bad state n is property n. A value is the number of its place in its type, lowest bit first; "
        counts += "`rung` is the number of the rung that is tried, and where it cannot fire nothing changes."
        yield from header(self.problem, how, counts)
        yield ""
        seen: dict[str, Word] = {}
        for word in (*self.network.state.values(), *self.network.free):
            seen.setdefault(str(word.type), word)
        for kind, word in seen.items():
            if word.name != "rung" and word.bits and kind != "Bool":
                yield f"{kind}, from 0: {', '.join('none' if v is None else str(v) for v in word.values)}"
        for number, (move, _) in enumerate(self.network.fires):
            yield f"rung {number} is {'; '.join(about(move.transition))}"


def _text(lines: list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _number(value: int) -> bytes:
    """A number in groups of seven bits, the lowest first, all but the last marked."""
    found = bytearray()
    while value >= 128:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes((*found, value))
