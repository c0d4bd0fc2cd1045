"""E45x: what can be wrong with a stack of layers."""

from __future__ import annotations

LAYERS_CODES: dict[str, tuple[str, str]] = {
    "E450": (
        "unknown layer",
        "A stack names its layers from the machine upwards: `linux/kvm/linux`. What may stand in it is listed in "
        "specs/platforms/catalog.toml. `NAME+nested` is a hypervisor that gives its guests the processor's support for "
        "guests.",
    ),
    "E451": (
        "unknown platform",
        "`--platform` names a machine of specs/platforms/catalog.toml, such as intel-vtx, amd-v or arm-vhe.",
    ),
    "E452": (
        "a layer stands where it cannot",
        "Some layers are software of a kernel, some are systems of their own, which only a hypervisor, an emulator or "
        "the machine itself can run. The help says what the layer asks for. For what the processor refuses, see E453.",
    ),
    "E453": (
        "a stack that the model refuses",
        "The stack is well formed, but the platform's module has no run in which the named layer executes anything. "
        "The attempts in the help are the rungs that answered instead; their sources stand in the module.",
    ),
    "E454": (
        "wrong data about layers and platforms",
        "catalog.toml lacks something, or is not TOML. Take it from version control again.",
    ),
}
