"""The five rules: all in one segment, then each in the letter's own words."""

from __future__ import annotations

import re
from datetime import datetime

from flows.parsing.intent import readings
from flows.topics.context import Context, Offer, Topic, World
from flows.values import Asks, Command, Rule, State, Turn

RULES: tuple[Rule, ...] = ("nghe", "noi", "camdo", "sohai", "lamtheo")
"""In the order of the letter."""


def start(context: Context) -> Turn:
    if context.command.rest in _DIGITS:
        return _rule(context, context.command.rest)
    return context.leave_open(context.say("rules.all"), "rules")


_DIGITS = dict(zip("12345", RULES, strict=True))


def _rule(context: Context, digit: str) -> Turn:
    return context.leave_open(context.say(f"letter.{_DIGITS[digit]}"), "rules", "letter")


_WHICH = re.compile(
    r"(?:(?:con|the|vay|cho|xin|hoi|toi|em|xem|coi|doc|noi|ro|them|ma|thi|giai thich) )*"
    r"(?:cai|dieu|muc|so|khong|quy tac|luat|rule|number)?(?: (?:khong|so|thu|quy tac|the))*"
    r" ?([1-5]|mot|nhat|hai|ba|bon|tu|nam|one|two|three|four|five)"
    r"(?: (?:la|nghia|sao|gi|the nao|lam|khong hieu|chua hieu|noi|vay|cho|vi du"
    r"|vd|dum|a|ha|day|nhu|ra|ro|hon|di"
    r"|khong|de|toi|em|chi|lai|nghe|nghen|nha|nhe|coi|anh|chu|bac|ban|ad|giup|gium|mean|means|is))*"
)
"""One of the rules, by its place, in a few words that ask about it."""
_PLACES = {
    "mot": "1", "nhat": "1", "hai": "2", "ba": "3", "bon": "4", "tu": "4", "nam": "5",
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
}  # fmt: skip


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """One of the rules, asked about in words (``cai thu 3 la sao``)."""
    if command.name not in ("message", "help"):
        return None
    forms = readings(command.rest)
    if any(map(_MAY_BE_TRUE.search, forms)):
        return Asks(Command("answer", command.rest))
    match = next(filter(None, map(_WHICH.fullmatch, forms)), None)
    return Asks(Command("digit", _PLACES.get(match[1], match[1]))) if match else None


_MAY_BE_TRUE = re.compile(
    r"^(?!.*\b(?:tien|MONEY|otp|ma|roi thi|lo (?:doc|chuyen|bam|nghe)|doa|dung|ngoai|cua|cong an"
    r"|ngan hang|link|no|ho|xung|khoc|bat|giu|nhot|danh|cuu|tai nan|cap cuu|vien|chet|mat|lac)\b)"
    r"(?:.*\b(?:nguoi la|so la|khach(?: hang)?|nguoi mua|thuong lai|moi lai|shipper|giao hang"
    r"|buu ta|con|chau|nguoi nha|nguoi quen|viec gap|ban hang)\b.*\b(?:goi|alo)\b"
    r".*\b(?:sao|nghe khong|phai nghe|cup luon|cup het|cung cup|khong nghe|nghe duoc)\b"
    r"|.*\bkhong (?:nghe|bat) (?:may|dien thoai|so la|ai)\b"
    r".*\b(?:sao|lam an|ban hang|mua ban)\b)"
)
"""Whether an honest stranger is hung up on too."""


def choices(state: State) -> str:
    return "12345"


def go_on(context: Context) -> Turn:
    if context.command.name == "answer":
        return context.stay(context.say("rules.stranger"))
    return _rule(context, context.command.rest)


def menu(context: Context) -> Turn:
    return context.stay(context.say("rules.menu"))


_OFFERS = tuple(Offer(f"choice.rule.{rule}", digit) for digit, rule in _DIGITS.items())


def offers(state: State) -> tuple[Offer, ...]:
    """A rule's own screen names no other one; their digits still work there."""
    return () if state.step == "letter" else _OFFERS


TOPIC = Topic(
    start,
    choices=choices,
    hear=hear,
    go_on=go_on,
    menu=menu,
    offers=offers,
    stages={"letter": "done"},
    commands=("rules",),
    opens="rules",
)
