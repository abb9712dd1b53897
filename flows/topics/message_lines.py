"""Whether a message is about the service itself, or an emergency line, and not about the number in
it."""

from __future__ import annotations

import re

from flows.parsing.intent import asks_about, is_notice, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.meaning import SIGNS_OF_DANGER, meaning
from flows.parsing.panic import loss
from flows.parsing.voice_words import CUES, SOMEBODY
from flows.topics.context import Context

_TO_US = frozenset(
    f"talk.{name}"
    for name in ("who", "real", "from_us", "fate", "privacy", "data", "human", "hours", "language",
                 "can", "erase")
)  # fmt: skip
_SURELY_TO_US = 0.8
_OF_OURS = ("talk.privacy", "talk.can", "talk.hours", "talk.fate", "talk.where")
"""Questions about the service, if the text names only the service's own number."""


def is_to_us(context: Context, kind: str) -> bool:
    """Whether the text asks the service something, whatever number is in it."""
    is_ours = kind in _OF_OURS and len(context.asks.subjects) == 1 and names_ours(context)
    return is_ours or _only_mentions(kind, context.command.rest) or _is_surely_to_us(context)


def _is_surely_to_us(context: Context) -> bool:
    """Whether the model is sure that the text asks the service about itself, and not about a
    number."""
    text = context.command.rest
    meant = meaning(text, context.world.intents)
    is_sure = meant.by == "model" and meant.guess.probability >= _SURELY_TO_US
    is_calm = SIGNS_OF_DANGER.isdisjoint(classes_of(text)) and not loss(text)
    is_ours = meant.kind in _TO_US and not is_notice(text) and not asks_about(text)
    return is_sure and is_calm and is_ours


def _only_mentions(kind: str, text: str) -> bool:
    """Whether the number is only mentioned: the resident wants alerts for it, or reported it
    before."""
    if kind == "talk.fate":
        return any(map(_REPORTED.search, readings(text)))
    return kind in ("talk.for_others", "talk.quarrel", "talk.appeal", "talk.signal")


_REPORTED = re.compile(
    r"\b(?:toi|tui|em|con|chau|minh|da|hom (?:truoc|qua|kia|bua)|bua (?:truoc|hom)|tuan truoc"
    r"|lan truoc)"
    r"(?: \w+){0,3}? (?:bao(?! gio)|to cao|phan anh|ld)\b|\b(?:i|we)(?: \w+)? reported\b"
)


def names_ours(context: Context) -> bool:
    own = context.facts.short_code.strip("+*#")
    return any(one.display == own for one in context.asks.subjects)


def asks_about_lines(context: Context) -> bool:
    """Whether the text names only the service's own number or an emergency line, and says that
    it was called or asks about it: ``nhan tin 113 duoc khong``. A text that repeats somebody
    else's words does not count."""
    lines, forms = context.facts.hotlines.values(), readings(context.command.rest)
    named = context.asks.subjects
    is_line = bool(named) and (names_ours(context) or all(one.display in lines for one in named))
    is_told = any(CUES.search(form) or SOMEBODY.search(form) for form in forms)
    is_called = any(map(_LINE_CALLED.search, forms))
    if not is_line or any(map(_WHOSE.search, forms)):
        return False
    return is_called or (not is_told and any(map(_ASKS.search, forms)))


_WHOSE = re.compile(r"\b(?:cua ai|co phai|phai (?:la|cua)|la ai|so gi|dung la)\b")
"""The text asks for the owner of the number."""
_LINE_CALLED = re.compile(
    r"^(?!.*\b(?:11[1345]|156|5656) (?:goi|nhan|doi|keu|xung)\b)"
    r".*\b(?:goi|bao|nhan|dien|bam)(?: (?:cho|len|vao|toi|tin|cong an))* (?:11[1345]|156|5656)\b"
)
"""The resident called the line; the line did not call them."""
_ASKS = re.compile(
    r"\b(?:khong|hong|ha|vay|dau|sao|the nao|gi|nao|chua|hay)\b(?: \w+){0,3}$"
    r"|\b(?:cong ty|cua|la) (?:ai|nao|ben nao|gi)\b"
)


def is_of_a_line(context: Context, kind: str) -> bool:
    """Whether it asks what a call to a short number like 113 costs, or says that it was called."""
    lines = context.facts.hotlines.values()
    about_lines = kind in ("talk.price", "talk.called", "talk.what.156")
    return about_lines and all(one.display in lines for one in context.asks.subjects)
