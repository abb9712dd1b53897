"""``khong phai 0912345678``: what the resident says is not meant is dropped, and never reported."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.subjects import own_words, roles
from flows.text import words
from flows.topics.check import with_others
from flows.topics.context import Here, Topic, pack, together, unpack
from flows.topics.senders import asks
from flows.values import Asks, Command, State, Turn

_THAT = re.compile(
    r"(?:(?:a|o|ua|da|thoi|xin loi|toi|em|con|chau|minh|lo|gui|bam|nham|chet|roi|khoan) )*"
    r"(?:khong phai|ko phai|k phai|nham|lon|bao nham|ghi nham|gui nham|go nham|dung bao|khoi bao"
    r"|khong bao|ko bao)(?: (?:la|roi|cai))*(?: (?:so|stk|tk|link|tin))?(?: (?:do|nay|kia|ay|roi"
    r"|dau|nhe|nha|a|nua|ma|luon))*"
)
"""The whole of a message that denies what was asked about last; it names nothing."""
_OPEN = ("check", "message", "panic")
_STEPS = {"check": "", "message": "sender", "panic": "who"}
"""Where a conversation stands once it names nobody any more."""
_NAMES = re.compile(r"\b(?:so|stk|tk|link|tin)\b|\b(?:nham|lon)\b")


def hear(state: State, command: Command) -> Asks | None:
    """What must be known if the message denies a number: another one that it names instead."""
    if command.name not in ("message", "help", "subject"):
        return None
    text = command.rest
    found = roles.found(text)
    if asks(text):
        return None
    if not found:
        plain = " ".join(words(text))
        open_ = unpack(state.memory) if state.topic in _OPEN and state.topic != "panic" else ()
        that = bool(open_) and _THAT.fullmatch(plain) and _NAMES.search(plain)
        return Asks(Command("denied", text), open_) if that else None
    denied = own_words.denied(text, found)
    if not denied:
        return None
    others = tuple(o for o in found if o.key not in own_words.cleared(text, found))
    if not others:
        return Asks(Command("denied", text), found)
    if state.topic in ("message", "panic"):
        return Asks(Command("corrected", text), others)
    return Asks(Command("subject", text), with_others(others))


def dropped(here: Here) -> Here:
    """The conversation without those that this message says are not meant, or calls its own."""
    state, text = here.state, here.command.rest
    named = unpack(state.memory) if state.topic in _OPEN else ()
    corrected = here.command.name == "corrected"
    if not (named or corrected) or here.command.name == "digit":
        return here
    gone = {one.key for one in here.asks.subjects} if here.command.name == "denied" else set()
    gone |= own_words.cleared(text, named)
    kept = tuple(one for one in named if one.key not in gone)
    if corrected:
        kept = together(here.asks.subjects, kept)
    elif len(kept) == len(named):
        return here
    step = "offer" if corrected else state.step if kept else _STEPS[state.topic]
    memory = {**state.memory, "subjects": pack(kept)}
    return replace(here, state=replace(state, step=step, memory=memory))


def start(here: Here) -> Turn:
    key = "source.corrected" if here.command.name == "corrected" else "source.denied"
    reply = here.say(key, shown=here.asks.subjects[0].shown)
    return here.again(reply) if here.state.topic else here.close(reply)


TOPIC = Topic(start)
