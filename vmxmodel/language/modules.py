"""From one module's syntax tree to its declarations with names and types resolved: a Unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from vmxmodel.diagnostics import Diagnostic, Span, SpecError
from vmxmodel.language import checks
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.ladders import Ladders, source
from vmxmodel.language.software import SoftwareReader
from vmxmodel.language.symbols import (
    ActionSymbol,
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
from vmxmodel.system.events import speaks_of_step
from vmxmodel.system.expr import TRUE, Expr, Literal, Param, negate, type_of
from vmxmodel.system.model import (
    ActionKind,
    Aspect,
    Diagram,
    Expectation,
    Formula,
    NodeClass,
    Outcome,
    Property,
    PropertyKind,
    Scenario,
    ScenarioStep,
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
    doc: str = ""
    path: str = ""


_KINDS = {kind.value: kind for kind in PropertyKind}
_CONTRARY = {
    "violated": frozenset(("invariant", "never", "step", "recoverable")),
    "unreachable": frozenset(("reachable",)),
    "impossible": frozenset(("scenario",)),
}


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
        self._text = text.splitlines()
        self._docs = _docs(comments)
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
        self._property_names: dict[str, Span | None] = {}
        for unit in used:
            self._property_names.update((p.name, p.span) for p in unit.properties)
            self._property_names.update((p.name, p.span) for p in unit.scenarios)
            self._property_names.update((p.name, p.span) for p in unit.diagrams)

    # The two rounds

    def unit(self) -> Unit:
        declarations = self._spec.declarations
        self._each(declarations, self._declare_type)
        self._each(declarations, self._declare_value)
        self._stop_if_wrong()
        self._each(declarations, self._initial_value)
        self._each(declarations, self._effect)
        actions: list[Transition] = []
        instructions: dict[str, list[Transition]] = {}
        self._each(declarations, lambda d: self._ladder(d, actions, instructions))
        self._each(declarations, lambda d: self._software(d, actions))
        properties: list[Property] = []
        assumptions: list[Formula] = []
        initial: list[Formula] = []
        scenarios: list[Scenario] = []
        diagrams: list[Diagram] = []
        self._each(declarations, lambda d: self._constraint(d, assumptions, initial))
        self._each(declarations, lambda d: self._property(d, properties))
        self._each(declarations, lambda d: self._scenario(d, scenarios))
        self._each(declarations, lambda d: self._diagram(d, diagrams))
        self._each(declarations, self._definition)
        tables = {t.name: t for t in (*(t for unit in self._used for t in unit.tables), *self._tables)}
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
            tuple(self._enum(d) for d in declarations if isinstance(d, s.Enum)),
            tuple(self._tables),
            tuple(self._outcomes),
            tuple(actions),
            instructions,
            tuple(properties),
            tuple(assumptions),
            tuple(initial),
            tuple(scenarios),
            tuple(diagrams),
            self._doc(self._spec.module.span.line),
            self._spec.span.path,
        )

    def _each(self, declarations: Iterable[s.Declaration], action: Callable[[s.Declaration], None]) -> None:
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
            case s.Reserved(keyword, _, span):
                fail("E030", f"`{keyword}` is not supported yet", span, help="this version reads specs without it")

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
            case s.Outcomes(cases):
                for case in cases:
                    params = self._expressions.params(case.params, Env())
                    outcome = Outcome(case.name.text, params, self._doc(node.span.line))
                    self._declare(case.name, OutcomeSymbol(outcome))
                    self._outcomes.append(outcome)
            case s.Define(name, params, written):
                bound = self._expressions.params(params, Env())
                declared = self._expressions.type_of_name(written) if written else None
                self._declare(name, DefSymbol(node, bound, declared))
            case s.Ladder(keyword, name, params, _, _, _, rungs):
                flat = [r for item in rungs for r in (item.rungs if isinstance(item, s.Either) else (item,))]
                sort_of_action = ActionKind(keyword)
                has_by = sort_of_action is ActionKind.INSTRUCTION and self._symbols.get("Party") is not None
                bound = self._expressions.params(params, Env())
                self._declare(name, ActionSymbol(sort_of_action, bound, tuple(r.name.text for r in flat), has_by))
            case s.Action(name, params) | s.Software(name, params):
                bound = self._expressions.params(params, Env())
                self._declare(name, ActionSymbol(ActionKind.ACTION, bound, (), False))

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
        if not isinstance(node, s.Software):
            return
        visible = {name: rungs for unit in self._used for name, rungs in unit.instructions.items()}
        callee = self._symbols.get(node.call.name.text) if node.call else None
        actions.extend(self._programs.software(node, self._action_symbol(node.name), visible, callee))

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

    def _constraint(self, node: s.Declaration, assumptions: list[Formula], initial: list[Formula]) -> None:
        if not isinstance(node, s.Constraint):
            return
        formula = self._expressions.formula(node.formula, Env())
        into = assumptions if node.keyword == "assume" else initial
        name = node.name.text if node.name else f"init{len(initial) + 1}"
        allowed = {TableKind.CONST, TableKind.INPUT}
        if node.keyword == "init":
            allowed = {TableKind.CONST, TableKind.VAR, TableKind.GHOST}
        self._only(formula, allowed, node.formula.span, f"`{node.keyword}`", "E027")
        into.append(Formula(name, formula, self._slice(node.formula.span), self._name, node.span))

    def _only(self, formula: Expr, allowed: set[TableKind], span: Span, where: str, code: str = "E016") -> None:
        tables = {table.name: table for unit in self._used for table in unit.tables}
        tables.update((table.name, table) for table in self._tables)
        wrong = checks.forbidden(formula, tables, allowed)
        if wrong is not None:
            word = "variable" if wrong.kind is TableKind.VAR else wrong.kind.value
            help_text = "an input has a value only during a step; a `step` property may speak of it"
            if wrong.kind is not TableKind.INPUT:
                help_text = "`assume` speaks of constants and inputs; use `invariant` or `init` for variables"
            fail(code, f"{where} cannot mention the {word} `{wrong.name}`", span, help=help_text)
        if speaks_of_step(formula):
            fail("E016", f"{where} cannot speak of a step", span, help="use a `step` property")

    def _named(self, name: s.Name) -> str:
        if name.text in self._property_names:
            other = self._property_names[name.text]
            fail("E010", f"`{name.text}` is declared twice", name.span, help=f"the first declaration is at {other}")
        self._property_names[name.text] = name.span
        return name.text

    def _expectation(self, keyword: str, expect: s.Name | None) -> Expectation:
        if expect is None:
            return Expectation.AS_STATED
        fitting = [word for word, kinds in _CONTRARY.items() if keyword in kinds]
        if expect.text not in fitting:
            fail("E032", f"`expect {expect.text}` means nothing here", expect.span, help=f"write `expect {fitting[0]}`")
        return Expectation.CONTRARY

    def _property(self, node: s.Declaration, properties: list[Property]) -> None:
        if not isinstance(node, s.Property):
            return
        kind = _KINDS[node.keyword]
        step = kind in {PropertyKind.STEP, PropertyKind.REACHABLE}
        formula = self._expressions.formula(node.formula, Env(step=step))
        if not step or not speaks_of_step(formula):
            allowed = {TableKind.CONST, TableKind.VAR, TableKind.GHOST}
            allowed |= {TableKind.INPUT} if step else set()
            self._only(formula, allowed, node.formula.span, f"`{node.keyword}`")
        properties.append(
            Property(
                self._named(node.name),
                kind,
                negate(formula) if kind is PropertyKind.NEVER else formula,
                self._slice(node.formula.span),
                self._expectation(node.keyword, node.expect),
                source(node.at, None),
                self._doc(node.span.line),
                self._name,
                node.span,
            )
        )

    # Scenarios and diagrams

    def _scenario(self, node: s.Declaration, scenarios: list[Scenario]) -> None:
        if not isinstance(node, s.Scenario):
            return
        params = self._expressions.params(node.params, Env())
        env = Env().bind(params)
        given: Expr = TRUE
        steps: list[ScenarioStep] = []
        for number, item in enumerate(node.items):
            if item.keyword == "given":
                if number:
                    fail("E032", "`given` must come first", item.span)
                assert item.condition is not None
                given = self._expressions.formula(item.condition, env)
            else:
                steps.append(self._scenario_step(item, env))
        scenarios.append(
            Scenario(
                self._named(node.name),
                params,
                given,
                tuple(steps),
                self._expectation("scenario", node.expect),
                source(node.cite, None),
                self._doc(node.span.line),
                self._name,
                node.span,
            )
        )

    def _scenario_step(self, item: s.ScenarioItem, env: Env) -> ScenarioStep:
        text = self._slice(item.span)
        if item.call is None:
            assert item.condition is not None
            formula = self._expressions.formula(item.condition, env)
            return ScenarioStep(None, condition=formula, text=text, span=item.span)
        name = item.call.name
        symbol = self._symbols.get(name.text)
        if symbol is None or not isinstance(symbol.meaning, ActionSymbol):
            label = did_you_mean(name.text, self._symbols.names(ActionSymbol))
            fail("E013", f"unknown action `{name.text}`", name.span, label)
        action = symbol.meaning
        rung = item.call.rung
        if rung is not None and rung.text not in action.rungs:
            label = did_you_mean(rung.text, action.rungs)
            fail("E013", f"`{name.text}` has no rung `{rung.text}`", rung.span, label)
        outcome: str | None = None
        outcome_args: tuple[Expr | None, ...] = ()
        if item.outcome is not None:
            answers = self._expressions.answers(item.outcome, env)
            outcome, outcome_args = answers.outcome, answers.args
        return ScenarioStep(
            name.text,
            self._expressions.patterns(item.call, action.params, env),
            self._expressions.party(item.by, env) if item.by else None,
            rung.text if rung else None,
            self._expressions.formula(item.condition, env) if item.condition else None,
            outcome,
            outcome_args,
            text,
            item.span,
        )

    def _diagram(self, node: s.Declaration, diagrams: list[Diagram]) -> None:
        if not isinstance(node, s.Diagram):
            return
        params = self._expressions.params(node.params, Env())
        env = Env().bind(params)
        frame = self._expressions.formula(node.frame, env) if node.frame else TRUE
        nodes = []
        for item in node.nodes:
            test = self._expressions.formula(item.test, env) if item.test else TRUE
            nodes.append(NodeClass(test, tuple(self._aspect(a, env, params) for a in item.aspects), item.label))
        diagrams.append(
            Diagram(
                self._named(node.name),
                params,
                frame,
                tuple(nodes),
                source(node.cite, None),
                self._doc(node.span.line),
                self._name,
                node.span,
            )
        )

    def _aspect(self, node: s.Aspect, env: Env, params: tuple[Param, ...]) -> Aspect:
        value = self._expressions.expr(node.value, env)
        if isinstance(type_of(value), SortType) or hasattr(type_of(value), "of"):
            fail("E015", "a node cannot show an element of a sort", node.value.span, help="compare it with a parameter")
        return Aspect(value, node.words, self._slice(node.value.span))

    def _slice(self, span: Span) -> str:
        """The text of a place, on one line, without comments."""
        lines = self._text[span.line - 1 : span.end_line]
        if not lines:
            return ""
        lines[-1] = lines[-1][: span.end_column - 1]
        lines[0] = lines[0][span.column - 1 :]
        return " ".join(" ".join(line.split("#", 1)[0] for line in lines).split())


def _docs(comments: Iterable[s.Comment]) -> dict[int, str]:
    """The doc comment of each line: the `##` lines directly above it."""
    found: dict[int, str] = {}
    block: list[str] = []
    last = 0
    for comment in comments:
        if not comment.is_doc:
            continue
        if comment.line != last + 1:
            block = []
        block.append(comment.text.lstrip("#").strip())
        last = comment.line
        found.pop(comment.line, None)
        found[comment.line + 1] = " ".join(line for line in block if line)
    return found
