"""E4xx: what can go wrong when an instance is handed to another checker."""

from __future__ import annotations

EXPORT_CODES: dict[str, tuple[str, str]] = {
    "E401": (
        "the other checker cannot be asked this",
        "A `recoverable` property is about all states at once: that one can always be reached again. Of the targets "
        "only Murphi has a word for it, which is `liveness` in Rumur. A scenario is a sequence, which `vmxmodel run` "
        "plays. Without --property, what a target cannot express is left out, and named on standard error.",
    ),
    "E402": (
        "a type is too large for the other checker",
        "Promela's numbers have 32 bits, and sorts there fewer than 255 elements. In SMT-LIB and AIGER every value of "
        "a type is told apart bit by bit, so that types have at most 4,096 values. Promela, Murphi and TLA+ take "
        "larger ranges.",
    ),
    "E403": (
        "too many rungs for the other checker",
        "A Promela model lists every rung with all its arguments, and SPIN writes a piece of C for each. Ask at a "
        "smaller scope, name a property, restrict the instance with --fix or --only, or choose another target.",
    ),
    "E404": (
        "nothing that can be fixed so",
        "`--fix NAME=VALUE` gives every entry of a constant, an input or a variable's first state one value. The name "
        "is that of a table of the spec, and the value one of its type, as the spec writes it: true, 15, Running, "
        "core1, none.",
    ),
    "E405": (
        "no such action or rung",
        "`--only NAME` keeps the actions and rungs that are named, and drops the others. A name is that of an action "
        "or instruction (`VMXON`), or of one rung (`VMXON.enter`).",
    ),
    "E406": (
        "the file's name cannot be used",
        "A TLA+ module has the name of its file, and a name in TLA+ is made of letters, digits and _. TLC reads the "
        "module from NAME.tla and its configuration from NAME.cfg.",
    ),
}
