"""E3xx: what can go wrong when the model is held against a processor."""

from __future__ import annotations

CONFORMANCE_CODES: dict[str, tuple[str, str]] = {
    "E300": (
        "no emulator",
        "`vmxmodel conform` runs sequences on Bochs, which is in the system's packages (`apt-get install bochs`). "
        "Without it, `vmxmodel vectors` writes the same sequences to a file for another machine, and `vmxmodel "
        "conform --results` compares what that machine answered.",
    ),
    "E301": (
        "the emulated processor cannot run the sequences",
        "The emulator does not know this processor, or was built without what the spec is about (`--enable-vmx=2` for "
        "Bochs). `bochs-bin --help cpu` lists the processors.",
    ),
    "E302": (
        "the emulator did not end",
        "A boot takes seconds. After the time limit the emulator is stopped, and nothing that it printed counts. The "
        "label quotes its last line, which begins with the number of the sequence that it was at, the help its log.",
    ),
    "E303": (
        "the machine's output is not complete",
        "Each sequence has a fixed number of answers, and a closing token stands at the end. Something is missing, so "
        "nothing of this boot counts: half an output is never taken for agreement.",
    ),
    "E304": (
        "the machine's program cannot be assembled",
        "The ROM that executes the sequences is assembled with `nasm`, from the system's packages.",
    ),
    "E305": (
        "unknown processor or module",
        "Sequences need to know what the processor can do: VMCS shadowing, INVEPT and so on are constants of the "
        "model. The help lists what is known.",
    ),
    "E306": (
        "the spec and the machine do not fit",
        "The spec speaks of an action, a field or an outcome for which nobody has said what the machine does. The "
        "tables are in vmxmodel/conformance.",
    ),
    "E307": (
        "wrong data about divergences",
        "NAME.divergences.toml beside the spec lists where an implementation is known to part from the manual. Each "
        "`[[divergence]]` has a name, the implementation (`on`), patterns for `rungs` and `seen`, a source and a "
        "reason.",
    ),
    "E308": (
        "the results cannot be read",
        "A results file is JSON as `vmxmodel vectors` describes it: the digest of the vectors, and for each sequence "
        "the answers that the machine gave.",
    ),
    "E309": (
        "results of another spec",
        "The results belong to vectors that were made from another text of the spec, or for another processor. Make "
        "vectors anew and run them again: comparing these would say nothing.",
    ),
    "E310": (
        "a known divergence no longer occurs",
        "The implementation answers as the manual says wherever the divergence was expected. Take it out of the data: "
        "what is listed there is accepted without question.",
    ),
}
