"""Traces as ITF files: the format, and that what is written can be read and replayed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers import only_initial, step, system_of
from tests.strategies import scopes, systems, traces
from vmxmodel.diagnostics import EvidenceError
from vmxmodel.evidence.itf import dumps, from_itf, loads, to_itf
from vmxmodel.evidence.replay import replay
from vmxmodel.evidence.trace import Trace
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.scope import Scope

PAGES = """
module pages
sort Core
sort Party
member kvm: Party
outcome Fine | Fail(error: 0..28)
const lucky: Bool
var current[Core]: Party? = none
var seen[Core, Party]: Bool = false
var count: 0..3 = 0
input cpl[Core]: 0..3
instruction ENTER(c: Core) "SDM: ENTER" [D] {
  fault: when cpl[c] > 0 => Fail(cpl[c]) @ "2a"
  enter: otherwise => Fine { current[c] := by seen[c, by] := true } @ "2b"
}
"""


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_round_trip(data: st.DataObject) -> None:
    system = data.draw(systems())
    trace = data.draw(traces(system, data.draw(scopes(system))))
    read = loads(system, dumps(system, trace, "a run"))
    assert read == trace
    replay(system, read)


@pytest.fixture
def pages() -> System:
    return system_of(PAGES)


def run(system: System) -> Trace:
    scope = Scope.of(system, {"Core": 1, "Party": 1})
    interpreter = Interpreter(system, scope)
    state = next(iter(interpreter.initial_states()))
    steps = (
        step("ENTER.fault", {("cpl", ("core1",)): 3}, c="core1", by="kvm"),
        step("ENTER.enter", {("cpl", ("core1",)): 0}, c="core1", by="kvm"),
    )
    states = [state]
    for one in steps:
        states.append(interpreter.execute(states[-1], one)[2])
    return Trace(system.name, scope, tuple(states), steps)


def test_the_format(pages: System) -> None:
    data = to_itf(pages, run(pages), "somebody enters")
    assert data == {
        "#meta": {
            "format": "ITF",
            "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
            "description": "somebody enters",
            "source": pages.path,
            "system": "pages",
            "scope": {"Core": ["core1"], "Party": ["kvm"]},
        },
        "params": ["lucky"],
        "vars": ["current", "seen", "count"],
        "states": [
            {
                "#meta": {"index": 0},
                "lucky": False,
                "current": {"#map": [["core1", "none"]]},
                "seen": {"#map": [[{"#tup": ["core1", "kvm"]}, False]]},
                "count": 0,
            },
            {
                "#meta": {
                    "index": 1,
                    "action": "ENTER",
                    "rung": "fault",
                    "args": {"c": "core1", "by": "kvm"},
                    "by": "kvm",
                    "outcome": "Fail(3)",
                    "source": "SDM: ENTER, step 2a [D]",
                    "inputs": {"cpl": {"#map": [["core1", 3]]}},
                },
                "current": {"#map": [["core1", "none"]]},
                "seen": {"#map": [[{"#tup": ["core1", "kvm"]}, False]]},
                "count": 0,
            },
            {
                "#meta": {
                    "index": 2,
                    "action": "ENTER",
                    "rung": "enter",
                    "args": {"c": "core1", "by": "kvm"},
                    "by": "kvm",
                    "outcome": "Fine",
                    "source": "SDM: ENTER, step 2b [D]",
                    "inputs": {"cpl": {"#map": [["core1", 0]]}},
                },
                "current": {"#map": [["core1", "kvm"]]},
                "seen": {"#map": [[{"#tup": ["core1", "kvm"]}, True]]},
                "count": 0,
            },
        ],
    }


def test_the_text_is_json_with_a_state_a_line(pages: System) -> None:
    trace = run(pages)
    text = dumps(pages, trace)
    assert json.loads(text) == to_itf(pages, trace)
    assert sum(line.startswith('  {"#meta"') for line in text.splitlines()) == 3


def test_a_large_number_is_a_big_integer() -> None:
    system = system_of("module m var n: 9007199254740992..9007199254740993 = 9007199254740992")
    scope = Scope.of(system, {})
    trace = Trace("m", scope, (only_initial(Interpreter(system, scope)),), ())
    assert to_itf(system, trace)["states"][0]["n"] == {"#bigint": "9007199254740992"}
    assert loads(system, dumps(system, trace)) == trace


def broken(data: dict[str, Any], change: str) -> Any:
    first, second = data["states"][:2]
    match change:
        case "no object":
            return []
        case "no states":
            data["states"] = []
        case "other system":
            data["#meta"]["system"] = "others"
        case "no scope":
            del data["#meta"]["scope"]
        case "no table":
            del first["current"]
        case "no element":
            first["current"]["#map"][0][1] = "somebody"
        case "number for a truth value":
            first["seen"]["#map"][0][1] = 0
        case "unknown transition":
            second["#meta"]["rung"] = "leave"
        case "no argument":
            del second["#meta"]["args"]["by"]
        case "unknown input":
            second["#meta"]["inputs"]["ring"] = 0
    return data


@pytest.mark.parametrize(
    "change",
    [
        "no object",
        "no states",
        "other system",
        "no scope",
        "no table",
        "no element",
        "number for a truth value",
        "unknown transition",
        "no argument",
        "unknown input",
    ],
)
def test_a_file_that_holds_no_trace(pages: System, change: str) -> None:
    with pytest.raises(EvidenceError, match="holds no trace of pages"):
        from_itf(pages, broken(to_itf(pages, run(pages)), change))


def test_a_file_that_is_no_json(pages: System) -> None:
    with pytest.raises(EvidenceError, match="not JSON"):
        loads(pages, "{")
