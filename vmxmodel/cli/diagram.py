"""`vmxmodel diagram`: a diagram that a spec declares, computed from its transitions."""

from __future__ import annotations

import click

from vmxmodel.cli import console, options


@click.command("diagram", short_help="Draw a diagram computed from the transitions.")
@options.spec
@click.argument("name", required=False)
@click.option("-o", "--output", required=True, metavar="FILE", help="Where to: FILE.svg, .png, .pdf or .dot.")
@options.scope
@options.timeout(120)
@options.output_format
@click.option("--self-loops", is_flag=True, help="Draw the steps that stay in their node too.")
def command(
    spec: str, name: str | None, output: str, scope: str | None, timeout: float, form: str, self_loops: bool
) -> int:
    """Draw the diagram NAME of SPEC: the nodes that it declares, and every edge that some transition makes.

    NAME may be left out when SPEC declares one diagram. The edges are found by search and proved complete by
    induction; when the proof fails, the diagram is drawn all the same and the exit status is 3.
    """
    from vmxmodel.asking.choice import pick_diagram, scopes_of
    from vmxmodel.engines.base import Budget
    from vmxmodel.engines.quotient import quotient
    from vmxmodel.files import write_whole
    from vmxmodel.views import picture
    from vmxmodel.views.data import FORMAT
    from vmxmodel.views.diagram import as_json, dot
    from vmxmodel.views.report import ExitStatus
    from vmxmodel.views.words import count

    picture_format = picture.format_of(output)
    loaded = options.load(spec)
    diagram = pick_diagram(loaded.system, name)
    size = scopes_of([loaded.system], options.parse_scope(scope))[0]
    with console.progress() as progress:
        found = quotient(loaded.system, diagram, size, Budget(seconds=timeout), progress, self_loops=self_loops)
        progress("drawing")
        write_whole(output, picture.draw(dot(found.graph, diagram, self_loops), picture_format))
    status = ExitStatus.AS_EXPECTED if found.complete else ExitStatus.UNDECIDED
    if form == "json":
        body = {"diagram": diagram.name, "file": output, "complete": found.complete, "how": found.how}
        console.show_json({"format": FORMAT, "status": int(status), **body, **as_json(found.graph)})
    else:
        nodes, edges = found.graph.number_of_nodes(), found.graph.number_of_edges()
        console.show(f"{output}: {diagram.name}, {count(nodes, 'node')}, {count(edges, 'edge')}; {found.how}")
    return status
