"""What is parsed declaration by declaration is what parsing the whole text gives, after any edit of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark.parsers.lalr_analysis import Reduce

from vmxmodel.diagnostics import SpecError
from vmxmodel.language import parser, pieces, shelf

SPECS = Path(__file__).parents[2] / "specs"
LEASE = (Path(__file__).parents[1] / "cli" / "specs" / "lease.tsys").read_text()


def _actions() -> tuple[list[Mapping[str, Any]], set[str]]:
    """What the parser does in each state, and the terminals that begin a declaration."""
    states = list(parser._grammar().parser.parser._parse_table.states.values())
    first = {name for state in states if "declaration" in state for name in state if name.lstrip("_").isupper()}
    return states, first - {"_USE", "$END"}


def test_no_declaration_goes_on_where_another_could_begin() -> None:
    """Where the text could end, the parser does with the first word of a declaration what it does with the end."""
    states, first = _actions()
    ends = [actions for actions in states if actions.get("$END", (None,))[0] is Reduce]
    ends = [actions for actions in ends if actions["$END"][1].origin.name != "spec"]  # there the next one begins
    assert len(ends) > 50
    for actions in ends:
        assert {word: actions.get(word) for word in first} == dict.fromkeys(first, actions["$END"])


def test_a_piece_begins_with_each_word_that_begins_a_declaration() -> None:
    _, first = _actions()
    terminals = {one.name: one.pattern.value for one in parser._grammar().terminals}
    words = {word for name in first for word in re.findall("[a-z]+", terminals[name].replace(r"\b", ""))}
    assert words == set(pieces.BEGINNINGS)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The texts that were parsed; the cache is empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    texts: list[str] = []
    whole = parser.parse

    def noted(text: str, path: str) -> object:
        texts.append(text)
        return whole(text, path)

    monkeypatch.setattr(parser, "parse", noted)
    return texts


def anew(text: str, path: str) -> Any:
    """As another process would do it."""
    return pieces.parse_in_pieces.__wrapped__(text, path)


@pytest.mark.parametrize("name", ["vmx", "svm_disciplined", "hypervisors/kvm", "nested/shadowing"])
def test_a_spec_that_has_moved_is_the_same_below(name: str, parsed: list[str]) -> None:
    text = (SPECS / f"{name}.tsys").read_text()
    assert anew(text, "a.tsys") == parser.parse(text, "a.tsys")
    lower = text.replace("\n", "\n\n# moved\n", 1)
    expected = parser.parse(lower, "b.tsys")
    del parsed[:]
    anew(text, "b.tsys")
    assert anew(lower, "b.tsys") == expected
    assert len(parsed) <= 2, "the text at first, and what stands above the declarations"


def test_of_an_edited_text_the_edited_declaration_is_parsed(parsed: list[str]) -> None:
    anew(LEASE, "lease.tsys")
    del parsed[:]
    for old, new in (("## Take a core.", "## Take it.\n# or not"), ("when ring[c] > 0", "when ring[c] > 1")):
        edited = LEASE.replace(old, new)
        assert edited != LEASE
        found = anew(edited, "lease.tsys")
        again, parsed[:] = parsed[:], []
        assert found == parser.parse(edited, "lease.tsys")
        assert len(again) == ("ring" in old)
        del parsed[:]


LINES = LEASE.splitlines()
SCRAPS = (
    *("", "#", "# step", "step", "member", "var", "}", "{", "  )", '"', "sort Core", "use lease", "module m"),
    *LINES,
)


@settings(deadline=None)  # the first one makes the parser
@given(
    edits=st.lists(
        st.tuples(st.integers(0, len(LINES) - 1), st.integers(0, 3), st.lists(st.sampled_from(SCRAPS), max_size=2)),
        min_size=1,
        max_size=3,
    )
)
def test_after_any_edit_it_is_what_the_whole_gives(edits: list[tuple[int, int, list[str]]]) -> None:
    """Also where the edit makes no sense: then the complaints are the same."""
    _, known = pieces._cut(LEASE, "lease.tsys")
    lines = list(LINES)
    for at, dropped, put in edits:
        lines[at : at + dropped] = put
    text = "\n".join(lines)

    def outcome(parse: Any) -> Any:
        try:
            return parse()
        except SpecError as error:
            return error.diagnostics

    assert outcome(lambda: pieces._from_pieces(text, "lease.tsys", known)[0]) == outcome(
        lambda: parser.parse(text, "lease.tsys")[0]
    )


def test_what_is_kept_is_of_this_text_alone(parsed: list[str]) -> None:
    """Pieces of earlier versions go."""
    anew(LEASE, "lease.tsys")
    short = LEASE[: LEASE.index("## Take a core.")]
    anew(short, "lease.tsys")
    kept = shelf.revised("lease.tsys", "pieces", (), lambda before: before)
    assert kept is not None
    assert set(kept) == {piece.text for piece in pieces.pieces(short)}


def test_what_is_nested_too_deeply_to_be_kept_is_parsed(parsed: list[str]) -> None:
    deep = f"module deep\nvar x: Bool = false\ninvariant fine: {'not ' * 400}x\n"
    for text in (deep, deep.replace("fine", "better")):
        assert len(anew(text, "deep.tsys")[0].declarations) == 2


LONG = "# and so on\n" * 1000


@pytest.mark.parametrize(
    "text",
    [
        "module m invariant lost: true\n{long}invariant kept: {this}\n",
        "module m\n  var x: Bool\n{long}invariant kept: {this}\n",
        "module m\n  var x: Bool\n{long}  invariant kept: {this}\n",
        "module m # {this}\n{long}",
    ],
)
@pytest.mark.usefixtures("parsed")
def test_no_declaration_is_lost_where_one_stands_with_the_module(text: str) -> None:
    clean = f"module m\n{LONG}invariant first: true\n"
    for whole in (clean, *(text.format(long=LONG, this=this) for this in ("true", "not false")), clean):
        assert anew(whole, "m.tsys") == parser.parse(whole, "m.tsys")
