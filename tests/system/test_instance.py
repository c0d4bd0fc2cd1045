"""Grounding: the finite problem says of every cell what the interpreter says."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.strategies import scopes, systems
from vmxmodel.language import load_text
from vmxmodel.system.expr import Expr, Literal, Quantified, Read, substitute, walk
from vmxmodel.system.instance import Instance, Move
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System, TableKind
from vmxmodel.system.scope import Scope
from vmxmodel.system.types import Value

SPEC = """
module small
sort Core
sort Page
var current[Core]: Page? = none
var launch[Page]: Bool = false
action load(c: Core, p: Page) { current[c] := p }
action start(c: Core) when current[c] != none { for p: Page where current[c] == p: launch[p] := true }
invariant fine: all c: Core, p: Page: current[c] == p implies current[c] != none
"""


def small() -> tuple[System, Scope]:
    system = load_text(SPEC, "small.tsys").system
    return system, Scope.of(system, {"Core": 2, "Page": 2})


def test_ground_expressions_read_cells_and_have_no_quantifier() -> None:
    instance = Instance(*small())
    roots = [move.guard for move in instance.moves] + list(instance.next_values.values()) + [instance.initial]
    nodes = [node for root in roots for node in walk(root)]
    assert not [node for node in nodes if isinstance(node, Quantified)]
    assert all(isinstance(arg, Literal) for node in nodes if isinstance(node, Read) for arg in node.args)


def test_equal_ground_expressions_are_one_object() -> None:
    system, scope = small()
    instance = Instance(system, scope)
    again = load_text(SPEC, "small.tsys").system.properties[0].formula
    assert instance.ground(system.properties[0].formula) is instance.ground(again)


def test_transitions_share_their_parameters() -> None:
    load, start = Instance(*small()).moves
    assert load.args["c"] is start.args["c"]
    assert load.args["p"] is not load.args["c"]


def test_no_copy_for_each_argument() -> None:
    system, _ = small()
    sizes = [len(Instance(system, Scope.of(system, {"Core": n, "Page": 2})).moves) for n in (1, 2, 5)]
    assert sizes == [2, 2, 2]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_guards_and_next_values_are_those_of_the_interpreter(data: st.DataObject) -> None:
    """For any state, transition, arguments and inputs: evaluated after grounding, or executed as it is."""
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    instance = Instance(system, scope)
    interpreter = Interpreter(system, scope)

    def some(kind: object) -> Value:
        return data.draw(st.sampled_from(scope.domain(kind)))  # type: ignore[arg-type]

    rigid = [t for t in system.tables if t.kind is not TableKind.INPUT]
    state = {cell: some(table.type) for table in rigid for cell in scope.cells(table)}
    inputs = {cell: some(table.type) for table in system.of_kind(TableKind.INPUT) for cell in scope.cells(table)}
    move = data.draw(st.sampled_from(instance.moves))
    args = {p.name: some(p.type) for p in move.transition.params}
    choices = {cell: some(table.type) for table in move.transition.choices for cell in scope.cells(table)}
    given_inputs = {**inputs, **choices}

    def value(expr: Expr) -> Value:
        filled = substitute(expr, _filled(move, instance, args, choices))
        return interpreter.evaluate(filled, state, {}, given_inputs)

    guard = interpreter.holds(move.transition.guard, state, args, given_inputs)
    assert value(move.guard) == guard
    assume(guard)
    after = {**state, **interpreter.writes(move.transition, state, args, given_inputs)}
    for cell, expr in instance.next_values.items():
        assert value(expr) == after[cell], cell


def _filled(move: Move, instance: Instance, args: Mapping[str, Value], choices: Mapping) -> dict[str, Expr]:  # type: ignore[type-arg]
    slots: dict[str, Expr] = {slot.name: Literal(args[name], slot.type) for name, slot in move.args.items()}
    slots |= {slot.name: Literal(choices[cell], slot.type) for cell, slot in move.choices.items()}
    for other in instance.moves:
        slots[other.fired.name] = Literal(other is move, other.fired.type)
    return slots
