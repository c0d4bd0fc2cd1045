"""From a file to a system: reads it and the modules it uses, and checks that they fit together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Span, SpecError, UsageError
from vmxmodel.files import read_text
from vmxmodel.language import syntax
from vmxmodel.language.assemble import assemble
from vmxmodel.language.loaded import Loaded
from vmxmodel.language.modules import Unit, elaborate
from vmxmodel.language.pieces import parse
from vmxmodel.language.symbols import did_you_mean
from vmxmodel.system.compact import compact
from vmxmodel.system.model import System
from vmxmodel.system.refinement import Refinement

SUFFIX = ".tsys"


@dataclass(frozen=True)
class Reading:
    """A spec that was read: its own syntax tree, its units, and what came of them."""

    spec: syntax.Spec
    units: tuple[Unit, ...]  # the spec's own is the last
    loaded: Loaded


def load_text(text: str, path: str = "<text>") -> Loaded:
    """Load a spec given as text, and the modules it uses, found from the folder of `path`. Loading runs no code.

    Raises SpecError for a wrong spec and UsageError for a file that cannot be read. The texts read so far are on the
    exception, as `sources`.
    """
    return read_spec(text, path).loaded


def read_spec(text: str, path: str) -> Reading:
    """What `load_text` loads, and what it came of."""
    loader = Loader()
    try:
        spec = loader.module(text, path)
        system = assemble(loader.units)
        refined = [d for d in spec.declarations if isinstance(d, syntax.Refines)]
        system = _with_refinements(system, refined, loader, path) if refined else system
    except RecursionError:
        diagnostic = Diagnostic("E006", "the spec is nested too deeply", Span(path, 1, 1, 1, 1))
        raise _with_sources(SpecError(diagnostic), loader.sources) from None
    except SpecError as error:
        raise _with_sources(error, loader.sources) from None
    return Reading(spec, tuple(loader.units), Loaded(compact(system), loader.sources))


def _with_refinements(system: System, refined: list[syntax.Refines], loader: Loader, path: str) -> System:
    """The system with its `refines`; the modules that they name are loaded, each by itself."""
    from vmxmodel.language.refinements import refine

    found: list[Refinement] = []
    for node in refined:
        others = Loader(sources=loader.sources)
        others.open_file(node, Path(path).parent)
        found.append(refine(node, system, loader.units, assemble(others.units)))
        if any(one.name == found[-1].name for one in found[:-1]):
            message = f"`refines {node.name.text}` is said twice"
            raise SpecError(Diagnostic("E010", message, node.name.span))
    return replace(system, refinements=tuple(found))


def _with_sources(error: SpecError, sources: Mapping[str, str]) -> SpecError:
    error.sources = dict(sources)
    return error


@dataclass
class Loader:
    """Modules in the order in which they may be elaborated: each after those it uses."""

    units: list[Unit] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    _files: dict[str, Path] = field(default_factory=dict)  # of each module
    _open: list[str] = field(default_factory=list)

    def module(self, text: str, path: str) -> syntax.Spec:
        self.sources[path] = text
        spec, comments = parse(text, path)
        name = spec.module.text
        if Path(path).suffix == SUFFIX and Path(path).stem != name:
            raise SpecError(
                Diagnostic(
                    "E009",
                    f"module `{name}` is in a file called `{Path(path).name}`",
                    spec.module.span,
                    f"it should be called `{name}{SUFFIX}`",
                    "`use` finds a module by the name of its file",
                )
            )
        self._files[name] = Path(path).resolve()
        self._open.append(name)
        for use in spec.uses:
            self._use(use, Path(path).parent)
        self._open.pop()
        self.units.append(elaborate(spec, comments, text, self._below(spec)))
        return spec

    def _use(self, use: syntax.Use, folder: Path) -> None:
        name = use.name.text
        path = folder / f"{use.path}{SUFFIX}"
        if name in self._files and path.resolve() != self._files[name]:
            raise SpecError(
                Diagnostic(
                    "E041",
                    f"two modules are called `{name}`",
                    use.name.span,
                    f"this one is in {path}",
                    f"the other is in {self._files[name]}; rename one of the two",
                )
            )
        if name in self._open:
            way = " -> ".join([*self._open[self._open.index(name) :], name])
            raise SpecError(Diagnostic("E008", f"module `{name}` uses itself", use.name.span, way))
        if not any(unit.name == name for unit in self.units):
            self.open_file(use, folder)

    def open_file(self, use: syntax.Use | syntax.Refines, folder: Path) -> None:
        """Read the file of a module that is named in this folder."""
        name = use.name.text
        path = folder / f"{use.path}{SUFFIX}"
        if not path.exists():
            others = [file.stem for file in path.parent.glob(f"*{SUFFIX}")]
            raise SpecError(
                Diagnostic(
                    "E007", f"unknown module `{name}`", use.name.span, did_you_mean(name, others), f"no file `{path}`"
                )
            )
        try:
            text = read_text(path, span=use.name.span)
        except UsageError as error:
            raise SpecError(error.diagnostics) from None
        self.module(text, str(path))

    def _below(self, spec: syntax.Spec) -> list[Unit]:
        """The units that a module uses, directly or not, in order."""
        wanted = {use.name.text for use in spec.uses}
        for unit in reversed(self.units):
            if unit.name in wanted:
                wanted.update(unit.uses)
        return [unit for unit in self.units if unit.name in wanted]
