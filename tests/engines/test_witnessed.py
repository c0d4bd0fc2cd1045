"""Kept witnesses in the portfolio: replayed instead of looked for, and of no account where they do not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engines.test_certified import proofs
from vmxmodel.engines import looking, portfolio
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.witnessed import Witnessed, worth_keeping
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.evidence.witnesses import witnesses_path
from vmxmodel.language import load, load_text
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

LOCK = Path(__file__).parents[1] / "specs" / "engines" / "lock.tsys"


def checked(system: System, kept: dict[str, str], scope: Scope | None = None) -> dict[str, Verdict]:
    goals = (*system.properties, *system.scenarios)
    return {v.name: v for v in portfolio.check(system, goals, scope, Budget(60), readable=True, kept=kept)}


@pytest.fixture(scope="module")
def lock() -> System:
    return load(LOCK).system


@pytest.fixture(scope="module")
def kept(lock: System) -> dict[str, str]:
    goals = (*lock.properties, *lock.scenarios)
    verdicts = portfolio.check(lock, goals, None, Budget(60), readable=True)
    pairs = [(g, v.trace) for g, v in zip(goals, verdicts, strict=True) if worth_keeping(g) and v.trace is not None]
    return {witnesses_path("lock"): witnesses_text(lock, pairs), **proofs(lock)}


def test_what_is_kept_is_replayed_and_not_looked_for(lock: System, kept: dict[str, str]) -> None:
    verdicts = checked(lock, kept)
    methods = {name: (verdict.status, verdict.method) for name, verdict in verdicts.items()}
    for name in ("two_cores", "error_three", "hand_over"):
        assert methods[name] == (Status.REACHED, "witness")
    assert methods["one_holder"] == (Status.PROVED, "certificate")
    assert methods["two_is_never_answered"] == (Status.VIOLATED, "witness"), "as the spec says that it is"
    assert methods["steal"] == (Status.NEVER, "bounded")


def test_a_kept_trace_is_the_one_that_would_be_found(lock: System, kept: dict[str, str]) -> None:
    afresh, again = checked(lock, {}), checked(lock, kept)
    for name in ("two_cores", "error_three", "hand_over", "two_is_never_answered"):
        one, other = afresh[name].trace, again[name].trace
        assert one is not None
        assert other is not None
        assert by_appearance(lock, one) == other
        assert list(by_appearance(lock, one).states[-1]) == list(other.states[-1]), "and shown in the same order"


def test_nothing_is_looked_for_when_all_is_kept(
    lock: System, kept: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [goal for goal in (*lock.properties, *lock.scenarios) if goal.name in ("two_cores", "one_holder")]
    monkeypatch.setattr(Bounded, "decide", _never)
    verdicts = portfolio.check(lock, asked, None, Budget(60), kept=kept)
    assert [v.method for v in verdicts] == ["certificate", "witness"]


def _never(*_: object) -> None:
    raise AssertionError("nothing was to be looked for")


def test_at_a_scope_only_a_witness_of_that_scope_counts(lock: System, kept: dict[str, str]) -> None:
    scope = Scope.of(lock, {"Core": 3, "Party": 2})
    verdict = checked(lock, kept, scope)["two_cores"]
    assert (verdict.status, verdict.method, verdict.scope) == (Status.REACHED, "bounded", scope)


def test_what_the_edit_of_a_spec_spoils_is_looked_for_again(kept: dict[str, str]) -> None:
    """`leave` no longer asks who leaves: one witness is gone, and so are the proofs."""
    text = LOCK.read_text()
    edited = load_text(text.replace("when owner[c] != by => Busy(3)", "when owner[c] == none => Busy(3)"), "lock.tsys")
    verdicts = checked(edited.system, kept)
    assert (verdicts["two_cores"].status, verdicts["two_cores"].method) == (Status.REACHED, "witness")
    assert (verdicts["error_three"].status, verdicts["error_three"].method) == (Status.REACHED, "witness")
    assert verdicts["only_the_owner_leaves"].status is Status.VIOLATED, "its certificate does not fit"
    assert verdicts["steal"].status is Status.REACHED
    gone = load_text(text.replace("=> Busy(3)", "=> Busy(0)"), "lock.tsys").system
    assert checked(gone, kept)["error_three"].status is Status.NEVER


def test_a_damaged_file_is_of_no_account(lock: System, kept: dict[str, str]) -> None:
    path = witnesses_path("lock")
    for text in ("", "{", kept[path][: len(kept[path]) // 2], kept[path].replace("take.take", "seize.take")):
        verdict = checked(lock, {**kept, path: text})["two_cores"]
        assert (verdict.status, verdict.method) == (Status.REACHED, "bounded")


def test_scenarios_alone_are_searched_for_among_their_own_steps(lock: System) -> None:
    """The other transitions are left out, and the answer is the same."""
    part = looking.scripted(lock, lock.scenarios)
    assert part.transitions == lock.transitions, "these two have all actions between them"
    (hand_over, steal) = lock.scenarios
    only_take = load_text(
        LOCK.read_text().replace("  leave(c) by g  => Done\n  take(c) by h   => Done\n  check owner[c] == h\n", ""),
        "lock.tsys",
    ).system
    part = looking.scripted(only_take, only_take.scenarios[:1])
    assert {t.action for t in part.transitions} == {"take"}
    (alone,) = portfolio.check(only_take, only_take.scenarios[:1], None, Budget(60), readable=True)
    (whole, *_) = portfolio.check(
        only_take, (*only_take.scenarios[:1], *only_take.properties), None, Budget(60), readable=True
    )
    assert (alone.status, alone.evidence) == (whole.status, whole.evidence)
    assert (hand_over.name, steal.name) == ("hand_over", "steal")


def test_without_time_nothing_is_replayed_and_nothing_fails(lock: System, kept: dict[str, str]) -> None:
    goals = (*lock.properties, *lock.scenarios)
    found = Witnessed(kept[witnesses_path("lock")]).decide(Question(lock, goals), Budget(0.0))
    assert {verdict.status for verdict in found} == {Status.UNKNOWN}


DOORS = """module doors
sort Door
var locked[Door]: Bool
var open[Door]: Bool = false
action OPEN(d: Door) when not locked[d] { open[d] := true }
action CLOSE(d: Door) when open[d] { open[d] := false }
reachable opened: some d: Door: open[d]
reachable two: some d, e: Door: d != e and open[d] and open[e]
scenario there_and_back(d: Door) {
  OPEN(d)
  CLOSE(d)
}
"""


def test_runs_that_need_another_beginning_get_one() -> None:
    """A guard asks for the contrary: one entry of the first state mends two runs, and another one the third."""
    system = load_text(DOORS, "doors.tsys").system
    goals = (*system.properties, *system.scenarios)
    verdicts = portfolio.check(system, goals, None, Budget(60), readable=True)
    pairs = [(goal, v.trace) for goal, v in zip(goals, verdicts, strict=True) if v.trace is not None]
    text = witnesses_text(system, pairs)
    edited = load_text(DOORS.replace("when not locked[d]", "when locked[d]"), "doors.tsys").system
    goals = (*edited.properties, *edited.scenarios)
    found = Witnessed(text).decide(Question(edited, goals), Budget(60))
    assert [verdict.status for verdict in found] == [Status.REACHED] * 3
    for goal, verdict in zip(goals, found, strict=True):
        assert verdict.trace is not None
        check_trace(edited, verdict.trace, goal)
    closed = load_text(DOORS.replace("when not locked[d]", "when open[d]"), "doors.tsys").system
    goals = (*closed.properties, *closed.scenarios)
    assert {v.status for v in Witnessed(text).decide(Question(closed, goals), Budget(60))} == {Status.UNKNOWN}


def test_a_scenario_may_name_what_software_executes() -> None:
    """The steps of a procedure go by the names of the instructions in it, too."""
    path = LOCK.parents[1] / "procedures" / "lease_kept.tsys"
    text = path.read_text() + "\nscenario stores(c: Core) expect impossible {\n  STORE(c)\n}\n"
    system = load_text(text, path).system
    (verdict,) = portfolio.check(system, system.scenarios, None, Budget(60))
    assert verdict.status is Status.REACHED
