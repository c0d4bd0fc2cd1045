"""Highlighting knows the words of the language: those of the grammar, and no others."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.token import Error, Keyword, Name, String, Token

from vmxmodel.editor import pygments_lexer as lexer

ROOT = Path(__file__).parents[2]
GRAMMAR = (ROOT / "vmxmodel" / "language" / "grammar.lark").read_text()
EDITOR = ROOT / "editors" / "vscode"
TEXTMATE = json.loads((EDITOR / "syntaxes" / "tsys.tmLanguage.json").read_text())
SPECS = sorted(ROOT.glob("specs/**/*.tsys"))


def words_of_the_language() -> set[str]:
    found: set[str] = set()
    for terminal in re.findall(r"^_?[A-Z_]+(?:\.\d)?: /(.*?)\\b", GRAMMAR, re.MULTILINE):
        found |= set(terminal.strip("()").split("|"))
    return found


def test_every_word_is_known_once() -> None:
    known = [*lexer.DECLARATIONS, *lexer.WORDS, *lexer.LOGIC, *lexer.CONSTANTS, *lexer.REFINEMENT]
    assert sorted(known) == sorted(words_of_the_language())


def test_textmate_knows_the_same_words() -> None:
    listed = [re.findall(r"[a-z]+", pattern.get("match", "").replace("\\b", "")) for pattern in TEXTMATE["patterns"]]
    for group in (lexer.DECLARATIONS, lexer.WORDS, lexer.LOGIC, lexer.CONSTANTS):
        assert list(group) in listed
    assert any(list(lexer.REFINEMENT) == found[: len(lexer.REFINEMENT)] for found in listed)


def test_textmate_patterns_are_regular_expressions() -> None:
    for pattern in TEXTMATE["patterns"]:
        for key in ("match", "begin", "end"):
            re.compile(pattern.get(key, ""))
        assert pattern.get("name", "x.tsys").endswith(".tsys")


def test_the_extension_names_files_that_are_there() -> None:
    offered = json.loads((EDITOR / "package.json").read_text())["contributes"]
    for place in (offered["languages"][0]["configuration"], offered["grammars"][0]["path"]):
        json.loads((EDITOR / place).read_text())
    assert offered["grammars"][0]["scopeName"] == TEXTMATE["scopeName"]


@pytest.mark.parametrize("path", SPECS[::9], ids=lambda path: path.stem)
def test_a_spec_is_highlighted_without_a_rest(path: Path) -> None:
    text = path.read_text()
    found = list(get_lexer_for_filename(path.name).get_tokens(text))
    assert not [item for item in found if item[0] is Error]
    assert "".join(part for _, part in found).strip() == text.strip()


def test_kinds_of_words() -> None:
    text = '## Doc.\nvar mode[Core]: Bool = false # note\naction go(c: Core) "Manual" [S] { left: when true => skip }'
    found = [(kind, part) for kind, part in get_lexer_by_name("tsys").get_tokens(text) if part.strip()]
    assert (String.Doc, "## Doc.") in found
    assert (Keyword.Declaration, "var") in found
    assert (Name.Function, "go") in found
    assert (Name.Decorator, "[S]") in found
    assert (Token.Name.Label, "left") in found
    assert (Keyword, "when") in found
