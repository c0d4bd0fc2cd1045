"""The C program that explores one system at one scope: a function for each transition and query, and the explorer."""

from __future__ import annotations

from importlib.resources import files

from vmxmodel.engines.ccode import LARGEST, CWriter, Unsupported, all_of, is_number, is_plain, negation
from vmxmodel.engines.cinputs import InputAssumptions
from vmxmodel.engines.clayout import CLayout
from vmxmodel.engines.exploration import Reduction
from vmxmodel.engines.layout import codes
from vmxmodel.engines.successors import Ends, Function, Query, sought_of
from vmxmodel.system.expr import TRUE, Expr, Param, Read, fresh, type_of
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import Transition, Update
from vmxmodel.system.types import accepts

THREADS = 8
"""Workers at most."""

_UNROLLED = 64
"""Loops with at most so many turns altogether are unrolled, so that places become constants."""

_ROOM = 128
"""Successors that a function may write down before it looks for room again: ROOM in prelude.c."""

_WRITTEN_FOR_NOTHING = 8
"""A step that writes at most so many places is computed before it is known whether it fires."""

_DEFERRED = 2
"""So many tests of such a step are left for then."""

_RESERVED = """
auto break case char const continue default do double else enum extern float for goto if inline int long register
restrict return short signed sizeof static struct switch typedef union unsigned void volatile while asm typeof linux
unix me s here given t n found out fires times count written state worker emit emit_if make_room at fit once same hash
explorer complaint decided uint64_t begin_effects is_new_effect nothing_given INPUTS ANY
"""


def c_source(
    interpreter: Interpreter, bits: CLayout, queries: tuple[Query, ...], reduction: Reduction | None = None
) -> str:
    """The program's text. Raises Unsupported for what is left to the Python explorer."""
    for kind in bits.layout.types:
        domain = codes(kind, bits.layout.scope)
        if max(abs(domain.start), abs(domain.stop)) > LARGEST:
            raise Unsupported(f"values as large as those of {kind}")
    transitions = interpreter.system.transitions
    reduced = ["#define REDUCED  /* states stand for all that are like them, up to symmetry */\n"] if reduction else []
    assumed = InputAssumptions(interpreter, bits)
    parts = [_head(interpreter, bits, len(queries)), *reduced, bits.source(), _text("prelude.c")]
    if assumed:
        parts.append(assumed.source())
    calls = []
    for number, transition in enumerate(transitions):
        name = f"fire_{_identifier(transition.name)}_{number}"
        parts.append(CFunction(interpreter, bits, assumed, transition, TRUE, number).text(name))
        calls.append(f"    out = {name}(me, s, out);")
    head = "static state *fire_all(worker *me, const state *s, state *out) {"
    parts.append("\n".join([head, "    (void)me, (void)s;", *calls, "    return out;", "}\n"]))
    for number, query in enumerate(queries):
        parts += _query(interpreter, bits, assumed, query, number)
    parts += _questions(queries)
    if reduction is not None:
        parts.append(reduction.source(bits.layout))
    parts.append(_text("explorer.c"))
    return "\n".join(parts)


def _text(name: str) -> str:
    return (files("vmxmodel.engines") / "c" / name).read_text()


def _head(interpreter: Interpreter, bits: CLayout, queries: int) -> str:
    return f"""/* {interpreter.system.name} at {interpreter.scope}: generated, do not edit. */

#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum {{
    WORDS = {bits.words},        /* of a state */
    CELLS = {len(bits.layout.cells)},
    TRANSITIONS = {len(interpreter.system.transitions)},
    QUERIES = {queries},
    THREADS = {THREADS},
}};
"""


def _query(interpreter: Interpreter, bits: CLayout, assumed: InputAssumptions, query: Query, number: int) -> list[str]:
    """A function that says whether a query hits a state, or a step out of it."""
    name, calls, parts = f"hit_{number}", [], []
    if not query.of_step:
        calls.append(CWriter(interpreter.tables, bits, {}).text(query.sought))
    else:
        for k, transition in enumerate(interpreter.system.transitions):
            sought = sought_of(query, transition)
            if sought is not None:
                function = CFunction(interpreter, bits, assumed, transition, sought, None)
                parts.append(function.text(f"{name}_{k}"))
                calls.append(f"{name}_{k}(me, s)")
    body = " | ".join(calls) or "0"
    comment = query.name.replace("*/", "* /")
    inline = "inline __attribute__((always_inline)) " if is_plain(body) and not query.of_step else ""
    head = f"/* {comment} */\nstatic {inline}int {name}(worker *me, const state *s) {{"
    parts.append(f"{head}\n    (void)me, (void)s;\n    return {body};\n}}\n")
    if not query.of_step:
        loop = "    int any = 0;\n    for (int k = 0; k < BLOCK; k++) any |= {name}(me, s + k);\n    return any;\n"
        parts.append(f"static int some_{name}(worker *me, const state *s) {{\n{loop.format(name=name)}}}\n")
    return parts


def _questions(queries: tuple[Query, ...]) -> list[str]:
    """Which queries hit a state, or one of a block of states, or a step out of a state."""
    cases = [f"    if (query == {k}) return hit_{k}(me, s);" for k in range(len(queries))]
    head = "static __attribute__((noinline)) int hits(worker *me, int query, const state *s) {"
    parts = ["\n".join([head, *cases, "    (void)me, (void)query, (void)s;", "    return 0;", "}\n"])]
    for name, of_step, hit in (
        ("ask_of_state", False, "hits(me, {}, s)"),
        ("ask_of_block", False, "some_hit_{}(me, s)"),
        ("ask_of_steps", True, "hit_{}(me, s)"),
    ):
        lines = [
            f"    if (asked[{k}] && {hit.format(k)}) me->hit[{k}] = 1;"
            for k, query in enumerate(queries)
            if query.of_step == of_step
        ]
        head = f"static void {name}(worker *me, const uint8_t *asked, const state *s) {{"
        parts.append("\n".join([head, "    (void)me, (void)asked, (void)s;", *lines, "}\n"]))
    return parts


class CFunction(Function):
    """The C function of one transition; with `sought`, one that says whether one of its steps satisfies it."""

    def __init__(
        self,
        interpreter: Interpreter,
        bits: CLayout,
        assumed: InputAssumptions,
        transition: Transition,
        sought: Expr,
        number: int | None,
    ) -> None:
        super().__init__(interpreter, bits.layout, transition, sought)
        self.bits = bits
        self.assumed = assumed
        self.number = number  # None: it only says whether there is a step
        self.open = 0  # blocks that are open
        self.ready: list[str] = []  # tests that are to be made, and may be made later
        self.turns = 1  # of all loops that are open
        self.for_nothing = False  # whether the step is computed before it is known whether it fires
        self.asked = 0  # how often it was asked whether inputs keep the assumptions

    def text(self, name: str) -> str:
        """The source of the function."""
        self._body()
        if self.number is None:
            self._line(f"found |= {all_of(self.ready)};")
        elif self.few:
            self._line(f"const int fires = {all_of(self.ready)};")
            self._line("times += fires;")
            self._line("out = emit_if(fires, s, &t, out);")
        else:
            self._give_up_unless_ready()
            if self.inputs:
                self._line(f"if (is_new_effect(me, {self._key()}, &t)) {{")
                self._opened()
            self._line("times++;")
            self._line("out = emit(me, s, &t, out);")
        while self.open:
            self._close()
        if self.number is None:
            head = f"static int {name}(worker *me, const state *s) {{"
            return "\n".join([self._comment(), head, "    int found = 0;", *self.lines, "    return found;", "}\n"])
        first = ["    uint64_t times = 0;"]
        if self.few:  # the compiler need not fear that what is written to `out` changes a copy
            first += ["    const state here = *given, *s = &here;", f"    out = make_room(me, {self.turns}, out);"]
        elif self.inputs:
            first += ["    begin_effects(me);"]
        head = f"static state *{name}(worker *me, const state *{'given' if self.few else 's'}, state *out) {{"
        last = [f"    count(me, {self.number}, times);", "    return out;", "}\n"]
        return "\n".join([self._comment(), head, *first, *self.lines, *last])

    @property
    def few(self) -> bool:
        """Whether its steps are so few that there is room for all of them from the beginning."""
        return not self.inputs and self.turns <= _ROOM

    def _comment(self) -> str:
        said = [self.transition.name]
        if self.transition.source is not None:
            said.append(str(self.transition.source))
        return f"/* {': '.join(said)} */".replace("*/", "* /", ": ".join(said).count("*/"))

    def _key(self) -> str:
        """The parameters that are known, as one number."""
        key, room = "0", 1
        for param in self.transition.params:
            if param.name in self.names:
                domain = codes(param.type, self.layout.scope)
                key = f"({key} * {len(domain)} + (uint64_t)({self.names[param.name]} - {domain.start}))"
                room *= len(domain)
        if room >= 1 << 64:
            raise Unsupported("so many parameters")
        return key

    # What Function writes in Python, in C.

    def _begin_loop(self, variables: dict[str, Ends]) -> None:
        self._give_up_unless_ready()
        for name, (first, last) in variables.items():
            if is_number(first) and is_number(last):
                turns = int(last) - int(first) + 1
                self.turns *= turns
                if not self.inputs and self.turns <= _UNROLLED:
                    self._line(f"#pragma GCC unroll {turns}")
                self._line(f"for (int {name} = {first}; {name} <= {last}; {name}++) {{")
            else:
                self._line(f"for (int {name} = {first}, {name}_last = {last}; {name} <= {name}_last; {name}++) {{")
            self._opened()

    def _checked(self, checks: list[str], value: str) -> str:
        return f"({', '.join((*checks, value))})"

    def _fix(self, param: Param, value: Expr) -> None:
        name, text = self._name(param.name), self._writer().text(value)
        if not is_plain(text):
            self._give_up_unless_ready()
        self._line(f"int {name} = {text};")
        self.names[param.name] = name
        if not accepts(param.type, type_of(value)):
            domain = codes(param.type, self.layout.scope)
            self._unless(f"(({domain.start} <= {name}) & ({name} <= {domain.stop - 1}))")
            self._give_up_unless_ready()  # what comes next may be an index

    def _keep_assumptions(self) -> None:
        given = [
            (read, self.loops[variable.name])
            for read, variable in self.inputs.items()
            if read.table in self.assumed.tables and variable.name in self.loops
        ]
        clauses = self.assumed.asked(frozenset(read.table for read, _ in given))
        if not clauses:
            return
        self.asked += 1
        name = f"given_{self.asked}"
        self._line(f"int {name}[INPUTS];")
        self._line(f"nothing_given({name});")
        for read, value in given:
            inside, place = self._input_place(read)
            self._line(f"{inside}{name}[{place}] = {value};")
        for clause in clauses:
            self._unless(f"assumption_{clause}(s, {name})")

    def _input_place(self, read: Read) -> tuple[str, str]:
        """The number of an input; before it, where its index may lie outside of the table, the test whether it does."""
        tests, terms, stride = [], [str(self.assumed.first(read.table))], 1
        kinds = self.interpreter.tables[read.table].params
        for arg, kind in reversed(list(zip(read.args, kinds, strict=True))):
            domain, index = codes(kind, self.layout.scope), self._writer().text(arg)
            if not accepts(kind, type_of(arg)):
                tests.append(f"{domain.start} <= {index} && {index} <= {domain.stop - 1}")
            terms.append(f"({index} - {domain.start}) * {stride}" if domain.start else f"{index} * {stride}")
            stride *= len(domain)
        return f"if ({' && '.join(tests)}) " if tests else "", " + ".join(terms)

    def _write(self) -> None:
        self.for_nothing = self._may_be_for_nothing()
        self._give_up_unless_ready(_DEFERRED if self.for_nothing else 0)
        self._line("state t = *s;")
        for table in sorted(self.contended):
            size = (len(self.bits.tables[table].entries) + 63) // 64
            self._line(f"uint64_t written_{self.bits.tables[table].function}[{size}] = {{0}};")
        for update in self.updates:
            names, open_, turns = dict(self.names), self.open, self.turns
            for binder in update.binders:
                name = self._name(binder.name)
                domain = codes(binder.type, self.layout.scope)
                self.names[binder.name] = name
                self._begin_loop({name: (str(domain.start), str(domain.stop - 1))})
            condition = self._writer().text(update.condition)
            if condition != "1" and not self.for_nothing:
                self._line(f"if ({condition}) {{")
                self._opened()
            self._set(update, condition)
            while self.open > open_:
                self._close()
            self.names, self.turns = names, turns

    def _may_be_for_nothing(self) -> bool:
        """Whether the step may be computed before it is known that it fires: it is short, and complains of nothing."""
        if self.inputs or self.contended or len(self.updates) > _WRITTEN_FOR_NOTHING:
            return False
        if any(update.binders or not self._accepts(update) for update in self.updates):
            return False
        parts = [part for update in self.updates for part in (update.condition, update.value)]
        texts = [*map(self._writer().text, parts), *(self._place(update) for update in self.updates)]
        return is_plain(" ".join(texts))

    def _accepts(self, update: Update) -> bool:
        return accepts(self.interpreter.tables[update.table].type, type_of(update.value))

    def _place(self, update: Update) -> str:
        return self._writer().place(update.table, update.args)

    def _set(self, update: Update, condition: str) -> None:
        function, place = self.bits.tables[update.table].function, self._place(update)
        value = self._writer().text(update.value)
        if not self._accepts(update):
            domain = codes(self.interpreter.tables[update.table].type, self.layout.scope)
            value = f"fit(me, {value}, {domain.start}, {domain.stop - 1})"
        if update.table in self.contended:
            place = f"once(me, written_{function}, {place})"
        if self.for_nothing:
            value = self._writer().choice(condition, value, f"get_{function}(s, {place})")
        self._line(f"set_{function}(&t, {place}, {value});")

    def _writer(self) -> CWriter:  # type: ignore[override]
        return CWriter(self.interpreter.tables, self.bits, self.names)

    def _name(self, name: str) -> str:
        plain = _identifier(name)
        if plain.startswith(("get_", "set_", "written_", "given_", "assumption_")):  # what the program itself calls so
            plain = f"a_{plain}"
        return fresh(plain, (*_RESERVED.split(), *self.names.values(), *self.loops.values()))

    def _unless(self, test: str) -> None:
        if test != "1":
            self.ready.append(test)
            if not is_plain(test):
                self._give_up_unless_ready()

    def _give_up_unless_ready(self, deferred: int = 0) -> None:
        """Make the tests that wait, except for the last ones."""
        now = len(self.ready) - deferred
        for test in self.ready[: max(0, now)]:
            give_up = "continue;" if self.depth > 1 else "return out;" if self.number is not None else "return 0;"
            self._line(f"if ({negation(test)}) {give_up}")
        self.ready = self.ready[max(0, now) :]

    def _opened(self) -> None:
        self.depth += 1
        self.open += 1

    def _close(self) -> None:
        self.depth -= 1
        self.open -= 1
        self._line("}")


def _identifier(name: str) -> str:
    return "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in name)


__all__ = ["THREADS", "CFunction", "Unsupported", "c_source"]
