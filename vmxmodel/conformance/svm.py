"""AMD SVM on the machine: how a step of `module svm` becomes records, and what its outcomes look like there."""

from __future__ import annotations

from collections.abc import Iterator

from vmxmodel.conformance import vmx
from vmxmodel.conformance.follow import UNKNOWN, Effect
from vmxmodel.conformance.machine import How, Kind, Op, Record, Seen
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.conformance.vmx import Pattern
from vmxmodel.system.step import State
from vmxmodel.system.types import Value

SIZES = {"Page": 5, "Asid": 2, "Party": 1}
"""Elements of each sort but `Core`: page1 is the page at address 0, page4 misaligned, page5 too wide; asid2 is 0."""

MISALIGNED = "page4"
TOO_WIDE = "page5"
_ADDRESSES = {
    "page1": 0,
    "page2": 0x400000,
    "page3": 0x401000,
    MISALIGNED: 0x402010,
    TOO_WIDE: 0x000F_0000_0000_0000,
}
_ASIDS = {"asid1": 1, "asid2": 0}

EXIT_CODES = {
    "Intr": 0x60,
    "Nmi": 0x61,
    "Init": 0x63,
    "Other": 0x72,  # CPUID stands for all that are left
    "Invlpga": 0x7A,
    "Msr": 0x7C,
    "Vmrun": 0x80,
    "Vmmcall": 0x81,
    "Vmload": 0x82,
    "Vmsave": 0x83,
    "Stgi": 0x84,
    "Clgi": 0x85,
    "Skinit": 0x86,
}
"""APM Volume 2, appendix SVM Intercept Exit Codes. The bit of an intercept in the VMCB is its code less 60h."""

INVALID = 0xFFFFFFFF
NARROW_INVALID = 0x7FFFFFFF
"""VMEXIT_INVALID as the machine tells it: -1 in the 64 bits of EXITCODE; or -1 in the lower 32, and 0 above."""

_MISC = (0x00C, 0x010)
_IOPM_HIGH = 0x044
_ASID = 0x058
_TLB_CONTROL = 0x05C
_EFER = 0x4D0
_FLUSH = {"NoFlush": 0, "AllAsids": 1, "ThisAsid": 3, "ThisAsidNonGlobal": 7}

_MSR_EFER = 0xC0000080
_MSR_VM_CR = 0xC0010114
_MSR_VM_HSAVE_PA = 0xC0010117
_MSR_SVM_KEY = 0xC0010118
_EFER_VALUE = 0x500  # LMA LME
_SVME = 0x1000
_KEY = 0x1234

_INTERRUPT_COMMAND = 0xFEE00300
_INTERRUPT = 0x40
_SIGNALS = {"Intr": 0x4000 | _INTERRUPT, "Nmi": 0x4400, "Init": 0x4500}
_VECTORS = {"Intr": _INTERRUPT, "Nmi": 2}
_SX = 30
_ALL_FLAGS = 0x3F
_FAULTS = {"UD": 6, "GP": 13}

DEFAULTS: dict[str, Value] = {"cpl": 0, "protected_mode": True, "key_matches": True, "key_nonzero": True}
"""What an input is where nothing else is wanted; false where it is not listed."""

START: dict[str, Value] = {
    "activity": "Running",
    "save_area": "page1",
    "gif": True,
    "vmcb": None,
    "vmcb_intercepts": True,
    "vmcb_asid": "asid1",
    "tlb_control": "NoFlush",
    "controls_ok": True,
    "state_ok": True,
    "zero": "page1",
}
"""The state in which a sequence begins: after RESET, every page a VMCB that passes all checks and intercepts all."""

VARIED: dict[str, tuple[str, ...]] = {"VMMCALL": ("cpl",)}
"""Inputs that are varied although the spec does not look at them."""

_Steps = tuple[tuple[str, tuple[tuple[str, Value], ...]], ...]
_ENABLE = ("WRMSR_EFER", (("c", "core1"), ("enable", True)))
_RUN = ("VMRUN", (("c", "core1"), ("x", "page2")))
_INIT = ("SIGNAL", (("c", "core1"), ("i", "Init")))
_REDIRECT_INIT = ("WRMSR_VM_CR", (("c", "core1"), ("disable", False), ("lock", False), ("redirect", True)))

MORE: tuple[_Steps, ...] = (
    *(
        (
            _ENABLE,
            ("STORE_INTERCEPT", (("x", "page2"), ("which", which), ("value", False))),
            _RUN,
            (action, (("c", "core1"), ("x", "page2"))),
        )
        for action, which in (("VMLOAD", "Vmload"), ("VMSAVE", "Vmsave"))
    ),
    (
        _ENABLE,
        ("WRMSR_EFER", (("c", "core2"), ("enable", True))),
        ("STORE_INTERCEPT", (("x", "page2"), ("which", "Vmload"), ("value", False))),
        _RUN,
        ("VMRUN", (("c", "core2"), ("x", "page3"))),
        ("VMLOAD", (("c", "core1"), ("x", "page2"))),
    ),
    (_ENABLE, ("CLGI", (("c", "core1"),)), _INIT),
    (_ENABLE, _RUN, _INIT, ("STGI", (("c", "core1"),))),
    (_REDIRECT_INIT, _INIT),
)
"""Sequences for what no rung, pair or write tells apart: a guest executes what its VMCB lets it, also while another
processor names the same save area; INIT and GIF; INIT that VM_CR redirects."""

INTERNAL: tuple[str, ...] = ()
"""Actions that the processor may take unasked at any time, unseen."""

WEIGHTS: dict[str, float] = {
    "WRMSR_EFER": 2, "WRMSR_VM_CR": 0.7, "WRMSR_SVM_KEY": 0.7, "WRMSR_VM_HSAVE_PA": 2, "VMRUN": 12, "RESET": 0.1,
    "SIGNAL": 2, "EXIT": 3, "TAKE": 0, "STORE_DATA": 0, "STORE_INTERCEPT": 6, "STORE_INTERCEPTS": 1, "SIPI": 0.3,
    "SKINIT": 1, "STORE_VMCB": 3,
}  # fmt: skip
"""How often an action is tried in a random walk, in relation to others; 2 where it is not listed."""

_INSTRUCTIONS = {
    "WRMSR_EFER": Op.WRMSR,
    "WRMSR_VM_CR": Op.WRMSR,
    "WRMSR_SVM_KEY": Op.WRMSR,
    "WRMSR_VM_HSAVE_PA": Op.WRMSR,
    "VMRUN": Op.VMRUN,
    "VMLOAD": Op.VMLOAD,
    "VMSAVE": Op.VMSAVE,
    "VMMCALL": Op.VMMCALL,
    "INVLPGA": Op.INVLPGA,
    "STGI": Op.STGI,
    "CLGI": Op.CLGI,
    "SKINIT": Op.SKINIT,
}


def address(page: Value) -> int:
    """Where a page of the model lies."""
    return _ADDRESSES[str(page)]


def number(core: Value) -> int:
    """The number of a logical processor."""
    return vmx.number(core)


def start(table: str, args: tuple[Value, ...], constants: dict[str, Value]) -> Value:
    """The value of an entry when a sequence begins. `constants` are those of the processor."""
    if table in ("aligned", "within_width", "bootstrap", "usable_asid"):
        exception = {"aligned": MISALIGNED, "within_width": TOO_WIDE, "bootstrap": "core2", "usable_asid": "asid2"}
        return args != (exception[table],)
    if table in constants:
        return constants[table]
    return START.get(table, False)


def entering(core: Value) -> Iterator[tuple[str, tuple[tuple[str, Value], ...]]]:
    """The steps that make SVM usable on a core: actions with their arguments."""
    yield "WRMSR_EFER", (("c", core), ("enable", True))


def by_itself(transition: str, args: dict[str, Value], state: State) -> bool:
    """Whether the machine takes this step of a trace without being asked: a signal that GIF lets through."""
    return transition.startswith("TAKE.") or (transition == "EXIT" and args["i"] != "Other")


def settles(state: State, core: Value) -> Stimulus | None:
    """The step that the machine takes by itself next, if there is one."""
    if state["activity", (core,)] != "Running" or not state["gif", (core,)]:
        return None
    for signal in ("Init", "Nmi", "Intr"):
        if state["pending", (core, signal)]:
            exits = state["in_guest", (core,)] and state["intercepts", (core, signal)]
            return Stimulus("EXIT" if exits else "TAKE", (("c", core), ("i", signal)))
    return None


def possible(stimulus: Stimulus, state: State) -> bool:
    """Whether the machine can take the step: in a page that was a save area, the guest's RIP is not known."""
    return stimulus.action != "VMRUN" or not _was_save_area(stimulus.arg["x"], state)


def _was_save_area(page: Value, state: State) -> bool:
    """Nothing was stored into the page since. The first store makes it a VMCB again."""
    cells = (("vmcb_asid", (page,)), *(("vmcb_intercepts", (page, name)) for name in EXIT_CODES))
    return all(state[cell] == UNKNOWN for cell in cells)


def records(stimulus: Stimulus, state: State, running: int = 0) -> tuple[Record, ...]:
    """What the machine executes for a stimulus. `running` is a processor that can act for a platform."""
    arg = stimulus.arg
    core = arg.get("c")
    cpu = number(core) if core is not None else running
    match stimulus.action:
        case "RESET":
            return (Record(Op.RESET, cpu),)
        case "SIPI":
            return (Record(Op.SIPI, running, a=cpu),)
        case "SIGNAL":
            command = cpu << 56 | _SIGNALS[str(arg["i"])]  # to itself
            return (Record(Op.SIGNAL, cpu, How.INTERRUPTS, a=_INTERRUPT_COMMAND, b=command),)
        case "EXIT":
            return (Record(Op.CPUID, cpu),)
        case "STORE_INTERCEPTS" | "STORE_INTERCEPT" | "STORE_VMCB":
            return _stores(stimulus, state, running)
    return (_instruction(stimulus, cpu),)


def _store(cpu: int, at: int, value: int) -> Record:
    return Record(Op.STORE, cpu, How.SILENT, a=value, b=at)


def _stores(stimulus: Stimulus, state: State, cpu: int) -> tuple[Record, ...]:
    """The stores into a VMCB. One that was a save area becomes a VMCB again first."""
    arg = stimulus.arg
    page = arg["x"]
    at = address(page)
    renewed = (Record(Op.RENEW, cpu, How.SILENT, b=at),) if _was_save_area(page, state) else ()
    if stimulus.action == "STORE_INTERCEPT":  # the other bits keep what they are, whatever the model knows of them
        word, bit = divmod(EXIT_CODES[str(arg["which"])] - 0x60, 32)
        return (*renewed, Record(Op.SET_BITS if arg["value"] else Op.CLEAR_BITS, cpu, a=1 << bit, b=at + _MISC[word]))
    if stimulus.action == "STORE_INTERCEPTS":
        words = [0, 0]
        for code in EXIT_CODES.values():
            words[(code - 0x60) // 32] |= bool(arg["value"]) << (code - 0x60) % 32
        stored = [(at + offset, word) for offset, word in zip(_MISC, words, strict=True)]
    else:
        stored = [
            (at + _IOPM_HIGH, 0 if arg["controls"] else 0x000F_0000),
            (at + _EFER, _EFER_VALUE | (_SVME if arg["state"] else 0)),
            (at + _TLB_CONTROL, _FLUSH[str(arg["flush"])]),
            (at + _ASID, _ASIDS[str(arg["a"])]),
        ]
    *silent, (where, value) = stored
    last = Record(Op.STORE, cpu, a=value, b=where)
    return (*renewed, *(_store(cpu, place, word) for place, word in silent), last)


def _instruction(stimulus: Stimulus, cpu: int) -> Record:
    given = {name: value for (name, _), value in stimulus.inputs}
    how = How.INTERRUPTS | (How.RING3 if given.get("cpl", 0) != 0 else How.PLAIN)
    rcx, rax = _operands(stimulus, given)
    return Record(_INSTRUCTIONS[stimulus.action], cpu, how, a=rcx, b=rax)


def _operands(stimulus: Stimulus, given: dict[str, Value]) -> tuple[int, int]:
    arg = stimulus.arg
    match stimulus.action:
        case "WRMSR_EFER":
            return _MSR_EFER, _EFER_VALUE | (_SVME if arg["enable"] else 0)
        case "WRMSR_VM_CR":
            return _MSR_VM_CR, bool(arg["redirect"]) << 1 | bool(arg["lock"]) << 3 | bool(arg["disable"]) << 4
        case "WRMSR_SVM_KEY":
            return _MSR_SVM_KEY, 0 if not given["key_nonzero"] else _KEY if given["key_matches"] else _KEY + 1
        case "WRMSR_VM_HSAVE_PA":
            return _MSR_VM_HSAVE_PA, address(arg["p"])
        case "VMRUN" | "VMLOAD" | "VMSAVE":
            return 0, address(arg["x"])
        case "INVLPGA":
            return 1, 0
    return 0, 0


def expected(stimulus: Stimulus, effects: tuple[Effect, ...], before: State) -> Pattern:
    """What the machine should answer if the step comes out so, the steps that follow by themselves included."""
    first, *_ = effects
    signal = _signal(stimulus, before)
    follow = effects[1].rung if len(effects) > 1 else ""
    match follow:
        case "EXIT":
            return _exit(EXIT_CODES[signal])
        case "TAKE.deliver":
            return Pattern(Kind.FAULT, None, _VECTORS[signal], 0)
        case "TAKE.security_exception":
            return Pattern(Kind.FAULT, None, _SX, 1)
        case "TAKE.start":  # INIT comes between the instruction and the end of its test
            return Pattern(Kind.LOST, None, 0, 0)
    match stimulus.action:
        case "RESET" | "SIPI":
            return Pattern(Kind.STARTED)
        case "SIGNAL":
            return Pattern(Kind.DONE, _ALL_FLAGS, 0xFF)
        case "EXIT":
            return _exit(EXIT_CODES["Other"])
        case "STORE_INTERCEPTS" | "STORE_INTERCEPT" | "STORE_VMCB":
            return Pattern(Kind.NOTHING)
    return _answered(first)


def _signal(stimulus: Stimulus, before: State) -> str:
    """The signal that comes after this step: the one that it sends, or the one that was held back."""
    if stimulus.action == "SIGNAL":
        return str(stimulus.arg["i"])
    core = stimulus.arg.get("c")
    return next((s for s in ("Init", "Nmi", "Intr") if before.get(("pending", (core, s)))), "")


def _answered(effect: Effect) -> Pattern:
    assert effect.answered is not None
    outcome, args = effect.answered
    match outcome:
        case "Completes":
            return Pattern(Kind.DONE, _ALL_FLAGS, 0xFF)
        case "VMEXIT":
            return _exit(EXIT_CODES[str(args[0])])
        case "VMEXIT_INVALID":
            return _exit(INVALID)
        case "Entered":
            return Pattern(Kind.ENTERED)
    return Pattern(Kind.FAULT, _ALL_FLAGS, _FAULTS[outcome], 0)


def _exit(code: int) -> Pattern:
    return Pattern(Kind.EXIT, code >> 24, code & 0xFF, code >> 8 & 0xFFFF)


def words(stimulus: Stimulus, effects: tuple[Effect, ...], before: State) -> str:
    """What the machine should answer, in the words of the spec."""
    pattern = expected(stimulus, effects, before)
    flags = _ALL_FLAGS if pattern.flags is None else pattern.flags
    return describe(Seen(pattern.kind, flags, pattern.a or 0, pattern.b or 0))


def describe(seen: Seen) -> str:
    """The machine's answer in the words of the spec."""
    match seen.kind:
        case Kind.DONE:
            return "completes" if seen.flags == _ALL_FLAGS else f"completes, OF SF ZF AF PF CF = {seen.flags:06b}"
        case Kind.FAULT:
            return _fault(seen)
        case Kind.EXIT:
            code = seen.flags << 24 | seen.b << 8 | seen.a
            if code == NARROW_INVALID:
                return "VMEXIT_INVALID, of 32 bits"
            names = {number: name for name, number in EXIT_CODES.items()}
            return "VMEXIT_INVALID" if code == INVALID else f"VMEXIT({names.get(code, hex(code))})"
        case Kind.ENTERED:
            return "Entered"
        case Kind.STARTED:
            return "the processor starts afresh"
        case Kind.NOTHING:
            return "nothing"
    return "the processor starts afresh" if not seen.a else f"lost: vector {seen.a} at {seen.b:x}"


def _fault(seen: Seen) -> str:
    if seen.a in _VECTORS.values():
        return "takes the NMI" if seen.a == _VECTORS["Nmi"] else "takes the interrupt"
    name = {6: "UD", 13: "GP", _SX: "SX"}.get(seen.a, f"fault {seen.a}")
    return name + (f", error code {seen.b}" if seen.b else "") + (", flags changed" if seen.flags != _ALL_FLAGS else "")
