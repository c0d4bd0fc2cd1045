"""The lock: what is written is read back, line by line, and an edit of the spec shows where it matters."""

from __future__ import annotations

import subprocess
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vmxmodel.diagnostics import UsageError
from vmxmodel.language import load_text
from vmxmodel.regress.fingerprint import fingerprint
from vmxmodel.regress.lock import Entry, Lock, lock_text, read_lock

LEASE = (Path(__file__).parents[1] / "cli" / "specs" / "lease.tsys").read_text()

NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True)
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
ENTRIES = st.builds(
    Entry,
    name=NAMES,
    kind=WORDS,
    verdict=WORDS,
    where=WORDS,
    method=WORDS,
    slice=WORDS,
    certificate=WORDS,
    sha256=WORDS,
    invariants=st.lists(NAMES, max_size=3).map(tuple),
    lemmas=st.lists(WORDS, max_size=3).map(tuple),
    facts=st.dictionaries(st.sampled_from(["steps", "states", "depth"]), st.integers(0, 10**9), max_size=2),
)
LOCKS = st.builds(
    Lock,
    module=NAMES,
    spec=WORDS,
    entries=st.lists(ENTRIES, max_size=4, unique_by=lambda e: e.name).map(
        lambda found: tuple(sorted(found, key=lambda e: e.name))
    ),
    rungs=st.dictionaries(WORDS, WORDS, max_size=3),
)


@settings(max_examples=200, deadline=None)
@given(LOCKS)
def test_what_is_written_is_read_back(lock: Lock) -> None:
    text = lock_text(lock)
    assert read_lock(text, "x.lock") == lock
    tomllib.loads(text)


def entry(name: str, **facts: int) -> Entry:
    return Entry(
        name, "invariant", "proved", "every scope", "induction", "0" * 16, f"m/{name}.smt2", "f" * 64, facts=facts
    )


def test_the_order_of_verdicts_makes_no_difference() -> None:
    one, other = entry("a"), entry("b")
    assert lock_text(Lock("m", "../m.tsys", (one, other))) == lock_text(Lock("m", "../m.tsys", (other, one)))


def test_every_fact_is_a_line_of_its_own() -> None:
    lock = Lock("m", "../m.tsys", (entry("a", depth=1),), {"VMXON.enter": "reached"})
    changed = replace(lock, entries=(replace(lock.entries[0], verdict="violated"),))
    before, after = lock_text(lock).splitlines(), lock_text(changed).splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        ('verdict = "proved"', 'verdict = "violated"'),
        (f'seal = "{lock.entries[0].seal}"', f'seal = "{changed.entries[0].seal}"'),
    ]


def test_two_branches_that_prove_different_things_merge(tmp_path: Path) -> None:
    base = Lock("m", "../m.tsys", (entry("b"), entry("f"), entry("k")))
    ours = replace(base, entries=(*base.entries, entry("d")))
    theirs = replace(base, entries=(*base.entries, entry("h")))
    for name, lock in (("base", base), ("ours", ours), ("theirs", theirs)):
        (tmp_path / name).write_text(lock_text(lock))
    merged = subprocess.run(
        ["git", "merge-file", "-p", "ours", "base", "theirs"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert merged.returncode == 0
    assert [e.name for e in read_lock(merged.stdout, "x").entries] == ["b", "d", "f", "h", "k"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "format is missing"),
        ('format = 1\nmodule = "m"\n', "spec is missing"),
        ('format = 1\nmodule = "m"\nspec = 3\n', "3 is no text"),
        ('format = 1\nmodule = "m"\nspec = "m"\nproperty = 3\n', "has no attribute"),
        ('format = 1\nmodule = "m"\nspec = "m"\n[property.a]\nkind = "step"\n', "verdict is missing"),
        ("<<<<<<< HEAD\n", "Invalid"),
    ],
)
def test_what_is_no_lock(text: str, words: str) -> None:
    with pytest.raises(UsageError, match=words) as caught:
        read_lock(text, "x.lock")
    assert caught.value.diagnostics[0].code == "E124"


def test_a_lock_of_another_version() -> None:
    with pytest.raises(UsageError, match="format 2; this program writes format 1") as caught:
        read_lock("format = 2\n", "x.lock")
    assert caught.value.diagnostics[0].code == "E132"


def prints(text: str) -> dict[str, str]:
    system = load_text(text, "lease.tsys").system
    return {goal.name: fingerprint(system, goal) for goal in (*system.properties, *system.scenarios)}


def changed(old: str, new: str) -> set[str]:
    """The goals whose fingerprint an edit of the spec changes."""
    assert LEASE.count(old) == 1
    before, after = prints(LEASE), prints(LEASE.replace(old, new))
    return {name for name in before if before[name] != after.get(name)}


SCENARIOS = {"take_twice", "free_nothing"}
"""A scenario depends on the whole system."""


def test_comments_sources_and_places_are_no_part_of_a_slice() -> None:
    assert changed("## Take a core.", "## Take it.\n##\n\n## Again.") == set()
    assert changed('"Lease manual: TAKE"', '"Lease manual, second edition: TAKE"') == set()


def test_an_edit_shows_where_it_matters() -> None:
    edits = changed("when ring[c] > 0 ", "when ring[c] > 1 ")
    assert {"one_holder", "someone_holds"} | SCENARIOS <= edits
    assert changed("action LOSE(c: Core) when state[c] == Held", "action LOSE(c: Core) when mode[c] == Root") >= {
        "lost_while_off",
        "root_is_held",
    }


def test_what_a_property_does_not_depend_on_leaves_it_alone() -> None:
    edits = changed("holds[c, *] := false", "holds[c, by] := false")
    assert edits & {"root_is_held", "can_be_free", "lost_while_off"} == set()
    assert "one_holder" in edits


def test_the_property_itself_is_part_of_it() -> None:
    assert changed("one_holder expect violated", "one_holder") == {"one_holder"}
    assert changed("== Lost and mode[c] == Off", "== Lost and mode[c] != Root") == {"lost_while_off"}


def test_which_instruction_software_executes_is_part_of_a_slice(tmp_path: Path) -> None:
    """Two that do the same: what a step property says of one, it does not say of the other."""
    used = """
module used
sort Core
outcome Done
var on[Core]: Bool = false
instruction ONE(c: Core) { go: otherwise => Done { on[c] := true } }
instruction TWO(c: Core) { go: otherwise => Done { on[c] := true } }
"""
    (tmp_path / "used.tsys").write_text(used)
    found = set()
    for name in ("ONE", "TWO"):
        user = f"module m\nuse used\naction work(c: Core) do {name}(c) {{ otherwise => skip }}\n"
        user += "step one: all c: Core: next(on[c]) and not on[c] implies ONE(c)\n"
        system = load_text(user, str(tmp_path / "m.tsys")).system
        found.add(fingerprint(system, system.property["one"]))
    assert len(found) == 2
