"""`vmxmodel layers`: who runs where in a stack of systems, and who catches what."""

from __future__ import annotations

from pathlib import Path

import click

from vmxmodel.cli import console, options

_OURS = Path(__file__).parents[2] / "specs" / "platforms"


@click.command("layers", short_help="Tell who runs where in a stack, and who catches what.")
@click.argument("stack")
@click.option("--platform", default="intel-vtx", show_default=True, metavar="NAME", help="The machine below the stack.")
@click.option("--output", "-o", metavar="FILE", help="Draw the stack, too: FILE.svg, .png, .pdf or .dot.")
@click.option("--specs", metavar="FOLDER", help="Where catalog.toml and the modules of the platforms are.")
@options.output_format
def command(stack: str, platform: str, output: str | None, specs: str | None, form: str) -> int:
    """Tell for each layer of STACK in which ring or mode it believes to run, in which it really runs, and who catches
    its traps. STACK is written from the machine upwards, for example linux/vmware/linux.

    The answer comes from the platform's module: the stack becomes the constants of an instance, and the interpreter
    brings it up, layer by layer. A stack that cannot be brought up is refused with the rungs that answered.
    """
    from vmxmodel.diagnostics import UsageError
    from vmxmodel.files import write_whole
    from vmxmodel.layers.catalog import read_catalog
    from vmxmodel.layers.refusal import refusal
    from vmxmodel.layers.stack import read_stack
    from vmxmodel.layers.walk import bring_up
    from vmxmodel.views import picture
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.layers import as_json, dot, render
    from vmxmodel.views.report import ExitStatus

    form_of_picture = picture.format_of(output) if output is not None else ""
    catalog = read_catalog(Path(specs) if specs is not None else _OURS)
    asked = read_stack(stack, catalog.platform(platform), catalog)
    with console.progress() as progress:
        progress("reading the model")
        system = options.load(str(catalog.folder / f"{asked.platform.module}.tsys")).system
        progress("bringing the stack up")
        brought = bring_up(asked, system)
    if brought.refused is not None:
        raise UsageError(refusal(brought))
    if output is not None:
        write_whole(output, picture.draw(dot(brought), form_of_picture))
    if form == "json":
        console.show_json({"format": FORMAT, "status": int(ExitStatus.AS_EXPECTED), **as_json(brought)})
    else:
        console.show(render(brought))
    return ExitStatus.AS_EXPECTED
