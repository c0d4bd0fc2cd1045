"""What was found about cases before: one file for the parties, with traces and the lemmas of proofs, by switches.

Nothing in it is an answer, and nothing is believed because it is written. A trace counts as far as the interpreter
carries it out, and a lemma is a formula that induction tries: a file that is wrong costs time and changes no answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from vmxmodel.coexistence.case import Case
from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.gather import witnesses_text
from vmxmodel.evidence.verdict import InductiveInvariant, Verdict
from vmxmodel.system.model import System
from vmxmodel.system.types import Value

FORMAT = 1


@dataclass(frozen=True)
class Kept:
    """What is kept of one case. `witnesses`: the text of a file as `evidence.witnesses` reads it."""

    reasons: tuple[str, ...] = ()  # names of invariants that modules state
    lemmas: tuple[str, ...] = ()  # formulas that were found
    witnesses: str = ""


def kept_path(case: Case) -> str:
    """The name of the file for the parties of a case, whatever their versions."""
    if case.nested:
        return f"{case.platform.name}_{case.system}_{case.module}.json"
    names = (*sorted(party.name for party in case.parties), *case.after)
    return "_".join((case.platform.name, case.system, *names)) + ".json"


def kept_text(folder: Path, case: Case) -> str | None:
    """The text of the file for the parties of a case, from the folder of what is kept; None where there is none."""
    file = folder / kept_path(case)
    return file.read_text("utf-8", "replace") if file.is_file() else None


def read_kept(text: str, switches: Mapping[str, Value]) -> Kept | None:
    """What a file keeps of the case with these switches, if anything."""
    for entry in _entries(text):
        if entry["switches"] == dict(switches):
            return Kept(tuple(entry["reasons"]), tuple(entry["lemmas"]), json.dumps(entry["witnesses"]))
    return None


def kept_lemmas(text: str) -> list[Kept]:
    """What a file keeps of the proofs of all its cases."""
    return [Kept(tuple(one["reasons"]), tuple(one["lemmas"])) for one in _entries(text)]


def kept_nearby(text: str, switches: Mapping[str, Value]) -> Kept | None:
    """What a file keeps of the case whose switches differ least, as if it were of these: it may well be the same story.

    The runs begin with these switches; the lemmas are those of all cases in the file.
    """
    entries = [one for one in _entries(text) if set(one["switches"]) == set(switches)]
    if not entries:
        return None
    nearest = min(entries, key=lambda one: sum(one["switches"][name] != switches[name] for name in switches))
    witnesses = nearest["witnesses"]
    starts = [{**start, "cells": {**start["cells"], **switches}} for start in witnesses["starts"]]
    reasons = dict.fromkeys(name for one in entries for name in one["reasons"])
    lemmas = dict.fromkeys(lemma for one in entries for lemma in one["lemmas"])
    return Kept(tuple(reasons), tuple(lemmas), json.dumps({**witnesses, "starts": starts}))


def _entries(text: str | None) -> list[dict[str, Any]]:
    """What a text has of entries that are such; none where it is no such file."""
    try:
        data = json.loads(text or "")
        return [one for one in data["cases"] if _is_entry(one)] if data["format"] == FORMAT else []
    except (ValueError, KeyError, TypeError, RecursionError):
        return []


def _is_entry(one: Any) -> bool:
    """Whether it has the parts of an entry. Whether these fit a system is seen when they are tried."""
    if not isinstance(one, dict) or not isinstance(one.get("switches"), dict):
        return False
    if not all(_is_list(one.get(part), str) for part in ("reasons", "lemmas")):
        return False
    witnesses = one.get("witnesses")
    if not isinstance(witnesses, dict) or not all(_is_list(witnesses.get(part), dict) for part in ("starts", "steps")):
        return False
    return all(isinstance(start.get("cells"), dict) for start in witnesses["starts"])


def _is_list(value: Any, of: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, of) for one in value)


def entry_of(
    system: System, switches: Mapping[str, Value], verdicts: Iterable[Verdict], proofs: Mapping[str, InductiveInvariant]
) -> dict[str, Any]:
    """What is worth keeping of a case: for each verdict its trace, or what its proof leans on.

    `proofs`: of the stated invariants that proofs may lean on. Raises EvidenceError when a trace does not replay.
    """
    decided = [verdict for verdict in verdicts if verdict.decided]
    shown = [(system.property[v.name], v.trace) for v in decided if v.trace is not None]
    asked = {verdict.name for verdict in decided}
    used: dict[str, InductiveInvariant] = {
        v.name: v.evidence for v in decided if isinstance(v.evidence, InductiveInvariant)
    }
    rest = list(used.values())
    while rest:
        proof = rest.pop()
        for name in (*proof.invariants, *proof.lemmas):
            if name in proofs and name not in used:
                used[name] = proofs[name]
                rest.append(proofs[name])
    found = {lemma.text for proof in used.values() for lemma in proof.found}
    names = {name for proof in used.values() for name in (*proof.invariants, *proof.lemmas)}
    return {
        "switches": dict(switches),
        "reasons": sorted(name for name in names if name in proofs and name not in asked),
        "lemmas": sorted(found),
        "witnesses": json.loads(witnesses_text(system, shown)),
    }


def with_entry(text: str | None, entry: Mapping[str, Any]) -> str:
    """The text of a file with one entry added, or put in the place of the one with the same switches.

    A text that is no such file is written anew; what in it is no entry is left out.
    """
    others = [one for one in _entries(text) if one["switches"] != entry["switches"]]
    entries = sorted((*others, entry), key=lambda one: json.dumps(one["switches"], sort_keys=True))
    body = ",\n".join(_lines(one) for one in entries)
    return f'{{"format": {FORMAT}, "cases": [\n{body}\n]}}\n'


def _lines(entry: Mapping[str, Any]) -> str:
    """An entry with a line for each lemma, start and step, so that versions of a file can be compared and merged."""
    witnesses = entry["witnesses"]
    head = {name: value for name, value in witnesses.items() if name not in ("starts", "steps")}
    parts = [
        f'"switches": {_line(entry["switches"])}',
        f'"reasons": {_line(entry["reasons"])}',
        f'"lemmas": {_block(entry["lemmas"])}',
        '"witnesses": '
        + _line(head)[:-1]
        + f', "starts": {_block(witnesses["starts"])}, "steps": {_block(witnesses["steps"])}}}',
    ]
    return " {" + ",\n  ".join(parts) + "}"


def _block(values: Iterable[Any]) -> str:
    return "[" + ",".join(f"\n   {_line(value)}" for value in values) + "]"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
