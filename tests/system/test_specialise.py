"""Specialisation keeps the reachable states, the steps and the verdicts; and leaves out what can never happen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.helpers import system_of
from tests.reference import Graph, TooLarge
from tests.strategies import scopes, systems
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.lift import complete
from vmxmodel.evidence.trace import Trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.system.expr import Literal, Param, Quantified, Read, Ref, equal
from vmxmodel.system.model import Formula, System, Table
from vmxmodel.system.show import show
from vmxmodel.system.specialise import known_values, specialise
from vmxmodel.system.types import BoolType, EnumType, OptionalType

MACHINE = """
module machine
sort Core
enum Mode = Off | Root | Guest
outcome Done | Exit
const shadowing: Bool
input cpl[Core]: 0..3
var mode[Core]: Mode = Off
var lock[Core]: Bool
var link[Core]: Core?
var kept[Core]: Bool = true
assume ring_0: all c: Core: cpl[c] == 0
assume plain: not shadowing
init begin: all c: Core: lock[c] and link[c] == none
instruction ENTER(c: Core) {
  privilege: when cpl[c] > 0        => Exit
  shadow:    when shadowing         => Exit
  linked:    when some d: Core: link[c] == d => Exit
  guest:     when mode[c] == Guest  => Exit { mode[c] := Root }
  locked:    when lock[c] and mode[c] == Off => Done { mode[c] := Root kept[c] := lock[c] }
  open:      when not lock[c]       => Done { mode[c] := Guest }
  otherwise_: otherwise => Done { mode[c] := if shadowing then Guest else Off }
}
invariant never_a_guest: all c: Core: mode[c] != Guest
"""


def test_what_is_known_is_put_in_and_what_cannot_happen_is_gone() -> None:
    spec = specialise(system_of(MACHINE))
    assert [table.name for table in spec.tables] == ["mode"]
    assert {t.name: show(t.guard) for t in spec.transitions} == {
        "ENTER.locked": "mode[c] == Off",
        "ENTER.otherwise_": "mode[c] != Off",
    }
    assert [show(u.value) for t in spec.transitions for u in t.updates] == ["Root", "Off"]
    assert show(spec.property["never_a_guest"].formula) == "true"
    assert not spec.assumptions
    assert not spec.initial


def test_a_variable_that_changes_only_where_it_cannot_is_a_constant() -> None:
    spec = specialise(
        system_of("""
module m
sort Core
var a[Core]: Bool = false
var b[Core]: Bool = false
var c[Core]: Bool = false
action SET_A(x: Core) when b[x] { a[x] := true }
action SET_B(x: Core) when a[x] { b[x] := true }
action SET_C(x: Core) when not a[x] { c[x] := true }
""")
    )
    assert [table.name for table in spec.tables] == ["c"]
    assert [t.name for t in spec.transitions] == ["SET_C"]


def test_what_becomes_possible_late_makes_earlier_ones_possible() -> None:
    """Each action waits for one that stands below it, and writes a value that another one waits for."""
    spec = specialise(
        system_of("""
module m
enum At = Zero | One | Two | Three
var at: At = Zero
var seen: Bool = false
var copy: At = Zero
action LATE when copy == Three { seen := true }
action COPY { copy := at }
action THIRD when at == Two { at := Three }
action SECOND when at == One { at := Two }
action FIRST when at == Zero { at := One }
""")
    )
    assert {t.name for t in spec.transitions} == {"LATE", "COPY", "THIRD", "SECOND", "FIRST"}
    assert {table.name for table in spec.tables} == {"at", "seen", "copy"}


def test_an_assumption_about_some_entries_fixes_no_table() -> None:
    text = """
module m
sort Core
member boot: Core
const a[Core]: Bool
const b[Core, Core]: Bool
const c: Bool
const d: Bool
const e[0..3]: Bool
assume some_of_them: all i: 0..1: e[i]
assume one: a[boot]
assume diagonal: all x: Core: b[x, x]
assume either: c or d
var v: Bool = false
action ACT(x: Core) when a[x] and b[x, x] and c and d and e[0] { v := true }
"""
    spec = specialise(system_of(text))
    assert [table.name for table in spec.tables] == ["a", "b", "c", "d", "e", "v"]
    assert show(spec.transitions[0].guard) == "a[x] and b[x, x] and c and d and e[0]"


def test_no_element_is_none() -> None:
    spec = specialise(
        system_of("""
module m
sort Core
var next_of[Core]: Core?
var seen: Bool = false
action LOOK(c: Core) when next_of[c] == none and next_of[c] == c and (some d: Core: next_of[c] == d) { seen := true }
action PASS(c: Core) when next_of[c] == none and not (next_of[c] == c and seen) { seen := true }
""")
    )
    assert {t.name: show(t.guard) for t in spec.transitions} == {"PASS": "next_of[c] == none"}


@st.composite
def known_systems(draw: st.DrawFn) -> System:
    """A random system of which more is known than usual: constants, inputs and beginnings are fixed."""
    system = draw(systems())
    fixed = [table for table in system.tables if table.initial is None and draw(st.booleans())]
    facts = [(table, Formula(f"fixed_{table.name}", _uniform(draw, table), "")) for table in fixed]
    return replace(
        system,
        assumptions=(*system.assumptions, *(f for table, f in facts if not table.is_state)),
        initial=(*system.initial, *(f for table, f in facts if table.is_state)),
    )


def _uniform(draw: st.DrawFn, table: Table) -> Quantified | Read:
    match table.type:
        case BoolType():
            value = Literal(draw(st.booleans()), table.type)
        case EnumType(_, values):
            value = Literal(draw(st.sampled_from(values)), table.type)
        case OptionalType():
            value = Literal(None, table.type)
        case other:
            lowest = getattr(other, "lo", None)
            assume(lowest is not None)
            value = Literal(lowest, other)
    variables = tuple(Param(f"i{n}", kind) for n, kind in enumerate(table.params))
    entry = equal(Read(table.name, tuple(Ref(v.name, v.type) for v in variables), table.type), value)
    return Quantified("all", variables, entry) if variables else entry  # type: ignore[return-value]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_graph_is_that_of_the_system(data: st.DataObject) -> None:
    system = data.draw(known_systems())
    scope = data.draw(scopes(system))
    special = specialise(system)
    try:
        whole, part = Graph.of(system, scope), Graph.of(special, scope)
    except TooLarge:
        assume(False)
    told = part.interpreter.cells

    def seen(key: tuple[object, ...]) -> tuple[object, ...]:
        state = whole.states[key]  # type: ignore[index]
        return tuple(state[cell] for cell in told)

    assert {seen(key) for key in whole.states} == set(part.states)
    assert {(seen(a), step.transition, tuple(step.args.items()), seen(b)) for a, step, b in whole.steps} == {
        (a, step.transition, tuple(step.args.items()), b) for a, step, b in part.steps
    }
    for prop in system.properties:
        assert whole.shortest(prop) == part.shortest(special.property[prop.name]), show(prop.formula)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_run_of_it_is_completed_to_one_of_the_system(data: st.DataObject) -> None:
    system = data.draw(known_systems())
    scope = data.draw(scopes(system))
    special = specialise(system)
    try:
        graph = Graph.of(special, scope)
    except TooLarge:
        assume(False)
    assume(graph.steps)
    key, step, after = data.draw(st.sampled_from([one for one in graph.steps if graph.depth[one[0]] == 0]))
    trace = Trace(special.name, scope, (graph.states[key], graph.states[after]), (step,))
    done = complete(system, trace)
    assert [s.transition for s in done.steps] == [step.transition]
    assert set(done.states[0]) >= set(graph.states[key])


def test_none_is_no_index() -> None:
    system = system_of("""
module m
sort Core
sort Party
outcome Done
var o[Core]: Core? = none
var b[Core]: Bool = false
instruction SET(c: Core, d: Core) { set: otherwise => Done { o[c] := d   b[d] := true } }
invariant i: all c, d: Core: not (b[d] and o[c] == none and o[c] == d)
""")
    formula = specialise(system).properties[0].formula
    assert "b[none]" not in show(formula)


def test_which_values_a_table_has_is_an_invariant_of_its_own() -> None:
    """In guards it is put in: `wait` does not ask whether `hold` is Lease. Induction from any state has to be told."""
    system = system_of("""
module m
enum Hold = Nothing | Own | Lease
sort Core
var hold[Core]: Hold = Nothing
var waits[Core]: Bool = false
action take(c: Core) when hold[c] == Nothing { hold[c] := Own }
action wait(c: Core) when hold[c] != Nothing and hold[c] != Lease { waits[c] := true }
invariant waits_for_its_own: all c: Core: waits[c] implies hold[c] == Own
""")
    special = specialise(system)
    (told,) = known_values(special)
    assert told.name == "values_of_hold"
    assert show(told.formula) == "all i0: Core: hold[i0] == Nothing or hold[i0] == Own"
    goals = (*special.properties, told)
    question = Question(replace(special, properties=goals), goals, None, ())
    assert {v.status for v in Induction().decide(question, Budget(10))} == {Status.PROVED}
    alone = Question(special, special.properties, None, ())
    assert [v.status for v in Induction().decide(alone, Budget(10))] == [Status.UNKNOWN]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_tables_have_these_values_in_every_reachable_state(data: st.DataObject) -> None:
    special = specialise(data.draw(known_systems()))
    told = known_values(special)
    scope = data.draw(scopes(special))
    special = replace(special, properties=told)
    try:
        graph = Graph.of(special, scope)
    except TooLarge:
        assume(False)
    assert all(graph.shortest(prop) is None for prop in told)
