"""A refinement as data: how one system is read as another one, and what each of its transitions performs there.

`refines vmx { … }` reads every variable, constant and input of `vmx` as an expression over the system that says so, and
names for each of its transitions the transition of `vmx` that it performs, or none: then it stutters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics import Span
from vmxmodel.system.expr import Expr, Param
from vmxmodel.system.model import Absent, System, Transition
from vmxmodel.system.types import OptionalType, SortType, Type


@dataclass(frozen=True, slots=True)
class Mapped:
    """`map mode[c] = …`: an entry of a table of the other system, over variables with the types of this one."""

    table: str
    params: tuple[Param, ...]
    value: Expr
    implicit: bool = False  # nobody wrote it: the table of the same name here
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Performed:
    """What a transition does on the other side. `args` are over the parameters and the state of this one, by name."""

    own: str
    other: str | None  # None: it stutters
    args: tuple[tuple[str, Expr], ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """`pending VMLAUNCH(c) when …`: the instruction was begun, with these arguments, and is not yet answered."""

    action: str
    params: tuple[Param, ...]
    formula: Expr


@dataclass(frozen=True, slots=True)
class Ready:
    """`ready(c: Core) = …`: any instruction can begin on this processor."""

    param: Param
    formula: Expr


@dataclass(frozen=True, slots=True)
class Rank:
    """`rank(c: Core) = …`: a number for each of the values, of which a stuttering step lowers one and raises none."""

    params: tuple[Param, ...]
    value: Expr


@dataclass(frozen=True)
class Refinement:
    """One `refines`. `name` is that of the comparison, under which its verdicts and certificates are kept."""

    name: str
    other: System
    tables: tuple[Mapped, ...]
    sorts: tuple[tuple[str, str], ...]  # those of the other system, each with the one here
    outcomes: tuple[tuple[str, str], ...]
    steps: tuple[Performed, ...]  # one for each transition of this system
    ready: Ready | None = None
    pending: tuple[Pending, ...] = ()
    rank: Rank | None = None
    absent: tuple[Absent, ...] = ()  # what the other system does and this one never does
    narrowed: tuple[str, ...] = ()  # inputs that are not read as free ones, in words
    doc: str = ""
    span: Span | None = None

    @cached_property
    def mapped(self) -> Mapping[str, Mapped]:
        return {one.table: one for one in self.tables}

    @cached_property
    def outcome(self) -> Mapping[str, str]:
        return dict(self.outcomes)

    @cached_property
    def step(self) -> Mapping[str, Performed]:
        return {one.own: one for one in self.steps}

    @cached_property
    def _sort(self) -> Mapping[str, str]:
        return dict(self.sorts)

    def performs(self, own: str) -> Transition | None:
        """The transition of the other system that one of this system performs; None where it stutters."""
        other = self.step[own].other
        return None if other is None else self.other.transition[other]

    def here(self, kind: Type) -> Type:
        """A type of the other system as a type of this one."""
        match kind:
            case SortType(name):
                return SortType(self._sort[name])
            case OptionalType(of=SortType(name)):
                return OptionalType(SortType(self._sort[name]))
        return kind

    @property
    def stutters(self) -> bool:
        return any(one.other is None for one in self.steps)

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name in self.__dataclass_fields__}
