"""A small graph in two rows: where its boxes, arrows and words go, so that nothing lies on anything else.

Boxes of one row stand at equal distances. Neighbours in a row are joined by straight arrows, others by arches outside
the row; arrows between the rows are straight. Words stand on their arrows, on a white ground. All lengths are points.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations

from vmxmodel.dataclass import dataclass

Point = tuple[float, float]

NODE_SIZE, EDGE_SIZE = 12.0, 10.0
_LEADING = 1.2
_ARROW = 7.0
_PAIR = 9.0  # half the distance between two arrows that go opposite ways
_CORNER = 12.0  # Graphviz's radius for rounded boxes
_LOOP = 26.0  # how far a self loop reaches

# Advance widths of Arial, Helvetica and our font, in thousandths of the size, for the characters 32 to 126.
_WIDTHS = """
278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584
584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278
278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500
500 334 260 334 584
"""
_WIDTH = {chr(code): int(width) for code, width in enumerate(_WIDTHS.split(), 32)}


def text_size(lines: Sequence[str], size: float) -> tuple[float, float]:
    """Width and height of centred lines of text."""
    widest = max((sum(_WIDTH.get(c, 700) for c in line) for line in lines), default=0)
    return widest * size / 1000, len(lines) * size * _LEADING


@dataclass(frozen=True)
class Box:
    """A node: its centre, width and height."""

    at: Point
    width: float
    height: float


@dataclass(frozen=True)
class Arrow:
    """A Bézier curve in Graphviz's order (1 + 3n points), the tip of its arrow head, and where its words go."""

    curve: tuple[Point, ...]
    tip: Point
    words: Point


@dataclass(frozen=True)
class Drawing:
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def place(
    rows: Sequence[Sequence[int]], nodes: Sequence[Sequence[str]], edges: Mapping[tuple[int, int], Sequence[str]]
) -> Drawing:
    """`rows` lists node numbers from left to right, upper row first; `nodes` and `edges` give their lines of text."""
    sizes = [text_size(lines, NODE_SIZE) for lines in nodes]
    width = max(w for w, _ in sizes) + 26
    height = max(h for _, h in sizes) + 14
    words = {edge: text_size(lines, EDGE_SIZE) for edge, lines in edges.items()}
    row_of = {node: number for number, row in enumerate(rows) for node in row}
    column = {node: number for row in rows for number, node in enumerate(row)}
    flat = [e for e in edges if row_of[e[0]] == row_of[e[1]] and abs(column[e[0]] - column[e[1]]) == 1]
    between = [e for e in edges if row_of[e[0]] != row_of[e[1]]]
    gap = max((words[e][0] for e in flat), default=20) + 26
    pitch = max(width + gap, 2 * max((words[e][0] for e in between), default=0) + 24)
    drop = height + 3 * max((words[e][1] for e in between), default=0) + 56
    at = _positions(rows, between, pitch, drop)
    boxes = [Box(at[n], width, height if len(lines) > 1 else height * 0.7) for n, lines in enumerate(nodes)]
    arrows = []
    for edge in edges:
        a, b = edge
        above = 1 if row_of[a] == 0 else -1
        if a == b:
            arrows.append(_loop(boxes[a], above, words[edge]))
        elif row_of[a] != row_of[b] or edge in flat:
            arrows.append(_straight(boxes[a], boxes[b], (b, a) in edges, words[edge], row_of[a] == row_of[b]))
        else:
            arrows.append(_arch(boxes[a], boxes[b], above * abs(column[a] - column[b])))
    return Drawing(tuple(boxes), tuple(arrows))


def is_clear(drawing: Drawing, edges: Mapping[tuple[int, int], Sequence[str]]) -> bool:
    """Whether no box and no words lie on others. A crowded graph needs another layout."""
    taken = [_corners(box.at, box.width, box.height) for box in drawing.boxes]
    taken += [
        _corners(arrow.words, *text_size(words, EDGE_SIZE))
        for arrow, words in zip(drawing.arrows, edges.values(), strict=True)
    ]
    return not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a, b in combinations(taken, 2))


def _corners(at: Point, width: float, height: float) -> tuple[float, float, float, float]:
    return (at[0] - width / 2, at[1] - height / 2, at[0] + width / 2, at[1] + height / 2)


def _positions(
    rows: Sequence[Sequence[int]], between: Sequence[tuple[int, int]], pitch: float, drop: float
) -> dict[int, Point]:
    """The upper row from 0 on; the lower row so that its busiest node stands under the middle of its neighbours."""
    at = {node: (pitch * column, 0.0) for column, node in enumerate(rows[0])}
    degree = {node: sum(node in edge for edge in between) for node in rows[1]}
    hub = max(rows[1], key=degree.__getitem__)
    others = [at[a if b == hub else b][0] for a, b in between if hub in (a, b)]
    middle = (min(others) + max(others)) / 2 if others else pitch * (len(rows[0]) - 1) / 2
    start = middle - pitch * list(rows[1]).index(hub)
    return at | {node: (start + pitch * column, -drop) for column, node in enumerate(rows[1])}


def _straight(a: Box, b: Box, paired: bool, words: tuple[float, float], flat: bool) -> Arrow:
    """A straight arrow; one of a pair keeps to its right, with its words nearer to where it comes from."""
    dx, dy = b.at[0] - a.at[0], b.at[1] - a.at[1]
    length = math.hypot(dx, dy)
    ux, uy = dx / length, dy / length
    aside = 0.0 if not paired else _PAIR if flat else 1.3 * _PAIR
    side = (uy * aside, -ux * aside)
    start, end = _moved(a.at, side), _moved(b.at, side)
    tail = _leave(a, start, (ux, uy))
    tip = _leave(b, end, (-ux, -uy))
    base = (tip[0] - ux * _ARROW, tip[1] - uy * _ARROW)
    share = 0.5 if flat or not paired else 0.3
    middle = (tail[0] + (tip[0] - tail[0]) * share, tail[1] + (tip[1] - tail[1]) * share)
    if flat:  # beside the arrow, not on it: there is room above and below
        outer = -ux if paired else 1
        middle = (middle[0] - ux * _ARROW / 2, middle[1] + math.copysign(words[1] / 2 + 2, outer))
    elif paired:  # off the other arrow of the pair
        apart = 2 * aside / abs(uy)
        middle = (middle[0] + math.copysign(max(0.0, words[0] / 2 + 7 - apart), side[0]), middle[1])
    return Arrow(_line(tail, base), tip, middle)


def _arch(a: Box, b: Box, span: int) -> Arrow:
    """An arrow over the boxes that stand between; the longer, the higher."""
    up = 1 if span > 0 else -1
    rise = 30 + 26 * (abs(span) - 1) + (8 if a.at[0] > b.at[0] else 0)
    lean = math.copysign(a.width / 5, b.at[0] - a.at[0])
    tail = (a.at[0] + lean, a.at[1] + up * a.height / 2)
    tip = (b.at[0] - lean, b.at[1] + up * b.height / 2)
    base = (tip[0], tip[1] + up * _ARROW)
    curve = (tail, (tail[0], tail[1] + up * rise * 4 / 3), (base[0], tail[1] + up * rise * 4 / 3), base)
    top = ((tail[0] + tip[0]) / 2, tail[1] + up * rise)
    return Arrow(curve, tip, top)


def _loop(box: Box, up: int, words: tuple[float, float]) -> Arrow:
    """An arrow from a box to itself, on the outer side of its row."""
    x, y = box.at[0], box.at[1] + up * box.height / 2
    tail, tip = (x - 12, y), (x + 12, y)
    base = (tip[0], y + up * _ARROW)
    curve = (tail, (x - 22, y + up * _LOOP), (x + 22, y + up * _LOOP), base)
    return Arrow(curve, tip, (x, y + up * (_LOOP * 0.75 + words[1] / 2 + 3)))


def _leave(box: Box, inside: Point, direction: Point) -> Point:
    """Where a ray from a point inside a box crosses the box's border, whose corners are round."""
    half = (box.width / 2, box.height / 2)
    reach = [
        (box.at[axis] + math.copysign(half[axis], direction[axis]) - inside[axis]) / direction[axis]
        for axis in (0, 1)
        if direction[axis]
    ]
    point = _along(inside, direction, min(reach))
    centre = (
        box.at[0] + math.copysign(half[0] - _CORNER, point[0] - box.at[0]),
        box.at[1] + math.copysign(half[1] - _CORNER, point[1] - box.at[1]),
    )
    if any(abs(point[axis] - box.at[axis]) <= half[axis] - _CORNER for axis in (0, 1)):
        return point
    to = (inside[0] - centre[0], inside[1] - centre[1])  # the ray and the corner's circle
    along = to[0] * direction[0] + to[1] * direction[1]
    inner = along * along - (to[0] ** 2 + to[1] ** 2) + _CORNER**2
    return _along(inside, direction, -along + math.sqrt(inner)) if inner >= 0 else point


def _along(start: Point, direction: Point, distance: float) -> Point:
    return (start[0] + direction[0] * distance, start[1] + direction[1] * distance)


def _moved(point: Point, by: Point) -> Point:
    return (point[0] + by[0], point[1] + by[1])


def _line(a: Point, b: Point) -> tuple[Point, ...]:
    """A straight line as one Bézier curve."""
    thirds = [(a[0] + (b[0] - a[0]) * n / 3, a[1] + (b[1] - a[1]) * n / 3) for n in (1, 2)]
    return (a, *thirds, b)
