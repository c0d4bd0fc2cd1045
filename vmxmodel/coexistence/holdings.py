"""Who holds what in a state: what the processor is doing for whom, in words, read off its model's tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vmxmodel.evidence.trace import Trace
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import System
from vmxmodel.system.types import Value

State = Mapping[tuple[str, tuple[Value, ...]], Value]


def holdings(system: System, trace: Trace, titles: Mapping[str, str]) -> tuple[str, ...]:
    """What holds just before the last step of a trace. `titles`: of parties, by the names that the modules give them
    and by the prefixes of their definitions."""
    state = trace.states[-2]
    lines = [*_parties(system, trace, state, titles)]
    several = len(trace.scope["Core"]) > 1
    for core in trace.scope["Core"]:
        told = _intel(state, core, titles) if "mode" in system.table else _amd(system, state, core, titles)
        lines += [f"{core}: {one}" if several else one for one in told]
    return tuple(lines)


def _parties(system: System, trace: Trace, state: State, titles: Mapping[str, str]) -> Iterator[str]:
    """Who is ready, and who runs a guest, as the modules mean these words."""
    interpreter = Interpreter(system, trace.scope)
    for prop in system.properties:
        prefix, found, _ = prop.name.rpartition("_is_ready")
        if found:
            runs = interpreter.holds(system.property[f"{prefix}_is_running"].formula, state)
            ready = interpreter.holds(prop.formula, state)
            how = "runs" if runs else "is started, and runs no guest" if ready else "is not started yet"
            yield f"{titles.get(prefix, prefix)} {how}"


def _intel(state: State, core: str, titles: Mapping[str, str]) -> Iterator[str]:
    mode = state["mode", (core,)]
    holders = [at[1] for (table, at), held in state.items() if table == "holds" and at[0] == core and held]
    by = " and ".join(_title(who, titles) for who in holders)
    current = state["current", (core,)]
    whose = "none" if current is None else f"one of {_title(state['page_owner', (current,)], titles)}"
    if mode == "NonRoot":
        yield f"the processor is in VMX non-root operation: what runs is a guest of {by or 'somebody'}"
    elif mode == "Root":
        yield f"the processor is in VMX root operation: {by or 'somebody'} executed VMXON, and no VMXOFF since"
    else:
        yield "the processor is not in VMX operation: nobody holds it"
    yield f"CR4.VMXE is {int(state['cr4_vmxe', (core,)] is True)}; current VMCS: {whose}"
    allowed = state["fc_lock", (core,)] and state["fc_outside_smx", (core,)]
    if not allowed:
        yield "IA32_FEATURE_CONTROL is locked without VMXON: the firmware has VT-x off"


def _amd(system: System, state: State, core: str, titles: Mapping[str, str]) -> Iterator[str]:
    yield (
        "the processor runs a guest" if state["in_guest", (core,)] else "the processor runs no guest: it is in the host"
    )
    yield f"EFER.SVME is {int(state['svme', (core,)] is True)}"
    area = state["save_area", (core,)]
    owner = state.get(("page_owner", (area,)))
    if owner is not None:
        yield f"VM_HSAVE_PA names a page of {_title(owner, titles)}"
    if state["svmdis", (core,)]:
        yield "VM_CR.SVMDIS is 1: the firmware has SVM off"


def _title(who: Value, titles: Mapping[str, str]) -> str:
    return titles.get(str(who), str(who))
