"""The state after a transition, said of the state before, means what the interpreter says of the state after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.strategies import scopes, systems
from vmxmodel.evidence.firstorder import first_order
from vmxmodel.evidence.obligations import Argument, numbered, related
from vmxmodel.evidence.precondition import post, unprime
from vmxmodel.language import load_text
from vmxmodel.system.events import resolve
from vmxmodel.system.expr import Expr, Param, Quantified, Read, Ref, conj, walk
from vmxmodel.system.interpreter import Interpreter, Unread
from vmxmodel.system.model import Formula, PropertyKind, System, Table
from vmxmodel.system.step import State, Step
from vmxmodel.system.types import BOOL, OptionalType, Type

SLOW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def some_steps(data: st.DataObject) -> Iterator[tuple[System, Interpreter, State, Step, State]]:
    """A random system, and a few of its steps from initial states and from states one step further."""
    system = data.draw(systems())
    interpreter = Interpreter(system, data.draw(scopes(system)))
    for state in islice(interpreter.initial_states(), 3):
        for step, _, after in islice(interpreter.steps(state), 6):
            yield system, interpreter, state, step, after
            for further, _, last in islice(interpreter.steps(after), 3):
                yield system, interpreter, after, further, last


@SLOW
@given(st.data())
def test_post_means_the_state_after(data: st.DataObject) -> None:
    for system, interpreter, state, step, after in some_steps(data):
        transition = system.transition[step.transition]
        for prop in system.properties:
            if prop.kind in (PropertyKind.INVARIANT, PropertyKind.NEVER):
                said_before = post(prop.formula, transition, system)
                wanted = interpreter.holds(prop.formula, after)
                try:
                    assert interpreter.holds(said_before, state, step.args, step.inputs) == wanted
                except Unread:  # the step was evaluated without a choice that only the formula's cases need
                    continue


@SLOW
@given(st.data())
def test_a_step_property_means_the_step(data: st.DataObject) -> None:
    for system, interpreter, state, step, after in some_steps(data):
        transition = system.transition[step.transition]
        for prop in system.properties:
            if prop.kind is PropertyKind.STEP:
                try:
                    wanted = interpreter.of_step(prop.formula, state, step, after)
                    said_before = unprime(resolve(prop.formula, transition), transition, system)
                    assert interpreter.holds(said_before, state, step.args, step.inputs) == wanted
                except Unread:
                    continue


def as_relations(system: System) -> System:
    """The same system with every optional table as a relation of one more argument."""

    def relation(table: Table) -> Table:
        if not isinstance(table.type, OptionalType):
            return table
        return replace(table, params=(*table.params, table.type.of), type=BOOL, initial=None)

    return replace(system, tables=tuple(relation(t) for t in system.tables), transitions=(), properties=())


@SLOW
@given(st.data())
def test_first_order_form_means_the_same(data: st.DataObject) -> None:
    system = data.draw(systems())
    scope = data.draw(scopes(system))
    interpreter, relational = Interpreter(system, scope), Interpreter(as_relations(system), scope)
    for state in islice(interpreter.initial_states(), 5):
        flat = {}
        for (name, args), value in state.items():
            kind = system.table[name].type
            if isinstance(kind, OptionalType):
                flat.update({(name, (*args, e)): e == value for e in scope[kind.of.name]})
            else:
                flat[name, args] = value
        for prop in system.properties:
            if prop.kind in (PropertyKind.INVARIANT, PropertyKind.RECOVERABLE):
                lowered = first_order(prop.formula)
                assert relational.holds(lowered, flat) == interpreter.holds(prop.formula, state)
                assert not any(isinstance(t, OptionalType) for t in types_in(lowered))


def types_in(expr: Expr) -> Iterator[Type]:
    for node in walk(expr):
        if isinstance(node, Read | Ref):
            yield node.type
        if isinstance(node, Quantified):
            yield from (v.type for v in node.variables)


CAPTURE = """
module capture
sort Core
var on[Core]: Bool = false
var twin[Core, Core]: Bool = false
action set(c: Core) { on[c] := true }
action mark(c: Core, d: Core) { twin[c, *] := on[d] }
invariant all_off: all c: Core: not on[c]
invariant no_twins: all c, d: Core: twin[c, d] implies c == d
"""


def test_bound_variables_do_not_catch_parameters() -> None:
    system = load_text(CAPTURE, "capture.tsys").system
    goal = post(system.property["all_off"].formula, system.transition["set"], system)
    assert isinstance(goal, Quantified)
    assert [v.name for v in goal.variables] != ["c"]
    assert Ref("c", goal.variables[0].type) in set(walk(goal))


def test_obligations_leave_out_what_a_transition_cannot_change() -> None:
    system = load_text(CAPTURE, "capture.tsys").system
    argument = Argument(system, {p.name: p.formula for p in system.properties}, {})
    names = [o.name for o in argument.obligations()]
    assert names == ["initially all_off", "initially no_twins", "set keeps all_off", "mark keeps no_twins"]


def test_a_history_renames_parameters_and_inputs_apart() -> None:
    system = load_text(
        "module m\nsort Core\ninput key[Core]: Bool\nvar on: Bool = false\n"
        "action press(c: Core) when key[c] { on := not on }\ninvariant off: not on\n",
        "m.tsys",
    ).system
    argument = Argument(system, {"off": system.property["off"].formula}, {}, frozenset({("off", "press")}))
    assert argument.depth == 2
    base, step = [o for o in argument.obligations() if o.path]
    assert base.path == ("press",)
    assert step.path == ("press", "press")
    assert [p.name for p in step.params] == ["c@1", "c@2"]
    assert [t.name for t in step.tables] == ["key@1", "key@2"]
    copy = numbered(system.transition["press"], 7, system)
    assert copy.params == (Param("c@7", copy.params[0].type),)


def test_only_related_formulas_are_taken() -> None:
    a, b, c = (Read(name, (), BOOL) for name in "abc")
    formulas = (Formula("one", conj((a, b)), ""), Formula("two", b, ""), Formula("three", c, ""))
    assert [f.name for f in related(formulas, frozenset("a"))] == ["one", "two"]
