"""Highlighting of specs by Pygments: in documents, in Jupyter, on a terminal."""

from __future__ import annotations

from typing import ClassVar

from pygments.lexer import RegexLexer, words
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Whitespace

DECLARATIONS = (
    *("module", "use", "sort", "enum", "member", "outcome", "const", "switch", "var", "ghost", "input", "init"),
    *("assume", "def", "instruction", "action", "procedure", "context", "without", "refines", "invariant", "never"),
    *("step", "reachable", "recoverable", "scenario", "diagram"),
)
"""Words that begin a declaration."""

WORDS = (
    *("when", "otherwise", "skip", "either", "unreachable", "returns", "on", "for", "where", "if", "then", "else"),
    *("do", "ask", "answer", "to", "stop", "says", "next", "masked", "traps", "cost", "by", "in", "expect", "given"),
    *("check", "with", "node", "as", "any"),
)
"""Words inside of declarations."""

LOGIC = ("all", "some", "and", "or", "not", "implies", "iff", "answers", "executes")

CONSTANTS = ("true", "false", "none")

REFINEMENT = ("map", "performs", "stutter", "pending", "ready", "rank")
"""Words of `refines` alone; elsewhere they are names."""


class TsysLexer(RegexLexer):  # type: ignore[misc]
    """Specs of vmxmodel, `*.tsys`."""

    name = "tsys"
    aliases: ClassVar[list[str]] = ["tsys"]
    filenames: ClassVar[list[str]] = ["*.tsys"]
    url = ""

    tokens: ClassVar = {
        "root": [
            (r"\s+", Whitespace),
            (r"##[^\n]*", String.Doc),
            (r"#[^\n]*", Comment.Single),
            (r'"[^"\n]*"', String),
            (r"\[[SDTIK]\]", Name.Decorator),
            (words(DECLARATIONS, suffix=r"\b"), Keyword.Declaration),
            (words(WORDS, suffix=r"\b"), Keyword),
            (words(LOGIC, suffix=r"\b"), Operator.Word),
            (words(CONSTANTS, suffix=r"\b"), Keyword.Constant),
            (rf"({'|'.join(REFINEMENT)})(?=\s+[A-Za-z_])", Keyword),
            (r"(Bool)\b", Keyword.Type),
            (r"\d+", Number.Integer),
            (r"[A-Za-z_]\w*(?=\s*\()", Name.Function),
            (r"[A-Za-z_]\w*(?=:\s)", Name.Label),
            (r"[A-Za-z_]\w*", Name),
            (r":=|=>|==|!=|<=|>=|\.\.|[<>=+\-*?@|/]", Operator),
            (r"[\[\](){},.:]", Punctuation),
        ]
    }
