"""`vmxmodel export`: the same finite instance for other checkers."""

from __future__ import annotations

import click

from vmxmodel.cli import console, options


@click.command("export", short_help="Hand a finite instance to another checker.")
@options.spec
@click.option(
    "--to",
    required=True,
    type=click.Choice(["promela", "murphi", "tla", "smt2", "aiger"]),
    help="For SPIN, Rumur, TLC, Z3's Spacer, ABC and what else reads these.",
)
@click.option("--scope", metavar="SORT=N,...", help="The size, e.g. Core=2,Page=3. Without it: the smallest.")
@click.option("--property", "-p", "name", metavar="NAME", help="Ask this alone, and write only what it depends on.")
@click.option("--fix", "fixed", multiple=True, metavar="NAME=VALUE", help="Fix a constant, an input, or a first value.")
@click.option("--only", "actions", multiple=True, metavar="ACTION", help="Keep these actions and rungs alone.")
@click.option("-o", "--output", metavar="FILE", help="Where to write it. Without it: to standard output.")
@options.timeout(60, "Time for examining the spec.")
def command(
    spec: str,
    to: str,
    scope: str | None,
    name: str | None,
    fixed: tuple[str, ...],
    actions: tuple[str, ...],
    output: str | None,
    timeout: float,
) -> int:
    """Write SPEC at one size in the language of another checker, with its properties.

    A comment at the top says how to run it and what is to be expected. States are counted as vmxmodel counts them.
    --fix and --only make an instance small enough to be explored; it has fewer runs then, so that a violation found in
    it is one of the spec, but that nothing is found says less.
    """
    from pathlib import Path

    from vmxmodel.asking.choice import pick_goals, scopes_of
    from vmxmodel.diagnostics import Diagnostic, Severity, UsageError
    from vmxmodel.engines.base import Budget
    from vmxmodel.engines.wellformed import examine
    from vmxmodel.export import export, problem
    from vmxmodel.files import write_whole
    from vmxmodel.system.scope import Scope
    from vmxmodel.views.report import ExitStatus

    loaded = options.load(spec)
    system = loaded.system
    size = scopes_of([system], options.parse_scope(scope))[0] or Scope.of(system, {})
    if name is not None:
        pick_goals([system], [name])
        if name not in system.property:
            raise UsageError(
                Diagnostic("E401", f"`{name}` is a scenario", help=f"`vmxmodel run {spec} {name}` plays it")
            )
    asked = problem(system, size, name, fixed, actions, spec)
    with console.progress() as progress:
        progress(f"{system.name}: examining the spec")
        found = (*loaded.warnings, *examine(system, Budget(seconds=timeout), progress))
        console.show_diagnostics(found, loaded.sources, as_json=False)
        if any(diagnostic.severity is Severity.ERROR for diagnostic in found):
            return ExitStatus.WRONG  # a step without a meaning means nothing to another checker either
        progress(f"{system.name}: writing")
        files, remarks = export(asked, to, system.name if output is None else Path(output).stem)
    for remark in remarks:
        console.say(remark)
    if scope is None and size.elements:
        console.say(f"at {size}; choose another size with --scope")
    if output is None:
        for file in reversed(files):  # what stands below a TLA+ module is a comment
            click.echo(file.text, nl=False)
    else:
        for file in files[:-1]:
            write_whole(Path(output).with_suffix(file.suffix), file.text)
        write_whole(output, files[-1].text)
    return ExitStatus.AS_EXPECTED
