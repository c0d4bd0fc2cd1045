"""`dataclass` of the standard library, whose frozen classes take less time to import.

The standard library writes six methods for each class and compiles them when its module is imported: that was half of
what a command took to start. Here `__init__` is written when the first object is made, by the standard library, and the
others are not written at all: what a frozen object is compared and hashed by is one tuple, which C code makes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """See the standard library. Anything but `frozen`, `slots` and `repr` is left to that."""
        if not options.get("frozen") or options.keys() - {"frozen", "slots", "repr"}:
            return dataclasses.dataclass(cls, **options)
        if cls is None:
            return lambda decorated: _frozen(decorated, **options)
        return _frozen(cls, **options)


def _frozen(cls: type, *, frozen: bool, slots: bool = False, repr: bool = True) -> type:  # noqa: A002
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # or else the standard library would work out a signature to put there
    own = cls.__dict__
    hashed = own.get("__hash__") is not None  # with an `__eq__` of its own alone, Python has put None there
    made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    fields = dataclasses.fields(made)
    methods = _methods(made, fields)
    if not repr:
        del methods["__repr__"]
    if slots:
        methods |= _state(tuple(field.name for field in fields))
    for name, method in methods.items():
        if name not in own or (name == "__hash__" and not hashed):
            method.__qualname__ = f"{made.__qualname__}.{name}"
            setattr(made, name, method)
    return made


def _methods(cls: Any, fields: tuple[dataclasses.Field[Any], ...]) -> dict[str, Callable[..., Any]]:
    names = frozenset(field.name for field in fields)
    compared = _tuple_of(field.name for field in fields if field.compare)
    hashed = _tuple_of(field.name for field in fields if (field.compare if field.hash is None else field.hash))
    shown = [field.name for field in fields if field.repr]

    def __init__(self: Any, *args: Any, **named: Any) -> None:  # noqa: N807
        cls.__init__ = _written(cls)
        cls.__init__(self, *args, **named)

    def __eq__(self: Any, other: object) -> Any:  # noqa: N807
        if other is self:
            return True
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(hashed(self))

    @recursive_repr()
    def __repr__(self: Any) -> str:  # noqa: N807
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    every = (__init__, __eq__, __hash__, __repr__, __setattr__, __delattr__)
    return {method.__name__: method for method in every}


def _state(names: tuple[str, ...]) -> dict[str, Callable[..., Any]]:
    """How an object that has no `__dict__` and lets nobody write its fields is packed and unpacked."""

    def __getstate__(self: Any) -> list[Any]:  # noqa: N807
        return [getattr(self, name) for name in names]

    def __setstate__(self: Any, state: list[Any]) -> None:  # noqa: N807
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return {method.__name__: method for method in (__getstate__, __setstate__)}


def _tuple_of(names: Any) -> Callable[[Any], Any]:
    """What an object is, to be compared: the values of these fields."""
    every = tuple(names)
    if len(every) > 1:
        return attrgetter(*every)
    return (lambda one: (getattr(one, every[0]),)) if every else lambda _: ()


def _written(cls: Any) -> Callable[..., None]:
    """The constructor, as the standard library writes it for a class with the same fields."""
    like: dict[str, Any] = {"__qualname__": cls.__qualname__, "__annotations__": {}}
    for field in dataclasses.fields(cls):
        like["__annotations__"][field.name] = field.type
        like[field.name] = dataclasses.field(
            default=field.default, default_factory=field.default_factory, init=field.init, kw_only=field.kw_only
        )
    if hasattr(cls, "__post_init__"):
        like["__post_init__"] = cls.__post_init__
    twin: Any = dataclasses.dataclass(frozen=True, eq=False, repr=False)(type(cls.__name__, (), like))
    written: Callable[..., None] = twin.__init__
    return written
