"""The SMT-LIB text: readable, in a fixed order, with the names of the spec, and nothing a solver could misread."""

from __future__ import annotations

import pytest

from vmxmodel.diagnostics import SolverError
from vmxmodel.engines.base import Budget
from vmxmodel.engines.reply import Reply
from vmxmodel.engines.text_solver import TextSolver
from vmxmodel.evidence.firstorder import first_order
from vmxmodel.evidence.fragment import circle_of
from vmxmodel.evidence.smtlib import WIDTH, Printer, pretty, quoted
from vmxmodel.language import load_text
from vmxmodel.system.expr import Eq, Literal, Param, Quantified, Read, Ref
from vmxmodel.system.model import System, Table, TableKind
from vmxmodel.system.types import BOOL, OptionalType, RangeType, SortType

PAGE = SortType("Page")
CORE = SortType("Core")


def system(text: str) -> System:
    return load_text(f"module m\n{text}", "m.tsys").system


def shown(text: str, formula: str) -> str:
    spec = system(f"{text}\ninvariant it: {formula}")
    return Printer(spec).define("it", spec.property["it"].formula).strip()


OPTIONAL = "sort Core\nsort Page\nmember boot: Core\nvar current[Core]: Page?\nvar region[Core]: Page?\n"


def test_declarations_carry_what_the_types_say() -> None:
    spec = system(
        "sort Core\nsort Page\nmember boot: Core\nmember last: Core\nenum Mode = Off | Root\n"
        "var mode[Core]: Mode = Off\nvar level[Core]: 1..3 = 1\nvar current[Core]: Page?\nconst home[Page]: Core\n"
    )
    assert Printer(spec).everything().splitlines() == [
        "(declare-sort Core 0)",
        "(declare-fun boot () Core)",
        "(declare-fun last () Core)",
        "(assert (distinct boot last))",
        "(declare-sort Page 0)",
        "(declare-datatypes ((Mode 0)) (((Off) (Root))))",
        "(declare-fun mode (Core) Mode)",
        "(declare-fun level (Core) Int)",
        "(assert (forall ((i1 Core)) (and (<= 1 (level i1)) (<= (level i1) 3))))",
        "(declare-fun current (Core Page) Bool)",
        "(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))",
        "(declare-fun home (Page) Core)",
    ]


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("all c: Core: current[c] == none", "(forall ((c Core)) (not (exists ((p Page)) (current c p))))"),
        ("all c: Core: current[c] != none", "(forall ((c Core)) (exists ((p Page)) (current c p)))"),
        ("all c: Core, x: Page: current[c] != x", "(forall ((c Core) (x Page)) (not (current c x)))"),
        (
            "all c: Core: current[c] == region[c]",
            "(forall ((c Core)) (forall ((p Page)) (= (current c p) (region c p))))",
        ),
        (
            "all c: Core, p: Page: (if c == boot then current[c] else none) == p",
            "(forall ((c Core) (p Page)) (and (= c boot) (current c p)))",
        ),
    ],
)
def test_optional_values_are_written_by_cases(formula: str, text: str) -> None:
    assert shown(OPTIONAL, formula) == f"(define-fun it () Bool {text})"


def test_finite_quantifiers_are_written_out() -> None:
    got = shown("enum Mode = Off | Root\nvar on[Mode]: Bool = false\n", "all m: Mode: not on[m]")
    assert got == "(define-fun it () Bool (and (not (on Off)) (not (on Root))))"
    got = shown("var level: 0..2 = 0\n", "some n: 1..2: level == n")
    assert got == "(define-fun it () Bool (or (= level 1) (= level 2)))"


def test_symbols_never_mean_something_else() -> None:
    # Names that SMT-LIB or a solver owns.
    spec = system(
        "sort Array\nenum Kind = select | store\nvar and_[Array]: Bool = false\nvar distinct[Array]: Bool = false\n"
        "action set(forall: Array) { distinct[forall] := true }\n"
        "invariant distinct_one: all c: Array: not distinct[c]\n"
    )
    printer = Printer(spec)
    solver = TextSolver(printer.everything(), Budget(10))
    solver.add(printer.define("distinct_one", spec.property["distinct_one"].formula))
    assert printer.sorts["Array"] == "Array_1"
    assert printer.values["select"] == "select_1"
    assert printer.tables["distinct"] == "distinct_1"
    names, text = printer.situation(spec.transition["set"].params, (), ())
    assert names["forall"] == "forall_1"
    with solver.scope(text):
        assert solver.ask() is Reply.SAT


def test_symbols_do_not_depend_on_what_is_printed() -> None:
    text = "sort Core\nvar is: Bool = false\nvar is_1: Bool = false\ninvariant a: is\ninvariant b: is_1\n"
    spec = system(text)
    assert Printer(spec).tables == {"is": "is_1", "is_1": "is_1_1"}


def test_quoting() -> None:
    assert quoted("vmx.current@1") == "vmx.current@1"
    assert quoted("rung VMXON") == "|rung VMXON|"
    assert quoted("@1") == "|@1|"


def test_long_terms_are_laid_out_within_the_width() -> None:
    term = ("and", *(("=", f"({'f' * 20} x)", str(n)) for n in range(20)))
    text = pretty(("assert", term))
    assert max(map(len, text.splitlines())) <= WIDTH
    assert text.split() == f"(assert (and {' '.join(f'(= ({chr(102) * 20} x) {n})' for n in range(20))}))".split()


def test_optional_parameters_and_variables() -> None:
    spec = system("sort Page\nvar current: Page? = none\n")
    variable = Param("o", OptionalType(PAGE))
    formula = Quantified("some", (variable,), Eq(Read("current", (), variable.type), Ref("o", variable.type)))
    solver = TextSolver(Printer(spec).everything(), Budget(10))
    with solver.scope(Printer(spec).negation(formula)):
        assert solver.ask() is Reply.UNSAT  # there is always a value that it has, `none` included
    names, text = Printer(spec).situation((variable,), (), (Eq(Ref("o", variable.type), Literal(None, variable.type)),))
    assert names["o"] == "o"
    with solver.scope(text):
        assert solver.ask() is Reply.SAT


def test_a_formula_about_a_step_is_refused() -> None:
    with pytest.raises(SolverError, match="about a step"):
        first_order(Read("mode", (), BOOL, primed=True))


def test_a_text_that_z3_does_not_understand_is_refused() -> None:
    with pytest.raises(SolverError, match="Z3 does not understand"):
        TextSolver("(assert unknown_symbol)", Budget(10))


def test_tables_over_optional_values_are_refused() -> None:
    spec = system("sort Page\n")
    with pytest.raises(SolverError, match="optional"):
        Printer(spec).declare(Table("t", TableKind.VAR, (OptionalType(PAGE),), BOOL), "t")


@pytest.mark.parametrize(
    ("text", "circle"),
    [
        ("var next_one[Core]: Core\ninvariant it: all c: Core: next_one[c] != c\n", True),
        ("var twin[Core, Core]: Bool\ninvariant it: all c: Core: some d: Core: twin[c, d]\n", True),
        (
            "var home[Core]: Page\nvar used[Page]: Bool\ninvariant it: all c: Core: used[home[c]]\n",
            False,
        ),
        ("var owner[Page, Core]: Bool\ninvariant it: all x: Page: some c: Core: owner[x, c]\n", False),
        ("var owner[Page, Core]: Bool\ninvariant it: some x: Page: all c: Core: owner[x, c]\n", False),
    ],
)
def test_the_decidable_fragment(text: str, circle: bool) -> None:
    spec = system(f"sort Core\nsort Page\n{text}")
    found = circle_of(spec, spec.property["it"])
    assert bool(found) == circle
    if circle:
        assert (found[0].source, found[-1].target) == ("Core", "Core")


def test_ranges_bound_parameters_too() -> None:
    spec = system("var level: 0..9 = 0\n")
    _, text = Printer(spec).situation((Param("n", RangeType(-1, 3)),), (), ())
    assert text == "(declare-fun n () Int)\n(assert (and (<= (- 1) n) (<= n 3)))\n"
