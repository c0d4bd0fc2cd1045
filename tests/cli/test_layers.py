"""`vmxmodel layers` as people use it: a table, a picture, JSON, a refusal."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

from click.testing import CliRunner
from syrupy.assertion import SnapshotAssertion

from vmxmodel.cli.main import main


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["layers", *arguments])
    return result.exit_code, result.output


def test_the_table(snapshot: SnapshotAssertion) -> None:
    status, text = run("linux/kvm/linux", "--platform", "intel-vtx")
    assert status == 0
    assert text == snapshot


def test_json() -> None:
    status, text = run("xen/dom0", "--platform", "xen-pv-32", "--format", "json")
    data = json.loads(text)
    assert status == data["status"] == 0
    dom0 = data["layers"][1]
    assert (dom0["believes"], dom0["really"], dom0["mode"]["cpl"]) == ("ring 0", "real ring 1", 1)
    assert dom0["run"] == ["DEPRIVILEGE.run"]
    assert {event["caught_by"] for event in dom0["events"] if event["event"] == "PRIVILEGED"} == {1}


def test_the_picture_says_what_the_table_says(tmp_path: Path) -> None:
    file = tmp_path / "stack.svg"
    assert run("linux/kvm/linux", "-o", str(file))[0] == 0
    words = [element.text for element in ElementTree.parse(file).getroot().iter() if element.tag.endswith("}text")]
    assert {"3 linux", "runs in non-root ring 0", "its programs in non-root ring 3", "Intel VT-x", "traps"} <= set(
        words
    )


def test_a_refusal_names_the_rung() -> None:
    status, text = run("linux/kvm/linux", "--platform", "emulation")
    assert status == 2
    assert "E453" in text
    assert "TURN_ON.missing" in text


def test_wrong_input() -> None:
    assert "E451" in run("linux", "--platform", "intel")[1]
    assert "E450" in run("linus")[1]
    assert "E117" in run("linux", "-o", "x.gif")[1]
    assert "E101" in run("linux", "--specs", "nowhere")[1]
