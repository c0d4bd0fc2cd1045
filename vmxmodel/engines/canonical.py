"""Canonical states: of all states that differ only by the names of elements, one and always the same.

Elements get colours that do not depend on their names: first by what is said of an element alone, then, round by
round, by the colours of those it stands in some relation with (colour refinement). When every element has a colour of
its own, the colours are its new name. Where elements keep sharing a colour, one of them is given a colour of its own
and refinement goes on; the choice is tried for each of them, and the least state that comes out is the canonical one
(individualisation and refinement; McKay and Piperno: Practical Graph Isomorphism II, 2014). Choices that an
automorphism of the state maps to each other give the same states, and one of them is enough.

Why it is exact. A colour is computed from colours, codes of unnamed values and numbers of tables alone, and elements of
one colour are told apart only by trying each: so two states that differ by names have the same tree of choices, up to
names, the same states at its leaves, and the same least one. A leaf is the state renamed, so states of different orbits
never meet. Colours come from 64-bit hashes: if two hashes collide, elements share a colour that could have been told
apart, which costs a choice and nothing else.

This is the reference for the generated C (`canonical.c`), which computes the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product, takewhile
from math import factorial

from vmxmodel.dataclass import dataclass
from vmxmodel.engines.layout import Packed
from vmxmodel.engines.occurrences import Occurrences, SortSlots, TablePlan, mix

Colours = tuple[int, ...]
"""A colour for each slot: the number of elements of the sort that have smaller colours; -1 for `none`."""

_64_BITS = (1 << 64) - 1


@dataclass(frozen=True)
class Canonical:
    """The canonical state of a state; the renaming to it; how many permutations leave the state as it is."""

    state: Packed
    renaming: Colours
    stabiliser: int


class Canonicaliser:
    """Finds canonical states of one system at one scope."""

    def __init__(self, occurrences: Occurrences) -> None:
        self.occurrences = occurrences
        self._facts = [fact for table in occurrences.tables for fact in _facts(table)]
        self._relations = [fact for fact in self._facts if len(fact.seeds) > 1]
        self._terms: dict[tuple[object, ...], list[int]] = {}

    def __call__(self, state: Packed) -> Canonical:
        """The canonical state, with all that is known of it."""
        colours = self.refined(state, self._round(state, self.occurrences.uncoloured, self._facts))
        if self.is_discrete(colours):
            return Canonical(self.rename(state, colours), colours, 1)
        return _Search(self, state, colours).run()

    def is_discrete(self, colours: Colours) -> bool:
        """Whether every element has a colour of its own."""
        return sum(colours) == self.occurrences.discrete

    def rename(self, state: Packed, renaming: Sequence[int]) -> Packed:
        """The state with every element renamed: where x stood at c, the new name of x stands at that of c."""
        renamed = list(state)
        for fact in self._facts:
            code = state[fact.place]
            place = fact.origin + sum(renaming[slot] * stride for slot, stride in fact.moving)
            renamed[place] = code if fact.value is None else renaming[fact.value + code]
        return tuple(renamed)

    def refined(self, state: Packed, colours: Colours) -> Colours:
        """Colours refined until every element has its own, or no more are told apart."""
        while not self.is_discrete(colours):
            finer = self._round(state, colours, self._relations)
            if finer == colours:
                break
            colours = finer
        return colours

    def _round(self, state: Packed, colours: Colours, facts: list[_Fact]) -> Colours:
        """One round: elements of one colour are told apart by the sums of the hashes of the facts about them."""
        sums = [0] * len(colours)
        for fact in facts:
            code = state[fact.place]
            slots = fact.slots if fact.value is None else (*fact.slots, fact.value + code)
            key = (fact.number, code if fact.value is None else 0, *[colours[slot] for slot in slots])
            if fact.alike:
                key += tuple([slots[p] == slots[q] for p, q in fact.alike])
            terms = self._terms.get(key)
            if terms is None:
                terms = self._terms[key] = _terms(fact, slots, colours, code)
            for slot, term in zip(slots, terms, strict=True):
                sums[slot] += term
        return tuple(colour for sort in self.occurrences.sorts for colour in (-1, *_ranks(sort, colours, sums)))


def _ranks(sort: SortSlots, colours: Colours, sums: list[int]) -> list[int]:
    """New colours for the elements of a sort, by old colour first, then by sum."""
    slots = range(sort.first, sort.first + sort.size)
    keys = [(colours[slot], (sums[slot] & _64_BITS) >> 8) for slot in slots]
    ranks: dict[tuple[int, int], int] = {}
    for rank, key in enumerate(sorted(keys)):
        ranks.setdefault(key, rank)
    return [ranks[key] for key in keys]


# Facts.


@dataclass(frozen=True)
class _Fact:
    """One entry in which elements occur.

    `slots` are those of its indices; with a `value`, the code x of the entry stands for the slot `value + x`. `seeds`
    has a number for each position. Renamed, the entry lies at `origin` plus new names times strides.
    """

    number: int
    place: int
    slots: tuple[int, ...]
    value: int | None
    least: int
    seeds: tuple[int, ...]
    alike: tuple[tuple[int, int], ...]
    origin: int
    moving: tuple[tuple[int, int], ...]  # slots and strides


def _facts(table: TablePlan) -> Iterator[_Fact]:
    for number, entry in enumerate(product(*(range(dimension.size) for dimension in table.dimensions))):
        slots, moving, seeds, origin = [], [], table.seeds, table.place
        for index, dimension, stride in zip(entry, table.dimensions, table.strides, strict=True):
            if dimension.slot is None:
                seeds = tuple(mix(seed, index) for seed in seeds)
                origin += index * stride
            else:
                slots.append(dimension.slot + index)
                moving.append((dimension.slot + index, stride))
                origin += dimension.optional * stride  # the name of `none` is -1, and its index 0
        yield _Fact(
            table.place + number,
            table.place + number,
            tuple(slots),
            table.value,
            table.least,
            seeds,
            table.alike,
            origin,
            tuple(moving),
        )


def _terms(fact: _Fact, slots: tuple[int, ...], colours: Colours, code: int) -> list[int]:
    """What a fact adds to the sum of each element in it: a hash of the rest of the fact."""
    terms = []
    for position, seed in enumerate(fact.seeds):
        term = seed
        for other, slot in enumerate(slots):
            if other != position:
                term = mix(term, colours[slot] + 1)
        for p, q in fact.alike:
            term = mix(term, slots[p] == slots[q])
        terms.append(term if fact.value is not None else mix(term, code - fact.least))
    return terms


# Elements that refinement does not tell apart.


@dataclass(frozen=True)
class _Leaf:
    """The state under one renaming, and the choices that led to it."""

    state: Packed
    renaming: Colours
    chosen: tuple[int, ...]


class _Search:
    """The tree of choices for one state. Elements are named by their slots.

    What is known of the automorphisms of the state prunes it: `twins`, which may be exchanged for each other while all
    else stays, and the permutations found where two leaves are the same state.
    """

    def __init__(self, canonicaliser: Canonicaliser, state: Packed, colours: Colours) -> None:
        self.canonicaliser = canonicaliser
        self.state = state
        self.colours = colours
        self.twin = self._twins()  # of each element one that it is a twin of, the same for all its twins
        self.first: _Leaf | None = None
        self.best: _Leaf | None = None
        self.automorphisms: list[tuple[int, ...]] = []  # where each slot goes
        self.stabiliser = 1

    def run(self) -> Canonical:
        """Search the whole tree."""
        self._visit(self.colours, (), True)
        assert self.best is not None
        return Canonical(self.best.state, self.best.renaming, self.stabiliser)

    def _visit(self, colours: Colours, chosen: tuple[int, ...], first_path: bool) -> int:
        """Visit the tree below some choices. Returns the number of choices below which all is done.

        The order of the stabiliser is the product, along the first path, of the sizes of the orbits of what is chosen
        under the automorphisms that fix what was chosen before.
        """
        colours = self._split_twins(colours, first_path)
        cell = min(self._cells(colours), key=len, default=())
        if not cell:
            return self._leaf(_Leaf(self.canonicaliser.rename(self.state, colours), colours, chosen))
        tried: list[int] = []
        for slot in cell:
            orbit = self._orbits(chosen)
            if any(orbit[slot] == orbit[other] for other in tried):
                continue
            apart = tuple(colour + (s in cell and s != slot) for s, colour in enumerate(colours))
            finer = self.canonicaliser.refined(self.state, apart)
            done = self._visit(finer, (*chosen, slot), first_path and not tried)
            if done < len(chosen):
                return done
            tried.append(slot)
        if first_path:
            orbit = self._orbits(chosen)
            self.stabiliser *= sum(orbit[slot] == orbit[cell[0]] for slot in cell)
        return len(chosen)

    def _leaf(self, leaf: _Leaf) -> int:
        """Take in a leaf. If it is the same state as another one, all below their last common choice is, too."""
        if self.first is None or self.best is None:
            self.first = self.best = leaf
            return len(leaf.chosen)
        for known in (self.first, self.best):
            if leaf.state == known.state:
                self.automorphisms.append(self._between(known.renaming, leaf.renaming))
                same = (a == b for a, b in zip(known.chosen, leaf.chosen, strict=False))
                return sum(takewhile(bool, same))
        if leaf.state < self.best.state:
            self.best = leaf
        return len(leaf.chosen)

    def _between(self, left: Colours, right: Colours) -> tuple[int, ...]:
        """The permutation of slots that takes each element to the one that has its name in the other renaming."""
        firsts = [sort.first for sort in self.canonicaliser.occurrences.sort_of]
        named = {first + name: slot for slot, (first, name) in enumerate(zip(firsts, right, strict=True))}
        return tuple(named[first + name] for first, name in zip(firsts, left, strict=True))

    def _orbits(self, chosen: tuple[int, ...]) -> list[int]:
        """For each element one of its orbit under the known automorphisms that fix what was chosen."""
        orbit = list(self.twin)
        for automorphism in self.automorphisms:
            if all(automorphism[slot] == slot for slot in chosen):
                for slot, image in enumerate(automorphism):
                    old, new = orbit[slot], orbit[image]
                    if old != new:
                        orbit = [new if leader == old else leader for leader in orbit]
        return orbit

    def _cells(self, colours: Colours) -> list[list[int]]:
        """The elements that share a colour, colour by colour, where there is more than one."""
        cells: dict[tuple[int, int], list[int]] = {}
        for slot, (sort, colour) in enumerate(zip(self.canonicaliser.occurrences.sort_of, colours, strict=True)):
            cells.setdefault((sort.none, colour), []).append(slot)
        return [cells[key] for key in sorted(cells) if len(cells[key]) > 1]

    def _split_twins(self, colours: Colours, first_path: bool) -> Colours:
        """Give twins that share a colour with none but twins colours of their own: any order gives the same states."""
        split = list(colours)
        for cell in self._cells(colours):
            if len({self.twin[slot] for slot in cell}) == 1:
                for more, slot in enumerate(cell):
                    split[slot] += more
                if first_path:
                    self.stabiliser *= factorial(len(cell))
        return tuple(split)

    def _twins(self) -> list[int]:
        names = [slot - sort.first for slot, sort in enumerate(self.canonicaliser.occurrences.sort_of)]
        twin = list(range(len(names)))
        for cell in self._cells(self.colours):
            leaders: list[int] = []
            for slot in cell:
                for leader in leaders:
                    swapped = list(names)
                    swapped[slot], swapped[leader] = names[leader], names[slot]
                    if self.canonicaliser.rename(self.state, swapped) == self.state:
                        twin[slot] = leader
                        break
                else:
                    leaders.append(slot)
        return twin
