"""Permutations of elements: which there are, and that they are automorphisms of the transition system."""

from __future__ import annotations

from itertools import islice

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers import interpreter_of, system_of
from tests.strategies import scopes, systems
from vmxmodel.system.expr import Literal
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import PropertyKind
from vmxmodel.system.scope import Scope
from vmxmodel.system.symmetry import Permutation, Symmetry
from vmxmodel.system.types import OptionalType, SortType

SPEC = """
module m
enum Mode = Off | On
sort Core
sort Page
member boot: Core
const home[Core]: Page
var at[Core, Mode]: Page?
var last: Core?
action GO(c: Core, p: Page) { last := c  at[c, On] := p }
"""


def test_members_are_fixed() -> None:
    system = system_of(SPEC)
    symmetry = Symmetry.of(system, Scope.of(system, {"Core": 4, "Page": 2}))
    assert symmetry.movable == {"Core": ("core1", "core2", "core3"), "Page": ("page1", "page2")}
    assert symmetry.order == 12
    found = list(symmetry.permutations())
    assert len({str(permutation) for permutation in found}) == 12
    assert all(permutation in symmetry for permutation in found)
    assert all(permutation.renamed["Core"]["boot"] == "boot" for permutation in found)
    assert found[0].inverse == found[0]


def test_what_is_no_symmetry() -> None:
    system = system_of(SPEC)
    symmetry = Symmetry.of(system, Scope.of(system, {"Core": 3, "Page": 1}))
    page = {"page1": "page1"}
    assert Permutation({"Core": {"boot": "boot", "core1": "core2", "core2": "core1"}, "Page": page}) in symmetry
    for cores in (
        {"boot": "core1", "core1": "boot", "core2": "core2"},
        {"boot": "boot", "core1": "core2", "core2": "core2"},
        {"boot": "boot", "core1": "core2"},
    ):
        assert Permutation({"Core": cores, "Page": page}) not in symmetry
    assert Permutation({"Page": page}) not in symmetry


def test_a_sort_with_one_element_to_move_has_none() -> None:
    system = system_of(SPEC)
    symmetry = Symmetry.of(system, Scope.of(system, {"Core": 2, "Page": 1}))
    assert symmetry.movable == {"Core": (), "Page": ()}
    assert symmetry.order == 1


def test_a_formula_that_names_an_element_fixes_its_sort() -> None:
    system = system_of(SPEC)
    scope = Scope.of(system, {"Core": 3, "Page": 3})
    named = Literal("page2", OptionalType(SortType("Page")))
    assert Symmetry.of(system, scope, (named,)).movable == {"Core": ("core1", "core2"), "Page": ()}
    member = Literal("boot", SortType("Core"))
    assert Symmetry.of(system, scope, (member,)).order == 12


def test_tables_of_constants_are_renamed_along() -> None:
    interpreter = interpreter_of(SPEC, Core=3, Page=2)
    symmetry = Symmetry.of(interpreter.system, interpreter.scope)
    swap = next(p for p in symmetry.permutations() if p.renamed["Core"]["core1"] == "core2")
    state = {("home", ("core1",)): "page2", ("home", ("boot",)): "page1", ("at", ("core2", "On")): None}
    assert swap.state(state, interpreter.tables) == {
        ("home", ("core2",)): swap.renamed["Page"]["page2"],
        ("home", ("boot",)): swap.renamed["Page"]["page1"],
        ("at", ("core1", "On")): None,
    }


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_renaming_is_an_automorphism(data: st.DataObject) -> None:
    """Initial states stay initial, steps stay steps, and formulas keep their truth."""
    system = data.draw(systems())
    interpreter = Interpreter(system, data.draw(scopes(system, largest=3)))
    permutation = data.draw(
        st.sampled_from(
            list(Symmetry.of(system, interpreter.scope, (p.formula for p in system.properties)).permutations())
        )
    )
    for state in islice(interpreter.initial_states(), 4):
        renamed = permutation.state(state, interpreter.tables)
        assert interpreter.is_initial(renamed)
        assert permutation.inverse.state(renamed, interpreter.tables) == state
        for goal in system.properties:
            if goal.kind in (PropertyKind.INVARIANT, PropertyKind.NEVER, PropertyKind.RECOVERABLE):
                assert interpreter.holds(goal.formula, state) == interpreter.holds(goal.formula, renamed)
        for step, answered, after in islice(interpreter.steps(state), 12):
            moved = permutation.step(step, interpreter)
            # A quantifier is evaluated element by element, up to the one that decides: the moved step may read another
            # input first. Whatever that is, the step does the same.
            transition = system.transition[moved.transition]
            found = [rest for _, *rest in interpreter.firings(transition, renamed, moved.args, moved.inputs)]
            assert found
            assert all(rest == [answered, permutation.state(after, interpreter.tables)] for rest in found)
