"""How a state lies in 64-bit words, and the C that reads and writes it."""

from __future__ import annotations

from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.layout import Layout, Packed, codes
from vmxmodel.system.types import Type

_OCCUPIED = 1 << 63
"""The highest bit of the first word is set in every state: 0 is an empty place of the table."""


@dataclass(frozen=True)
class Bits:
    """Where one entry lies."""

    word: int
    shift: int
    width: int
    least: int  # the code that is stored as 0


@dataclass(frozen=True)
class TableBits:
    """Where the entries of a table lie."""

    name: str
    function: str  # what its accessors are called
    kind: Type
    entries: tuple[Bits, ...]

    @property
    def regular(self) -> bool:
        """Whether all entries lie in one word, one after the other."""
        first = self.entries[0]
        return all(
            bits.word == first.word and bits.shift == first.shift + n * first.width
            for n, bits in enumerate(self.entries)
        )


class CLayout:
    """The states of a layout as arrays of 64-bit words."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.tables: dict[str, TableBits] = {}
        free = [63]  # bits of each word
        for name, first in layout.base.items():
            number = sum(cell[0] == name for cell in layout.cells)
            domain = codes(layout.types[first], layout.scope)
            width = (len(domain) - 1).bit_length()
            word = next((k for k, room in enumerate(free) if room >= width * number), None)
            if word is None and width * number <= 64:
                free.append(64)
                word = len(free) - 1
            entries = []
            for _ in range(number):
                # A table that fits in no word is spread over several; no entry is.
                here = word
                if here is None:
                    here = next((k for k, room in enumerate(free) if room >= width), len(free))
                if here == len(free):
                    free.append(64)
                entries.append(Bits(here, (63 if here == 0 else 64) - free[here], width, domain.start))
                free[here] -= width
            function = "".join(letter if letter.isalnum() else "_" for letter in name)
            while any(function == other.function for other in self.tables.values()):
                function += "_"
            self.tables[name] = TableBits(name, function, layout.types[first], tuple(entries))
        self.words = len(free)

    @cached_property
    def _cells(self) -> tuple[Bits, ...]:
        return tuple(bits for name in self.layout.base for bits in self.tables[name].entries)

    def words_of(self, state: Packed) -> list[int]:
        """The words of a state."""
        words = [_OCCUPIED, *[0] * (self.words - 1)]
        for code, bits in zip(state, self._cells, strict=True):
            words[bits.word] |= code - bits.least << bits.shift
        return words

    def source(self) -> str:
        """The type `state`, accessors for every table, `unpack` and `pack`."""
        parts = [f"typedef struct {{ uint64_t w[{self.words}]; }} state;\n"]
        parts += [self._accessors(table) for table in self.tables.values()]
        unpack, pack, place = [], [], 0
        for table in self.tables.values():
            for n in range(len(table.entries)):
                unpack.append(f"    codes[{place}] = get_{table.function}(s, {n});")
                pack.append(f"    set_{table.function}(s, {n}, codes[{place}]);")
                place += 1
        parts.append("\n".join(["static inline void unpack(const state *s, int *codes) {", *unpack, "}\n"]))
        clear = [f"    s->w[{k}] = {'(uint64_t)1 << 63' if k == 0 else '0'};" for k in range(self.words)]
        parts.append("\n".join(["static inline void pack(const int *codes, state *s) {", *clear, *pack, "}\n"]))
        return "\n".join(parts)

    def _accessors(self, table: TableBits) -> str:
        first, name, number = table.entries[0], table.function, len(table.entries)
        domain = codes(table.kind, self.layout.scope)
        many = f"{number} entries of" if number > 1 else "one entry of"
        head = f"/* {table.name}: {table.kind}, as {domain.start}..{domain.stop - 1}; {many} {first.width} bits"
        mask = f"{hex((1 << first.width) - 1)}u" if first.width < 32 else f"{hex((1 << first.width) - 1)}ull"
        bias = f" + {first.least}" if first.least > 0 else f" - {-first.least}" if first.least < 0 else ""
        back = f"{'(uint64_t)(v' + f' - {first.least})' if first.least >= 0 else f'(uint64_t)(v + {-first.least})'}"
        if first.width == 0:
            lines = [
                f"{head} */",
                f"static inline int get_{name}(const state *s, int n) {{ (void)s; (void)n; return {first.least}; }}",
                f"static inline void set_{name}(state *s, int n, int v) {{ (void)s; (void)n; (void)v; }}\n",
            ]
            return "\n".join(lines)
        if table.regular:
            word = f"s->w[{first.word}]"
            shift = str(first.shift) if number == 1 else f"({first.shift} + {first.width} * n)"
            lines = [f"{head}, from bit {first.shift} of word {first.word} */"]
        else:
            word, shift = f"s->w[word_of_{name}[n]]", f"shift_of_{name}[n]"
            lines = [
                f"{head}, spread over several words */",
                f"static const int word_of_{name}[] = {{{', '.join(str(b.word) for b in table.entries)}}};",
                f"static const int shift_of_{name}[] = {{{', '.join(str(b.shift) for b in table.entries)}}};",
            ]
        unused = "(void)n; " if number == 1 and table.regular else ""
        lines += [
            f"static inline int get_{name}(const state *s, int n) {{",
            f"    {unused}return (int)({word} >> {shift} & {mask}){bias};",
            "}",
            f"static inline void set_{name}(state *s, int n, int v) {{",
            f"    {unused}{word} = ({word} & ~((uint64_t){mask} << {shift})) | {back} << {shift};",
            "}\n",
        ]
        return "\n".join(lines)
