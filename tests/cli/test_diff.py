"""`vmxmodel diff`: the two sides, the formats, the verdicts, and what is wrong with a command."""

from __future__ import annotations

import json
import subprocess
from difflib import unified_diff
from html.parser import HTMLParser
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.support import LEASE, vmxmodel

OLD = Path(LEASE).read_text()
NEW = OLD.replace("privilege: when ring[c] > 0 ", "privilege: when ring[c] > 3 ").replace(
    "implies state[c] != Free", "implies state[c] == Held"
)
PATCH = "".join(
    unified_diff(
        OLD.splitlines(keepends=True),
        OLD.replace("implies state[c] != Free", "implies state[c] == Held").splitlines(keepends=True),
        "a/specs/lease.tsys",
        "b/specs/lease.tsys",
    )
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two versions of a spec, as folders `old` and `new`, and as files of different names."""
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "lease.tsys").write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def git(*words: str) -> None:
    identity = ("-c", "user.name=Tester", "-c", "user.email=tester@example.org")
    subprocess.run(["git", *identity, *words], check=True, capture_output=True)


def test_what_an_edit_changed(folder: Path, snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("diff", "old", "new")
    assert result.exit_code == 1
    assert result.stdout == snapshot


@pytest.mark.parametrize("form", ["markdown", "json", "html"])
def test_other_formats_tell_the_same(form: str, folder: Path, snapshot: SnapshotAssertion) -> None:
    result = vmxmodel("diff", "old", "new", "--format", form)
    assert result.exit_code == 1
    assert result.stdout == snapshot


def test_json_names_what_changed(folder: Path) -> None:
    data = json.loads(vmxmodel("diff", "old", "new", "--format", "json").stdout)
    (spec,) = data["specs"]
    assert [(rung["name"], rung["change"]) for rung in spec["rungs"]] == [
        ("TAKE.privilege", "narrowed"),
        ("TAKE.again", "widened"),
        ("TAKE.take", "widened"),
    ]
    assert [(claim["name"], claim["change"]) for claim in spec["properties"]] == [("root_is_held", "strengthened")]
    verdict = next(verdict for verdict in spec["verdicts"] if verdict["name"] == "root_is_held")
    assert (verdict["before"]["verdict"], verdict["after"]["verdict"]) == ("proved", "violated")
    assert [step["transition"] for step in verdict["trace"]["steps"]] == ["TAKE.take", "LOSE"]


def test_an_html_page_is_whole_and_alone(folder: Path) -> None:
    page = folder / "build" / "diff.html"
    assert vmxmodel("diff", "old", "new", "--no-verdicts", "--diagrams", "--format", "html", "-o", page).exit_code == 0

    class Reader(HTMLParser):
        opened: tuple[str, ...] = ()
        seen: tuple[str, ...] = ()

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert not {"src", "href"} & {name for name, _ in attrs}
            self.seen += (tag,)
            if tag != "meta":
                self.opened += (tag,)

        def handle_endtag(self, tag: str) -> None:
            assert self.opened[-1] == tag
            self.opened = self.opened[:-1]

    reader = Reader()
    reader.feed(page.read_text())
    assert reader.opened == ()
    assert "svg" in reader.seen


def test_diagrams_have_their_edges_coloured(folder: Path) -> None:
    edited = OLD.replace("LOSE(c: Core) when state[c] == Held", "LOSE(c: Core) when state[c] != Lost")
    (folder / "new" / "lease.tsys").write_text(edited)
    told = vmxmodel("diff", "old", "new", "--no-verdicts", "--diagrams").stdout
    assert "+ Off, Free -> Off, Lost: LOSE" in told
    drawn = vmxmodel("diff", "old", "new", "--no-verdicts", "--diagrams", "--format", "html").stdout
    assert drawn.count('stroke="#2e7d32"') > 2  # the new node, and the halves of its arrow
    assert 'stroke="#c62828"' not in drawn


def test_nothing_differs(folder: Path) -> None:
    result = vmxmodel("diff", "old", "old")
    assert (result.exit_code, result.stdout) == (0, "no spec differs between old and old\n")


def test_files_of_other_names_are_compared(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "lease.tsys").write_text(NEW)
    result = vmxmodel("diff", "old/lease.tsys", "elsewhere/lease.tsys", "--no-verdicts")
    assert "TAKE.privilege: narrowed" in result.stdout


def test_specs_that_came_and_went(folder: Path) -> None:
    (folder / "new" / "other.tsys").write_text("module other\nvar x: Bool = false\ninvariant off: not x\n")
    (folder / "new" / "lease.tsys").unlink()
    result = vmxmodel("diff", "old", "new")
    assert "lease is gone" in result.stdout
    assert "other is new" in result.stdout
    assert "off: not there -> proved (every scope)" in result.stdout


def test_a_revision_beside_what_is_there_now(folder: Path) -> None:
    git("init", "-q", ".")
    git("add", "old")
    git("commit", "-q", "-m", "one")
    (folder / "old" / "lease.tsys").write_text(NEW)
    for arguments in (("HEAD", "."), ("HEAD", "old"), ("HEAD", "old/lease.tsys")):
        result = vmxmodel("diff", *arguments, "--no-verdicts")
        assert "TAKE.privilege: narrowed" in result.stdout, arguments
    git("commit", "-q", "-a", "-m", "two")
    assert "TAKE.privilege: narrowed" in vmxmodel("diff", "HEAD~1", "HEAD", "--no-verdicts").stdout
    assert "no spec differs" in vmxmodel("diff", "HEAD", "old").stdout


def test_a_patch(folder: Path) -> None:
    (folder / "old").rename(folder / "specs")
    (folder / "it.patch").write_text(PATCH)
    before = (folder / "specs" / "lease.tsys").read_text()
    for place in (".", "specs"):
        result = vmxmodel("diff", place, "--patch", "it.patch", "-p", "root_is_held")
        assert result.exit_code == 1
        assert "root_is_held: proved (every scope) -> violated" in result.stdout
    assert (folder / "specs" / "lease.tsys").read_text() == before


def test_users_of_an_edited_module(folder: Path) -> None:
    for side in ("old", "new"):
        (folder / side / "user.tsys").write_text(
            "module user\nuse lease\nreachable lost: some c: Core: state[c] == Lost\n"
        )
    quiet = vmxmodel("diff", "old", "new", "--no-verdicts")
    assert "not asked about, although they use an edited module (--users asks): user.tsys" in quiet.stdout
    asked = vmxmodel("diff", "old", "new", "-p", "lost")
    assert "user: a module that it uses was edited; no verdict changed" in asked.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("old",), "E126"),
        (("old", "new", "--patch", "x"), "E126"),
        (("old", "nowhere"), "E135"),
        (("nowhere~3", "new"), "E135"),
        (("old", "--patch", "nowhere.patch"), "E101"),
        (("old", "--patch", "other.patch"), "E136"),
        (("old", "--patch", "outside.patch"), "E136"),
        (("old", "--patch", "stale.patch"), "E136"),
        (("old", "broken"), "E0"),
        (("old", "new", "--scope", "Core=x"), "E112"),
        (("old", "new", "--scope", "Coer=1", "--no-verdicts"), "E113"),
        (("old", "new", "--scope", "Core=0", "--only-verdicts"), "E114"),
    ],
)
def test_wrong_commands(arguments: tuple[str, ...], code: str, folder: Path) -> None:
    (folder / "other.patch").write_text(PATCH.replace("lease.tsys", "other.tsys"))
    (folder / "outside.patch").write_text(PATCH.replace("specs/lease.tsys", "../old/lease.tsys"))
    (folder / "stale.patch").write_text(PATCH.replace("specs/", "").replace("!= Free", "!= Frei"))
    (folder / "broken").mkdir()
    (folder / "broken" / "lease.tsys").write_text("module lease\nvar x: Boo = false\n")
    result = vmxmodel("diff", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"error[{code}" in result.stderr


def test_a_wrong_spec_is_told_by_the_side_that_it_is_on(folder: Path) -> None:
    git("init", "-q", ".")
    (folder / "old" / "lease.tsys").write_text("module lease\nvar x: Boo = false\n")
    git("add", "old")
    git("commit", "-q", "-m", "broken")
    (folder / "old" / "lease.tsys").write_text(NEW)
    result = vmxmodel("diff", "HEAD", "old")
    assert result.exit_code == 2
    assert "--> HEAD: lease.tsys:2:8" in result.stderr
    assert "var x: Boo = false" in result.stderr
    assert "vmxmodel-diff-" not in result.stderr


def test_whether_it_still_refines_is_among_the_verdicts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion
) -> None:
    nested = Path(__file__).parents[2] / "specs" / "nested"
    for side in ("old", "new"):
        (tmp_path / side).mkdir()
        for name in ("fields", "shadowing"):
            (tmp_path / side / f"{name}.tsys").write_text((nested / f"{name}.tsys").read_text())
    spec = tmp_path / "new" / "shadowing.tsys"
    spec.write_text(spec.read_text().replace("map current[c] = current12[c]", "map current[c] = none"))
    monkeypatch.chdir(tmp_path)
    result = vmxmodel("diff", "old", "new")
    assert result.exit_code == 1
    assert result.stdout == snapshot
    (found,) = json.loads(vmxmodel("diff", "old", "new", "--format", "json").stdout)["specs"]
    refused = next(one for one in found["verdicts"] if one["name"] == "shadowing_refines_fields.simulates")
    assert refused["trace"]["other"]["other"] == "fields"


def test_a_module_that_is_refined_has_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nested = Path(__file__).parents[2] / "specs" / "nested"
    for side in ("old", "new"):
        (tmp_path / side).mkdir()
        for name in ("fields", "shadowing"):
            (tmp_path / side / f"{name}.tsys").write_text((nested / f"{name}.tsys").read_text())
    (tmp_path / "new" / "fields.tsys").write_text((nested / "fields.tsys").read_text() + "# edited\n")
    monkeypatch.chdir(tmp_path)
    assert json.loads(vmxmodel("diff", "old", "new", "--format", "json").stdout)["users"] == ["shadowing.tsys"]
