"""Mutants and their fates as JSON: stable names, documented in docs/json.md."""

from __future__ import annotations

from typing import Any

from vmxmodel.mutation.fate import Judged
from vmxmodel.mutation.report import Report
from vmxmodel.views.diff_json import example_json, rung_json


def as_json(report: Report) -> dict[str, Any]:
    """The numbers, and every mutant that was decided."""
    score, interval = report.score, report.interval
    return {
        "path": report.path,
        "module": report.module,
        "there": report.there,
        "chosen": report.chosen,
        "seed": report.seed,
        "interrupted": report.interrupted,
        "killed": score.killed,
        "killed_by_the_spec": report.by_the_spec,
        "survived": score.survived,
        "undecided": score.undecided,
        "equivalent": score.equivalent,
        "stillborn": score.stillborn,
        "score": round(score.percent, 2),
        "interval": None if interval is None else [round(end, 2) for end in interval],
        "vectors": list(report.vectors),
        "left_out": list(report.left_out),
        "seconds": round(report.seconds, 2),
        "mutants": [_mutant(judged) for judged in report.judged],
    }


def _mutant(judged: Judged) -> dict[str, Any]:
    mutant, killer = judged.mutant, judged.killer
    return {
        "number": mutant.number,
        "kind": mutant.kind.value,
        "where": mutant.where,
        "line": mutant.line,
        "before": list(mutant.before),
        "after": list(mutant.after),
        "fate": judged.fate.value,
        "killer": None if killer is None else {"kind": killer.kind, "name": killer.name, "evidence": killer.evidence},
        "reason": judged.reason,
        "begins": example_json(judged.begins),
        "apart": [rung_json(rung) for rung in judged.apart if not rung.text_only],
        "seconds": round(judged.seconds, 2),
    }
