"""A diagnostic as people read it."""

from __future__ import annotations

import pytest
from rich.console import Console

from vmxmodel.diagnostics import Diagnostic, Span
from vmxmodel.views.diagnostics import WIDEST, as_json, render, render_all

LINE = "  again: when mod[c] == Root => fail(c, 15)"
SOURCE = f"module vmx\n\n{LINE}\n"


def plain(diagnostic: Diagnostic, source: str = SOURCE) -> list[str]:
    return render(diagnostic, {"specs/vmx.tsys": source}).plain.splitlines()


def test_the_layout() -> None:
    span = Span("specs/vmx.tsys", 3, 15, 3, 18)
    assert plain(Diagnostic("E012", "unknown variable `mod`", span, "did you mean `mode`?", "declare it\nor not")) == [
        "error[E012]: unknown variable `mod`",
        " --> specs/vmx.tsys:3:15",
        "  |",
        f"3 | {LINE}",
        f"  | {' ' * 14}^^^ did you mean `mode`?",
        "  = help: declare it",
        "          or not",
    ]


def test_without_a_place() -> None:
    assert plain(Diagnostic("W201", "strange", label="because", help="look")) == [
        "warning[W201]: strange",
        "  because",
        "  = help: look",
    ]


@pytest.mark.parametrize(
    ("span", "marks"),
    [
        (Span("specs/vmx.tsys", 3, 3, 5, 2), f"  |   {'^' * (len(LINE) - 2)}"),  # to the end of its first line
        (Span("specs/vmx.tsys", 3, 8, 3, 8), "  |        ^"),  # nothing marked: a point
        (Span("specs/vmx.tsys", 3, 400, 3, 500), f"  | {' ' * len(LINE)}^"),  # beyond the end
    ],
)
def test_odd_places(span: Span, marks: str) -> None:
    assert plain(Diagnostic("E001", "x", span))[-1] == marks


@pytest.mark.parametrize("span", [Span("specs/vmx.tsys", 99, 1, 99, 2), Span("nowhere.tsys", 1, 1, 1, 2)])
def test_no_excerpt_where_there_is_no_line(span: Span) -> None:
    lines = plain(Diagnostic("E001", "x", span, "here"))
    assert lines == ["error[E001]: x", f"{' ' * len(str(span.line))}--> {span}", f"{' ' * len(str(span.line))} = here"]


def test_wide_characters_take_two_columns() -> None:
    source = "const 物理: Bool"
    lines = plain(Diagnostic("E001", "x", Span("specs/vmx.tsys", 1, 7, 1, 9)), source)
    assert lines[-1] == "  |       ^^^^"


def test_tabs_and_control_characters_keep_their_column() -> None:
    lines = plain(Diagnostic("E001", "x", Span("specs/vmx.tsys", 1, 3, 1, 4)), "\t\x1bx = 1")
    assert lines[-2:] == ["1 |  \N{REPLACEMENT CHARACTER}x = 1", "  |   ^"]


def test_long_lines_are_cut_around_the_mark() -> None:
    source = f"{'a' * 1000}HERE{'b' * 1000}"
    lines = plain(Diagnostic("E001", "x", Span("specs/vmx.tsys", 1, 1001, 1, 1005)), source)
    shown, marks = lines[-2][4:], lines[-1][4:]
    assert len(shown) == WIDEST
    assert shown.startswith("...")
    assert shown.endswith("...")
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "HERE"


def test_several_have_a_blank_line_between_them() -> None:
    assert render_all([Diagnostic("E001", "x"), Diagnostic("E002", "y")]).plain == "error[E001]: x\n\nerror[E002]: y"


def test_brackets_are_no_markup() -> None:
    text = render(Diagnostic("E001", "[bold]x[/bold]"))
    console = Console(width=80, force_terminal=False)
    with console.capture() as captured:
        console.print(text)
    assert captured.get() == "error[E001]: [bold]x[/bold]\n"


def test_json() -> None:
    assert as_json(Diagnostic("W001", "x", Span("a", 1, 2, 3, 4), "l", "h")) == {
        "code": "W001",
        "severity": "warning",
        "message": "x",
        "label": "l",
        "help": "h",
        "place": {"path": "a", "line": 1, "column": 2, "end_line": 3, "end_column": 4},
    }
    assert as_json(Diagnostic("E001", "x"))["place"] is None
