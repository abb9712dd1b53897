"""``khong phai 0912345678``: what the resident says is not meant is dropped, and never reported."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.subjects import own_words, roles
from flows.text import is_figures, words
from flows.topics.check import with_others
from flows.topics.context import Context, Topic, pack, together, unpack
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
"""Where a conversation stands once it no longer names anybody."""
_NAMES = re.compile(r"\b(?:so|stk|tk|link|tin)\b|\b(?:nham|lon)\b")


def hear(state: State, command: Command) -> Asks | None:
    """What must be known if the message denies a number: another one that it names instead."""
    text = command.rest
    if command.name not in ("message", "help", "subject") or is_figures(text):
        return None
    subjects = roles.subjects_in(text)
    if asks(text):
        return None
    if not subjects:
        plain = " ".join(words(text))
        open_ = unpack(state.memory) if state.topic in _OPEN and state.topic != "panic" else ()
        that = bool(open_) and _THAT.fullmatch(plain) and _NAMES.search(plain)
        return Asks(Command("denied", text), open_) if that else None
    denied = own_words.denied(text, subjects)
    if not denied:
        return None
    others = tuple(o for o in subjects if o.key not in own_words.cleared(text, subjects))
    if not others:
        return Asks(Command("denied", text), subjects)
    if state.topic in ("message", "panic"):
        return Asks(Command("corrected", text), others)
    return Asks(Command("subject", text), with_others(others))


def dropped(context: Context) -> Context:
    """The conversation without those that this message says are not meant, or calls its own."""
    state, text = context.state, context.command.rest
    named = unpack(state.memory) if state.topic in _OPEN else ()
    corrected = context.command.name == "corrected"
    if not (named or corrected) or context.command.name == "digit":
        return context
    gone = {one.key for one in context.asks.subjects} if context.command.name == "denied" else set()
    gone |= own_words.cleared(text, named)
    remaining = tuple(one for one in named if one.key not in gone)
    if corrected:
        remaining = together(context.asks.subjects, remaining)
    elif len(remaining) == len(named):
        return context
    step = "offer" if corrected else state.step if remaining else _STEPS[state.topic]
    memory = {**state.memory, "subjects": pack(remaining)}
    return replace(context, state=replace(state, step=step, memory=memory))


def start(context: Context) -> Turn:
    key = "source.corrected" if context.command.name == "corrected" else "source.denied"
    reply = context.say(key, shown=context.asks.subjects[0].display)
    return context.stay(reply) if context.state.topic else context.close(reply)


TOPIC = Topic(start, commands=("denied", "corrected"))
