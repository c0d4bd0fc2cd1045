"""The pytest plugin: `pytest specs/` collects *.tsys, one item a property, witness or scenario.

A spec is checked once, when its first item runs, and only what was selected is asked. Nothing of the checker is
imported before that, so whoever collects no spec pays nothing. Where xdist is, the items of a spec go to one worker.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from _pytest._code.code import ExceptionInfo, TerminalRepr
    from _pytest.terminal import TerminalReporter

    from vmxmodel.language import Loaded
    from vmxmodel.system.model import Property, Scenario
    from vmxmodel.views.report import Answered, Report

SUFFIX = ".tsys"

SLOW = 5.0
"""Seconds from which a spec is named at the end of a run."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "vmxmodel_specs",
        "folders, from the root folder, whose *.tsys are collected (default: wherever pytest comes across one)",
        type="args",
        default=[],
    )
    parser.addini("vmxmodel_proofs", "the folder of certificates and witnesses, from the root folder", default="proofs")
    parser.getgroup("vmxmodel").addoption(
        "--vmxmodel-timeout",
        type=float,
        default=120.0,
        metavar="SECONDS",
        help="time for each spec; what is not decided by then fails (default: 120)",
    )


def pytest_configure(config: pytest.Config) -> None:
    for folder in config.getini("vmxmodel_specs"):
        if not (config.rootpath / folder).exists():
            raise pytest.UsageError(f"vmxmodel_specs: there is no folder `{config.rootpath / folder}`")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """With `-n` alone xdist would spread the items of one spec over all workers, and each would check it."""
    if config.option.dist not in ("load", "loadgroup") or not _any_spec(config):
        return None
    from xdist.scheduler import LoadGroupScheduling

    class BySpec(LoadGroupScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            spec = nodeid.partition("::")[0]
            return spec if spec.endswith(SUFFIX) else str(super()._split_scope(nodeid))

    return BySpec(config, log)


def _any_spec(config: pytest.Config) -> bool:
    """Whether an argument names a spec, or a folder with one that is collected."""
    for name in config.args:
        place = Path(config.invocation_params.dir, name.partition("::")[0])
        found = place.rglob(f"*{SUFFIX}") if place.is_dir() else [place]
        if any(path.suffix == SUFFIX and _collected(path, config) for path in found):
            return True
    return False


def _collected(path: Path, config: pytest.Config) -> bool:
    """A spec that is named itself, or that lies in one of the folders."""
    folders = config.getini("vmxmodel_specs")
    if not folders or any((config.rootpath / folder).resolve() in path.resolve().parents for folder in folders):
        return True
    named = (Path(config.invocation_params.dir, name.partition("::")[0]) for name in config.args)
    return any(path.resolve() == other.resolve() for other in named)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix == SUFFIX and _collected(file_path, parent.config):
        return SpecFile.from_parent(parent, path=file_path)
    return None


class SpecFile(pytest.File):
    """One spec, with the comparisons that its `refines` ask for."""

    asked: dict[str, Report | Exception]
    """What came of each system, once it was asked about."""

    def collect(self) -> Iterator[Question]:
        from dataclasses import replace

        from vmxmodel.diagnostics import SpecError, UsageError
        from vmxmodel.language import load

        try:
            loaded = load(_short(self.path))
        except (SpecError, UsageError) as error:
            raise self.CollectError(_complaint(error)) from None
        self.asked = {}
        yield from self._questions(loaded)
        if loaded.system.refinements:
            from vmxmodel.evidence.comparison import comparisons

            for system in comparisons(loaded.system):
                yield from self._questions(replace(loaded, system=system, warnings=()), f"[{system.name}]")

    def _questions(self, loaded: Loaded, which: str = "") -> Iterator[Question]:
        goals: tuple[Property | Scenario, ...] = (*loaded.system.properties, *loaded.system.scenarios)
        for goal in goals:
            yield Question.from_parent(self, name=f"{goal.name}{which}", goal=goal, loaded=loaded)

    def report(self, loaded: Loaded) -> Report:
        """What is known of the items of this system that were selected. Raises what went wrong, to each of them."""
        name = loaded.system.name
        if name not in self.asked:
            self.asked[name] = self._ask(loaded)
        found = self.asked[name]
        if isinstance(found, Exception):
            raise found
        return found

    def _ask(self, loaded: Loaded) -> Report | Exception:
        from vmxmodel.asking.answering import Wanted, answer
        from vmxmodel.asking.kept import read_kept
        from vmxmodel.diagnostics import Severity, SpecError, VmxmodelError
        from vmxmodel.engines.base import silent

        items = (item for item in self.session.items if isinstance(item, Question))
        goals = tuple(item.goal for item in items if item.loaded is loaded)
        seconds = self.config.getoption("--vmxmodel-timeout")
        try:
            kept = read_kept(self.config.rootpath / self.config.getini("vmxmodel_proofs"))
            wanted = Wanted(goals, False, None, None, seconds, kept=kept)
            report = answer(_short(self.path), loaded, wanted, silent)
            wrong = [found for found in report.diagnostics if found.severity is Severity.ERROR]
            if wrong:
                error = SpecError(wrong)
                error.sources = loaded.sources
                return error
        except VmxmodelError as error:
            return error
        return report


class NotAsTheSpecSays(Exception):
    """A verdict that is not what the spec expects, or none."""

    def __init__(self, report: Report, answered: Answered) -> None:
        super().__init__(answered.goal.name)
        self.report = report
        self.answered = answered


class Question(pytest.Item):
    """A property, a witness or a scenario."""

    parent: SpecFile

    def __init__(self, *, goal: Property | Scenario, loaded: Loaded, **rest: Any) -> None:
        super().__init__(**rest)
        self.goal = goal
        self.loaded = loaded
        kind = getattr(goal, "kind", None)
        self.extra_keyword_matches.add("scenario" if kind is None else kind.value)

    def runtest(self) -> None:
        report = self.parent.report(self.loaded)
        answered = next(found for found in report.properties if found.goal is self.goal)
        verdict = answered.verdict
        self.user_properties += [
            ("verdict", verdict.status.value),
            ("where", "every scope" if verdict.scope is None else str(verdict.scope)),
            ("method", verdict.method),
            ("seconds", round(verdict.seconds, 3)),
        ]
        if answered.expected is not True:
            raise NotAsTheSpecSays(report, answered)

    def repr_failure(self, excinfo: ExceptionInfo[BaseException], *rest: Any, **more: Any) -> str | TerminalRepr:
        from vmxmodel.diagnostics import SpecError, UsageError, VmxmodelError

        error = excinfo.value
        if isinstance(error, NotAsTheSpecSays):
            from vmxmodel.views.plain import plain
            from vmxmodel.views.verdicts import render_one

            place = "" if self.goal.span is None else f"\n  --> {self.goal.span}"
            return plain(render_one(error.report, error.answered)) + place
        if isinstance(error, SpecError | UsageError):
            return _complaint(error)
        if isinstance(error, VmxmodelError):
            return f"a fault of vmxmodel itself: {type(error).__name__}: {error}"
        return super().repr_failure(excinfo, *rest, **more)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None if self.goal.span is None else self.goal.span.line - 1, self.name


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Which specs were slow, and what took the time in them."""
    specs: dict[str, list[pytest.TestReport]] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport) and report.when == "call":
                path = report.nodeid.partition("::")[0]
                if path.endswith(SUFFIX):
                    specs.setdefault(path, []).append(report)
    times = {path: sum(report.duration for report in reports) for path, reports in specs.items()}
    slow = sorted((path for path, seconds in times.items() if seconds >= SLOW), key=lambda path: -times[path])
    if slow:
        terminalreporter.write_sep("-", f"specs that took more than {SLOW:g} s")
        for path in slow:
            terminalreporter.write_line(f"{times[path]:6.1f} s  {path}: {_slowest(specs[path])}")


def _slowest(reports: Sequence[pytest.TestReport]) -> str:
    seconds = {
        report.nodeid.partition("::")[2]: float(str(dict(report.user_properties).get("seconds", 0)))
        for report in reports
    }
    most = sorted(seconds, key=lambda name: -seconds[name])[:3]
    return ", ".join(f"{name} {seconds[name]:.1f} s" for name in most)


def _complaint(error: Any) -> str:
    """Coded diagnostics with their excerpts."""
    from vmxmodel.views.diagnostics import render_all
    from vmxmodel.views.plain import plain

    return plain(render_all(error.diagnostics, error.sources))


def _short(path: Path) -> str:
    """As a person would name the file."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
