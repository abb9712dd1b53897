"""Money or a secret is gone: the bank first, then 113, then help with the report."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from flows import keyword_tables, keywords
from flows.text import fold
from flows.topics import filing, losses
from flows.topics.context import MAX_CONTENT, Here, Offer, Topic, World, pack, together, unpack
from flows.topics.sources import MAX_ANSWER, answered, is_unknown, says_unknown, within
from flows.values import Asks, Command, State, Subject, Turn

_FROM = re.compile(
    r"(?:la |tin |sms |nguoi |so |cuoc )*(?:tin nhan|tin|sms|tu|ten|ten gui|nguoi gui|xung|gia"
    r"|gia danh|mao danh|xung danh|from|message from)(?: la| cua| tu| ten)* (\w+)\b"
)
"""Who it was, said with a name: ``tin nhan Vietcombank``. ``The Vietcombank`` is their own bank."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, within(command.rest))


def start(here: Here) -> Turn:
    subjects, content = here.asks.subjects, here.command.rest
    told = losses.kind_of(content)
    if here.state.topic == "panic":  # Said again: what was named before still holds.
        subjects = together(subjects, unpack(here.state.memory))
        content = content or _content(here.state)
        told = losses.kind_of(content, here.state.memory.get("kind"))
    elif content and here.state.topic in ("message", "check"):  # It is the loss of what was told.
        subjects = together(subjects, unpack(here.state.memory))
        content = f"{_content(here.state)} {content}".strip()
    memory = {"subjects": pack(subjects), "content": content[:MAX_CONTENT], "kind": told}
    first = losses.first(here, told, subjects)
    if first is not None:
        return here.leave_open(first, "panic", "offer" if subjects else "who", memory)
    if not subjects:
        return here.leave_open(here.say("panic.call"), "panic", "who", memory)
    reply = here.say("panic.offer", shown=subjects[0].shown)
    return here.leave_open(reply, "panic", "offer", memory)


def _content(state: State) -> str:
    return str(state.memory.get("content", ""))


def choices(state: State) -> str:
    return "1" if state.step == "offer" else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """A number, an account or a name answers; anything else without a keyword is heard as well,
    so that the urgent line is said again. A long text with a number in it is a message."""
    found = _named(command) or _who(command)
    if found or says_unknown(command):
        return Asks(Command("answer", command.rest), found)
    if not _is_talk(command) or (len(command.rest) > MAX_ANSWER and within(command.rest)):
        return None
    return Asks(Command("answer", command.rest))


def _is_talk(command: Command) -> bool:
    """Whether it is no keyword, no thanks and no digit that nobody offered."""
    if command.name not in ("message", "help"):
        return False
    plain = " ".join(fold(command.rest).lower().split())
    return any(c.isalpha() for c in plain) and plain not in keyword_tables.GREETINGS


def _named(command: Command) -> tuple[Subject, ...]:
    """What `answered` finds, without words that merely could be a sender's name."""
    found = answered(command, account=True)
    if command.name == "subject" or keywords.is_name(command.rest):
        return found
    return tuple(one for one in found if one.kind != "brandname")


def _who(command: Command) -> tuple[Subject, ...]:
    if command.name != "message" or len(command.rest) > MAX_ANSWER:
        return ()
    said = _FROM.match(" ".join(fold(command.rest).lower().split()))
    if said is None or said[1] not in keyword_tables.BRANDS:
        return ()
    typed = re.search(rf"\b{said[1]}\b", fold(command.rest), re.IGNORECASE)
    return answered(Command("subject", typed[0])) if typed else ()


def go_on(here: Here) -> Turn:
    said, asked = here.command, here.asks.subjects
    if said.name == "answer" and not asked and not is_unknown(said.rest):
        return _again(here)
    subjects = together(asked, unpack(here.state.memory))
    return filing.file(here, "scam_call", subjects, _content(here.state), lost=True)


def _again(here: Here) -> Turn:
    """What must be done first, as if it had not been said; what they tell belongs to the report."""
    told = f"{_content(here.state)} {here.command.rest}".strip()
    return start(replace(here, asks=Asks(Command("panic", told))))


def menu(here: Here) -> Turn:
    subjects = unpack(here.state.memory)
    if subjects:
        return here.again(here.say("panic.offer", shown=subjects[0].shown))
    return here.again(here.say("panic.menu"))


_OFFERS = (Offer("choice.report", "1"),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if state.step == "offer" else ()


TOPIC = Topic(start, read, choices, hear, go_on, menu, offers, {"who": "told", "offer": "told"})
