"""Which transition of the other module each transition performs, with which arguments; none may be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from vmxmodel.diagnostics import Diagnostic, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.refinement_syntax import Item
from vmxmodel.language.symbols import Symbols, did_you_mean
from vmxmodel.system.expr import Expr, Param, Ref, free_refs, reads, substitute
from vmxmodel.system.model import BY, System, TableKind, Transition
from vmxmodel.system.refinement import Performed
from vmxmodel.system.types import Type

_MANY = 6


class Pairing:
    """`steps` has what every transition performs; `problems` what is wrong."""

    def __init__(
        self,
        node: s.Refines,
        system: System,
        other: System,
        here: Callable[[Type], Type],
        expressions: Expressions,
        outcomes: dict[str, str],
    ) -> None:
        self._node = node
        self._system = system
        self._other = other
        self._here = here
        self._expressions = expressions
        self._seen = frozenset(outcomes.values())
        self.problems: list[Diagnostic] = []
        found: dict[str, Performed] = {}
        for exact in (True, False):  # what is said of a rung counts, not what is said of its whole ladder
            now: dict[str, Performed] = {}
            for item in node.items:
                self._take(item, exact, found, now)
            found.update(now)
        self.steps = tuple(found[t.name] for t in system.transitions if t.name in found)
        if not self.problems:
            self._complain_of_missing([t for t in system.transitions if t.name not in found])

    def _take(self, item: Item, exact: bool, before: dict[str, Performed], into: dict[str, Performed]) -> None:
        try:
            for own, named, call in self._spoken_of(item):
                if named is exact and own.name not in before:
                    self._enter(self._performed(item, own, call), into)
        except SpecError as error:
            self.problems += [d for d in error.diagnostics if d not in self.problems]

    def _enter(self, found: Performed, into: dict[str, Performed]) -> None:
        if found.own in into:
            message = f"it is said twice what `{found.own}` performs"
            self.problems.append(Diagnostic("E046", message, found.span))
        into[found.own] = found

    def _complain_of_missing(self, missing: list[Transition]) -> None:
        if missing:
            names = ", ".join(f"`{t.name}`" for t in missing[:_MANY])
            more = f" and {len(missing) - _MANY} more" if len(missing) > _MANY else ""
            self.problems.append(
                Diagnostic(
                    "E045",
                    f"it is not said what these steps perform: {names}{more}",
                    self._node.name.span,
                    help=f"`STEP performs RUNG` of `{self._other.name}`, or `stutter STEP`",
                )
            )

    def _spoken_of(self, item: Item) -> Iterator[tuple[Transition, bool, s.Call]]:
        """The transitions of which an item says what they perform; whether it names the rung."""
        calls: tuple[s.Call, ...] = ()
        match item:
            case s.Performs(own):
                calls = (own,)
            case s.Stutters(listed):
                calls = listed
        for call in calls:
            named = [t for t in self._system.transitions if t.action == call.name.text]
            if not named:
                known = dict.fromkeys(t.action for t in self._system.transitions)
                fail(
                    "E043", f"no step is called `{call.name.text}`", call.name.span, did_you_mean(call.name.text, known)
                )
            if call.rung is None:
                yield from ((t, False, call) for t in named)
                continue
            rung = call.rung.text
            fitting = [t for t in named if rung in (t.rung, t.step)]
            if not fitting:
                label = did_you_mean(rung, [t.rung for t in named])
                fail("E043", f"`{call.name.text}` has no rung `{rung}`", call.rung.span, label)
            yield from ((t, True, call) for t in fitting)

    def _performed(self, item: Item, own: Transition, call: s.Call) -> Performed:
        if isinstance(item, s.Stutters):
            told = sorted({answer.outcome for answer in own.answers} & self._seen)
            if told:
                fail("E047", f"`{own.name}` stutters, and answers {told[0]}", call.span, "that would be seen")
            return Performed(own.name, None, (), item.span)
        assert isinstance(item, s.Performs)
        rung = item.other.rung.text if item.other.rung is not None else own.rung
        name = f"{item.other.name.text}.{rung}" if rung else item.other.name.text
        other = self._other.transition.get(name)
        if other is None:
            label = did_you_mean(name, self._other.transition)
            message = f"`{self._other.name}` has no step `{name}`, which `{own.name}` is to perform"
            fail("E043", message, item.other.span, label)
        if bool(other.answers) != bool(own.answers):
            which, what = (own, other) if other.answers else (other, own)
            fail("E047", f"`{what.name}` answers, and `{which.name}` does not", item.span)
        args = self._arguments(item, own, other)
        return Performed(own.name, other.name, args, item.span)

    def _arguments(self, item: s.Performs, own: Transition, other: Transition) -> tuple[tuple[str, Expr], ...]:
        theirs = [p for p in other.params if p.name != BY]
        ours = [p for p in own.params if p.name != BY]
        if item.own.arguments is None and item.other.arguments is None:
            found = {p.name: self._namesake(item, own, p) for p in theirs}
        else:
            found = self._written(item, ours, theirs)
        if BY in self._needed(other):
            if own.who is None:
                message = f"`{own.name}` is executed by nobody, and `{other.name}` by a party that matters"
                fail("E047", message, item.span)
            found[BY] = own.who
        return tuple(found.items())

    def _needed(self, other: Transition) -> frozenset[str]:
        """The parameters on which something depends that is not a ghost."""
        kept = [u for u in other.updates if self._other.table[u.table].kind is not TableKind.GHOST]
        parts: list[Expr] = [other.guard]
        parts += [part for u in kept for part in (*u.args, u.condition, u.value)]
        parts += [part for a in other.answers for part in (a.condition, *a.args)]
        return frozenset[str]().union(*map(free_refs, parts))

    def _namesake(self, item: s.Performs, own: Transition, param: Param) -> Expr:
        wanted = self._here(param.type)
        same = next((p for p in own.params if p.name == param.name and p.type == wanted), None)
        if same is None:
            message = f"`{own.name}` has no parameter `{param.name}: {wanted}`"
            fail("E047", message, item.span, help="write the arguments: `STEP(a, b) performs RUNG(b)`")
        return Ref(same.name, same.type)

    def _written(self, item: s.Performs, ours: list[Param], theirs: list[Param]) -> dict[str, Expr]:
        names = names_of(item.own)
        given = item.other.arguments or ()
        for call, wanted, there in ((item.own, len(ours), len(names)), (item.other, len(theirs), len(given))):
            if wanted != there:
                fail("E014", f"`{call.name.text}` takes {wanted} arguments, not {there}", call.span)
        params = bound(names, (p.type for p in ours), self._expressions.symbols)
        env = Env().bind(params)
        values: dict[str, Expr] = {}
        meant: dict[str, Expr] = {p.name: Ref(q.name, q.type) for p, q in zip(params, ours, strict=True)}
        for param, argument in zip(theirs, given, strict=True):
            if isinstance(argument, s.Wildcard):
                fail("E016", "`_` has no meaning here", argument.span, help="give the argument")
            value = self._expressions.of_type(argument, self._here(param.type), env)
            for read in sorted(reads(value)):
                if self._system.table[read].kind is TableKind.INPUT:
                    fail("E048", f"an argument cannot be the input `{read}`", argument.span)
            values[param.name] = substitute(value, meant)
        return values


def names_of(call: s.Call) -> tuple[s.Name, ...]:
    """The names between the parentheses of a call that binds names. Raises SpecError E047 for anything else."""
    found: list[s.Name] = []
    for argument in call.arguments or ():
        match argument:
            case s.Call(name, None, None):
                found.append(name)
            case s.Wildcard(span):
                found.append(s.Name("_", span))
            case _:
                fail("E047", "a name is wanted here", argument.span, "it stands for the argument of the step")
    return tuple(found)


def bound(names: Iterable[s.Name], kinds: Iterable[Type], symbols: Symbols) -> tuple[Param, ...]:
    """Names with types; `_` is a name that nobody can use. Raises SpecError E010 for a name that is taken."""
    found: dict[str, Param] = {}
    for number, (name, kind) in enumerate(zip(names, kinds, strict=True), 1):
        if name.text in found or symbols.get(name.text) is not None:
            fail("E010", f"`{name.text}` already means something here", name.span, help="choose another name")
        shown = f"_{number}" if name.text == "_" else name.text
        found[shown] = Param(shown, kind)
    return tuple(found.values())
