"""The five rules: all in one segment, then each in the letter's own words."""

from __future__ import annotations

from flows.topics.context import Context, Offer, Topic
from flows.values import Rule, State, Turn

RULES: tuple[Rule, ...] = ("nghe", "noi", "camdo", "sohai", "lamtheo")
"""In the order of the letter."""


def start(context: Context) -> Turn:
    if context.command.rest in _DIGITS:
        return _rule(context, context.command.rest)
    return context.leave_open(context.say("rules.all"), "rules")


_DIGITS = dict(zip("12345", RULES, strict=True))


def _rule(context: Context, digit: str) -> Turn:
    return context.leave_open(context.say(f"letter.{_DIGITS[digit]}"), "rules", "letter")


def choices(state: State) -> str:
    return "12345"


def go_on(context: Context) -> Turn:
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
    go_on=go_on,
    menu=menu,
    offers=offers,
    stages={"letter": "done"},
    commands=("rules",),
    opens="rules",
)
