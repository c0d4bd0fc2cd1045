"""The codes of what a solver finds in a spec whose text, names and types are right."""

WELLFORMED_CODES: dict[str, tuple[str, str]] = {
    "E201": (
        "two updates may write one place",
        "The updates of a transition are one simultaneous assignment, so no entry of a table may be written twice, not "
        "even with the same value. Here two places can be the same one: their arguments can be equal while both "
        "updates apply. Say in the guard or in an `if` that they differ, or write one update with a condition in its "
        "value. What the spec's invariants exclude is not reported, once they are proved.",
    ),
    "E202": (
        "a value may leave its range",
        "Nothing wraps around: a number outside the range of a table or of an outcome's parameter is an error. Here a "
        "sum or a difference can leave it. Guard against the last value, or declare a larger range. What the spec's "
        "invariants exclude is not reported, once they are proved.",
    ),
    "E203": (
        "no initial state",
        "The initial values and the `init` formulas contradict each other, so the system has no run at all, and "
        "everything would hold of it.",
    ),
    "E204": (
        "contradictory assumptions",
        "No constants and inputs satisfy all `assume` formulas, so the system has no run at all, and everything would "
        "hold of it.",
    ),
    "W201": (
        "a rung that no state lets fire",
        "The test of this rung, and none of the tests above it, cannot be true together: by the types and the "
        "assumptions alone, whatever the state. It is shadowed by the rungs above it, or its own test is a "
        'contradiction. If it stands here for completeness, say `unreachable "why"`.',
    ),
    "W202": (
        "a rung that is dead under the invariants",
        "The rung could fire in some state, but in none that satisfies the proved invariants, so it never does. If "
        'it stands here for completeness, say `unreachable "why"`.',
    ),
    "W203": (
        "a property that follows from the types alone",
        "The property is true of every state whatever, reachable or not. It says nothing about the system: a table "
        "into `T?` has at most one value, an enum is one of its values. If it should be able to fail, declare the "
        "table as a relation (`holds[Core, Party]: Bool`).",
    ),
    "W204": (
        "a vacuous property",
        "The left side of the property's `implies` is never true in any state that satisfies the proved invariants, so "
        "the right side does not matter.",
    ),
    "W205": (
        "outside the decidable fragment",
        "The named terms make a circle of sorts: each element of the one has an element of the other, and back. Then a "
        "solver can build endless chains of elements, and may find no answer. A proof is still a proof; whatever else "
        "it says decides nothing. Declare a table as a relation instead of a total function, or split a formula in "
        "which `some` stands below `all`.",
    ),
    "W206": (
        "a check of the spec was not decided",
        "The solver found no answer in its time to the question whether two updates may write one place, whether a "
        "value may leave its range, or whether initial states exist. The check has not passed, and not failed.",
    ),
}
