"""Why a stack is refused, in one message: the layer that never ran, and the rungs that answered instead."""

from __future__ import annotations

from vmxmodel.diagnostics import Diagnostic
from vmxmodel.layers.walk import Attempt, Brought


def refusal(brought: Brought) -> Diagnostic:
    """The message about a stack that could not be brought up (E453)."""
    layer = brought.refused
    assert layer is not None
    platform = brought.stack.platform
    below = next((one for one in brought.stack.layers if one.number == layer.below), None)
    message = f"`{layer.name}`, layer {layer.number} of `{brought.stack.text}`, cannot run on {platform.title}"
    if not brought.attempts:
        who = f"`{below.name}`" if below is not None else "the machine"
        return Diagnostic("E453", message, help=f"nothing that {who} can do runs it")
    answers = "; ".join(
        f"{one.rung} by {one.by.number} {one.by.name}: {one.answer}{_whither(one)}, {one.source}"
        for one in brought.attempts
    )
    return Diagnostic("E453", message, help=answers)


def _whither(attempt: Attempt) -> str:
    return f" to {attempt.to.number} {attempt.to.name}, which does not do it" if attempt.to is not None else ""
