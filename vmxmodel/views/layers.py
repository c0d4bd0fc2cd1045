"""A stack that was brought up, as a table, as a picture, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vmxmodel.layers.stack import Layer
from vmxmodel.layers.walk import Brought, Caught, Up
from vmxmodel.system.step import show_value
from vmxmodel.views.dot import attributes, fixed_size, position
from vmxmodel.views.picture import FONT

_BORDER, _PAPER, _GREY, _TRAP, _GIVEN = "#444444", "white", "#777777", "#b04a00", "#0060a0"
_WIDTH, _HEIGHT, _STOREY = 210, 66, 96  # points: a box, and from one box to the next


def really(brought: Brought, up: Up) -> str:
    """The mode in which a layer runs, in the platform's words."""
    platform = brought.stack.platform
    first = show_value(up.mode[platform.asking.mode[0]])
    values = {**platform.terms, **{name: show_value(value) for name, value in up.mode.items()}}
    mode = platform.asking.words[first].format(**values)
    return f"data of an emulator in {mode}" if up.interpreted else mode


def believes(brought: Brought, layer: Layer) -> str:
    platform = brought.stack.platform
    return platform.asking.believes[layer.kind.kind].format(**platform.terms)


def catchers(up: Up) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Who has the traps of a layer, each with the events: `2 vmware, then 4 vmware`."""
    found: dict[str, dict[str, None]] = {}
    for caught in up.caught:
        if caught.first is not None and caught.event != "TOUCH":
            found.setdefault(_whole(caught, up.layer), {})[_event(caught.event)] = None
    return tuple((who, tuple(events)) for who, events in found.items())


def _whole(caught: Caught, layer: Layer) -> str:
    assert caught.first is not None
    names = ["itself" if one == layer else _name(one) for one in (caught.first, *caught.then)]
    return ", then ".join(names)


def _name(layer: Layer) -> str:
    return f"{layer.number} {layer.name}"


def _event(name: str) -> str:
    return name.lower().replace("_", " ")


def render(brought: Brought) -> RenderableType:
    """A row for each layer that was written, from the top of the stack to the machine."""
    platform = brought.stack.platform
    table = Table(box=None, pad_edge=False, show_edge=False)
    for heading in ("", "layer", "believes in", "really runs in", "its programs run in", "its traps go to"):
        table.add_column(heading, overflow="fold")
    ups = {up.layer: up for up in brought.up}
    for layer in reversed(brought.stack.written):
        up = ups[layer]
        programs = ups.get(brought.stack.programs_of(layer) or layer)
        table.add_row(
            str(layer.number),
            layer.name,
            believes(brought, layer),
            really(brought, up),
            really(brought, programs) if programs is not None and programs is not up else "",
            "\n".join(f"{who}: {', '.join(events)}" for who, events in catchers(up)),
        )
    head = Text(f"{brought.stack.text}  on {platform.title}")
    return Group(head, Text(""), table, Text(""), *(Text(line) for line in (*_programs(brought), *_silent(brought))))


def _programs(brought: Brought) -> Iterable[str]:
    """Where the traps of the programs of each kernel go."""
    for up in brought.up:
        if up.layer.implied:
            kernel = next(one for one in brought.stack.layers if one.number == up.layer.below)
            for who, events in catchers(up):
                yield f"programs of {_name(kernel)} trap to {who}: {', '.join(events)}"


def _silent(brought: Brought) -> Iterable[str]:
    """What a system does in a mode in which it neither works nor traps."""
    for up in brought.up:
        events = dict.fromkeys(_event(caught.event) for caught in up.caught if caught.answer == "Silent")
        if events and up.layer.kind.kind != "Program":
            yield f"{_name(up.layer)} is wrong: {', '.join(events)} instructions neither trap nor do what they should"


def as_json(brought: Brought) -> dict[str, Any]:
    """`layers` from the bottom upwards; programs that nobody wrote are `implied`."""
    return {
        "stack": brought.stack.text,
        "platform": brought.stack.platform.name,
        "layers": [
            {
                "number": up.layer.number,
                "name": up.layer.name,
                "stands_on": up.layer.below,
                "implied": up.layer.implied,
                "believes": believes(brought, up.layer),
                "really": really(brought, up),
                "mode": dict(up.mode),
                "interpreted": up.interpreted,
                "run": list(up.run),
                "events": [
                    {
                        "event": caught.event,
                        "rung": caught.rung,
                        "answer": caught.answer,
                        "caught_by": caught.first.number if caught.first else None,
                        "then": [one.number for one in caught.then],
                    }
                    for caught in up.caught
                ],
            }
            for up in brought.up
        ],
    }


def dot(brought: Brought) -> str:
    """The stack with the machine at the bottom, everything with its place. On the right an arrow leads from each layer
    to whoever has its traps first; on the left a broken one from there to whoever may be given them."""
    ups = {up.layer: up for up in brought.up}
    written = [ups[layer] for layer in brought.stack.written]
    lines = [
        "digraph layers {",
        f"  graph {attributes(layout='nop2', bgcolor=_PAPER, outputorder='edgesfirst', pad=0.2)};",
        f"  node {attributes(shape='box', style='rounded,filled', fillcolor=_PAPER, fontname=FONT, fontsize=11)};",
        f"  edge {attributes(color=_GREY, arrowsize=0.7)};",
        _box("machine", 0, [brought.stack.platform.title], _GREY),
    ]
    for up in written:
        programs = ups.get(brought.stack.programs_of(up.layer) or up.layer, up)
        words = [_name(up.layer), f"believes in {believes(brought, up.layer)}", f"runs in {really(brought, up)}"]
        if programs is not up:
            words.append(f"its programs in {really(brought, programs)}")
        lines.append(_box(up.layer.element, up.layer.number, words, _BORDER))
        below = "machine" if up.layer.below is None else f"layer{up.layer.below}"
        y = up.layer.number * _STOREY
        at = " ".join(position((0, y + part * _STOREY / 3)) for part in (-3, -2, -1, 0))
        lines.append(f"  {below} -> {up.layer.element} {attributes(pos=at, dir='none', penwidth=3)};")
    return "\n".join([*lines, *_arrows(written), "}", ""])


def _box(element: str, number: int, words: Sequence[str], colour: str) -> str:
    size = fixed_size(_WIDTH, _HEIGHT)
    at = position((0, number * _STOREY))
    return f"  {element} {attributes(label=words, pos=at, color=colour, fontcolor=colour, **size)};"


def _arrows(ups: Sequence[Up]) -> Iterable[str]:
    """An arrow for each two layers once; what they mean is said at the first of each sort."""
    trapped: dict[tuple[Layer, Layer], None] = {}
    given: dict[tuple[Layer, Layer], None] = {}
    for up in ups:
        for caught in up.caught:
            if caught.first is not None and caught.first != up.layer and caught.event != "TOUCH":
                trapped[up.layer, caught.first] = None
                given.update((pair, None) for pair in pairwise((caught.first, *caught.then)) if not pair[1].implied)
    for pairs, side, words, colour, style in (
        (trapped, 1, "traps", _TRAP, "solid"),
        (given, -1, "handed on", _GIVEN, "dashed"),
    ):
        for number, (one, other) in enumerate(pairs):
            edge = side * _WIDTH / 2
            bend = edge + side * (20 + 26 * abs(one.number - other.number))
            start, end = (one.number * _STOREY - side * 10, other.number * _STOREY + side * 10)
            curve = " ".join(map(position, ((edge, start), (bend, start), (bend, end), (edge + side * 7, end))))
            look = attributes(pos=f"e,{position((edge, end))} {curve}", color=colour, style=style)
            yield f"  {one.element} -> {other.element} {look};"
            if number == 0:
                at = position((edge + side * 36, (start + end) / 2))
                look = attributes(label=words, shape="plain", pos=at, fontsize=9, fontcolor=colour)
                yield f"  words{side + 1} {look};"
