"""Assumptions about inputs in generated C: the steps are those that the interpreter allows."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from tests.engines.test_compiled import QUICKLY, same
from tests.helpers import interpreter_of
from tests.reference import Graph, TooLarge
from tests.strategies import Shape, scopes, systems
from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.ccode import Unsupported
from vmxmodel.engines.cinputs import InputAssumptions
from vmxmodel.engines.clayout import CLayout
from vmxmodel.engines.layout import Layout
from vmxmodel.system.interpreter import Interpreter

TABLES = """
module m
sort Core
sort Page
enum Mode = Real | Paged | Guest
var level[Core]: 0..3 = 0
var last: Core? = none
const wide: Bool
const favourite: Core
input mode[Core]: Mode
input ring[Core]: 0..3
input page[Core]: Page?
input irq: Bool
action CLIMB(c: Core) when mode[c] == Guest { level[c] := ring[c]  last := c }
action ECHO(c: Core, d: Core) when ring[c] <= ring[d] { level[c] := ring[d] }
action POKE(c: Core) when irq { last := if page[c] == none then none else c }
action REST(c: Core) when level[c] > 1 { level[c] := 0  last := none }
reachable high: some c: Core: level[c] == 3
step no_guest_falls: all c: Core: mode[c] == Guest implies next(level[c]) >= level[c]
step quiet: irq implies next(last) == last
"""

ASSUMPTIONS = {
    "an implication for each core": "all c: Core: mode[c] == Guest implies ring[c] == 3",
    "cores that share a clause": "all c, d: Core: c != d and mode[c] == Guest implies mode[d] != Guest and ring[d] < 2",
    "what nobody reads decides": "all c: Core: mode[c] == Guest implies page[c] != none",
    "constants decide": "wide or all c: Core: ring[c] < 2",
    "an index that is a constant": "mode[favourite] == Guest and ring[favourite] == 1",
    "an index that is an input": "all c, d: Core: mode[c] == Paged implies (ring[d] == 0 iff irq)",
    "nothing is possible with one constant": "wide and irq",
    "nothing is ever possible": "irq and not irq",
    "an existence": "some c: Core, p: Page: page[c] == p and ring[c] == 2",
}


@pytest.mark.parametrize("formula", ASSUMPTIONS.values(), ids=ASSUMPTIONS)
def test_the_same_steps_as_in_python(formula: str) -> None:
    interpreter = interpreter_of(f"{TABLES}assume given: {formula}\n", Core=2, Page=1)
    assert InputAssumptions(interpreter, CLayout(Layout.of(interpreter)))
    same(interpreter, 1)


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # every example is compiled
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(st.data())
def test_random_systems_with_assumptions_about_inputs(data: st.DataObject) -> None:
    system = data.draw(systems(Shape(may_fail=data.draw(st.booleans()))))
    assume(any(table.name == "in" for table in system.tables) and system.assumptions)
    interpreter = Interpreter(system, data.draw(scopes(system)))
    assume(interpreter.input_assumptions)
    try:
        Graph.of(system, interpreter.scope)
    except TooLarge:
        assume(False)
    except ModelError:
        pass
    same(interpreter, 1)


@pytest.mark.parametrize(
    "formula",
    [
        "all c, d, e, f, g, h: Core: ring[c] + ring[d] + ring[e] + ring[f] + ring[g] + ring[h] < 18",
        "all c, d, e: Core: ring[c] + ring[d] + ring[e] < 8",
    ],
)
def test_what_is_too_large_is_left_to_python(formula: str) -> None:
    cores = 5 if "h: Core" in formula else 9
    interpreter = interpreter_of(f"{TABLES}assume given: {formula}\n", Core=cores, Page=1)
    with pytest.raises(Unsupported):
        InputAssumptions(interpreter, CLayout(Layout.of(interpreter)))


def test_parameters_may_be_called_as_the_program_calls_its_own() -> None:
    text = """
    module m
    sort Core
    var owner[Core]: Core? = none
    input given_1[Core]: Core
    action TAKE(get_owner: Core, uint64_t: Core) when owner[get_owner] == none { owner[get_owner] := uint64_t }
    action MOVE(is_new_effect: Core, set_owner: Core) { owner[is_new_effect] := given_1[set_owner] }
    assume given: all c: Core: given_1[c] != c
    """
    interpreter = interpreter_of(text, Core=3)
    same(interpreter, 1)
    assert not QUICKLY.explore(interpreter, (), (), Budget(60), exhaust=True).notes
