"""A trace as a sequence diagram: a lane for each processor, a box for each step with its rung and what changed.

What a step changes on another lane stands there, at the end of a dashed arrow. Steps that happen on no processor have
a lane of their own on the left. Inputs and constants are left to the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vmxmodel.dataclass import dataclass
from vmxmodel.views import words
from vmxmodel.views.account import Account, Change, Told
from vmxmodel.views.dot import Markup, attributes, fixed_size, html, position, quote
from vmxmodel.views.picture import FONT
from vmxmodel.views.rows import text_size

_HEAD, _BODY, _SMALL = 11.0, 10.0, 8.5
_GAP, _SPACE, _MARGIN = 26.0, 16.0, 8.0
_NOWHERE = ""
"""The lane of steps that happen on no processor."""


@dataclass(frozen=True)
class _Line:
    text: str
    size: float
    style: str = ""  # "bold", "grey"


@dataclass(frozen=True)
class _Card:
    """A box on a lane."""

    lane: str
    lines: tuple[_Line, ...]
    dashed: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points. Bold letters are about a tenth wider."""
        widths = [text_size([line.text], line.size)[0] * (1.1 if line.style == "bold" else 1) for line in self.lines]
        return max(widths) + 2 * _MARGIN, sum(line.size * 1.25 for line in self.lines) + 2 * _MARGIN - 4


def dot(account: Account, title: str) -> str:
    """The DOT text of the drawing; all places are fixed."""
    sort = _lane_sort(account)
    lanes = list(account.trace.scope[sort]) if sort else []
    rows = [_cards(told, sort, lanes) for told in account.steps]
    if account.because is not None and account.because.facts:
        rows.append([_Card(rows[-1][0].lane if rows else _NOWHERE, _so(account), dashed=True)])
    used = {card.lane for row in rows for card in row}
    lanes = [lane for lane in (_NOWHERE, *lanes) if lane in used]
    return _draw(title, lanes, rows)


def _draw(title: str, lanes: Sequence[str], rows: Sequence[Sequence[_Card]]) -> str:
    widths = [max([80.0, *(c.size[0] for row in rows for c in row if c.lane == lane)]) for lane in lanes]
    centre: dict[str, float] = {}
    left = 0.0
    for lane, width in zip(lanes, widths, strict=True):
        centre[lane] = left + width / 2
        left += width + _GAP
    lines = [
        f"digraph {quote(title)} {{",
        f"  graph {attributes(layout='nop2', outputorder='edgesfirst', pad=0.1)};",
        f"  node {attributes(shape='box', style='rounded,filled', fillcolor='white', fontname=FONT)};",
        f"  edge {attributes(fontname=FONT, arrowsize=0.7)};",
    ]
    y = -30.0
    boxes: list[str] = []
    for number, row in enumerate(rows):
        height = max(card.size[1] for card in row)
        for place, card in enumerate(row):
            at = (centre[card.lane], y - height / 2)
            boxes.append(f"  s{number}_{place} {_look(card, at)};")
            if place:
                boxes.append(_reach(f"s{number}_0", f"s{number}_{place}", row[0], card, centre, at[1]))
        y -= height + _SPACE
    for number, lane in enumerate(lanes):
        x = centre[lane]
        if lane != _NOWHERE:
            size = fixed_size(text_size([lane], _HEAD)[0] * 1.1 + 24, 24)
            head = attributes(
                label=Markup(f"<B>{html(lane)}</B>"),
                pos=position((x, 0)),
                fontsize=_HEAD,
                fillcolor="gray92",
                style="filled",
                **size,
            )
            lines.append(f"  lane{number} {head};")
            end = attributes(label="", pos=position((x, y)), style="invis", **fixed_size(1, 1))
            lines.append(f"  end{number} {end};")
            line = [(x, -12 + (y + 12) * share / 3) for share in range(4)]
            pos = " ".join(map(position, line))
            lines.append(
                f"  lane{number} -> end{number} {attributes(pos=pos, dir='none', color='gray60', style='dashed')};"
            )
    return "\n".join([*lines, *boxes, "}\n"])


def _look(card: _Card, at: tuple[float, float]) -> str:
    rows = "".join(f'<TR><TD ALIGN="LEFT">{_styled(line)}</TD></TR>' for line in card.lines)
    table = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{rows}</TABLE>'
    style = "rounded,filled,dashed" if card.dashed else "rounded,filled"
    return attributes(label=Markup(table), pos=position(at), style=style, **fixed_size(*card.size))


def _styled(line: _Line) -> str:
    text = html(line.text)
    text = f"<B>{text}</B>" if line.style == "bold" else text
    color = ' COLOR="gray40"' if line.style == "grey" else ""
    return f'<FONT POINT-SIZE="{line.size}"{color}>{text}</FONT>'


def _reach(a: str, b: str, source: _Card, target: _Card, centre: dict[str, float], y: float) -> str:
    """A dashed arrow from a step to what it changes on another lane."""
    way = 1 if centre[target.lane] > centre[source.lane] else -1
    start = centre[source.lane] + way * source.size[0] / 2
    tip = centre[target.lane] - way * target.size[0] / 2
    base = tip - way * 7
    curve = " ".join(position((start + (base - start) * share / 3, y)) for share in range(4))
    return f"  {a} -> {b} {attributes(pos=f'e,{position((tip, y))} {curve}', style='dashed')};"


def _lane_sort(account: Account) -> str | None:
    """The sort whose elements are the lanes: where most steps happen."""
    sorts = Counter(told.subject[0] for told in account.steps if told.subject is not None)
    return sorts.most_common(1)[0][0] if sorts else None


def _cards(told: Told, sort: str | None, names: Sequence[str]) -> list[_Card]:
    """The box of a step, then the boxes of what it changes on other lanes."""
    here = words.value(told.subject[1]) if told.subject is not None and told.subject[0] == sort else _NOWHERE
    by_lane: dict[str, list[Change]] = {here: []}
    for change in told.changes:
        lane = next((words.value(arg) for arg in change.cell[1] if arg in names), here)
        by_lane.setdefault(lane, []).append(change)
    head = f"{told.number}  {words.call(told.transition.name, told.args)}"
    lines = [_Line(head, _HEAD, "bold")]
    if told.by is not None or told.outcome is not None:
        by = f"by {words.value(told.by)}" if told.by is not None else ""
        answer = f"=> {words.call(*told.outcome)}" if told.outcome is not None else ""
        lines.append(_Line(f"{by}  {answer}".strip(), _BODY))
    lines += map(_changed, by_lane.pop(here))
    if told.transition.source is not None:
        lines.append(_Line(str(told.transition.source), _SMALL, "grey"))
    others = [_Card(lane, tuple(map(_changed, changes))) for lane, changes in by_lane.items()]
    return [_Card(here, tuple(lines)), *others]


def _changed(change: Change) -> _Line:
    return _Line(f"{words.cell(change.cell)}: {words.value(change.before)} \u2192 {words.value(change.after)}", _BODY)


def _so(account: Account) -> tuple[_Line, ...]:
    assert account.because is not None
    chosen = ", ".join(f"{name} = {words.value(item)}" for name, item in account.because.names)
    facts = [_Line(equation, _BODY) for equation in words.equations(account.because.facts)]
    return (_Line(f"so for {chosen}" if chosen else "so", _BODY, "bold"), *facts)
