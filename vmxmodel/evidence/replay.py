"""Replay: a trace is evidence only after the reference interpreter has run it step by step."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from itertools import product

from vmxmodel.diagnostics import EvidenceError, ModelError
from vmxmodel.evidence.trace import Step, Trace
from vmxmodel.system.events import is_of_step
from vmxmodel.system.expr import Answers, Event, Expr, Literal, Ref, conj, substitute
from vmxmodel.system.interpreter import Interpreter
from vmxmodel.system.model import BY, Property, PropertyKind, Scenario, ScenarioStep, System, Transition
from vmxmodel.system.step import Inputs, show_cell, show_step, show_value
from vmxmodel.system.types import Value


def replay(system: System, trace: Trace) -> None:
    """Run a trace: its first state is initial, every step is enabled and leads to the next state.

    Raises EvidenceError that names the step at which the trace and the interpreter part.
    """
    interpreter = Interpreter(system, trace.scope)
    check_scope(system, trace)
    for number, state in enumerate(trace.states):
        with _at(f"state {number}"):
            interpreter.check_state(state)
    with _at("state 0"):
        if not interpreter.is_initial(trace.states[0]):
            raise EvidenceError("state 0 is not initial")
    for number, step in enumerate(trace.steps, 1):
        _replay_step(interpreter, trace, number, step)


def check_trace(system: System, trace: Trace, goal: Property | Scenario) -> None:
    """Replay a trace and check that it shows what it is evidence of.

    invariant, never: the last state refutes the formula. step: the last step refutes it. reachable: the last state
    satisfies it, or the last step where it speaks of a step. scenario: the steps are those of the scenario, in order.
    recoverable: the last state does not satisfy the formula; that no later state does either is nothing that a trace
    can show, and rests on the exploration that found it.

    Raises EvidenceError that says what is wrong where.
    """
    replay(system, trace)
    check_shows(Interpreter(system, trace.scope), trace, goal)


def check_shows(interpreter: Interpreter, trace: Trace, goal: Property | Scenario) -> None:
    """Check that a trace that is replayed already shows what it is evidence of. See `check_trace`."""
    with _at(goal.name):
        if isinstance(goal, Scenario):
            _check_scenario(interpreter, trace, goal)
        elif is_of_step(goal):
            _check_last_step(interpreter, trace, goal)
        else:
            wanted = goal.kind is PropertyKind.REACHABLE
            if interpreter.holds(goal.formula, trace.states[-1]) != wanted:
                verb = "does not satisfy" if wanted else "does not refute"
                raise EvidenceError(f"the last state (state {len(trace)}) {verb} {goal.name}: {goal.text}")


def check_scope(system: System, trace: Trace) -> None:
    """Check that a trace names the elements of every sort, members first. Raises EvidenceError."""
    if {name for name, _ in trace.scope.elements} != set(system.sort):
        raise EvidenceError(f"the trace's scope ({trace.scope}) does not name the sorts of {system.name}")
    for sort in system.sorts:
        names = trace.scope[sort.name]
        if not names or len(set(names)) != len(names) or names[: len(sort.members)] != sort.members:
            raise EvidenceError(f"the trace's elements of {sort.name} are not its members and others, each once")


def rungs_now(system: System, name: str, params: Collection[str]) -> Iterator[Transition]:
    """What may be carried out for a transition of an earlier version of a spec: that of this name, if it is there, then
    the others of its action; with these parameters."""
    written = system.transition.get(name)
    action = name.partition(".")[0] if written is None else written.action
    others = (other for other in system.transitions if other.action == action and other is not written)
    for transition in (*(() if written is None else (written,)), *others):
        if {param.name for param in transition.params} == set(params):
            yield transition


def _replay_step(interpreter: Interpreter, trace: Trace, number: int, step: Step) -> None:
    before, after = trace.states[number - 1], trace.states[number]
    with _at(f"step {number}, {show_step(step)}"):
        if not interpreter.enabled(before, step):
            raise EvidenceError(f"step {number}, {show_step(step)}: it is not enabled in state {number - 1}")
        _, _, reached = interpreter.execute(before, step)
    for cell, value in reached.items():
        if after[cell] != value:
            raise EvidenceError(
                f"step {number}, {show_step(step)}: {show_cell(cell)} becomes {show_value(value)}, "
                f"but state {number} says {show_value(after[cell])}"
            )


def _check_last_step(interpreter: Interpreter, trace: Trace, goal: Property) -> None:
    if not trace.steps:
        raise EvidenceError(f"{goal.name} speaks of a step, and the trace has none")
    wanted = goal.kind is PropertyKind.REACHABLE
    if not of_some_inputs(interpreter, trace, len(trace), goal.formula, wanted):
        verb = "does not satisfy" if wanted else "does not refute"
        step = show_step(trace.steps[-1])
        raise EvidenceError(f"the last step (step {len(trace)}, {step}) {verb} {goal.name}: {goal.text}")


def of_some_inputs(interpreter: Interpreter, trace: Trace, number: int, formula: Expr, wanted: bool = True) -> bool:
    """Whether the formula about a step of a replayed trace, counted from 1, has this truth value for its inputs.

    The formula may read inputs that the step itself does not: then for some values of those.
    """
    before, after, step = trace.states[number - 1], trace.states[number], trace.steps[number - 1]

    def verdict(inputs: Inputs) -> bool:
        return interpreter.of_step(formula, before, Step(step.transition, step.args, inputs), after)

    return any(
        result == wanted and interpreter.allowed(before, inputs)
        for inputs, result in interpreter.completions(verdict, step.inputs, interpreter.free)
    )


def _check_scenario(interpreter: Interpreter, trace: Trace, scenario: Scenario) -> None:
    actions = [step for step in scenario.steps if step.action is not None]
    if len(actions) != len(trace):
        raise EvidenceError(f"{scenario.name} has {len(actions)} steps, the trace has {len(trace)}")
    problems: list[tuple[int, str]] = []
    for values in _distinct(interpreter, scenario, _forced(interpreter, trace, scenario)):
        problem = _misfit(interpreter, trace, scenario, values)
        if problem is None:
            return
        problems.append(problem)
    if not problems:
        raise EvidenceError(f"{scenario.name}: the scope has no distinct values for its parameters")
    number, message = max(problems, key=lambda problem: problem[0])  # the assignment that came furthest tells most
    raise EvidenceError(f"{scenario.name}: {message} (after {number} steps that fit)")


def _forced(interpreter: Interpreter, trace: Trace, scenario: Scenario) -> dict[str, Value]:
    """The values of parameters that stand alone where a step has an argument: no other could fit that step.

    Without them all assignments would be tried, and ten parameters have millions. The first step that mentions a
    parameter forces its value, unless another parameter of its type has it; what is wrong then shows at that step.
    """
    types = {param.name: param.type for param in scenario.params}
    forced: dict[str, Value] = {}
    actions = (step for step in scenario.steps if step.action is not None)
    for wanted, step in zip(actions, trace.steps, strict=True):
        given = _operands(interpreter.system.transition[step.transition], wanted)
        for pattern, actual in given:
            if not (isinstance(pattern, Ref) and isinstance(actual, Ref)):
                continue
            if pattern.name in types and pattern.name not in forced and actual.name in step.args:
                kind, value = types[pattern.name], step.args[actual.name]
                taken = any(types[name] == kind and other == value for name, other in forced.items())
                if not taken and value in interpreter.domain(kind):
                    forced[pattern.name] = value
    return forced


def _operands(transition: Transition, wanted: ScenarioStep) -> list[tuple[Expr | None, Expr | None]]:
    """What a scenario says of a step's party and arguments, each beside what the transition has there."""
    executed = transition.executed
    if executed is not None and executed.action == wanted.action:
        args = executed.args
    elif transition.action == wanted.action:
        args = tuple(Ref(param.name, param.type) for param in transition.params if param.name != BY)
    else:
        return []  # the step does not fit, whatever the values
    return [(wanted.by, transition.who), *zip(wanted.args, args, strict=False)]


def _distinct(interpreter: Interpreter, scenario: Scenario, forced: Mapping[str, Value]) -> Iterator[dict[str, Expr]]:
    """The values of a scenario's parameters: different parameters of one type have different values."""
    domains = [
        (forced[param.name],) if param.name in forced else interpreter.domain(param.type) for param in scenario.params
    ]
    for values in product(*domains):
        chosen = list(zip(scenario.params, values, strict=True))
        if len({(param.type, value) for param, value in chosen}) == len(chosen):
            yield {param.name: Literal(value, param.type) for param, value in chosen}


def _misfit(
    interpreter: Interpreter, trace: Trace, scenario: Scenario, values: dict[str, Expr]
) -> tuple[int, str] | None:
    """How many steps of the trace fit, and what then does not; None when all do."""
    if not interpreter.holds(substitute(scenario.given, values), trace.states[0]):
        return 0, "state 0 is not as given"
    done = 0
    for step in scenario.steps:
        formula = substitute(_formula(step), values)
        if step.action is None:
            if not interpreter.holds(formula, trace.states[done]):
                return done, f"state {done} fails `{step.text}`"
        elif not of_some_inputs(interpreter, trace, done + 1, formula, True):
            return done, f"step {done + 1}, {show_step(trace.steps[done])}, is not `{step.text}`"
        else:
            done += 1
    return None


def _formula(step: ScenarioStep) -> Expr:
    """A step of a scenario as a formula about a step, or a check as a formula about a state."""
    parts: list[Expr] = [] if step.condition is None else [step.condition]
    if step.action is not None:
        parts.append(Event(step.action, step.rung, step.args, step.by))
    if step.outcome is not None:
        parts.append(Answers(step.outcome, step.outcome_args))
    return conj(parts)


@contextmanager
def _at(place: str) -> Iterator[None]:
    """Turns what the interpreter refuses into an EvidenceError that says where."""
    try:
        yield
    except ModelError as error:
        raise EvidenceError(f"{place}: {error}") from error
