"""What a solver finds in a spec, and what it does not report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reference import Graph, TooLarge
from tests.strategies import Shape, scopes, systems
from vmxmodel.diagnostics import CODES, Diagnostic
from vmxmodel.engines.base import Budget
from vmxmodel.engines.wellformed import antecedent, examine, review
from vmxmodel.language import load, load_text
from vmxmodel.system.expr import Expr, Read, type_of, walk
from vmxmodel.system.model import PropertyKind, System
from vmxmodel.system.show import show
from vmxmodel.system.types import accepts

SPECS = Path(__file__).parents[1] / "specs"


def found(text: str, seconds: float = 30) -> list[Diagnostic]:
    return list(examine(load_text(f"module m\n{text}", "m.tsys").system, Budget(seconds)))


def lines(text: str) -> list[str]:
    return [f"{d.code} {d.message}" for d in found(text)]


def reviewed(text: str) -> list[str]:
    system = load_text(f"module m\n{text}", "m.tsys").system
    invariants = [p for p in system.properties if p.kind in (PropertyKind.INVARIANT, PropertyKind.NEVER)]
    return [f"{d.code} {d.message}" for d in review(system, invariants, Budget(30))]


CORES = "sort Core\nvar on[Core]: Bool = false\nvar level[Core]: 0..3 = 0\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            CORES + "action both(c: Core, d: Core) { on[c] := true  on[d] := false }\n",
            ["E201 both: two updates may write one entry of `on`"],
        ),
        (CORES + "action both(c: Core, d: Core) when c != d { on[c] := true  on[d] := false }\n", []),
        (
            CORES + "action all_and_one(c: Core) { for d: Core where level[d] == 0: on[d] := false  on[c] := true }\n",
            ["E201 all_and_one: two updates may write one entry of `on`"],
        ),
        (CORES + "action split(c: Core) { for d: Core where d != c: on[d] := false  on[c] := true }\n", []),
        (CORES + "action branch(c: Core) { if on[c] { on[c] := false } else { on[c] := true } }\n", []),
        (
            CORES + "action up(c: Core) { level[c] := level[c] + 1 }\n",
            ["E202 up: the value of `level` may leave 0..3"],
        ),
        (CORES + "action up(c: Core) when level[c] < 3 { level[c] := level[c] + 1 }\n", []),
        (
            CORES + "action down(c: Core) { if on[c] { level[c] := level[c] - 1 } }\n",
            ["E202 down: the value of `level` may leave 0..3"],
        ),
        # What a proved invariant excludes is fine; what a wrong one claims is not.
        (
            CORES + "action up(c: Core) when level[c] < 2 { level[c] := level[c] + 2 - 1 }\n"
            "action more(c: Core) { level[c] := level[c] + 1 - (if level[c] == 3 then 1 else 0) }\n",
            [],
        ),
        (
            CORES + "action up(c: Core) when level[c] < 2 { level[c] := level[c] + 1 }\n"
            "action wrap(c: Core) when on[c] { level[c] := level[c] + 1 }\ninvariant nobody: all c: Core: not on[c]\n",
            [],
        ),
        (
            CORES + "action turn(c: Core) { on[c] := true }\n"
            "action wrap(c: Core) when on[c] { level[c] := level[c] + 1 }\ninvariant nobody: all c: Core: not on[c]\n",
            ["E202 wrap: the value of `level` may leave 0..3"],
        ),
        ("var a: Bool = false\ninit contrary: a\naction tick { a := a }\n", ["E203 `m` has no initial state"]),
        (
            "const k: 0..3\nassume low: k < 2\nassume high: k > 2\nvar a: Bool = false\n",
            ["E204 no constants and inputs satisfy `low`, `high`"],
        ),
        (
            "sort Core\ninput key[Core]: 0..3\nassume low: all c: Core: key[c] < 2\n"
            "assume high: some c: Core: key[c] > 2\nvar a: Bool = false\n",
            ["E204 no constants and inputs satisfy `low`, `high`"],
        ),
    ],
)
def test_errors(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


LADDER = (
    CORES
    + """
action go(c: Core) {{
  low:   when level[c] < 2        => {{ level[c] := 2 }}
  odd:   when on[c] and not on[c] => {{ on[c] := true }}{never}
  one:   when level[c] == 1       => {{ on[c] := true }}{one}
  high:  when level[c] >= 2       => {{ on[c] := true }}
  last:  otherwise                => skip{last}
}}
"""
)


def test_rungs_that_no_state_lets_fire() -> None:
    why = ' unreachable "by design"'
    assert lines(LADDER.format(never="", one="", last=why)) == [
        "W201 the test of go.odd is never true",
        "W201 go.one is shadowed by go.low",
    ]
    assert lines(LADDER.format(never=why, one=why, last="")) == [
        "W201 go.last is shadowed by go.low, go.odd, go.one, go.high"
    ]
    assert lines(LADDER.format(never=why, one=why, last=why)) == []


def test_assumptions_shadow_rungs_too() -> None:
    assert lines(
        "const has: Bool\nassume it_has: has\nvar a: Bool = false\n"
        "action go { without: when not has => { a := true }\n  with_it: otherwise => skip }\n"
    ) == ["W201 the test of go.without is never true"]


def test_rungs_that_the_invariants_exclude() -> None:
    text = (
        "var a: Bool = false\naction go { up: when a => { a := a }\n  last: otherwise => skip }\ninvariant no: not a\n"
    )
    assert lines(text) == []
    assert reviewed(text) == ["W202 go.up never fires: the invariants exclude it"]


def test_properties_that_say_nothing() -> None:
    text = (
        "sort Core\nsort Page\nenum Mode = Off | On | Broken\nvar mode[Core]: Mode = Off\nvar current[Core]: Page?\n"
        "action go(c: Core) when mode[c] == Off { mode[c] := On }\n"
        "invariant not_broken: all c: Core: mode[c] != Broken\n"
        "invariant typed: all c: Core, x, y: Page: current[c] == x and current[c] == y implies x == y\n"
        "invariant empty: all c: Core: mode[c] == Broken implies current[c] == none\n"
        "step empty_step: all c: Core: go(c) and mode[c] == On implies next(mode[c]) == Off\n"
        "step full_step: all c: Core: go(c) implies next(mode[c]) == On\n"
        "invariant full: all c: Core: mode[c] == On implies mode[c] != Broken\n"
    )
    assert lines(text) == ["W203 `typed` follows from the types alone", "W203 `full` follows from the types alone"]
    assert reviewed(text) == [
        "W204 the left side of `empty` is never true",
        "W204 the left side of `empty_step` is never true",
    ]


def test_a_property_is_not_called_vacuous_for_what_it_says_itself() -> None:
    text = "var a: Bool = false\nvar b: Bool = false\naction tick { b := b }\ninvariant it: a implies b and not b\n"
    assert reviewed(text) == []


def test_outside_the_decidable_fragment() -> None:
    text = "sort Core\nvar after[Core]: Core\nvar on[Core]: Bool = false\n"
    (warning,) = found(
        text + "action go(c: Core) { on[c] := true }\ninvariant it: all c: Core: on[after[c]] or not on[c]\n"
    )
    assert warning.code == "W205"
    assert "`after`, a Core for each Core" in warning.message
    assert warning.span is not None


def test_what_is_undecided_is_said_to_be() -> None:
    codes = {d.code for d in found(CORES + "action up(c: Core) { level[c] := level[c] + 1 }\n", seconds=0)}
    assert codes == {"W206"}


def test_every_code_is_explained() -> None:
    for number in range(1, 5):
        assert f"E20{number}" in CODES
    for number in range(1, 7):
        assert f"W20{number}" in CODES


def test_the_left_side_of_a_property() -> None:
    system = load_text(
        "module m\nsort Core\nvar on[Core]: Bool = false\ninvariant a: all c: Core: on[c] implies all d: Core: "
        "not on[d] implies c != d\ninvariant b: all c: Core: on[c]\n",
        "m.tsys",
    ).system
    left = antecedent(system.property["a"].formula)
    assert left is not None
    assert show(left) == "some c, d: Core: on[c] and not on[d]"
    assert antecedent(system.property["b"].formula) is None


@pytest.mark.parametrize("path", [SPECS / "bench.tsys", SPECS / "bench_wrong.tsys"])
def test_the_bench_model_is_well_formed(path: Path) -> None:
    assert examine(load(path).system, Budget(30)) == ()


def formulas_of(system: System) -> Iterator[Expr]:
    """Everything that is written in a system outside its properties."""
    yield from (f.formula for f in (*system.initial, *system.assumptions))
    for transition in system.transitions:
        yield transition.guard
        for answer in transition.answers:
            yield from (answer.condition, *answer.args)
        for update in transition.updates:
            yield from (*update.args, update.condition, update.value)


def reads_fit(system: System) -> bool:
    """Whether all reads are of entries that exist, as the language asks for."""
    tables = {**system.table, **{t.name: t for transition in system.transitions for t in transition.choices}}
    return all(
        accepts(kind, type_of(arg))
        for formula in formulas_of(system)
        for node in walk(formula)
        if isinstance(node, Read)
        for kind, arg in zip(tables[node.table].params, node.args, strict=True)
    )


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_where_nothing_is_found_no_reachable_step_is_without_meaning(data: st.DataObject) -> None:
    system = data.draw(systems(Shape(may_fail=True)).filter(reads_fit))
    if any(d.code[0] == "E" or d.code == "W206" for d in examine(system, Budget(20))):
        return
    try:
        Graph.of(system, data.draw(scopes(system)), 150)  # raises ModelError at a double write or a bad value
    except TooLarge:
        return
