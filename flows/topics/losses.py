"""What must be done first about each kind of loss (`flows.panic.loss`), and what belongs to one."""

from __future__ import annotations

from flows import panic
from flows.topics import unclear
from flows.topics.context import Here
from flows.values import Command, State, Subject

_TOLD_OF = ("message", "check")
_STOP = (
    "phone", "cards", "deposit", "cash", "papers", "sim", "social", "stolen", "opened", "hangup",
    "recover", "posted",
)  # fmt: skip
"""Kinds whose first act is another than the bank's ``panic.call``."""


def goes_on(state: State, command: Command) -> bool:
    """Whether a message without a keyword, after an answer about a scam or a stranger, says that it
    has happened: ``20tr``, ``ck roi``. Only what was called honest by us says nothing of a loss."""
    if state.topic not in _TOLD_OF or command.name not in ("message", "help"):
        return False
    return state.memory.get("label") not in ("benign", "spam") and panic.follows(command.rest)


def kind_of(text: str, before: object = "") -> str:
    """The kind of the loss that `text` tells of; `before` if it tells of none."""
    said = panic.loss(text) if text else ""
    kept = before if isinstance(before, str) and before in _STOP else ""
    return said if said and (said != "bank" or not kept) else kept or "bank"


def first(here: Here, kind: str, subjects: tuple[Subject, ...]) -> str | None:
    """What must be done first; None where it is the bank alone."""
    if kind not in _STOP:
        return None
    offered = [here.say("panic.next.offer", shown=subjects[0].shown)] if subjects else []
    return unclear.fitting(here, f"panic.{kind}", (*offered, here.say("panic.next"), ""))
