"""The Python API: a spec, what is asked of it, and results that show themselves, in a notebook too.

Everything here is frozen. What goes wrong is raised as an exception that carries coded diagnostics: SpecError for a
wrong spec, UsageError for a wrong question (an unknown property, sort or file). `vmxmodel explain CODE` tells more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, overload

from vmxmodel.asking.kept import PROOFS, read_kept
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Severity, SpecError
from vmxmodel.language import Loaded
from vmxmodel.language import load as load_spec

if TYPE_CHECKING:
    from vmxmodel.engines.quotient import Quotient
    from vmxmodel.evidence.trace import Trace
    from vmxmodel.system.model import Diagram, Property, Scenario, System
    from vmxmodel.views.report import Answered, Report

__all__ = ["Drawing", "Result", "Results", "Run", "Spec", "load"]


def load(path: str | Path) -> Spec:
    """The spec in a file, with the modules that it uses, found beside it. Loading runs no code of the spec.

    Raises SpecError when it is wrong, UsageError when a file cannot be read.
    """
    return Spec(str(path), load_spec(str(path)))


@dataclass(frozen=True, repr=False)
class Spec:
    """One module, ready to be asked about."""

    path: str
    loaded: Loaded

    @property
    def system(self) -> System:
        """The transition system, as `vmxmodel.system.model` describes it."""
        return self.loaded.system

    @property
    def name(self) -> str:
        return self.system.name

    @property
    def properties(self) -> tuple[str, ...]:
        """The names of what can be checked: properties and scenarios, in the order of the spec."""
        return (*(prop.name for prop in self.system.properties), *(item.name for item in self.system.scenarios))

    @property
    def comparisons(self) -> tuple[Spec, ...]:
        """What each `refines` of the spec asks, as a spec whose properties are these questions."""
        from vmxmodel.evidence.comparison import comparisons

        return tuple(Spec(self.path, replace(self.loaded, system=one)) for one in comparisons(self.system))

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What reading the text found strange. What a solver finds strange is in `Results.diagnostics`."""
        return self.loaded.warnings

    def check(self, name: str, *, seconds: float = 120.0, proofs: str | Path | None = PROOFS, **sizes: int) -> Result:
        """The strongest verdict on one property or scenario within so many seconds.

        `sizes` name sorts: `Core=2` asks with two of them; without any, proofs are for every scope. `proofs` is the
        folder of certificates and witnesses, which are re-checked, never believed; None: everything is found anew.
        Raises UsageError (E110, E113, E114) for an unknown name or an impossible size, SpecError for a wrong spec.
        """
        return self._ask((name,), False, seconds, proofs, sizes)[0]

    def check_all(
        self, *, rungs: bool = False, seconds: float = 120.0, proofs: str | Path | None = PROOFS, **sizes: int
    ) -> Results:
        """The verdicts on all properties and scenarios, and with `rungs` on which rungs can fire. See `check`."""
        return self._ask((), rungs, seconds, proofs, sizes)

    def _ask(
        self, names: tuple[str, ...], rungs: bool, seconds: float, proofs: str | Path | None, sizes: Mapping[str, int]
    ) -> Results:
        from vmxmodel.asking.answering import Wanted, answer
        from vmxmodel.asking.choice import pick_goals, scopes_of
        from vmxmodel.engines.base import silent

        (goals,) = pick_goals([self.system], names)
        (scope,) = scopes_of([self.system], sizes or None)
        kept = {} if proofs is None else read_kept(proofs)
        wanted = Wanted(goals, rungs, scope, None, seconds, readable=True, kept=kept)
        report = answer(self.path, self.loaded, wanted, silent)
        wrong = tuple(found for found in report.diagnostics if found.severity is Severity.ERROR)
        if wrong:
            error = SpecError(wrong)
            error.sources = self.loaded.sources
            raise error
        return Results(report)

    def diagram(self, name: str | None = None, *, seconds: float = 120.0, **sizes: int) -> Drawing:
        """A diagram that the spec declares, computed from its transitions; the name may be left out where there is one.

        Raises UsageError (E116, E113, E114), and OutputError (E118) when it is drawn without any usable Graphviz.
        """
        from vmxmodel.asking.choice import pick_diagram, scopes_of
        from vmxmodel.engines.base import Budget
        from vmxmodel.engines.quotient import quotient

        diagram = pick_diagram(self.system, name)
        (scope,) = scopes_of([self.system], sizes or None)
        return Drawing(diagram, quotient(self.system, diagram, scope, Budget(seconds=seconds)))

    def __repr__(self) -> str:
        return f"<Spec {self.name}: {len(self.properties)} properties and scenarios>"

    def _repr_markdown_(self) -> str:
        from vmxmodel.views.markdown import spec_table

        return spec_table(self.system)


@dataclass(frozen=True, repr=False)
class Result:
    """The verdict on one property or scenario."""

    report: Report
    answered: Answered

    @property
    def goal(self) -> Property | Scenario:
        return self.answered.goal

    @property
    def name(self) -> str:
        return self.goal.name

    @property
    def verdict(self) -> str:
        """`proved`, `holds`, `violated`, `reached`, `never reached` or `unknown`: see the README."""
        return self.answered.verdict.status.value

    @property
    def ok(self) -> bool:
        """Whether it is decided, and as the spec says."""
        return self.answered.expected is True

    @property
    def where(self) -> str:
        """`every scope`, `Core=2, Page=3`, or `-` where nothing was decided."""
        from vmxmodel.views.verdicts import where

        return where(self.answered)

    @property
    def method(self) -> str:
        """How it is known: `certificate`, `induction`, `bounded`, `explicit`, …"""
        return self.answered.verdict.method

    @property
    def reason(self) -> str:
        """Why it is unknown."""
        return self.answered.verdict.reason

    @cached_property
    def run(self) -> Run | None:
        """The trace, where there is one: of a violation, or of what was reached. It was replayed by the interpreter."""
        trace = self.answered.verdict.trace
        return None if trace is None else Run(self.report.system, trace, self.goal)

    def __repr__(self) -> str:
        return f"<Result {self.name}: {self.verdict}, {self.where}>"

    def __str__(self) -> str:
        from vmxmodel.views.plain import plain
        from vmxmodel.views.verdicts import render_one

        return plain(render_one(self.report, self.answered))

    def _repr_markdown_(self) -> str:
        from vmxmodel.views.markdown import answer_text

        return answer_text(self.report, self.answered)


@dataclass(frozen=True, repr=False)
class Results(Sequence[Result]):
    """The verdicts on a spec, in its order; `results["name"]` is one of them."""

    report: Report

    @cached_property
    def _results(self) -> tuple[Result, ...]:
        return tuple(Result(self.report, answered) for answered in self.report.properties)

    @property
    def rungs(self) -> tuple[Result, ...]:
        """Which rungs can fire, where that was asked."""
        return tuple(Result(self.report, answered) for answered in self.report.rungs)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is strange about the spec."""
        return self.report.diagnostics

    @property
    def ok(self) -> bool:
        """Whether everything is decided, and as the spec says."""
        return not self.report.missed and not self.report.undecided

    def __len__(self) -> int:
        return len(self._results)

    def __iter__(self) -> Iterator[Result]:
        return iter(self._results)

    @overload
    def __getitem__(self, index: int | str) -> Result: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Result, ...]: ...
    def __getitem__(self, index: int | str | slice) -> Result | tuple[Result, ...]:
        if isinstance(index, str):
            for result in self._results:
                if result.name == index:
                    return result
            raise KeyError(index)
        return self._results[index]

    def __repr__(self) -> str:
        return f"<Results {self.report.system.name}: {len(self)}, {'ok' if self.ok else 'not ok'}>"

    def __str__(self) -> str:
        from vmxmodel.views.plain import plain
        from vmxmodel.views.verdicts import render

        return plain(render(self.report))

    def _repr_markdown_(self) -> str:
        from vmxmodel.views.markdown import report_text

        return report_text(self.report)


@dataclass(frozen=True, repr=False)
class Run:
    """A trace: as text, as a sequence diagram in a notebook, as ITF for other tools."""

    system: System
    trace: Trace
    goal: Property | Scenario | None = None

    @property
    def steps(self) -> tuple[str, ...]:
        """The rungs that fired: `VMXON.enter`."""
        return tuple(step.transition for step in self.trace.steps)

    def itf(self) -> str:
        """The trace in the Informal Trace Format, JSON."""
        from vmxmodel.evidence import itf

        return itf.dumps(self.system, self.trace)

    def __len__(self) -> int:
        return len(self.trace)

    def __repr__(self) -> str:
        return f"<Run: {', '.join(self.steps) or 'no step'}>"

    def __str__(self) -> str:
        from vmxmodel.views.account import tell
        from vmxmodel.views.plain import plain
        from vmxmodel.views.trace import render

        return plain(render(tell(self.system, self.trace, self.goal)))

    def _repr_svg_(self) -> str:
        from vmxmodel.views import picture, sequence
        from vmxmodel.views.account import tell

        title = "run" if self.goal is None else self.goal.name
        return picture.draw(sequence.dot(tell(self.system, self.trace, self.goal), title), "svg").decode()


@dataclass(frozen=True, repr=False)
class Drawing:
    """A diagram, computed. `quotient.graph` is a networkx graph."""

    diagram: Diagram
    quotient: Quotient

    @property
    def complete(self) -> bool:
        """Whether it is proved that there are no other nodes and edges."""
        return self.quotient.complete

    @property
    def how(self) -> str:
        """What that rests on, or what is missing."""
        return self.quotient.how

    def save(self, path: str | Path) -> None:
        """Write FILE.svg, .png, .pdf or .dot. Raises UsageError (E117) and OutputError (E107, E108, E118)."""
        from vmxmodel.files import write_whole
        from vmxmodel.views import picture

        write_whole(path, picture.draw(self._dot(), picture.format_of(path)))

    def _dot(self) -> str:
        from vmxmodel.views.diagram import dot

        return dot(self.quotient.graph, self.diagram)

    def __repr__(self) -> str:
        graph = self.quotient.graph
        sizes = f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges"
        return f"<Drawing {self.diagram.name}: {sizes}; {self.how}>"

    def _repr_svg_(self) -> str:
        from vmxmodel.views import picture

        return picture.draw(self._dot(), "svg").decode()
