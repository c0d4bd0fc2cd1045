"""Circuits and Horn clauses of random systems: every step of the circuit is one of the interpreter, and back."""

from __future__ import annotations

import random
import subprocess
import sys
from itertools import product
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.export.circuits import Circuit, read
from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.export import aiger, export, problem
from vmxmodel.export.network import Network, Word
from vmxmodel.system.step import State
from vmxmodel.system.types import Value


def bits(word: Word, value: Value) -> dict[str, bool]:
    return dict(zip((bit.name for bit in word.bits), word.code(value), strict=True))


def encoded(network: Network, state: State) -> dict[str, bool]:
    """The latches of a state."""
    found: dict[str, bool] = {}
    for cell, word in network.state.items():
        found |= bits(word, state[cell])
    return found


def complete(circuit: Circuit, state: dict[str, bool]) -> dict[str, bool]:
    """The latches, those that say that the first state is past included."""
    return {name: state.get(name, True) for name in circuit.latches}


@settings(max_examples=25, deadline=None)
@given(st.data(), st.integers(0, 2**32))
def test_a_circuit_steps_as_the_interpreter_does(data: st.DataObject, seed: int) -> None:
    system = data.draw(systems())
    asked = problem(system, data.draw(scopes(system)))
    try:
        graph = Graph.of(asked.system, asked.scope, limit=12)
    except TooLarge:
        assume(False)
    network = Network(asked)
    goals = tuple(goal for goal in asked.goals if not goal.recoverable)
    (file,), _ = export(asked, "aiger", "x")
    assert isinstance(file.text, bytes)
    circuit = read(file.text)
    known = {tuple(sorted(encoded(network, state).items())): key for key, state in graph.states.items()}
    steps = {(before, after) for before, _, after in graph.steps}
    chance = random.Random(seed)
    words = [name for name in circuit.inputs if not name.startswith("first ")]
    few = len(words) <= 5
    seen = set()
    for key, state in graph.states.items():
        latches = complete(circuit, encoded(network, state))
        rows = (
            product((False, True), repeat=len(words))
            if few
            else ([chance.random() < 0.5 for _ in words] for _ in range(24))
        )
        for row in rows:
            after, bad = circuit.step(latches, dict(zip(words, row, strict=True)))
            reached = known[tuple(sorted((n, v) for n, v in after.items() if n not in ("begun", "lawful")))]
            assert reached == key or (key, reached) in steps
            seen.add((key, reached))
            for goal, wrong in zip(goals, bad, strict=True):
                if not goal.of_step:
                    assert wrong != graph.interpreter.holds(goal.must, state)
                elif wrong:
                    assert graph.shortest(goal.asked) is not None
    if few:
        assert steps <= seen | {(key, key) for key in graph.states}


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_a_circuit_begins_as_the_interpreter_does(data: st.DataObject) -> None:
    system = data.draw(systems())
    asked = problem(system, data.draw(scopes(system)))
    network = Network(asked)
    (file,) = aiger.write(asked.without_goals(), "x")
    assert isinstance(file.text, bytes)
    circuit = read(file.text)
    first = [name for name in circuit.inputs if name.startswith("first ")]
    assume(len(first) <= 7)
    try:
        graph = Graph.of(asked.system, asked.scope, limit=100)
    except TooLarge:
        assume(False)
    beginnings = {
        tuple(sorted(encoded(network, graph.states[key]).items())) for key, depth in graph.depth.items() if depth == 0
    }
    if "begun" not in circuit.latches:
        assert beginnings == {tuple(sorted(circuit.first.items()))}
        return
    found = set()
    no_rung = dict.fromkeys((name for name in circuit.inputs if name not in first), True)
    for row in product((False, True), repeat=len(first)):
        chosen = dict(zip(first, row, strict=True))
        after, _ = circuit.step(circuit.first, {**no_rung, **chosen})
        assert after["begun"]
        if after["lawful"]:
            now = {n: chosen.get(f"first {n}", v) for n, v in circuit.first.items() if n not in ("begun", "lawful")}
            found.add(tuple(sorted(now.items())))
    assert found == beginnings


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_z3_refutes_what_the_interpreter_refutes(data: st.DataObject) -> None:
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    goal = data.draw(st.sampled_from([goal for goal in problem(system, scope).goals if not goal.recoverable]))
    try:
        graph = Graph.of(system, scope, limit=60)
    except TooLarge:
        assume(False)
    whole = problem(system, scope)
    asked = type(whole)(whole.system, scope, (goal,))
    (file,), _ = export(asked, "smt2", "x")
    program = Path(sys.executable).with_name("z3")
    done = subprocess.run([str(program), "-in"], input=file.text, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ("sat" if graph.shortest(goal.asked) is None else "unsat")
