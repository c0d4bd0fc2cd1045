"""`check --changed`: an edit is answered at once, and just as it would be answered anew."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.support import edit, vmxmodel
from vmxmodel import files
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.induction import Induction
from vmxmodel.engines.inference import Inference
from vmxmodel.engines.witnessed import Witnessed
from vmxmodel.evidence.second_solver import SecondSolver

SCENARIO = "scenario free_nothing(c: Core) expect impossible {\n  GIVE(c)  => Done\n}\n"
APART = "var noted: Bool = false\naction NOTE { noted := true }\n"
"""What no property depends on."""


def content(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def methods(*args: object) -> dict[str, str]:
    data = json.loads(vmxmodel("check", *args, "--changed", "--format", "json").stdout)
    return {answer["name"]: answer["method"] for spec in data["specs"] for answer in spec["properties"]}


def answers(*args: object) -> list[dict[str, Any]]:
    """What is known of each property and rung; of traces only that there is one."""
    data = json.loads(vmxmodel("check", *args, "--format", "json").stdout)
    found: list[dict[str, Any]] = []
    for spec in data["specs"]:
        found += [{key: one[key] for key in ("name", "verdict", "as_expected")} for one in spec["properties"]]
        found += [{key: one[key] for key in ("name", "verdict", "as_expected")} for one in spec["rungs"]]
    return found


def forbidden(*_: object, **__: object) -> None:
    raise AssertionError("nothing was to be asked")


def test_where_nothing_changed_nothing_is_asked(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bounded, "decide", forbidden)
    monkeypatch.setattr(Induction, "decide", forbidden)
    monkeypatch.setattr(SecondSolver, "asking_each", forbidden)
    edit(copy / "lease.tsys", "## Take a core.", "## Take a core, if it can be had.\n##")
    assert set(methods("lease.tsys").values()) == {"as locked"}


def test_what_was_reached_or_violated_is_replayed(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bounded, "decide", forbidden)
    edit(copy / "lease.tsys", SCENARIO, APART)
    found = methods("lease.tsys", "--no-rungs")
    assert set(found.values()) == {"as locked", "witness"}
    assert found["root_is_held"] == "as locked"
    assert found["one_holder"] == "witness", "the spec says that it is violated, and the trace still shows that"


def test_what_was_not_asked_is_called_so(copy: Path) -> None:
    edit(copy / "lease.tsys", SCENARIO, APART)
    result = vmxmodel("check", "lease.tsys", "--changed")
    assert re.search(r"root_is_held +invariant +proved +every scope +as locked", result.stdout)
    assert "as locked: taken from proofs/lease.lock and not asked" in result.stdout
    assert "; 5 as locked; all as the spec says" in result.stdout


def test_where_a_property_was_edited_nothing_else_is_asked(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bounded, "decide", forbidden)
    monkeypatch.setattr(Witnessed, "decide", forbidden)
    (copy / "proofs" / "lease" / "witnesses.json").unlink()
    edit(copy / "lease.tsys", "== Lost and mode[c] == Off", "== Lost and mode[c] == Off and strict")
    found = methods("lease.tsys")
    assert {name for name, method in found.items() if method != "as locked"} == {"lost_while_off"}


def test_of_what_is_not_expected_any_more_the_trace_is_shown(copy: Path) -> None:
    edit(copy / "lease.tsys", "one_holder expect violated", "one_holder")
    result = vmxmodel("check", "lease.tsys", "--changed")
    assert result.exit_code == 1
    assert "1 not as the spec says" in result.stdout
    assert "replayed by the interpreter" in result.stdout


COUNTED = """
module counted
var level: 0..3 = 0
var full: Bool = false
action up when not full { level := level + 1  full := level == 2 }
invariant full_at_three: full iff level == 3
reachable filled: full
"""


def test_without_the_invariant_that_kept_a_value_in_its_range(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is examined anew although nothing that is left was edited."""
    monkeypatch.chdir(tmp_path)
    Path("counted.tsys").write_text(COUNTED)
    assert vmxmodel("prove", "counted.tsys").exit_code == 0
    edit(Path("counted.tsys"), "invariant full_at_three: full iff level == 3\n", "")
    found = [vmxmodel("check", "counted.tsys", option) for option in ("--changed", "--afresh")]
    assert [(one.exit_code, one.stderr) for one in found] == [(2, found[0].stderr)] * 2
    assert "E202" in found[0].stderr


EDITS = {
    "a comment": ("lease", "## Take a core.", "## Take it."),
    "a guard widened": ("lease", "when ring[c] > 0 ", "when ring[c] > 1 "),
    "a guard": ("lease", "when mode[c] == Root and strict", "when mode[c] == Root"),
    "an expectation": ("lease", "one_holder expect violated", "one_holder"),
    "the guard of an action": ("lease", "LOSE(c: Core) when state[c] == Held", "LOSE(c: Core) when mode[c] == Root"),
    "a rung dropped": ("lease", "  free:   when mode[c] == Off   => Refused(1)\n", ""),
    "an update": ("lease", "holds[c, *] := false", "holds[c, by] := false"),
    "an initial value": ("lease", "mode[Core]: Mode         = Off", "mode[Core]: Mode         = Root"),
    "a property": ("lease", "== Lost and mode[c] == Off", "== Lost and mode[c] == Root"),
    "an action of a used module": ("lease", "LOSE(c: Core) when state[c] == Held", "LOSE(c: Core) when strict"),
    "an update of software": ("tenant", "{ inside[c] := false }", "{ inside[c] := true }"),
    "another outcome of software": ("tenant", "  Done      => { inside[c] := true }", "  Done => skip"),
    "another instruction of software": ("tenant", "enter(c: Core) do TAKE(c)", "enter(c: Core) do GIVE(c)"),
}


@pytest.mark.parametrize(("spec", "old", "new"), EDITS.values(), ids=[name.replace(" ", "_") for name in EDITS])
def test_an_edit_is_answered_as_it_would_be_anew(spec: str, old: str, new: str, copy: Path) -> None:
    edit(copy / f"{spec}.tsys", old, new)
    before = content(copy)
    both = ("lease.tsys", "tenant.tsys")
    assert answers(*both, "--changed") == answers(*both, "--afresh")
    assert content(copy) == before


def test_a_certificate_is_used_again_where_its_invariant_is_inductive_still(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the obligations those of the edited action alone are asked, and of nobody but cvc5."""
    asked: list[str] = []
    ask = SecondSolver.asking_each

    def listen(self: SecondSolver, head: str, questions: Any, options: Any = ()) -> Any:
        asked.extend(questions := list(questions))
        return ask(self, head, questions, options)

    monkeypatch.setattr(SecondSolver, "asking_each", listen)
    monkeypatch.setattr(Induction, "decide", forbidden)
    edit(
        copy / "lease.tsys",
        "    state[c]     := Held\n",
        "    state[c]     := if mode[c] == Root then state[c] else Held\n",
    )
    result = vmxmodel("check", "lease.tsys", "--changed", "-p", "root_is_held")
    assert re.search(r"root_is_held +invariant +proved +every scope +certificate, re-used", result.stdout)
    assert "obligations that a kept certificate shows were not asked again" in result.stdout
    assert len(asked) == 1, "that TAKE.take keeps it"
    asked.clear()
    result = vmxmodel("check", "lease.tsys", "-p", "root_is_held")
    assert re.search(r"root_is_held +invariant +proved +every scope +certificate, re-used", result.stdout)
    assert "every obligation was asked anew" in result.stdout
    assert len(asked) > 1


PUMP = """
module pump
var open: Bool = false
var flow: Bool = false
var alarm: Bool = false
var ticks: Bool = false
action lift { open := true }
action tick { ticks := not ticks }
action start when open { flow := true }
action shut { open := false  flow := false }
action trip when flow and not open { alarm := true }
never rung: alarm
"""


def test_lemmas_that_were_found_are_used_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pump.tsys").write_text(PUMP)
    assert "inference" in vmxmodel("prove", "pump.tsys").stdout
    monkeypatch.setattr(Inference, "decide", forbidden)
    edit(Path("pump.tsys"), "action start when open", "action start when open and not flow")
    assert methods("pump.tsys", "--no-rungs") == {"rung": "certificate, re-used"}
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    edit(Path("pump.tsys"), "action start when open and not flow", "action start when not flow")
    assert answers("pump.tsys", "--changed") == answers("pump.tsys", "--afresh")
    assert "certificate, re-used" not in methods("pump.tsys").values(), "a lemma does not hold any more"


def test_a_counterexample_that_replays_is_used_again_and_no_other(copy: Path) -> None:
    edit(copy / "lease.tsys", "state[c]     := Held", "state[c]     := Lost")
    assert methods("lease.tsys", "-p", "one_holder") == {"one_holder": "witness"}
    edit(copy / "lease.tsys", "holds[c, by] := true", "if mode[c] == Off { holds[c, by] := true }")
    found = vmxmodel("check", "lease.tsys", "--changed", "-p", "one_holder").stdout
    assert "witness" not in found
    assert "one_holder" in found


def test_a_counterexample_of_what_the_kept_trace_does_not_show_is_looked_for(copy: Path) -> None:
    edit(copy / "lease.tsys", '=> Refused(1) @ "1"', '=> Done { holds[c, by] := true } @ "1"')
    edit(copy / "lease.tsys", "when broken[c] ", "when true or broken[c]")
    assert answers("lease.tsys", "--changed") == answers("lease.tsys", "--afresh")


def spoil_certificate(proofs: Path) -> None:
    with (proofs / "lease" / "root_is_held.smt2").open("a") as file:
        file.write("; and a comment\n")


def false_certificate(proofs: Path) -> None:
    """One that any solver likes."""
    file = proofs / "lease" / "root_is_held.smt2"
    file.write_text(re.sub(r"\(assert\n  \(not", "(assert false)\n(assert\n  (not", file.read_text()))


def drop_certificate(proofs: Path) -> None:
    (proofs / "lease" / "root_is_held.smt2").unlink()


@pytest.mark.parametrize(
    ("spoil", "code"), [(spoil_certificate, "E121"), (false_certificate, "E121"), (drop_certificate, "E122")]
)
def test_a_certificate_that_is_not_the_one_of_the_lock(spoil: Callable[[Path], None], code: str, copy: Path) -> None:
    spoil(copy / "proofs")
    edit(copy / "lease.tsys", "state[c]     := Held", "state[c]     := Free")
    before = content(copy)
    result = vmxmodel("check", "lease.tsys", "--changed")
    assert result.exit_code == 1
    assert f"error[{code}]" in result.stderr
    assert re.search(r"root_is_held +invariant +violated", result.stdout), "it is asked, and not as the file says"
    assert content(copy) == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('verdict = "holds"', 'verdict = "proved"', "E137"),
        ('where = "every scope"', 'where = "Core=2, Party=2"', "E137"),
        ('formula = "', 'formula = "0', "E137"),
        ("format = 1", "format = 7", "E132"),
        ("[property.one_holder]", "<<<<<<< ours\n[property.one_holder]", "E124"),
    ],
)
def test_a_lock_that_was_edited_by_hand(old: str, new: str, code: str, copy: Path) -> None:
    edit(copy / "proofs" / "lease.lock", old, new)
    before = content(copy)
    result = vmxmodel("check", "lease.tsys", "--changed")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"error[{code}]" in result.stderr
    assert content(copy) == before


def test_a_slip_in_what_has_no_seal_costs_time_and_no_more(copy: Path) -> None:
    lock = copy / "proofs" / "lease.lock"
    lock.write_text(re.sub(r'^(".*" = ")[0-9a-f]', r"\1z", lock.read_text(), flags=re.MULTILINE))
    assert answers("lease.tsys", "--changed") == answers("lease.tsys", "--afresh")


def test_without_a_lock_everything_is_asked(copy: Path) -> None:
    shutil.rmtree(copy / "proofs")
    assert "as locked" not in methods("lease.tsys").values()
    assert answers("lease.tsys", "--changed") == answers("lease.tsys", "--afresh")


def test_an_older_lock_has_no_seals_and_is_not_taken(copy: Path) -> None:
    lock = copy / "proofs" / "lease.lock"
    lines = [line for line in lock.read_text().splitlines() if not line.startswith(("seal =", "formula ="))]
    lock.write_text("\n".join(lines).partition("[text]")[0])
    assert "as locked" not in methods("lease.tsys").values()


@pytest.mark.parametrize("option", ["--locked", "--afresh", "--scope=Core=1", "--engine=bounded", "--no-symmetry"])
def test_what_does_not_go_with_it(option: str, copy: Path) -> None:
    result = vmxmodel("check", "lease.tsys", "--changed", option)
    assert (result.exit_code, result.stderr[:11]) == (2, "error[E126]")


def test_a_folder_is_all_specs_below_it(copy: Path) -> None:
    result = vmxmodel("check", ".", "--changed", "--no-rungs")
    assert result.exit_code == 0
    assert [line.partition(":")[0] for line in result.stdout.splitlines() if line] == ["lease", "tenant"]
    (copy / "empty").mkdir()
    assert "error[E103]" in vmxmodel("check", "empty").stderr


@pytest.mark.parametrize("after", range(4))
def test_an_interrupt_leaves_lock_and_certificates_as_they_were(
    after: int, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`prove` writes them together, or not at all: interrupted while the first, second, … is put in its place."""
    edit(copy / "lease.tsys", "state[c]     := Held", "state[c]     := if strict then Held else Lost")
    before = content(copy)
    replace, done = Path.replace, []

    def interrupted(self: Path, target: Path) -> Path:
        if "proofs" in str(target):
            done.append(target)
            if len(done) == after + 1:
                raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(files.Path, "replace", interrupted)
    result = vmxmodel("prove", "lease.tsys")
    assert result.exit_code == 130
    assert content(copy) == before


def test_where_nothing_at_all_changed_not_even_traces_are_replayed(copy: Path) -> None:
    (copy / "proofs" / "lease" / "witnesses.json").write_text("{")
    result = vmxmodel("check", "lease.tsys", "--changed", "--format", "json")
    (spec,) = json.loads(result.stdout)["specs"]
    assert {answer["method"] for answer in spec["properties"] + spec["rungs"]} == {"as locked"}
    assert answers("lease.tsys", "--changed") == answers("lease.tsys", "--afresh")
    assert "replayed by the interpreter" in vmxmodel("check", "lease.tsys", "--changed", "--traces").stdout


def test_without_certificates_the_lock_still_tells_what_no_edit_touched(copy: Path) -> None:
    assert vmxmodel("prove", "lease.tsys", "--no-certificates").exit_code == 0
    assert not list(copy.glob("proofs/lease/*.smt2"))
    assert vmxmodel("check", "lease.tsys", "--locked").exit_code == 0
    audited = vmxmodel("audit", "proofs/lease.lock")
    assert (audited.exit_code, "none are kept" in audited.stdout) == (0, True)
    edit(copy / "lease.tsys", SCENARIO, "")
    assert "as locked" in methods("lease.tsys").values()
    assert answers("lease.tsys", "--changed") == answers("lease.tsys", "--afresh")


PROCEDURES = Path(__file__).parents[1] / "specs" / "procedures"


def test_a_scenario_is_asked_when_other_software_executes_what_it_names(tmp_path: Path) -> None:
    """`clears` names an instruction; the edited procedure begins with it."""
    shutil.copytree(PROCEDURES, tmp_path, dirs_exist_ok=True)
    spec, proofs = tmp_path / "lease_kept.tsys", tmp_path / "proofs"
    clears = "scenario clears(c: Core, x: Page) expect impossible {\n  CLEAR(c, x)\n}\n"
    spec.write_text(f"{spec.read_text()}\n{clears}")
    assert vmxmodel("prove", spec, "-o", proofs).exit_code == 0
    edit(spec, "do foreign[c] := STORE(c) {", "do CLEAR(c, x) {")
    found = vmxmodel("check", spec, "--changed", "--proofs", proofs, "-p", "clears")
    assert re.search(r"NO +clears +scenario +reached", found.stdout)
