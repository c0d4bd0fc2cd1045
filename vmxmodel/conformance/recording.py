"""Which processors' sequences a spec can be held against, as data that another process can unpack and use."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from vmxmodel.conformance.adapter import adapter
from vmxmodel.conformance.bench import Bench, first_processor
from vmxmodel.conformance.divergences import Divergence, read_divergences
from vmxmodel.conformance.recorded import Recorded, Told
from vmxmodel.conformance.sequences import Steps, cover
from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import UsageError
from vmxmodel.engines.base import Progress
from vmxmodel.files import read_text
from vmxmodel.language import load_text
from vmxmodel.system.model import System

EMULATORS = ("bochs", "qemu")


@dataclass(frozen=True)
class Recording:
    """The systematic sequences of one spec for one processor. The answers are computed where they are needed."""

    path: str
    text: str
    processor: str
    emulator: str
    sequences: tuple[Steps, ...]
    divergences: tuple[Divergence, ...]

    @cached_property
    def recorded(self) -> Recorded:
        bench = Bench(load_text(self.text, self.path).system, self.path, self.text, self.processor, 1)
        return Recorded(bench, self.sequences, self.divergences)

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "recorded"}

    def tells(self, system: System, actions: frozenset[str]) -> Told | None:
        """See `Recorded.tells`."""
        return self.recorded.tells(system, actions)

    @property
    def words(self) -> str:
        return f"{len(self.sequences):,} sequences of {self.emulator.capitalize()}'s {self.processor}"


def recordings(path: str, progress: Progress) -> tuple[Recording, ...]:
    """One for each emulator that can execute the module, with a sequence to every pair of rungs; none for others."""
    text = read_text(path)
    system = load_text(text, path).system
    found = []
    for emulator in EMULATORS:
        try:
            adapter(system.name)
            processor = first_processor(system.name, emulator)
        except UsageError:  # E305: no machine is known for this module, or no processor there
            continue
        bench = Bench(system, path, text, processor, 1)
        sequences = cover(bench, progress).sequences
        found.append(Recording(path, text, processor, emulator, sequences, _known(path, emulator)))
    return tuple(found)


def _known(path: str, emulator: str) -> tuple[Divergence, ...]:
    """Divergences of any version of an emulator."""
    file = Path(path).with_suffix(".divergences.toml")
    if not file.exists():
        return ()
    return tuple(d for d in read_divergences(read_text(file), str(file)) if d.on.lower().startswith(emulator))
