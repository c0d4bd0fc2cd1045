"""`refines` with names and types resolved: how what another module declares is read here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.language import syntax as s
from vmxmodel.language.expression_text import text
from vmxmodel.language.expressions import Env, Expressions, article, fail
from vmxmodel.language.modules import Unit
from vmxmodel.language.pairing import Pairing, bound, names_of
from vmxmodel.language.symbols import Symbol, Symbols, TypeSymbol, ValueSymbol, did_you_mean
from vmxmodel.system.expr import Expr, Literal, Param, Read, Ref, reads, type_of
from vmxmodel.system.model import Absent, ActionKind, Outcome, System, Table, TableKind
from vmxmodel.system.refinement import Mapped, Pending, Rank, Ready, Refinement
from vmxmodel.system.types import OptionalType, RangeType, SortType, Type, accepts

_STATE = (TableKind.VAR, TableKind.GHOST)
_MAY_READ = {
    TableKind.CONST: (TableKind.CONST,),
    TableKind.VAR: (TableKind.CONST, *_STATE),
    TableKind.GHOST: (TableKind.CONST, *_STATE),
    TableKind.INPUT: (TableKind.CONST, *_STATE, TableKind.INPUT),
}


def refine(node: s.Refines, system: System, units: Sequence[Unit], other: System) -> Refinement:
    """Resolve one `refines` of a system whose modules are `units`. `other` is the system that it is to refine.

    Raises SpecError E042 to E048 and those of expressions, with everything that is wrong.
    """
    return _Refines(node, system, units, other).refinement()


class _Refines:
    def __init__(self, node: s.Refines, system: System, units: Sequence[Unit], other: System) -> None:
        self._node = node
        self._system = system
        self._other = other
        self._problems: list[Diagnostic] = []
        self._symbols = Symbols(symbol for unit in units for symbol in unit.symbols)
        self._expressions = Expressions(self._symbols, set(system.state_names))
        self._sorts: dict[str, str] = {}
        self._outcomes: dict[str, str] = {}
        self._tables: dict[str, Mapped] = {}

    def refinement(self) -> Refinement:
        self._enums()
        self._names()
        self._stop_if_wrong()
        self._map()
        pairing = Pairing(self._node, self._system, self._other, self._here, self._expressions, self._outcomes)
        self._problems += pairing.problems
        ready, pending, rank, absent = self._rest()
        gone = {name for one in absent for name in one.actions}
        for step in pairing.steps:
            if step.other is not None and self._other.transition[step.other].action in gone:
                message = f"`{step.own}` performs `{step.other}`, which never happens here"
                self._problems.append(Diagnostic("E046", message, step.span, help="it is named by `without`"))
        self._stop_if_wrong()
        return Refinement(
            f"{self._system.name}_refines_{self._other.name}",
            self._other,
            tuple(self._tables[table.name] for table in self._other.tables if table.name in self._tables),
            tuple(self._sorts.items()),
            tuple(self._outcomes.items()),
            pairing.steps,
            ready,
            pending,
            rank,
            absent,
            tuple(self._narrowed()),
            span=self._node.span,
        )

    def _stop_if_wrong(self) -> None:
        if self._problems:
            raise SpecError(sorted(self._problems, key=lambda d: (d.span.line, d.span.column) if d.span else (0, 0)))

    def _each(self, items: Iterable[s.MapTable | s.MapName]) -> None:
        for item in items:
            try:
                self._table(item) if isinstance(item, s.MapTable) else self._name(item)
            except SpecError as error:
                self._problems += error.diagnostics

    # Names

    def _enums(self) -> None:
        """Enums of the other module are known on the right side too; those of one name must be the same."""
        for enum in self._other.enums:
            known = self._symbols.get(enum.name)
            if known is not None and known.meaning == TypeSymbol(enum):
                continue
            values = ((value, ValueSymbol(Literal(value, enum))) for value in enum.values)
            meanings: list[tuple[str, TypeSymbol | ValueSymbol]] = [(enum.name, TypeSymbol(enum)), *values]
            for name, meaning in meanings:
                if self._symbols.get(name) is not None:
                    message = f"`{name}` of `{self._other.name}` means something else here"
                    fail("E044", message, self._node.name.span, help="give one of the two another name")
                self._symbols.declare(Symbol(name, meaning, self._other.name, None))

    def _names(self) -> None:
        self._each(item for item in self._node.items if isinstance(item, s.MapName))
        for sort in self._other.sorts:
            if sort.name not in self._sorts:
                if sort.name not in self._system.sort:
                    self._misses("sort", sort.name, "write `sort THEIRS = OURS`")
                self._sorts[sort.name] = sort.name
            here = self._system.sort.get(self._sorts[sort.name])
            for member in sort.members:
                if here is not None and member not in here.members:
                    self._misses("member", member, f"`{here.name}` must have a member of this name")
        for outcome in self._other.outcomes:
            same = self._system.outcome.get(outcome.name)
            if outcome.name not in self._outcomes and same is not None and self._like(outcome, same):
                self._outcomes[outcome.name] = outcome.name

    def _name(self, item: s.MapName) -> None:
        theirs, ours = item.other.text, item.own.text
        known: Mapping[str, object] = self._other.sort if item.keyword == "sort" else self._other.outcome
        own: Mapping[str, object] = self._system.sort if item.keyword == "sort" else self._system.outcome
        into = self._sorts if item.keyword == "sort" else self._outcomes
        if theirs not in known:
            self._absent_there(item.keyword, item.other, known)
        if ours not in own:
            fail("E043", f"there is no {item.keyword} `{ours}` here", item.own.span, did_you_mean(ours, own))
        if theirs in into:
            fail("E044", f"{item.keyword} `{theirs}` is mapped to `{into[theirs]}` and to `{ours}`", item.span)
        into[theirs] = ours

    def _like(self, theirs: Outcome, ours: Outcome) -> bool:
        return tuple(self._here(p.type) for p in theirs.params) == tuple(p.type for p in ours.params)

    def _absent_there(self, what: str, name: s.Name, known: Iterable[str]) -> None:
        fail("E043", f"`{self._other.name}` has no {what} `{name.text}`", name.span, did_you_mean(name.text, known))

    def _misses(self, what: str, name: str, helps: str) -> None:
        message = f"{what} `{name}` of `{self._other.name}` is mapped to nothing"
        self._problems.append(Diagnostic("E042", message, self._node.name.span, help=helps))

    def _here(self, kind: Type) -> Type:
        match kind:
            case SortType(name):
                return SortType(self._sorts[name])
            case OptionalType(of=SortType(name)):
                return OptionalType(SortType(self._sorts[name]))
        return kind

    # Variables, constants, inputs

    def _map(self) -> None:
        self._each(item for item in self._node.items if isinstance(item, s.MapTable))
        written = {item.name.text for item in self._node.items if isinstance(item, s.MapTable)}
        for table in self._other.tables:
            if table.name in written:
                continue
            same = self._system.table.get(table.name)
            if same is not None and self._may_stand_for(same, table):
                self._tables[table.name] = self._identity(table, same)
            elif table.kind is not TableKind.GHOST:  # a ghost influences nothing, so nobody need know it
                index = f"[{', '.join(str(kind).lower()[:1] for kind in table.params)}]" if table.params else ""
                word = {TableKind.VAR: "variable", TableKind.CONST: "constant"}.get(table.kind, table.kind.value)
                self._misses(word, table.name, f"write `map {table.name}{index} = …`")

    def _may_stand_for(self, own: Table, table: Table) -> bool:
        """Whether the table of the same name is meant where nothing is said."""
        shape = (tuple(map(self._here, table.params)), self._here(table.type))
        return (own.params, own.type) == shape and own.kind in _MAY_READ[table.kind]

    def _identity(self, table: Table, own: Table) -> Mapped:
        params = tuple(Param(f"i{n}", kind) for n, kind in enumerate(own.params, 1))
        return Mapped(table.name, params, Read(own.name, tuple(Ref(p.name, p.type) for p in params), own.type), True)

    def _table(self, item: s.MapTable) -> None:
        name = item.name.text
        if name not in self._other.table:
            self._absent_there("variable, constant or input", item.name, self._other.table)
        if name in self._tables:
            fail("E044", f"`{name}` is mapped twice", item.span)
        table = self._other.table[name]
        if len(item.indices) != len(table.params):
            fail("E014", f"`{name}` has {len(table.params)} indices, not {len(item.indices)}", item.name.span)
        params = bound(item.indices, map(self._here, table.params), self._symbols)
        wanted = self._here(table.type)
        value = self._expressions.expr(item.value, Env().bind(params), wanted)
        if not accepts(wanted, type_of(value)):
            fail("E015", f"{article(wanted)} is wanted here", item.value.span, f"this is {article(type_of(value))}")
        for read in sorted(reads(value)):
            kind = self._system.table[read].kind
            if kind not in _MAY_READ[table.kind]:
                what = "a constant" if table.kind is TableKind.CONST else f"the {table.kind.value}"
                message = f"{what} `{name}` cannot be read from the {kind.value} `{read}`"
                fail("E048", message, item.value.span, help="a constant never changes; a state knows of no input")
        self._tables[name] = Mapped(name, params, value, False, item.span)

    def _narrowed(self) -> Iterable[str]:
        """Inputs that are not read as free ones: outcomes are compared for what they are read as, and no others."""
        used: set[str] = set()
        for table in self._other.of_kind(TableKind.INPUT):
            one = self._tables[table.name]
            free = isinstance(one.value, Read) and self._system.table[one.value.table].kind is TableKind.INPUT
            if free and isinstance(one.value, Read):
                free = one.value.args == tuple(Ref(p.name, p.type) for p in one.params) and one.value.table not in used
                used.add(one.value.table)
            if not free:
                written = next(
                    (i for i in self._node.items if isinstance(i, s.MapTable) and i.name.text == table.name), None
                )
                shown = text(written.value) if written is not None else table.name
                yield f"the input {table.name} is read as `{shown}`, and as nothing else"

    # When outcomes are compared, and why it does not stutter for ever

    def _rest(self) -> tuple[Ready | None, tuple[Pending, ...], Rank | None, tuple[Absent, ...]]:
        ready: Ready | None = None
        rank: Rank | None = None
        pending: dict[str, Pending] = {}
        absent: list[Absent] = []
        for item in self._node.items:
            try:
                match item:
                    case s.Ready(params, formula, span):
                        bound_ = self._expressions.params(params, Env())
                        if len(bound_) != 1:
                            fail("E014", "`ready` takes one argument: what executes", span)
                        self._once("ready", ready, span)
                        ready = Ready(bound_[0], self._state_formula(formula, bound_))
                    case s.Pending():
                        one = self._pending(item)
                        self._once(f"pending {one.action}", pending.get(one.action), item.span)
                        pending[one.action] = one
                    case s.Rank(params, value, span):
                        self._once("rank", rank, span)
                        bound_ = self._expressions.params(params, Env())
                        number = self._expressions.expr(value, Env().bind(bound_))
                        if not isinstance(type_of(number), RangeType):
                            fail("E015", "a number is wanted here", value.span, f"this is {article(type_of(number))}")
                        self._no_inputs(number, value.span)
                        rank = Rank(bound_, number)
                    case s.Without(names, why, span):
                        known = {t.action for t in self._other.transitions}
                        for name in names:
                            if name.text not in known:
                                self._absent_there("action", name, known)
                        absent.append(Absent(tuple(n.text for n in names), why, self._other.name, span))
            except SpecError as error:
                self._problems += error.diagnostics
        return ready, tuple(pending.values()), rank, tuple(absent)

    def _once(self, what: str, before: object, span: Span) -> None:
        if before is not None:
            fail("E044", f"`{what}` is said twice", span)

    def _pending(self, item: s.Pending) -> Pending:
        rungs = [
            t for t in self._other.transitions if t.action == item.call.name.text and t.kind is ActionKind.INSTRUCTION
        ]
        if not rungs:
            known = {t.action for t in self._other.transitions if t.kind is ActionKind.INSTRUCTION}
            self._absent_there("instruction", item.call.name, known)
        theirs = [p for p in rungs[0].params if p.name != "by"]
        names = names_of(item.call)
        if len(names) != len(theirs):
            fail("E014", f"`{item.call.name.text}` takes {len(theirs)} arguments, not {len(names)}", item.call.span)
        params = bound(names, (self._here(p.type) for p in theirs), self._symbols)
        return Pending(rungs[0].action, params, self._state_formula(item.formula, params))

    def _state_formula(self, formula: s.Expression, params: tuple[Param, ...]) -> Expr:
        found = self._expressions.formula(formula, Env().bind(params))
        self._no_inputs(found, formula.span)
        return found

    def _no_inputs(self, expr: Expr, span: Span) -> None:
        for read in sorted(reads(expr)):
            if self._system.table[read].kind is TableKind.INPUT:
                fail("E048", f"this is about states, which know nothing of the input `{read}`", span)
