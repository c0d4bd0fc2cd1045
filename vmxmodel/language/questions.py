"""What a module says and asks of its states and runs: constraints, properties, scenarios, diagrams."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vmxmodel.diagnostics import Span
from vmxmodel.language import checks
from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.ladders import source
from vmxmodel.language.symbols import ActionSymbol, Symbols, did_you_mean
from vmxmodel.system.events import speaks_of_step
from vmxmodel.system.expr import TRUE, Expr, Param, negate, type_of
from vmxmodel.system.model import (
    Aspect,
    Diagram,
    Expectation,
    Formula,
    NodeClass,
    Property,
    PropertyKind,
    Scenario,
    ScenarioStep,
    Table,
    TableKind,
)
from vmxmodel.system.types import SortType

_KINDS = {kind.value: kind for kind in PropertyKind}
_CONTRARY = {
    "violated": frozenset(("invariant", "never", "step", "recoverable")),
    "unreachable": frozenset(("reachable",)),
    "impossible": frozenset(("scenario",)),
}


class Questions:
    """Elaborates the constraints and questions of one module, and keeps them in the order of the spec."""

    def __init__(
        self,
        symbols: Symbols,
        expressions: Expressions,
        tables: Mapping[str, Table],
        taken: Iterable[tuple[str, Span | None]],
        text: str,
        docs: Mapping[int, str],
        module: str,
    ) -> None:
        """`taken`: names of the properties, scenarios and diagrams of used modules."""
        self._symbols = symbols
        self._expressions = expressions
        self._tables = tables
        self._property_names = dict(taken)
        self._text = text.split("\n")
        self._docs = docs
        self._name = module
        self.assumptions: list[Formula] = []
        self.initial: list[Formula] = []
        self.properties: list[Property] = []
        self.scenarios: list[Scenario] = []
        self.diagrams: list[Diagram] = []

    def read(self, node: s.Declaration) -> None:
        """Take up a declaration, if it is one of these. Raises SpecError E010, E016, E027, E032, and those of
        expressions."""
        match node:
            case s.Constraint():
                self._constraint(node)
            case s.Property():
                self._property(node)
            case s.Scenario():
                self._scenario(node)
            case s.Diagram():
                self._diagram(node)

    def _constraint(self, node: s.Constraint) -> None:
        formula = self._expressions.formula(node.formula, Env())
        into = self.assumptions if node.keyword == "assume" else self.initial
        name = node.name.text if node.name else f"init{len(self.initial) + 1}"
        allowed = {TableKind.CONST, TableKind.INPUT}
        if node.keyword == "init":
            allowed = {TableKind.CONST, TableKind.VAR, TableKind.GHOST}
        self._only(formula, allowed, node.formula.span, f"`{node.keyword}`", "E027")
        into.append(Formula(name, formula, self._slice(node.formula.span), self._name, node.span))

    def _only(self, formula: Expr, allowed: set[TableKind], span: Span, where: str, code: str = "E016") -> None:
        wrong = checks.forbidden(formula, self._tables, allowed)
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

    def _property(self, node: s.Property) -> None:
        kind = _KINDS[node.keyword]
        step = kind in {PropertyKind.STEP, PropertyKind.REACHABLE}
        formula = self._expressions.formula(node.formula, Env(step=step))
        if not step or not speaks_of_step(formula):
            allowed = {TableKind.CONST, TableKind.VAR, TableKind.GHOST}
            allowed |= {TableKind.INPUT} if step else set()
            self._only(formula, allowed, node.formula.span, f"`{node.keyword}`")
        self.properties.append(
            Property(
                self._named(node.name),
                kind,
                negate(formula) if kind is PropertyKind.NEVER else formula,
                self._slice(node.formula.span),
                self._expectation(node.keyword, node.expect),
                source(node.at, None),
                self._docs.get(node.span.line, ""),
                self._name,
                node.span,
            )
        )

    # Scenarios and diagrams

    def _scenario(self, node: s.Scenario) -> None:
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
        self.scenarios.append(
            Scenario(
                self._named(node.name),
                params,
                given,
                tuple(steps),
                self._expectation("scenario", node.expect),
                source(node.cite, None),
                self._docs.get(node.span.line, ""),
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

    def _diagram(self, node: s.Diagram) -> None:
        params = self._expressions.params(node.params, Env())
        env = Env().bind(params)
        frame = self._expressions.formula(node.frame, env) if node.frame else TRUE
        nodes = []
        for item in node.nodes:
            test = self._expressions.formula(item.test, env) if item.test else TRUE
            nodes.append(NodeClass(test, tuple(self._aspect(a, env, params) for a in item.aspects), item.label))
        self.diagrams.append(
            Diagram(
                self._named(node.name),
                params,
                frame,
                tuple(nodes),
                source(node.cite, None),
                self._docs.get(node.span.line, ""),
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
