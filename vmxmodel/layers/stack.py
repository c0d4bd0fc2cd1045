"""A stack as it is written, `linux/kvm/linux`, and as constants of layers.tsys."""

from __future__ import annotations

from collections.abc import Mapping

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.layers.catalog import Catalog, Kind, Platform
from vmxmodel.system.scope import Cell
from vmxmodel.system.types import Value

NESTED = "nested"
LONGEST = 12
"""Layers of a stack. Higher ones say nothing new, and take minutes."""


@dataclass(frozen=True)
class Layer:
    """One layer. `element` is its name in the instance."""

    number: int  # from 1, at the bottom
    name: str  # as it is written
    kind: Kind
    way: str
    exposes: bool
    below: int | None  # the number of the layer that it stands on
    element: str
    implied: bool = False  # the programs of a kernel, which nobody wrote


@dataclass(frozen=True)
class Stack:
    """Layers from the bottom upwards, then the programs of each kernel that has nothing of its own on it."""

    text: str
    platform: Platform
    layers: tuple[Layer, ...]

    @property
    def written(self) -> tuple[Layer, ...]:
        return tuple(layer for layer in self.layers if not layer.implied)

    def programs_of(self, layer: Layer) -> Layer | None:
        """The layer that stands for the programs of a kernel."""
        return next((one for one in self.layers if one.implied and one.below == layer.number), None)

    def constants(self) -> Mapping[Cell, Value]:
        """The entries of the constants of layers.tsys that this stack fixes."""
        given: dict[Cell, Value] = {("bottom", ()): self.layers[0].element}
        elements = {layer.number: layer.element for layer in self.layers}
        for layer in self.layers:
            at = (layer.element,)
            given[("parent", at)] = None if layer.below is None else elements[layer.below]
            given[("kind", at)] = layer.kind.kind
            given[("way", at)] = layer.way
            given[("exposes", at)] = layer.exposes
            given[("lends", at)] = layer.kind.lends
        return given


def read_stack(text: str, platform: Platform, catalog: Catalog) -> Stack:
    """The stack that a text names, from the machine upwards.

    Raises UsageError: E450 for an unknown layer, E452 for one that cannot stand where it stands.
    """
    names = text.split("/")
    if len(names) > LONGEST:
        raise UsageError(Diagnostic("E452", f"{len(names)} layers are too many", help=f"at most {LONGEST}"))
    layers: list[Layer] = []
    for number, name in enumerate(names, 1):
        kind, nested = _named(name, catalog)
        below = layers[-1] if layers else None
        way = _way(kind, below)
        exposes = nested or platform.extension in kind.exposes
        layers.append(Layer(number, name, kind, way, exposes, below.number if below else None, f"layer{number}"))
    number = len(layers)
    for layer in tuple(layers):
        if layer.kind.kind == "Kernel":
            number += 1
            program = Kind("programs", "Program")
            element = f"layer{number}"
            layers.append(Layer(number, "programs", program, "Native", False, layer.number, element, implied=True))
    return Stack(text, platform, tuple(layers))


def _named(name: str, catalog: Catalog) -> tuple[Kind, bool]:
    """A layer's kind, and whether `+nested` says that its guests may have guests."""
    plain, _, addition = name.partition("+")
    if addition not in {"", NESTED}:
        raise UsageError(Diagnostic("E450", f"unknown addition `+{addition}`", help=f"write `{plain}+{NESTED}`"))
    return catalog.kind(plain), addition == NESTED


def _way(kind: Kind, below: Layer | None) -> str:
    """How the layer below runs this one."""
    if kind.stands_on_a_kernel:
        if below is None or below.kind.kind != "Kernel":
            where = "the machine" if below is None else f"`{below.name}`"
            raise _cannot_stand(f"`{kind.name}` cannot stand on {where}", _wants(kind))
        if kind.hosted and not any(below.kind.name.startswith(name) for name in kind.hosted):
            raise _cannot_stand(f"`{kind.name}` cannot stand on `{below.name}`", _wants(kind))
        return "Native"
    if below is None:
        if kind.way is not None:
            raise _cannot_stand(f"`{kind.name}` cannot stand on the machine", "it is a guest that calls its monitor")
        return "Native"
    if below.kind.guests is None:
        helps = f"`{kind.name}` is a system of its own: put a hypervisor or an emulator below it"
        raise _cannot_stand(f"`{kind.name}` cannot stand on `{below.name}`, which runs no guests", helps)
    if kind.way is not None and below.kind.guests == "Assisted":
        return kind.way
    return below.kind.guests


def _wants(kind: Kind) -> str:
    names = " or ".join(f"`{name}`" for name in kind.hosted or ()) or "a kernel"
    return f"it is software of {names}, which has to be below it"


def _cannot_stand(message: str, helps: str) -> UsageError:
    return UsageError(Diagnostic("E452", message, help=helps))
