"""The matrix of who can run beside whom: as text, Markdown, JSON, HTML, and as a picture."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import Any

from vmxmodel.coexistence.answer import Reply
from vmxmodel.coexistence.case import Case
from vmxmodel.coexistence.matrix import Cell, Decided, Matrix, asked, by_place
from vmxmodel.views.coexist import title, value_text
from vmxmodel.views.dot import Markup, attributes
from vmxmodel.views.dot import html as label
from vmxmodel.views.markdown import table, text
from vmxmodel.views.matrix_page import PAGE
from vmxmodel.views.picture import FONT

MARKS = {Reply.YES: "✓", Reply.NO: "✗", Reply.UNKNOWN: "?"}
_COLOURS = {Reply.YES: "#bfe5c7", Reply.NO: "#f4b6ae", Reply.UNKNOWN: "#f3dc8b"}
_PAPER, _LINE, _GREY = "white", "#888888", "#eeeeee"


def name_of(case: Case, number: int) -> str:
    """A party of a case with its version, as on the command line."""
    party, version = case.parties[number], case.versions[number]
    return party.name + (f"@{version}" if version else "")


def command(case: Case) -> str:
    """The command that asks about this case alone."""
    words = ["vmxmodel coexist", *(name_of(case, n) for n in range(len(case.parties)))]
    words += [f"--platform {case.platform.name}", f"--os {case.system}"]
    return " ".join([*words, *(["--nested"] if case.nested else [])])


def ground(answer: Decided) -> str:
    """What an answer rests on, in a few words."""
    decisive = [f for f in answer.facts if (f.verdict == "unknown") == (answer.reply is Reply.UNKNOWN)]
    if answer.reply is Reply.NO:
        decisive = [f for f in answer.facts if f.verdict in ("never reached", "violated")]
    told = []
    for fact in decisive[:1] if answer.reply is Reply.NO else decisive:
        if fact.verdict == "unknown":
            told.append(f"{fact.name}: {fact.reason}")
        elif fact.steps is not None:
            told.append(f"{fact.name}: {fact.verdict} in {fact.steps} steps")
        else:
            told.append(f"{fact.name}: {fact.verdict} at every scope")
    whole = "; ".join(dict.fromkeys(told))
    return whole + (f". To change it: {answer.change}" if answer.change else "")


def as_json(matrix: Matrix) -> dict[str, Any]:
    """Every cell, in the order in which they are shown."""
    return {"cells": [_cell_json(cell) for _, cells in by_place(matrix) for cell in cells]}


def _cell_json(cell: Cell) -> dict[str, Any]:
    case = cell.case
    return {
        "platform": case.platform.name,
        "os": case.system,
        "nested": case.nested,
        "parties": [{"name": p.name, "version": v} for p, v in zip(case.parties, case.versions, strict=True)],
        "settings": {name: value_text(value) for name, value in case.settings.items()},
        "command": command(case),
        "evidence": cell.file,
        "model": {
            answer.question: {
                "answer": answer.reply.value,
                "change": answer.change or None,
                "facts": [
                    {"property": f.name, "verdict": f.verdict, "method": f.method, "steps": f.steps, "reason": f.reason}
                    for f in answer.facts
                ],
            }
            for answer in cell.answers
        },
        "said": [
            {
                "kind": r.kind,
                "question": r.question,
                "answer": r.reply.value,
                "text": r.text,
                "where": r.where,
                "mark": r.mark,
                "as the model": cell.reply(r.question) is r.reply,
            }
            for r in cell.reports
        ],
    }


def markdown(matrix: Matrix, evidence: str) -> str:
    """A table for each platform and operating system. `evidence`: where the files of the cells lie, seen from here."""
    parts = ["# Who can run beside whom", _intro(matrix), "This page is written by `vmxmodel coexist --matrix`."]
    for (platform, system), cells in by_place(matrix):
        for nested in (False, True):
            some = [cell for cell in cells if cell.case.nested is nested]
            if not some:
                continue
            parts.append(f"## {_heading(matrix, platform, system, nested)}")
            questions = asked(some)
            rows = [
                [
                    title_of(cell),
                    *(mark(cell, q) for q in questions),
                    _said(cell),
                    f"[evidence]({evidence}/{cell.file})",
                ]
                for cell in some
            ]
            parts.append(table(("", *questions, "said elsewhere", ""), rows))
    parts += ["## What is undecided", *_undecided(matrix), stamp(matrix.inputs)]
    return "\n\n".join(parts) + "\n"


def stamp(inputs: str) -> str:
    """What tells whether a page is stale: it is where specs or evidence changed since."""
    return f"<!-- from {inputs} -->"


def counted(matrix: Matrix) -> str:
    """How much is decided, in one line."""
    decided = sum(cell.decided for cell in matrix.cells)
    return f"{len(matrix.cells)} cases: {decided} decided in full, {len(matrix.cells) - decided} not"


def _intro(matrix: Matrix) -> str:
    decided = sum(cell.decided for cell in matrix.cells)
    inner = sorted({p.title for cell in matrix.cells for p in cell.case.parties if not p.nests})
    only = f" What {' and '.join(inner)} offer to their virtual machines is not modelled." if inner else ""
    return (
        f"{len(matrix.cells)} cases; {decided} are decided in full. ✓ yes, with a trace that was replayed (safe: "
        "proved); ✗ no, proved for any number of processors (safe: with a trace that breaks something); ? not decided. "
        "Where two do not run at once, safe is about one after the other; where one never runs, it says nothing. "
        f"All switches are as a fresh installation has them, but for the version that is named.{only}"
    )


def _heading(matrix: Matrix, platform: str, system: str, nested: bool) -> str:
    where = f"{matrix.catalog.platforms[platform].title}, {matrix.catalog.systems[system]}"
    return f"{where}: one in a virtual machine of the other" if nested else where


def title_of(cell: Cell) -> str:
    case = cell.case
    if case.nested:
        return title(case)
    names = [f"{p.title} {v}" if v else p.title for p, v in zip(case.parties, case.versions, strict=True)]
    return " and ".join(names)


def mark(cell: Cell, question: str) -> str:
    """An answer as a cell of a table; empty where the question is not asked."""
    answer = next((a for a in cell.answers if a.question == question), None)
    if answer is None:
        return ""
    return f"{MARKS[answer.reply]} {answer.reply.value}" + (f" (to change: {answer.change})" if answer.change else "")


def _said(cell: Cell) -> str:
    """What sources and users say, and whether the model agrees."""
    told = []
    for report in cell.reports:
        agrees = cell.reply(report.question) is report.reply
        who = "users" if report.kind == "users" else "source"
        unlike = "" if agrees else ", unlike the model"
        told.append(text(f"{who}: {report.text} ({report.where}) [{report.mark}]{unlike}"))
    return "; ".join(told)


def _undecided(matrix: Matrix) -> Iterable[str]:
    found = False
    for cell in matrix.cells:
        for answer in cell.answers:
            if answer.reply is Reply.UNKNOWN:
                found = True
                where = f"{cell.case.platform.title}, {cell.case.system}"
                yield f"- {title_of(cell)} ({where}), {answer.question}: {text(ground(answer))}"
    if not found:
        yield "Nothing."


def page(matrix: Matrix, evidence: str) -> str:
    """A page of its own: grids, and below them each case with what it rests on."""
    body = [f"<p>{html.escape(_intro(matrix))}</p>"]
    number = {id(cell): n for n, cell in enumerate(matrix.cells)}
    for (platform, system), cells in by_place(matrix):
        for nested in (False, True):
            some = [cell for cell in cells if cell.case.nested is nested]
            if some:
                body.append(f"<h2>{html.escape(_heading(matrix, platform, system, nested))}</h2>")
                body.append(f"<p class=legend>In each cell: {html.escape(', '.join(asked(some)))}.</p>")
                body.append(_grid_html(some, number))
                body += [_case_html(cell, number[id(cell)], evidence) for cell in some]
    return PAGE.replace("{body}", "\n".join(body))


def _axes(cells: Sequence[Cell]) -> tuple[list[str], list[str], dict[tuple[str, str], Cell]]:
    """The names of rows and columns, and the cell of each pair; cases of three have none."""
    at: dict[tuple[str, str], Cell] = {}
    for cell in cells:
        if len(cell.case.parties) == 2:
            at[name_of(cell.case, 1), name_of(cell.case, 0)] = cell
    return list(dict.fromkeys(row for row, _ in at)), list(dict.fromkeys(column for _, column in at)), at


def _grid_html(cells: Sequence[Cell], number: dict[int, int]) -> str:
    rows, columns, at = _axes(cells)
    corner = "inside ↓ of →" if cells[0].case.nested else ""
    head = "".join(f"<th>{html.escape(column)}</th>" for column in columns)
    lines = [f"<table class=grid><tr><th>{corner}</th>{head}</tr>"]
    for row in rows:
        line = [f"<tr><th>{html.escape(row)}</th>"]
        for column in columns:
            cell = at.get((row, column))
            if cell is None:
                line.append("<td></td>")
                continue
            marks = "".join(
                f'<span class={a.reply.value} title="{html.escape(a.question)}: {a.reply.value}">'
                f"{MARKS[a.reply]}</span>"
                for a in cell.answers
            )
            line.append(f'<td><a href="#case{number[id(cell)]}">{marks}</a></td>')
        lines.append("".join(line) + "</tr>")
    return "\n".join([*lines, "</table>"])


def _case_html(cell: Cell, number: int, evidence: str) -> str:
    rows = "".join(
        f"<tr><td>{html.escape(a.question)}</td><td><span class={a.reply.value}>{a.reply.value}</span></td>"
        f"<td>{html.escape(ground(a))}</td></tr>"
        for a in cell.answers
    )
    said = "".join(
        f"<li>{'users report' if r.kind == 'users' else 'a source says'}: {html.escape(r.text)}"
        f" <i>{html.escape(r.where)} [{html.escape(r.mark)}]</i>"
        f"{'' if cell.reply(r.question) is r.reply else ' <b>unlike the model</b>'}</li>"
        for r in cell.reports
    )
    return (
        f"<details id=case{number}><summary>{html.escape(title_of(cell))}</summary><table>{rows}</table>"
        f"{f'<ul>{said}</ul>' if said else ''}<p><code>{html.escape(command(cell.case))} --traces</code> · "
        f'<a href="{html.escape(evidence)}/{html.escape(cell.file)}">evidence</a></p></details>'
    )


def dot(matrix: Matrix) -> str:
    """The grids as one picture: each cell has a field for each question."""
    parts = []
    for (platform, system), cells in by_place(matrix):
        for nested in (False, True):
            some = [cell for cell in cells if cell.case.nested is nested]
            if some:
                parts.append(
                    f"<TR><TD ALIGN='LEFT'><B>{label(_heading(matrix, platform, system, nested))}</B></TD></TR>"
                )
                parts += [f"<TR><TD ALIGN='LEFT'>{label(line)}</TD></TR>" for line in _legend(asked(some))]
                parts.append(f"<TR><TD ALIGN='LEFT'>{_grid_dot(some)}</TD></TR>")
    whole = Markup(f"<TABLE BORDER='0' CELLSPACING='6'>{''.join(parts)}</TABLE>")
    return "\n".join(
        [
            "digraph matrix {",
            f"  graph {attributes(bgcolor=_PAPER, pad=0.2)};",
            f"  node {attributes(shape='plain', fontname=FONT, fontsize=11)};",
            f"  matrix {attributes(label=whole, tooltip=stamp(matrix.inputs).strip('<!-> '))};",
            "}",
            "",
        ]
    )


def _legend(questions: Sequence[str]) -> list[str]:
    """The questions in the order of the fields, in short lines: a small grid is not wider."""
    return ["in each cell:", *(f"{number}. {question}" for number, question in enumerate(questions, 1))]


def _grid_dot(cells: Sequence[Cell]) -> str:
    rows, columns, at = _axes(cells)
    corner = "inside / of" if cells[0].case.nested else " "
    head = "".join(f"<TD BGCOLOR='{_GREY}' {_room(column)}>{label(column)}</TD>" for column in columns)
    lines = [f"<TR><TD BGCOLOR='{_GREY}'>{corner}</TD>{head}</TR>"]
    for row in rows:
        line = f"<TD BGCOLOR='{_GREY}' ALIGN='LEFT' {_room(row)}>{label(row)}</TD>"
        for column in columns:
            cell = at.get((row, column))
            line += f"<TD>{_fields(cell) if cell is not None else ' '}</TD>"
        lines.append(f"<TR>{line}</TR>")
    return f"<TABLE BORDER='0' CELLBORDER='1' CELLSPACING='0' COLOR='{_LINE}'>{''.join(lines)}</TABLE>"


def _room(name: str) -> str:
    """Room for a name, also where the font that is there is a wide one."""
    return f"CELLPADDING='6' WIDTH='{7 * len(name) + 14}'"


def _fields(cell: Cell) -> str:
    fields = "".join(f"<TD BGCOLOR='{_COLOURS[a.reply]}'>{MARKS[a.reply]}</TD>" for a in cell.answers)
    return f"<TABLE BORDER='0' CELLBORDER='0' CELLSPACING='1' CELLPADDING='2'><TR>{fields}</TR></TABLE>"
