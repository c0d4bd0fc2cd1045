"""Expressions in the syntax of another language; each target says how its operators look."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping

from vmxmodel.system.expr import (
    And,
    Arith,
    Eq,
    Expr,
    Implies,
    Ite,
    Less,
    Literal,
    Not,
    Or,
    Quantified,
    Read,
    Ref,
)

Env = Mapping[str, str]
"""The text that stands for each parameter and bound variable."""


class Expressions(ABC):
    """Writes expressions without inputs, event atoms or primed reads."""

    true = "true"
    false = "false"
    negation = "!"
    conjunction = "&"
    disjunction = "|"
    implication = "->"
    equality = "="
    inequality = "!="
    at_most = "<="

    def text(self, expr: Expr, env: Env) -> str:
        """The expression, without brackets around it."""
        match expr:
            case Literal():
                return self.literal(expr)
            case Ref(name):
                return env[name]
            case Read():
                return self.entry(expr, env)
            case Not(Eq(left, right)):
                return self.equal(left, right, env, wanted=False)
            case Not(operand):
                return f"{self.negation}{self.operand(operand, env)}"
            case And(operands):
                return f" {self.conjunction} ".join(self.member(operand, env) for operand in operands)
            case Or(operands):
                return f" {self.disjunction} ".join(self.member(operand, env) for operand in operands)
            case Implies(left, right):
                return f"{self.operand(left, env)} {self.implication} {self.operand(right, env)}"
            case Eq(left, right):
                return self.equal(left, right, env, wanted=True)
            case Less(left, right, strict):
                sign = "<" if strict else self.at_most
                return f"{self.operand(left, env)} {sign} {self.operand(right, env)}"
            case Arith(operator, left, right):
                return f"{self.operand(left, env)} {operator} {self.operand(right, env)}"
            case Ite():
                return self.ite(expr, env)
            case Quantified():
                return self.quantified(expr, env)
        raise TypeError(f"{type(expr).__name__} has no meaning in a state; resolve it first")

    def operand(self, expr: Expr, env: Env) -> str:
        """The expression, in brackets where it has an operator."""
        return in_brackets(self.text(expr, env))

    def member(self, expr: Expr, env: Env) -> str:
        """The same as a part of a conjunction or disjunction, where a negation needs no brackets."""
        text = self.text(expr, env)
        rest = text.removeprefix(self.negation)
        return text if isinstance(expr, Not) and in_brackets(rest) == rest else in_brackets(text)

    def equal(self, left: Expr, right: Expr, env: Env, wanted: bool) -> str:
        """That two values are equal, or (if not `wanted`) differ."""
        sign = self.equality if wanted else self.inequality
        return f"{self.operand(left, env)} {sign} {self.operand(right, env)}"

    @abstractmethod
    def literal(self, literal: Literal) -> str:
        """A constant."""

    @abstractmethod
    def entry(self, read: Read, env: Env) -> str:
        """An entry of a table."""

    @abstractmethod
    def ite(self, expr: Ite, env: Env) -> str:
        """A conditional expression."""

    @abstractmethod
    def quantified(self, expr: Quantified, env: Env) -> str:
        """A quantifier."""


def in_brackets(text: str) -> str:
    """The text, in brackets unless it is one word: no blank outside of brackets, and no sign in front."""
    depth = 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if depth == 0 and letter in " ~!-?":
            return f"({text})"
    return text
