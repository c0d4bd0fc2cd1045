"""E46x: what can be wrong with a question about coexistence, or about a message."""

from __future__ import annotations

COEXISTENCE_CODES: dict[str, tuple[str, str]] = {
    "E460": (
        "unknown party",
        "A party is a hypervisor, or what starts one: kvm, vmware, virtualbox, hyperv, wsl2 and so on. "
        "specs/coexistence/catalog.toml lists them, with the other names that people give them.",
    ),
    "E461": (
        "unknown platform or operating system",
        "`--platform` and `--os` name entries of specs/coexistence/catalog.toml, such as intel, amd, linux, windows.",
    ),
    "E462": (
        "a version that nobody has modelled",
        "`kvm@6.12` asks for a version by the catalog's names. The versions differ where a party takes the processor, "
        "tests for others or gives it back; those in between behave like the one before.",
    ),
    "E463": (
        "parties that no machine has together",
        "The parties run on different operating systems, or one is named twice. One inside a virtual machine of the "
        "other is a question of nesting: `--nested`.",
    ),
    "E464": (
        "wrong data about parties or messages",
        "catalog.toml or messages.toml lacks something, or is not TOML. Take it from version control again.",
    ),
    "E465": (
        "not a setting of a switch",
        "`--set NAME=VALUE` sets a switch of the parties' modules. The message lists the switches, or the values that "
        "this one has.",
    ),
    "E466": (
        "a message that nobody knows",
        "`vmxmodel why` finds messages of hypervisors in a text, also in a pasted log. What it knows stands in "
        "specs/coexistence/messages.toml; `vmxmodel why --list` prints it. `--mechanism` names one of the ways to come "
        "to a message, by its number.",
    ),
    "E467": (
        "an event that nobody has modelled, or not for these parties",
        "`coexist --after` names an event of specs/coexistence/catalog.toml: suspend, hotplug, crash. What it does "
        "to a party is a model of its own, so it is there for some parties and operating systems only; the message "
        "lists them, and says of the others what is left out and why. For these nothing is claimed.",
    ),
}
