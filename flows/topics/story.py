"""A message that goes on with what is open: it is answered for itself, the story grows by it, and
what was offered stays offered."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flows.text import words
from flows.topics.context import MAX_CONTENT, Here, World, unpack
from flows.triage import classify
from flows.values import Asks, Command, State, Turn

_GOES_ON = re.compile(
    r"\b(?:no|ho|chung|bon|tui no|thang|nguoi (?:ta|do|kia|nay)|ben (?:do|kia)|ong (?:ay|do|ta|kia)"
    r"|ba (?:ay|do|ta)|they|he|she)\b.*\b(?:noi|bao|keu|doi|hoi|xin|bat|doa|goi|nhan|gui|xung|hen"
    r"|cam|said|asked|told|wants?)\b"
)
"""Somebody of whom was told before says or does more."""


def content(state: State) -> str:
    """What has been told so far."""
    return str(state.memory.get("content", ""))


def joined(state: State, said: str) -> str:
    """What has been told, and what is told now; of too much the beginning."""
    return f"{content(state)} {said}".strip()[:MAX_CONTENT]


def memory(state: State, said: str) -> dict[str, Any]:
    """The memory of what is open, with more told."""
    return {**state.memory, "content": joined(state, said)}


def asks(state: State, command: Command, world: World) -> Asks:
    """Reads such a message: what it says of "them" is judged with what was told before."""
    told = command.rest
    whole = joined(state, told) if _GOES_ON.search(" ".join(words(told))) else told
    # It is no message of its own that others may have got too.
    return Asks(
        Command("follow", told), triage=classify.judge(whole, listed=world.directory.listed)
    )


def again(state: State, asks: Asks) -> Asks:
    """After a check: the same with the number that was asked about, where none is named. What is
    known of it may be the answer (`flows.topics.message`)."""
    command = asks.command
    if state.topic != "check" or command.name not in ("message", "follow") or asks.subjects:
        return asks
    return replace(asks, command=replace(command, kind="again"), subjects=unpack(state.memory))


def follow(here: Here, start: Callable[[Here], Turn], menu: Callable[[Here], Turn] | None) -> Turn:
    """What `start` says to it, with what is open left open; what can be chosen if that is nothing.

    A message that begins something else is answered as such."""
    told = here.command.rest
    kept = replace(here.state, memory=memory(here.state, told))
    command = replace(here.command, name="message")
    said = start(replace(here, asks=replace(here.asks, command=command)))
    if said.reply is None and menu is not None:
        said = menu(here)
    elif said.state.topic not in ("", "message"):
        return said  # Something else was begun.
    if said.state.memory.get("label") == "scam":  # A loss that is told next belongs to it.
        kept = replace(kept, memory={**kept.memory, "label": "scam"})
    return Turn(said.reply, kept)
