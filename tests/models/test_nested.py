"""Paging in two dimensions, and short cuts of nesting: each wrong step has a trace, and each condition is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.models.nesting_cost import (
    ACCESSES,
    FAULTS,
    LEVELS,
    WAYS,
    cell,
    exits,
    fault_table,
    interpreter,
    picture,
    table,
)
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.induction import Induction
from vmxmodel.evidence.comparison import compare
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.side_by_side import check_both, violations
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load, load_text
from vmxmodel.system.scope import Scope

NESTED = Path(__file__).parents[2] / "specs" / "nested"
PAGING = {"Core": 1, "Table": 1, "Inner": 1, "Outer": 2, "Frame": 2}
NESTCLOUD = {"Core": 2, "Page": 2, "Frame": 2}
VPIDS = {"Core": 1, "Vpid": 2, "Linear": 1, "Page": 1}
TOWER = {"Level": 5}
ENLIGHTENED = {"Core": 2, "Page": 2, "Group": 1, "Value": 2, "Party": 1}

# Module, size, what is replaced, by what, and the property that breaks.
WRONG = [
    (
        "paging",
        PAGING,
        "  for t: Table, q: Inner where ept02[t, q] == ept01[p]: ept02[t, q] := none\n"
        "  for t: Table, q: Inner, r: Right where ept02[t, q] == ept01[p]: right02[t, q, r] := false\n",
        "",
        "ept02_is_within_the_composition",
    ),
    (
        "paging",
        PAGING,
        "  for c: Core, t: Table, q: Inner where tlb[c, t, q] == ept01[p]: tlb[c, t, q] := none\n"
        "  for c: Core, t: Table, q: Inner, r: Right where tlb[c, t, q] == ept01[p]: tlb_right[c, t, q, r] := false\n",
        "",
        "accesses_are_allowed",
    ),
    ("paging", PAGING, "right12[t, q, s] and right01[p, s]", "right12[t, q, s]", "ept02_is_within_the_composition"),
    ("paging", PAGING, "right12[t, q, s] and right01[p, s]", "right01[p, s]", "ept02_is_within_the_composition"),
    ("paging", PAGING, "tlb[*, t, *]          := none\n", "\n", "invept_leaves_nothing"),
    (
        "paging",
        PAGING,
        "  ept02[t, *]           := none\n  right02[t, *, *]      := false\n",
        "",
        "ept02_is_within_the_composition",
    ),
    ("paging", PAGING, "when l1_owns[f] and ept01[p] == none", "when ept01[p] == none", "l2_reaches_only_l1s_memory"),
    ("nestcloud", NESTCLOUD, "(bypass_if_unasked and asks12[x])", "false", "asked_faults_exit"),
    ("nestcloud", NESTCLOUD, "  if invept_forgets { ept02[*] := none }\n", "", "virtual_ept_is_sound"),
    (
        "nestcloud",
        NESTCLOUD,
        "then copy[c] else memory12[x]",
        "then memory12[x] else copy[c]",
        "only_what_was_checked_is_used",
    ),
    ("nestcloud", NESTCLOUD, "declared_clean[x] and not clears_clean", "declared_clean[x]", "clean_is_clean"),
    (
        "nestcloud",
        NESTCLOUD,
        "    for d: Core where d != c and filled[d] == x: filled[d] := none\n",
        "",
        "clean_is_clean",
    ),
    (
        "vpids",
        VPIDS,
        "    stands_for[c] := v\n    tlb[c, *]     := none\n",
        "    stands_for[c] := v\n",
        "accesses_were_said",
    ),
    (
        "vpids",
        VPIDS,
        "  single: when t == SingleContext => {\n    tlb[c, *] := none\n",
        "  single: when t == SingleContext => {\n",
        "accesses_were_said",
    ),
    ("vpids", VPIDS, "    tlb[c, l] := none\n", "", "invvpid_leaves_nothing"),
    ("enlightened", ENLIGHTENED, "where not clean[x, g]: copy", "where clean[x, g]: copy", "clean_is_clean"),
    ("enlightened", ENLIGHTENED, "  copy[c, g] := v\n", "", "l2_runs_with_what_was_written"),
    (
        "enlightened",
        ENLIGHTENED,
        "    active[c, x] := false\n    mapped[c]    := none\n",
        "    active[c, x] := false\n",
        "l2_runs_with_what_was_written",
    ),
    (
        "enlightened",
        ENLIGHTENED,
        "other: otherwise => VMsucceed { active[c, x] := false }",
        "other: otherwise => VMsucceed { memory[x, launch_state] := any }",
        "vmclear_spoils_nothing",
    ),
    ("vpids", VPIDS, "said[*, v, l, p] := true", "said[*, *, l, p] := true", "said_is_of_one_vpid12"),
    (
        "vpids",
        VPIDS,
        "    for w: Vpid, m: Linear, p: Page: said[c, w, m, p] := tables[w, m] == p\n",
        "",
        "invvpid_makes_it_current",
    ),
    ("levels", TOWER, "    handles[k] := j\n", "", "an_exit_is_not_lost"),
    ("enlightened", ENLIGHTENED, "(enlightened(c) implies names[c] == x)", "true", "l2_runs_with_what_is_named"),
    ("enlightened", ENLIGHTENED, "if not runs_l2[c] { mapped[c] := none }", "mapped[c] := none", "l2_has_a_page"),
    (
        "enlightened",
        ENLIGHTENED,
        "  for x: Page where mapped[c] == x: memory[x, g] := v\n}",
        "}",
        "exits_are_told",
    ),
    (
        "enlightened",
        ENLIGHTENED,
        "when is_new(c, x) and revision[x] == Unknown",
        "when is_new(c, x) and revision[x] == Version1",
        "unknown_revisions_are_refused",
    ),
]


@pytest.mark.parametrize(("module", "size", "old", "new", "breaks"), WRONG)
def test_a_wrong_step_has_a_trace(module: str, size: dict[str, int], old: str, new: str, breaks: str) -> None:
    path = NESTED / f"{module}.tsys"
    assert old in path.read_text()
    system = load_text(path.read_text().replace(old, new, 1), str(path)).system
    goal = system.property[breaks]
    (verdict,) = Bounded().decide(Question(system, (goal,), Scope.of(system, size)), Budget(60, 9))
    assert verdict.status is Status.VIOLATED, verdict.reason
    assert verdict.trace is not None
    check_trace(system, verdict.trace, goal)


@pytest.mark.parametrize(
    ("condition", "needed_by"),
    [
        ("bypass_if_unasked and ", "asked_faults_exit"),
        ("invept_forgets and ", "virtual_ept_is_sound"),
        ("uses_what_it_checked and ", "only_what_was_checked_is_used"),
        ("clears_clean and ", "clean_is_clean"),
    ],
)
def test_each_condition_is_needed(condition: str, needed_by: str) -> None:
    path = NESTED / "nestcloud.tsys"
    head, found, claim = path.read_text().partition(f" {needed_by}:")
    assert condition in claim.split("\n\n")[0]
    system = load_text(f"{head}{found}{claim.replace(condition, '', 1)}", str(path)).system
    goal = system.property[needed_by]
    (verdict,) = Bounded().decide(Question(system, (goal,), Scope.of(system, NESTCLOUD)), Budget(60, 7))
    assert verdict.status is Status.VIOLATED, verdict.reason


@pytest.mark.parametrize("condition", ["clears_clean", "vmclears_first", "vmclears_enlightened", "copies_what_is_new"])
def test_each_condition_of_the_enlightened_vmcs_is_needed(condition: str) -> None:
    path = NESTED / "enlightened.tsys"
    head, found, agreed = path.read_text().partition("def as_agreed() = ")
    system = load_text(f"{head}{found}{agreed.replace(condition, 'true', 1)}", str(path)).system
    goal = system.property["l2_runs_with_what_was_written"]
    (verdict,) = Bounded().decide(Question(system, (goal,), Scope.of(system, ENLIGHTENED)), Budget(60, 9))
    assert verdict.status is Status.VIOLATED, verdict.reason
    assert verdict.trace is not None
    check_trace(system, verdict.trace, goal)


@pytest.mark.parametrize("module", ["paging", "vpids", "nestcloud", "enlightened", "levels"])
def test_all_is_proved_at_every_scope(module: str) -> None:
    system = load(NESTED / f"{module}.tsys").system
    goals = tuple(p for p in system.properties if p.kind.value in ("invariant", "step"))
    verdicts = Induction().decide(Question(system, goals), Budget(60))
    assert {verdict.status for verdict in verdicts} == {Status.PROVED}


def test_exits_multiply_as_the_docs_say() -> None:
    """With w accesses for each exit there are (w + 2) ** (n - 1) for one exit of level n; L4 takes too long here."""
    play = interpreter()
    page = (NESTED.parents[1] / "docs" / "nested.md").read_text()
    for name, counts in table(play, ACCESSES, LEVELS[:3]):
        assert f"| {name} | {' | '.join(map(str, counts))} | " in page
    for guest, expected in zip(LEVELS, (1, 4, 16, 64), strict=True):
        assert exits(play, guest, 2, False, False) == expected
        assert exits(play, guest, 40, False, True) == 2 ** (LEVELS.index(guest))


def handled_by(level: int, accesses: int, shadowing: bool, enlightened: bool) -> int:
    """Exits of the processor for one exit that a level handles."""
    if enlightened:
        return 2**level
    return 2 * (accesses + 2) ** (level - 1) if shadowing and level else (accesses + 2) ** level


def page_fault(name: str, guest: int, accesses: int, way: tuple[bool, bool]) -> int:
    """Who handles the exits of a page fault: the hypervisor that injects it, then whoever has to fill a table."""
    fault = FAULTS[name]
    if fault.paging == "EptOnEpt":
        levels = [i for i in range(guest) if f"l{i}" in fault.forgot]
    else:
        tables = range(1 if fault.paging == "ShadowOnEpt" else 0, guest)
        levels = [*tables, *([] if fault.bypassing else tables[-1:])]
    return sum(handled_by(level, accesses, *way) for level in levels)


def counts(name: str, accesses: int, guests: range) -> list[tuple[int, ...]]:
    return [tuple(page_fault(name, guest, accesses, way) for way in WAYS.values()) for guest in guests]


def test_page_faults_cost_the_sum_of_what_handling_costs() -> None:
    """With one access, to L3; more takes too long here."""
    for name, played in fault_table(interpreter(), 1, LEVELS[:3]):
        assert played == counts(name, 1, range(1, 4))


def test_the_docs_show_what_is_counted() -> None:
    docs = NESTED.parents[1] / "docs"
    faults = [(name, counts(name, ACCESSES, range(1, 5))) for name in FAULTS]
    plain = [(name, [handled_by(level, ACCESSES, *way) for level in range(4)]) for name, way in WAYS.items()]
    page = (docs / "nested.md").read_text()
    for name, told in faults:
        assert f"| {name} | {' | '.join(map(cell, told))} |\n" in page
    assert (docs / "nesting_cost.svg").read_text() == picture(plain, faults)


@pytest.mark.parametrize(
    ("old", "new", "breaks"),
    [
        ("(all k: Level: below[i, k] implies not lacks(k))", "true", "derived_from_the_one_above"),
        ("handles[l0] == i and not is_for(i, l0)", "handles[l0] == i", "only_who_lacks_it_handles_it"),
        (" = paging != EptOnEpt and not bypassing", " = not bypassing", "own_faults_stay_with_ept"),
    ],
    ids=["filled before the one above", "kept by nobody", "asked for with EPT"],
)
def test_a_page_fault_that_goes_elsewhere_has_a_trace(old: str, new: str, breaks: str) -> None:
    path = NESTED / "levels.tsys"
    assert old in path.read_text()
    system = load_text(path.read_text().replace(old, new, 1), str(path)).system
    goal = system.property[breaks]
    (verdict,) = Bounded().decide(Question(system, (goal,), Scope.of(system, {})), Budget(60, 9))
    assert verdict.status is Status.VIOLATED, verdict.reason
    assert verdict.trace is not None
    check_trace(system, verdict.trace, goal)


SHADOWING = {"Core": 1, "Page": 2, "Field": 1, "Value": 2, "Party": 1}


@pytest.mark.parametrize(
    "forgotten",
    [
        "    for y: Page, f: Field, v: Value where current12[c] == y and shadowed[f]: "
        "memory12[y, f, v] := shadow[c, f, v]\n",
        "    for f: Field, v: Value where shadowed[f]: shadow[c, f, v] := memory12[x, f, v]\n",
        "    for f: Field, v: Value where shadowed[f]: memory12[x, f, v] := shadow[c, f, v]\n",
        "  for w: Value where shadowed[f]: shadow[c, f, w] := w == v\n",
    ],
    ids=["taken over from the old one", "given to the shadow", "taken over by VMCLEAR", "told of an exit"],
)
def test_a_copy_that_is_forgotten_is_seen_by_l1(forgotten: str) -> None:
    path = NESTED / "shadowing.tsys"
    assert forgotten in path.read_text()
    (refinement,) = (system := load_text(path.read_text().replace(forgotten, ""), str(path)).system).refinements
    comparison = compare(system, refinement)
    goal = comparison.property["simulates"]
    (verdict,) = Bounded().decide(Question(comparison, (goal,), Scope.of(comparison, SHADOWING)), Budget(60, 6))
    assert verdict.status is Status.VIOLATED, verdict.reason
    assert verdict.trace is not None
    check_both(comparison, refinement, verdict.trace)


def test_two_interpreters_find_no_difference_with_shadowing() -> None:
    system = load(NESTED / "shadowing.tsys").system
    size = Scope.of(system, {"Core": 1, "Page": 1, "Field": 1, "Value": 2, "Party": 1})
    assert not list(violations(system, system.refinements[0], size, 5000))
