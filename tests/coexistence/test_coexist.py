"""Two small parties that share one core: what is answered, and that it follows from their modules."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.coexistence.answer import AT_ONCE, INSTALLED, SAFE, TURNS, Answers, Reply, answered
from vmxmodel.coexistence.case import read_case, read_settings
from vmxmodel.coexistence.catalog import Catalog, read_catalog
from vmxmodel.coexistence.changes import candidates, changes, price
from vmxmodel.coexistence.compose import compose
from vmxmodel.coexistence.obstacles import obstacles
from vmxmodel.diagnostics import UsageError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.explicit import ExplicitEngine
from vmxmodel.evidence.replay import check_trace
from vmxmodel.evidence.verdict import Status, Verdict
from vmxmodel.system.model import Property

SPECS = Path(__file__).with_name("specs") / "coexistence"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(SPECS)


def ask(catalog: Catalog, *words: str, **settings: object) -> Answers:
    case = read_case(words, "intel", None, catalog)
    return answered(compose(case, catalog), case.with_settings(settings), Budget(60))  # type: ignore[arg-type]


def replies(answers: Answers) -> dict[str, str]:
    return {answer.question: answer.reply.value for answer in answers.answers}


CASES = [
    # Alpha keeps the core, Beta does not; whoever shares does not need it.
    ({}, {INSTALLED: "yes", TURNS: "no", AT_ONCE: "no", SAFE: "yes"}),
    ({"alpha_keeps": False}, {INSTALLED: "yes", TURNS: "yes", AT_ONCE: "no", SAFE: "yes"}),
    ({"beta_shares": True}, {INSTALLED: "yes", TURNS: "yes", AT_ONCE: "yes", SAFE: "yes"}),
]


@pytest.mark.parametrize(("settings", "expected"), CASES)
def test_the_four_answers(catalog: Catalog, settings: dict[str, object], expected: dict[str, str]) -> None:
    found = ask(catalog, "alpha", "beta", **settings)
    assert replies(found) == expected
    for verdict in found.verdicts.values():
        if verdict.trace is not None:
            check_trace(found.system, verdict.trace, found.system.property[verdict.name])
        if verdict.status is Status.NEVER:
            assert verdict.scope is None


def test_short_traces_are_found_where_nothing_is_explored(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExplicitEngine, "decide", lambda _, question, *rest: [unseen(goal) for goal in question.goals])
    found = ask(catalog, "alpha", "beta", beta_shares=True)
    assert replies(found) == {INSTALLED: "yes", TURNS: "yes", AT_ONCE: "yes", SAFE: "yes"}
    assert {v.method for v in found.verdicts.values() if v.trace is not None} == {"bounded"}


def unseen(goal: Property) -> Verdict:
    return Verdict(goal.name, Status.UNKNOWN, "explicit")


def test_an_answer_changes_with_a_guard_of_a_module(tmp_path: Path) -> None:
    folder = shutil.copytree(SPECS.parent, tmp_path / "specs")
    hardware = folder / "hypervisors" / "hardware.tsys"
    text = hardware.read_text()
    guard = "taken: when owner[c] != none => Busy"
    assert text.count(guard) == 1
    hardware.write_text(text.replace(guard, "taken: when owner[c] == by => Busy"))
    found = ask(read_catalog(folder / "coexistence"), "alpha", "beta")
    assert replies(found) == {INSTALLED: "yes", TURNS: "yes", AT_ONCE: "yes", SAFE: "no"}
    assert found.answer(SAFE).trace is not None


def test_versions_are_settings(catalog: Catalog) -> None:
    assert replies(ask(catalog, "first@2", "beta"))[TURNS] == "yes"
    assert ask(catalog, "alpha@1", "beta").settings["alpha_keeps"] is True


def test_a_version_that_the_modules_do_not_have_is_refused(catalog: Catalog) -> None:
    case = read_case(["alpha", "beta"], "intel", None, catalog)
    composition = compose(case, catalog)
    for wrong in ({"alpha_keeps": "To_7_2_0"}, {"nobody": True}):
        with pytest.raises(UsageError) as caught:
            composition.settings(case.with_settings(wrong))  # type: ignore[arg-type]
        assert caught.value.diagnostics[0].code == "E462"


def test_where_nothing_happens_nothing_is_proved(tmp_path: Path) -> None:
    folder = shutil.copytree(SPECS.parent, tmp_path / "specs")
    machine = folder / "coexistence" / "machine.tsys"
    machine.write_text(machine.read_text() + "\nconst big: Bool\nassume yes: big\nassume no: not big\n")
    found = ask(read_catalog(folder / "coexistence"), "alpha", "beta")
    assert set(replies(found).values()) == {"unknown"}


def test_what_is_met_is_told_with_its_trace(catalog: Catalog) -> None:
    found = ask(catalog, "alpha", "beta")
    met = obstacles(found.composition, found.system, Budget(60))
    assert [(one.party, one.text) for one in met] == [
        ("alpha", "alpha: the core is taken"),
        ("beta", "beta: the core is taken"),
    ]
    for one in met:
        assert one.trace.steps[-1].transition == one.transition.name


def test_changes_are_cheapest_first_and_no_larger_than_needed(catalog: Catalog) -> None:
    case = read_case(["alpha", "beta"], "intel", None, catalog)
    composition = compose(case, catalog)
    turns = changes(composition, case, TURNS, Budget(60))
    assert turns.complete
    assert [[(s.name, value) for s, value in change.switches] for change in turns.changes] == [
        [("alpha_keeps", False)],
        [("alpha_shares", True)],
        [("beta_shares", True)],
    ]
    assert all(change.answer.reply is Reply.YES for change in turns.changes)
    at_once = changes(composition, case, AT_ONCE, Budget(60))
    assert [[s.name for s, _ in change.switches] for change in at_once.changes] == [["alpha_shares"], ["beta_shares"]]


def test_two_cheap_switches_are_cheaper_than_a_dear_one(catalog: Catalog) -> None:
    case = read_case(["alpha", "beta"], "intel", None, catalog)
    names = [[switch.name for switch, _ in one] for one in candidates(compose(case, catalog), case, 2)]
    assert names.index(["alpha_keeps", "beta_keeps"]) < names.index(["alpha_shares"])
    found = candidates(compose(case, catalog), case, 2)
    assert [price(one) for one in found] == sorted(price(one) for one in found)


@pytest.mark.parametrize(
    ("words", "options", "code", "told"),
    [
        (["alpha", "bta"], [], "E460", "did you mean `beta`?"),
        (["alpha", "beta"], ["--platform", "intle"], "E461", "did you mean `intel`?"),
        (["alpha", "beta"], ["--os", "three"], "E461", "known: one, two"),
        (["alpha@3", "beta"], [], "E462", "version of Alpha"),
        (["alpha", "alpha"], [], "E463", "named twice"),
        (["gamma", "beta"], [], "E463", "are not both modelled"),
        (["alpha", "beta"], ["--os", "two"], "E463", "System Two"),
        (["alpha", "beta"], ["--set", "alpha_keep=true"], "E465", "did you mean `alpha_keeps`"),
        (["alpha", "beta"], ["--set", "alpha_keeps=yes"], "E465", "`alpha_keeps` is one of false, true"),
        (["alpha", "beta"], ["--set", "alpha_keeps=true", "--set", "alpha_keeps=false"], "E465", "set twice"),
        (["alpha"], [], "E126", "name two parties"),
        (["alpha", "beta"], ["--timeout", "-3"], "E126", "--timeout"),
        (["alpha", "beta"], ["--timeout", "nan"], "E126", "--timeout"),
    ],
)
def test_bad_input(words: list[str], options: list[str], code: str, told: str) -> None:
    done = CliRunner().invoke(main, ["coexist", *words, *options, "--specs", str(SPECS)])
    assert done.exit_code == 2
    assert f"error[{code}]" in done.output
    assert told in done.output


def test_a_catalog_that_is_none(tmp_path: Path) -> None:
    whole = (SPECS / "catalog.toml").read_text()
    old = re.sub(r"^begins = .*$", 'begins = "start"', whole, flags=re.MULTILINE)  # for no platform
    assert old != whole
    for text in ("[party.a]\n", "[party\n", old):
        (tmp_path / "catalog.toml").write_text(text)
        with pytest.raises(UsageError) as caught:
            read_catalog(tmp_path)
        assert caught.value.diagnostics[0].code == "E464"


def test_settings_are_read_by_their_types(catalog: Catalog) -> None:
    case = read_case(["alpha", "beta"], "intel", None, catalog)
    system = compose(case, catalog).system
    types = {name: table.type for name, table in system.table.items()}
    assert read_settings(["beta_keeps=true"], system.switches, types) == {"beta_keeps": True}


def test_as_json() -> None:
    done = CliRunner().invoke(
        main, ["coexist", "alpha", "beta", "--format", "json", "--messages", "--traces", "--specs", str(SPECS)]
    )
    assert done.exit_code == 0, done.output
    data = json.loads(done.stdout)
    assert {one["question"]: one["answer"] for one in data["answers"]} == {
        INSTALLED: "yes", TURNS: "no", AT_ONCE: "no", SAFE: "yes",
    }  # fmt: skip
    assert data["changes"][TURNS]["sets"][0]["switches"][0]["name"] == "alpha_keeps"
    assert data["met"][0]["says"] == "alpha: the core is taken"
    assert data["answers"][0]["verdicts"][0]["trace"]["steps"][-1]["transition"] in {
        "alpha_load.load",
        "beta_load.load",
    }


def test_as_text() -> None:
    done = CliRunner().invoke(main, ["coexist", "alpha", "beta", "--messages", "--specs", str(SPECS)])
    assert done.stdout == (Path(__file__).with_name("alpha_beta.txt")).read_text()


def test_what_makes_it_safe_is_found(tmp_path: Path) -> None:
    shutil.copytree(SPECS.parent, tmp_path, dirs_exist_ok=True)
    hardware, alpha = tmp_path / "hypervisors" / "hardware.tsys", tmp_path / "hypervisors" / "alpha.tsys"
    seize = "instruction SEIZE(c: Core) {\n  seize: otherwise => Done { owner[c] := by }\n}\n"
    hardware.write_text(hardware.read_text() + seize)
    rude = 'switch alpha_rude: Bool = true cost nothing "Let alpha be polite"\n\n'
    grabs = """procedure alpha_seize() by alpha {
  grab: when alpha_rude and alpha_loaded do SEIZE(boot) { otherwise => skip }
}
"""
    alpha.write_text(alpha.read_text().replace("var   alpha_loaded", rude + "var   alpha_loaded", 1) + grabs)
    catalog = read_catalog(tmp_path / "coexistence")
    case = read_case(["alpha", "beta"], "intel", None, catalog)
    composition = compose(case, catalog)
    assert answered(composition, case, Budget(60)).answer(SAFE).reply is Reply.NO
    found = changes(composition, case, SAFE, Budget(60))
    assert [("alpha_rude", False)] in [[(s.name, value) for s, value in change.switches] for change in found.changes]
    spent = changes(composition, case, SAFE, Budget(0))
    assert not spent.complete


def test_properties_of_one_name_are_told_apart(tmp_path: Path) -> None:
    shutil.copytree(SPECS.parent, tmp_path, dirs_exist_ok=True)
    safety = tmp_path / "coexistence" / "safety.tsys"
    # False with three cores, which nobody explores.
    few = "all c: Core: c == a or c == b or owner[c] == none and owner[c] != none"
    safety.write_text(safety.read_text() + f"\ninvariant few: some a, b: Core: {few}\n")
    pair = "module alpha_beta\nuse ../hypervisors/alpha\nuse ../hypervisors/beta\nuse machine\n"
    (tmp_path / "coexistence" / "alpha_beta.tsys").write_text(pair + "invariant few: alpha_vm or not alpha_vm\n")
    found = ask(read_catalog(tmp_path / "coexistence"), "alpha", "beta")
    assert found.verdicts["few"].status is Status.UNKNOWN
    assert found.answer(SAFE).reply is Reply.UNKNOWN
    names = [prop.name for prop in found.system.properties]
    assert len(names) == len(set(names))


def test_what_is_stated_of_a_pair_helps_to_prove(catalog: Catalog) -> None:
    composition = compose(read_case(["beta", "alpha"], "intel", None, catalog), catalog)
    assert "alpha_owns" in [prop.name for prop in composition.reasons]
    other = compose(read_case(["alpha"], "intel", None, catalog), catalog)
    assert "alpha_owns" not in [prop.name for prop in other.reasons]


def test_what_holds_where_nobody_else_is_there_helps_and_is_not_asked(tmp_path: Path) -> None:
    shutil.copytree(SPECS.parent, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "coexistence" / "catalog.toml"
    together = 'together = { nobody_else = ["all c: Core: owner[c] != none implies", "owner[c] == PARTY"] }'
    path.write_text(path.read_text().replace('safety = "safety"\n', f'safety = "safety"\n{together}\n'))
    catalog = read_catalog(path.parent)
    composition = compose(read_case(["alpha", "beta"], "intel", None, catalog), catalog)
    stated = "all c: Core: owner[c] != none implies owner[c] == alpha or owner[c] == beta"
    assert f"invariant nobody_else: {stated}" in composition.text
    assert "nobody_else" in [prop.name for prop in composition.reasons]
    assert "nobody_else" not in ask(catalog, "alpha", "beta").verdicts


def test_what_is_stated_of_one_party_on_the_machine_helps_to_prove(tmp_path: Path) -> None:
    shutil.copytree(SPECS.parent, tmp_path, dirs_exist_ok=True)
    head = "module machine_beta\nuse ../hypervisors/beta\nuse machine\n"
    (tmp_path / "coexistence" / "machine_beta.tsys").write_text(head + "invariant beta_needs: beta_vm or not beta_vm\n")
    catalog = read_catalog(tmp_path / "coexistence")
    composition = compose(read_case(["alpha", "beta"], "intel", None, catalog), catalog)
    assert "beta_needs" in [prop.name for prop in composition.reasons]
