"""A message that goes on with what is open: it is answered for itself, the story grows by it, and
what was offered stays offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flows.parsing.intent import asks_about, readings
from flows.parsing.meaning import meaning
from flows.patterns import Pattern
from flows.subjects import references
from flows.text import is_figures, words
from flows.topics import asked_about, story_memory
from flows.topics.context import MAX_CONTENT, Context, World, together, unpack
from flows.values import Asks, Command, State, Subject, Turn

_GOES_ON = Pattern(
    r"\b(?:no|ho|chung|bon|tui no|thang|nguoi (?:ta|do|kia|nay)|ben (?:do|kia)|ong (?:ay|do|ta|kia)"
    r"|ba (?:ay|do|ta)|they|he|she)\b.*\b(?:noi|bao|keu|bieu|yeu cau|doi|hoi|xin|bat|doa|goi"
    r"|nhan|gui|xung|hen"
    r"|cam|said|asked|told|wants?)\b"
)
"""Somebody from the earlier message says or does more."""
_DID = Pattern(
    r"^(?:(?:da|u|uh|phai|dung|co|vang|roi|so|la) )*(?:no|ho|thang (?:do|nay|kia)|con (?:do|nay)"
    r"|bon (?:no|do)|chung no|dua (?:do|nay)|ong (?:ta|ay|do)|ba (?:ta|ay|do))"
    r" (?:(?:da|moi|vua|cu|hay|lai|chuyen|toan|di) )*(?:ban|lua|gat|lay|lam|thu|mua|du|ru|chao|moi"
    r"|chui|quay|giat|quyt|mao danh|gia danh|tung|ghep|bam|chat|danh|phat|giao)\b"
)


def content(state: State) -> str:
    """The story so far."""
    return str(state.memory.get("content", ""))


def named(state: State) -> tuple[Subject, ...]:
    """The numbers, links and accounts of the conversation, in the order in which they came."""
    return together(unpack(state.memory, "numbers"), unpack(state.memory))


def joined(state: State, text: str) -> str:
    """The earlier text and `text`, cut after `MAX_CONTENT` characters."""
    return f"{content(state)} {text}".strip()[:MAX_CONTENT]


def memory(state: State, text: str) -> dict[str, Any]:
    """The memory of what is open, with `text` added to the story."""
    return {**state.memory, "content": joined(state, text)}


def tells_of_them(text: str) -> bool:
    """Whether it says what a stranger did or wanted: ``no ban thuoc gia``."""
    plain = " ".join(words(text))
    return bool(_GOES_ON.search(plain) or _DID.search(plain))


def asks(state: State, command: Command, world: World) -> Asks:
    """Reads such a message: what it says of "them" is judged with the earlier text."""
    text = command.rest
    whole = joined(state, text) if _GOES_ON.search(" ".join(words(text))) else text
    # It is no message of its own that others may have got too.
    is_latest = meaning(text, world.intents).kind in ("talk.fate", "talk.handled")
    return Asks(Command("follow", text), triage=world.judge(whole), latest=is_latest)


def with_checked_subjects(state: State, asks: Asks) -> Asks:
    """After a check: `asks` with the number of that check, if the text names none. The same after a
    message, if the text asks whether that number is reported. Its standing may be the answer
    (`flows.topics.message`)."""
    command = asks.command
    adds = _adds(state, asks)
    if adds:
        before = references.accusable(unpack(state.memory), content(state))
        subjects = together(asks.subjects, before)
        return replace(asks, command=replace(command, name="message", kind=adds), subjects=subjects)
    if command.name not in ("message", "follow") or asks.subjects:
        return asks
    if state.topic == "message" and asked_about.asks_reports(command.rest):
        every = named(state)
        return replace(asks, command=replace(command, kind="again"), subjects=every)
    if state.topic != "check":
        return asks
    return replace(asks, command=replace(command, kind="again"), subjects=unpack(state.memory))


_ALSO = Pattern(
    r"\b(?:cung (?:vay|the|goi|nhan|lua|xung|doi|bon|mot|la|no|cua|noi|y)|so nua|nua(?: ne| nha|"
    r" a)?$|them (?:so"
    r"|mot|1)|va ca|con (?:so|ca)|voi so|ca so"
    r"|ca hai(?! (?:vo|chong|me|ma|ba|bo|nha|dua|nguoi|con|anh|chi|ong)\b)|hai so"
    r"|mot (?:bon|phe|nguoi)|giong (?:vay|the|nhau)|same|also|too)\b"
)
"""A number that comes beside the one before, not in its place."""


def _adds(state: State, asks: Asks) -> str:
    """How the text names a number beside the earlier one: ``also``, or ``theirs``, which the same
    people want called or paid; "" if it does not."""
    command = asks.command
    if state.topic not in ("message", "check") or command.name not in ("message", "subject"):
        return ""
    if not asks.subjects or is_figures(command.rest) or not unpack(state.memory):
        return ""
    if asks_about(command.rest):
        return ""
    if any(map(_ALSO.search, readings(command.rest))):
        return "also"
    return "theirs" if tells_of_them(command.rest) else ""


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
    # A loss that is reported next belongs to it.
    notes = story_memory.carried(result.state.memory)
    return Turn(result.reply, replace(state, memory={**state.memory, **notes}))
