"""A message that goes on with what is open: it is answered for itself, the story grows by it, and
what was offered stays offered."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flows.text import words
from flows.topics.context import MAX_CONTENT, Context, World, unpack
from flows.values import Asks, Command, State, Turn

_GOES_ON = re.compile(
    r"\b(?:no|ho|chung|bon|tui no|thang|nguoi (?:ta|do|kia|nay)|ben (?:do|kia)|ong (?:ay|do|ta|kia)"
    r"|ba (?:ay|do|ta)|they|he|she)\b.*\b(?:noi|bao|keu|doi|hoi|xin|bat|doa|goi|nhan|gui|xung|hen"
    r"|cam|said|asked|told|wants?)\b"
)
"""Somebody from the earlier message says or does more."""


def content(state: State) -> str:
    """The story so far."""
    return str(state.memory.get("content", ""))


def joined(state: State, text: str) -> str:
    """The earlier text and `text`, cut after `MAX_CONTENT` characters."""
    return f"{content(state)} {text}".strip()[:MAX_CONTENT]


def memory(state: State, text: str) -> dict[str, Any]:
    """The memory of what is open, with `text` added to the story."""
    return {**state.memory, "content": joined(state, text)}


def asks(state: State, command: Command, world: World) -> Asks:
    """Reads such a message: what it says of "them" is judged with the earlier text."""
    text = command.rest
    whole = joined(state, text) if _GOES_ON.search(" ".join(words(text))) else text
    # It is no message of its own that others may have got too.
    return Asks(Command("follow", text), triage=world.judge(whole))


def with_checked_subjects(state: State, asks: Asks) -> Asks:
    """After a check: the same with the number that was asked about, where none is named. What is
    known of it may be the answer (`flows.topics.message`)."""
    command = asks.command
    if state.topic != "check" or command.name not in ("message", "follow") or asks.subjects:
        return asks
    return replace(asks, command=replace(command, kind="again"), subjects=unpack(state.memory))


def follow(
    context: Context, start: Callable[[Context], Turn], menu: Callable[[Context], Turn] | None
) -> Turn:
    """What `start` says to it, with what is open left open; what can be chosen if that is nothing.

    A message that begins something else is answered as such."""
    text = context.command.rest
    state = replace(context.state, memory=memory(context.state, text))
    command = replace(context.command, name="message")
    result = start(replace(context, asks=replace(context.asks, command=command)))
    if result.reply is None and menu is not None:
        result = menu(context)
    elif result.state.topic not in ("", "message"):
        return result  # Something else was begun.
    if result.state.memory.get("label") == "scam":  # A loss that is reported next belongs to it.
        state = replace(state, memory={**state.memory, "label": "scam"})
    return Turn(result.reply, state)
