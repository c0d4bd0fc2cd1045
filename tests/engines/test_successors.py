"""Generated programs: inputs, choices and fixed parameters; the source can be read."""

from __future__ import annotations

from tests.helpers import interpreter_of
from vmxmodel.engines.successors import generate

TEXT = """
module m
sort Core
sort Party
var owner[Core]: Party? = none
var level[Core]: 0..3 = 0
input wish[Core]: 0..3
instruction TAKE(c: Core, g: Party) {
  taken: when owner[c] != none => Yes
  take:  otherwise => Yes { owner[c] := g }
}
outcome Yes
action DROP(c: Core, g: Party) when owner[c] == g { owner[c] := none }
action ANY(c: Core) { if owner[c] != none { level[c] := any } }
action SAME(c: Core, d: Core) when wish[c] == 1 and wish[d] > 0 { level[c] := wish[d] }
"""


def counts(cores: int, owner: bool) -> dict[str, int]:
    """How many successors each transition has in the initial state, or in one where core1 has an owner."""
    interpreter = interpreter_of(TEXT, Core=cores, Party=2)
    program = generate(interpreter)
    (state,) = interpreter.initial_states()
    if owner:
        state = {**state, ("owner", ("core1",)): "party2"}
    packed = program.layout.pack(state)
    assert program.layout.unpack(packed) == state
    names = [transition.name for transition in interpreter.system.transitions]
    return {name: len(fire(packed)) for name, fire in zip(names, program.transitions, strict=True)}


def test_a_transition_counts_once_for_its_parameters_and_its_effect() -> None:
    # ANY writes nothing; SAME reads one input twice where c is d, so that the level is 1 there, and else 1, 2 or 3.
    assert counts(1, owner=False) == {"TAKE.taken": 0, "TAKE.take": 2, "DROP": 0, "ANY": 1, "SAME": 1}
    assert counts(2, owner=False) == {"TAKE.taken": 0, "TAKE.take": 4, "DROP": 0, "ANY": 2, "SAME": 2 + 2 * 3}


def test_a_choice_is_enumerated_where_it_matters() -> None:
    # TAKE.taken does not mention g, so that g adds nothing; DROP's g is fixed by the state.
    assert counts(1, owner=True) == {"TAKE.taken": 1, "TAKE.take": 0, "DROP": 1, "ANY": 4, "SAME": 1}


def test_the_source_names_the_rungs_and_reads_fixed_parameters_off_the_state() -> None:
    source = generate(interpreter_of(TEXT, Core=2, Party=2)).source
    assert "(s):  # TAKE.take\n" in source
    drop = source[source.index("# DROP") :].split("\n\n")[0]
    assert "for c in range(0, 2):" in drop
    assert "g = s[c]" in drop
    assert "for g" not in drop
