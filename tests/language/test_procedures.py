"""What procedures become: program counters, guards that keep others out, answers that are handed on, switches."""

from __future__ import annotations

from pathlib import Path

import pytest

from vmxmodel.diagnostics import SpecError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.portfolio import check
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import format_text, load, load_text
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Cost, System, Transition
from vmxmodel.system.scope import Scope
from vmxmodel.system.show import show
from vmxmodel.views.account import tell
from vmxmodel.views.trace import as_json, render

SPECS = Path(__file__).parents[1] / "specs" / "procedures"
HEAD = "module software\nuse machine\nmember alice, bob: Party\nvar mine[Core]: Bool = false\n"


def system(text: str) -> System:
    return load_text(HEAD + text, str(SPECS / "software.tsys")).system


def updates(transition: Transition) -> list[str]:
    """Each as `binders | condition | place := value`."""
    found = []
    for update in transition.updates:
        binders = "".join(f"{b.name} " for b in update.binders)
        places = ", ".join(show(arg) for arg in update.args)
        found.append(f"{binders}| {show(update.condition)} | {update.table}[{places}] := {show(update.value)}")
    return found


def test_a_step_is_a_transition_for_each_rung_that_it_can_meet() -> None:
    spec = system("""
procedure run(c: Core, x: Page) by alice in host(c) {
  load:  when not mine[c] do LOAD(c, x) { Done => mine[c] := true   otherwise => stop says "no" }
  again: next load or stop
}""")
    assert [t.name for t in spec.transitions] == [
        "EXIT",
        "run.load.guest",
        "run.load.load",
        "run.again.load",
        "run.again.stop",
    ]
    load_ = spec.transition["run.load.load"]
    assert show(load_.guard) == (
        "(run[c, x] == idle or run[c, x] == load) and mode[c] == Host and not mine[c] and mode[c] != Guest"
    )
    assert updates(load_) == [
        "| true | current[c] := x",
        "| true | mine[c] := true",
        "| true | run[c, x] := again",
    ]
    assert [(show(said.condition), said.text) for said in spec.transition["run.load.guest"].says] == [("true", "no")]
    assert updates(spec.transition["run.again.stop"]) == ["| true | run[c, x] := idle"]
    assert spec.table["run"].type.values == ("run.idle", "run.load", "run.again")
    assert load_.who is not None
    assert (show(load_.who), load_.step, load_.executed and load_.executed.name) == ("alice", "load", "LOAD.load")


def test_answers_of_one_rung_lead_to_different_steps() -> None:
    spec = load_text(
        """module software
use hardware
member alice: Party
procedure take(c: Core) by alice {
  ask_it: do ENTER(c) { Done => next yes   Failed => next no }
  yes:    stop
  no:     stop
}""",
        str(Path(__file__).with_name("software.tsys")),
    ).system
    assert updates(spec.transition["take.ask_it.enter"])[-1] == "| true | take[c] := yes"
    assert updates(spec.transition["take.ask_it.again"])[-1] == "| true | take[c] := no"


OTHER = "procedure other(c: Core, x: Page) by bob in host(c) {how} {{ one: skip two: skip }}\n"
MASKED = [
    # what `other` says, what `run` says, whether `other` under way keeps `run` off the core
    ("", "", False),
    ("", "on irq", False),
    ("masked preemption", "", True),
    ("masked preemption", "on irq", False),
    ("masked preemption", "on nmi", False),
    ("masked irq", "", True),
    ("masked irq", "on irq", True),
    ("masked irq", "on nmi", False),
    ("on irq", "", True),
    ("on irq", "on irq", True),
    ("on irq", "on nmi", False),
    ("on nmi", "", True),
    ("on nmi", "on irq", True),
    ("on nmi", "on nmi", True),
]


@pytest.mark.parametrize(("other", "run", "kept_out"), MASKED)
def test_who_keeps_whom_off_a_core(other: str, run: str, kept_out: bool) -> None:
    spec = system(
        OTHER.format(how=other) + f"procedure run(d: Core) by alice in host(d) {run} {{ one: skip two: skip }}"
    )
    guard = "run[d] == two and mode[d] == Host"
    expected = f"{guard} and (all x: Page: other[d, x] == idle)" if kept_out else guard
    assert show(spec.transition["run.two"].guard) == expected


def test_what_does_not_happen_is_no_transition_here_and_one_elsewhere() -> None:
    spec, other = system('without EXIT "nobody leaves"\n'), system("")
    assert [t.name for t in other.transitions if t.name not in {t.name for t in spec.transitions}] == ["EXIT"]
    assert [str(one) for one in spec.absent] == ["without EXIT: nobody leaves"]


def test_a_masked_procedure_keeps_its_own_like_off_and_not_itself() -> None:
    spec = system(OTHER.format(how="masked irq"))
    assert show(spec.transition["other.two"].guard) == (
        "other[c, x] == two and mode[c] == Host and (all x_1: Page: x_1 != x implies other[c, x_1] == idle)"
    )


def test_a_place_is_a_context_with_its_arguments() -> None:
    spec = system("""
procedure one(c: Core, x: Page) by alice in guest(c, x) masked irq { a: skip b: skip }
procedure two(c: Core, x: Page) by bob in guest(c, x) { a: skip b: skip }
procedure three(c: Core) by bob in host(c) { a: skip b: skip }
""")
    assert show(spec.transition["two.b"].guard).endswith("current[c] == x and one[c, x] == idle")
    assert "one[" not in show(spec.transition["three.b"].guard)


def test_asking_hands_over_and_takes_the_answer() -> None:
    spec = system("""
procedure lend(c: Core) by bob on ask { test: if mine[c] answer Fails else answer Done }
procedure borrow(c: Core) by alice { please: ask lend(c) { Done => mine[c] := true   Fails => stop } }
""")
    assert spec.table["lend"].type.values[:4] == ("lend.idle", "lend.asked", "lend.answers.Fails", "lend.answers.Done")
    asks, takes = spec.transition["borrow.please"], spec.transition["borrow.please.Done"]
    assert show(asks.guard) == "borrow[c] == idle and lend[c] == idle"
    assert updates(asks) == ["| true | lend[c] := asked", "| true | borrow[c] := please.waits"]
    assert show(spec.transition["lend.test"].guard) == "lend[c] == asked"
    assert show(takes.guard) == "borrow[c] == please.waits and lend[c] == answers.Done"
    assert updates(takes) == [
        "| true | lend[c] := idle",
        "| true | mine[c] := true",
        "| true | borrow[c] := idle",
    ]


def test_what_nobody_asks_is_no_transition() -> None:
    lends = "procedure lend(c: Core) by bob on ask { first: skip   second: answer Done }\n"
    borrows = "procedure borrow(c: Core) by alice { please: ask lend(c) { Done => skip } }\n"
    assert not [t.name for t in system(lends).transitions if t.action == "lend"]
    assert [t.name for t in system(lends + borrows).transitions if t.action == "lend"] == ["lend.first", "lend.second"]


def test_who_waits_does_not_keep_out_whom_it_asked() -> None:
    spec = system("""
procedure clear(c: Core) by bob in host(c) on ipi { now: answer Done }
procedure move(c: Core) by alice in host(c) masked irq { please: ask clear(c) { Done => skip } }
""")
    guard = show(spec.transition["clear.now"].guard)
    assert guard.endswith("(move[c] == idle or move[c] == please.waits)")


def test_what_traps_waits_for_the_layer_below() -> None:
    spec = system("""
procedure os(c: Core, x: Page) by alice in guest(c, x) { load: do LOAD(c, x) { Done => skip   Fails => stop } }
procedure below(c: Core, y: Page) by bob in host(c) { answer_it: answer Fails to guest(c, y) }
""")
    assert updates(spec.transition["os.load.guest"])[-1] == "| true | os[c, x] := load.waits"
    assert (
        show(spec.transition["os.load.Fails"].guard)
        == "os[c, x] == load.Fails and mode[c] == Guest and current[c] == x"
    )
    assert updates(spec.transition["below.answer_it"]) == [
        "| true | below[c, y] := idle",
        "c_1 x | c_1 == c and x == y and os[c_1, x] == load.waits | os[c_1, x] := load.Fails",
    ]


def test_the_layer_below_may_answer_one_instruction_alone() -> None:
    spec = system("""
procedure os(c: Core, x: Page) by alice in guest(c, x) {
  load: do LOAD(c, x) { Done => skip   Fails => stop }
  clear: do CLEAR(c, x) { otherwise => skip }
}
procedure below(c: Core, y: Page) by bob in host(c) {
  loads: answer Fails to guest(c, y) for LOAD
  stores: answer Fails to guest(c, y) for STORE
}
""")
    loads = spec.transition["below.loads"]
    assert show(loads.guard) == "below[c, y] == idle and mode[c] == Host and os[c, y] == load.waits"
    assert updates(loads) == [
        "| true | below[c, y] := stores",
        "c_1 x | c_1 == c and x == y and os[c_1, x] == load.waits | os[c_1, x] := load.Fails",
    ]
    assert "below.stores" not in spec.transition, "nobody executes STORE there"
    assert [t.rung for t in spec.transitions if t.action == "os" and t.executed is None] == ["load.Fails"]


def test_a_step_may_say_why_it_is_never_taken_alone() -> None:
    spec = system("""
procedure run(c: Core, x: Page) by alice in host(c) {
  load:  do LOAD(c, x) { Done => next other   otherwise => stop }
  never: do LOAD(c, x) { otherwise => stop } unreachable "nothing leads here"
  other: skip @ "somewhere"
}""")
    assert {t.step: t.unreachable for t in spec.transitions if t.action == "run"} == {
        "load": None,
        "never": "nothing leads here",
        "other": None,
    }


def test_an_operand_that_may_be_none_is_waited_for() -> None:
    spec = system("""
var foreign[Core]: Page? = none
procedure give(c: Core) by alice { back: do LOAD(c, foreign[c]) { otherwise => stop } }
""")
    rung = spec.transition["give.back.load"]
    assert [p.name for p in rung.params] == ["c", "x"]
    assert "foreign[c] == x" in show(rung.guard)


def test_switches_are_constants_with_what_it_takes_to_set_them() -> None:
    spec = system('switch polite: Bool = true cost reboot "Say please"\n')
    (switch,) = spec.switches
    assert (switch.name, show(switch.default), switch.cost, switch.how) == ("polite", "true", Cost.REBOOT, "Say please")
    assert spec.table["polite"].kind.value == "const"
    assert next(cost.value for cost in Cost) == "nothing"


def test_what_waits_for_others_hands_on_no_lemmas(tmp_path: Path) -> None:
    (tmp_path / "machine.tsys").write_text("module machine\nsort Core\nsort Party\noutcome Done\n")
    lends = "procedure lend(c: Core) by bob on ask { now: { mine[c] := true } answer Done }\n"
    (tmp_path / "lender.tsys").write_text(
        HEAD.replace("software", "lender") + lends + "invariant never_lent: all c: Core: not mine[c]\n"
    )
    (tmp_path / "asker.tsys").write_text("module asker\nuse lender\n")
    assert load(tmp_path / "asker.tsys").system.lemmas == ()


def test_modules_in_other_folders(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "base.tsys").write_text("module base\nsort Core\n")
    (tmp_path / "below" / "one.tsys").write_text("module one\nuse ../base\nvar a[Core]: Bool = false\n")
    (tmp_path / "top.tsys").write_text("module top\nuse base\nuse below/one\ninvariant i: all c: Core: not a[c]\n")
    assert [s.name for s in load(tmp_path / "top.tsys").system.sorts] == ["Core"]
    (tmp_path / "below" / "base.tsys").write_text("module base\nsort Page\n")
    (tmp_path / "below" / "two.tsys").write_text("module two\nuse base\nuse one\n")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "below" / "two.tsys")
    assert [d.code for d in caught.value.diagnostics] == ["E041"]


def test_procedures_are_laid_out_in_one_way() -> None:
    text = (
        HEAD
        + """
procedure run(c: Core, x: Page) "source" [S] by alice in host(c) masked irq {  # why
  # first
  load: do mine[c] := LOAD(c, x) {
    Done      => { mine[c] := true } next other  # beside
    otherwise => {
      mine[c] := false
      mine[c] := true
    } stop says "no"
  } next load @ "a" [I]
  other: if mine[c] next load else stop
  third: answer Done to host(c) for LOAD, STORE next load unreachable "nobody asks"
  last:  next load or stop
}
"""
    )
    assert format_text(text) == text
    loose = text.replace("\n    ", " ").replace("  # beside", "").replace("stop says", "stop\n\nsays")
    assert format_text(loose) == text.replace("  # beside", "")


def test_preemption_breaks_the_lease_and_the_trace_says_how() -> None:
    spec = load(SPECS / "lease_broken.tsys").system
    scope = Scope.of(spec, {"Core": 1, "Page": 2, "Party": 2})
    goal = spec.property["lease"]
    (verdict,) = check(spec, (goal,), scope, Budget(60))
    assert verdict.status is Status.VIOLATED
    assert verdict.trace is not None
    steps = [step.transition for step in verdict.trace.steps]
    assert steps[-1] == "run.enter.enter"
    assert "session.load.load" in steps
    told = render(tell(spec, verdict.trace, goal)).plain
    assert "run[core1, page1]: idle -> load" in told.replace("page2", "page1")


def test_what_a_person_reads_stands_in_the_trace() -> None:
    spec = load(SPECS / "lease_broken.tsys").system
    scope = Scope.of(spec, {"Core": 1, "Page": 2, "Party": 2})
    (goal,) = load_text(
        "module q\nuse lease_broken\nreachable r: some c: Core, x: Page: run.enter(c, x) and answers Fails\n",
        str(SPECS / "q.tsys"),
    ).system.properties
    (verdict,) = check(spec, (goal,), scope, Budget(60))
    assert verdict.trace is not None
    account = tell(spec, verdict.trace, goal)
    assert account.steps[-1].says == ("KVM: entry failed, hardware error 0x0",)
    assert as_json(account)["steps"][-1]["says"] == ["KVM: entry failed, hardware error 0x0"]
    assert 'says "KVM: entry failed, hardware error 0x0"' in render(account).plain


def test_masking_and_the_bracket_keep_the_lease_at_every_scope() -> None:
    spec = load(SPECS / "lease_kept.tsys").system
    verdicts = check(spec, spec.properties, None, Budget(60))
    assert {verdict.name: verdict.status for verdict in verdicts} == {p.name: Status.PROVED for p in spec.properties}


def test_without_masking_the_bracket_does_not_keep_the_lease() -> None:
    path = SPECS / "lease_kept.tsys"
    text = path.read_text()
    unmasked = text.replace(" masked irq", "")
    assert unmasked != text
    spec = load_text(unmasked, str(path)).system
    scope = Scope.of(spec, {"Core": 1, "Page": 2, "Party": 2})
    (verdict,) = check(spec, (spec.property["lease"],), scope, Budget(60))
    assert verdict.status is Status.VIOLATED


def test_masking_leads_to_no_deadlock() -> None:
    """No reachable state of the miniature is without a step."""
    spec = load(SPECS / "lease_kept.tsys").system
    interpreter = Interpreter(spec, Scope.of(spec, {"Core": 1, "Page": 1, "Party": 2}))
    seen, todo = set(), [dict(state) for state in interpreter.initial_states()]
    while todo:
        state = todo.pop()
        key = tuple(sorted(state.items(), key=str))
        if key in seen:
            continue
        seen.add(key)
        after = [dict(new) for _, _, new in interpreter.steps(state)]
        assert after, state
        todo += after
    assert len(seen) > 10


def test_where_a_procedure_without_parameters_is() -> None:
    spec = system("""
procedure once() by alice { a: skip b: when once in {b} skip }
invariant somewhere: once == idle or once in {b}
""")
    assert show(spec.transition["once.b"].guard) == "once == b"
    assert show(spec.property["somewhere"].formula) == "once == idle or once == b"


def test_what_answers_only_where_somebody_waits_hands_on_no_lemmas(tmp_path: Path) -> None:
    (tmp_path / "hardware.tsys").write_text("""module hardware
sort Core
sort Party
member alice, bob: Party
enum Mode = Host | Guest
outcome Done | Exit
var mode[Core]: Mode = Host
context guest(c: Core) = mode[c] == Guest traps Exit
context host(c: Core) = mode[c] == Host
instruction TRY(c: Core) {
  exits: when mode[c] == Guest => Exit { mode[c] := Host }
  enter: otherwise             => Done { mode[c] := Guest }
}
""")
    (tmp_path / "monitor.tsys").write_text("""module monitor
use hardware
var hit[Core]: Bool = false
var more[Core]: Bool = false
instruction MORE(c: Core) { more: otherwise => Done { more[c] := true } }
procedure below(c: Core) by bob in host(c) {
  tells: answer Done to guest(c) for TRY
  after: hit[c] := true
}
never never_hit: some c: Core: hit[c]
invariant rests: all c: Core: below[c] == idle
""")
    (tmp_path / "guest_runs.tsys").write_text("""module guest_runs
use monitor
procedure starts(c: Core) by bob in host(c) { go: do TRY(c) { otherwise => stop } }
procedure os(c: Core) by alice in guest(c) { go: do TRY(c) { Done => skip } }
never never_hit_here: some c: Core: hit[c]
""")
    spec = load(tmp_path / "guest_runs.tsys").system
    assert "below.tells" in spec.transition
    assert "below.tells" not in load(tmp_path / "monitor.tsys").system.transition
    assert spec.lemmas == ()
