"""From one module's syntax tree to its declarations with names and types resolved: a Unit."""

from __future__ import annotations

from collections.abc import Callable as Function
from collections.abc import Iterable
from dataclasses import replace

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.language import checks
from vmxmodel.language import syntax as s
from vmxmodel.language.comments import doc_comments
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.ladders import Ladders
from vmxmodel.language.plan import Plan
from vmxmodel.language.procedures import ProcedureReader
from vmxmodel.language.questions import Questions
from vmxmodel.language.routine import Routine
from vmxmodel.language.software import SoftwareReader
from vmxmodel.language.switches import switch, switch_table
from vmxmodel.language.symbols import (
    IDLE,
    ActionSymbol,
    Callable,
    ContextSymbol,
    DefSymbol,
    Effect,
    OutcomeSymbol,
    Symbol,
    Symbols,
    TableSymbol,
    TypeSymbol,
    ValueSymbol,
    did_you_mean,
)
from vmxmodel.language.updates import UpdateReader
from vmxmodel.system.expr import Literal
from vmxmodel.system.model import (
    Absent,
    ActionKind,
    Diagram,
    Formula,
    Outcome,
    Property,
    Scenario,
    Switch,
    Table,
    TableKind,
    Transition,
)
from vmxmodel.system.types import EnumType, SortType


@dataclass(frozen=True)
class Unit:
    """One module, elaborated. Systems are assembled from units."""

    name: str
    uses: tuple[str, ...]
    symbols: tuple[Symbol, ...]  # its own
    effects: dict[str, Effect]
    sorts: tuple[str, ...]
    members: tuple[tuple[str, str], ...]  # (sort, member)
    enums: tuple[EnumType, ...]
    tables: tuple[Table, ...]
    outcomes: tuple[Outcome, ...]
    actions: tuple[Transition, ...]
    instructions: dict[str, list[Transition]]
    properties: tuple[Property, ...]
    assumptions: tuple[Formula, ...]
    initial: tuple[Formula, ...]
    scenarios: tuple[Scenario, ...]
    diagrams: tuple[Diagram, ...]
    switches: tuple[Switch, ...] = ()
    routines: tuple[Routine, ...] = ()
    absent: tuple[Absent, ...] = ()
    doc: str = ""
    path: str = ""


def elaborate(spec: s.Spec, comments: Iterable[s.Comment], text: str, used: Iterable[Unit]) -> Unit:
    """Resolve a module. `used` are all modules that it uses, directly or not, each after those it uses itself.

    Raises SpecError with everything that is wrong, not only the first.
    """
    return _Module(spec, tuple(comments), text, tuple(used)).unit()


class _Module:
    """Elaborates in two rounds: first what has a name, then what is said with names."""

    def __init__(self, spec: s.Spec, comments: tuple[s.Comment, ...], text: str, used: tuple[Unit, ...]) -> None:
        self._spec = spec
        self._name = spec.module.text
        self._text = text
        self._docs = doc_comments(comments)
        self._used = used
        self._problems: list[Diagnostic] = []
        used_at = spec.uses[-1].name.span if spec.uses else None
        self._symbols = Symbols((symbol for unit in used for symbol in unit.symbols), used_at)
        self._own: list[Symbol] = []
        self._members: list[tuple[str, str]] = []
        self._tables: list[Table] = []
        self._outcomes: list[Outcome] = []
        self._effects = {name: effect for unit in used for name, effect in unit.effects.items()}
        self._state = {table.name for unit in used for table in unit.tables if table.is_state}
        self._expressions = Expressions(self._symbols, self._state)
        self._updates = UpdateReader(self._expressions, self._name)
        self._programs = SoftwareReader(self._expressions, self._updates, self._docs, self._name)
        self._ladders = Ladders(self._expressions, self._updates, self._effects, self._docs, self._name)
        self._plans: dict[str, Plan] = {}
        self._instructions = {name: rungs for unit in used for name, rungs in unit.instructions.items()}

    # The two rounds

    def unit(self) -> Unit:
        declarations = self._spec.declarations
        self._each(declarations, self._declare_type)
        self._each(declarations, self._declare_value)
        self._each(declarations, self._declare_procedure)
        self._stop_if_wrong()
        self._each(declarations, self._initial_value)
        self._each(declarations, self._effect)
        actions: list[Transition] = []
        instructions: dict[str, list[Transition]] = {}
        self._each(declarations, lambda d: self._ladder(d, actions, instructions))
        self._each(declarations, lambda d: self._software(d, actions))
        routines: list[Routine] = []
        self._each(declarations, lambda d: self._procedure(d, actions, routines))
        switches: list[Switch] = []
        self._each(declarations, lambda d: self._switch(d, switches))
        absent: list[Absent] = []
        self._each(declarations, lambda d: self._without(d, absent))
        tables = {t.name: t for t in (*(t for unit in self._used for t in unit.tables), *self._tables)}
        asked = Questions(
            self._symbols, self._expressions, tables, self._asked_before(), self._text, self._docs, self._name
        )
        self._each(declarations, asked.read)
        self._each(declarations, self._definition)
        transitions = [*actions, *(t for rungs in instructions.values() for t in rungs)]
        self._problems.extend(checks.problems(transitions, tables))
        self._stop_if_wrong()
        return Unit(
            self._name,
            tuple(use.name.text for use in self._spec.uses),
            tuple(self._own),
            {name: effect for name, effect in self._effects.items() if name in {o.name for o in self._outcomes}},
            tuple(d.name.text for d in declarations if isinstance(d, s.Sort)),
            tuple(self._members),
            (*(self._enum(d) for d in declarations if isinstance(d, s.Enum)), *self._counters()),
            tuple(self._tables),
            tuple(self._outcomes),
            tuple(actions),
            instructions,
            tuple(asked.properties),
            tuple(asked.assumptions),
            tuple(asked.initial),
            tuple(asked.scenarios),
            tuple(asked.diagrams),
            tuple(switches),
            tuple(routines),
            tuple(absent),
            self._doc(self._spec.module.span.line),
            self._spec.span.path,
        )

    def _asked_before(self) -> Iterable[tuple[str, Span | None]]:
        """The names of properties, scenarios and diagrams of used modules."""
        for unit in self._used:
            yield from ((p.name, p.span) for p in unit.properties)
            yield from ((p.name, p.span) for p in unit.scenarios)
            yield from ((p.name, p.span) for p in unit.diagrams)

    def _counters(self) -> Iterable[EnumType]:
        """The types of program counters."""
        return (table.type for table in self._tables if table.name in self._plans and isinstance(table.type, EnumType))

    def _each(self, declarations: Iterable[s.Declaration], action: Function[[s.Declaration], None]) -> None:
        for declaration in declarations:
            try:
                action(declaration)
            except SpecError as error:
                self._problems.extend(d for d in error.diagnostics if d not in self._problems)

    def _stop_if_wrong(self) -> None:
        if self._problems:
            raise SpecError(sorted(self._problems, key=lambda d: (d.span.line, d.span.column) if d.span else (0, 0)))

    def _doc(self, line: int) -> str:
        return self._docs.get(line, "")

    # First round: names

    def _declare(self, name: s.Name, meaning: object) -> None:
        symbol = Symbol(name.text, meaning, self._name, name.span)  # type: ignore[arg-type]
        self._symbols.declare(symbol)
        self._own.append(symbol)

    def _declare_type(self, node: s.Declaration) -> None:
        match node:
            case s.Sort(name):
                self._declare(name, TypeSymbol(SortType(name.text)))
            case s.Enum(name, values):
                kind = self._enum(node)
                self._declare(name, TypeSymbol(kind))
                for value in values:
                    self._declare(value, ValueSymbol(Literal(value.text, kind)))

    def _enum(self, node: s.Enum) -> EnumType:
        return EnumType(node.name.text, tuple(value.text for value in node.values))

    def _declare_value(self, node: s.Declaration) -> None:
        match node:
            case s.Member(names, sort):
                kind = self._expressions.type_of_name(s.NamedType(sort.text, False, sort.span))
                if not isinstance(kind, SortType):
                    fail("E015", f"`{sort.text}` is not a sort", sort.span, "only a sort has members")
                for name in names:
                    self._declare(name, ValueSymbol(Literal(name.text, kind)))
                    self._members.append((sort.text, name.text))
            case s.Table(kind, name, index, written):
                for item in index:
                    if isinstance(item, s.NamedType) and item.optional:
                        fail("E034", "a table cannot be indexed by an optional value", item.span, "it may be none")
                table = Table(
                    name.text,
                    TableKind(kind),
                    tuple(self._expressions.type_of_name(t) for t in index),
                    self._expressions.type_of_name(written),
                    None,
                    self._doc(node.span.line),
                    self._name,
                    node.span,
                )
                self._declare(name, TableSymbol(table))
                self._tables.append(table)
                if table.is_state:
                    self._state.add(table.name)
            case s.Switch(name):
                table = switch_table(node, self._expressions, self._doc(node.span.line), self._name)
                self._declare(name, TableSymbol(table))
                self._tables.append(table)
            case s.Context(name, params, _, traps):
                bound = self._expressions.params(params, Env())
                self._declare(name, ContextSymbol(node, bound, tuple(trap.text for trap in traps)))
            case s.Outcomes(cases):
                for case in cases:
                    carried = self._expressions.params(case.params, Env())
                    outcome = Outcome(case.name.text, carried, self._doc(node.span.line))
                    self._declare(case.name, OutcomeSymbol(outcome))
                    self._outcomes.append(outcome)
            case s.Define(name, params, written):
                bound = self._expressions.params(params, Env())
                declared = self._expressions.type_of_name(written) if written else None
                self._declare(name, DefSymbol(node, bound, declared))
            case s.Ladder(keyword, name, params, _, _, _, rungs):
                flat = [r for item in rungs for r in (item.rungs if isinstance(item, s.Either) else (item,))]
                sort_of_action = ActionKind(keyword)
                party = self._symbols.get("Party")
                has_by = (
                    sort_of_action is ActionKind.INSTRUCTION
                    and party is not None
                    and isinstance(party.meaning, TypeSymbol)
                )
                bound = self._expressions.params(params, Env())
                self._declare(name, ActionSymbol(sort_of_action, bound, tuple(r.name.text for r in flat), has_by))
            case s.Action(name, params) | s.Software(name, params):
                bound = self._expressions.params(params, Env())
                self._declare(name, ActionSymbol(ActionKind.ACTION, bound, (), False))

    def _declare_procedure(self, node: s.Declaration) -> None:
        if not isinstance(node, s.Procedure):
            return
        plan = Plan(node, self._symbols, self._instructions)
        bound = self._expressions.params(node.params, Env())
        kind = plan.counter_type()
        counter = Table(
            node.name.text,
            TableKind.VAR,
            tuple(param.type for param in bound),
            kind,
            Literal(kind.labelled(IDLE), kind),
            f"where {node.name.text} is",
            self._name,
            node.span,
        )
        callable_ = Callable(counter, plan.asked, plan.answers)
        self._declare(node.name, ActionSymbol(ActionKind.ACTION, bound, tuple(plan.labels), False, callable_))
        self._plans[node.name.text] = plan
        self._tables.append(counter)
        self._state.add(counter.name)

    # Second round: meanings

    def _initial_value(self, node: s.Declaration) -> None:
        if not isinstance(node, s.Table) or node.initial is None:
            return
        table = next(t for t in self._tables if t.name == node.name.text)
        if not table.is_state:
            fail("E028", f"{table.kind.value} `{table.name}` cannot have an initial value", node.initial.span)
        value = self._expressions.of_type(node.initial, table.type, Env())
        if not isinstance(value, Literal):
            fail("E028", "an initial value must be a constant", node.initial.span, help="use `init` for a formula")
        new = replace(table, initial=value)
        self._tables[self._tables.index(table)] = new

    def _effect(self, node: s.Declaration) -> None:
        for case in node.cases if isinstance(node, s.Outcomes) else ():
            if case.effect is None:
                continue
            params = self._expressions.params(case.effect_params, Env())
            own = self._expressions.outcome_named(case.name.text).params
            env = Env().bind((*params, *own))
            found = self._updates.read(case.effect, env)
            self._effects[case.name.text] = Effect(params, found.updates, found.choices)

    def _action_symbol(self, name: s.Name) -> ActionSymbol:
        symbol = self._symbols.get(name.text)
        assert symbol is not None
        assert isinstance(symbol.meaning, ActionSymbol)
        return symbol.meaning

    def _ladder(
        self, node: s.Declaration, actions: list[Transition], instructions: dict[str, list[Transition]]
    ) -> None:
        match node:
            case s.Ladder("instruction", name):
                instructions[name.text] = self._ladders.ladder(node, self._action_symbol(name))
            case s.Ladder(_, name):
                actions.extend(self._ladders.ladder(node, self._action_symbol(name)))
            case s.Action(name):
                actions.append(self._ladders.action(node, self._action_symbol(name)))

    def _software(self, node: s.Declaration, actions: list[Transition]) -> None:
        if isinstance(node, s.Software):
            actions.extend(self._programs.software(node, self._action_symbol(node.name), self._instructions))

    def _procedure(self, node: s.Declaration, actions: list[Transition], routines: list[Routine]) -> None:
        if not isinstance(node, s.Procedure):
            return
        reader = ProcedureReader(
            node,
            self._plans[node.name.text],
            self._action_symbol(node.name),
            self._symbols,
            self._expressions,
            self._updates,
            self._instructions,
            self._doc(node.span.line),
        )
        transitions, routine = reader.read()
        actions.extend(transitions)
        routines.append(routine)

    def _switch(self, node: s.Declaration, switches: list[Switch]) -> None:
        if isinstance(node, s.Switch):
            table = next(table for table in self._tables if table.name == node.name.text)
            switches.append(switch(node, table, self._expressions))

    def _without(self, node: s.Declaration, absent: list[Absent]) -> None:
        if not isinstance(node, s.Without):
            return
        known = [t.action for unit in self._used for t in unit.actions]
        for name in node.names:
            if name.text not in known:
                fail("E013", f"unknown action `{name.text}`", name.span, did_you_mean(name.text, known))
        absent.append(Absent(tuple(name.text for name in node.names), node.why, self._name, node.span))

    def _definition(self, node: s.Declaration) -> None:
        """Check a definition even where nobody uses it."""
        if isinstance(node, s.Define):
            symbol = self._symbols.get(node.name.text)
            assert symbol is not None
            assert isinstance(symbol.meaning, DefSymbol)
            if self._expressions.yields_outcome(node.body):
                self._expressions.outcome(node.body, Env().bind(symbol.meaning.params))
            else:
                self._expressions.definition(symbol, symbol.meaning)
