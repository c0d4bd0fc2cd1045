"""Compiled exploration finds what the Python explorer finds, to the last state, transition and step of a trace."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from tests.helpers import interpreter_of
from tests.reference import Graph, TooLarge
from tests.strategies import Shape, scopes, systems
from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.ccompiler import NoCompiler, compiled
from vmxmodel.engines.clayout import CLayout
from vmxmodel.engines.compiled import CompiledExplorer
from vmxmodel.engines.cprogram import c_source
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.engines.exploration import Reachable
from vmxmodel.engines.layout import Layout
from vmxmodel.engines.python_explorer import PythonExplorer
from vmxmodel.engines.successors import Query
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status
from vmxmodel.language import load
from vmxmodel.system.events import is_of_step
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Property, PropertyKind
from vmxmodel.system.scope import Scope

SPECS = Path(__file__).parents[1] / "specs"
GOLDEN = Path(__file__).parent / "golden" / "counter.c"
QUICKLY = CompiledExplorer(optimise=0)


def bench(cores: int, vmcss: int, hypervisors: int, name: str = "bench") -> Interpreter:
    system = load(SPECS / f"{name}.tsys").system
    return Interpreter(system, Scope.of(system, {"Core": cores, "Vmcs": vmcss, "Hypervisor": hypervisors}))


def query(goal: Property) -> Query:
    sought = goal.kind in (PropertyKind.REACHABLE, PropertyKind.RECOVERABLE)
    return Query(goal.name, goal.formula, sought, is_of_step(goal))


def explore(interpreter: Interpreter, budget: Budget | None = None, exhaust: bool = True) -> Reachable:
    return CompiledExplorer().explore(interpreter, (), (), budget or Budget(60), exhaust=exhaust)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize(
    ("sizes", "states", "transitions", "depth"),
    [
        ((1, 1, 1), 7, 16, 5),
        ((2, 3, 2), 7_503, 51_894, 18),
        ((3, 3, 3), 201_898, 1_712_988, 23),
        ((4, 4, 2), 5_360_481, 61_299_912, 28),
    ],
)
def test_bench_counts(sizes: tuple[int, int, int], states: int, transitions: int, depth: int, threads: int) -> None:
    found = explore(bench(*sizes), Budget(600, threads=threads))
    assert (found.states, found.transitions, found.depth) == (states, transitions, depth)
    assert len(found.explored) == states
    assert found.complete
    assert not found.notes
    assert not found.dead


NO_SHRINKING = [Phase.explicit, Phase.reuse, Phase.generate]  # every example is compiled


@settings(max_examples=12, deadline=None, phases=NO_SHRINKING, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_it_finds_what_python_finds(data: st.DataObject) -> None:
    shape = Shape(may_fail=data.draw(st.booleans()))
    system = data.draw(systems(shape))
    scope = data.draw(scopes(system))
    threads = data.draw(st.sampled_from([1, 2]))
    try:
        Graph.of(system, scope)
    except TooLarge:
        assume(False)
    except ModelError:
        pass
    same(Interpreter(system, scope), threads)


def same(interpreter: Interpreter, threads: int) -> None:
    goals = interpreter.system.properties
    asked = tuple(query(goal) for goal in goals if goal.kind is not PropertyKind.RECOVERABLE)
    again = tuple(query(goal) for goal in goals if goal.kind is PropertyKind.RECOVERABLE)
    budget = Budget(60, threads=threads)
    try:
        python = PythonExplorer().explore(interpreter, asked, again, budget)
    except ModelError:
        with pytest.raises(ModelError):
            QUICKLY.explore(interpreter, asked, again, budget)
        return
    found = QUICKLY.explore(interpreter, asked, again, budget)
    assert not found.notes or "outside of a table" in found.notes[0]  # it was C
    assert set(found.explored) == set(python.explored)
    assert all(state in found.explored for state in python.explored)
    for part in ("states", "fired", "transitions", "depth", "hits", "complete", "stopped"):
        assert getattr(found, part) == getattr(python, part), part
    assert sorted(found.dead) == sorted(python.dead)
    assert {name: dict(numbers) for name, numbers in found.distance.items()} == python.distance
    for name in python.hits:
        assert found.run(name) == python.run(name)


def test_traces_of_the_wrong_bench_are_the_same() -> None:
    same(bench(3, 2, 2, "bench_wrong"), 2)


WIDE = """
module wide
sort Core
sort Page
enum Colour = Red | Green | Blue
var seen[Core, Page]: Colour = Red
var last[Page]: Core? = none
var count: 0..9 = 0
action SEE(c: Core, p: Page) when count < 9 { seen[c, p] := Green  last[p] := c  count := count + 1 }
action CLEAR(p: Page) when last[p] != none { seen[*, p] := Red  last[p] := none }
never all_seen: all p: Page: some c: Core: seen[c, p] == Green
recoverable nobody: all p: Page: last[p] == none
"""


def test_states_of_several_words() -> None:
    interpreter = interpreter_of(WIDE, Core=6, Page=9)
    bits = CLayout(Layout.of(interpreter))
    assert bits.words > 2
    small = interpreter_of(WIDE.replace("0..9", "0..2").replace("< 9", "< 2"), Core=6, Page=9)
    assert CLayout(Layout.of(small)).words > 2
    same(small, 1)
    same(small, 2)


def test_a_table_spread_over_words_is_read_at_the_right_place() -> None:
    interpreter = interpreter_of(WIDE.replace("0..9", "0..1").replace("< 9", "< 1"), Core=8, Page=9)
    assert not CLayout(Layout.of(interpreter)).tables["seen"].regular
    same(interpreter, 2)


def test_the_memory_bound_is_kept_and_is_unknown() -> None:
    bound = 4 << 20
    found = explore(bench(4, 4, 2), Budget(60, memory=bound))
    assert found.stopped == "the memory bound of 4 MB is reached"
    assert not found.complete
    assert 150_000 < found.states < bound / 8


DEAD = """
module dead
sort Core
var left[Core]: 0..9
var done: Bool = false
action END when not done { done := true }
never no_end: done and (all c: Core: left[c] == 9)
recoverable open: not done
"""


@pytest.mark.parametrize("kilobytes", [1, 100, 1_000, 4_000, 6_000, 8_000, 12_000, 24_000])
@pytest.mark.parametrize("words", [1, 2])
def test_dead_states_and_labels_are_within_the_bound(kilobytes: int, words: int) -> None:
    """200,000 states, of which 100,000 are dead; whatever the bound is, it ends, and what it says is so."""
    wide = "var more[Core]: 0..8000 = 0\n" if words == 2 else ""
    interpreter = interpreter_of(DEAD.replace("var done", f"{wide}var done"), Core=5)
    assert CLayout(Layout.of(interpreter)).words == words
    goals = interpreter.system.properties
    queries, again = (query(goals[0]),), (query(goals[1]),)
    found = CompiledExplorer(1).explore(interpreter, queries, again, Budget(60, memory=kilobytes << 10, threads=1))
    if found.complete:
        assert (found.states, len(found.dead), found.hits["no_end"]) == (200_000, 100_000, 1)
        assert len(found.run("no_end")) == 2
    if found.distance:
        assert len(found.distance["open"]) == 100_000
        assert found.complete
    else:
        assert "the memory bound" in found.stopped
    assert found.states * 8 * words < kilobytes << 10
    assert found.complete or kilobytes < 12_000 * words
    assert found.distance or kilobytes < 12_000 * words


def test_labels_that_have_no_room_leave_the_question_open() -> None:
    interpreter = interpreter_of(DEAD, Core=5)
    question = Question(interpreter.system, interpreter.system.properties, interpreter.scope)
    engine = ExplicitEngine(CompiledExplorer(1), symmetry=False)
    never, _ = engine.decide(question, Budget(60, memory=1_000 << 10, threads=1))
    assert never.status is Status.UNKNOWN
    assert "the memory bound of 1000 KB is reached" in never.reason


def test_a_process_that_gets_no_memory_ends_with_what_it_has() -> None:
    """Whatever a failed reservation leads to, it is no killed process."""
    program = f"""
import resource, sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from tests.engines.test_compiled import Budget, bench, explore
explore(bench(1, 1, 1))
used = int(open("/proc/self/statm").read().split()[0]) * 4096
resource.setrlimit(resource.RLIMIT_AS, (used + (64 << 20), used + (64 << 20)))
print(explore(bench(4, 4, 2), Budget(60, memory=1 << 30)).stopped)
print(explore(bench(4, 4, 2), Budget(60, memory=16 << 20)).stopped)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines() == ["the memory bound of 1 GB is reached", "the memory bound of 16 MB is reached"]


@pytest.mark.parametrize("budget", [Budget(60, states=100), Budget(0.0)])
def test_a_spent_budget_stops_it(budget: Budget) -> None:
    found = explore(bench(3, 3, 2), budget)
    assert not found.complete
    assert "budget" in found.stopped


def test_a_time_limit_stops_it_in_the_middle() -> None:
    found = explore(bench(4, 4, 3), Budget(2.5))
    assert not found.complete
    assert "seconds is spent" in found.stopped


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "vmxmodel"


def test_without_a_compiler_python_stands_in_and_says_so(
    empty_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said: list[str] = []
    found = CompiledExplorer().explore(
        bench(2, 2, 2), (), (), Budget(60), lambda message, *_: said.append(message), exhaust=True
    )
    assert (found.states, found.transitions) == (753, 4_052)
    assert found.notes == ("explored in Python: there is no C compiler",)
    assert said.count(found.notes[0]) == 1


def test_a_compiler_that_fails_is_none(empty_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "cc"
    broken.write_text("#!/bin/sh\necho 'out of order' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("CC", str(broken))
    found = explore(bench(2, 2, 2))
    assert found.states == 753
    assert "out of order" in found.notes[0]
    assert [path for path in empty_cache.iterdir() if path.name.startswith(".building") or path.suffix == ".so"] == []


def test_what_was_compiled_is_used_again(empty_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "int answer(void) { return 42; }\n"
    first = compiled(source)
    before = first.stat().st_mtime_ns
    assert compiled(source) == first
    assert first.stat().st_mtime_ns == before
    assert compiled(source + "\n") != first
    assert {path.suffix for path in empty_cache.iterdir()} == {".so"}


def test_processes_that_build_the_same_program_do_not_disturb_each_other(empty_cache: Path) -> None:
    program = (
        "from tests.engines.test_compiled import bench, explore\n"
        "found = explore(bench(2, 2, 2))\n"
        "print(found.states, found.transitions, found.notes)\n"
    )
    command = [sys.executable, "-c", program]
    root = Path(__file__).parents[2]
    both = [subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate()[0] for process in both] == ["753 4052 ()\n"] * 2
    assert len(list(empty_cache.glob("*.so"))) == 1
    assert not list(empty_cache.glob(".building-*"))


def test_a_damaged_library_is_thrown_away(empty_cache: Path) -> None:
    explore(bench(1, 1, 1))
    gc.collect()  # what is still loaded would be found by its name
    (library,) = empty_cache.glob("*.so")
    library.unlink()  # what is loaded must not change under us
    library.write_bytes(b"no library")
    assert "cannot be loaded" in explore(bench(1, 1, 1)).notes[0]
    assert not explore(bench(1, 1, 1)).notes


def test_nothing_is_compiled_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))
    with pytest.raises(NoCompiler):
        compiled("int x;\n")


def test_control_c_is_noticed() -> None:
    explore(bench(4, 4, 3), Budget(0.1))  # compiled
    # A process that a shell has started in the background ignores the signal until somebody asks for it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            explore(bench(4, 4, 3), Budget(60))
    finally:
        timer.join()
        signal.signal(signal.SIGINT, before)


def test_traces_replay_and_are_the_same_with_both_explorers() -> None:
    interpreter = bench(2, 2, 2, "bench_wrong")
    question = Question(interpreter.system, interpreter.system.properties, interpreter.scope)
    engines = [ExplicitEngine(PythonExplorer()), ExplicitEngine(QUICKLY)]
    python, found = (list(engine.decide(question, Budget(60))) for engine in engines)
    for one, other, goal in zip(python, found, question.goals, strict=True):
        assert one.status is other.status is Status.VIOLATED
        assert one.trace == other.trace
        assert other.trace is not None
        assert isinstance(goal, Property)
        check_trace(interpreter.system, other.trace, goal)


@pytest.mark.parametrize("sizes", [(2, 2, 2), (3, 2, 2)])
def test_the_least_trace_is_the_same_with_and_without_symmetry(sizes: tuple[int, int, int]) -> None:
    interpreter = bench(*sizes, "bench_wrong")
    question = Question(interpreter.system, interpreter.system.properties, interpreter.scope)
    traces = [
        [verdict.trace for verdict in ExplicitEngine(explorer, symmetry=symmetry).decide(question, Budget(60))]
        for explorer in (PythonExplorer(), QUICKLY)
        for symmetry in (True, False)
    ]
    assert None not in traces[0]
    assert traces == [traces[0]] * 4


FAN = """
module fan
var left: 0..99 = 0
var right: 0..99 = 0
input one: 0..99
input other: 0..99
action JUMP when left == 0 and right == 0 { left := one  right := other }
"""


def test_a_state_with_more_successors_than_the_table_has_places() -> None:
    """The table begins with 4,096 places: what finds none waits until there is a larger one."""
    interpreter = interpreter_of(FAN)
    found = QUICKLY.explore(interpreter, (), (), Budget(60, threads=1), exhaust=True)
    assert (found.states, found.depth, len(found.dead)) == (10_000, 1, 9_999)
    same(interpreter, 2)


CROWD = """
module crowd
sort Guest
var first: Guest? = none
var second: Guest? = none
var third: Guest? = none
var rounds: 0..2 = 0
action PAIR(g: Guest, h: Guest) when rounds < 2 { first := g  second := h  rounds := rounds + 1 }
action TAIL(g: Guest, h: Guest) when rounds < 2 and third == none { third := g  first := h  rounds := rounds + 1 }
action MIDDLE(g: Guest) when first == g and rounds > 0 { if second == g { second := none }  third := g }
reachable same_all: some g: Guest: first == g and second == g and third == g
recoverable none_third: third == none
"""


@pytest.mark.parametrize("guests", [5, 11, 12])
@pytest.mark.parametrize("threads", [1, 2])
def test_many_steps_out_of_one_state(guests: int, threads: int) -> None:
    """Two actions with 121 steps fill the room for successors; one with 144 does not fit in it."""
    same(interpreter_of(CROWD, Guest=guests), threads)


ODOMETER = """
module odometer
var one: 0..15 = 0
var two: 0..15 = 0
var three: 0..15 = 0
var flag: Bool = false
action ONE when one < 15 { one := one + 1 }
action TWO when two < 15 { two := two + 1 }
action THREE when three < 15 { three := three + 1  flag := not flag }
"""


@pytest.mark.parametrize("optimise", [0, 2])
@pytest.mark.parametrize("threads", [1, 2])
def test_a_query_that_hits_a_single_state(optimise: int, threads: int) -> None:
    """Wherever it lies among those that are asked together, it is hit, and no other query is."""
    places = [
        place for place in product(range(16), repeat=3) if sum(place) in (2, 22)
    ]  # a small level, and the largest
    goals = [f"reachable at_{a}_{b}_{c}: one == {a} and two == {b} and three == {c}" for a, b, c in places]
    goals.append("reachable never_so: flag and three == 0")
    interpreter = interpreter_of(ODOMETER + "\n".join(goals))
    asked = tuple(query(goal) for goal in interpreter.system.properties)
    found = CompiledExplorer(optimise).explore(interpreter, asked, (), Budget(60, threads=threads), exhaust=True)
    assert found.hits == {f"at_{a}_{b}_{c}": a + b + c for a, b, c in places}


def test_the_program_can_be_read() -> None:
    """The generated part of a small program, as it was when somebody last read it."""
    interpreter = interpreter_of(
        """
        module counter
        sort Core
        var level[Core]: 0..5 = 0
        var owner: Core? = none
        input step[Core]: 1..2
        action TAKE(c: Core) when owner == none { owner := c }
        action CLIMB(c: Core) when owner == c and level[c] < 4 { level[c] := level[c] + step[c] }
        action DROP(c: Core) when owner == c { owner := none }
        invariant low: all c: Core: level[c] < 5
        """,
        Core=2,
    )
    queries = tuple(map(query, interpreter.system.properties))
    text = c_source(interpreter, CLayout(Layout.of(interpreter)), queries)
    own = text[: text.index("/* What the functions")] + text[text.index("/* TAKE") : text.index("/* Breadth-first")]
    if os.environ.get("VMXMODEL_UPDATE_GOLDEN"):
        GOLDEN.write_text(own)
    assert own == GOLDEN.read_text()


CHAIN = """
module chain
var place: 0..20_000 = 0
var up: Bool = true
action CLIMB when up and place < 20_000 { place := place + 1 }
action TURN when place == 20_000 { up := false }
action FALL when not up and place > 0 { place := place - 1 }
recoverable bottom: not up and place == 0
recoverable start: up and place == 3
"""


def test_long_ways_back_take_few_sweeps() -> None:
    """Labelling one step nearer at a time would fire 10,000 times as many transitions."""
    interpreter = interpreter_of(CHAIN.replace("_", ""))
    again = tuple(map(query, interpreter.system.properties))
    started = time.process_time()
    found = CompiledExplorer().explore(interpreter, (), again, Budget(60))
    assert time.process_time() - started < 10
    assert found.states == 40_002
    bottom, start = found.distance["bottom"], found.distance["start"]
    assert max(bottom[state] for state in found.explored) == 40_001
    assert (len(bottom), len(start)) == (40_002, 4)
    assert found.hits == {"start": 4}
