"""`vmxmodel run`: a scenario played step by step."""

from __future__ import annotations

import click

from vmxmodel.cli import console, options


@click.command("run", short_help="Play a scenario step by step.")
@options.spec
@click.argument("scenario")
@options.scope
@options.timeout(60)
@options.output_format
@click.option("--itf", metavar="FILE", help="Write the trace to FILE as ITF, for trace viewers.")
@click.option("--draw", metavar="FILE", help="Draw the trace as a sequence diagram: FILE.svg, .png, .pdf or .dot.")
def command(
    spec: str, scenario: str, scope: str | None, timeout: float, form: str, itf: str | None, draw: str | None
) -> int:
    """Play SCENARIO of SPEC and show what every step does.

    The scenario fixes the steps and the outcomes; what it leaves open is chosen so that they happen. When nothing
    can be chosen so, the scenario is impossible at that size.
    """
    from vmxmodel.asking.answering import with_plain_names
    from vmxmodel.asking.choice import pick_scenario, scopes_of
    from vmxmodel.cli.traces import draw_trace, write_itf
    from vmxmodel.engines import portfolio
    from vmxmodel.engines.base import Budget
    from vmxmodel.views import picture
    from vmxmodel.views.data import FORMAT, report_json
    from vmxmodel.views.report import Answered, Report
    from vmxmodel.views.verdicts import render_one

    if draw is not None:
        picture.format_of(draw)
    loaded = options.load(spec)
    goal = pick_scenario(loaded.system, scenario)
    size = scopes_of([loaded.system], options.parse_scope(scope))[0]
    budget = Budget(seconds=timeout)
    with console.progress() as progress:
        (verdict,) = portfolio.check(loaded.system, (goal,), size, budget, progress, readable=True)
    verdict = with_plain_names(loaded.system, goal, verdict)
    report = Report(spec, loaded.system, (Answered(goal, verdict),), seconds=verdict.seconds)
    if verdict.trace is not None and itf is not None:
        write_itf(loaded.system, verdict.trace, itf)
    if verdict.trace is not None and draw is not None:
        draw_trace(loaded.system, verdict.trace, goal, draw)
    if form == "json":
        console.show_json({"format": FORMAT, "status": int(report.status()), "specs": [report_json(report)]})
    else:
        console.show(render_one(report, report.properties[0]))
    return report.status()
