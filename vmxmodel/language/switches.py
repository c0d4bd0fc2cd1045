"""Switches: constants that a person can set, with what it costs and how it is done."""

from __future__ import annotations

from vmxmodel.language import syntax as s
from vmxmodel.language.expressions import Env, Expressions, fail
from vmxmodel.language.symbols import did_you_mean
from vmxmodel.system.expr import Literal
from vmxmodel.system.model import Cost, Switch, Table, TableKind
from vmxmodel.system.types import OptionalType, SortType


def switch_table(node: s.Switch, expressions: Expressions, doc: str, module: str) -> Table:
    """The constant that a switch is. Raises SpecError E011, E040."""
    kind = expressions.type_of_name(node.type)
    if isinstance(kind, SortType | OptionalType):
        fail("E040", "nobody can name all the values of this switch", node.type.span, "it is a sort", "use an enum")
    return Table(node.name.text, TableKind.CONST, (), kind, None, doc, module, node.span)


def switch(node: s.Switch, table: Table, expressions: Expressions) -> Switch:
    """What is said of a switch. Raises SpecError E015, E040."""
    default = expressions.of_type(node.initial, table.type, Env())
    if not isinstance(default, Literal):
        fail("E040", "the value that nobody has set must be a constant", node.initial.span)
    costs = [cost.value for cost in Cost]
    if node.cost.text not in costs:
        label = did_you_mean(node.cost.text, costs)
        fail("E040", f"unknown cost `{node.cost.text}`", node.cost.span, label, f"a cost is one of {', '.join(costs)}")
    return Switch(table.name, default, Cost(node.cost.text), node.how, table.doc, table.module, node.span)
