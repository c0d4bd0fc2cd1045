"""A spec of which some declarations were edited is what loading all of it gives, and of most edits it is told so."""

from __future__ import annotations

import pickle
import random
import re
from collections.abc import Callable
from functools import cache

import pytest

from tests.models.specs import SPECS
from vmxmodel.diagnostics import SpecError
from vmxmodel.language import edited
from vmxmodel.language.edited import Basis
from vmxmodel.language.loader import read_spec
from vmxmodel.system.model import System


@pytest.fixture(autouse=True, scope="module")
def _cache(tmp_path_factory: pytest.TempPathFactory) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@cache
def whole(name: str) -> tuple[str, System, Basis | None]:
    """A spec, what it says, and its basis."""
    text = (SPECS / f"{name}.tsys").read_text()
    found = read_spec(text, str(SPECS / f"{name}.tsys"))
    return text, found.loaded.system, edited.basis_of(found.spec, text, found.units, found.loaded.system)


def again(system: System, basis: Basis, before: str, text: str, path: str) -> tuple[System, Basis] | None:
    return edited.edited(pickle.dumps(system), pickle.dumps(basis), before, text, path)


def anew(text: str, path: str) -> System | None:
    try:
        return read_spec(text, path).loaded.system
    except SpecError:
        return None


# Edits that look harmless.

SMALL = """module small
sort Core
enum Mode = Off | On
var mode[Core]: Mode = Off
var on[Core]: Bool = false
def busy(c: Core) = mode[c] == On
action bump(c: Core) when not busy(c) { mode[c] := On }
action rest(c: Core) when busy(c) { mode[c] := Off }
invariant on: all c: Core: not on[c]
invariant bump: all c: Core: mode[c] in {Off, On}
scenario twice(c: Core) {
  check mode[c] == Off
  bump(c)
}
scenario once(c: Core) { given 1 == 1bump(c) }
"""
TRAPS = {
    "a question has the name of a variable": ("all c: Core: not on[c]", "all on: Core: mode[on] == Off"),
    "a question has the name of an action": ("in {Off, On}", "in {On, Off}"),
    "a name follows a number at once": ("bump(c: Core) when", "bump(c: Core, d: Core) when"),
    "a definition has another parameter": ("busy(c: Core) = mode[c]", "busy(d: Core) = mode[d]"),
    "a definition is of two": ("busy(c: Core) = mode[c] == On", "busy(c: Core, d: Core) = mode[c] == mode[d]"),
    "a definition speaks of a step": ("= mode[c] == On", "= next(mode[c]) == On"),
    "a definition needs itself": ("= mode[c] == On", "= busy(c)"),
    "two actions change their names": ("action bump(c: Core) when not", "action rest(c: Core) when not"),
    "a declaration becomes two": ("not on[c]", "not on[c]\n  invariant more: true"),
    "a declaration goes into a comment": ("invariant bump", "# invariant bump"),
    "a comment says what is shown": ("invariant bump", "## All of them.\ninvariant bump"),
}


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS.keys())
def test_what_looks_harmless_is_loaded_as_a_whole_or_gives_the_same(trap: tuple[str, str]) -> None:
    found = read_spec(SMALL, "small.tsys")
    basis = edited.basis_of(found.spec, SMALL, found.units, found.loaded.system)
    assert basis is not None
    text = SMALL.replace(*trap, 1)
    assert text != SMALL
    fast = again(found.loaded.system, basis, SMALL, text, "small.tsys")
    assert fast is None or fast[0] == anew(text, "small.tsys")


def test_a_question_that_is_called_like_the_sort_of_parties() -> None:
    text = """module small
sort Party
var used: Bool = false
outcome Done
instruction USE() {
  all_others: otherwise => Done { used := true }
}
never Party: used and not used
"""
    found = read_spec(text, "small.tsys")
    basis = edited.basis_of(found.spec, text, found.units, found.loaded.system)
    assert basis is not None
    new = text.replace("used and not used", "not used and used").replace("used := true", "used := not used")
    fast = again(found.loaded.system, basis, text, new, "small.tsys")
    assert fast is not None
    assert fast[0] == anew(new, "small.tsys")


# Edits of a text by chance, in its lines and words.


def _line(change: Callable[[list[str], int], None]) -> Callable[[str, random.Random], str]:
    def edit(text: str, chance: random.Random) -> str:
        lines = text.split("\n")
        change(lines, chance.randrange(len(lines) - 1))
        return "\n".join(lines)

    return edit


def _swap(lines: list[str], n: int) -> None:
    lines[n], lines[n + 1] = lines[n + 1], lines[n]


def _word(old: str, new: str) -> Callable[[str, random.Random], str]:
    def edit(text: str, chance: random.Random) -> str:
        places = [found.span() for found in re.finditer(old, text)]
        if not places:
            return text
        start, end = chance.choice(places)
        return text[:start] + re.sub(old, new, text[start:end]) + text[end:]

    return edit


EDITS: tuple[Callable[[str, random.Random], str], ...] = (
    _line(lambda lines, n: lines.pop(n) and None),
    _line(lambda lines, n: lines.insert(n, lines[n])),
    _line(_swap),
    _line(lambda lines, n: lines.insert(n, "# a remark")),
    _line(lambda lines, n: lines.insert(n, "## a comment that is shown")),
    _line(lambda lines, n: lines.insert(n, "")),
    _word(r" and ", " or "),
    _word(r" == ", " != "),
    _word(r"\bwhen ", "when not "),
    _word(r"\bnot ", ""),
    _word(r"(?m)^( +)(\w+): when", r"\1other_\2: when"),
    _word(r"\b(\d)\b", r"1\1"),
    _word(r"\btrue\b", "false"),
    _word(r"(?m)^def (\w+)", r"def other_\1"),
    _word(r"\binvariant\b", "never"),
    _word(r"(?m)^(?:invariant|step|never) ", "reachable "),
)


def edits_by_chance(name: str, seed: int, many: int) -> int:
    """Edit a spec again and again, and compare; how often a wrong or a far-reaching edit was left to loading all."""
    path = str(SPECS / f"{name}.tsys")
    text, system, basis = whole(name)
    chance = random.Random(seed)
    left = 0
    for _ in range(many):
        assert basis is not None
        new = chance.choice(EDITS)(text, chance)
        found = again(system, basis, text, new, path)
        wanted = anew(new, path)
        if found is None:
            left += 1
            continue
        assert found[0] == wanted
        text, (system, basis) = new, found
    return left


@pytest.mark.parametrize("name", ["vmx", "svm", "svm_disciplined", "platforms/arm"])
def test_an_edited_spec_is_what_loading_it_gives(name: str) -> None:
    many = 24
    assert edits_by_chance(name, seed=len(name), many=many) < many * 2 / 3
