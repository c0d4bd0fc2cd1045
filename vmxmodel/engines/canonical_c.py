"""Writes C that finds canonical states: what `canonical.c` needs to know of one system at one scope, and `canonical.c`.

For each table there is one loop that looks at its entries and one that renames them, with all sizes and places written
out, so that the C compiler can unroll them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from importlib.resources import files

from vmxmodel.engines.occurrences import FACTOR, Occurrences, TablePlan

LARGEST_ORDER = 1 << 63
"""With more permutations than that the size of an orbit may not fit into 64 bits."""


def canonical_source(occurrences: Occurrences, order: int) -> str:
    """C source of `static uint64_t canonical_codes(const int *codes, int *result, name *names)`.

    It stores the canonical state and the renaming to it, and returns the size of the orbit. `order` is the number of
    permutations; it is smaller than LARGEST_ORDER, and at least 2. CELLS is defined before.
    """
    relations = [table for table in occurrences.tables if len(table.seeds) > 1]
    parts = [
        "#include <stdint.h>\n#include <string.h>",
        "\n".join(_constants(occurrences, order)),
        _HELPERS,
        "\n".join(_rank(occurrences)),
        "\n".join(
            _looking(
                "colour_by_facts",
                "Add to the sum of each element the hashes of all facts about it.",
                occurrences.tables,
            )
        ),
        "\n".join(
            _looking("colour_by_relations", "Likewise, but only facts in which other elements may occur.", relations)
        ),
        "\n".join(_renamed(occurrences)),
        files("vmxmodel.engines").joinpath("c", "canonical.c").read_text(encoding="utf-8"),
    ]
    return "\n\n".join(parts)


_HELPERS = f"""\
static inline uint64_t mix_colour(uint64_t value, uint64_t number)
{{
    value = (value ^ number) * UINT64_C({FACTOR:#x});
    return value ^ value >> 32;
}}

/* New colours for the last elements of a sort, by old colour first, then by sum. Returns the sum of the new ones. */
static inline int rank_movable(name *colours, const uint64_t *sums, int fixed, int size)
{{
    uint64_t keys[64];
    int total = 0;
    for (int k = 0; k < size; k++)
        keys[k] = (uint64_t)colours[k] << 56 | sums[k] >> 8;
    for (int k = 0; k < size; k++) {{
        int smaller = fixed;
        for (int l = 0; l < size; l++)
            smaller += keys[l] < keys[k];
        colours[k] = (name)smaller;
        total += smaller;
    }}
    return total;
}}"""


def _constants(occurrences: Occurrences, order: int) -> Iterator[str]:
    movable = sum(sort.size - sort.fixed for sort in occurrences.sorts)
    yield "/* Slots: " + ", ".join(f"{s.none} none, {s.first}.. {s.name}" for s in occurrences.sorts) + " */"
    yield f"enum {{ SLOTS = {occurrences.slots}, MOVABLE = {movable}, DISCRETE = {occurrences.discrete} }};"
    yield f"#define ORDER UINT64_C({order}) /* of the group of all permutations */"
    yield ""
    yield "typedef signed char name;    /* of an element within its sort, or its colour; -1 for `none` */"
    yield "typedef unsigned short slot; /* an element of some sort, or its `none` */"
    yield ""
    yield f"static const name uncoloured[SLOTS] = {{{', '.join(map(str, occurrences.uncoloured))}}};"
    firsts = ", ".join(str(sort.first) for sort in occurrences.sort_of)
    yield f"static const slot first_of[SLOTS] = {{{firsts}}}; /* the first element of the same sort */"


def _rank(occurrences: Occurrences) -> Iterator[str]:
    yield "/* New colours for all elements; returns the sum of all colours. */"
    yield "static int rank_colours(name *colours, const uint64_t *sums)"
    yield "{"
    constant = sum(sum(range(sort.fixed)) - 1 for sort in occurrences.sorts)
    yield f"    int total = {constant};"
    for sort in occurrences.sorts:
        if sort.fixed < sort.size:
            place, number = sort.first + sort.fixed, sort.size - sort.fixed
            yield f"    /* {sort.name} */"
            yield f"    total += rank_movable(colours + {place}, sums + {place}, {sort.fixed}, {number});"
    yield "    return total;"
    yield "}"


def _looking(name: str, says: str, tables: Iterable[TablePlan]) -> Iterator[str]:
    yield f"/* {says} */"
    yield f"static inline void {name}(const int *x, const name *colours, uint64_t *sums)"
    yield "{"
    for table in tables:
        indent, slots, fixed = yield from _loops(table)
        code = f"x[{_place(table)}]"
        if table.value is not None:
            yield f"{indent}const int v = {table.value} + {code};"
            slots.append("v")
        for position, seed in enumerate(table.seeds):
            numbers = [*fixed, *(f"(uint64_t)(colours[{slot}] + 1)" for slot in slots if slot != slots[position])]
            numbers += [f"{slots[p]} == {slots[q]}" for p, q in table.alike]
            if table.value is None:
                numbers.append(f"(uint64_t)({code} - {table.least})" if table.least else f"(uint64_t){code}")
            term = f"UINT64_C({seed:#x})"
            for number in numbers:
                term = f"mix_colour({term}, {number})"
            yield f"{indent}sums[{slots[position]}] += {term};"
        yield from _ends(table)
    yield "}"


def _renamed(occurrences: Occurrences) -> Iterator[str]:
    yield "/* The state with every element renamed. */"
    yield "static inline void rename_codes(const int *x, const name *names, int *y)"
    yield "{"
    yield "    memcpy(y, x, CELLS * sizeof *y);"
    for table in occurrences.tables:
        indent, _, _ = yield from _loops(table)
        terms, origin = [], table.place
        for number, (dimension, stride) in enumerate(zip(table.dimensions, table.strides, strict=True)):
            if dimension.slot is None:
                terms.append(_times(f"i{number}", stride))
            else:
                terms.append(_times(f"names[s{number}]", stride))
                origin += dimension.optional * stride
        place = " + ".join([str(origin), *terms])
        code = f"x[{_place(table)}]"
        yield f"{indent}y[{place}] = {code if table.value is None else f'names[{table.value} + {code}]'};"
        yield from _ends(table)
    yield "}"


def _loops(table: TablePlan) -> Generator[str, None, tuple[str, list[str], list[str]]]:
    """Opens a loop for each index of a table. Returns the indentation, the slots of elements, the other indices."""
    slots, fixed, indent = [], [], "    "
    names = "".join("[]" for _ in table.dimensions)
    yield f"{indent}/* {table.name}{names} */"
    for number, dimension in enumerate(table.dimensions):
        yield f"{indent}for (int i{number} = 0; i{number} < {dimension.size}; i{number}++) {{"
        indent += "    "
        if dimension.slot is None:
            fixed.append(f"(uint64_t)i{number}")
        else:
            yield f"{indent}const int s{number} = {dimension.slot} + i{number};"
            slots.append(f"s{number}")
    if not table.dimensions:
        yield f"{indent}{{"
        indent += "    "
    return indent, slots, fixed


def _ends(table: TablePlan) -> Iterator[str]:
    for depth in range(max(1, len(table.dimensions)), 0, -1):
        yield "    " * depth + "}"


def _place(table: TablePlan) -> str:
    terms = [_times(f"i{number}", stride) for number, stride in enumerate(table.strides)]
    return " + ".join([str(table.place), *terms])


def _times(factor: str, stride: int) -> str:
    return factor if stride == 1 else f"{factor} * {stride}"
