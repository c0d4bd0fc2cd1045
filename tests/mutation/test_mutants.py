"""Which mutants there are: places, texts, and that each is a spec."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from vmxmodel.language import load_text
from vmxmodel.language.opened import OpenSpec, open_spec
from vmxmodel.mutation.delta import delta
from vmxmodel.mutation.mutant import Kind, Mutant, Text
from vmxmodel.mutation.places import mutants

HERE = Path(__file__).parent / "specs"
SPECS = Path(__file__).parents[2] / "specs"


def all_of(path: Path) -> tuple[OpenSpec, tuple[Mutant, ...]]:
    opened = open_spec(str(path))
    return opened, mutants(opened.spec, opened.text, opened.answers)


def whole(opened: OpenSpec, mutant: Mutant) -> str:
    """The text of a mutant, from its first line to its last."""
    return Text(opened.text).everywhere(mutant.edits)


@pytest.mark.parametrize("name", ["lease", "software"])
def test_every_place_for_a_mistake(name: str, snapshot: SnapshotAssertion) -> None:
    _, found = all_of(HERE / f"{name}.tsys")
    shown = [
        "\n".join([f"{m.number} {m.name}", *(f"  - {line}" for line in m.before), *(f"  + {line}" for line in m.after)])
        for m in found
    ]
    assert "\n".join(shown) == snapshot


def test_there_is_every_kind() -> None:
    assert {mutant.kind for mutant in all_of(HERE / "lease.tsys")[1]} == set(Kind)


@pytest.mark.parametrize("path", [HERE / "lease.tsys", HERE / "software.tsys", SPECS / "disciplined.tsys"], ids=str)
def test_a_mutant_is_what_loading_its_whole_text_gives(path: Path) -> None:
    opened, found = all_of(path)
    text = Text(opened.text)
    for mutant in found[:: 1 if path.parent == HERE else 9]:
        span = opened.spec.declarations[mutant.declaration].span
        quick = opened.with_declaration(mutant.declaration, text.edited(mutant.edits, span))
        assert delta(load_text(whole(opened, mutant), str(path)).system, quick).none, mutant.name


def test_no_two_mutants_are_one_text() -> None:
    opened, found = all_of(SPECS / "svm.tsys")
    texts = {" ".join(whole(opened, mutant).split()) for mutant in found}
    assert len(texts) == len(found)
    assert " ".join(opened.text.split()) not in texts


def test_places_and_lines_are_those_of_the_file() -> None:
    opened, found = all_of(HERE / "lease.tsys")
    lines = opened.text.split("\n")
    for mutant in found:
        assert any(" ".join(lines[mutant.line - 1].split()).startswith(line[:20]) for line in mutant.before), (
            mutant.name
        )
