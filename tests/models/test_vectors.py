"""The hardware's tests, passed by an emulation: what conformance asks Bochs, asked of turtles.tsys.

The vectors are those that `vmxmodel vectors specs/vmx.tsys --no-pairs` writes, a shortest sequence to every rung that a
machine can show. L1 executes them, and L0 must answer what the processor answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.models.dropped import TURTLES, mutants
from vmxmodel.conformance.bench import Bench, first_processor
from vmxmodel.conformance.sequences import witnesses
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.language import load, load_text
from vmxmodel.system.expr import Read
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System, TableKind
from vmxmodel.system.scope import Cell, Scope
from vmxmodel.system.step import State
from vmxmodel.system.types import Value

SPECS = Path(__file__).parents[2] / "specs"
CORE = "core1"
WORKS = {
    "VMXON": "OnVmxon",
    "VMXOFF": "OnVmxoff",
    "VMCLEAR": "OnVmclear",
    "VMPTRLD": "OnVmptrld",
    "VMPTRST": "OnVmptrst",
    "VMREAD": "OnVmread",
    "VMWRITE": "OnVmwrite",
    "VMLAUNCH": "OnVmlaunch",
    "VMRESUME": "OnVmresume",
    "VMCALL": "OnVmcall",
    "VMFUNC": "OnVmfunc",
    "INVEPT": "OnInvept",
    "INVVPID": "OnInvvpid",
}
NAMES = {"VMREAD": ("c", "f"), "VMWRITE": ("c", "f", "v", "q")}  # where parameters are not called as in vmx.tsys
FREE = {"vmcs01": "frame1", "vmcs02": "frame2", "backing": "frame3", "vmcs": "frame1", "wants12": True}


class NotPossible(Exception):
    """L0 has no answer."""


class Player:
    """L1 on turtles.tsys, from the state in which every vector begins."""

    def __init__(self, bench: Bench, system: System) -> None:
        (self.refinement,) = system.refinements
        pages = len(bench.scope["Page"])
        scope = Scope.of(system, {"Core": 1, "Page": pages, "Frame": 3, "Msr": 1, "Party": 1})
        self.play = Interpreter(system, scope)
        self.bench = bench
        self.start = self._begin(bench.start)

    def _begin(self, start: State) -> State:
        same = {one.value.table: one.table for one in self.refinement.tables if isinstance(one.value, Read)}
        given: dict[Cell, Value] = {}
        for cell in self.play.cells:
            table = self.play.tables[cell[0]]
            if table.initial is None:
                there = (same.get(cell[0], cell[0]), cell[1])
                default = self.play.domain(table.type)[0]
                given[cell] = start.get(there, FREE.get(cell[0], default))
        (state,) = self.play.initial_states(given)
        return state

    def inputs(self, stimulus: Stimulus) -> dict[Cell, Value]:
        """Those of the vector, and plain ones."""
        found: dict[Cell, Value] = {}
        defaults: Mapping[str, Value] = self.bench.adapter.DEFAULTS
        for table in self.play.system.of_kind(TableKind.INPUT):
            for cell in self.play.scope.cells(table):
                found[cell] = defaults.get(table.name, self.play.domain(table.type)[0])
        return found | {cell: value for cell, value in stimulus.inputs if cell in found}

    def answer(self, stimulus: Stimulus, state: State) -> tuple[str, State]:
        """What L1 hears, and the state after that. "nothing" for what is no instruction."""
        args = dict(stimulus.args)
        if stimulus.action in WORKS:
            state = self._trap(stimulus.action, args, state)
        names = NAMES.get(stimulus.action)
        if names is not None:
            args = dict(zip(names, (value for _, value in stimulus.args), strict=True))
        heard, state = self._step(stimulus.action, args, stimulus, state)
        if heard == "Continues":
            _, state = self._step("PREPARE", {"c": CORE}, stimulus, state)
            heard, state = self._step(f"{stimulus.action.removeprefix('VM')}02", {"c": CORE}, stimulus, state)
        return heard, state

    def _trap(self, action: str, args: Mapping[str, Value], state: State) -> State:
        operands = {
            "c": CORE,
            "what": WORKS[action],
            "p": args.get("p", args.get("x", "page1")),
            "f": args.get("field", "Controls"),
            "v": args.get("value", False),
            "q": args.get("pointer"),
        }
        ((_, _, state),) = self.play.firings(self.play.system.transition["TRAP"], state, operands)
        return state

    def _step(self, action: str, args: Mapping[str, Value], stimulus: Stimulus, state: State) -> tuple[str, State]:
        given = self.inputs(stimulus)
        for transition in self.play.system.transitions:
            if transition.action == action:
                party = {p.name: "party1" for p in transition.params if p.name == "by"}
                for _, heard, after in self.play.firings(transition, state, {**args, **party}, given):
                    return _word(heard), after
        raise NotPossible(action)


def _word(heard: tuple[str, tuple[Value, ...]] | None) -> str:
    if heard is None:
        return "nothing"
    return f"{heard[0]}({', '.join(map(str, heard[1]))})" if heard[1] else heard[0]


@cache
def player() -> Player:
    path = SPECS / "vmx.tsys"
    system = load(path).system
    bench = Bench(system, str(path), path.read_text(), first_processor("vmx", "bochs"), 1)
    return Player(bench, load(TURTLES).system)


def offered(rung: str, stimuli: tuple[Stimulus, ...], gone: frozenset[str]) -> bool:
    """Whether L0 offers all that a sequence needs: among others no VMCS shadowing, which this processor has."""
    shadows = rung.endswith(".shadow_vmcs") or any("Shadowing" in dict(one.args).values() for one in stimuli)
    return not shadows and all(one.action not in gone for one in stimuli)


def expected(play: Player, stimuli: tuple[Stimulus, ...]) -> Iterator[tuple[Stimulus, str]]:
    """What the processor answers, step by step; what it does by itself is a step, too."""
    bench, state = play.bench, play.bench.start
    for stimulus in stimuli:
        (way, *others) = bench.ways(stimulus, state)
        assert not others
        now: Stimulus | None = stimulus
        before = state
        for effect in way.effects:
            assert now is not None
            yield now, _word(effect.answered)
            before = effect.after(before)
            now = bench.adapter.settles(before, CORE)
        state = way.state


@cache
def vectors() -> dict[str, tuple[Stimulus, ...]]:
    """The sequences to which L0 can give an answer."""
    gone = frozenset(name for one in player().refinement.absent for name in one.actions)
    found = witnesses(player().bench)
    return {rung: stimuli for rung, stimuli in found.items() if offered(rung, stimuli, gone)}


def failures(play: Player) -> Iterator[str]:
    """The rungs whose sequence L0 answers otherwise, or not at all."""
    for rung, stimuli in vectors().items():
        state = play.start
        for stimulus, wanted in expected(play, stimuli):
            try:
                heard, state = play.answer(stimulus, state)
            except NotPossible:
                heard = "no answer"
            if heard != wanted:
                yield rung
                break


def test_l0_answers_what_the_processor_answers() -> None:
    assert len(vectors()) > 120
    assert not list(failures(player()))


# Rungs for which no later rung of the ladder gives the same answer. (A wrong revision can come with the bit of a shadow
# VMCS, and is error 11 then either way: which of them a sequence takes differs from run to run.)
@pytest.mark.parametrize("rung", ["VMPTRLD.privilege", "VMLAUNCH.guest"])
def test_vectors_tell_a_dropped_rung(rung: str) -> None:
    text = next(mutant.text for mutant in mutants() if mutant.name == rung)
    assert list(failures(Player(player().bench, load_text(text, str(TURTLES)).system)))
