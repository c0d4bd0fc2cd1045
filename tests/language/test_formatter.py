"""The one layout: it keeps what is said and every comment, and formatting twice changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vmxmodel.language import format_text, load_text
from vmxmodel.system.show import show

ROOT = Path(__file__).parents[2]
SPECS = sorted([*ROOT.glob("specs/**/*.tsys"), *ROOT.glob("tests/**/*.tsys")])


@pytest.mark.parametrize("path", SPECS, ids=[str(path.relative_to(ROOT)) for path in SPECS])
def test_specs_are_formatted(path: Path) -> None:
    text = path.read_text()
    assert format_text(text, str(path)) == text


def formula(text: str) -> str:
    head = "module m\nvar a: Bool\nvar b: Bool\nvar c: Bool\nvar n: 0..9\n"
    formatted = format_text(f"{head}invariant x: {text}\n")
    return formatted.split("invariant x: ")[1].strip()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a and b or c", "(a and b) or c"),
        ("a and (b or c)", "a and (b or c)"),
        ("(a and b) and c", "a and b and c"),
        ("not n == 3", "not (n == 3)"),
        ("not (a and b)", "not (a and b)"),
        ("a implies b implies c", "a implies b implies c"),
        ("(a implies b) implies c", "(a implies b) implies c"),
        ("(a) iff ((b))", "a iff b"),
        ("a iff b iff c", "(a iff b) iff c"),
        ("if a then b else c and a", "if a then b else c and a"),
        ("(if a then b else c) and a", "(if a then b else c) and a"),
        ("n - (n - 1) == n + 1", "n - (n - 1) == n + 1"),
        ("a and all k: 0..3: k == n or b", "a and all k: 0..3: k == n or b"),
        ("(all k: 0..3: k == n) or b", "(all k: 0..3: k == n) or b"),
        ("a or not all k: 0..3: k == n", "a or not all k: 0..3: k == n"),
    ],
)
def test_structure_is_shown(written: str, shown: str) -> None:
    assert formula(written) == shown


def test_comments_stay_where_they_were() -> None:
    text = """\
## What it is.
module m  # here

# above a sort
sort Core  # beside it
sort Page

var x[Core]: Bool     = false  # one
var other[Page]: Bool = true   # two

## A ladder.
action A(c: Core) {  # opening
  # before a rung
  one: when x[c]     => skip  # beside a rung
  two: when not x[c] => {
    # before an update
    x[c] := true  # beside an update
    # after the last
  }
}
# the end
"""
    assert format_text(text) == text


def test_a_broken_implication_keeps_the_parentheses_of_its_right_side() -> None:
    long = " and ".join(f"n == {number}" for number in range(9))
    head = "module m\nvar a: Bool\nvar b: Bool\nvar n: 0..9\n"
    assert "implies (a iff b)" in format_text(f"{head}invariant x: {long} implies (a iff b)\n")
    assert "implies some p: Bool: p and a" in format_text(f"{head}invariant x: {long} implies some p: Bool: p and a\n")


@pytest.mark.parametrize("middle", ["(all k: 0..3: k == n)", "not (all k: 0..3: k == n)"])
@pytest.mark.parametrize("after", ["implies", "and"])
def test_a_quantifier_that_something_follows_keeps_its_parentheses_on_broken_lines(middle: str, after: str) -> None:
    long = " and ".join(["n == 3"] * 9)
    head = "module m\nvar n: 0..9\ninvariant x: "
    formatted = format_text(f"{head}{long} and {middle} {after} {long}\n")
    assert formatted.count("\n") > 5
    assert "(all k: 0..3: k == n)" in formatted


def test_long_formulas_are_broken_at_their_loosest_operator() -> None:
    names = [f"a_rather_long_name_{n}" for n in range(8)]
    head = "module m\n" + "".join(f"var {name}: Bool\n" for name in names)
    text = format_text(f"{head}invariant x: {' and '.join(names[:4])} implies {' or '.join(names[4:])}\n")
    tail = text.split("invariant x:\n")[1].splitlines()
    assert tail[0] == "  " + " and ".join(names[:4])
    assert tail[1].startswith("    implies a_rather_long_name_4 or")
    assert format_text(text) == text


def _formulas() -> st.SearchStrategy[str]:
    atoms = st.sampled_from(["a", "b", "c", "n == 3", "n + 1 <= 4", "n in {1, 2}", "true"])

    def grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        def pair(word: str) -> st.SearchStrategy[str]:
            return st.tuples(inner, inner).map(lambda sides: f"({sides[0]}) {word} ({sides[1]})")

        return st.one_of(
            *(pair(word) for word in ("and", "or", "implies", "iff")),
            inner.map(lambda one: f"not ({one})"),
            st.tuples(inner, inner, inner).map(lambda t: f"if {t[0]} then ({t[1]}) else ({t[2]})"),
            inner.map(lambda one: f"(all k{len(one)}: 0..3: k{len(one)} == n or ({one}))"),
        )

    return st.recursive(atoms, grow, max_leaves=12)


HEAD = "module m\nvar a: Bool\nvar b: Bool\nvar c: Bool\nvar n: 0..9\n"


def read(text: str) -> str:
    return show(load_text(f"{HEAD}invariant x: {text}\n").system.property["x"].formula)


@settings(deadline=None)  # the first one makes the parser
@given(_formulas())
def test_formatting_keeps_the_meaning_and_is_stable(text: str) -> None:
    once = format_text(f"{HEAD}invariant x: {text}\n")  # it compares the syntax trees itself
    assert format_text(once) == once


@given(_formulas())
def test_a_shown_formula_reads_back_as_itself(text: str) -> None:
    shown = read(text)
    assert read(shown) == shown
