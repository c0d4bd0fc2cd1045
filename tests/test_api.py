"""The Python API: what its page shows, what results show of themselves, and how wrong questions end."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest

import vmxmodel

ROOT = Path(__file__).parents[1]
LEASE = ROOT / "tests" / "cli" / "specs" / "lease.tsys"
BLOCK = re.compile(r"```pycon\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def lease() -> vmxmodel.Spec:
    return vmxmodel.load(LEASE)


def test_the_page_shows_what_python_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = "\n".join(BLOCK.findall((ROOT / "docs" / "python.md").read_text()))
    examples = doctest.DocTestParser().get_doctest(page, {}, "docs/python.md", "docs/python.md", 0)
    assert len(examples.examples) > 8
    failed, _ = doctest.DocTestRunner().run(examples)
    assert failed == 0


def test_a_violation_shows_its_run(lease: vmxmodel.Spec) -> None:
    result = lease.check("one_holder", proofs=None, Core=1, Party=2)
    assert (result.verdict, result.ok, result.where) == ("violated", True, "Core=1, Party=2")
    assert result.run is not None
    assert result.run.steps == ("TAKE.take", "TAKE.take")
    assert result.run._repr_svg_().lstrip().startswith("<?xml")
    assert "holds[core1, party1]: false -> true" in str(result.run)
    assert "TAKE.take(core1) by party2 => Done" in result._repr_markdown_()
    assert '"#meta"' in result.run.itf()


def test_all_results_in_the_order_of_the_spec(lease: vmxmodel.Spec) -> None:
    results = lease.check_all(rungs=True, proofs=None)
    assert tuple(result.name for result in results) == lease.properties
    assert results.ok
    assert results["take_twice"].verdict == "reached"
    assert [result.name for result in results[:2]] == ["root_is_held", "one_holder"]
    assert "rung TAKE.dead" in {result.name for result in results.rungs}
    with pytest.raises(KeyError):
        results["no_such"]


def test_markdown_tables_keep_their_columns(lease: vmxmodel.Spec) -> None:
    for table in (lease._repr_markdown_(), lease.check_all(proofs=None)._repr_markdown_()):
        rows = [line for line in table.splitlines() if line.startswith("|")]
        assert len({re.sub(r"\\.", "", row).count("|") for row in rows}) == 1


def test_a_diagram_is_drawn_and_saved(lease: vmxmodel.Spec, tmp_path: Path) -> None:
    drawing = lease.diagram()
    assert drawing.complete
    assert repr(drawing) == "<Drawing lease: 3 nodes, 5 edges; proved complete at every scope by induction>"
    drawing.save(tmp_path / "lease.svg")
    assert (tmp_path / "lease.svg").read_text() == drawing._repr_svg_()


def test_what_is_not_decided_is_not_ok(lease: vmxmodel.Spec) -> None:
    result = lease.check("one_holder", seconds=1e-6, proofs=None)
    assert (result.verdict, result.ok) == ("unknown", False)
    assert result.reason


@pytest.mark.parametrize(("sizes", "code"), [({"Coer": 1}, "E113"), ({"Core": 0}, "E114"), ({"Core": 10**9}, "E114")])
def test_wrong_sizes_are_complaints(lease: vmxmodel.Spec, sizes: dict[str, int], code: str) -> None:
    with pytest.raises(vmxmodel.UsageError) as caught:
        lease.check("one_holder", **sizes)
    assert [diagnostic.code for diagnostic in caught.value.diagnostics] == [code]


def test_a_spec_without_a_beginning_has_no_verdicts(tmp_path: Path) -> None:
    path = tmp_path / "never_starts.tsys"
    path.write_text("module never_starts\nvar x: Bool = false\ninit on: x\ninvariant off: not x\n")
    with pytest.raises(vmxmodel.SpecError) as caught:
        vmxmodel.load(path).check("off")
    assert caught.value.diagnostics[0].code.startswith("E2")


def test_a_script_without_a_guard_asks_once(tmp_path: Path) -> None:
    """A large system is searched in a process of its own, which must not run the script again."""
    script = tmp_path / "script.py"
    script.write_text(
        "import vmxmodel\nprint('asking')\n"
        f"vmx = vmxmodel.load({str(ROOT / 'specs' / 'vmx.tsys')!r})\n"
        "print(vmx.check('a_guest_runs', proofs=None).verdict)\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.split() == ["asking", "reached"]
    assert not done.stderr


def test_importing_loads_no_solver() -> None:
    code = "import vmxmodel, sys; vmxmodel.load; print('z3' in sys.modules, hasattr(vmxmodel, 'no_such'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
