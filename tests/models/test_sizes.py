"""How much of the large model a question is about: cones of influence, and what proofs lean on."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import pytest

from vmxmodel.evidence.certificate import parse_header
from vmxmodel.language import load
from vmxmodel.system.cone import cone

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["vmx", "disciplined"])
def test_most_properties_look_at_a_third_of_the_transitions(name: str) -> None:
    system = load(ROOT / "specs" / f"{name}.tsys").system
    sizes = [len(cone(system, prop).transitions) for prop in system.properties]
    assert len(system.transitions) >= 170
    assert median(sizes) <= len(system.transitions) / 3


@pytest.mark.parametrize("name", ["vmx", "svm", "disciplined", "svm_disciplined"])
def test_most_obligations_lean_on_an_invariant_and_a_hypothesis_or_two(name: str) -> None:
    """Guards of these models have a dozen conjuncts, and there are twenty or more invariants."""
    texts = [path.read_text() for path in (ROOT / "proofs" / name).glob("*.smt2")]
    premises = [each for text in texts for each in parse_header(text).evidence.premises]
    assert len(premises) > 100
    assert median(len(each.assumed) for each in premises) <= 1
    assert median(len(each.hypotheses or ()) for each in premises) <= 2
    assert all(each.hypotheses is not None for each in premises), "no proof here needs a longer history"
