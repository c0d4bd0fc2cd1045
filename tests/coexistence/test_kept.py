"""What is kept of a case is tried and never believed: it makes answers faster, and changes none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.coexistence.answer import Answers, answered, recalled
from vmxmodel.coexistence.case import read_case
from vmxmodel.coexistence.catalog import Catalog, read_catalog
from vmxmodel.coexistence.compose import compose
from vmxmodel.coexistence.kept import Kept, entry_of, kept_nearby, kept_path, read_kept, with_entry
from vmxmodel.engines.base import Budget

SPECS = Path(__file__).with_name("specs")


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(SPECS / "coexistence")


def ask(catalog: Catalog, kept: Kept | None = None, search: bool = True) -> Answers:
    case = read_case(["alpha", "beta"], "intel", None, catalog)
    return answered(compose(case, catalog), case, Budget(60), kept=kept, search=search)


def replies(answers: Answers) -> list[str]:
    return [answer.reply.value for answer in answers.answers]


@pytest.fixture(scope="module")
def found(catalog: Catalog) -> Answers:
    return ask(catalog)


@pytest.fixture(scope="module")
def entry(found: Answers) -> dict[str, Any]:
    return entry_of(found.system, found.settings, found.verdicts.values(), found.proofs)


def kept_of(entry: dict[str, Any], found: Answers) -> Kept:
    kept = read_kept(with_entry(None, entry), found.settings)
    assert kept is not None
    return kept


def test_what_is_kept_answers_without_a_search(catalog: Catalog, found: Answers, entry: dict[str, Any]) -> None:
    again = ask(catalog, kept_of(entry, found), search=False)
    assert replies(again) == replies(found)
    assert {name: v.status for name, v in again.verdicts.items()} == {n: v.status for n, v in found.verdicts.items()}
    assert any(verdict.method == "witness" for verdict in again.verdicts.values())


def test_the_order_of_the_parties_makes_no_difference(catalog: Catalog, found: Answers, entry: dict[str, Any]) -> None:
    """Members of a sort come in the order of `use`; a run that was kept in one order is one in the other."""
    case = read_case(["beta", "alpha"], "intel", None, catalog)
    turned = answered(compose(case, catalog), case, Budget(60), kept=kept_of(entry, found), search=False)
    assert replies(turned) == replies(found)
    assert turned.system.sort["Party"].members == found.system.sort["Party"].members[::-1]


def test_what_is_kept_of_one_setting_is_tried_for_another(
    catalog: Catalog, found: Answers, entry: dict[str, Any]
) -> None:
    """And tells no more than is so there."""
    text = with_entry(None, entry)
    other = {**found.settings, "alpha_keeps": False}
    assert read_kept(text, other) is None
    nearby = kept_nearby(text, other)
    assert nearby is not None
    case = read_case(["alpha@2", "beta"], "intel", None, catalog)
    composition = compose(case, catalog)
    tried = answered(composition, case, Budget(60), kept=nearby, search=False)
    right = answered(composition, case, Budget(60))
    assert "witness" in {verdict.method for verdict in tried.verdicts.values()}
    assert all(one in ("unknown", said) for one, said in zip(replies(tried), replies(right), strict=True))
    assert kept_nearby("[]", other) is None
    assert kept_nearby(text, {"nobody": True}) is None


def test_what_several_settings_share_is_proved_of_all_of_them(catalog: Catalog, found: Answers) -> None:
    """And of none of them what is only true of some."""
    cases = [read_case([f"alpha@{version}", "beta"], "intel", None, catalog) for version in ("1", "2")]
    composition = compose(cases[0], catalog)
    alone = [answered(composition, case, Budget(60)) for case in cases]
    kept = [kept_of(entry_of(a.system, a.settings, a.verdicts.values(), a.proofs), a) for a in alone]
    both = recalled(composition, cases, kept, Budget(60))
    assert [replies(one) for one in both] == [replies(one) for one in alone]
    assert replies(both[0]) != replies(both[1])
    mixed = recalled(composition, cases, [kept[1], kept[0]], Budget(60))  # of one another's they believe nothing
    for one, right in zip(mixed, alone, strict=True):
        assert all(told in ("unknown", said) for told, said in zip(replies(one), replies(right), strict=True))


def test_without_a_search_and_with_nothing_kept_nothing_is_known(catalog: Catalog) -> None:
    assert set(replies(ask(catalog, Kept(), search=False))) == {"unknown"}


def test_a_wrong_lemma_or_trace_changes_no_answer(catalog: Catalog, found: Answers, entry: dict[str, Any]) -> None:
    wrong = json.loads(json.dumps(entry))
    wrong["lemmas"] = [*wrong["lemmas"], "all c: Core: owner[c] == none", "nobody_has_this", "1 +"]
    wrong["reasons"] = [*wrong["reasons"], "no_such_invariant"]
    for step in wrong["witnesses"]["steps"][:1]:
        step["step"] = "no.such.step"
    kept = kept_of(wrong, found)
    assert replies(ask(catalog, kept)) == replies(found)
    # Traces alone are gone: what was proved with them in sight is not proved any more, and nothing turns round.
    assert set(replies(ask(catalog, kept, search=False))) <= {"unknown", *replies(found)}


def test_what_is_kept_of_another_model_is_not_believed(tmp_path: Path, found: Answers, entry: dict[str, Any]) -> None:
    folder = shutil.copytree(SPECS, tmp_path / "specs")
    hardware = folder / "hypervisors" / "hardware.tsys"
    guard = "taken: when owner[c] != none => Busy"
    assert hardware.read_text().count(guard) == 1
    hardware.write_text(hardware.read_text().replace(guard, "taken: when owner[c] == by => Busy"))
    changed = read_catalog(folder / "coexistence")
    assert replies(ask(changed, kept_of(entry, found))) == replies(ask(changed)) != replies(found)


@pytest.mark.parametrize(
    "text", ["", "no JSON", "[]", "{}", '{"format": 2, "cases": []}', '{"format": 1, "cases": [1]}']
)
def test_a_file_that_is_none_is_as_if_it_were_not_there(text: str, found: Answers, entry: dict[str, Any]) -> None:
    assert read_kept(text, found.settings) is None
    assert read_kept(with_entry(text, entry), found.settings) is not None


@pytest.mark.parametrize(
    "wrong",
    [
        {"lemmas": [["not", "a", "text"]]},
        {"reasons": [{}]},
        {"witnesses": {"format": 1}},
        {"witnesses": {"starts": [1], "steps": []}},
        {"switches": []},
        {"lemmas": None},
    ],
    ids=str,
)
def test_an_entry_that_is_none_is_left_out(
    catalog: Catalog, wrong: dict[str, Any], found: Answers, entry: dict[str, Any]
) -> None:
    """Read, it counts for nothing; written beside another one, it is gone."""
    text = json.dumps({"format": 1, "cases": [{**entry, **wrong}]})
    assert read_kept(text, found.settings) is None
    assert kept_nearby(text, found.settings) is None
    assert set(replies(ask(catalog, kept_nearby(text, found.settings) or Kept(), search=False))) == {"unknown"}
    assert with_entry(text, entry) == with_entry(None, entry)


def test_an_entry_takes_the_place_of_the_one_with_its_switches(found: Answers, entry: dict[str, Any]) -> None:
    other = {**entry, "switches": {**entry["switches"], "alpha_keeps": False}}
    text = with_entry(with_entry(with_entry(None, entry), other), entry)
    assert len(json.loads(text)["cases"]) == 2
    assert with_entry(text, other) == text
    assert read_kept(text, {"alpha_keeps": 1}) is None


def test_the_command_keeps_and_uses_what_is_kept(tmp_path: Path) -> None:
    folder = shutil.copytree(SPECS, tmp_path / "specs") / "coexistence"
    words = ["coexist", "alpha", "beta", "--specs", str(folder), "--no-changes", "--format", "json"]
    first = CliRunner().invoke(main, [*words, "--keep"])
    file = (
        tmp_path
        / "proofs"
        / "coexistence"
        / kept_path(read_case(["beta", "alpha"], "intel", None, read_catalog(folder)))
    )
    assert first.exit_code == 0
    assert file.exists()

    def methods(run: Any) -> set[str]:
        return {v["method"] for answer in json.loads(run.stdout)["answers"] for v in answer["verdicts"]}

    again = CliRunner().invoke(main, words)
    assert again.exit_code == 0
    assert "witness" in methods(again)
    assert "explicit" not in methods(again)
    afresh = CliRunner().invoke(main, [*words, "--afresh"])
    assert afresh.exit_code == 0
    assert "witness" not in methods(afresh)
