"""Intel VMX on the machine: how a step of `module vmx` becomes records, and what its outcomes look like there."""

from __future__ import annotations

from collections.abc import Iterator

from vmxmodel.conformance.follow import UNKNOWN, Effect
from vmxmodel.conformance.machine import Base, How, Kind, Op, Operand, Record, Seen
from vmxmodel.conformance.stimulus import Stimulus
from vmxmodel.dataclass import dataclass
from vmxmodel.system.step import State
from vmxmodel.system.types import Value

ORDINARY_PAGES = 3
MISALIGNED = "page4"
TOO_WIDE = "page5"
PAGES = ORDINARY_PAGES + 2
SIZES = {"Page": PAGES, "Party": 1}
"""Elements of each sort but `Core`."""

_PAGES_AT = 0x400000
_MISALIGNED_AT = 0x403010
_TOO_WIDE_AT = 0x000F_0000_0000_0000
_ALL_ONES = (1 << 64) - 1
_EPTP = 0x1801E
_VMREAD_BITMAP = 0x31000
_VMWRITE_BITMAP = 0x32000
_MSR_WRITE_BITMAP = 0x30800
_INTERRUPT_COMMAND = 0xFEE00300
_SELF_INTERRUPT = 0x44040  # fixed, vector 40h, to oneself
_UNMAPPED = 0x20000000
_GDT_LIMIT = 0x57
_FEATURE_CONTROL = 0x3A
_UNSUPPORTED_TYPE = 0x77

DEFAULTS: dict[str, Value] = {
    "cpl": 0,
    "execution": "SixtyFourBit",
    "guest_cr0_pe": True,
    "access": "Works",
    "msr_intercepted": True,
    "field_intercepted": True,
    "function_enabled": True,
    "eptp_listed_ok": True,
    "type_supported": True,
    "eptp_ok": True,
    "address_canonical": True,
    "smm_exit_controls_ok": True,
    "executive_controls_ok": True,
}
"""What an input is where nothing else is wanted; false where it is not listed."""

START: dict[str, Value] = {
    "activity": "Running",
    "mode": "Off",
    "cr0_pe": True,
    "cr0_fixed": True,
    "cr4_fixed": True,
    "launch": "Clear",
    "vm_error": 0,
    "vmxon_pointer": None,
    "current": None,
    "link": None,
    "contents": "Unknown",
    "revision_ok": True,
    "controls_ok": True,
    "host_ok": True,
    "guest_ok": True,
    "msrs_ok": True,
}
"""The state in which a sequence begins: after RESET, in IA-32e mode, every page a VMCS that passes all checks."""

VARIED: dict[str, tuple[str, ...]] = {}
"""Inputs that are varied although the spec does not look at them."""

MORE: tuple[tuple[tuple[str, tuple[tuple[str, Value], ...]], ...], ...] = ()
"""Sequences for what no rung, pair or write tells apart."""

INTERNAL: tuple[str, ...] = ("WRITE_BACK",)
"""Actions that the processor may take unasked at any time."""

WEIGHTS: dict[str, float] = {
    "VMXON": 4, "VMXOFF": 1, "VMCLEAR": 6, "VMPTRLD": 8, "VMREAD": 3, "VMWRITE": 8, "VMLAUNCH": 6, "VMRESUME": 6,
    "MOV_TO_CR0": 1, "MOV_TO_CR4": 1, "WRMSR_FEATURE_CONTROL": 1, "GETSEC_SENTER": 0.2, "GETSEC_SEXIT": 0.2,
    "RESET": 0.1, "A20M": 0.3, "INIT": 0.3, "STORE_DATA": 0, "POWER_DOWN": 0, "WRITE_BACK": 0, "TAKE_INIT": 0,
    "SMI": 0, "RETURN_FROM_SMM": 0, "SIPI": 0.3,
}  # fmt: skip
"""How often an action is tried, in relation to others; 2 where it is not listed."""

_INSTRUCTIONS = {
    "VMXON": Op.VMXON,
    "VMXOFF": Op.VMXOFF,
    "VMCLEAR": Op.VMCLEAR,
    "VMPTRLD": Op.VMPTRLD,
    "VMPTRST": Op.VMPTRST,
    "VMREAD": Op.VMREAD,
    "VMWRITE": Op.VMWRITE,
    "VMLAUNCH": Op.VMLAUNCH,
    "VMRESUME": Op.VMRESUME,
    "VMCALL": Op.VMCALL,
    "VMFUNC": Op.VMFUNC,
    "INVEPT": Op.INVEPT,
    "INVVPID": Op.INVVPID,
    "MOV_TO_CR0": Op.MOV_CR0,
    "MOV_TO_CR4": Op.MOV_CR4,
    "WRMSR_FEATURE_CONTROL": Op.WRMSR,
    "CPUID": Op.CPUID,
    "GETSEC_SENTER": Op.GETSEC,
    "GETSEC_SEXIT": Op.GETSEC,
}

_FIELDS = {  # encoding, base, value when it passes, value when it does not
    "Controls": (0x4000, Base.PIN, 0, 1 << 31),
    "HostState": (0x0C0C, Base.ZERO, 0x40, 0),
    "GuestState": (0x4810, Base.ZERO, _GDT_LIMIT, 0x1FFFF),
    "MsrLoad": (0x4014, Base.ZERO, 0, 1),
    "LinkPointer": (0x2800, Base.ZERO, 0, 0),
    "Shadowing": (0x401E, Base.SECONDARY, 1 << 14, 0),
    "Functions": (0x401E, Base.SECONDARY, 1 << 13, 0),
    "ExitInfo": (0x4400, Base.ZERO, 0, 0),
    "Unsupported": (0x6FFE, Base.ZERO, 0, 0),
}

_FAULTS = {"UD": 6, "SS": 12, "GP": 13, "PF": 14}
_EVENT_EXITS = {"EXTERNAL_INTERRUPT": 1, "EXCEPTION_OR_NMI": 0, "TRIPLE_FAULT": 2, "EPT_VIOLATION": 48}
_ALL_FLAGS = 0x3F
_WRITES_MEMORY = ("VMPTRST", "VMREAD")


@dataclass(frozen=True)
class Pattern:
    """What the machine should answer; None: anything."""

    kind: Kind
    flags: int | None = 0
    a: int | None = 0
    b: int | None = 0

    def matches(self, seen: Seen) -> bool:
        pairs = ((self.flags, seen.flags), (self.a, seen.a), (self.b, seen.b))
        return self.kind == seen.kind and all(wanted in (None, given) for wanted, given in pairs)


def address(page: Value) -> int:
    """Where a page of the model lies; all ones for `none`."""
    if page is None:
        return _ALL_ONES
    if page == MISALIGNED:
        return _MISALIGNED_AT
    if page == TOO_WIDE:
        return _TOO_WIDE_AT
    return _PAGES_AT + 0x1000 * (int(str(page).removeprefix("page")) - 1)


def number(core: Value) -> int:
    """The number of a logical processor."""
    return int(str(core).removeprefix("core")) - 1


def start(table: str, args: tuple[Value, ...], constants: dict[str, Value]) -> Value:
    """The value of an entry when a sequence begins. `constants` are those of the processor."""
    if table in ("aligned", "within_width", "bootstrap"):
        return args != {"aligned": (MISALIGNED,), "within_width": (TOO_WIDE,), "bootstrap": ("core2",)}[table]
    if table in constants:
        return constants[table]
    return START.get(table, False)


def entering(core: Value) -> Iterator[tuple[str, tuple[tuple[str, Value], ...]]]:
    """The steps that make VMX operation possible on a core: actions with their arguments."""
    yield "WRMSR_FEATURE_CONTROL", (("c", core), ("lock", True), ("inside", False), ("outside", True))
    yield "MOV_TO_CR4", (("c", core), ("vmxe", True), ("fixed", True))


def by_itself(transition: str, args: dict[str, Value], state: State) -> bool:
    """Whether the machine takes this step of a trace without being asked."""
    return transition.startswith("TAKE_INIT.") or (
        transition.startswith("MOV_TO_CR0.") and not state["cr0_pe", (args["c"],)]
    )


def settles(state: State, core: Value) -> Stimulus | None:
    """The step that the machine takes by itself next, if there is one."""
    cell = (core,)
    running = state["activity", cell] == "Running"
    blocked = state["mode", cell] == "Root" or not running
    if state["init_pending", cell] and not blocked:
        return Stimulus("TAKE_INIT", (("c", core),))
    if running and not state["cr0_pe", cell]:
        return Stimulus("MOV_TO_CR0", (("c", core), ("pe", True), ("fixed", True)), _defaults(core))
    return None


def _defaults(core: Value) -> tuple[tuple[tuple[str, tuple[Value, ...]], Value], ...]:
    return tuple(((name, (core,)), DEFAULTS.get(name, False)) for name in ("cpl", "execution", "cr_intercepted"))


def possible(stimulus: Stimulus, state: State) -> bool:
    """Whether the machine can take the step, apart from what vmx_machine.tsys says."""
    del stimulus, state
    return True


def records(stimulus: Stimulus, state: State, running: int = 0) -> tuple[Record, ...]:
    """What the machine executes for a stimulus. `running` is a processor that can act for a platform."""
    arg = stimulus.arg
    core = arg.get("c")
    cpu = number(core) if core is not None else running
    match stimulus.action:
        case "INIT":
            return (Record(Op.INIT, running, a=cpu),)
        case "SIPI":
            return (Record(Op.SIPI, running, a=cpu),)
        case "RESET":
            return (Record(Op.RESET, cpu),)
        case "A20M":
            masked = next(value for (name, _), value in stimulus.inputs if name.startswith("A20M"))
            return (Record(Op.OUT, cpu, a=0x92, b=0 if masked else 2),)
        case "STORE_IDENTIFIER":
            value = (0 if arg["right"] else 1) | bool(arg["indicator"]) << 31
            return (Record(Op.STORE, running, base=Base.REVISION, a=value, b=address(arg["p"])),)
        case "EXTERNAL_INTERRUPT":
            return (Record(Op.INTERRUPT, cpu, a=_INTERRUPT_COMMAND, b=_SELF_INTERRUPT),)
        case "EXCEPTION_OR_NMI":
            return (Record(Op.BREAKPOINT, cpu),)
        case "TRIPLE_FAULT":
            return (Record(Op.NO_IDT, cpu),)
        case "EPT_VIOLATION":
            return (Record(Op.LOAD, cpu, a=_UNMAPPED),)
    return _instruction(stimulus, state, cpu)


def _instruction(stimulus: Stimulus, state: State, cpu: int) -> tuple[Record, ...]:
    given = {name: value for (name, _), value in stimulus.inputs}
    how = How.PLAIN
    for condition, bit in (
        (given.get("cpl", 0) != 0, How.RING3),
        (given.get("execution") == "Compatibility", How.COMPATIBILITY),
        (given.get("mov_ss_blocking"), How.MOV_SS),
        (given.get("register_operand"), How.REGISTER),
        (stimulus.action == "INVVPID" and not given.get("address_canonical", True), How.BAD_ADDRESS),
    ):
        how |= bit if condition else How.PLAIN
    operand = Operand[str(given.get("access", "Works")).removeprefix("Raises").upper()]
    base, a, b = _operands(stimulus, given, state)
    record = Record(_INSTRUCTIONS[stimulus.action], cpu, how, operand, base, a, b)
    return (*_bitmaps(stimulus.action, given, cpu, a), record)


def _bitmaps(action: str, given: dict[str, Value], cpu: int, field: int) -> tuple[Record, ...]:
    """The bitmap that decides on an exit, set by an ordinary store just before."""
    if action == "WRMSR_FEATURE_CONTROL":
        intercepted, at = given.get("msr_intercepted"), _MSR_WRITE_BITMAP + _FEATURE_CONTROL // 32 * 4
    elif action in ("VMREAD", "VMWRITE"):
        bitmap = _VMREAD_BITMAP if action == "VMREAD" else _VMWRITE_BITMAP
        intercepted, at = given.get("field_intercepted"), bitmap + field // 32 * 4
    else:
        return ()
    return (Record(Op.STORE, cpu, How.SILENT, a=0xFFFFFFFF if intercepted else 0, b=at),)


def _operands(stimulus: Stimulus, given: dict[str, Value], state: State) -> tuple[Base, int, int]:
    """Base, RCX, and the value in RAX and in memory."""
    arg = stimulus.arg
    match stimulus.action:
        case "VMXON":
            return Base.ZERO, 0, address(arg["p"])
        case "VMCLEAR" | "VMPTRLD":
            return Base.ZERO, 0, address(arg["x"])
        case "VMREAD":
            return Base.ZERO, _FIELDS[str(arg["field"])][0], 0
        case "VMWRITE":
            return _write(stimulus, state)
        case "VMFUNC":
            function = 64 if given["function_above_63"] else 0 if given["function_enabled"] else 1
            return Base.ZERO, 0 if given["eptp_listed_ok"] else 1, function
        case "INVEPT":
            kind = _UNSUPPORTED_TYPE if not given["type_supported"] else 1 if given["single_context"] else 2
            return Base.ZERO, kind, _EPTP if given["eptp_ok"] else 0
        case "INVVPID":
            kind = 0 if given["individual_address"] else 2 if given["all_contexts"] else 1
            descriptor = (not given["vpid_zero"]) | bool(given["reserved_bits_set"]) << 16
            return Base.ZERO, kind if given["type_supported"] else _UNSUPPORTED_TYPE, descriptor
        case "MOV_TO_CR0":
            value = 0x80000030 | bool(arg["pe"]) | bool(given["cr_intercepted"]) << 1
            return Base.ZERO, 0, value if arg["fixed"] else value & ~0x20
        case "MOV_TO_CR4":
            value = 0x20 | bool(arg["vmxe"]) << 13 | bool(given["cr_intercepted"]) << 8
            return Base.ZERO, 0, value if arg["fixed"] else value | 1 << 31
        case "WRMSR_FEATURE_CONTROL":
            value = bool(arg["lock"]) | bool(arg["inside"]) << 1 | bool(arg["outside"]) << 2
            return Base.ZERO, _FEATURE_CONTROL, value
    return Base.ZERO, 0, 0


def _write(stimulus: Stimulus, state: State) -> tuple[Base, int, int]:
    arg = stimulus.arg
    field = str(arg["field"])
    encoding, base, good, bad = _FIELDS[field]
    value = good if arg["value"] else bad
    if field == "LinkPointer":
        value = address(arg["pointer"])
    if field in ("Shadowing", "Functions"):  # two bits of one field: the other one is kept
        other = ("enables_functions", 13) if field == "Shadowing" else ("shadowing", 14)
        page = _accessed(state, arg["c"])
        if page is not None and state[other[0], (page,)] is True:
            value |= 1 << other[1]
    return base, encoding, value


def _accessed(state: State, core: Value) -> Value:
    page = state["current", (core,)]
    if state["mode", (core,)] == "NonRoot" and page is not None:
        page = state["link", (page,)]
    return None if page == UNKNOWN else page


def expected(stimulus: Stimulus, effects: tuple[Effect, ...], before: State) -> Pattern:
    """What the machine should answer if the step comes out so, the steps that follow by themselves included."""
    first = effects[0]
    restarts = any(effect.rung == "TAKE_INIT.start" for effect in effects)
    if any(effect.rung == "TAKE_INIT.guest" for effect in effects):
        return Pattern(Kind.EXIT, 0, 3, 0)
    match stimulus.action:
        case "RESET":
            return Pattern(Kind.STARTED)
        case "SIPI":
            if first.rung == "SIPI.guest":
                return Pattern(Kind.EXIT, 0, 4, 0)
            return Pattern(Kind.STARTED if first.rung == "SIPI.start" else Kind.NOTHING)
        case "INIT":
            awake = dict(effects[1].written).get(("activity", (stimulus.arg["c"],))) if restarts else None
            return Pattern(Kind.STARTED if awake == "Running" else Kind.NOTHING)
        case "A20M" | "STORE_IDENTIFIER":
            return Pattern(Kind.NOTHING)
    if restarts:  # INIT comes between the instruction and the end of its test
        return Pattern(Kind.LOST, None, None, None)
    if stimulus.action in _EVENT_EXITS:
        return Pattern(Kind.EXIT, 0, _EVENT_EXITS[stimulus.action], 0)
    return _answered(stimulus, first, before)


def _answered(stimulus: Stimulus, effect: Effect, before: State) -> Pattern:
    assert effect.answered is not None
    outcome, args = effect.answered
    in_guest = before["mode", (stimulus.arg["c"],)] == "NonRoot"
    match outcome:
        case "VMsucceed":
            return Pattern(Kind.DONE, 0, 0xFF, _pointer(effect) if stimulus.action == "VMPTRST" else 0)
        case "VMfailInvalid":
            return Pattern(Kind.DONE, 0b000001, 0xFF)
        case "VMfailValid":
            return Pattern(Kind.DONE, 0b001000, 0xFF if in_guest else _int(args[0]))
        case "Completes":
            flags = None if stimulus.action.startswith("MOV_TO_CR") else _ALL_FLAGS
            return Pattern(Kind.DONE, flags, 0xFF)
        case "Exit":
            return Pattern(Kind.EXIT, 0, _int(args[0]), 0)
        case "FailedEntry":
            return Pattern(Kind.EXIT, 0x80, _int(args[0]), 0)
        case "Entered":
            return Pattern(Kind.ENTERED)
    code = 2 if outcome == "PF" and stimulus.action in _WRITES_MEMORY else 0
    return Pattern(Kind.FAULT, _ALL_FLAGS, _FAULTS[outcome], code)


def _pointer(effect: Effect) -> int:
    return 0xFFFF if effect.returned is None else address(effect.returned) >> 12


def _int(value: Value) -> int:
    assert isinstance(value, int)
    return value


def words(stimulus: Stimulus, effects: tuple[Effect, ...], before: State) -> str:
    """What the machine should answer, in the words of the spec."""
    pattern = expected(stimulus, effects, before)
    if pattern.kind is Kind.DONE and pattern.flags is None:
        return "completes"
    if pattern.kind is Kind.LOST:
        return "the processor starts afresh"
    return describe(Seen(pattern.kind, pattern.flags or 0, 0xFF if pattern.a is None else pattern.a, pattern.b or 0))


def describe(seen: Seen) -> str:
    """The machine's answer in the words of the spec."""
    match seen.kind:
        case Kind.DONE if seen.flags == 0:
            stored = {0: "", 0xFFFF: ", stores none", 0xFFFE: ", stores something else"}
            return "VMsucceed" + stored.get(seen.b, f", stores page{seen.b - (_PAGES_AT >> 12) + 1}")
        case Kind.DONE if seen.flags == 1:
            return "VMfailInvalid"
        case Kind.DONE if seen.flags == 8:
            return "VMfailValid" + (f"({seen.a})" if seen.a != 0xFF else "")
        case Kind.DONE if seen.flags == _ALL_FLAGS:
            return "completes, flags untouched"
        case Kind.DONE:
            return f"completes, flags OF SF ZF AF PF CF = {seen.flags:06b}"
        case Kind.FAULT:
            name = next((name for name, vector in _FAULTS.items() if vector == seen.a), f"fault {seen.a}")
            return (
                name
                + (f", error code {seen.b}" if seen.b else "")
                + ("" if seen.flags == _ALL_FLAGS else ", flags changed")
            )
        case Kind.EXIT:
            reason = seen.flags << 24 | seen.b << 8 | seen.a
            return f"FailedEntry({reason & 0x7FFFFFFF})" if reason >> 31 else f"Exit({reason})"
        case Kind.ENTERED:
            return "Entered"
        case Kind.STARTED:
            return "the processor starts afresh"
        case Kind.NOTHING:
            return "nothing"
    return f"lost: unexpected reset or fault {seen.a}"
