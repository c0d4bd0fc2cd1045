"""What an edit did to the rungs of a module: added, removed, renamed, moved; what they mean, compared by the solver."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher, ndiff
from enum import Enum
from textwrap import dedent

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import ModelError
from vmxmodel.engines.base import Budget, Question
from vmxmodel.engines.bounded import Bounded
from vmxmodel.engines.scopes import small_scope
from vmxmodel.evidence.precondition import equate, post
from vmxmodel.evidence.renaming import by_appearance
from vmxmodel.evidence.replay import check_trace
from vmxmodel.language import Loaded
from vmxmodel.regress.fingerprint import transition_lines
from vmxmodel.regress.meaning import Claim, Example, Meaning, Settled
from vmxmodel.regress.unify import unified
from vmxmodel.system.expr import (
    FALSE,
    Event,
    Expr,
    Param,
    Read,
    Ref,
    conj,
    disj,
    implies,
    negate,
    quantified,
    reads,
)
from vmxmodel.system.expr import equal as same_value
from vmxmodel.system.expr import substitute as put_in
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import (
    BY,
    Answer,
    Property,
    PropertyKind,
    System,
    TableKind,
    Transition,
    Update,
)
from vmxmodel.system.scope import Cell
from vmxmodel.system.show import show, show_value
from vmxmodel.system.types import Value

STEPS = 6
"""Transitions of the runs that are looked for to show a difference."""


class Change(Enum):
    """What became of a rung, or of its guard."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    WIDENED = "widened"  # it fires wherever it did, and elsewhere
    NARROWED = "narrowed"  # it fires nowhere else, and no longer everywhere
    SHIFTED = "shifted"  # both: it fires elsewhere
    SAME = "as before"  # proved
    OPEN = "undecided"


@dataclass(frozen=True)
class RungChange:
    """One rung whose meaning or text is another one. Of `gained` and `lost` at least one is an example, if any is."""

    name: str
    change: Change
    effect: Change  # SAME, OPEN or SHIFTED: what it answers and writes where it fires in both
    own: bool  # its own text was edited; else only what stands above it
    moved: bool = False
    lines: tuple[str, ...] = ()  # "- …", "+ …": the edit, in the words of the spec
    gained: Example | None = None  # where it fires now, and did not
    lost: Example | None = None
    other_effect: Example | None = None
    run: Example | None = None  # a shortest run of one version that the other does not have
    run_of: str = ""  # "new" or "old"
    instead: str = ""  # what the other version does there
    reason: str = ""  # why something is open
    other_name: str = ""  # of a renamed rung: the old name
    remark: str = ""  # something proved about it
    unlike: tuple[tuple[Cell, Value, Value], ...] = ()  # after the run: a cell, its value there and in the other one
    group: str = ""  # the step of software that meets this rung, or the rung itself

    @property
    def text_only(self) -> bool:
        """Whether nothing but words changed; that is proved."""
        return self.change is Change.SAME and self.effect is Change.SAME


Sources = Mapping[str, str]
"""The texts of a version, by path."""


def compare_rungs(old: Loaded, new: Loaded, budget: Budget) -> tuple[RungChange, ...]:
    """What became of the rungs of a module, in the order of the new version, then those that are gone."""
    meaning = Meaning(*unified(old.system, new.system), budget)
    before, after = own_rungs(meaning.old), own_rungs(meaning.new)
    renamed = dict(_renamed(before, after))
    moved = _moved(before, after)
    changes: list[RungChange] = []
    for name, rung in after.items():
        was = before.get(renamed.get(name, name))
        if was is None:
            changes.append(_whole(rung, Change.ADDED, new.sources))
        elif name in renamed:
            changes.append(RungChange(name, Change.RENAMED, Change.SAME, True, other_name=renamed[name], group=name))
        elif text_of(was) != text_of(rung) or name in moved:
            lines = _edit(_said(was, old.sources), _said(rung, new.sources))
            changes.append(replace(_compared(was, rung, meaning, lines), moved=name in moved))
    gone = (rung for name, rung in before.items() if name not in after and name not in renamed.values())
    changes += [_whole(rung, Change.REMOVED, old.sources) for rung in gone]
    whole = (Change.ADDED, Change.REMOVED)
    changes = [_dead(change, meaning) if change.change in whole else change for change in changes]
    return tuple(_with_runs(changes, meaning, old.system, new.system, budget))


def own_rungs(system: System) -> dict[str, Transition]:
    return {t.name: t for t in system.transitions if t.module in ("", system.name)}


def _renamed(before: dict[str, Transition], after: dict[str, Transition]) -> Iterator[tuple[str, str]]:
    """New names of rungs that say what a rung that is gone said."""
    gone = {_anonymous(t): name for name, t in before.items() if name not in after}
    for name, rung in after.items():
        if name not in before and (was := gone.get(_anonymous(rung))) is not None:
            yield name, was


def text_of(rung: Transition) -> tuple[str, ...]:
    return tuple(transition_lines(rung))


def _anonymous(rung: Transition) -> tuple[str, ...]:
    return text_of(replace(rung, action="", rung=""))


def _moved(before: dict[str, Transition], after: dict[str, Transition]) -> frozenset[str]:
    """The rungs that stand elsewhere in their ladder: those that are not in a longest common order."""
    moved: set[str] = set()
    for action in dict.fromkeys(t.action for t in after.values()):
        old = [n for n, t in before.items() if t.action == action and n in after]
        new = [n for n, t in after.items() if t.action == action and n in before]
        common = SequenceMatcher(None, old, new, False).get_matching_blocks()
        moved |= set(new) - {name for block in common for name in new[block.b : block.b + block.size]}
    return frozenset(moved)


def _whole(rung: Transition, change: Change, sources: Sources) -> RungChange:
    sign = "+" if change is Change.ADDED else "-"
    lines = tuple(f"{sign} {_even(line)}" for line in _said(rung, sources))
    return RungChange(rung.name, change, change, True, lines=lines, group=_group(rung))


def _dead(change: RungChange, meaning: Meaning) -> RungChange:
    """Whether a rung that is new can ever fire, or one that is gone ever could."""
    system = meaning.new if change.change is Change.ADDED else meaning.old
    rung = system.transition[change.name]
    if meaning.obstacle(rung.guard):
        return change
    (never,) = meaning.settle([Claim("never fires", rung.params, negate(rung.guard))], rung.choices)
    if not never.holds:
        return change
    word = "it can never fire" if change.change is Change.ADDED else "it could never fire"
    return replace(change, remark=f"{word} (proved)")


def _group(rung: Transition) -> str:
    """Rungs that one step of software meets are one edit."""
    return f"{rung.action}.{rung.step}" if rung.step else rung.action if rung.executed else rung.name


def _said(rung: Transition, sources: Sources) -> list[str]:
    """A rung as it is written."""
    span = rung.span
    if span is None or span.path not in sources:
        return [f"when {show(rung.test)}"]
    lines = sources[span.path].split("\n")[span.line - 1 : span.end_line]
    if not lines:
        return []
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return [lines[0], *dedent("\n".join(lines[1:])).split("\n")] if len(lines) > 1 else lines


def _edit(before: list[str], after: list[str]) -> tuple[str, ...]:
    """What a person would see: lines that differ in more than blanks."""
    lines = ndiff([*map(_even, before)], [*map(_even, after)])
    return tuple(line for line in lines if line[:2] in ("- ", "+ ") and line[2:].strip())


def _even(line: str) -> str:
    return " ".join(line.split())


def _compared(was: Transition, rung: Transition, meaning: Meaning, lines: tuple[str, ...]) -> RungChange:
    own = (was.test, *_effect(was)) != (rung.test, *_effect(rung))
    open_change = RungChange(rung.name, Change.OPEN, Change.OPEN, own, lines=lines, group=_group(rung))
    if [p.type for p in was.params] != [p.type for p in rung.params]:
        return replace(open_change, reason="it has other parameters now")
    was = with_names_of(was, rung)
    obstacle = meaning.obstacle(was.guard, rung.guard, *_parts(was), *_parts(rung))
    if obstacle:
        return replace(open_change, reason=obstacle)
    claims = [
        Claim("gains nothing", rung.params, implies(rung.guard, was.guard)),
        Claim("loses nothing", rung.params, implies(was.guard, rung.guard)),
    ]
    same = same_effect(was, rung, meaning)
    if same is not None:
        claims.append(Claim("does the same", rung.params, implies(conj((was.guard, rung.guard)), same)))
    gains, loses, *effects = meaning.settle(claims, (*was.choices, *rung.choices))
    effect = effects[0] if effects else Settled(None, reason="what it leaves open is another thing now")
    return replace(
        open_change,
        change=_word(gains, loses),
        effect={True: Change.SAME, False: Change.SHIFTED, None: Change.OPEN}[effect.holds],
        gained=gains.example,
        lost=loses.example,
        other_effect=effect.example,
        reason=gains.reason or loses.reason or effect.reason,
    )


def _word(gains: Settled, loses: Settled) -> Change:
    """`holds`: that it gains nothing, that it loses nothing."""
    if gains.holds is None or loses.holds is None:
        return Change.OPEN
    words = {
        (True, True): Change.SAME,
        (True, False): Change.NARROWED,
        (False, True): Change.WIDENED,
        (False, False): Change.SHIFTED,
    }
    return words[gains.holds, loses.holds]


def _effect(rung: Transition) -> tuple[object, ...]:
    """What it does, without places in files."""
    updates = tuple((u.table, u.binders, u.args, u.condition, u.value) for u in rung.updates)
    return (updates, rung.answers, rung.returns, rung.choices)


def _parts(rung: Transition) -> Iterator[Expr]:
    for update in rung.updates:
        yield from (*update.args, update.condition, update.value)
    for answer in rung.answers:
        yield from (answer.condition, *answer.args)
    if rung.returns is not None:
        yield rung.returns


def with_names_of(was: Transition, rung: Transition) -> Transition:
    """The old rung with the parameters of the new one."""
    names: dict[str, Expr] = {
        old.name: Ref(new.name, new.type) for old, new in zip(was.params, rung.params, strict=True) if old != new
    }
    if not names:
        return was

    def change(part: Expr) -> Expr:
        return put_in(part, names)

    def update(one: Update) -> Update:
        free = {name: value for name, value in names.items() if all(name != binder.name for binder in one.binders)}
        args = tuple(put_in(arg, free) for arg in one.args)
        return replace(one, args=args, condition=put_in(one.condition, free), value=put_in(one.value, free))

    return replace(
        was,
        params=rung.params,
        guard=change(was.guard),
        test=change(was.test),
        updates=tuple(map(update, was.updates)),
        answers=tuple(Answer(change(a.condition), a.outcome, tuple(map(change, a.args))) for a in was.answers),
        returns=None if was.returns is None else change(was.returns),
    )


def same_effect(was: Transition, rung: Transition, meaning: Meaning) -> Expr | None:
    """That both write and answer the same; None where it cannot be said: they leave different things open."""
    if [(c.name, c.params, c.type) for c in was.choices] != [(c.name, c.params, c.type) for c in rung.choices]:
        return None
    if (was.returns is None) != (rung.returns is None):
        return FALSE
    parts: list[Expr] = []
    for name in dict.fromkeys(update.table for update in (*was.updates, *rung.updates)):
        table = meaning.tables[name]
        variables = tuple(Param(f"entry{n}", kind) for n, kind in enumerate(table.params, 1))
        entry = Read(name, tuple(Ref(v.name, v.type) for v in variables), table.type)
        before = post(entry, was, meaning.old) if name in meaning.old.table else entry
        after = post(entry, rung, meaning.new) if name in meaning.new.table else entry
        formula = equate(before, after)
        parts.append(quantified("all", variables, formula) if variables else formula)
    parts += _same_answers(was, rung)
    if was.returns is not None and rung.returns is not None:
        parts.append(same_value(was.returns, rung.returns))
    return conj(parts)


def _same_answers(was: Transition, rung: Transition) -> Iterator[Expr]:
    for outcome in dict.fromkeys(answer.outcome for answer in (*was.answers, *rung.answers)):
        before = [answer for answer in was.answers if answer.outcome == outcome]
        after = [answer for answer in rung.answers if answer.outcome == outcome]
        yield same_value(disj(a.condition for a in before), disj(a.condition for a in after))
        for one in before:
            for other in after:
                if len(one.args) != len(other.args):
                    yield FALSE
                else:
                    both = conj((one.condition, other.condition))
                    yield implies(both, conj(same_value(a, b) for a, b in zip(one.args, other.args, strict=True)))


# Runs that one version has and the other has not.


def _with_runs(
    changes: Sequence[RungChange], meaning: Meaning, old: System, new: System, budget: Budget
) -> Iterator[RungChange]:
    """A shortest run to each difference: in the new version where it does more or otherwise, else in the old one."""
    wanted: dict[str, list[tuple[int, Property]]] = {"new": [], "old": []}
    for number, change in enumerate(changes):
        found = _shows(change, old, new, meaning)
        if found is not None:
            side, goal = found
            wanted[side].append((number, goal))
    shown: dict[int, tuple[str, Example]] = {}
    for side, system in (("new", new), ("old", old)):
        goals = tuple(goal for _, goal in wanted[side])
        if not goals or budget.spent:
            continue
        stated = replace(system, properties=goals)  # of what a system states, the least trace is found
        question = Question(stated, goals, small_scope(system), readable=True)
        verdicts = Bounded().decide(question, budget.within(budget.left * 0.5, depth=STEPS))
        for (number, goal), verdict in zip(wanted[side], verdicts, strict=True):
            if verdict.trace is not None:
                trace = by_appearance(system, verdict.trace)
                check_trace(system, trace, goal)
                shown[number] = (side, Example(system, trace, goal))
    for number, change in enumerate(changes):
        side, example = shown.get(number, ("", None))
        instead, unlike = ("", ()) if example is None else _instead(example, old if side == "new" else new)
        yield replace(change, run=example, run_of=side, instead=instead, unlike=unlike)


def _instead(example: Example, other: System) -> tuple[str, tuple[tuple[Cell, Value, Value], ...]]:
    """What the other version does with the last step of a run, and where that leads elsewhere.

    Empty where it cannot be said.
    """
    trace = example.trace
    state, step = trace.states[-2], trace.steps[-1]
    action = example.system.transition[step.transition].action
    tables = {table.name for table in other.state_tables} | {t.name for t in other.of_kind(TableKind.CONST)}
    if not tables <= {cell[0] for cell in state} or not any(t.action == action for t in other.transitions):
        return "", ()
    interpreter = Interpreter(other, trace.scope)
    seen = {cell: value for cell, value in state.items() if cell[0] in tables}
    inputs = {cell: value for cell, value in step.inputs.items() if cell[0] in other.table}
    try:
        for rung in other.transitions:
            if rung.action == action and {p.name for p in rung.params} == step.args.keys():
                for _, answered, after in interpreter.firings(rung, seen, step.args, inputs):
                    here = trace.states[-1]
                    unlike = tuple((c, here[c], value) for c, value in after.items() if here[c] != value)
                    return rung.name if answered is None else f"{rung.name} => {_call(answered)}", unlike
    except ModelError:
        return "", ()
    return "nothing", ()


def _call(answered: tuple[str, tuple[Value, ...]]) -> str:
    name, args = answered
    return f"{name}({', '.join(map(show_value, args))})" if args else name


def _shows(change: RungChange, old: System, new: System, meaning: Meaning) -> tuple[str, Property] | None:
    """The step that shows a difference, and in which version it is taken."""
    before, after = old.transition.get(change.name), new.transition.get(change.name)
    if change.change is Change.ADDED and after is not None:
        return "new", _fires(after, ())
    if change.change is Change.REMOVED and before is not None:
        return "old", _fires(before, ())
    if before is None or after is None or change.text_only or change.change is Change.RENAMED:
        return None
    if len(before.params) != len(after.params) or change.change is Change.OPEN or meaning.retyped(old, new):
        return None
    if change.gained is not None and reads(before.guard) <= new.table.keys():
        return "new", _fires(after, (negate(with_names_of(before, after).guard),))
    if change.lost is not None and reads(after.guard) <= old.table.keys():
        return "old", _fires(before, (negate(with_names_of(after, before).guard),))
    was = with_names_of(before, after)
    same = same_effect(was, after, meaning) if change.other_effect is not None and not after.choices else None
    if same is not None and reads(was.guard) | reads(same) <= new.table.keys():
        return "new", _fires(after, (was.guard, negate(same)))
    return None


def _fires(rung: Transition, others: tuple[Expr, ...]) -> Property:
    """That a step of this rung is taken where the other conditions hold."""
    params = tuple(p for p in rung.params if p.name != BY)
    by = next((Ref(p.name, p.type) for p in rung.params if p.name == BY), None)
    label = (rung.step or rung.rung) or None
    event = Event(rung.action, label, tuple(Ref(p.name, p.type) for p in params), by)
    formula = quantified("some", rung.params, conj((event, *others))) if rung.params else conj((event, *others))
    return Property(f"step of {rung.name}", PropertyKind.REACHABLE, formula, show(formula))
