"""What an edit changed, as JSON: stable names, documented in docs/json.md."""

from __future__ import annotations

from typing import Any

from vmxmodel.evidence.verdict import Verdict
from vmxmodel.regress.diff import Diff, SpecDiff, VerdictChange
from vmxmodel.regress.meaning import Example
from vmxmodel.regress.rungs import RungChange
from vmxmodel.views.account import tell
from vmxmodel.views.diff import summary
from vmxmodel.views.refinement import as_json as both_json
from vmxmodel.views.trace import as_json as trace_json


def as_json(diff: Diff) -> dict[str, Any]:
    """`old`, `new`, `specs`, and `users`: specs that use an edited one and were not asked about."""
    return {"old": diff.old, "new": diff.new, "specs": list(map(_spec, diff.specs)), "users": list(diff.users)}


def _spec(spec: SpecDiff) -> dict[str, Any]:
    return {
        "path": spec.path,
        "module": spec.name,
        "edited": spec.edited,
        "text_only": spec.text_only,
        "summary": summary(spec),
        "declarations": list(spec.declared),
        "rungs": list(map(rung_json, spec.rungs)),
        "new_does_only_what_old_did": spec.does_less,
        "new_does_all_that_old_did": spec.did_less,
        "properties": [
            {
                "name": claim.name,
                "kind": claim.kind,
                "change": claim.change.value,
                "lines": list(claim.lines),
                "expects": claim.expectation or None,
                "passes_now": example_json(claim.less),
                "passed_before": example_json(claim.more),
                "reason": claim.reason,
            }
            for claim in spec.claims
        ],
        "refinements": [{"name": one.name, "change": one.change, "lines": list(one.lines)} for one in spec.readings],
        "diagrams": [
            {
                "name": diagram.name,
                "complete": diagram.complete,
                "nodes": [{"lines": list(lines), "change": word} for lines, word in diagram.nodes],
                "edges": [{"from": a, "to": b, "label": text, "change": word} for a, b, text, word in diagram.edges],
            }
            for diagram in spec.diagrams
        ],
        "verdicts": [_verdict(spec, change) for change in spec.verdicts],
        "untouched": spec.untouched,
    }


def rung_json(rung: RungChange) -> dict[str, Any]:
    """What became of one rung."""
    return {
        "name": rung.name,
        "change": rung.change.value,
        "effect": rung.effect.value,
        "text_only": rung.text_only,
        "own": rung.own,
        "moved": rung.moved,
        "was": rung.other_name or None,
        "lines": list(rung.lines),
        "fires_now": example_json(rung.gained),
        "fired_before": example_json(rung.lost),
        "does_otherwise": example_json(rung.other_effect),
        "run": example_json(rung.run),
        "run_of": rung.run_of or None,
        "instead": rung.instead or None,
        "reason": rung.reason,
        "remark": rung.remark,
    }


def example_json(example: Example | None) -> dict[str, Any] | None:
    """A run or a state as `check` writes traces."""
    return None if example is None else trace_json(tell(example.system, example.trace, example.goal))


def _verdict(spec: SpecDiff, change: VerdictChange) -> dict[str, Any]:
    trace = None
    if change.after is not None and change.after.trace is not None and spec.new is not None:
        trace = trace_json(tell(change.reading or spec.new.system, change.after.trace, change.goal))
        if change.reading is not None and change.reading.compares is not None:
            trace["other"] = both_json(change.reading, change.reading.compares, change.after.trace)
    return {
        "name": change.name,
        "before": _known(change.before),
        "after": _known(change.after),
        "changed": not change.same,
        "as_expected": change.expected,
        "trace": trace,
    }


def _known(verdict: Verdict | None) -> dict[str, Any] | None:
    if verdict is None:
        return None
    scope = None if verdict.scope is None else verdict.scope.sizes
    return {"verdict": verdict.status.value, "scope": scope, "method": verdict.method, "reason": verdict.reason}
