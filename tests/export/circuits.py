"""Reads binary AIGER and computes what the circuit does, independently of the exporter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Circuit:
    """A circuit as it stands in the file. Literals as in the format."""

    inputs: tuple[str, ...]
    latches: tuple[str, ...]
    following: tuple[int, ...]
    reset: tuple[bool, ...]
    bad: tuple[int, ...]
    gates: tuple[tuple[int, int], ...]

    def step(self, state: Mapping[str, bool], inputs: Mapping[str, bool]) -> tuple[dict[str, bool], list[bool]]:
        """The state after a step, and which bad literals are true in it. Inputs that are not named are 0."""
        values = [False, *(inputs.get(name, False) for name in self.inputs), *(state[name] for name in self.latches)]

        def value(literal: int) -> bool:
            return values[literal >> 1] != bool(literal & 1)

        for left, right in self.gates:
            values.append(value(left) and value(right))
        return dict(zip(self.latches, map(value, self.following), strict=True)), [value(b) for b in self.bad]

    @property
    def first(self) -> dict[str, bool]:
        return dict(zip(self.latches, self.reset, strict=True))


def read(data: bytes) -> Circuit:
    """The circuit in a binary AIGER 1.9 file with bad states and neither outputs nor constraints."""
    head, _, rest = data.partition(b"\n")
    word, *numbers = head.split()
    assert word == b"aig"
    largest, inputs, latches, outputs, gates, *others = map(int, numbers)
    assert largest == inputs + latches + gates
    assert outputs == 0
    following, reset, bad = [], [], []
    for _ in range(latches):
        line, _, rest = rest.partition(b"\n")
        first, *second = map(int, line.split())
        following.append(first)
        reset.append(second == [1])
    for _ in range(others[0] if others else 0):
        line, _, rest = rest.partition(b"\n")
        bad.append(int(line))
    found, place = [], 0
    for number in range(gates):
        left, place = _delta(rest, place)
        right, place = _delta(rest, place)
        gate = 2 * (inputs + latches + number + 1)
        found.append((gate - left, gate - left - right))
    names = {"i": [""] * inputs, "l": [""] * latches}
    for line in rest[place:].decode().splitlines():
        if line == "c":
            break
        key, _, name = line.partition(" ")
        if key[0] in names:
            names[key[0]][int(key[1:])] = name
    return Circuit(tuple(names["i"]), tuple(names["l"]), tuple(following), tuple(reset), tuple(bad), tuple(found))


def _delta(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        place += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, place
