"""What an edit changed, for people: sections with items, as text and as Markdown. `diff_html.py` shows the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from vmxmodel.dataclass import dataclass
from vmxmodel.evidence.verdict import Verdict
from vmxmodel.regress.claims import ClaimChange, Claims
from vmxmodel.regress.diagrams import DiagramChange
from vmxmodel.regress.diff import Diff, SpecDiff, VerdictChange
from vmxmodel.regress.meaning import Example
from vmxmodel.regress.readings import ReadingChange
from vmxmodel.regress.rungs import STEPS, Change, RungChange
from vmxmodel.system.model import Property
from vmxmodel.views import words
from vmxmodel.views.account import Told, tell
from vmxmodel.views.markdown import text as escaped
from vmxmodel.views.refinement import render as render_both
from vmxmodel.views.trace import render as render_trace


@dataclass(frozen=True)
class Item:
    """One thing that changed. `tone`: "bad", "good", "note" or "" ; lines are shown as they are."""

    mark: str  # "+", "-", "~", "=", "NO", "ok", "??"
    title: str
    lines: tuple[str, ...] = ()
    tone: str = ""


@dataclass(frozen=True)
class Section:
    """Items of one sort."""

    title: str
    items: tuple[Item, ...]


def sections(spec: SpecDiff) -> tuple[Section, ...]:
    """All there is to tell about one spec; sections without items are left out."""
    found = (
        Section("verdicts", tuple(_verdict(spec, change) for change in _told(spec))),
        Section("declarations", tuple(Item(line[0], line[2:]) for line in spec.declared)),
        Section("rungs", tuple(_rungs(spec.rungs))),
        Section("properties", tuple(map(_claim, spec.claims))),
        Section("refinements", tuple(map(_reading, spec.readings))),
        Section("diagrams", tuple(map(_diagram, spec.diagrams))),
    )
    return tuple(section for section in found if section.items)


def summary(spec: SpecDiff) -> str:
    """One line: `vmx: 1 rung answers otherwise; 2 verdicts are other ones, 47 of 49 properties untouched`."""
    if spec.old is None or spec.new is None:
        what = "new" if spec.old is None else "gone"
        return f"{spec.name} is {what}: {_verdict_words(spec)}" if spec.asked else f"{spec.name} is {what}"
    parts = []
    if spec.text_only:
        parts.append("only words changed; proved at every scope" if spec.rungs or spec.claims else "only words changed")
    elif spec.edited and not spec.compared:
        parts.append("edited")
    elif spec.edited:
        counts = Counter(_rung_words(rung) for rung in spec.rungs)
        parts += [f"{words.count(number, 'rung')} {what}" for what, number in counts.items()]
        claims = Counter((_noun(claim), claim.change.value) for claim in spec.claims)
        parts += [f"{words.count(number, noun)} {what}" for (noun, what), number in claims.items()]
        if spec.declared:
            parts.append("declarations changed")
        parts += [f"{words.count(1, 'refinement')} {one.change}" for one in spec.readings]
        parts += _refines(spec)
    else:
        parts.append("a module that it uses was edited")
    return f"{spec.name}: {', '.join(parts)}" + (f"; {_verdict_words(spec)}" if spec.asked else "")


def _noun(claim: ClaimChange) -> str:
    return "assumption" if claim.assumed else "scenario" if claim.kind == "scenario" else "property"


def _refines(spec: SpecDiff) -> Iterator[str]:
    """Whether one version does nothing that the other does not."""
    if spec.does_less and spec.did_less:
        yield "both versions do the same in every state (proved)"
    elif spec.does_less:
        yield "the new one does nothing that the old one did not (proved)"
    elif spec.did_less:
        yield "the new one still does all that the old one did (proved)"


def _verdict_words(spec: SpecDiff) -> str:
    other = sum(not change.same for change in spec.verdicts)
    missed = sum(change.expected is False for change in spec.verdicts)
    parts = [f"{words.count(other, 'verdict')} changed" if other else "no verdict changed"]
    if missed:
        parts.append(f"{missed} not as the spec says")
    if opened := sum(change.expected is None for change in spec.verdicts):
        parts.append(f"{opened} undecided")
    if spec.untouched:
        parts.append(f"{spec.untouched} untouched")
    return ", ".join(parts)


def _told(spec: SpecDiff) -> list[VerdictChange]:
    """The verdicts that are worth a line: other ones, missed ones, open ones."""
    return [change for change in spec.verdicts if not change.same or change.expected is not True]


def _verdict(spec: SpecDiff, change: VerdictChange) -> Item:
    mark, tone = {True: ("ok", "good"), False: ("NO", "bad"), None: ("??", "note")}[change.expected]
    before, after = _known(change.before), _known(change.after)
    title = f"{change.name}: {after}, as before" if change.same else f"{change.name}: {before} -> {after}"
    lines: list[str] = []
    if isinstance(change.goal, Property):
        lines.append(f"{change.goal.kind.value}: {' '.join(change.goal.text.split())}")
    verdict = change.after
    if verdict is not None and verdict.reason:
        lines.append(verdict.reason)
    if verdict is not None and verdict.trace is not None and spec.new is not None and not change.same:
        if change.reading is not None and change.reading.compares is not None:
            shown = render_both(change.reading, change.reading.compares, verdict.trace)
        else:
            shown = render_trace(tell(spec.new.system, verdict.trace, change.goal))
        lines += shown.plain.split("\n")
    return Item(mark, title, tuple(lines), tone)


def _known(verdict: Verdict | None) -> str:
    if verdict is None:
        return "not there"
    scope = "every scope" if verdict.scope is None else str(verdict.scope)
    return f"{verdict.status.value} ({scope})" if verdict.decided else "undecided"


def _rungs(rungs: tuple[RungChange, ...]) -> Iterator[Item]:
    """What was edited first, then what stands below an edit; the rungs that a step of software meets are one item."""
    groups: dict[str, list[RungChange]] = {}
    below = [rung for rung in rungs if rung.text_only and not rung.moved and not rung.lines]
    for rung in sorted(rungs, key=lambda rung: (not rung.own and not rung.moved, rung.text_only)):
        if rung not in below:
            groups.setdefault(rung.group, []).append(rung)
    for name, group in groups.items():
        if len(group) == 1:
            yield _rung(group[0])
            continue
        counts = Counter(map(_rung_words, group))
        said = (f"{what} ({words.count(number, 'rung')})" for what, number in counts.items())
        title = f"{name}: {', '.join(said)}"
        lines = list(dict.fromkeys(line for rung in group for line in rung.lines))
        shown = next((rung for rung in group if rung.run is not None), group[0])
        yield Item("=" if all(r.text_only for r in group) else "~", title, (*lines, *_states(shown)))
    if below:
        names = ", ".join(rung.name for rung in below)
        yield Item("=", f"as before, although what they rest on was edited (proved): {names}")


def told_apart(rungs: tuple[RungChange, ...], old: str, new: str) -> Iterator[str]:
    """What tells two versions apart, as lines: of the first rung that has a run to show, or else a state.

    `old` and `new` are what the versions are called: "before", "now".
    """
    differing = [rung for rung in rungs if not rung.text_only]
    shown = [rung for rung in differing if rung.run is not None] or differing
    for rung in shown[:1]:
        yield f"{rung.name}: {_rung_words(rung)}"
        yield from (f"  {line}" for line in _states(rung, new, old))


def state_of(example: Example) -> str:
    """What a single state shows, on one line."""
    return _state(example)


def _rung_words(rung: RungChange) -> str:
    """What became of a rung, in a few words."""
    if rung.text_only:
        return "moved, with no effect" if rung.moved else "in other words" if rung.lines else "as before"
    said = []
    if rung.moved:
        said.append("moved")
    if rung.change is not Change.SAME:
        said.append(rung.change.value)
    if rung.effect is Change.SHIFTED:
        said.append("with another effect")
    elif rung.effect is Change.OPEN and rung.change is not Change.OPEN:
        said.append("perhaps with another effect")
    return ", ".join(said)


_MARKS = {Change.ADDED: "+", Change.REMOVED: "-"}


def _rung(rung: RungChange) -> Item:
    mark = "=" if rung.text_only else _MARKS.get(rung.change, "~")
    title = f"{rung.name}: {_rung_words(rung)}"
    if rung.change is Change.RENAMED:
        title = f"{rung.name}: renamed; it was {rung.other_name}"
    elif rung.text_only:
        title += " (proved)"
    elif not rung.own and rung.change not in (Change.ADDED, Change.REMOVED):
        title += ", since what stands above it changed"
    elif rung.own and not rung.lines:
        title += ", by a definition that it uses"
    if rung.remark:
        title += f"; {rung.remark}"
    lines = list(rung.lines) if rung.change not in (Change.RENAMED,) else []
    if rung.reason:
        lines.append(f"undecided: {rung.reason}")
    lines += _states(rung)
    return Item(mark, title, tuple(lines))


def _states(rung: RungChange, new: str = "now", old: str = "before") -> Iterator[str]:
    """A run that shows the difference, or else states that do, reachable or not."""
    if rung.run is not None:
        yield from _run(rung, new, old)
        return
    for example, what in (
        (rung.gained, "fires now, and did not, where"),
        (rung.lost, "fired, and does not now, where"),
        (rung.other_effect, "does otherwise where"),
    ):
        if example is not None:
            yield f"{what} {_state(example)}"
    if rung.gained or rung.lost or rung.other_effect:
        yield f"no run of up to {STEPS} steps leads there"


def _run(rung: RungChange, new: str, old: str) -> Iterator[str]:
    assert rung.run is not None
    steps = tell(rung.run.system, rung.run.trace, rung.run.goal).steps
    here, there = (new, old) if rung.run_of == "new" else (old, new)
    for told in steps[:-1]:
        yield f"  {told.number} {_step(told)}"
    last = steps[-1]
    yield f"  {last.number} {_step(last)}  {here}"
    if last.inputs:
        yield f"    with {', '.join(words.equations(last.inputs))}"
    if rung.instead and rung.instead != f"{last.transition.name} => {_answer(last)}":
        yield f"    {there}: {rung.instead}"
    if not rung.instead or rung.instead.startswith(last.transition.name):
        for cell, value, other in rung.unlike:
            name = words.cell(cell)
            yield f"    {name} = {words.value(value)} {here}, {words.value(other)} {there}"


def _step(told: Told) -> str:
    by = "" if told.by is None else f" by {words.value(told.by)}"
    outcome = "" if told.outcome is None else f" => {_answer(told)}"
    return f"{words.call(told.transition.name, told.args)}{by}{outcome}"


def _answer(told: Told) -> str:
    return "" if told.outcome is None else words.call(*told.outcome)


def _state(example: Example) -> str:
    because = tell(example.system, example.trace, example.goal).because
    if because is None:
        return "anything is so"
    names = [f"{name} = {words.value(value)}" for name, value in because.names]
    return ", ".join([*names, *words.equations(because.facts)])


_CLAIM_MARKS = {Claims.ADDED: "+", Claims.REMOVED: "-", Claims.EQUIVALENT: "="}


def _claim(claim: ClaimChange) -> Item:
    proved = " (proved)" if claim.change is Claims.EQUIVALENT else ""
    title = f"{claim.name}: {claim.change.value}{proved}"
    if claim.expectation:
        title += f"; the spec expects it {'violated' if claim.expectation == 'contrary' else 'to hold'} now"
    lines = list(claim.lines)
    if claim.less is not None:
        lines.append(f"lets pass, and did not: {_state(claim.less)}")
    if claim.more is not None:
        lines.append(f"let pass, and no longer does: {_state(claim.more)}")
    if claim.reason:
        lines.append(f"undecided: {claim.reason}")
    return Item(_CLAIM_MARKS.get(claim.change, "~"), title, tuple(lines), "")


def _reading(one: ReadingChange) -> Item:
    """A `refines`: what it says now, and said. Whether it holds is among the verdicts."""
    return Item({"added": "+", "removed": "-"}.get(one.change, "~"), f"{one.name}: {one.change}", one.lines)


def _diagram(diagram: DiagramChange) -> Item:
    if diagram.same:
        proved = " (proved complete)" if diagram.complete else ""
        return Item("=", f"{diagram.name}: the same nodes and edges{proved}")
    lines = [f"{word} node {', '.join(shown)}" for shown, word in diagram.nodes if word]
    for a, b, label, word in diagram.edges:
        if word:
            lines.append(f"{word} {', '.join(diagram.nodes[a][0])} -> {', '.join(diagram.nodes[b][0])}: {label}")
    if not diagram.complete:
        lines.append("it is not proved that there are no other edges")
    return Item("~", diagram.name, tuple(lines))


_STYLE = {"bad": "bold red", "good": "green", "note": "yellow", "+": "green", "-": "red", "~": "yellow", "=": "dim"}


def render(diff: Diff) -> Text:
    """The comparison as text, without a line end after it."""
    if not diff.specs and not diff.users:
        return Text(f"no spec differs between {diff.old} and {diff.new}")
    text = Text()
    for spec in diff.specs:
        text.append(f"{spec.path}\n", "bold")
        for section in sections(spec):
            text.append(f"  {section.title}\n", "dim")
            for item in section.items:
                text.append(f"  {item.mark:>4} {item.title}\n", _STYLE.get(item.tone or item.mark, ""))
                for line in item.lines:
                    text.append(f"         {line}\n")
        text.append(f"{summary(spec)}\n\n")
    if diff.users:
        listed = ", ".join(diff.users)
        text.append(f"not asked about, although they use an edited module (--users asks): {listed}\n")
    text.rstrip()
    return text


def _plain(item: Item) -> Iterator[str]:
    yield f"{item.mark} {item.title}"
    yield from (f"    {line}" for line in item.lines)


def markdown(diff: Diff) -> str:
    """The comparison for a comment on a pull request: summaries first, everything else can be unfolded."""
    if not diff.specs and not diff.users:
        return escaped(f"No spec differs between {diff.old} and {diff.new}.")
    parts: list[str] = []
    for spec in diff.specs:
        parts.append(f"**{escaped(spec.path)}**: {escaped(summary(spec))}")
        for section in sections(spec):
            body = "\n".join(line for item in section.items for line in _plain(item))
            fence = "```" if "```" not in body else "````"
            opened = " open" if section.title == "verdicts" else ""
            head = f"<details{opened}><summary>{section.title} ({len(section.items)})</summary>"
            parts.append(f"{head}\n\n{fence}diff\n{body}\n{fence}\n\n</details>")
    if diff.users:
        listed = ", ".join(map(escaped, diff.users))
        parts.append(f"Not asked about, although they use an edited module: {listed}")
    return "\n\n".join(parts)
