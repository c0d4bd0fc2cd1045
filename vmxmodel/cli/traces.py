"""Writing traces to files: ITF for trace viewers, drawings for people."""

from __future__ import annotations

from pathlib import Path

from vmxmodel.evidence import itf
from vmxmodel.evidence.trace import Trace
from vmxmodel.files import write_whole
from vmxmodel.system.model import Property, Scenario, System
from vmxmodel.views import picture
from vmxmodel.views.account import tell
from vmxmodel.views.report import Report
from vmxmodel.views.sequence import dot


def write_traces(report: Report, folder: str) -> None:
    """Every trace of a report as FOLDER/MODULE.PROPERTY.itf.json."""
    for answer in report.answers:
        if answer.verdict.trace is not None:
            name = f"{report.system.name}.{answer.goal.name.replace(' ', '_')}.itf.json"
            write_itf(report.system, answer.verdict.trace, Path(folder) / name)


def write_itf(system: System, trace: Trace, path: str | Path) -> None:
    """One trace as ITF."""
    write_whole(path, itf.dumps(system, trace))


def draw_trace(system: System, trace: Trace, goal: Property | Scenario, path: str) -> None:
    """One trace as a sequence diagram, in the format that the file name asks for."""
    text = dot(tell(system, trace, goal), goal.name)
    write_whole(path, picture.draw(text, picture.format_of(path)))
