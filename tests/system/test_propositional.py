"""Formulas that their propositional structure decides."""

from __future__ import annotations

import pytest

from tests.helpers import system_of
from vmxmodel.system.propositional import decided

TEXT = """
module m
sort Core
enum Mode = Off | On | Gone
var a[Core]: Bool = false
var m[Core]: Mode = Off
var n: Bool = false
invariant p: {}
"""


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("all c: Core: a[c] implies a[c]", True),
        ("all c: Core: m[c] == Off and n implies m[c] != On", True),
        ("some c: Core: m[c] == Off and m[c] == On", False),
        ("(n iff not n) or (some c: Core: a[c] and not a[c])", False),
        ("if n then n else not n", True),
        ("(all c: Core: a[c]) or not (all c: Core: a[c])", True),
        ("all c: Core: a[c]", None),
        ("all c, d: Core: a[c] implies a[d]", None),
        ("all c: Core: m[c] == Off or m[c] == On", None),
        ("some c: Core: m[c] != Off and m[c] != On", None),
    ],
)
def test_decided(formula: str, value: bool | None) -> None:
    assert decided(system_of(TEXT.format(formula)).property["p"].formula) is value
