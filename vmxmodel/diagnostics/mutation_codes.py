"""E14x, W14x: what can go wrong before mutants of a spec are decided."""

from __future__ import annotations

MUTATION_CODES: dict[str, tuple[str, str]] = {
    "E140": (
        "the spec does not hold itself",
        "A mutant is killed by what the spec says and the mutant does not do. That has a meaning only where the "
        "original does all that the spec says: `vmxmodel check SPEC` has to end with `all as the spec says`.",
    ),
    "E141": (
        "there is nothing to mutate",
        "Mutants are made of rungs, guards, conditions, updates, outcomes and initial values that the module itself "
        "declares; of used modules, properties, scenarios and diagrams none are made. Either the module has nothing of "
        "the kind, or --only and --rung leave nothing.",
    ),
    "E142": (
        "the cluster cannot be reached",
        "`--cluster ADDRESS` names the scheduler of a Dask cluster that is there already, as in tcp://host:8786. "
        "Nobody answered there in time, or it has no workers.",
    ),
    "E143": (
        "the cluster runs another program",
        "Every worker has to be able to import the same version of vmxmodel as the one that asks: they are sent what "
        "is known of the spec, and send verdicts back.",
    ),
    "W140": (
        "a spec beside it is left out",
        "What a spec of the same folder says by `refines` of the one that is mutated kills mutants, too. One that "
        "cannot be read does not: what it alone would notice survives, and the score is lower than it need be.",
    ),
}
