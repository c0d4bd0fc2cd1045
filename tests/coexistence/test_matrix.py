"""The matrix: which cells there are, what they rest on, and that they follow from the modules."""

from __future__ import annotations

import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from vmxmodel.cli.main import main
from vmxmodel.coexistence.catalog import read_catalog
from vmxmodel.coexistence.matrix import Matrix, answer_all, asked, inputs_of
from vmxmodel.coexistence.reports import read_reports
from vmxmodel.diagnostics import UsageError
from vmxmodel.views import matrix as view

SPECS = Path(__file__).with_name("specs")
KEPT = "intel_one_alpha_beta.json"
GAMMA = '[party.gamma]\ntitle = "Gamma"\npages = 0\nmodules = { intel = { two = "gamma" } }\n'
REPORT = """
[[report]]
parties = ["alpha@1", "beta"]
question = "take turns"
answer = "{answer}"
kind = "users"
text = "Beta does not start | after Alpha"
where = "a thread"
mark = "D"
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy parties without the one that has no module, with a report, and with what a first run kept."""
    folder = shutil.copytree(SPECS, tmp_path_factory.mktemp("toys") / "specs") / "coexistence"
    catalog = folder / "catalog.toml"
    assert catalog.read_text().count(GAMMA) == 1
    catalog.write_text(catalog.read_text().replace(GAMMA, ""))
    (folder / "reports.toml").write_text(REPORT.format(answer="no"))
    done = run(folder, "--keep")
    assert done.exit_code == 0, done.output
    return folder


def run(folder: Path, *words: str) -> Any:
    return CliRunner().invoke(main, ["coexist", "--matrix", "--specs", str(folder), *words])


def matrix(folder: Path) -> Matrix:
    kept = folder / "../../proofs/coexistence"
    return answer_all(read_catalog(folder), kept, read_reports(folder), 30)


def test_every_version_is_a_cell(folder: Path) -> None:
    found = matrix(folder)
    assert [cell.case.name for cell in found.cells] == ["alpha@1 beta", "alpha@2 beta"]
    assert asked(found.cells) == ("installed together", "take turns", "run at once", "safe at once")
    turns = [cell.reply("take turns") for cell in found.cells]
    assert [reply.value for reply in turns if reply is not None] == ["no", "yes"]


def test_a_version_that_a_module_does_not_tell_apart_is_no_cell(folder: Path, tmp_path: Path) -> None:
    """Another operating system's, say: then the party is there without a version."""
    other = shutil.copytree(folder / "..", tmp_path / "specs") / "coexistence"
    catalog = other / "catalog.toml"
    text = catalog.read_text().replace('"2" = {', '"3" = { alpha_sings = true }, "2" = {')
    catalog.write_text(text + "\n[party.beta.versions]\n" + '"1" = { beta_sings = true }\n')
    found = answer_all(read_catalog(other), tmp_path, (), 0)
    assert [cell.case.name for cell in found.cells] == ["alpha@1 beta", "alpha@2 beta"]


def test_of_some_parties_only(folder: Path) -> None:
    catalog = read_catalog(folder)
    kept = folder / "../../proofs/coexistence"
    assert not answer_all(catalog, kept, (), 30, parties=[catalog.party("alpha")]).cells
    assert len(answer_all(catalog, kept, (), 30, parties=list(catalog.parties.values())).cells) == 2


def test_without_what_is_kept_nothing_is_decided(folder: Path, tmp_path: Path) -> None:
    found = answer_all(read_catalog(folder), tmp_path, (), 30)
    assert not any(cell.decided for cell in found.cells)


def test_a_cell_changes_with_a_guard_of_a_module(folder: Path, tmp_path: Path) -> None:
    """No cell rests on what somebody wrote into it, nor on what is kept."""
    changed = shutil.copytree(folder.parents[1], tmp_path / "changed") / "specs" / "coexistence"
    hardware = changed / "../hypervisors/hardware.tsys"
    guard = "taken: when owner[c] != none => Busy"
    hardware.write_text(hardware.read_text().replace(guard, "taken: when owner[c] == by => Busy"))
    assert not any(cell.decided for cell in matrix(changed).cells)
    assert run(changed, "--keep").exit_code == 0
    replies = [[answer.reply.value for answer in cell.answers] for cell in matrix(changed).cells]
    assert replies == [["yes", "yes", "yes", "no"], ["yes", "yes", "yes", "no"]]


def test_as_markdown(folder: Path, snapshot: Any) -> None:
    found = matrix(folder)
    text = view.markdown(found, "evidence")
    assert text.count(view.stamp(found.inputs)) == 1
    assert text.replace(found.inputs, "…") == snapshot


def test_the_stamp_changes_with_a_spec_and_with_what_is_kept(folder: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(folder.parents[1], tmp_path / "copy")
    catalog, kept = read_catalog(copy / "specs/coexistence"), copy / "proofs/coexistence"
    stamps = [inputs_of(catalog, kept)]
    for file in ("specs/hypervisors/beta.tsys", "specs/coexistence/reports.toml", f"proofs/coexistence/{KEPT}"):
        (copy / file).write_text((copy / file).read_text() + "\n")
        stamps.append(inputs_of(catalog, kept))
    assert len(set(stamps)) == 4
    (kept / KEPT.replace(".json", "_after_quake.json")).write_text("{}")
    assert inputs_of(catalog, kept) == stamps[-1]


def test_what_is_reported_stands_beside_the_answer(folder: Path, tmp_path: Path) -> None:
    told = matrix(folder)
    assert [len(cell.reports) for cell in told.cells] == [1, 0]  # of one version
    assert "unlike the model" not in view.markdown(told, "evidence")
    (folder / "reports.toml").write_text(REPORT.format(answer="yes"))
    try:
        contrary = matrix(folder)
    finally:
        (folder / "reports.toml").write_text(REPORT.format(answer="no"))
    assert [[a.reply for a in c.answers] for c in contrary.cells] == [[a.reply for a in c.answers] for c in told.cells]
    assert "unlike the model" in view.markdown(contrary, "evidence")
    assert "unlike the model" in view.page(contrary, "evidence")


@pytest.mark.parametrize(
    "wrong",
    [
        REPORT.format(answer="perhaps"),
        REPORT.format(answer="no").replace("take turns", "dance"),
        REPORT.format(answer="no").replace("users", "rumour"),
        "[[report]]\n",
        "[[[",
    ],
)
def test_wrong_reports_are_refused(wrong: str, tmp_path: Path) -> None:
    (tmp_path / "reports.toml").write_text(wrong)
    with pytest.raises(UsageError) as caught:
        read_reports(tmp_path)
    assert caught.value.diagnostics[0].code == "E464"


def test_the_forms_of_the_file(folder: Path, tmp_path: Path) -> None:
    files = [str(tmp_path / f"m.{ending}") for ending in ("html", "md", "json", "svg")]
    done = run(folder, *(word for file in files for word in ("-o", file)))
    assert done.exit_code == 0
    assert done.stdout == "2 cases: 2 decided in full, 0 not\n"
    data = json.loads((tmp_path / "m.json").read_text())
    assert [cell["command"].split(" --")[0] for cell in data["cells"]] == [
        "vmxmodel coexist alpha@1 beta",
        "vmxmodel coexist alpha@2 beta",
    ]
    assert data["cells"][0]["said"][0]["as the model"] is True
    assert ET.parse(tmp_path / "m.svg").getroot().tag.endswith("svg")
    page = (tmp_path / "m.html").read_text()
    assert page.count("<details id=case") == 2
    assert '<a href="#case1">' in page


def test_a_form_that_there_is_not(folder: Path, tmp_path: Path) -> None:
    done = run(folder, "-o", str(tmp_path / "m.docx"))
    assert done.exit_code == 2
    assert "E117" in done.output
    assert CliRunner().invoke(main, ["coexist", "alpha", "beta", "-o", "m.md"]).exit_code == 2


@pytest.mark.parametrize("words", [["--nested"], ["--set", "alpha_keeps=true"], ["--os", "one"], ["--traces"]])
def test_what_the_matrix_does_not_look_at_is_refused(folder: Path, words: list[str]) -> None:
    done = run(folder, *words)
    assert done.exit_code == 2
    assert f"leave out {words[0]}" in done.output
